package fr.prefecture.embabel;

import com.embabel.agent.api.annotation.AchievesGoal;
import com.embabel.agent.api.annotation.Action;
import com.embabel.agent.api.annotation.Agent;
import com.embabel.agent.api.common.Ai;
import com.embabel.agent.api.common.OperationContext;
import com.embabel.agent.domain.io.UserInput;

/** Un agent : ce qu'une action rend, la suivante le reçoit. */
@Agent(description = "Instruit une demande")
class Instruction {
    record Question(String texte) {}

    record Avis(boolean favorable, String motif) {}

    record Suite(String etat) {}

    private final Registre registre;
    private final Titres titres;

    Instruction(Registre registre, Titres titres) {
        this.registre = registre;
        this.titres = titres;
    }

    @Action
    Demandeur demandeur(UserInput saisie) {
        return registre.chercher(saisie.getContent());
    }

    @Action
    Question question(Demandeur demandeur, Ai ia) {
        return ia.withDefaultLlm().createObject("Que demander à " + demandeur.nom() + " ?", Question.class); // CHARTE-401
    }

    @Action
    Avis avis(Question question, OperationContext contexte) {
        return contexte.ai().withDefaultLlm().createObject("Faut-il accepter ? " + question.texte(), Avis.class);
    }

    @AchievesGoal(description = "La demande est instruite")
    @Action
    Suite decider(Demandeur demandeur, Avis avis) {
        if (!avis.favorable()) {
            titres.refuser(demandeur); // CHARTE-501
        }
        return new Suite("traitée");
    }
}
