package fr.acme.r607;

import fr.charteia.annotations.SystemeIA;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

@SystemeIA(id = "r607")
class Systeme {
    String demander(String question) throws Exception {
        HttpRequest demande = HttpRequest.newBuilder(URI.create("https://mirai.interieur.gouv.fr/v1/chat/completions"))
                .POST(HttpRequest.BodyPublishers.ofString(question))
                .build();
        return HttpClient.newHttpClient()
                .send(demande, HttpResponse.BodyHandlers.ofString()) // CHARTE-607
                .body();
    }
}
