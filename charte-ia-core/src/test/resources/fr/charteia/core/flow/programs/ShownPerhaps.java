package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** A person who is shown what may as well be something else: one of two texts, a fallback, what a helper chose. */
class ShownPerhaps {
    static String pick(boolean c, String a, String b) { if (c) { return a; } return b; }
    static String caught(boolean b, String s, String t) { try { if (b) { throw new IllegalStateException(s); } return t; } catch (IllegalStateException e) { return e.getMessage(); } }
    void one_or_other(boolean c) {
        String said = Ia.demander("x"), other = "b";
        String shown = c ? said : other;
        Agent.confirme(shown);
        Decisions.refuser(said); // 501
    }
    void one_or_other_if(boolean c) {
        String said = Ia.demander("x"), other = "b";
        String shown = "b";
        if (c) shown = said;
        Agent.confirme(shown);
        Decisions.refuser(said); // 501
    }
    void one_or_other_shown(boolean c) {
        String said = Ia.demander("x"), other = "b";
        String shown = c ? said : other;
        Agent.confirme(shown);
        Decisions.refuser(shown);
    }
    void one_or_the_other_answer(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        String shown = c ? said : also;
        Agent.confirme(shown);
        Decisions.refuser(said); // 501
    }
    void one_or_the_other_answer_shown(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        String shown = c ? said : also;
        Agent.confirme(shown);
        Decisions.refuser(shown);
    }
    void by_a_helper(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(pick(c, said, also));
        Decisions.refuser(said); // 501
    }
    void by_a_helper_valid(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        if (Agent.valide(pick(c, said, also)))
            Decisions.refuser(said); // 501
    }
    void valid_one(boolean c) {
        String said = Ia.demander("x");
        if (Agent.valide(c ? said : "b"))
            Decisions.refuser(said); // 501
    }
    void both_in_one(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(said + also);
        Decisions.refuser(said);
    }
    void one_of_two_then_same(boolean c) {
        String said = Ia.demander("x"), also = Ia.demander("y");
        Agent.confirme(c ? said : also);
        Decisions.refuser(c ? said : also);
    }
    void with_or_without(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(c ? "Avis : " + said : said);
        Decisions.refuser(said);
    }
    void default_where_empty() {
        String said = Ia.demander("x");
        Agent.confirme(said.isEmpty() ? "rien" : said);
        Decisions.refuser(said);
    }
    void default_where_null() {
        String said = Ia.demander("x");
        Agent.confirme(said == null ? "rien" : said);
        Decisions.refuser(said);
    }
    void text_of_what_it_says() {
        String said = Ia.demander("x");
        String shown = said.equals("a") ? "refuser" : "accorder";
        Agent.confirme(shown);
        Decisions.refuser(said); // 501
    }
    void text_of_what_one_says() {
        String said = Ia.demander("x");
        String shown = "rien";
        if (said.equals("a")) shown = "refuser";
        Agent.confirme(shown);
        Decisions.refuser(said); // 501
    }
    void a_list_that_may_have_it(boolean c) {
        String said = Ia.demander("x");
        List<String> l = new ArrayList<>();
        if (c) l.add(said);
        Agent.confirme(l);
        Decisions.refuser(said); // 501
    }
    void a_list_that_may_have_it_decided(boolean c) {
        String said = Ia.demander("x");
        List<String> l = new ArrayList<>();
        if (c) l.add(said);
        Agent.confirme(l);
        for (String s : l) Decisions.refuser(s);
    }
    void a_field(boolean c) {
        String said = Ia.demander("x");
        Fiche f = new Fiche();
        if (c) f.texte = said;
        Agent.confirme(f);
        Decisions.refuser(said); // 501
    }
    void a_builder(boolean c) {
        String said = Ia.demander("x");
        StringBuilder b = new StringBuilder("x");
        if (c) b.append(said);
        Agent.confirme(b.toString());
        Decisions.refuser(said); // 501
    }
    void a_builder_decided(boolean c) {
        String said = Ia.demander("x");
        StringBuilder b = new StringBuilder("x");
        if (c) b.append(said);
        Agent.confirme(b.toString());
        Decisions.refuser(b.toString());
    }
    static class Fiche { String texte = ""; }
    String kept = "";
    void a_field_of_this(boolean c) {
        String said = Ia.demander("x");
        if (c) kept = said;
        Agent.confirme(kept);
        Decisions.refuser(said); // 501
    }
    void shown(String s) { Agent.confirme(s); }
    void in_a_helper(boolean c) {
        String said = Ia.demander("x");
        shown(c ? said : "b");
        Decisions.refuser(said); // 501
    }
    void in_a_helper_all(boolean c) {
        String said = Ia.demander("x");
        shown(c ? said + "!" : said);
        Decisions.refuser(said);
    }
    void thrown(boolean c) {
        String said = Ia.demander("x");
        Agent.confirme(caught(c, "x", said));
        Decisions.refuser(said); // 501
    }
    void by_switch(int n) {
        String said = Ia.demander("x");
        Agent.confirme(switch (n) { case 0 -> said; case 1 -> said + "!"; default -> "b"; });
        Decisions.refuser(said); // 501
    }
    void by_switch_all(int n) {
        String said = Ia.demander("x");
        Agent.confirme(switch (n) { case 0 -> said; case 1 -> said + "!"; default -> said.trim(); });
        Decisions.refuser(said);
    }
    void optional() {
        String said = Ia.demander("x");
        Agent.confirme(Optional.of(said).filter(s -> Donnees.choix()).orElse("rien"));
        Decisions.refuser(said); // 501
    }
    void callback_of_it(boolean c) {
        String said = Ia.demander("x");
        Optional.ofNullable(said).ifPresent(s -> Agent.confirme(s));
        Decisions.refuser(said); // KNOWN: invents 501, that a function is only not run where there is nothing is told of the elements, not of what they were made of
    }

    void one_of_two_and_another_of_two(boolean c, boolean d) {
        String said = Ia.demander("x");
        String shown = c ? said : "a";
        String decided = d ? said : "b";
        Agent.confirme(shown);
        Decisions.refuser(decided); // KNOWN: misses 501, what may be shown is taken for what may be decided
    }

    // What ordinary code shows
    record Prop(String id, String avis) {}
    void one_of_two_objects(boolean c) {
        Prop p = new Prop("a", Ia.demander("x")), q = new Prop("b", Ia.demander("y"));
        Agent.confirme(c ? p : q);
        Decisions.refuser(p.avis()); // 501
    }
    void one_of_two_objects_that(boolean c) {
        Prop p = new Prop("a", Ia.demander("x")), q = new Prop("b", Ia.demander("y"));
        Prop r = c ? p : q;
        Agent.confirme(r);
        Decisions.refuser(r.avis());
    }
    void fallback() {
        String avis;
        try { avis = Ia.demander("x"); } catch (RuntimeException e) { avis = "indisponible"; }
        if (Agent.valide(avis)) Decisions.refuser(avis);
    }
    void fallback_decides() {
        String avis;
        try { avis = Ia.demander("x"); } catch (RuntimeException e) { avis = "indisponible"; }
        if (avis.equals("refus") && Agent.valide(avis)) Decisions.refuser("d");
    }
    void fallback_in_object() {
        String avis;
        try { avis = Ia.demander("x"); } catch (RuntimeException e) { avis = "indisponible"; }
        Prop p = new Prop("a", avis);
        if (Agent.valide(p)) Decisions.refuser(p.avis());
    }
    String demander(boolean actif) { if (!actif) return ""; return Ia.demander("x"); }
    void switched_on(boolean actif) {
        String avis = demander(actif);
        if (Agent.valide(avis)) Decisions.refuser(avis);
    }
    void switched_on_condition(boolean actif) {
        String avis = demander(actif);
        if (avis.startsWith("REFUS")) { if (Agent.valide(avis)) Decisions.refuser("d"); }
    }
    void chosen_text() {
        String avis = Ia.demander("x");
        String proposition;
        switch (avis) { case "A": proposition = "refuser"; break; case "B": proposition = "accorder"; break; default: proposition = "revoir"; }
        if (Agent.valide(proposition)) { if (proposition.equals("refuser")) Decisions.refuser("d"); }
    }
    void chosen_text_decided_by_answer() {
        String avis = Ia.demander("x");
        String proposition = avis.equals("A") ? "refuser" : "accorder";
        if (Agent.valide(proposition) && avis.equals("A")) Decisions.refuser("d");
    }
    enum Etat { REFUS, ACCORD, REVOIR }
    Etat etat(String s) { switch (s) { case "A": return Etat.REFUS; case "B": return Etat.ACCORD; default: return Etat.REVOIR; } }
    void by_enum() {
        Etat e = etat(Ia.demander("x"));
        if (Agent.valide(e) && e == Etat.REFUS) Decisions.refuser("d");
    }
    void by_enum_text() {
        String avis = Ia.demander("x");
        if (Agent.valide(etat(avis)) && avis.equals("A")) Decisions.refuser("d");
    }
    String propre(String s) { if (s == null || s.isBlank()) return "aucun"; return s.trim(); }
    void cleaned() {
        String avis = Ia.demander("x");
        if (Agent.valide(propre(avis))) Decisions.refuser(avis);
    }
    String tronque(String s) { return s.length() > 10 ? s.substring(0, 10) + "..." : s; }
    void shortened() {
        String avis = Ia.demander("x");
        if (Agent.valide(tronque(avis))) Decisions.refuser(avis);
    }
    void loop_retry() {
        String avis = "";
        for (int i = 0; i < 3; i++) { avis = Ia.demander("x"); if (avis.length() > 3) break; }
        if (Agent.valide(avis)) Decisions.refuser(avis);
    }
    void report(List<String> ds) {
        StringBuilder b = new StringBuilder();
        List<String> l = new ArrayList<>();
        for (String d : ds) { String a = Ia.demander(d); l.add(a); b.append(a); }
        if (Agent.valide(b.toString())) for (String a : l) Decisions.refuser(a);
    }
    void report_concat(List<String> ds) {
        String b = "";
        List<String> l = new ArrayList<>();
        for (String d : ds) { String a = Ia.demander(d); l.add(a); b += a; }
        if (Agent.valide(b)) for (String a : l) Decisions.refuser(a);
    }
    void report_concat_of_some(List<String> ds) {
        String b = "";
        List<String> l = new ArrayList<>();
        for (String d : ds) { String a = Ia.demander(d); l.add(a); if (d.isEmpty()) b += a; }
        if (Agent.valide(b)) for (String a : l) Decisions.refuser(a); // 501
    }
    void joined(List<String> ds) {
        List<String> l = ds.stream().map(Ia::demander).toList();
        if (Agent.valide(l.isEmpty() ? "rien" : String.join(",", l))) for (String a : l) Decisions.refuser(a);
    }
    void detail_or_short(boolean detail) {
        String avis = Ia.demander("x");
        String vue = detail ? "Avis : " + avis : avis.substring(0, 3);
        if (Agent.valide(vue)) Decisions.refuser(avis);
    }
    interface Moteur { String analyser(String d); }
    static class ParIa implements Moteur { public String analyser(String d) { return Ia.demander(d); } }
    static class ParRegles implements Moteur { public String analyser(String d) { return d.isEmpty() ? "A" : "B"; } }
    void one_of_two_engines(boolean c) {
        Moteur m = c ? new ParIa() : new ParRegles();
        String avis = m.analyser("d");
        if (Agent.valide(avis)) Decisions.refuser(avis);
    }
    void optional_2() {
        Optional<String> o = Optional.ofNullable(Ia.demander("x"));
        String avis = o.orElse("rien");
        if (Agent.valide(avis)) Decisions.refuser(o.get());
    }
    void optional_map() {
        Optional<String> o = Optional.ofNullable(Ia.demander("x"));
        String avis = o.map(String::trim).orElse("rien");
        if (Agent.valide(avis)) o.ifPresent(Decisions::refuser);
    }
    void default_if_null() {
        String s = Ia.demander("x");
        String vue = s != null ? s : "rien";
        if (Agent.valide(vue) && s != null) Decisions.refuser(s);
    }
    void objects_default() {
        String s = Ia.demander("x");
        if (Agent.valide(Objects.requireNonNullElse(s, "rien"))) Decisions.refuser(s);
    }
    void by_field(boolean c) {
        kept = "";
        if (c) kept = Ia.demander("x");
        if (Agent.valide(kept)) Decisions.refuser(kept);
    }
}
