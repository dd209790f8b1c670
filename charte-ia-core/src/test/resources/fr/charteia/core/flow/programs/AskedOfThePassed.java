package programs;

import api.*;
import java.util.*;

/** A helper that asks a map or a set which it is passed whether it has something: the caller knows. */
class AskedOfThePassed {
    private static Object lire(Map<String, Object> m, String n) { if (m.containsKey(n)) return m.get(n); return Donnees.nom(); }
    private static String trouver(Set<String> s) { return s.contains("x") ? "a" : Donnees.nom(); }
    void has_the_key() { Map<String, Object> m = new HashMap<>(); m.put("x", "z"); Ia.envoyer(lire(m, "x")); }
    void has_another_key() { Map<String, Object> m = new HashMap<>(); m.put("y", "z"); Ia.envoyer(lire(m, "x")); } // 401
    void has_the_key_perhaps() { Map<String, Object> m = new HashMap<>(); if (Donnees.choix()) m.put("x", "z"); Ia.envoyer(lire(m, "x")); } // 401
    void had_the_key() { Map<String, Object> m = new HashMap<>(); m.put("x", "z"); m.remove("x"); Ia.envoyer(lire(m, "x")); } // 401
    void has_an_object_there() { Map<String, Object> m = new HashMap<>(); m.put("x", new StringBuilder()); Ia.envoyer(lire(m, "x")); }
    void has_the_element() { Set<String> s = new HashSet<>(); s.add("x"); Ia.envoyer(trouver(s)); }
    void has_another_element() { Set<String> s = new HashSet<>(); s.add("y"); Ia.envoyer(trouver(s)); } // 401
    void has_two_elements() { Set<String> s = new HashSet<>(); s.add("y"); s.add("x"); Ia.envoyer(trouver(s)); }
    void has_the_element_perhaps() { Set<String> s = new HashSet<>(); if (Donnees.choix()) s.add("x"); Ia.envoyer(trouver(s)); } // 401
    void has_one_of_two() { Set<String> s = new HashSet<>(); s.add(Donnees.choix() ? "x" : "y"); Ia.envoyer(trouver(s)); } // 401
    private static String garder(Set<String> s) { s.clear(); return s.contains("x") ? "a" : Donnees.nom(); }
    void had_the_element() { Set<String> s = new HashSet<>(); s.add("x"); Ia.envoyer(garder(s)); } // 401

    // Scopes within scopes
    static class Portee {
        final Portee parent;
        final Map<String, Object> vars = new HashMap<>();
        Portee(Portee parent) { this.parent = parent; }
        Object lire(String n) { for (Portee p = this; p != null; p = p.parent) if (p.vars.containsKey(n)) return p.vars.get(n); throw new NoSuchElementException(n); }
        Object chercher(String n) { if (vars.containsKey(n)) return vars.get(n); return parent == null ? null : parent.chercher(n); }
    }
    void hidden_by_the_inner() { Portee g = new Portee(null); g.vars.put("x", Donnees.nom()); Portee p = new Portee(g); p.vars.put("x", "z"); Ia.envoyer(p.lire("x")); }
    void not_hidden_by_the_inner() { Portee g = new Portee(null); g.vars.put("x", Donnees.nom()); Portee p = new Portee(g); p.vars.put("y", "z"); Ia.envoyer(p.lire("x")); } // 401
    void hidden_and_looked_for() { Portee g = new Portee(null); g.vars.put("x", Donnees.nom()); Portee p = new Portee(g); p.vars.put("x", "z"); Ia.envoyer(p.chercher("x")); }
    void not_hidden_and_looked_for() { Portee g = new Portee(null); g.vars.put("x", Donnees.nom()); Portee p = new Portee(g); p.vars.put("y", "z"); Ia.envoyer(p.chercher("x")); } // 401

    // By what is there, an object at a known key
    private static Object ou(Map<String, Object> m, String n) { Object o = m.get(n); return o != null ? o : Donnees.nom(); }
    void an_object_under_the_key() { Map<String, Object> m = new HashMap<>(); m.put("x", new StringBuilder()); Ia.envoyer(ou(m, "x")); }
    void an_object_under_another_key() { Map<String, Object> m = new HashMap<>(); m.put("y", new StringBuilder()); Ia.envoyer(ou(m, "x")); } // 401
}
