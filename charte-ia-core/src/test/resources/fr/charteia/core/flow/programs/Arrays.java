package programs;

import api.*;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class Arrays {
    void cell() {
        String[] t = new String[3];
        t[1] = Donnees.nom();
        Ia.envoyer(t[1]); // 401
    }
    void other_cell() {
        String[] t = new String[3];
        t[1] = Donnees.nom();
        Ia.envoyer(t[2]);
    }
    void never_filled() { Ia.envoyer(new String[3][0]); }
    void overwritten() {
        String[] t = {Donnees.nom()};
        t[0] = "rien";
        Ia.envoyer(t[0]);
    }
    void overwritten_elsewhere() {
        String[] t = {Donnees.nom(), "a"};
        t[1] = "rien";
        Ia.envoyer(t[0]); // 401
    }
    void overwritten_somewhere() {
        String[] t = {Donnees.nom(), "a"};
        t[Donnees.nombre()] = "rien";
        Ia.envoyer(t[0]); // 401
    }
    void written_somewhere() {
        String[] t = {"a", "b"};
        t[Donnees.nombre()] = Donnees.nom();
        Ia.envoyer(t[0]); // 401
    }
    void computed_index() {
        String[] t = new String[4];
        int i = 1;
        t[i + 1] = Donnees.nom();
        Ia.envoyer(t[i * 2]); // 401
    }
    void computed_index_of_another() {
        String[] t = new String[4];
        int i = 1;
        t[i + 1] = Donnees.nom();
        Ia.envoyer(t[i]);
    }
    void index_in_a_variable() {
        String[] t = new String[2];
        int i = 0;
        t[i++] = Donnees.nom();
        t[i] = "rien";
        Ia.envoyer(t[i]);
        Ia.envoyer(t[0]); // 401
    }
    void filled_in_a_loop() {
        String[] t = new String[5];
        for (int i = 0; i < t.length; i++) t[i] = Donnees.nom();
        Ia.envoyer(t[4]); // 401
    }
    void read_in_a_loop() {
        String[] t = {"a", Donnees.nom()};
        for (int i = 0; i < t.length; i++) Ia.envoyer(t[i]); // 401
    }
    void read_by_for_each() {
        String[] t = {"a", Donnees.nom()};
        for (String s : t) Ia.envoyer(s); // 401
    }
    void cleared_in_a_loop() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        for (int i = 0; i < 2; i++) t[i] = "rien";
        Ia.envoyer(t[1]);
    }
    void two_dimensions() {
        String[][] t = new String[2][2];
        t[0][1] = Donnees.nom();
        Ia.envoyer(t[0][1]); // 401
    }
    void two_dimensions_other_row() {
        String[][] t = {{"a", "b"}, {"c", "d"}};
        t[0][1] = Donnees.nom();
        Ia.envoyer(t[1][1]);
    }
    void two_dimensions_other_cell() {
        String[][] t = {{"a", "b"}, {"c", "d"}};
        t[0][1] = Donnees.nom();
        Ia.envoyer(t[0][0]);
    }
    void row_by_another_name() {
        String[][] t = new String[2][2];
        String[] r = t[1];
        r[0] = Donnees.nom();
        Ia.envoyer(t[1][0]); // 401
    }
    void whole_array_sent() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(t); // 401
    }
    void whole_array_of_clean() {
        String[] t = {"a", Donnees.propre()};
        Ia.envoyer(t);
    }
    void length_is_no_data() {
        String[] t = {Donnees.nom()};
        Ia.envoyer("taille " + t.length);
    }
    void clone_of_it() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(t.clone()[1]); // 401
    }
    void clone_keeps_cells_apart() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(t.clone()[0]);
    }
    void clone_is_another() {
        String[] t = {"a"};
        String[] u = t.clone();
        t[0] = Donnees.nom();
        Ia.envoyer(u[0]);
    }
    void arraycopy() {
        String[] t = {Donnees.nom(), "a"};
        String[] u = new String[2];
        System.arraycopy(t, 0, u, 0, 2);
        Ia.envoyer(u[0]); // 401
    }
    void arraycopy_into_another() {
        String[] t = {Donnees.nom(), "a"};
        String[] u = new String[2];
        String[] v = new String[2];
        System.arraycopy(t, 0, u, 0, 2);
        Ia.envoyer(v[0]);
    }
    void copy_of() {
        String[] t = {Donnees.nom()};
        Ia.envoyer(java.util.Arrays.copyOf(t, 5)[0]); // 401
    }
    void copy_of_range() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(java.util.Arrays.copyOfRange(t, 1, 2)[0]); // 401
    }
    void fill() {
        String[] t = new String[2];
        java.util.Arrays.fill(t, Donnees.nom());
        Ia.envoyer(t[1]); // 401
    }
    void fill_with_clean() {
        String[] t = new String[2];
        java.util.Arrays.fill(t, "rien");
        Ia.envoyer(t[1]);
    }
    void to_string() { Ia.envoyer(java.util.Arrays.toString(new String[] {Donnees.nom()})); } // 401
    void to_string_of_clean() { Ia.envoyer(java.util.Arrays.toString(new String[] {"rien"})); }
    void equality_is_no_data() {
        String[] t = {Donnees.nom()};
        Ia.envoyer("égaux : " + java.util.Arrays.equals(t, new String[1]));
    }
    void as_list() { Ia.envoyer(java.util.Arrays.asList("a", Donnees.nom()).get(1)); } // 401
    void as_list_other() { Ia.envoyer(java.util.Arrays.asList("a", Donnees.nom()).get(0)); }
    void sorted() {
        String[] t = {"a", Donnees.nom()};
        java.util.Arrays.sort(t);
        Ia.envoyer(t[0]); // 401
    }
    void stream_of_it() {
        String[] t = {Donnees.nom()};
        java.util.Arrays.stream(t).forEach(Ia::envoyer); // 401
    }
    void characters() {
        char[] t = Donnees.nom().toCharArray();
        char[] u = new char[t.length];
        for (int i = 0; i < t.length; i++) u[i] = t[i];
        Ia.envoyer(new String(u)); // 401
    }
    void bytes() { Ia.envoyer(new String(Donnees.nom().getBytes())); } // 401
    void numbers() {
        int[] t = new int[2];
        t[0] = Donnees.salaire();
        Ia.envoyer("salaire " + t[0]); // 401
    }
    void numbers_other() {
        int[] t = new int[2];
        t[0] = Donnees.salaire();
        Ia.envoyer("autre " + t[1]);
    }
    String first(String[] t) { return t[0]; }
    void callee_reads_a_cell() {
        Ia.envoyer(first(new String[] {Donnees.nom(), "a"})); // 401
        Ia.envoyer(first(new String[] {"a", Donnees.nom()}));
    }
    void put(String[] t, int i, String v) { t[i] = v; }
    void callee_fills_a_cell() {
        String[] t = new String[2];
        put(t, 0, Donnees.nom());
        put(t, 1, "rien");
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); // 401
    }
    String any(String... ts) { return ts[1]; }
    void variable_arguments() { Ia.envoyer(any("a", Donnees.nom())); } // 401
    void variable_arguments_other() { Ia.envoyer(any(Donnees.nom(), "a")); }
    void swapped() {
        String[] t = {Donnees.nom(), "a"};
        String x = t[0];
        t[0] = t[1];
        t[1] = x;
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
    }
    void object_array_of_many_types() {
        Object[] t = {1, "a", Donnees.nom(), List.of()};
        Ia.envoyer(t[1]);
        Ia.envoyer((String) t[2]); // 401
    }
    void split() { Ia.envoyer(Donnees.nom().split(" ")[0]); } // 401
    void split_clean() { Ia.envoyer("a b".split(" ")[0]); }
    static final String[] MOTS = {"a", "b"};
    void constant_table() { Ia.envoyer(MOTS[Donnees.nombre()]); }
    void table_chosen_by_data_is_no_data() { Ia.envoyer(MOTS[Donnees.salaire() > 2000 ? 1 : 0]); }

    // Which element it is, an AI says.
    static class Case { String v; }
    String lire(Case[] t, int i) { return t[i].v; }
    void chosen_by_an_ai(Case[] t) { Decisions.delivrer(lire(t, (int) Ia.noter("x"))); } // 501
    void chosen_by_nobody(Case[] t) { Decisions.delivrer(lire(t, Donnees.nombre())); }

    // An array that is filled again is as long as it was.
    static void balayer(String[] t) { for (int i = 0; i < t.length; i++) t[i] = "x"; }
    void swept_by_a_helper() { String[] t = new String[20]; balayer(t); if (t.length > 20) Ia.envoyer(Donnees.nom()); }
    void swept_by_a_helper_and_as_long() { String[] t = new String[20]; balayer(t); if (t.length > 19) Ia.envoyer(Donnees.nom()); } // 401
    void filled_again() { String[] t = new String[2]; java.util.Arrays.fill(t, "x"); if (t.length > 2) Ia.envoyer(Donnees.nom()); }

    // Rows of an array of arrays, each of them one.
    void eight_rows() { String[][] t = new String[8][2]; t[0][1] = Donnees.nom(); Ia.envoyer(t[7][1]); }
    void eight_rows_the_same() { String[][] t = new String[8][2]; t[7][1] = Donnees.nom(); Ia.envoyer(t[7][1]); } // 401
    void rows_of_a_number(int n) { String[][] t = new String[n][2]; t[0][1] = Donnees.nom(); Ia.envoyer(t[0][1]); } // 401
    void rows_are_as_long_as_told() { String[][] t = new String[2][3]; if (t[1].length > 3) Ia.envoyer(Donnees.nom()); }
    void rows_are_no_shorter() { String[][] t = new String[2][3]; if (t[1].length > 2) Ia.envoyer(Donnees.nom()); } // 401
    void three_dimensions() { String[][][] t = new String[2][2][2]; t[0][1][0] = Donnees.nom(); Ia.envoyer(t[1][1][0]); }
    void three_dimensions_the_same() { String[][][] t = new String[2][2][2]; t[0][1][0] = Donnees.nom(); Ia.envoyer(t[0][1][0]); } // 401
    void made_again_in_a_loop() {
        String[][] avant = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            String[][] t = new String[2][2];
            if (avant != null) Ia.envoyer(t[0][0]);
            t[0][0] = Donnees.nom();
            avant = t;
        }
    }
    void made_before_in_a_loop() {
        String[][] avant = null;
        for (int i = 0; i < Donnees.nombre(); i++) {
            String[][] t = new String[2][2];
            if (avant != null) Ia.envoyer(avant[0][0]); // 401
            t[0][0] = Donnees.nom();
            avant = t;
        }
    }
    void length_of_any_row(int n) {
        String[][] t = new String[n][3];
        if (t[0].length != 3) Ia.envoyer(Donnees.nom());
        if (t[0].length == 3) Ia.envoyer(Donnees.nom()); // 401
    }
    // --- a place that is one of few
    static void poserEn(String[] t, int i, String s) { t[i] = s; }
    void one_of_two_places_beside() { String[] t = {"a", "b", "c"}; int i = Donnees.choix() ? 0 : 1; t[i] = Donnees.nom(); Ia.envoyer(t[2]); }
    void one_of_two_places() { String[] t = {"a", "b", "c"}; int i = Donnees.choix() ? 0 : 1; t[i] = Donnees.nom(); Ia.envoyer(t[1]); } // 401
    void one_of_two_places_is_not_overwritten() { String[] t = {Donnees.nom(), Donnees.nom(), "c"}; int i = Donnees.choix() ? 0 : 1; t[i] = "x"; Ia.envoyer(t[0]); } // 401
    void one_of_two_places_in_a_helper_beside() { String[] t = {"a", "b", "c"}; poserEn(t, Donnees.choix() ? 0 : 1, Donnees.nom()); Ia.envoyer(t[2]); }
    void one_of_two_places_in_a_helper() { String[] t = {"a", "b", "c"}; poserEn(t, Donnees.choix() ? 0 : 1, Donnees.nom()); Ia.envoyer(t[0]); } // 401
    void place_chosen_by_an_answer_beside() { int[] t = new int[6]; t[Ia.demander("q").startsWith("o") ? 5 : 1] = 3; if (t[2] == 0) Decisions.refuser("d"); }
    void place_chosen_by_an_answer() { int[] t = new int[6]; t[Ia.demander("q").startsWith("o") ? 5 : 1] = 3; if (t[1] == 0) Decisions.refuser("d"); } // 501
    void place_counted_by_an_answer_beside() { int[] t = new int[4]; int k = 0; if (Ia.demander("q").startsWith("o")) k = 1; t[k]++; if (t[3] == 0) Decisions.delivrer("d"); }
    void place_of_two_arrays() { String[] t = {"a", "b"}, u = {"a", "b"}; String[] v = Donnees.choix() ? t : u; v[Donnees.choix() ? 0 : 1] = Donnees.nom(); Ia.envoyer(u[1]); } // 401
    // --- places that a helper computes of what it is given, or of its own fields
    static class Grille1 { final String[] t; final int large; Grille1(int l, int h) { large = l; t = new String[l * h]; } void poser(int i, int j, String s) { t[i * large + j] = s; } String lire(int i, int j) { return t[i * large + j]; } }
    void computed_of_a_field() { Grille1 m = new Grille1(3, 2); m.poser(1, 2, Donnees.nom()); Ia.envoyer(m.lire(1, 2)); } // 401
    void computed_of_a_field_other() { Grille1 m = new Grille1(3, 2); m.poser(1, 2, Donnees.nom()); Ia.envoyer(m.lire(0, 2)); }
    void computed_of_a_field_overwritten() { Grille1 m = new Grille1(3, 2); m.poser(1, 2, Donnees.nom()); m.poser(1, 2, "x"); Ia.envoyer(m.lire(1, 2)); }
    void computed_of_a_field_alike() { Grille1 m = new Grille1(3, 2); m.poser(0, 3, Donnees.nom()); Ia.envoyer(m.lire(1, 0)); } // 401
    static void fois(String[] t, int i, int n, String s) { t[i * n] = s; }
    void computed_of_two_arguments() { String[] t = {"a", "b", "c", "d"}; fois(t, 1, 3, Donnees.nom()); Ia.envoyer(t[3]); } // 401
    void computed_of_two_arguments_other() { String[] t = {"a", "b", "c", "d"}; fois(t, 1, 3, Donnees.nom()); Ia.envoyer(t[1]); }
    static String place(List<String> l, int i, int n) { return l.get(i - n); }
    void computed_place_of_a_list() { Ia.envoyer(place(List.of("a", Donnees.nom()), 3, 2)); } // 401
    void computed_place_of_a_list_other() { Ia.envoyer(place(List.of("a", Donnees.nom()), 2, 2)); }
    static class Creuse { final Map<Integer, String> m = new HashMap<>(); void poser(int i, int j, int n, String s) { m.put(i * n + j, s); } String lire(int i, int j, int n) { return m.getOrDefault(i * n + j, ""); } }
    void computed_key() { Creuse c = new Creuse(); c.poser(1, 2, 5, Donnees.nom()); Ia.envoyer(c.lire(1, 2, 5)); } // 401
    void computed_key_other() { Creuse c = new Creuse(); c.poser(1, 2, 5, Donnees.nom()); Ia.envoyer(c.lire(2, 1, 5)); }
    static final class CreuseLongue { private final Map<Long, String> c = new HashMap<>(); void poser(int i, int j, String v) { c.put(((long) i << 32) | j, v); } String lire(int i, int j) { return c.getOrDefault(((long) i << 32) | j, ""); } }
    void computed_key_of_a_long() { CreuseLongue c = new CreuseLongue(); c.poser(1, 2, Donnees.nom()); Ia.envoyer(c.lire(1, 2)); } // 401
    void computed_key_of_a_long_other() { CreuseLongue c = new CreuseLongue(); c.poser(1, 2, Donnees.nom()); Ia.envoyer(c.lire(2, 1)); }
    // --- constants of a library's enum: their names and places
    void place_of_an_enum_of_the_jdk() { String[] t = {"a", Donnees.nom(), "c"}; Ia.envoyer(t[Thread.State.RUNNABLE.ordinal()]); } // 401
    void place_of_an_enum_of_the_jdk_other() { String[] t = {"a", "b", Donnees.nom()}; Ia.envoyer(t[Thread.State.RUNNABLE.ordinal()]); }
    void name_of_an_enum_of_the_jdk() { Map<String, String> m = new HashMap<>(); m.put(java.time.DayOfWeek.MONDAY.name(), Donnees.nom()); m.put("TUESDAY", "x"); Ia.envoyer(m.get("MONDAY")); } // 401
    void name_of_an_enum_of_the_jdk_other() { Map<String, String> m = new HashMap<>(); m.put(java.time.DayOfWeek.MONDAY.name(), Donnees.nom()); m.put("TUESDAY", "x"); Ia.envoyer(m.get(java.time.DayOfWeek.TUESDAY.name())); }
    void name_of_either_enum_of_the_jdk() { Map<String, String> m = new HashMap<>(); m.put("MONDAY", Donnees.nom()); java.time.DayOfWeek d = Donnees.choix() ? java.time.DayOfWeek.MONDAY : java.time.DayOfWeek.FRIDAY; Ia.envoyer(m.get(d.name())); } // 401
    void name_chosen_by_an_answer() { java.time.DayOfWeek d = Ia.demander("q").startsWith("o") ? java.time.DayOfWeek.MONDAY : java.time.DayOfWeek.FRIDAY; Decisions.delivrer(d.name()); } // 501
}
