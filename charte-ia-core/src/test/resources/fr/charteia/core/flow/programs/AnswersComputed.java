package programs;

import api.*;
import java.util.*;

/** What is computed of a person's answer, or looked up by it: the case of a switch, a text's letter, what a map has under it, what a result says of itself. */
class AnswersComputed {
    enum V { OK, NO, LATER }
    static void keep(String d) { System.out.println(d); }
    static V of(boolean ok) { return ok ? V.OK : V.NO; }
    void enum_map(String q) { String d = Ia.demander(q); Map<V, Runnable> m = new EnumMap<>(V.class); m.put(V.OK, () -> Decisions.delivrer(d)); m.put(V.NO, () -> keep(d)); m.get(of(Agent.valide(d))).run(); }
    void hash_map_of_constants(String q) { String d = Ia.demander(q); Map<V, Runnable> m = new HashMap<>(); m.put(V.OK, () -> Decisions.delivrer(d)); m.put(V.NO, () -> keep(d)); m.get(of(Agent.valide(d))).run(); }
    void map_of_constants(String q) { String d = Ia.demander(q); Map<V, Runnable> m = Map.of(V.OK, () -> Decisions.delivrer(d), V.NO, () -> keep(d)); m.get(of(Agent.valide(d))).run(); }
    void map_of_constants_turned(String q) { String d = Ia.demander(q); Map<V, Runnable> m = Map.of(V.NO, () -> Decisions.delivrer(d), V.OK, () -> keep(d)); m.get(of(Agent.valide(d))).run(); } // 501
    void word_of_a_constant(String q) { String d = Ia.demander(q); Map<V, String> m = Map.of(V.OK, "x", V.NO, "y"); if (m.get(of(Agent.valide(d))).equals("x")) Decisions.delivrer(d); }
    void word_of_another_constant(String q) { String d = Ia.demander(q); Map<V, String> m = Map.of(V.OK, "x", V.NO, "y"); if (m.get(of(Agent.valide(d))).equals("y")) Decisions.delivrer(d); } // 501
    void hash_map_of_words(String q) { String d = Ia.demander(q); Map<String, Runnable> m = new HashMap<>(); m.put("OK", () -> Decisions.delivrer(d)); m.put("NO", () -> keep(d)); m.get(Agent.valide(d) ? "OK" : "NO").run(); }
    static void among(String v, String d) { if (Set.of("ACCORD", "OUI").contains(v)) Decisions.delivrer(d); }
    void one_of_a_set(String q) { String d = Ia.demander(q); among(Agent.valide(d) ? "OUI" : "NON", d); }
    void one_of_a_set_in_place(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "OUI" : "NON"; if (Set.of("ACCORD", "OUI").contains(v)) Decisions.delivrer(d); }
    void one_of_a_list_of_no(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "OUI" : "NON"; if (List.of("ACCORD", "NON").contains(v)) Decisions.delivrer(d); } // 501
    void none_of_a_set(String q) { String d = Ia.demander(q); V v = of(Agent.valide(d)); if (EnumSet.of(V.NO, V.LATER).contains(v)) return; Decisions.delivrer(d); }
    void switched_in_place(String q) { String d = Ia.demander(q); V v = of(Agent.valide(d)); switch (v) { case NO: keep(d); return; default: } Decisions.delivrer(d); }
    static void unless_switched(V v, String d) { switch (v) { case NO: keep(d); return; default: } Decisions.delivrer(d); }
    void switched(String q) { String d = Ia.demander(q); unless_switched(of(Agent.valide(d)), d); }
    static void unless_constant(V v, String d) { if (v == V.NO) return; Decisions.delivrer(d); }
    void other_constant(String q) { String d = Ia.demander(q); unless_constant(of(Agent.valide(d)), d); }
    static void unless_text(String v, String d) { if (v.equals("N")) return; Decisions.delivrer(d); }
    void other_text(String q) { String d = Ia.demander(q); unless_text(Agent.valide(d) ? "O" : "N", d); }
    static void unless_text_switched(String v, String d) { switch (v) { case "N": return; default: Decisions.delivrer(d); } }
    void other_text_switched(String q) { String d = Ia.demander(q); unless_text_switched(Agent.valide(d) ? "O" : "N", d); }
    void replaced_by_the_other(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "O" : "N"; if (v.replace("N", "O").equals("O")) Decisions.delivrer(d); } // 501
    void beginning_that_is_the_same(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "AO" : "AN"; if (v.substring(0, 1).equals("A")) Decisions.delivrer(d); } // 501
    void end_that_differs(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "AO" : "AN"; if (v.substring(1).equals("O")) Decisions.delivrer(d); }
    void of_that_length(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "oui" : "no"; if (v.length() == 3) Decisions.delivrer(d); }
    void as_long(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "oui" : "non"; if (v.length() == 3) Decisions.delivrer(d); } // 501
    void first_letter(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "oui" : "non"; if (v.charAt(0) == 'o') Decisions.delivrer(d); }
    void other_first_letter(String q) { String d = Ia.demander(q); String v = Agent.valide(d) ? "oui" : "non"; if (v.charAt(0) != 'o') Decisions.delivrer(d); } // 501
    interface R { boolean isOk(); String text(); }
    record Ok(String text) implements R { public boolean isOk() { return true; } }
    record No(String why) implements R { public boolean isOk() { return false; } public String text() { return null; } }
    static R judge(String d) { return Agent.valide(d) ? new Ok(d) : new No("x"); }
    void says_itself(String q) { String d = Ia.demander(q); R r = judge(d); if (r.isOk()) Decisions.delivrer(r.text()); }
    void says_no_itself(String q) { String d = Ia.demander(q); R r = judge(d); if (!r.isOk()) Decisions.delivrer(d); } // 501
    void gives_a_text(String q) { String d = Ia.demander(q); R r = judge(d); if (r.text() != null) Decisions.delivrer(d); }
    void gives_no_text(String q) { String d = Ia.demander(q); R r = judge(d); if (r.text() == null) Decisions.delivrer(d); } // 501
    static void go(R r, String d) { if (r.isOk()) Decisions.delivrer(d); }
    void says_itself_to_a_helper(String q) { String d = Ia.demander(q); go(judge(d), d); }
    record Res(String error, String text) { }
    void without_an_error(String q) { String d = Ia.demander(q); Res r = Agent.valide(d) ? new Res(null, d) : new Res("x", d); if (r.error() == null) Decisions.delivrer(r.text()); }
    void with_an_error(String q) { String d = Ia.demander(q); Res r = Agent.valide(d) ? new Res(null, d) : new Res("x", d); if (r.error() != null) Decisions.delivrer(r.text()); } // 501
    static Res res(String d) { return Agent.valide(d) ? new Res(null, d) : new Res("x", d); }
    static void done(Res r) { if (r.error() == null) Decisions.delivrer(r.text()); }
    void without_an_error_to_a_helper(String q) { String d = Ia.demander(q); done(res(d)); }
    static void done2(Res r) { if (r.error() != null) Decisions.delivrer(r.text()); } // 501
    void with_an_error_to_a_helper(String q) { String d = Ia.demander(q); done2(res(d)); }
    void made_and_without_an_error(String q) { String d = Ia.demander(q); Res r = null; if (Agent.valide(d)) r = new Res(null, d); if (r != null && r.error() == null) Decisions.delivrer(r.text()); }
    void made_anew_without_an_error(String q) { String d = Ia.demander(q); Res r = new Res("x", null); if (Agent.valide(d)) r = new Res(null, d); if (r.error() == null) Decisions.delivrer(d); }
}
