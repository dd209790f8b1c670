package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What an answer decides between some of the ways that meet, and what each of these has made for itself. */
class WaysApart {
    String cle;
    // --- three ways, of which an answer parts two
    void two_of_three_alike(String q) {
        boolean ok;
        if (cle == null) { ok = false; } else if (Ia.demander(q).equals("RIEN")) { System.out.println("rien"); ok = true; } else { ok = true; }
        if (!ok) { Decisions.delivrer("x"); }
    }
    void two_of_three_otherwise(String q) {
        boolean ok;
        if (cle == null) { ok = false; } else if (Ia.demander(q).equals("RIEN")) { System.out.println("rien"); ok = false; } else { ok = true; }
        if (!ok) { Decisions.delivrer("x"); } // 501
    }
    void two_of_three_left(String q) {
        boolean ok = false;
        if (cle != null) { if (Ia.demander(q).equals("RIEN")) { return; } ok = true; }
        if (ok) { Decisions.delivrer("x"); } // 501
    }
    private boolean drapeau(String q) {
        if (cle == null) { return false; }
        if (Ia.demander(q).equals("RIEN")) { System.out.println("rien"); return true; }
        return true;
    }
    void given_back_alike(String q) { if (!drapeau(q)) { Decisions.delivrer("x"); } }
    private boolean drapeauAutre(String q) {
        if (cle == null) { return false; }
        if (Ia.demander(q).equals("RIEN")) { System.out.println("rien"); return false; }
        return true;
    }
    void given_back_otherwise(String q) { if (!drapeauAutre(q)) { Decisions.delivrer("x"); } } // 501
    void asked_twice(String q) {
        String r = Ia.demander(q);
        boolean ok;
        if (r.startsWith("o")) { ok = false; } else if (r.equals("RIEN")) { System.out.println("rien"); ok = true; } else { ok = true; }
        if (!ok) { Decisions.delivrer("x"); } // 501
    }
    void failed_or_not(String q) {
        boolean ok;
        try { ok = cle == null || Integer.parseInt(Ia.demander(q)) > -1; } catch (NumberFormatException e) { ok = false; }
        if (!ok) { Decisions.delivrer("x"); } // 501
    }
    void in_some_rounds(List<String> l) {
        int n = 0;
        for (String s : l) {
            if (s.startsWith("o")) { n++; continue; }
            if (Ia.demander(s).equals("RIEN")) { continue; }
            n++;
        }
        if (n > 3) { Decisions.delivrer("x"); } // 501
    }

    // --- each way makes a result of its own
    record Resultat(String usager, String avis, boolean succes) {
        static Resultat echec() { return new Resultat("", "", false); }
        static Resultat de(String usager, String avis) { return new Resultat(usager, avis, true); }
    }
    private Resultat resultat(String usager, String q) {
        if (cle == null) { return Resultat.echec(); }
        String r = Ia.demander(q);
        if (r.equals("RIEN")) { return Resultat.de(usager, "rien"); }
        return Resultat.de(usager, r);
    }
    void success_of_either(String u, String q) { if (!resultat(u, q).succes()) { Decisions.delivrer("x"); } }
    void user_of_either(String u, String q) { if (resultat(u, q).usager().equals("moi")) { Decisions.delivrer("x"); } }
    void user_of_either_given(String u, String q) { Decisions.delivrer(resultat(u, q).usager()); }
    void opinion_of_either(String u, String q) { if (resultat(u, q).avis().equals("oui")) { Decisions.delivrer("x"); } } // 501
    void opinion_of_either_given(String u, String q) { Decisions.delivrer(resultat(u, q).avis()); } // 501
    void either_given_whole(String u, String q) { Decisions.delivrer(resultat(u, q)); } // 501
    void either_printed(String u, String q) { if (resultat(u, q).toString().contains("oui")) { Decisions.delivrer("x"); } } // 501
    void made_here(String u, String q) {
        Resultat r = Ia.demander(q).equals("A") ? new Resultat(u, "", true) : new Resultat(u, "", false);
        Decisions.delivrer(r.usager());
        Decisions.delivrer(r.succes()); // 501
    }
    void passed_both(String q, Resultat un, Resultat deux) {
        Resultat r = Ia.demander(q).equals("A") ? un : deux;
        Decisions.delivrer(r.usager()); // 501
    }
    void made_or_null(String u, String q) {
        Resultat r = Ia.demander(q).equals("A") ? new Resultat(u, "", true) : null;
        if (r != null) { Decisions.delivrer("x"); } // 501
    }
    void made_or_passed(String u, String q, Resultat autre) {
        Resultat r = Ia.demander(q).equals("A") ? new Resultat(u, "", true) : autre;
        Decisions.delivrer(r.usager()); // 501
    }
    void set_afterwards(String u, String q) {
        Dossier d = Ia.demander(q).equals("A") ? new Dossier(u, 1) : new Dossier(u, 2);
        d.rang = 3;
        if (d.rang == 3) { Decisions.delivrer(d.usager); }
    }
    void not_set_afterwards(String u, String q) {
        Dossier d = Ia.demander(q).equals("A") ? new Dossier(u, 1) : new Dossier(u, 2);
        d.usager = "y";
        if (d.rang == 1) { Decisions.delivrer(d.usager); } // 501
    }
    static class Dossier {
        String usager;
        int rang;
        Dossier(String usager, int rang) { this.usager = usager; this.rang = rang; }
        String nature() { return "dossier"; }
    }
    static class Urgent extends Dossier {
        Urgent(String usager, int rang) { super(usager, rang); }
        @Override
        String nature() { return "urgent"; }
    }
    void of_another_class(String u, String q) {
        Dossier d = Ia.demander(q).equals("A") ? new Dossier(u, 1) : new Urgent(u, 1);
        if (d.nature().equals("urgent")) { Decisions.delivrer("x"); } // 501
    }
    void is_another_class(String u, String q) {
        Dossier d = Ia.demander(q).equals("A") ? new Dossier(u, 1) : new Urgent(u, 1);
        if (d instanceof Urgent) { Decisions.delivrer("x"); } // 501
    }
    void the_very_same(String u, String q) {
        Dossier un = new Dossier(u, 1);
        Dossier d = Ia.demander(q).equals("A") ? un : new Dossier(u, 1);
        if (d == un) { Decisions.delivrer("x"); } // 501
    }
    void written_on_one_way(String u, String q) {
        Dossier d = new Dossier(u, 1);
        if (Ia.demander(q).equals("A")) { d = new Dossier(u, 2); System.out.println(u); }
        Decisions.delivrer(d.usager);
        Decisions.delivrer(d.rang); // 501
    }
    static class Remise {
        record Reponse(String avis, boolean succes) {}
        String cle;
        void demander(String q) {
            if (cle == null) { Bus.publier(new Reponse("", false)); return; }
            Bus.publier(lire(Ia.demander(q)));
        }
        private Reponse lire(String r) { return r.equals("RIEN") ? new Reponse("rien", true) : new Reponse(r, true); }
        void surReponse(Reponse r) {
            if (!r.succes()) { Decisions.delivrer("x"); }
            if (r.avis().equals("oui")) { Decisions.delivrer("x"); } // 501
        }
    }
    static class RemiseEssayee {
        record Reponse(String avis, boolean succes) {}
        String cle;
        void demander(String q) {
            if (cle == null) { Bus.publier(new Reponse("", false)); return; }
            String r = Ia.demander(q);
            try {
                if (!r.startsWith("o")) { Bus.publier(new Reponse(r, true)); return; }
                Bus.publier(new Reponse("repli", true));
            } catch (RuntimeException e) {
                Bus.publier(new Reponse("repli", true));
            }
        }
        void surReponse(Reponse r) {
            if (!r.succes()) { Decisions.delivrer("x"); } // KNOWN: invents 501, that what is told where another telling failed is the same as what was told is not told
        }
    }

    // --- what an answer has chosen, known on each way, asked by a helper
    private static void siVrai(boolean b) { if (b) { Decisions.refuser("x"); } } // 501
    void known_on_each_way(String q) {
        boolean b;
        if (Ia.demander(q).startsWith("o")) { System.out.println("a"); b = true; } else { b = false; }
        if (b) { System.out.println("a"); }
        siVrai(b);
        if (b) { System.out.println("a"); }
    }
    private static void siVraiAutre(boolean b) { if (b) { Decisions.refuser("x"); } }
    void known_beside_the_answer(String q) {
        boolean a = Ia.demander(q).startsWith("o");
        boolean b;
        if (Donnees.choix()) { System.out.println("a"); b = true; } else { b = false; }
        if (b) { System.out.println(a); }
        siVraiAutre(b);
        if (b) { System.out.println("a"); }
    }
    static class Issue {
        final String erreur;
        private Issue(String erreur) { this.erreur = erreur; }
        boolean estBonne() { return erreur == null; }
        void siBonne() { if (estBonne()) { Decisions.delivrer("x"); } } // 501
        void sinon(Consumer<String> suite) { if (!estBonne()) { suite.accept(erreur); } }
        void puis(Runnable suite) { suite.run(); }
    }
    private static Issue issue(String q) { return Ia.demander(q).startsWith("o") ? new Issue("vide") : new Issue(null); }
    void asked_by_itself(String q) { issue(q).siBonne(); }
    void asked_by_itself_with_a_function(String q) { issue(q).sinon(e -> Decisions.refuser(q)); } // 501
    void run_whatever_it_is(String q) { issue(q).puis(() -> Decisions.refuser(q)); }
    private static void retenir(boolean strict, String s) { if (s.equals("a")) { if (strict) { return; } } Decisions.refuser("d"); }
    void left_where_never(String s, String q) { Ia.demander(q); retenir(false, s); }
    private static void garder(boolean strict, String s) { if (s.equals("a")) { if (strict) { return; } } Decisions.refuser("d"); } // 501
    void left_as_an_answer_says(String s, String q) {
        boolean strict;
        if (Ia.demander(q).startsWith("o")) { System.out.println("a"); strict = true; } else { strict = false; }
        if (strict) { System.out.println("a"); }
        garder(strict, s);
        if (strict) { System.out.println("a"); }
    }

    // --- asked by a helper that keeps the answer in a variable
    static class Kept {
        final String error;
        private Kept(String error) { this.error = error; }
        boolean good() { return error == null; }
        void ifNot(Consumer<String> then) { boolean bad = !good(); if (bad) { then.accept(error); } }
        void runIfNot(Runnable then) { boolean bad = error != null; if (bad) { then.run(); } }
        void decides() { boolean bad = error != null; if (bad) { Decisions.refuser("x"); } } // 501
        void decidesByText() { String how = error == null ? "good" : "bad"; if (how.equals("bad")) { Decisions.refuser("x"); } } // 501
        void whichever() { boolean bad = error != null; System.out.println(bad); Decisions.refuser("x"); }
    }
    private static Kept kept(String q) { return Ia.demander(q).startsWith("o") ? new Kept("empty") : new Kept(null); }
    void kept_in_a_variable(String q) { kept(q).ifNot(e -> Decisions.refuser(q)); } // 501
    void kept_in_a_variable_and_run(String q) { kept(q).runIfNot(() -> Decisions.refuser(q)); } // 501
    void kept_in_a_variable_there(String q) { kept(q).decides(); }
    void kept_in_a_text_there(String q) { kept(q).decidesByText(); }
    void kept_and_not_asked(String q) { kept(q).whichever(); }
    static class KeptElsewhere {
        final String error;
        private KeptElsewhere(String error) { this.error = error; }
        void decides() { boolean bad = error != null; if (bad) { Decisions.refuser("x"); } }
    }
    void kept_of_no_answer(String q) { Ia.demander(q); (Donnees.choix() ? new KeptElsewhere("empty") : new KeptElsewhere(null)).decides(); }
}
