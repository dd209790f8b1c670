package fr.prefecture.embabel;

import com.embabel.agent.api.annotation.LlmTool;
import com.embabel.agent.api.common.Ai;
import com.embabel.agent.api.tool.Tool;
import com.embabel.agent.spi.support.springai.SpringAiLlmService;
import com.embabel.chat.UserMessage;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Service;

/** Sans agent : ce que l'on demande par {@code Ai}. */
@Service
class Redaction {
    record Lettre(String texte) {}

    private final Ai ia;
    private final SpringAiLlmService openai;
    private final SpringAiLlmService passerelle;
    private final SpringAiLlmService surPlace;
    private final Registre registre;

    Redaction(
            Ai ia,
            @Qualifier("openai") SpringAiLlmService openai,
            @Qualifier("passerelle") SpringAiLlmService passerelle,
            @Qualifier("surPlace") SpringAiLlmService surPlace,
            Registre registre) {
        this.ia = ia;
        this.openai = openai;
        this.passerelle = passerelle;
        this.surPlace = surPlace;
        this.registre = registre;
    }

    /** L'un des modèles du contexte : celui qui va le plus loin compte. */
    String parDefaut(Demandeur demandeur) {
        return ia.withDefaultLlm().generateText("Écris à " + demandeur.nom()); // CHARTE-401
    }

    String parNom(Demandeur demandeur) {
        return ia.withLlm("gpt-4o-2024-08-06").generateText("Écris à " + demandeur.nom()); // CHARTE-401
    }

    String externe(Demandeur demandeur) {
        return ia.withLlmService(openai).createObject("Écris à " + demandeur.nom(), Lettre.class).texte(); // CHARTE-401
    }

    String sansNom(Demandeur demandeur) {
        return ia.withLlmService(openai).generateText("Dossier " + demandeur.reference());
    }

    String parLaPasserelle(Demandeur demandeur) {
        return ia.withLlmService(passerelle).generateText("Écris à " + demandeur.nom());
    }

    String surPlace(Demandeur demandeur) {
        return ia.withLlmService(surPlace).generateText("Écris à " + demandeur.nom());
    }

    /** Ce qui a été donné avant part avec la question. */
    String consigne(Demandeur demandeur) {
        return ia.withLlmService(openai)
                .withSystemPrompt("Tu parles à " + demandeur.nom())
                .generateText("Bonjour"); // CHARTE-401
    }

    String consigneSurPlace(Demandeur demandeur) {
        return ia.withLlmService(surPlace)
                .withSystemPrompt("Tu parles à " + demandeur.nom())
                .generateText("Bonjour");
    }

    Lettre gabarit(Demandeur demandeur) {
        return ia.withLlmService(openai)
                .creating(Lettre.class)
                .withExample("courte", new Lettre("Bonjour"))
                .fromTemplate("lettre", Map.of("naissance", demandeur.naissance())); // CHARTE-401
    }

    String messages(Demandeur demandeur) {
        return ia.withLlmService(openai)
                .respond(List.of(new UserMessage("Écris à " + demandeur.courriel()))) // CHARTE-401
                .getContent();
    }

    void decider(Demandeur demandeur, Titres titres) {
        if (ia.withLlmService(surPlace).evaluateCondition("La demande est irrecevable", "Dossier", 0.8)) {
            titres.refuser(demandeur); // CHARTE-501
        }
    }

    String avecOutils() {
        return ia.withLlmService(openai)
                .withToolObject(new Outils(registre))
                .withTool(Tool.create(
                        "naissance",
                        "Date de naissance d'un demandeur",
                        reference -> Tool.Result.text(registre.chercher(reference).naissance().toString()))) // CHARTE-401
                .generateText("Réponds au demandeur 12");
    }

    String avecOutilsSurPlace() {
        return ia.withLlmService(surPlace)
                .withToolObject(new OutilsSurPlace(registre))
                .generateText("Réponds au demandeur 12");
    }

    record Outils(Registre registre) {
        @LlmTool(description = "Adresse d'un demandeur")
        String contact(String reference) {
            return registre.chercher(reference).courriel(); // CHARTE-401
        }
    }

    record OutilsSurPlace(Registre registre) {
        @LlmTool(description = "Adresse d'un demandeur")
        String contact(String reference) {
            return registre.chercher(reference).courriel();
        }
    }
}
