package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions that libraries make of others, in constants and fields: what they are made of runs. */
class Constantes {
    private static final Predicate<Double> FORT = n -> n > 0.5;
    private static final Predicate<Double> FAIBLE = FORT.negate();
    private static final Predicate<Double> MOYEN = FORT.and(n -> n < 0.9);
    private static final Predicate<Double> TOUT = FORT.or(n -> true);
    private static final Function<String, String> NET = ((Function<String, String>) String::trim).andThen(s -> s.toLowerCase());
    private static final Function<String, String> FIXE = ((Function<String, String>) String::trim).andThen(s -> "rien");
    private static final Function<String, String> MASQUE = ((Function<String, String>) Masque::masquer).compose(String::trim);
    private static final Function<String, String> SORTIE = ((Function<String, String>) String::trim).andThen(Constantes::envoyer);
    private static final BinaryOperator<String> PLUS_LONG = BinaryOperator.maxBy(Comparator.comparingInt(String::length));
    private static final Comparator<String> PAR_NOTE = Comparator.comparingDouble(Ia::noter);
    private static final Comparator<String> PAR_NOTE_INVERSE = PAR_NOTE.reversed();
    private static final Comparator<String> PAR_TAILLE = Comparator.comparingInt(String::length);
    private static final Comparator<String> PAR_TAILLE_PUIS_NOTE = PAR_TAILLE.thenComparing(PAR_NOTE);
    private static final Map<String, Function<String, String>> TABLE = Map.of("net", NET, "fixe", FIXE);
    private static final List<Function<String, String>> LISTE = List.of(NET, String::trim);
    private static final Supplier<Function<String, String>> FOURNI = () -> NET;

    private static String envoyer(String s) { Ia.envoyer(s); return s; } // 401

    void negated() { if (FAIBLE.test(Ia.noter("q"))) Decisions.refuser("x"); } // 501
    void negated_of_a_rule(String s) { if (FAIBLE.test((double) s.length())) Decisions.refuser("x"); }
    void both() { if (MOYEN.test(Ia.noter("q"))) Decisions.refuser("x"); } // 501
    void always() { if (TOUT.test(Ia.noter("q"))) Decisions.refuser("x"); }
    void filtered(List<String> ds) { ds.stream().filter(d -> FAIBLE.test(Ia.noter(d))).forEach(Decisions::refuser); } // 501
    void one_after_another() { Ia.envoyer(NET.apply(Donnees.nom())); } // 401
    void one_that_forgets() { Ia.envoyer(FIXE.apply(Donnees.nom())); }
    void one_that_masks() { Ia.envoyer(MASQUE.apply(Donnees.nom())); }
    void one_that_sends() { SORTIE.apply(Donnees.nom()); }
    void one_of_two() { Ia.envoyer(PLUS_LONG.apply(Donnees.nom(), "x")); } // 401
    void best_here(List<String> ds) { ds.sort(Comparator.comparingDouble(Ia::noter)); Decisions.refuser(ds.get(0)); } // 501
    void best_here_by_max(List<String> ds) { Decisions.refuser(Collections.max(ds, Comparator.comparingDouble(Ia::noter))); } // 501
    void best_here_lambda(List<String> ds) { ds.sort(Comparator.comparingDouble(d -> Ia.noter(d))); Decisions.refuser(ds.get(0)); } // 501
    void always_here() { Predicate<Double> p = n -> n > 0.5; if (p.or(n -> true).test(Ia.noter("q"))) Decisions.refuser("x"); }
    void best(List<String> ds) { ds.sort(PAR_NOTE); Decisions.refuser(ds.get(0)); } // 501
    void best_by_max(List<String> ds) { Decisions.refuser(Collections.max(ds, PAR_NOTE_INVERSE)); } // 501
    void best_of_a_stream(List<String> ds) { Decisions.refuser(ds.stream().max(PAR_NOTE).get()); } // 501
    void longest(List<String> ds) { ds.sort(PAR_TAILLE); Decisions.refuser(ds.get(0)); }
    void longest_then_best(List<String> ds) { ds.sort(PAR_TAILLE_PUIS_NOTE); Decisions.refuser(ds.get(0)); } // 501
    void first_of_a_sorted_set(List<String> ds) { TreeSet<String> s = new TreeSet<>(PAR_NOTE); s.addAll(ds); Decisions.refuser(s.first()); } // 501
    void first_of_a_set_by_length(List<String> ds) { TreeSet<String> s = new TreeSet<>(PAR_TAILLE); s.addAll(ds); Decisions.refuser(s.first()); }
    void of_a_table() { Ia.envoyer(TABLE.get("net").apply(Donnees.nom())); } // 401
    void of_a_table_that_forgets() { Ia.envoyer(TABLE.get("fixe").apply(Donnees.nom())); }
    void of_a_list() { String s = Donnees.nom(); for (Function<String, String> f : LISTE) s = f.apply(s); Ia.envoyer(s); } // 401
    void supplied() { Ia.envoyer(FOURNI.get().apply(Donnees.nom())); } // 401
    void mapped(List<String> ds) { Ia.envoyer(Stream.of(Donnees.nom()).map(NET).collect(Collectors.joining())); } // 401
    void mapped_to_nothing(List<String> ds) { Ia.envoyer(Stream.of(Donnees.nom()).map(FIXE).collect(Collectors.joining())); }

    private static String premier(List<String> ds, Comparator<String> ordre) { ds.sort(ordre); return ds.get(0); }
    private static String passe(Function<String, String> f, String s) { return f.apply(s); }
    private static boolean juge(Predicate<Double> p, double n) { return p.test(n); }
    void passed_on(List<String> ds) { Decisions.refuser(premier(ds, PAR_NOTE)); } // 501
    void passed_on_here(List<String> ds) { Decisions.refuser(premier(ds, Comparator.comparingDouble(Ia::noter))); } // 501
    void passed_on_reversed(List<String> ds) { Decisions.refuser(premier(ds, Comparator.<String>comparingDouble(Ia::noter).reversed())); } // 501
    void passed_on_by_length(List<String> ds) { Decisions.refuser(premier(ds, PAR_TAILLE)); }
    void passed_on_function() { Ia.envoyer(passe(NET, Donnees.nom())); } // 401
    void passed_on_function_here() { Ia.envoyer(passe(((Function<String, String>) String::trim).andThen(s -> s + "."), Donnees.nom())); } // 401
    void passed_on_function_that_forgets() { Ia.envoyer(passe(FIXE, Donnees.nom())); }
    void passed_on_function_that_forgets_here() { Ia.envoyer(passe(((Function<String, String>) String::trim).andThen(s -> "."), Donnees.nom())); }
    void passed_on_condition() { if (juge(FAIBLE, Ia.noter("q"))) Decisions.refuser("x"); } // 501
    void passed_on_condition_here() { Predicate<Double> p = n -> n > 0.5; if (juge(p.negate(), Ia.noter("q"))) Decisions.refuser("x"); } // 501
    void passed_on_condition_by_rule(String s) { if (juge(FAIBLE, s.length())) Decisions.refuser("x"); }

    static class DansUnChamp {
        private final Predicate<Double> faible = ((Predicate<Double>) n -> n > 0.5).negate();
        private final Function<String, String> net = ((Function<String, String>) String::trim).andThen(s -> s.toLowerCase());
        private final Function<String, String> fixe = ((Function<String, String>) String::trim).andThen(s -> "rien");
        private final Comparator<String> parNote = Comparator.comparingDouble(Ia::noter);
        private final Comparator<String> parTaille = Comparator.comparingInt(String::length);
        void negated() { if (faible.test(Ia.noter("q"))) Decisions.refuser("x"); } // 501
        void negated_of_a_rule(String s) { if (faible.test((double) s.length())) Decisions.refuser("x"); }
        void one_after_another() { Ia.envoyer(net.apply(Donnees.nom())); } // 401
        void one_that_forgets() { Ia.envoyer(fixe.apply(Donnees.nom())); } // KNOWN: invents 401, of a function in a field that a library made of two, each is taken to be called with what it is given
        void best(List<String> ds) { ds.sort(parNote); Decisions.refuser(ds.get(0)); } // 501
        void longest(List<String> ds) { ds.sort(parTaille); Decisions.refuser(ds.get(0)); }
    }
    static class ParLeConstructeur {
        private final Predicate<Double> regle;
        private final Comparator<String> ordre;
        private final Function<String, String> f;
        ParLeConstructeur(Predicate<Double> regle, Comparator<String> ordre, Function<String, String> f) {
            this.regle = regle; this.ordre = ordre; this.f = f;
        }
        boolean juge(double n) { return regle.test(n); }
        String premier(List<String> ds) { ds.sort(ordre); return ds.get(0); }
        String passe(String s) { return f.apply(s); }
    }
    void given_to_an_object(List<String> ds) {
        ParLeConstructeur p = new ParLeConstructeur(FAIBLE, PAR_NOTE, NET);
        if (p.juge(Ia.noter("q"))) Decisions.refuser("x"); // 501
        Decisions.refuser(p.premier(ds)); // 501
        Ia.envoyer(p.passe(Donnees.nom())); // 401
    }
    void given_to_an_object_that_forgets(List<String> ds) {
        ParLeConstructeur p = new ParLeConstructeur(n -> true, PAR_TAILLE, FIXE);
        if (p.juge(Ia.noter("q"))) Decisions.refuser("x");
        Decisions.refuser(p.premier(ds));
        Ia.envoyer(p.passe(Donnees.nom()));
    }
}
