package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Which entry of a sorted map comes first where it is walked over. */
class SortedFirst {
    void value() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.values().iterator().next()); }
    void value_bad() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", "x"); m.put("a", Donnees.nom()); Ia.envoyer(m.values().iterator().next()); } // 401
    void entry() { SortedMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.entrySet().iterator().next().getValue()); Ia.envoyer(m.entrySet().iterator().next().getKey()); }
    void entry_bad() { SortedMap<String, String> m = new TreeMap<>(); m.put("b", "x"); m.put("a", Donnees.nom()); Ia.envoyer(m.entrySet().iterator().next().getValue()); } // 401
    void key() { SortedMap<String, String> m = new TreeMap<>(); m.put("b", "x"); m.put("a", "y"); if (m.keySet().iterator().next().equals("b")) Ia.envoyer(Donnees.nom()); }
    void key_bad() { SortedMap<String, String> m = new TreeMap<>(); m.put("b", "x"); m.put("a", "y"); if (m.keySet().iterator().next().equals("a")) Ia.envoyer(Donnees.nom()); } // 401
    void skip_list() { ConcurrentSkipListMap<Integer, String> m = new ConcurrentSkipListMap<>(); m.put(2, Donnees.nom()); m.put(1, "x"); Ia.envoyer(m.values().iterator().next()); }
    void by_an_order_of_its_own() { TreeMap<String, String> m = new TreeMap<>(Comparator.reverseOrder()); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.values().iterator().next()); } // 401
    void of_a_hash_map() { Map<String, String> m = new HashMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); Ia.envoyer(m.values().iterator().next()); } // 401
    void perhaps_there(boolean c) { TreeMap<String, String> m = new TreeMap<>(); if (c) m.put("a", "x"); m.put("b", Donnees.nom()); Ia.envoyer(m.values().iterator().next()); } // 401
    void under_any_key(String k) { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put(k, Donnees.nom()); Ia.envoyer(m.values().iterator().next()); } // 401
    void all() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); for (String s : m.values()) Ia.envoyer(s); } // 401
    void first_in_a_loop() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); for (String s : m.values()) { Ia.envoyer(s); break; } }
    void removed_before() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", Donnees.nom()); m.put("a", "x"); m.remove("a"); Ia.envoyer(m.values().iterator().next()); } // 401
    void second() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(10, "y"); m.put(9, "x"); m.put(11, Donnees.nom()); Iterator<String> i = m.values().iterator(); i.next(); Ia.envoyer(i.next()); }
    void third() { TreeMap<Integer, String> m = new TreeMap<>(); m.put(10, "y"); m.put(9, "x"); m.put(11, Donnees.nom()); Iterator<String> i = m.values().iterator(); i.next(); i.next(); Ia.envoyer(i.next()); } // 401
    void set_by_its_entry_bad() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", "y"); m.put("a", "x"); m.entrySet().iterator().next().setValue(Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void decides() { TreeMap<String, Boolean> m = new TreeMap<>(); m.put("a", true); m.put("b", Ia.demander("q").equals("oui")); if (m.values().iterator().next()) Decisions.refuser("d"); }
    void decides_bad() { TreeMap<String, Boolean> m = new TreeMap<>(); m.put("b", true); m.put("a", Ia.demander("q").equals("oui")); if (m.values().iterator().next()) Decisions.refuser("d"); } // 501
    void decides_by_what_is_there() { TreeMap<String, String> m = new TreeMap<>(); m.put("b", "x"); if (Ia.demander("q").equals("oui")) m.put("a", "y"); if (m.values().iterator().next().equals("y")) Decisions.refuser("d"); } // 501
}
