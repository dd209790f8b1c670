package fr.prefecture.guichet;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Une personne qui s'adresse à la préfecture. */
public record Usager(
        String reference,
        @DonneesPersonnelles(Categorie.IDENTITE) String nom,
        @DonneesPersonnelles(Categorie.CONTACT) String courriel) {}
