package fr.caf.logement.modele;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;

/** Un dossier d'aide au logement. */
public class Dossier {
    private String numero;
    private String numeroAllocataire;
    private String zone;
    private int surface;

    @DonneesPersonnelles(Categorie.VIE_FAMILIALE)
    private String situation;

    private String avisAutomatique;
    private String decisionAgent;
    private String motifAgent;

    public String getNumero() {
        return numero;
    }

    public void setNumero(String numero) {
        this.numero = numero;
    }

    public String getNumeroAllocataire() {
        return numeroAllocataire;
    }

    public void setNumeroAllocataire(String numeroAllocataire) {
        this.numeroAllocataire = numeroAllocataire;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public int getSurface() {
        return surface;
    }

    public void setSurface(int surface) {
        this.surface = surface;
    }

    public String getSituation() {
        return situation;
    }

    public void setSituation(String situation) {
        this.situation = situation;
    }

    public String getAvisAutomatique() {
        return avisAutomatique;
    }

    public void setAvisAutomatique(String avisAutomatique) {
        this.avisAutomatique = avisAutomatique;
    }

    public String getDecisionAgent() {
        return decisionAgent;
    }

    public void setDecisionAgent(String decisionAgent) {
        this.decisionAgent = decisionAgent;
    }

    public String getMotifAgent() {
        return motifAgent;
    }

    public void setMotifAgent(String motifAgent) {
        this.motifAgent = motifAgent;
    }
}
