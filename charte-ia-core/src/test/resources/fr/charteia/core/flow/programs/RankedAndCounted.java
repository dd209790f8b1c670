package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What an answer puts into an order are as many as before: it says which comes first, not how many there are or what is among them. */
class RankedAndCounted {
    private static Integer note(String s) { return Integer.valueOf(Ia.demander(s)); }
    private static void parNote(List<String> l) { l.sort(Comparator.comparing(RankedAndCounted::note)); }
    void sorted_none(List<String> l) { l.sort(Comparator.comparing(RankedAndCounted::note)); if (l.isEmpty()) Decisions.refuser("d"); }
    void sorted_many(List<String> l) { l.sort(Comparator.comparing(RankedAndCounted::note)); if (l.size() > 3) Decisions.refuser("d"); }
    void sorted_has(List<String> l) { l.sort(Comparator.comparing(RankedAndCounted::note)); if (l.contains("d")) Decisions.refuser("d"); }
    void sorted_has_first(List<String> l) { l.sort(Comparator.comparing(RankedAndCounted::note)); if (l.indexOf("d") == 0) Decisions.refuser("d"); } // 501
    void sorted_alike(List<String> l) { List<String> before = List.copyOf(l); l.sort(Comparator.comparing(RankedAndCounted::note)); if (l.equals(before)) Decisions.refuser("d"); } // 501
    void sorted_first(List<String> l) { l.sort(Comparator.comparing(RankedAndCounted::note)); Decisions.refuser(l.get(0)); } // 501
    void sorted_by_the_jdk(List<String> l) { Collections.sort(l, (a, b) -> note(a) - note(b)); Decisions.delivrer("x" + l.size()); }
    void sorted_by_a_helper(List<String> l) { parNote(l); if (l.size() > 3) Decisions.refuser("d"); }
    void sorted_by_a_helper_first(List<String> l) { parNote(l); if (l.get(0).equals("d")) Decisions.refuser("d"); } // 501
    void a_copy_sorted(List<String> l) { List<String> m = new ArrayList<>(l); parNote(m); if (m.isEmpty()) Decisions.refuser("d"); }
    void streamed(List<String> l) { if (l.stream().sorted(Comparator.comparing(RankedAndCounted::note)).count() > 3) Decisions.refuser("d"); }
    void streamed_to_a_list(List<String> l) { List<String> m = l.stream().sorted(Comparator.comparing(RankedAndCounted::note)).toList(); if (m.isEmpty()) Decisions.refuser("d"); }
    void streamed_to_a_list_first(List<String> l) { List<String> m = l.stream().sorted(Comparator.comparing(RankedAndCounted::note)).toList(); if (m.get(0).equals("d")) Decisions.refuser("d"); } // 501
    void streamed_and_filtered_by_an_answer(List<String> l) { List<String> m = l.stream().sorted(Comparator.comparing(RankedAndCounted::note)).filter(s -> note(s) > 3).toList(); if (m.isEmpty()) Decisions.refuser("d"); } // 501
    void any_by_an_answer(List<String> l) { parNote(l); if (l.stream().anyMatch(s -> note(s) > 3)) Decisions.refuser("d"); } // 501
    void some_of_the_first(List<String> l) { parNote(l); List<String> three = l.subList(0, Math.min(3, l.size())); if (three.isEmpty()) Decisions.refuser("d"); }
    void each_made_anew(List<String> l) { parNote(l); if (l.stream().map(s -> s + "!").toList().size() > 3) Decisions.refuser("d"); }
    void distinct(List<String> l) { parNote(l); if (new HashSet<>(l).size() < l.size()) Decisions.refuser("d"); }
    void filtered_by_an_answer_and_sorted(List<String> l) { List<String> m = new ArrayList<>(); for (String s : l) if (note(s) > 3) m.add(s); Collections.sort(m); if (m.isEmpty()) Decisions.refuser("d"); } // 501
    void answers_added_and_sorted(List<String> l) { List<String> m = new ArrayList<>(); for (String s : l) if (note(s) > 3) m.add(s); parNote(m); if (m.size() > 3) Decisions.refuser("d"); } // 501
    void answers_themselves_have_it(List<String> l) { List<Integer> m = new ArrayList<>(); for (String s : l) m.add(note(s)); Collections.sort(m); if (m.contains(3)) Decisions.refuser("d"); } // 501
}
