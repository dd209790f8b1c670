package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What several persons answered is put aside, and asked of as a whole: that none of it is a no says so where there is one at all. */
class VotesHeld {
    interface Member { @DecisionHumaine(role = "juré") boolean agrees(String answer); String name(); boolean present(); }
    private Member one, two, three;
    enum Vote { OUI, NON, BLANC }
    interface Juror { @DecisionHumaine(role = "juré") Vote vote(String answer); String name(); }
    void list_two(String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); v.add(one.agrees(a)); v.add(two.agrees(a)); if (!v.contains(false)) Decisions.delivrer(a); }
    void list_two_yes(String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); v.add(one.agrees(a)); v.add(two.agrees(a)); if (!v.contains(true)) Decisions.delivrer(a); } // 501
    void list_two_boxed(String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); v.add(one.agrees(a)); v.add(two.agrees(a)); if (!v.contains(Boolean.FALSE)) Decisions.delivrer(a); }
    void listOf(String q) { String a = Ia.demander(q); if (!List.of(one.agrees(a), two.agrees(a)).contains(false)) Decisions.delivrer(a); }
    void listOf_all(String q) { String a = Ia.demander(q); if (List.of(one.agrees(a), two.agrees(a)).stream().allMatch(v -> v)) Decisions.delivrer(a); }
    void streamOf_all(String q) { String a = Ia.demander(q); if (Stream.of(one.agrees(a), two.agrees(a)).allMatch(v -> v)) Decisions.delivrer(a); }
    void streamOf_none(String q) { String a = Ia.demander(q); if (Stream.of(one.agrees(a), two.agrees(a)).noneMatch(v -> v)) Decisions.delivrer(a); } // 501
    void loop(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (!v.contains(false)) Decisions.delivrer(a); }
    void loop_none(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (!v.contains(false)) Decisions.delivrer(a); } // 501
    void loop_nonempty_votes(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (!v.isEmpty() && !v.contains(false)) Decisions.delivrer(a); }
    void loop_true(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (v.contains(true)) Decisions.delivrer(a); }
    void loop_true_bad(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (!v.contains(true)) Decisions.delivrer(a); } // 501
    void loop_all(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (v.stream().allMatch(b -> b)) Decisions.delivrer(a); }
    void loop_all_ref(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (v.stream().allMatch(Boolean::booleanValue)) Decisions.delivrer(a); }
    void loop_all_none(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (v.stream().allMatch(b -> b)) Decisions.delivrer(a); } // 501
    void loop_all_bad(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (v.stream().allMatch(b -> !b)) Decisions.delivrer(a); } // 501
    void loop_reduce_or(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (v.stream().reduce(false, Boolean::logicalOr)) Decisions.delivrer(a); }
    void loop_reduce_or_true(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); if (v.stream().reduce(true, Boolean::logicalOr)) Decisions.delivrer(a); } // 501
    void stream_reduce_opt(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.stream().map(m -> m.agrees(a)).reduce(Boolean::logicalAnd).orElse(false)) Decisions.delivrer(a); }
    void stream_reduce_opt_true(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.stream().map(m -> m.agrees(a)).reduce(Boolean::logicalAnd).orElse(true)) Decisions.delivrer(a); } // 501
    void map_all(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Map<String, Boolean> v = new HashMap<>(); for (Member m : jury) v.put(m.name(), m.agrees(a)); if (v.values().stream().allMatch(b -> b)) Decisions.delivrer(a); } // KNOWN: invents 501, that a map into which a loop put something under names has an entry is not told
    void map_none(List<Member> jury, String q) { String a = Ia.demander(q); Map<String, Boolean> v = new HashMap<>(); for (Member m : jury) v.put(m.name(), m.agrees(a)); if (!v.containsValue(false)) Decisions.delivrer(a); } // 501
    void map_true(List<Member> jury, String q) { String a = Ia.demander(q); Map<String, Boolean> v = new HashMap<>(); for (Member m : jury) v.put(m.name(), m.agrees(a)); if (v.containsValue(true)) Decisions.delivrer(a); }
    void map_bad(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Map<String, Boolean> v = new HashMap<>(); for (Member m : jury) v.put(m.name(), m.agrees(a)); if (!v.containsValue(true)) Decisions.delivrer(a); } // 501
    void toList(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = jury.stream().map(m -> m.agrees(a)).toList(); if (!v.contains(false)) Decisions.delivrer(a); }
    void toList_none(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> v = jury.stream().map(m -> m.agrees(a)).toList(); if (!v.contains(false)) Decisions.delivrer(a); } // 501
    void toList_all(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = jury.stream().map(m -> m.agrees(a)).collect(Collectors.toList()); if (v.stream().allMatch(Boolean.TRUE::equals)) Decisions.delivrer(a); }
    void count_refus(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; long n = jury.stream().filter(m -> !m.agrees(a)).count(); if (n == 0) Decisions.delivrer(a); }
    void count_refus_none(List<Member> jury, String q) { String a = Ia.demander(q); long n = jury.stream().filter(m -> !m.agrees(a)).count(); if (n == 0) Decisions.delivrer(a); } // 501
    void two_three(String q) { String a = Ia.demander(q); int n = 0; if (one.agrees(a)) n++; if (two.agrees(a)) n++; if (three.agrees(a)) n++; if (n >= 2) Decisions.delivrer(a); }
    void two_three_bad(String q) { String a = Ia.demander(q); int n = 0; if (one.agrees(a)) n++; if (two.agrees(a)) n++; if (three.agrees(a)) n++; if (n < 2) Decisions.delivrer(a); } // 501
    void enumAll(List<Juror> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().allMatch(j -> j.vote(a) == Vote.OUI)) Decisions.delivrer(a); }
    void enumList(List<Juror> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Vote> v = new ArrayList<>(); for (Juror j : jury) v.add(j.vote(a)); if (v.stream().allMatch(x -> x == Vote.OUI)) Decisions.delivrer(a); }
    void arr(Member[] jury, String q) { String a = Ia.demander(q); if (jury.length == 0) return; boolean[] v = new boolean[jury.length]; for (int i = 0; i < jury.length; i++) v[i] = jury[i].agrees(a); for (boolean b : v) if (!b) return; Decisions.delivrer(a); }
    void by_another_loop(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); for (boolean b : v) if (!b) return; Decisions.delivrer(a); } // KNOWN: invents 501, that none of what a loop put aside for each is a no is told where all are asked at once, not by another loop
    void by_another_loop_bad(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> v = new ArrayList<>(); for (Member m : jury) v.add(m.agrees(a)); for (boolean b : v) if (b) return; Decisions.delivrer(a); } // 501
    record Avis(String juror, boolean ok) {}
    void records(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Avis> v = new ArrayList<>(); for (Member m : jury) v.add(new Avis(m.name(), m.agrees(a))); if (v.stream().allMatch(Avis::ok)) Decisions.delivrer(a); }
    void records_none(List<Member> jury, String q) { String a = Ia.demander(q); List<Avis> v = new ArrayList<>(); for (Member m : jury) v.add(new Avis(m.name(), m.agrees(a))); if (v.stream().allMatch(Avis::ok)) Decisions.delivrer(a); } // 501
    void records_any(List<Member> jury, String q) { String a = Ia.demander(q); List<Avis> v = new ArrayList<>(); for (Member m : jury) v.add(new Avis(m.name(), m.agrees(a))); if (v.stream().anyMatch(Avis::ok)) Decisions.delivrer(a); }
    void records_count(List<Member> jury, String q) { String a = Ia.demander(q); List<Avis> v = new ArrayList<>(); for (Member m : jury) v.add(new Avis(m.name(), m.agrees(a))); long n = v.stream().filter(Avis::ok).count(); if (n >= 2) Decisions.delivrer(a); }
    void records_non(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Avis> v = new ArrayList<>(); for (Member m : jury) v.add(new Avis(m.name(), m.agrees(a))); if (v.stream().noneMatch(x -> !x.ok())) Decisions.delivrer(a); }

    // More than a part of how many there are: that is never less than 0.
    private static int yes(List<Member> jury, String a) { int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; return yes; }
    void more_than_half(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes > jury.size() / 2) Decisions.delivrer(a); }
    void half(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes >= jury.size() / 2) Decisions.delivrer(a); } // 501
    void less_than_half(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes < jury.size() / 2) Decisions.delivrer(a); } // 501
    void half_turned_round(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (jury.size() / 2 < yes) Decisions.delivrer(a); }
    void unless_half(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes <= jury.size() / 2) return; Decisions.delivrer(a); }
    void unless_more_than_half(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes > jury.size() / 2) return; Decisions.delivrer(a); } // 501
    void a_third(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes > jury.size() / 3) Decisions.delivrer(a); }
    void more_noes_than_half(List<Member> jury, String q) { String a = Ia.demander(q); int no = 0; for (Member m : jury) if (!m.agrees(a)) no++; if (no > jury.size() / 2) Decisions.delivrer(a); } // 501
    void all_but_one(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes > jury.size() - 1) Decisions.delivrer(a); } // 501
    void by_a_number_below_0(List<Member> jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes > jury.size() / -2) Decisions.delivrer(a); } // 501
    void more_than_said(List<Member> jury, int n, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes > n / 2) Decisions.delivrer(a); } // 501
    void of_an_array(Member[] jury, String q) { String a = Ia.demander(q); int yes = 0; for (Member m : jury) if (m.agrees(a)) yes++; if (yes > jury.length / 2) Decisions.delivrer(a); }
    void counted_by_a_helper(List<Member> jury, String q) { String a = Ia.demander(q); if (yes(jury, a) > jury.size() / 2) Decisions.delivrer(a); }
    void counted_by_a_helper_and_half(List<Member> jury, String q) { String a = Ia.demander(q); if (yes(jury, a) >= jury.size() / 2) Decisions.delivrer(a); } // 501
}
