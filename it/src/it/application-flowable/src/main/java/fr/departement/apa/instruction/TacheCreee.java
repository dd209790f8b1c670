package fr.departement.apa.instruction;

import fr.departement.apa.ia.AssistantApa;
import fr.departement.apa.processus.Variables;
import org.flowable.engine.delegate.TaskListener;
import org.flowable.task.service.delegate.DelegateTask;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Prépare la tâche au moment où elle est créée. */
@Component("tacheCreee")
public class TacheCreee implements TaskListener {
    private static final long serialVersionUID = 1L;

    private final transient AssistantApa assistant;

    public TacheCreee(@Qualifier("assistantExterne") AssistantApa assistant) {
        this.assistant = assistant;
    }

    @Override
    public void notify(DelegateTask tache) {
        String plan = (String) tache.getVariable(Variables.TYPE_DE_PLAN);
        tache.setDescription("Plan " + plan);
        tache.setVariableLocal("conseil", assistant.resumer("Points à vérifier pour un plan " + plan));
        String resume = (String) tache.getVariable(Variables.RESUME);
        tache.setVariableLocal("questions", assistant.resumer("Questions sur : " + resume));
        tache.setPriority(tache.getVariable(Variables.SCORE_IA) == null ? 50 : 80);
    }
}
