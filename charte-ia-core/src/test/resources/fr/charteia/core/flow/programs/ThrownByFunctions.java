package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What functions throw that are handed to a method is known where they are handed. */
class ThrownByFunctions {
    static class Refus extends RuntimeException { }
    interface Acte { void faire() throws Exception; }
    interface Voisin { void aller(); }
    static void run(Runnable r) { r.run(); }
    static void encore(Runnable r) { run(r); }
    static void plus(Runnable r) { run(() -> r.run()); }
    static void parAide(Runnable r) { System.out.println("a"); long t = 1; minuter(t, r); }
    static void minuter(long t, Runnable r) { r.run(); System.out.println(t); }
    static void faire(Acte a) { try { a.faire(); } catch (RuntimeException e) { throw e; } catch (Exception e) { throw new IllegalStateException(e); } }
    static <T> T donne(Supplier<T> s) { return s.get(); }
    static void rien() { System.out.println(); }
    static void exige(boolean b) { if (!b) throw new Refus(); }
    void nothing() { try { run(() -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_by_reference() { try { run(ThrownByFunctions::rien); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_further_on() { try { encore(() -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_wrapped() { try { plus(() -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_in_one_of_ours() { try { faire(() -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_given() { try { System.out.println(donne(() -> "a")); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_timed() { try { parAide(() -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_itself() { Runnable r = () -> rien(); try { r.run(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void nothing_in_a_function() { run(() -> { try { run(() -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }); }
    void never() { try { run(() -> exige(true)); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void thrown() { try { run(() -> exige(false)); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void perhaps(boolean b) { try { run(() -> exige(b)); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void perhaps_further(boolean b) { try { plus(() -> exige(b)); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void unknown(Runnable r) { try { run(r); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void unknown_wrapped(Runnable r) { try { run(() -> r.run()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void unknown_itself(Voisin r) { try { r.aller(); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void of_the_library(Inconnu i) { try { run(() -> System.out.println(i.garder("x"))); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    Runnable garde;
    void in_a_field() { try { run(garde); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void one_of_two(boolean b) { Runnable r = b ? () -> rien() : () -> exige(b); try { run(r); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    void number() { try { run(() -> System.out.println(Integer.parseInt("a"))); } catch (NumberFormatException e) { Ia.envoyer(Donnees.nom()); } } // 401
    void of_an_answer(String d) { try { run(() -> exige(Ia.demander("?").equals("oui"))); } catch (Refus e) { Decisions.refuser(d); } } // 501
    void caught_within(String d) { try { run(() -> { try { exige(Ia.demander("?").equals("oui")); } catch (Refus e) { rien(); } }); } catch (Refus e) { Decisions.refuser(d); } }
    void each(List<String> l) { try { l.forEach(s -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void present(Optional<String> l) { try { l.ifPresent(s -> rien()); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } }
    void each_thrown(List<String> l) { try { l.forEach(s -> exige(s.isEmpty())); } catch (Refus e) { Ia.envoyer(Donnees.nom()); } } // 401
    // What one call of a function fails on says whether it is called with the next element
    void decided_of_each_until_it_fails(List<String> l) {
        String avis = Ia.demander("q");
        try {
            l.forEach(x -> {
                Decisions.refuser("x"); // 501
                if (x.equals(avis)) throw new IllegalStateException();
            });
        } catch (IllegalStateException e) {
        }
    }
    void decided_of_each_of_a_stream_until_it_fails(List<String> l) {
        String avis = Ia.demander("q");
        l.stream().map(x -> {
            Decisions.refuser("x"); // 501
            if (x.equals(avis)) throw new IllegalStateException();
            return x;
        }).toList();
    }
    private static void exiger(String x, String avis) { if (x.equals(avis)) throw new IllegalStateException(); }
    void decided_of_each_until_a_helper_fails(List<String> l) {
        String avis = Ia.demander("q");
        l.forEach(x -> { Decisions.refuser("x"); exiger(x, avis); }); // 501
    }
    void decided_of_each_that_fails_on_a_constant(List<String> l) {
        String avis = Ia.demander("q");
        l.forEach(x -> { Decisions.refuser("x"); exiger(x, "a"); });
    }
    void decided_of_the_only_one_before_it_fails() {
        String avis = Ia.demander("q");
        Optional.of("a").ifPresent(x -> { Decisions.refuser("x"); exiger(x, avis); });
    }
    void decided_of_each_and_what_fails_is_caught(List<String> l) {
        String avis = Ia.demander("q");
        l.forEach(x -> { Decisions.refuser("x"); try { exiger(x, avis); } catch (IllegalStateException e) { } });
    }
    void counted_until_it_fails(List<String> l) {
        String avis = Ia.demander("q");
        int[] n = new int[1];
        try {
            l.forEach(x -> { n[0]++; exiger(x, avis); });
        } catch (IllegalStateException e) {
        }
        Decisions.refuser(n[0]); // 501
    }
    void decided_of_each_of_two_until_it_fails() {
        String avis = Ia.demander("q");
        List.of("a", "b").forEach(x -> { Decisions.refuser("x"); exiger(x, avis); }); // 501
        Decisions.refuser("x"); // 501
    }
    void decided_of_each_of_a_stream_of_two_until_it_fails() {
        String avis = Ia.demander("q");
        Stream.of("a", "b").map(x -> { Decisions.refuser("x"); exiger(x, avis); return x; }).toList(); // 501
    }
    void decided_of_two_and_fails_on_a_constant() {
        String avis = Ia.demander("q");
        List.of("a", "b").forEach(x -> { Decisions.refuser("x"); exiger(x, "c"); });
    }
    void either_fails_or_is_decided() {
        String avis = Ia.demander("q");
        Optional.ofNullable(System.getProperty("x")).ifPresentOrElse(x -> exiger(x, avis), () -> Decisions.refuser("x"));
    }
}
