package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** What is gone on one way only: whoever asks later whether it is there, or takes what comes next, is told what an AI answered. */
class GoneOnOneWay {
    // Elements of a part of a sorted set are those of the set
    void first_part_emptied() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.headSet("b").clear(); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void first_part_emptied_in_any_case() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); Ia.demander("x"); l.headSet("b").clear(); if (l.contains("a")) { Decisions.refuser("z"); } }
    void first_part_emptied_how_many() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.headSet("b").clear(); } if (l.size() > 2) { Decisions.refuser("z"); } } // 501
    void last_part_emptied() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.tailSet("b").clear(); } if (l.contains("c")) { Decisions.refuser("z"); } } // 501
    void last_part_emptied_first_asked() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.tailSet("b", false).clear(); } Decisions.refuser(l.last()); } // 501
    void middle_emptied_by_numbers() { TreeSet<Integer> l = new TreeSet<>(List.of(1, 3)); if (Ia.demander("x").equals("oui")) { l.subSet(0, 2).clear(); } if (l.contains(1)) { Decisions.refuser("z"); } } // 501
    void middle_emptied_by_numbers_in_any_case() { TreeSet<Integer> l = new TreeSet<>(List.of(1, 3)); Ia.demander("x"); l.subSet(0, 2).clear(); if (l.contains(1)) { Decisions.refuser("z"); } }
    void turned_round_emptied() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.descendingSet().clear(); } if (l.isEmpty()) { Decisions.refuser("z"); } } // 501
    void turned_round_one_removed() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.descendingSet().remove("a"); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void turned_round_first_taken() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.descendingSet().pollFirst(); } Decisions.refuser(l.last()); } // 501
    void of_a_part_one_removed() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.headSet("b").remove("a"); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void of_a_part_all_removed_by_a_condition() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.headSet("b").removeIf(x -> true); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void of_a_part_first_taken() { TreeSet<String> l = new TreeSet<>(List.of("a", "b", "c")); if (Ia.demander("x").equals("oui")) { l.headSet("b", true).pollFirst(); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void part_of_a_passed_set_emptied(Set<String> all) { SortedSet<String> l = new TreeSet<>(all); if (Ia.demander("x").equals("oui")) { l.headSet("b").clear(); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void of_a_part_an_answer_removed(Set<String> all) { SortedSet<String> l = new TreeSet<>(all); l.headSet("b").remove(Ia.demander("x")); if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void of_a_part_removed_in_any_case(Set<String> all) { SortedSet<String> l = new TreeSet<>(all); Ia.demander("x"); l.headSet("b").remove("a"); if (l.contains("a")) { Decisions.refuser("z"); } }
    void of_a_part_those_in_an_answer_removed(Set<String> all) { TreeSet<String> l = new TreeSet<>(all); l.tailSet("m").removeAll(List.of(Ia.demander("x"))); if (l.contains("p")) { Decisions.refuser("z"); } } // 501
    void of_a_part_by_a_condition_on_an_answer(Set<String> all) { TreeSet<String> l = new TreeSet<>(all); String s = Ia.demander("x"); l.tailSet("m").removeIf(y -> y.equals(s)); if (l.contains("p")) { Decisions.refuser("z"); } } // 501
    void part_shows_what_the_set_lost(Set<String> all) { SortedSet<String> l = new TreeSet<>(all); SortedSet<String> m = l.headSet("b"); if (Ia.demander("x").equals("oui")) { l.remove("a"); } if (m.contains("a")) { Decisions.refuser("z"); } } // 501
    void copy_of_a_part_keeps_it(Set<String> all) { SortedSet<String> l = new TreeSet<>(all); SortedSet<String> m = new TreeSet<>(l.headSet("b")); if (Ia.demander("x").equals("oui")) { l.remove("a"); } if (m.contains("a")) { Decisions.refuser("z"); } }
    void set_keeps_what_a_copy_of_a_part_lost(Set<String> all) { SortedSet<String> l = new TreeSet<>(all); SortedSet<String> m = new TreeSet<>(l.headSet("b")); if (Ia.demander("x").equals("oui")) { m.clear(); } if (l.contains("a")) { Decisions.refuser("z"); } }
    void part_shows_an_answer_added_later() { TreeSet<String> l = new TreeSet<>(); SortedSet<String> m = l.tailSet("c"); l.add(Ia.demander("x")); for (String s : m) { Decisions.refuser(s); } } // 501
    void part_shows_nothing_of_an_answer_that_is_gone() { TreeSet<String> l = new TreeSet<>(); l.add(Ia.demander("x")); SortedSet<String> m = l.tailSet("c"); l.clear(); for (String s : m) { Decisions.refuser(s); } }

    // An entry that goes where a value is under its key
    void entry_removed() { Map<String, String> l = new HashMap<>(); l.put("a", "x"); l.put("b", "y"); if (Ia.demander("x").equals("oui")) { l.remove("a", "x"); } if (l.containsKey("a")) { Decisions.refuser("z"); } } // 501
    void entry_removed_in_any_case() { Map<String, String> l = new HashMap<>(); l.put("a", "x"); l.put("b", "y"); Ia.demander("x"); l.remove("a", "x"); if (l.containsKey("a")) { Decisions.refuser("z"); } }
    void entry_removed_found() { Map<String, String> l = new HashMap<>(); l.put("a", "x"); l.put("b", "y"); if (Ia.demander("x").equals("oui")) { l.remove("a", "x"); } if (l.get("a") == null) { Decisions.refuser("z"); } } // 501
    void entry_removed_its_value_asked() { Map<String, String> l = new HashMap<>(); l.put("a", "x"); l.put("b", "y"); if (Ia.demander("x").equals("oui")) { l.remove("a", "x"); } if (l.containsValue("x")) { Decisions.refuser("z"); } } // 501
    void entry_with_another_value_stays() { Map<String, String> l = new HashMap<>(); l.put("a", "x"); l.put("b", "y"); if (Ia.demander("x").equals("oui")) { l.remove("a", "z"); } if (l.containsKey("a")) { Decisions.refuser("z"); } }
    void entry_beside_stays() { Map<String, String> l = new HashMap<>(); l.put("a", "x"); l.put("b", "y"); if (Ia.demander("x").equals("oui")) { l.remove("a", "x"); } if (l.containsKey("b")) { Decisions.refuser("z"); } }
    void entry_of_a_passed_map(Map<String, String> all) { Map<String, String> l = new HashMap<>(all); if (Ia.demander("x").equals("oui")) { l.remove("a", "x"); } if (l.containsKey("a")) { Decisions.refuser("z"); } } // 501
    void entry_under_any_key(Map<String, String> all, String k) { Map<String, String> l = new HashMap<>(all); if (Ia.demander("x").equals("oui")) { l.remove(k, "x"); } if (l.containsKey("a")) { Decisions.refuser("z"); } } // 501
    void entry_where_it_is_the_answer() { Map<String, String> l = new HashMap<>(); l.put("a", "x"); l.remove("a", Ia.demander("x")); if (l.containsKey("a")) { Decisions.refuser("z"); } } // 501
    void entry_of_a_part_of_a_map() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.headMap("b").remove("a"); } if (l.containsKey("a")) { Decisions.refuser("z"); } } // 501
    void entry_beside_a_part_of_a_map() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.headMap("b").remove("a"); } if (l.containsKey("c")) { Decisions.refuser("z"); } }
    void entry_of_a_map_turned_round() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.descendingMap().remove("a"); } if (l.containsKey("a")) { Decisions.refuser("z"); } } // 501

    // What is found next
    void first_key_after_one_is_gone() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.remove("a"); } Decisions.refuser(l.firstKey()); } // 501
    void first_key_before_one_that_is_gone() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.remove("c"); } Decisions.refuser(l.firstKey()); }
    void first_key_after_an_entry_is_gone() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.remove("a", "x"); } if (l.firstKey().equals("c")) { Decisions.refuser("z"); } } // 501
    void first_key_before_which_one_was_put() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.put("0", "z"); } Decisions.refuser(l.firstKey()); } // 501
    void first_key_behind_which_one_was_put() { TreeMap<String, String> l = new TreeMap<>(Map.of("a", "x", "c", "y")); if (Ia.demander("x").equals("oui")) { l.put("d", "z"); } Decisions.refuser(l.firstKey()); }
    void nearest_key_below() { TreeMap<Integer, String> l = new TreeMap<>(Map.of(1, "q", 9, "s")); if (Ia.demander("x").equals("oui")) { l.put(5, "b"); } Decisions.refuser(l.floorEntry(6).getValue()); } // 501
    void nearest_key_below_another() { TreeMap<Integer, String> l = new TreeMap<>(Map.of(1, "q", 9, "s")); if (Ia.demander("x").equals("oui")) { l.put(5, "b"); } Decisions.refuser(l.floorEntry(4).getValue()); }
    void first_of_a_sorted_set() { TreeSet<String> l = new TreeSet<>(); l.add("a"); l.add("c"); if (Ia.demander("x").equals("oui")) { l.remove("a"); } Decisions.refuser(l.first()); } // 501
    void each_of_a_set() { Set<String> l = new LinkedHashSet<>(List.of("p", "q")); if (Ia.demander("x").equals("oui")) { l.remove("p"); } for (String s : l) { Decisions.refuser(s); } } // 501
    void first_of_a_set() { Set<String> l = new LinkedHashSet<>(List.of("p", "q")); if (Ia.demander("x").equals("oui")) { l.remove("p"); } Decisions.refuser(l.iterator().next()); } // 501
    void first_of_a_copy_from_before() { Set<String> l = new LinkedHashSet<>(List.of("p", "q")); Set<String> m = new LinkedHashSet<>(l); if (Ia.demander("x").equals("oui")) { l.remove("p"); } Decisions.refuser(m.iterator().next()); }
    void first_of_a_queue() { Queue<String> l = new LinkedList<>(List.of("p", "q")); if (Ia.demander("x").equals("oui")) { l.remove("p"); } Decisions.refuser(l.peek()); } // 501
    void first_of_a_queue_that_lost_nothing() { Queue<String> l = new LinkedList<>(List.of("p", "q")); if (Ia.demander("x").equals("oui")) { l.remove("z"); } Decisions.refuser(l.peek()); }
    void first_of_a_queue_of_priorities() { PriorityQueue<String> l = new PriorityQueue<>(List.of("p", "q")); if (Ia.demander("x").equals("oui")) { l.remove("p"); } Decisions.refuser(l.peek()); } // 501
    void answer_behind_what_a_set_lost() { Set<String> l = new LinkedHashSet<>(List.of("p", Ia.demander("x"))); l.remove("p"); for (String s : l.stream().toList()) { Decisions.refuser(s); } } // 501
    void answer_behind_what_a_queue_lost() { Deque<String> l = new ArrayDeque<>(List.of("p", Ia.demander("x"))); l.remove("p"); Decisions.refuser(l.peek()); } // 501
    void answer_that_a_queue_lost() { Deque<String> l = new ArrayDeque<>(List.of("p", "q")); Ia.demander("x"); l.remove("p"); Decisions.refuser(l.peek()); }
    void still_in_a_list(Set<String> all) { List<String> l = new ArrayList<>(all); if (Ia.demander("x").equals("oui")) { l.remove("a"); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void still_in_a_list_in_any_case(Set<String> all) { List<String> l = new ArrayList<>(all); Ia.demander("x"); l.remove("a"); if (l.contains("a")) { Decisions.refuser("z"); } }
    void still_in_a_list_that_is_passed(List<String> all) { if (Ia.demander("x").equals("oui")) { all.remove("a"); } if (all.contains("a")) { Decisions.refuser("z"); } } // 501
    void still_in_a_list_by_a_condition(Set<String> all) { List<String> l = new ArrayList<>(all); if (Ia.demander("x").equals("oui")) { l.removeIf(y -> y.equals("a")); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501
    void still_in_a_list_of_which_a_part_is_emptied(Set<String> all) { List<String> l = new ArrayList<>(all); if (Ia.demander("x").equals("oui")) { l.subList(0, 1).clear(); } if (l.contains("a")) { Decisions.refuser("z"); } } // 501

    // What has ended otherwise
    void cancelled_is_done() { CompletableFuture<String> l = new CompletableFuture<>(); if (Ia.demander("x").equals("oui")) { l.cancel(true); } if (l.isDone()) { Decisions.refuser("z"); } } // 501
    void cancelled_in_any_case() { CompletableFuture<String> l = new CompletableFuture<>(); Ia.demander("x"); l.cancel(true); if (l.isDone()) { Decisions.refuser("z"); } }
    void cancelled_is_cancelled() { CompletableFuture<String> l = new CompletableFuture<>(); if (Ia.demander("x").equals("oui")) { l.cancel(false); } if (l.isCancelled()) { Decisions.refuser("z"); } } // 501
    void cancelled_has_failed() { CompletableFuture<String> l = new CompletableFuture<>(); if (Ia.demander("x").equals("oui")) { l.cancel(false); } if (l.isCompletedExceptionally()) { Decisions.refuser("z"); } } // 501
    void failed_is_done() { CompletableFuture<String> l = new CompletableFuture<>(); if (Ia.demander("x").equals("oui")) { l.completeExceptionally(new IllegalStateException()); } if (l.isDone()) { Decisions.refuser("z"); } } // 501
    void failed_has_failed() { CompletableFuture<String> l = new CompletableFuture<>(); if (Ia.demander("x").equals("oui")) { l.completeExceptionally(new IllegalStateException()); } if (l.isCompletedExceptionally()) { Decisions.refuser("z"); } } // 501
    void another_has_failed() { CompletableFuture<String> l = new CompletableFuture<>(); CompletableFuture<String> m = new CompletableFuture<>(); if (Ia.demander("x").equals("oui")) { m.completeExceptionally(new IllegalStateException()); } if (l.isDone()) { Decisions.refuser("z"); } }
    void task_cancelled() { FutureTask<String> l = new FutureTask<>(() -> "a"); if (Ia.demander("x").equals("oui")) { l.cancel(true); } if (l.isDone()) { Decisions.refuser("z"); } } // 501
}
