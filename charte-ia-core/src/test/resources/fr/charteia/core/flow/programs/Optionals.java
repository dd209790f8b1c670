package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Optionals: what is inside, what stands in for it. */
class Optionals {
    void of_data() { Ia.envoyer(Optional.of(Donnees.nom()).get()); } // 401
    void empty() {
        Ia.envoyer(Optional.empty().orElse("a"));
        Ia.envoyer(Optional.<String>empty().orElse(Donnees.nom())); // 401
    }
    void present_has_no_other() { Ia.envoyer(Optional.of("a").orElse(Donnees.nom())); }
    void nullable_may_have_another(String s) { Ia.envoyer(Optional.ofNullable(s).orElse(Donnees.nom())); } // 401
    void null_has_another() { Ia.envoyer(Optional.ofNullable((String) null).orElseGet(Donnees::nom)); } // 401
    void mapped() {
        Ia.envoyer(Optional.of(Donnees.nom()).map(String::trim).get()); // 401
        Ia.envoyer(Optional.of(Donnees.nom()).map(String::length).get());
        Ia.envoyer(Optional.of(Donnees.nom()).map(s -> "a").get());
    }
    void flat_mapped() {
        Ia.envoyer(Optional.of("a").flatMap(s -> Optional.of(Donnees.nom())).get()); // 401
        Ia.envoyer(Optional.of(Donnees.nom()).flatMap(s -> Optional.of("b")).get());
    }
    void filtered() { Ia.envoyer(Optional.of(Donnees.nom()).filter(s -> !s.isEmpty()).orElseThrow()); } // 401
    void if_present() {
        Optional.of(Donnees.nom()).ifPresent(Ia::envoyer); // 401
        Optional.of("a").ifPresent(Ia::envoyer);
        Optional.of("a").ifPresentOrElse(Ia::envoyer, () -> {});
    }
    void empty_never_runs() { Optional.empty().ifPresent(o -> Ia.envoyer(Donnees.nom())); }
    void or() { Ia.envoyer(Optional.<String>empty().or(() -> Optional.of(Donnees.nom())).get()); } // 401
    void streamed() { Optional.of(Donnees.nom()).stream().forEach(Ia::envoyer); } // 401
    void is_present_is_no_data() {
        Ia.envoyer(Optional.of(Donnees.nom()).isPresent());
        Ia.envoyer(Optional.of(Donnees.nom()).isEmpty());
    }
    void printed() {
        Ia.envoyer(Optional.of(Donnees.nom()).toString()); // 401
        Ia.envoyer(Optional.of("a").toString());
    }
    void int_optional() {
        Ia.envoyer(OptionalInt.of(Donnees.salaire()).getAsInt()); // 401
        Ia.envoyer(OptionalInt.empty().orElse(3));
        Ia.envoyer(OptionalLong.of(Donnees.salaire()).orElse(1)); // 401
        Ia.envoyer(OptionalDouble.of(2).orElseThrow());
    }
    void checked_by_hand(boolean b) {
        Optional<String> o = b ? Optional.of(Donnees.nom()) : Optional.empty();
        if (o.isPresent()) Ia.envoyer(o.get()); // 401
        else Ia.envoyer("rien");
    }
    record Usager(Optional<String> nom, Optional<String> ville) {}
    void in_a_record() {
        Usager u = new Usager(Optional.of(Donnees.nom()), Optional.of("Tours"));
        Ia.envoyer(u.ville().get());
        Ia.envoyer(u.nom().get()); // 401
    }
    void of_a_list() {
        Optional<List<String>> o = Optional.of(List.of("a", Donnees.nom()));
        Ia.envoyer(o.get().get(0));
        Ia.envoyer(o.get().get(1)); // 401
    }
    void chained() {
        String s = Optional.of(Donnees.nom()).map(String::strip).filter(x -> x.length() > 2).map(x -> x + "!").orElse("");
        Ia.envoyer(s); // 401
    }
    void chained_of_clean() {
        String s = Optional.of("a").map(String::strip).filter(x -> x.length() > 2).map(x -> x + "!").orElse("");
        Ia.envoyer(s);
    }
    static Optional<String> chercher(Map<String, String> m, String k) { return Optional.ofNullable(m.get(k)); }
    void found_by_a_callee() {
        Map<String, String> m = Map.of("a", Donnees.nom(), "b", "rien");
        Ia.envoyer(chercher(m, "b").orElse(""));
        Ia.envoyer(chercher(m, "a").orElse("")); // 401
    }
    void thrown_with_data() {
        try {
            Optional.empty().orElseThrow(() -> new IllegalStateException(Donnees.nom()));
        } catch (IllegalStateException e) {
            Ia.envoyer(e.getMessage()); // 401
        }
    }

    /** What an answer gives is not the empty list that stands in for it. */
    @SuppressWarnings("unchecked")
    void or_else_an_empty_list() {
        Optional<List<String>> avis = (Optional<List<String>>) Ia.remplir("q", Optional.class);
        for (String un : avis.orElse(List.of())) {
            Decisions.refuser(un); // 501
        }
    }
    @SuppressWarnings("unchecked")
    void or_else_an_empty_list_made_on_demand() {
        Optional<List<String>> avis = (Optional<List<String>>) Ia.remplir("q", Optional.class);
        avis.orElseGet(ArrayList::new).forEach(un -> Decisions.refuser(un)); // 501
    }
    void or_else_an_empty_list_of_ours() {
        Optional<List<String>> avis = Optional.of(List.of());
        Ia.demander("q");
        for (String un : avis.orElse(List.of())) {
            Decisions.refuser(un);
        }
    }
    // Passed to a helper, which asks whether there is anything
    private static String siPresent(Optional<String> o, String s) { return o.isPresent() ? o.get() : s; }
    private static String siAbsent(Optional<String> o, String s) { return o.isEmpty() ? s : o.get(); }
    private static String sinon(Optional<String> o, String s) { return o.orElse(s); }
    private static String sinonDe(Optional<String> o, Supplier<String> s) { return o.orElseGet(s); }
    private static Optional<String> ou(Optional<String> o, String s) { return o.or(() -> Optional.of(s)); }
    void helper_that_asks_whether_it_is_there() {
        Ia.envoyer(siPresent(Optional.of("x"), Donnees.nom()));
        Ia.envoyer(siAbsent(Optional.of("x"), Donnees.nom()));
        Ia.envoyer(sinon(Optional.of("x"), Donnees.nom()));
        String nom = Donnees.nom();
        Ia.envoyer(sinonDe(Optional.of("x"), () -> nom));
        Ia.envoyer(ou(Optional.of("x"), Donnees.nom()).get());
    }
    void helper_that_asks_and_it_is_not_there() {
        Ia.envoyer(siPresent(Optional.empty(), Donnees.nom())); // 401
        Ia.envoyer(siAbsent(Optional.empty(), Donnees.nom())); // 401
        Ia.envoyer(sinon(Optional.empty(), Donnees.nom())); // 401
        String nom = Donnees.nom();
        Ia.envoyer(sinonDe(Optional.empty(), () -> nom)); // 401
        Ia.envoyer(ou(Optional.empty(), Donnees.nom()).get()); // 401
    }
    void helper_that_asks_and_nobody_knows() {
        Ia.envoyer(siPresent(Optional.ofNullable(Donnees.propre()), Donnees.nom())); // 401
        Ia.envoyer(sinon(Optional.of("x").filter(x -> Donnees.choix()), Donnees.nom())); // 401
    }
    void helper_gives_what_is_there() {
        Ia.envoyer(siPresent(Optional.of(Donnees.nom()), "x")); // 401
        Ia.envoyer(sinon(Optional.of(Donnees.nom()), "x")); // 401
        Ia.envoyer(siPresent(Optional.empty(), "x"));
    }
    void helper_decides_by_what_is_there() {
        Decisions.refuser(sinon(Optional.of("x"), Ia.demander("q")));
        Decisions.refuser(sinon(Optional.empty(), Ia.demander("q"))); // 501
        Decisions.refuser(siPresent(Optional.of("x").filter(x -> Ia.noter("q") > 0.5), "z")); // 501
    }
}
