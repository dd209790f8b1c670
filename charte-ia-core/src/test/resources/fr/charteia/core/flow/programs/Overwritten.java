package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What is replaced, moved or taken out before it is used. */
class Overwritten {
    void removed_from_the_front() {
        List<String> l = new ArrayList<>();
        l.add("sur");
        l.add(Donnees.nom());
        l.add("autre");
        l.remove(0);
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(0)); // 401
    }
    void removed_itself() {
        List<String> l = new ArrayList<>();
        l.add("sur");
        l.add(Donnees.nom());
        l.add("autre");
        l.remove(1);
        Ia.envoyer(l.get(1));
        Ia.envoyer(l.get(0));
        Ia.envoyer(l);
    }
    void inserted_before() {
        List<String> l = new LinkedList<>();
        l.add(Donnees.nom());
        l.add(0, "sur");
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(1)); // 401
    }
    void set_over() {
        List<String> l = new ArrayList<>(List.of("a", Donnees.nom()));
        l.set(1, "b");
        Ia.envoyer(String.join(",", l));
        l.set(0, Donnees.nom());
        Ia.envoyer(String.join(",", l)); // 401
    }
    void removed_by_value() {
        List<String> l = new ArrayList<>();
        l.add("sur");
        l.add(Donnees.nom());
        l.remove("sur");
        Ia.envoyer(l.get(0)); // 401
    }
    void last_of_list() {
        List<String> l = new ArrayList<>();
        l.add(Donnees.nom());
        l.add("fin");
        Ia.envoyer(l.get(l.size() - 1));
        Ia.envoyer(l.get(l.size() - 2)); // 401
    }
    void stack_popped() {
        Deque<String> p = new ArrayDeque<>();
        p.push("fond");
        p.push(Donnees.nom());
        Ia.envoyer(p.peek()); // 401
        p.pop();
        Ia.envoyer(p.peek());
    }
    void key_overwritten() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.put("b", "b");
        m.put("a", "propre");
        Ia.envoyer(m.get("a"));
        Ia.envoyer(m);
        m.put("b", Donnees.nom());
        Ia.envoyer(m.get("a"));
        Ia.envoyer(m.get("b")); // 401
    }
    void key_copied_to_another() {
        Map<String, Object> m = new HashMap<>();
        m.put("cle1", "valeur");
        m.put("cle2", Donnees.nom());
        m.put("cle3", "autre");
        String bar = (String) m.get("cle2");
        Ia.envoyer(bar); // 401
        bar = (String) m.get("cle1");
        Ia.envoyer(bar);
    }
    void key_computed() {
        Map<String, String> m = new TreeMap<>();
        String k = "cle" + 1;
        m.put(k, Donnees.nom());
        m.put("cle2", "x");
        Ia.envoyer(m.get("cle" + (1 + 1)));
        Ia.envoyer(m.get("cle" + (3 - 2))); // 401
    }
    void key_removed() {
        Map<String, String> m = new LinkedHashMap<>();
        m.put("a", Donnees.nom());
        m.remove("a");
        m.put("b", "x");
        Ia.envoyer(m.values());
        Ia.envoyer(m.getOrDefault("a", "rien"));
    }
    void replaced_on_every_way(int n) {
        String s = Donnees.nom();
        if (n > 3) s = "grand"; else if (n < 0) s = "petit"; else s = "moyen";
        Ia.envoyer(s);
    }
    void replaced_on_all_ways_but_one(int n) {
        String s = Donnees.nom();
        if (n > 3) s = "grand"; else if (n < 0) s = "petit"; else if (n == 2) s = "deux";
        Ia.envoyer(s); // 401
    }
    void replaced_by_every_case(int n) {
        String s = Donnees.nom();
        switch (n) { case 1: s = "un"; break; case 2: s = "deux"; break; default: s = "x"; }
        Ia.envoyer(s);
    }
    void replaced_unless_default(int n) {
        String s = Donnees.nom();
        switch (n) { case 1: s = "un"; break; case 2: s = "deux"; break; }
        Ia.envoyer(s); // 401
    }
    void replaced_or_left(int n) {
        String s = Donnees.nom();
        if (n > 3) s = "grand"; else return;
        Ia.envoyer(s);
    }
    void replaced_or_thrown(String p) {
        String s = Donnees.nom();
        if (p == null) throw new IllegalArgumentException("vide"); else s = "x";
        Ia.envoyer(s);
    }
    void replaced_in_finally() {
        String s = Donnees.nom();
        try { s = s.trim(); } finally { s = "fin"; }
        Ia.envoyer(s);
    }
    void replaced_in_try_only() {
        String s = Donnees.nom();
        try { Integer.parseInt(Donnees.propre()); s = "nombre"; } catch (NumberFormatException e) { }
        Ia.envoyer(s); // 401
    }
    void replaced_in_try_and_catch() {
        String s = Donnees.nom();
        try { Integer.parseInt(Donnees.propre()); s = "nombre"; } catch (NumberFormatException e) { s = "texte"; }
        Ia.envoyer(s);
    }
    void replaced_in_a_first_round() {
        String s = Donnees.nom();
        int i = 0;
        do { s = "tour" + i; i++; } while (i < Donnees.nombre());
        Ia.envoyer(s);
    }
    void replaced_in_rounds_that_may_not_come() {
        String s = Donnees.nom();
        for (int i = 0; i < Donnees.nombre(); i++) s = "tour" + i;
        Ia.envoyer(s); // 401
    }
    void replaced_in_rounds_that_come() {
        String s = Donnees.nom();
        for (int i = 0; i < 100; i++) s = "tour" + i;
        Ia.envoyer(s);
    }
    void replaced_for_each_of_a_known_array() {
        String s = Donnees.nom();
        for (String x : new String[] {"a", "b", "c"}) s = x;
        Ia.envoyer(s);
    }
    void replaced_for_each_of_a_known_list() {
        String s = Donnees.nom();
        List<String> l = new ArrayList<>();
        l.add("a");
        for (String x : l) s = x;
        Ia.envoyer(s);
    }
    void replaced_for_each_of_a_list_of_many() {
        String s = Donnees.nom();
        for (String x : List.of("a", "b", "c", "d", "e", "f", "g", "h")) s = x;
        Ia.envoyer(s);
    }
    void replaced_for_each_of_a_known_set() {
        String s = Donnees.nom();
        for (String x : Set.of("a", "b")) s = x;
        Ia.envoyer(s);
    }
    void replaced_for_each_of_a_known_map() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "b");
        String s = Donnees.nom();
        for (Map.Entry<String, String> e : m.entrySet()) s = e.getValue();
        Ia.envoyer(s); // KNOWN: invents 401, that a map has an entry is not told
    }
    void replaced_by_one_of_the_list_only() {
        String s = Donnees.nom();
        for (String x : List.of("a", "b")) if (x.length() > Donnees.nombre()) s = x;
        Ia.envoyer(s); // 401
    }
    void last_of_the_walk() {
        String s = "x";
        for (String x : List.of(Donnees.nom(), "b")) s = x;
        Ia.envoyer(s);
        for (String x : List.of("a", Donnees.nom())) s = x;
        Ia.envoyer(s); // 401
    }
    void first_of_the_walk() {
        String s = "x";
        for (String x : List.of("a", Donnees.nom())) { s = x; break; }
        Ia.envoyer(s);
        for (String x : List.of(Donnees.nom(), "b")) { s = x; break; }
        Ia.envoyer(s); // 401
    }
    void row_replaced() {
        String[][] t = new String[3][2];
        t[0][0] = Donnees.nom();
        t[1][0] = "b";
        Ia.envoyer(t[1][0]);
        Ia.envoyer(t[0][1]);
        Ia.envoyer(t[0][0]); // 401
        t[0] = new String[] {"c", "d"};
        Ia.envoyer(t[0][0]);
    }
    void cell_by_arithmetic() {
        String[] t = new String[4];
        int i = 1;
        t[i + 1] = Donnees.nom();
        t[i] = "x";
        Ia.envoyer(t[i]);
        Ia.envoyer(t[i * 3]);
        Ia.envoyer(t[4 - 2 * i]); // 401
    }
    void array_wiped(int n) {
        char[] c = Donnees.nom().toCharArray();
        for (int i = 0; i < c.length; i++) c[i] = 'x';
        Ia.envoyer(new String(c));
    }
    void array_wiped_but_the_first(int n) {
        char[] c = Donnees.nom().toCharArray();
        for (int i = 1; i < c.length; i++) c[i] = 'x';
        Ia.envoyer(new String(c)); // 401
    }
    void array_wiped_in_part(int n) {
        char[] c = Donnees.nom().toCharArray();
        for (int i = 0; i < c.length; i++) if (i % 2 == 0) c[i] = 'x';
        Ia.envoyer(new String(c)); // 401
    }
    void array_wiped_until(int n) {
        char[] c = Donnees.nom().toCharArray();
        for (int i = 0; i < c.length; i++) { if (c[i] == ' ') break; c[i] = 'x'; }
        Ia.envoyer(new String(c)); // 401
    }
    void array_wiped_every_other(int n) {
        char[] c = Donnees.nom().toCharArray();
        for (int i = 0; i < c.length; i += 2) c[i] = 'x';
        Ia.envoyer(new String(c)); // 401
    }
    void array_wiped_backwards(int n) {
        char[] c = Donnees.nom().toCharArray();
        for (int i = c.length - 1; i >= 0; i--) c[i] = '*';
        Ia.envoyer(new String(c));
    }
    void array_filled() {
        char[] c = Donnees.nom().toCharArray();
        Arrays.fill(c, 'x');
        Ia.envoyer(new String(c));
        Arrays.fill(c, Donnees.nom().charAt(0));
        Ia.envoyer(new String(c)); // 401
    }
    void list_wiped_by_index(List<String> p) {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        Ia.envoyer(l); // 401
        for (int i = 0; i < l.size(); i++) l.set(i, "x");
        Ia.envoyer(l);
    }
    void list_emptied_by_iterator(List<String> p) {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        for (Iterator<String> it = l.iterator(); it.hasNext();) { it.next(); it.remove(); }
        Ia.envoyer(l);
    }
    void list_thinned_by_iterator(List<String> p) {
        List<String> l = new ArrayList<>(p);
        l.add(Donnees.nom());
        for (Iterator<String> it = l.iterator(); it.hasNext();) { if (it.next().isEmpty()) it.remove(); }
        Ia.envoyer(l); // 401
    }
    void queue_drained() {
        Queue<String> q = new LinkedList<>(List.of("a", Donnees.nom()));
        while (!q.isEmpty()) q.poll();
        q.add("fin");
        Ia.envoyer(q.peek());
    }
    void queue_drained_to_one() {
        Queue<String> q = new LinkedList<>(List.of("a", Donnees.nom()));
        while (q.size() > 1) q.poll();
        Ia.envoyer(q.peek()); // 401
    }
    void builder_emptied() {
        StringBuilder b = new StringBuilder("salut ").append(Donnees.nom());
        b.delete(0, b.length());
        b.append("rien");
        Ia.envoyer(b.toString());
    }
    void builder_emptied_by_a_number_it_had() {
        StringBuilder b = new StringBuilder("salut ").append(Donnees.nom());
        int n = b.length();
        b.append(Donnees.nom());
        b.delete(0, n);
        Ia.envoyer(b.toString()); // 401
    }
    void builder_emptied_by_the_length_of_another() {
        StringBuilder b = new StringBuilder("salut ").append(Donnees.nom());
        StringBuilder c = new StringBuilder("a");
        b.delete(0, c.length());
        Ia.envoyer(b.toString()); // 401
    }
    void builder_replaced() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        int fin = b.length();
        b.replace(0, fin, "rien");
        Ia.envoyer(b);
    }
    void builder_replaced_in_part() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b.replace(0, 1, "rien");
        Ia.envoyer(b); // 401
    }
    void builder_made_anew() {
        StringBuilder b = new StringBuilder(Donnees.nom());
        b = new StringBuilder();
        b.append("rien").insert(0, "ce n'est ").reverse();
        Ia.envoyer(b);
        b.insert(2, Donnees.nom()).reverse();
        Ia.envoyer(b); // 401
    }
    void prefix_of_known_text() {
        String s = "Bonjour, " + Donnees.nom();
        Ia.envoyer(s.substring(2)); // 401
        Ia.envoyer("Bonjour, ".substring(0, 7));
    }
    void swapped() {
        String a = Donnees.nom();
        String b = "b";
        String t = a;
        a = b;
        b = t;
        Ia.envoyer(a);
        Ia.envoyer(b); // 401
    }
    void swapped_cells() {
        String[] t = {Donnees.nom(), "b"};
        String x = t[0];
        t[0] = t[1];
        t[1] = x;
        Ia.envoyer(t[0]);
        Ia.envoyer(t[1]); // 401
    }
    void reassigned_parameter() { sans(Donnees.nom()); }
    static void sans(String s) { s = "x"; Ia.envoyer(s); }
    void field_reset() {
        Porte p = new Porte();
        p.v = Donnees.nom();
        p.vider();
        Ia.envoyer(p.v);
        p.v = Donnees.nom();
        p.viderPeutEtre(Donnees.choix());
        Ia.envoyer(p.v); // 401
    }
    static class Porte {
        String v;
        void vider() { v = null; }
        void viderPeutEtre(boolean b) { if (b) v = ""; }
    }
    void accumulated_then_dropped() {
        String s = "";
        for (String x : new String[] {"a", Donnees.nom()}) s += x;
        Ia.envoyer(s); // 401
        s = "";
        Ia.envoyer(s);
    }
    void list_replaced() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom()));
        List<String> alias = l;
        l = new ArrayList<>();
        l.add("x");
        Ia.envoyer(l.get(0));
        Ia.envoyer(alias.get(0)); // 401
    }
    void list_cleared_through_an_alias() {
        List<String> l = new ArrayList<>(List.of(Donnees.nom()));
        List<String> alias = l;
        alias.clear();
        Ia.envoyer(l);
    }

    // A field of what comes in is overwritten before all of it is sent.
    static class Compte { @Personnel String nom; String ville; }
    static class Foyer { @Personnel String nom; @Personnel String prenom; Compte compte; }
    void field_then_sent_whole(Compte c) { c.nom = "x"; Ia.envoyer(c); }
    void another_field_then_sent_whole(Compte c) { c.ville = "x"; Ia.envoyer(c); } // 401
    void one_of_two_fields_then_sent_whole(Foyer f) { f.nom = "x"; f.compte = null; Ia.envoyer(f); } // 401
    void both_fields_then_sent_whole(Foyer f) { f.nom = "x"; f.prenom = "y"; f.compte = null; Ia.envoyer(f); }
    void both_fields_but_not_below(Foyer f) { f.nom = "x"; f.prenom = "y"; Ia.envoyer(f); } // 401
    void field_by_setter_then_sent_whole(Reglable r) { r.setNom("***"); Ia.envoyer(r); }
    static class Reglable { @Personnel private String nom; void setNom(String n) { nom = n; } }
    void field_then_sent_whole_by_a_helper(Compte c) { c.nom = "x"; envoyer_tout(c); }
    private void envoyer_tout(Object o) { Ia.envoyer(o); }
    private void envoyer_autre(Compte c) { c.ville = "x"; Ia.envoyer(c); } // 401
    void helper_overwrites_another() { Compte c = new Compte(); c.nom = Donnees.propre(); envoyer_autre(c); }
    private void envoyer_autre_constante(Compte c) { c.ville = "x"; Ia.envoyer(c); }
    void helper_overwrites_another_of_a_constant() { Compte c = new Compte(); c.nom = "x"; envoyer_autre_constante(c); }
    private void envoyer_autre_plein(Compte c) { c.ville = "x"; Ia.envoyer(c); } // 401
    void helper_overwrites_another_of_a_full_one(Compte c) { envoyer_autre_plein(c); }
    static class Parlant { @Personnel String nom; String ville; public String toString() { return "P " + nom; } }
    void field_then_printed(Parlant p) { p.nom = "x"; Ia.envoyer("c " + p); }
    void another_field_then_printed(Parlant p) { p.ville = "x"; Ia.envoyer("c " + p); } // 401

    // One that was made here.
    void made_with_what_is_not_known() { Compte c = new Compte(); c.nom = Donnees.propre(); Ia.envoyer(c); } // 401
    void made_with_a_constant() { Compte c = new Compte(); c.nom = "x"; Ia.envoyer(c); }
    void made_with_another_field() { Compte c = new Compte(); c.ville = Donnees.propre(); Ia.envoyer(c); }
    // what a helper does unless it is given nothing
    static class Noeud { String v; Noeud suivant; Noeud(String v) { this.v = v; } }
    static void masquer(Noeud n) { if (n == null) return; n.v = Masque.masquer(n.v); }
    void masked_unless_null() { Noeud n = new Noeud(Donnees.nom()); masquer(n); Ia.envoyer(n.v); }
    void masked_or_null(boolean b) { Noeud n = new Noeud(Donnees.nom()); masquer(b ? n : null); Ia.envoyer(n.v); } // 401
    static void masquerTout(Noeud n) { if (n == null) return; n.v = Masque.masquer(n.v); masquerTout(n.suivant); }
    void masked_by_recursion() { Noeud n = new Noeud(Donnees.nom()); masquerTout(n); Ia.envoyer(n.v); }
    static void remplacer(Noeud n) { if (n != null) n.v = "x"; }
    void replaced_unless_null() { Noeud n = new Noeud(Donnees.nom()); remplacer(n); Ia.envoyer(n.v); }
    void another_replaced_unless_null() { Noeud n = new Noeud(Donnees.nom()); remplacer(new Noeud("y")); Ia.envoyer(n.v); } // 401
    static void viderListe(List<String> l) { if (l == null) return; l.clear(); }
    void cleared_unless_null() { List<String> l = new ArrayList<>(); l.add(Donnees.nom()); viderListe(l); Ia.envoyer(l); }
    void every_entry_set() { Map<String, String> m = new HashMap<>(); m.put("n", Donnees.nom()); for (Map.Entry<String, String> e : m.entrySet()) e.setValue(Masque.masquer(e.getValue())); Ia.envoyer(m.get("n")); }
    void another_entry_set() { Map<String, String> m = new HashMap<>(), k = new HashMap<>(); m.put("n", Donnees.nom()); k.put("n", "x"); for (Map.Entry<String, String> e : k.entrySet()) e.setValue("y"); Ia.envoyer(m.get("n")); } // 401
}
