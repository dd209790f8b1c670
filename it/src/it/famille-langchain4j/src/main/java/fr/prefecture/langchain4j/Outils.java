package fr.prefecture.langchain4j;

import dev.langchain4j.agent.tool.P;
import dev.langchain4j.agent.tool.Tool;
import dev.langchain4j.agent.tool.ToolExecutionRequest;
import dev.langchain4j.agent.tool.ToolSpecification;
import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import dev.langchain4j.service.AiServices;
import dev.langchain4j.service.tool.ToolExecutor;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/** Ce qu'un modèle peut demander au guichet. */
class Outils {
    interface Assistant {
        String repondre(String question);
    }

    /** Donné à un modèle externe. */
    static class OutilsDuFichier {
        private final Recherche.Registre registre;
        private final Titres titres;

        OutilsDuFichier(Recherche.Registre registre, Titres titres) {
            this.registre = registre;
            this.titres = titres;
        }

        @Tool("Adresse")
        String adresse(@P("référence") String reference) {
            return registre.chercher(reference).get(0).courriel(); // CHARTE-401
        }

        @Tool
        List<Demandeur> homonymes(String nom) {
            return registre.chercher(nom); // CHARTE-401
        }

        @Tool("Nombre de dossiers")
        int nombre(String reference) {
            return registre.chercher(reference).size();
        }

        @Tool("Refuse un dossier")
        void refuser(String reference) {
            Demandeur demandeur = registre.chercher(reference).get(0);
            titres.refuser(demandeur); // CHARTE-501
        }

        @Tool("Interroge la base")
        long compter(Connection base, String condition) throws SQLException {
            try (ResultSet lignes = base.createStatement()
                    .executeQuery("select count(*) from dossier where " + condition)) { // CHARTE-605
                return lignes.next() ? lignes.getLong(1) : 0;
            }
        }
    }

    /** Donné à un modèle de la maison, et à lui seul. */
    static class OutilsInternes {
        private final Recherche.Registre registre;

        OutilsInternes(Recherche.Registre registre) {
            this.registre = registre;
        }

        @Tool("Nom d'une personne")
        String nom(String reference) {
            return registre.chercher(reference).get(0).nom();
        }
    }

    String externe(Recherche.Registre registre, Titres titres) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.openai())
                .tools(new OutilsDuFichier(registre, titres))
                .build();
        return assistant.repondre("Que manque-t-il au dossier 12 ?");
    }

    String interne(Recherche.Registre registre) {
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.interne())
                .tools(new OutilsInternes(registre))
                .build();
        return assistant.repondre("Que manque-t-il au dossier 12 ?");
    }

    String parProgramme(Recherche.Registre registre) {
        ToolSpecification outil = ToolSpecification.builder()
                .name("personne")
                .description("Donne le nom d'une personne")
                .parameters(JsonObjectSchema.builder().addStringProperty("reference").build())
                .build();
        ToolExecutor executeur = (ToolExecutionRequest demande, Object memoire) ->
                registre.chercher(demande.arguments()).get(0).nom(); // CHARTE-401
        Assistant assistant = AiServices.builder(Assistant.class)
                .chatModel(Modeles.openai())
                .tools(Map.of(outil, executeur))
                .build();
        return assistant.repondre("Qui est-ce ?");
    }
}
