package programs;

import api.*;
import java.util.*;

/** Maps and lists that helpers put together: what was there stays, unless something surely takes its place. */
class PutTogether {
    static void toutMettre(Map<String, String> m, Map<String, String> n) { m.putAll(n); }
    void perhaps(boolean c) { Map<String, String> m = new HashMap<>(Map.of("a", Donnees.nom())); Map<String, String> n = new HashMap<>(); if (c) n.put("a", "x"); toutMettre(m, n); Ia.envoyer(m.get("a")); } // 401
    void removed() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); m.remove("a"); Map<String, String> c = new HashMap<>(); c.put("a", Donnees.nom()); toutMettre(c, m); Ia.envoyer(c.get("a")); } // 401
    void replaced() { Map<String, String> m = new HashMap<>(Map.of("a", Donnees.nom())); Map<String, String> n = new HashMap<>(); n.put("a", "x"); toutMettre(m, n); Ia.envoyer(m.get("a")); }
    void replaced_by_itself() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Map<String, String> n = new HashMap<>(); n.put("a", Donnees.nom()); toutMettre(m, n); Ia.envoyer(m.get("a")); } // 401
    void other_key() { Map<String, String> m = new HashMap<>(); m.put("a", "x"); Map<String, String> n = new HashMap<>(); n.put("b", Donnees.nom()); toutMettre(m, n); Ia.envoyer(m.get("a")); }
    void own_key() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); Map<String, String> n = new HashMap<>(); n.put("b", "y"); toutMettre(m, n); Ia.envoyer(m.get("a")); } // 401
    static void toutAjouter(List<String> m, List<String> n) { m.addAll(n); }
    void first_of_list() { List<String> m = new ArrayList<>(); m.add(Donnees.nom()); toutAjouter(m, List.of("a")); Ia.envoyer(m.get(0)); } // 401
    void second_of_list() { List<String> m = new ArrayList<>(); m.add(Donnees.nom()); toutAjouter(m, List.of("a")); Ia.envoyer(m.get(1)); }
    static Map<String, String> avec(Map<String, String> defauts, Map<String, String> n) { Map<String, String> m = new HashMap<>(defauts); m.putAll(n); return m; }
    void merged(boolean c) { Map<String, String> n = new HashMap<>(); if (c) n.put("a", "x"); Ia.envoyer(avec(Map.of("a", Donnees.nom()), n).get("a")); } // 401
    void merged_replaced() { Map<String, String> n = new HashMap<>(); n.put("a", "x"); Ia.envoyer(avec(Map.of("a", Donnees.nom()), n).get("a")); }
    void merged_other() { Map<String, String> n = new HashMap<>(); n.put("b", Donnees.nom()); Ia.envoyer(avec(Map.of("a", "x"), n).get("a")); }
    static class Reglages { final Map<String, String> m = new HashMap<>(); void charger(Map<String, String> n) { m.putAll(n); } String lire(String k) { return m.get(k); } }
    void loaded_twice() { Reglages r = new Reglages(); r.charger(Map.of("a", Donnees.nom())); r.charger(Map.of("b", "x")); Ia.envoyer(r.lire("a")); } // 401
    void loaded_twice_replaced() { Reglages r = new Reglages(); r.charger(Map.of("a", Donnees.nom())); r.charger(Map.of("a", "x")); Ia.envoyer(r.lire("a")); }
    void loaded_twice_perhaps(boolean c) { Reglages r = new Reglages(); r.charger(Map.of("a", Donnees.nom())); r.charger(c ? Map.of("a", "x") : Map.of()); Ia.envoyer(r.lire("a")); } // 401
}
