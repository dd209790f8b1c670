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
}
