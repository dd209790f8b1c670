package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Streams, futures, functions that are put together. */
class Pipelines {
    record P(String nom, String ville) {}
    List<P> deux() { return List.of(new P(Donnees.nom(), "Tours"), new P("Durand", "Blois")); }
    void grouping_values() { deux().stream().collect(Collectors.groupingBy(P::ville)).values().forEach(l -> Ia.envoyer(l.get(0).nom())); } // 401
    void grouping_keys_clean() { deux().stream().collect(Collectors.groupingBy(P::ville)).keySet().forEach(Ia::envoyer); }
    void grouping_keys() { deux().stream().collect(Collectors.groupingBy(P::nom)).keySet().forEach(Ia::envoyer); } // 401
    void grouping_counting() { deux().stream().collect(Collectors.groupingBy(P::ville, Collectors.counting())).forEach((k, n) -> Ia.envoyer(k + n)); }
    void grouping_mapping() { Ia.envoyer(deux().stream().collect(Collectors.groupingBy(P::ville, Collectors.mapping(P::nom, Collectors.joining())))); } // 401
    void grouping_mapping_clean() { Ia.envoyer(deux().stream().collect(Collectors.groupingBy(P::ville, Collectors.mapping(P::ville, Collectors.toList())))); }
    void grouping_tree() { Ia.envoyer(deux().stream().collect(Collectors.groupingBy(P::ville, TreeMap::new, Collectors.mapping(P::nom, Collectors.toSet())))); } // 401
    void partitioning() { Ia.envoyer(deux().stream().collect(Collectors.partitioningBy(p -> p.ville().isEmpty())).get(false).get(0).nom()); } // 401
    void partitioning_of_none() { Ia.envoyer(deux().stream().collect(Collectors.partitioningBy(p -> p.ville().isEmpty())).get(true).get(0).nom()); }
    void partitioning_clean() { Ia.envoyer(deux().stream().collect(Collectors.partitioningBy(p -> p.nom().isEmpty())).get(true).get(0).ville()); }
    void to_map() { Ia.envoyer(deux().stream().collect(Collectors.toMap(P::ville, P::nom)).get("Tours")); } // 401
    void to_map_clean() { Ia.envoyer(deux().stream().collect(Collectors.toMap(P::nom, P::ville)).values()); }
    void to_map_merge() { Ia.envoyer(deux().stream().collect(Collectors.toMap(P::ville, P::nom, (a, b) -> a + b, LinkedHashMap::new)).values()); } // 401
    void to_map_merge_clean() { Ia.envoyer(deux().stream().collect(Collectors.toMap(P::ville, P::nom, (a, b) -> "", LinkedHashMap::new)).keySet()); }
    void reducing() { Ia.envoyer(deux().stream().map(P::nom).collect(Collectors.reducing("", (a, b) -> a + b))); } // 401
    void reducing_mapped() { Ia.envoyer(deux().stream().collect(Collectors.reducing("", P::nom, String::concat))); } // 401
    void reducing_mapped_clean() { Ia.envoyer(deux().stream().collect(Collectors.reducing("", P::ville, String::concat))); }
    void teeing() { Ia.envoyer(deux().stream().map(P::nom).collect(Collectors.teeing(Collectors.joining(), Collectors.counting(), (s, n) -> s + n))); } // 401
    void teeing_clean() { Ia.envoyer(deux().stream().map(P::nom).collect(Collectors.teeing(Collectors.joining(), Collectors.counting(), (s, n) -> "n" + n))); }
    void collecting_and_then() { Ia.envoyer(deux().stream().map(P::nom).collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0)))); } // 401
    void collecting_and_then_size() { Ia.envoyer(deux().stream().map(P::nom).collect(Collectors.collectingAndThen(Collectors.toList(), List::size))); }
    void filtering() { Ia.envoyer(deux().stream().collect(Collectors.filtering(p -> true, Collectors.mapping(P::nom, Collectors.toList())))); } // 401
    void flat_mapping() { Ia.envoyer(deux().stream().collect(Collectors.flatMapping(p -> Stream.of(p.nom(), "x"), Collectors.joining(",")))); } // 401
    void max_by() { Ia.envoyer(deux().stream().collect(Collectors.maxBy(Comparator.comparing(P::ville))).get().nom()); } // 401
    void summing_is_a_measure_of_lengths() { Ia.envoyer(deux().stream().collect(Collectors.summingInt(p -> p.nom().length()))); }
    void summarizing_of_salaries() { Ia.envoyer(Stream.of(1).collect(Collectors.summarizingInt(x -> Donnees.salaire())).getMax()); } // 401
    void summarizing_of_numbers() { Donnees.salaire(); Ia.envoyer(Stream.of(1).collect(Collectors.summarizingInt(x -> x + 1)).getMax()); }
    void summarizing_of_scores(List<String> l) { if (l.stream().collect(Collectors.summarizingDouble(Ia::noter)).getMax() > 0.9) { Decisions.delivrer(l.size()); } } // 501
    void averaging_of_salaries() { Ia.envoyer(Stream.of(1).collect(Collectors.averagingInt(x -> Donnees.salaire()))); } // 401
    void summary_statistics() { Ia.envoyer(IntStream.of(Donnees.salaire(), 2).summaryStatistics().getMax()); } // 401
    void own_collector() {
        Collector<String, StringBuilder, String> c = Collector.of(StringBuilder::new, StringBuilder::append, StringBuilder::append, StringBuilder::toString);
        Ia.envoyer(deux().stream().map(P::nom).collect(c)); // 401
        Ia.envoyer(deux().stream().map(P::ville).collect(c));
    }
    void own_collector_that_counts() {
        Collector<String, int[], Integer> c = Collector.of(() -> new int[1], (a, s) -> a[0] += 1, (a, b) -> a, a -> a[0]);
        Ia.envoyer(deux().stream().map(P::nom).collect(c));
    }
    void collect_three() { Ia.envoyer(deux().stream().map(P::nom).collect(ArrayList::new, ArrayList::add, ArrayList::addAll)); } // 401
    void collect_three_clean() { Ia.envoyer(deux().stream().map(P::ville).collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)); }
    void iterate() { Stream.iterate(Donnees.nom(), s -> s + "x").limit(3).forEach(Ia::envoyer); } // 401
    void iterate_seed_clean() { Stream.iterate("a", s -> s + "x").limit(3).forEach(Ia::envoyer); }
    void iterate_step() { Stream.iterate("a", s -> s + Donnees.nom()).skip(1).limit(3).forEach(Ia::envoyer); } // 401
    void iterate_bounded() { Stream.iterate(Donnees.nom(), s -> s.length() < 50, s -> s + "x").forEach(Ia::envoyer); } // 401
    void generate() { Stream.generate(Donnees::nom).limit(2).forEach(Ia::envoyer); } // 401
    void generate_clean() { Stream.generate(() -> "x").limit(2).forEach(Ia::envoyer); }
    void flat_map() { deux().stream().flatMap(p -> Stream.of(p.ville(), p.nom())).forEach(Ia::envoyer); } // 401
    void flat_map_clean() { deux().stream().flatMap(p -> Stream.of(p.ville(), "x")).forEach(Ia::envoyer); }
    void flat_map_optional() { deux().stream().map(p -> Optional.of(p.nom())).flatMap(Optional::stream).forEach(Ia::envoyer); } // 401
    void map_multi() { deux().stream().<String>mapMulti((p, sortie) -> { sortie.accept(p.ville()); sortie.accept(p.nom()); }).forEach(Ia::envoyer); } // 401
    void map_multi_clean() { deux().stream().<String>mapMulti((p, sortie) -> sortie.accept(p.ville())).forEach(Ia::envoyer); }
    void take_while() { deux().stream().map(P::nom).takeWhile(s -> s.length() > 2).forEach(Ia::envoyer); } // 401
    void drop_while_sorted_distinct() { deux().stream().map(P::nom).dropWhile(String::isEmpty).sorted().distinct().limit(2).forEachOrdered(Ia::envoyer); } // 401
    void peek_leaks() {
        List<String> l = new ArrayList<>();
        deux().stream().map(P::nom).peek(l::add).count();
        Ia.envoyer(l); // 401
    }
    void peek_leaks_clean() {
        List<String> l = new ArrayList<>();
        deux().stream().map(P::nom).peek(s -> l.add("x")).count();
        Ia.envoyer(l);
    }
    void reduce() { Ia.envoyer(deux().stream().map(P::nom).reduce("", (a, b) -> a + b)); } // 401
    void reduce_forgets() { Ia.envoyer(deux().stream().map(P::nom).reduce("", (a, b) -> a)); }
    void reduce_three() { Ia.envoyer(deux().stream().reduce(new StringBuilder(), (b, p) -> b.append(p.nom()), StringBuilder::append)); } // 401
    void reduce_three_clean() { Ia.envoyer(deux().stream().reduce(0, (n, p) -> n + p.nom().length(), Integer::sum)); }
    void reduce_optional() { Ia.envoyer(deux().stream().map(P::nom).reduce((a, b) -> a).orElse("x")); } // 401
    void reduce_optional_to_the_last() { Ia.envoyer(deux().stream().map(P::nom).reduce((a, b) -> b).orElse("x")); }
    void parallel() { deux().parallelStream().map(P::nom).forEach(Ia::envoyer); } // 401
    void parallel_into_shared() {
        Queue<String> q = new ConcurrentLinkedQueue<>();
        IntStream.range(0, 9).parallel().forEach(i -> q.add(Donnees.nom()));
        Ia.envoyer(q.peek()); // 401
    }
    void concat() { Stream.concat(Stream.of("x"), Stream.of(Donnees.nom())).forEach(Ia::envoyer); } // 401
    void builder() { Stream.<String>builder().add("x").add(Donnees.nom()).build().forEach(Ia::envoyer); } // 401
    void mapped_to_object() { IntStream.range(0, 3).mapToObj(i -> Donnees.nom() + i).forEach(Ia::envoyer); } // 401
    void mapped_to_object_clean() { IntStream.range(0, Donnees.nom().length()).mapToObj(i -> "n" + i).forEach(Ia::envoyer); }
    void boxed() { Ia.envoyer(IntStream.of(Donnees.salaire()).boxed().toList()); } // 401
    void chars() { Ia.envoyer(Donnees.nom().chars().mapToObj(c -> String.valueOf((char) c)).collect(Collectors.joining())); } // 401
    void any_match_is_no_data() { Ia.envoyer(deux().stream().anyMatch(p -> p.nom().isEmpty())); }
    void stream_of_array() { Arrays.stream(new String[] {"a", Donnees.nom()}).forEach(Ia::envoyer); } // 401
    void stream_to_array() { Ia.envoyer(deux().stream().map(P::nom).toArray(String[]::new)[0]); } // 401
    void stream_to_iterator() { Ia.envoyer(deux().stream().map(P::nom).iterator().next()); } // 401
    void stream_kept_then_used() {
        Stream<String> s = deux().stream().map(P::nom);
        Stream<String> t = deux().stream().map(P::ville);
        t.forEach(Ia::envoyer);
        s.forEach(Ia::envoyer); // 401
    }
    void supplied_stream() {
        Supplier<Stream<String>> s = () -> Stream.of(Donnees.nom());
        s.get().map(String::trim).forEach(Ia::envoyer); // 401
    }
    void masked_in_stream() { deux().stream().map(P::nom).map(Masque::masquer).forEach(Ia::envoyer); }
    void masked_one_way_in_stream() { deux().stream().map(p -> Donnees.choix() ? p.nom() : Masque.masquer(p.nom())).forEach(Ia::envoyer); } // 401
    void optional_chain() { Ia.envoyer(Optional.of(deux().get(0)).filter(p -> true).map(P::nom).map(String::trim).orElse("x")); } // 401
    void optional_chain_clean() { Ia.envoyer(Optional.of(deux().get(0)).map(P::ville).or(() -> Optional.of("x")).get()); }
    void optional_or() { Ia.envoyer(Optional.<String>empty().or(() -> Optional.of(Donnees.nom())).get()); } // 401
    void optional_or_else_get() { Ia.envoyer(Optional.<String>empty().orElseGet(Donnees::nom)); } // 401
    void optional_if_present_or_else() { Optional.ofNullable(Donnees.propre()).ifPresentOrElse(Ia::envoyer, () -> Ia.envoyer(Donnees.nom())); } // 401
    void optional_if_present_for_sure() { Optional.of("x").ifPresentOrElse(Ia::envoyer, () -> Ia.envoyer(Donnees.nom())); }
    void optional_flat_map() { Ia.envoyer(Optional.of("x").flatMap(x -> Optional.of(Donnees.nom())).get()); } // 401
    void optional_stream() { Optional.of(Donnees.nom()).stream().forEach(Ia::envoyer); } // 401
    // --- functions
    void compose_twice() {
        Function<String, String> f = s -> s + "a";
        Function<String, String> g = s -> s + "b";
        Ia.envoyer(f.compose(g).andThen(f).apply(Donnees.nom())); // 401
        Ia.envoyer(f.compose(g).andThen(s -> "rien").apply(Donnees.nom()));
    }
    void reduced_functions() {
        List<Function<String, String>> l = List.of(String::trim, s -> s + "!");
        Function<String, String> f = l.stream().reduce(Function.identity(), Function::andThen);
        Ia.envoyer(f.apply(Donnees.nom())); // 401
    }
    void composed_in_a_loop() {
        Function<String, String> f = Function.identity();
        for (Function<String, String> g : List.<Function<String, String>>of(String::trim, s -> s + "!")) f = f.andThen(g);
        Ia.envoyer(f.apply(Donnees.nom())); // 401
    }
    void unary_identity() { Ia.envoyer(UnaryOperator.<String>identity().apply(Donnees.nom())); } // 401
    void bi_function_and_then() { BiFunction<String, String, String> f = (a, b) -> a; Ia.envoyer(f.andThen(s -> s + "!").apply(Donnees.nom(), "x")); } // 401
    void bi_function_and_then_clean() { BiFunction<String, String, String> f = (a, b) -> b; Ia.envoyer(f.andThen(s -> s + "!").apply(Donnees.nom(), "x")); }
    void consumer_and_then() {
        StringBuilder b = new StringBuilder();
        Consumer<String> c = s -> b.append("x");
        c.andThen(s -> Ia.envoyer(s)).accept(Donnees.nom()); // 401
        Ia.envoyer(b);
    }
    void binary_min_by() { Ia.envoyer(BinaryOperator.minBy(Comparator.<String>naturalOrder()).apply("x", Donnees.nom())); } // 401
    void comparator_is_no_data() { Ia.envoyer("o " + Comparator.comparing(P::nom).thenComparing(P::ville).compare(deux().get(0), deux().get(1))); }
    Function<String, String> soi;
    void recursion_by_field() {
        soi = s -> s.length() > 9 ? s : soi.apply(s + "x");
        Ia.envoyer(soi.apply(Donnees.nom())); // 401
    }
    void recursion_by_field_clean() {
        soi2 = s -> s.length() > 9 ? "fin" : soi2.apply(s + "x");
        Ia.envoyer(soi2.apply(Donnees.nom()));
    }
    Function<String, String> soi2;
    void recursion_by_array() {
        Function<String, String>[] f = new Function[1];
        f[0] = s -> s.length() > 9 ? s : f[0].apply(s + "x");
        Ia.envoyer(f[0].apply(Donnees.nom())); // 401
    }
    void recursion_by_array_clean() {
        Function<String, String>[] f = new Function[1];
        f[0] = s -> s.length() > 9 ? "fin" : f[0].apply(s + "x");
        Ia.envoyer(f[0].apply(Donnees.nom()));
    }
    interface Y<T> extends Function<Y<T>, T> {}
    static <A, B> Function<A, B> point_fixe(Function<Function<A, B>, Function<A, B>> f) {
        Y<Function<A, B>> y = x -> f.apply(a -> x.apply(x).apply(a));
        return y.apply(y);
    }
    void fixpoint() { Ia.envoyer(Pipelines.<String, String>point_fixe(f -> s -> s.length() > 9 ? s : f.apply(s + "x")).apply(Donnees.nom())); } // 401
    void partial_application() {
        BiFunction<String, String, String> f = (a, b) -> a + b;
        Function<String, String> g = s -> f.apply("x", s);
        Ia.envoyer(g.apply(Donnees.nom())); // 401
        Ia.envoyer(g.apply("rien"));
    }
    // --- futures
    void combine_many() {
        List<CompletableFuture<String>> l = Stream.of("a", Donnees.nom()).map(s -> CompletableFuture.supplyAsync(() -> s + "!")).toList();
        CompletableFuture.allOf(l.toArray(new CompletableFuture[0])).thenApply(v -> l.stream().map(CompletableFuture::join).collect(Collectors.joining()))
                .thenAccept(Ia::envoyer); // 401
    }
    void combine_many_clean() {
        List<CompletableFuture<String>> l = Stream.of("a", "b").map(s -> CompletableFuture.supplyAsync(() -> s + "!")).toList();
        CompletableFuture.allOf(l.toArray(new CompletableFuture[0])).thenApply(v -> l.stream().map(CompletableFuture::join).collect(Collectors.joining()))
                .thenAccept(Ia::envoyer);
    }
    void any_of() { CompletableFuture.anyOf(CompletableFuture.completedFuture("x"), CompletableFuture.supplyAsync(Donnees::nom)).thenAccept(Ia::envoyer); } // 401
    void then_run_after() {
        StringBuilder b = new StringBuilder();
        CompletableFuture.runAsync(() -> b.append(Donnees.nom())).thenRun(() -> Ia.envoyer(b)); // 401
    }
    void then_accept_both() { CompletableFuture.completedFuture("x").thenAcceptBoth(CompletableFuture.supplyAsync(Donnees::nom), (a, b) -> { Ia.envoyer(a); Ia.envoyer(b); }); } // 401
    void apply_to_either() { CompletableFuture.completedFuture("x").applyToEither(CompletableFuture.supplyAsync(Donnees::nom), s -> s).thenAccept(Ia::envoyer); } // 401
    void when_complete_passes() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).whenComplete((s, e) -> System.nanoTime()).join()); } // 401
    void handle_replaces() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).handle((s, e) -> "x").join()); }
    void complete_on_timeout() { Ia.envoyer(new CompletableFuture<String>().completeOnTimeout(Donnees.nom(), 1, TimeUnit.SECONDS).join()); } // 401
    void or_timeout_get_now() { Ia.envoyer(CompletableFuture.supplyAsync(() -> "x").orTimeout(1, TimeUnit.SECONDS).getNow(Donnees.nom())); } // 401
    void compose_chain() { CompletableFuture.supplyAsync(Donnees::nom).thenCompose(s -> CompletableFuture.supplyAsync(() -> s + "!")).thenApplyAsync(String::trim).thenAccept(Ia::envoyer); } // 401
    void compose_chain_clean() { CompletableFuture.supplyAsync(Donnees::nom).thenCompose(s -> CompletableFuture.supplyAsync(() -> "x")).thenAccept(Ia::envoyer); }
    void completion_stage() { CompletionStage<String> s = CompletableFuture.supplyAsync(Donnees::nom); s.thenAccept(Ia::envoyer); } // 401
    void completion_service() throws Exception {
        CompletionService<String> c = new ExecutorCompletionService<>(Executors.newCachedThreadPool());
        c.submit(Donnees::nom);
        Ia.envoyer(c.take().get()); // 401
    }
    void submit_runnable_with_result() throws Exception { Ia.envoyer(Executors.newCachedThreadPool().submit(() -> {}, Donnees.nom()).get()); } // 401
    void invoke_any() throws Exception { Ia.envoyer(Executors.newCachedThreadPool().invokeAny(List.of(() -> "x", Donnees::nom))); } // 401
    void invoke_any_clean() throws Exception { Ia.envoyer(Executors.newCachedThreadPool().invokeAny(List.<Callable<String>>of(() -> "x", () -> "y"))); }
    void thread_local_inherited() {
        InheritableThreadLocal<String> t = new InheritableThreadLocal<>();
        t.set(Donnees.nom());
        new Thread(() -> Ia.envoyer(t.get())).start(); // 401
    }
    void thread_local_removed() {
        ThreadLocal<String> t = ThreadLocal.withInitial(() -> "rien");
        t.set(Donnees.nom());
        t.remove();
        Ia.envoyer(t.get());
    }
    void thread_local_initial() { Ia.envoyer(ThreadLocal.withInitial(Donnees::nom).get()); } // 401
    static class Local extends ThreadLocal<String> { @Override protected String initialValue() { return Donnees.nom(); } }
    void thread_local_subclass() { Ia.envoyer(new Local().get()); } // 401
    void thread_joined() throws Exception {
        String[] r = new String[1];
        Thread t = new Thread(() -> r[0] = Donnees.nom());
        t.start();
        t.join();
        Ia.envoyer(r[0]); // 401
    }
    void thread_never_started() {
        String n = Donnees.nom();
        new Thread(() -> Ia.envoyer(n)).getName(); // KNOWN: invents 401, what a thread would run is taken to run where it is made
    }
    void exchanger() throws Exception {
        Exchanger<String> e = new Exchanger<>();
        new Thread(() -> { try { e.exchange(Donnees.nom()); } catch (InterruptedException x) { return; } }).start();
        Ia.envoyer(e.exchange("x")); // 401
    }
    void long_adder() { LongAdder a = new LongAdder(); a.add(Donnees.salaire()); Ia.envoyer(a.sum()); } // 401
    void atomic_array() { AtomicReferenceArray<String> a = new AtomicReferenceArray<>(2); a.set(1, Donnees.nom()); Ia.envoyer(a.get(1)); } // 401
    void atomic_accumulate() { AtomicReference<String> a = new AtomicReference<>("x"); Ia.envoyer(a.accumulateAndGet(Donnees.nom(), (u, v) -> v)); } // 401
    void atomic_accumulate_clean() { AtomicReference<String> a = new AtomicReference<>("x"); Ia.envoyer(a.accumulateAndGet(Donnees.nom(), (u, v) -> u)); }
    void atomic_get_and_set() { AtomicReference<String> a = new AtomicReference<>(Donnees.nom()); Ia.envoyer(a.getAndSet("x")); Ia.envoyer(a.get()); } // 401
    void compute_if_absent() { Map<String, String> m = new ConcurrentHashMap<>(); Ia.envoyer(m.computeIfAbsent("k", k -> Donnees.nom())); } // 401
    void compute_merge() { Map<String, String> m = new HashMap<>(); m.merge("k", "x", String::concat); m.merge("k", Donnees.nom(), (a, b) -> a + b); Ia.envoyer(m.get("k")); } // 401
    void compute_key_only() { Map<String, String> m = new HashMap<>(); m.computeIfAbsent(Donnees.nom(), k -> "x"); Ia.envoyer(m.values()); }
}
