package programs;

import api.*;

/** A mark that only a person's yes has set, in an object that is passed: where there is none, nobody has said yes. */
class MarkedOrNot {
    static class Dto { String verdict; String text; Integer n; Boolean b; }
    static void unless_text(Dto x) { if (x.verdict == null) Decisions.delivrer(x.text); } // 501
    void without_a_mark(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.text = d; if (Agent.valide(d)) x.verdict = "OUI"; unless_text(x); }
    static void unless_passed(Dto x, String s) { if (s == null) Decisions.delivrer(x.text); } // 501
    void without_a_mark_of_its_own(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.text = d; if (Agent.valide(d)) x.verdict = "OUI"; unless_passed(x, x.verdict); }
    static void unless_word(String d, String s) { if (s == null) Decisions.delivrer(d); } // 501
    void without_a_word(String q) { String d = Ia.demander(q); String s = Agent.valide(d) ? "OUI" : null; unless_word(d, s); }
    static void unless_number(Dto x) { if (x.n == null) Decisions.delivrer(x.text); } // 501
    void without_a_number(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.text = d; if (Agent.valide(d)) x.n = 1; unless_number(x); }
    static void unless_truth(Dto x) { if (x.b == null) Decisions.delivrer(x.text); } // 501
    void without_a_truth(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.text = d; if (Agent.valide(d)) x.b = true; unless_truth(x); }
    static void if_text(Dto x) { if (x.verdict != null) Decisions.delivrer(x.text); }
    void with_a_mark(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.text = d; if (Agent.valide(d)) x.verdict = "OUI"; if_text(x); }
    void without_a_mark_in_place(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.text = d; if (Agent.valide(d)) x.verdict = "OUI"; if (x.verdict == null) Decisions.delivrer(x.text); } // 501
    void with_a_mark_in_place(String q) { String d = Ia.demander(q); Dto x = new Dto(); x.text = d; if (Agent.valide(d)) x.verdict = "OUI"; if (x.verdict != null) Decisions.delivrer(x.text); }
}
