package fr.prefecture.quarkus;

import dev.langchain4j.model.chat.ChatModel;
import io.quarkiverse.langchain4j.ModelName;
import io.smallrye.mutiny.Multi;
import jakarta.inject.Inject;

/** Une ressource Jakarta REST. */
class Courriers {
    @Inject
    Redacteur redacteur;

    @Inject
    RedacteurInterne interne;

    @Inject
    ChatModel modele;

    @Inject
    @ModelName("mirai")
    ChatModel modeleInterne;

    @Inject
    @ModelName("atelier.local")
    ChatModel surPlace;

    String ecrireSurPlace(Demandeur demandeur) {
        return surPlace.chat("Bonjour " + demandeur.nom());
    }

    String ecrire(Demandeur demandeur) {
        return redacteur.ecrire(demandeur.nom(), "son titre"); // CHARTE-401
    }

    String ecrireSansNom(Demandeur demandeur) {
        return redacteur.ecrire("l'usager", demandeur.reference());
    }

    /** Le nom sert de clé à la mémoire : il ne part pas. */
    Multi<String> dialoguer(Demandeur demandeur) {
        return redacteur.dialoguer(demandeur.nom(), "Bonjour");
    }

    Multi<String> dialoguerAvecNom(Demandeur demandeur) {
        return redacteur.dialoguer(demandeur.reference(), "Je suis " + demandeur.nom()); // CHARTE-401
    }

    String ecrireEnInterne(Demandeur demandeur) {
        return interne.ecrire(demandeur.nom());
    }

    void decider(Demandeur demandeur, Titres titres) {
        if (interne.refuser(demandeur.reference())) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    String modele(Demandeur demandeur) {
        return modele.chat("Bonjour " + demandeur.nom()); // CHARTE-401
    }

    String modeleInterne(Demandeur demandeur) {
        return modeleInterne.chat("Bonjour " + demandeur.nom());
    }
}
