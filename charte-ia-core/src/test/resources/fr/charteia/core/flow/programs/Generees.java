package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.List;

/** Rows of generated classes, whose methods are named for the columns that they get and set by position, and queries that are built of columns. */
class Generees {
    static class Dossier extends Ligne {
        public void setAvisRendu(String avis) { poser(3, avis); }
        public String getAvisRendu() { return (String) valeur(3); }
        public void setVilleDeDepot(String ville) { poser(4, ville); }
        public String getVilleDeDepot() { return (String) valeur(4); }
    }
    static class Ecrire {
        void by_accessor(Dossier d, String texte) {
            d.setAvisRendu(Ia.demander(texte));
            d.setVilleDeDepot("Lyon");
        }
    }
    static class Autre {
        void by_accessor(Dossier d) {
            if ("oui".equals(d.getAvisRendu())) Decisions.delivrer("x"); // 501
            if ("oui".equals(d.getVilleDeDepot())) Decisions.delivrer("x");
        }
        void replaced(Dossier d, String texte) {
            d.setAvisRendu("non");
            if ("oui".equals(d.getAvisRendu())) Decisions.delivrer("x");
        }
    }
    /** What the columns are called where they are named. */
    static final Ligne.Champ<String> AVIS = Ligne.Champ.de("avis_rendu");
    static final Ligne.Champ<String> VILLE = Ligne.Champ.de("VILLE_DE_DEPOT");
    record Vue(String un, String deux) {}
    public static class Fiche {
        private String avisRendu;
        private String villeDeDepot;
        public String getAvisRendu() { return avisRendu; }
        public String getVilleDeDepot() { return villeDeDepot; }
    }
    static class Choisir {
        void by_order() {
            for (Vue v : Ligne.Choix.de(AVIS, VILLE).ou("x").lire(Ligne.Fabrique.par(Vue::new))) {
                if ("oui".equals(v.un())) Decisions.delivrer("x"); // 501
                if ("oui".equals(v.deux())) Decisions.delivrer("x");
            }
        }
        void by_other_order() {
            for (Vue v : Ligne.Choix.de(VILLE, AVIS).lire(Ligne.Fabrique.par((String a, String b) -> new Vue(a, b)))) {
                if ("oui".equals(v.un())) Decisions.delivrer("x");
                if ("oui".equals(v.deux())) Decisions.delivrer("x"); // 501
            }
        }
        void one_column() {
            if ("oui".equals(Ligne.Choix.de(AVIS, VILLE).premier(String.class))) Decisions.delivrer("x"); // 501
            if ("oui".equals(Ligne.Choix.de(VILLE, AVIS).premier(String.class))) Decisions.delivrer("x");
            if ("oui".equals(Ligne.Choix.de(VILLE, AVIS).premier(1, String.class))) Decisions.delivrer("x"); // 501
            if ("oui".equals(Ligne.Choix.de(VILLE, AVIS).premier(0, String.class))) Decisions.delivrer("x");
            if ("oui".equals(Ligne.Choix.de(VILLE, AVIS).ou("x").premier(Donnees.nombre(), String.class))) Decisions.delivrer("x"); // 501
            if ("oui".equals(Ligne.Choix.de(VILLE, VILLE).premier(Donnees.nombre(), String.class))) Decisions.delivrer("x");
        }
        void by_property() {
            Fiche f = Ligne.Choix.de(VILLE, AVIS).premier(Fiche.class);
            if ("oui".equals(f.getAvisRendu())) Decisions.delivrer("x"); // 501
            if ("oui".equals(f.getVilleDeDepot())) Decisions.delivrer("x");
        }
        void of_a_row(Dossier d) {
            if ("oui".equals(d.en(Fiche.class).getAvisRendu())) Decisions.delivrer("x"); // 501
            if ("oui".equals(d.en(Fiche.class).getVilleDeDepot())) Decisions.delivrer("x");
        }
    }
    /** An object whose properties go to the columns of a row. */
    public static class Depot {
        private String motifPropose;
        private String guichetChoisi;
        void setMotifPropose(String motif) { motifPropose = motif; }
        void setGuichetChoisi(String guichet) { guichetChoisi = guichet; }
    }
    static class Courrier extends Ligne {
        public String getMotifPropose() { return (String) valeur(1); }
        public String getGuichetChoisi() { return (String) valeur(2); }
    }
    static class Repandre {
        void from_an_object(Courrier c, String texte) {
            Depot d = new Depot();
            d.setMotifPropose(Ia.demander(texte));
            d.setGuichetChoisi(texte);
            c.depuis(d);
        }
        void found(Courrier c) {
            if ("oui".equals(c.getMotifPropose())) Decisions.delivrer("x"); // 501
            if ("oui".equals(c.getGuichetChoisi())) Decisions.delivrer("x");
        }
    }
    @Nommee(nom = "Titre.avis", texte = "SELECT avis FROM titre_nomme")
    @Nommee(nom = "Titre.note", texte = "SELECT note FROM titre_nomme")
    static class Titre {}
    @Nommee(nom = "Titre.ecrire", texte = "UPDATE titre_nomme SET avis = ?, note = ?")
    static class SeulTitre {}
    static class ParNom {
        private Sql sql;
        void written(String texte) {
            sql.ecrire("Titre.ecrire", Ia.demander(texte), 3);
        }
        void read() {
            if ("oui".equals(sql.valeur("Titre.avis"))) Decisions.delivrer("x"); // 501
            if ("oui".equals(sql.valeur("Titre.note"))) Decisions.delivrer("x");
        }
        void nobody_knows(List<String> noms) {
            if ("oui".equals(sql.valeur("Titre.inconnu"))) Decisions.delivrer("x");
        }
    }
}
