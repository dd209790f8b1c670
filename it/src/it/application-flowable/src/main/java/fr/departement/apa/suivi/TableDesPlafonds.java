package fr.departement.apa.suivi;

import fr.departement.apa.instruction.DroitsApa;
import fr.departement.apa.processus.Variables;
import java.util.Map;
import org.flowable.dmn.api.DmnDecisionService;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** La table de décision (DMN) qui dit combien d'heures sont prises en charge. */
@Component("tableDesPlafonds")
public class TableDesPlafonds implements JavaDelegate {
    private final DmnDecisionService tables;
    private final DroitsApa droits;

    public TableDesPlafonds(DmnDecisionService tables, DroitsApa droits) {
        this.tables = tables;
        this.droits = droits;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Map<String, Object> plafonds = tables.createExecuteDecisionBuilder()
                .decisionKey("plafonds")
                .variable("plan", execution.getVariable(Variables.TYPE_DE_PLAN))
                .variable("heures", execution.getVariable(Variables.HEURES))
                .executeWithSingleResult();
        int retenues = ((Number) plafonds.get("heuresRetenues")).intValue();
        droits.attribuer(execution.getProcessInstanceBusinessKey(), retenues);

        Map<String, Object> orientation = tables.createExecuteDecisionBuilder()
                .decisionKey("orientation")
                .variable("score", execution.getVariable(Variables.SCORE_IA))
                .executeWithSingleResult();
        if ("REJET".equals(orientation.get("orientation"))) {
            droits.refuser(execution.getProcessInstanceBusinessKey(), "Orientation"); // CHARTE-501
        }
    }
}
