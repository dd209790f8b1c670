package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import java.util.function.Consumer;

/** Views whose buttons a person presses; decisions are known by name. Each class below is a program, or a pair of twins. */
class Ecrans {
    static class Demande { String motif; }
    static class Bouton {
        final Consumer<String> action;
        Bouton(String nom, Consumer<String> action) { this.action = action; }
    }
    static class ServiceDesDemandes {
        void refuserDemande(Demande d, String motif) { d.motif = motif; }
    }
    /** What is named as a decision, and is where a person takes it, is that person's. */
    static class DialogueDecision {
        private final Demande demande = new Demande();
        private final ServiceDesDemandes service = new ServiceDesDemandes();
        private String texte;
        DialogueDecision() {
            texte = Ia.demander("q");
            Bouton bouton = new Bouton("Refuser", e -> refuserDemande());
            bouton.action.accept("clic");
        }
        @DecisionHumaine
        private void refuserDemande() { service.refuserDemande(demande, texte); }
    }
    static class DialogueSansPersonne {
        private final Demande demande = new Demande();
        private final ServiceDesDemandes service = new ServiceDesDemandes();
        DialogueSansPersonne() {
            String texte = Ia.demander("q");
            Bouton bouton = new Bouton("Refuser", e -> service.refuserDemande(demande, texte)); // 501
            bouton.action.accept("clic");
        }
    }
}
