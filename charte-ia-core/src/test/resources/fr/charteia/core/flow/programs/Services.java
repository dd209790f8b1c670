package programs;

import api.*;
import fr.charteia.annotations.*;

/** Services that decide and of which no body is seen: what they decided once, they do not keep for what they decide next. */
class Services {
    interface Suites {
        @EffetJuridique void refuser(String numero, String motif);
        @EffetJuridique void suspendre(String numero);
    }
    interface Commande {
        void motif(String texte);
        @EffetJuridique void envoyer();
    }
    private Suites suites;
    private Commande commande;

    void decided_then_another_anyway(String numero) {
        if ("oui".equals(Ia.demander("?"))) suites.refuser(numero, "x"); // 501
        suites.suspendre(numero);
    }
    void answer_passed_then_another_anyway(String numero) {
        suites.refuser(numero, Ia.demander("?")); // 501
        suites.suspendre(numero);
    }
    void another_with_the_answer(String numero) {
        String avis = Ia.demander("?");
        suites.suspendre(numero);
        suites.refuser(numero, avis); // 501
    }
    void told_before_it_decides() {
        commande.motif(Ia.demander("?"));
        commande.envoyer(); // 501
    }
    void told_a_constant_before_it_decides() {
        commande.motif("x");
        commande.envoyer();
    }
    /** A function that is given an answer later: what goes wrong in it stays with whoever calls it. */
    void later_then_anyway(String numero) {
        Ia.plusTard(avis -> { if (avis.isEmpty()) throw new IllegalStateException(); });
        suites.suspendre(numero);
    }
    void later(String numero) {
        Ia.plusTard(avis -> { if ("oui".equals(avis)) suites.suspendre(numero); }); // 501
    }
    void at_once_then_only_if_nothing_was_thrown(String numero) {
        Ia.aussitot(avis -> { if (avis.isEmpty()) throw new IllegalStateException(); });
        suites.suspendre(numero); // 501
    }
}
