package fr.aides.regles;

/** Une requête, que des règles complètent sans rien qui vienne d'une IA. */
public class Requete {
    private final String numero;
    private final String secteur;
    private boolean accordee;

    public Requete(String numero, String secteur) {
        this.numero = numero;
        this.secteur = secteur;
    }

    public String getNumero() {
        return numero;
    }

    public String getSecteur() {
        return secteur;
    }

    public boolean isAccordee() {
        return accordee;
    }

    public void setAccordee(boolean accordee) {
        this.accordee = accordee;
    }
}
