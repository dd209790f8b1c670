package fr.departement.apa.instruction;

import fr.departement.apa.processus.Variables;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Applique l'avis du modèle, à condition qu'un instructeur l'ait validé. */
@Component("clorePrevalides")
public class ClorePrevalides implements JavaDelegate {
    private final DroitsApa droits;

    public ClorePrevalides(DroitsApa droits) {
        this.droits = droits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessInstanceBusinessKey();
        String avis = (String) execution.getVariable(Variables.AVIS_IA);
        if (Boolean.TRUE.equals(execution.getVariable(Variables.VALIDE))) {
            if ("DEFAVORABLE".equals(avis)) {
                droits.refuser(numero, "Avis défavorable confirmé");
            }
        }
        if ("SUSPENDRE".equals(avis)) {
            droits.suspendre(numero); // CHARTE-501
        }
    }
}
