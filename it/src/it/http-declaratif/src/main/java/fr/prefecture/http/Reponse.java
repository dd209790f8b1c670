package fr.prefecture.http;

import java.util.List;

/** Le corps d'une réponse. */
public record Reponse(List<Choix> choices) {
    /** Un choix. */
    public record Choix(Demande.Message message) {}

    String texte() {
        return choices.get(0).message().content();
    }
}
