package fr.prefecture.http;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** L'auteur d'une demande. */
@DonneesPersonnelles(Categorie.IDENTITE)
public record Usager(String nom, String demande) {}
