package fr.prefecture;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.DonneesPersonnelles;
import fr.charteia.annotations.SystemeIA;

@SystemeIA(id = "resume-courriers")
public class Courrier {

    @DonneesPersonnelles(Categorie.CORRESPONDANCE)
    private final String texte;

    public Courrier(String texte) {
        this.texte = texte;
    }

    public String texte() {
        return texte;
    }
}
