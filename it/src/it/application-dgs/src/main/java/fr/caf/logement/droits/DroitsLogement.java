package fr.caf.logement.droits;

import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;
import org.springframework.stereotype.Service;

/** L'ouverture et la fermeture des droits. */
@Service
public class DroitsLogement {
    @EffetJuridique(Effet.ATTRIBUTION)
    public void ouvrir(String numero) {
        notifier(numero, "ouvert");
    }

    @EffetJuridique(Effet.REFUS)
    public void refuser(String numero, String motif) {
        notifier(numero, "refusé : " + motif);
    }

    @EffetJuridique(Effet.SUSPENSION)
    public void suspendre(String numero) {
        notifier(numero, "suspendu");
    }

    /** L'agent voit l'avis à l'écran et répond. */
    @DecisionHumaine(role = "gestionnaire")
    public boolean confirmer(String numero, String avis) {
        return System.console().readLine("%s : %s ? ", numero, avis).startsWith("o");
    }

    private void notifier(String numero, String etat) {
        System.Logger journal = System.getLogger("droits");
        journal.log(System.Logger.Level.INFO, "Droit {0} {1}", numero, etat);
    }
}
