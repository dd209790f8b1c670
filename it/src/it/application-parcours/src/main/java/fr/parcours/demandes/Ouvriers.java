package fr.parcours.demandes;

import dev.langchain4j.model.chat.ChatModel;
import io.camunda.zeebe.client.api.response.ActivatedJob;
import io.camunda.zeebe.client.api.worker.JobClient;
import io.camunda.zeebe.spring.client.annotation.JobWorker;
import io.camunda.zeebe.spring.client.annotation.Variable;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Les étapes d'un processus de Camunda 8, chacune dans un ouvrier. */
@Component
public class Ouvriers {
    private final ChatModel modele = Modeles.externe();
    private final Instruction instruction = new Instruction();

    @JobWorker(type = "saisir")
    public Map<String, Object> saisir(@Variable(name = "demandeur") Demandeur demandeur) {
        return Map.of("courriel", demandeur.courriel(), "bureau", demandeur.guichet());
    }

    @JobWorker(type = "ecrire")
    public void ecrire(ActivatedJob tache) {
        modele.chat("Écris à " + tache.getVariable("courriel")); // CHARTE-401
        modele.chat("Présente le " + tache.getVariable("bureau"));
        modele.chat("Écris à " + tache.getVariablesAsMap().get("courriel")); // CHARTE-401
        modele.chat("Présente le " + tache.getVariablesAsMap().get("bureau"));
        modele.chat("Présente l'étape " + tache.getElementId());
    }

    @JobWorker(type = "analyser", autoComplete = false)
    public void analyser(JobClient client, ActivatedJob tache) {
        String avis = modele.chat("La demande est-elle complète ?");
        client.newCompleteCommand(tache)
                .variables(Map.of("avis", avis, "etape", "analyse"))
                .send();
    }

    @JobWorker(type = "conclure")
    public void conclure(@Variable(name = "avis") String avis, @Variable(name = "etape") String etape) {
        if (avis.startsWith("NON")) {
            instruction.refuserDemande("incomplète"); // CHARTE-501
        }
        if (etape.startsWith("NON")) {
            instruction.refuserDemande("hors délai");
        }
    }

    @JobWorker(type = "relire")
    public void relire(ActivatedJob tache) {
        if (tache.getVariable("avis").equals("NON")) {
            instruction.refuserDemande("incomplète"); // CHARTE-501
        }
        if (tache.getVariable("etape").equals("NON")) {
            instruction.refuserDemande("hors délai");
        }
    }

    @JobWorker(type = "relancer")
    public void relancer(@Variable(name = "email") String valeur, @Variable(name = "guichet") String autre) {
        modele.chat("Relance " + valeur); // CHARTE-401
        modele.chat("Présente le " + autre);
    }
}
