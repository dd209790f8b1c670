package fr.departement.apa.processus;

import fr.departement.apa.demande.Beneficiaire;
import fr.departement.apa.demande.Demande;
import fr.departement.apa.ia.AssistantApa;
import java.util.Map;
import org.flowable.engine.delegate.DelegateExecution;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Appelé par des expressions du diagramme : {@code ${courrier.rediger(execution)}}. */
@Component("courrier")
public class RedigerCourrier {
    private final AssistantApa assistant;

    public RedigerCourrier(@Qualifier("assistantExterne") AssistantApa assistant) {
        this.assistant = assistant;
    }

    public void rediger(DelegateExecution execution) {
        Demande demande = execution.getVariable(Variables.DEMANDE, Demande.class);
        Beneficiaire beneficiaire = demande.beneficiaire();
        String modele = assistant.resumer("Courrier pour le secteur " + beneficiaire.getSecteur());
        String formule = assistant.resumer("Formule d'appel pour " + beneficiaire.getNom()); // CHARTE-401
        execution.setVariable("courrier", formule + "\n" + modele);
    }

    public void redigerRenouvellement(DelegateExecution execution) {
        Map<String, Object> variables = execution.getVariables();
        String secteur = (String) variables.get(Variables.SECTEUR);
        String courriel = (String) variables.get(Variables.COURRIEL);
        execution.setVariable("modeleDuSecteur", assistant.resumer("Territoire " + secteur));
        execution.setVariable("accuse", assistant.resumer("Accusé de réception pour " + courriel)); // CHARTE-401
    }

    public void relancer(DelegateExecution execution) {
        String piece = (String) execution.getVariable("pieceRecue");
        String aidant = (String) execution.getVariable("nomAidant");
        execution.setVariable("relance", assistant.resumer("Pièce reçue : " + piece));
        execution.setVariable("relanceAidant", assistant.resumer("Écrire à " + aidant)); // CHARTE-401
    }

    public void presenterConjoint(DelegateExecution execution) {
        String reference = execution.getProcessInstanceBusinessKey();
        execution.setVariable("presentation", assistant.resumer("Dossier " + reference)); // CHARTE-401
        execution.setVariable("etape", assistant.resumer("Étape " + execution.getCurrentActivityId()));
    }

    public void accuserReception(DelegateExecution execution) {
        execution.setVariable("destinataire", "le demandeur");
        Object destinataire = execution.getVariable("destinataire");
        execution.setVariable("accuse", assistant.resumer("Accusé pour " + destinataire));
    }
}
