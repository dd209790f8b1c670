package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Arrays: cells apart, copies of parts, rows, arrays of objects. */
class Tables {
    void copied_cell_by_cell() {
        String[] a = {"x", Donnees.nom(), "y"};
        String[] b = new String[3];
        System.arraycopy(a, 0, b, 0, 3);
        Ia.envoyer(b[0]);
        Ia.envoyer(b[1]); // 401
        Ia.envoyer(b[2]);
    }
    void copied_over_data() {
        String[] a = {"x", "y"};
        String[] b = {Donnees.nom(), Donnees.nom(), Donnees.nom()};
        System.arraycopy(a, 0, b, 1, 2);
        Ia.envoyer(b[0]); // 401
        Ia.envoyer(b[1]);
        Ia.envoyer(b[2]);
    }
    void copied_within_one() {
        String[] a = {Donnees.nom(), "x", "y"};
        System.arraycopy(a, 1, a, 0, 2);
        Ia.envoyer(a[0]);
        Ia.envoyer(a[1]);
        Ia.envoyer(a[2]);
    }
    void copied_within_one_up() {
        String[] a = {Donnees.nom(), "x", "y"};
        System.arraycopy(a, 0, a, 1, 2);
        Ia.envoyer(a[1]); // 401
        Ia.envoyer(a[2]);
    }
    void copied_of_unknown_length(int n) {
        String[] a = {"x", Donnees.nom()};
        String[] b = new String[2];
        System.arraycopy(a, 0, b, 0, n);
        Ia.envoyer(b[1]); // 401
    }
    void copied_by_the_length() {
        String[] a = {"x", Donnees.nom()};
        String[] b = new String[a.length + 1];
        System.arraycopy(a, 0, b, 0, a.length);
        Ia.envoyer(b[0]);
        Ia.envoyer(b[1]); // 401
    }
    void grown() {
        String[] a = {"x", Donnees.nom()};
        a = java.util.Arrays.copyOf(a, a.length + 1);
        a[a.length - 1] = "z";
        Ia.envoyer(a[0]);
        Ia.envoyer(a[2]);
        Ia.envoyer(a[1]); // 401
    }
    void shrunk() {
        String[] a = {"x", Donnees.nom()};
        for (String s : java.util.Arrays.copyOf(a, 1)) Ia.envoyer(s);
    }
    void range_walked() {
        String[] a = {Donnees.nom(), "x", "y"};
        for (String s : java.util.Arrays.copyOfRange(a, 1, 3)) Ia.envoyer(s);
    }
    void range_of_unknown_start(int n) {
        String[] a = {"x", Donnees.nom()};
        Ia.envoyer(java.util.Arrays.copyOfRange(a, n, 2)[0]); // 401
    }
    void set_all_by_index() {
        String[] a = {"x", Donnees.nom()};
        String[] b = new String[2];
        java.util.Arrays.setAll(b, i -> a[i]);
        Ia.envoyer(b[1]); // 401
    }
    void set_all_with_data() {
        String[] a = new String[2];
        java.util.Arrays.setAll(a, i -> Donnees.nom());
        Ia.envoyer(a[0]); // 401
    }
    void filled_in_range() {
        String[] a = {Donnees.nom(), Donnees.nom(), Donnees.nom()};
        java.util.Arrays.fill(a, 0, 2, "x");
        Ia.envoyer(a[0]);
        Ia.envoyer(a[1]);
        Ia.envoyer(a[2]); // 401
    }
    void filled_in_range_with_data() {
        String[] a = {"x", "y", "z"};
        java.util.Arrays.fill(a, 0, 2, Donnees.nom());
        Ia.envoyer(a[0]); // 401
        Ia.envoyer(a[2]);
    }
    void as_list_of_an_array() {
        String[] a = {"x", Donnees.nom()};
        List<String> l = java.util.Arrays.asList(a);
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
        java.util.Collections.swap(l, 0, 1);
        Ia.envoyer(a[0]); // 401
    }
    void streamed_range() {
        String[] a = {Donnees.nom(), "x", "y"};
        java.util.Arrays.stream(a, 1, 3).forEach(Ia::envoyer);
        java.util.Arrays.stream(a).forEach(Ia::envoyer); // 401
    }
    void sorted_moves() {
        String[] a = {"x", Donnees.nom()};
        java.util.Arrays.sort(a);
        Ia.envoyer(a[0]); // 401
    }
    void sorted_clean() {
        String[] a = {"x", "a"};
        java.util.Arrays.sort(a, Comparator.reverseOrder());
        Ia.envoyer(a[0]);
    }
    void equality_is_no_data() {
        Ia.envoyer(java.util.Arrays.equals(new String[] {Donnees.nom()}, new String[] {"a"}));
        Ia.envoyer(java.util.Arrays.hashCode(new String[] {Donnees.nom()}));
    }
    void deep_to_string() {
        Ia.envoyer(java.util.Arrays.deepToString(new String[][] {{"a"}, {Donnees.nom()}})); // 401
        Ia.envoyer(java.util.Arrays.deepToString(new String[][] {{"a"}, {"b"}}));
    }
    void binary_search_is_no_data() { Ia.envoyer(java.util.Arrays.binarySearch(new String[] {"a"}, Donnees.nom())); }
    void ragged() {
        String[][] t = new String[2][];
        t[0] = new String[] {"a", "b"};
        t[1] = new String[] {Donnees.nom()};
        Ia.envoyer(t[0][1]);
        Ia.envoyer(t[1][0]); // 401
    }
    void three_dimensions() {
        String[][][] t = new String[2][2][2];
        t[0][1][0] = Donnees.nom();
        Ia.envoyer(t[0][0][0]);
        Ia.envoyer(t[1][1][0]);
        Ia.envoyer(t[0][1][1]);
        Ia.envoyer(t[0][1][0]); // 401
    }
    void row_replaced() {
        String[][] t = {{Donnees.nom()}, {"a"}};
        t[0] = t[1];
        Ia.envoyer(t[0][0]);
    }
    void rows_swapped() {
        String[][] t = {{Donnees.nom()}, {"a"}};
        String[] r = t[0];
        t[0] = t[1];
        t[1] = r;
        Ia.envoyer(t[0][0]);
        Ia.envoyer(t[1][0]); // 401
    }
    void rows_cloned_share_cells() {
        String[][] t = {{"a"}, {"b"}};
        String[][] c = t.clone();
        c[0][0] = Donnees.nom();
        Ia.envoyer(t[1][0]);
        Ia.envoyer(t[0][0]); // 401
    }
    static class Personne {
        String nom; String ville;
        Personne(String nom, String ville) { this.nom = nom; this.ville = ville; }
    }
    void objects() {
        Personne[] t = {new Personne("a", "b"), new Personne(Donnees.nom(), "Tours")};
        Ia.envoyer(t[0].nom);
        Ia.envoyer(t[1].ville);
        Ia.envoyer(t[1].nom); // 401
    }
    void objects_made_in_a_loop() {
        Personne[] t = new Personne[2];
        for (int i = 0; i < t.length; i++) t[i] = new Personne(Donnees.nom(), "Tours");
        Ia.envoyer(t[0].ville);
        Ia.envoyer(t[0].nom); // 401
    }
    void object_changed_through_a_cell() {
        Personne p = new Personne("a", "b");
        Personne[] t = {p};
        t[0].nom = Donnees.nom();
        Ia.envoyer(p.ville);
        Ia.envoyer(p.nom); // 401
    }
    void object_array_holds_an_array() {
        Object[] o = {new String[] {"a", Donnees.nom()}, "b"};
        Ia.envoyer(o[1]);
        Ia.envoyer(((String[]) o[0])[0]);
        Ia.envoyer(((String[]) o[0])[1]); // 401
    }
    static String dernier(String... t) { return t[t.length - 1]; }
    static String premier(String... t) { return t[0]; }
    static String tous(Object... t) { String s = ""; for (Object o : t) s += o; return s; }
    void varargs() {
        Ia.envoyer(dernier(Donnees.nom(), "a"));
        Ia.envoyer(dernier("a", Donnees.nom())); // 401
        Ia.envoyer(premier("a", Donnees.nom()));
        Ia.envoyer(premier(Donnees.nom(), "a")); // 401
        Ia.envoyer(tous("a", 1, Donnees.nom())); // 401
        Ia.envoyer(tous("a", 1));
    }
    void varargs_given_an_array() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(premier(t));
        Ia.envoyer(dernier(t)); // 401
    }
    void varargs_cleared(String... t) { t[0] = "rien"; }
    void cell_cleared_by_a_callee() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        varargs_cleared(t);
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
    }
    void index_by_arithmetic() {
        String[] t = {"a", Donnees.nom(), "c"};
        int i = 3 % 2;
        Ia.envoyer(t[i + 1]);
        Ia.envoyer(t[i]); // 401
    }
    void index_by_length() {
        String[] t = {"a", Donnees.nom()};
        Ia.envoyer(t[t.length - 2]);
        Ia.envoyer(t[t.length - 1]); // 401
    }
    void index_by_ternary(boolean b) {
        String[] t = {"a", Donnees.nom(), "c"};
        Ia.envoyer(t[b ? 0 : 2]);
        Ia.envoyer(t[b ? 0 : 1]); // 401
    }
    void walked_from_the_second() {
        String[] t = {Donnees.nom(), "b", "c"};
        for (int i = 1; i < t.length; i++) Ia.envoyer(t[i]);
    }
    void walked_to_the_second() {
        String[] t = {"a", Donnees.nom()};
        for (int i = 0; i < 2; i++) Ia.envoyer(t[i]); // 401
    }
    void cleared_each_in_a_loop() {
        String[] t = {Donnees.nom(), Donnees.nom()};
        for (int i = 0; i < t.length; i++) t[i] = "rien";
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]);
    }
    void reversed_in_place() {
        String[] t = {"a", Donnees.nom()};
        for (int i = 0, j = t.length - 1; i < j; i++, j--) { String s = t[i]; t[i] = t[j]; t[j] = s; }
        Ia.envoyer(t[0]); // 401
    }
    void int_cells() {
        int[] t = new int[3];
        t[0] = Donnees.salaire();
        t[1] = t[2] + 4;
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0] + t[1]); // 401
    }
    void compound_assignment() {
        int[] t = {1, 2};
        t[0] += Donnees.salaire();
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); // 401
    }
    void array_returned() {
        String[] t = deux();
        Ia.envoyer(t[1]);
        Ia.envoyer(t[0]); // 401
    }
    static String[] deux() { return new String[] {Donnees.nom(), "b"}; }
    void array_in_a_field() {
        Porteur p = new Porteur();
        p.cases[0] = Donnees.nom();
        p.cases[1] = "b";
        Ia.envoyer(p.cases[1]);
        Ia.envoyer(p.cases[0]); // 401
    }
    static class Porteur { String[] cases = new String[2]; }
    void array_by_reflection() {
        Object t = java.lang.reflect.Array.newInstance(String.class, 2);
        java.lang.reflect.Array.set(t, 0, Donnees.nom());
        Ia.envoyer(java.lang.reflect.Array.get(t, 0)); // 401
        Ia.envoyer(java.lang.reflect.Array.getLength(t));
    }
    void streamed_to_array() {
        String[] t = Stream.of("a", Donnees.nom()).map(String::trim).toArray(String[]::new);
        Ia.envoyer(t[1]); // 401
    }
    void int_stream_summed() {
        Ia.envoyer(IntStream.of(1, Donnees.salaire()).sum()); // 401
        Ia.envoyer(IntStream.of(1, 2).sum());
    }
    void array_from_a_source_then_cleared() {
        String[] t = Donnees.nom().split(",");
        t[0] = "rien";
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
    }
    void array_length_one_cell_of_data_in_a_branch(boolean b) {
        String[] t = {"a"};
        if (b) t[0] = Donnees.nom(); else t[0] = "c";
        Ia.envoyer(t[0]); // 401
    }
    void null_cells() {
        String[] t = new String[2];
        Ia.envoyer(t[0]);
        if (t[0] != null) Ia.envoyer(Donnees.nom());
    }
    void prefix_sums() {
        int[] t = {Donnees.salaire(), 1};
        java.util.Arrays.parallelPrefix(t, Integer::sum);
        Ia.envoyer(t[1]); // 401
    }
}
