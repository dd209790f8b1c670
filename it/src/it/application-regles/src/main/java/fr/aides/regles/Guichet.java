package fr.aides.regles;

import java.util.HashMap;
import java.util.Map;
import org.activiti.engine.RuntimeService;
import org.activiti.engine.TaskService;

/** Où l'on dépose, et où un agent tranche. */
public class Guichet {
    private final RuntimeService processus;
    private final TaskService taches;

    public Guichet(RuntimeService processus, TaskService taches) {
        this.processus = processus;
        this.taches = taches;
    }

    public void deposer(String numero, String secteur) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("numero", numero);
        variables.put("secteur", secteur);
        processus.startProcessInstanceByKey("aide", numero, variables);
    }

    public void trancher(String tache, boolean accord) {
        taches.complete(tache, Map.of("accord", accord));
    }
}
