package programs;

import api.*;
import java.util.*;

/** The names of what a person has approved are kept in a set. */
class ApprovedByName {
    void each_by_its_name() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Agent.valide(b)) ok.add("b"); if (ok.contains("a")) Decisions.delivrer(a); if (ok.contains("b")) Decisions.delivrer(b); }
    void by_the_name_of_the_other() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Agent.valide(b)) ok.add("b"); if (ok.contains("a")) Decisions.delivrer(b); } // 501
    void where_the_name_is_not_there() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Agent.valide(b)) ok.add("b"); if (!ok.contains("a")) Decisions.delivrer(a); } // 501
    void one_name_for_both() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Agent.valide(b)) ok.add("a"); if (ok.contains("a")) Decisions.delivrer(a); } // 501
    void added_by_somebody_else() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); ok.add(Donnees.propre()); if (Agent.valide(b)) ok.add("b"); if (ok.contains("a")) Decisions.delivrer(a); } // 501
    void added_without_being_asked() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Donnees.choix()) ok.add("a"); if (Agent.valide(b)) ok.add("b"); if (ok.contains("a")) Decisions.delivrer(a); } // 501
    void by_an_unknown_name() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Agent.valide(b)) ok.add("b"); if (ok.contains(Donnees.propre())) Decisions.delivrer(a); } // 501
    enum Piece { UNE, AUTRE }
    void by_a_constant_of_an_enum() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<Piece> ok = EnumSet.noneOf(Piece.class); if (Agent.valide(a)) ok.add(Piece.UNE); if (Agent.valide(b)) ok.add(Piece.AUTRE); if (ok.contains(Piece.UNE)) Decisions.delivrer(a); }
    void by_the_other_constant() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<Piece> ok = EnumSet.noneOf(Piece.class); if (Agent.valide(a)) ok.add(Piece.UNE); if (Agent.valide(b)) ok.add(Piece.AUTRE); if (ok.contains(Piece.AUTRE)) Decisions.delivrer(a); } // 501
    static boolean admis(Set<String> ok, String nom) { return ok.contains(nom); }
    void in_a_helper() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Agent.valide(b)) ok.add("b"); if (admis(ok, "a")) Decisions.delivrer(a); }
    void the_other_in_a_helper() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add("a"); if (Agent.valide(b)) ok.add("b"); if (admis(ok, "a")) Decisions.delivrer(b); } // 501
    void each_itself() { String a = Ia.demander("a"), b = Ia.demander("b"); Set<String> ok = new HashSet<>(); if (Agent.valide(a)) ok.add(a); if (Agent.valide(b)) ok.add(b); if (ok.contains(a)) Decisions.delivrer(a); } // KNOWN: invents 501, of several answers in one collection which of them it was asked for is told by texts and numbers alone
    void an_answer_that_says_nothing() { String p = Ia.demander("d"); String e = Agent.choisit(p); Decisions.delivrer(e.isBlank() ? p : e); } // 501
    void an_answer_that_says_something() { String p = Ia.demander("d"); String e = Agent.choisit(p); if (!e.isEmpty()) Decisions.delivrer(p); }
    void an_answer_that_is_empty() { String p = Ia.demander("d"); String e = Agent.choisit(p); if (e.isEmpty()) Decisions.delivrer(p); } // 501
    void returns_where_it_is_empty() { String p = Ia.demander("d"); String e = Agent.choisit(p); if (e.isEmpty()) return; Decisions.delivrer(p); }
    static boolean vide(String s) { return s.isEmpty(); }
    void empty_in_a_helper() { String p = Ia.demander("d"); String e = Agent.choisit(p); if (vide(e)) Decisions.delivrer(p); } // 501
    void not_empty_in_a_helper() { String p = Ia.demander("d"); String e = Agent.choisit(p); if (!vide(e)) Decisions.delivrer(p); }
}
