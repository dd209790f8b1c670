package programs;

import api.*;
import java.util.*;

/** Names that are written with accents, in texts that are read: statements, pointcuts, conditions. */
class Accents {
    @Entite static class Dossier { String décision; String état; String note; long id; }
    interface Dossiers extends Fiches<Dossier> {}
    static class Écritures {
        private Sql sql;
        private Dossiers dossiers;
        void nommés(long id, String t) { sql.ecrireNommes("UPDATE pièces SET décision = :décision, état = :état WHERE id = :id", Map.of("décision", Ia.demander(t), "état", t, "id", id)); }
        void liés(long id, String t) { sql.instruction("UPDATE liées SET note = :décrite, avis = :décidée WHERE id = :id").lier("décidée", Ia.demander(t)).lier("décrite", t).executer(); }
        void courte(String t) { dossiers.modifier("décision", Ia.demander(t)); }
    }
    static class Lectures {
        private Sql sql;
        void le_nommé() { if (sql.valeur("SELECT décision FROM pièces").equals("non")) Decisions.refuser("x"); } // 501
        void le_nommé_autre() { if (sql.valeur("SELECT état FROM pièces").equals("non")) Decisions.refuser("x"); }
        void le_lié() { if (sql.valeur("SELECT avis FROM liées").equals("non")) Decisions.refuser("x"); } // 501
        void le_lié_autre() { if (sql.valeur("SELECT note FROM liées").equals("non")) Decisions.refuser("x"); }
        void le_court(Dossier d) { if (d.décision.equals("non")) Decisions.refuser("x"); } // 501
        void le_court_autre(Dossier d) { if (d.état.equals("non")) Decisions.refuser("x"); }
    }

    static class Avant { @Greffe.Avant("execution(* programs.Accents.Décrets.*(..)) && args(écrit)") void noter(String écrit) { Ia.envoyer(écrit); } } // 401
    static class Décrets { void publier(String n) {} void aller() { publier(Donnees.nom()); } }
    static class Coupes { @Greffe.Coupe("within(programs.Accents.Arrêtés)") void arrêtés() {} @Greffe.Avant("arrêtés() && args(écrit)") void noter(String écrit) { Ia.envoyer(écrit); } } // 401
    static class Arrêtés { void publier(String n) {} void aller() { publier(Donnees.nom()); } }
    static class Autres { @Greffe.Avant("execution(* programs.Accents.Décr*t.*(..)) && args(écrit)") void noter(String écrit) { Ia.envoyer(écrit); } }
    static class Décrété { void publier(String n) {} void aller() { publier(Donnees.nom()); } }
}
