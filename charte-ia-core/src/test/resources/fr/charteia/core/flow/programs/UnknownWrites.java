package programs;

import api.*;
import java.io.*;
import java.util.*;

/** Library code that nobody described writes what it is shown to the writers, streams and texts that it is given, or was given before. */
class UnknownWrites {
    void to_a_writer(Inconnu i) throws Exception {
        StringWriter w = new StringWriter();
        i.ecrire(Donnees.nom(), w);
        Ia.envoyer(w.toString()); // 401
    }
    void to_a_stream(Inconnu i) throws Exception {
        ByteArrayOutputStream w = new ByteArrayOutputStream();
        i.ecrire(Donnees.nom(), w);
        Ia.envoyer(w.toString()); // 401
    }
    void to_a_text(Inconnu i) throws Exception {
        StringBuilder w = new StringBuilder();
        i.ecrire(Donnees.nom(), w);
        Ia.envoyer(w.toString()); // 401
    }
    void not_to_a_list(Inconnu i) throws Exception {
        List<String> w = new ArrayList<>();
        i.ecrire(Donnees.nom(), w);
        Ia.envoyer(w.toString());
    }
    void to_an_array(Inconnu i) throws Exception {
        char[] w = new char[10];
        i.ecrire(Donnees.nom(), w);
        Ia.envoyer(new String(w)); // 401
    }
    void to_one_given_before() throws Exception {
        StringWriter w = new StringWriter();
        Inconnu.Ecrit i = new Inconnu.Ecrit(w);
        i.ajouter(Donnees.nom());
        Ia.envoyer(w.toString()); // 401
    }
    void to_one_given_to_another() throws Exception {
        StringWriter w = new StringWriter();
        Inconnu.Ecrit i = new Inconnu.Ecrit(new Inconnu.Ecrit(w));
        i.ajouter(Donnees.nom());
        Ia.envoyer(w.toString()); // 401
    }
    void nothing_of_interest() throws Exception {
        StringWriter w = new StringWriter();
        Inconnu.Ecrit i = new Inconnu.Ecrit(w);
        i.ajouter("x");
        Ia.envoyer(w.toString());
    }
    void not_to_another() throws Exception {
        StringWriter w = new StringWriter(), v = new StringWriter();
        Inconnu.Ecrit i = new Inconnu.Ecrit(w);
        i.ajouter(Donnees.nom());
        Ia.envoyer(v.toString());
    }
    void what_it_holds() throws Exception {
        ByteArrayOutputStream w = new ByteArrayOutputStream();
        Inconnu.Ecrit i = new Inconnu.Ecrit();
        i.ajouter(Donnees.nom());
        i.enregistrer(w);
        Ia.envoyer(w.toString()); // 401
    }
    void holds_nothing_of_interest() throws Exception {
        ByteArrayOutputStream w = new ByteArrayOutputStream();
        Inconnu.Ecrit i = new Inconnu.Ecrit();
        i.ajouter("x");
        i.enregistrer(w);
        Ia.envoyer(w.toString());
    }
    void through_a_buffer() throws Exception {
        ByteArrayOutputStream w = new ByteArrayOutputStream();
        Inconnu.Ecrit i = new Inconnu.Ecrit();
        i.ajouter(Donnees.nom());
        i.enregistrer(new BufferedOutputStream(w));
        Ia.envoyer(w.toString()); // 401
    }
    void decides() throws Exception {
        StringBuilder w = new StringBuilder();
        Inconnu.Ecrit i = new Inconnu.Ecrit(w);
        i.ajouter(Ia.demander("x"));
        if (w.length() > 3) Decisions.delivrer("x"); // 501
    }
    static class Mien extends Writer {
        public void write(char[] c, int a, int b) {
            Ia.envoyer(new String(c, a, b)); // 401
        }
        public void flush() {
        }
        public void close() {
        }
    }
    void to_one_of_ours(Inconnu i) throws Exception {
        i.ecrire(Donnees.nom(), new Mien());
    }
    void given_back(Inconnu i) throws Exception {
        byte[] b = i.chiffrer(Donnees.nom().getBytes(), new byte[3]);
        Ia.envoyer(b); // 401
    }
    void not_to_a_key(Inconnu i) throws Exception {
        byte[] k = new byte[3];
        i.chiffrer(Donnees.nom().getBytes(), k);
        Ia.envoyer(k);
    }
    void added_to_a_list() {
        List<String> l = new ArrayList<>();
        Inconnu.addAll(l, "x", Donnees.nom());
        Ia.envoyer(l.get(0)); // 401
    }
    void sorted_in_a_list() {
        List<String> l = new ArrayList<>();
        Inconnu.tri(l, Donnees.nom());
        Ia.envoyer(l);
    }
    void copied_into_a_list() {
        Inconnu.Ecrit i = new Inconnu.Ecrit();
        i.ajouter(Donnees.nom());
        List<String> l = new ArrayList<>(), m = new ArrayList<>();
        i.copyInto(l);
        Ia.envoyer(l); // 401
        Ia.envoyer(m);
    }
    void a_list_beside_a_name() {
        List<String> roles = new ArrayList<>();
        new Inconnu.Ecrit().addRole(roles, Donnees.nom());
        Ia.envoyer(roles);
    }
    void decides_by_what_was_added() {
        List<String> l = new ArrayList<>();
        Inconnu.addAll(l, Ia.demander("x"));
        if (l.contains("oui")) Decisions.delivrer("x"); // 501
    }
    static void ajouter(Inconnu.Ecrit i, String s) { i.ajouter(s); }
    static void ajouterEncore(Inconnu.Ecrit i, String s) { i.ajouter("x"); ajouter(i, s); }
    void by_a_method() {
        StringWriter w = new StringWriter(), v = new StringWriter();
        ajouter(new Inconnu.Ecrit(w), Donnees.nom());
        ajouter(new Inconnu.Ecrit(v), "x");
        Ia.envoyer(w.toString()); // 401
        Ia.envoyer(v.toString());
    }
    void by_a_method_of_another() {
        StringWriter w = new StringWriter(), v = new StringWriter();
        Inconnu.Ecrit i = new Inconnu.Ecrit(new Inconnu.Ecrit(w)), j = new Inconnu.Ecrit(v);
        ajouterEncore(i, Donnees.nom());
        ajouterEncore(j, "x");
        Ia.envoyer(w.toString()); // 401
        Ia.envoyer(v.toString());
    }
    void by_a_function(List<String> l) {
        StringWriter w = new StringWriter(), v = new StringWriter();
        Inconnu.Ecrit i = new Inconnu.Ecrit(w), j = new Inconnu.Ecrit(v);
        l.forEach(s -> i.ajouter(s + Donnees.nom()));
        l.forEach(s -> j.ajouter("x"));
        Ia.envoyer(w.toString()); // 401
        Ia.envoyer(v.toString());
    }
    void decides_by_what_a_method_wrote() {
        StringBuilder w = new StringBuilder(), v = new StringBuilder();
        ajouter(new Inconnu.Ecrit(w), Ia.demander("x"));
        ajouter(new Inconnu.Ecrit(v), "x");
        if (w.length() > 3) Decisions.delivrer("x"); // 501
        if (v.length() > 3) Decisions.delivrer("x");
    }
}
