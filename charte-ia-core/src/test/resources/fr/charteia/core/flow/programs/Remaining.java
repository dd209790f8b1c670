package programs;

import api.*;
import java.io.*;
import java.nio.file.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What is known to be judged wrongly, beside its neighbours that are not. */
class Remaining {
    static class Nomme implements Formattable {
        private final String nom;
        Nomme(String nom) { this.nom = nom; }
        @Override public void formatTo(Formatter sortie, int drapeaux, int largeur, int precision) { sortie.format("%s", nom); }
    }
    void formattable() {
        Ia.envoyer(String.format("%s", new Nomme(Donnees.nom()))); // KNOWN: misses 401, how an object formats itself is not asked
        Ia.envoyer(String.format("%s", new Nomme("x")));
    }
    static class Garde {
        private final Inconnu inconnu = new Inconnu();
        void garder() { inconnu.garder(Donnees.nom()); }
        void rendre() { Ia.envoyer(inconnu.rendre()); } // KNOWN: misses 401, what an undescribed object keeps is lost between entry points
    }

    static class Fiche { String nom = Donnees.nom(); String note; }
    /** Each is masked, one after the other. */
    void masked_one_by_one(List<Fiche> l) {
        for (Fiche f : l) Masque.effacer(f);
        for (Fiche f : l) Ia.envoyer(f.nom);
    }
    void filled_while_counting(String[] t) {
        t[0] = Donnees.nom();
        int i = 0;
        while (i < t.length) t[i++] = "x";
        Ia.envoyer(t[0]);
    }
    void approved_by_comparing(String acte) {
        System.out.println(Ia.demander("?"));
        String reponse = Agent.choisit(acte);
        if ("oui".compareTo(reponse) == 0 && Ia.demander("?").equals("OUI")) Decisions.delivrer(acte); // KNOWN: invents 501, compareTo asks no answer
    }
    static void vider(Map<String, String> m) { m.remove("a"); }
    void emptied_by_key_in_a_helper() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "x");
        vider(m);
        if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); // KNOWN: invents 401, what a helper removes is not counted
    }
    void size_of_a_set_of_a_list() {
        Set<String> s = new HashSet<>(List.of("a"));
        if (s.size() > 1) Ia.envoyer(Donnees.nom()); // KNOWN: invents 401, how many a set made of a list has is not told
    }
    void flags_of_an_unknown_number(int n) {
        int f = n | 4;
        if ((f & 4) == 0) Ia.envoyer(Donnees.nom()); // KNOWN: invents 401, single bits of an unknown number are not told
    }
    static class Boite { String m; }
    void from_a_supplier(java.util.function.Supplier<Boite> c) {
        Boite b = c.get();
        b.m = Donnees.nom();
        Ia.envoyer(b.m); // 401
    }

    private static Map<String, String> deux() { Map<String, String> m = new HashMap<>(); m.put("a", Donnees.nom()); m.put("b", "x"); return m; }
    void key_removed() { Map<String, String> m = deux(); m.keySet().remove("a"); Ia.envoyer(m); }
    void keys_removed() { Map<String, String> m = deux(); m.keySet().removeAll(List.of("a")); Ia.envoyer(m.get("a")); }
    void keys_kept() { Map<String, String> m = deux(); m.keySet().removeAll(List.of("b")); Ia.envoyer(m.get("a")); } // 401
    void keys_retained() { Map<String, String> m = deux(); m.keySet().retainAll(Set.of("b")); Ia.envoyer(m.get("a")); }
    void keys_retained_with_it() { Map<String, String> m = deux(); m.keySet().retainAll(Set.of("a")); Ia.envoyer(m.get("a")); } // 401
    void keys_retained_of_what_was_passed(Map<String, String> m) { m.put("a", Donnees.nom()); m.keySet().retainAll(Set.of("b")); Ia.envoyer(m.get("a")); Ia.envoyer(m); }
    void keys_retained_of_what_was_passed_with_it(Map<String, String> m) { m.put("a", Donnees.nom()); m.keySet().retainAll(Set.of("a", "b")); Ia.envoyer(m); } // 401
    private static final Set<String> ADMIS = Set.of("b", "c");
    private static void restreindre(Map<String, String> m) { m.keySet().retainAll(ADMIS); }
    void keys_retained_in_a_helper() { Map<String, String> m = deux(); restreindre(m); Ia.envoyer(m); }
    void keys_retained_in_a_helper_with_it() { Map<String, String> m = deux(); m.put("c", Donnees.nom()); restreindre(m); Ia.envoyer(m); } // 401
    void keys_retained_among_many() { Map<String, String> m = deux(); for (int i = 0; i < Donnees.nombre(); i++) m.put("k" + i, Donnees.nom()); m.keySet().retainAll(ADMIS); Ia.envoyer(m.get("k1")); }
    void keys_retained_among_many_with_it() { Map<String, String> m = deux(); for (int i = 0; i < Donnees.nombre(); i++) m.put("k" + i, Donnees.nom()); m.keySet().retainAll(ADMIS); Ia.envoyer(m.get("c")); } // 401
    void keys_retained_that_are_not_known(Set<String> k) { Map<String, String> m = deux(); m.keySet().retainAll(k); Ia.envoyer(m.get("a")); } // 401
    void keys_removed_that_are_not_known(Set<String> k) { Map<String, String> m = deux(); m.keySet().removeAll(k); Ia.envoyer(m.get("a")); } // 401
    void keys_removed_perhaps(boolean b) { Map<String, String> m = deux(); List<String> l = new ArrayList<>(); if (b) l.add("a"); m.keySet().removeAll(l); Ia.envoyer(m.get("a")); } // 401
    void keys_removed_one_of_two(boolean b) { Map<String, String> m = deux(); m.keySet().removeAll(List.of(b ? "a" : "b")); Ia.envoyer(m.get("a")); } // 401
    void keys_removed_then_put() { Map<String, String> m = deux(); m.keySet().removeAll(List.of("a")); m.put("a", Donnees.nom()); Ia.envoyer(m.get("a")); } // 401
    void keys_of_another_removed() { Map<String, String> m = deux(), n = deux(); n.keySet().removeAll(List.of("a")); Ia.envoyer(m.get("a")); } // 401
    void all_removed() { Map<String, String> m = deux(); m.keySet().removeAll(Set.of("a", "b")); if (!m.isEmpty()) Ia.envoyer(Donnees.nom()); }
    void one_left() { Map<String, String> m = deux(); m.keySet().retainAll(Set.of("b")); if (m.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void keys_removed_if() { Map<String, String> m = deux(); m.keySet().removeIf(k -> k.equals("a")); Ia.envoyer(m.get("a")); Ia.envoyer(m); }
    void keys_removed_if_not() { Map<String, String> m = deux(); m.keySet().removeIf(k -> !k.equals("a")); Ia.envoyer(m.get("a")); } // 401
    void keys_removed_unless_allowed() { Map<String, String> m = deux(); m.keySet().removeIf(k -> !ADMIS.contains(k)); Ia.envoyer(m); }
    void entries_removed_if() { Map<String, String> m = deux(); m.entrySet().removeIf(e -> e.getKey().equals("a")); Ia.envoyer(m); }
    void entries_removed_if_not() { Map<String, String> m = deux(); m.entrySet().removeIf(e -> !e.getKey().equals("a")); Ia.envoyer(m); } // 401
    void entries_removed_by_value() { Map<String, String> m = deux(); m.entrySet().removeIf(e -> e.getValue().equals("x")); Ia.envoyer(m); } // 401
    void values_removed_if() { Map<String, String> m = deux(); m.values().removeIf(v -> v.equals("x")); Ia.envoyer(m.get("b")); Ia.envoyer(m.get("a")); } // 401
    void keys_retained_by_an_answer(String d) { Map<String, String> m = new HashMap<>(Map.of("a", "x")); m.keySet().retainAll(List.of(Ia.demander("?"))); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void keys_removed_by_an_answer(String d) { Map<String, String> m = new HashMap<>(Map.of("a", "x")); m.keySet().removeIf(k -> Ia.demander(k).equals("non")); if (m.containsKey("a")) Decisions.delivrer(d); } // 501
    void filtered_by_what_is_never_so() { Ia.envoyer(Optional.of(Donnees.nom()).filter(s -> false).orElse("x")); }
    void filtered_by_what_is_so() { Ia.envoyer(Optional.of(Donnees.nom()).filter(s -> true).orElse("x")); } // 401
    void stream_filtered_by_what_is_never_so() { Stream.of(Donnees.nom()).filter(s -> false).forEach(Ia::envoyer); }
    void functions_in_a_loop() {
        Function<String, String> f = Function.identity();
        for (Function<String, String> g : List.<Function<String, String>>of(s -> "x", s -> s + "y")) f = f.andThen(g);
        Ia.envoyer(f.apply(Donnees.nom()));
    }
    void functions_reduced() {
        Function<String, String> f = Stream.<Function<String, String>>of(s -> "x", s -> s + "y").reduce(Function.identity(), Function::andThen);
        Ia.envoyer(f.apply(Donnees.nom()));
    }
    void formatted_unused() { Ia.envoyer(String.format("%1$s", "a", Donnees.nom())); }
    void formatted_used() { Ia.envoyer(String.format("%2$s", "a", Donnees.nom())); } // 401
    void drained_then_asked() { Queue<String> q = pleine(new ArrayList<>()); Ia.envoyer(q.peek()); }
    void drained_in_part() { var q = new java.util.concurrent.LinkedBlockingQueue<String>(); q.add("x"); q.add(Donnees.nom()); q.drainTo(new ArrayList<>(), 1); Ia.envoyer(q.peek()); } // 401
    void drained_then_filled() { Queue<String> q = pleine(new ArrayList<>()); q.add(Donnees.nom()); Ia.envoyer(q.peek()); } // 401
    void drained_into() { List<String> l = new ArrayList<>(); pleine(l); Ia.envoyer(l.get(0)); } // 401
    private static Queue<String> pleine(List<String> l) { var q = new java.util.concurrent.LinkedBlockingQueue<String>(); q.add(Donnees.nom()); q.drainTo(l); return q; }
    void contained_in_what_was_made_here() { if (Set.of("a").contains("b")) Ia.envoyer(Donnees.nom()); }
    void contained_in_what_was_passed() { if (contient(Set.of("a"), "b")) Ia.envoyer(Donnees.nom()); }
    private static boolean contient(Set<String> s, String x) { return s.contains(x); }

    /** What a builder appends of it is what its {@code charAt} gives. */
    record Lettres(String lues, String imprimees) implements CharSequence {
        public int length() { return lues.length(); }
        public char charAt(int i) { return lues.charAt(i); }
        public CharSequence subSequence(int a, int b) { return lues.substring(a, b); }
        @Override public String toString() { return imprimees; }
    }
    void own_sequence_appended() { Ia.envoyer(new StringBuilder().append(new Lettres(Donnees.nom(), "x")).toString()); } // KNOWN: misses 401, a text class of yours is asked for its toString
    void own_sequence_that_prints_otherwise() { Ia.envoyer(new StringBuilder().append(new Lettres("x", Donnees.nom())).toString()); } // KNOWN: invents 401, the same
    void own_sequence_that_prints_alike() { String n = Donnees.nom(); Ia.envoyer(new StringBuilder().append(new Lettres(n, n)).toString()); } // 401

    void sorted_by_one_of_two_orders(List<String> l) { l.sort(Ia.demander("?").equals("oui") ? Comparator.naturalOrder() : Comparator.reverseOrder()); Decisions.delivrer(l.get(0)); } // 501
    void sorted_or_not(List<String> l) { if (Ia.demander("?").equals("oui")) l.sort(Comparator.naturalOrder()); Decisions.delivrer(l.get(0)); } // 501
    void compared_with_itself(String d) { double a = Ia.noter("?"); if (Double.compare(a, a) == 0) Decisions.delivrer(d); }
    void compared_with_another(String d) { double a = Ia.noter("?"), b = Ia.noter("!"); if (Double.compare(a, b) == 0) Decisions.delivrer(d); } // 501
    void text_compared_with_itself(String d) { String s = Ia.demander("?"); if (s.equals(s) && s.compareTo(s) == 0) Decisions.delivrer(d); }
    void flag_compared_with_itself(String d) { boolean b = Ia.demander("?").startsWith("o"); if (b == b) Decisions.delivrer(d); }
    void flag_compared_with_another(String d) { boolean b = Ia.demander("?").startsWith("o"), c = b; c = !c; if (b == c) Decisions.delivrer(d); else Decisions.refuser(d); } // 501
    void number_compared_with_itself(String d) { long n = Ia.demander("?").length(); if (n < n || n != n) Decisions.delivrer(d); }
    void number_compared_with_the_one_before(String d) { int n = 0; for (int i = 0; i < 9; i++) { int m = n; n = Ia.demander("?").length(); if (m == n) Decisions.delivrer(d); } } // 501
    void number_or_all_bits(String d) { int n = Ia.demander("?").length(); if ((n | -1) == -1) Decisions.delivrer(d); }
    void number_or_some_bits(String d) { int n = Ia.demander("?").length(); if ((n | 4) == 5) Decisions.delivrer(d); } // 501
    void remainder_of_one() { Ia.envoyer(Donnees.salaire() % 1); }
    void remainder_of_two() { Ia.envoyer(Donnees.salaire() % 2); } // 401
    void instance_of_a_text(String s) { if (!(s instanceof String) && s != null) Ia.envoyer(Donnees.nom()); } // KNOWN: invents 401, that a text which is no String is null is not told
    void pair_set_anew() { Map.Entry<String, String> e = new AbstractMap.SimpleEntry<>("a", Donnees.nom()); e.setValue("x"); Ia.envoyer(e.getValue()); } // KNOWN: invents 401, what setValue replaces is not told
    void pair_set() { Map.Entry<String, String> e = new AbstractMap.SimpleEntry<>("a", "x"); e.setValue(Donnees.nom()); Ia.envoyer(e.getValue()); } // 401
    private static final int[] TROIS = {1, 2, 3};
    void length_of_a_lasting_array() { if (TROIS.length > 3) Ia.envoyer(Donnees.nom()); }
    void length_of_an_array() { int[] t = {1, 2, 3}; if (t.length > 3) Ia.envoyer(Donnees.nom()); }
    void head_of_a_map() { TreeMap<String, String> m = new TreeMap<>(Map.of("a", "x", "z", Donnees.nom())); Ia.envoyer(m.headMap("b").get("a")); m.clear(); }
    void head_of_a_map_whole() { TreeMap<String, String> m = new TreeMap<>(); m.put("a", "x"); m.put("z", Donnees.nom()); Ia.envoyer(m.headMap("b").values().toString()); } // KNOWN: invents 401, which entries a part of a sorted map has is not told
    record Deux(String propre, String nom) implements java.io.Serializable {}
    void written_and_read_back() throws Exception { Ia.envoyer(((Deux) relu(new Deux("x", Donnees.nom()))).nom()); } // 401
    void written_and_read_back_other() throws Exception { Ia.envoyer(((Deux) relu(new Deux("x", Donnees.nom()))).propre()); } // KNOWN: invents 401, the fields of an object that is read back are not told apart
    private static Object relu(Object o) throws Exception {
        var b = new java.io.ByteArrayOutputStream();
        new java.io.ObjectOutputStream(b).writeObject(o);
        return new java.io.ObjectInputStream(new java.io.ByteArrayInputStream(b.toByteArray())).readObject();
    }
    void by_undescribed_code() { Ia.envoyer(Inconnu.dernier(List.of(new Deux("x", Donnees.nom()))).nom()); } // 401
    void by_undescribed_code_other() { Ia.envoyer(Inconnu.dernier(List.of(new Deux("x", Donnees.nom()))).propre()); }
    void message_of_a_constant_of_the_jdk() { try { java.util.concurrent.TimeUnit.valueOf(Donnees.nom()); } catch (IllegalArgumentException e) { Ia.envoyer(e.getMessage()); } } // 401
    void contained_after_an_answer_took_out(Set<String> s, String d) { if (Ia.demander("?").equals("non")) s.remove("a"); if (s.contains("a")) Decisions.delivrer(d); } // 501
}
