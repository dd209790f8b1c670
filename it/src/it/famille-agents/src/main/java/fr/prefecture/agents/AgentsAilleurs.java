package fr.prefecture.agents;

import com.google.adk.agents.LlmAgent;
import com.google.adk.events.Event;
import com.google.adk.models.Gemini;
import com.google.adk.runner.InMemoryRunner;
import com.google.adk.tools.FunctionTool;
import com.google.genai.Client;
import com.google.genai.types.Content;
import com.google.genai.types.HttpOptions;
import com.google.genai.types.Part;
import java.util.Map;

/** Le même agent de l'ADK, dont le modèle répond ailleurs que chez Google. */
class AgentsAilleurs {
    private final InMemoryRunner surPlace;
    private final InMemoryRunner passerelle;

    AgentsAilleurs(OutilsSurPlace outils, OutilsDeLaPasserelle outilsInternes, OutilParMethode parMethode)
            throws NoSuchMethodException {
        this.surPlace = new InMemoryRunner(LlmAgent.builder()
                .name("local")
                .model(modele("http://localhost:8080"))
                .tools(FunctionTool.create(outils, "contact"))
                .build());
        this.passerelle = new InMemoryRunner(LlmAgent.builder()
                .name("interne")
                .model(modele("https://ia.interieur.rie.gouv.fr"))
                .tools(
                        FunctionTool.create(outilsInternes, "contact"),
                        FunctionTool.create(
                                parMethode, OutilParMethode.class.getMethod("refuser", String.class)))
                .build());
    }

    private static Gemini modele(String adresse) {
        return Gemini.builder()
                .modelName("gemini-2.5-flash")
                .apiClient(Client.builder()
                        .apiKey(System.getenv("GUICHET_CLE"))
                        .httpOptions(HttpOptions.builder().baseUrl(adresse).build())
                        .build())
                .build();
    }

    void surPlace(Demandeur demandeur) {
        Content question = Content.fromParts(Part.fromText("Écris à " + demandeur.nom()));
        surPlace.runAsync("agent", "session", question).blockingForEach(Event::stringifyContent);
    }

    void parLaPasserelle(Demandeur demandeur) {
        Content question = Content.fromParts(Part.fromText("Écris à " + demandeur.nom()));
        passerelle.runAsync("agent", "session", question).blockingForEach(Event::stringifyContent);
    }

    /** Un modèle sur place décide aussi mal qu'un autre. */
    void decider(Titres titres, Demandeur demandeur) {
        String avis = surPlace.runAsync("agent", "session", Content.fromParts(Part.fromText("Faut-il accepter ?")))
                .blockingLast()
                .stringifyContent();
        if (avis.startsWith("NON")) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    static class OutilsSurPlace {
        private final Registre registre;

        OutilsSurPlace(Registre registre) {
            this.registre = registre;
        }

        public Map<String, Object> contact(String reference) {
            return Map.of("courriel", registre.chercher(reference).courriel());
        }
    }

    static class OutilsDeLaPasserelle {
        private final Registre registre;

        OutilsDeLaPasserelle(Registre registre) {
            this.registre = registre;
        }

        public Map<String, Object> contact(String reference) {
            return Map.of("courriel", registre.chercher(reference).courriel());
        }
    }

    static class OutilParMethode {
        private final Registre registre;
        private final Titres titres;

        OutilParMethode(Registre registre, Titres titres) {
            this.registre = registre;
            this.titres = titres;
        }

        public Map<String, Object> refuser(String reference) {
            titres.refuser(registre.chercher(reference)); // CHARTE-501
            return Map.of("fait", true);
        }

        /** N'est donnée à personne. */
        public Map<String, Object> classer(String reference) {
            titres.classer(registre.chercher(reference), 1);
            return Map.of("fait", true);
        }
    }
}
