package programs;

import api.*;
import java.util.*;

/** A truth, a character or a small number that an answer chose, in a box: compared with another, and written. */
class Boxed {
    void chosen() { Boolean o = Ia.demander("x").startsWith("o") ? Boolean.TRUE : Boolean.FALSE; if (Boolean.TRUE.equals(o)) Decisions.refuser("x"); } // 501
    void chosen_asked() { Boolean o = Ia.demander("x").startsWith("o") ? Boolean.TRUE : Boolean.FALSE; if (o.equals(Boolean.TRUE)) Decisions.refuser("x"); } // 501
    void negated() { Boolean o = !Ia.demander("x").startsWith("o"); if (Boolean.TRUE.equals(o)) Decisions.refuser("x"); } // 501
    void or_null() { Boolean o = Ia.demander("x").startsWith("o") ? true : null; if (Boolean.TRUE.equals(o)) Decisions.refuser("x"); } // 501
    void boxed() { boolean b = !Ia.demander("x").startsWith("o"); if (Boolean.valueOf(b).equals(true)) Decisions.refuser("x"); } // 501
    void not_so() { boolean b = !Ia.demander("x").startsWith("o"); if (Boolean.FALSE.equals(b)) Decisions.refuser("x"); } // 501
    void filtered() { Optional<Boolean> o = Optional.of(!Ia.demander("x").startsWith("o")); if (o.filter(Boolean.TRUE::equals).isPresent()) Decisions.refuser("x"); } // 501
    void written() { Object o = Ia.demander("x").startsWith("o") ? Boolean.TRUE : Boolean.FALSE; if ("true".equals(String.valueOf(o))) Decisions.refuser("x"); } // 501
    void written_by_itself() { Object o = Ia.demander("x").startsWith("o") ? Boolean.TRUE : Boolean.FALSE; if (o.toString().equals("true")) Decisions.refuser("x"); } // 501
    void put_to_a_text() { Object o = !Ia.demander("x").startsWith("o"); if (("" + o).equals("true")) Decisions.refuser("x"); } // 501
    void as_a_truth_put_to_a_text() { Boolean o = !Ia.demander("x").startsWith("o"); if (("" + o).equals("true")) Decisions.refuser("x"); } // 501
    void a_character() { char c = Ia.demander("x").startsWith("o") ? 'a' : 'b'; if (Character.valueOf('a').equals(c)) Decisions.refuser("x"); } // 501
    void a_small_number() { short c = Ia.demander("x").startsWith("o") ? (short) 1 : 2; if (Short.valueOf((short) 1).equals(c)) Decisions.refuser("x"); } // 501
    void another_truth() { boolean b = !Ia.demander("x").startsWith("o"); if (Boolean.TRUE.equals(false)) Decisions.refuser("x"); }
    void another_character() { boolean b = !Ia.demander("x").startsWith("o"); if (Character.valueOf('a').equals('b')) Decisions.refuser("x"); }
    void switched_as_a_text() { Object o = !Ia.demander("x").startsWith("o"); switch (String.valueOf(o)) { case "true": Decisions.refuser("x"); break; default: } } // 501
    void no_number() { Object o = !Ia.demander("x").startsWith("o"); if (o.equals(1)) System.out.println(); else if (o.hashCode() == 1231) Decisions.refuser("x"); } // 501
    void of_a_map() { Map<String, Object> m = Map.of("ok", !Ia.demander("x").startsWith("o")); if (Boolean.TRUE.equals(m.get("ok"))) Decisions.refuser("x"); } // 501
    void another_of_a_map() { Map<String, Object> m = Map.of("ok", !Ia.demander("x").startsWith("o"), "n", true); if (Boolean.TRUE.equals(m.get("n"))) Decisions.refuser("x"); }
    interface Rule { Object ask(Judge j); }
    record Asked(String question) implements Rule { public Object ask(Judge j) { return j.asked(this); } }
    record Not(Rule of) implements Rule { public Object ask(Judge j) { return j.not(this); } }
    record More(double than) implements Rule { public Object ask(Judge j) { return j.more(this); } }
    static class Judge {
        Object asked(Asked a) { return Ia.demander(a.question()).startsWith("oui"); }
        Object not(Not n) { return !holds(n.of()); }
        Object more(More m) { return m.than() > 3; }
        boolean holds(Rule r) { return Boolean.TRUE.equals(r.ask(this)); }
    }
    void rule() { if (new Judge().holds(new Asked("x"))) Decisions.refuser("x"); } // 501
    void rule_turned_round() { if (new Judge().holds(new Not(new Asked("x")))) Decisions.refuser("x"); } // 501
    void rule_without(int n) { if (new Judge().holds(new Not(new More(n)))) Decisions.refuser("x"); }
}
