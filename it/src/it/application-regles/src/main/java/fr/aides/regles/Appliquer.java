package fr.aides.regles;

import org.activiti.engine.delegate.DelegateExecution;
import org.activiti.engine.delegate.JavaDelegate;

/** La tâche qui applique, selon l'avis, ce que l'agent a dit ou le secteur. */
public class Appliquer implements JavaDelegate {
    private final Aides aides = new Aides();

    @Override
    public void execute(DelegateExecution execution) {
        String numero = (String) execution.getVariable("numero");
        if ("favorable".equals(execution.getVariable("avis"))) {
            aides.attribuer(numero); // CHARTE-501
        }
        if (Boolean.TRUE.equals(execution.getVariable("accord"))) {
            aides.attribuer(numero);
        }
        if ("hors département".equals(execution.getVariable("secteur"))) {
            aides.refuser(numero, "Hors département");
        }
    }
}
