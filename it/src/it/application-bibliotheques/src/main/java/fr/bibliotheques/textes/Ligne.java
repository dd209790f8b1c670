package fr.bibliotheques.textes;
import com.opencsv.bean.*;
import fr.charteia.annotations.*;
public class Ligne {
    @DonneesPersonnelles @CsvBindByName(column = "n") private String nom; @CsvBindByName private String theme; @CsvBindByName private String avis; @CsvBindByName private String etape;
    public String getNom() { return nom; } public void setNom(String s) { nom = s; }
    public String getTheme() { return theme; } public void setTheme(String s) { theme = s; }
    public String getAvis() { return avis; } public void setAvis(String s) { avis = s; }
    public String getEtape() { return etape; } public void setEtape(String s) { etape = s; }
}
