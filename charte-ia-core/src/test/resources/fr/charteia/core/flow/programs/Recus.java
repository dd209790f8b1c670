package programs;

import api.*;
import java.util.*;

/** Objects that a container makes of what a client sends: what was left in others of their class is not in them. */
class Recus {
    static class Note {
        String avis;
        String motif;
        List<String> pieces;
        Auteur auteur;
        String avis() { return avis; }
    }
    static class Auteur { String rang; String nom; }
    private final Depot<Note> depot;
    private Note derniere;

    Recus(Depot<Note> depot) { this.depot = depot; }

    void juge(String cle) {
        Note n = new Note();
        n.avis = Ia.demander("?");
        n.pieces = List.of(Ia.demander("?"));
        n.auteur = new Auteur();
        n.auteur.rang = Ia.demander("?");
        n.auteur.nom = Donnees.nom();
        derniere = n;
        depot.save(n);
    }

    // what the client sends, and the same of an object that anybody may hand over
    void corrige(@Recu Note recue) { if (recue.avis.equals("non")) Decisions.refuser("x"); }
    void corrige_ou_que_ce_soit(Note note) { if (note.avis.equals("non")) Decisions.refuser("x"); } // 501
    void corrige_par_accesseur(@Recu Note recue) { if (recue.avis().equals("non")) Decisions.refuser("x"); }
    void element(@Recu Note recue) { if (recue.pieces.get(0).equals("non")) Decisions.refuser("x"); }
    void element_ou_que_ce_soit(Note note) { if (note.pieces.get(0).equals("non")) Decisions.refuser("x"); } // 501
    void dessous(@Recu Note recue) { if (recue.auteur.rang.equals("non")) Decisions.refuser("x"); }
    void dessous_ou_que_ce_soit(Note note) { if (note.auteur.rang.equals("non")) Decisions.refuser("x"); } // 501
    void chacune(@Recu List<Note> recues) { for (Note n : recues) { if (n.avis.equals("non")) Decisions.refuser("x"); } }
    void chacune_ou_que_ce_soit(List<Note> notes) { for (Note n : notes) { if (n.avis.equals("non")) Decisions.refuser("x"); } } // 501
    void par_un_autre(@Recu Note recue) { applique(recue); }
    private void applique(Note n) { if (n.avis.equals("non")) Decisions.refuser("x"); }
    @Recu void de_la_methode(Note recue, String autre) { if (recue.avis.equals("non")) Decisions.refuser("x"); }
    void un_parametre_de_deux(@Recu Note recue, Note autre) {
        if (recue.avis.equals("non")) Decisions.refuser("x");
        if (autre.avis.equals("non")) Decisions.refuser("x"); // 501
    }

    // beside it, what is stored
    void compare(@Recu Note recue) {
        Note gardee = depot.findById(1).get();
        if (gardee.avis.equals("non")) Decisions.refuser("x"); // 501
    }
    void copie_sur_celle_qui_est_gardee(@Recu Note recue) {
        Note gardee = depot.findById(1).get();
        gardee.motif = recue.motif;
        if (gardee.avis.equals("non")) Decisions.refuser("x"); // 501
        if (gardee.motif.equals("non")) Decisions.refuser("x");
    }
    void la_derniere(@Recu Note recue) { if (derniere.avis.equals("non")) Decisions.refuser("x"); } // 501

    // saved, and read back: which of those that are saved it is, nobody tells
    void enregistre(@Recu Note recue) { depot.save(recue); }
    void relit(String cle) { if (depot.findById(2).get().avis.equals("non")) Decisions.refuser("x"); } // 501
    void enregistre_et_applique(@Recu Note recue) {
        depot.save(recue);
        if (recue.avis.equals("non")) Decisions.refuser("x");
    }
    void enregistre_et_relit(@Recu Note recue) {
        depot.save(recue);
        if (depot.findById(1).get().avis.equals("non")) Decisions.refuser("x"); // 501
    }

    // an answer that this very method puts in
    void fait_juger(@Recu Note recue) {
        recue.avis = Ia.demander(recue.motif);
        if (recue.avis.equals("non")) Decisions.refuser("x"); // 501
        if (recue.motif.equals("non")) Decisions.refuser("x");
    }
    static class Demande { String titre; String suite; }
    void fait_completer(@Recu Demande recue) {
        recue.suite = Ia.demander(recue.titre);
        demande = recue;
    }
    private Demande demande;
    void applique_la_suite() { if (demande.suite.equals("non")) Decisions.refuser("x"); } // 501
    void applique_le_titre() { if (demande.titre.equals("non")) Decisions.refuser("x"); }

    // data
    void transmet(@Recu Note recue) { Ia.envoyer(recue.auteur.nom); }
    void transmet_ce_qui_est_garde(Note note) { Ia.envoyer(note.auteur.nom); } // 401
    void transmet_tout(@Recu Note recue) { Ia.envoyer(recue); }
    void transmet_tout_ce_qui_est_garde(Note note) { Ia.envoyer(note); } // 401
    static class Fiche { @fr.charteia.annotations.DonneesPersonnelles String telephone; String sujet; }
    void transmet_ce_que_sa_classe_dit(@Recu Fiche recue) { Ia.envoyer(recue.telephone); } // 401
    void transmet_autre_chose(@Recu Fiche recue) { Ia.envoyer(recue.sujet); }
    void transmet_ce_qui_est_annote(@Recu @fr.charteia.annotations.DonneesPersonnelles Note recue) { Ia.envoyer(recue.motif); } // 401
}
