package programs;

import api.*;
import java.util.*;

/** By which ways what one entry point leaves comes to another. Each class below is a program, or a pair of twins. */
class Kept {
    /** Given back to whoever called, who may keep it. */
    static class Rendu {
        static class Dossier { String avis; String note; }
        Dossier preparer() {
            Dossier d = new Dossier();
            d.avis = Ia.demander("q");
            d.note = Donnees.propre();
            return d;
        }
        void decider(Dossier d) { Decisions.refuser(d.avis); } // 501
        void noter(Dossier d) { Decisions.refuser(d.note); }
    }
    /** A library made it and filled it: who looks into one is looked for by its fields. */
    static class RenduTelQueRempli {
        record Avis(boolean favorable, String motif) {}
        record Note(boolean favorable, String motif) {}
        Avis remplir() { return Ia.remplir("q", Avis.class); }
        Note noter() { return new Note(Donnees.propre().isEmpty(), Donnees.propre()); }
        void decider(Avis a) { if (a.favorable()) Decisions.delivrer("x"); } // 501
        void decider(Note n) { if (n.favorable()) Decisions.delivrer("x"); }
        void motiver(Avis a) { Decisions.refuser(a.motif()); } // 501
    }
    static class RenduDerriereUneInterface {
        interface Avis { String motif(); }
        Avis remplir() { return Ia.remplir("q", Avis.class); }
        void motiver(Avis a) { Decisions.refuser(a.motif()); } // 501
    }
    static class RenduDansUneListe {
        static class Dossier { String avis; String note; }
        List<Dossier> preparer() {
            Dossier d = new Dossier();
            d.avis = Ia.demander("q");
            d.note = Donnees.propre();
            return List.of(d);
        }
        void decider(List<Dossier> ds) { for (Dossier d : ds) Decisions.refuser(d.avis); } // 501
        void noter(List<Dossier> ds) { for (Dossier d : ds) Decisions.refuser(d.note); }
    }
    static class RenduDansUnAutre {
        static class Dossier { String avis; String note; }
        static class Chemise { Dossier dossier; }
        Chemise preparer() {
            Chemise c = new Chemise();
            c.dossier = new Dossier();
            c.dossier.avis = Ia.demander("q");
            c.dossier.note = Donnees.propre();
            return c;
        }
        void decider(Dossier d) { Decisions.refuser(d.avis); } // 501
        void noter(Chemise c) { Decisions.refuser(c.dossier.note); }
    }
    /** A store that a field holds is the one that others are passed. */
    static class SessionTenue {
        private final Session session;
        SessionTenue(Session session) { this.session = session; }
        void poser() { session.poser("avis tenu", Ia.demander("q")); session.poser("nom tenu", Donnees.propre()); }
        void relire() { Decisions.refuser(session.lire("avis tenu")); } // 501
        void renommer() { Decisions.refuser(session.lire("nom tenu")); }
        void decider(Session s) { Decisions.refuser(s.lire("avis tenu")); } // 501
        void nommer(Session s) { Decisions.refuser(s.lire("nom tenu")); }
    }
    /** Two fields hold one list. */
    static class Partage {
        static class Registre { List<String> lignes = new ArrayList<>(); List<String> autres = new ArrayList<>(); }
        private List<String> miennes;
        private List<String> propres;
        void prendre(Registre r) { miennes = r.lignes; propres = r.autres; }
        void ecrire() { miennes.add(Ia.demander("q")); propres.add(Donnees.propre()); }
        void lire(Registre r) { Decisions.refuser(r.lignes.get(0)); } // 501
        void lireAutres(Registre r) { Decisions.refuser(r.autres.get(0)); }
    }
    static class PartageEnSens {
        static class Registre { Map<String, String> lignes = new HashMap<>(); Map<String, String> autres = new HashMap<>(); }
        private Map<String, String> miennes;
        private Map<String, String> propres;
        void prendre(Registre r) { miennes = r.lignes; propres = r.autres; }
        void ecrire(Registre r) { r.lignes.put("avis", Ia.demander("q")); r.autres.put("avis", Donnees.propre()); }
        void lire() { Decisions.refuser(miennes.get("avis")); } // 501
        void lireAutreCle() { Decisions.refuser(miennes.get("nom")); }
        void lireAutres() { Decisions.refuser(propres.get("avis")); }
    }
    /** Copied from field to field, over several entry points, some of them in a ring. */
    static class Relais {
        private String a;
        private String b;
        private String c;
        private String d;
        void premier() { a = c; }
        void second() { b = a; }
        void troisieme() { c = b; }
        void ecrire() { b = Donnees.nom(); }
        void envoyer() { Ia.envoyer(a); } // 401
        void envoyerAussi() { Ia.envoyer(c); } // 401
        void envoyerAutre() { Ia.envoyer(d); }
    }
    static class RelaisDAvis {
        private String a;
        private String b;
        private String c;
        private String d;
        void ecrire() { a = Ia.demander("q"); d = Donnees.propre(); }
        void copier() { b = a; }
        void copierEncore() { this.c = passer(b); }
        private static String passer(String s) { return s.trim(); }
        void decider() { Decisions.refuser(b); } // 501
        void deciderEncore() { Decisions.refuser(c); } // 501
        void deciderAutre() { Decisions.refuser(d); }
    }
    static class RelaisDeDecision {
        private boolean refus;
        private String statut = "nouveau";
        private String autre = "nouveau";
        void juger() { refus = Ia.demander("q").contains("non"); }
        void classer() { if (refus) statut = "refuse"; }
        void classerAutre() { if (autre.isEmpty()) autre = "refuse"; }
        void decider() { if (statut.equals("refuse")) Decisions.refuser("d"); } // 501
        void deciderAutre() { if (autre.equals("refuse")) Decisions.refuser("d"); }
    }
    static class RelaisParUnAutre {
        static class Boite { String avis; void setAvis(String s) { avis = s; } }
        private String avis;
        void ecrire() { avis = Ia.demander("q"); }
        void remettre(Boite b) { b.setAvis(avis); }
        void decider(Boite b) { Decisions.refuser(b.avis); } // 501
    }
    /** An object that carries it as a whole. */
    static class Objet {
        static class Fiche { String nom; }
        private Fiche derniere;
        private Fiche autre;
        void garder(Depot<Fiche> depot) {
            Fiche f = depot.charger(1);
            f.nom = Donnees.nom();
            derniere = f;
        }
        void envoyer() { Ia.envoyer(derniere.nom); } // 401
    }
    static class Base { String avis; String note; }
    static class Fille extends Base { String motif; }
    static class Heritage {
        void ecrire(Fille f) { f.avis = Ia.demander("q"); f.note = Donnees.propre(); f.motif = Ia.demander("q"); }
        void lire(Base b) { Decisions.refuser(b.avis); } // 501
        void lireNote(Base b) { Decisions.refuser(b.note); }
        void lireMotif(Fille f) { Decisions.refuser(f.motif); } // 501
    }
    /** What lies below what is passed. */
    static class Dessous {
        static class Ligne { String texte; }
        static class Page { List<Ligne> lignes = new ArrayList<>(); }
        static class Vierge { List<String> lignes = new ArrayList<>(); }
        void ecrire(Page p) {
            Ligne l = new Ligne();
            l.texte = Donnees.nom();
            p.lignes.add(l);
        }
        void envoyer(Page p) { Ia.envoyer(p); } // 401
        void envoyerLignes(Page p) { Ia.envoyer(p.lignes); } // 401
        void envoyerVierge(Vierge v) { Ia.envoyer(v); }
    }
    /** What a person has been shown, and did not decide on, is not validated; what was approved stays so in the field. */
    static class Vu {
        private String approuve;
        private String autre;
        void examiner() {
            String avis = Ia.demander("q");
            String second = Ia.demander("r");
            if (Agent.valide(avis)) {
                approuve = avis;
                autre = second;
            }
        }
        void appliquer() { Decisions.delivrer(approuve); }
        void appliquerAutre() { Decisions.delivrer(autre); } // 501
    }
    /** An index or a key that nobody knows is any. */
    static class Cases {
        private final String[] cases = new String[4];
        private final String[] propres = new String[4];
        void poser(int i) { cases[i] = Ia.demander("q"); propres[i] = Donnees.propre(); }
        void lire() { Decisions.refuser(cases[2]); } // 501
        void lirePropre() { Decisions.refuser(propres[2]); }
    }
    static class CasesConnues {
        private final String[] cases = new String[4];
        void poser() { cases[1] = Ia.demander("q"); cases[2] = Donnees.propre(); }
        void lire() { Decisions.refuser(cases[1]); } // 501
        void lireAutre() { Decisions.refuser(cases[2]); }
        void lireUne(int i) { Decisions.refuser(cases[i]); } // 501
    }
    static class Lettre { String texte; Lettre suite; }
    void letter_that_is_kept(Depot<Lettre> d) {
        Lettre l = new Lettre();
        l.texte = Donnees.nom();
        d.save(l);
    }
    void letter_that_is_found(Depot<Lettre> d) {
        Lettre l = d.charger(3);
        Ia.envoyer(l.texte); // 401
    }
    void letter_that_an_ai_wrote() {
        Lettre l = Ia.remplir("x", Lettre.class);
        Ia.envoyer(l.texte);
        Ia.envoyer(l.suite.texte);
    }
    static class Note { String texte; }
    void note_that_an_ai_wrote_is_completed() { Ia.remplir("x", Note.class).texte = Donnees.nom(); }
    void note_that_is_found(Depot<Note> d) { Ia.envoyer(d.charger(3).texte); }

    /** A constant that one was given is no news of another that a form was filled with. */
    static class Constantes {
        enum Etat { DEPOSE, REFUSE }
        static class Dossier { Etat etat; }
        static class Choix { Etat etat; }
        void machine(Depot<Dossier> depot) {
            Dossier d = depot.charger(1);
            if (Ia.demander("?").equals("NON")) d.etat = Etat.REFUSE;
            depot.save(d);
        }
        void agent(Choix choix, Depot<Dossier> depot) {
            Dossier d = depot.charger(1);
            d.etat = choix.etat;
            if (choix.etat == Etat.REFUSE) Decisions.refuser("x");
            depot.save(d);
        }
        void suite(Depot<Dossier> depot) {
            if (depot.charger(1).etat == Etat.REFUSE) Decisions.refuser("x"); // 501
        }
    }
}
