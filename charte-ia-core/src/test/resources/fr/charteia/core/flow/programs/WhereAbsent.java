package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** Functions that a library calls only where something is there, or is not, and numbers that are made of what was let through. */
class WhereAbsent {
    static String ia(String q) { return Ia.demander(q); }
    void computed_where_it_is_absent() { Map<String, String> m = new HashMap<>(); if (ia("x").startsWith("o")) m.put("k", "v"); m.computeIfAbsent("k", k -> { Decisions.refuser(k); return k; }); } // 501
    void computed_whatever_was_answered() { Map<String, String> m = new HashMap<>(); System.out.println(ia("x")); m.computeIfAbsent("k", k -> { Decisions.refuser(k); return k; }); }
    void computed_where_another_is_there() { Map<String, String> m = new HashMap<>(), n = new HashMap<>(); if (ia("x").startsWith("o")) m.put("k", "v"); n.computeIfAbsent("k", k -> { Decisions.refuser(k); return k; }); }
    void computed_beside_an_answer() { Map<String, String> m = new HashMap<>(); m.put("k", ia("x")); m.computeIfAbsent("l", k -> { Decisions.refuser(k); return k; }); }
    void computed_where_one_was_removed() { Map<String, String> m = new HashMap<>(); m.put("k", "v"); if (ia("x").startsWith("o")) m.remove("k"); m.computeIfAbsent("k", k -> { Decisions.refuser(k); return k; }); } // 501
    void computed_once_for_each(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.computeIfAbsent(d, k -> { Decisions.refuser(k); return ia(k); }); }
    void given_where_it_is_null() { String s = ia("x").startsWith("o") ? null : "a"; Objects.requireNonNullElseGet(s, () -> { Decisions.delivrer("d"); return "b"; }); } // 501
    void given_where_an_answer_is_null() { String s = ia("x"); Objects.requireNonNullElseGet(s, () -> { Decisions.delivrer("d"); return "b"; }); }
    void given_where_something_else_is_null() { System.out.println(ia("x")); Objects.requireNonNullElseGet(Donnees.propre(), () -> { Decisions.delivrer("d"); return "b"; }); }
    void replaced_where_there_is_one() { List<String> l = new ArrayList<>(); if (ia("x").startsWith("o")) l.add("v"); l.replaceAll(v -> { Decisions.delivrer("d"); return v; }); } // 501
    void replaced_in_any_case() { List<String> l = new ArrayList<>(); l.add(ia("x")); l.replaceAll(v -> { Decisions.delivrer("d"); return v; }); }
    void sum_of_those_let_through() { if (Stream.of("a", "b").filter(x -> ia(x).startsWith("o")).collect(Collectors.summingInt(String::length)) > 1) Decisions.delivrer("d"); } // 501
    void average_of_those_let_through() { if (Stream.of("a", "b").filter(x -> ia(x).startsWith("o")).collect(Collectors.averagingInt(String::length)) > 1) Decisions.delivrer("d"); } // 501
    void reduced_of_those_let_through() { if (Stream.of("a", "b").filter(x -> ia(x).startsWith("o")).collect(Collectors.reducing(0, String::length, Integer::sum)) > 1) Decisions.delivrer("d"); } // 501
    void how_many_were_let_through() { if (Stream.of("a", "b").filter(x -> ia(x).startsWith("o")).collect(Collectors.summarizingInt(String::length)).getCount() > 1) Decisions.delivrer("d"); } // 501
    void sum_of_all() { Stream.of("a", "b").filter(x -> ia(x).startsWith("o")).forEach(System.out::println); if (Stream.of("a", "b").collect(Collectors.summingInt(String::length)) > 1) Decisions.delivrer("d"); }
    void how_many_were_counted() { IntSummaryStatistics s = new IntSummaryStatistics(); for (String x : List.of("a", "b")) s.accept(ia(x).length()); if (s.getCount() > 1) Decisions.delivrer("d"); }
    void how_many_were_counted_if() { IntSummaryStatistics s = new IntSummaryStatistics(); for (String x : List.of("a", "b")) if (ia(x).startsWith("o")) s.accept(1); if (s.getCount() > 1) Decisions.delivrer("d"); } // 501
    void how_many_notes() { if (Stream.of("a", "b").collect(Collectors.summarizingDouble(Ia::noter)).getCount() > 1) Decisions.delivrer("d"); }
    void the_most_of_notes() { if (Stream.of("a", "b").collect(Collectors.summarizingDouble(Ia::noter)).getMax() > 1) Decisions.delivrer("d"); } // 501
    void how_many_salaries() { Ia.envoyer(IntStream.of(Donnees.salaire(), 3).summaryStatistics().getCount()); }
    void the_most_of_salaries() { Ia.envoyer(IntStream.of(Donnees.salaire(), 3).summaryStatistics().getMax()); } // 401
    void there_under_an_unknown_key() { Map<String, String> m = new HashMap<>(); m.put(Donnees.propre(), ia("x")); if (m.containsKey("k")) Decisions.delivrer("d"); }
    void there_under_a_known_key() { Map<String, String> m = new HashMap<>(); m.put("k", ia("x")); if (m.containsKey(Donnees.propre())) Decisions.delivrer("d"); }
    void there_for_each(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) m.put(d, ia(d)); if (m.containsKey("k")) Decisions.delivrer("d"); }
    void there_where_an_answer_put_it() { Map<String, String> m = new HashMap<>(); if (ia("x").startsWith("o")) m.put(Donnees.propre(), "v"); if (m.containsKey("k")) Decisions.delivrer("d"); } // 501
    void there_for_each_that_an_answer_put(List<String> ds) { Map<String, String> m = new HashMap<>(); for (String d : ds) if (ia(d).startsWith("o")) m.put(d, d); if (m.containsKey("k")) Decisions.delivrer("d"); } // 501
    void there_under_an_answer() { Map<String, String> m = new HashMap<>(); m.put(ia("x"), "v"); if (m.containsKey("k")) Decisions.delivrer("d"); } // 501
    void there_under_what_an_answer_chose() { Map<String, String> m = new HashMap<>(); m.put(ia("x").startsWith("o") ? "k" : "l", "v"); if (m.containsKey(Donnees.propre())) Decisions.delivrer("d"); } // 501
    void removed_by_an_answer() { Map<String, String> m = new HashMap<>(); m.put("k", "v"); if (ia("x").startsWith("o")) m.remove("k"); if (m.containsKey(Donnees.propre())) Decisions.delivrer("d"); } // 501
    void what_lies_under_an_unknown_key() { Map<String, String> m = new HashMap<>(); m.put(Donnees.propre(), ia("x")); String v = m.get("k"); if (v != null && v.equals("o")) Decisions.delivrer("d"); } // 501
    void run_once_it_is_complete() { CompletableFuture<String> f = new CompletableFuture<>(); if (ia("x").startsWith("o")) f.complete("ok"); f.thenRun(() -> Decisions.delivrer("d")); } // KNOWN: misses 501, that an answer completed a future is not told to the stages that follow
    void given_once_it_is_complete() { CompletableFuture<String> f = new CompletableFuture<>(); if (ia("x").startsWith("o")) f.complete("ok"); f.thenAccept(v -> Decisions.delivrer("d")); } // KNOWN: misses 501, that an answer completed a future is not told to the stages that follow
    void merged_where_keys_are_alike() { Stream.of(ia("x"), "a").collect(Collectors.toMap(s -> s, s -> 1, (a, b) -> { Decisions.delivrer("d"); return a; })); } // KNOWN: misses 501, that a collector merges because an answer made two keys alike is not told
}
