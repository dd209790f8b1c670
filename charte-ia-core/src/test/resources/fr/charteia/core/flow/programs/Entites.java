package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** Decisions that are methods of what is decided about: what it holds decides only when it is read. */
class Entites {
    static class Dossier {
        String etat;
        String resume;
        String avis;
        Note note = new Note();

        @EffetJuridique(Effet.REFUS)
        void refuser() { etat = "REFUSE"; }

        @EffetJuridique(Effet.DELIVRANCE)
        void trancher() { etat = "NON".equals(avis) ? "REFUSE" : "ACCEPTE"; }

        @EffetJuridique(Effet.DELIVRANCE)
        void trancherParNote() { etat = note.bonne() ? "ACCEPTE" : "REFUSE"; }

        @EffetJuridique(Effet.REFUS)
        void refuserParAvis() { if (estDefavorable()) { refuser(); } } // 501

        private boolean estDefavorable() { return avis.contains("NON"); }
    }

    static class Note {
        String texte;
        boolean bonne() { return texte.equals("A"); }
    }

    /** A summary rides along: nobody looks at it. */
    void holds_an_answer(Dossier d) {
        d.resume = Ia.demander("résumé ?");
        d.refuser();
    }
    void reads_an_answer(Dossier d) {
        d.avis = Ia.demander("avis ?");
        d.trancher(); // 501
    }
    void reads_what_is_clean(Dossier d) {
        d.resume = Ia.demander("résumé ?");
        d.avis = Donnees.propre();
        d.trancher();
    }
    void reads_a_part_of_a_part(Dossier d) {
        d.note.texte = Ia.demander("note ?");
        d.trancherParNote(); // 501
    }
    static class Fiche {
        String etat;
        String avis;
        Note note = new Note();
        @EffetJuridique(Effet.DELIVRANCE)
        void trancher() { etat = "NON".equals(avis) ? "REFUSE" : "ACCEPTE"; }
    }
    void reads_another_part(Fiche f) {
        f.note.texte = Ia.demander("note ?");
        f.trancher();
    }
    void reads_through_a_helper(Dossier d) {
        d.avis = Ia.demander("avis ?");
        d.refuserParAvis(); // 501
    }
    void under_a_condition(Dossier d) {
        if (Ia.demander("avis ?").contains("NON")) {
            d.refuser(); // 501
        }
    }

    /** Left by one entry point, and found by another in the same object. */
    static class Guichet {
        final Map<String, Dossier> dossiers = new HashMap<>();
        void resumer(String id) { dossiers.get(id).resume = Ia.demander("résumé ?"); }
        void refuser(String id) { dossiers.get(id).refuser(); }
    }
    static class AutreGuichet {
        final Map<String, Saisine> saisines = new HashMap<>();
        void donnerUnAvis(String id) { saisines.get(id).avis = Ia.demander("avis ?"); }
        void trancher(String id) { saisines.get(id).trancher(); } // 501
    }
    static class Saisine {
        String etat;
        String avis;
        @EffetJuridique(Effet.DELIVRANCE)
        void trancher() { etat = "NON".equals(avis) ? "REFUSE" : "ACCEPTE"; }
    }

    /** What an interface or an heir reads. */
    interface Demande {
        @EffetJuridique(Effet.REFUS)
        void rejeter();
    }
    static class Aide implements Demande {
        String avis;
        String etat;
        public void rejeter() { if (!avis.isEmpty()) { etat = "REJETEE"; } }
    }
    static class Bourse implements Demande {
        String resume;
        String etat;
        public void rejeter() { etat = "REJETEE"; }
    }
    void heir_that_reads(Aide a) {
        a.avis = Ia.demander("avis ?");
        Demande d = a;
        d.rejeter(); // 501
    }
    void heir_that_does_not(Bourse b) {
        b.resume = Ia.demander("résumé ?");
        Demande d = b;
        d.rejeter();
    }
    /** Of an answer that is an object all is the AI's. */
    void answer_that_decides_by_itself() {
        Demande d = (Demande) (Object) Ia.demander("?");
        d.rejeter(); // 501
    }
    void answer_as_an_argument(Dossier d) {
        d.resume = Ia.demander("résumé ?");
        Decisions.delivrer(d); // 501
    }
}
