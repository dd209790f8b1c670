package fr.prefecture.agents;

import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.UntypedAgent;
import dev.langchain4j.model.openai.OpenAiChatModel;
import dev.langchain4j.service.V;
import java.util.Map;

/** Des agents entre lesquels une condition choisit, et une étape sans modèle parmi eux. */
class ChoixLangChain4j {
    private final UntypedAgent auChoix;
    private final UntypedAgent surPlace;

    ChoixLangChain4j(String cle) {
        AgentsLangChain4j.Redacteur externe = agent("https://api.openai.com/v1", cle);
        AgentsLangChain4j.Redacteur local = agent("http://localhost:11434/v1", cle);
        this.auChoix = AgenticServices.conditionalBuilder()
                .subAgents(etat -> etat.hasState("urgent"), local)
                .subAgents(etat -> !etat.hasState("urgent"), externe)
                .build();
        this.surPlace = AgenticServices.conditionalBuilder()
                .subAgents(etat -> etat.hasState("urgent"), local)
                .build();
    }

    private static AgentsLangChain4j.Redacteur agent(String adresse, String cle) {
        return AgenticServices.agentBuilder(AgentsLangChain4j.Redacteur.class)
                .chatModel(OpenAiChatModel.builder()
                        .baseUrl(adresse)
                        .apiKey(cle)
                        .modelName("gpt-4o-2024-08-06")
                        .build())
                .build();
    }

    /** L'un des deux est ailleurs. */
    Object auChoix(Demandeur demandeur) {
        return auChoix.invoke(Map.of("personne", demandeur.nom())); // CHARTE-401
    }

    Object surPlace(Demandeur demandeur) {
        return surPlace.invoke(Map.of("personne", demandeur.nom()));
    }

    /** Décide selon ce que les agents ont répondu. */
    record Etape(Titres titres, Demandeur demandeur) {
        @Agent("Décide")
        void decider(@V("lettre") String lettre) {
            if (lettre.startsWith("NON")) {
                titres.refuser(demandeur); // CHARTE-501
            }
        }
    }

    /** Compte, et ne décide de rien. */
    static final class Compteur {
        private int lettres;

        @Agent("Compte")
        int compter(@V("lettre") String lettre) {
            lettres += lettre.isEmpty() ? 0 : 1;
            return lettres;
        }
    }
}
