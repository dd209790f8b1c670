package fr.bourses.nuage;

/** Une demande, telle que la file la porte. */
public record Demande(String numero, String candidat, String filiere) {}
