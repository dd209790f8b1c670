package programs;

import api.*;
import java.util.*;

/** Conditions that arithmetic, characters and texts of the program decide before it runs. */
class Computed {
    static final int SEUIL = 40;
    static final String MODES = "rwx-";
    private final int taille;
    private final String droits;
    private final boolean strict = Boolean.TRUE;

    Computed() { taille = 3 * 4; droits = "r-".trim(); }

    void sum_over_the_bar(String p) {
        int num = 86;
        String s;
        if ((7 * 42) - num > 200) s = "rien"; else s = Donnees.nom();
        Ia.envoyer(s);
    }
    void sum_under_the_bar(String p) {
        int num = 106;
        String s;
        if ((7 * 42) - num > 200) s = "rien"; else s = Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void ternary_over_the_bar() {
        int num = 106;
        Ia.envoyer((7 * 18) + num > 200 ? "toujours" : Donnees.nom());
        Ia.envoyer((7 * 18) + num < 200 ? "jamais" : Donnees.nom()); // 401
    }
    void remainder_and_shift() {
        int n = 13;
        if (n % 4 != 1 || (n << 2) != 52 || (n >>> 1) != 6 || ~n != -14) Ia.envoyer(Donnees.nom());
        if ((n & 4) != 0) Ia.envoyer(Donnees.nom()); // 401
    }
    void long_and_double() {
        long l = 1L << 33;
        double d = 3 / 2.0;
        if (l < Integer.MAX_VALUE) Ia.envoyer(Donnees.nom());
        if (d != 1.5) Ia.envoyer(Donnees.nom());
        if (d > 1) Ia.envoyer(Donnees.nom()); // 401
    }
    void letter_of_a_word() {
        String guide = "ABC";
        char c = guide.charAt(1);
        String s;
        switch (c) {
            case 'A': s = Donnees.nom(); break;
            case 'B': s = "bien"; break;
            case 'C':
            case 'D': s = Donnees.nom(); break;
            default: s = "autre"; break;
        }
        Ia.envoyer(s);
    }
    void letter_of_a_word_met() {
        String guide = "ABC";
        char c = guide.charAt(2);
        String s;
        switch (c) {
            case 'A': s = "a"; break;
            case 'B': s = "bien"; break;
            case 'C':
            case 'D': s = Donnees.nom(); break;
            default: s = "autre"; break;
        }
        Ia.envoyer(s); // 401
    }
    void letter_by_new_switch() {
        Ia.envoyer(switch ("xyz".charAt(0)) { case 'y', 'z' -> Donnees.nom(); case 'x' -> "x"; default -> Donnees.nom(); });
        Ia.envoyer(switch ("xyz".charAt(1)) { case 'y', 'z' -> Donnees.nom(); case 'x' -> "x"; default -> "d"; }); // 401
    }
    void letters_of_a_word_one_by_one() {
        String s = "x";
        for (char c : "abc".toCharArray()) if (c == 'z') s = Donnees.nom();
        Ia.envoyer(s);
        for (char c : "abc".toCharArray()) if (c == 'b') s = Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void letters_by_index() {
        String mot = "abc";
        String s = "x";
        for (int i = 0; i < mot.length(); i++) if (mot.charAt(i) == 'z') s = Donnees.nom();
        Ia.envoyer(s);
        for (int i = 0; i < mot.length(); i++) if (mot.charAt(i) == 'c') s = Donnees.nom();
        Ia.envoyer(s); // 401
    }
    void word_of_words() {
        String[] mots = "lire,ecrire".split(",");
        if (mots.length == 3) Ia.envoyer(Donnees.nom());
        if (mots[0].equals("effacer")) Ia.envoyer(Donnees.nom());
        if (mots[1].equals("ecrire")) Ia.envoyer(Donnees.nom()); // 401
    }
    void text_block_searched() {
        String t = """
                titre
                corps
                """;
        if (t.contains("pied") || t.lines().count() > 9 && t.isBlank()) Ia.envoyer(Donnees.nom());
        if (t.startsWith("titre")) Ia.envoyer(Donnees.nom()); // 401
    }
    void formatted_guard() {
        String s = String.format("%s-%d", "a", 3);
        if (s.equals("b-3")) Ia.envoyer(Donnees.nom());
        if (s.equals("a-3")) Ia.envoyer(Donnees.nom()); // 401
    }
    void field_of_the_constructor() {
        if (taille != 12) Ia.envoyer(Donnees.nom());
        if (taille == 12) Ia.envoyer(Donnees.nom()); // 401
    }
    void text_field_of_the_constructor() {
        if (droits.length() > 2) Ia.envoyer(Donnees.nom());
        if (droits.endsWith("-")) Ia.envoyer(Donnees.nom()); // 401
    }
    void boxed_field() { if (!strict) Ia.envoyer(Donnees.nom()); }
    void boxed_field_met() { if (strict) Ia.envoyer(Donnees.nom()); } // 401
    void constant_of_the_class() {
        if (SEUIL + 2 < 40) Ia.envoyer(Donnees.nom());
        if (MODES.indexOf('x') == 2) Ia.envoyer(Donnees.nom()); // 401
    }
    static boolean jamais() { return MODES.isEmpty(); }
    static boolean selon(int n) { return n > SEUIL; }
    boolean majeur(int n) { return selon(n) && n % 2 == 0; }
    void helper_never() { if (jamais()) Ia.envoyer(Donnees.nom()); }
    void helper_by_number() {
        if (selon(12)) Ia.envoyer(Donnees.nom());
        if (selon(42)) Ia.envoyer(Donnees.nom()); // 401
    }
    void helper_by_number_twice_deep() {
        if (majeur(43)) Ia.envoyer(Donnees.nom());
        if (majeur(44)) Ia.envoyer(Donnees.nom()); // 401
    }
    void parsed_guard() {
        int n = Integer.parseInt("12");
        if (n == 13) Ia.envoyer(Donnees.nom());
        if (Integer.valueOf("7").equals(7)) Ia.envoyer(Donnees.nom()); // 401
    }
    void compared_texts() {
        if ("a".compareTo("b") > 0) Ia.envoyer(Donnees.nom());
        if (Objects.equals("a", "b")) Ia.envoyer(Donnees.nom());
        if (Objects.equals("a", "a")) Ia.envoyer(Donnees.nom()); // 401
    }
    void joined_text() {
        String s = String.join("-", "a", "b");
        if (!s.equals("a-b")) Ia.envoyer(Donnees.nom());
    }
    void concatenated_by_a_builder() {
        StringBuilder b = new StringBuilder("ab");
        b.append("cd").append(1);
        if (b.toString().equals("ab")) Ia.envoyer(Donnees.nom());
        if (b.toString().equals("abcd1")) Ia.envoyer(Donnees.nom()); // 401
    }
    void counted_by_a_while() {
        int n = 10;
        while (n > 3) n -= 2;
        if (n == 3) Ia.envoyer(Donnees.nom());
        if (n == 2) Ia.envoyer(Donnees.nom()); // 401
    }
    void boolean_algebra(boolean p) {
        boolean vrai = p || !p;
        boolean faux = p && !p;
        if (faux) Ia.envoyer(Donnees.nom());
        if (!vrai) Ia.envoyer(Donnees.nom());
        if (vrai) Ia.envoyer(Donnees.nom()); // 401
    }
    void nested_guards(int n) {
        if (n > 10) { if (n < 5) Ia.envoyer(Donnees.nom()); }
        if (n > 10) { if (n < 50) Ia.envoyer(Donnees.nom()); } // 401
    }
    void switch_on_text() {
        String action = "voir";
        switch (action) {
            case "voir" -> Ia.envoyer("vu");
            case "dire" -> Ia.envoyer(Donnees.nom());
            default -> Ia.envoyer(Donnees.nom());
        }
        switch (action.toUpperCase(Locale.ROOT)) {
            case "VOIR" -> Ia.envoyer(Donnees.nom()); // 401
            default -> Ia.envoyer("vu");
        }
    }
    void ternaries_in_a_chain() {
        int n = 4;
        String s = n > 5 ? Donnees.nom() : n > 4 ? Donnees.nom() : n > 3 ? "x" : Donnees.nom();
        Ia.envoyer(s);
    }
    void min_and_max() {
        if (Math.min(3, 8) > 3 || Math.max(3, 8) < 8 || Math.abs(-2) != 2) Ia.envoyer(Donnees.nom());
        if (Math.floorMod(-1, 3) == 2) Ia.envoyer(Donnees.nom()); // 401
    }
}
