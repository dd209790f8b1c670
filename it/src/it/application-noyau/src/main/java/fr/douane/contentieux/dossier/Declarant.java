package fr.douane.contentieux.dossier;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Qui a signé la déclaration. */
public final class Declarant {
    @DonneesPersonnelles(Categorie.IDENTITE)
    private final String nom;

    @DonneesPersonnelles(Categorie.CONTACT)
    private final String courriel;

    private final String bureau;

    public Declarant(String nom, String courriel, String bureau) {
        this.nom = nom;
        this.courriel = courriel;
        this.bureau = bureau;
    }

    public String nom() {
        return nom;
    }

    public String courriel() {
        return courriel;
    }

    public String bureau() {
        return bureau;
    }
}
