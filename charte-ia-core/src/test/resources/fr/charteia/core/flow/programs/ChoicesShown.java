package programs;
import api.*;
import java.util.*;

/** A constant that an answer chose, and that a person is shown: they have approved what it chooses, and not what it says. */
class ChoicesShown {
    void decided_by_value() { String a = Ia.demander("?"); Agent.confirme(a.startsWith("b") ? "x" : "y"); Decisions.refuser(a); } // 501
    void decided_by_choice() { String a = Ia.demander("?"); Agent.confirme(a.startsWith("b") ? "x" : "y"); if (a.startsWith("b")) Decisions.refuser("x"); }
    void decided_by_the_constant() { String a = Ia.demander("?"); String s = a.startsWith("b") ? "x" : "y"; Agent.confirme(s); Decisions.refuser(s); }
    void decided_by_the_constant_in_a_branch() { String a = Ia.demander("?"); String s = a.startsWith("b") ? "x" : "y"; Agent.confirme(s); if (s.equals("x")) Decisions.refuser("d"); }
    void asked_about_the_choice_decides_by_value() { String a = Ia.demander("?"); if (Agent.valide(a.startsWith("b") ? "x" : "y")) Decisions.refuser(a); } // 501
    void asked_about_the_text() { String a = Ia.demander("?"); if (Agent.valide(a)) Decisions.refuser(a); }
    void asked_about_the_text_in_words() { String a = Ia.demander("?"); if (Agent.valide("Avis : " + a)) Decisions.refuser(a); }
    void asked_about_both() { String a = Ia.demander("?"); if (Agent.valide((a.startsWith("b") ? "x" : "y") + a)) Decisions.refuser(a); }
    void asked_about_length() { String a = Ia.demander("?"); if (Agent.valide("" + a.length())) Decisions.refuser(a); }
    void by_a_switch() { String a = Ia.demander("?"); String s; switch (a) { case "o": s = "accordée"; break; default: s = "refusée"; } Agent.confirme(s); Decisions.refuser(a); } // 501
    void by_a_switch_and_its_constant() { String a = Ia.demander("?"); String s; switch (a) { case "o": s = "accordée"; break; default: s = "refusée"; } Agent.confirme(s); Decisions.refuser(s); }
    void by_a_flag() { String a = Ia.demander("?"); boolean refus = a.contains("NON"); if (Agent.valide(refus)) Decisions.refuser(a); }
    void by_a_flag_and_the_flag() { String a = Ia.demander("?"); boolean refus = a.contains("NON"); if (Agent.valide(refus) && refus) Decisions.refuser("d"); }
    void from_a_table() { String a = Ia.demander("?"); Map<String, String> m = Map.of("o", "accordée", "n", "refusée"); Agent.confirme(m.get(a)); Decisions.refuser(a); } // 501
    void in_a_field() { String a = Ia.demander("?"); Fiche f = new Fiche(); if (a.startsWith("b")) f.sens = "x"; else f.sens = "y"; Agent.confirme(f.sens); Decisions.refuser(a); } // 501
    static class Fiche { String sens; String texte; }
    void whole_object() { String a = Ia.demander("?"); Fiche f = new Fiche(); f.texte = a; f.sens = a.startsWith("b") ? "x" : "y"; Agent.confirme(f); Decisions.refuser(a); }
    void an_enum() { String a = Ia.demander("?"); Sens s = a.startsWith("b") ? Sens.BON : Sens.MAUVAIS; Agent.confirme(s); Decisions.refuser(a); } // 501
    enum Sens { BON, MAUVAIS }
    void an_enum_decided() { String a = Ia.demander("?"); Sens s = a.startsWith("b") ? Sens.BON : Sens.MAUVAIS; Agent.confirme(s); Decisions.refuser(s); }
    void parsed_enum() { String a = Ia.demander("?"); Sens s = Sens.valueOf(a); Agent.confirme(s); Decisions.refuser(s); }
    void parsed_enum_by_text() { String a = Ia.demander("?"); Sens s = Sens.valueOf(a); Agent.confirme(s); Decisions.refuser(a); }
    void score() { double n = Ia.noter("d"); Agent.confirme(n > 0.5 ? "bon" : "mauvais"); if (n > 0.5) Decisions.refuser("d"); }
    void score_by_value() { double n = Ia.noter("d"); Agent.confirme(n > 0.5 ? "bon" : "mauvais"); Decisions.refuser(n); } // 501
    private String mot(String a) { return a.startsWith("b") ? "x" : "y"; }
    void by_a_helper() { String a = Ia.demander("?"); Agent.confirme(mot(a)); Decisions.refuser(a); } // 501
    void by_a_helper_decided() { String a = Ia.demander("?"); String s = mot(a); if (Agent.valide(s)) Decisions.refuser(s); }
    void by_a_helper_branch() { String a = Ia.demander("?"); if (Agent.valide(mot(a)) && a.startsWith("b")) Decisions.refuser("d"); }
    void get_or_default(Map<String, String> m, String k) { String a = Ia.demander("?"); m.put(k, a); String s = m.getOrDefault(k, "rien"); if (Agent.valide(s)) Decisions.refuser(s); }
    void get_or_default_unasked(Map<String, String> m, String k) { String a = Ia.demander("?"); m.put(k, a); String s = m.getOrDefault(k, "rien"); Decisions.refuser(s); } // 501
    private void juge(Map<String, String> m, String k) { if (Agent.valide(m.getOrDefault(k, "rien"))) Decisions.refuser(m.getOrDefault(k, "rien")); }
    void read_in_a_helper() { Map<String, String> m = new HashMap<>(); m.put("avis", Ia.demander("?")); juge(m, "avis"); }
    private void juge2(Map<String, String> m) { if (Agent.valide(m.getOrDefault("avis", "rien"))) Decisions.refuser(m.get("avis")); }
    void read_again() { Map<String, String> m = new HashMap<>(); m.put("avis", Ia.demander("?")); juge2(m); }
    private void juge3(Map<String, String> m) { if (Agent.valide(m.getOrDefault("avis", "rien"))) Decisions.refuser(m.get("motif")); } // 501
    void read_elsewhere() { Map<String, String> m = new HashMap<>(); m.put("avis", Ia.demander("?")); m.put("motif", Ia.demander("??")); juge3(m); }
    private void juge4(Map<String, String> m, String k) { Agent.confirme(m.getOrDefault(k, "rien")); Decisions.refuser(m.get(k)); }
    void under_a_key() { Map<String, String> m = new HashMap<>(); m.put("avis", Ia.demander("?")); juge4(m, "avis"); }
    private void juge5(Map<String, String> m, String k) { String s = m.getOrDefault(k, "rien"); Agent.confirme(s); Decisions.refuser(s); }
    void in_a_variable() { Map<String, String> m = new HashMap<>(); m.put("avis", Ia.demander("?")); juge5(m, "avis"); }
    @Point void at_endpoint(Map<String, String> m, String k) { String s = m.getOrDefault(k, Ia.demander("?")); Agent.confirme(s); Decisions.refuser(s); }
    private String lu(Map<String, String> m, String k) { return m.getOrDefault(k, "rien"); }
    void by_a_helper_that_reads() { Map<String, String> m = new HashMap<>(); m.put("avis", Ia.demander("?")); String s = lu(m, "avis"); Agent.confirme(s); Decisions.refuser(s); }
    void narrowed_by_value(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { Agent.confirme(a); Decisions.refuser(a); } }
    void narrowed_and_asked(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (Agent.valide(a)) Decisions.refuser(d); } }
    void narrowed_both_ways(String d) { String a = Ia.demander(d); if (a.equals("HIGH")) { if (Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void begun_so_both_ways(String d) { String a = Ia.demander(d); if (a.startsWith("HIGH")) { if (Agent.valide(a)) Decisions.refuser(d); else Decisions.delivrer(d); } }
    void another_constant_both_ways(String d) { String a = Ia.demander(d); if (a.startsWith("HIGH")) { if (Agent.valide("HIGH")) Decisions.refuser(d); else Decisions.delivrer(d); } } // 501
    void chosen_both_ways(String d) { String a = Ia.demander(d); if (Agent.valide(a.startsWith("HIGH") ? "h" : "l")) Decisions.refuser(d); else Decisions.delivrer(d); }
    void chosen_then_tested_both_ways(String d) { String a = Ia.demander(d); String s = a.startsWith("HIGH") ? "h" : "l"; if (s.equals("h")) { if (Agent.valide(s)) Decisions.refuser(d); else Decisions.delivrer(d); } }
}
