package fr.aides.parcours;

/** Ce que le modèle propose. */
public record Proposition(String avis, int heures, String source) {
    boolean estFavorable() {
        return avis.startsWith("FAVORABLE");
    }
}
