package programs;

import api.*;
import java.util.*;

/** A method too large to tell all its objects apart leaves what is under one key of a store where it was: under that key. */
class Grandes {
    static class Grande {
        private Session session;
        static class Fiche { Object note; Fiche suivante; Fiche(Object note, Fiche suivante) { this.note = note; this.suivante = suivante; } }
        void everything_in_one(String texte) {
            if (Donnees.choix()) session.poser("avis2", Ia.demander(texte));
            if (Donnees.choix()) session.poser("note2", texte);
            Fiche f = new Fiche("0", null);
            f = new Fiche("1", f); f = new Fiche("2", f); f = new Fiche("3", f); f = new Fiche("4", f); f = new Fiche("5", f); f = new Fiche("6", f);
            f = new Fiche("11", f); f = new Fiche("12", f); f = new Fiche("13", f); f = new Fiche("14", f); f = new Fiche("15", f); f = new Fiche("16", f);
            f = new Fiche("21", f); f = new Fiche("22", f); f = new Fiche("23", f); f = new Fiche("24", f); f = new Fiche("25", f); f = new Fiche("26", f);
            f = new Fiche("31", f); f = new Fiche("32", f); f = new Fiche("33", f); f = new Fiche("34", f); f = new Fiche("35", f); f = new Fiche("36", f);
            f = new Fiche("41", f); f = new Fiche("42", f); f = new Fiche("43", f); f = new Fiche("44", f); f = new Fiche("45", f); f = new Fiche("46", f);
            f = new Fiche("51", f); f = new Fiche("52", f); f = new Fiche("53", f); f = new Fiche("54", f); f = new Fiche("55", f); f = new Fiche("56", f);
            f = new Fiche("61", f); f = new Fiche("62", f); f = new Fiche("63", f); f = new Fiche("64", f); f = new Fiche("65", f); f = new Fiche("66", f);
            f = new Fiche("71", f); f = new Fiche("72", f); f = new Fiche("73", f); f = new Fiche("74", f); f = new Fiche("75", f); f = new Fiche("76", f);
            for (int i = 0; i < 30; i++) f = new Fiche("" + i, f);
            session.poser("fiche2", f);
            if ("x".equals(session.lire("note2"))) Decisions.delivrer("x");
            if ("x".equals(session.lire("avis2"))) Decisions.delivrer("x"); // 501
        }
        void decide() {
            Decisions.delivrer(session.lire("note2"));
        }
        void decide_by_the_other() {
            Decisions.delivrer(session.lire("avis2")); // 501
        }
    }

    // --- more ways than can be told apart: all of them together
    void ways_by_flags_and_rounds() {
        boolean c = Donnees.choix(), d = Donnees.choix();
        String said = Ia.demander("x");
        boolean yes = Ia.noter("y") > 0.5, no = false;
        int much = (int) Ia.noter("z") * 3;
        StringBuilder s = new StringBuilder("e");
        for (String v : List.of("e", "e")) {
            for (int i = 0; i < 3; i++) {
                no = yes && yes;
                if (c) { break; }
                s.append(String.format("e", v, "e"));
            }
            if (much % 2 == 0) { s.append("f"); }
            if (d) { continue; }
            yes &= !c;
            if ("e".equals(said)) { System.out.println(no); }
        }
        Decisions.refuser("x");
        String last = yes ? said : said;
        Decisions.refuser(last); // 501
    }
    void ways_by_flags_and_data() {
        boolean c = Donnees.choix(), d = Donnees.choix();
        String n = Donnees.nom(), o = "x";
        boolean yes = Donnees.choix(), no = false;
        int much = Donnees.nom().length() * 3;
        StringBuilder s = new StringBuilder("e");
        for (String v : List.of("e", "e")) {
            for (int i = 0; i < 3; i++) {
                no = yes && yes;
                if (c) { break; }
                s.append(String.format("e", v, "e"));
            }
            if (much % 2 == 0) { o = "f"; }
            if (d) { continue; }
            yes &= !c;
            if ("e".equals(o)) { System.out.println(no); }
        }
        Ia.envoyer(o);
        Ia.envoyer(s.toString());
        Ia.envoyer(yes ? n : o); // 401
    }
}
