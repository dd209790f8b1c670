package programs;

import api.*;
import java.io.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Aliases, structures of ours, calls into calls, functions that are kept and composed. */
class Structured {
    static class Noeud { String v; Noeud suivant; Noeud(String v, Noeud s) { this.v = v; suivant = s; } }
    void linked_second() { Noeud n = new Noeud("a", new Noeud(Donnees.nom(), null)); Ia.envoyer(n.v); }
    void linked_second_bad() { Noeud n = new Noeud("a", new Noeud(Donnees.nom(), null)); Ia.envoyer(n.suivant.v); } // 401
    void linked_loop() { Noeud n = null; for (int i = 0; i < 3; i++) n = new Noeud(i == 1 ? Donnees.nom() : "x", n); Ia.envoyer(n.suivant.v); } // 401
    void linked_reversed() {
        Noeud a = new Noeud("a", null), b = new Noeud(Donnees.nom(), a);
        a.suivant = b; b.suivant = null;
        Ia.envoyer(a.v);
        Ia.envoyer(a.suivant.v); // 401
    }
    void alias_then_write() { Noeud a = new Noeud("x", null), b = a; b.v = Donnees.nom(); Ia.envoyer(a.v); } // 401
    void alias_broken() { Noeud a = new Noeud("x", null), b = a; b = new Noeud("y", null); b.v = Donnees.nom(); Ia.envoyer(a.v); }
    void alias_cleaned() { Noeud a = new Noeud(Donnees.nom(), null), b = a; b.v = "x"; Ia.envoyer(a.v); }
    static void croiser(Noeud a, Noeud b) { a.v = Donnees.nom(); b.v = "x"; }
    void helper_alias_same() { Noeud n = new Noeud("x", null); croiser(n, n); Ia.envoyer(n.v); }
    void helper_alias_other() { Noeud n = new Noeud("x", null), m = new Noeud("x", null); croiser(n, m); Ia.envoyer(m.v); }
    void helper_alias_bad() { Noeud n = new Noeud("x", null), m = new Noeud("x", null); croiser(n, m); Ia.envoyer(n.v); } // 401
    static Noeud choisir(Noeud a, Noeud b, boolean c) { return c ? a : b; }
    void chosen_alias() { Noeud a = new Noeud("a", null), b = new Noeud("b", null); choisir(a, b, true).v = Donnees.nom(); Ia.envoyer(b.v); }
    void chosen_alias_bad() { Noeud a = new Noeud("a", null), b = new Noeud("b", null); choisir(a, b, true).v = Donnees.nom(); Ia.envoyer(a.v); } // 401
    void through_array() { Noeud[] t = {new Noeud("a", null)}; Noeud n = t[0]; n.v = Donnees.nom(); Ia.envoyer(t[0].v); } // 401
    void through_list() { List<Noeud> l = new ArrayList<>(); Noeud n = new Noeud("a", null); l.add(n); n.v = Donnees.nom(); Ia.envoyer(l.get(0).v); } // 401
    void through_map_cleaned() { Map<String, Noeud> m = new HashMap<>(); Noeud n = new Noeud(Donnees.nom(), null); m.put("a", n); m.get("a").v = "x"; Ia.envoyer(n.v); }
    static class Boite<T> { private T t; Boite(T t) { this.t = t; } T get() { return t; } void set(T t) { this.t = t; } <R> Boite<R> map(Function<? super T, ? extends R> f) { return new Boite<>(f.apply(t)); } }
    void box_map() { Ia.envoyer(new Boite<>(Donnees.nom()).map(String::trim).get()); } // 401
    void box_map_clean() { Ia.envoyer(new Boite<>(Donnees.nom()).map(String::length).map(n -> "x").get()); }
    void box_set() { Boite<String> b = new Boite<>("x"); Boite<String> c = b; c.set(Donnees.nom()); Ia.envoyer(b.get()); } // 401
    void box_set_clean() { Boite<String> b = new Boite<>(Donnees.nom()); b.set("x"); Ia.envoyer(b.get()); }
    void box_of_box() { Boite<Boite<String>> b = new Boite<>(new Boite<>(Donnees.nom())); Ia.envoyer(b.get().get()); } // 401
    void box_of_box_clean() { Boite<Boite<String>> b = new Boite<>(new Boite<>(Donnees.nom())); b.get().set("x"); Ia.envoyer(b.get().get()); }
    static class Arbre { String v; Arbre g, d; Arbre(String v) { this.v = v; } void inserer(String s) { if (s.compareTo(v) < 0) { if (g == null) g = new Arbre(s); else g.inserer(s); } else { if (d == null) d = new Arbre(s); else d.inserer(s); } } boolean contient(String s) { return v.equals(s) || g != null && g.contient(s) || d != null && d.contient(s); } void parcourir(Consumer<String> c) { if (g != null) g.parcourir(c); c.accept(v); if (d != null) d.parcourir(c); } } // 401
    void tree_walk() { Arbre a = new Arbre("m"); a.inserer(Donnees.nom()); a.parcourir(Ia::envoyer); }
    void tree_contains() { Arbre a = new Arbre("m"); a.inserer(Donnees.nom()); Ia.envoyer(a.contient("x")); }
    static class Pile { private final Object[] t = new Object[10]; private int n; void empiler(Object o) { t[n++] = o; } Object depiler() { return t[--n]; } boolean vide() { return n == 0; } }
    void own_stack() { Pile p = new Pile(); p.empiler("x"); p.empiler(Donnees.nom()); Ia.envoyer(p.depiler()); } // 401
    void own_stack_clean() { Pile p = new Pile(); p.empiler(Donnees.nom()); p.empiler("x"); Ia.envoyer(p.depiler()); }
    static class Cache { private final Map<String, String> m = new HashMap<>(); String lire(String k, Function<String, String> f) { String v = m.get(k); if (v == null) { v = f.apply(k); m.put(k, v); } return v; } }
    void cache() { Cache c = new Cache(); Ia.envoyer(c.lire("a", k -> Donnees.nom())); } // 401
    void cache_other() { Cache c = new Cache(); c.lire("a", k -> Donnees.nom()); Ia.envoyer(c.lire("b", k -> "x")); }
    void cache_again() { Cache c = new Cache(); c.lire("a", k -> "x"); Ia.envoyer(c.lire("a", k -> Donnees.nom())); }
    static class Observable { private final List<Consumer<String>> l = new ArrayList<>(); void ajouter(Consumer<String> c) { l.add(c); } void dire(String s) { l.forEach(c -> c.accept(s)); } } // 401
    void observer() { Observable o = new Observable(); o.ajouter(Ia::envoyer); o.dire(Donnees.nom()); }
    void observer_clean() { Observable o = new Observable(); o.ajouter(Ia::envoyer); o.ajouter(s -> {}); o.dire("x"); }
    void observer_none() { Observable o = new Observable(); o.ajouter(s -> Ia.envoyer(s.length())); o.dire(Donnees.nom()); }
    static class Chaine { private final StringBuilder b = new StringBuilder(); Chaine plus(String s) { b.append(s); return this; } String fin() { return b.toString(); } }
    void fluent() { Ia.envoyer(new Chaine().plus("a").plus(Donnees.nom()).plus("b").fin()); } // 401
    void fluent_clean() { Chaine c = new Chaine().plus("a"); new Chaine().plus(Donnees.nom()); Ia.envoyer(c.fin()); }
    // interprocedural
    static String a(String s) { return b(s) + "a"; }
    static String b(String s) { return c(s, "b"); }
    static String c(String s, String t) { return s.isEmpty() ? t : d(t, s); }
    static String d(String t, String s) { return t; }
    void deep_calls_clean() { Ia.envoyer(a(Donnees.nom())); }
    static String rec(String s, int n) { return n == 0 ? s : rec(s + "x", n - 1); }
    void recursion() { Ia.envoyer(rec(Donnees.nom(), 3)); } // 401
    static String rec2(String s, String t, int n) { return n == 0 ? s : rec2(t, s, n - 1); }
    void recursion_swap() { Ia.envoyer(rec2("x", Donnees.nom(), 1)); } // 401
    void recursion_swap_clean() { Ia.envoyer(rec2("x", Donnees.nom(), 2)); }
    static int fact(int n) { return n <= 1 ? 1 : n * fact(n - 1); }
    void recursion_number() { if (fact(4) == 24) Ia.envoyer(Donnees.nom()); } // 401
    void recursion_number_clean() { if (fact(4) == 25) Ia.envoyer(Donnees.nom()); }
    static boolean pair(int n) { return n == 0 || impair(n - 1); }
    static boolean impair(int n) { return n != 0 && pair(n - 1); }
    void mutual() { if (pair(3)) Ia.envoyer(Donnees.nom()); }
    void mutual_bad() { if (pair(4)) Ia.envoyer(Donnees.nom()); } // 401
    static void sortie(String[] out, int i) { out[i] = Donnees.nom(); }
    void out_array() { String[] o = {"a", "b"}; sortie(o, 1); Ia.envoyer(o[0]); }
    void out_array_bad() { String[] o = {"a", "b"}; sortie(o, 1); Ia.envoyer(o[1]); } // 401
    static void sortie(StringBuilder b) { b.append(Donnees.nom()); }
    void out_builder() { StringBuilder b = new StringBuilder(); sortie(b); Ia.envoyer(b); } // 401
    static void sortie(Map<String, String> m) { m.put("nom", Donnees.nom()); m.put("v", "x"); }
    void out_map() { Map<String, String> m = new HashMap<>(); sortie(m); Ia.envoyer(m.get("v")); }
    void out_map_bad() { Map<String, String> m = new HashMap<>(); sortie(m); Ia.envoyer(m.get("nom")); } // 401
    static void vider(List<String> l) { l.clear(); }
    void emptied_by_helper() { List<String> l = new ArrayList<>(List.of(Donnees.nom())); vider(l); l.add("x"); Ia.envoyer(l.get(0)); }
    static Supplier<String> fournisseur(String s) { return () -> s; }
    void closure() { Ia.envoyer(fournisseur(Donnees.nom()).get()); } // 401
    void closure_clean() { fournisseur(Donnees.nom()); Ia.envoyer(fournisseur("x").get()); }
    static Function<String, Function<String, String>> curry() { return x -> y -> x + y; }
    void curried() { Ia.envoyer(curry().apply("a").apply(Donnees.nom())); } // 401
    static Function<String, Function<String, String>> premier() { return x -> y -> x; }
    void curried_clean() { Ia.envoyer(premier().apply("a").apply(Donnees.nom())); }
    void compose() { Function<String, String> f = String::trim; Ia.envoyer(f.andThen(s -> "<" + s + ">").compose(Object::toString).apply(Donnees.nom())); } // 401
    void compose_clean() { Function<String, String> f = s -> "x"; Ia.envoyer(f.andThen(s -> s + "!").apply(Donnees.nom())); }
    void reduce() { Ia.envoyer(Stream.of("a", Donnees.nom()).reduce("", String::concat)); } // 401
    void reduce_measure() { Ia.envoyer(Stream.of("a", Donnees.nom()).mapToInt(String::length).sum()); }
    void collect_map() { Map<String, String> m = Stream.of("a", "b").collect(Collectors.toMap(k -> k, k -> Donnees.nom())); Ia.envoyer(m.keySet()); }
    void collect_map_bad() { Map<String, String> m = Stream.of("a", "b").collect(Collectors.toMap(k -> k, k -> Donnees.nom())); Ia.envoyer(m.get("a")); } // 401
    void grouping() { Map<Integer, List<String>> m = Stream.of("a", Donnees.nom()).collect(Collectors.groupingBy(String::length)); Ia.envoyer(m.keySet()); }
    void grouping_bad() { Map<Integer, List<String>> m = Stream.of("a", Donnees.nom()).collect(Collectors.groupingBy(String::length)); Ia.envoyer(m.values()); } // 401
    void partition_count() { Ia.envoyer(Stream.of(Donnees.nom()).collect(Collectors.partitioningBy(String::isEmpty, Collectors.counting()))); }
    void optional_else() { Ia.envoyer(Optional.of("x").orElse(Donnees.nom())); }
    void optional_else_bad() { Ia.envoyer(Optional.<String>empty().orElse(Donnees.nom())); } // 401
    void optional_flat() { Ia.envoyer(Optional.of(Donnees.nom()).flatMap(s -> Optional.of(s + "x")).filter(s -> !s.isEmpty()).orElseThrow()); } // 401
    void atomic() { AtomicReference<String> r = new AtomicReference<>("x"); r.updateAndGet(s -> s + Donnees.nom()); Ia.envoyer(r.get()); } // 401
    void atomic_clean() { AtomicReference<String> r = new AtomicReference<>(Donnees.nom()); r.set("x"); Ia.envoyer(r.get()); }
    void atomic_old() { AtomicReference<String> r = new AtomicReference<>(Donnees.nom()); Ia.envoyer(r.getAndSet("x")); } // 401
    void thread_local() { ThreadLocal<String> t = new ThreadLocal<>(); t.set(Donnees.nom()); t.remove(); Ia.envoyer(t.get()); }
    void future() throws Exception { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).thenApply(String::trim).thenCombine(CompletableFuture.completedFuture("x"), (p, q) -> q).get()); }
    void future_bad() throws Exception { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).thenApply(String::trim).thenCombine(CompletableFuture.completedFuture("x"), (p, q) -> p).get()); } // 401
    void callable() throws Exception { Callable<String> c = Donnees::nom; Ia.envoyer(c.call()); } // 401
    void runnable_state() { String[] r = {"x"}; Runnable q = () -> r[0] = Donnees.nom(); Ia.envoyer(r[0]); q.run(); }
    void runnable_state_bad() { String[] r = {"x"}; Runnable q = () -> r[0] = Donnees.nom(); q.run(); Ia.envoyer(r[0]); } // 401
    void iterator_own() { Iterator<String> i = new Iterator<>() { int n; public boolean hasNext() { return n < 2; } public String next() { return n++ == 0 ? "x" : Donnees.nom(); } }; Ia.envoyer(i.next()); }
    void iterable_own() { Iterable<String> it = () -> List.of(Donnees.nom()).iterator(); for (String s : it) Ia.envoyer(s); } // 401
    void comparator() { List<String> l = new ArrayList<>(List.of("b", "a")); String n = Donnees.nom(); l.sort((x, y) -> n.compareTo(x)); Ia.envoyer(l.get(0)); }
    void static_nested_singleton() { Singleton.INSTANCE.v = Donnees.nom(); Ia.envoyer(Singleton.get().v); } // 401
    static class Singleton { static final Singleton INSTANCE = new Singleton(); String v = "x"; static Singleton get() { return INSTANCE; } }
    void interface_constant() { Ia.envoyer(Constantes.A + (Donnees.nom() == null)); }
    interface Constantes { String A = "a"; static String de(String s) { return s + A; } private String b() { return A; } default String c(String s) { return b() + s; } }
    void interface_static() { Ia.envoyer(Constantes.de(Donnees.nom())); } // 401
    void interface_default() { Ia.envoyer(new Constantes() {}.c(Donnees.nom())); } // 401
    void ternary_chain() { int n = 2; String s = n == 1 ? Donnees.nom() : n == 2 ? "x" : Donnees.nom(); Ia.envoyer(s); }
    void assignment_in_condition() { String s; if ((s = Donnees.nom()) != null) Ia.envoyer(s); } // 401
    void compound() { String s = "a"; s += "b"; s += Donnees.nom(); Ia.envoyer(s); } // 401
    void swap_vars() { String x = Donnees.nom(), y = "y", t = x; x = y; y = t; Ia.envoyer(x); }
    void swap_vars_bad() { String x = Donnees.nom(), y = "y", t = x; x = y; y = t; Ia.envoyer(y); } // 401
    void synchronized_block() { Object o = new Object(); String s; synchronized (o) { s = Donnees.nom(); } Ia.envoyer(s); } // 401
    void assert_off() { String s = Donnees.nom(); assert s == null; Ia.envoyer("x"); }
    void asserted_and_sent() { String s = Donnees.nom(); assert s.startsWith("D"); Ia.envoyer(s); } // 401
    void sent_where_asserted() { String s = Donnees.nom(); assert sends(s); }
    private static boolean sends(String s) { Ia.envoyer(s); return true; } // 401
    void instance_init() { Ia.envoyer(new Object() { String s; { s = Donnees.nom(); } String v() { return s; } }.v()); } // 401
    void this_escape() { class P { String v; P() { remplir(this); } } P p = new P(); Ia.envoyer(p.v == null); }
    static void remplir(Object o) {}
}
