package programs;

import api.*;
import java.util.*;

/** What a person answered, kept among others under a key or in a list, and looked for there. */
class AvisRanges {
    void parReponse(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(a, Agent.valide(a)); if (m.get(a)) Decisions.refuser(a); }
    void parCle(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(t, Agent.valide(a)); if (m.get(t)) Decisions.refuser(a); }
    void parcourues(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(t, Agent.valide(a)); for (boolean b : m.values()) if (b) Decisions.refuser(a); }
    void avecCle(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(t, Agent.valide(a)); m.forEach((k, b) -> { if (b) Decisions.refuser(a); }); }
    void pourChacune(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(a, Agent.valide(a)); m.forEach((k, b) -> { if (b) Decisions.refuser(a); }); }
    void enListe(String t) { String a = Ia.demander(t); List<Boolean> m = new ArrayList<>(); m.add(Agent.valide(a)); for (boolean b : m) if (b) Decisions.refuser(a); }
    void parEntrees(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(a, Agent.valide(a)); for (var e : m.entrySet()) if (e.getValue()) Decisions.refuser(a); }
    void contenue(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(a, Agent.valide(a)); if (m.containsValue(true)) Decisions.refuser(a); }
    void parNumeroNon(String n, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (!m.get(n)) Decisions.refuser(a); } // 501
    void parNumeroAussi(String n, String u, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); m.put(u, true); if (m.get(n)) Decisions.refuser(a); } // 501
    void parNumeroAvant(String n, String u, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(u, Donnees.choix()); m.put(n, Agent.valide(a)); if (m.get(u)) Decisions.refuser(a); } // 501
    void parNumeroAutre(String n, String t) { String a = Ia.demander(t), b = Ia.demander(n); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (m.get(n)) Decisions.refuser(b); } // 501
    void parNumeroDefaut(String n, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (m.getOrDefault(n, false)) Decisions.refuser(a); }
    void parNumeroDefautOui(String n, String u, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (m.getOrDefault(u, true)) Decisions.refuser(a); } // 501
    void parNumeroNul(String n, String u, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (m.get(u) == null) Decisions.refuser(a); } // 501
    void parNumeroPasNul(String n, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (m.get(n) != null) Decisions.refuser(a); } // 501
    void deuxReponses(String n, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); m.put(t, Agent.valide(t)); if (m.get(n)) Decisions.refuser(a); } // 501
    // which of them is looked for
    void listeNon(String t) { String a = Ia.demander(t); List<Boolean> m = new ArrayList<>(); m.add(Agent.valide(a)); if (m.contains(false)) Decisions.refuser(a); } // 501
    void listeNonBoucle(String t, List<String> g) { String a = Ia.demander(t); List<Boolean> m = new ArrayList<>(); for (String x : g) m.add(Agent.valide(a)); if (m.contains(false)) Decisions.refuser(a); } // 501
    void listeInconnu(String t, boolean b) { String a = Ia.demander(t); List<Boolean> m = new ArrayList<>(); m.add(Agent.valide(a)); if (m.contains(b)) Decisions.refuser(a); } // 501
    void indice(String t) { String a = Ia.demander(t); List<Boolean> m = new ArrayList<>(); m.add(Agent.valide(a)); if (m.indexOf(false) >= 0) Decisions.refuser(a); } // 501
    void valeurs(String n, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (m.values().contains(false)) Decisions.refuser(a); } // 501
    void valeursFixes(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put("k", Agent.valide(a)); if (m.containsValue(false)) Decisions.refuser(a); } // 501
    void valeursOui(String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put("k", Agent.valide(a)); if (m.containsValue(true)) Decisions.refuser(a); }
    void valeursOuiN(String n, String t) { String a = Ia.demander(t); Map<String, Boolean> m = new HashMap<>(); m.put(n, Agent.valide(a)); if (m.containsValue(true)) Decisions.refuser(a); }
    void compare(String t) { String a = Ia.demander(t); Boolean b = Agent.valide(a); if (b.compareTo(true) < 0) Decisions.refuser(a); } // 501
    void haches(String t) { String a = Ia.demander(t); Boolean b = Agent.valide(a); if (b.hashCode() == 1237) Decisions.refuser(a); } // 501
    void motNon(String t) { String a = Ia.demander(t); String c = Agent.choisit(a); if (Set.of("non", "plus tard").contains(c)) System.out.println(c); else Decisions.refuser(a); } // 501
    void frequence(String t) { String a = Ia.demander(t); List<Boolean> m = new ArrayList<>(); m.add(Agent.valide(a)); if (Collections.frequency(m, false) > 0) Decisions.refuser(a); } // 501
}
