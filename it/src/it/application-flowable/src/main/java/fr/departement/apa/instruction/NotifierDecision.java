package fr.departement.apa.instruction;

import fr.departement.apa.processus.Variables;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ce que l'instructeur a décidé prend effet. */
@Component("notifierDecision")
public class NotifierDecision implements JavaDelegate {
    private final DroitsApa droits;

    public NotifierDecision(DroitsApa droits) {
        this.droits = droits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String numero = execution.getProcessInstanceBusinessKey();
        String decision = (String) execution.getVariable(Variables.DECISION);
        if ("ACCORD".equals(decision)) {
            droits.attribuer(numero, (Integer) execution.getVariable(Variables.HEURES));
        } else if ("REJET".equals(decision)) {
            droits.refuser(numero, (String) execution.getVariable(Variables.MOTIF));
        } else {
            throw new IllegalStateException("Décision inconnue de l'instance " + execution.getProcessInstanceId());
        }
    }
}
