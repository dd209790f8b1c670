package fr.prefecture.micronaut;

import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.ollama.OllamaChatModel;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import jakarta.inject.Named;
import jakarta.inject.Singleton;

/** Les courriers. */
@Singleton
class Courriers {
    private final Redacteur redacteur;
    private final ChatModel surPlace;
    private final ChatModel interne;

    Courriers(Redacteur redacteur, @Named("surPlace") ChatModel surPlace, @Named("interne") ChatModel interne) {
        this.redacteur = redacteur;
        this.surPlace = surPlace;
        this.interne = interne;
    }

    String ecrire(Demandeur demandeur) {
        return redacteur.ecrire("Écris à " + demandeur.nom()); // CHARTE-401
    }

    String ecrireSansNom(Demandeur demandeur) {
        return redacteur.ecrire("Dossier " + demandeur.reference());
    }

    void decider(Demandeur demandeur, Titres titres) {
        switch (redacteur.avis(demandeur.reference())) {
            case DEFAVORABLE -> titres.refuser(demandeur); // CHARTE-501
            case FAVORABLE -> {}
        }
    }

    String ecrireSurPlace(Demandeur demandeur) {
        return surPlace.chat("Écris à " + demandeur.nom());
    }

    String ecrireEnInterne(Demandeur demandeur) {
        return interne.chat("Écris à " + demandeur.nom());
    }

    @Factory
    static class Modeles {
        @Bean
        @Named("interne")
        ChatModel interne() {
            return OllamaChatModel.builder()
                    .baseUrl("https://ia.interieur.rie.gouv.fr")
                    .modelName("mistral:7b-instruct-v0.3")
                    .build();
        }

        @Bean
        @Named("surPlace")
        ChatModel surPlace() {
            return OllamaChatModel.builder()
                    .baseUrl("http://localhost:11434")
                    .modelName("mistral:7b-instruct-v0.3")
                    .build();
        }
    }
}
