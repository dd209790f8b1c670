package fr.departement.apa.processus;

import fr.departement.apa.demande.Demande;
import fr.departement.apa.ia.AssistantApa;
import fr.departement.apa.ia.Masquage;
import org.flowable.engine.delegate.BpmnError;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Prépare le résumé que lira l'instructeur. */
@Component("resumerDossier")
public class ResumerDossier implements JavaDelegate {
    private final AssistantApa externe;
    private final AssistantApa interne;
    private final Masquage masquage;

    public ResumerDossier(
            @Qualifier("assistantExterne") AssistantApa externe,
            @Qualifier("assistantInterne") AssistantApa interne,
            Masquage masquage) {
        this.externe = externe;
        this.interne = interne;
        this.masquage = masquage;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Demande demande = (Demande) execution.getVariable(Variables.DEMANDE);
        if (demande == null || !demande.estComplete()) {
            throw new BpmnError("DOSSIER_INCOMPLET", "Il manque l'évaluation médicale");
        }
        String evaluation = (String) execution.getVariable(Variables.EVALUATION);
        String resume = interne.resumer(evaluation);
        execution.setVariable(Variables.RESUME, resume);

        String titre = externe.resumer("Plan " + execution.getVariable(Variables.TYPE_DE_PLAN));
        execution.setVariableLocal("titre", titre);

        String anonyme = externe.resumer(masquage.masquer(evaluation));
        execution.setTransientVariable("resumeAnonyme", anonyme);

        String complet = externe.resumer(evaluation); // CHARTE-401
        execution.setTransientVariable("resumeComplet", complet);
    }
}
