package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** Nobody of a jury says no where none of them is let through, or counted, who does: a person agrees so where it has a member. */
class FoundFilledRefusals {
    interface Member { @DecisionHumaine(role = "juré") boolean agrees(String answer); String name(); boolean present(); }
    interface Panels { List<Member> of(String piece); void change(List<Member> m); }
    Panels lib; private List<Member> jury = new ArrayList<>(); Member one, other;
    void kept(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> noes = jury.stream().filter(m -> !m.agrees(a)).toList(); if (noes.isEmpty()) Decisions.delivrer(a); }
    void kept_not_looked_at(List<Member> jury, String q) { String a = Ia.demander(q); List<Member> noes = jury.stream().filter(m -> !m.agrees(a)).toList(); if (noes.isEmpty()) Decisions.delivrer(a); } // 501
    void kept_of_those_present(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> noes = jury.stream().filter(Member::present).filter(m -> !m.agrees(a)).toList(); if (noes.isEmpty()) Decisions.delivrer(a); } // 501
    void kept_present(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> noes = jury.stream().filter(m -> !m.agrees(a)).filter(Member::present).toList(); if (noes.isEmpty()) Decisions.delivrer(a); } // 501
    void ayes_kept_of_two(String q) { String a = Ia.demander(q); if (List.of(one, other).stream().filter(m -> m.agrees(a)).toList().isEmpty()) Decisions.delivrer(a); } // 501
    void collected(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> noes = jury.stream().filter(m -> !m.agrees(a)).collect(Collectors.toList()); if (!noes.isEmpty()) throw new IllegalStateException(); Decisions.delivrer(a); }
    void named(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<String> noes = jury.stream().filter(m -> !m.agrees(a)).map(Member::name).toList(); if (noes.isEmpty()) Decisions.delivrer(a); }
    void counted(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; long noes = jury.stream().filter(m -> !m.agrees(a)).count(); if (noes == 0) Decisions.delivrer(a); }
    void counted_not_looked_at(List<Member> jury, String q) { String a = Ia.demander(q); long noes = jury.stream().filter(m -> !m.agrees(a)).count(); if (noes == 0) Decisions.delivrer(a); } // 501
    void counted_some(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; long noes = jury.stream().filter(m -> !m.agrees(a)).count(); if (noes > 0) Decisions.delivrer(a); } // 501
    void counted_ayes(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; long ayes = jury.stream().filter(m -> m.agrees(a)).count(); if (ayes > 0) Decisions.delivrer(a); }
    void counted_ayes_none(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; long ayes = jury.stream().filter(m -> m.agrees(a)).count(); if (ayes == 0) Decisions.delivrer(a); } // 501
    void first_no(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Optional<Member> no = jury.stream().filter(m -> !m.agrees(a)).findFirst(); if (no.isEmpty()) Decisions.delivrer(a); }
    void first_no_any(List<Member> jury, String q) { String a = Ia.demander(q); Optional<Member> no = jury.stream().filter(m -> !m.agrees(a)).findAny(); if (no.isEmpty()) Decisions.delivrer(a); } // 501
    void first_no_there(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().filter(m -> !m.agrees(a)).findFirst().isPresent()) return; Decisions.delivrer(a); }
    void mapped(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().map(m -> m.agrees(a)).noneMatch(b -> !b)) Decisions.delivrer(a); }
    void limited(List<Member> jury, String q, int n) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().limit(n).filter(m -> !m.agrees(a)).toList().isEmpty()) Decisions.delivrer(a); } // 501
    void skipped(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().skip(1).filter(m -> !m.agrees(a)).count() == 0) Decisions.delivrer(a); } // 501
    void sorted(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().sorted(Comparator.comparing(Member::name)).filter(m -> !m.agrees(a)).count() == 0) Decisions.delivrer(a); }
    void removed_not(List<Member> jury, String q) { String a = Ia.demander(q); List<Member> l = new ArrayList<>(jury); l.removeIf(m -> m.agrees(a)); if (l.isEmpty()) Decisions.delivrer(a); } // 501
    void flat(List<List<Member>> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; if (js.stream().flatMap(List::stream).filter(m -> !m.agrees(a)).count() == 0) Decisions.delivrer(a); } // 501
}
