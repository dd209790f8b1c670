package programs;

import api.*;
import java.util.*;

/** Reasons in a map, under the name of what they are about. */
class ReasonsByKey {
    private static Map<String, String> erreurs(String a) { Map<String, String> m = new HashMap<>(); if (!Agent.valide(a)) m.put("a", "refus de " + a); return m; }
    private static Map<String, String> erreursFixes(String a) { Map<String, String> m = new HashMap<>(); if (!Agent.valide(a)) m.put("a", "refus"); return m; }
    private static Set<String> ens(String a) { Set<String> m = new HashSet<>(); if (!Agent.valide(a)) m.add("refus de " + a); return m; }
    private static void erreurs(String a, Map<String, String> m) { if (!Agent.valide(a)) m.put("a", "refus de " + a); }
    void map() { String a = Ia.demander("x"); if (erreurs(a).isEmpty()) Decisions.delivrer(a); }
    void mapFixe() { String a = Ia.demander("x"); if (erreursFixes(a).isEmpty()) Decisions.delivrer(a); }
    void mapSize() { String a = Ia.demander("x"); if (erreurs(a).size() == 0) Decisions.delivrer(a); }
    void mapNot() { String a = Ia.demander("x"); if (!erreurs(a).isEmpty()) Decisions.delivrer(a); } // 501
    void set() { String a = Ia.demander("x"); if (ens(a).isEmpty()) Decisions.delivrer(a); }
    void passed_map() { String a = Ia.demander("x"); Map<String, String> m = new HashMap<>(); erreurs(a, m); if (m.isEmpty()) Decisions.delivrer(a); }
    void here2(String b) { String a = Ia.demander("x"); Map<String, String> m = new HashMap<>(); if (b.isEmpty()) m.put("b", "manque"); if (!Agent.valide(a)) m.put("a", "refus de " + a); if (m.isEmpty()) Decisions.delivrer(a); }
    void hereKey() { String a = Ia.demander("x"); Map<String, String> m = new HashMap<>(); if (!Agent.valide(a)) m.put("a", "refus de " + a); if (!m.containsKey("a")) Decisions.delivrer(a); }
    void hereGet() { String a = Ia.demander("x"); Map<String, String> m = new HashMap<>(); if (!Agent.valide(a)) m.put("a", "refus de " + a); if (m.get("a") == null) Decisions.delivrer(a); }
}
