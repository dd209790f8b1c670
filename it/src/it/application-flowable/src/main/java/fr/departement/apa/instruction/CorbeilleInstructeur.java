package fr.departement.apa.instruction;

import fr.charteia.annotations.DecisionHumaine;
import fr.departement.apa.ia.AssistantApa;
import fr.departement.apa.processus.Variables;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.flowable.engine.TaskService;
import org.flowable.engine.task.Comment;
import org.flowable.task.api.Task;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Les tâches que les instructeurs voient et terminent. */
@Service
public class CorbeilleInstructeur {
    private final TaskService taches;
    private final AssistantApa assistant;
    private final DroitsApa droits;

    public CorbeilleInstructeur(
            TaskService taches, @Qualifier("assistantExterne") AssistantApa assistant, DroitsApa droits) {
        this.taches = taches;
        this.assistant = assistant;
        this.droits = droits;
    }

    public List<Task> lister(String instructeur) {
        return taches.createTaskQuery()
                .taskCandidateOrAssigned(instructeur)
                .includeProcessVariables()
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    @DecisionHumaine(role = "instructeur")
    public void terminer(String tache, FormulaireInstruction formulaire) {
        taches.complete(
                tache,
                Map.of(
                        Variables.DECISION, formulaire.decision(),
                        Variables.MOTIF, formulaire.motif(),
                        Variables.VALIDE, formulaire.avisConfirme()));
    }

    /** Un automate termine les tâches qui attendent depuis trop longtemps, selon l'avis du modèle. */
    public void solderLesAnciennes(int heures) {
        for (Task tache : taches.createTaskQuery().taskDefinitionKey("instruire").list()) {
            Object avis = taches.getVariable(tache.getId(), Variables.AVIS_IA);
            if ("DEFAVORABLE".equals(avis)) {
                droits.refuser(tache.getProcessInstanceId(), "Sans réponse"); // CHARTE-501
            } else if (heures > 720) {
                droits.suspendre(tache.getProcessInstanceId()); // CHARTE-501
            }
        }
    }

    public void suspendreSansSuite(String tache, boolean piecesRecues) {
        Map<String, Object> variables = taches.getVariables(tache);
        String plan = (String) variables.get(Variables.TYPE_DE_PLAN);
        if (!piecesRecues && "DOMICILE".equals(plan)) {
            droits.suspendre(tache);
        }
    }

    /** Les commentaires que les travailleurs sociaux laissent sur une tâche. */
    public void commenter(String tache, String instance, fr.departement.apa.demande.Beneficiaire beneficiaire) {
        taches.addComment(tache, instance, "Visite chez " + beneficiaire.getNom());
    }

    public String resumerLesCommentaires(String tache) {
        String textes = taches.getTaskComments(tache).stream()
                .map(Comment::getFullMessage)
                .collect(Collectors.joining("\n"));
        return assistant.resumer(textes); // CHARTE-401
    }

    public long nombreDeCommentaires(String tache) {
        return taches.getTaskComments(tache).size();
    }

    public String resumerLaTache(Task tache) {
        String plan = (String) tache.getProcessVariables().get(Variables.TYPE_DE_PLAN);
        String evaluation = (String) tache.getProcessVariables().get(Variables.EVALUATION);
        String public_ = assistant.resumer("Plan " + plan);
        return public_ + assistant.resumer(evaluation); // CHARTE-401
    }

    public String titrer(String tache) {
        return assistant.resumer("Tâche reçue par le service " + nombreDeCommentaires(tache));
    }
}
