package programs;

import api.*;
import java.util.*;

/** What a function writes that library code runs because of an answer was decided by it, also where it is run for want of something. */
class WrittenInside {
    static class Boite { boolean oui; int combien; Optional<String> un = Optional.empty(); String texte = "x"; }
    static boolean oui() { return Ia.demander("x").equals("oui"); }
    static Map<String, String> table() { Map<String, String> m = new HashMap<>(); if (oui()) m.put("a", "b"); return m; }
    static Optional<String> peut() { return oui() ? Optional.of("a") : Optional.empty(); }

    void set_where_absent() { Boite k = new Boite(); peut().ifPresentOrElse(x -> { }, () -> { k.oui = true; }); if (k.oui) Decisions.refuser("a"); } // 501
    void set_where_given() { Boite k = new Boite(); peut().orElseGet(() -> { k.oui = true; return "b"; }); if (k.oui) Decisions.refuser("a"); } // 501
    void set_where_a_key_is_missing() { Boite k = new Boite(); table().computeIfAbsent("a", c -> { k.oui = true; return "c"; }); if (k.oui) Decisions.refuser("a"); } // 501
    void set_where_a_key_is_there() { Boite k = new Boite(); table().computeIfPresent("a", (c, v) -> { k.oui = true; return v; }); if (k.oui) Decisions.refuser("a"); } // 501
    void counted_where_a_key_is_missing() { Boite k = new Boite(); table().computeIfAbsent("a", c -> { k.combien++; return "c"; }); if (k.combien > 0) Decisions.refuser("a"); } // 501
    void held_where_a_key_is_there() { Boite k = new Boite(); table().computeIfPresent("a", (c, v) -> { k.un = Optional.of(v); return v; }); k.un.ifPresent(Decisions::refuser); } // 501

    void set_beside() { Boite k = new Boite(); peut().ifPresentOrElse(x -> { }, () -> { k.texte = "y"; }); if (k.oui) Decisions.refuser("a"); }
    void set_on_both_ways() { Boite k = new Boite(); peut().ifPresentOrElse(x -> { k.oui = true; }, () -> { k.oui = true; }); Decisions.refuser("a"); }
    void set_where_no_answer_is_missing() { Boite k = new Boite(); Map<String, String> m = new HashMap<>(); m.put("b", Ia.demander("x")); m.computeIfAbsent("a", c -> { k.oui = true; return "c"; }); if (k.oui) Decisions.refuser("a"); }
    void set_by_a_rule() { Boite k = new Boite(); table(); Optional.of("a").filter(x -> Donnees.choix()).ifPresentOrElse(x -> { }, () -> { k.oui = true; }); if (k.oui) Decisions.refuser("a"); }
}
