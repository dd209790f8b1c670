package fr.departement.apa.processus;

import fr.departement.apa.ia.AssistantApa;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Demande un avis au modèle, sur le plan et les heures seulement. */
@Component("analyserDemande")
public class AnalyserDemande implements JavaDelegate {
    private static final Logger JOURNAL = LoggerFactory.getLogger(AnalyserDemande.class);

    private final AssistantApa assistant;

    public AnalyserDemande(@Qualifier("assistantExterne") AssistantApa assistant) {
        this.assistant = assistant;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String plan = execution.getVariable(Variables.TYPE_DE_PLAN, String.class);
        Integer heures = (Integer) execution.getVariable(Variables.HEURES);
        String avis = assistant.donnerAvis(plan, heures);
        int score = assistant.noter(plan, heures);
        JOURNAL.info("Instance {} : avis rendu", execution.getProcessInstanceId());
        execution.setVariable(Variables.AVIS_IA, avis.trim());
        execution.setVariable(Variables.SCORE_IA, score);
    }
}
