package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Elements that are put into another order before some of them are left out: how many there were says nothing any more. */
class SortedThen {
    record Box(String v) {}
    void counted(String o) { String said = Ia.demander("x"); if (Stream.of(said, o).sorted().filter(b -> b.equals("a")).count() == 0) Decisions.refuser("x"); } // 501
    void counted_other(String o) { String said = Ia.demander("x"); if (Stream.of(o, o).sorted().filter(b -> b.equals("a")).count() == 0) Decisions.refuser("x"); }
    void some() { String said = Ia.demander("x"); if (Stream.of(said, said).sorted().filter(b -> b.equals("a")).count() > 0) Decisions.refuser("x"); } // 501
    void not_all() { String said = Ia.demander("x"); if (List.of(said, said).stream().sorted(Comparator.naturalOrder()).filter(b -> b.equals("a")).count() != 2) Decisions.refuser("x"); } // 501
    void as_an_int() { String said = Ia.demander("x"); int n = (int) Stream.of(new Box(said), new Box(said)).sorted(Comparator.comparing(b -> b.v)).filter(b -> b.v.equals("a")).count(); if (n == 0) Decisions.refuser("x"); } // 501
    void listed() { String said = Ia.demander("x"); if (Stream.of(said, said).sorted().filter(b -> b.equals("a")).toList().isEmpty()) Decisions.refuser("x"); } // 501
    void any() { String said = Ia.demander("x"); if (Stream.of(new Box(said), new Box(said)).sorted((a, b) -> 0).filter(b -> b.v.equals("a")).anyMatch(b -> true)) Decisions.refuser("x"); } // 501
    void while_so() { String said = Ia.demander("x"); if (Stream.of(said, said).sorted().takeWhile(b -> b.equals("a")).count() > 1) Decisions.refuser("x"); } // 501
    void list_sorted() { String said = Ia.demander("x"); List<String> l = new ArrayList<>(List.of(said, said)); Collections.sort(l); if (l.stream().filter(b -> b.equals("a")).count() > 1) Decisions.refuser("x"); } // 501
    void list_shuffled() { String said = Ia.demander("x"); List<String> l = new ArrayList<>(List.of(said, said)); Collections.shuffle(l); if (l.stream().filter(b -> b.equals("a")).count() > 1) Decisions.refuser("x"); } // 501
    void all_counted() { String said = Ia.demander("x"); if (Stream.of(said, said).sorted().count() > 1) Decisions.refuser("x"); }
    void none_is_so() { String said = Ia.demander("x"); if (Stream.of(said, said).sorted().filter(b -> false).count() > 0) Decisions.refuser("x"); }
}
