package programs;

import api.*;
import java.util.*;

/** What was set before an answer was asked for, and is tested beside it: what the answer decides then is not what was set. */
class SetBefore {
    private static void noter(String s) { System.out.println(s); }
    void rule_or_answer(int montant) { boolean regle = montant > 100; boolean ia = Ia.noter("x") > 0.5; if (regle || ia) noter("à voir"); if (regle) Decisions.refuser("x"); }
    void answer_or_rule(int montant) { boolean regle = montant > 100; boolean ia = Ia.noter("x") > 0.5; if (ia || regle) noter("à voir"); if (regle) Decisions.refuser("x"); }
    void rule_and_answer(int montant) { boolean regle = montant > 100; boolean ia = Ia.noter("x") > 0.5; if (regle && ia) noter("à voir"); if (regle) Decisions.refuser("x"); }
    void two_rules_or_an_answer(int montant, boolean complet) { boolean regle = montant > 100; boolean ia = Ia.noter("x") > 0.5; if (regle && complet || ia) noter("à voir"); if (regle) Decisions.refuser("x"); }
    void a_text(int montant) { String classe = montant > 100 ? "haute" : "basse"; boolean ia = Ia.demander("x").contains("oui"); if (classe.equals("haute") || ia) noter("à voir"); if (classe.equals("haute")) Decisions.refuser("x"); }
    void a_text_decided_on(int montant) { String classe = montant > 100 ? "haute" : "basse"; boolean ia = Ia.demander("x").contains("oui"); if (classe.equals("haute") || ia) noter("à voir"); Decisions.refuser(classe); }
    void an_enum(int montant) { Niveau n = montant > 100 ? Niveau.HAUT : Niveau.BAS; if (n == Niveau.HAUT || Ia.noter("x") > 0.5) noter("à voir"); if (n == Niveau.HAUT) Decisions.refuser("x"); }
    enum Niveau { HAUT, BAS }
    void in_a_loop(List<Integer> montants) { for (int m : montants) { boolean regle = m > 100; boolean ia = Ia.noter("x") > 0.5; if (regle || ia) noter("à voir"); if (regle) Decisions.refuser("x"); } }
    void returned_early(int montant) { boolean regle = montant > 100; boolean ia = Ia.noter("x") > 0.5; if (!regle && ia) noter("à voir"); if (!regle) return; Decisions.refuser("x"); }
    void by_a_switch(int montant) { boolean regle = montant > 100; String a = Ia.demander("x"); switch (a) { case "oui": noter("o"); break; case "non": if (regle) noter("n"); break; default: } if (regle) Decisions.refuser("x"); }

    void set_by_the_answer(int montant) { boolean regle = montant > 100; if (Ia.noter("x") > 0.5) regle = true; if (regle) Decisions.refuser("x"); } // 501
    void both_in_one(int montant) { boolean regle = montant > 100; boolean ia = Ia.noter("x") > 0.5; boolean un = regle || ia; if (un) Decisions.refuser("x"); } // 501
    void set_beside(int montant) { boolean regle = montant > 100; boolean autre = false; if (regle || Ia.noter("x") > 0.5) autre = true; if (autre) Decisions.refuser("x"); } // 501
    void set_anew_beside(int montant) { boolean regle = montant > 100; if (!regle && Ia.noter("x") > 0.5) { noter("à voir"); regle = montant > 50; } if (regle) Decisions.refuser("x"); } // 501
    void set_where_another_depends_on_it(int montant, boolean c) { int n = montant > 100 ? 1 : 0; if (n == 1 || Ia.noter("x") > 0.5) { if (c) n = 2; } if (n == 2) Decisions.refuser("x"); } // 501
    void in_the_branch(int montant) { boolean regle = montant > 100; boolean ia = Ia.noter("x") > 0.5; if (regle || ia) { noter("à voir"); if (!regle) Decisions.refuser("x"); } } // 501
    void in_a_loop_by_the_round_before(List<Integer> montants) { boolean vu = false; for (int m : montants) { boolean regle = m > 100; if (regle || vu) noter("à voir"); if (vu) Decisions.refuser("x"); vu = Ia.noter("x") > 0.5; } } // 501
    void left_early(List<Integer> montants) { int n = 0; for (int m : montants) { if (m > 100 || Ia.noter("x") > 0.5) break; n++; } if (n > 3) Decisions.refuser("x"); } // 501
}
