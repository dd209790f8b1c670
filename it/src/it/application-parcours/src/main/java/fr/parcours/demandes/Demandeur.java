package fr.parcours.demandes;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui demande. */
public record Demandeur(@DonneesPersonnelles(Categorie.CONTACT) String courriel, String guichet) {}
