package fr.etatcivil.actes;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.io.Serializable;

/** Une demande d'acte. */
public class Demande implements Serializable {
    private static final long serialVersionUID = 1L;

    private String numero;

    @DonneesPersonnelles(Categorie.ETAT_CIVIL)
    private String identite;

    private String acte;
    private transient String recherche;

    public Demande() {}

    public Demande(String numero, String identite, String acte) {
        this.numero = numero;
        this.identite = identite;
        this.acte = acte;
    }

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public String getIdentite() {
        return identite;
    }

    public void setIdentite(String identite) {
        this.identite = identite;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }

    public String getRecherche() {
        return recherche;
    }

    public void setRecherche(String recherche) {
        this.recherche = recherche;
    }
}
