package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** A person answers with an object that has several parts, or with what they ticked: what they were shown is decided as they say where they say yes. */
class PartsOfAnswers {
    static class Loan { String id; String advice; String id() { return id; } }
    record Visa(boolean ok, String why) {}
    record Denial(boolean refused, String why) {}
    static class Opinion { private boolean refuse; boolean isRefuse() { return refuse; } }
    interface Seen { boolean rejected(); boolean granted(); }
    interface Human {
        @DecisionHumaine(role = "agent") boolean accepts(Object l);
        @DecisionHumaine(role = "agent") Visa vise(Object l);
        @DecisionHumaine(role = "agent") Denial deny(Object l);
        @DecisionHumaine(role = "agent") Opinion opinion(Object l);
        @DecisionHumaine(role = "agent") Seen sees(Object l);
        @DecisionHumaine(role = "agent") Set<String> tick(List<Loan> l);
        @DecisionHumaine(role = "agent") Set<Loan> keep(List<Loan> l);
    }
    private Human human;
    static Loan advised(String w) { Loan l = new Loan(); l.id = w; l.advice = Ia.demander(w); return l; }
    Visa visa(Loan l) { return new Visa(human.accepts(l), "x"); }

    void granted(String w) { Loan l = advised(w); Visa v = human.vise(l); if (v.ok()) Decisions.delivrer(l); }
    void not_granted(String w) { Loan l = advised(w); Visa v = human.vise(l); if (!v.ok()) Decisions.delivrer(l); } // 501
    void granted_or_not(String w) { Loan l = advised(w); Visa v = human.vise(l); if (v.ok()) Decisions.delivrer(l); else Decisions.refuser(l); }
    void whatever(String w) { Loan l = advised(w); Visa v = human.vise(l); Decisions.delivrer(l); } // 501
    void left_unless_granted(String w) { Loan l = advised(w); if (!human.vise(l).ok()) return; Decisions.delivrer(l); }
    void granted_by_ours(String w) { Loan l = advised(w); Visa v = visa(l); if (v.ok()) Decisions.delivrer(l); }
    void not_granted_by_ours(String w) { Loan l = advised(w); Visa v = visa(l); if (!v.ok()) Decisions.delivrer(l); } // 501
    void granted_by_what_is_not_read(String w) { Loan l = advised(w); if (human.sees(l).granted()) Decisions.delivrer(l); }
    void not_granted_by_what_is_not_read(String w) { Loan l = advised(w); if (!human.sees(l).granted()) Decisions.delivrer(l); } // 501

    void not_refused(String w) { Loan l = advised(w); Denial v = human.deny(l); if (!v.refused()) Decisions.delivrer(l); }
    void left_if_refused(String w) { Loan l = advised(w); Denial v = human.deny(l); if (v.refused()) return; Decisions.delivrer(l); }
    void refused(String w) { Loan l = advised(w); Denial v = human.deny(l); if (v.refused()) Decisions.delivrer(l); } // 501
    void refused_or_not(String w) { Loan l = advised(w); if (human.deny(l).refused()) Decisions.refuser(l); else Decisions.delivrer(l); }
    void not_refused_of_a_class(String w) { Loan l = advised(w); if (human.opinion(l).isRefuse()) return; Decisions.delivrer(l); }
    void not_rejected(String w) { Loan l = advised(w); if (human.sees(l).rejected()) return; Decisions.delivrer(l); }
    void rejected(String w) { Loan l = advised(w); if (human.sees(l).rejected()) Decisions.delivrer(l); } // 501
    void not_rejected_text(String w) { String a = Ia.demander(w); if (human.sees(a).rejected()) return; Decisions.delivrer(a); }

    void ticked(List<String> ws) { List<Loan> ls = ws.stream().map(PartsOfAnswers::advised).toList(); Set<String> t = human.tick(ls); for (Loan d : ls) if (t.contains(d.id())) Decisions.delivrer(d); }
    void not_ticked(List<String> ws) { List<Loan> ls = ws.stream().map(PartsOfAnswers::advised).toList(); Set<String> t = human.tick(ls); for (Loan d : ls) if (!t.contains(d.id())) Decisions.delivrer(d); } // 501
    void not_ticked_stream(List<String> ws) { List<Loan> ls = ws.stream().map(PartsOfAnswers::advised).toList(); Set<String> t = human.tick(ls); ls.stream().filter(d -> !t.contains(d.id())).forEach(Decisions::delivrer); } // 501
    void one_ticked(String w) { Loan d = advised(w); Set<String> t = human.tick(List.of(d)); if (t.contains(d.id())) Decisions.delivrer(d); }
    void one_not_ticked(String w) { Loan d = advised(w); Set<String> t = human.tick(List.of(d)); if (!t.contains(d.id())) Decisions.delivrer(d); } // 501
    void none_ticked(String w) { Loan d = advised(w); Set<String> t = human.tick(List.of(d)); if (t.isEmpty()) Decisions.delivrer(d); } // 501
    void one_not_kept(String w) { Loan d = advised(w); Set<Loan> t = human.keep(List.of(d)); if (!t.contains(d)) Decisions.delivrer(d); } // 501
    void not_kept(List<String> ws) { List<Loan> ls = ws.stream().map(PartsOfAnswers::advised).toList(); Set<Loan> t = human.keep(ls); for (Loan d : ls) if (!t.contains(d)) Decisions.delivrer(d); } // 501
}
