package programs;

import api.*;
import java.util.*;

/** A method gives a person's answer that it is passed, or else something that nobody has said. */
class OrElse {
    static boolean petit(boolean ok, boolean petit) { if (petit) return true; return ok; }
    void small_or_approved() { String t = Ia.demander("x"); if (petit(Agent.valide(t), Donnees.choix())) Decisions.delivrer(t); } // 501
    void small_or_approved_twice() { String t = Ia.demander("x"); if (petit(petit(Agent.valide(t), false), Donnees.choix())) Decisions.delivrer(t); } // 501
    void never_small() { String t = Ia.demander("x"); if (petit(Agent.valide(t), false)) Decisions.delivrer(t); }
    static boolean petit2(boolean ok, boolean petit) { return petit || ok; }
    void small_or_approved_in_one() { String t = Ia.demander("x"); if (petit2(Agent.valide(t), Donnees.choix())) Decisions.delivrer(t); } // 501
    void small_or_refused() { String t = Ia.demander("x"); if (!petit2(!Agent.valide(t), Donnees.choix())) Decisions.delivrer(t); }
    static boolean petit3(boolean ok, boolean petit) { if (petit) return false; return ok; }
    void small_is_no() { String t = Ia.demander("x"); if (petit3(Agent.valide(t), Donnees.choix())) Decisions.delivrer(t); }
    void small_is_no_taken_for_yes() { String t = Ia.demander("x"); if (!petit3(Agent.valide(t), Donnees.choix())) Decisions.delivrer(t); } // 501
    static boolean et(boolean ok, boolean autre) { return autre && ok; }
    void and_something_else() { String t = Ia.demander("x"); if (et(Agent.valide(t), Donnees.choix())) Decisions.delivrer(t); }
    static boolean defaut(Boolean ok) { return ok == null ? true : ok; }
    void not_asked_is_yes() { String t = Ia.demander("x"); Boolean ok = null; if (Donnees.choix()) ok = Agent.valide(t); if (defaut(ok)) Decisions.delivrer(t); } // 501
    static boolean non(Boolean ok) { return ok != null && ok; }
    void not_asked_is_no() { String t = Ia.demander("x"); Boolean ok = null; if (Donnees.choix()) ok = Agent.valide(t); if (non(ok)) Decisions.delivrer(t); }
    static boolean table(Map<String, Boolean> oks, String cle) { return oks.getOrDefault(cle, true); }
    void not_in_the_table_is_yes() { String t = Ia.demander("x"); Map<String, Boolean> oks = new HashMap<>(); if (Donnees.choix()) oks.put("d", Agent.valide(t)); if (table(oks, "d")) Decisions.delivrer(t); } // 501
    static boolean table2(Map<String, Boolean> oks, String cle) { return oks.getOrDefault(cle, false); }
    void not_in_the_table_is_no() { String t = Ia.demander("x"); Map<String, Boolean> oks = new HashMap<>(); if (Donnees.choix()) oks.put("d", Agent.valide(t)); if (table2(oks, "d")) Decisions.delivrer(t); }
    static class Demande { Boolean ok; int montant; boolean passe() { return montant < 100 || ok; } boolean passeApres() { return montant < 100 && ok; } boolean refusee() { return montant > 100 || !ok; } }
    void field_or_a_small_amount() { String t = Ia.demander("x"); Demande d = new Demande(); d.montant = Donnees.nombre(); d.ok = Agent.valide(t); if (d.passe()) Decisions.delivrer(t); } // 501
    void field_and_a_small_amount() { String t = Ia.demander("x"); Demande d = new Demande(); d.montant = Donnees.nombre(); d.ok = Agent.valide(t); if (d.passeApres()) Decisions.delivrer(t); }
    void field_not_refused() { String t = Ia.demander("x"); Demande d = new Demande(); d.montant = Donnees.nombre(); d.ok = Agent.valide(t); if (!d.refusee()) Decisions.delivrer(t); }
    static boolean selon(boolean ok, String t) { return t.startsWith("sûr") || ok; }
    void or_the_answer_itself() { String t = Ia.demander("x"); if (selon(Agent.valide(t), t)) Decisions.delivrer(t); } // 501
    static boolean tous(boolean un, boolean autre) { return un && autre; }
    void both_of_two_persons() { String t = Ia.demander("x"); if (tous(Agent.valide(t), Agent.valide(t))) Decisions.delivrer(t); }
    static boolean boucle(boolean ok, int tours) { boolean r = ok; for (int i = 0; i < tours; i++) r = true; return r; }
    void yes_after_some_rounds() { String t = Ia.demander("x"); if (boucle(Agent.valide(t), Donnees.nombre())) Decisions.delivrer(t); } // 501
    static String texte(String dit, boolean sur) { return sur ? "oui" : dit; }
    void in_words_or_else() { String t = Ia.demander("x"); if (texte(Agent.choisit(t), Donnees.choix()).equals("oui")) Decisions.delivrer(t); } // 501
    static String dit(String dit) { return dit.trim().toLowerCase(); }
    void in_words_cleaned() { String t = Ia.demander("x"); if (dit(Agent.choisit(t)).equals("oui")) Decisions.delivrer(t); }
    static int note(int dite, boolean auto) { return auto ? 1 : dite; }
    void a_number_or_else() { String t = Ia.demander("x"); if (note(Agent.repond(t), Donnees.choix()) == 1) Decisions.delivrer(t); } // 501
    static boolean recommence(boolean ok, int n) { if (n > 10) return true; if (n == 0) return ok; return recommence(ok, n - 1); }
    void yes_in_a_recursion() { String t = Ia.demander("x"); if (recommence(Agent.valide(t), Donnees.nombre())) Decisions.delivrer(t); } // 501
    static boolean repete(boolean ok, int n) { if (n == 0) return ok; return repete(ok, n - 1); }
    void itself_in_a_recursion() { String t = Ia.demander("x"); if (repete(Agent.valide(t), 3)) Decisions.delivrer(t); }
    static <T> T ou(T un, T autre) { return un != null ? un : autre; }
    void either_of_what_is_passed() { String t = Ia.demander("x"); Boolean b = Donnees.choix() ? Agent.valide(t) : null; if (ou(b, true)) Decisions.delivrer(t); } // KNOWN: misses 501, that a method gives one of two objects that it is passed is taken for what a person said of either
    void either_is_no() { String t = Ia.demander("x"); Boolean b = Donnees.choix() ? Agent.valide(t) : null; if (ou(b, false)) Decisions.delivrer(t); }
    static boolean retenu(Map<String, Boolean> oks, String cle, String t) { return oks.computeIfAbsent(cle, k -> Agent.valide(t)); }
    void asked_unless_it_is_kept() { String t = Ia.demander("x"); Map<String, Boolean> oks = new HashMap<>(); if (Donnees.choix()) oks.put("d", true); if (retenu(oks, "d", t)) Decisions.delivrer(t); } // KNOWN: misses 501, that a method gives one of two objects that it is passed is taken for what a person said of either
    void asked_as_nothing_is_kept() { String t = Ia.demander("x"); if (retenu(new HashMap<>(), "d", t)) Decisions.delivrer(t); }
    static class Visa { final boolean ok; final String motif; Visa(boolean ok, String motif) { this.ok = ok; this.motif = motif; } }
    void with_a_reason_beside_it() { String t = Ia.demander("x"); boolean ok = Agent.valide(t); Visa v = new Visa(ok, ok ? "vu" : "refus"); if (v.ok) Decisions.delivrer(t); }
    void with_a_reason_beside_a_no() { String t = Ia.demander("x"); boolean ok = Agent.valide(t); Visa v = new Visa(!ok, ok ? "vu" : "refus"); if (v.ok) Decisions.delivrer(t); } // 501
    static boolean premier(boolean ok, String motif) { return ok; }
    void passed_beside_a_reason() { String t = Ia.demander("x"); boolean ok = Agent.valide(t); if (premier(ok, ok ? "vu" : "refus")) Decisions.delivrer(t); }
    void passed_beside_a_reason_the_other_way() { String t = Ia.demander("x"); boolean ok = Agent.valide(t); if (!premier(ok, ok ? "vu" : "refus")) Decisions.delivrer(t); } // 501
    void changed_before_it_is_passed() { String t = Ia.demander("x"); boolean ok = Agent.valide(t); if (premier(ok |= Donnees.choix(), ok ? "vu" : "refus")) Decisions.delivrer(t); } // 501
}
