package programs;

import api.*;
import java.util.*;

/** Ways that an answer of an AI parts and that are told apart, for the flag is asked again: what helpers make of it, for each way by itself. */
class Parted {
    static int niveau(boolean b) { return b ? 1 : 5; }
    static int trois(boolean b) { System.out.println(b); return 3; }
    static String libelle(String s) { if (s.equals("FAV")) { return "accord"; } return "autre"; }
    static String libelle_fixe(String s) { if (s.equals("FAV")) { System.out.println(s); } return "autre"; }
    static void exiger(boolean b) { if (!b) { throw new IllegalStateException(); } }
    static void noter(boolean b) { if (!b) { System.out.println("non"); } }
    void flag_made_a_number() {
        boolean b = false;
        if (Ia.demander("x").contains("oui")) { b = true; }
        int n = niveau(b);
        if (b) { System.out.println("b"); }
        if (n == 5) { Decisions.delivrer("d"); } // 501
    }
    void flag_made_the_same_number() {
        boolean b = false;
        if (Ia.demander("x").contains("oui")) { b = true; }
        int n = trois(b);
        if (b) { System.out.println("b"); }
        if (n == 3) { Decisions.delivrer("d"); }
    }
    void flag_of_something_else() {
        boolean b = false;
        if (Donnees.choix()) { b = true; }
        String r = Ia.demander("x");
        int n = niveau(b);
        if (b) { System.out.println(r); }
        if (n == 5) { Decisions.delivrer("d"); }
    }
    void status_made_a_text() {
        String s = "EN_COURS";
        if (Ia.demander("x").contains("oui")) { s = "FAV"; }
        String l = libelle(s);
        if (s.equals("FAV")) { System.out.println("b"); }
        if (l.equals("accord")) { Decisions.delivrer("d"); } // 501
    }
    void status_made_the_same_text() {
        String s = "EN_COURS";
        if (Ia.demander("x").contains("oui")) { s = "FAV"; }
        String l = libelle_fixe(s);
        if (s.equals("FAV")) { System.out.println("b"); }
        if (l.equals("autre")) { Decisions.delivrer("d"); }
    }
    void asked_for_by_a_helper() {
        boolean b = false;
        if (Ia.demander("x").contains("oui")) { b = true; }
        exiger(b);
        if (b) { System.out.println("b"); }
        Decisions.delivrer("d"); // 501
    }
    void noted_by_a_helper() {
        boolean b = false;
        if (Ia.demander("x").contains("oui")) { b = true; }
        noter(b);
        if (b) { System.out.println("b"); }
        Decisions.delivrer("d");
    }

    static class Dossier {
        String motif;
        Object piece;
        String titre = "t";
        boolean sansMotif() { return motif == null; }
        boolean sansPiece() { return piece == null; }
        boolean sansTitre() { return titre == null; }
    }
    void without_a_reason() {
        Dossier d = new Dossier();
        if (Ia.demander("x").contains("non")) { d.motif = "incomplet"; }
        if (d.sansMotif()) { Decisions.delivrer("d"); } // 501
    }
    void with_a_reason() {
        Dossier d = new Dossier();
        if (Ia.demander("x").contains("non")) { d.motif = "incomplet"; }
        boolean sans = d.sansMotif();
        if (!sans) { Decisions.refuser("d"); } // 501
    }
    void without_a_title() {
        Dossier d = new Dossier();
        if (Ia.demander("x").contains("non")) { d.motif = "incomplet"; }
        if (!d.sansTitre()) { Decisions.delivrer("d"); }
    }
    void without_a_piece() {
        Dossier d = new Dossier();
        if (Ia.demander("x").contains("non")) { d.piece = new Dossier(); }
        if (d.sansPiece()) { Decisions.delivrer("d"); } // 501
    }
    void piece_given_on_every_way() {
        Dossier d = new Dossier();
        if (Ia.demander("x").contains("non")) { System.out.println("non"); }
        d.piece = new Dossier();
        if (!d.sansPiece()) { Decisions.delivrer("d"); }
    }
    void other_without_a_reason() {
        Dossier d = new Dossier();
        Dossier e = new Dossier();
        if (Ia.demander("x").contains("non")) { d.motif = "incomplet"; }
        if (e.sansMotif()) { Decisions.delivrer("d"); }
    }

    enum Sens {
        FAVORABLE, DEFAVORABLE;
        String libelle() { switch (this) { case FAVORABLE: return "accord"; default: return "refus"; } }
        String entete() { switch (this) { case FAVORABLE: System.out.println("f"); return "avis"; default: return "avis"; } }
    }
    static String en_mots(Sens s) { return switch (s) { case FAVORABLE -> "accord"; case DEFAVORABLE -> "refus"; }; }
    void constant_made_a_text() {
        Sens s = Sens.DEFAVORABLE;
        if (Ia.demander("x").contains("oui")) { s = Sens.FAVORABLE; }
        String l = s.libelle();
        if (s == Sens.FAVORABLE) { System.out.println(l); }
        if (l.equals("accord")) { Decisions.delivrer("d"); } // 501
    }
    void constant_passed_and_made_a_text() {
        Sens s = Sens.DEFAVORABLE;
        if (Ia.demander("x").contains("oui")) { s = Sens.FAVORABLE; }
        String l = en_mots(s);
        if (s == Sens.FAVORABLE) { System.out.println(l); }
        if (l.equals("accord")) { Decisions.delivrer("d"); } // 501
    }
    void constant_of_something_else_made_a_text() {
        Sens s = Sens.DEFAVORABLE;
        if (Donnees.choix()) { s = Sens.FAVORABLE; }
        String r = Ia.demander("x");
        String l = s.libelle();
        if (s == Sens.FAVORABLE) { System.out.println(l + r); }
        if (l.equals("accord")) { Decisions.delivrer("d"); }
    }

    void constant_made_the_same_text() {
        Sens s = Sens.DEFAVORABLE;
        if (Ia.demander("x").contains("oui")) { s = Sens.FAVORABLE; }
        String l = s.entete();
        if (s == Sens.FAVORABLE) { System.out.println(l); }
        if (l.equals("avis")) { Decisions.delivrer("d"); }
    }

    interface Regle { boolean admise(); }
    static class Oui implements Regle { public boolean admise() { return true; } }
    static class Non implements Regle { public boolean admise() { return false; } }
    void object_of_another_class() {
        Regle r = new Non();
        if (Ia.demander("x").contains("oui")) { r = new Oui(); }
        if (r.admise()) { Decisions.delivrer("d"); } // 501
    }
    void object_of_another_class_asked_again() {
        Regle r = new Non();
        if (Ia.demander("x").contains("oui")) { r = new Oui(); }
        boolean admise = r.admise();
        if (r instanceof Oui) { System.out.println("oui"); }
        if (admise) { Decisions.delivrer("d"); } // 501
    }
}
