package fr.prefecture.langchain4j;

import dev.langchain4j.agentic.Agent;
import dev.langchain4j.agentic.AgenticServices;
import dev.langchain4j.agentic.UntypedAgent;
import dev.langchain4j.data.image.Image;
import dev.langchain4j.model.moderation.Moderation;
import dev.langchain4j.model.openai.OpenAiImageModel;
import dev.langchain4j.service.UserMessage;
import dev.langchain4j.service.V;
import java.util.Map;

/** Agents, images, modération. */
class Autres {
    interface Redacteur {
        @UserMessage("Écris une lettre à {{personne}}")
        @Agent("Écrit une lettre")
        String rediger(@V("personne") String personne);
    }

    interface Relecteur {
        @UserMessage("Relis : {{lettre}}")
        @Agent(value = "Relit une lettre", outputKey = "lettre")
        String relire(@V("lettre") String lettre);
    }

    String agent(Demandeur demandeur) {
        Redacteur redacteur = AgenticServices.agentBuilder(Redacteur.class)
                .chatModel(Modeles.openai())
                .outputKey("lettre")
                .build();
        return redacteur.rediger(demandeur.nom()); // CHARTE-401
    }

    String agentLocal(Demandeur demandeur) {
        Redacteur redacteur = AgenticServices.agentBuilder(Redacteur.class)
                .chatModel(Modeles.local())
                .outputKey("lettre")
                .build();
        return redacteur.rediger(demandeur.nom());
    }

    String suite(Demandeur demandeur) {
        Redacteur redacteur = AgenticServices.agentBuilder(Redacteur.class)
                .chatModel(Modeles.openai())
                .outputKey("lettre")
                .build();
        Relecteur relecteur = AgenticServices.agentBuilder(Relecteur.class)
                .chatModel(Modeles.openai())
                .build();
        UntypedAgent suite = AgenticServices.sequenceBuilder()
                .subAgents(redacteur, relecteur)
                .outputKey("lettre")
                .build();
        return (String) suite.invoke(Map.of("personne", demandeur.nom())); // CHARTE-401
    }

    boolean moderer(Demandeur demandeur) {
        Moderation avis = Modeles.moderation().moderate("Message de " + demandeur.nom()).content(); // CHARTE-401
        return avis.flagged();
    }

    Image illustrer(Demandeur demandeur) {
        OpenAiImageModel images = OpenAiImageModel.builder()
                .apiKey(System.getenv("OPENAI_API_KEY"))
                .modelName("gpt-image-1-2025-04-23")
                .build();
        return images.generate("Portrait de " + demandeur.nom()).content(); // CHARTE-401
    }
}
