package programs;

import api.*;
import java.util.*;

/** What is taken out of a map under a key decides what is left in it. */
class TakenOut {
    void of_ones_own() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.put("b", "y"); m.remove(Ia.demander("?")); m.values().forEach(Decisions::refuser); } // 501
    void of_what_was_passed(Map<String, String> m) { m.remove(Ia.demander("?")); m.values().forEach(Decisions::refuser); } // 501
    void walked(Map<String, String> m) { m.remove(Ia.demander("?")); for (String s : m.values()) Decisions.refuser(s); } // 501
    void entries(Map<String, String> m) { m.remove(Ia.demander("?")); for (Map.Entry<String, String> e : m.entrySet()) Decisions.refuser(e.getValue()); } // 501
    void keys(Map<String, String> m) { m.remove(Ia.demander("?")); for (String s : m.keySet()) Decisions.refuser(s); } // 501
    void one_key(Map<String, String> m) { m.remove(Ia.demander("?")); String s = m.get("a"); if (s != null) Decisions.refuser(s); } // 501
    void nothing_left(Map<String, String> m) { m.remove(Ia.demander("?")); if (m.isEmpty()) Decisions.refuser("x"); } // 501
    void of_a_copy(Map<String, String> m) { Map<String, String> c = new HashMap<>(m); c.remove(Ia.demander("?")); c.values().forEach(Decisions::refuser); } // 501
    void beside_the_copy(Map<String, String> m) { Map<String, String> c = new HashMap<>(m); c.remove(Ia.demander("?")); m.values().forEach(Decisions::refuser); }
    void of_another(Map<String, String> m, Map<String, String> n) { n.remove(Ia.demander("?")); for (String s : m.values()) Decisions.refuser(s); }
    void by_a_key_of_ones_own(Map<String, String> m, String k) { Ia.demander("?"); m.remove(k); for (String s : m.values()) Decisions.refuser(s); }
    void filled_again(Map<String, String> m, List<String> l) { m.remove(Ia.demander("?")); m.clear(); for (String s : l) m.put(s, s); for (String s : m.values()) Decisions.refuser(s); }
    void name_as_a_key() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.remove(Donnees.nom()); Ia.envoyer(m); }
}
