package programs;

import api.*;
import com.google.common.base.Joiner;
import com.google.common.collect.*;
import java.util.*;

/** What helpers and containers of Guava give back, fill and tell. */
class GuavaContainers {
    void appended_to_a_text() throws Exception {
        StringBuilder b = new StringBuilder();
        Joiner.on(",").appendTo(b, List.of(Donnees.nom()));
        Ia.envoyer(b.toString()); // 401
    }
    void appended_to_a_new_text() throws Exception {
        Ia.envoyer(Joiner.on(",").appendTo(new StringBuilder(), "a", Donnees.nom()).toString()); // 401
    }
    void entries_joined() throws Exception {
        Ia.envoyer(Joiner.on(",").withKeyValueSeparator("=").join(Map.of("a", Donnees.nom()))); // 401
    }
    void entries_appended() throws Exception {
        StringBuilder b = new StringBuilder();
        Joiner.on(",").withKeyValueSeparator("=").appendTo(b, Map.of("a", Donnees.nom()));
        Ia.envoyer(b); // 401
    }
    void sixth_entry() {
        Ia.envoyer(ImmutableMap.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", Donnees.nom()).get("f")); // 401
    }
    void another_of_six() {
        Ia.envoyer(ImmutableMap.of("a", 1, "b", 2, "c", 3, "d", 4, "e", 5, "f", Donnees.nom()).get("a"));
    }
    void default_of_the_first(Iterable<String> i) {
        Ia.envoyer(Iterables.getFirst(i, Donnees.nom())); // 401
    }
    void default_of_the_last() {
        Ia.envoyer(Iterables.getLast(new ArrayList<String>(), Donnees.nom())); // 401
    }
    void default_that_is_not_needed() {
        Ia.envoyer(Iterables.getFirst(List.of("a"), Donnees.nom()));
    }
    void added_from_an_iterable() {
        List<String> l = new ArrayList<>();
        Iterables.addAll(l, List.of(Donnees.nom()));
        Ia.envoyer(l); // 401
    }
    void added_from_an_iterator() {
        List<String> l = new ArrayList<>();
        Iterators.addAll(l, List.of(Donnees.nom()).iterator());
        Ia.envoyer(l.get(0)); // 401
    }
    void copied_into() {
        List<String> l = new ArrayList<>();
        FluentIterable.from(List.of(Donnees.nom())).copyInto(l);
        Ia.envoyer(l); // 401
    }
    void answer_in_a_table() {
        com.google.common.collect.Table<String,String,String> t = HashBasedTable.create();
        t.put("a", Ia.demander("x"), "y");
        if (t.contains("a", "oui")) Decisions.delivrer("x"); // 501
    }
    void asked_for_an_answer_in_a_table() {
        com.google.common.collect.Table<String,String,String> t = HashBasedTable.create();
        t.put("a", "b", "y");
        if (t.contains("a", Ia.demander("x"))) Decisions.delivrer("x"); // 501
    }
    void compared() {
        if (ComparisonChain.start().compare(Ia.demander("x"), "y").result() > 0) Decisions.delivrer("x"); // 501
    }
    void compared_in_the_end() {
        if (ComparisonChain.start().compare(1, 2).compare("y", Ia.demander("x")).result() == 0) Decisions.delivrer("x"); // 501
    }
    void compared_with_nothing() {
        if (ComparisonChain.start().compare("x", "y").result() > 0) Decisions.delivrer("x");
    }
    // what joins, is looked for, is taken out
    void joined_by_data() { Ia.envoyer(Joiner.on(Donnees.nom()).join("a", "b")); } // 401
    void joined_by_a_constant() { Ia.envoyer(Joiner.on("-").skipNulls().join("a", "b")); }
    void sorted_by_an_order() { Ia.envoyer(ImmutableSortedSet.copyOf(Comparator.naturalOrder(), List.of(Donnees.nom()))); } // 401
    void sorted_by_an_order_clean() { Ia.envoyer(ImmutableSortedSet.copyOf(Comparator.naturalOrder(), List.of("a"))); }
    void what_replaced_values_were() { Multimap<String, String> m = ArrayListMultimap.create(); m.put("a", Donnees.nom()); Ia.envoyer(m.replaceValues("a", List.of("x"))); } // 401
    void keys_by_a_function() { Multimap<String, String> m = ArrayListMultimap.create(); m.put("a", Donnees.nom()); m.forEach((k, v) -> Ia.envoyer(k)); }
    void values_by_a_function() { Multimap<String, String> m = ArrayListMultimap.create(); m.put("a", Donnees.nom()); m.forEach((k, v) -> Ia.envoyer(v)); } // 401
    void values_of_an_answer() { Multimap<String, String> m = ArrayListMultimap.create(); m.put("a", "x"); for (String s : m.get(Ia.demander("?"))) Decisions.refuser(s); } // 501
    void values_of_a_constant() { Multimap<String, String> m = ArrayListMultimap.create(); m.put("a", "x"); Ia.demander("?"); for (String s : m.get("a")) Decisions.refuser(s); }
    void with_their_places() { Streams.mapWithIndex(List.of(Donnees.nom()).stream(), (s, i) -> s + i).forEach(Ia::envoyer); } // 401
    void their_places() { Streams.mapWithIndex(List.of(Donnees.nom()).stream(), (s, i) -> i).forEach(Ia::envoyer); }
    void zipped() { Streams.zip(List.of("a").stream(), List.of(Donnees.nom()).stream(), (a, b) -> b).forEach(Ia::envoyer); } // 401
    void first_of_the_zipped() { Streams.zip(List.of("a").stream(), List.of(Donnees.nom()).stream(), (a, b) -> a).forEach(Ia::envoyer); }
    void entries_by_a_function() { Ia.envoyer(Maps.transformEntries(Map.of("a", Donnees.nom()), (k, v) -> v).values()); } // 401
    void keys_of_entries_by_a_function() { Ia.envoyer(Maps.transformEntries(Map.of("a", Donnees.nom()), (k, v) -> k).values()); }
    void both_ways() { BiMap<String, String> m = HashBiMap.create(Map.of("a", Donnees.nom())); Ia.envoyer(m.get("a")); } // 401
    void keys_of_both_ways() { BiMap<String, String> m = HashBiMap.create(Map.of("a", Donnees.nom())); Ia.envoyer(m.keySet()); }
    void letters_kept() { Ia.envoyer(com.google.common.base.CharMatcher.ascii().retainFrom(Donnees.nom())); } // 401
    void letters_that_an_answer_says() { Decisions.refuser(com.google.common.base.CharMatcher.anyOf(Ia.demander("?")).removeFrom("abc")); } // 501
    void matcher_after_it_was_asked() { com.google.common.base.CharMatcher m = com.google.common.base.CharMatcher.anyOf("abc"); m.removeFrom(Donnees.nom()); Ia.envoyer(m.removeFrom("x")); }
}
