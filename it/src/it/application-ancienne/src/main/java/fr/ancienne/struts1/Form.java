package fr.ancienne.struts1;
import org.apache.struts.action.*; import fr.charteia.annotations.*;
public class Form extends ActionForm {
    @DonneesPersonnelles private String nom; private String rubrique;
    public String getNom() { return nom; } public void setNom(String n) { nom = n; }
    public String getRubrique() { return rubrique; } public void setRubrique(String n) { rubrique = n; }
}
