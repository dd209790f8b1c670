package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions of which nothing is seen, as whoever passes or keeps them is not: they may give back what they are given, and say what it says. */
class Unseen {
    @Point void applied(Function<String,String> f) {
        Ia.envoyer(f.apply(Donnees.nom())); // 401
    }
    @Point void optional(Function<String,String> f) {
        Ia.envoyer(Optional.of(Donnees.nom()).map(f).get()); // 401
    }
    @Point void transformed(Function<String,String> f) {
        Ia.envoyer(Donnees.nom().transform(f)); // 401
    }
    @Point void streamed(Function<String,String> f) {
        Ia.envoyer(List.of(Donnees.nom()).stream().map(f).findFirst().get()); // 401
    }
    @Point void looked_up() {
        Function<String,String> f = (Function<String,String>) System.getProperties().get("f");
        Ia.envoyer(Optional.of(Donnees.nom()).map(f).get()); // 401
    }
    @Point void looked_up_and_applied() {
        Function<String,String> f = (Function<String,String>) System.getProperties().get("f");
        Ia.envoyer(f.apply(Donnees.nom())); // 401
    }
    @Point void computed(BiFunction<String,String,String> f) {
        Map<String,String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.compute("a", f)); // 401
    }
    @Point void computed_and_read(BiFunction<String,String,String> f) {
        Map<String,String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.compute("a", f);
        Ia.envoyer(m.get("a")); // 401
    }
    @Point void filter(Predicate<String> p) {
        Optional.of(Ia.demander("x")).filter(p).ifPresent(v ->      Decisions.delivrer("x")); // 501
    }
    @Point void any_match(Predicate<String> p) {
        if (Stream.of(Ia.demander("x")).anyMatch(p)) Decisions.delivrer("x"); // 501
    }
    @Point void measured(ToIntFunction<String> p) {
        if (Stream.of(Ia.demander("x")).mapToInt(p).sum() > 3) Decisions.delivrer("x"); // 501
    }
    @Point void removed_by_it(Predicate<String> p) {
        List<String> l = new ArrayList<>();
        l.add(Ia.demander("x"));
        l.removeIf(p);
        if (l.isEmpty()) Decisions.delivrer("x"); // 501
    }
    @Point void looks_at_something_else(Predicate<String> p) {
        String a = Ia.demander("x");
        if (Stream.of("a").anyMatch(p)) Decisions.delivrer("x");
    }
    @Point void consume(Consumer<String> p) {
        Optional.of(Ia.demander("x")).ifPresent(p);
        Decisions.delivrer("x");
    }
    @Point void supplier(Supplier<String> p) {
        Ia.envoyer(Optional.ofNullable((String) null).orElseGet(p));
    }
    @Point void own_key() {
        Map<Boolean,List<String>> m = Stream.of(Donnees.nom()).collect(Collectors.groupingBy(s -> s.isEmpty()));
        Ia.envoyer(m.get(true)); // 401
    }
    @Point void grouped(Function<String,Integer> f) {
        Map<Integer,List<String>> m = Stream.of(Donnees.nom()).collect(Collectors.groupingBy(f));
        Ia.envoyer(m.get(1)); // 401
    }
    @Point void keys_of_groups(Function<String,Integer> f) {
        Map<Integer,List<String>> m = Stream.of(Donnees.nom()).collect(Collectors.groupingBy(f));
        Ia.envoyer(m.keySet()); // 401
    }
    static <T,R> List<R> all(List<T> l, Function<T,R> f) {
        return l.stream().map(f).toList();
    }
    @Point void through_a_helper_that_drops_it() {
        Ia.envoyer(all(List.of(Donnees.nom()), s -> "x"));
    }
    @Point void through_a_helper() {
        Ia.envoyer(all(List.of(Donnees.nom()), s -> s + "x")); // 401
    }
    record U(String nom, String ville) {
    }
    @Point void of_records(Function<U,String> f) {
        Ia.envoyer(Stream.of(new U(Donnees.nom(), "x")).map(f).toList()); // 401
    }
    @Point void record_from_record(Function<U,U> f) {
        Ia.envoyer(Stream.of(new U(Donnees.nom(), "x")).map(f).findFirst().get().nom()); // 401
    }
    interface Regle {
        boolean vaut(String s);
    }
    @Point void own_interface(Regle r) {
        if (r.vaut(Ia.demander("x"))) Decisions.delivrer("x"); // 501
    }
    @Point void own_interface_by_reference(Regle r) {
        if (Stream.of(Ia.demander("x")).anyMatch(r::vaut)) Decisions.delivrer("x"); // 501
    }
    final Map<String, Function<String,String>> formes;
    Unseen(Map<String, Function<String,String>> formes) {
        this.formes = formes;
    }
    @Point void registered() {
        Ia.envoyer(Optional.of(Donnees.nom()).map(formes.get("a")).get()); // 401
    }
    @Point void registered_and_applied() {
        Ia.envoyer(formes.get("a").apply(Donnees.nom())); // 401
    }
    @Point void each_registered() {
        formes.values().forEach(f -> Ia.envoyer(f.apply(Donnees.nom()))); // 401
    }
    @Point void sorted_by_it(Comparator<String> c) {
        List<String> l = new ArrayList<>(List.of("a", Ia.demander("x")));
        l.sort(c);
        if (l.get(0).equals("a")) Decisions.delivrer("x"); // 501
    }
    @Point void greatest_by_it(Comparator<String> c) {
        if (Stream.of("a", Ia.demander("x")).max(c).get().equals("a")) Decisions.delivrer("x"); // 501
    }
    @Point void future(Function<String,String> f) {
        Ia.envoyer(java.util.concurrent.CompletableFuture.supplyAsync(Donnees::nom).thenApply(f).join()); // 401
    }
    @Point void callable(java.util.concurrent.Callable<String> f) throws Exception {
        Ia.envoyer(f.call());
    }
    @Point void run(Runnable f) {
        f.run();
        Ia.envoyer("x");
    }
}
