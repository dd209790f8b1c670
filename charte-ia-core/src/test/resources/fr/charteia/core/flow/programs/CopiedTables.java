package programs;

import api.*;
import java.util.*;

/** Arrays in static fields: as long for good as they were made, and the same after they were copied from. */
class CopiedTables {
    enum Mode { CLAIR, MASQUE }

    private static final String[] TEXTES = {"a", "b", Donnees.nom()};
    private static final Mode[] MODES = Mode.values();
    private static final String[] COPIE = TEXTES.clone();
    private static final String[] EFFACES = {"a", Donnees.nom()};

    void length() {
        if (TEXTES.length == 2) { Ia.envoyer(Donnees.nom()); }
        if (TEXTES.length == 3) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void length_of_a_clone() {
        if (COPIE.length == 2) { Ia.envoyer(Donnees.nom()); }
        if (COPIE.length == 3) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static int longueur() { return TEXTES.length; }
    void length_that_a_method_gives() {
        if (longueur() == 2) { Ia.envoyer(Donnees.nom()); }
        if (longueur() == 3) { Ia.envoyer(Donnees.nom()); } // 401
    }
    static String[] copie() { String[] c = new String[TEXTES.length]; System.arraycopy(TEXTES, 0, c, 0, TEXTES.length); return c; }
    void copied() {
        Ia.envoyer(copie()[1]);
        Ia.envoyer(copie()[2]); // 401
    }
    static String[] decalee() { String[] c = new String[TEXTES.length + 1]; System.arraycopy(TEXTES, 0, c, 1, TEXTES.length); c[0] = "z"; return c; }
    void copied_one_further() {
        Ia.envoyer(decalee()[2]);
        Ia.envoyer(decalee()[3]); // 401
    }
    static String[] uneAUne() { String[] c = new String[TEXTES.length]; for (int i = 0; i < TEXTES.length; i++) { c[i] = TEXTES[i]; } return c; }
    void copied_one_by_one() {
        Ia.envoyer(uneAUne()[1]);
        Ia.envoyer(uneAUne()[2]); // 401
    }
    static String[] toute() { return Arrays.copyOf(TEXTES, TEXTES.length); }
    void copied_by_a_library() {
        Ia.envoyer(toute()[1]);
        Ia.envoyer(toute()[2]); // 401
    }
    static Mode[] modes() { Mode[] c = new Mode[MODES.length]; System.arraycopy(MODES, 0, c, 0, MODES.length); return c; }
    void constants_of_an_enum() {
        if (modes()[1] == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); }
        if (modes()[0] == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void copied_from_and_as_it_was() {
        Mode[] autres = new Mode[2];
        System.arraycopy(MODES, 0, autres, 0, 2);
        autres[1] = Mode.CLAIR;
        if (MODES[1] == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); }
        if (autres[1] == Mode.CLAIR) { Ia.envoyer(Donnees.nom()); } // 401
    }
    void effacer() { System.arraycopy(new String[] {"x", "x"}, 0, EFFACES, 0, 2); }
    void copied_into_by_another() { Ia.envoyer(EFFACES[1]); } // 401

    /** As the Eclipse compiler writes a switch on an enum: by a table that a method makes when it is first asked for it. */
    static class DEclipse {
        private static int[] $SWITCH_TABLE$programs$CopiedTables$Mode;

        static int[] $SWITCH_TABLE$programs$CopiedTables$Mode() {
            int[] table = $SWITCH_TABLE$programs$CopiedTables$Mode;
            if (table != null) { return table; }
            table = new int[Mode.values().length];
            try { table[Mode.CLAIR.ordinal()] = 1; } catch (NoSuchFieldError e) { }
            try { table[Mode.MASQUE.ordinal()] = 2; } catch (NoSuchFieldError e) { }
            $SWITCH_TABLE$programs$CopiedTables$Mode = table;
            return table;
        }
        Mode mode;
        void of_a_constant() {
            switch ($SWITCH_TABLE$programs$CopiedTables$Mode()[Mode.MASQUE.ordinal()]) {
                case 1: Ia.envoyer(Donnees.nom()); break;
                default: Ia.envoyer("x");
            }
            switch ($SWITCH_TABLE$programs$CopiedTables$Mode()[Mode.CLAIR.ordinal()]) {
                case 1: Ia.envoyer(Donnees.nom()); break; // 401
                default: Ia.envoyer("x");
            }
        }
        void of_what_a_text_says() {
            switch ($SWITCH_TABLE$programs$CopiedTables$Mode()[Mode.valueOf("MASQUE").ordinal()]) {
                case 1: Ia.envoyer(Donnees.nom()); break;
                default: Ia.envoyer("x");
            }
        }
        void of_a_field() {
            mode = Mode.MASQUE;
            switch ($SWITCH_TABLE$programs$CopiedTables$Mode()[mode.ordinal()]) {
                case 1: Ia.envoyer(Donnees.nom()); break;
                default: Ia.envoyer("x");
            }
            mode = Mode.CLAIR;
            switch ($SWITCH_TABLE$programs$CopiedTables$Mode()[mode.ordinal()]) {
                case 1: Ia.envoyer(Donnees.nom()); break; // 401
                default: Ia.envoyer("x");
            }
        }
        void of_an_answer(String texte) {
            switch ($SWITCH_TABLE$programs$CopiedTables$Mode()[Mode.valueOf(Ia.demander(texte)).ordinal()]) {
                case 1: Decisions.refuser(texte); break; // 501
                default: System.out.println(texte);
            }
        }
    }
}
