package fr.departement.apa.suivi;

import dev.langchain4j.model.chat.ChatModel;
import fr.departement.apa.processus.Variables;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.engine.delegate.event.AbstractFlowableEngineEventListener;
import org.flowable.variable.api.event.FlowableVariableEvent;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.ExecutionListener;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Suit les événements du moteur. */
@Component
public class EcouteDesVariables extends AbstractFlowableEngineEventListener implements ExecutionListener {
    private final ChatModel modele;

    public EcouteDesVariables(@Qualifier("modeleExterne") ChatModel modele) {
        super(java.util.Set.of(FlowableEngineEventType.VARIABLE_CREATED));
        this.modele = modele;
    }

    @Override
    protected void variableCreated(FlowableVariableEvent evenement) {
        if (evenement.getVariableName().equals("typeDePlan")) {
            modele.chat("Nouvelle variable " + evenement.getVariableName());
        }
    }

    @Override
    public void notify(DelegateExecution execution) {
        if (execution.hasVariable(Variables.EVALUATION)) {
            modele.chat("Étape " + execution.getCurrentActivityId() + " : évaluation présente");
        }
        String decision = execution.getVariable(Variables.DECISION, String.class);
        modele.chat("Rédige une phrase pour la décision " + decision);
    }

    @Override
    public boolean isFailOnException() {
        return false;
    }
}
