package programs;

import api.*;
import java.util.*;

/** What lies in a store, taken out of it once, by a constructor: whoever takes out the same has what others put there. */
class OpenedInConstructors {
    static class Ouverture {
        private final Session s;
        Ouverture(Session s) { this.s = s; }
        @Point void ouvrir() { s.poser("avis", new HashMap<String, String>()); s.poser("notes", new HashMap<String, String>()); }
    }
    static class Demande {
        private final Map<String, String> avis;
        private final Map<String, String> notes;
        Demande(Session s) { avis = (Map<String, String>) s.lire("avis"); notes = (Map<String, String>) s.lire("notes"); }
        @Point void demander(String d) { avis.put(d, Ia.demander(d)); }
        @Point void noter(String d) { notes.put(d, d); }
    }
    static class Reponse {
        private final Map<String, String> avis;
        Reponse(Session s) { this.avis = (Map<String, String>) s.lire("avis"); }
        @Point void lire(String d) { if (avis.get(d).equals("oui")) Decisions.delivrer(d); } // 501
        @Point void confirmer(String d) { if (Agent.valide(avis.get(d)) && avis.get(d).equals("oui")) Decisions.delivrer(avis.get(d)); }
        @Point void envoyer(String d) { Ia.envoyer(avis.get(d)); }
    }
    static class Autre {
        private final Map<String, String> notes;
        Autre(Session s) { this.notes = (Map<String, String>) s.lire("notes"); }
        @Point void lire(String d) { if (notes.get(d).equals("oui")) Decisions.delivrer(d); }
        @Point void envoyer(String d) { Ia.envoyer(notes.get(d)); }
    }
    static class Directe {
        private final Session s;
        Directe(Session s) { this.s = s; }
        @Point void lire(String d) { if (((Map<String, String>) s.lire("avis")).get(d).equals("oui")) Decisions.delivrer(d); } // 501
        @Point void lire_autre(String d) { if (((Map<String, String>) s.lire("notes")).get(d).equals("oui")) Decisions.delivrer(d); }
    }
    static class Nommee {
        private final Map<String, String> avis;
        Nommee(Session s, String cle) { avis = (Map<String, String>) s.lire(cle); }
        Nommee(Session s) { this(s, "avis"); }
        @Point void lire(String d) { if (avis.get(d).equals("oui")) Decisions.delivrer(d); }
    }
    static class DeDeux {
        private final Map<String, String> m;
        DeDeux(Session s) { m = (Map<String, String>) s.lire("avis"); }
        DeDeux(Map<String, String> m) { this.m = m; }
        @Point void lire(String d) { if (m.get(d).equals("oui")) Decisions.delivrer(d); }
    }
    static class Copiee {
        private final Map<String, String> m;
        Copiee(Session s) { m = new HashMap<>(); m.put("a", "b"); }
        @Point void lire(String d) { if (m.get(d).equals("oui")) Decisions.delivrer(d); }
    }
    static class Verifiee {
        private final Map<String, String> avis;
        Verifiee(Session s) { avis = Objects.requireNonNull((Map<String, String>) s.lire("avis")); }
        @Point void lire(String d) { if (avis.get(d).equals("oui")) Decisions.delivrer(d); } // 501
    }
}
