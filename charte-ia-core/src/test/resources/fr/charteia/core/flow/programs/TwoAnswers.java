package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** One method asks the AI for all: what two calls of it give are two answers, of which a person has approved one. */
class TwoAnswers {
    private static String demander(String s) { return Ia.demander(s); }
    private static String encore(String s) { return demander(s); }
    private static String un(String s) { return Ia.demander(s); }

    void another_was_approved(String d) { String a = demander(d), b = demander(d + "2"); if (Agent.valide(b)) Decisions.refuser(a); } // 501
    void it_was_approved(String d) { String a = demander(d), b = demander(d + "2"); if (Agent.valide(b)) Decisions.refuser(b); }
    void both_were_approved(String d) { String a = demander(d), b = demander(d + "2"); if (Agent.valide(a) && Agent.valide(b)) Decisions.refuser(a + b); }
    void together_they_were_approved(String d) { String a = demander(d), b = demander(d + "2"); if (Agent.valide(a + b)) Decisions.refuser(a); }
    void both_decided_one_approved(String d) { String a = demander(d), b = demander(d + "2"); if (Agent.valide(b)) Decisions.refuser(a + b); } // 501
    void by_what_another_says(String d) { String a = demander(d), b = demander(d + "2"); if (Agent.valide(b) && a.equals("non")) Decisions.refuser(d); } // 501
    void another_through_two_methods(String d) { String a = encore(d), b = encore(d + "2"); if (Agent.valide(b)) Decisions.refuser(a); } // 501
    void it_through_two_methods(String d) { String a = encore(d), b = encore(d + "2"); if (Agent.valide(b)) Decisions.refuser(b); }
    void asked_anew(String d) { String a = demander(d); boolean ok = Agent.valide(a); a = demander(d); if (ok) Decisions.refuser(a); } // 501
    void asked_for_another(String d) { String a = demander(d); boolean ok = Agent.valide(a); String b = demander(d); System.out.println(b); if (ok) Decisions.refuser(a); }
    void asked_until_approved(String d) { String a; do { a = demander(d); } while (!Agent.valide(a)); Decisions.refuser(a); }
    void asked_again_after_a_no(String d) { String a = demander(d); if (!Agent.valide(a)) a = demander(d); Decisions.refuser(a); } // 501
    void asked_again_after_a_no_and_shown(String d) { String a = demander(d); if (!Agent.valide(a)) { a = demander(d); Agent.confirme(a); } Decisions.refuser(a); }
    void each_in_a_loop(List<String> l) { for (String d : l) { String a = demander(d); if (Agent.valide(a)) Decisions.refuser(a); } }
    void by_a_function(String d) { Function<String, String> f = TwoAnswers::un; String a = f.apply(d), b = f.apply(d + "2"); if (Agent.valide(b)) Decisions.refuser(a); } // 501
    void by_a_function_it(String d) { Function<String, String> f = TwoAnswers::un; String a = f.apply(d), b = f.apply(d + "2"); if (Agent.valide(a)) Decisions.refuser(a); }

    static class Dossier {
        String avis; boolean ok;
        void proposer(String d) { avis = demander(d); }
        void relire() { ok = Agent.valide(avis); }
    }
    void of_two_files(Dossier d, Dossier e) { d.proposer("a"); e.proposer("b"); d.relire(); if (d.ok) Decisions.refuser(e.avis); } // 501
    void of_two_files_it(Dossier d, Dossier e) { d.proposer("a"); e.proposer("b"); d.relire(); if (d.ok) Decisions.refuser(d.avis); }
    void of_two_files_made_here(String s) { Dossier d = new Dossier(), e = new Dossier(); d.proposer("a"); e.proposer("b"); d.relire(); if (d.ok) Decisions.refuser(e.avis); } // 501
    void of_two_files_both(Dossier d, Dossier e) { d.proposer("a"); e.proposer("b"); d.relire(); e.relire(); if (d.ok && e.ok) Decisions.refuser(e.avis); }
    void of_one_file_anew(Dossier d) { d.proposer("a"); d.relire(); boolean ok = d.ok; d.proposer("b"); if (ok) Decisions.refuser(d.avis); } // 501
    void of_one_file(Dossier d) { d.proposer("a"); d.relire(); boolean ok = d.ok; if (ok) Decisions.refuser(d.avis); }
    static class Service {
        private String avis; private boolean ok;
        void proposer(String d) { avis = demander(d); ok = false; }
        void relire() { ok = Agent.valide(avis); }
        void appliquer() { if (ok) Decisions.refuser(avis); }
    }
    static class Ailleurs {
        private String avis, autre; private boolean ok;
        void proposer(String d) { avis = demander(d); autre = demander(d + "2"); ok = false; }
        void relire() { ok = Agent.valide(avis); }
        void appliquer() { if (ok) Decisions.refuser(autre); } // 501
    }
    void one_of_a_list(List<String> l) { List<String> a = new ArrayList<>(); for (String d : l) a.add(demander(d)); for (String s : a) if (Agent.valide(s)) Decisions.refuser(s); }
    void the_one_before(List<String> l) { String avant = null; for (String d : l) { String a = demander(d); if (avant != null && Agent.valide(a)) Decisions.refuser(avant); avant = a; } } // 501
    void the_one_before_asked_here(List<String> l) { String avant = null; for (String d : l) { String a = Ia.demander(d); if (avant != null && Agent.valide(a)) Decisions.refuser(avant); avant = a; } } // 501
    void the_one_before_and_the_last(List<String> l) { String avant = ""; for (String d : l) { String a = demander(d); if (Agent.valide(avant + a)) Decisions.refuser(avant); avant = a; } }
    void the_best_of_all(List<String> l) { String m = ""; for (String d : l) { String a = demander(d); if (a.length() > m.length()) m = a; } if (Agent.valide(m)) Decisions.refuser(m); }
    void the_last_that_was_approved(List<String> l) { String m = null; for (String d : l) { String a = demander(d); if (Agent.valide(a)) m = a; } if (m != null) Decisions.refuser(m); }
    void the_last_while_one_was_approved(List<String> l) { String m = null; boolean ok = false; for (String d : l) { m = demander(d); ok |= Agent.valide(m); } if (ok) Decisions.refuser(m); } // 501
    void asked_while_not_approved(String d) { String a = demander(d); while (!Agent.valide(a)) a = demander(d); Decisions.refuser(a); }
    void asked_three_times(String d) { for (int i = 0; i < 3; i++) { String a = demander(d); if (Agent.valide(a)) { Decisions.refuser(a); return; } } }
    void asked_three_times_and_given_up(String d) { String a = ""; for (int i = 0; i < 3; i++) { a = demander(d); if (Agent.valide(a)) break; } Decisions.refuser(a); } // 501
    void kept_by_key(List<String> l) { Map<String, String> m = new HashMap<>(); for (String d : l) { String a = demander(d); if (Agent.valide(a)) m.put(d, a); } m.forEach((k, a) -> Decisions.refuser(a)); }
    void all_shown_at_the_end(List<String> l) { List<String> m = new ArrayList<>(); for (String d : l) m.add(demander(d)); if (Agent.valide(m)) for (String a : m) Decisions.refuser(a); }
}
