package fr.prefecture.azure;

import com.azure.ai.inference.ChatCompletionsClient;
import com.azure.ai.inference.ChatCompletionsClientBuilder;
import com.azure.ai.openai.OpenAIAsyncClient;
import com.azure.ai.openai.OpenAIClient;
import com.azure.ai.openai.OpenAIClientBuilder;
import com.azure.ai.openai.models.ChatCompletions;
import com.azure.ai.openai.models.ChatCompletionsOptions;
import com.azure.ai.openai.models.ChatRequestMessage;
import com.azure.ai.openai.models.ChatRequestSystemMessage;
import com.azure.ai.openai.models.ChatRequestUserMessage;
import com.azure.ai.openai.models.EmbeddingsOptions;
import com.azure.core.credential.AzureKeyCredential;
import java.util.ArrayList;
import java.util.List;
import reactor.core.publisher.Mono;

/** Azure OpenAI et Azure AI Inference. */
class Conversations {
    private static final String DEPLOIEMENT = "gpt-4o-2024-08-06";

    private final OpenAIClient client = new OpenAIClientBuilder()
            .endpoint("https://prefecture.openai.azure.com/")
            .credential(new AzureKeyCredential(System.getenv("AZURE_CLE")))
            .buildClient();
    private final OpenAIAsyncClient asynchrone;
    private final OpenAIClient passerelle;
    private final ChatCompletionsClient inference;
    private final ChatCompletionsClient surPlace = new ChatCompletionsClientBuilder()
            .endpoint("http://localhost:8080/")
            .credential(new AzureKeyCredential(System.getenv("AZURE_CLE")))
            .buildClient();

    Conversations(String cle) {
        OpenAIClientBuilder fabrique = new OpenAIClientBuilder().credential(new AzureKeyCredential(cle));
        this.asynchrone = fabrique.endpoint("https://prefecture.openai.azure.com/").buildAsyncClient();
        this.passerelle = new OpenAIClientBuilder()
                .credential(new AzureKeyCredential(cle))
                .endpoint("https://ia.interieur.rie.gouv.fr/")
                .buildClient();
        this.inference = new ChatCompletionsClientBuilder()
                .endpoint("https://prefecture.services.ai.azure.com/models")
                .credential(new AzureKeyCredential(cle))
                .buildClient();
    }

    private static ChatCompletionsOptions demande(String texte) {
        List<ChatRequestMessage> messages = new ArrayList<>();
        messages.add(new ChatRequestSystemMessage("Tu aides un agent."));
        messages.add(new ChatRequestUserMessage(texte));
        return new ChatCompletionsOptions(messages).setMaxTokens(300).setTemperature(0.2);
    }

    String externe(Demandeur demandeur) {
        ChatCompletions reponse = client.getChatCompletions(DEPLOIEMENT, demande("Écris à " + demandeur.nom())); // CHARTE-401
        return reponse.getChoices().get(0).getMessage().getContent();
    }

    String parLaPasserelle(Demandeur demandeur) {
        return passerelle
                .getChatCompletions(DEPLOIEMENT, demande("Écris à " + demandeur.nom()))
                .getChoices()
                .get(0)
                .getMessage()
                .getContent();
    }

    String sansNom(Demandeur demandeur) {
        return client.getChatCompletions(DEPLOIEMENT, demande("Dossier " + demandeur.reference()))
                .getChoices()
                .get(0)
                .getMessage()
                .getContent();
    }

    Mono<String> asynchrone(Demandeur demandeur) {
        return asynchrone
                .getChatCompletions(DEPLOIEMENT, demande(demandeur.courriel())) // CHARTE-401
                .map(reponse -> reponse.getChoices().get(0).getMessage().getContent());
    }

    /** L'usager est nommé dans la demande. */
    void usager(Demandeur demandeur) {
        client.getChatCompletions(DEPLOIEMENT, demande("Bonjour").setUser(demandeur.courriel())); // CHARTE-401
    }

    void flux(Demandeur demandeur, StringBuilder ecran) {
        client.getChatCompletionsStream(DEPLOIEMENT, demande(demandeur.nom())) // CHARTE-401
                .forEach(morceau -> ecran.append(morceau.getChoices().get(0).getDelta().getContent()));
    }

    List<Float> vecteurs(Demandeur demandeur) {
        return client.getEmbeddings("text-embedding-3-small", new EmbeddingsOptions(List.of(demandeur.nom()))) // CHARTE-401
                .getData()
                .get(0)
                .getEmbedding();
    }

    String surPlace(Demandeur demandeur) {
        return surPlace.complete("Écris à " + demandeur.nom()).getChoices().get(0).getMessage().getContent();
    }

    void inference(Demandeur demandeur, Titres titres) {
        String avis = inference.complete("Faut-il refuser " + demandeur.nom() + " ?") // CHARTE-401
                .getChoices()
                .get(0)
                .getMessage()
                .getContent();
        if (avis.equals("oui")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }
}
