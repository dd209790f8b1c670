package programs;

import api.*;
import fr.charteia.annotations.*;
import java.io.*;
import java.util.*;

/** Decisions that are methods of what is decided about: what it holds decides only when it is read. */
class Entites {
    static class Dossier {
        int numero;
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

    /** What is decided about may also be an argument: it is saved with all that it holds. */
    static class Bureau {
        final Depot<Dossier> depot;
        Bureau(Depot<Dossier> depot) { this.depot = depot; }

        @EffetJuridique(Effet.REFUS)
        void rejeter(Dossier d) { d.etat = "REFUSE"; depot.save(d); }

        @EffetJuridique(Effet.DELIVRANCE)
        void trancher(Dossier d) { d.etat = "NON".equals(d.avis) ? "REFUSE" : "ACCEPTE"; depot.save(d); }

        @EffetJuridique(Effet.DELIVRANCE)
        void trancherParNote(Dossier d) { d.etat = d.note.bonne() ? "ACCEPTE" : "REFUSE"; }

        @EffetJuridique(Effet.DELIVRANCE)
        void trancherParMoyenne(Releve r) { r.etat = r.moyenne.haute() ? "ACCEPTE" : "REFUSE"; }

        @EffetJuridique(Effet.DELIVRANCE)
        void publier(Dossier d) { depot.save(d); }

        @EffetJuridique(Effet.REFUS)
        void notifier(Dossier d) { System.out.println("refus " + d.numero); }

        @EffetJuridique(Effet.REFUS)
        void motiver(Dossier d) { System.out.println("refus " + lettre(d)); }

        private static String lettre(Dossier d) { return "motif : " + d.avis; }
    }
    void saved_with_an_answer(Bureau b, Dossier d) {
        d.resume = Ia.demander("résumé ?");
        b.rejeter(d);
    }
    void told_without_an_answer(Bureau b, Dossier d) {
        d.avis = Ia.demander("avis ?");
        b.notifier(d);
    }
    void told_with_an_answer(Bureau b, Dossier d) {
        d.avis = Ia.demander("avis ?");
        b.motiver(d); // 501
    }
    void argument_that_is_read(Bureau b, Dossier d) {
        d.avis = Ia.demander("avis ?");
        b.trancher(d); // 501
    }
    static class Releve {
        String etat;
        String resume;
        Moyenne moyenne = new Moyenne();
    }
    static class Moyenne {
        double valeur;
        String appreciation;
        boolean haute() { return valeur > 12; }
    }
    void argument_of_which_another_part_is_read(Bureau b, Releve r) {
        r.resume = Ia.demander("résumé ?");
        r.moyenne.appreciation = Ia.demander("appréciation ?");
        b.trancherParMoyenne(r);
    }
    void argument_of_which_a_part_of_a_part_is_read(Bureau b, Dossier d) {
        d.note.texte = Ia.demander("note ?");
        b.trancherParNote(d); // 501
    }
    /** What is not changed, and handed on whole, is what the decision says. */
    void argument_that_is_handed_on_whole(Bureau b, Dossier d) {
        d.avis = Ia.demander("avis ?");
        b.publier(d); // 501
    }
    void under_a_condition(Bureau b, Dossier d) {
        if (Ia.demander("avis ?").contains("NON")) {
            b.rejeter(d); // 501
        }
    }

    /** What was written to a stream does not come back from it; from what gathers it, it does. */
    static class Imprimerie {
        private final PrintStream sortie;
        private final ByteArrayOutputStream copie;
        private String dernier;
        Imprimerie(PrintStream sortie, ByteArrayOutputStream copie) { this.sortie = sortie; this.copie = copie; }

        @EffetJuridique(Effet.REFUS)
        void refuser(Dossier d) { sortie.println("refus " + d.numero); }

        @EffetJuridique(Effet.REFUS)
        void refuserCommeEcrit(Dossier d) { dernier = copie.toString(); }
    }
    void written_before(Dossier d) {
        PrintStream p = new PrintStream(new ByteArrayOutputStream());
        p.println(Ia.demander("avis ?"));
        new Imprimerie(p, null).refuser(d);
    }
    void written_before_and_read(Dossier d) {
        ByteArrayOutputStream b = new ByteArrayOutputStream();
        new PrintStream(b).println(Ia.demander("avis ?"));
        new Imprimerie(null, b).refuserCommeEcrit(d); // 501
    }
    /** What an answer made of one of them before is in all that are passed in: who decides by none of it does not look at it. */
    static class Reprise {
        static class Plainte {
            String etat;
            String avis;
            @EffetJuridique(Effet.REFUS)
            void classer() { etat = "CLASSEE"; }
            @EffetJuridique(Effet.REFUS)
            void suivre() { etat = "NON".equals(avis) ? "CLASSEE" : etat; }
            static void clore(Plainte p) { p.classer(); }
        }
        void noter(Plainte p) {
            p.avis = Ia.demander("avis ?");
            if (p.avis.contains("NON")) p.classer(); // 501
        }
        void each(List<Plainte> plaintes) { plaintes.forEach(Plainte::classer); }
        void each_through_a_helper(List<Plainte> plaintes) { plaintes.stream().forEach(Plainte::clore); }
        void each_by_a_lambda(List<Plainte> plaintes) { plaintes.forEach(p -> p.classer()); }
        void each_by_the_answer(List<Plainte> plaintes) { plaintes.forEach(Plainte::suivre); } // 501
    }
}
