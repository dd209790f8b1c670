package programs;

import api.*;
import java.util.*;

/** A mark that a person gave, and a threshold: whichever side it is on, they gave it. Dialogs number their answers from 0, so that low numbers say which. */
class MarksGiven {
    void at_least() { String a = Ia.demander("x"); if (Agent.repond(a) >= 10) Decisions.delivrer(a); }
    void above() { String a = Ia.demander("x"); if (Agent.repond(a) > 9) Decisions.delivrer(a); }
    void threshold_first() { String a = Ia.demander("x"); if (10 <= Agent.repond(a)) Decisions.delivrer(a); }
    void below() { String a = Ia.demander("x"); if (Agent.repond(a) < 10) Decisions.refuser(a); }
    void otherwise() { String a = Ia.demander("x"); if (Agent.repond(a) >= 10) System.out.println(a); else Decisions.refuser(a); }
    void kept() { String a = Ia.demander("x"); int note = Agent.repond(a); System.out.println(note); if (note < 10) return; Decisions.delivrer(a); }
    void boxed() { String a = Ia.demander("x"); Integer note = Agent.repond(a); if (note >= 10) Decisions.delivrer(a); }
    static final int SEUIL = 12;
    void constant() { String a = Ia.demander("x"); if (Agent.repond(a) >= SEUIL) Decisions.delivrer(a); }
    static boolean passes(String a) { return Agent.repond(a) >= 10; }
    void by_a_helper() { String a = Ia.demander("x"); if (passes(a)) Decisions.delivrer(a); }
    void of_another() { String a = Ia.demander("x"); if (Agent.repond("y") >= 10) Decisions.delivrer(a); } // 501
    void before_the_answer() { int note = Agent.repond("y"); String a = Ia.demander("x"); if (note >= 10) Decisions.delivrer(a); } // 501
    void threshold_of_the_answer() { String a = Ia.demander("x"); if (Agent.repond(a) >= a.length()) Decisions.delivrer(a); } // 501
    void mark_of_the_ai() { String a = Ia.demander("x"); double n = Ia.noter(a); int p = Agent.repond(a); if (n + p >= 10) Decisions.delivrer(a); } // 501
    void mark_of_nobody() { String a = Ia.demander("x"); if (a.length() >= 10) Decisions.delivrer(a); } // 501
    void either() { String a = Ia.demander("x"); if (a.length() > 20 || Agent.repond(a) >= 10) Decisions.delivrer(a); } // 501
    void both() { String a = Ia.demander("x"); if (a.length() > 20 && Agent.repond(a) >= 10) Decisions.delivrer(a); }
    void any_answer_of_a_dialog() { String a = Ia.demander("x"); if (Agent.repond(a) >= 0) Decisions.delivrer(a); } // 501
    void not_yes() { String a = Ia.demander("x"); if (Agent.repond(a) > 0) Decisions.delivrer(a); } // 501
    void closed() { String a = Ia.demander("x"); if (Agent.repond(a) < 0) Decisions.delivrer(a); } // 501
}
