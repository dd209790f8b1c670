package fr.prefecture.http;

import java.io.IOException;
import java.util.concurrent.Future;
import org.apache.hc.client5.http.async.methods.SimpleHttpRequest;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.http.io.support.ClassicRequestBuilder;

public class AvecApache5 {
    private final CloseableHttpClient client = HttpClients.createDefault();
    private final CloseableHttpAsyncClient asynchrone;
    private final Titres titres;

    AvecApache5(Titres titres, CloseableHttpAsyncClient asynchrone) {
        this.titres = titres;
        this.asynchrone = asynchrone;
    }

    void externe(Usager usager, long dossier) throws IOException {
        HttpPost requete = new HttpPost("https://api.groq.com/openai/v1/chat/completions");
        requete.setEntity(new StringEntity(usager.demande(), ContentType.APPLICATION_JSON));
        String reponse = client.execute(requete, r -> EntityUtils.toString(r.getEntity())); // CHARTE-401
        if (reponse.contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String avecHote(Usager usager) throws IOException {
        return client.execute( // CHARTE-401
                HttpHost.create(java.net.URI.create("https://api.mistral.ai")),
                ClassicRequestBuilder.post("/v1/chat/completions")
                        .setEntity(usager.nom(), ContentType.APPLICATION_JSON)
                        .build(),
                r -> EntityUtils.toString(r.getEntity()));
    }

    String courant(Usager usager) throws IOException {
        return Request.post("https://api.anthropic.com/v1/messages")
                .bodyString(usager.demande(), ContentType.APPLICATION_JSON)
                .execute() // CHARTE-401
                .returnContent()
                .asString();
    }

    void plusTard(Usager usager, long dossier) throws Exception {
        SimpleHttpRequest requete = SimpleRequestBuilder.post("https://api.openai.com/v1/responses")
                .setBody(usager.demande(), ContentType.APPLICATION_JSON)
                .build();
        Future<SimpleHttpResponse> promesse = asynchrone.execute(requete, null); // CHARTE-401
        if (promesse.get().getBodyText().contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    String interne(Usager usager) throws IOException {
        HttpPost requete = new HttpPost("https://mirai.interieur.gouv.fr/v1/chat/completions");
        requete.setEntity(new StringEntity(usager.demande(), ContentType.APPLICATION_JSON));
        return client.execute(requete, r -> EntityUtils.toString(r.getEntity()));
    }

    String locale(Usager usager) throws IOException {
        return Request.post("http://localhost:11434/api/chat")
                .bodyString(usager.demande(), ContentType.APPLICATION_JSON)
                .execute()
                .returnContent()
                .asString();
    }

    void autre(Usager usager, long dossier) throws IOException {
        HttpPost requete = new HttpPost("https://ants.gouv.fr/titres");
        requete.setEntity(new StringEntity(usager.demande(), ContentType.APPLICATION_JSON));
        if (client.execute(requete, r -> EntityUtils.toString(r.getEntity())).contains("perdu")) {
            titres.refuser(dossier);
        }
    }
}
