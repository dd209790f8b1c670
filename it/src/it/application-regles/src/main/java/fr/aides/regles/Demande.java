package fr.aides.regles;

/** Une demande, que des règles complètent. */
public class Demande {
    private final String numero;
    private final String secteur;
    private String motif = "";
    private boolean accordee;

    public Demande(String numero, String secteur) {
        this.numero = numero;
        this.secteur = secteur;
    }

    public String getNumero() {
        return numero;
    }

    public String getSecteur() {
        return secteur;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public boolean isAccordee() {
        return accordee;
    }

    public void setAccordee(boolean accordee) {
        this.accordee = accordee;
    }
}
