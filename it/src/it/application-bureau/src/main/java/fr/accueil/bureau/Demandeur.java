package fr.accueil.bureau;

/** Qui se présente. */
public record Demandeur(String email, String dateNaissance, String guichet) {}
