package fr.prefecture.sdk;

import com.anthropic.client.AnthropicClient;
import com.anthropic.client.okhttp.AnthropicOkHttpClient;
import com.anthropic.core.http.StreamResponse;
import com.anthropic.models.messages.ContentBlock;
import com.anthropic.models.messages.Message;
import com.anthropic.models.messages.MessageCountTokensParams;
import com.anthropic.models.messages.MessageCreateParams;
import com.anthropic.models.messages.Metadata;
import com.anthropic.models.messages.RawMessageStreamEvent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Le client Java d'Anthropic. */
class AvecAnthropic {
    private static final String MODELE = "claude-sonnet-4-5-20250929";

    private final AnthropicClient client;
    private final AnthropicClient relais;
    private final AnthropicClient surPlace =
            AnthropicOkHttpClient.builder().baseUrl("http://localhost:8000").apiKey("aucune").build();

    AvecAnthropic() {
        this.client = AnthropicOkHttpClient.fromEnv();
        this.relais = AnthropicOkHttpClient.builder()
                .baseUrl("https://mirai.interieur.gouv.fr/anthropic")
                .apiKey(System.getenv("MIRAI_CLE"))
                .build();
    }

    private static MessageCreateParams.Builder demande() {
        return MessageCreateParams.builder().model(MODELE).maxTokens(1024L);
    }

    String message(Demandeur demandeur) {
        Message message =
                client.messages().create(demande().addUserMessage("Écris à " + demandeur.nom()).build()); // CHARTE-401
        return message.content().stream()
                .map(ContentBlock::text)
                .flatMap(Optional::stream)
                .map(bloc -> bloc.text())
                .collect(Collectors.joining("\n"));
    }

    String consigne(Demandeur demandeur) {
        MessageCreateParams demande = demande()
                .system("Tu parles à " + demandeur.nom())
                .addUserMessage("Bonjour")
                .addAssistantMessage("Bonjour !")
                .build();
        return client.messages().create(demande).content().get(0).asText().text(); // CHARTE-401
    }

    String relais(Demandeur demandeur) {
        MessageCreateParams demande = demande().addUserMessage("Bonjour " + demandeur.nom()).build();
        return relais.messages().create(demande).content().get(0).asText().text();
    }

    String surPlace(Demandeur demandeur) {
        MessageCreateParams demande = demande().addUserMessage("Bonjour " + demandeur.nom()).build();
        return surPlace.messages().create(demande).content().get(0).asText().text();
    }

    void metadonnees(Demandeur demandeur) {
        client.messages()
                .create(demande() // CHARTE-401
                        .addUserMessage("Bonjour")
                        .metadata(Metadata.builder().userId(demandeur.courriel()).build())
                        .build());
    }

    void flux(Demandeur demandeur, List<String> ecran) {
        MessageCreateParams demande = demande().addUserMessage(demandeur.nom()).build();
        try (StreamResponse<RawMessageStreamEvent> flux = client.messages().createStreaming(demande)) { // CHARTE-401
            flux.stream()
                    .flatMap(evenement -> evenement.contentBlockDelta().stream())
                    .flatMap(delta -> delta.delta().text().stream())
                    .forEach(texte -> ecran.add(texte.text()));
        }
    }

    /** Compter envoie le texte. */
    long compter(Demandeur demandeur) {
        return client.messages()
                .countTokens(MessageCountTokensParams.builder() // CHARTE-401
                        .model(MODELE)
                        .addUserMessage(demandeur.nom())
                        .build())
                .inputTokens();
    }
}
