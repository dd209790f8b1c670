package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.function.*;

/** What the policy says of our own classes, and of the JDK's, wins over their bodies. */
class Modeles {
    interface Titres {
        void accorder(String dossier);
        String avis(String dossier);
        String nettoyer(String texte);
        boolean signer(String texte);
    }
    static class Prefecture implements Titres {
        public void accorder(String dossier) {}
        public String avis(String dossier) { return "favorable"; }
        public String nettoyer(String texte) { return texte + "."; }
        public boolean signer(String texte) { return texte.isEmpty(); }
    }
    static class Autre implements Titres {
        public void accorder(String dossier) {}
        public String avis(String dossier) { return "favorable"; }
        public String nettoyer(String texte) { return texte + "."; }
        public boolean signer(String texte) { return texte.isEmpty(); }
    }
    void decision_of_the_class_behind_its_interface() {
        Titres t = new Prefecture();
        t.accorder(Ia.demander("x")); // 501
        Titres a = new Autre();
        a.accorder(Ia.demander("x"));
    }
    void decision_of_one_of_the_classes(Titres t) { t.accorder(Ia.demander("x")); } // 501
    void decision_of_the_class_in_a_lambda(List<Prefecture> l) { l.forEach(p -> p.accorder(Ia.demander("x"))); } // 501
    void decision_of_the_class_in_a_helper(Prefecture p) { remettre(p); }
    private static void remettre(Titres t) { t.accorder(Ia.demander("x")); } // 501
    void decision_of_another_class_in_a_helper(Autre a) { transmettre(a, Ia.demander("x")); }
    private static void transmettre(Titres t, String avis) { t.accorder(avis); }
    void decision_of_some_class_in_a_helper(Titres t) { adresser(t, Ia.demander("x")); }
    private static void adresser(Titres t, String avis) { t.accorder(avis); } // 501
    void decision_of_another_class_in_a_lambda(List<Autre> l) { l.forEach(p -> transmettre(p, Ia.demander("x"))); }
    void ai_of_the_class_behind_its_interface() {
        Titres t = new Prefecture();
        Decisions.refuser(t.avis("x")); // 501
        Titres a = new Autre();
        Decisions.refuser(a.avis("x"));
    }
    void data_to_the_ai_of_the_class() {
        Titres t = new Prefecture();
        t.avis(Donnees.nom()); // 401
        Titres a = new Autre();
        a.avis(Donnees.nom());
    }
    void anonymised_by_the_class_behind_its_interface() {
        Titres t = new Prefecture();
        Ia.envoyer(t.nettoyer(Donnees.nom()));
        Titres a = new Autre();
        Ia.envoyer(a.nettoyer(Donnees.nom())); // 401
    }
    void anonymised_by_one_of_the_classes(Titres t) { Ia.envoyer(t.nettoyer(Donnees.nom())); } // 401
    void validated_by_the_class_behind_its_interface() {
        Titres t = new Prefecture();
        String avis = Ia.demander("x");
        if (t.signer(avis)) Decisions.delivrer(avis);
        Titres a = new Autre();
        if (a.signer(avis)) Decisions.delivrer(avis); // 501
    }
    static class Boite {
        String contenu;
        static String oublier(String s) { return s; }
        static String garder(String s) { return "rien" + s.length(); }
        static void remplir(Boite b) {}
        static void lire(StringBuilder dans) {}
        static List<String> tous() { return new ArrayList<>(); }
        static Map<String, String> fiche() { return new HashMap<>(); }
        static void envoyer(Map<String, String> m) {}
        static void pour(Consumer<String> c) { c.accept("rien"); }
        Boite nommee(String s) { return this; }
    }
    void neutral_over_the_body() { Ia.envoyer(Boite.oublier(Donnees.nom())); }
    void propagation_over_the_body() { Ia.envoyer(Boite.garder(Donnees.nom())); } // 401
    void source_in_a_field_of_an_argument() {
        Boite b = new Boite();
        Boite.remplir(b);
        Ia.envoyer(b.contenu); // 401
        Boite autre = new Boite();
        Ia.envoyer(autre.contenu);
    }
    void source_in_an_argument() {
        StringBuilder s = new StringBuilder();
        Boite.lire(s);
        Ia.envoyer(s.toString()); // 401
    }
    void source_in_the_elements() {
        Ia.envoyer(Boite.tous().get(0)); // 401
        Ia.envoyer("combien : " + Boite.tous().size());
    }
    void source_under_one_key() {
        Map<String, String> m = Boite.fiche();
        Ia.envoyer(m.get("nom")); // 401
        Ia.envoyer(m.get("ville"));
    }
    void sent_under_one_key() {
        Map<String, String> m = new HashMap<>();
        m.put("note", Donnees.nom());
        Boite.envoyer(m);
        m.put("texte", Donnees.nom());
        Boite.envoyer(m); // 401
    }
    void source_in_a_field(Fiche f) {
        Ia.envoyer(f.ville);
        Ia.envoyer(f.telephone); // 401
    }
    void source_of_a_type(Usager u) { Ia.envoyer(u); } // 401
    void source_by_a_wildcard(Lecteur l) {
        Ia.envoyer(l.lireNom()); // 401
        Ia.envoyer(l.lireAdresse(1)); // 401
        Ia.envoyer(l.ecrire());
    }
    void overload_with_parameters(Lecteur l) {
        Ia.envoyer(l.un("x")); // 401
        Ia.envoyer(l.un(1));
    }
    void constructor_as_a_source() { Ia.envoyer(new Identite("x").toString()); } // 401
    void constructor_as_a_source_of_another() { Ia.envoyer(new Envoi("x").s); }
    void receiver_as_a_source() {
        Identite i = Identite.neutre();
        Ia.envoyer(i.s);
        i.completer();
        Ia.envoyer(i.s); // 401
    }
    void constructor_as_a_sink() { new Envoi(Donnees.nom()); } // 401
    void the_object_itself_as_a_sink() {
        new Envoi("rien").avec(Donnees.nom()).partir(); // 401
        new Envoi("rien").avec("rien").partir();
    }
    void source_of_the_jdk_s(Reader r) throws IOException {
        Ia.envoyer(System.getenv("COURRIEL")); // 401
        Ia.envoyer(System.getProperty("x"));
    }
    void sink_of_the_jdk_s(PushbackReader r) throws IOException {
        r.unread(Donnees.nom().toCharArray()); // 401
        r.unread('x');
    }
    static class Lecteur {
        String lireNom() { return "x"; }
        String lireAdresse(int n) { return "x"; }
        String ecrire() { return "x"; }
        String un(String s) { return "x"; }
        String un(int n) { return "x"; }
    }
    static class Fiche { String ville; String telephone; }
    static class Usager { String x = "x"; }
    static class Identite {
        private final String s;
        Identite(String s) { this.s = s; }
        static Identite neutre() { return new Identite(0); }
        Identite(int n) { this.s = "x" + n; }
        void completer() {}
        public String toString() { return s; }
    }
    static class Envoi {
        private String s;
        Envoi(String s) { this.s = "x"; }
        Envoi avec(String s) { this.s = s; return this; }
        void partir() {}
    }
    abstract static class Tache extends TimerTask {
        public void run() { Ia.envoyer(texte()); } // 401
        abstract String texte();
    }
    static class Bavarde extends Tache { String texte() { return Donnees.nom(); } }
    static class Muette extends Tache { String texte() { return "rien"; } }
    abstract static class Discrete extends TimerTask {
        public void run() { Ia.envoyer(texte()); }
        abstract String texte();
    }
    static class Sourde extends Discrete { String texte() { return "rien"; } }
    static class Aveugle extends Discrete { String texte() { return "x"; } }
    void made_and_handed_to_nobody_we_see() { new Bavarde(); new Muette(); new Sourde(); new Aveugle(); }
    static class Avis { Object refus; Object motif; }
    void decision_that_lies_in_a_field(Avis a) {
        a.refus = Ia.demander("x"); // 501
        a.motif = Ia.demander("x");
    }
}
