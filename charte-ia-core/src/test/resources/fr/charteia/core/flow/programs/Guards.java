package programs;

import api.*;
import java.time.*;
import java.util.*;
import java.util.function.*;
import java.util.regex.*;

/** Branches that are never taken, values that were checked, and ones that only look so. */
class Guards {
    private static final int UN = 1;
    private static final String SORTE = "prive";
    private static final Integer BOITE = 200;
    private static final boolean[] DRAPEAUX = {true, false};
    private final int limite = 3;
    private final String mode;
    Guards() { mode = "strict"; }
    void modulo_of_a_square(int n) { if ((7 * 7) % 2 == 0) Ia.envoyer(Donnees.nom()); }
    void shift() { if (1 << 3 == 9) Ia.envoyer(Donnees.nom()); else Ia.envoyer("x"); }
    void shift_met() { int x = 1; x <<= 3; if (x == 8) Ia.envoyer(Donnees.nom()); } // 401
    void overflow() { int x = Integer.MAX_VALUE; x++; if (x > 0) Ia.envoyer(Donnees.nom()); }
    void overflow_met() { int x = Integer.MAX_VALUE; x++; if (x < 0) Ia.envoyer(Donnees.nom()); } // 401
    void cast_to_byte() { byte b = (byte) 200; if (b > 0) Ia.envoyer(Donnees.nom()); }
    void cast_to_char() { char c = (char) 65; if (c != 'A') Ia.envoyer(Donnees.nom()); }
    void negative_remainder() { int x = -7; if (x % 2 == 1) Ia.envoyer(Donnees.nom()); }
    void unsigned_shift() { int x = -1; if (x >>> 28 != 15) Ia.envoyer(Donnees.nom()); }
    void xor() { int a = 5; int b = 5; if ((a ^ b) != 0) Ia.envoyer(Donnees.nom()); }
    void double_nan() { double d = 0.0 / 0.0; if (d == d) Ia.envoyer(Donnees.nom()); }
    void integer_compare() { if (Integer.compare(3, 5) > 0) Ia.envoyer(Donnees.nom()); }
    void compare_to() { if ("a".compareTo("b") > 0) Ia.envoyer(Donnees.nom()); }
    void boxed_equals() { Integer a = 3; if (a.equals(4)) Ia.envoyer(Donnees.nom()); }
    void boxed_field() { if (BOITE < 100) Ia.envoyer(Donnees.nom()); }
    void text_switch_with_fall() {
        String s = Donnees.nom();
        switch (SORTE) { case "public": break; case "prive": s = "x"; default: s = s + "y"; }
        Ia.envoyer(s);
    }
    void text_case() { if ("Abc".equalsIgnoreCase("ABC")) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); }
    void text_starts() { String u = "http" + "s://"; if (!u.startsWith("https")) Ia.envoyer(Donnees.nom()); }
    void text_index() { if ("abc".indexOf('z') >= 0) Ia.envoyer(Donnees.nom()); }
    void text_substring() { if ("abcdef".substring(2, 4).equals("cd")) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); }
    void text_trimmed_empty() { if (!"  ".trim().isEmpty()) Ia.envoyer(Donnees.nom()); }
    void text_builder_length() { StringBuilder b = new StringBuilder("ab"); if (b.length() > 5) Ia.envoyer(Donnees.nom()); }
    void static_array_flag() { if (DRAPEAUX[1]) Ia.envoyer(Donnees.nom()); }
    void static_array_flag_met() { if (DRAPEAUX[0]) Ia.envoyer(Donnees.nom()); } // 401
    void instance_final() { if (limite > 3) Ia.envoyer(Donnees.nom()); }
    void instance_final_text() { if (mode.equals("libre")) Ia.envoyer(Donnees.nom()); }
    void instance_final_text_met() { if (mode.equals("strict")) Ia.envoyer(Donnees.nom()); } // 401
    static boolean toujours() { return UN == 1; }
    static boolean toujours2(Object o) { return o == o; }
    boolean toujours3() { return limite >= 0 && toujours(); }
    void by_helpers() {
        String s = Donnees.nom();
        if (toujours3()) s = "x";
        Ia.envoyer(s);
    }
    void by_helpers_never() { if (!toujours()) Ia.envoyer(Donnees.nom()); }
    static int abs(int n) { return n < 0 ? -n : n; }
    void by_arithmetic_helper() { if (abs(-4) != 4) Ia.envoyer(Donnees.nom()); }
    static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
    void by_recursive_helper() { if (fact(4) != 24) Ia.envoyer(Donnees.nom()); }
    static int somme(int... t) { int s = 0; for (int x : t) s += x; return s; }
    void by_loop_helper() { if (somme(1, 2, 3) != 6) Ia.envoyer(Donnees.nom()); }
    void ternary_chain(int n) {
        int x = n > 0 ? 1 : n < 0 ? 2 : 3;
        if (x == 4) Ia.envoyer(Donnees.nom());
    }
    void ternary_chain_met(int n) {
        int x = n > 0 ? 1 : n < 0 ? 2 : 3;
        if (x == 3) Ia.envoyer(Donnees.nom()); // 401
    }
    void random_either() { if (new Random().nextInt(2) == 0) Ia.envoyer(Donnees.nom()); } // 401
    void time_either() { if (System.currentTimeMillis() % 2 == 0) Ia.envoyer(Donnees.nom()); } // 401
    void date_either() { if (LocalDate.now().getDayOfWeek() == DayOfWeek.MONDAY) Ia.envoyer(Donnees.nom()); } // 401
    void random_impossible() { if (Math.random() > 2) Ia.envoyer("x"); else Ia.envoyer(Donnees.nom()); } // 401
    void loop_of_three() {
        String[] t = {"a", "b", "c"};
        String s = Donnees.nom();
        for (String x : t) s = x;
        Ia.envoyer(s);
    }
    void loop_counts() {
        int n = 0;
        for (int i = 0; i < 5; i++) n += 2;
        if (n != 10) Ia.envoyer(Donnees.nom());
    }
    void loop_counts_met() {
        int n = 0;
        for (int i = 0; i < 5; i++) n += 2;
        if (n == 10) Ia.envoyer(Donnees.nom()); // 401
    }
    void while_true_with_return() {
        String s = "x";
        while (true) {
            if (Donnees.choix()) return;
            Ia.envoyer(s);
            s = s.length() > 3 ? "y" : s;
        }
    }
    void loop_last_index() {
        String s = "x";
        for (int i = 0; i < 3; i++) { if (i == 3) s = Donnees.nom(); }
        Ia.envoyer(s);
    }
    void loop_down() {
        String s = "x";
        for (int i = 3; i > 0; i--) { if (i == 0) s = Donnees.nom(); }
        Ia.envoyer(s);
    }
    void after_infinite_loop() {
        String s = Donnees.nom();
        for (;;) { if (s == null) { s = "x"; break; } s = null; }
        Ia.envoyer(s);
    }
    void two_flags(boolean a, boolean b) {
        String s = "x";
        boolean c = a && !b;
        if (c) s = Donnees.nom();
        if (b) Ia.envoyer(s);
        if (!a) Ia.envoyer(s);
        if (a) Ia.envoyer(s); // 401
    }
    void negated_twice(boolean a) {
        boolean b = !a;
        boolean c = !b;
        String s = "x";
        if (c) s = Donnees.nom();
        if (b) Ia.envoyer(s);
    }
    void xor_flags(boolean a) {
        boolean b = a ^ true;
        String s = "x";
        if (a) s = Donnees.nom();
        if (b) Ia.envoyer(s); // KNOWN: invents 401, that one flag is the other negated is not told
    }
    void flag_in_field_of_object() {
        class F { boolean actif; String s = "x"; }
        F f = new F();
        if (Donnees.choix()) { f.actif = true; f.s = Donnees.nom(); }
        if (!f.actif) Ia.envoyer(f.s);
        if (f.actif) Ia.envoyer(f.s); // 401
    }
    void null_as_flag() {
        String s = null;
        String t = "x";
        if (Donnees.choix()) { s = "a"; t = Donnees.nom(); }
        if (s == null) Ia.envoyer(t);
        if (s != null) Ia.envoyer(t); // 401
    }
    void null_where_nothing_was_set() {
        String s = null;
        if (Donnees.choix()) { s = Donnees.nom(); }
        if (s == null) { Ia.envoyer("sans " + s); }
    }
    void null_where_it_was_left() {
        String s = null;
        if (Donnees.choix()) { s = Donnees.nom(); }
        if (s != null) { return; }
        Ia.envoyer("sans " + s);
    }
    void not_null_where_it_was_set() {
        String s = null;
        if (Donnees.choix()) { s = Donnees.nom(); }
        Ia.envoyer(s != null ? "avec " + s : "sans"); // 401
    }
    void null_replaced() {
        String s = Donnees.nom();
        if (s == null) { s = "x"; }
        Ia.envoyer(s); // 401
    }
    void type_of_one_of_two_constants() {
        Object o = Donnees.choix() ? "a" : (Object) 1;
        if (o instanceof List) Ia.envoyer(Donnees.nom());
        if (o instanceof Integer) Ia.envoyer(Donnees.nom()); // 401
    }
    void optional_as_flag() {
        Optional<String> o = Optional.empty();
        if (o.isPresent()) Ia.envoyer(Donnees.nom());
    }
    void empty_collection() {
        List<String> l = new ArrayList<>();
        if (!l.isEmpty()) Ia.envoyer(Donnees.nom());
        for (String s : l) Ia.envoyer(Donnees.nom() + s);
    }
    void map_contains_key() {
        Map<String, String> m = Map.of("a", "b");
        if (m.containsKey("z")) Ia.envoyer(Donnees.nom());
    }
    void one_element_list() {
        List<String> l = new ArrayList<>();
        l.add("x");
        if (l.size() == 2) Ia.envoyer(Donnees.nom());
    }
    void instance_of_null() { Object o = null; if (o instanceof String) Ia.envoyer(Donnees.nom()); }
    enum Niveau { BAS, HAUT }
    void enum_compared_by_order() { if (Niveau.BAS.ordinal() > Niveau.HAUT.ordinal()) Ia.envoyer(Donnees.nom()); }
    void enum_name_compared() { if (Niveau.BAS.name().equals("HAUT")) Ia.envoyer(Donnees.nom()); }
    void enum_new_switch(Niveau n) {
        String s = switch (n) { case BAS -> "x"; case HAUT -> Donnees.nom(); };
        if (n == Niveau.BAS) Ia.envoyer(s);
        if (n == Niveau.HAUT) Ia.envoyer(s); // 401
    }
    // --- checked, or not
    void trimmed_in_vain() { String s = Donnees.nom(); Masque.masquer(s); Ia.envoyer(s); } // 401
    void masked_copy() { String s = Donnees.nom(); String t = Masque.masquer(s); Ia.envoyer(t); Ia.envoyer(t + "x"); }
    void masked_then_undone() { String s = Donnees.nom(); String t = s; s = Masque.masquer(s); s = t; Ia.envoyer(s); } // 401
    static class Paire { String a; String b; }
    void masked_one_of_two() {
        Paire p = new Paire();
        p.a = Donnees.nom();
        p.b = p.a;
        p.a = Masque.masquer(p.a);
        Ia.envoyer(p.a);
        Ia.envoyer(p.b); // 401
    }
    void masked_through_alias() {
        Paire p = new Paire();
        Paire q = p;
        p.a = Donnees.nom();
        q.a = Masque.masquer(q.a);
        Ia.envoyer(p.a);
    }
    void masked_on_other_object() {
        Paire p = new Paire();
        Paire q = new Paire();
        p.a = Donnees.nom();
        q.a = Masque.masquer(p.a);
        Ia.envoyer(q.a);
        Ia.envoyer(p.a); // 401
    }
    static void nettoyer(Paire p) { p.a = Masque.masquer(p.a); }
    static void nettoyer_peut_etre(Paire p) { if (Donnees.choix()) p.a = Masque.masquer(p.a); }
    static void nettoyer_en_vain(String s) { s = Masque.masquer(s); }
    static void remplacer_en_vain(Paire p) { p = new Paire(); p.a = "x"; }
    void masked_in_callee() { Paire p = new Paire(); p.a = Donnees.nom(); nettoyer(p); Ia.envoyer(p.a); }
    void masked_perhaps_in_callee() { Paire p = new Paire(); p.a = Donnees.nom(); nettoyer_peut_etre(p); Ia.envoyer(p.a); } // 401
    void masked_in_vain_in_callee() { String s = Donnees.nom(); nettoyer_en_vain(s); Ia.envoyer(s); } // 401
    void replaced_in_vain_in_callee() { Paire p = new Paire(); p.a = Donnees.nom(); remplacer_en_vain(p); Ia.envoyer(p.a); } // 401
    void each_masked() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom()));
        l.replaceAll(Masque::masquer);
        Ia.envoyer(l);
    }
    void each_masked_in_a_loop() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        for (int i = 0; i < t.length; i++) t[i] = Masque.masquer(t[i]);
        Ia.envoyer(t[0] + t[1]);
    }
    void copies_masked() {
        List<String> l = List.of(Donnees.nom());
        List<String> m = new ArrayList<>();
        for (String s : l) m.add(Masque.masquer(s));
        Ia.envoyer(m);
        Ia.envoyer(l); // 401
    }
    static final Set<String> PERMIS = Set.of("actif", "clos");
    void allowed_by_set() { String s = Donnees.nom(); if (PERMIS.contains(s)) Ia.envoyer(s); }
    void allowed_by_set_else() { String s = Donnees.nom(); if (!PERMIS.contains(s)) Ia.envoyer(s); } // 401
    void replaced_unless_allowed() { String s = Donnees.nom(); if (!PERMIS.contains(s)) s = "actif"; Ia.envoyer(s); }
    void thrown_unless_allowed() { String s = Donnees.nom(); if (!PERMIS.contains(s)) throw new IllegalArgumentException(); Ia.envoyer(s); }
    void equal_to_constant() { String s = Donnees.nom(); if ("actif".equals(s)) Ia.envoyer(s); }
    void equal_to_constant_either() { String s = Donnees.nom(); if ("actif".equals(s) || "clos".equals(s)) Ia.envoyer(s); }
    void not_equal_to_constant() { String s = Donnees.nom(); if (!"actif".equals(s)) Ia.envoyer(s); } // 401
    void equal_ignoring_case() { String s = Donnees.nom(); if ("actif".equalsIgnoreCase(s)) Ia.envoyer(s); }
    void switch_chooses_constants() {
        String s = switch (Donnees.nom()) { case "a" -> "un"; case "b" -> "deux"; default -> "autre"; };
        Ia.envoyer(s);
    }
    void switch_arm_knows_it() { String s = Donnees.nom(); switch (s) { case "a": Ia.envoyer(s); break; default: break; } }
    void lookup_in_constants() { Ia.envoyer(Map.of("a", "un", "b", "deux").get(Donnees.nom())); }
    void lookup_with_default() { Ia.envoyer(Map.of("a", "un").getOrDefault(Donnees.nom(), Donnees.nom())); } // 401
    void allowed_by_list() { String s = Donnees.nom(); if (List.of("a", "b").contains(s)) Ia.envoyer(s); }
    void allowed_by_map_key() { String s = Donnees.nom(); if (Map.of("a", 1).containsKey(s)) Ia.envoyer(s); }
    void allowed_by_own_helper() { String s = Donnees.nom(); if (permis(s)) Ia.envoyer(s); }
    static boolean permis(String s) { return PERMIS.contains(s); }
    void tested_another(String autre) { String s = Donnees.nom(); if (PERMIS.contains(autre)) Ia.envoyer(s); } // 401
    void tested_before_it_was_set() { String s = "actif"; if (PERMIS.contains(s)) { s = Donnees.nom(); Ia.envoyer(s); } } // 401
    void tested_trimmed() { String s = Donnees.nom(); if (PERMIS.contains(s.trim())) Ia.envoyer(s); }
    static final Set<String> OUVERT = new HashSet<>();
    static void ouvrir(String s) { OUVERT.add(s); }
    void allowed_by_what_others_fill() { String s = Donnees.nom(); if (OUVERT.contains(s)) Ia.envoyer(s); } // 401
    void parsed_number_stays() { Ia.envoyer(Integer.parseInt(Donnees.nom())); } // 401
    void parsed_boolean() { boolean b = Boolean.parseBoolean(Donnees.nom()); Ia.envoyer(b ? "oui" : "non"); }
    void is_digit_test_is_no_proof() { String s = Donnees.nom(); if (s.chars().allMatch(Character::isDigit)) Ia.envoyer(s); } // 401
    void pattern_test_is_no_proof() { String s = Donnees.nom(); if (Pattern.matches("[a-z]+", s)) Ia.envoyer(s); } // 401
    void enum_from_text() { Ia.envoyer(Niveau.valueOf(Donnees.nom()).name()); } // 401
    void index_of_data() { String[] t = {"a", "b"}; Ia.envoyer(t[Donnees.nom().length() % 2]); }
    void length_as_text() { Ia.envoyer("" + Donnees.nom().length()); }
    void chosen_by_data() { Ia.envoyer(Donnees.nom().startsWith("D") ? "x" : "y"); }
    void copied_char_by_char() { StringBuilder b = new StringBuilder(); for (char c : Donnees.nom().toCharArray()) b.append(c); Ia.envoyer(b); } // 401
    void copied_by_switch() { StringBuilder b = new StringBuilder(); for (char c : Donnees.nom().toCharArray()) switch (c) { case 'a': b.append('a'); break; default: b.append('?'); } Ia.envoyer(b); }
    void hidden_all_but_two() { String s = Donnees.nom(); Ia.envoyer(s.substring(0, 2) + "***"); } // 401
    void replaced_by_constant_text() { Ia.envoyer(Donnees.nom().replaceAll(".", "*")); }
    /** Of what never runs the compiler leaves the bodies of functions. */
    private static final boolean NEVER = false;
    private static void run(Runnable r) { r.run(); }
    void function_under_a_constant() { if (NEVER) run(() -> Ia.envoyer(Donnees.nom())); }
    void function_under_a_constant_that_holds() { if (!NEVER) run(() -> Ia.envoyer(Donnees.nom())); } // 401
    void function_in_a_function_under_a_constant() { if ((7 * 7) % 2 == 0) run(() -> run(() -> Ia.envoyer(Donnees.nom()))); }
}
