package programs;

import api.*;
import java.util.*;

/** A method gives what an AI answered or else nothing, as the answer says: whoever asks whether there is something asks what it says. */
class OrNothing {
    private static String reason() { String s = Ia.demander("x"); return s.startsWith("no") ? s : null; }
    void reason_there() { if (reason() != null) Decisions.refuser("x"); } // 501
    void reason_missing() { String r = reason(); if (r == null) { return; } Decisions.refuser("x"); } // 501
    void reason_wrapped() { Optional.ofNullable(reason()).ifPresent(r -> Decisions.refuser("x")); } // 501
    void reason_printed() { System.out.println(reason()); Decisions.refuser("x"); }
    void reason_that_a_person_shares() { String r = reason(); if (r != null && Agent.valide(r)) Decisions.refuser("x"); }
    private static String early() { String s = Ia.demander("x"); if (s.startsWith("no")) { return s.trim(); } return null; }
    void early_there() { if (early() != null) Decisions.refuser("x"); } // 501
    void early_asked_by_objects() { if (Objects.nonNull(early())) Decisions.refuser("x"); } // 501
    private static String first(List<String> answers) { for (String s : answers) { if (s.startsWith("no")) { return s; } } return null; }
    void first_of_answers() { if (first(List.of(Ia.demander("x"), Ia.demander("y"))) != null) Decisions.refuser("x"); } // 501
    void first_of_others() { System.out.println(Ia.demander("x")); if (first(List.of("no", "yes")) != null) Decisions.refuser("x"); }
    void last_of_answers() { String last = null; for (String s : Ia.demander("x").split(",")) { if (s.startsWith("no")) { last = s; } } if (last != null) Decisions.refuser("x"); } // 501
    private static String read() { String s = Ia.demander("x"); if (s == null) { return null; } return s.trim(); }
    void answered_at_all() { if (read() != null) Decisions.refuser("x"); }
    private static String either() { String s = Ia.demander("x"), t = Ia.demander("y"); return s.startsWith("no") ? s : t; }
    void either_there() { if (either() != null) Decisions.refuser("x"); }
    private static String other() { String s = Ia.demander("x"), t = Ia.demander("y"); return s.startsWith("no") ? t : null; }
    void other_there() { if (other() != null) Decisions.refuser("x"); } // 501
    private static String unlessGiven(String given) { String s = Ia.demander("x"); return given == null ? s : null; }
    void there_by_what_is_given(String given) { if (unlessGiven(given) != null) Decisions.refuser("x"); }
}
