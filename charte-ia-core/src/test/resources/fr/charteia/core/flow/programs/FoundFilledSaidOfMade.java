package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** The same of a list that is looked up or made in the method: as long as nobody has changed how much is in it, nor asked again. */
class FoundFilledSaidOfMade {
    interface Member { @DecisionHumaine(role = "juré") boolean agrees(String answer); String name(); boolean present(); }
    interface Panels { List<Member> of(String piece); Set<Member> set(String piece); Map<String, Member> map(String piece); Member[] array(String piece); }
    private final Panels panels;
    private final Member one;
    FoundFilledSaidOfMade(Panels panels, Member one) { this.panels = panels; this.one = one; }
    static boolean empty(Collection<?> l) { return l == null || l.isEmpty(); }
    static boolean enough(Collection<?> l) { return l.size() >= 2; }
    static void check(boolean ok) { if (!ok) throw new IllegalStateException(); }
    static void absentOut(List<Member> l) { l.removeIf(m -> !m.present()); }
    static void told(List<Member> l) { for (Member m : l) System.out.println(m.name()); }
    static boolean emptyThenCleared(List<Member> l) { boolean none = l.isEmpty(); l.clear(); return none; }
    private boolean each(List<Member> l, String a) { for (Member m : l) if (!m.agrees(a)) return false; return true; }

    void kept(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void kept_turned_round(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); if (!none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_of_another(String q) { List<Member> l = panels.of(q), k = panels.of("k"); boolean none = k.isEmpty(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_and_asked_of_another(String q) { List<Member> l = panels.of(q), k = panels.of("k"); boolean none = l.isEmpty(); boolean nobody = k.isEmpty(); String a = Ia.demander(q); if (none || nobody) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void kept_and_one_of_two(String q) { List<Member> l = panels.of(q), k = panels.of("k"); boolean none = l.isEmpty(); boolean nobody = k.isEmpty(); String a = Ia.demander(q); if (none && nobody) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_then_cleared(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); l.clear(); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_then_taken_out(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); l.remove(one); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_then_absent_out(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); absentOut(l); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_then_retained(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); l.retainAll(panels.set(q)); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_then_an_iterator(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); for (Iterator<Member> i = l.iterator(); i.hasNext(); ) if (!i.next().present()) i.remove(); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_then_a_part_cleared(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); l.subList(0, 1).clear(); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void taken_out_then_kept(String q) { List<Member> l = panels.of(q); l.removeIf(m -> !m.present()); boolean none = l.isEmpty(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void kept_then_told(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); told(l); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void kept_then_one_more(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); l.add(one); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void kept_then_another(String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); l = panels.of("k"); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_somewhere(boolean b, String q) { List<Member> l = panels.of(q); boolean none = false; if (b) none = l.isEmpty(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_and_cleared_somewhere(boolean b, String q) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); if (b) l.clear(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void kept_in_another_round(List<String> qs) { boolean none = true; for (String q : qs) { List<Member> l = panels.of(q); String a = Ia.demander(q); if (!none) { for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } none = l.isEmpty(); } } // 501
    void kept_in_this_round(List<String> qs) { for (String q : qs) { List<Member> l = panels.of(q); boolean none = l.isEmpty(); String a = Ia.demander(q); if (!none) { for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } } }
    void kept_before_rounds_that_clear(List<String> qs, String q) { List<Member> l = panels.of(q); boolean none = true; String a = Ia.demander(q); for (String p : qs) { if (!none) { for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); return; } none = l.isEmpty(); l.clear(); } } // 501
    void asked_again(List<String> qs, String q) { List<Member> l = panels.of(q); boolean none = true, first = true; String a = Ia.demander(q); for (String p : qs) { boolean now = l.isEmpty(); if (first) { none = now; first = false; } else { l.clear(); } } boolean last = l.isEmpty(); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void size_kept(String q) { List<Member> l = panels.of(q); boolean many = l.size() > 1; String a = Ia.demander(q); if (!many) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void size_kept_of_few(String q) { List<Member> l = panels.of(q); boolean few = l.size() < 5; String a = Ia.demander(q); if (!few) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void size_kept_then_cleared(String q) { List<Member> l = panels.of(q); boolean many = l.size() > 1; l.clear(); String a = Ia.demander(q); if (!many) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void checked(String q) { List<Member> l = panels.of(q); check(!l.isEmpty()); String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void checked_for_none(String q) { List<Member> l = panels.of(q); check(l.isEmpty()); String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void checked_size(String q) { List<Member> l = panels.of(q); check(l.size() >= 3); String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); }
    void checked_size_at_most(String q) { List<Member> l = panels.of(q); check(l.size() <= 3); String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); } // 501
    void checked_both(String q) { List<Member> l = panels.of(q); check(l != null && !l.isEmpty()); String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); }
    void checked_either(boolean b, String q) { List<Member> l = panels.of(q); check(b || !l.isEmpty()); String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); } // 501
    void by_a_helper(String q) { List<Member> l = panels.of(q); if (empty(l)) return; String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); }
    void by_a_helper_turned_round(String q) { List<Member> l = panels.of(q); if (!empty(l)) return; String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); } // 501
    void by_a_helper_kept(String q) { List<Member> l = panels.of(q); boolean none = empty(l); String a = Ia.demander(q); if (none) return; if (each(l, a)) Decisions.delivrer(a); }
    void by_a_helper_kept_then_out(String q) { List<Member> l = panels.of(q); boolean none = empty(l); absentOut(l); String a = Ia.demander(q); if (none) return; if (each(l, a)) Decisions.delivrer(a); } // 501
    void by_a_helper_that_clears(String q) { List<Member> l = panels.of(q); boolean none = emptyThenCleared(l); String a = Ia.demander(q); if (none) return; if (each(l, a)) Decisions.delivrer(a); } // 501
    void enough_by_a_helper(String q) { List<Member> l = panels.of(q); if (!enough(l)) return; String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); }
    void helper_and_check(String q) { List<Member> l = panels.of(q); check(!empty(l)); String a = Ia.demander(q); if (each(l, a)) Decisions.delivrer(a); }
    void set(String q) { Set<Member> l = panels.set(q); boolean none = l.isEmpty(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void set_not_asked(String q) { Set<Member> l = panels.set(q); String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void array(String q) { Member[] l = panels.array(q); boolean none = l.length == 0; String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void filled_here(List<Member> others, String q) { List<Member> l = new ArrayList<>(); for (Member m : others) if (m.present()) l.add(m); boolean none = l.isEmpty(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void filled_here_by_a_helper(List<Member> others, String q) { List<Member> l = new ArrayList<>(); for (Member m : others) if (m.present()) l.add(m); if (empty(l)) return; String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void filled_here_then_out(List<Member> others, String q) { List<Member> l = new ArrayList<>(); for (Member m : others) if (m.present()) l.add(m); boolean none = l.isEmpty(); l.remove(one); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void filled_here_and_cleared(List<Member> others, String q) { List<Member> l = new ArrayList<>(); for (Member m : others) if (m.present()) l.add(m); boolean none = l.isEmpty(); l.clear(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void polled(List<Member> others, String q) { Deque<Member> l = new ArrayDeque<>(others); boolean none = l.isEmpty(); Member first = l.poll(); String a = Ia.demander(q); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void streamed(String q) { List<Member> l = panels.of(q).stream().filter(Member::present).collect(Collectors.toList()); boolean none = l.isEmpty(); String a = Ia.demander(q); if (none) return; if (l.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void streamed_of_the_source(String q) { List<Member> all = panels.of(q); boolean none = all.isEmpty(); List<Member> l = all.stream().filter(Member::present).collect(Collectors.toList()); String a = Ia.demander(q); if (none) return; if (l.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void copied(String q) { List<Member> all = panels.of(q); boolean none = all.isEmpty(); if (none) return; List<Member> l = new ArrayList<>(all); String a = Ia.demander(q); if (l.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    record Jury(List<Member> members, boolean empty) {}
    void in_an_object(String q) { List<Member> l = panels.of(q); Jury j = new Jury(l, l.isEmpty()); String a = Ia.demander(q); if (j.empty()) return; for (Member m : j.members()) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void in_an_object_turned_round(String q) { List<Member> l = panels.of(q); Jury j = new Jury(l, !l.isEmpty()); String a = Ia.demander(q); if (j.empty()) return; for (Member m : j.members()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
}
