package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Collectors of functions: what is made, given each element, and finished. */
class Collecteurs {
    void counts_in_an_array() {
        Collector<String, int[], Integer> c = Collector.of(() -> new int[1], (a, s) -> a[0] += 1, (a, b) -> a, a -> a[0]);
        Ia.envoyer(Stream.of(Donnees.nom()).collect(c));
    }
    void counts_in_a_text() {
        Collector<String, StringBuilder, String> c = Collector.of(StringBuilder::new, (b, s) -> b.append(s.length()), (a, b) -> a, StringBuilder::toString);
        Ia.envoyer(Stream.of(Donnees.nom()).collect(c));
    }
    void puts_together() {
        Collector<String, StringBuilder, String> c = Collector.of(StringBuilder::new, (b, s) -> b.append(s), (a, b) -> a, StringBuilder::toString);
        Ia.envoyer(Stream.of(Donnees.nom()).collect(c)); // 401
        Ia.envoyer(Stream.of("a").collect(c));
    }
    void reduces() {
        Ia.envoyer(Stream.of("a", "b").collect(Collectors.reducing(0, s -> Donnees.salaire(), Integer::sum))); // 401
        Ia.envoyer(Stream.of("a", "b").collect(Collectors.reducing((x, y) -> x + Donnees.nom())).get()); // 401
        Ia.envoyer(Stream.of("a", "b").collect(Collectors.reducing((x, y) -> x + "-")).get());
        Ia.envoyer(Stream.of("a", Donnees.nom()).collect(Collectors.reducing("", (x, y) -> "-")));
        Ia.envoyer(Stream.of("a").collect(Collectors.reducing(Donnees.nom(), (x, y) -> x))); // 401
    }
    void reduces_and_then() { Ia.envoyer(Stream.of("a").collect(Collectors.collectingAndThen(Collectors.reducing((x, y) -> x), o -> o.orElse(Donnees.nom())))); } // 401

    // Collectors that a loop puts around each other.
    void mapped_again(List<String> l, int n) {
        Collector<String, ?, List<String>> c = Collectors.toList();
        for (int i = 0; i < n; i++) c = Collectors.mapping(x -> x, c);
        Ia.envoyer(l.stream().map(x -> Donnees.nom()).collect(c)); // 401
    }
    void flat_mapped_again(List<String> l, int n) {
        Collector<String, ?, List<String>> c = Collectors.toList();
        for (int i = 0; i < n; i++) c = Collectors.flatMapping(x -> Stream.of(x), c);
        Ia.envoyer(l.stream().map(x -> Donnees.nom()).collect(c)); // 401
    }
    void filtered_again(List<String> l, int n) {
        Collector<String, ?, List<String>> c = Collectors.toList();
        for (int i = 0; i < n; i++) c = Collectors.filtering(x -> x.isEmpty(), c);
        Ia.envoyer(l.stream().map(x -> Donnees.nom()).collect(c)); // 401
    }
    void finished_again(List<String> l, int n) {
        Collector<String, ?, List<String>> c = Collectors.toList();
        for (int i = 0; i < n; i++) c = Collectors.collectingAndThen(c, x -> x);
        Ia.envoyer(l.stream().map(x -> Donnees.nom()).collect(c)); // 401
    }
    void teed_again(List<String> l, int n) {
        Collector<String, ?, List<String>> c = Collectors.toList();
        for (int i = 0; i < n; i++) c = Collectors.teeing(c, c, (a, b) -> a);
        Ia.envoyer(l.stream().map(x -> Donnees.nom()).collect(c)); // 401
    }
    void grouped_again(List<String> l, int n) {
        Collector<String, ?, ?> c = Collectors.toList();
        for (int i = 0; i < n; i++) c = Collectors.groupingBy(x -> x, c);
        Ia.envoyer(l.stream().map(x -> Donnees.nom()).collect(c)); // 401
    }
    void made_of_functions() { Ia.envoyer(Stream.of(Donnees.nom()).collect(Collector.of(ArrayList<String>::new, List::add, (a, b) -> a))); } // 401
    void made_of_functions_and_finished() { Ia.envoyer(Stream.of(Donnees.nom()).collect(Collector.of(ArrayList<String>::new, List::add, (a, b) -> a, a -> "rien"))); }
    void made_of_functions_and_finished_with_it() { Ia.envoyer(Stream.of(Donnees.nom()).collect(Collector.of(ArrayList<String>::new, List::add, (a, b) -> a, a -> a.get(0)))); } // 401
    void in_the_order_of_the_stream() {
        Ia.envoyer(Stream.of(Donnees.nom(), "c").collect(Collectors.toCollection(ArrayList::new)).get(0)); // 401
        Ia.envoyer(Stream.of(Donnees.nom(), "c").collect(Collectors.toCollection(ArrayList::new)).get(1));
        Ia.envoyer(Stream.of(Donnees.nom(), "c").map(x -> x + "!").collect(Collectors.toCollection(LinkedList::new)).getFirst()); // 401
        Ia.envoyer(Stream.of(Donnees.nom(), "c").map(x -> x + "!").collect(Collectors.toCollection(LinkedList::new)).getLast());
    }
    void in_an_order_of_its_own() {
        Ia.envoyer(Stream.of(Donnees.nom(), "c").collect(Collectors.toCollection(TreeSet::new)).last()); // 401
        Ia.envoyer(Stream.of("b", "c").collect(Collectors.toCollection(TreeSet::new)).last());
    }
    void in_lists_of_groups() {
        Map<Boolean, ArrayList<String>> m = Stream.of("a", Donnees.nom()).collect(Collectors.partitioningBy(x -> x.equals("a"), Collectors.toCollection(ArrayList::new)));
        Ia.envoyer(m.get(false)); // 401
        m.get(false).clear();
        Ia.envoyer(m.get(false));
    }
}
