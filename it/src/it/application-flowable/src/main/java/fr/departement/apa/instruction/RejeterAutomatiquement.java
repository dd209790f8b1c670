package fr.departement.apa.instruction;

import fr.departement.apa.processus.Variables;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** La branche courte du diagramme, pour les demandes que le modèle dit incohérentes. */
@Component("rejeterAutomatiquement")
public class RejeterAutomatiquement implements JavaDelegate {
    private static final int SEUIL = 20;

    private final DroitsApa droits;

    public RejeterAutomatiquement(DroitsApa droits) {
        this.droits = droits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessInstanceBusinessKey();
        Number heures = (Number) execution.getVariable(Variables.HEURES);
        if (heures.intValue() > 200) {
            droits.refuser(numero, "Plafond légal dépassé");
            return;
        }
        Integer score = execution.getVariable(Variables.SCORE_IA, Integer.class);
        if (score != null && score < SEUIL) {
            droits.refuser(numero, "Demande incohérente"); // CHARTE-501
        }
    }
}
