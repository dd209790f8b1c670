package fr.prefecture;

import fr.charteia.annotations.DonneesPersonnelles;

/** Un usager. */
public record Usager(@DonneesPersonnelles String nom, String commune) {}
