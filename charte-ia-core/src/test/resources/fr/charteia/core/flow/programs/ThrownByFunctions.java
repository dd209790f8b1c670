package programs;

import api.*;
import java.util.*;
import java.util.function.*;

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
}
