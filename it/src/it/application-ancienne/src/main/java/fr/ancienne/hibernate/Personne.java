package fr.ancienne.hibernate;
import fr.charteia.annotations.*; import javax.persistence.*;
@Entity public class Personne implements java.io.Serializable {
    @Id private Long id; @DonneesPersonnelles private String nom; private String rubrique; private String avis; private String statut;
    public Long getId() { return id; } public void setId(Long i) { id = i; }
    public String getNom() { return nom; } public void setNom(String n) { nom = n; }
    public String getRubrique() { return rubrique; } public void setRubrique(String n) { rubrique = n; }
    public String getAvis() { return avis; } public void setAvis(String n) { avis = n; }
    public String getStatut() { return statut; } public void setStatut(String n) { statut = n; }
}
