package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** What an answer has put into an order: which of them are there is up to it only where some are left out. */
class RankedThenCut {
    private static List<String> triee(List<String> l) { List<String> c = new ArrayList<>(l); c.sort(Comparator.comparing(s -> Ia.demander(s))); return c; }
    void any(List<String> l) { if (triee(l).stream().anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); }
    void all(List<String> l) { if (triee(l).stream().allMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); }
    void none(List<String> l) { if (l.stream().sorted(Comparator.comparing(s -> Ia.demander(s))).noneMatch(String::isEmpty)) Decisions.delivrer("d"); }
    void any_of_the_first(List<String> l) { if (triee(l).stream().limit(1).anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); } // 501
    void first(List<String> l) { if (triee(l).stream().findFirst().get().startsWith("d")) Decisions.delivrer("d"); } // 501
    void any_of_rows(List<List<String>> l) { if (l.stream().anyMatch(s -> triee(s).get(0).equals("d"))) Decisions.delivrer("d"); } // 501
    void any_answer(List<String> l) { if (triee(l).stream().anyMatch(s -> Ia.demander(s).equals("oui"))) Decisions.delivrer("d"); } // 501
    void any_of_the_answers(List<String> l) { if (l.stream().map(Ia::demander).sorted().anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); } // 501
    void any_sublist(List<String> l) { if (triee(l).subList(0, 1).stream().anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); } // 501
    void any_of_what_passed(List<String> l) { if (triee(l).stream().filter(s -> Ia.demander(s).equals("oui")).anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); } // 501
    void any_skipped(List<String> l) { if (triee(l).stream().skip(1).anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); } // 501
    void among_the_first(List<String> l) { if (triee(l).subList(0, 3).contains("d")) Decisions.delivrer("d"); } // 501
    void among_the_first_kept(List<String> l) { if (triee(l).stream().limit(3).toList().contains("d")) Decisions.delivrer("d"); } // 501
    void among_all(List<String> l) { if (triee(l).contains("d")) Decisions.delivrer("d"); }
    void how_many_of_the_first(List<String> l) { if (triee(l).stream().limit(3).count() > 2) Decisions.delivrer("d"); }
    void how_many_first(List<String> l) { if (triee(l).subList(0, 3).size() > 2) Decisions.delivrer("d"); }
    void first_of_others(List<String> l) { System.out.println(triee(l)); if (l.stream().limit(3).anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); }
    void sorted_by_itself(List<String> l) { if (l.stream().sorted().limit(3).anyMatch(s -> s.startsWith("d"))) Decisions.delivrer("d"); }
    void each_of_the_first(List<String> l) { triee(l).stream().limit(3).forEach(s -> Decisions.delivrer(s)); } // 501
    void none_of_the_first(List<String> l) { if (triee(l).stream().limit(3).noneMatch("d"::equals)) Decisions.refuser("d"); } // 501
    void empty(List<String> l) { List<String> t = l.stream().sorted(Comparator.comparing(s -> Ia.demander(s))).limit(3).toList(); if (t.isEmpty()) Decisions.delivrer("d"); }
    void empty_collected(List<String> l) { List<String> t = l.stream().sorted(Comparator.comparing(s -> Ia.demander(s))).limit(3).collect(Collectors.toList()); if (t.isEmpty()) Decisions.delivrer("d"); }
    void size(List<String> l) { List<String> t = l.stream().sorted(Comparator.comparing(s -> Ia.demander(s))).limit(3).collect(Collectors.toList()); if (t.size() < 3) Decisions.delivrer("d"); }
    void first_absent(List<String> l) { if (l.stream().sorted(Comparator.comparing(s -> Ia.demander(s))).skip(1).findFirst().isEmpty()) Decisions.delivrer("d"); }
    void first_absent_limit(List<String> l) { if (l.stream().sorted(Comparator.comparing(s -> Ia.demander(s))).limit(1).findFirst().isPresent()) Decisions.delivrer("d"); }
    void sub_empty(List<String> l) { List<String> c = new ArrayList<>(l); c.sort(Comparator.comparing(s -> Ia.demander(s))); List<String> t = c.subList(0, Math.min(3, c.size())); if (t.isEmpty()) Decisions.delivrer("d"); }
}
