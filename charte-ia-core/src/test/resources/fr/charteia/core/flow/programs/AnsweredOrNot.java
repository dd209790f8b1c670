package programs;

import api.*;
import java.util.*;

/** A person answers with something, or with nothing where they say no. */
class AnsweredOrNot {
    void itself() { String s = Ia.demander("avis"); Agent.tranche(s).ifPresent(z -> Decisions.refuser(z)); }
    void what_was_asked() { String s = Ia.demander("avis"); Agent.tranche(s).ifPresent(z -> Decisions.refuser(s)); }
    void present() { String s = Ia.demander("avis"); Optional<String> o = Agent.tranche(s); if (o.isPresent()) Decisions.refuser(o.get()); }
    void unless_it_is_empty() { String s = Ia.demander("avis"); if (Agent.tranche(s).isEmpty()) return; Decisions.refuser(s); }
    void empty() { String s = Ia.demander("avis"); if (Agent.tranche(s).isEmpty()) Decisions.refuser(s); } // 501
    void asked_about_another() { String s = Ia.demander("avis"); Agent.tranche("x").ifPresent(z -> Decisions.refuser(s)); } // 501
    void asked_because_of_an_answer() { String s = Ia.demander("avis"); if (s.equals("OUI")) Agent.tranche(s).ifPresent(z -> Decisions.refuser(z)); }
    void or_the_answer() { String s = Ia.demander("avis"); Decisions.refuser(Agent.tranche(s).orElse(s)); } // 501
    void mapped() { String s = Ia.demander("avis"); Agent.tranche(s).map(String::trim).ifPresent(Decisions::refuser); }
    void filtered() { String s = Ia.demander("avis"); Agent.tranche(s).filter(z -> z.length() > 3).ifPresent(z -> Decisions.refuser(s)); }
    void filtered_and_present() { String s = Ia.demander("avis"); if (Agent.tranche(s).filter(z -> z.length() > 3).isPresent()) Decisions.refuser(s); }
    void filtered_and_not_there() { String s = Ia.demander("avis"); if (Agent.tranche(s).filter(z -> z.length() > 3).isEmpty()) Decisions.refuser(s); } // 501
    void another_is_filtered() { String s = Ia.demander("avis"); if (Agent.tranche("x").filter(z -> z.length() > 3).isPresent()) Decisions.refuser(s); } // 501
    void filtered_itself() { String s = Ia.demander("avis"); Agent.tranche(s).filter(z -> z.length() > 3).ifPresent(z -> Decisions.refuser(z)); }
    void either_way() { String s = Ia.demander("avis"); Agent.tranche(s).ifPresentOrElse(z -> Decisions.refuser(z), () -> Decisions.refuser(s)); } // 501
    void of_a_truth_present() { String s = Ia.demander("avis"); if (Optional.ofNullable(Agent.valide(s)).isPresent()) Decisions.refuser(s); } // 501
    void of_a_truth_if_present() { String s = Ia.demander("avis"); Optional.ofNullable(Agent.valide(s)).ifPresent(z -> Decisions.refuser(s)); } // 501
    void of_a_truth_of() { String s = Ia.demander("avis"); Optional.of(Agent.valide(s)).ifPresent(z -> Decisions.refuser(s)); } // 501
    void mapped_to_a_truth() { String s = Ia.demander("avis"); Optional.of(s).map(Agent::valide).ifPresent(z -> Decisions.refuser(s)); } // 501
    void mapped_to_a_truth_present() { String s = Ia.demander("avis"); if (Optional.of(s).map(Agent::valide).isPresent()) Decisions.refuser(s); } // 501
    void mapped_to_a_truth_filtered() { String s = Ia.demander("avis"); Optional.of(s).map(Agent::valide).filter(z -> z).ifPresent(z -> Decisions.refuser(s)); }
    void filtered_by_a_person() { String s = Ia.demander("avis"); Optional.of(s).filter(Agent::valide).ifPresent(z -> Decisions.refuser(s)); }
    void flat_mapped() { String s = Ia.demander("avis"); Optional.of(s).flatMap(Agent::tranche).ifPresent(z -> Decisions.refuser(s)); }
    void flat_mapped_itself() { Optional.of(Ia.demander("avis")).flatMap(Agent::tranche).ifPresent(z -> Decisions.refuser(z)); }
    void map() { String s = Ia.demander("avis"); Optional<Integer> o = Agent.tranche(s).map(String::length); if (o.isPresent()) Decisions.refuser(s); }
    void map_if() { String s = Ia.demander("avis"); Agent.tranche(s).map(String::length).ifPresent(n -> Decisions.refuser(s)); }
    void or() { String s = Ia.demander("avis"); Agent.tranche(s).or(() -> Optional.of("x")).ifPresent(n -> Decisions.refuser(s)); } // 501
    void or_person() { String s = Ia.demander("avis"); Agent.tranche(s).or(() -> Agent.tranche(s)).ifPresent(n -> Decisions.refuser(s)); }
    void or_else_throw() { String s = Ia.demander("avis"); Agent.tranche(s).orElseThrow(); Decisions.refuser(s); }
    void where_there_is_none() { String s = Ia.demander("avis"); Agent.tranche(s).ifPresentOrElse(n -> {}, () -> Decisions.refuser(s)); } // 501
    void after() { String s = Ia.demander("avis"); Agent.tranche(s).ifPresent(n -> {}); Decisions.refuser(s); } // 501
    void in_a_lambda() { String s = Ia.demander("avis"); Agent.tranche(s).ifPresent(n -> { String t = Ia.demander("autre"); Decisions.refuser(t); }); } // 501
    void passed_to_a_helper() { String s = Ia.demander("avis"); qui(Agent.tranche(s), s); }
    void qui(Optional<String> o, String s) { o.ifPresent(x -> Decisions.refuser(s)); }
    void about_another_passed() { String s = Ia.demander("avis"); autre(Agent.tranche("rien"), s); }
    void autre(Optional<String> o, String s) { o.ifPresent(x -> Decisions.refuser(s)); } // 501
    void or_null() { String s = Ia.demander("avis"); String o = Agent.tranche(s).orElse(null); if (o != null) Decisions.refuser(s); }
    void or_null_is_null() { String s = Ia.demander("avis"); String o = Agent.tranche(s).orElse(null); if (o == null) Decisions.refuser(s); } // 501
    void or_text() { String s = Ia.demander("avis"); String o = Agent.tranche(s).orElse("non"); if (!o.equals("non")) Decisions.refuser(s); }
    void or_text_is_that() { String s = Ia.demander("avis"); String o = Agent.tranche(s).orElse("non"); if (o.equals("non")) Decisions.refuser(s); } // 501
    void or_given_text() { String s = Ia.demander("avis"); String o = Agent.tranche(s).orElseGet(() -> "non"); if (!"non".equals(o)) Decisions.refuser(s); }
}
