package fr.douane.contentieux.ia;

/** Ce que le modèle rend, converti de son JSON. */
public record Avis(String orientation, int montant, String explication) {}
