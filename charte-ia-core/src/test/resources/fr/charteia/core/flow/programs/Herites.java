package programs;

import api.*;
import java.util.*;

/**
 * Fields that are inherited: classes name them as their own. A number that only heirs of a library's class keep in a field of it is found by
 * those of one class alone.
 */
class Herites {
    static class Reponses extends AbstractList<String> {
        void garder(String avis) { modCount = avis.length(); }
        boolean longues() { return modCount > 10; }
        public String get(int i) { return ""; }
        public int size() { return 0; }
    }
    static class Demandes extends AbstractList<String> {
        void compter(int lues) { modCount = lues; }
        boolean lues() { return modCount > 10; }
        public String get(int i) { return ""; }
        public int size() { return 0; }
    }
    static class Avis extends AbstractList<String> {
        void poser(String avis) { modCount = avis.length(); }
        public String get(int i) { return ""; }
        public int size() { return 0; }
    }
    static class AvisRelus extends Avis {
        boolean longs() { return modCount > 10; }
    }

    private Reponses reponses;
    private Demandes demandes;
    private AvisRelus avis;

    void left(String piece) { reponses.garder(Ia.demander(piece)); }
    void found_in_the_same(String id) { if (reponses.longues()) Decisions.refuser(id); } // 501
    void not_found_in_another(String id) { if (demandes.lues()) Decisions.refuser(id); }
    void of_another(int lues) { demandes.compter(lues); }
    void left_by_a_superclass(String piece) { avis.poser(Ia.demander(piece)); }
    void found_by_a_subclass(String id) { if (avis.longs()) Decisions.refuser(id); } // 501

    static class Base {
        protected String avis;
        protected String note;
        protected String vu;
    }
    static class EnUnePiece extends Base {
        void poser(String p) { avis = Ia.demander(p); }
        void lire(String id) { if (avis.equals("non")) Decisions.refuser(id); } // 501
    }
    static class Dessus extends Base {
        void poser(String p) { note = Ia.demander(p); }
    }
    static class Dessous extends Dessus {
        void lire(String id) { if (note.equals("non")) Decisions.refuser(id); } // 501
    }
    static class Relu extends Base {
        void poser(String p) { vu = Agent.choisit(p); }
        void lire(String id) { if (vu.equals("non")) Decisions.refuser(id); }
    }
    static abstract class Modele {
        protected String avis = "oui";
        void lire(String id) { if (avis.equals("non")) Decisions.refuser(id); } // 501
    }
    static class Suite extends Modele {
        void poser(String p) { avis = Ia.demander(p); }
    }
    static abstract class ModeleSeul {
        protected String avis = "oui";
        void lire(String id) { if (avis.equals("non")) Decisions.refuser(id); }
    }
    static class SuiteSeule extends ModeleSeul {
        String dernier;
        void poser(String p) { dernier = Ia.demander(p); }
    }
}
