package programs;
import api.*;
/** Counters and other numbers in fields that an answer has changed once more: nothing is known of them before or after. */
class Raised {
    static class Tally { int n; final String name = "t"; void hit() { n++; } }
    static class Plain { int n; void hit() { n++; } }
    void in_place(Tally t) { t.n++; if (Ia.noter("q") > 0.5) t.n++; if (t.n > 1) Decisions.refuser("a"); } // 501
    void by_its_method(Tally t) { t.hit(); if (Ia.noter("q") > 0.5) t.hit(); if (t.n > 1) Decisions.refuser("a"); } // 501
    void in_both_manners(Tally t) { t.hit(); if (Ia.noter("q") > 0.5) t.n++; if (t.n > 1) Decisions.refuser("a"); } // 501
    void whatever_is_answered(Plain t) { t.hit(); Ia.noter("q"); t.hit(); if (t.n > 1) Decisions.refuser("a"); }
    void another_one(Plain t, Plain other) { Plain own = new Plain(); t.hit(); other.hit(); if (Ia.noter("q") > 0.5) own.hit(); if (t.n > 1) Decisions.refuser("a"); }
    void before_and_not_after(Plain t) { t.hit(); if (Ia.noter("q") > 0.5) Donnees.propre(); if (t.n > 1) Decisions.refuser("a"); }
    void asked_of_it(Plain t) { t.hit(); if (Ia.noter("q") > 0.5) Donnees.nombre(); Decisions.refuser(t.n); }
    void read_anew(Tally t) { t.n = Donnees.nombre(); if (Ia.noter("q") > 0.5) t.n = Donnees.nombre(); if (t.n > 4) Decisions.refuser("a"); } // 501
    void read_anew_and_named(Tally t) { t.n = Donnees.nombre(); if (Ia.noter("q") > 0.5) t.n = Donnees.nombre(); Decisions.refuser(t.name); }
    void in_a_cell(int[] cells) { cells[0]++; if (Ia.noter("q") > 0.5) cells[0]++; if (cells[0] > 1) Decisions.refuser("a"); } // 501
    void in_a_variable() { int n = Donnees.nombre(); n++; if (Ia.noter("q") > 0.5) n++; if (n > 1) Decisions.refuser("a"); } // 501
    static class OfAClass {
        static int total;
        static void hit() { total++; }
        void twice() { hit(); if (Ia.noter("q") > 0.5) hit(); if (total > 1) Decisions.refuser("a"); } // 501
    }
    static class OfAnother {
        static int total;
        static void hit() { total++; }
        void twice() { hit(); Ia.noter("q"); hit(); if (total > 1) Decisions.refuser("a"); }
    }
}
