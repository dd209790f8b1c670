package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What decides that one class is thrown says nothing of who catches another: which is thrown, a callee tells of each by itself. */
class ThrownByClass {
    static class Mineur extends RuntimeException { Mineur(String m) { super(m); } }
    static class Defavorable extends RuntimeException { Defavorable(String m) { super(m); } }
    static class TresDefavorable extends Defavorable { TresDefavorable(String m) { super(m); } }
    static class Verifiee extends Exception { Verifiee(String m) { super(m); } }
    record Dossier(int age, String texte) {}

    private static void juger(Dossier d) {
        if (d.age() < 18) throw new Mineur("mineur");
        if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("avis");
    }

    private static void verifier(Dossier d) throws Verifiee {
        if (d.age() < 18) throw new Verifiee("mineur");
        if (Ia.demander(d.texte()).equals("non")) throw new TresDefavorable("avis");
    }

    private static void plusLoin(Dossier d) { juger(d); }

    void the_other(Dossier d) { try { juger(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void that_one(Dossier d) { try { juger(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void either(Dossier d) { try { juger(d); } catch (Mineur | Defavorable e) { Decisions.refuser(d); } } // 501
    void one_above_both(Dossier d) { try { juger(d); } catch (RuntimeException e) { Decisions.refuser(d); } } // 501
    void the_other_first(Dossier d) { try { juger(d); } catch (Mineur e) { Decisions.refuser(d); } catch (RuntimeException e) { System.out.println(e); } }
    void that_one_first(Dossier d) { try { juger(d); } catch (Defavorable e) { System.out.println(e); } catch (RuntimeException e) { Decisions.refuser(d); } }
    void that_one_last(Dossier d) { try { juger(d); } catch (Mineur e) { System.out.println(e); } catch (RuntimeException e) { Decisions.refuser(d); } } // 501
    void further_down(Dossier d) { try { plusLoin(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void further_down_that_one(Dossier d) { try { plusLoin(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void checked(Dossier d) { try { verifier(d); } catch (Verifiee e) { Decisions.refuser(d); } }
    void checked_that_one(Dossier d) { try { verifier(d); } catch (TresDefavorable e) { Decisions.refuser(d); } catch (Verifiee e) { System.out.println(e); } } // 501
    void by_its_superclass(Dossier d) { try { verifier(d); } catch (Defavorable e) { Decisions.refuser(d); } catch (Verifiee e) { System.out.println(e); } } // 501
    void after_the_other(Dossier d) { try { juger(d); } catch (Mineur e) { return; } Decisions.delivrer(d); } // 501
    void after_both(Dossier d) { try { juger(d); } catch (Mineur | Defavorable e) { System.out.println(e); } Decisions.delivrer(d); }
    void after_that_one_was_kept(Dossier d) { try { juger(d); } catch (Defavorable e) { System.out.println(e); } Decisions.delivrer(d); }

    private static void traduire(Dossier d) { try { juger(d); } catch (Mineur e) { throw new IllegalArgumentException(e); } catch (Defavorable e) { throw new IllegalStateException(e); } }
    void rethrown_as_another(Dossier d) { try { traduire(d); } catch (IllegalArgumentException e) { Decisions.refuser(d); } catch (IllegalStateException e) { System.out.println(e); } }
    void rethrown_as_that(Dossier d) { try { traduire(d); } catch (IllegalArgumentException e) { System.out.println(e); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    private static void relancer(Dossier d) { try { juger(d); } catch (Mineur e) { System.out.println(e); throw e; } }
    void rethrown(Dossier d) { try { relancer(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void let_through(Dossier d) { try { relancer(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void fermer(Dossier d) { try { juger(d); } finally { System.out.println("fini"); } }
    void with_a_finally(Dossier d) { try { fermer(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void with_a_finally_that_one(Dossier d) { try { fermer(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501

    private static void tous(Dossier d) { try { juger(d); } catch (RuntimeException e) { throw new IllegalStateException("impossible", e); } }
    void wrapped(Dossier d) { try { tous(d); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void wrapped_but_another(Dossier d) { try { tous(d); } catch (Mineur e) { Decisions.refuser(d); } }

    private static Dossier charger(Map<String, Dossier> m, String cle) { Dossier d = m.get(cle); if (d == null) throw new NoSuchElementException(cle); juger(d); return d; }
    void none_there(Map<String, Dossier> m) { try { charger(m, "x"); } catch (NoSuchElementException e) { Decisions.refuser("x"); } }
    void one_there(Map<String, Dossier> m) { try { charger(m, "x"); } catch (Defavorable e) { Decisions.refuser("x"); } } // 501
    void or_else_throw(Dossier d) { try { Optional.of(d).filter(x -> x.age() >= 18).orElseThrow(() -> new Mineur("x")); juger(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void or_else_throw_by_the_answer(Dossier d) { try { Optional.of(Ia.demander(d.texte())).filter(a -> a.equals("oui")).orElseThrow(() -> new Defavorable("x")); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void in_a_function(Dossier d) { Runnable r = () -> juger(d); try { r.run(); } catch (Mineur e) { Decisions.refuser(d); } }
    void in_a_function_that_one(Dossier d) { Runnable r = () -> juger(d); try { r.run(); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void in_a_loop(List<Dossier> ds) { for (Dossier d : ds) { try { juger(d); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } } }
    void in_a_loop_that_one(List<Dossier> ds) { for (Dossier d : ds) { try { juger(d); } catch (Mineur e) { System.out.println(e); } catch (Defavorable e) { Decisions.refuser(d); } } } // 501
    static class Controle { Controle(Dossier d) { if (d.age() < 18) throw new Mineur("m"); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable("d"); } }
    void in_a_constructor(Dossier d) { try { new Controle(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void in_a_constructor_that_one(Dossier d) { try { new Controle(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static RuntimeException cause(Dossier d) { return Ia.demander(d.texte()).equals("non") ? new Defavorable("x") : new Mineur("y"); }
    void chosen_by_the_answer(Dossier d) { try { throw cause(d); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void chosen_by_the_answer_and_both(Dossier d) { try { throw cause(d); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } } // 501
    void chosen_by_the_answer_and_any(Dossier d) { try { throw cause(d); } catch (RuntimeException e) { Decisions.refuser(d); } }
    void by_instanceof(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Mineur) Decisions.refuser(d); } }
    void by_instanceof_that_one(Dossier d) { try { juger(d); } catch (RuntimeException e) { if (e instanceof Defavorable) Decisions.refuser(d); } } // 501
    void asked_of_the_other(Dossier d) { boolean mineur = false; try { juger(d); } catch (Mineur e) { mineur = true; } catch (Defavorable e) { System.out.println(e); } if (mineur) Decisions.refuser(d); }
    void asked_of_that_one(Dossier d) { boolean non = false; try { juger(d); } catch (Mineur e) { System.out.println(e); } catch (Defavorable e) { non = true; } if (non) Decisions.refuser(d); } // 501

    // Data in what is thrown
    private static void tenir() { if (Donnees.choix()) throw new Mineur("public"); throw new Defavorable(Donnees.nom()); }
    void of_the_other() { try { tenir(); } catch (Mineur e) { Ia.envoyer(e.getMessage()); } catch (Defavorable e) { System.out.println(); } }
    void of_that_one() { try { tenir(); } catch (Mineur e) { System.out.println(); } catch (Defavorable e) { Ia.envoyer(e.getMessage()); } } // 401
}
