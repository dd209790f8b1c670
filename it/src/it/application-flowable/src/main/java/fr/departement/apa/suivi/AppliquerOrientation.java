package fr.departement.apa.suivi;

import fr.departement.apa.instruction.DroitsApa;
import org.flowable.common.engine.api.delegate.Expression;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;

/** Déclaré par sa classe dans le diagramme, avec deux champs injectés. */
public class AppliquerOrientation implements JavaDelegate {
    private Expression orientation;
    private Expression motif;
    private DroitsApa droits;

    @Override
    public void execute(DelegateExecution execution) {
        if ("REFUS".equals(execution.getVariable("orientationIA"))) {
            droits.refuser(execution.getProcessInstanceBusinessKey(), "Orientation défavorable"); // CHARTE-501
        }
        String texte = motif == null ? "" : String.valueOf(motif.getValue(execution));
        if (texte.isEmpty()) {
            execution.setVariable("motif", "Sans motif");
        }
    }

    /** Un agent rouvre un dossier : le moteur ne fait que reprendre. */
    static void rouvrir(RuntimeService moteur, String instance, DroitsApa droits, int heures) {
        moteur.setVariable(instance, "heuresRouvertes", heures);
        Object rouvertes = moteur.getVariable(instance, "heuresRouvertes");
        droits.attribuer(instance, (Integer) rouvertes);
    }
}
