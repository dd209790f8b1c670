package fr.finances.controle.ia;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Des questions en texte libre, que chaque exécuteur pose par HTTP. */
public final class QuestionsLibres implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String adresse;
    private final String nom;
    private transient HttpClient client;

    private QuestionsLibres(String adresse, String nom) {
        this.adresse = adresse;
        this.nom = nom;
    }

    public static QuestionsLibres externe() {
        return new QuestionsLibres("https://api.openai.com/v1/chat/completions", "gpt-4o-mini");
    }

    public String demander(String question) {
        if (client == null) {
            client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
        }
        ObjectNode corps = JSON.createObjectNode().put("model", nom).put("max_tokens", 400);
        corps.putArray("messages").addObject().put("role", "user").put("content", question);
        HttpRequest requete = HttpRequest.newBuilder(URI.create(adresse))
                .header("Authorization", "Bearer " + System.getenv("IA_CLE"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(corps.toString()))
                .build();
        try {
            HttpResponse<String> reponse = client.send(requete, HttpResponse.BodyHandlers.ofString()); // CHARTE-401
            JsonNode lu = JSON.readTree(reponse.body());
            return lu.path("choices").path(0).path("message").path("content").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
