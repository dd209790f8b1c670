package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Of which class it is what a function makes that a library calls to throw it: who catches another runs for no reason of that. */
class ThrownBySuppliers {
    static class Mineur extends RuntimeException { Mineur() {} Mineur(String m) { super(m); } }
    static class Defavorable extends RuntimeException { Defavorable() {} Defavorable(String m) { super(m); } }
    static class Verifiee extends Exception { Verifiee() {} Verifiee(String m) { super(m); } }
    record Dossier(int age, String texte) {}
    private static Optional<String> avis(Dossier d) { return Optional.of(Ia.demander(d.texte())).filter(a -> a.equals("oui")); }

    void ref_that(Dossier d) { try { avis(d).orElseThrow(Defavorable::new); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void ref_other(Dossier d) { try { avis(d).orElseThrow(Defavorable::new); if (d.age() < 18) throw new Mineur(); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void ref_other_only(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseThrow(Defavorable::new); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void lambda_other_only(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseThrow(() -> new Defavorable("x")); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void lambda_that(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseThrow(() -> new Defavorable("x")); } catch (Mineur e) { System.out.println(e); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static String exiger(Dossier d) { if (d.age() < 18) throw new Mineur(); return avis(d).orElseThrow(() -> new Defavorable("x")); }
    void in_a_helper(Dossier d) { try { exiger(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void in_a_helper_that(Dossier d) { try { exiger(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void in_a_helper_any(Dossier d) { try { exiger(d); } catch (RuntimeException e) { Decisions.refuser(d); } } // 501
    void in_a_helper_goes_on(Dossier d) { exiger(d); Decisions.delivrer(d); } // 501
    private static <X extends RuntimeException> String exigerPar(Dossier d, Supplier<X> s) { return avis(d).orElseThrow(s); }
    void passed_supplier(Dossier d) { try { if (d.age() < 18) throw new Mineur(); exigerPar(d, Defavorable::new); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void passed_supplier_that(Dossier d) { try { if (d.age() < 18) throw new Mineur(); exigerPar(d, Defavorable::new); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void passed_supplier_either(Dossier d) { try { exigerPar(d, Mineur::new); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    private static void lever(boolean si, Supplier<? extends RuntimeException> s) { if (si) throw s.get(); }
    void own_helper(Dossier d) { try { lever(d.age() < 18, Mineur::new); lever(Ia.demander(d.texte()).equals("non"), Defavorable::new); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void own_helper_that(Dossier d) { try { lever(d.age() < 18, Mineur::new); lever(Ia.demander(d.texte()).equals("non"), Defavorable::new); } catch (Mineur e) { System.out.println(e); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void lesDeux(Dossier d) { lever(d.age() < 18, Mineur::new); lever(Ia.demander(d.texte()).equals("non"), Defavorable::new); }
    void own_helper_deep(Dossier d) { try { lesDeux(d); } catch (Mineur e) { Decisions.refuser(d); } }
    void own_helper_deep_that(Dossier d) { try { lesDeux(d); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static void controler(boolean si, Function<String, RuntimeException> f, String m) { if (!si) throw f.apply(m); }
    void function_of_message(Dossier d) { try { controler(d.age() >= 18, Mineur::new, "m"); controler(Ia.demander(d.texte()).equals("oui"), Defavorable::new, "d"); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void function_of_message_that(Dossier d) { try { controler(d.age() >= 18, Mineur::new, "m"); controler(Ia.demander(d.texte()).equals("oui"), Defavorable::new, "d"); } catch (Mineur e) { System.out.println(e); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void checked_ref(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseThrow(Verifiee::new); } catch (Verifiee e) { System.out.println(e); } catch (Mineur e) { Decisions.refuser(d); } }
    void checked_ref_that(Dossier d) { try { avis(d).orElseThrow(Verifiee::new); } catch (Verifiee e) { Decisions.refuser(d); } } // 501
    void checked_ref_after(Dossier d) throws Verifiee { avis(d).orElseThrow(Verifiee::new); Decisions.delivrer(d); } // 501
    void no_argument(Dossier d) { try { avis(d).orElseThrow(); } catch (NoSuchElementException e) { Decisions.refuser(d); } } // 501
    void no_argument_other(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseThrow(); } catch (Mineur e) { Decisions.refuser(d); } catch (NoSuchElementException e) { System.out.println(e); } }
    void get_that(Dossier d) { try { avis(d).get(); } catch (NoSuchElementException e) { Decisions.refuser(d); } } // 501
    void get_other(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).get(); } catch (Mineur e) { Decisions.refuser(d); } catch (NoSuchElementException e) { System.out.println(e); } }
    void map_missing(Dossier d, Map<String, String> m) { try { Optional.ofNullable(m.get("x")).orElseThrow(Mineur::new); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void map_missing_by_answer(Dossier d, Map<String, String> m) { try { Optional.ofNullable(m.get(Ia.demander(d.texte()))).orElseThrow(Mineur::new); } catch (Mineur e) { Decisions.refuser(d); } } // 501
    void stream_first(List<Dossier> l) { try { l.stream().filter(d -> d.age() > 18).findFirst().orElseThrow(Mineur::new); } catch (Mineur e) { Decisions.refuser("d"); } }
    void stream_first_by_answer(List<Dossier> l) { try { l.stream().filter(d -> Ia.demander(d.texte()).equals("oui")).findFirst().orElseThrow(Mineur::new); } catch (Mineur e) { Decisions.refuser("d"); } } // 501
    void two_suppliers(Dossier d) { try { Optional.of(d).filter(x -> x.age() > 18).orElseThrow(Mineur::new); avis(d).orElseThrow(Defavorable::new); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void two_suppliers_that(Dossier d) { try { Optional.of(d).filter(x -> x.age() > 18).orElseThrow(Mineur::new); avis(d).orElseThrow(Defavorable::new); } catch (Mineur e) { System.out.println(e); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static RuntimeException fabrique(String m) { return new Defavorable(m); }
    void factory_method(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseThrow(() -> fabrique("x")); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void factory_method_that(Dossier d) { try { avis(d).orElseThrow(() -> fabrique("x")); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    private static final Supplier<RuntimeException> FAB = Defavorable::new;
    void supplier_constant(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseThrow(FAB); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void supplier_constant_that(Dossier d) { try { avis(d).orElseThrow(FAB); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void supplier_chosen_by_answer(Dossier d) { Supplier<RuntimeException> s = Ia.demander(d.texte()).equals("non") ? Defavorable::new : Mineur::new; try { Optional.of(d).filter(x -> x.age() > 18).orElseThrow(s); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void unknown_supplier(Dossier d, Supplier<RuntimeException> s) { try { avis(d).orElseThrow(s); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void data_in_it(Dossier d) { try { avis(d).orElseThrow(() -> new Defavorable(Donnees.nom())); } catch (Defavorable e) { Ia.envoyer(e.getMessage()); } } // 401
    void no_data_in_it(Dossier d) { try { Optional.of(d).filter(x -> x.age() > 18).orElseThrow(() -> new Mineur("x")); avis(d).orElseThrow(() -> new Defavorable(Donnees.nom())); } catch (Mineur e) { Ia.envoyer(e.getMessage()); } catch (Defavorable e) { System.out.println(e.getMessage()); } }
    void throws_in_supplier(Dossier d) { try { avis(d).orElseGet(() -> { throw new Defavorable(); }); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void throws_in_supplier_other(Dossier d) { try { if (d.age() < 18) throw new Mineur(); avis(d).orElseGet(() -> { throw new Defavorable(); }); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void always_there(Dossier d) { try { Optional.of(Ia.demander(d.texte())).orElseThrow(Defavorable::new); } catch (Defavorable e) { Decisions.refuser(d); } }
    void compute_if_absent(Dossier d, Map<String, String> m) { try { m.computeIfAbsent("a", k -> { if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); return "x"; }); } catch (Defavorable e) { Decisions.refuser(d); } } // 501
    void compute_if_absent_other(Dossier d, Map<String, String> m) { try { m.computeIfAbsent("a", k -> { if (d.age() < 18) throw new Mineur(); if (Ia.demander(d.texte()).equals("non")) throw new Defavorable(); return "x"; }); } catch (Mineur e) { Decisions.refuser(d); } catch (Defavorable e) { System.out.println(e); } }
    void set_where_it_throws() { String[] t = {Donnees.nom()}; Optional.of("a").orElseThrow(() -> { t[0] = "x"; return new IllegalStateException(); }); Ia.envoyer(t[0]); } // 401
    void set_where_it_may_throw(Optional<String> o) { String[] t = {Donnees.nom()}; o.orElseThrow(() -> { t[0] = "x"; return new IllegalStateException(); }); Ia.envoyer(t[0]); } // 401
    void said_where_it_throws(Optional<String> o) { String[] t = {"x"}; try { o.orElseThrow(() -> { t[0] = Donnees.nom(); return new IllegalStateException(); }); } catch (IllegalStateException e) { Ia.envoyer(t[0]); } } // 401
}
