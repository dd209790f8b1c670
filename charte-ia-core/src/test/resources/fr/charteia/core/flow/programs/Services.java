package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;

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
        Ia.plusTard(avis -> { if (avis.startsWith("o")) throw new IllegalStateException(); });
        suites.suspendre(numero);
    }
    void later(String numero) {
        Ia.plusTard(avis -> { if ("oui".equals(avis)) suites.suspendre(numero); }); // 501
    }
    void at_once_then_only_if_nothing_was_thrown(String numero) {
        Ia.aussitot(avis -> { if (avis.startsWith("o")) throw new IllegalStateException(); });
        suites.suspendre(numero); // 501
    }

    // A service that decides is told much beside
    interface Droits {
        void journaliser(String texte);
        void noter(double note);
        void setMotif(String motif);
        @EffetJuridique void refuser(String numero);
    }
    Droits droits;
    void told_beside(int n) { droits.journaliser(Ia.demander("x")); if (n > 3) droits.refuser("d"); }
    void noted_beside(int n) { droits.noter(Ia.noter("x")); if (n > 3) droits.refuser("d"); }
    void told_beside_by_a_function(int n) { run(() -> Ia.demander("x"), droits::journaliser); if (n > 3) droits.refuser("d"); }
    void told_in_the_round_before(List<String> l) { for (String x : l) { droits.refuser(x); droits.journaliser(Ia.demander(x)); } }
    void told_to_one_that_is_passed(Droits d) { d.journaliser(Ia.demander("x")); d.refuser("d"); }
    void told_what_to_decide_by(Droits d) { d.setMotif(Ia.demander("x")); d.refuser("d"); } // 501
    private static void run(Supplier<String> s, Consumer<String> c) { c.accept(s.get()); }
    interface Memoire { void garder(String s); String lire(); }
    void kept_by_one_that_does_not_decide(Memoire m) { m.garder(Ia.demander("x")); droits.refuser(m.lire()); } // 501
    void data_kept_by_one_that_does_not_decide(Memoire m) { m.garder(Donnees.nom()); Ia.envoyer(m.lire()); } // 401
}
