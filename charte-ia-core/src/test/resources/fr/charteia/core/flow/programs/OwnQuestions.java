package programs;

import api.*;
import java.util.*;

/** What a method of ours asks of what it is given is asked by whoever asks it: a question in other words, or a check that throws, which another catches. */
class OwnQuestions {
    private static final Set<String> KNOWN = Set.of("a", "b");
    enum Etat { OUVERT, CLOS, VALIDE }
    static class Refus extends RuntimeException { Refus(String m) { super(m); } }
    static class Fiche { String s = ""; String mode = ""; Etat etat = Etat.OUVERT; boolean pret; boolean estClos() { return etat == Etat.CLOS; } boolean estOuvert() { return !estClos() && true; } void clore() { etat = Etat.CLOS; } boolean enModeA() { return mode.equals("a"); } boolean enModeB() { if (mode.equals("b")) { return true; } return false; } }

    private static boolean isA(String mode) { return mode.equals("a"); }
    private static boolean isAInSteps(String mode) { boolean a = false; if ("a".equals(mode)) { a = true; } return a; }
    private static boolean isB(String mode) { return mode.equals("b"); }
    private static boolean isMissing(Object o) { return o == null; }
    private static boolean isMany(int n) { if (n > 5) return true; return false; }
    private static boolean isText(Object o) { return o instanceof String; }
    private static boolean isNot(boolean b) { return !b; }
    private static boolean isA(Fiche f) { return isA(f.mode); }
    private static boolean isEither(String mode) { return mode.equals("a") || mode.equals("b"); }
    private static boolean isWhatever(String mode) { return mode.equals("a") == Donnees.choix(); }
    private static void demand(boolean b) { if (!b) { throw new IllegalStateException("no"); } }
    private static void demandA(String mode) { if (!isA(mode)) { throw new Refus("not " + mode); } }
    private static void demandApproval(String s) { if (!Agent.valide(s)) { throw new Refus(s); } }
    private static boolean holds(boolean b) { try { demand(b); return true; } catch (IllegalStateException e) { return false; } }
    private static boolean holdsNot(boolean b) { try { demand(b); } catch (IllegalStateException e) { return true; } return false; }
    private static boolean holdsUnlessOther(boolean b) { try { demand(b); return true; } catch (IllegalArgumentException e) { return false; } }
    private static boolean hasA(String mode) { boolean ok = true; try { demandA(mode); } catch (Refus e) { ok = false; } return ok; }
    private static boolean refused(String s) { try { demandApproval(s); return false; } catch (Refus e) { return true; } }
    private static boolean logged(boolean b) { System.out.println(b); return b ? true : false; }
    private boolean closes(Fiche f) { f.clore(); return f.etat == Etat.CLOS; }

    enum Reponse { OUI, NON, PEUT_ETRE }
    private static Reponse answer(boolean b) { return b ? Reponse.OUI : Reponse.NON; }
    private static Reponse answerOfThree(int n) { return n > 5 ? Reponse.OUI : n < 0 ? Reponse.NON : Reponse.PEUT_ETRE; }
    private static Reponse answerByCheck(String mode) { try { demandA(mode); return Reponse.OUI; } catch (Refus e) { return Reponse.NON; } }
    private static String error(boolean b) { return b ? null : "no"; }
    private static int sign(boolean b) { if (b) return 1; return -1; }
    void one_of_two_constants(boolean b) { String s = answer(b) == Reponse.OUI ? Donnees.nom() : "x"; if (!b) Ia.envoyer(s); }
    void the_other_of_two_constants(boolean b) { String s = answer(b) == Reponse.NON ? Donnees.nom() : "x"; if (!b) Ia.envoyer(s); } // 401
    void not_one_of_two_constants(boolean b) { String s = answer(b) != Reponse.OUI ? Donnees.nom() : "x"; if (b) Ia.envoyer(s); }
    void one_of_three_constants(int n) { String s = answerOfThree(n) == Reponse.OUI ? Donnees.nom() : "x"; if (n < 3) Ia.envoyer(s); }
    void another_of_three_constants(int n) { String s = answerOfThree(n) == Reponse.PEUT_ETRE ? Donnees.nom() : "x"; if (n < 3) Ia.envoyer(s); } // 401
    void one_of_two_constants_by_a_check(String mode) { String s = answerByCheck(mode) == Reponse.OUI ? Donnees.nom() : "x"; if (isB(mode)) Ia.envoyer(s); }
    void the_other_by_a_check(String mode) { String s = answerByCheck(mode) == Reponse.NON ? Donnees.nom() : "x"; if (isB(mode)) Ia.envoyer(s); } // 401
    void one_of_two_texts(boolean b) { String s = error(b) == null ? Donnees.nom() : "x"; if (!b) Ia.envoyer(s); }
    void the_other_of_two_texts(boolean b) { String s = error(b) == null ? "x" : Donnees.nom(); if (!b) Ia.envoyer(s); } // 401
    void one_of_two_texts_by_what_it_says(boolean b) { String s = "no".equals(error(b)) ? Donnees.nom() : "x"; if (b) Ia.envoyer(s); }
    void one_of_two_numbers(boolean b) { String s = sign(b) == 1 ? Donnees.nom() : "x"; if (!b) Ia.envoyer(s); }
    void by_an_approved_constant() { String a = Ia.demander("x"); if (answer(Agent.valide(a)) == Reponse.OUI) Decisions.delivrer(a); }
    void by_the_other_constant() { String a = Ia.demander("x"); if (answer(Agent.valide(a)) == Reponse.NON) Decisions.delivrer(a); } // 501

    void one_and_another(String mode) { String s = isA(mode) ? Donnees.nom() : "x"; if (isB(mode)) Ia.envoyer(s); }
    void one_and_the_same(String mode) { String s = isA(mode) ? Donnees.nom() : "x"; if (isA(mode)) Ia.envoyer(s); } // 401
    void one_and_its_opposite(String mode) { String s = isA(mode) ? Donnees.nom() : "x"; if (!isA(mode)) Ia.envoyer(s); }
    void asked_here_and_there(String mode) { String s = isAInSteps(mode) ? Donnees.nom() : "x"; if (mode.equals("b")) Ia.envoyer(s); }
    void asked_there_and_here(String mode) { String s = mode.equals("b") ? Donnees.nom() : "x"; if (isAInSteps(mode)) Ia.envoyer(s); }
    void asked_of_another(String mode, String other) { String s = isA(mode) ? Donnees.nom() : "x"; if (isB(other)) Ia.envoyer(s); } // 401
    void changed_in_between(String mode) { String s = isA(mode) ? Donnees.nom() : "x"; mode = "b"; if (isB(mode)) Ia.envoyer(s); } // 401
    void nothing_there(Object o) { String s = isMissing(o) ? Donnees.nom() : "x"; if (o != null) Ia.envoyer(s); }
    void something_there(Object o) { String s = isMissing(o) ? "x" : Donnees.nom(); if (o != null) Ia.envoyer(s); } // 401
    void of_numbers(int n) { String s = isMany(n) ? Donnees.nom() : "x"; if (n < 3) Ia.envoyer(s); }
    void of_other_numbers(int n) { String s = isMany(n) ? Donnees.nom() : "x"; if (n < 9) Ia.envoyer(s); } // 401
    void of_types(Object o) { String s = isText(o) ? Donnees.nom() : "x"; if (!(o instanceof String)) Ia.envoyer(s); }
    void the_opposite(boolean b) { String s = isNot(b) ? Donnees.nom() : "x"; if (b) Ia.envoyer(s); }
    void the_opposite_of_the_opposite(boolean b) { String s = isNot(isNot(b)) ? Donnees.nom() : "x"; if (b) Ia.envoyer(s); } // 401
    void one_of_two(String mode) { String s = isEither(mode) ? Donnees.nom() : "x"; if (mode.equals("a")) Ia.envoyer(s); } // 401
    void by_something_else(String mode) { String s = isWhatever(mode) ? Donnees.nom() : "x"; if (mode.equals("b")) Ia.envoyer(s); } // 401
    void of_a_field(Fiche f) { String s = f.enModeA() ? Donnees.nom() : "x"; if (f.enModeB()) Ia.envoyer(s); }
    void of_a_field_of_another(Fiche f, Fiche g) { String s = f.enModeA() ? Donnees.nom() : "x"; if (g.enModeB()) Ia.envoyer(s); } // 401
    void of_a_field_set_in_between(Fiche f) { String s = f.enModeA() ? Donnees.nom() : "x"; f.mode = "b"; if (f.enModeB()) Ia.envoyer(s); } // 401
    void of_a_status(Fiche f) { String s = f.estClos() ? Donnees.nom() : "x"; if (!f.estClos()) Ia.envoyer(s); }
    void of_a_status_set_in_between(Fiche f) { String s = f.estClos() ? "x" : Donnees.nom(); f.clore(); if (f.estClos()) Ia.envoyer(s); } // 401
    void of_a_status_set_by_the_question(Fiche f) { String s = f.estClos() ? "x" : Donnees.nom(); if (closes(f) && f.estClos()) Ia.envoyer(s); } // 401
    void of_a_field_of_what_is_passed(Fiche f) { String s = isA(f) ? Donnees.nom() : "x"; if (f.enModeB()) Ia.envoyer(s); }

    void thrown_and_caught(boolean b) { String s = holds(b) ? Donnees.nom() : "x"; if (!b) Ia.envoyer(s); }
    void thrown_and_caught_twice(boolean b) { String s = holds(b) ? Donnees.nom() : "x"; if (!holds(b)) Ia.envoyer(s); }
    void thrown_and_caught_the_same(boolean b) { String s = holds(b) ? Donnees.nom() : "x"; if (holds(b)) Ia.envoyer(s); } // 401
    void thrown_and_caught_for_a_no(boolean b) { String s = holdsNot(b) ? Donnees.nom() : "x"; if (b) Ia.envoyer(s); }
    void thrown_and_caught_for_a_no_bad(boolean b) { String s = holdsNot(b) ? Donnees.nom() : "x"; if (!b) Ia.envoyer(s); } // 401
    void thrown_past_what_catches(boolean b) { String s = b ? "x" : Donnees.nom(); if (holdsUnlessOther(true)) Ia.envoyer(s); } // 401
    void thrown_by_what_asks(String mode) { String s = hasA(mode) ? Donnees.nom() : "x"; if (isB(mode)) Ia.envoyer(s); }
    void thrown_by_what_asks_bad(String mode) { String s = hasA(mode) ? "x" : Donnees.nom(); if (isB(mode)) Ia.envoyer(s); } // 401
    void told_besides(boolean b) { String s = logged(b) ? Donnees.nom() : "x"; if (!b) Ia.envoyer(s); }
    void known_thrown_and_caught() { String s = Donnees.nom(); if (holds(!KNOWN.contains(s))) return; Ia.envoyer(s); }
    void unknown_thrown_and_caught() { String s = Donnees.nom(); if (holds(KNOWN.contains(s))) return; Ia.envoyer(s); } // 401

    void demanded_then_asked(String mode) { demandA(mode); String s = "x"; if (mode.equals("b")) s = Donnees.nom(); Ia.envoyer(s); }
    void demanded_then_asked_the_same(String mode) { demandA(mode); String s = "x"; if (mode.equals("a")) s = Donnees.nom(); Ia.envoyer(s); } // 401
    void demanded_of_another(String mode, String other) { demandA(other); String s = "x"; if (mode.equals("b")) s = Donnees.nom(); Ia.envoyer(s); } // 401
    void asked_then_demanded(boolean b) { String s = "x"; if (b) s = Donnees.nom(); demand(!b); Ia.envoyer(s); }
    void asked_then_demanded_the_same(boolean b) { String s = "x"; if (b) s = Donnees.nom(); demand(b); Ia.envoyer(s); } // 401
    void asked_then_demanded_and_caught(boolean b) { String s = "x"; if (b) s = Donnees.nom(); try { demand(!b); Ia.envoyer(s); } catch (IllegalStateException e) { System.out.println(); } }
    void asked_then_demanded_and_caught_bad(boolean b) { String s = "x"; if (b) s = Donnees.nom(); try { demand(!b); Ia.envoyer("x"); } catch (IllegalStateException e) { Ia.envoyer(s); } } // 401
    void demanded_after_it_is_sent(String mode) { String s = "x"; if (mode.equals("b")) s = Donnees.nom(); Ia.envoyer(s); demandA(mode); } // 401

    void approved() { String a = Ia.demander("x"); if (holds(Agent.valide(a))) Decisions.delivrer(a); }
    void approved_or_left() { String a = Ia.demander("x"); if (holds(!Agent.valide(a))) return; Decisions.delivrer(a); }
    void approved_or_left_in_a_loop(List<String> l) { for (String d : l) { String a = Ia.demander(d); if (holds(!Agent.valide(a))) continue; Decisions.delivrer(a); } }
    void approved_or_refused() { String a = Ia.demander("x"); if (refused(a)) return; Decisions.delivrer(a); }
    void refused_and_decided() { String a = Ia.demander("x"); if (refused(a)) Decisions.delivrer(a); } // 501
    void only_if_not() { String a = Ia.demander("x"); if (holdsNot(Agent.valide(a))) Decisions.delivrer(a); } // 501
    void unless_it_is_no() { String a = Ia.demander("x"); if (!holdsNot(Agent.valide(a))) Decisions.delivrer(a); }
    void asked_by_the_answer() { String a = Ia.demander("x"); if (holds(a.equals("oui"))) Decisions.delivrer("x"); } // 501
    void caught_where_it_is_refused() { String a = Ia.demander("x"); boolean no = !Agent.valide(a); try { demand(no); } catch (IllegalStateException e) { Decisions.delivrer(a); } }
    void caught_where_it_is_approved() { String a = Ia.demander("x"); boolean yes = Agent.valide(a); try { demand(yes); } catch (IllegalStateException e) { Decisions.delivrer(a); } } // 501
}
