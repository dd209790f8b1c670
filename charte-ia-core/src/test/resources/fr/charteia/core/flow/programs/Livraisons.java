package programs;

import api.*;
import api.Page.*;
import api.Poste.*;
import java.util.*;

/** What is sent to a queue, and handed to methods that an annotation names for it. */
class Livraisons {
    private static final String AVIS = "avis";
    private final Poste poste;

    Livraisons(Poste poste) { this.poste = poste; }

    void juge(String d) {
        poste.envoyer(AVIS, Ia.demander("?"));
        poste.envoyer("motifs", "guichet");
        poste.envoyer("dates." + d, Ia.demander("?"));
    }
    @Abonne(sujet = AVIS) void recoit(String avis) { if (avis.equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "motifs") void recoit_autre_chose(String motif) { if (motif.equals("non")) Decisions.refuser("x"); }
    @Abonne(sujet = {"motifs", "avis"}) void recoit_des_deux(String texte) { if (texte.equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "${file}") void recoit_de_la_configuration(String texte) { if (texte.equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "dates.lundi") void recoit_d_un_sujet_compose(String date) { if (date.equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "date") void recoit_d_un_autre_sujet(String date) { if (date.equals("non")) Decisions.refuser("x"); }
    @Abonne(sujet = AVIS) void recoit_un_pli(Pli pli) { if (pli.charge().equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "motifs") void recoit_un_autre_pli(Pli pli) { if (pli.charge().equals("non")) Decisions.refuser("x"); }
    @Abonne(sujet = AVIS) void recoit_avec_qui(Porteur porteur, String avis) { if (porteur.nom().equals("moi")) Decisions.refuser("x"); }
    @Abonne(sujet = AVIS) void recoit_et_fait_relire(String avis) { if (Agent.valide(avis)) Decisions.refuser("x"); }
    @Abonne(sujet = AVIS) void recoit_et_transmet(String avis) { applique(avis); }
    private void applique(String avis) { if (avis.equals("non")) Decisions.refuser("x"); } // 501
    void releve() { if (poste.relever(AVIS).equals("non")) Decisions.refuser("x"); } // 501
    void releve_autre_chose() { if (poste.relever("motifs").equals("non")) Decisions.refuser("x"); }
    void personne_ne_lui_remet(String avis) { if (avis.equals("non")) Decisions.refuser("x"); }

    // what is written on it
    void etiquette() { poste.etiqueter("humeur", Ia.demander("?")); poste.etiqueter("numero", "12"); }
    @Abonne(sujet = "motifs") void lit(String motif, @Etiquette("humeur") String humeur) { if (humeur.equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "motifs") void lit_autre_chose(String motif, @Etiquette(nom = "numero") String numero) { if (numero.equals("non")) Decisions.refuser("x"); }
    @Abonne(sujet = AVIS) void lit_un_numero(@Etiquette("numero") String numero, String avis) { if (numero.equals("non")) Decisions.refuser("x"); }

    // data
    void inscrit() { poste.envoyer("noms", Donnees.nom()); poste.envoyer("nombres", "12"); }
    @Abonne(sujet = "noms") void salue(String nom) { Ia.envoyer(nom); } // 401
    @Abonne(sujet = "nombres") void compte(String nombre) { Ia.envoyer(nombre); }
    @Abonne(sujet = "noms") void salue_masque(String nom) { Ia.envoyer(Masque.masquer(nom)); }

    // an object, whose fields are told apart
    static class Ordre { String sens; String lieu; Ordre(String sens, String lieu) { this.sens = sens; this.lieu = lieu; } }
    void ordonne() { poste.envoyer("ordres", new Ordre(Ia.demander("?"), "Lyon")); }
    @Abonne(sujet = "ordres") void suit(Ordre o) { if (o.sens.equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "ordres") void suit_le_lieu(Ordre o) { if (o.lieu.equals("non")) Decisions.refuser("x"); }

    // what a method gives back is sent on
    @Abonne(sujet = "questions") @Suite("reponses") String repond(String question) { return Ia.demander(question); }
    @Abonne(sujet = "questions") @Suite("accuses") String accuse(String question) { return "reçu"; }
    @Abonne(sujet = "reponses") void applique_la_reponse(String reponse) { if (reponse.equals("non")) Decisions.refuser("x"); } // 501
    @Abonne(sujet = "accuses") void applique_l_accuse(String accuse) { if (accuse.equals("non")) Decisions.refuser("x"); }
    @Abonne(sujet = "noms") @Suite("copies") String copie(String nom) { return nom; }
    @Abonne(sujet = "copies") void envoie_la_copie(String nom) { Ia.envoyer(nom); } // 401

    // a method that is told by its name
    static class Domicile {
        void reçoit(String lettre) { if (lettre.equals("non")) Decisions.refuser("x"); } // 501
        void recoitAutreChose(String lettre) { if (lettre.equals("non")) Decisions.refuser("x"); }
    }
    Object abonne() { return new Facteur(new Domicile(), "reçoit"); }
    void poste() { poste.envoyer("facteur", Ia.demander("?")); }

    // a session that a library hands to whoever implements its interface
    static class PageUne extends Page implements AvecSession {
        private Map<String, Object> session;
        private String secret = Donnees.nom();
        private String lieu;
        public void recevoirSession(Map<String, Object> session) { this.session = session; }
        void pose() { session.put("avis", Ia.demander("?")); session.put("nom", Donnees.nom()); session.put("lieu", "Lyon"); }
        void signale() { signalerErreur(Donnees.nom()); Ia.envoyer(String.join(",", erreurs())); } // 401
        void signale_autre_chose() { signalerErreur("vide"); signalerErreur(lieu); Ia.envoyer(String.join(",", erreurs())); }
    }
    static class PageDeux implements AvecSession {
        private Map<String, Object> carte;
        public void recevoirSession(Map<String, Object> recue) { this.carte = recue; }
        void decide() { if (carte.get("avis").equals("non")) Decisions.refuser("x"); } // 501
        void decide_autrement() { if (carte.get("lieu").equals("non")) Decisions.refuser("x"); }
        void salue() { Ia.envoyer(carte.get("nom")); } // 401
        void situe() { Ia.envoyer(carte.get("lieu")); }
        void fait_relire() { Object avis = carte.get("avis"); if (Agent.valide(avis.toString())) Decisions.refuser("x"); }
    }
    static class PageTrois {
        private Map<String, Object> carte;
        public void recevoirSession(Map<String, Object> recue) { this.carte = recue; }
        void decide() { if (carte.get("avis").equals("non")) Decisions.refuser("x"); }
    }
    static class PageQuatre {
        private final Seance seance;
        PageQuatre(Seance seance) { this.seance = seance; }
        void decide() { if (seance.carte().get("avis").equals("non")) Decisions.refuser("x"); } // 501
        void decide_autrement() { if (seance.carte().get("lieu").equals("non")) Decisions.refuser("x"); }
    }
}
