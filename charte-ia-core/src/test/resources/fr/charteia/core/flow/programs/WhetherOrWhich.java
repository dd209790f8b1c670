package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** An answer decides whether there is something, or which of several it is: only the one is seen by asking whether there is. */
class WhetherOrWhich {
    void filtered_null() { String s = Optional.of(Ia.demander("a")).filter(z -> z.startsWith("R")).orElse(null); if (s == null) Decisions.refuser("d"); } // 501
    void filtered_not_null() { String s = Optional.of(Ia.demander("a")).filter(z -> z.startsWith("R")).orElse(null); if (s != null) Decisions.refuser("d"); } // 501
    void any_null() { String s = Stream.of(Ia.demander("a")).filter(z -> z.startsWith("R")).findAny().orElse(null); if (s == null) Decisions.refuser("d"); } // 501
    void first_not_null() { String s = Stream.of(Ia.demander("a")).filter(z -> z.startsWith("R")).findFirst().orElse(null); if (s != null) Decisions.refuser("d"); } // 501
    void polled() { Deque<String> q = new ArrayDeque<>(); String a = Ia.demander("a"); if (a.startsWith("R")) q.add(a); if (q.poll() == null) Decisions.refuser("d"); } // 501
    void peeked() { Deque<String> q = new ArrayDeque<>(); String a = Ia.demander("a"); if (a.startsWith("R")) q.add(a); if (q.peekFirst() != null) Decisions.refuser("d"); } // 501
    void polled_always() { Deque<String> q = new ArrayDeque<>(); String a = Ia.demander("a"); q.add(a); if (q.poll() == null) Decisions.refuser("d"); }
    void never_null() { String s = Optional.of(Ia.demander("a")).orElse(null); if (s == null) Decisions.refuser("d"); }
    void another_null() { String s = Optional.of("x").filter(z -> Ia.demander("a").startsWith("R")).orElse(null); if (s == null) Decisions.refuser("d"); } // 501
    void another_text() { String s = Optional.of("x").filter(z -> Ia.demander("a").startsWith("R")).orElse("rien"); if (s.equals("rien")) Decisions.refuser("d"); } // 501
    void put_or_not() { Map<String, String> m = new HashMap<>(); String a = Ia.demander("a"); if (a.startsWith("R")) m.put("k", a); if (m.get("k") == null) Decisions.refuser("d"); } // 501
    void put_always() { Map<String, String> m = new HashMap<>(); String a = Ia.demander("a"); m.put("k", a); if (m.get("k") == null) Decisions.refuser("d"); }
    void all_blank() { String s = Stream.of(Ia.demander("a"), Ia.demander("b")).filter(Predicate.not(String::isBlank)).findAny().orElse(null); if (s == null) Decisions.refuser("d"); }
    void greatest_null() { String s = Stream.of(Ia.demander("a"), Ia.demander("b")).max(Comparator.naturalOrder()).orElse(null); if (s == null) Decisions.refuser("d"); }
    void first_of_names() { String s = Stream.of("n1", "n2").filter(n -> Ia.demander(n).equals("R")).findFirst().orElse(null); if (s != null) Decisions.refuser(s); } // 501
    void is_empty() { Optional<String> s = Stream.of(Ia.demander("a")).filter(z -> z.startsWith("R")).findAny(); if (s.isEmpty()) return; Decisions.refuser("d"); } // 501
    void has_next() { Iterator<String> it = Stream.of(Ia.demander("a")).filter(z -> z.startsWith("R")).iterator(); if (it.hasNext()) Decisions.refuser("d"); } // 501

    // Which of several
    record Avis(String nom, int score) {}
    Avis avis(String n) { return new Avis(n, Ia.demander(n).length()); }
    void first_of_some() { Avis best = Stream.of("a", "b").map(this::avis).max(Comparator.comparing(Avis::score)).orElse(null); if (best == null) Decisions.refuser("d"); }
    void first_in_order() { Avis best = Stream.of("a", "b").map(this::avis).sorted(Comparator.comparing(Avis::score)).findFirst().orElse(null); if (best == null) Decisions.refuser("d"); }
    void who_is_first() { Avis best = Stream.of("a", "b").map(this::avis).max(Comparator.comparing(Avis::score)).orElse(null); if (best != null) Decisions.refuser(best.nom()); } // 501
    void first_of_sorted() { List<Avis> l = new ArrayList<>(); l.add(avis("a")); l.add(avis("b")); l.sort(Comparator.comparing(Avis::score)); if (l.get(0) == null) Decisions.refuser("d"); }
    void greatest() { List<Avis> l = new ArrayList<>(); l.add(avis("a")); l.add(avis("b")); Avis b = Collections.max(l, Comparator.comparing(Avis::score)); if (b == null) Decisions.refuser("d"); }
    void all_values() { Map<String, String> m = new HashMap<>(); m.put(Ia.demander("x"), Donnees.propre()); for (String v : m.values()) Decisions.refuser(v); } // KNOWN: invents 501, that all that a map holds is looked at, under whatever keys an answer has put it, is not told
    void all_values_collected() { Map<String, String> m = Stream.of("a", "b").collect(Collectors.toMap(z -> Ia.demander(z), z -> z)); for (String v : m.values()) Decisions.refuser(v); } // KNOWN: invents 501, that all that a map holds is looked at, under whatever keys an answer has put it, is not told
    void looked_up() { Map<String, Avis> m = Stream.of("a", "b").map(this::avis).collect(Collectors.toMap(Avis::nom, z -> z)); Avis a = m.get("a"); if (a == null) Decisions.refuser("d"); }
    void looked_up_itself() { Map<String, Avis> m = Stream.of("a", "b").map(this::avis).collect(Collectors.toMap(Avis::nom, z -> z)); Avis a = m.get("a"); if (a.score() > 3) Decisions.refuser("d"); } // 501
    void first_in_line() { PriorityQueue<Avis> q = new PriorityQueue<>(Comparator.comparing(Avis::score)); q.add(avis("a")); if (q.poll() == null) Decisions.refuser("d"); }
    void who_is_first_in_line() { PriorityQueue<Avis> q = new PriorityQueue<>(Comparator.comparing(Avis::score)); q.add(avis("a")); q.add(avis("b")); Decisions.refuser(q.poll().nom()); } // 501
    void kept_for_later() { Map<String, String> cache = new HashMap<>(); String c = cache.get("k"); if (c == null) { c = Ia.demander("k"); cache.put("k", c); } if (cache.get("k") == null) Decisions.refuser("d"); }
    void first_of_those_kept() { List<String> l = new ArrayList<>(); for (String n : List.of("a", "b")) { String a = Ia.demander(n); if (!a.startsWith("o")) l.add(a); } String x = l.isEmpty() ? null : l.get(0); if (x == null) Decisions.refuser("d"); } // 501
    String avis; 
    void keep() { String a = Ia.demander("x"); if (a.startsWith("R")) avis = a; }
    void kept_in_a_field() { avis = null; keep(); if (avis == null) Decisions.refuser("d"); } // 501
    void kept_in_an_array() { String[] t = new String[3]; String a = Ia.demander("x"); if (a.startsWith("R")) t[0] = a; if (t[0] == null) Decisions.refuser("d"); } // 501
    void always_in_an_array() { String[] t = new String[3]; String a = Ia.demander("x"); t[0] = a; if (t[0] == null) Decisions.refuser("d"); }
    void found_in_a_loop() { String r = null; for (String n : List.of("a", "b")) { String a = Ia.demander(n); if (a.startsWith("R")) { r = a; break; } } if (r == null) Decisions.refuser("d"); } // 501
    void last_of_a_loop() { String r = null; for (String n : List.of("a", "b")) { r = Ia.demander(n); } if (r == null) Decisions.refuser("d"); }
    String trouve() { for (String n : List.of("a", "b")) { String a = Ia.demander(n); if (a.startsWith("R")) return a; } return null; }
    void found_by_a_helper() { if (trouve() == null) Decisions.refuser("d"); } // 501
    Optional<String> peut() { for (String n : List.of("a", "b")) { String a = Ia.demander(n); if (a.startsWith("R")) return Optional.of(a); } return Optional.empty(); }
    void found_present() { if (peut().isPresent()) Decisions.refuser("d"); } // 501
    void found_or_null() { String s = peut().orElse(null); if (s == null) Decisions.refuser("d"); } // 501
    void found_mapped_or_null() { String s = peut().map(String::trim).orElse(null); if (s == null) Decisions.refuser("d"); } // 501
    void found_of_nullable() { String s = Optional.ofNullable(trouve()).map(String::trim).orElse(null); if (s == null) Decisions.refuser("d"); } // 501
    void found_or_text() { String s = Optional.ofNullable(trouve()).orElse("rien"); if (s.equals("rien")) Decisions.refuser("d"); } // 501
    void found_required() { Objects.requireNonNull(trouve()); Decisions.refuser("d"); } // 501
    void found_or_else() { String s = Objects.requireNonNullElse(trouve(), "rien"); if (s.equals("rien")) Decisions.refuser("d"); } // 501
    void found_is_null() { if (Objects.isNull(trouve())) Decisions.refuser("d"); } // 501
    void answer_is_null() { if (Objects.isNull(Ia.demander("a"))) Decisions.refuser("d"); }
    void found_or_else_run() { Optional.ofNullable(trouve()).ifPresentOrElse(x -> {}, () -> Decisions.refuser("d")); } // 501
    void found_streamed() { Stream.ofNullable(trouve()).forEach(x -> Decisions.refuser("d")); } // 501
    void left_after_removal() { List<String> l = new ArrayList<>(); l.add(Ia.demander("x")); l.removeIf(x -> x.startsWith("R")); String s = l.stream().findFirst().orElse(null); if (s == null) Decisions.refuser("d"); } // 501

    // Optionals
    void of() { String s = Optional.of(Ia.demander("a")).orElse(null); if (s == null) Decisions.refuser("d"); }
    void of_passed() { Optional<String> o = Optional.of(Ia.demander("a")); h1(o); }
    void h1(Optional<String> o) { String s = o.orElse(null); if (s == null) Decisions.refuser("d"); }
    void filtered_passed() { Optional<String> o = Optional.of(Ia.demander("a")).filter(x -> x.startsWith("R")); h3(o); }
    void h3(Optional<String> o) { String s = o.orElse(null); if (s == null) Decisions.refuser("d"); } // 501
    void nullable_passed() { h4(Optional.ofNullable(Ia.demander("a"))); }
    void h4(Optional<String> o) { String s = o.orElse(null); if (s == null) Decisions.refuser("d"); }
    void chosen_by_us() { Optional<String> o = Donnees.choix() ? Optional.of(Ia.demander("a")) : Optional.empty(); String s = o.orElse(null); if (s == null) Decisions.refuser("d"); }
    void streamed() { Optional.of(Ia.demander("a")).stream().forEach(x -> Decisions.refuser("d")); }
    void filtered_streamed() { Optional.of(Ia.demander("a")).filter(x -> x.startsWith("R")).stream().forEach(x -> Decisions.refuser("d")); } // 501
    void streamed_nullable() { Stream.ofNullable(Ia.demander("a")).forEach(x -> Decisions.refuser("d")); }
    void flattened() { List<String> l = Stream.of("a", "b").map(Ia::demander).map(Optional::of).flatMap(Optional::stream).toList(); for (String s : l) Decisions.refuser("d"); }
    Optional<String> lu(String x) { String a = Ia.demander(x); return a.startsWith("R") ? Optional.of(x) : Optional.empty(); }
    void read_and_flattened() { Stream.of("a", "b").map(this::lu).flatMap(Optional::stream).forEach(d -> Decisions.refuser(d)); } // 501
    void read_or_null() { String s = lu("a").orElse(null); if (s != null) Decisions.refuser("d"); } // 501
    void read_or_got() { String s = lu("a").orElseGet(() -> null); if (s != null) Decisions.refuser("d"); } // 501
    void mapped_or_got() { String s = Optional.of(Ia.demander("a")).map(String::trim).orElseGet(() -> null); if (s != null) Decisions.refuser("d"); }
}
