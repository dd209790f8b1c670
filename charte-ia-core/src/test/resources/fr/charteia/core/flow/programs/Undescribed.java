package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

/** Library code of which nothing is said: it may give back what it was given or what functions of ours answer, or keep it. */
class Undescribed {
    void given_back() {
        Ia.envoyer(Inconnu.transformer(Donnees.nom(), s -> s)); // 401
        Ia.envoyer(Inconnu.transformer("x", s -> s));
        Ia.envoyer(Inconnu.transformer("x", s -> Donnees.nom())); // 401
    }
    void nothing_given_to_a_lambda() {
        Inconnu.transformer("x", s -> { Ia.envoyer(s); return s; });
        Inconnu.chaque(List.of("x"), s -> Ia.envoyer(s));
    }
    void given_to_a_lambda() {
        String propre = "y";
        Inconnu.transformer(Donnees.nom(), s -> { Ia.envoyer(s); return s; }); // 401
        Inconnu.transformer(Donnees.nom(), s -> { Ia.envoyer(propre); return s; });
        Inconnu.chaque(List.of(Donnees.nom()), s -> Ia.envoyer(s)); // 401
        Inconnu.chaque(List.of(Donnees.nom()), s -> Ia.envoyer("" + s.isEmpty()));
    }
    static class Boite {
        String nom;
        String bureau;
    }
    void parts_given_to_a_lambda() {
        Boite b = new Boite();
        b.nom = Donnees.nom();
        b.bureau = "12";
        Inconnu.appliquer(b, x -> { Ia.envoyer(x.nom); return x; }); // 401
        Inconnu.appliquer(b, x -> { Ia.envoyer(x.bureau); return x; });
    }
    void several_given_to_lambdas() {
        Inconnu.tous(Donnees.nom(), s -> Ia.envoyer("x"), s -> Ia.envoyer(s)); // 401
        Inconnu.tous(Donnees.nom(), s -> Ia.envoyer("x"), s -> Ia.envoyer("" + s.isEmpty()));
        Inconnu.tous("x", s -> Ia.envoyer(s), s -> Ia.envoyer("y"));
    }
    private void un(String s) { if (Ia.demander(s).equals("oui")) Decisions.delivrer(s); } // 501
    private void autre(String s) { if (s.equals("oui")) Decisions.delivrer(s); }
    void several_of_ones_own() {
        Inconnu.tous("x", this::autre, this::un);
    }
    static class Fonction implements Function<String, String> {
        public String apply(String s) { return Donnees.nom(); }
    }
    static class Muette implements Function<String, String> {
        public String apply(String s) { return "y"; }
    }
    void answered_by_an_object() {
        Ia.envoyer(Inconnu.transformer("x", new Fonction())); // 401
        Ia.envoyer(Inconnu.transformer("x", new Muette()));
    }
    void answered_by_a_lambda() {
        String s = Inconnu.fournir(() -> Donnees.nom());
        String t = Inconnu.fournir(() -> "x");
        Ia.envoyer(s); // 401
        Ia.envoyer(t);
    }
    void kept() {
        Inconnu i = new Inconnu();
        Inconnu j = new Inconnu();
        i.garder(Donnees.nom());
        Ia.envoyer(i.rendre()); // 401
        Ia.envoyer(i.valeur()); // 401
        Ia.envoyer(i); // 401
        Ia.envoyer(j.rendre());
        Ia.envoyer(j);
    }
    void kept_on_the_way() {
        Ia.envoyer(new Inconnu().garder(Donnees.nom()).suivant().rendre()); // 401
        Ia.envoyer(new Inconnu().garder("x").suivant().rendre());
    }
    void only_measured() {
        Inconnu i = new Inconnu();
        i.garder(Donnees.nom());
        Ia.envoyer(i.size());
        if (i.contient("x")) Ia.envoyer("x");
        Ia.envoyer(i.contient("x"));
    }
    static void garder(Inconnu i, String s) { i.garder(s); }
    void kept_by_a_helper() {
        Inconnu i = new Inconnu();
        Inconnu j = new Inconnu();
        garder(i, Donnees.nom());
        garder(j, "x");
        Ia.envoyer(i.rendre()); // 401
        Ia.envoyer(j.rendre());
    }
    void helper_called_like_what_every_object_has() {
        Ia.envoyer(Inconnu.toString(new StringReader(Donnees.nom()))); // 401
        Ia.envoyer(Inconnu.toString(new StringReader("x")));
    }
    void texts_of_a_list_that_came_back() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        for (String s : Inconnu.inverser(l)) Ia.envoyer(s); // 401
        String dernier = Inconnu.dernier(l);
        Ia.envoyer(dernier); // 401
        Map<String, List<String>> m = new HashMap<>();
        m.put("x", l);
        String valeur = Inconnu.dernier(Inconnu.dernier(List.of(m)).get("x"));
        Ia.envoyer(valeur); // 401
        for (String s : Inconnu.inverser(List.of("x"))) Ia.envoyer(s);
    }
    void parts_of_what_came_back() {
        Boite b = new Boite();
        b.nom = Donnees.nom();
        b.bureau = "12";
        Ia.envoyer(Inconnu.dernier(List.of(b)).nom); // 401
        for (Boite c : Inconnu.inverser(List.of(b))) Ia.envoyer(c.bureau);
    }

    /** A part of what it gives back is that part of what it was given, or of what lies in that. */
    static class Lieu { String rue; }
    static class Comptable { String numero; }
    static class Acte {
        String nom;
        Lieu lieu = new Lieu();
        Comptable autre = new Comptable();
    }
    private static Acte acte() {
        Acte a = new Acte();
        a.nom = Donnees.nom();
        a.lieu.rue = Donnees.nom();
        return a;
    }
    void part_of_what_was_given() { Ia.envoyer(Inconnu.dernier(List.of(acte())).lieu); } // 401
    void other_part_of_what_was_given() { Ia.envoyer(Inconnu.dernier(List.of(acte())).autre); }
    void part_of_what_a_function_is_given() { Ia.envoyer(Inconnu.appliquer(acte(), x -> x).lieu.rue); } // 401
    void part_of_what_was_supplied() { Ia.envoyer(Inconnu.fournir(() -> acte()).lieu); } // 401
    void other_part_of_what_was_supplied() { Ia.envoyer(Inconnu.fournir(() -> acte()).autre); }
    void whole_of_what_was_given() { Ia.envoyer(Inconnu.dernier(List.of(acte()))); } // 401

    /** What wraps a function gives back one of its kind. */
    void wrapped() { Inconnu.proteger("x", (String s) -> { Ia.envoyer(s); return s; }).apply(Donnees.nom()); } // 401
    void wrapped_and_run_on_nothing() { Inconnu.proteger("x", (String s) -> { Ia.envoyer(s); return s; }).apply("x"); }
    void answer_of_what_was_wrapped() { Decisions.delivrer(Inconnu.proteger("x", (String s) -> Ia.demander(s)).apply("?")); } // 501
    void kept_as_another_kind() { Inconnu.decrire((String s) -> { Ia.envoyer(s); return s; }).get(); System.out.println(Donnees.nom()); }

    /** Tells a part of a library something, or asks it. */
    static class Bureau {
        private final Grille grille;
        Bureau(Grille grille) { this.grille = grille; }
        void noter(String avis) { grille.poser(Grille.ou("avis"), avis); }
        void ecarter(String d) { grille.poser(Grille.ou("ecarte"), d); }
        void trancher(String d) { if (grille.lire(Grille.ou("avis")).equals("non")) grille.poser(Grille.ou("ecarte"), d); }
    }
    void told_then_decided(Bureau b, String d) { b.noter(Ia.demander("?")); b.ecarter(d); }
    void told_then_asked(Bureau b, String d) { b.noter(Ia.demander("?")); b.trancher(d); } // 501

    // a service without a body: what one decision was given is no word on the next
    interface Guichet { void refuser(String d); void saisir(String avis); }
    void decided_then_decided_anyway(Guichet g, String d) {
        if (Ia.demander("?").equals("non")) { g.refuser(d); } // 501
        g.refuser("x");
    }
    void decided_by_an_answer_then_without(Guichet g, String d) {
        g.refuser(Ia.demander("?")); // 501
        g.refuser(d);
    }
    void decided_in_a_function_then_anyway(Guichet g, Optional<String> d) {
        d.ifPresent(x -> { if (Ia.demander(x).equals("non")) { g.refuser(x); } }); // 501
        g.refuser("x");
    }
    void entered_then_decided(Guichet g, String d) {
        g.saisir(Ia.demander("?"));
        g.refuser(d);
    }
}
