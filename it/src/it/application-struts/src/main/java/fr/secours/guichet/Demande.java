package fr.secours.guichet;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import java.io.Serializable;

/** Une demande de secours exceptionnel, telle que le formulaire la remplit. */
public class Demande implements Serializable {
    private static final long serialVersionUID = 1L;

    private String reference;

    @DonneesPersonnelles(Categorie.IDENTITE)
    private String demandeur;

    @DonneesPersonnelles(Categorie.FINANCIERE)
    private String ressources;

    private String objet;
    private String secteur;

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getDemandeur() {
        return demandeur;
    }

    public void setDemandeur(String demandeur) {
        this.demandeur = demandeur;
    }

    public String getRessources() {
        return ressources;
    }

    public void setRessources(String ressources) {
        this.ressources = ressources;
    }

    public String getObjet() {
        return objet;
    }

    public void setObjet(String objet) {
        this.objet = objet;
    }

    public String getSecteur() {
        return secteur;
    }

    public void setSecteur(String secteur) {
        this.secteur = secteur;
    }
}
