package programs;
import api.*;
import java.util.*;
/** Switches on texts, what is asked of the text again later, and loops that are left in the middle. */
class TextSwitches {
    static class Etat { String etape = "saisie"; }
    void local(String t) {
        String s;
        switch (t) { case "saisie": s = "x"; break; case "envoi": s = Donnees.nom(); break; default: s = ""; }
        if (t.equals("saisie")) { Ia.envoyer(s); }
        if (t.equals("envoi")) { Ia.envoyer(s); } // 401
    }
    void ifs(Etat e) {
        String s = "";
        if (e.etape.equals("envoi")) s = Donnees.nom();
        if (e.etape.equals("saisie")) { Ia.envoyer(s); }
        if (e.etape.equals("envoi")) { Ia.envoyer(s); } // 401
    }
    void ifs2(Etat e) {
        String s = "x";
        if (e.etape.equals("envoi")) s = Donnees.nom();
        if (!e.etape.equals("envoi")) { Ia.envoyer(s); }
    }
    void left_by_a_break() { String s = "x"; for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 2) break; if (j == 1) s = Donnees.nom(); } } Ia.envoyer(s); } // 401
    void one_loop() { String s = "x"; for (int j = 0; j < 3; j++) { if (j == 2) break; if (j == 1) s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void left_for_the_outer_loop() { String s = "x"; dehors: for (int i = 0; i < 2; i++) { for (int j = 0; j < 2; j++) { if (j == 1) continue dehors; s = Donnees.nom(); } } Ia.envoyer(s); } // 401
    void endless() { String s = "x"; for (int i = 0; i < 2; i++) { int j = 0; while (true) { if (j == 1) break; s = Donnees.nom(); j++; } } Ia.envoyer(s); } // 401
    void to_the_next_round() { String s = "x"; dehors: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 2) continue dehors; if (j == 1) s = Donnees.nom(); } } Ia.envoyer(s); } // 401
    void two_rounds() { String s = "x"; dehors: for (int i = 0; i < 2; i++) { for (int j = 0; j < 3; j++) { if (j == 2) continue dehors; if (j == 1) s = Donnees.nom(); } } Ia.envoyer(s); } // 401
    void never_left() { String s = "x"; for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 1) s = Donnees.nom(); } } Ia.envoyer(s); } // 401
    void each_time() { String s = "x"; dehors: for (int i = 0; i < 3; i++) { for (int j = 0; j < 3; j++) { if (j == 2) continue dehors; s = Donnees.nom(); } } Ia.envoyer(s); } // 401
    void four_rounds() { String s = "x"; dehors: for (int i = 0; i < 3; i++) { for (int j = 0; j < 4; j++) { if (j == 3) continue dehors; if (j == 1) s = Donnees.nom(); } } Ia.envoyer(s); } // 401
}
class TextSwitchesAgain {
    static class Etat { String etape = "saisie"; String autre; void avancer() { etape = "envoi"; } }
    void collision(String t) {
        String s = "";
        switch (t) { case "Aa": s = Donnees.nom(); break; case "BB": s = "x"; break; case "AaBB": s = "y"; break; }
        if (t.equals("BB")) { Ia.envoyer(s); }
        if (t.equals("autre")) { Ia.envoyer(s); }
        if (t.equals("Aa")) { Ia.envoyer(s); } // 401
    }
    void rewritten(String t) {
        String s = "";
        switch (t) { case "a": s = Donnees.nom(); break; default: s = "x"; }
        t = t + "b";
        if (!t.equals("a")) { Ia.envoyer(s); } // 401
    }
    void twice(String t, String u) {
        String s = "", r = "";
        switch (t) { case "a": s = Donnees.nom(); break; default: s = "x"; }
        switch (u) { case "a": r = "x"; break; default: r = s; }
        if (t.equals("b")) { Ia.envoyer(s + r); }
        if (u.equals("a")) { Ia.envoyer(r); }
        if (u.equals("b")) { Ia.envoyer(r); } // 401
    }
    void field_changed(Etat e) {
        String s;
        switch (e.etape) { case "envoi": s = Donnees.nom(); break; default: s = "x"; }
        e.etape = "saisie";
        if (!e.etape.equals("envoi")) { Ia.envoyer(s); } // 401
    }
    void field_changed_by_a_call(Etat e) {
        String s;
        switch (e.etape) { case "saisie": s = Donnees.nom(); break; default: s = "x"; }
        e.avancer();
        if (e.etape.equals("envoi")) { Ia.envoyer(s); } // 401
    }
    void other_object(Etat e, Etat f) {
        String s;
        switch (e.etape) { case "envoi": s = Donnees.nom(); break; default: s = "x"; }
        if (!f.etape.equals("envoi")) { Ia.envoyer(s); } // 401
    }
    void in_a_loop(String[] l) {
        String s = "";
        for (String t : l) {
            switch (t) { case "a": s = Donnees.nom(); break; default: break; }
            if (t.equals("b")) { Ia.envoyer(s); } // 401
            s = "x";
            switch (t) { case "a": s = Donnees.nom(); break; default: break; }
            if (t.equals("b")) { Ia.envoyer(s); }
        }
    }
    void after_another_test(String t, String u) {
        String s = "", r = "";
        if (t.equals("a")) s = Donnees.nom(); else s = "x";
        switch (u) { case "a": r = "x"; break; default: r = s; }
        if (u.equals("a")) { Ia.envoyer(r); }
    }
    void only_one_case(String u) {
        String s = Donnees.nom(), r = "";
        switch (u) { case "a": r = "x"; break; default: r = s; }
        if (u.equals("a")) { Ia.envoyer(r); }
    }
    void two_switches(String u, String t) {
        String s = Donnees.nom(), r = "";
        switch (t) { case "a": Ia.envoyer("x"); break; default: Ia.envoyer("y"); }
        switch (u) { case "a": r = "x"; break; default: r = s; }
        if (u.equals("a")) { Ia.envoyer(r); }
    }
    void as_a_test(String u) {
        String s = Donnees.nom(), r = "";
        if (u.equals("a")) r = "x"; else r = s;
        if (u.equals("b")) { Ia.envoyer(s); } // 401
        if (u.equals("a")) { Ia.envoyer(r); }
    }
}
