package fr.aides.regles;

import dev.langchain4j.model.chat.ChatModel;
import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;

/** La tâche qui demande un avis à l'IA. */
public class Proposer implements JavaDelegate {
    private final ChatModel modele = Modeles.interne();

    @Override
    public void execute(DelegateExecution execution) {
        String secteur = execution.getVariable("secteur", String.class);
        execution.setVariable("avis", modele.chat("Faut-il aider dans le secteur " + secteur + " ?"));
        execution.setVariable("instruite", true);
    }
}
