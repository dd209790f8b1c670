package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** Lists of reasons that are put together, copied and gone through as streams: where none is left of a whole, there was none, and a person agreed. */
class ReasonsGathered {
    static Optional<String> refusal(String a) { return Agent.valide(a) ? Optional.empty() : Optional.of("no to " + a); }
    static List<String> refusals(String a) { List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("no"); return l; }
    static List<String> agreements(String a) { List<String> l = new ArrayList<>(); if (Agent.valide(a)) l.add("yes"); return l; }
    static List<String> others(String a) { List<String> l = new ArrayList<>(); if (a.length() > 9) l.add("long"); return l; }
    static void no(String a, List<String> l) { if (!Agent.valide(a)) l.add("no"); }
    static void all(List<String> l, List<String> m) { l.addAll(m); }
    void all_added() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void all_added_and_others() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(refusals(a)); e.addAll(others(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void others_and_all_added() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(others(a)); e.addAll(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void all_added_to_a_set() { String a = Ia.demander("x"); Set<String> e = new HashSet<>(); e.addAll(others(a)); e.addAll(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void set_of_all() { String a = Ia.demander("x"); Set<String> e = new HashSet<>(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void others_added_to_them() { String a = Ia.demander("x"); List<String> e = refusals(a); e.addAll(others(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void others_added_before_them() { String a = Ia.demander("x"); List<String> e = refusals(a); e.addAll(0, others(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void all_added_by_a_helper() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); all(e, refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void all_added_by_a_helper_and_others() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); all(e, refusals(a)); all(e, others(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void all_agreements_added_and_none() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(agreements(a)); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void all_agreements_added() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(agreements(a)); if (!e.isEmpty()) Decisions.delivrer(a); }
    void agreements_or_others() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(agreements(a)); e.addAll(others(a)); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void agreements_and_others_counted() { String a = Ia.demander("x"); List<String> e = agreements(a); e.addAll(others(a)); if (e.size() == 1) Decisions.delivrer(a); } // 501
    void added_and_removed() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(refusals(a)); e.remove("no"); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void added_and_sorted() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); e.addAll(refusals(a)); e.sort(null); if (e.isEmpty()) Decisions.delivrer(a); }
    void sorted() { String a = Ia.demander("x"); List<String> e = refusals(a); Collections.sort(e); if (e.isEmpty()) Decisions.delivrer(a); }
    void turned_round_and_not_empty() { String a = Ia.demander("x"); List<String> e = refusals(a); Collections.reverse(e); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void others_copied() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(others(a)); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void added_to_the_list_of_the_caller(List<String> e) { String a = Ia.demander("x"); e.addAll(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void copied() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void copied_for_good() { String a = Ia.demander("x"); List<String> e = List.copyOf(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void not_to_be_changed() { String a = Ia.demander("x"); List<String> e = Collections.unmodifiableList(refusals(a)); if (e.isEmpty()) Decisions.delivrer(a); }
    void streamed() { String a = Ia.demander("x"); List<String> e = refusals(a).stream().toList(); if (e.isEmpty()) Decisions.delivrer(a); }
    void mapped_and_collected() { String a = Ia.demander("x"); List<String> e = refusals(a).stream().map(String::trim).collect(Collectors.toList()); if (e.isEmpty()) Decisions.delivrer(a); }
    void sifted() { String a = Ia.demander("x"); List<String> e = refusals(a).stream().filter(s -> s.length() > 2).toList(); if (e.isEmpty()) Decisions.delivrer(a); } // 501
    void no_first() { String a = Ia.demander("x"); if (refusals(a).stream().findFirst().isEmpty()) Decisions.delivrer(a); }
    void none_counted() { String a = Ia.demander("x"); if (refusals(a).stream().count() == 0) Decisions.delivrer(a); }
    void first_or_null() { String a = Ia.demander("x"); String e = refusals(a).stream().findFirst().orElse(null); if (e == null) Decisions.delivrer(a); }
    void or_null() { String a = Ia.demander("x"); String e = refusal(a).orElse(null); if (e == null) Decisions.delivrer(a); }
    void or_an_empty_text() { String a = Ia.demander("x"); String e = refusal(a).orElse(""); if (e.isEmpty()) Decisions.delivrer(a); }
    void or_null_and_not_null() { String a = Ia.demander("x"); String e = refusal(a).orElse(null); if (e != null) Decisions.delivrer(a); } // 501
    void no_next() { String a = Ia.demander("x"); if (!refusals(a).iterator().hasNext()) Decisions.delivrer(a); }
    void asked_before_it_was_filled() { String a = Ia.demander("x"); List<String> l = new ArrayList<>(); Optional<String> o = l.stream().findFirst(); no(a, l); if (o.isEmpty()) Decisions.delivrer(a); } // 501
    void no_first_of_some() { String a = Ia.demander("x"); if (refusals(a).stream().filter(s -> s.length() > 5).findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void no_first_of_a_part() { String a = Ia.demander("x"); if (refusals(a).stream().limit(a.length()).findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void no_second() { String a = Ia.demander("x"); if (refusals(a).stream().skip(1).findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void no_first_of_the_rest() { String a = Ia.demander("x"); if (refusals(a).stream().dropWhile(s -> s.length() > 5).findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void none_of_those_before() { String a = Ia.demander("x"); if (refusals(a).stream().takeWhile(s -> s.length() > 5).findAny().isEmpty()) Decisions.delivrer(a); } // 501
    void first_agreement_of_some() { String a = Ia.demander("x"); if (agreements(a).stream().filter(s -> s.length() > 5).findFirst().isPresent()) Decisions.delivrer(a); }
    void first_agreement() { String a = Ia.demander("x"); if (agreements(a).stream().findFirst().isPresent()) Decisions.delivrer(a); }
    void no_agreement() { String a = Ia.demander("x"); if (agreements(a).stream().findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void collected_and_removed() { String a = Ia.demander("x"); List<String> l = refusals(a).stream().collect(Collectors.toList()); l.remove("no"); if (l.isEmpty()) Decisions.delivrer(a); } // 501
    void mapped_and_sorted() { String a = Ia.demander("x"); List<String> l = refusals(a).stream().map(s -> s + "!").sorted().toList(); if (l.isEmpty()) Decisions.delivrer(a); }
    void sifted_later() { String a = Ia.demander("x"); Stream<String> s = refusals(a).stream(); s = s.filter(t -> t.length() > 4); if (s.findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void nothing_made_of_each() { String a = Ia.demander("x"); if (refusals(a).stream().flatMap(s -> Stream.<String>empty()).findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void sifted_first() { String a = Ia.demander("x"); Optional<String> o = refusals(a).stream().findFirst().filter(s -> s.length() > 4); if (o.isEmpty()) Decisions.delivrer(a); } // 501
    void perhaps_others(boolean b) { String a = Ia.demander("x"); List<String> l = b ? refusals(a) : new ArrayList<>(); if (l.stream().findFirst().isEmpty()) Decisions.delivrer(a); } // 501
    void collected() { String a = Ia.demander("x"); List<String> l = refusals(a).stream().collect(Collectors.toList()); if (l.isEmpty()) Decisions.delivrer(a); }
    void sifted_and_collected() { String a = Ia.demander("x"); List<String> l = refusals(a).stream().filter(s -> s.length() > 4).collect(Collectors.toList()); if (l.isEmpty()) Decisions.delivrer(a); } // 501
    void collected_and_not_empty() { String a = Ia.demander("x"); Set<String> l = refusals(a).stream().collect(Collectors.toSet()); if (!l.isEmpty()) Decisions.delivrer(a); } // 501
    void put_behind_each_other() { String a = Ia.demander("x"); List<String> l = Stream.concat(refusals(a).stream(), Stream.of("b").filter(s -> a.length() > 3)).toList(); if (l.isEmpty()) Decisions.delivrer(a); }
    void agreements_put_behind_each_other() { String a = Ia.demander("x"); List<String> l = Stream.concat(agreements(a).stream(), Stream.of("b").filter(s -> a.length() > 3)).toList(); if (!l.isEmpty()) Decisions.delivrer(a); } // 501
    void each_of_some_and_all(List<String> l) { List<String> rs = l.stream().map(Ia::demander).toList(); if (rs.stream().filter(r -> r.length() > 3).noneMatch(r -> !Agent.valide(r))) rs.forEach(Decisions::delivrer); } // 501
    void each_of_all(List<String> l) { List<String> rs = l.stream().map(Ia::demander).toList(); if (rs.stream().noneMatch(r -> !Agent.valide(r))) rs.forEach(Decisions::delivrer); }
    void or_null_of_what_may_become_null() { String a = Ia.demander("x"); String c = Agent.tranche(a).map(s -> s.isEmpty() ? null : s).orElse(null); if (c == null) Decisions.delivrer(a); } // 501
    void or_the_answer() { String a = Ia.demander("x"); String c = Agent.tranche(a).orElse(a); if (c != null) Decisions.delivrer(c); } // 501
}
