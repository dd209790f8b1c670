package fr.ancienne.commun;
import fr.charteia.annotations.*;
public class Usager implements java.io.Serializable {
    private Long id; @DonneesPersonnelles private String nom; private String rubrique; private String avis; private String statut;
    public Long getId() { return id; } public void setId(Long i) { id = i; }
    public String getNom() { return nom; } public void setNom(String n) { nom = n; }
    public String getRubrique() { return rubrique; } public void setRubrique(String n) { rubrique = n; }
    public String getAvis() { return avis; } public void setAvis(String n) { avis = n; }
    public String getStatut() { return statut; } public void setStatut(String n) { statut = n; }
}
