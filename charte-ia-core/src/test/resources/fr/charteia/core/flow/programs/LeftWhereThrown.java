package programs;

import api.*;
import java.util.*;

/** What an entry point has written by when it throws is there for the next one. */
class LeftWhereThrown {
    static class AnAnswer {
        String avis, autre;
        @Point public void un(String t) { avis = Ia.demander(t); autre = "x"; throw new IllegalStateException(); }
        @Point public void deux() { if (avis.equals("non")) Decisions.refuser("a"); } // 501
        @Point public void trois() { if (autre.equals("non")) Decisions.refuser("a"); }
    }
    static class OnOneOfTwoWays {
        String avis;
        @Point public void un(String t) { avis = Ia.demander(t); if (avis.isEmpty()) throw new IllegalStateException(); }
        @Point public void deux() { if (avis.equals("non")) Decisions.refuser("a"); } // 501
    }
    static class InAStaticField {
        static String nom;
        @Point public void un() { nom = Donnees.nom(); throw new IllegalStateException(); }
        @Point public void deux() { Ia.envoyer(nom); } // 401
    }
    static class InAListOfAField {
        final List<String> noms = new ArrayList<>(), autres = new ArrayList<>();
        @Point public void un() { noms.add(Donnees.nom()); autres.add("x"); throw new IllegalStateException(); }
        @Point public void deux() { Ia.envoyer(noms); } // 401
        @Point public void trois() { Ia.envoyer(autres); }
    }
    static class ThrownByAHelper {
        String nom;
        @Point public void un() { nom = Donnees.nom(); echoue(); }
        private void echoue() { throw new IllegalStateException(); }
        @Point public void deux() { Ia.envoyer(nom); } // 401
    }
    static class ThrownThroughAFinally {
        String nom;
        @Point public void un() { try { nom = Donnees.nom(); echoue(); } finally { System.out.println(); } }
        private void echoue() { throw new IllegalStateException(); }
        @Point public void deux() { Ia.envoyer(nom); } // 401
    }
    static class ThrownAnew {
        String nom;
        @Point public void un() { try { ranger(); } catch (RuntimeException e) { throw new IllegalStateException(e); } }
        private void ranger() { nom = Donnees.nom(); throw new IllegalStateException(); }
        @Point public void deux() { Ia.envoyer(nom); } // 401
    }
    static class ThrownAndCaught {
        final List<String> noms = new ArrayList<>();
        private void ranger() { noms.add(Donnees.nom()); throw new IllegalStateException(); }
        void tout() { try { ranger(); } catch (RuntimeException e) { System.out.println(); } Ia.envoyer(noms); } // 401
    }
    static class ClearedBefore {
        String nom;
        @Point public void un() { nom = Donnees.nom(); nom = "x"; throw new IllegalStateException(); }
        @Point public void deux() { Ia.envoyer(nom); }
    }
    static class ApprovedBefore {
        String avis;
        @Point public void un(String t) { String a = Ia.demander(t); if (!Agent.valide(a)) throw new IllegalArgumentException(); avis = a; throw new IllegalStateException(); }
        @Point public void deux() { if (avis.equals("non")) Decisions.refuser("a"); }
    }
    static class AskedInVain {
        String avis;
        @Point public void un(String t) { String a = Ia.demander(t); Agent.valide(a); avis = a; throw new IllegalStateException(); }
        @Point public void deux() { if (avis.equals("non")) Decisions.refuser("a"); } // 501
    }
    static class Saved {
        static class Dossier { String avis, texte; }
        Depot<Dossier> depot;
        @Point public void un(Dossier d) { d.avis = Ia.demander("x"); depot.save(d); throw new IllegalStateException(); }
        @Point public void deux(Dossier d) { if (d.avis.equals("non")) Decisions.refuser("a"); } // 501
        @Point public void trois(Dossier d) { if (d.texte.equals("non")) Decisions.refuser("a"); }
    }
    static class OnlyWhereItThrows {
        String nom;
        @Point public void un(String t) { if (t.isEmpty()) { nom = Donnees.nom(); throw new IllegalStateException(); } }
        @Point public void deux() { Ia.envoyer(nom); } // KNOWN: misses 401, what is only written on a way that throws is taken to be undone where others come to an end
    }
}
