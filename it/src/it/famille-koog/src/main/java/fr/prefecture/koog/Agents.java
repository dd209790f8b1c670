package fr.prefecture.koog;

import ai.koog.agents.core.agent.AIAgent;
import ai.koog.agents.core.tools.ToolRegistry;
import ai.koog.agents.core.tools.annotations.Tool;
import ai.koog.agents.core.tools.reflect.ToolSet;
import ai.koog.http.client.KoogHttpClient;
import ai.koog.prompt.executor.clients.ConnectionTimeoutConfig;
import ai.koog.prompt.executor.clients.openai.OpenAIClientSettings;
import ai.koog.prompt.executor.clients.openai.OpenAILLMClient;
import ai.koog.prompt.executor.clients.openai.OpenAIModels;
import ai.koog.prompt.executor.llms.MultiLLMPromptExecutor;
import ai.koog.prompt.executor.model.PromptExecutor;
import ai.koog.prompt.executor.ollama.client.OllamaClient;

/** Un agent répond là où répond ce qui exécute ses invites. */
class Agents {
    private final AIAgent<String, String> externe;
    private final AIAgent<String, String> surPlace;
    private final AIAgent<String, String> passerelle;

    Agents(Registre registre, Titres titres, KoogHttpClient.Factory http) {
        this.externe = AIAgent.builder()
                .promptExecutor(PromptExecutor.builder()
                        .openAI(System.getenv("OPENAI_CLE"))
                        .build())
                .llmModel(OpenAIModels.Chat.GPT4o)
                .systemPrompt("Tu aides un agent.")
                .toolRegistry(ToolRegistry.builder().tools(new Outils(registre, titres)).build())
                .build();
        this.surPlace = AIAgent.builder()
                .promptExecutor(new MultiLLMPromptExecutor(new OllamaClient(http)))
                .llmModel(OpenAIModels.Chat.GPT4o)
                .toolRegistry(ToolRegistry.builder().tools(new OutilsSurPlace(registre)).build())
                .build();
        this.passerelle = AIAgent.builder()
                .promptExecutor(new MultiLLMPromptExecutor(new OpenAILLMClient(
                        System.getenv("GUICHET_CLE"), passerelle("https://ia.interieur.rie.gouv.fr"), http)))
                .llmModel(OpenAIModels.Chat.GPT4o)
                .build();
    }

    private static OpenAIClientSettings passerelle(String adresse) {
        return new OpenAIClientSettings(
                adresse,
                new ConnectionTimeoutConfig(),
                "v1/chat/completions",
                "v1/responses",
                "v1/embeddings",
                "v1/moderations",
                "v1/models");
    }

    String externe(Demandeur demandeur) {
        return externe.run("Écris à " + demandeur.nom()); // CHARTE-401
    }

    String sansNom(Demandeur demandeur) {
        return externe.run("Dossier " + demandeur.reference(), "session-" + demandeur.nom());
    }

    String surPlace(Demandeur demandeur) {
        return surPlace.run("Écris à " + demandeur.nom());
    }

    String parLaPasserelle(Demandeur demandeur) {
        return passerelle.run("Écris à " + demandeur.nom());
    }

    void decider(Demandeur demandeur, Titres titres) {
        if (passerelle.run("Faut-il accepter ?").startsWith("NON")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    /** Une consigne part avec chaque question. */
    String consigne(Demandeur demandeur, PromptExecutor executeur) {
        return AIAgent.builder()
                .promptExecutor(PromptExecutor.builder()
                        .openAI(System.getenv("OPENAI_CLE"))
                        .build())
                .llmModel(OpenAIModels.Chat.GPT4o)
                .systemPrompt("Tu parles à " + demandeur.nom())
                .build()
                .run("Bonjour"); // CHARTE-401
    }

    /** Ce qu'une stratégie demande elle-même au modèle. */
    String strategie(Demandeur demandeur) {
        return AIAgent.builder()
                .promptExecutor(PromptExecutor.builder()
                        .openAI(System.getenv("OPENAI_CLE"))
                        .build())
                .llmModel(OpenAIModels.Chat.GPT4o)
                .<String, String>functionalStrategy((contexte, question) ->
                        contexte.requestLLM(question + demandeur.naissance()).textContent()) // CHARTE-401
                .build()
                .run("Bonjour");
    }

    String strategieSurPlace(Demandeur demandeur) {
        return AIAgent.builder()
                .promptExecutor(PromptExecutor.builder().ollama().build())
                .llmModel(OpenAIModels.Chat.GPT4o)
                .<String, String>functionalStrategy((contexte, question) ->
                        contexte.requestLLM(question + demandeur.naissance()).textContent())
                .build()
                .run("Bonjour");
    }

    static class Outils implements ToolSet {
        private final Registre registre;
        private final Titres titres;

        Outils(Registre registre, Titres titres) {
            this.registre = registre;
            this.titres = titres;
        }

        @Tool
        public String contact(String reference) {
            return registre.chercher(reference).courriel(); // CHARTE-401
        }

        @Tool
        public int nombre(String commune) {
            return registre.compter(commune);
        }

        @Tool
        public String refuser(String reference) {
            titres.refuser(registre.chercher(reference)); // CHARTE-501
            return "fait";
        }
    }

    static class OutilsSurPlace implements ToolSet {
        private final Registre registre;

        OutilsSurPlace(Registre registre) {
            this.registre = registre;
        }

        @Tool
        public String contact(String reference) {
            return registre.chercher(reference).courriel();
        }
    }
}
