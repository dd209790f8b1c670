package programs;

import api.*;
import java.util.*;

/** A person's answer is passed to a method, or put in a field, that gives something by it. */
class AnswersPassed {
    static String donner(String t, boolean ok) { return ok ? t : null; }
    void asked_for_something_fixed() { String t = Ia.demander("x"); String s = donner(t, Agent.valide(t)); if (s != null) Decisions.delivrer("fixe"); }
    void given_something_fixed() { String t = Ia.demander("x"); String s = donner("fixe", Agent.valide(t)); if (s != null) Decisions.delivrer(s); }
    void given_or_nothing() { String t = Ia.demander("x"); String s = donner(t, Agent.valide(t)); if (s != null) Decisions.delivrer(s); }
    static boolean passe(boolean ok) { if (ok) return true; return false; }
    void handed_through() { String t = Ia.demander("x"); if (passe(Agent.valide(t))) Decisions.delivrer(t); }
    static String donner2(String t, boolean ok) { if (!ok) return null; return t; }
    void given_after_a_return() { String t = Ia.demander("x"); String s = donner2(t, Agent.valide(t)); if (s != null) Decisions.delivrer(s); }
    static Object donner3(Object t, boolean ok) { return ok ? t : null; }
    void object_given_or_nothing() { String t = Ia.demander("x"); Object s = donner3(t, Agent.valide(t)); if (s != null) Decisions.delivrer(s); }
    void in_place() { String t = Ia.demander("x"); boolean ok = Agent.valide(t); String s = ok ? t : null; if (s != null) Decisions.delivrer(s); }
    static String donner4(String t, boolean ok) { return ok ? "ok" : "non"; }
    void in_words() { String t = Ia.demander("x"); if (donner4(t, Agent.valide(t)).equals("ok")) Decisions.delivrer(t); }
    static int donner5(boolean ok) { return ok ? 1 : 0; }
    void as_a_number() { String t = Ia.demander("x"); if (donner5(Agent.valide(t)) == 1) Decisions.delivrer(t); }
    static boolean non(boolean ok) { return !ok; }
    void negated() { String t = Ia.demander("x"); if (!non(Agent.valide(t))) Decisions.delivrer(t); }
    static void exiger(boolean ok) { if (!ok) throw new IllegalStateException(); }
    void demanded() { String t = Ia.demander("x"); exiger(Agent.valide(t)); Decisions.delivrer(t); }
    void demanded_the_other_way() { String t = Ia.demander("x"); exiger(!Agent.valide(t)); Decisions.delivrer(t); } // 501
    static String donner6(String t, boolean ok) { String r = null; if (ok) r = t; return r; }
    void set_or_left() { String t = Ia.demander("x"); String s = donner6(t, Agent.valide(t)); if (s != null) Decisions.delivrer(s); }
    static String donner7(String t, boolean ok) { return ok ? t : ""; }
    void or_an_empty_text() { String t = Ia.demander("x"); String s = donner7(t, Agent.valide(t)); Decisions.delivrer(s); } // KNOWN: invents 501, that what was not approved is another text is told in place, not of what was passed
    static String remettre(String t, boolean ok) { return ok ? t : null; }
    static Optional<String> peut(String t, boolean ok) { return ok ? Optional.of(t) : Optional.empty(); }
    void nothing_was_given() { String t = Ia.demander("x"); String s = remettre(t, Agent.valide(t)); if (s == null) Decisions.delivrer(t); } // 501
    void answer_about_another() { String t = Ia.demander("x"), u = Ia.demander("y"); String s = remettre(t, Agent.valide(u)); if (s != null) Decisions.delivrer(s); } // 501
    void empty() { String t = Ia.demander("x"); Optional<String> s = peut(t, Agent.valide(t)); if (s.isEmpty()) Decisions.delivrer(t); } // 501
    void asked_anew() { String t = Ia.demander("x"); String s = remettre(t, Agent.valide(t)); s = Ia.demander("y"); if (s != null) Decisions.delivrer(s); } // 501
    void no_person() { String t = Ia.demander("x"); String s = remettre(t, t.length() > 3); if (s != null) Decisions.delivrer(s); } // 501
    void no_person_perhaps() { String t = Ia.demander("x"); Optional<String> s = peut(t, t.length() > 3); s.ifPresent(Decisions::delivrer); } // 501
    static Optional<String> mal(String t, boolean ok) { return ok ? Optional.empty() : Optional.of(t); }
    void given_where_it_was_no() { String t = Ia.demander("x"); mal(t, Agent.valide(t)).ifPresent(Decisions::delivrer); } // 501
    static Optional<String> toujours(String t, boolean ok) { return ok ? Optional.of("b" + t) : Optional.of("c" + t); }
    void given_either_way() { String t = Ia.demander("x"); toujours(t, Agent.valide(t)).ifPresent(Decisions::delivrer); } // 501
    static class Boite { String v; Boite(String v) { this.v = v; } }
    static Boite boite(String t, boolean ok) { Boite b = null; if (ok) b = new Boite(t); return b; }
    void box_or_nothing() { String t = Ia.demander("x"); Boite b = boite(t, Agent.valide(t)); if (b != null) Decisions.delivrer(b.v); }
    void box_where_it_was_no() { String t = Ia.demander("x"); Boite b = boite(t, !Agent.valide(t)); if (b != null) Decisions.delivrer(b.v); } // 501
    void box_filled_afterwards() { String t = Ia.demander("x"); Boite b = boite("y", Agent.valide(t)); b.v = t; Decisions.delivrer(b.v); }
    static Boite deux(String t, boolean ok) { return ok ? new Boite(t) : new Boite("rien"); }
    void box_of_something_else() { String t = Ia.demander("x"); Decisions.delivrer(deux(t, Agent.valide(t)).v); }
    static Boite trois(String t, boolean ok) { return ok ? new Boite("rien") : new Boite(t); }
    void box_of_it_where_it_was_no() { String t = Ia.demander("x"); Decisions.delivrer(trois(t, Agent.valide(t)).v); } // 501
    static Boolean reponse(boolean b, boolean ok) { return ok ? Boolean.valueOf(b) : null; }
    void truth_or_nothing() { String t = Ia.demander("x"); Boolean r = reponse(false, Agent.valide(t)); if (r != null) Decisions.delivrer(t); }
    void truth_that_is_there() { String t = Ia.demander("x"); Boolean r = Agent.valide(t); if (r != null) Decisions.delivrer(t); } // 501
    void truth_that_is_there_or_not() { String t = Ia.demander("x"); Boolean r = Donnees.choix() ? Agent.valide(t) : null; if (r != null) Decisions.delivrer(t); } // 501
    void text_set_in_place() { String t = Ia.demander("x"); String s = null; if (Agent.valide(t)) s = "ok"; if (s != null) Decisions.delivrer(t); }
    void text_not_set_in_place() { String t = Ia.demander("x"); String s = null; if (Agent.valide(t)) s = "ok"; if (s == null) Decisions.delivrer(t); } // 501
    void unknown_text_set_in_place() { String t = Ia.demander("x"); String s = null; if (Agent.valide(t)) s = Donnees.propre(); if (s != null) Decisions.delivrer(t); }
    void text_set_either_way() { String t = Ia.demander("x"); String s = "ko"; if (Agent.valide(t)) s = Donnees.propre(); if (s != null) Decisions.delivrer(t); } // 501
    static class Br { String t; boolean relu; Br(String s) { t = s; } Br relire() { relu = Agent.valide(t); return this; } Optional<String> publier() { return relu ? Optional.of(t) : Optional.empty(); } String sortir() { return relu ? t : null; } boolean pret() { return relu; } }
    void draft_in_a_chain() { new Br(Ia.demander("x")).relire().publier().ifPresent(Decisions::delivrer); }
    void draft_published() { Br b = new Br(Ia.demander("x")); b.relire(); b.publier().ifPresent(Decisions::delivrer); }
    void draft_given_out() { Br b = new Br(Ia.demander("x")); b.relire(); String s = b.sortir(); if (s != null) Decisions.delivrer(s); }
    void draft_asked() { Br b = new Br(Ia.demander("x")); b.relire(); if (b.pret()) Decisions.delivrer(b.t); }
    void draft_looked_into() { Br b = new Br(Ia.demander("x")); b.relire(); Optional<String> o = b.relu ? Optional.of(b.t) : Optional.empty(); o.ifPresent(Decisions::delivrer); }
    void optional_in_place() { String t = Ia.demander("x"); boolean relu = Agent.valide(t); Optional<String> o = relu ? Optional.of(t) : Optional.empty(); o.ifPresent(Decisions::delivrer); }
    void draft_present() { Br b = new Br(Ia.demander("x")); b.relire(); Optional<String> o = b.relu ? Optional.of(b.t) : Optional.empty(); if (o.isPresent()) Decisions.delivrer(o.get()); }
    static Optional<String> peutetre(String t, boolean ok) { return ok ? Optional.of(t) : Optional.empty(); }
    void optional_of_it() { String t = Ia.demander("x"); peutetre(t, Agent.valide(t)).ifPresent(Decisions::delivrer); }
    void optional_of_it_where_it_was_no() { String t = Ia.demander("x"); peutetre(t, !Agent.valide(t)).ifPresent(Decisions::delivrer); } // 501
    static List<String> liste(String t, boolean ok) { return ok ? List.of(t) : List.of(); }
    void list_of_it() { String t = Ia.demander("x"); liste(t, Agent.valide(t)).forEach(Decisions::delivrer); }
}
