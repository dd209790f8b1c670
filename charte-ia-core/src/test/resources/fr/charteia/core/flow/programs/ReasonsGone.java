package programs;

import api.*;
import java.util.*;

/** Reasons that are taken away again, or that another thing holds, say nothing of what a person agreed to. */
class ReasonsGone {
    void list() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); if (!Agent.valide(a)) e.add("refus de " + a); e.clear(); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void map() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); e.clear(); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void map_removed() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); e.remove("a"); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void map_removed_key() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); e.remove("a"); if (!e.containsKey("a")) Decisions.delivrer(a); } // 501
    void builder() { String a = Ia.demander("x"); StringBuilder e = new StringBuilder(); if (!Agent.valide(a)) e.append("refus de ").append(a); e.setLength(0); if (e.length() == 0) Decisions.delivrer(a); } // 501
    void text() { String a = Ia.demander("x"); String e = ""; if (!Agent.valide(a)) e = "refus de " + a; e = e.substring(e.length()); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void text_null() { String a = Ia.demander("x"); String e = null; if (!Agent.valide(a)) e = "refus de " + a; if (Donnees.choix()) e = null; if (e == null) Decisions.delivrer(a); } // 501
    void text_replaced() { String a = Ia.demander("x"); String e = ""; if (!Agent.valide(a)) e = "refus de " + a; if (e.replace("refus de ", "").replace(a, "").isEmpty()) Decisions.delivrer(a); } // 501
    void another_map() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(), f = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); if (f.isEmpty()) Decisions.delivrer(a); } // 501
    void another_key() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); if (!e.containsKey("b")) Decisions.delivrer(a); } // 501
    void overwritten_key() { String a = Ia.demander("x"); Map<String, String> e = new HashMap<>(); if (!Agent.valide(a)) e.put("a", "refus de " + a); e.put("a", null); if (e.get("a") == null) Decisions.delivrer(a); } // 501
    void kept_first() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); if (!Agent.valide(a)) e.add("refus de " + a); e.remove("x"); if (e.isEmpty()) Decisions.delivrer(a); } // 501
}
