package programs;

import api.*;
import java.util.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** What an answer has decided, carried by what is static, truths, rounds, depths, what is skipped, what is held, and functions. */
class CarriedByState {
    private static boolean oui() { return Ia.demander("?").equals("oui"); }
    private static int note() { return Integer.parseInt(Ia.demander("?")); }
    // static state
    private static boolean permis; private static boolean autre;
    private static void lire() { if (oui()) permis = true; }
    void static_state() { lire(); if (permis) Decisions.delivrer("d"); } // 501
    void static_other() { lire(); if (autre) Decisions.delivrer("d"); }
    private static int compte; private static int tours;
    void static_counter(List<String> l) { compte = 0; for (String s : l) if (Ia.demander(s).equals("oui")) compte++; if (compte > 2) Decisions.delivrer("d"); } // 501
    void static_counter_of_rounds(List<String> l) { tours = 0; for (String s : l) { System.out.println(Ia.demander(s)); tours++; } if (tours > 2) Decisions.delivrer("d"); }
    // boolean algebra
    void and_eq(List<String> l) { boolean ok = true; for (String s : l) ok &= Ia.demander(s).equals("oui"); if (ok) Decisions.delivrer("d"); } // 501
    void or_eq(List<String> l) { boolean ok = false; for (String s : l) ok |= Ia.demander(s).equals("oui"); if (ok) Decisions.delivrer("d"); } // 501
    void or_eq_reset(List<String> l) { boolean ok = false; for (String s : l) ok |= Ia.demander(s).equals("oui"); System.out.println(ok); ok = l.isEmpty(); if (ok) Decisions.delivrer("d"); }
    void xor() { boolean b = true; b ^= oui(); if (b) Decisions.delivrer("d"); } // 501
    void xor_itself(boolean k) { boolean b = k; b ^= true; System.out.println(oui()); if (b) Decisions.delivrer("d"); }
    void ternaries(boolean k) { int v = k ? oui() ? 1 : 2 : 3; if (v == 1) Decisions.delivrer("d"); } // 501
    void ternaries_alike(boolean k) { int v = k ? oui() ? 1 : 1 : 3; if (v == 1) Decisions.delivrer("d"); }
    void de_morgan(boolean k) { if (!(k || !oui())) Decisions.delivrer("d"); } // 501
    void equals_false() { if (oui() == false) Decisions.refuser("d"); } // 501
    void boxed() { Boolean b = oui(); if (Boolean.TRUE.equals(b)) Decisions.delivrer("d"); } // 501
    void compare() { int c = Boolean.compare(oui(), true); if (c == 0) Decisions.delivrer("d"); } // 501
    void logical() { if (Boolean.logicalAnd(oui(), true)) Decisions.delivrer("d"); } // 501
    // labels
    void labelled(List<List<String>> l) { boolean f = false; dehors: for (List<String> m : l) for (String s : m) if (Ia.demander(s).equals("oui")) { f = true; break dehors; } if (f) Decisions.delivrer("d"); } // 501
    void labelled_count(List<List<String>> l) { int n = 0; dehors: for (List<String> m : l) { for (String s : m) if (Ia.demander(s).equals("oui")) continue dehors; n++; } if (n == 0) Decisions.delivrer("d"); } // 501
    void labelled_out(List<List<String>> l) { int n = 0; for (List<String> m : l) { for (String s : m) if (Ia.demander(s).equals("oui")) break; n++; } if (n == 0) Decisions.delivrer("d"); }
    void breaks_early(List<String> l) { int i = 0; for (String s : l) { if (Ia.demander(s).equals("stop")) break; i++; } if (i > 2) Decisions.delivrer("d"); } // 501
    void continues(List<String> l) { int i = 0; for (String s : l) { if (Ia.demander(s).equals("stop")) continue; i++; } if (i > 2) Decisions.delivrer("d"); } // 501
    void continues_after(List<String> l) { int i = 0; for (String s : l) { i++; if (Ia.demander(s).equals("stop")) continue; System.out.println(s); } if (i > 2) Decisions.delivrer("d"); }
    void do_while() { int i = 0; do { i++; } while (!oui()); if (i == 1) Decisions.delivrer("d"); } // 501
    void breaks_and_acts(List<String> l) { for (String s : l) { if (Ia.demander(s).equals("stop")) break; Decisions.delivrer(s); } } // 501
    // recursion depth
    private static int profondeur(int n) { return n <= 0 ? 0 : 1 + profondeur(n - 1); }
    void depth() { if (profondeur(note()) > 3) Decisions.delivrer("d"); } // 501
    void depth_of_another(int k) { System.out.println(profondeur(note())); if (profondeur(k) > 3) Decisions.delivrer("d"); }
    private static int jusque(int n) { return oui() ? n : jusque(n + 1); }
    void until_yes() { if (jusque(0) == 2) Decisions.delivrer("d"); } // 501
    private static boolean pair(int n) { return n == 0 || impair(n - 1); }
    private static boolean impair(int n) { return n != 0 && pair(n - 1); }
    void mutual() { if (pair(note())) Decisions.delivrer("d"); } // 501
    // side effects in short-circuits
    private int n; private int m; private int o;
    private boolean monter() { n++; return true; }
    private boolean monter2() { m++; return true; }
    private boolean monter3() { o++; return true; }
    void short_circuit() { n = 0; boolean b = oui() && monter(); System.out.println(b); if (n > 0) Decisions.delivrer("d"); } // 501
    void no_short_circuit() { m = 0; boolean b = oui() & monter2(); System.out.println(b); if (m > 0) Decisions.delivrer("d"); }
    void before_short_circuit() { o = 0; boolean b = monter3() && oui(); System.out.println(b); if (o > 0) Decisions.delivrer("d"); }
    // early return
    void early(String d) { if (!oui()) return; Decisions.delivrer(d); } // 501
    void early_inner(String d) { verifier(); Decisions.delivrer(d); }
    private void verifier() { if (!oui()) return; System.out.println("x"); }
    void early_thrown(String d) { exiger(); Decisions.delivrer(d); } // 501
    private void exiger() { if (!oui()) throw new IllegalStateException(); }
    private String choisir() { if (oui()) return "a"; if (oui()) return "b"; return "c"; }
    void early_value() { if (choisir().equals("b")) Decisions.delivrer("d"); } // 501
    private String pareil() { if (oui()) return "c"; if (oui()) return "c"; return "c"; }
    void early_value_alike() { if (pareil().equals("c")) Decisions.delivrer("d"); }
    // two answers
    void two_answers() { String a = Ia.demander("1"), b = Ia.demander("2"); if (a.equals(b)) Decisions.delivrer("d"); } // 501
    void longer() { String a = Ia.demander("1"), b = Ia.demander("2"); if (a.length() > b.length()) Decisions.delivrer("d"); } // 501
    void compared_as_text() { if (Ia.demander("1").compareTo(Ia.demander("2")) < 0) Decisions.delivrer("d"); } // 501
    void with_itself() { String a = Ia.demander("1"); if (a == a) Decisions.delivrer("d"); }
    void set_of_two() { Set<String> s = new HashSet<>(); s.add(Ia.demander("1")); s.add(Ia.demander("2")); if (s.size() == 1) Decisions.delivrer("d"); } // 501
    void list_of_two() { List<String> s = new ArrayList<>(); s.add(Ia.demander("1")); s.add(Ia.demander("2")); if (s.size() == 2) Decisions.delivrer("d"); }
    void majority() { int v = 0; for (int i = 0; i < 3; i++) if (oui()) v++; if (v >= 2) Decisions.delivrer("d"); } // 501
    void majority_of_asked() { int v = 0; for (int i = 0; i < 3; i++) { if (oui()) System.out.println("o"); v++; } if (v >= 2) Decisions.delivrer("d"); }
    // collections
    void size_carries(List<String> l) { List<String> r = new ArrayList<>(); for (String s : l) if (Ia.demander(s).equals("oui")) r.add("x"); if (r.size() > 1) Decisions.delivrer("d"); } // 501
    void size_of_all(List<String> l) { List<String> r = new ArrayList<>(); for (String s : l) r.add(Ia.demander(s)); if (r.size() > 1) Decisions.delivrer("d"); }
    void contains_carries() { Set<Integer> s = new HashSet<>(); if (oui()) s.add(1); s.add(2); if (s.contains(1)) Decisions.delivrer("d"); } // 501
    void removed() { Set<Integer> s = new HashSet<>(List.of(1, 2)); if (oui()) s.remove(1); if (s.contains(1)) Decisions.delivrer("d"); } // 501
    void map_key() { Map<String, Integer> k = new HashMap<>(); if (oui()) k.put("a", 1); else k.put("b", 1); if (k.containsKey("a")) Decisions.delivrer("d"); } // 501
    void map_merge(List<String> l) { Map<String, Integer> k = new HashMap<>(); for (String s : l) k.merge(Ia.demander(s), 1, Integer::sum); if (k.getOrDefault("oui", 0) > 2) Decisions.delivrer("d"); } // 501
    void cleared() { List<String> l = new ArrayList<>(); if (oui()) l.add("x"); l.clear(); if (l.isEmpty()) Decisions.delivrer("d"); }
    void index_of() { List<String> l = List.of("non", "oui"); if (l.indexOf(Ia.demander("?")) == 1) Decisions.delivrer("d"); } // 501
    void queue() { Deque<Integer> q = new ArrayDeque<>(); if (oui()) q.push(1); q.push(2); q.pop(); if (!q.isEmpty()) Decisions.delivrer("d"); } // 501
    void queue_alike() { Deque<Integer> q = new ArrayDeque<>(); if (oui()) q.push(1); else q.push(3); q.pop(); if (q.isEmpty()) Decisions.delivrer("d"); }
    void bit_set() { BitSet b = new BitSet(); if (oui()) b.set(3); if (b.get(3)) Decisions.delivrer("d"); } // 501
    void bit_set_cardinality(List<String> l) { BitSet b = new BitSet(); for (int i = 0; i < l.size(); i++) if (Ia.demander(l.get(i)).equals("oui")) b.set(i); if (b.cardinality() > 1) Decisions.delivrer("d"); } // 501
    // iterators
    void iterator_removes(List<String> l) { for (Iterator<String> i = l.iterator(); i.hasNext();) if (Ia.demander(i.next()).equals("non")) i.remove(); if (l.isEmpty()) Decisions.refuser("d"); } // 501
    void iterator_advances(List<String> l) { Iterator<String> i = l.iterator(); if (oui()) i.next(); Decisions.delivrer(i.next()); } // 501
    void iterator_advances_alike(List<String> l) { Iterator<String> i = l.iterator(); if (oui()) System.out.println("x"); i.next(); Decisions.delivrer(i.next()); }
    // streams, lambdas
    void stream_count(List<String> l) { if (l.stream().filter(s -> Ia.demander(s).equals("oui")).count() > 1) Decisions.delivrer("d"); } // 501
    void stream_peek(List<String> l) { if (l.stream().peek(s -> Ia.demander(s)).count() > 1) Decisions.delivrer("d"); }
    void stream_distinct(List<String> l) { if (l.stream().map(s -> Ia.demander(s)).distinct().count() > 1) Decisions.delivrer("d"); } // 501
    void stream_none(List<String> l) { if (l.stream().map(Ia::demander).noneMatch("non"::equals)) Decisions.delivrer("d"); } // 501
    void stream_reduce(List<String> l) { if (l.stream().map(s -> Ia.demander(s).equals("oui")).reduce(true, (a, b) -> a && b)) Decisions.delivrer("d"); } // 501
    void stream_sum(List<String> l) { if (l.stream().mapToInt(s -> Ia.demander(s).equals("oui") ? 1 : 0).sum() > 1) Decisions.delivrer("d"); } // 501
    void stream_sum_alike(List<String> l) { if (l.stream().mapToInt(s -> Ia.demander(s).equals("oui") ? 1 : 1).sum() > 1) Decisions.delivrer("d"); }
    void stream_take_while(List<String> l) { if (l.stream().takeWhile(s -> Ia.demander(s).equals("oui")).count() > 1) Decisions.delivrer("d"); } // 501
    void atomic(List<String> l) { AtomicInteger n = new AtomicInteger(); l.forEach(s -> { if (Ia.demander(s).equals("oui")) n.incrementAndGet(); }); if (n.get() > 1) Decisions.delivrer("d"); } // 501
    void atomic_of_all(List<String> l) { AtomicInteger n = new AtomicInteger(); l.forEach(s -> { if (Ia.demander(s).equals("oui")) System.out.println(s); n.incrementAndGet(); }); if (n.get() > 1) Decisions.delivrer("d"); }
    void lambda_chosen() { Supplier<Boolean> s = oui() ? () -> true : () -> false; if (s.get()) Decisions.delivrer("d"); } // 501
    void lambda_chosen_alike() { Supplier<Boolean> s = oui() ? () -> true : () -> true; if (s.get()) Decisions.delivrer("d"); }
    void runnable_chosen() { Runnable r = oui() ? () -> Decisions.delivrer("d") : () -> {}; r.run(); } // 501
    void table_of_functions() { Map<String, Runnable> t = Map.of("oui", () -> Decisions.delivrer("d"), "non", () -> System.out.println("n")); t.get(Ia.demander("?")).run(); } // 501
    void predicate_composed() { Predicate<String> p = s -> s.length() > 2; if (oui()) p = p.negate(); if (p.test("abc")) Decisions.delivrer("d"); } // 501
    void dead() { boolean b = oui(); if (b && false) Decisions.delivrer("d"); }
}
