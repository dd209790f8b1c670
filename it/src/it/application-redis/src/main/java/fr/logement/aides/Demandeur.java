package fr.logement.aides;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui demande une aide au logement. */
public record Demandeur(
        String reference,
        @DonneesPersonnelles(Categorie.IDENTITE) String nom,
        @DonneesPersonnelles(Categorie.CONTACT) String courriel,
        @DonneesPersonnelles(Categorie.FINANCIERE) int revenus,
        String typeDeLogement) {}
