package fr.aides.parcours;

/** Ce qu'un agent répond. */
public record Visa(boolean accorde, String agent) {}
