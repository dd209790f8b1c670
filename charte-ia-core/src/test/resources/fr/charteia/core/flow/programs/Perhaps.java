package programs;
import api.*;
import java.util.*;

/** What is written on one way only: an element or a key told apart, where others are not. */
class Perhaps {
    String[] plein() { String[] t = new String[Donnees.nombre()]; Arrays.fill(t, Donnees.nom()); return t; }
    void counted_loop() { String[] t = plein(); int i = 0;
        do { if (Donnees.choix()) t[i] = "x"; i++; } while (Donnees.choix());
        Ia.envoyer(t[0]); // 401
    }
    void loop() { String[] t = plein();
        do { if (Donnees.choix()) t[0] = "x"; } while (Donnees.choix());
        Ia.envoyer(t[0]); // 401
    }
    void alone() { String[] t = plein();
        if (Donnees.choix()) t[0] = "x";
        Ia.envoyer(t[0]); // 401
    }
    void told_apart() { String[] t = new String[] {Donnees.nom(), Donnees.nom()}; int i = 0;
        do { if (Donnees.choix()) t[i] = "x"; i++; } while (Donnees.choix());
        Ia.envoyer(t[0]); // 401
    }
    void known_rounds() { String[] t = plein(); int i = 0;
        do { if (Donnees.choix()) t[i] = "x"; i++; } while (i < 2);
        Ia.envoyer(t[0]); // 401
    }
    void list_loop() { List<String> t = new ArrayList<>(List.of(Donnees.nom(), Donnees.nom())); int i = 0;
        do { if (Donnees.choix()) t.set(i, "x"); i++; } while (i < t.size());
        Ia.envoyer(t.get(0)); // 401
    }
    void same_condition(int n) { String[] t = plein(); int i = 0;
        do { if (n > 2) t[i] = "x"; i++; } while (Donnees.choix());
        Ia.envoyer(t[0]); // 401
    }
    void left_in_the_middle(int n) { String[] t = plein(); int i = 0;
        while (true) { if (n > 2) t[i] = "x"; i++; if (Donnees.choix()) break; }
        Ia.envoyer(t[0]); // 401
    }
    void key(String k) { Map<String, String> m = new HashMap<>(); m.put(k, Donnees.nom()); if (Donnees.choix()) m.put("a", "x"); Ia.envoyer(m.get("a")); } // 401
    void key_clean(String k) { Map<String, String> m = new HashMap<>(); m.put(k, "y"); if (Donnees.choix()) m.put("a", "x"); Ia.envoyer(m.get("a")); Donnees.nom(); }
    void key_both(String k) { Map<String, String> m = new HashMap<>(); m.put(k, Donnees.nom()); if (Donnees.choix()) m.put("a", "x"); else m.put("a", "z"); Ia.envoyer(m.get("a")); }
    void list(int k) { List<String> m = new ArrayList<>(List.of("a", "b")); m.set(k, Donnees.nom()); if (Donnees.choix()) m.set(0, "x"); Ia.envoyer(m.get(0)); } // 401
    void array(int k) { String[] m = {"a", "b"}; m[k] = Donnees.nom(); if (Donnees.choix()) m[0] = "x"; Ia.envoyer(m[0]); } // 401
    void array_both(int k) { String[] m = {"a", "b"}; m[k] = Donnees.nom(); if (Donnees.choix()) m[0] = "x"; else m[0] = "y"; Ia.envoyer(m[0]); }
    void passed(String[] m, int k) { m[k] = Donnees.nom(); if (Donnees.choix()) m[0] = "x"; Ia.envoyer(m[0]); } // 401
    void passed_map(Map<String, String> m, String k) { m.put(k, Donnees.nom()); if (Donnees.choix()) m.put("a", "x"); Ia.envoyer(m.get("a")); } // 401
    static final Map<String, String> G = new HashMap<>();
    void global(String k) { G.put(k, Donnees.nom()); if (Donnees.choix()) G.put("a", "x"); Ia.envoyer(G.get("a")); } // 401
    void early(int k) { String[] m = {"a", "b"}; if (Donnees.choix()) m[0] = "x"; m[k] = Donnees.nom(); Ia.envoyer(m[0]); } // 401
}
