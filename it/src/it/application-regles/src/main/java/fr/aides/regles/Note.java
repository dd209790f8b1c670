package fr.aides.regles;

/** La note qu'une IA a donnée. */
public record Note(int points) {}
