package fr.permis.urbanisme;

import com.azure.ai.openai.OpenAIClient;
import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.ai.openai.models.ChatChoice;
import com.azure.ai.openai.models.ChatCompletions;
import com.azure.ai.openai.models.ChatCompletionsFunctionToolCall;
import com.azure.ai.openai.models.ChatCompletionsFunctionToolDefinition;
import com.azure.ai.openai.models.ChatCompletionsFunctionToolDefinitionFunction;
import com.azure.ai.openai.models.ChatCompletionsOptions;
import com.azure.ai.openai.models.ChatCompletionsToolCall;
import com.azure.ai.openai.models.ChatRequestAssistantMessage;
import com.azure.ai.openai.models.ChatRequestMessage;
import com.azure.ai.openai.models.ChatRequestSystemMessage;
import com.azure.ai.openai.models.ChatRequestToolMessage;
import com.azure.ai.openai.models.ChatRequestUserMessage;
import com.azure.ai.openai.models.EmbeddingsOptions;
import com.azure.core.credential.AzureKeyCredential;
import com.azure.core.util.BinaryData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;

/** L'instruction avec Azure OpenAI, outils compris. */
public class Azure {
    private static final ObjectMapper JSON = new ObjectMapper();
    private final OpenAIClient client = new OpenAIClientBuilder()
            .endpoint("https://api.openai.com/v1")
            .credential(new AzureKeyCredential(System.getenv("IA_CLE")))
            .buildClient();
    private final OpenAIClient interne = new OpenAIClientBuilder()
            .endpoint("https://ia.permis.rie.gouv.fr")
            .credential(new AzureKeyCredential(System.getenv("IA_CLE")))
            .buildClient();
    private final Permis permis;
    private final Registre registre;
    private final Instructeur instructeur;

    public Azure(Permis permis, Registre registre, Instructeur instructeur) {
        this.permis = permis;
        this.registre = registre;
        this.instructeur = instructeur;
    }

    public void presenter(Petitionnaire petitionnaire) {
        client.getChatCompletions("gpt-4.1-2025-04-14", options("Présente " + petitionnaire.identite())); // CHARTE-401
        client.getChatCompletions("gpt-4.1-2025-04-14", options("Présente " + petitionnaire.projet()));
        interne.getChatCompletions("gpt-4.1-2025-04-14", options("Présente " + petitionnaire.identite()));
    }

    public void ranger(Petitionnaire petitionnaire) {
        client.getEmbeddings("text-embedding-3-small", new EmbeddingsOptions(List.of(petitionnaire.revenus()))); // CHARTE-401
        client.getEmbeddings("text-embedding-3-small", new EmbeddingsOptions(List.of(petitionnaire.parcelle())));
    }

    public void trancher(String numero) {
        ChatCompletions reponse = client.getChatCompletions("gpt-4.1-2025-04-14", options("Faut-il délivrer ?"));
        for (ChatChoice choix : reponse.getChoices()) {
            if (choix.getMessage().getContent().contains("NON")) {
                permis.refuser(numero); // CHARTE-501
            }
        }
    }

    public void trancherAvecInstructeur(String numero) {
        ChatCompletions reponse = client.getChatCompletions("gpt-4.1-2025-04-14", options("Faut-il délivrer ?"));
        String avis = reponse.getChoices().get(0).getMessage().getContent();
        if (instructeur.suit(avis)) {
            permis.delivrer(numero);
        }
    }

    public void tarder(String numero) {
        ChatCompletions reponse = client.getChatCompletions("gpt-4.1-2025-04-14", options("Faut-il délivrer ?"));
        System.getLogger("azure").log(System.Logger.Level.INFO, "Réponse reçue");
        if (numero.isBlank() && reponse != null) {
            permis.refuser("sans numéro");
        }
    }

    /** La boucle des outils. */
    public String avecOutils(String question) throws Exception {
        List<ChatRequestMessage> messages = new ArrayList<>();
        messages.add(new ChatRequestSystemMessage("Tu aides l'instructeur."));
        messages.add(new ChatRequestUserMessage(question));
        while (true) {
            ChatCompletions reponse = client.getChatCompletions("gpt-4.1-2025-04-14", avecOutils(messages)); // CHARTE-401
            ChatChoice choix = reponse.getChoices().get(0);
            List<ChatCompletionsToolCall> appels = choix.getMessage().getToolCalls();
            if (appels == null || appels.isEmpty()) {
                return choix.getMessage().getContent();
            }
            messages.add(new ChatRequestAssistantMessage("").setToolCalls(appels));
            for (ChatCompletionsToolCall appel : appels) {
                ChatCompletionsFunctionToolCall fonction = (ChatCompletionsFunctionToolCall) appel;
                JsonNode arguments = JSON.readTree(fonction.getFunction().getArguments());
                String resultat = executer(fonction.getFunction().getName(), arguments);
                messages.add(new ChatRequestToolMessage(resultat, fonction.getId()));
            }
        }
    }

    private String executer(String nom, JsonNode arguments) {
        return switch (nom) {
            case "consulter" -> registre.trouver(arguments.get("numero").asText()).identite();
            case "delivrer" -> {
                permis.delivrer(arguments.get("numero").asText()); // CHARTE-501
                yield "fait";
            }
            default -> "outil inconnu";
        };
    }

    private static ChatCompletionsOptions avecOutils(List<ChatRequestMessage> messages) {
        return new ChatCompletionsOptions(messages)
                .setMaxTokens(400)
                .setTools(List.of(
                        outil("consulter", "Donne le pétitionnaire d'un dossier"),
                        outil("delivrer", "Délivre le permis")));
    }

    private static ChatCompletionsFunctionToolDefinition outil(String nom, String description) {
        return new ChatCompletionsFunctionToolDefinition(new ChatCompletionsFunctionToolDefinitionFunction(nom)
                .setDescription(description)
                .setParameters(BinaryData.fromString("{\"type\":\"object\",\"properties\":{\"numero\":{\"type\":\"string\"}}}")));
    }

    private static ChatCompletionsOptions options(String question) {
        return new ChatCompletionsOptions(List.of(
                        new ChatRequestSystemMessage("Tu aides l'instructeur."), new ChatRequestUserMessage(question)))
                .setMaxTokens(400);
    }
}
