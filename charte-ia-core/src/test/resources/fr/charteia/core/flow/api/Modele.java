package api;

/** A model, whoever provides it. */
public interface Modele {
    static Modele autour(Object client) { return question -> question; }

    default void adresse(String url) {}

    String repondre(String question);
}
