package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Containers that lie in what the caller passes: what is written into one of them is in the whole, and may be in any of them. */
class PartsPassed {
    static class Classeur { List<Map<String, String>> lignes; Map<String, List<String>> listes; }

    void printed(List<Map<String, String>> l) { l.get(0).put("k", Donnees.nom()); Ia.envoyer(l.toString()); } // 401
    void printed_other(List<Map<String, String>> l, List<Map<String, String>> autre) { l.get(0).put("k", Donnees.nom()); Ia.envoyer(autre.toString()); }
    void printed_harmless(List<Map<String, String>> l) { l.get(0).put("k", "x"); Ia.envoyer(l.toString()); }
    void printed_taken_out(List<Map<String, String>> l) { l.get(0).put("k", Donnees.nom()); l.get(0).remove("k"); Ia.envoyer(l.toString()); }
    void printed_replaced(List<Map<String, String>> l) { l.get(0).put("k", Donnees.nom()); l.get(0).put("k", "x"); Ia.envoyer(l.toString()); }
    void printed_list_in_map(Map<String, List<String>> m) { m.get("a").add(Donnees.nom()); Ia.envoyer("" + m); } // 401
    void printed_list_in_list(List<List<String>> l) { for (List<String> un : l) { un.add(Donnees.nom()); } Ia.envoyer(String.valueOf(l)); } // 401
    void printed_builder(List<StringBuilder> l) { l.get(0).append(Donnees.nom()); Ia.envoyer(String.join(",", l)); } // 401
    void whole(List<Map<String, String>> l) { l.get(0).put("k", Donnees.nom()); Ia.envoyer(l); } // 401
    void whole_other(List<Map<String, String>> l) { l.get(0).put("k", Donnees.nom()); Ia.envoyer(l.size()); }
    void whole_of_ours(Classeur c) { c.lignes.get(0).put("k", Donnees.nom()); Ia.envoyer(c); } // 401
    void whole_of_ours_other(Classeur c) { c.lignes.get(0).put("k", Donnees.nom()); Ia.envoyer(c.listes); }
    void filled_by_a_helper(List<Map<String, String>> l) { remplir(l); Ia.envoyer(l.toString()); } // 401
    void filled_by_a_helper_here() { List<Map<String, String>> l = new ArrayList<>(); l.add(new HashMap<>()); remplir(l); Ia.envoyer(l.toString()); } // 401
    void filled_by_a_helper_other() { List<Map<String, String>> l = new ArrayList<>(); l.add(new HashMap<>()); List<Map<String, String>> autre = new ArrayList<>(); autre.add(new HashMap<>()); remplir(l); Ia.envoyer(autre.toString()); }
    private void remplir(List<Map<String, String>> l) { for (Map<String, String> un : l) { un.put("k", Donnees.nom()); } }

    void each_then_one(List<Map<String, String>> l) { l.forEach(un -> un.put("k", Donnees.nom())); Ia.envoyer(l.get(1).get("k")); } // 401
    void each_then_one_other_key(List<Map<String, String>> l) { l.forEach(un -> un.put("k", Donnees.nom())); Ia.envoyer(l.get(1).get("j")); }
    void each_then_one_printed(List<Map<String, String>> l) { l.forEach(un -> un.put("k", Donnees.nom())); Ia.envoyer(l.get(1).toString()); } // 401
    void each_of_a_stream(List<Map<String, String>> l) { l.stream().forEach(un -> un.put("k", Donnees.nom())); Ia.envoyer(l.get(1).get("k")); } // 401
    void each_list(List<List<String>> l) { l.forEach(un -> un.add(Donnees.nom())); Ia.envoyer(l.get(1).get(0)); } // 401
    void each_in_a_loop(List<Map<String, String>> l) { for (Map<String, String> un : l) { un.put("k", Donnees.nom()); } Ia.envoyer(l.get(1).get("k")); } // 401
    void one_then_any(List<Map<String, String>> l, int i) { l.get(1).put("k", Donnees.nom()); Ia.envoyer(l.get(i).get("k")); } // 401
    void any_then_one(List<Map<String, String>> l, int i) { l.get(i).put("k", Donnees.nom()); Ia.envoyer(l.get(1).get("k")); } // 401
    void one_then_another(List<Map<String, String>> l) { l.get(0).put("k", Donnees.nom()); Ia.envoyer(l.get(1).get("k")); }
    void one_then_another_printed(List<Map<String, String>> l) { l.get(0).put("k", Donnees.nom()); Ia.envoyer(l.get(1).toString()); }
    void any_then_replaced(List<Map<String, String>> l, int i) { l.get(i).put("k", Donnees.nom()); l.get(1).put("k", "x"); Ia.envoyer(l.get(1).get("k")); }

    void in_any_decides(List<Map<String, String>> l) { l.forEach(un -> un.put("avis", Ia.demander(un.get("texte")))); if (l.get(1).get("avis").startsWith("NON")) { Decisions.refuser("d"); } } // 501
    void in_any_other_key_decides(List<Map<String, String>> l) { l.forEach(un -> un.put("avis", Ia.demander(un.get("texte")))); if (l.get(1).get("agent").startsWith("NON")) { Decisions.refuser("d"); } }
}
