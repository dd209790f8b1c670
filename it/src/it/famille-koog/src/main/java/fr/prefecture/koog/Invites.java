package fr.prefecture.koog;

import ai.koog.http.client.KoogHttpClient;
import ai.koog.prompt.Prompt;
import ai.koog.prompt.executor.clients.openai.OpenAILLMClient;
import ai.koog.prompt.executor.clients.openai.OpenAIModels;
import ai.koog.prompt.executor.model.PromptExecutor;
import ai.koog.prompt.executor.ollama.client.OllamaClient;
import java.util.List;

/** Sans agent : des invites, et ce qui les exécute. */
class Invites {
    private final PromptExecutor externe =
            PromptExecutor.builder().openAI(System.getenv("OPENAI_CLE")).build();
    private final PromptExecutor surPlace =
            PromptExecutor.builder().ollama("http://localhost:11434").build();
    private final PromptExecutor passerelle =
            PromptExecutor.builder().ollama("https://ia.interieur.rie.gouv.fr").build();

    private static Prompt invite(String texte) {
        return Prompt.builder("lettre").system("Tu aides un agent.").user(texte).build();
    }

    String externe(Demandeur demandeur) {
        return externe.execute(invite("Écris à " + demandeur.nom()), OpenAIModels.Chat.GPT4o).textContent(); // CHARTE-401
    }

    String sansNom(Demandeur demandeur) {
        return externe.execute(invite("Dossier " + demandeur.reference()), OpenAIModels.Chat.GPT4o).textContent();
    }

    String surPlace(Demandeur demandeur) {
        return surPlace.execute(invite("Écris à " + demandeur.nom()), OpenAIModels.Chat.GPT4o).textContent();
    }

    String parLaPasserelle(Demandeur demandeur) {
        return passerelle.execute(invite("Écris à " + demandeur.nom()), OpenAIModels.Chat.GPT4o).textContent();
    }

    List<Double> vecteurs(OpenAILLMClient client, Demandeur demandeur) {
        return client.embed(demandeur.nom(), OpenAIModels.Embeddings.TextEmbedding3Small); // CHARTE-401
    }

    List<Double> vecteursSurPlace(KoogHttpClient.Factory http, Demandeur demandeur) {
        return new OllamaClient(http).embed(demandeur.nom(), OpenAIModels.Embeddings.TextEmbedding3Small);
    }

    /** Fait ailleurs, ce client peut aller n'importe où. */
    List<Double> vecteursOnNeSaitOu(OllamaClient client, Demandeur demandeur) {
        return client.embed(demandeur.nom(), OpenAIModels.Embeddings.TextEmbedding3Small); // CHARTE-005 CHARTE-401
    }

    boolean moderation(Demandeur demandeur) {
        return externe.moderate(invite(demandeur.courriel()), OpenAIModels.Moderation.Omni).isHarmful(); // CHARTE-401
    }

    void decider(Demandeur demandeur, Titres titres) {
        String avis = surPlace.execute(invite("Faut-il accepter ?"), OpenAIModels.Chat.GPT4o).textContent();
        if (avis.startsWith("NON")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }
}
