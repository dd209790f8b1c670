package fr.prefecture.springai;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.ai.chat.client.ChatClient;
import org.springframework.ai.chat.model.ToolContext;
import org.springframework.ai.support.ToolCallbacks;
import org.springframework.ai.tool.ToolCallback;
import org.springframework.ai.tool.annotation.Tool;
import org.springframework.ai.tool.annotation.ToolParam;
import org.springframework.ai.tool.function.FunctionToolCallback;
import org.springframework.ai.tool.method.MethodToolCallbackProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Description;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Ce qu'un modèle peut appeler. */
class Outils {
    record Demande(String reference) {}

    record Reponse(String texte) {}

    /** Donnés à un modèle externe. */
    static class OutilsExternes {
        private final Registre registre;
        private final Titres titres;
        private final JdbcClient base;

        OutilsExternes(Registre registre, Titres titres, JdbcClient base) {
            this.registre = registre;
            this.titres = titres;
            this.base = base;
        }

        @Tool(description = "Adresse électronique d'un demandeur")
        String courriel(@ToolParam(description = "référence") String reference) {
            return registre.parReference(reference).map(Demandeur::courriel).orElse(""); // CHARTE-401
        }

        @Tool(description = "Refuse un dossier")
        String refuser(String reference) {
            titres.refuser(registre.parReference(reference).orElseThrow()); // CHARTE-501
            return "fait";
        }

        @Tool(description = "Nombre de dossiers")
        long compter(String condition) {
            return base.sql("select count(*) from dossier where " + condition) // CHARTE-605
                    .query(Long.class)
                    .single();
        }

        @Tool(description = "Une date")
        String date(String reference) {
            return registre.parReference(reference).map(Demandeur::reference).orElse("");
        }
    }

    /** Donnés au modèle local, et à lui seul. */
    static class OutilsLocaux {
        private final Registre registre;

        OutilsLocaux(Registre registre) {
            this.registre = registre;
        }

        @Tool(description = "Nom d'un demandeur")
        String nom(String reference) {
            return registre.parReference(reference).map(Demandeur::nom).orElse("");
        }
    }

    /** Donnés au modèle externe par rappels. */
    static class OutilsParRappels {
        @Tool(description = "Un demandeur")
        Demandeur demandeur(String reference, ToolContext contexte) {
            Registre registre = (Registre) contexte.getContext().get("registre");
            return registre.parReference(reference).orElse(null); // CHARTE-401
        }
    }

    @Service
    static class Assistant {
        private final ChatClient client;
        private final ChatClient local;
        private final Registre registre;

        Assistant(ChatClient client, @Qualifier("clientLocal") ChatClient local, Registre registre) {
            this.client = client;
            this.local = local;
            this.registre = registre;
        }

        String externe(String question, Titres titres, JdbcClient base) {
            return client.prompt(question)
                    .tools(new OutilsExternes(registre, titres, base))
                    .call()
                    .content();
        }

        String local(String question) {
            return local.prompt(question).tools(new OutilsLocaux(registre)).call().content();
        }

        String parRappels(String question) {
            ToolCallback[] rappels = ToolCallbacks.from(new OutilsParRappels());
            return client.prompt(question).toolCallbacks(rappels).call().content();
        }

        String parFonction(String question) {
            ToolCallback rappel = FunctionToolCallback.builder(
                            "nom", (Demande demande) -> new Reponse( // CHARTE-401
                                    registre.parReference(demande.reference()).orElseThrow().nom()))
                    .description("Nom d'un demandeur")
                    .inputType(Demande.class)
                    .build();
            return client.prompt(question).toolCallbacks(rappel).call().content();
        }

        String parFonctionEnLocal(String question) {
            Function<Demande, Reponse> nom = this::chercher;
            return local.prompt(question)
                    .toolCallbacks(FunctionToolCallback.builder("nomLocal", nom)
                            .inputType(Demande.class)
                            .build())
                    .call()
                    .content();
        }

        private Reponse chercher(Demande demande) {
            return new Reponse(registre.parReference(demande.reference()).orElseThrow().nom());
        }

        String parNom(String question) {
            return client.prompt(question).toolNames("naissance", "statut").call().content();
        }

        String parNomEnLocal(String question) {
            return local.prompt(question).toolNames("adresseLocale").call().content();
        }
    }

    @Configuration
    static class Fonctions {
        /** Aucune annotation d'IA : le nom suffit. */
        @Bean
        Function<Demande, Reponse> naissance(Registre registre) {
            return demande -> {
                Demandeur demandeur = registre.parReference(demande.reference()).orElseThrow();
                return new Reponse(demandeur.naissance().toString()); // CHARTE-401
            };
        }

        @Bean
        Function<Demande, Reponse> statut() {
            return demande -> new Reponse("en cours");
        }

        @Bean
        Function<Demande, Reponse> adresseLocale(Registre registre) {
            return demande -> new Reponse(registre.parReference(demande.reference()).orElseThrow().courriel());
        }

        @Bean
        @Description("Donne le nom d'un demandeur")
        BiFunction<Demande, ToolContext, Reponse> nomDuDemandeur(Registre registre) {
            return (demande, contexte) ->
                    new Reponse(registre.parReference(demande.reference()).orElseThrow().nom()); // CHARTE-401
        }

        /** Une fonction comme une autre. */
        @Bean
        Function<Demande, Reponse> etiquette(Registre registre) {
            return demande -> new Reponse(registre.parReference(demande.reference()).orElseThrow().nom());
        }

        @Bean
        MethodToolCallbackProvider fournisseur() {
            return MethodToolCallbackProvider.builder()
                    .toolObjects(new OutilsParRappels())
                    .build();
        }
    }
}
