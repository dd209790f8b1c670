package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** Records are looked for by what a person has set. */
class Selectionnes {
    enum Statut { PROPOSE, VALIDE, ECARTE }
    static class Dossier {
        private String id; private String avis; private Statut statut = Statut.PROPOSE; private boolean urgent;
        String getAvis() { return avis; }
        void setAvis(String a) { avis = a; }
        Statut getStatut() { return statut; }
        void setStatut(Statut s) { statut = s; }
        void setUrgent(boolean u) { urgent = u; }
    }
    interface Dossiers extends Registre<Dossier> {
        Optional<Dossier> findById(String id);
        List<Dossier> findAll();
        List<Dossier> findByStatut(Statut s);
        List<Dossier> findByStatutIs(Statut s);
        List<Dossier> findTop10ByStatutOrderByIdDesc(Statut s);
        List<Dossier> findByUrgentTrueAndStatut(Statut s);
        List<Dossier> findByStatutOrUrgent(Statut s, boolean u);
        List<Dossier> findByStatutNot(Statut s);
        List<Dossier> findByUrgentTrue();
        Optional<Dossier> findFirstByIdAndStatut(String id, Statut s);
        Stream<Dossier> findAllByStatut(Statut s);
    }
    private Dossiers dossiers;
    void recoit(String id, boolean urgent) {
        Dossier d = dossiers.findById(id).orElseThrow();
        d.setAvis(Ia.demander(id));
        d.setStatut(Statut.PROPOSE);
        d.setUrgent(urgent);
        dossiers.save(d);
    }
    void relit(String id) {
        Dossier d = dossiers.findById(id).orElseThrow();
        d.setStatut(Agent.valide(d.getAvis()) ? Statut.VALIDE : Statut.ECARTE);
        dossiers.save(d);
    }
    void by_status() { for (Dossier d : dossiers.findByStatut(Statut.VALIDE)) Decisions.refuser(d.getAvis()); }
    void by_status_proposed() { for (Dossier d : dossiers.findByStatut(Statut.PROPOSE)) Decisions.refuser(d.getAvis()); } // 501
    void by_some_status(Statut s) { for (Dossier d : dossiers.findByStatut(s)) Decisions.refuser(d.getAvis()); } // 501
    void all() { for (Dossier d : dossiers.findAll()) Decisions.refuser(d.getAvis()); } // 501
    void status_is() { for (Dossier d : dossiers.findByStatutIs(Statut.VALIDE)) Decisions.refuser(d.getAvis()); }
    void status_is_not() { for (Dossier d : dossiers.findByStatutNot(Statut.PROPOSE)) Decisions.refuser(d.getAvis()); } // 501
    void ordered() { for (Dossier d : dossiers.findTop10ByStatutOrderByIdDesc(Statut.VALIDE)) Decisions.refuser(d.getAvis()); }
    void one_of_two() { for (Dossier d : dossiers.findByStatutOrUrgent(Statut.VALIDE, true)) Decisions.refuser(d.getAvis()); } // 501
    void both() { for (Dossier d : dossiers.findByUrgentTrueAndStatut(Statut.VALIDE)) Decisions.refuser(d.getAvis()); }
    void another_flag() { for (Dossier d : dossiers.findByUrgentTrue()) Decisions.refuser(d.getAvis()); } // 501
    void one(String id) { dossiers.findFirstByIdAndStatut(id, Statut.VALIDE).ifPresent(d -> Decisions.refuser(d.getAvis())); }
    void one_proposed(String id) { dossiers.findFirstByIdAndStatut(id, Statut.PROPOSE).ifPresent(d -> Decisions.refuser(d.getAvis())); } // 501
    void one_or_throw(String id) { Dossier d = dossiers.findFirstByIdAndStatut(id, Statut.VALIDE).orElseThrow(); if (d.getAvis().equals("non")) Decisions.refuser(id); }
    void streamed() { dossiers.findAllByStatut(Statut.VALIDE).forEach(d -> Decisions.refuser(d.getAvis())); }
    void streamed_and_mapped() { dossiers.findAllByStatut(Statut.VALIDE).map(Dossier::getAvis).forEach(Decisions::refuser); }
    void list_streamed() { dossiers.findByStatut(Statut.VALIDE).stream().filter(d -> d.getAvis().equals("non")).forEach(d -> Decisions.refuser("x")); }
    void list_of_proposed_streamed() { dossiers.findByStatut(Statut.PROPOSE).stream().filter(d -> d.getAvis().equals("non")).forEach(d -> Decisions.refuser("x")); } // 501
    void handed_on() { apply(dossiers.findByStatut(Statut.VALIDE)); }
    private void apply(List<Dossier> l) { for (Dossier d : l) Decisions.refuser(d.getAvis()); }
    void handed_on_all() { apply_all(dossiers.findAll()); }
    private void apply_all(List<Dossier> l) { for (Dossier d : l) Decisions.refuser(d.getAvis()); } // 501

    // A flag.
    static class Note { String texte; boolean relue; }
    interface Notes extends Registre<Note> { Note findById(String id); List<Note> findByRelueTrue(); List<Note> findByRelueFalse(); List<Note> findByRelue(boolean r); }
    static class Etudes {
        private Notes notes;
        void recoit(String id) { Note n = notes.findById(id); n.texte = Ia.demander(id); notes.save(n); }
        void relit(String id) { Note n = notes.findById(id); if (Agent.valide(n.texte)) { n.relue = true; notes.save(n); } }
        void applique() { for (Note n : notes.findByRelueTrue()) Decisions.refuser(n.texte); }
        void applique_vrai() { for (Note n : notes.findByRelue(true)) Decisions.refuser(n.texte); }
        void applique_faux() { for (Note n : notes.findByRelueFalse()) Decisions.refuser(n.texte); } // 501
        void applique_faux_aussi() { for (Note n : notes.findByRelue(false)) Decisions.refuser(n.texte); } // 501
    }

    // Which record it is says nothing of what lies in it, or in others.
    static class Titre { String id; String piece; boolean clos; }
    interface Titres extends Registre<Titre> { Optional<Titre> findById(String id); List<Titre> findAll(); }
    static class Guichet {
        private Titres titres;
        void clot(String id) {
            if (Ia.demander(id).equals("non")) {
                Titre t = titres.findById(id).orElseThrow();
                t.clos = true;
                titres.save(t);
            }
        }
        void sans_piece(String id) { Titre t = titres.findById(id).orElseThrow(); if (t.piece.isEmpty()) Decisions.refuser(id); }
        void clos(String id) { Titre t = titres.findById(id).orElseThrow(); if (t.clos) Decisions.refuser(id); } // 501
        void choisi_par_l_ia(String texte) { Titre t = titres.findById(Ia.demander(texte)).orElseThrow(); Decisions.refuser(t); } // 501
        void piece_du_choisi(String texte) { Titre t = titres.findById(Ia.demander(texte)).orElseThrow(); Decisions.refuser(t.piece); } // 501
        void choisi_par_l_ia_et_garde(String texte) { Titre t = titres.findById(Ia.demander(texte)).orElseThrow(); titres.save(t); }
    }
}
