package programs;

import api.*;
import java.io.*;
import java.util.*;

/** What is written as a document, sent as a text, and read again as an object by another entry point: each of its fields is what it was. */
class Messages {
    private final Json json = new Json();

    static class Avis {
        String texte;
        String canal;
        Avis() {}
        Avis(String texte, String canal) { this.texte = texte; this.canal = canal; }
        String getTexte() { return texte; }
    }
    private static String file;
    void publie(String canal) { file = json.ecrire(new Avis(Ia.demander("?"), canal)); }
    void lu(String d) { Avis a = json.lire(file, Avis.class); if (a.texte.equals("non")) Decisions.refuser(d); } // 501
    void lu_par_un_accesseur(String d) { if (json.lire(file, Avis.class).getTexte().equals("non")) Decisions.refuser(d); } // 501
    void lu_autrement(String d) { Avis a = json.lire(file, Avis.class); if (a.canal.equals("guichet")) Decisions.refuser(d); }
    void lu_en_texte(String d) { if (file.contains("non")) Decisions.refuser(d); } // 501

    // the same text, read as what nobody wrote
    static class Dossier { String numero; String nom; }
    void lu_comme_un_autre(String d) { if (json.lire(file, Dossier.class).numero.equals("1")) Decisions.refuser(d); }

    static class Copie { String texte; String canal; }
    void lu_comme_une_copie(String d) { if (json.lire(file, Copie.class).texte.equals("non")) Decisions.refuser(d); } // KNOWN: misses 501, what an object is written as is only found by whoever reads it as one of the same class

    // read as a tree
    private static final com.fasterxml.jackson.databind.ObjectMapper MAPPER = new com.fasterxml.jackson.databind.ObjectMapper();
    private static String arbre;
    void publie_pour_un_arbre(String canal) throws IOException { arbre = MAPPER.writeValueAsString(new Avis(Ia.demander("?"), canal)); }
    void lu_comme_un_arbre(String d) throws IOException { if (MAPPER.readTree(arbre).get("texte").asText().equals("non")) Decisions.refuser(d); } // 501
    void lu_ailleurs_dans_un_arbre(String d) throws IOException { if (MAPPER.readTree(arbre).get("canal").asText().equals("guichet")) Decisions.refuser(d); } // KNOWN: invents 501, of what is read as a tree it is not told under which key it was written

    // what an AI answered itself is in all that is made of it, also where the same class is written
    static class Note { String avis; String numero; Note() {} Note(String avis, String numero) { this.avis = avis; this.numero = numero; } }
    void repond(String d) { Note n = json.lire(Ia.demander("?"), Note.class); if (n.avis.equals("non")) Decisions.refuser(d); } // 501
    void repond_et_ecrit(String d) { System.out.println(json.ecrire(new Note("a", d))); if (json.lire(Ia.demander("?"), Note.class).avis.equals("non")) Decisions.refuser(d); } // 501
    void repond_et_transmet(String d) { String t = json.ecrire(json.lire(Ia.demander("?"), Note.class)); if (t.contains("non")) Decisions.refuser(d); } // 501
    void repond_et_relit(String d) { String t = json.ecrire(json.lire(Ia.demander("?"), Note.class)); if (json.lire(t, Note.class).avis.equals("non")) Decisions.refuser(d); } // 501

    // data
    static class Envoi { String adresse; String objet; Envoi(String adresse, String objet) { this.adresse = adresse; this.objet = objet; } }
    private static String envoi;
    void envoie(String objet) { envoi = json.ecrire(new Envoi(Donnees.nom(), objet)); }
    void recoit() { Ia.envoyer(json.lire(envoi, Envoi.class).adresse); } // 401
    void recoit_autre_chose() { Ia.envoyer(json.lire(envoi, Envoi.class).objet); }
    void recoit_tout() { Ia.envoyer(envoi); } // 401

    // through a helper
    private String texte(Object o) { return json.ecrire(o); }
    private <T> T objet(String t, Class<T> c) { return json.lire(t, c); }
    static class Verdict { String mot; String lieu; Verdict(String mot, String lieu) { this.mot = mot; this.lieu = lieu; } }
    private static String verdict;
    void juge(String lieu) { verdict = texte(new Verdict(Ia.demander("?"), lieu)); }
    void applique(String d) { if (objet(verdict, Verdict.class).mot.equals("non")) Decisions.refuser(d); } // 501
    void applique_ailleurs(String d) { if (objet(verdict, Verdict.class).lieu.equals("Paris")) Decisions.refuser(d); }

    /** What a method writes of whatever it is given is read back as what that was. */
    record Declare(String id, @Personnel String nom, String ville) {}
    record Evalue(String id, String note) {}
    static class Sorties {
        private final Json json = new Json();
        private Session session;
        void poser(String cle, Object o) { session.poser(cle, json.ecrire(o)); }
        @Point void declarer(Declare d) { poser("declare", d); }
        @Point void evaluer(Evalue e) { poser("evalue", e); }
        @Point void lire_le_nom() { Ia.envoyer(json.lire((String) session.lire("declare"), Declare.class).nom()); } // 401
        @Point void lire_la_ville() { Ia.envoyer(json.lire((String) session.lire("declare"), Declare.class).ville()); }
        @Point void lire_la_note() { Ia.envoyer(json.lire((String) session.lire("evalue"), Evalue.class).note()); }
        @Point void lire_le_texte() { Ia.envoyer(session.lire("declare")); } // 401
    }
    static class SortiesEnNombre {
        private final Json json = new Json();
        private Session session;
        @Point void declarer(List<Declare> l) { session.poser("tous", json.ecrire(l)); }
        @Point void lire_un_nom() { Ia.envoyer(json.lire((String) session.lire("tous"), Declare[].class)[0].nom()); } // 401
        @Point void lire_une_ville() { Ia.envoyer(json.lire((String) session.lire("tous"), Declare[].class)[0].ville()); } // KNOWN: invents 401, of a list that is written as a whole, what is read of it is not told apart by fields
    }
    /** What was read is written, kept, handed on and read again. */
    static class Relu {
        static class Fiche { String sens; String numero; Fiche() {} Fiche(String sens, String numero) { this.sens = sens; this.numero = numero; } }
        static class Bordereau { String sens; Bordereau(String sens) { this.sens = sens; } Bordereau() {} }
        private final Json json = new Json();
        private String boite; private String tiroir; private String casier;
        void recoit() { boite = json.ecrire(json.lire(Ia.demander("?"), Fiche.class)); }
        void transmet() { tiroir = boite; }
        void decide(String d) { if (json.lire(tiroir, Fiche.class).sens.equals("non")) Decisions.refuser(d); } // 501
        void decide_par_sa_copie(String d) { if (json.lire(json.ecrire(json.lire(tiroir, Fiche.class)), Fiche.class).sens.equals("non")) Decisions.refuser(d); } // 501
        void range() { System.out.println(Ia.demander("?")); casier = json.ecrire(new Bordereau("oui")); }
        void decide_sans_reponse(String d) { if (json.lire(casier, Bordereau.class).sens.equals("non")) Decisions.refuser(d); }
    }
}
