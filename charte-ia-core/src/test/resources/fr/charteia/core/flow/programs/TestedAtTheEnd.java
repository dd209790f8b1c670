package programs;

import api.*;
import java.util.*;

/** Loops that ask at the end of a round whether there is another: what they change says how often an answer had them go round. */
class TestedAtTheEnd {
    void counted() { int n = 0; do { n++; } while (Ia.demander("?").equals("encore")); if (n > 3) Decisions.delivrer("d"); } // 501
    void counted_beside() { int n = 0, k = 4; do { n++; } while (Ia.demander("?").equals("encore")); if (k > 3) Decisions.delivrer("d"); }
    void counted_by_something_else(int m) { Ia.demander("?"); int n = 0; do { n++; } while (n < m); if (n > 3) Decisions.delivrer("d"); }
    void up_to_an_answer() { int up = Integer.parseInt(Ia.demander("?")), n = 0; do { n++; } while (n < up); if (n > 3) Decisions.delivrer("d"); } // 501
    void counted_and_left() { int n = 0; for (;;) { n++; if (!Ia.demander("?").equals("encore")) break; } if (n > 3) Decisions.delivrer("d"); } // 501
    void counted_and_left_by_another(Iterator<String> i) { int n = 0; for (;;) { n++; Ia.demander("?"); if (!i.hasNext()) break; } if (n > 3) Decisions.delivrer("d"); }
    void one_before() { int n = 0, before; do { before = n; n++; } while (Ia.demander("?").equals("encore")); if (before > 3) Decisions.delivrer("d"); } // 501
    void turned() { boolean b = false; do { b = !b; } while (Ia.demander("?").equals("encore")); if (b) Decisions.delivrer("d"); } // 501
    void the_same_in_each_round() { int n = 0; do { n = 2; } while (Ia.demander("?").equals("encore")); if (n == 2) Decisions.delivrer("d"); }
    void text() { String s = ""; do { s += "x"; } while (Ia.demander("?").equals("encore")); Decisions.delivrer(s); } // 501
    void text_in_a_builder() { StringBuilder s = new StringBuilder(); do { s.append("x"); } while (Ia.demander("?").equals("encore")); Decisions.delivrer(s.toString()); } // 501
    void text_set_in_each_round() { String s; do { s = "x"; } while (Ia.demander("?").equals("encore")); Decisions.delivrer(s); }
    private int seen;
    void counted_in_a_field() { seen = 0; do { seen++; } while (Ia.demander("?").equals("encore")); if (seen > 3) Decisions.delivrer("d"); } // 501
    void counted_in_a_cell() { int[] n = {0}; do { n[0]++; } while (Ia.demander("?").equals("encore")); if (n[0] > 3) Decisions.delivrer("d"); } // 501
    void counted_until_a_person_agrees() { int n = 0; String a; do { n++; a = Ia.demander("?"); } while (!Agent.valide(a)); Decisions.delivrer(a); }
    void after_as_many(List<String> l) { Iterator<String> i = l.iterator(); String s; do { s = i.next(); } while (Ia.demander(s).equals("non")); Decisions.delivrer(s); } // 501
    void within_another(List<String> l) { for (String s : l) { int n = 0; do { n++; } while (Ia.demander(s).equals("encore")); if (n > 3) Decisions.delivrer(s); } } // 501
    void within_another_beside(List<String> l) { int k = 0; for (String s : l) { int n = 0; k++; do { n++; } while (Ia.demander(s).equals("encore")); if (k > 3) Decisions.delivrer(s); } }
    void around_another(int m) { int n = 0; do { n++; int i = 0; do { i++; } while (i < m); } while (Ia.demander("?").equals("encore")); if (n > 3) Decisions.delivrer("d"); } // 501
    void handed_on() { String a = "x", b = "x"; do { a = b; b = Donnees.nom(); } while (Ia.demander("?").equals("encore")); Ia.envoyer(a); } // 401
    void handed_on_in_one_round() { String a = "x", b = "x"; do { a = b; b = Donnees.nom(); } while (false); Ia.envoyer(a); }
}
