package programs;

import api.*;
import java.util.*;

/** A status that is left where an AI had no say, by the method in which it decides on others: who finds what is so does not go by its answer. */
class Remis {
    enum Statut { DEPOSE, INCOMPLET, ADMIS, REFUSE }
    static class Panne extends RuntimeException {}
    static class Dossier {
        String id; String texte; boolean vu;
        Statut repris; Statut jete; Statut aussi; Statut reste; Statut vide; Statut choisi; Statut rendu; Statut lu; Statut pose; Statut relance; Statut essaye; Statut double_; String etat; String phase;
        void setRelance(Statut s) { relance = s; }
    }
    interface Dossiers extends Registre<Dossier> {
        Optional<Dossier> findById(String id);
        List<Dossier> findByRepris(Statut s); List<Dossier> findByJete(Statut s); List<Dossier> findByAussi(Statut s); List<Dossier> findByReste(Statut s);
        List<Dossier> findByVide(Statut s); List<Dossier> findByChoisi(Statut s); List<Dossier> findByRendu(Statut s); List<Dossier> findByLu(Statut s);
        List<Dossier> findByPose(Statut s); List<Dossier> findByRelance(Statut s); List<Dossier> findByEssaye(Statut s); List<Dossier> findByDouble_(Statut s); List<Dossier> findByEtat(String s); List<Dossier> findByPhase(String s);
    }
    interface Envoi { void partir(String t); }
    private Dossiers dossiers;
    private Envoi envoi;

    // put back where something failed, whatever that was
    void examine(Dossier x) {
        try {
            x.repris = Statut.INCOMPLET; dossiers.save(x);
            if (Ia.noter(x.texte) > 0.5) { x.repris = Statut.ADMIS; dossiers.save(x); envoi.partir("admis"); } else { x.repris = Statut.REFUSE; dossiers.save(x); envoi.partir("refus"); }
        } catch (Exception e) { x.repris = Statut.DEPOSE; dossiers.save(x); }
    }
    void put_back() { for (Dossier d : dossiers.findByRepris(Statut.DEPOSE)) Decisions.refuser(d.id); }
    void decided_one() { for (Dossier d : dossiers.findByRepris(Statut.ADMIS)) Decisions.delivrer(d.id); } // 501
    void decided_the_other() { for (Dossier d : dossiers.findByRepris(Statut.REFUSE)) Decisions.refuser(d.id); } // 501
    // where it is thrown by what was answered
    void jette(Dossier x) {
        try {
            if (Ia.noter(x.texte) < 0.2) throw new Panne();
            x.jete = Statut.ADMIS; dossiers.save(x);
        } catch (Panne e) { x.jete = Statut.DEPOSE; dossiers.save(x); }
    }
    void put_back_by_an_answer() { for (Dossier d : dossiers.findByJete(Statut.DEPOSE)) Decisions.refuser(d.id); } // 501
    // and where an answer leaves the same
    void laisse(Dossier x) {
        try { x.aussi = Ia.noter(x.texte) > 0.5 ? Statut.ADMIS : Statut.DEPOSE; dossiers.save(x); envoi.partir("x"); }
        catch (Exception e) { x.aussi = Statut.DEPOSE; dossiers.save(x); }
    }
    void put_back_or_left_by_an_answer() { for (Dossier d : dossiers.findByAussi(Statut.DEPOSE)) Decisions.refuser(d.id); } // 501
    // what it still is where the answer says nothing else
    void reste(Dossier x) { x.reste = Statut.DEPOSE; if (x.texte == null) x.reste = Statut.INCOMPLET; else if (Ia.noter(x.texte) > 0.5) x.reste = Statut.ADMIS; dossiers.save(x); }
    void still_so() { for (Dossier d : dossiers.findByReste(Statut.DEPOSE)) Decisions.refuser(d.id); } // 501
    void never_asked() { for (Dossier d : dossiers.findByReste(Statut.INCOMPLET)) Decisions.refuser(d.id); }
    // that there is no answer is not one
    void vide(Dossier x) {
        try {
            String r = Ia.demander(x.texte);
            if (r == null) throw new IllegalStateException("vide");
            x.vide = r.equals("oui") ? Statut.ADMIS : Statut.REFUSE;
        } catch (IllegalStateException e) { x.vide = Statut.DEPOSE; }
        dossiers.save(x);
    }
    void not_answered() { for (Dossier d : dossiers.findByVide(Statut.DEPOSE)) Decisions.refuser(d.id); }
    void answered() { for (Dossier d : dossiers.findByVide(Statut.REFUSE)) Decisions.refuser(d.id); } // 501
    // one variable of several
    void choisit(Dossier x) { Statut s; if (x.texte.isEmpty()) s = Statut.INCOMPLET; else if (Ia.demander(x.texte).equals("oui")) s = Statut.ADMIS; else s = Statut.REFUSE; x.choisi = s; dossiers.save(x); }
    void chosen_by_nobody() { for (Dossier d : dossiers.findByChoisi(Statut.INCOMPLET)) Decisions.refuser(d.id); }
    void chosen_by_an_answer() { for (Dossier d : dossiers.findByChoisi(Statut.REFUSE)) Decisions.refuser(d.id); } // 501
    // each way returns
    void rend(Dossier x) {
        if (x.texte.isEmpty()) { x.rendu = Statut.INCOMPLET; dossiers.save(x); return; }
        if (Ia.demander(x.texte).equals("oui")) { x.rendu = Statut.ADMIS; dossiers.save(x); return; }
        x.rendu = Statut.REFUSE;
        dossiers.save(x);
    }
    void returned_before() { for (Dossier d : dossiers.findByRendu(Statut.INCOMPLET)) Decisions.refuser(d.id); }
    void returned_after() { for (Dossier d : dossiers.findByRendu(Statut.REFUSE)) Decisions.refuser(d.id); } // 501
    // whether it was looked at follows from an answer
    void lit(Dossier x) {
        boolean lisible = Ia.demander("?").equals("oui");
        if (lisible) { if (x.texte.isEmpty()) x.lu = Statut.INCOMPLET; else x.lu = Statut.ADMIS; dossiers.save(x); }
    }
    void left_on_an_answer() { for (Dossier d : dossiers.findByLu(Statut.INCOMPLET)) Decisions.refuser(d.id); } // 501
    // another answer
    void pose(Dossier x) {
        if (Ia.demander("langue ?").equals("inconnue")) x.pose = Statut.INCOMPLET; else if (Ia.noter(x.texte) > 0.5) x.pose = Statut.ADMIS; else x.pose = Statut.REFUSE;
        dossiers.save(x);
    }
    void left_by_the_first_answer() { for (Dossier d : dossiers.findByPose(Statut.INCOMPLET)) Decisions.refuser(d.id); } // 501
    // in a helper, for each that is still to be looked at
    private void examiner(Dossier x) {
        try {
            if (x.vu) return;
            x.setRelance(Statut.INCOMPLET); dossiers.save(x);
            String r = Ia.demander(x.texte);
            if (r == null) throw new IllegalStateException("vide");
            if (r.equals("oui")) { x.setRelance(Statut.ADMIS); dossiers.save(x); envoi.partir("admis"); } else { x.setRelance(Statut.REFUSE); dossiers.save(x); envoi.partir("refus"); }
        } catch (Exception e) { x.setRelance(Statut.DEPOSE); dossiers.save(x); }
    }
    void each_that_is_new() { for (Dossier d : dossiers.findByRelance(Statut.DEPOSE)) examiner(d); }
    void each_that_is_new_again() { dossiers.findByRelance(Statut.DEPOSE).forEach(this::examiner); }
    void never_decided() { for (Dossier d : dossiers.findByRelance(Statut.DEPOSE)) Decisions.refuser(d.id); }
    void under_way() { for (Dossier d : dossiers.findByRelance(Statut.INCOMPLET)) Decisions.refuser(d.id); }
    void decided_in_the_helper() { for (Dossier d : dossiers.findByRelance(Statut.REFUSE)) Decisions.refuser(d.id); } // 501
    // once more, by what an answer had decided
    void double_(Dossier x) {
        if (x.texte.isEmpty()) x.double_ = Statut.INCOMPLET; else if (Ia.noter(x.texte) > 0.5) x.double_ = Statut.ADMIS; else x.double_ = Statut.REFUSE;
        if (x.double_ != Statut.ADMIS) x.double_ = Statut.INCOMPLET;
        dossiers.save(x);
    }
    void turned_into_the_same() { for (Dossier d : dossiers.findByDouble_(Statut.INCOMPLET)) Decisions.refuser(d.id); } // 501
    // texts
    void ecrit(Dossier x) {
        if (x.texte.isEmpty()) x.etat = "INCOMPLET"; else if (Ia.noter(x.texte) > 0.5) x.etat = "ADMIS"; else x.etat = "REFUSE";
        dossiers.save(x);
    }
    void text_of_nobody() { for (Dossier d : dossiers.findByEtat("INCOMPLET")) Decisions.refuser(d.id); }
    void text_of_an_answer() { for (Dossier d : dossiers.findByEtat("REFUSE")) Decisions.refuser(d.id); } // 501
    void text_that_is_not_known(String s) { for (Dossier d : dossiers.findByEtat(s)) Decisions.refuser(d.id); } // 501
    void phase(Dossier x) {
        if (x.texte.isEmpty()) x.phase = "INCOMPLET"; else x.phase = Ia.demander(x.texte);
        dossiers.save(x);
    }
    void text_that_may_be_an_answer() { for (Dossier d : dossiers.findByPhase("INCOMPLET")) Decisions.refuser(d.id); } // 501
    // tried again: the second handler does as the first
    void essaie(Dossier x) {
        for (int i = 0; i < 3; i++) {
            try { x.essaye = Ia.noter(x.texte) > 0.5 ? Statut.ADMIS : Statut.REFUSE; dossiers.save(x); envoi.partir("x"); return; }
            catch (RuntimeException e) { x.essaye = Statut.DEPOSE; dossiers.save(x); }
        }
    }
    void tried_in_vain() { for (Dossier d : dossiers.findByEssaye(Statut.DEPOSE)) Decisions.refuser(d.id); }
    void tried() { for (Dossier d : dossiers.findByEssaye(Statut.REFUSE)) Decisions.refuser(d.id); } // 501
}
