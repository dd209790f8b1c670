package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions that a library calls once, for each of what there is, or any number of times, and that leave something each time. */
class HowOften {
    private int n;
    private final List<String> liste = new ArrayList<>();
    int avancer() { return n++; }
    // --- for each of some
    void each(List<String> p) { n = 0; p.forEach(x -> n++); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void each_of_none(List<String> p) { n = 0; p.forEach(x -> n++); if (n == 0) Ia.envoyer(Donnees.nom()); } // 401
    void each_of_three() { n = 0; List.of("a", "b", "c").forEach(x -> n++); if (n == 3) Ia.envoyer(Donnees.nom()); } // 401
    void each_of_three_no_more() { n = 0; List.of("a", "b", "c").forEach(x -> n++); if (n == 4) Ia.envoyer(Donnees.nom()); }
    void each_entry(Map<String, String> p) { n = 0; p.forEach((x, y) -> n++); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void mapped(List<String> p) { n = 0; p.stream().map(x -> n++).toList(); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void filtered(List<String> p) { n = 0; p.stream().filter(x -> n++ > 3).toList(); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void matched(List<String> p) { n = 0; p.stream().anyMatch(x -> n++ > 3); if (n == 4) Ia.envoyer(Donnees.nom()); } // 401
    void removed(List<String> p) { n = 0; p.removeIf(x -> n++ > 3); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void removed_of_three() { n = 0; List<String> l = new ArrayList<>(List.of("c", "b", "a")); l.removeIf(x -> { n++; return false; }); if (n == 3) Ia.envoyer(Donnees.nom()); } // 401
    void replaced(List<String> p) { n = 0; p.replaceAll(x -> "" + n++); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void replaced_in_a_map(Map<String, String> p) { n = 0; p.replaceAll((x, y) -> "" + n++); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void collected_to_a_map(List<String> p) { n = 0; p.stream().collect(Collectors.toMap(x -> x, x -> n++)); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void grouped(List<String> p) { n = 0; p.stream().collect(Collectors.groupingBy(x -> n++)); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void sorted(List<String> p) { n = 0; p.sort((x, y) -> n++); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void remaining(List<String> p) { n = 0; p.iterator().forEachRemaining(x -> n++); if (n == 7) Ia.envoyer(Donnees.nom()); } // 401
    void generated() { n = 0; if (Stream.generate(this::avancer).anyMatch(i -> i == 4)) Ia.envoyer(Donnees.nom()); } // 401
    void iterated() { n = 0; Stream.iterate(1, i -> i < 5, i -> { n++; return i + 1; }).count(); if (n > 2) Ia.envoyer(Donnees.nom()); } // 401
    void in_an_order_of_its_own() { n = 0; new TreeMap<String, String>((x, y) -> n++).put("a", "b"); if (n == 1) Ia.envoyer(Donnees.nom()); } // 401
    // --- what one leaves, the next finds
    void second_time(List<String> p) { boolean[] vu = {false}; p.forEach(s -> { if (vu[0]) Ia.envoyer(Donnees.nom()); vu[0] = true; }); } // 401
    void second_time_of_two() { boolean[] vu = {false}; List.of("a", "b").forEach(s -> { if (vu[0]) Ia.envoyer(Donnees.nom()); vu[0] = true; }); } // 401
    void second_time_of_one() { boolean[] vu = {false}; List.of("a").forEach(s -> { if (vu[0]) Ia.envoyer(Donnees.nom()); vu[0] = true; }); }
    void fifth_time(List<String> p) { int[] k = {0}; p.forEach(s -> { if (k[0]++ > 3) Ia.envoyer(Donnees.nom()); }); } // 401
    void handed_on_twice(List<String> p) { String[] k = {"a", "b", "c"}; p.forEach(s -> { Ia.envoyer(k[0]); k[0] = k[1]; k[1] = k[2]; k[2] = Donnees.nom(); }); } // 401
    void turned_round() { boolean[] t = {false}; Optional.of("x").map(x -> t[0] = !t[0]); if (t[0]) Ia.envoyer(Donnees.nom()); } // 401
    void turned_round_for_each(List<String> p) { boolean[] t = {false}; p.forEach(x -> t[0] = !t[0]); if (t[0]) Ia.envoyer(Donnees.nom()); } // 401
    void sixth_that_was_added(List<String> p) { List<String> r = new ArrayList<>(); p.forEach(x -> r.add(Donnees.nom())); Ia.envoyer(r.get(5)); } // 401
    void sixth_that_was_added_beside(List<String> p) { List<String> r = new ArrayList<>(); p.stream().map(x -> { r.add(Donnees.nom()); return x; }).count(); Ia.envoyer(r.get(5)); } // 401
    void decided_by_the_last(List<String> p) { boolean[] vu = {false}; p.forEach(s -> { if (vu[0]) Decisions.delivrer(s); vu[0] = Ia.demander(s).equals("oui"); }); } // 501
    void decided_by_how_many(List<String> p) { int[] k = {0}; p.forEach(s -> { if (k[0] > 2) Decisions.delivrer(s); if (Ia.demander(s).equals("oui")) k[0]++; }); } // 501
    void decided_by_how_many_there_were(List<String> p) { int[] k = {0}; p.forEach(s -> { Ia.demander(s); k[0]++; }); if (k[0] > 2) Decisions.delivrer("d"); }
    void approved_by_each(List<String> p) { boolean[] ok = {false}; String a = Ia.demander("q"); p.forEach(s -> { if (Agent.valide(a)) ok[0] = true; }); if (ok[0]) Decisions.delivrer(a); }
    // --- once
    void for_the_one_that_there_is() { n = 0; Optional.of("x").map(x -> n++); if (n == 1) Ia.envoyer(Donnees.nom()); } // 401
    void for_the_one_that_there_is_no_more() { n = 0; Optional.of("x").map(x -> ++n); if (n == 2) Ia.envoyer(Donnees.nom()); }
    void for_the_one_that_may_be_there() { n = 0; Optional.ofNullable(System.getProperty("a")).ifPresent(x -> ++n); if (n == 0) Ia.envoyer(Donnees.nom()); } // 401
    void added_once() { List<String> l = new ArrayList<>(); Optional.of("x").map(x -> l.add("a")); l.add(Donnees.nom()); Ia.envoyer(l.get(0)); Ia.envoyer(l.get(1)); } // 401
    void added_once_in_a_field() { liste.clear(); Optional.of("x").map(x -> liste.add("a")); if (liste.size() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void taken_once() { Deque<String> d = new ArrayDeque<>(List.of("a", "b")); Optional.of("x").ifPresent(x -> d.poll()); if (!d.isEmpty()) Ia.envoyer(Donnees.nom()); } // 401
    void appended_once() { StringBuilder b = new StringBuilder(); Optional.of("x").map(b::append); if (b.toString().equals("x")) Ia.envoyer(Donnees.nom()); } // 401
    void appended_once_no_more() { StringBuilder b = new StringBuilder(); Optional.of("x").ifPresent(b::append); if (b.toString().equals("xx")) Ia.envoyer(Donnees.nom()); }
    void overwritten_once() { String[] t = {Donnees.nom()}; Optional.of("x").ifPresent(x -> t[0] = x); Ia.envoyer(t[0]); }
    void for_a_key() { n = 0; Map<String, Integer> m = new HashMap<>(); m.computeIfAbsent("a", k -> ++n); if (n == 1) Ia.envoyer(Donnees.nom()); } // 401
    void for_a_key_no_more() { n = 0; Map<String, Integer> m = new HashMap<>(); m.computeIfAbsent("a", k -> ++n); if (n == 2) Ia.envoyer(Donnees.nom()); }
    void of_what_is_under_a_key() { Map<String, String> m = new HashMap<>(Map.of("a", "x")); m.compute("a", (k, v) -> v + "!"); if (m.get("a").equals("x!")) Ia.envoyer(Donnees.nom()); } // 401
    void of_what_is_under_a_key_no_more() { Map<String, String> m = new HashMap<>(Map.of("a", "x")); m.compute("a", (k, v) -> v + "!"); if (m.get("a").equals("x!!")) Ia.envoyer(Donnees.nom()); }
    void thrice_for_a_key() { n = 0; Map<String, Integer> m = new HashMap<>(); for (int i = 0; i < 3; i++) m.compute("a", (k, v) -> avancer()); if (m.get("a") == 2) Ia.envoyer(Donnees.nom()); } // 401
    // --- nobody knows how often
    void task() { n = 0; CompletableFuture.runAsync(() -> n++).join(); if (n == 1) Ia.envoyer(Donnees.nom()); } // 401
    void task_overwrites() { String[] t = {Donnees.nom()}; CompletableFuture.runAsync(() -> t[0] = "x").join(); Ia.envoyer(t[0]); }
    void task_run_once() { boolean[] vu = {false}; CompletableFuture.runAsync(() -> { if (vu[0]) Ia.envoyer(Donnees.nom()); vu[0] = true; }); } // KNOWN: invents 401, how often a task is run is not told
    void thread() { n = 0; new Thread(() -> n++).start(); if (n == 1) Ia.envoyer(Donnees.nom()); } // 401
    void tasks(ExecutorService e) { List<String> r = new ArrayList<>(); e.submit(() -> r.add(Donnees.nom())); e.submit(() -> r.add("b")); Ia.envoyer(r.get(0)); } // 401
    void again_and_again(ScheduledExecutorService e) { int[] k = {0}; e.scheduleAtFixedRate(() -> { if (k[0]++ > 3) Ia.envoyer(Donnees.nom()); }, 1, 1, TimeUnit.DAYS); } // 401
    void by_a_timer() { int[] k = {0}; new Timer().schedule(new TimerTask() { public void run() { if (k[0]++ > 3) Ia.envoyer(Donnees.nom()); } }, 1, 1); } // 401
    void by_unknown_code() { n = 0; Inconnu.chaque(List.of("a"), s -> n++); if (n == 5) Ia.envoyer(Donnees.nom()); } // 401
    void by_unknown_code_the_same() { n = 0; Inconnu.fournir(() -> n = 3); if (n == 4) Ia.envoyer(Donnees.nom()); }
    void by_a_listener() { n = 0; Bus.transmettre("a", new Ecouteur() { public void recevoir(String s) { n++; } public void finir(Object o, int j) { } public void echouer(Throwable t) { } }); if (n == 5) Ia.envoyer(Donnees.nom()); } // 401
    void for_each_piece() { int[] k = {0}; Ia.diffuser("a", s -> { if (k[0]++ > 3) Ia.envoyer(Donnees.nom()); }); } // 401
    void for_each_piece_added() { List<String> l = new ArrayList<>(); Ia.diffuser("a", l::add); Decisions.delivrer(l.get(4)); } // 501
    // --- taken out of what shows a map, unless a person agrees
    void values_left() { Map<String, String> m = new HashMap<>(); m.put("1", Ia.demander("a")); m.values().removeIf(s -> !Agent.valide(s)); m.values().forEach(Decisions::delivrer); }
    void values_left_of_a_loop() { Map<String, String> m = new HashMap<>(); for (String c : List.of("a", "b")) m.put(c, Ia.demander(c)); m.values().removeIf(s -> !Agent.valide(s)); for (String s : m.values()) Decisions.delivrer(s); }
    void entries_left() { Map<String, String> m = new HashMap<>(); m.put("1", Ia.demander("a")); m.entrySet().removeIf(e -> !Agent.valide(e.getValue())); m.values().forEach(Decisions::delivrer); }
    void values_left_that_were_refused() { Map<String, String> m = new HashMap<>(); m.put("1", Ia.demander("a")); m.values().removeIf(Agent::valide); m.values().forEach(Decisions::delivrer); } // 501
    void entries_left_by_their_keys() { Map<String, String> m = new HashMap<>(); for (String c : List.of("a", "b")) m.put(c, Ia.demander(c)); m.entrySet().removeIf(e -> !Agent.valide(e.getKey())); for (var e : m.entrySet()) Decisions.delivrer(e.getValue()); } // 501
}
