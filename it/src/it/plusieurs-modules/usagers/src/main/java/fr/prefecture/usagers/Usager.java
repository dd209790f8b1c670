package fr.prefecture.usagers;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Une personne qui s'adresse à la préfecture. */
public record Usager(@DonneesPersonnelles(Categorie.IDENTITE) String nom, String reference) {}
