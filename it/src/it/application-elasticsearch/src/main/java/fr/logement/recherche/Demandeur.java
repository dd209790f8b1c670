package fr.logement.recherche;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui demande un logement. */
record Demandeur(
        String numero,
        @DonneesPersonnelles(Categorie.IDENTITE) String identite,
        @DonneesPersonnelles(Categorie.FINANCIERE) String ressources,
        String secteur,
        String typologie) {}
