package fr.douane.contentieux.suite;

import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.Effet;
import fr.charteia.annotations.EffetJuridique;

/** Ce que la douane fait d'un dossier. */
public interface Suites {
    @EffetJuridique(Effet.SANCTION)
    void sanctionner(String numero, String motif);

    @EffetJuridique(Effet.SANCTION)
    void proposerTransaction(String numero, int montant);

    @EffetJuridique(Effet.RETRAIT)
    void retirerAgrement(String numero);

    /** Le chef de service lit l'avis, et répond. */
    @DecisionHumaine(role = "chef de service")
    boolean approuver(String numero, String avis);
}
