package fr.naturalisation.demandes;

/** Un dossier, tel que le guichet le voit. */
public class Vue {
    private final String numero;
    private final String postulant;
    private final String departement;
    private String avis;
    private String etape = "reçue";

    public Vue(String numero, String postulant, String departement) {
        this.numero = numero;
        this.postulant = postulant;
        this.departement = departement;
    }

    public String getNumero() {
        return numero;
    }

    public String getPostulant() {
        return postulant;
    }

    public String getDepartement() {
        return departement;
    }

    public String getAvis() {
        return avis;
    }

    public void setAvis(String avis) {
        this.avis = avis;
    }

    public String getEtape() {
        return etape;
    }

    public void setEtape(String etape) {
        this.etape = etape;
    }
}
