package programs;

import api.*;

class Predicates {
    static final boolean ACTIF = false;
    static final int NIVEAU = 3;
    static boolean variable;
    void dead_by_constant_field() { if (ACTIF) Ia.envoyer(Donnees.nom()); }
    void live_by_constant_field() { if (NIVEAU > 2) Ia.envoyer(Donnees.nom()); } // 401
    void dead_by_level() { if (NIVEAU > 3) Ia.envoyer(Donnees.nom()); }
    void by_variable_field() { if (variable) Ia.envoyer(Donnees.nom()); } // 401
    void dead_by_local() {
        boolean c = false;
        if (c) Ia.envoyer(Donnees.nom());
    }
    void live_by_local() {
        boolean c = false;
        c = !c;
        if (c) Ia.envoyer(Donnees.nom()); // 401
    }
    void dead_by_and(boolean c) {
        boolean d = false;
        if (c && d) Ia.envoyer(Donnees.nom());
    }
    void live_by_or(boolean c) {
        boolean d = false;
        if (c || d) Ia.envoyer(Donnees.nom()); // 401
    }
    void both_ways_clean(boolean c) {
        String s = Donnees.nom();
        if (c) s = "a"; else s = "b";
        Ia.envoyer(s);
    }
    void one_way_clean(boolean c) {
        String s = Donnees.nom();
        if (c) s = "a";
        Ia.envoyer(s); // 401
    }
    void tainted_after_use(boolean c) {
        String s = "a";
        Ia.envoyer(s);
        if (c) s = Donnees.nom();
    }
    void tainted_in_the_next_round() {
        String s = "a";
        while (Donnees.choix()) {
            Ia.envoyer(s); // 401
            s = Donnees.nom();
        }
    }
    void cleaned_before_the_next_round() {
        String s = "a";
        while (Donnees.choix()) {
            Ia.envoyer(s);
            s = Donnees.nom();
            s = "b";
        }
    }
    void left_by_break() {
        String s = "a";
        while (true) {
            if (Donnees.choix()) { s = Donnees.nom(); break; }
        }
        Ia.envoyer(s); // 401
    }
    void left_before() {
        String s = "a";
        for (;;) {
            if (Donnees.choix()) break;
            Ia.envoyer(s);
        }
        s = Donnees.nom();
    }
    void loop_never_entered() {
        String s = "a";
        for (int i = 0; i < 0; i++) s = Donnees.nom();
        Ia.envoyer(s);
    }
    void loop_surely_entered() {
        String s = Donnees.nom();
        for (int i = 0; i < 2; i++) s = "a";
        Ia.envoyer(s);
    }
    void loop_perhaps_entered() {
        String s = Donnees.nom();
        for (int i = 0; i < Donnees.nombre(); i++) s = "a";
        Ia.envoyer(s); // 401
    }
    void do_while() {
        String s = Donnees.nom();
        do { s = "a"; } while (Donnees.choix());
        Ia.envoyer(s);
    }
    void last_of_three_rounds() {
        String s = "a";
        for (int i = 0; i < 3; i++) s = i == 2 ? "b" : Donnees.nom();
        Ia.envoyer(s);
    }
    void labelled_continue() {
        String s = "a";
        dehors:
        for (int i = 0; i < Donnees.nombre(); i++) {
            for (int j = 0; j < 2; j++) {
                if (Donnees.choix()) continue dehors;
                s = Donnees.nom();
            }
        }
        Ia.envoyer(s); // 401
    }
    void switch_falls_through() {
        String s = "a";
        switch (Donnees.nombre()) {
            case 1: s = Donnees.nom();
            case 2: break;
            default: s = "b";
        }
        Ia.envoyer(s); // 401
    }
    void switch_falls_into_a_mask() {
        String s = "a";
        switch (Donnees.nombre()) {
            case 1: s = Donnees.nom();
            case 2: s = "c"; break;
            default: s = "b";
        }
        Ia.envoyer(s);
    }
    void switch_expression() {
        String s = switch (Donnees.nombre()) { case 1 -> "a"; case 2 -> Donnees.nom(); default -> "b"; };
        Ia.envoyer(s); // 401
    }
    void switch_on_constant_text() {
        String sorte = "b";
        String s = switch (sorte) { case "a" -> Donnees.nom(); default -> "rien"; };
        Ia.envoyer(s);
    }
    void switch_on_constant_text_hit() {
        String sorte = "a";
        String s = switch (sorte) { case "a" -> Donnees.nom(); default -> "rien"; };
        Ia.envoyer(s); // 401
    }
    void null_tested() {
        String s = null;
        if (s != null) s = Donnees.nom();
        Ia.envoyer(s);
    }
    void null_tested_otherwise() {
        String s = null;
        if (s == null) s = Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void arithmetic() {
        int x = 10;
        String s = x % 2 == 0 ? "rien" : Donnees.nom();
        Ia.envoyer(s);
    }
    void arithmetic_otherwise() {
        int x = 11;
        String s = x % 2 == 0 ? "rien" : Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void long_and_double() {
        long l = 1L << 40;
        double d = 2.5;
        String s = l > 1000L && d < 3.0 ? "rien" : Donnees.nom();
        Ia.envoyer(s);
    }
    void length_of_constant() { Ia.envoyer("abc".length() == 3 ? "rien" : Donnees.nom()); }
    void character_of_constant() { Ia.envoyer("abc".charAt(0) == 'b' ? "rien" : Donnees.nom()); } // 401
    void not_by_size() {
        String[] t = new String[2];
        if (t.length > 5) Ia.envoyer(Donnees.nom());
    }
    static boolean actif() { return false; }
    void dead_by_callee() { if (actif()) Ia.envoyer(Donnees.nom()); }
    static boolean egal(int x, int y) { return x == y; }
    void dead_by_callee_with_arguments() { if (egal(1, 2)) Ia.envoyer(Donnees.nom()); }
    void live_by_callee_with_arguments() { if (egal(2, 2)) Ia.envoyer(Donnees.nom()); } // 401
    void after_return(boolean c) {
        String s = Donnees.nom();
        if (c) { s = "a"; Ia.envoyer(s); return; }
        s = "b";
        Ia.envoyer(s);
    }
    void correlated(boolean c) {
        String s = "a";
        if (c) s = Donnees.nom();
        if (c) s = "b";
        Ia.envoyer(s);
    }
    void private_flag() {
        boolean fait = false;
        String s = Donnees.nom();
        if (!fait) { s = "a"; fait = true; }
        Ia.envoyer(s);
    }
    void ternary_in_argument(boolean c) { Ia.envoyer(c ? "a" : Donnees.nom()); } // 401
    void ternary_in_argument_clean(boolean c) { Ia.envoyer(c ? "a" : "b"); }
    void bits() {
        int drapeaux = 0b101;
        if ((drapeaux & 0b010) != 0) Ia.envoyer(Donnees.nom());
    }
    void bits_set() {
        int drapeaux = 0b101;
        if ((drapeaux & 0b100) != 0) Ia.envoyer(Donnees.nom()); // 401
    }
    enum Mode { TEST, PRODUCTION }
    void enum_compared() {
        Mode m = Mode.TEST;
        if (m == Mode.PRODUCTION) Ia.envoyer(Donnees.nom());
    }
    void enum_compared_same() {
        Mode m = Mode.PRODUCTION;
        if (m == Mode.PRODUCTION) Ia.envoyer(Donnees.nom()); // 401
    }
    void enum_switch() {
        Mode m = Mode.TEST;
        switch (m) {
            case PRODUCTION: Ia.envoyer(Donnees.nom()); break;
            default: Ia.envoyer("rien");
        }
    }
    void boxed_constant() {
        Boolean b = Boolean.FALSE;
        Integer i = 3;
        if (i > 5) Ia.envoyer(Donnees.nom());
        if (b == null) Ia.envoyer("rien");
    }
}
