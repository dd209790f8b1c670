package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Maps that are merged, computed and collected; optionals, streams, lists and atomics as business code uses them. */
class Mapped {
    void or_else_ifPresentOrElse(Optional<String> o) {
        StringBuilder a = new StringBuilder(), b = new StringBuilder();
        Optional.ofNullable(Donnees.nom()).ifPresentOrElse(a::append, () -> b.append("vide"));
        Ia.envoyer(b.toString());
        Ia.envoyer(a.toString()); // 401
    }
    void optional_stream() {
        List<String> l = Stream.of(Optional.of("x"), Optional.<String>empty()).flatMap(Optional::stream).toList();
        Ia.envoyer(l);
        List<String> m = Stream.of(Optional.of(Donnees.nom()), Optional.<String>empty()).flatMap(Optional::stream).toList();
        Ia.envoyer(m); // 401
    }
    void map_merge() {
        Map<String, String> m = new HashMap<>();
        m.merge("a", Donnees.nom(), (u, v) -> u + v);
        m.merge("b", "x", (u, v) -> u + v);
        m.merge("b", "y", (u, v) -> u + v);
        Ia.envoyer(m.get("b"));
        m.merge("a", "z", (u, v) -> v);
        Ia.envoyer(m.get("a"));
        m.merge("b", Donnees.nom(), (u, v) -> u);
        Ia.envoyer(m.get("b"));
        m.merge("b", Donnees.nom(), String::concat);
        Ia.envoyer(m.get("b")); // 401
    }
    void map_merge_null_removes() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        m.merge("a", "z", (u, v) -> null);
        Ia.envoyer(m.getOrDefault("a", "x"));
    }
    void map_compute() {
        Map<String, String> m = new HashMap<>();
        m.compute("a", (k, v) -> v == null ? Donnees.nom() : v);
        Ia.envoyer(m.get("a")); // 401
        m.compute("a", (k, v) -> "x");
        Ia.envoyer(m.get("a"));
        m.computeIfPresent("b", (k, v) -> Donnees.nom());
        Ia.envoyer(m.get("b"));
        m.put("c", "c");
        m.computeIfPresent("c", (k, v) -> v + Donnees.nom());
        Ia.envoyer(m.get("c")); // 401
    }
    void compute_if_absent_list() {
        Map<String, List<String>> m = new HashMap<>();
        m.computeIfAbsent("a", k -> new ArrayList<>()).add(Donnees.nom());
        m.computeIfAbsent("b", k -> new ArrayList<>()).add("x");
        Ia.envoyer(m.get("b"));
        Ia.envoyer(m.get("a")); // 401
    }
    void get_or_default() {
        Map<String, String> m = new HashMap<>();
        m.put("a", "x");
        Ia.envoyer(m.getOrDefault("a", Donnees.nom()));
        Ia.envoyer(m.getOrDefault("b", Donnees.nom())); // 401
    }
    void entry_set_remove_if() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        m.entrySet().removeIf(e -> true);
        Ia.envoyer(m);
    }
    void key_set_remove() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        m.keySet().remove("nom");
        Ia.envoyer(m);
    }
    void key_set_remove_other() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        m.keySet().remove("ville");
        Ia.envoyer(m); // 401
    }
    void key_set_retain_bad() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        m.keySet().retainAll(Set.of("nom"));
        Ia.envoyer(m); // 401
    }
    void values_clear() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.values().clear();
        Ia.envoyer(m);
    }
    void replace_all() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.replaceAll((k, v) -> "x");
        Ia.envoyer(m);
        m.replaceAll((k, v) -> k.equals("nom") ? Donnees.nom() : v);
        Ia.envoyer(m); // 401
    }
    void replace_all_masked() {
        Map<String, String> m = new HashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "x");
        m.replaceAll((k, v) -> "nom".equals(k) ? "***" : v);
        Ia.envoyer(m.get("ville"));
        Ia.envoyer(m.get("nom"));
    }
    void to_map_merging() {
        Map<String, String> m = Stream.of("a", "a").collect(Collectors.toMap(k -> k, k -> "v", (u, v) -> u + Donnees.nom(), LinkedHashMap::new));
        Ia.envoyer(m.get("a")); // 401
        Map<String, String> n = Stream.of("a", "a").collect(Collectors.toMap(k -> k, k -> "v", (u, v) -> u, TreeMap::new));
        Ia.envoyer(n.get("a"));
    }
    record Client(String nom, String ville, int age) {
        Client { if (nom == null) throw new IllegalArgumentException(ville); }
        Client withNom(String n) { return new Client(n, ville, age); }
        Client withVille(String v) { return new Client(nom, v, age); }
        boolean majeur() { return age >= 18; }
    }
    List<Client> clients() { return List.of(new Client(Donnees.nom(), "Lyon", 3), new Client(Donnees.nom(), "Paris", 30)); }
    void partitioning() {
        Map<Boolean, List<String>> m = clients().stream().collect(Collectors.partitioningBy(Client::majeur, Collectors.mapping(Client::ville, Collectors.toList())));
        Ia.envoyer(m.get(true));
        Map<Boolean, List<String>> n = clients().stream().collect(Collectors.partitioningBy(Client::majeur, Collectors.mapping(Client::nom, Collectors.toList())));
        Ia.envoyer(n.get(true)); // 401
    }
    record Resume(long nombre, String noms) {}
    void teeing() {
        Resume r = clients().stream().collect(Collectors.teeing(Collectors.counting(), Collectors.mapping(Client::nom, Collectors.joining(",")), Resume::new));
        Ia.envoyer(r.nombre());
        Ia.envoyer(r.noms()); // 401
    }
    void flat_mapping() {
        Map<String, Set<String>> m = clients().stream().collect(Collectors.groupingBy(Client::ville, Collectors.flatMapping((Client c) -> Stream.<String>of(c.nom(), c.ville()), Collectors.toSet())));
        Ia.envoyer(m.keySet());
        Ia.envoyer(m.values()); // 401
        Map<String, Set<String>> n = clients().stream().collect(Collectors.groupingBy(Client::ville, Collectors.flatMapping(c -> Stream.of(c.ville()), Collectors.toSet())));
        Ia.envoyer(n.values());
    }
    void collecting_and_then() {
        String s = clients().stream().map(Client::nom).collect(Collectors.collectingAndThen(Collectors.toList(), l -> l.get(0)));
        Ia.envoyer(s); // 401
        int t = clients().stream().map(Client::nom).collect(Collectors.collectingAndThen(Collectors.toList(), List::size));
        Ia.envoyer(t);
        String u = clients().stream().map(Client::nom).collect(Collectors.collectingAndThen(Collectors.toList(), l -> "n=" + l.size()));
        Ia.envoyer(u);
    }
    void grouping_counting() {
        Map<String, Long> m = clients().stream().collect(Collectors.groupingBy(Client::nom, TreeMap::new, Collectors.counting()));
        Ia.envoyer(m.values());
        Ia.envoyer(m); // 401
    }
    void collector_of() {
        String s = clients().stream().map(Client::nom).collect(Collector.of(StringBuilder::new, StringBuilder::append, StringBuilder::append, StringBuilder::toString));
        Ia.envoyer(s); // 401
        int n = clients().stream().map(Client::nom).collect(Collector.of(() -> new int[1], (a, x) -> a[0]++, (a, b) -> a, a -> a[0]));
        Ia.envoyer(n);
    }
    void max_by() {
        Ia.envoyer(clients().stream().max(Comparator.comparing(Client::nom)).map(Client::ville).orElse(""));
        Ia.envoyer(clients().stream().min(Comparator.comparing(Client::ville)).map(Client::nom).orElse("")); // 401
    }
    void summarizing() {
        IntSummaryStatistics st = clients().stream().mapToInt(Client::age).summaryStatistics();
        Ia.envoyer(st.getMax());
        Ia.envoyer(clients().stream().map(Client::nom).mapToInt(String::length).sum() > 3 ? "a" : "b");
    }
    void withers() {
        Client c = new Client(Donnees.nom(), "Lyon", 3).withNom("x");
        Ia.envoyer(c);
        Ia.envoyer(c.withVille(Donnees.nom()).nom());
        Ia.envoyer(c.withVille(Donnees.nom())); // 401
    }
    void stream_iterate() {
        Ia.envoyer(Stream.iterate("x", s -> s + "y").limit(3).toList());
        Ia.envoyer(Stream.iterate(Donnees.nom(), s -> s + "y").skip(1).findFirst().get()); // 401
        Ia.envoyer(Stream.iterate(Donnees.nom(), s -> s != null, s -> "y").findFirst().get()); // 401
    }
    void take_while() {
        Ia.envoyer(Stream.of("a", "b").takeWhile(s -> !s.equals(Donnees.nom())).toList());
        Ia.envoyer(Stream.of(Donnees.nom(), "b").dropWhile(s -> s.isEmpty()).toList()); // 401
    }
    void map_multi() {
        Ia.envoyer(Stream.of("a").<String>mapMulti((s, c) -> { c.accept(s); c.accept(Donnees.nom()); }).toList()); // 401
        Ia.envoyer(Stream.of(Donnees.nom()).<String>mapMulti((s, c) -> { c.accept("x"); }).toList());
    }
    void peek() {
        List<String> vus = new ArrayList<>();
        Stream.of(Donnees.nom()).peek(vus::add).count();
        Ia.envoyer(vus); // 401
        List<Integer> tailles = new ArrayList<>();
        Stream.of(Donnees.nom()).map(s -> 1).peek(tailles::add).toList();
        Ia.envoyer(tailles);
    }
    void nav() {
        NavigableMap<Integer, String> m = new TreeMap<>();
        m.put(1, Donnees.nom());
        m.put(2, "x");
        Ia.envoyer(m.floorEntry(2).getKey());
        Ia.envoyer(m.headMap(2).values()); // 401
        Ia.envoyer(m.descendingMap().firstEntry().getValue()); // 401
        Ia.envoyer(m.lastEntry().getKey());
    }
    void bimap() {
        Map<String, String> aller = new HashMap<>(), retour = new HashMap<>();
        aller.put("k", Donnees.nom());
        aller.forEach((k, v) -> retour.put(v, k));
        Ia.envoyer(retour.values());
        Ia.envoyer(retour.keySet()); // 401
    }
    void map_of_entries() {
        Map<String, String> m = Map.ofEntries(Map.entry("a", "x"), Map.entry("b", Donnees.nom()));
        Ia.envoyer(m.get("a"));
        Ia.envoyer(m.get("b")); // 401
        Map<String, String> c = Map.copyOf(m);
        Ia.envoyer(c.get("a"));
        Ia.envoyer(c.get("b")); // 401
    }
    void sorted_by_value() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        Ia.envoyer(m.entrySet().stream().sorted(Map.Entry.comparingByValue()).map(Map.Entry::getKey).collect(Collectors.joining()));
        Ia.envoyer(m.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining())); // 401
    }
    void zip() {
        List<String> noms = List.of(Donnees.nom(), Donnees.nom()), villes = List.of("a", "b");
        Ia.envoyer(IntStream.range(0, 2).mapToObj(i -> new Client(noms.get(i), villes.get(i), i)).map(Client::ville).toList());
        Ia.envoyer(IntStream.range(0, 2).mapToObj(i -> new Client(noms.get(i), villes.get(i), i)).map(Client::nom).toList()); // 401
    }
    void iterate_entries_into_two() {
        Map<String, String> m = new HashMap<>();
        m.put("a", Donnees.nom());
        List<String> cles = new ArrayList<>(), valeurs = new ArrayList<>();
        for (var e : m.entrySet()) { cles.add(e.getKey()); valeurs.add(e.getValue()); }
        Ia.envoyer(cles);
        Ia.envoyer(valeurs); // 401
    }
    void to_array() {
        String[] t = Stream.of("a", Donnees.nom()).toArray(String[]::new);
        Ia.envoyer(t); // 401
        List<String> l = new ArrayList<>();
        l.add("x"); l.add(Donnees.nom());
        String[] u = l.toArray(new String[0]);
        Ia.envoyer(u[0]);
        Ia.envoyer(u[1]); // 401
        Object[] v = l.toArray();
        Ia.envoyer(v[0]);
        String[] w = new String[2];
        l.toArray(w);
        Ia.envoyer(w[1]); // 401
    }
    void remove_if() {
        List<String> l = new ArrayList<>(List.of("x", Donnees.nom()));
        l.removeIf(s -> s.startsWith("D"));
        Ia.envoyer(l); // 401
        l.removeIf(s -> true);
        Ia.envoyer(l);
    }
    void list_ops() {
        List<String> l = new ArrayList<>(List.of("x"));
        Collections.addAll(l, "y", Donnees.nom());
        Ia.envoyer(l.get(0));
        Ia.envoyer(l.get(2)); // 401
        Collections.swap(l, 0, 2);
        Ia.envoyer(l.get(2));
        Ia.envoyer(l.get(0)); // 401
        Collections.fill(l, "z");
        Ia.envoyer(l);
        l.set(1, Donnees.nom());
        Collections.reverse(l);
        Ia.envoyer(l.get(1)); // 401
        l.replaceAll(s -> "");
        Ia.envoyer(l);
    }
    void atomics() {
        AtomicReference<String> r = new AtomicReference<>("x");
        Ia.envoyer(r.getAndUpdate(s -> Donnees.nom()));
        Ia.envoyer(r.get()); // 401
        Ia.envoyer(r.updateAndGet(s -> "y"));
        Ia.envoyer(r.getAndAccumulate(Donnees.nom(), (a, b) -> a + b));
        Ia.envoyer(r.accumulateAndGet("k", (a, b) -> b));
        r.set(Donnees.nom());
        Ia.envoyer(r.accumulateAndGet("k", (a, b) -> a)); // 401
        r.compareAndSet("k", "v");
        Ia.envoyer(r.getAndSet("w")); // 401
        Ia.envoyer(r.get());
    }
    void long_adder() {
        LongAdder a = new LongAdder();
        a.add(Donnees.salaire());
        Ia.envoyer(a.sum()); // 401
        AtomicInteger n = new AtomicInteger();
        n.addAndGet(Donnees.nom().length() > 3 ? 1 : 2);
        Ia.envoyer(n.get());
        n.set(Donnees.salaire());
        Ia.envoyer(n.incrementAndGet()); // 401
    }
}
