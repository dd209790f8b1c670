package programs;

import api.*;
import java.util.*;

class Types {
    record Personne(String nom, String ville, int age) {
        Personne {
            Objects.requireNonNull(ville);
        }
        static Personne de(String nom) { return new Personne(nom, "Tours", 0); }
        Personne avecNom(String n) { return new Personne(n, ville, age); }
        String salut() { return "Bonjour " + nom; }
    }
    void component() { Ia.envoyer(new Personne(Donnees.nom(), "Tours", 3).nom()); } // 401
    void other_component() { Ia.envoyer(new Personne(Donnees.nom(), "Tours", 3).ville()); }
    void factory_of_record() { Ia.envoyer(Personne.de(Donnees.nom()).nom()); } // 401
    void factory_of_record_other() { Ia.envoyer(Personne.de(Donnees.nom()).ville()); }
    void method_of_record() { Ia.envoyer(Personne.de(Donnees.nom()).salut()); } // 401
    void wither() { Ia.envoyer(Personne.de(Donnees.nom()).avecNom("rien").nom()); }
    void wither_taints() { Ia.envoyer(Personne.de("rien").avecNom(Donnees.nom()).nom()); } // 401
    void record_printed() { Ia.envoyer(Personne.de(Donnees.nom()).toString()); } // 401
    void record_printed_clean() { Ia.envoyer(Personne.de("rien").toString()); }
    void record_equals_is_no_data() { Ia.envoyer("égal " + Personne.de(Donnees.nom()).equals(Personne.de("x"))); }
    void record_hash_is_no_data() { Ia.envoyer("empreinte " + Personne.de(Donnees.nom()).hashCode()); }
    record Masquee(String nom) { Masquee(String nom) { this.nom = Masque.masquer(nom); } }
    void compact_constructor_masks() { Ia.envoyer(new Masquee(Donnees.nom()).nom()); }
    record Accesseur(String nom) { public String nom() { return "***"; } }
    void own_accessor() { Ia.envoyer(new Accesseur(Donnees.nom()).nom()); }
    record Ecrit(String nom) { @Override public String toString() { return "Ecrit"; } }
    void own_to_string() { Ia.envoyer("" + new Ecrit(Donnees.nom())); }
    void nested_record() {
        record Lettre(Personne a, String texte) {}
        Lettre l = new Lettre(Personne.de(Donnees.nom()), "rien");
        Ia.envoyer(l.texte());
        Ia.envoyer(l.a().nom()); // 401
    }
    void nested_record_printed() {
        record Lettre(Personne a, String texte) {}
        Ia.envoyer("" + new Lettre(Personne.de(Donnees.nom()), "rien")); // 401
    }
    sealed interface Forme permits Cercle, Carre {}
    record Cercle(String nom) implements Forme {}
    record Carre(String cote) implements Forme {}
    String decrire(Forme f) {
        if (f instanceof Cercle c) return c.nom();
        if (f instanceof Carre c) return "carré";
        throw new IllegalStateException();
    }
    void sealed_first() { Ia.envoyer(decrire(new Cercle(Donnees.nom()))); } // 401
    void sealed_second() { Ia.envoyer(decrire(new Carre(Donnees.nom()))); }
    void pattern(Object o) {
        Object x = new Cercle(Donnees.nom());
        if (x instanceof Carre c) Ia.envoyer(c.cote());
        if (x instanceof Cercle c) Ia.envoyer(c.nom()); // 401
    }
    void pattern_of_text() {
        Object x = Donnees.nom();
        if (x instanceof String s) Ia.envoyer(s); // 401
    }
    void pattern_of_number() {
        Object x = Donnees.salaire();
        if (x instanceof Integer n) Ia.envoyer("n " + n); // 401
    }
    void pattern_with_condition() {
        Object x = Donnees.nom();
        if (x instanceof String s && !s.isEmpty()) Ia.envoyer(s); // 401
    }
    void not_of_the_type() {
        Object x = new Cercle(Donnees.nom());
        if (!(x instanceof Cercle c)) return;
        Ia.envoyer(c.nom()); // 401
    }
    sealed interface Reponse permits Reussite, Echec {}
    record Reussite(String valeur) implements Reponse {}
    record Echec(String raison) implements Reponse {}
    Reponse appeler(boolean c) { return c ? new Reussite(Donnees.nom()) : new Echec("rien"); }
    void result_type() {
        Reponse r = appeler(Donnees.choix());
        if (r instanceof Reussite s) Ia.envoyer(s.valeur()); // 401
        else if (r instanceof Echec e) Ia.envoyer(e.raison());
    }
    enum Jour {
        LUNDI("début"), DIMANCHE("fin");
        final String moment;
        Jour(String moment) { this.moment = moment; }
        String moment() { return moment; }
    }
    void enum_field() { Ia.envoyer(Jour.LUNDI.moment()); }
    void enum_name() { Ia.envoyer(Jour.LUNDI.name()); }
    void enum_parsed_from_data() { Ia.envoyer(Jour.valueOf(Donnees.nom()).name()); } // 401
    enum Operation {
        TEL { String faire(String s) { return s; } },
        MASQUE { String faire(String s) { return Masque.masquer(s); } };
        abstract String faire(String s);
    }
    void enum_method() { Ia.envoyer(Operation.TEL.faire(Donnees.nom())); } // 401
    void enum_method_masks() { Ia.envoyer(Operation.MASQUE.faire(Donnees.nom())); }
    void enum_method_unknown(Operation o) { Ia.envoyer(o.faire(Donnees.nom())); } // 401
    void enum_values() { for (Jour j : Jour.values()) Ia.envoyer(j.moment()); }
    String par(Jour j, String s) {
        switch (j) {
            case LUNDI: return s;
            default: return "rien";
        }
    }
    void enum_switch_constant() {
        Ia.envoyer(par(Jour.DIMANCHE, Donnees.nom()));
        Ia.envoyer(par(Jour.LUNDI, Donnees.nom())); // 401
    }
    void var_keyword() {
        var l = new ArrayList<String>();
        l.add(Donnees.nom());
        var s = l.get(0);
        Ia.envoyer(s); // 401
    }
    void boxed() {
        Object o = Donnees.salaire();
        int n = (Integer) o;
        Ia.envoyer("n " + n); // 401
    }
    void boxed_clean() {
        Object o = Donnees.nombre();
        int n = (Integer) o;
        Ia.envoyer("n " + n);
    }
    void widened() {
        long l = Donnees.salaire();
        double d = l / 12.0;
        Ia.envoyer("n " + (float) d); // 401
    }
    void char_arithmetic() {
        char c = (char) (Donnees.nom().charAt(0) + 1);
        Ia.envoyer("c " + c); // 401
    }
    <T> T rendre(T t) { return t; }
    void generic_method() { Ia.envoyer(rendre(Donnees.nom())); } // 401
    <T extends Comparable<T>> T plus_grand(T a, T b) { return a.compareTo(b) > 0 ? a : b; }
    void bounded_generic() { Ia.envoyer(plus_grand("a", Donnees.nom())); } // 401
    void bounded_generic_clean() { Ia.envoyer(plus_grand("a", "b")); }
    static class Cellule<T> { T v; Cellule(T v) { this.v = v; } <R> Cellule<R> map(java.util.function.Function<T, R> f) { return new Cellule<>(f.apply(v)); } }
    void functor() { Ia.envoyer(new Cellule<>(Personne.de(Donnees.nom())).map(Personne::nom).v); } // 401
    void functor_clean() { Ia.envoyer(new Cellule<>(Personne.de(Donnees.nom())).map(Personne::ville).v); }
    void local_record_in_stream() {
        record Couple(String a, String b) {}
        List.of(new Couple("a", Donnees.nom())).stream().map(Couple::a).forEach(Ia::envoyer);
        List.of(new Couple("a", Donnees.nom())).stream().map(Couple::b).forEach(Ia::envoyer); // 401
    }
    interface Constantes { String A = "a"; String B = Donnees.nom(); }
    void interface_constant() { Ia.envoyer(Constantes.A); }
    void interface_constant_data() { Ia.envoyer(Constantes.B); } // 401

    // What comes in declared as anything, and is found out to be of a class that holds data.
    static class Usager { @Personnel String nom; String ville; }
    static class Lieu { String ville; }
    void cast_and_sent(Object o) { Ia.envoyer((Usager) o); } // 401
    void cast_to_another_and_sent(Object o) { Ia.envoyer((Lieu) o); }
    void tested_and_sent(Object o) { if (o instanceof Usager) Ia.envoyer(o); } // 401
    void tested_by_pattern_and_sent(Object o) { if (o instanceof Usager u) Ia.envoyer(u); } // 401
    void tested_for_another_and_sent(Object o) { if (o instanceof Lieu) Ia.envoyer(o); }
    void sent_where_it_is_none(Object o) { if (o instanceof Usager) System.out.println(o); else Ia.envoyer(o); }
    void sent_after_the_test(Object o) { if (o instanceof Usager) System.out.println(o); Ia.envoyer(o); }
    void elements_cast_and_sent(List<?> l) { for (Object o : l) Ia.envoyer((Usager) o); } // 401
    Usager usager(Object o) { return (Usager) o; }
    void cast_by_a_helper(Object o) { Ia.envoyer(usager(o)); } // 401
    Object si_usager(Object o) { if (o instanceof Usager) return o; return null; }
    void tested_by_a_helper(Object o) { Ia.envoyer(si_usager(o)); } // 401
    private void envoyer_usager(Object o) { Ia.envoyer((Usager) o); }
    void a_clean_one_sent_as_one() { Usager u = new Usager(); u.nom = "x"; envoyer_usager(u); }
    private void envoyer_si_usager(Object o) { if (o instanceof Usager) Ia.envoyer(o); }
    void another_is_not_sent_as_one() { envoyer_si_usager(new Lieu()); }
    private void envoyer_plein(Object o) { Ia.envoyer((Usager) o); } // 401
    void a_full_one_sent_as_one() { Usager u = new Usager(); u.nom = Donnees.nom(); envoyer_plein(u); }
    private static void envoyer_recu(Object o) { Ia.envoyer((Usager) o); } // 401
    void handed_on(Object o) { envoyer_recu(o); }
    private static void envoyer_transmis(Object o) { Ia.envoyer((Usager) o); } // 401
    private void transmettre(Object o) { envoyer_transmis(o); }
    void handed_on_twice(Object o) { transmettre(o); }
    private static void envoyer_propre(Object o) { Ia.envoyer((Usager) o); }
    private void transmettre_propre(Object o) { envoyer_propre(o); }
    void a_clean_one_handed_on_twice() { Usager u = new Usager(); u.nom = "x"; transmettre_propre(u); }
    private static void envoyer_reconnu(Object o) { if (o instanceof Usager u) Ia.envoyer(u); } // 401
    void handed_on_and_tested(Object o) { envoyer_reconnu(o); }
    private static void envoyer_lieu(Object o) { Ia.envoyer((Lieu) o); }
    void handed_on_for_another(Object o) { envoyer_lieu(o); }
    private static void envoyer_autre(Object o) { if (o instanceof Usager) System.out.println(o); else Ia.envoyer(o); }
    void handed_on_and_sent_where_it_is_none(Object o) { envoyer_autre(o); }
    private static void envoyer_si_usager_aussi(Object o) { if (o instanceof Usager u) Ia.envoyer(u); }
    void found_to_be_another_before(Object o) { if (o instanceof Lieu) envoyer_si_usager_aussi(o); }
    void cast_in_a_function(Object o) { Runnable r = () -> Ia.envoyer((Usager) o); r.run(); } // 401
    void cast_to_another_in_a_function(Object o) { Runnable r = () -> Ia.envoyer((Lieu) o); r.run(); }
    void elements_cast_in_a_function(List<?> l) { l.forEach(o -> Ia.envoyer((Usager) o)); } // 401
    record Dossier(Object sujet) {}
    private static void envoyer_sujet(Dossier d) { if (d.sujet() instanceof Usager u) Ia.envoyer(u); } // 401
    void part_handed_on(Dossier d) { envoyer_sujet(d); }
    private static void envoyer_autre_sujet(Dossier d) { if (d.sujet() instanceof Usager u) Ia.envoyer(u); }
    void another_part_handed_on() { envoyer_autre_sujet(new Dossier(new Lieu())); }
    private static void envoyer_de_la_base(Object o) { Ia.envoyer((Usager) o); } // 401
    void found_by_code_unseen(java.util.function.Supplier<Object> s) { envoyer_de_la_base(s.get()); }

    // What only one way has found out of a type is not known after both.
    interface Tourneur { String faire(String s); }
    static class Rien implements Tourneur { public String faire(String s) { return ""; } }
    static class Tout implements Tourneur { public String faire(String s) { return s; } }
    void cast_on_one_way(Tourneur o, boolean c) { Tourneur f = c ? (Rien) o : o; Ia.envoyer(f.faire(Donnees.nom())); } // 401
    void cast_on_the_other_way(Tourneur o, boolean c) { Tourneur f = c ? o : (Rien) o; Ia.envoyer(f.faire(Donnees.nom())); } // 401
    void cast_on_both_ways(Tourneur o, boolean c) { Rien r = c ? null : (Rien) o; if (r != null) Ia.envoyer(r.faire(Donnees.nom())); }
    void tested_on_one_way(Tourneur o) { if (o instanceof Rien) System.out.println(o); Ia.envoyer(o.faire(Donnees.nom())); } // 401
    void tested_in_a_loop(Tourneur o, int n) {
        for (int i = 0; i < n; i++) {
            Ia.envoyer(o.faire(Donnees.nom())); // 401
            if (!(o instanceof Rien)) break;
        }
    }
    void object_that_is_no_text(boolean b) {
        Object o = b ? new Personne(Donnees.nom(), "Metz", 3) : "x";
        Ia.envoyer((String) o);
    }
    void object_that_may_be_a_text(boolean b) {
        Object texte = b ? new String(Donnees.nom().toCharArray()) : "x";
        Ia.envoyer((String) texte); // 401
    }
    interface Jeton {}
    record Mot(String v) implements Jeton {}
    record Blanc() implements Jeton {}
    static String mot(Jeton j) { return j instanceof Mot m ? m.v() : "-"; }
    static String premier(List<Jeton> l) { for (Jeton j : l) { if (j instanceof Mot m) return m.v(); } return "-"; }
    static List<Jeton> jetons(String s) { List<Jeton> l = new ArrayList<>(); for (String m : s.split(" ")) l.add(m.isEmpty() ? new Blanc() : new Mot(m)); return l; }
    void one_of_many_given_to_a_helper() { Ia.envoyer(mot(jetons(Donnees.nom()).get(0))); } // 401
    void all_of_many_given_to_a_helper() { for (Jeton j : jetons(Donnees.nom())) Ia.envoyer(mot(j)); } // 401
    void first_of_many_in_a_helper() { Ia.envoyer(premier(jetons(Donnees.nom()))); Ia.envoyer(jetons(Donnees.nom()).size()); } // 401
    void first_of_many_in_a_helper_not() { Ia.envoyer(premier(jetons("a b"))); Ia.envoyer(mot(jetons("a b").get(0))); }
    void others_of_many_in_a_helper() { List<Jeton> l = new ArrayList<>(); for (String m : Donnees.nom().split(" ")) l.add(new Blanc()); Ia.envoyer(premier(l)); }
    void none_or_one_given_to_a_helper() { Mot m = null; for (String s : Donnees.nom().split(" ")) m = new Mot(s); Ia.envoyer(mot(m)); } // 401
    void none_given_to_a_helper() { Mot m = null; String n = Donnees.nom(); Ia.envoyer(mot(m)); }

    // texts and numbers of which no object is known
    void text_that_is_no_number() { Object o = Donnees.nom(); if (o instanceof Integer) Ia.envoyer(o); else Ia.envoyer("x"); }
    void text_that_is_a_sequence() { Object o = Donnees.nom(); if (o instanceof CharSequence) Ia.envoyer(o); } // 401
    void number_among_texts() { Object[] tous = {1, "b", Donnees.nom()}; for (Object o : tous) if (o instanceof Number) Ia.envoyer(o); }
    void text_among_numbers() { Object[] tous = {1, "b", Donnees.nom()}; for (Object o : tous) if (o instanceof Comparable) Ia.envoyer(o); } // 401
    private static String ecrit(Object o) { if (o instanceof Number) return "n" + o; return "texte"; }
    void text_in_a_helper() { Ia.envoyer(ecrit(Donnees.nom())); }
    void number_in_a_helper() { Ia.envoyer(ecrit(Donnees.salaire())); } // 401
    void number_beside_a_text() { Object o = Donnees.choix() ? Donnees.nom() : (Object) Donnees.salaire(); if (o instanceof Number) Ia.envoyer(o); } // 401
    void text_by_its_key() { Map<String, Object> m = new HashMap<>(); m.put("nom", Donnees.nom()); m.put("age", 3); Object o = m.get("nom"); if (o instanceof List) Ia.envoyer(o); }
    void anything_of_a_column(java.sql.ResultSet r) throws java.sql.SQLException { Object o = r.getObject("age"); if (o instanceof Integer) Ia.envoyer(Donnees.nom()); } // 401
    void anything_of_a_row() { Object o = Base.ligne("x").get("age"); if (o instanceof Integer) Ia.envoyer(Donnees.nom()); } // 401
    void told_by_turns() { Object o = Donnees.nom(); Ia.envoyer(o instanceof List ? "l" : o instanceof Map ? "m" : o instanceof String t ? t : "z"); } // 401
    private static Object sauf_les_nombres(Object o) { return o instanceof Integer ? 3 : o; }
    void helper_gives_the_text_back() { Ia.envoyer(sauf_les_nombres(Donnees.nom())); } // 401
    void answer_that_is_no_number(Object d) { Object o = Ia.demander("?"); if (o instanceof Integer) Decisions.delivrer(d); }
    void class_of_a_text() { Object o = Donnees.nom(); if (o.getClass() == Integer.class) Ia.envoyer(o); }
    void class_of_a_text_told_by_equals() { Object o = Donnees.nom(); if (o.getClass().equals(Integer.class)) Ia.envoyer(o); }
    void class_of_a_text_that_it_is() { Object o = Donnees.nom(); if (o.getClass() == String.class) Ia.envoyer(o); } // 401
    void text_that_is_no_instance() { Object o = Donnees.nom(); if (Integer.class.isInstance(o)) Ia.envoyer(o); }
    void text_that_is_an_instance() { Object o = Donnees.nom(); if (CharSequence.class.isInstance(o)) Ia.envoyer(o); } // 401
    void class_of_anything(Object o) { if (o.getClass() == Integer.class) Ia.envoyer(Donnees.nom()); } // 401
    void class_of_a_column(java.sql.ResultSet r) throws java.sql.SQLException { Object o = r.getObject("age"); if (o.getClass() == Integer.class) Ia.envoyer(Donnees.nom()); } // 401
}
