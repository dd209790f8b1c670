package fr.bibliotheques.mappers;
import fr.charteia.annotations.*;
public class Dossier {
    @DonneesPersonnelles private String nom; private String theme; private String avis; private String etape;
    public String getNom() { return nom; } public void setNom(String s) { nom = s; }
    public String getTheme() { return theme; } public void setTheme(String s) { theme = s; }
    public String getAvis() { return avis; } public void setAvis(String s) { avis = s; }
    public String getEtape() { return etape; } public void setEtape(String s) { etape = s; }
}
