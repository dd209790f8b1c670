package fr.prefecture.azure;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Une pièce du dossier. */
record Piece(String nature, @DonneesPersonnelles(Categorie.IMAGE_OU_VOIX) byte[] image) {}
