package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** All of a jury agree where none of it says no: with an AI's answer a person agrees so only where the jury is known to have a member. */
class FoundFilled {
    interface Member {
        @DecisionHumaine(role = "juré") boolean agrees(String answer);
        String name();
        boolean present();
    }
    record Panel(List<Member> members, List<Member> deputies) {}
    interface Panels { List<Member> of(String piece); }
    private List<Member> jury = new ArrayList<>();
    private final Panels panels;
    private final Member one, other;
    FoundFilled(Panels panels, Member one, Member other) { this.panels = panels; this.one = one; this.other = other; }

    void thrown_if_empty(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) throw new IllegalArgumentException(); boolean ok = true; for (Member m : jury) ok &= m.agrees(a); if (ok) Decisions.delivrer(a); }
    void not_looked_at(List<Member> jury, String q) { String a = Ia.demander(q); boolean ok = true; for (Member m : jury) ok &= m.agrees(a); if (ok) Decisions.delivrer(a); } // 501
    void left_if_empty(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void whoever_agrees(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void and_not_empty(List<Member> jury, String q) { String a = Ia.demander(q); if (!jury.isEmpty() && jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void or_empty(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty() || jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void left_unless_empty(List<Member> jury, String q) { String a = Ia.demander(q); if (!jury.isEmpty()) return; if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void two_at_least(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.size() < 2) throw new IllegalStateException(); if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void some_or_none(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.size() < 0) throw new IllegalStateException(); if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void three_at_most(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.size() > 3) throw new IllegalStateException(); if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void as_many_as_said(List<Member> jury, int n, String q) { String a = Ia.demander(q); if (jury.size() < n) throw new IllegalStateException(); if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void turned_round(List<Member> jury, String q) { String a = Ia.demander(q); if (0 == jury.size()) return; if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void there_and_not_empty(List<Member> jury, String q) { String a = Ia.demander(q); if (jury == null || jury.isEmpty()) throw new IllegalStateException("nobody"); for (Member m : jury) { if (!m.agrees(a)) { throw new IllegalStateException(m.name()); } } Decisions.delivrer(a); }
    void just_there(List<Member> jury, String q) { String a = Ia.demander(q); if (jury == null) throw new IllegalStateException("nobody"); for (Member m : jury) { if (!m.agrees(a)) { throw new IllegalStateException(m.name()); } } Decisions.delivrer(a); } // 501
    void none_says_no(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().noneMatch(m -> !m.agrees(a))) Decisions.delivrer(a); }
    void none_says_yes(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().noneMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void left_at_a_no(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void left_at_a_yes(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury) if (m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void some_not_asked(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury) if (m.present() && !m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void flag_and_break(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; boolean no = false; for (Member m : jury) { if (!m.agrees(a)) { no = true; break; } } if (!no) Decisions.delivrer(a); }
    void flag_of_a_no(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; boolean no = false; for (Member m : jury) { if (!m.agrees(a)) { no = true; break; } } if (no) Decisions.delivrer(a); } // 501
    void of_a_field(String q) { if (jury.isEmpty()) throw new IllegalStateException(); String a = Ia.demander(q); boolean ok = true; for (Member m : jury) ok = ok && m.agrees(a); if (ok) Decisions.delivrer(a); }
    void of_a_part(Panel p, String q) { String a = Ia.demander(q); if (p.members().isEmpty()) return; if (p.members().stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void of_another_part(Panel p, String q) { String a = Ia.demander(q); if (p.deputies().isEmpty()) return; if (p.members().stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void by_place(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; boolean ok = true; for (int i = 0; i < jury.size(); i++) if (!jury.get(i).agrees(a)) ok = false; if (ok) Decisions.delivrer(a); }
    void from_the_second_on(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; boolean ok = true; for (int i = 1; i < jury.size(); i++) if (!jury.get(i).agrees(a)) ok = false; if (ok) Decisions.delivrer(a); } // 501
    void array(Member[] jury, String q) { String a = Ia.demander(q); if (jury.length == 0) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void array_not_looked_at(Member[] jury, String q) { String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void by_an_iterator(List<Member> jury, String q) { String a = Ia.demander(q); Iterator<Member> i = jury.iterator(); if (!i.hasNext()) return; while (i.hasNext()) if (!i.next().agrees(a)) return; Decisions.delivrer(a); }
    void behind_the_first(List<Member> jury, String q) { String a = Ia.demander(q); Iterator<Member> i = jury.iterator(); if (!i.hasNext()) return; i.next(); while (i.hasNext()) if (!i.next().agrees(a)) return; Decisions.delivrer(a); } // 501
    private static boolean all(List<Member> js, String a) { if (js.isEmpty()) return false; for (Member m : js) if (!m.agrees(a)) return false; return true; }
    private static boolean all_or_nobody(List<Member> js, String a) { for (Member m : js) if (!m.agrees(a)) return false; return true; }
    void by_a_helper(List<Member> jury, String q) { String a = Ia.demander(q); if (all(jury, a)) Decisions.delivrer(a); }
    void by_a_helper_that_does_not_look(List<Member> jury, String q) { String a = Ia.demander(q); if (all_or_nobody(jury, a)) Decisions.delivrer(a); } // 501
    void filled_here(List<Member> others, String q) { List<Member> l = new ArrayList<>(); for (Member m : others) l.add(m); l.add(one); String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void filled_perhaps(List<Member> others, String q) { List<Member> l = new ArrayList<>(); for (Member m : others) l.add(m); String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void looked_up(String q) { List<Member> l = panels.of(q); String a = Ia.demander(q); if (l.isEmpty()) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void looked_up_only(String q) { List<Member> l = panels.of(q); String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501

    // What has gone since.
    void cleared(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.clear(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void taken_out(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.remove(0); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void taken_out_of_a_field(Member x, String q) { if (jury.isEmpty()) throw new IllegalStateException(); String a = Ia.demander(q); jury.remove(x); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void absent_taken_out(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.removeIf(m -> !m.present()); if (jury.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void absent_left_out(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().filter(Member::present).allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void first_left_out(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().skip(1).allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void those_up_to_an_absent_one(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().takeWhile(Member::present).allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void those_present(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = jury.stream().filter(Member::present).toList(); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void copied(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = jury.stream().toList(); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void those_but_the_first(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury.subList(1, jury.size())) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void taken_out_on_the_way(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Iterator<Member> i = jury.iterator(); i.hasNext(); ) if (!i.next().present()) i.remove(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void another_one(List<Member> jury, List<Member> others, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury = others; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void beside_it(List<Member> jury, List<Member> others, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : others) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void said_only(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) System.out.println("nobody"); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    private static void absent_out(List<Member> l) { l.removeIf(m -> !m.present()); }
    private static void all_out(List<Member> l) { l.clear(); }
    private static void told(List<Member> l) { for (Member m : l) System.out.println(m.name()); }
    void taken_out_by_a_helper(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; absent_out(jury); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void cleared_by_a_helper(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; all_out(jury); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void read_by_a_helper(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; told(jury); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void as_a_queue(Deque<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; while (!jury.isEmpty()) if (!jury.poll().agrees(a)) return; Decisions.delivrer(a); }
    void as_a_queue_not_looked_at(Deque<Member> jury, String q) { String a = Ia.demander(q); while (!jury.isEmpty()) if (!jury.poll().agrees(a)) return; Decisions.delivrer(a); } // 501
    void one_more(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.add(other); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }

    // Those who said no, by what is noted of them.
    void noes_listed(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<String> noes = new ArrayList<>(); for (Member m : jury) if (!m.agrees(a)) noes.add(m.name()); if (noes.isEmpty()) Decisions.delivrer(a); }
    void noes_listed_not_looked_at(List<Member> jury, String q) { String a = Ia.demander(q); List<String> noes = new ArrayList<>(); for (Member m : jury) if (!m.agrees(a)) noes.add(m.name()); if (noes.isEmpty()) Decisions.delivrer(a); } // 501
    void some_noes_listed(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<String> noes = new ArrayList<>(); for (Member m : jury) if (!m.agrees(a)) noes.add(m.name()); if (!noes.isEmpty()) Decisions.delivrer(a); } // 501
    void noes_written(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; StringBuilder noes = new StringBuilder(); for (Member m : jury) if (!m.agrees(a)) noes.append("no of ").append(m.name()); if (noes.length() == 0) Decisions.delivrer(a); }
}
