package programs;

import api.*;
import java.util.*;

/** Texts that say only what is set, and of which records: what they write is read where the class that is asked keeps its records. */
class CourtesInstructions {
    @Entite static class Dossier { String avis; String note; String motif; String etat; String resume; }
    @Entite static class Visa { String avis; String note; }
    @Entite static class Demande extends Fiche { public String avis; public String note; public String suite; }
    interface Dossiers extends Fiches<Dossier> {}
    static class Visas implements Fiches<Visa> {
        public List<Visa> toutes() { return List.of(); }
        void noter(String avis, long id) { modifier("avis = ?1, note = ?2 where id = ?3", avis, "x", id); }
    }

    static class Ecrire {
        private Dossiers dossiers;
        private Visas visas;
        void positions(long id, String t) { dossiers.modifier("avis = ?1, note = ?2 where id = ?3", Ia.demander(t), t, id); }
        void nommes(long id, String t) { dossiers.modifierNommes("set motif = :m where id = :id", Map.of("m", Ia.demander(t), "id", id)); }
        void une(String t) { dossiers.modifier("etat", Ia.demander(t)); }
        void entiere(String t) { dossiers.modifier("update Dossier d set d.resume = ?1 where d.avis = ?2", Ia.demander(t), "x"); }
        void parUneMethode(long id, String t) { visas.noter(Ia.demander(t), id); }
        void sienne(long id, String t) { Demande.modifier("avis = ?1, note = ?2 where suite = ?3", Ia.demander(t), "x", t); }
    }

    static class Lire {
        void positions(Dossier d) { if (d.avis.equals("non")) Decisions.refuser("x"); } // 501
        void autrePosition(Dossier d) { if (d.note.equals("non")) Decisions.refuser("x"); }
        void nommes(Dossier d) { if (d.motif.equals("non")) Decisions.refuser("x"); } // 501
        void une(Dossier d) { if (d.etat.equals("non")) Decisions.refuser("x"); } // 501
        void entiere(Dossier d) { if (d.resume.equals("non")) Decisions.refuser("x"); } // 501
        void parUneMethode(Visa v) { if (v.avis.equals("non")) Decisions.refuser("x"); } // 501
        void parUneMethodeAutre(Visa v) { if (v.note.equals("non")) Decisions.refuser("x"); }
        void sienne(Demande d) { if (d.avis.equals("non")) Decisions.refuser("x"); } // 501
        void sienneAutre(Demande d) { if (d.note.equals("non")) Decisions.refuser("x"); }
        void sienneChoisie(Demande d) { if (d.suite.equals("non")) Decisions.refuser("x"); }
    }

    static class Choisir {
        private Dossiers dossiers;
        private Visas visas;
        void parAvis() { for (Dossier d : dossiers.chercher("avis = ?1", "non")) Decisions.refuser("x"); } // 501
        void parAvisSeul() { for (Dossier d : dossiers.chercher("avis", "non")) Decisions.refuser("x"); } // 501
        void parAvisEcrit() { for (Dossier d : dossiers.chercher("avis = 'non' order by note")) Decisions.refuser("x"); } // 501
        void parNote() { for (Dossier d : dossiers.chercher("note = ?1", "non")) Decisions.refuser("x"); }
        void parNoteSeule() { for (Dossier d : dossiers.chercher("note", "non")) Decisions.refuser("x"); }
        void parOrdre() { Decisions.refuser(dossiers.chercher("order by avis").get(0).note); } // 501
        void entiere() { for (Dossier d : dossiers.chercher("from Dossier d where d.motif like ?1", "non%")) Decisions.refuser("x"); } // 501
        void visas() { for (Visa v : visas.chercher("avis", "non")) Decisions.refuser("x"); } // 501
        void visasAutrement() { for (Visa v : visas.chercher("note", "non")) Decisions.refuser("x"); }
        void ensemble() { Demande.<Demande>ensemble().ifPresent(l -> l.forEach(d -> { if (d.avis.equals("non")) Decisions.refuser("x"); })); } // 501
        void ensembleAutrement() { Demande.<Demande>ensemble().ifPresent(l -> l.forEach(d -> { if (d.note.equals("non")) Decisions.refuser("x"); })); }
        void siennes() { for (Demande d : Demande.<Demande>chercher("avis = ?1", "non")) Decisions.refuser("x"); } // 501
        void siennesAutrement() { for (Demande d : Demande.<Demande>chercher("suite = ?1", "non")) Decisions.refuser("x"); }
    }
}
