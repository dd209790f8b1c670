package fr.naturalisation.demandes;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui demande la nationalité. */
public record Postulant(
        @DonneesPersonnelles(Categorie.IDENTITE) String identite,
        @DonneesPersonnelles(Categorie.OPINIONS) String engagement,
        String departement) {}
