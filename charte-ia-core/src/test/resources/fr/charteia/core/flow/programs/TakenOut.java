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
    void replaced(String q) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); m.replace(Ia.demander(q), "2"); if (m.get("a").equals("2")) Decisions.refuser(q); } // 501
    void replaced_under_a_key(String q) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); m.replace("a", Ia.demander(q)); if (m.containsKey("a")) Decisions.refuser(q); }
    void replaced_in_another(String q) { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", "1"); n.put("a", "1"); n.replace(Ia.demander(q), "2"); if (m.get("a").equals("2")) Decisions.refuser(q); }
    void replaced_then_walked(String q) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); m.replace(Ia.demander(q), "2"); for (String s : m.values()) if (s.equals("2")) Decisions.refuser(q); } // 501
    void replaced_in_what_was_passed(Map<String, String> m, String q) { m.replace(Ia.demander(q), "2"); if (m.get("a").equals("2")) Decisions.refuser(q); } // 501
    void replaced_by_a_name() { Map<String, String> m = new HashMap<>(); m.put("a", "1"); m.replace(Donnees.propre(), Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void asked_for_a_constant(String q) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); m.remove(Ia.demander(q)); if (m.get("a") != null) Decisions.refuser(q); } // 501
    void asked_for_a_constant_whatever_is_answered(String q) { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", "1"); n.put("a", "1"); Ia.demander(q); m.remove(q); n.remove(Ia.demander(q)); if (m.get("a") != null) Decisions.refuser(q); }
    private void oter(Map<String, String> m, String q) { m.remove(Ia.demander(q)); }
    private void oterCe(Map<String, String> m, String k) { m.remove(k); }
    void taken_by_a_helper(String q) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); oter(m, q); if (m.get("a") != null) Decisions.refuser(q); } // 501
    void taken_by_a_helper_that_is_passed_the_answer(String q) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); oterCe(m, Ia.demander(q)); if (m.get("a") != null) Decisions.refuser(q); } // 501
    void taken_by_a_function(String q) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); Runnable r = () -> m.remove(Ia.demander(q)); r.run(); if (m.get("a") != null) Decisions.refuser(q); } // 501
    void taken_by_a_helper_out_of_another(String q) { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); m.put("a", "1"); n.put("a", "1"); oter(n, q); if (m.get("a") != null) Decisions.refuser(q); }
    void perhaps_taken_by_a_helper(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); oterCe(m, k); if (m.get("a") == null) Ia.envoyer(Donnees.nom()); } // 401
    void put_again_after_a_helper(String k) { Map<String, String> m = new HashMap<>(); m.put("a", "1"); oterCe(m, k); m.put("a", "2"); if (m.get("a") == null) Ia.envoyer(Donnees.nom()); }
    void another_key_taken_by_a_helper() { Map<String, String> m = new HashMap<>(); m.put("a", "1"); oterCe(m, "b"); if (m.get("a") == null) Ia.envoyer(Donnees.nom()); }
}
