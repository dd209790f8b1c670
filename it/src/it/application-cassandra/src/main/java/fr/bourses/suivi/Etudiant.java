package fr.bourses.suivi;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.util.UUID;

/** Un étudiant qui demande une bourse. */
record Etudiant(
        UUID id,
        @DonneesPersonnelles(Categorie.IDENTITE) String identite,
        @DonneesPersonnelles(Categorie.FINANCIERE) String foyer,
        String filiere) {}
