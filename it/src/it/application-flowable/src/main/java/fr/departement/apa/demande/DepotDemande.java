package fr.departement.apa.demande;

import fr.departement.apa.processus.Variables;
import java.util.HashMap;
import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Ouvre une instance du processus pour chaque demande reçue. */
@Service
public class DepotDemande {
    private static final Logger JOURNAL = LoggerFactory.getLogger(DepotDemande.class);

    private final RuntimeService execution;

    public DepotDemande(RuntimeService execution) {
        this.execution = execution;
    }

    public String deposer(Demande demande) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.DEMANDE, demande);
        variables.put(Variables.EVALUATION, demande.evaluationMedicale());
        variables.put(Variables.TYPE_DE_PLAN, demande.typeDePlan());
        variables.put(Variables.HEURES, demande.heuresDemandees());
        ProcessInstance instance =
                execution.startProcessInstanceByKey(Variables.PROCESSUS, demande.numero(), variables);
        JOURNAL.info("Demande {} : instance {}", demande.numero(), instance.getId());
        return instance.getId();
    }

    /** Le renouvellement suit un autre chemin du même diagramme. */
    public String renouveler(Demande demande, String bilanDeVisite) {
        return execution.createProcessInstanceBuilder()
                .processDefinitionKey("apa-renouvellement")
                .businessKey(demande.numero())
                .name("Renouvellement " + demande.numero())
                .variable(Variables.SECTEUR, demande.beneficiaire().getSecteur())
                .variable(Variables.COURRIEL, demande.beneficiaire().getCourriel())
                .transientVariable("bilan", bilanDeVisite)
                .start()
                .getProcessInstanceId();
    }

    /** Le dossier du conjoint est rattaché par la clé métier, qui est son numéro de sécurité sociale. */
    public String rattacherConjoint(Beneficiaire beneficiaire) {
        return execution.startProcessInstanceByKey("apa-conjoint", beneficiaire.getNir()).getId();
    }

    public void completer(String instance, String pieceRecue, Beneficiaire aidant) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("pieceRecue", pieceRecue);
        variables.put("nomAidant", aidant.getNom());
        execution.messageEventReceived("piece-recue", instance, variables);
    }
}
