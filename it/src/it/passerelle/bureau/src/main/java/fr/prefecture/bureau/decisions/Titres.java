package fr.prefecture.bureau.decisions;

import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import fr.charteia.annotations.MentionIA;

public class Titres {
    @EffetJuridique(Effet.REFUS)
    @MentionIA("Préparée avec l'aide d'une IA")
    public void refuser(String motif) {
        motiver(motif); // le_texte_d_une_ia_n_est_pas_un_motif
    }

    @DecisionHumaine(role = "instructeur")
    public String relire(String proposition) {
        return System.console().readLine("%s", proposition);
    }

    public void motiver(String motif) {}
}
