package fr.finances.controle.suites;

import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import java.io.Serializable;

/** Ce qui est réclamé. */
public interface Reversements extends Serializable {
    @EffetJuridique(Effet.RETRAIT)
    void reclamer(String dossier);

    @EffetJuridique(Effet.SUSPENSION)
    void suspendre(String dossier);

    /** Un contrôleur relit le dossier et l'avis. */
    @DecisionHumaine(role = "contrôleur")
    boolean confirmer(String dossier, String avis);
}
