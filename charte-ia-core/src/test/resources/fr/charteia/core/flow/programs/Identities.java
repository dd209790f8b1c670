package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions that a library makes: those that give back what they are given, and others of which nothing is known. */
class Identities {
    void id() { Ia.envoyer(Function.<String>identity().apply(Donnees.nom())); } // 401
    void id_after() { Function<String, String> f = s -> s + "!"; Ia.envoyer(f.andThen(Function.identity()).apply(Donnees.nom())); } // 401
    void id_before() { Function<String, String> f = s -> s + "!"; Ia.envoyer(f.compose(Function.<String>identity()).apply(Donnees.nom())); } // 401
    void id_un() { Function<String, String> f = s -> s + "!"; Ia.envoyer(f.andThen(UnaryOperator.identity()).apply(Donnees.nom())); } // 401
    void id_clean() { Function<String, String> f = s -> "!"; Ia.envoyer(f.andThen(Function.identity()).apply(Donnees.nom())); }
    static <T> Function<T, T> un(Function<T, T> f) { return f.andThen(Function.identity()); }
    void helper() { Ia.envoyer(un((String s) -> s + "!").apply(Donnees.nom())); } // 401
    static <T> Function<T, T> fois(int n, Function<T, T> f) { return n == 0 ? Function.identity() : f.andThen(fois(n - 1, f)); }
    void fois0() { Ia.envoyer(fois(0, (String s) -> "!").apply(Donnees.nom())); } // 401
    void fois1() { Ia.envoyer(fois(1, (String s) -> s + "!").apply(Donnees.nom())); } // 401
    void fois2() { Ia.envoyer(fois(2, (String s) -> s + "!").apply(Donnees.nom())); } // 401
    void fois2c() { Ia.envoyer(fois(2, (String s) -> "!").apply(Donnees.nom())); }
    void fois_n() { Ia.envoyer(fois(Donnees.nombre(), (String s) -> s + "!").apply(Donnees.nom())); } // 401
    static <T> Function<T, T> toutes(List<Function<T, T>> l) { Function<T, T> r = Function.identity(); for (Function<T, T> f : l) r = r.andThen(f); return r; }
    void all_of() { Ia.envoyer(toutes(List.<Function<String, String>>of(s -> s + "!", s -> s + "?")).apply(Donnees.nom())); } // 401
    void reduced() { Function<String, String> f = java.util.stream.Stream.<Function<String, String>>of(s -> s + "!", s -> s + "?").reduce(Function.identity(), Function::andThen); Ia.envoyer(f.apply(Donnees.nom())); } // 401
    void opt_map() { Ia.envoyer(Optional.of(Donnees.nom()).map(Function.identity()).get()); } // 401
    void bi_after() { BiFunction<String, String, String> b = (x, y) -> x; Ia.envoyer(b.andThen(Function.identity()).apply(Donnees.nom(), "y")); Ia.envoyer(b.andThen(s -> s).apply("x", Donnees.nom())); } // 401
    void chosen() { Function<String, String> f = Donnees.choix() ? Function.identity() : s -> "x"; Ia.envoyer(f.apply(Donnees.nom())); } // 401
    void un_map() { Ia.envoyer(Stream.of(Donnees.nom()).map(UnaryOperator.identity()).toList()); } // 401
    void to_map_id() { Map<String, String> m = Stream.of(Donnees.nom()).collect(Collectors.toMap(s -> "k", Function.identity())); Ia.envoyer(m.keySet()); Ia.envoyer(m.get("k")); } // 401
    void to_map_key() { Map<String, Integer> m = Stream.of(Donnees.nom()).collect(Collectors.toMap(Function.identity(), String::length)); Ia.envoyer(m.values()); Ia.envoyer(m.keySet()); } // 401
    void grouped() { Map<String, Long> m = Stream.of(Donnees.nom()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting())); Ia.envoyer(m.values()); Ia.envoyer(m); } // 401
    void or_else() { Ia.envoyer(Optional.of("x").map(Function.identity()).orElse(Donnees.propre())); }
    void clean() { Donnees.nom(); Ia.envoyer(Optional.of("x").map(Function.identity()).get()); }
    void object() { Optional<Bo> o = Optional.of(new Bo(Donnees.nom(), "x")).map(Function.identity()); Ia.envoyer(o.get().b); Ia.envoyer(o.get().a); } // 401
    static class Bo { final String a, b; Bo(String a, String b) { this.a = a; this.b = b; } }
    void replace_all() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); l.replaceAll(UnaryOperator.identity()); Ia.envoyer(l); } // 401
    void compute() { Map<String, String> m = new HashMap<>(); m.computeIfAbsent(Donnees.nom(), Function.identity()); Ia.envoyer(m.values()); } // 401
    void supplied() { Supplier<String> s = Donnees::nom; Ia.envoyer(Optional.of(s).map(Function.identity()).get().get()); } // 401
    void ai_map() { Optional.of(Ia.demander("x")).map(Function.identity()).filter("oui"::equals).ifPresent(s -> Decisions.delivrer("x")); } // 501
    void ai_sorted() { List<String> l = Stream.of("a", "b").sorted(Comparator.comparing(Function.identity())).toList(); Ia.demander("x"); Decisions.delivrer(l.get(0)); }
    void future() { Ia.envoyer(java.util.concurrent.CompletableFuture.supplyAsync(Donnees::nom).thenApply(Function.identity()).join()); } // 401
    void transform() { Ia.envoyer(Donnees.nom().transform(Function.identity())); } // 401
    void collapsed() { Ia.envoyer(Stream.of(List.of(Donnees.nom())).flatMap(Collection::stream).collect(Collectors.collectingAndThen(Collectors.toList(), Function.identity()))); } // 401
    void min_by() { Ia.envoyer(Stream.of(Donnees.nom()).min(Comparator.comparing(Function.identity())).get()); } // 401
    void pred_all() { Predicate<String> p = Predicate.isEqual("x"); Ia.envoyer(Stream.of(Donnees.nom()).filter(p).count()); Ia.envoyer(Stream.of(Donnees.nom()).filter(p.negate()).toList()); } // 401
    void mapped() { Function<String, String> m = Map.of("a", "b")::get; Ia.envoyer(Optional.of(Donnees.nom()).map(m).get()); }
    void library() { Function<String, String> f = Inconnu.fournir(() -> s -> s); Ia.envoyer(Optional.of(Donnees.nom()).map(f).get()); } // 401
}
