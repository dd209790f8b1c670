package fr.enquetes.liens;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.util.List;

/** Qui signale une fraude. */
public record Plaignant(
        String cle,
        @DonneesPersonnelles(Categorie.IDENTITE) String identite,
        @DonneesPersonnelles(Categorie.CONTACT) String ligneFixe,
        String secteur,
        List<String> pieces) {}
