package programs;

import api.*;
import com.google.common.collect.*;
import java.util.*;

/** What a library makes inside of what a helper is passed, when it puts something there: it is in what the caller has. */
class MadeInside {
    static void ajouter(Multimap<String, String> m) { m.put("a", Donnees.nom()); }
    void multimap() { Multimap<String, String> m = ArrayListMultimap.create(); ajouter(m); Ia.envoyer("" + m.get("a")); } // 401
    void multimap_other() { Multimap<String, String> m = ArrayListMultimap.create(); ajouter(m); Ia.envoyer("" + m.get("b")); }
    static void ajouter2(Multimap<String, String> m, String s) { m.put("a", s); }
    void multimap2() { Multimap<String, String> m = ArrayListMultimap.create(); m.put("a", "x"); ajouter2(m, Donnees.nom()); Ia.envoyer("" + m.get("a")); } // 401
    void multimap3() { Multimap<String, String> m = ArrayListMultimap.create(); ajouter2(m, Donnees.nom()); Ia.envoyer("" + m); } // 401
    static void ajouter5(Map<String, List<String>> m, String s) { m.computeIfAbsent("a", k -> new ArrayList<>()).add(s); }
    void by_hand() { Map<String, List<String>> m = new HashMap<>(); ajouter5(m, Donnees.nom()); Ia.envoyer("" + m.get("a")); } // 401
    static void noter(Exception e, String s) { e.addSuppressed(new Exception(s)); }
    void suppressed() { Exception a = new Exception("a"); noter(a, Donnees.nom()); Ia.envoyer(a.getSuppressed()[0].getMessage()); } // 401
    void suppressed_other() { Exception a = new Exception("a"); Exception b = new Exception("b"); noter(a, Donnees.nom()); Ia.envoyer("" + b.getSuppressed().length); }
    static void deux(Multimap<String, String> m, String s) { trois(m, s); }
    static void trois(Multimap<String, String> m, String s) { m.put("a", s); }
    void by_two() { Multimap<String, String> m = ArrayListMultimap.create(); deux(m, Donnees.nom()); Ia.envoyer("" + m.get("a")); } // 401
    static void quatre(Map<String, List<String>> m, String s) { if (m.containsKey("a")) m.get("a").add(s); }
    void not_there() { Map<String, List<String>> m = new HashMap<>(); quatre(m, Donnees.nom()); Ia.envoyer("" + m); }
    static void cinq(Multimap<String, String> m, boolean b) { if (b) m.put("a", Donnees.nom()); }
    void perhaps(boolean b) { Multimap<String, String> m = ArrayListMultimap.create(); cinq(m, b); Ia.envoyer("" + m.get("a")); } // 401
    void twice() { Multimap<String, String> m = ArrayListMultimap.create(); trois(m, "x"); trois(m, Donnees.nom()); Ia.envoyer("" + m.get("a")); } // 401
    void clean() { Multimap<String, String> m = ArrayListMultimap.create(); trois(m, "x"); Ia.envoyer("" + m.get("a")); }
    static class Garde { final Multimap<String, String> m = ArrayListMultimap.create(); void poser(String s) { m.put("a", s); } String lire() { return "" + m.get("a"); } }
    void in_a_field() { Garde g = new Garde(); g.poser(Donnees.nom()); Ia.envoyer(g.lire()); } // 401
    void in_a_field_other() { Garde g = new Garde(); Garde h = new Garde(); g.poser(Donnees.nom()); Ia.envoyer(h.lire()); }
    void taken_along() { Multimap<String, String> m = ArrayListMultimap.create(); Runnable r = () -> m.put("a", Donnees.nom()); r.run(); Ia.envoyer("" + m.get("a")); } // 401
}
