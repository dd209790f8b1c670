package fr.departement.apa.suivi;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.ChatModel;
import fr.departement.apa.instruction.DroitsApa;
import fr.departement.apa.processus.Variables;
import java.util.List;
import java.util.stream.Collectors;
import org.flowable.engine.HistoryService;
import org.flowable.engine.history.HistoricProcessInstance;
import org.flowable.variable.api.history.HistoricVariableInstance;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Ce que l'on fait des dossiers clos. */
@Service
public class HistoriqueDesDossiers {
    private final HistoryService historique;
    private final ChatModel modele;
    private final DroitsApa droits;

    public HistoriqueDesDossiers(
            HistoryService historique, @Qualifier("modeleExterne") ChatModel modele, DroitsApa droits) {
        this.historique = historique;
        this.modele = modele;
        this.droits = droits;
    }

    /** Les secteurs des dossiers clos dans le mois, pour un article du journal du département. */
    public String tendances() {
        List<HistoricVariableInstance> secteurs = historique
                .createHistoricVariableInstanceQuery()
                .variableName(Variables.SECTEUR)
                .list();
        String liste = secteurs.stream()
                .map(variable -> String.valueOf(variable.getValue()))
                .distinct()
                .collect(Collectors.joining(", "));
        return modele.chat("Commente la répartition : " + liste);
    }

    public String syntheseMedicale(String instance) {
        HistoricVariableInstance evaluation = historique
                .createHistoricVariableInstanceQuery()
                .processInstanceId(instance)
                .variableName(Variables.EVALUATION)
                .singleResult();
        return modele.chat(UserMessage.from("Résume " + evaluation.getValue())).aiMessage().text(); // CHARTE-401
    }

    public String derniersCourriels() {
        List<HistoricProcessInstance> instances = historique
                .createHistoricProcessInstanceQuery()
                .processDefinitionKey("apa-renouvellement")
                .includeProcessVariables()
                .finished()
                .list();
        StringBuilder texte = new StringBuilder();
        for (HistoricProcessInstance instance : instances) {
            texte.append(instance.getProcessVariables().get(Variables.COURRIEL)).append('\n');
        }
        return modele.chat(texte.toString()); // CHARTE-401
    }

    public String dureeMoyenne() {
        double moyenne = historique.createHistoricProcessInstanceQuery().finished().list().stream()
                .mapToLong(HistoricProcessInstance::getDurationInMillis)
                .average()
                .orElse(0);
        return modele.chat("Commente une durée moyenne de " + moyenne + " ms");
    }

    /** Reprend les avis de l'an passé pour suspendre les droits. */
    public void reprendreLesAvis() {
        for (HistoricVariableInstance avis : historique
                .createHistoricVariableInstanceQuery()
                .variableName(Variables.AVIS_IA)
                .list()) {
            if ("DEFAVORABLE".equals(avis.getValue())) {
                droits.suspendre(avis.getProcessInstanceId()); // CHARTE-501
            }
        }
    }

    /** Ce que les instructeurs avaient décidé. */
    public void reprendreLesDecisions() {
        for (HistoricVariableInstance decision : historique
                .createHistoricVariableInstanceQuery()
                .variableName(Variables.DECISION)
                .list()) {
            if ("REJET".equals(decision.getValue())) {
                droits.suspendre(decision.getProcessInstanceId());
            }
        }
    }
}
