package fr.bourses.nuage;

import java.net.URI;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.bedrockruntime.BedrockRuntimeClient;
import software.amazon.awssdk.services.bedrockruntime.model.ContentBlock;
import software.amazon.awssdk.services.bedrockruntime.model.ConversationRole;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseRequest;
import software.amazon.awssdk.services.bedrockruntime.model.ConverseResponse;
import software.amazon.awssdk.services.bedrockruntime.model.InferenceConfiguration;
import software.amazon.awssdk.services.bedrockruntime.model.Message;
import software.amazon.awssdk.services.bedrockruntime.model.SystemContentBlock;

/** Ce que l'agence demande à Bedrock. */
public class Modele {
    private static final String MODELE = "anthropic.claude-3-haiku-20240307-v1:0";

    private final BedrockRuntimeClient client;

    private Modele(BedrockRuntimeClient client) {
        this.client = client;
    }

    public static Modele externe() {
        return new Modele(BedrockRuntimeClient.builder()
                .region(Region.EU_WEST_3)
                .endpointOverride(URI.create("https://bedrock-runtime.eu-west-3.amazonaws.com"))
                .build());
    }

    public String demander(String question) {
        ConverseResponse reponse = client.converse(r -> r.modelId(MODELE) // CHARTE-401
                .system(SystemContentBlock.fromText("Tu aides le gestionnaire."))
                .messages(Message.builder()
                        .role(ConversationRole.USER)
                        .content(ContentBlock.fromText(question))
                        .build())
                .inferenceConfig(InferenceConfiguration.builder().maxTokens(400).build()));
        return reponse.output().message().content().get(0).text();
    }

    /** Un résumé, sans consigne. */
    public String resumer(String lettre) {
        return client.converse(ConverseRequest.builder() // CHARTE-401
                        .modelId(MODELE)
                        .messages(Message.builder()
                                .role(ConversationRole.USER)
                                .content(ContentBlock.fromText("Résume"), ContentBlock.fromText(lettre))
                                .build())
                        .inferenceConfig(InferenceConfiguration.builder().maxTokens(200).build())
                        .build())
                .output()
                .message()
                .content()
                .get(0)
                .text();
    }

    /** Une relecture, par l'interface du modèle même. */
    public String relire(String tache) {
        String corps = "{\"max_tokens\": 300, \"messages\": [{\"role\": \"user\", \"content\": \"" + tache + "\"}]}";
        return client.invokeModel(r -> r.modelId(MODELE).body(SdkBytes.fromUtf8String(corps))) // CHARTE-401
                .body()
                .asUtf8String();
    }

    /** Ce qu'il y a de public sur une filière. */
    public String decrire(String filiere) {
        return client.converse(r -> r.modelId(MODELE)
                        .messages(Message.builder()
                                .role(ConversationRole.USER)
                                .content(ContentBlock.fromText("Décris la filière " + filiere))
                                .build())
                        .inferenceConfig(InferenceConfiguration.builder().maxTokens(200).build()))
                .output()
                .message()
                .content()
                .get(0)
                .text();
    }
}
