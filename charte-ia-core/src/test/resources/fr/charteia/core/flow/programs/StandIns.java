package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A person who is shown what is there, or else what stands in for it: who saw the one has not seen the other. */
class StandIns {
    static Optional<String> manual() { return Donnees.choix() ? Optional.of("b") : Optional.empty(); }
    private String chosen(Optional<String> o, String a) { return o.orElse(a); }

    void asked_about_either() { String said = Ia.demander("y"); Agent.confirme(manual().orElse(said)); Decisions.refuser(said); } // 501
    void asked_about_either_it_gives() { String said = Ia.demander("y"); Agent.confirme(manual().orElseGet(() -> said)); Decisions.refuser(said); } // 501
    void asked_about_what_a_filter_left() { String also = Ia.demander("y"), other = "b"; Agent.confirme(Optional.of(other).filter(v -> Donnees.choix()).orElse(also)); Decisions.refuser(also); } // 501
    void asked_about_what_a_filter_left_it_gives() { String also = Ia.demander("y"), other = "b"; Agent.confirme(Optional.of(other).filter(v -> v.length() > 0).orElseGet(() -> also)); Decisions.refuser(also); } // 501
    void asked_where_nothing_is() { String also = Ia.demander("y"); Agent.confirme(Optional.<String>empty().orElseGet(() -> also)); Decisions.refuser(also); }
    void guarded() { String a = Ia.demander("y"); if (Agent.valide(manual().orElse(a))) Decisions.refuser(a); } // 501
    void helper() { String a = Ia.demander("y"); String s = chosen(manual(), a); Agent.confirme(s); Decisions.refuser(a); } // 501
    void one_of_two_answers() { String one = Ia.demander("a"), two = Ia.demander("b"); Agent.confirme(Optional.of(one).filter(x -> Donnees.choix()).orElse(two)); Decisions.refuser(two); } // 501

    void the_same() { String said = Ia.demander("y"); String s = manual().orElse(said); Agent.confirme(s); Decisions.refuser(s); }
    void the_same_it_gives() { String said = Ia.demander("y"); String s = manual().orElseGet(() -> said); Agent.confirme(s); Decisions.refuser(s); }
    void the_same_asked(String d) { String s = manual().orElseGet(() -> Ia.demander(d)); Agent.confirme(s); Decisions.refuser(s); }
    void the_same_guarded(String d) { String a = manual().orElse(Ia.demander(d)); if (Agent.valide(a)) Decisions.refuser(a); }
    void the_same_of_a_helper() { String a = Ia.demander("y"); String s = chosen(manual(), a); Agent.confirme(s); Decisions.refuser(s); }
    void the_same_of_two_answers() { String one = Ia.demander("a"), two = Ia.demander("b"); String s = Optional.of(one).filter(x -> !x.isBlank()).orElse(two); Agent.confirme(s); Decisions.refuser(s); }
    void the_same_passed(String d, Optional<String> o) { String a = Ia.demander(d); String s = o.orElse(a); Agent.confirme(s); Decisions.refuser(s); }
    void the_same_under_a_key(Map<String, String> m, String d) { String a = m.getOrDefault("k", Ia.demander(d)); Agent.confirme(a); Decisions.refuser(a); }
    void answer_or_constant(String d) { Optional<String> a = Optional.ofNullable(Ia.demander(d)); String s = a.orElse("none"); Agent.confirme(s); Decisions.refuser(s); }
    void answer_asked_for_twice(String d) { Optional<String> a = Optional.ofNullable(Ia.demander(d)); Agent.confirme(a.orElse("none")); Decisions.refuser(a.orElse("none")); }
    void answer_where_there_is_one(String d) { Optional<String> a = Optional.ofNullable(Ia.demander(d)); Agent.confirme(a.orElse("none")); a.ifPresent(Decisions::refuser); }
    void answer_that_decides(String d) { Optional<String> a = Optional.of(Ia.demander(d)); String s = a.filter(x -> x.length() > 3).orElse("court"); Agent.confirme(s); if (s.equals("court")) Decisions.refuser(d); }
    void answer_or_else(String d) { String a = Ia.demander(d); Agent.confirme(Objects.requireNonNullElse(a, "none")); Decisions.refuser(a); }
    void answer_under_a_key(String d) { Map<String, String> m = new HashMap<>(); m.put("k", Ia.demander(d)); Agent.confirme(m.getOrDefault("k", "none")); Decisions.refuser(m.get("k")); }
    void one_or_the_other(String d) { Optional<String> o = manual().or(() -> Optional.of(Ia.demander(d))); Agent.confirme(o.get()); Decisions.refuser(o.get()); }
    void in_what_is_there_too() { String a = Ia.demander("y"); String s = manual().map(x -> x + a).orElse(a); Agent.confirme(s); Decisions.refuser(a); }
}
