package programs;

import api.*;
import java.util.*;

class Inheritance {
    static class Mere {
        protected String v = "rien";
        String lire() { return v; }
        String fixe() { return "rien"; }
        void ecrire(String s) { v = s; }
    }
    static class Fille extends Mere {
        String fixe() { return Donnees.nom(); }
        String des_deux() { return super.fixe(); }
    }
    static class Sourde extends Mere { void ecrire(String s) {} }
    void inherited_method() {
        Fille f = new Fille();
        f.ecrire(Donnees.nom());
        Ia.envoyer(f.lire()); // 401
    }
    void inherited_field_by_super_type() {
        Fille f = new Fille();
        f.v = Donnees.nom();
        Mere m = f;
        Ia.envoyer(m.v); // 401
    }
    void overridden() {
        Mere m = new Fille();
        Ia.envoyer(m.fixe()); // 401
    }
    void not_overridden() {
        Mere m = new Mere();
        Ia.envoyer(m.fixe());
    }
    void call_of_super() { Ia.envoyer(new Fille().des_deux()); }
    void override_that_forgets() {
        Mere m = new Sourde();
        m.ecrire(Donnees.nom());
        Ia.envoyer(m.lire());
    }
    void either(boolean c) {
        Mere m = c ? new Mere() : new Fille();
        Ia.envoyer(m.fixe()); // 401
    }
    void either_of_two_clean(boolean c) {
        Mere m = c ? new Mere() : new Sourde();
        Ia.envoyer(m.fixe());
    }
    static class Masquee extends Mere { String v = "autre"; String sien() { return v; } }
    void hidden_field() {
        Masquee m = new Masquee();
        m.ecrire(Donnees.nom());
        Ia.envoyer(m.sien());
        Ia.envoyer(m.lire()); // 401
    }
    static class ParConstructeur extends Mere { ParConstructeur(String s) { ecrire(s); } }
    void filled_by_constructor() { Ia.envoyer(new ParConstructeur(Donnees.nom()).lire()); } // 401
    static class Base {
        final String nom;
        Base(String nom) { this.nom = nom; }
    }
    static class Derive extends Base {
        final String ville;
        Derive(String nom, String ville) { super(nom); this.ville = ville; }
    }
    void super_constructor() {
        Derive d = new Derive(Donnees.nom(), "Tours");
        Ia.envoyer(d.ville);
        Ia.envoyer(d.nom); // 401
    }
    static class Initialise {
        String a = Donnees.nom();
        String b;
        { b = "rien"; }
    }
    void field_initialiser() {
        Ia.envoyer(new Initialise().b);
        Ia.envoyer(new Initialise().a); // 401
    }
    interface Poli {
        String nom();
        default String salut() { return "Bonjour " + nom(); }
    }
    static class Client implements Poli { public String nom() { return Donnees.nom(); } }
    static class Inconnu implements Poli { public String nom() { return "vous"; } }
    static class Muet implements Poli {
        public String nom() { return Donnees.nom(); }
        public String salut() { return "..."; }
    }
    void default_method() { Ia.envoyer(new Client().salut()); } // 401
    void default_method_clean() { Ia.envoyer(new Inconnu().salut()); }
    void default_method_overridden() { Ia.envoyer(new Muet().salut()); }
    interface DeuxPolis extends Poli { default String deux() { return salut() + salut(); } }
    static class Deux implements DeuxPolis { public String nom() { return Donnees.nom(); } }
    void default_of_a_default() { Ia.envoyer(new Deux().deux()); } // 401
    interface Outil { static String poli(String s) { return "M. " + s; } }
    void static_method_of_interface() { Ia.envoyer(Outil.poli(Donnees.nom())); } // 401
    static abstract class Etape {
        final String executer(String s) { return apres(faire(avant(s))); }
        String avant(String s) { return s; }
        abstract String faire(String s);
        String apres(String s) { return s; }
    }
    static class Passe extends Etape { String faire(String s) { return s; } }
    static class Coupe extends Etape { String faire(String s) { return ""; } }
    static class Masque2 extends Etape {
        String faire(String s) { return s; }
        String apres(String s) { return Masque.masquer(s); }
    }
    void template_method() { Ia.envoyer(new Passe().executer(Donnees.nom())); } // 401
    void template_method_cuts() { Ia.envoyer(new Coupe().executer(Donnees.nom())); }
    void template_method_masks() { Ia.envoyer(new Masque2().executer(Donnees.nom())); }
    interface Visiteur { void client(Client c); void inconnu(Inconnu i); }
    static abstract class Visite { abstract void recevoir(Visiteur v); }
    static class VisiteClient extends Visite { void recevoir(Visiteur v) { v.client(new Client()); } }
    static class VisiteInconnu extends Visite { void recevoir(Visiteur v) { v.inconnu(new Inconnu()); } }
    static class Envoi implements Visiteur {
        public void client(Client c) { Ia.envoyer(c.nom()); } // 401
        public void inconnu(Inconnu i) { Ia.envoyer(i.nom()); }
    }
    void visitor() {
        new VisiteClient().recevoir(new Envoi());
        new VisiteInconnu().recevoir(new Envoi());
    }
    static class Boite<T> {
        private T v;
        void mettre(T t) { v = t; }
        T prendre() { return v; }
    }
    void generic() {
        Boite<String> b = new Boite<>();
        b.mettre(Donnees.nom());
        Ia.envoyer(b.prendre()); // 401
    }
    void generic_other() {
        Boite<String> b = new Boite<>();
        Boite<String> c = new Boite<>();
        b.mettre(Donnees.nom());
        c.mettre("rien");
        Ia.envoyer(c.prendre());
    }
    void generic_nested() {
        Boite<Boite<String>> b = new Boite<>();
        b.mettre(new Boite<>());
        b.prendre().mettre(Donnees.nom());
        Ia.envoyer(b.prendre().prendre()); // 401
    }
    interface Transformation<A, B> { B appliquer(A a); }
    static class Identite implements Transformation<String, String> { public String appliquer(String s) { return s; } }
    static class Longueur implements Transformation<String, Integer> { public Integer appliquer(String s) { return s.length(); } }
    static <A, B> B appliquer(Transformation<A, B> t, A a) { return t.appliquer(a); }
    void bridge() { Ia.envoyer(appliquer(new Identite(), Donnees.nom())); } // 401
    void bridge_measure() { Ia.envoyer("n = " + appliquer(new Longueur(), Donnees.nom())); }
    static abstract class Depot<T> {
        private final List<T> tous = new ArrayList<>();
        void ajouter(T t) { tous.add(t); }
        List<T> tous() { return tous; }
    }
    static class Noms extends Depot<String> {}
    void generic_super_class() {
        Noms n = new Noms();
        n.ajouter(Donnees.nom());
        Ia.envoyer(n.tous().get(0)); // 401
    }
    void generic_super_class_other() {
        Noms n = new Noms();
        Noms m = new Noms();
        n.ajouter(Donnees.nom());
        m.ajouter("rien");
        Ia.envoyer(m.tous().get(0));
    }
    void list_of_implementations() {
        List<Poli> l = List.of(new Inconnu(), new Client());
        for (Poli p : l) Ia.envoyer(p.nom()); // 401
    }
    void list_of_clean_implementations() {
        Poli autre = new Client();
        List<Poli> l = List.of(new Inconnu(), new Inconnu());
        for (Poli p : l) Ia.envoyer(p.nom() + (autre == null));
    }
    void cast_down(Object o) {
        Object c = new Client();
        Ia.envoyer(((Poli) c).nom()); // 401
    }
    void tested_type() {
        Poli p = new Inconnu();
        if (p instanceof Client) Ia.envoyer(Donnees.nom());
        Ia.envoyer(p.nom());
    }
    static class Chaine {
        private final Chaine suivant;
        Chaine(Chaine suivant) { this.suivant = suivant; }
        String traiter(String s) { return suivant == null ? s : suivant.traiter(s); }
    }
    static class ChaineMasquee extends Chaine {
        ChaineMasquee(Chaine suivant) { super(suivant); }
        String traiter(String s) { return super.traiter(Masque.masquer(s)); }
    }
    void chain_of_responsibility() { Ia.envoyer(new Chaine(new Chaine(null)).traiter(Donnees.nom())); } // 401
    void chain_with_a_mask() { Ia.envoyer(new Chaine(new ChaineMasquee(null)).traiter(Donnees.nom())); }
    static class Egal {
        final String s;
        Egal(String s) { this.s = s; }
        @Override public boolean equals(Object o) { return o instanceof Egal e && e.s.equals(s); }
        @Override public int hashCode() { return s.hashCode(); }
    }
    void own_equals_is_no_data() { Ia.envoyer("égal : " + new Egal(Donnees.nom()).equals(new Egal("x"))); }
    static class Covariant extends Base {
        Covariant(String s) { super(s); }
        Covariant moi() { return this; }
    }
    void covariant() { Ia.envoyer(new Covariant(Donnees.nom()).moi().nom); } // 401
    interface Gauche { default String qui() { return Donnees.nom(); } }
    interface Droite { default String qui() { return "rien"; } }
    static class LesDeux implements Gauche, Droite { public String qui() { return Droite.super.qui(); } }
    static class LesDeux2 implements Gauche, Droite { public String qui() { return Gauche.super.qui(); } }
    void chosen_default() { Ia.envoyer(new LesDeux().qui()); }
    void chosen_default_other() { Ia.envoyer(new LesDeux2().qui()); } // 401

    interface Guichet { String qui(); String saluer(String nom); String taire(String nom); }
    /** Nobody here implements it: a library does. */
    interface Distant extends Guichet {
        @Override default String qui() { return Donnees.nom(); }
        @Override default String saluer(String nom) { return "bonjour " + nom; }
        @Override default String taire(String nom) { return "bonjour"; }
        String lire();
    }
    static class Guichetier implements Guichet {
        public String qui() { return "rien"; }
        public String saluer(String nom) { return "bonjour"; }
        public String taire(String nom) { return "rien"; }
    }
    Guichet guichet;
    void made_by_a_library() { Ia.envoyer(guichet.qui()); } // 401
    void made_by_a_library_passed() { Ia.envoyer(guichet.saluer(Donnees.nom())); } // 401
    void made_by_a_library_not_passed() { Ia.envoyer(guichet.taire(Donnees.nom())); }
    void made_here() { Guichet g = new Guichetier(); Ia.envoyer(g.qui()); }
    interface Bureau { String qui(); }
    interface Annexe extends Bureau { @Override default String qui() { return Donnees.nom(); } }
    static class Sourd implements Annexe { public String qui() { return "rien"; } }
    Bureau bureau;
    void implemented_over_a_default() { Ia.envoyer(bureau.qui()); }
}
