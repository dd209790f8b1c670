package fr.caf.logement.modele;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** La personne qui reçoit l'aide. */
public class Allocataire {
    private String numero;

    @DonneesPersonnelles(Categorie.IDENTITE)
    private String nom;

    @DonneesPersonnelles(Categorie.CONTACT)
    private String courriel;

    private String langue;

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getLangue() {
        return langue;
    }

    public void setLangue(String langue) {
        this.langue = langue;
    }
}
