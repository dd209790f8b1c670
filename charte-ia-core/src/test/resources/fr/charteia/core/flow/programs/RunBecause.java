package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What only runs because of an answer that was left, in a function or a method that is given nothing of it. */
class RunBecause {
    static void run(Runnable r) { r.run(); }
    static <T> T give(Supplier<T> r) { return r.get(); }
    static class Dossier { String etat; int revenus; }
    Depot<Dossier> depot;
    void found(String k) { Dossier d = new Dossier(); d.etat = Ia.demander("?"); depot.save(d); }
    void by_a_function(Dossier d) { if (d.etat.equals("R")) run(() -> { Decisions.refuser("x"); }); } // 501
    void by_a_method(Dossier d) { if (d.etat.equals("R")) tout(); }
    private void tout() { Decisions.refuser("x"); } // 501
    void by_a_function_that_gives(Dossier d) { if (d.etat.equals("R")) give(() -> { Decisions.refuser("x"); return 1; }); } // 501
    void because_of_something_else(Dossier d) { if (d.revenus > 3) run(() -> { Decisions.refuser("x"); }); }
    void by_a_method_because_of_something_else(Dossier d) { if (d.revenus > 3) rien(); }
    private void rien() { Decisions.delivrer("x"); }

    /** Collections of ours that a method or a function is given. */
    static class Pending extends AbstractQueue<String> { String last = ""; public boolean offer(String s) { last = s; return true; } public String poll() { return last; } public String peek() { return last; } public Iterator<String> iterator() { return List.of(last).iterator(); } public int size() { return 1; } }
    static void fill(Pending p) { p.add(Donnees.nom()); }
    static void fillWithNothing(Pending p) { p.add("x"); }
    void filled_by_a_method() { Pending p = new Pending(); fill(p); Ia.envoyer(p.last); } // 401
    void filled_by_a_function() { Pending p = new Pending(); run(() -> { p.add(Donnees.nom()); }); Ia.envoyer(p.last); } // 401
    void filled_with_nothing() { Pending p = new Pending(); fillWithNothing(p); Ia.envoyer(p.last); }
    void by_one_after_the_other(Dossier d) { if (d.etat.equals("R")) premier(); }
    private void premier() { deuxieme(); }
    private void deuxieme() { troisieme(); }
    private void troisieme() { Decisions.refuser("x"); } // 501
    void by_one_after_the_other_on_something_else(Dossier d) { if (d.revenus > 3) premierDesAutres(); }
    private void premierDesAutres() { deuxiemeDesAutres(); }
    private void deuxiemeDesAutres() { troisiemeDesAutres(); }
    private void troisiemeDesAutres() { Decisions.refuser("x"); }
    void by_functions_in_functions(Dossier d, List<String> l) { if (d.etat.equals("R")) l.forEach(x -> chacun(l)); }
    private void chacun(List<String> l) { l.forEach(x -> Decisions.refuser(x)); } // 501
    static void keep(Runnable r) { System.out.println(r == null); }
    void required_and_kept() { Runnable refusal = () -> Decisions.refuser("x"); if (Ia.demander("?").contains("non")) { Runnable r = Objects.requireNonNull(refusal); keep(r); } }
    void required_and_run() { Runnable refusal = () -> Decisions.refuser("x"); if (Ia.demander("?").contains("non")) { Runnable r = Objects.requireNonNull(refusal); r.run(); } } // 501
    void referred_to_and_kept() { Runnable refusal = () -> Decisions.refuser("x"); if (Ia.demander("?").contains("non")) { Runnable r = refusal::run; keep(r); } }
    void referred_to_and_run() { Runnable refusal = () -> Decisions.refuser("x"); if (Ia.demander("?").contains("non")) { Runnable r = refusal::run; r.run(); } } // 501
    void another_for_want_of_it() { Runnable refusal = () -> Decisions.refuser("x"), other = () -> {}; if (Ia.demander("?").contains("non")) { Runnable r = Objects.requireNonNullElse(other, refusal); r.run(); } }
    void either_of_them(Runnable given) { Runnable refusal = () -> Decisions.refuser("x"); if (Ia.demander("?").contains("non")) { Runnable r = Objects.requireNonNullElse(given, refusal); r.run(); } } // 501
    static class Notebook {}
    void notebook_beside_a_function(String k) { Map<String, Object> m = new HashMap<>(); Runnable refusal = () -> Decisions.refuser("x"); m.put("f", refusal); m.put("n", new Notebook()); if (Ia.demander("?").contains("non")) { Notebook n = (Notebook) m.get(k); Inconnu.appliquer(n, null); } }
    void function_beside_a_notebook(String k) { Map<String, Object> m = new HashMap<>(); Runnable refusal = () -> Decisions.refuser("x"); m.put("f", refusal); m.put("n", new Notebook()); if (Ia.demander("?").contains("non")) { Runnable n = (Runnable) m.get(k); Inconnu.appliquer(n, null); } } // 501
}
