package fr.bourses.nuage;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui demande une bourse de mobilité. */
public record Candidat(
        String numero,
        @DonneesPersonnelles(Categorie.IDENTITE) String identite,
        @DonneesPersonnelles(Categorie.FINANCIERE) String foyer,
        String filiere) {}
