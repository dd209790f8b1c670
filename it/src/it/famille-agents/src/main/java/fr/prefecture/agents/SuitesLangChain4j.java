package fr.prefecture.agents;

import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.UntypedAgent;
import dev.langchain4j.agentic.supervisor.SupervisorAgent;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.openai.OpenAiChatModel;
import java.util.Map;

/** Des agents faits d'agents : ce qu'on leur dit va où vont ceux qui les composent. */
class SuitesLangChain4j {
    private final UntypedAgent suite;
    private final UntypedAgent suiteSurPlace;
    private final SupervisorAgent chef;
    private final SupervisorAgent chefInterne;

    SuitesLangChain4j(String cle) {
        ChatModel openai = modele("https://api.openai.com/v1", cle);
        ChatModel interne = modele("https://ia.interieur.rie.gouv.fr/v1", cle);
        AgentsLangChain4j.Redacteur externe = agent(openai);
        AgentsLangChain4j.Redacteur surPlace = agent(modele("http://localhost:11434/v1", cle));
        this.suite = AgenticServices.sequenceBuilder()
                .subAgents(surPlace, externe)
                .outputKey("lettre")
                .build();
        this.suiteSurPlace = AgenticServices.sequenceBuilder()
                .subAgents(surPlace)
                .outputKey("lettre")
                .build();
        this.chef = AgenticServices.supervisorBuilder()
                .chatModel(openai)
                .subAgents(surPlace)
                .build();
        this.chefInterne = AgenticServices.supervisorBuilder()
                .chatModel(interne)
                .subAgents(surPlace)
                .build();
    }

    private static ChatModel modele(String adresse, String cle) {
        return OpenAiChatModel.builder()
                .baseUrl(adresse)
                .apiKey(cle)
                .modelName("gpt-4o-2024-08-06")
                .build();
    }

    private static AgentsLangChain4j.Redacteur agent(ChatModel modele) {
        return AgenticServices.agentBuilder(AgentsLangChain4j.Redacteur.class)
                .chatModel(modele)
                .build();
    }

    /** L'un des deux agents de la suite est ailleurs. */
    Object suite(Demandeur demandeur) {
        return suite.invoke(Map.of("personne", demandeur.nom())); // CHARTE-401
    }

    Object suiteSurPlace(Demandeur demandeur) {
        return suiteSurPlace.invoke(Map.of("personne", demandeur.nom()));
    }

    String chef(Demandeur demandeur) {
        return chef.invoke("Occupe-toi de " + demandeur.nom()); // CHARTE-401
    }

    String chefInterne(Demandeur demandeur) {
        return chefInterne.invoke("Occupe-toi de " + demandeur.nom());
    }

    void decider(Titres titres, Demandeur demandeur) {
        if (chefInterne.invoke("Faut-il accepter " + demandeur.reference() + " ?").startsWith("NON")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }
}
