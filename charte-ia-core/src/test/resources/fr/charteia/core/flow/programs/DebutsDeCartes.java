package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** Keys of maps that outlive calls, of which only the beginning is known. */
class DebutsDeCartes {
    private final Map<String, String> memoire = new ConcurrentHashMap<>();
    private final Map<String, String> autre = new HashMap<>();
    private static final Map<String, String> COMMUNE = new HashMap<>();
    private final Casier casier;
    DebutsDeCartes(Casier c) { casier = c; }
    void pose(String id) { memoire.put("nom:" + id, Donnees.nom()); memoire.put("motif:" + id, "?"); autre.put("ville:" + id, Donnees.nom()); COMMUNE.put("n:" + id, Donnees.nom()); COMMUNE.put("v:" + id, "Lyon"); }
    void motif(String id) { Ia.envoyer(memoire.get("motif:" + id)); }
    void nom(String id) { Ia.envoyer(memoire.get("nom:" + id)); } // 401
    void connu(String id) { Ia.envoyer(memoire.get("nom:12")); } // 401
    void connu_autre(String id) { Ia.envoyer(memoire.get("motif:12")); }
    void inconnu(String id) { Ia.envoyer(memoire.get(id)); } // 401
    void commune(String id) { Ia.envoyer(COMMUNE.get("n:" + id)); } // 401
    void commune_autre(String id) { Ia.envoyer(COMMUNE.get("v:" + id)); }
    void par_defaut(String id) { Ia.envoyer(memoire.getOrDefault("nom:" + id, "")); } // 401
    void par_defaut_autre(String id) { Ia.envoyer(memoire.getOrDefault("motif:" + id, "")); }
    void toutes() { for (String s : memoire.values()) Ia.envoyer(s); } // 401
    void entrees() { for (var e : memoire.entrySet()) Ia.envoyer(e.getValue()); } // 401
    void chaque() { memoire.forEach((k, v) -> Ia.envoyer(v)); } // 401
    void sur_le_champ(String a, String b) { memoire.put("x:" + a, Donnees.nom()); Ia.envoyer(memoire.get("x:12")); } // 401
    void sur_le_champ2(String a, String b) { memoire.put("y:12", Donnees.nom()); Ia.envoyer(memoire.get("y:" + a)); } // 401
    void sur_le_champ3(String a, String b) { memoire.put("z:" + a, Donnees.nom()); Ia.envoyer(memoire.get("w:" + a)); }
    void ecrasee(String a, String b) { memoire.put("t:" + a, Donnees.nom()); memoire.put("t:" + b, "Lyon"); Ia.envoyer(memoire.get("t:" + a)); } // 401
    void du_casier(String a) { casier.poser("rue:" + a, Donnees.nom()); Ia.envoyer(casier.lire("rue:12")); } // 401
    void du_casier2(String a) { casier.poser("sue:12", Donnees.nom()); Ia.envoyer(casier.lire("sue:" + a)); } // 401
    void si_absent(String a) { memoire.putIfAbsent("sa:" + a, Donnees.nom()); }
    void si_absent_lu(String a) { Ia.envoyer(memoire.get("sa:" + a)); } // 401
    void si_absent_autre(String a) { Ia.envoyer(memoire.get("sb:" + a)); }
    String calcule(String a) { return memoire.computeIfAbsent("ca:" + a, k -> Donnees.nom()); }
    void calcule_lu(String a) { Ia.envoyer(calcule(a)); } // 401
    void calcule_lu2(String a) { Ia.envoyer(memoire.get("ca:" + a)); } // 401
    void calcule_autre(String a) { Ia.envoyer(memoire.get("cb:" + a)); }
    void contient(String a) { if (memoire.containsKey("nom:" + a)) Ia.envoyer(memoire.get("nom:" + a)); } // 401
    void retire(String a) { Ia.envoyer(memoire.remove("nom:" + a)); } // 401
    void retire_autre(String a) { Ia.envoyer(memoire.remove("motif:" + a)); }
    static String cle(String sorte, String id) { return sorte + ":" + id; }
    void par_cle(String a) { Ia.envoyer(memoire.get(cle("nom", a))); } // 401
    void par_cle_autre(String a) { Ia.envoyer(memoire.get(cle("motif", a))); }
    // objects of one's own, held elsewhere
    static class Tiroir { final Map<String, String> m = new HashMap<>(); void met(String k, String v) { m.put("d:" + k, v); } String prend(String k) { return m.get("d:" + k); } String prendAutre(String k) { return m.get("e:" + k); } String tout() { return m.get("d:12"); } int combien() { return m.size(); } }
    void local(String a) { Tiroir d = new Tiroir(); d.met(a, Donnees.nom()); Ia.envoyer(d.prend(a)); } // 401
    void local_cle(String a) { Tiroir d = new Tiroir(); d.met(a, Donnees.nom()); Ia.envoyer(d.tout()); } // 401
    void local_parcouru(String a) { Tiroir d = new Tiroir(); d.met(a, Donnees.nom()); for (String s : d.m.values()) Ia.envoyer(s); } // 401
    void local_deux(String a, String b) { Tiroir d = new Tiroir(); d.met(a, Donnees.nom()); d.met(b, "x"); Ia.envoyer(d.prend(a)); } // 401
    void local_deux_taille(String a, String b) { Tiroir d = new Tiroir(); d.met(a, "y"); d.met(b, "x"); if (d.combien() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void local_deux_taille2(String a, String b) { Tiroir d = new Tiroir(); d.met(a, "y"); d.met(b, "x"); if (d.combien() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void local_connu(String a) { Tiroir d = new Tiroir(); d.m.put("d:12", Donnees.nom()); Ia.envoyer(d.prend(a)); } // 401
    void local_connu_cle(String a) { Tiroir d = new Tiroir(); d.met(a, "x"); if (d.m.containsKey("d:12")) Ia.envoyer(Donnees.nom()); } // 401
    void local_absent(String a) { Tiroir d = new Tiroir(); d.met(a, "x"); if (d.m.get("d:12") == null) Ia.envoyer(Donnees.nom()); } // 401
    void local_present(String a) { Tiroir d = new Tiroir(); d.met(a, "x"); if (d.m.get("d:12") != null) Ia.envoyer(Donnees.nom()); } // 401
    void local_cles(String a) { Tiroir d = new Tiroir(); d.met(Donnees.nom(), "x"); for (String k : d.m.keySet()) Ia.envoyer(k); } // 401
    static void remplit(Map<String, String> m, String a) { m.put("nom:" + a, Donnees.nom()); }
    void passee(String a) { Map<String, String> m = new HashMap<>(); remplit(m, a); Ia.envoyer(m.get("nom:1")); } // 401
    void passee2(String a) { Map<String, String> m = new HashMap<>(); remplit(m, a); Ia.envoyer(m.get(a)); } // 401
    void absent_du_champ(String a) { memoire.put("q:" + a, "x"); if (memoire.get("q:12") == null) Ia.envoyer(Donnees.nom()); } // 401
    void absent_du_champ2(String a) { memoire.put("r:" + a, "x"); if (memoire.get("r:12") != null) Ia.envoyer(Donnees.nom()); } // 401
    void vide(String a) { memoire.put("v:" + a, Donnees.nom()); memoire.clear(); memoire.put("u:1", "x"); Ia.envoyer(memoire.get("v:1")); }
    void oubliee(String a) { memoire.put("o:" + a, "v"); memoire.remove("o:" + a); if (memoire.get("o:" + a) == null) Ia.envoyer(Donnees.nom()); } // 401
}
