package fr.permis.urbanisme;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui demande un permis de construire. */
public record Petitionnaire(
        String numero,
        @DonneesPersonnelles(Categorie.IDENTITE) String identite,
        @DonneesPersonnelles(Categorie.FINANCIERE) String revenus,
        String parcelle,
        String projet) {}
