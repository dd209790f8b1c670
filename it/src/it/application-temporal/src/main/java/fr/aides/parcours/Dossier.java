package fr.aides.parcours;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Une demande d'allocation d'autonomie. */
public record Dossier(
        String numero,
        @DonneesPersonnelles(Categorie.IDENTITE) String beneficiaire,
        @DonneesPersonnelles(Categorie.SANTE) String besoins,
        String secteur,
        int plafond) {}
