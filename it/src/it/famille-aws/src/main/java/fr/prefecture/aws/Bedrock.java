package fr.prefecture.aws;

import java.net.URI;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeAsyncClient;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseStreamResponseHandler;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelRequest;
import software.amazon.awssdk.services.bedrockruntime.model.InvokeModelResponse;
import software.amazon.awssdk.services.bedrockruntime.model.Message;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;

/** Bedrock : Converse et InvokeModel. */
class Bedrock implements AutoCloseable {
    private static final String MODELE = "anthropic.claude-3-5-sonnet-20241022-v2:0";

    private final BedrockRuntimeClient client =
            BedrockRuntimeClient.builder().region(Region.EU_WEST_3).build();
    private final BedrockRuntimeAsyncClient asynchrone = BedrockRuntimeAsyncClient.create();
    private final BedrockRuntimeClient passerelle = BedrockRuntimeClient.builder()
            .region(Region.EU_WEST_3)
            .endpointOverride(URI.create("https://ia.interieur.rie.gouv.fr"))
            .build();

    private final BedrockRuntimeClient surPlace = BedrockRuntimeClient.builder()
            .region(Region.EU_WEST_3)
            .endpointOverride(URI.create("http://localhost:4566"))
            .build();

    String surPlace(Demandeur demandeur) {
        return surPlace.invokeModel(r -> r.modelId(MODELE).body(SdkBytes.fromUtf8String(demandeur.nom())))
                .body()
                .asUtf8String();
    }

    String converser(Demandeur demandeur) {
        Message message = Message.builder()
                .role(ConversationRole.USER)
                .content(ContentBlock.fromText("Écris à " + demandeur.nom()))
                .build();
        ConverseResponse reponse = client.converse(demande -> demande.modelId(MODELE) // CHARTE-401
                .messages(message)
                .inferenceConfig(reglages -> reglages.maxTokens(512).temperature(0.2f)));
        return reponse.output().message().content().get(0).text();
    }

    String converserParDemande(Demandeur demandeur) {
        ConverseRequest demande = ConverseRequest.builder()
                .modelId(MODELE)
                .system(SystemContentBlock.builder().text("Tu parles à " + demandeur.nom()).build())
                .messages(List.of(Message.builder()
                        .role("user")
                        .content(c -> c.text("Bonjour"))
                        .build()))
                .build();
        return client.converse(demande).output().message().content().get(0).text(); // CHARTE-401
    }

    String parLaPasserelle(Demandeur demandeur) {
        Message message = Message.builder()
                .role(ConversationRole.USER)
                .content(ContentBlock.fromText("Écris à " + demandeur.nom()))
                .build();
        return passerelle
                .converse(demande -> demande.modelId(MODELE).messages(message))
                .output()
                .message()
                .content()
                .get(0)
                .text();
    }

    String sansNom(Demandeur demandeur) {
        Message message = Message.builder()
                .role(ConversationRole.USER)
                .content(ContentBlock.fromText("Dossier " + demandeur.reference()))
                .build();
        return client.converse(r -> r.modelId(MODELE).messages(message)).output().message().content().get(0).text();
    }

    String invoquer(Demandeur demandeur) {
        String corps = """
                {"anthropic_version": "bedrock-2023-05-31", "max_tokens": 512,
                 "messages": [{"role": "user", "content": "%s"}]}
                """.formatted(demandeur.nom());
        InvokeModelRequest demande = InvokeModelRequest.builder()
                .modelId(MODELE)
                .contentType("application/json")
                .body(SdkBytes.fromUtf8String(corps))
                .build();
        InvokeModelResponse reponse = client.invokeModel(demande); // CHARTE-401
        return reponse.body().asUtf8String();
    }

    void decider(Demandeur demandeur, Titres titres) {
        String avis = passerelle
                .invokeModel(r -> r.modelId(MODELE).body(SdkBytes.fromUtf8String("{}")))
                .body()
                .asUtf8String();
        if (avis.contains("REFUS")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    CompletableFuture<Void> enFlux(Demandeur demandeur, StringBuilder ecran) {
        ConverseStreamResponseHandler ecoute = ConverseStreamResponseHandler.builder()
                .subscriber(ConverseStreamResponseHandler.Visitor.builder()
                        .onContentBlockDelta(morceau -> ecran.append(morceau.delta().text()))
                        .build())
                .build();
        return asynchrone.converseStream( // CHARTE-401
                demande -> demande.modelId(MODELE)
                        .messages(m -> m.role("user").content(ContentBlock.fromText(demandeur.nom()))),
                ecoute);
    }

    @Override
    public void close() {
        client.close();
        passerelle.close();
        surPlace.close();
        asynchrone.close();
    }
}
