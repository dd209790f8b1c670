package fr.prefecture.http;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class JavaNetHttp {
    private static final String BASE = "https://api.mistral.ai";
    private static final String ANNUAIRE = "https://recherche-entreprises.api.gouv.fr";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final Titres titres;

    JavaNetHttp(Titres titres) {
        this.titres = titres;
    }

    private HttpRequest requete(String url, Object corps) throws IOException {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + System.getenv("CLE"))
                .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(corps)))
                .build();
    }

    void externe(Usager usager, long dossier) throws Exception {
        HttpRequest requete = requete(BASE + "/v1/chat/completions", Demande.de(usager.demande()));
        HttpResponse<String> reponse = client.send(requete, HttpResponse.BodyHandlers.ofString()); // CHARTE-401
        if (json.readValue(reponse.body(), Reponse.class).texte().contains("REFUS")) {
            titres.refuser(dossier); // CHARTE-501
        }
    }

    CompletableFuture<String> plusTard(Usager usager) throws Exception {
        HttpRequest requete = HttpRequest.newBuilder()
                .uri(URI.create(BASE).resolve("/v1/embeddings"))
                .POST(HttpRequest.BodyPublishers.ofString(
                        json.writeValueAsString(Map.of("model", "mistral-embed", "input", usager.nom()))))
                .build();
        return client.sendAsync(requete, HttpResponse.BodyHandlers.ofString()) // CHARTE-401
                .thenApply(HttpResponse::body);
    }

    String dansLAdresse(Usager usager) throws Exception {
        String url = String.format("%s/v2/translate?text=%s", "https://api-free.deepl.com", usager.demande());
        HttpRequest requete = HttpRequest.newBuilder(URI.create(url)).GET().build();
        return client.send(requete, HttpResponse.BodyHandlers.ofString()).body(); // CHARTE-401
    }

    String locale(Usager usager) throws Exception {
        HttpRequest requete = requete("http://localhost:11434/api/chat", Demande.de(usager.demande()));
        return client.send(requete, HttpResponse.BodyHandlers.ofString()).body();
    }

    String interne(Usager usager) throws Exception {
        HttpRequest requete = requete("https://mirai.interieur.gouv.fr/v1/chat/completions", Demande.de(usager.nom()));
        return client.send(requete, HttpResponse.BodyHandlers.ofString()).body();
    }

    void autre(Usager usager, long dossier) throws Exception {
        HttpRequest requete = requete(ANNUAIRE + "/search", usager);
        String reponse = client.send(requete, HttpResponse.BodyHandlers.ofString()).body();
        if (reponse.contains("radiée")) {
            titres.refuser(dossier);
        }
    }

    String inconnue(Usager usager, String passerelle) throws Exception {
        HttpRequest requete = requete(passerelle + "/v1/chat/completions", Demande.de(usager.demande()));
        return client.send(requete, HttpResponse.BodyHandlers.ofString()).body(); // CHARTE-005 CHARTE-401
    }

    String quiSait(Usager usager, String url) throws Exception {
        HttpRequest requete = HttpRequest.newBuilder(URI.create(url + "/dossiers"))
                .POST(HttpRequest.BodyPublishers.ofString(usager.demande()))
                .build();
        return client.send(requete, HttpResponse.BodyHandlers.ofString()).body();
    }
}
