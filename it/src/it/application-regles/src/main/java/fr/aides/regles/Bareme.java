package fr.aides.regles;

/** Ce que dit l'arrêté. */
public record Bareme(int plafond) {}
