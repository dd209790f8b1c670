package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** What a map has under a key, or is given for it, is one object: what is emptied there is empty, whatever the others hold. */
class Seances {
    static class S { String nom = ""; int niveau; final Map<String, Object> c; S() { this(new HashMap<>()); } S(Map<String, Object> c) { this.c = c; } void noter(String n) { nom = n; } void vider() { nom = ""; } String nom() { return nom; }
      void mettre(String k, Object v) { c.put(k, v); } void toutVider() { c.clear(); } String t(String k) { Object o = c.get(k); return o == null ? "" : o.toString(); } }
    static class Videes { final Map<String, S> m = new ConcurrentHashMap<>();
        void remplir(String k) { m.get(k).noter(Donnees.nom()); }
        void direct(String k) { S s = m.get(k); s.nom = ""; Ia.envoyer(s.nom); }
        void get(String k) { S s = m.get(k); s.vider(); Ia.envoyer(s.nom()); }
        void get_kept(String k) { S s = m.get(k); Ia.envoyer(s.nom()); } // 401
        void compute(String k) { S s = m.computeIfAbsent(k, x -> new S()); s.vider(); Ia.envoyer(s.nom()); }
        void compute_kept(String k) { S s = m.computeIfAbsent(k, x -> new S()); Ia.envoyer(s.nom()); } // 401
        void getnull(String k) { S s = m.get(k); if (s == null) { s = new S(); m.put(k, s); } s.vider(); Ia.envoyer(s.nom()); }
        void getnull_kept(String k) { S s = m.get(k); if (s == null) { s = new S(); m.put(k, s); } Ia.envoyer(s.nom()); } // 401
        void getnull_noput(String k) { S s = m.get(k); if (s == null) { s = new S(); } s.vider(); Ia.envoyer(s.nom()); }
        void getordefault(String k) { S s = m.getOrDefault(k, new S()); s.vider(); Ia.envoyer(s.nom()); }
        void getordefault_kept(String k) { S s = m.getOrDefault(k, new S()); Ia.envoyer(s.nom()); } // 401
        void putifabsent(String k) { S n = new S(); S s = m.putIfAbsent(k, n); if (s == null) s = n; s.vider(); Ia.envoyer(s.nom()); }
        void containskey(String k) { if (!m.containsKey(k)) m.put(k, new S()); S s = m.get(k); s.vider(); Ia.envoyer(s.nom()); }
        void containskey_kept(String k) { if (!m.containsKey(k)) m.put(k, new S()); S s = m.get(k); Ia.envoyer(s.nom()); } // 401
        void optional(String k) { S s = Optional.ofNullable(m.get(k)).orElseGet(S::new); s.vider(); Ia.envoyer(s.nom()); }
    }
    static class VideesEnPartie { final Map<String, S> m = new ConcurrentHashMap<>();
        S de(String k) { return m.computeIfAbsent(k, x -> new S()); }
        void remplir(String k) { m.get(k).mettre("nom", Donnees.nom()); }
        void get(String k) { S s = m.get(k); s.toutVider(); Ia.envoyer(s.t("nom")); }
        void get_c(String k) { S s = m.get(k); s.c.clear(); Ia.envoyer("" + s.c.get("nom")); }
        void get_put(String k) { S s = m.get(k); s.c.put("nom", "x"); Ia.envoyer("" + s.c.get("nom")); }
        void get_kept(String k) { S s = m.get(k); Ia.envoyer(s.t("nom")); } // 401
        void compute(String k) { S s = de(k); s.toutVider(); Ia.envoyer(s.t("nom")); }
        void filled_under_another_key(String k, String j) { S s = m.get(k), t = m.get(j); s.c.clear(); t.c.put("nom", Donnees.nom()); Ia.envoyer("" + s.c.get("nom")); } // 401
        void filled_again(String k) { S s = de(k); s.toutVider(); s.mettre("nom", Donnees.nom()); Ia.envoyer(m.get(k).t("nom")); } // 401
        void of_another_key(String k, String j) { S s = de(k); s.toutVider(); Ia.envoyer(de(j).t("nom")); } // 401
        void given_another(String k, Map<String, Object> c) { S s = new S(c); m.put(k, s); s.c.put("nom", Donnees.nom()); Ia.envoyer(m.get(k).t("nom")); } // 401
        void shared(String k, String j) { S s = de(k), t = new S(s.c); m.put(j, t); s.toutVider(); t.mettre("nom", Donnees.nom()); Ia.envoyer(s.t("nom")); } // 401
        void compute_kept(String k) { S s = de(k); Ia.envoyer(s.t("nom")); } // 401
    }
    static class Listes { final Map<String, List<String>> m = new ConcurrentHashMap<>();
        void remplir(String k) { m.computeIfAbsent(k, x -> new ArrayList<>()).add(Donnees.nom()); }
        void get(String k) { List<String> l = m.get(k); l.clear(); Ia.envoyer("" + l); }
        void compute(String k) { List<String> l = m.computeIfAbsent(k, x -> new ArrayList<>()); l.clear(); Ia.envoyer("" + l); }
        void compute_kept(String k) { List<String> l = m.computeIfAbsent(k, x -> new ArrayList<>()); Ia.envoyer("" + l); } // 401
        void getnull(String k) { List<String> l = m.get(k); if (l == null) { l = new ArrayList<>(); m.put(k, l); } l.clear(); Ia.envoyer("" + l); }
    }

    static class Remplies { final Map<String, S> m = new ConcurrentHashMap<>(); final Map<String, List<String>> g = new HashMap<>(); final Map<String, Map<String, String>> c = new HashMap<>();
        S de(String k) { return m.computeIfAbsent(k, x -> new S()); }
        S deux(String k) { S s = m.get(k); if (s == null) { s = new S(); m.put(k, s); } return s; }
        void other_key(String k, String j) { S s = de(k), t = de(j); t.nom = Donnees.nom(); s.nom = ""; t.nom = t.nom + "!"; Ia.envoyer(t.nom); } // 401
        void same_key(String k) { de(k).nom = Donnees.nom(); Ia.envoyer(de(k).nom); } // 401
        void same_key2(String k) { deux(k).nom = Donnees.nom(); Ia.envoyer(deux(k).nom); } // 401
        void emptied_then_filled(String k) { S s = de(k); s.vider(); s.nom = Donnees.nom(); Ia.envoyer(m.get(k).nom); } // 401
        void emptied_filled_by_another(String k) { S s = de(k), t = m.get(k); s.nom = ""; t.nom = Donnees.nom(); Ia.envoyer(s.nom); } // 401
        void list_filled_by_another(String k) { List<String> s = g.computeIfAbsent(k, x -> new ArrayList<>()), t = g.get(k); s.clear(); t.add(Donnees.nom()); Ia.envoyer("" + s); } // 401
        void list_added(String k) { g.computeIfAbsent(k, x -> new ArrayList<>()).add(Donnees.nom()); Ia.envoyer("" + g.get(k)); } // 401
        void list_added_all(String k) { List<String> l = g.computeIfAbsent(k, x -> new ArrayList<>()); l.add(Donnees.nom()); Ia.envoyer("" + g); } // 401
        void list_added_at(String k) { List<String> l = g.computeIfAbsent(k, x -> new ArrayList<>()); l.add(0, Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
        void list_set(String k) { List<String> l = g.get(k); l.set(0, Donnees.nom()); Ia.envoyer(g.get("x").get(0)); } // 401
        void map_put(String k) { Map<String, String> l = c.get(k); l.put("a", Donnees.nom()); Ia.envoyer(c.get("x").get("a")); } // 401
        void map_put_over(String k) { Map<String, String> l = c.get(k); l.put("b", Donnees.nom()); l.put("b", ""); Ia.envoyer(l.get("b")); }
        static void remplit(Map<String, String> l) { l.put("z", Donnees.nom()); }
        static void remplitListe(List<String> l) { l.add(Donnees.nom()); }
        void by_helper(String k) { Map<String, String> l = c.get(k); remplit(l); Ia.envoyer(c.get("x").get("z")); } // 401
        void by_helper2(String k) { List<String> l = g.computeIfAbsent(k, x -> new ArrayList<>()); remplitListe(l); Ia.envoyer("" + g.values()); } // 401
        void by_lambda(String k) { List<String> l = g.get(k); Runnable r = () -> l.add(Donnees.nom()); r.run(); Ia.envoyer("" + g.get(k)); } // 401
        void sorted(String k) { List<String> l = g.computeIfAbsent(k, x -> new ArrayList<>()); l.add(Donnees.nom()); Collections.sort(l); Ia.envoyer("" + l); } // 401
        void copied(String k) { List<String> l = g.computeIfAbsent(k, x -> new ArrayList<>()); l.clear(); l.addAll(List.of(Donnees.nom())); Ia.envoyer("" + g.get(k)); } // 401
    }
    static class Choisies { final Map<String, S> m = new ConcurrentHashMap<>();
        S de(String k) { S s = m.get(k); if (s == null) { s = new S(); s.niveau = 5; } return s; }
        S cree(String k) { return m.computeIfAbsent(k, x -> new S()); }
        void by_key(String d) { if (de(Ia.demander("?")).niveau > 3) Decisions.refuser(d); } // 501
        void by_key_here(String d) { S s = m.get(Ia.demander("?")); if (s == null) { s = new S(); s.niveau = 5; } s.nom = ""; if (s.niveau > 3) Decisions.refuser(d); } // 501
        void by_key_null(String d) { S s = m.get(Ia.demander("?")); if (s == null) { Decisions.refuser(d); } } // 501
        static boolean inconnu(Map<String, S> m, String k) { S s = m.get(k); boolean b = false; if (s == null) { s = new S(); b = true; } s.nom = ""; return b; }
        void by_key_null_in_a_helper(String d) { if (inconnu(m, Ia.demander("?"))) Decisions.refuser(d); } // 501
        static S avec(Map<String, S> m, String k) { S s = m.get(k); if (s == null) { s = new S(); s.niveau = 9; m.put(k, s); } s.nom = "x"; return s; }
        void by_key_in_a_helper(String d) { if (avec(m, Ia.demander("?")).niveau > 3) Decisions.refuser(d); } // 501
        static String mot(Map<String, S> m, String k) { S s = m.get(k); String t = "a"; if (s == null) { s = new S(); t = "b"; } s.nom = "x"; return t; }
        void by_word(String d) { if (mot(m, Ia.demander("?")).equals("b")) Decisions.refuser(d); } // 501
        void created(String d) { if (cree(Ia.demander("?")).niveau > 3) Decisions.refuser(d); } // 501
        void created_changed(String d) { S s = cree(Ia.demander("?")); s.nom = ""; if (s.niveau > 3) Decisions.refuser(d); } // 501
        void created_set_by_answer(String d, String k) { S s = cree(k); s.niveau = (int) Ia.noter("?"); if (s.niveau > 3) Decisions.refuser(d); } // 501
        void created_left(String d, String k, String j) { S s = cree(k); if (Ia.demander("?").equals("a")) s.niveau = 4; if (cree(k).niveau > 3) Decisions.refuser(d); } // 501
        final Map<String, List<String>> g = new HashMap<>();
        void group(String d) { g.computeIfAbsent(Ia.demander(d), x -> new ArrayList<>()).add(d); if (g.get("non").size() > 3) Decisions.refuser(d); } // 501
        void group2(String d) { List<String> l = g.computeIfAbsent(Ia.demander(d), x -> new ArrayList<>()); l.add(d); if (l.size() > 3) Decisions.refuser(d); } // 501
        void group3(String d, String k) { List<String> l = g.computeIfAbsent(k, x -> new ArrayList<>()); if (Ia.demander(d).equals("oui")) l.add(d); if (g.get("z").size() > 3) Decisions.refuser(d); } // 501
        void group4(String d, String k) { List<String> l = g.computeIfAbsent(k, x -> new ArrayList<>()); if (Ia.demander(d).equals("oui")) l.clear(); if (g.get("z").isEmpty()) Decisions.refuser(d); } // 501
    }
}
