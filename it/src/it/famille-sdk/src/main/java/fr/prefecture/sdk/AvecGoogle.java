package fr.prefecture.sdk;

import com.google.genai.Chat;
import com.google.genai.Client;
import com.google.genai.ResponseStream;
import com.google.genai.types.Content;
import com.google.genai.types.EmbedContentConfig;
import com.google.genai.types.GenerateContentConfig;
import com.google.genai.types.GenerateContentResponse;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.Part;
import java.util.concurrent.CompletableFuture;

/** Le client Java de Google. */
class AvecGoogle {
    private static final String MODELE = "gemini-2.5-flash-001";

    private final Client client = new Client();
    private final Client parCle = Client.builder().apiKey(System.getenv("GOOGLE_API_KEY")).build();

    private final Client relais = client("https://mirai.interieur.gouv.fr/google");
    private final Client surPlace = client("http://localhost:8080");

    private static Client client(String adresse) {
        return Client.builder()
                .apiKey(System.getenv("RELAIS_CLE"))
                .httpOptions(HttpOptions.builder().baseUrl(adresse).build())
                .build();
    }

    String relais(Demandeur demandeur) {
        return relais.models.generateContent(MODELE, "Écris à " + demandeur.nom(), null).text();
    }

    String surPlace(Demandeur demandeur) {
        return surPlace.models.generateContent(MODELE, "Écris à " + demandeur.nom(), null).text();
    }

    CompletableFuture<String> surPlacePlusTard(Demandeur demandeur) {
        return surPlace.async.models.generateContent(MODELE, demandeur.courriel(), null)
                .thenApply(GenerateContentResponse::text);
    }

    String texte(Demandeur demandeur) {
        return client.models.generateContent(MODELE, "Écris à " + demandeur.nom(), null).text(); // CHARTE-401
    }

    String contenu(Demandeur demandeur) {
        Content contenu = Content.fromParts(Part.fromText("Né le " + demandeur.naissance()));
        GenerateContentConfig reglages =
                GenerateContentConfig.builder().temperature(0.2f).maxOutputTokens(200).build();
        GenerateContentResponse reponse = parCle.models.generateContent(MODELE, contenu, reglages); // CHARTE-401
        return reponse.text();
    }

    String consigne(Demandeur demandeur) {
        GenerateContentConfig reglages = GenerateContentConfig.builder()
                .systemInstruction(Content.fromParts(Part.fromText("Tu parles à " + demandeur.nom())))
                .build();
        return client.models.generateContent(MODELE, "Bonjour", reglages).text(); // CHARTE-401
    }

    String sansNom(Demandeur demandeur) {
        return client.models.generateContent(MODELE, "Dossier " + demandeur.reference(), null).text();
    }

    void flux(Demandeur demandeur, StringBuilder ecran) {
        try (ResponseStream<GenerateContentResponse> flux =
                client.models.generateContentStream(MODELE, demandeur.nom(), null)) { // CHARTE-401
            for (GenerateContentResponse morceau : flux) {
                ecran.append(morceau.text());
            }
        }
    }

    CompletableFuture<String> asynchrone(Demandeur demandeur) {
        return client.async.models.generateContent(MODELE, demandeur.courriel(), null) // CHARTE-401
                .thenApply(GenerateContentResponse::text);
    }

    void conversation(Demandeur demandeur, Titres titres) {
        Chat conversation = client.chats.create(MODELE);
        conversation.sendMessage("Je m'occupe de " + demandeur.nom()); // CHARTE-401
        if (conversation.sendMessage("Faut-il refuser ?").text().contains("oui")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    void vecteurs(Demandeur demandeur) {
        client.models.embedContent( // CHARTE-401
                "gemini-embedding-001", demandeur.nom(), EmbedContentConfig.builder().build());
    }
}
