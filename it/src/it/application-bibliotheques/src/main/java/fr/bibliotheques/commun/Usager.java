package fr.bibliotheques.commun;
import fr.charteia.annotations.*;
public class Usager implements java.io.Serializable {
    private String reference;
    @DonneesPersonnelles(Categorie.IDENTITE) private String nom;
    @DonneesPersonnelles(Categorie.CONTACT) private String adresse;
    private String theme;
    private String etape;
    public String getReference() { return reference; }
    public void setReference(String r) { reference = r; }
    public String getNom() { return nom; }
    public void setNom(String n) { nom = n; }
    public String getAdresse() { return adresse; }
    public void setAdresse(String a) { adresse = a; }
    public String getTheme() { return theme; }
    public void setTheme(String c) { theme = c; }
    public String getEtape() { return etape; }
    public void setEtape(String c) { etape = c; }
}
