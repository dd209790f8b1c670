package fr.prefecture.predictive;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.time.LocalDate;

/** Une personne qui demande un titre. */
public record Demandeur(
        String reference,
        @DonneesPersonnelles(Categorie.IDENTITE) String nom,
        @DonneesPersonnelles(Categorie.CONTACT) String courriel,
        @DonneesPersonnelles(Categorie.ETAT_CIVIL) LocalDate naissance) {}
