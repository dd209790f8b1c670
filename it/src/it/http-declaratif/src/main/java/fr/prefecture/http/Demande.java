package fr.prefecture.http;

import java.util.List;

/** Le corps d'une requête à une IA. */
public record Demande(String model, List<Message> messages) {
    /** Un message. */
    public record Message(String role, String content) {}

    static Demande de(String texte) {
        return new Demande("mistral-small-2506", List.of(new Message("user", texte)));
    }
}
