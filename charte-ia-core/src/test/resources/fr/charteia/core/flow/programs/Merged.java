package programs;

import api.*;
import java.util.*;

/** What is put under a key by what is there already. */
class Merged {
    void merge_new() { Map<String, String> m = new HashMap<>(); m.merge("a", "x", String::concat); m.merge("b", Donnees.nom(), String::concat); Ia.envoyer(m.get("a")); }
    void merge_new_bad() { Map<String, String> m = new HashMap<>(); m.merge("a", "x", String::concat); m.merge("b", Donnees.nom(), String::concat); Ia.envoyer(m.get("b")); } // 401
    void merge_both() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.merge("a", "x", String::concat); Ia.envoyer(m.get("a")); } // 401
    void merge_replaced() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.merge("a", "x", (v, w) -> w); Ia.envoyer(m.get("a")); }
    void merge_kept() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.merge("a", Donnees.nom(), (v, w) -> v); Ia.envoyer(m.get("a")); }
    void merge_kept_absent() { Map<String, String> m = new HashMap<>(); m.merge("a", Donnees.nom(), (v, w) -> v); Ia.envoyer(m.get("a")); } // 401
    void merge_kept_perhaps_absent(boolean b) { Map<String, String> m = new HashMap<>(); if (b) m.put("a", "x"); m.merge("a", Donnees.nom(), (v, w) -> v); Ia.envoyer(m.get("a")); } // 401
    void merge_removed() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.merge("a", "x", (v, w) -> null); Ia.envoyer(m.get("a")); }
    void merge_count() { Map<String, Integer> m = new HashMap<>(); m.merge("a", 1, Integer::sum); m.merge("a", 1, Integer::sum); if (m.get("a") == 1) Ia.envoyer(Donnees.nom()); }
    void merge_count_bad() { Map<String, Integer> m = new HashMap<>(); m.merge("a", 1, Integer::sum); m.merge("a", 1, Integer::sum); if (m.get("a") == 2) Ia.envoyer(Donnees.nom()); } // 401
    void merge_count_other() { Map<String, Integer> m = new HashMap<>(); m.merge("a", 1, Integer::sum); m.merge("b", 1, Integer::sum); if (m.get("a") == 2) Ia.envoyer(Donnees.nom()); }
    void merge_result() { Map<String, String> m = new HashMap<>(); m.put("a", "y"); Ia.envoyer(m.merge("a", Donnees.nom(), (v, w) -> v)); }
    void merge_result_bad() { Map<String, String> m = new HashMap<>(); m.put("a", "y"); Ia.envoyer(m.merge("a", Donnees.nom(), (v, w) -> w)); } // 401
    void merge_unknown_key(String k) { Map<String, String> m = new HashMap<>(); m.merge("a", "x", String::concat); m.merge(k, Donnees.nom(), String::concat); Ia.envoyer(m.get("a")); } // 401
    void compute_replaced() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.compute("a", (k, v) -> "x"); Ia.envoyer(m.get("a")); }
    void compute_kept() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.compute("a", (k, v) -> v + "x"); Ia.envoyer(m.get("a")); } // 401
    void compute_if_present() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.computeIfPresent("a", (k, v) -> "x"); Ia.envoyer(m.get("a")); }
    void compute_if_present_not() { Map<String, String> m = new HashMap<>(); m.computeIfPresent("a", (k, v) -> Donnees.nom()); Ia.envoyer(m.get("a")); }
    void compute_if_absent_there() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.computeIfAbsent("a", k -> Donnees.nom()); Ia.envoyer(m.get("a")); }
    void compute_if_absent() { Map<String, String> m = new HashMap<>(); m.computeIfAbsent("a", k -> Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    static void compter(Map<String, Integer> m, String k) { m.merge(k, 1, Integer::sum); }
    void counted_in_helper() { Map<String, Integer> m = new HashMap<>(); compter(m, "a"); compter(m, "a"); if (m.get("a") == 3) Ia.envoyer(Donnees.nom()); }
    void counted_in_helper_bad() { Map<String, Integer> m = new HashMap<>(); compter(m, "a"); compter(m, "a"); if (m.get("a") == 2) Ia.envoyer(Donnees.nom()); } // 401
    void merged_under_another_key() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.merge(Donnees.propre(), Donnees.nom(), (v, w) -> v); Ia.envoyer(m.get("b")); } // 401
}
