package fr.finances.controle.donnees;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.io.Serializable;

/** Une ligne du fichier des aides. */
public class Beneficiaire implements Serializable {
    private static final long serialVersionUID = 1L;

    private String dossier;

    @DonneesPersonnelles(Categorie.IDENTITE)
    private String nom;

    @DonneesPersonnelles(Categorie.CORRESPONDANCE)
    private String justification;

    private String dispositif;
    private double quotite;

    public static Beneficiaire depuis(String ligne) {
        String[] champs = ligne.split(";", -1);
        Beneficiaire beneficiaire = new Beneficiaire();
        beneficiaire.setDossier(champs[0]);
        beneficiaire.setNom(champs[1]);
        beneficiaire.setJustification(champs[2]);
        beneficiaire.setDispositif(champs[3]);
        beneficiaire.setQuotite(Double.parseDouble(champs[4].replace(',', '.')));
        return beneficiaire;
    }

    public String getDossier() {
        return dossier;
    }

    public void setDossier(String dossier) {
        this.dossier = dossier;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getJustification() {
        return justification;
    }

    public void setJustification(String justification) {
        this.justification = justification;
    }

    public String getDispositif() {
        return dispositif;
    }

    public void setDispositif(String dispositif) {
        this.dispositif = dispositif;
    }

    public double getQuotite() {
        return quotite;
    }

    public void setQuotite(double quotite) {
        this.quotite = quotite;
    }
}
