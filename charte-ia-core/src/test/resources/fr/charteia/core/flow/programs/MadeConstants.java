package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Fields that hold functions which a method makes of those that it is given. */
class MadeConstants {
    interface Regle {
        boolean test(String d);
        static Regle si(Predicate<String> p) { return d -> p.test(d); }
        static Regle toutes(Regle... regles) { return d -> { for (Regle r : regles) if (!r.test(d)) return false; return true; }; }
        static Regle une(List<Regle> regles) { return d -> regles.stream().anyMatch(r -> r.test(d)); }
        default Regle et(Regle autre) { return d -> test(d) && autre.test(d); }
    }
    static final Regle SI = Regle.si(d -> Ia.demander(d).contains("NON"));
    void of_a_function(String d) { if (SI.test(d)) Decisions.refuser(d); } // 501
    static final Regle ET = Regle.si(String::isEmpty).et(Regle.si(d -> Ia.noter(d) > .5));
    void of_two(String d) { if (ET.test(d)) Decisions.refuser(d); } // 501
    static final Regle TOUTES = Regle.toutes(String::isEmpty, d -> Ia.noter(d) > .5);
    void of_an_array(String d) { if (TOUTES.test(d)) Decisions.refuser(d); } // 501
    static final Regle UNE = Regle.une(List.of(String::isEmpty, d -> Ia.noter(d) > .5));
    void of_a_list(String d) { if (UNE.test(d)) Decisions.refuser(d); } // 501
    final Regle mienne = Regle.si(d -> Ia.demander(d).contains("NON"));
    void in_an_object(String d) { if (mienne.test(d)) Decisions.refuser(d); } // 501

    static Predicate<String> relu(Predicate<String> p) { return d -> p.test(d) && Agent.valide(d); }
    static final Predicate<String> RELU = relu(d -> d.length() > 3);
    void asks_a_person(String d) { String a = Ia.demander(d); if (RELU.test(a)) Decisions.refuser(a); }
    static Predicate<String> relire(Predicate<String> p) { return d -> p.test(d) || Agent.valide(d); }
    static final Predicate<String> RELIRE = relire(d -> d.length() > 3);
    void asks_a_person_unless_it_is_long(String d) { String a = Ia.demander(d); if (RELIRE.test(a)) Decisions.refuser(a); } // 501

    static <A, B> Function<A, B> retenir(Function<A, B> f) { Map<A, B> connus = new HashMap<>(); return a -> connus.computeIfAbsent(a, f); }
    static final Function<String, Double> NOTE = retenir(Ia::noter);
    void remembered(String d) { if (NOTE.apply(d) > .5) Decisions.refuser(d); } // 501
    static <A> Predicate<A> ou(Predicate<A> un, Predicate<A> autre) { return a -> un.test(a) || autre.test(a); }
    static final Predicate<String> OU = ou(String::isEmpty, ou(d -> d.length() > 4, d -> Ia.noter(d) < .2));
    void one_in_another(String d) { if (OU.test(d)) Decisions.refuser(d); } // 501
    static <A> Predicate<A> jamais(Predicate<A> p) { return a -> !p.test(a); }
    static final Predicate<String> JAMAIS = jamais(String::isEmpty);
    void asks_no_answer(String d) { Ia.noter(d); if (JAMAIS.test(d)) Decisions.refuser(d); }

    static final Map<String, Regle> PAR_NOM = new HashMap<>();
    static void inscrire(String nom, Regle r) { PAR_NOM.put(nom, d -> r.test(d)); }
    static { inscrire("ia", d -> Ia.noter(d) > .5); inscrire("vide", String::isEmpty); }
    void under_a_name(String d) { if (PAR_NOM.get("ia").test(d)) Decisions.refuser(d); } // 501
    enum Controle {
        IA(d -> Ia.noter(d) > .5), VIDE(String::isEmpty);
        final Regle regle;
        Controle(Predicate<String> p) { regle = Regle.si(p::test); }
    }
    void of_a_constant(String d) { if (Controle.IA.regle.test(d)) Decisions.refuser(d); } // 501

    static <A> Consumer<A> noter(Consumer<A> c) { return a -> { System.out.println(a); c.accept(a); }; } // 401
    static final Consumer<String> ENVOI = noter(Ia::envoyer);
    void sent() { ENVOI.accept(Donnees.nom()); }
    static <T> Supplier<T> lazy(Supplier<T> s) { return new Supplier<>() { T v; public T get() { if (v == null) v = s.get(); return v; } }; }
    static final Supplier<String> AVIS = lazy(() -> Ia.demander("q"));
    void lazily(String d) { if (AVIS.get().equals("non")) Decisions.refuser(d); } // KNOWN: misses 501, who asks a function that an object of an anonymous class keeps, which a method gives back, is not told
}
