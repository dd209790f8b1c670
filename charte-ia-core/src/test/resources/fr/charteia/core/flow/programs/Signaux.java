package programs;

import api.*;
import api.Parcours.*;

/** What comes while a method waits, and what is told and asked by the names of methods. */
class Signaux {
    /** Signals while it waits. */
    static class Attente {
        private String temoin;
        private String lieu;
        private String avis;
        private String avant;
        private String motif;

        void recueille() { temoin = null; lieu = null; Parcours.attendre(() -> temoin != null); Ia.envoyer(temoin); Ia.envoyer(lieu); } // 401
        void sans_attendre() { temoin = null; Ia.envoyer(temoin); }
        void avant_d_attendre() { temoin = null; Ia.envoyer(temoin); Parcours.attendre(() -> temoin != null); }
        void efface_ensuite() { Parcours.attendre(() -> temoin != null); temoin = null; Ia.envoyer(temoin); }
        void masque_ensuite() { Parcours.attendre(() -> temoin != null); temoin = Masque.masquer(temoin); Ia.envoyer(temoin); }
        void par_une_methode() { temoin = null; attend(); Ia.envoyer(temoin); } // 401
        private void attend() { Parcours.attendre(() -> temoin != null); }
        void a_travers_une_boucle() { while (avant == null) { Parcours.attendre(() -> avant != null); } Ia.envoyer(avant); } // 401
        void temoigne(String x) { temoin = Donnees.nom(); }
        void situe(String x) { lieu = x; }
        void precede(String x) { avant = Donnees.nom(); }

        // what only the method that waits writes stays as it is
        void decide() { avis = Ia.demander("?"); Parcours.attendre(() -> temoin != null); if (avis.equals("non")) Decisions.refuser("x"); } // 501
        void decide_autrement() { motif = "non"; Parcours.attendre(() -> temoin != null); if (motif.equals("non")) Decisions.refuser("x"); }
    }
    static class AttenteRelue {
        private String avis;
        private Boolean visa;
        void attend_une_personne() { avis = Ia.demander("?"); if (relu(avis)) Decisions.refuser("x"); }
        private boolean relu(String a) { Parcours.attendre(() -> visa != null); return Agent.valide(a); }
        void vise(boolean v) { visa = v; }
    }

    /** By name, as an interface says. */
    interface Dossier {
        @Signal void temoigner(String nom);
        @Signal(nom = "lieu") void situer(String ou);
        @Question String avis();
        @Question(nom = "etat") String etape();
    }
    static class DossierSuivi implements Dossier {
        private String avis = "";
        private String etape = "";
        void commence() { avis = Ia.demander("?"); etape = "avis"; }
        public void temoigner(String nom) { Ia.envoyer(nom); } // 401
        public void situer(String ou) { Ia.envoyer(ou); }
        public String avis() { return avis; }
        public String etape() { return etape; }
    }
    static class Guichet {
        private final Parcours parcours;
        private final Dossier dossier;
        Guichet(Parcours parcours, Dossier dossier) { this.parcours = parcours; this.dossier = dossier; }
        void signale() { parcours.signaler("temoigner", Donnees.nom()); parcours.signaler("lieu", "Lyon"); parcours.signaler("autre", Donnees.nom()); }
        void demande() { if (parcours.demander("avis", String.class).equals("non")) Decisions.refuser("x"); } // 501
        void demande_l_etat() { if (parcours.demander("etat", String.class).equals("non")) Decisions.refuser("x"); }
        void demande_sous_un_autre_nom() { if (parcours.demander("etape", String.class).equals("non")) Decisions.refuser("x"); }
        void demande_directement() { if (dossier.avis().equals("non")) Decisions.refuser("x"); } // 501
    }

    /** By the class of what is asked. */
    record QuestionAvis(String numero) {}
    record QuestionEtape(String numero) {}
    record QuestionNom(String numero) {}
    static class Reponses {
        private String avis = "";
        void commence() { avis = Ia.demander("?"); }
        @Repond String avis(QuestionAvis q) { return avis; }
        @Repond String etape(QuestionEtape q) { return q.numero(); }
        @Repond String nom(QuestionNom q) { return Donnees.nom(); }
    }
    static class Questions {
        private final Parcours parcours;
        Questions(Parcours parcours) { this.parcours = parcours; }
        void avis() { String a = parcours.poser(new QuestionAvis("1")); if (a.equals("non")) Decisions.refuser("x"); } // 501
        void etape() { String e = parcours.poser(new QuestionEtape("1")); if (e.equals("non")) Decisions.refuser("x"); }
        void nom() { Ia.envoyer((Object) parcours.poser(new QuestionNom("1"))); } // 401
        void etape_envoyee() { Ia.envoyer((Object) parcours.poser(new QuestionEtape("1"))); }
        void passee(QuestionAvis q) { String a = parcours.poser(q); if (a.equals("non")) Decisions.refuser("x"); } // 501
        void par_une_methode() { String a = pose(new QuestionAvis("1")); if (a.equals("non")) Decisions.refuser("x"); } // 501
        private String pose(Object q) { return parcours.poser(q); }
        void relu() { String a = parcours.poser(new QuestionAvis("1")); if (Agent.valide(a)) Decisions.refuser("x"); }
    }
}
