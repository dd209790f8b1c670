package fr.douane.contentieux.dossier;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Une déclaration contestée. */
public record Declaration(
        String numero,
        Declarant declarant,
        String marchandise,
        String nomenclature,
        @DonneesPersonnelles(Categorie.INFRACTIONS) String procesVerbal) {}
