package programs;

import api.*;
import java.util.*;

/** What a collection of constants of an enum has, and what stands for what a map has not. */
class Contained {
    enum Mode { CLAIR, MASQUE, MIXTE }

    private static final Set<Mode> FINS = EnumSet.of(Mode.CLAIR, Mode.MIXTE);
    private static final Set<Mode> FINIS = Set.of(Mode.CLAIR, Mode.MIXTE);
    private static final List<Mode> SUITE = List.of(Mode.CLAIR, Mode.MIXTE);

    void enum_set() {
        if (FINS.contains(Mode.MASQUE)) { Ia.envoyer(Donnees.nom()); }
        if (FINS.contains(Mode.MIXTE)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void set_of() {
        if (FINIS.contains(Mode.MASQUE)) { Ia.envoyer(Donnees.nom()); }
        if (!FINIS.contains(Mode.CLAIR)) { Ia.envoyer(Donnees.nom()); }
        if (FINIS.contains(Mode.CLAIR)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void list() {
        if (SUITE.contains(Mode.MASQUE)) { Ia.envoyer(Donnees.nom()); }
        if (!SUITE.contains(Mode.MIXTE)) { Ia.envoyer(Donnees.nom()); }
        if (SUITE.contains(Mode.MIXTE)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void made_here() {
        List<Mode> l = new ArrayList<>();
        l.add(Mode.CLAIR);
        if (l.contains(Mode.MASQUE)) { Ia.envoyer(Donnees.nom()); }
        l.add(Mode.MASQUE);
        if (l.contains(Mode.MASQUE)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void one_is_not_known(Mode m) {
        if (EnumSet.of(Mode.CLAIR, m).contains(Mode.MASQUE)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void asked_for_one_that_is_not_known(Mode m) {
        if (SUITE.contains(m)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void may_be_nothing(Mode m) {
        List<Mode> l = new ArrayList<>();
        l.add(m == Mode.CLAIR ? null : Mode.CLAIR);
        if (!l.contains(Mode.CLAIR)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static boolean fini(Mode m) { return FINS.contains(m); }
    void by_a_method() {
        if (fini(Mode.MASQUE)) { Ia.envoyer(Donnees.nom()); }
        if (fini(Mode.CLAIR)) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void another_for_what_is_not_there() {
        Map<String, Integer> m = Map.of("a", 1);
        if (m.getOrDefault("z", 7) == 1) { Ia.envoyer(Donnees.nom()); }
        if (m.getOrDefault("z", 7) == 7) { Ia.envoyer(Donnees.nom()); } // 401
        if (m.getOrDefault("a", 7) == 1) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void never_nothing(Map<String, String> m) {
        if (m.getOrDefault("z", "x") == null) { Ia.envoyer("x"); } else { Ia.envoyer(Donnees.nom()); } // 401
    }
    void text_is_of_its_class() {
        Object texte = "x";
        if (Integer.class.isInstance(texte)) { Ia.envoyer(Donnees.nom()); }
        if (CharSequence.class.isInstance(texte)) { Ia.envoyer(Donnees.nom()); } // 401
    }
}
