package fr.departement.apa.demande;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;

/** La personne qui demande l'allocation. */
public class Beneficiaire implements Serializable {
    private static final long serialVersionUID = 1L;

    @DonneesPersonnelles(Categorie.IDENTITE)
    private final String nom;

    @DonneesPersonnelles(Categorie.NIR)
    private final String nir;

    @DonneesPersonnelles(Categorie.CONTACT)
    private final String courriel;

    private final LocalDate dateDeNaissance;
    private final String secteur;

    public Beneficiaire(String nom, String nir, String courriel, LocalDate dateDeNaissance, String secteur) {
        this.nom = nom;
        this.nir = nir;
        this.courriel = courriel;
        this.dateDeNaissance = dateDeNaissance;
        this.secteur = secteur;
    }

    public String getNom() {
        return nom;
    }

    public String getNir() {
        return nir;
    }

    public String getCourriel() {
        return courriel;
    }

    public LocalDate getDateDeNaissance() {
        return dateDeNaissance;
    }

    public String getSecteur() {
        return secteur;
    }

    public boolean aPlusDeSoixanteAns(LocalDate jour) {
        return Period.between(dateDeNaissance, jour).getYears() >= 60;
    }
}
