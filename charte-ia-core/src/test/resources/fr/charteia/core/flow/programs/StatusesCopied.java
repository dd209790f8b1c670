package programs;

import api.*;
import java.util.*;

/** The status of one thing that another gets: that it gets it is decided there, whatever it is. */
class StatusesCopied {
    enum Statut { NOUVEAU, ACCEPTE, REFUSE }
    static class Dossier {
        private Statut statut;
        private Dossier parent;
        Dossier() {}
        Dossier(Dossier autre) { statut = autre.statut; }
        Statut getStatut() { return statut; }
        void setStatut(Statut statut) { this.statut = statut; }
        Dossier parent() { return parent; }
        void suit(Dossier autre) {
            statut = autre.statut;
        }
    }
    static class Vue {
        private Statut statut;
        void setStatut(Statut statut) { this.statut = statut; }
        Statut lu() { return statut; }
    }
    private static boolean pareils() {
        return Ia.demander("doublons ?").equals("oui");
    }
    void of_another(Dossier premier, Dossier second) {
        if (pareils()) second.setStatut(premier.statut); // 501
    }
    void of_another_by_its_method(Dossier premier, Dossier second) {
        if (pareils()) second.setStatut(premier.getStatut()); // 501
    }
    /** A method that copies is run for many reasons. */
    void of_another_in_a_method_of_its_own(Dossier premier, Dossier second) {
        if (pareils()) second.suit(premier);
    }
    void of_what_it_belongs_to(Dossier dossier) {
        if (pareils()) dossier.setStatut(dossier.parent().getStatut()); // 501
    }
    void of_each_in_a_loop(List<Dossier> dossiers, Dossier premier) {
        for (Dossier dossier : dossiers) {
            if (pareils()) dossier.setStatut(premier.getStatut()); // 501
        }
    }
    void of_one_that_was_just_decided(Dossier dossier) {
        Dossier modele = new Dossier();
        modele.statut = Statut.REFUSE;
        if (pareils()) dossier.setStatut(modele.statut); // 501
    }
    void approved_by_a_person(Dossier premier, Dossier second) {
        String reponse = Ia.demander("doublons ?");
        if (Agent.valide(reponse) && reponse.equals("oui")) second.setStatut(premier.statut);
    }
    void of_another_whatever_is_answered(Dossier premier, Dossier second) {
        if (pareils()) System.out.println("doublon");
        second.setStatut(premier.statut);
    }
    /** It has it already. */
    void its_own(Dossier dossier) {
        if (pareils()) dossier.setStatut(dossier.statut);
    }
    void its_own_by_its_method(Dossier dossier) {
        if (pareils()) dossier.setStatut(dossier.getStatut());
    }
    /** What shows a thing, or is a copy of it, has nothing decided. */
    void shown(Dossier dossier, Vue vue) {
        if (pareils()) vue.setStatut(dossier.getStatut());
    }
    Dossier copied(Dossier dossier) {
        return pareils() ? new Dossier(dossier) : null;
    }
    Dossier copied_by_a_setter(Dossier dossier) {
        Dossier copie = new Dossier();
        if (pareils()) copie.setStatut(dossier.getStatut());
        return copie;
    }
}
