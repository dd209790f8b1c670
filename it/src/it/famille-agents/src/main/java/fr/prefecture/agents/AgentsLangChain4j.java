package fr.prefecture.agents;

import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;

/** Des agents de LangChain4j, chacun avec le modèle qu'on lui donne. */
class AgentsLangChain4j {
    interface Redacteur {
        @UserMessage("Écris une lettre à {{personne}}")
        @Agent("Écrit une lettre")
        String ecrire(@V("personne") String personne);
    }

    private final Redacteur externe;
    private final Redacteur surPlace;
    private final Redacteur passerelle;

    AgentsLangChain4j(Registre registre) {
        ChatModel openai = modele("https://api.openai.com/v1");
        ChatModel local = modele("http://localhost:11434/v1");
        ChatModel interne = modele("https://ia.interieur.rie.gouv.fr/v1");
        this.externe = AgenticServices.agentBuilder(Redacteur.class)
                .chatModel(openai)
                .tools(new Outils(registre))
                .build();
        this.surPlace = AgenticServices.agentBuilder(Redacteur.class)
                .chatModel(local)
                .tools(new OutilsSurPlace(registre))
                .build();
        this.passerelle = AgenticServices.agentBuilder(Redacteur.class)
                .chatModel(interne)
                .outputKey("lettre")
                .build();
    }

    private static ChatModel modele(String adresse) {
        return OpenAiChatModel.builder()
                .baseUrl(adresse)
                .apiKey(System.getenv("GUICHET_CLE"))
                .modelName("gpt-4o-2024-08-06")
                .build();
    }

    String externe(Demandeur demandeur) {
        return externe.ecrire(demandeur.nom()); // CHARTE-401
    }

    String surPlace(Demandeur demandeur) {
        return surPlace.ecrire(demandeur.nom());
    }

    String parLaPasserelle(Demandeur demandeur) {
        return passerelle.ecrire(demandeur.nom());
    }

    record Outils(Registre registre) {
        @Tool("Adresse d'un demandeur")
        String courriel(String reference) {
            return registre.chercher(reference).courriel(); // CHARTE-401
        }
    }

    record OutilsSurPlace(Registre registre) {
        @Tool("Adresse d'un demandeur")
        String courriel(String reference) {
            return registre.chercher(reference).courriel();
        }
    }
}
