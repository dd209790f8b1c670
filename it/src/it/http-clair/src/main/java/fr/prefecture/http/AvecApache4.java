package fr.prefecture.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.http.client.fluent.Request;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpPost;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.util.EntityUtils;

public class AvecApache4 {
    private final Titres titres;

    AvecApache4(Titres titres) {
        this.titres = titres;
    }

    private String envoyer(String url, String corps) throws IOException {
        try (CloseableHttpClient client = HttpClients.createDefault()) {
            HttpPost requete = new HttpPost(url);
            requete.setHeader("Content-Type", "application/json");
            requete.setEntity(new StringEntity(corps, StandardCharsets.UTF_8));
            try (CloseableHttpResponse reponse = client.execute(requete)) { // CHARTE-401
                return EntityUtils.toString(reponse.getEntity());
            }
        }
    }

    void externe(Usager usager, long dossier) throws IOException {
        if (envoyer("https://api.cohere.com/v2/chat", usager.demande()).contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String parConstructeur(Usager usager) throws IOException {
        HttpUriRequest requete = RequestBuilder.post()
                .setUri("https://api.mistral.ai/v1/chat/completions")
                .setEntity(new StringEntity(usager.nom(), ContentType.APPLICATION_JSON))
                .build();
        try (CloseableHttpClient client = HttpClients.createDefault()) {
            return client.execute(requete, reponse -> EntityUtils.toString(reponse.getEntity())); // CHARTE-401
        }
    }

    String courant(Usager usager) throws IOException {
        return Request.Post("https://api.openai.com/v1/completions")
                .bodyString(usager.demande(), ContentType.APPLICATION_JSON)
                .execute() // CHARTE-401
                .returnContent()
                .asString();
    }

    String locale(Usager usager) throws IOException {
        HttpPost requete = new HttpPost("http://localhost:11434/api/chat");
        requete.setEntity(new StringEntity(usager.demande(), StandardCharsets.UTF_8));
        try (CloseableHttpClient client = HttpClients.createDefault()) {
            return EntityUtils.toString(client.execute(requete).getEntity());
        }
    }

    String interne(Usager usager) throws IOException {
        return Request.Post("https://mirai.interieur.gouv.fr/v1/chat/completions")
                .bodyString(usager.demande(), ContentType.APPLICATION_JSON)
                .execute()
                .returnContent()
                .asString();
    }

    void autre(Usager usager, long dossier) throws IOException {
        HttpPost requete = new HttpPost("https://ants.gouv.fr/titres");
        requete.setEntity(new StringEntity(usager.demande(), StandardCharsets.UTF_8));
        try (CloseableHttpClient client = HttpClients.createDefault()) {
            if (EntityUtils.toString(client.execute(requete).getEntity()).contains("perdu")) {
                titres.refuser(dossier);
            }
        }
    }
}
