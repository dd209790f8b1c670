package fr.aides.parcours;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui dépose. */
public record Usager(
        @DonneesPersonnelles(Categorie.SANTE) String certificat,
        @DonneesPersonnelles(Categorie.IDENTITE) String pieceIdentite,
        String remarque) {}
