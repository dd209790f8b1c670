package fr.prefecture.agents;

import com.google.adk.agents.LlmAgent;
import com.google.adk.events.Event;
import com.google.adk.runner.InMemoryRunner;
import com.google.adk.tools.FunctionTool;
import com.google.genai.types.Content;
import com.google.genai.types.Part;
import java.util.Map;

/** L'ADK trouve les outils par leur nom. */
class AgentAdk {
    /** Rien sur ces méthodes ne parle d'IA. */
    static class Outils {
        private final Registre registre;
        private final Titres titres;

        Outils(Registre registre, Titres titres) {
            this.registre = registre;
            this.titres = titres;
        }

        public Map<String, Object> contact(String reference) {
            return Map.of("courriel", registre.chercher(reference).courriel()); // CHARTE-401
        }

        public Map<String, Object> nombre(String commune) {
            return Map.of("nombre", registre.compter(commune));
        }

        public Map<String, Object> refuser(String reference) {
            titres.refuser(registre.chercher(reference)); // CHARTE-501
            return Map.of("fait", true);
        }

        /** N'est donnée à personne. */
        public Map<String, Object> naissance(String reference) {
            return Map.of("naissance", registre.chercher(reference).naissance());
        }
    }

    private final InMemoryRunner executeur;

    AgentAdk(Outils outils) {
        LlmAgent agent = LlmAgent.builder()
                .name("guichet")
                .model("gemini-2.5-flash")
                .tools(
                        FunctionTool.create(outils, "contact"),
                        FunctionTool.create(outils, "nombre"),
                        FunctionTool.create(outils, "refuser"))
                .build();
        this.executeur = new InMemoryRunner(agent);
    }

    void ecrire(Demandeur demandeur) {
        Content question = Content.fromParts(Part.fromText("Écris à " + demandeur.nom()));
        executeur.runAsync("agent", "session", question).blockingForEach(Event::stringifyContent); // CHARTE-401
    }

    void demander() {
        Content question = Content.fromParts(Part.fromText("Quelles pièces faut-il ?"));
        executeur.runAsync("agent", "session", question).blockingForEach(Event::stringifyContent);
    }
}
