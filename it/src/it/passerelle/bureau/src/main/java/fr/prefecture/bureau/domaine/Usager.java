package fr.prefecture.bureau.domaine;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

public record Usager(@DonneesPersonnelles(Categorie.IDENTITE) String nom, String demande) {}
