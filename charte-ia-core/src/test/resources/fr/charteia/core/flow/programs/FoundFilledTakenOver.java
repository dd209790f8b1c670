package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.stream.*;

/** What is made of a jury that was found to have a member has one, unless some may be left out. */
class FoundFilledTakenOver {
    interface Member { @DecisionHumaine(role = "juré") boolean agrees(String answer); String name(); boolean present(); }
    interface Panels { List<Member> of(String piece); void change(List<Member> m); }
    Panels lib; private List<Member> jury = new ArrayList<>();
    private void screened(List<Member> js, String a) { for (Member m : js) if (!m.agrees(a)) throw new IllegalStateException(); }
    private boolean all(List<Member> js, String a) { return js.stream().allMatch(m -> m.agrees(a)); }
    void looked_up(String q) { List<Member> l = lib.of(q); if (l.isEmpty()) return; String a = Ia.demander(q); screened(l, a); Decisions.delivrer(a); }
    void looked_up_not(String q) { List<Member> l = lib.of(q); String a = Ia.demander(q); screened(l, a); Decisions.delivrer(a); } // 501
    void looked_up_all(String q) { List<Member> l = lib.of(q); if (l.isEmpty()) return; String a = Ia.demander(q); if (all(l, a)) Decisions.delivrer(a); }
    void looked_up_all_not(String q) { List<Member> l = lib.of(q); String a = Ia.demander(q); if (all(l, a)) Decisions.delivrer(a); } // 501
    void collected(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = jury.stream().collect(Collectors.toList()); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void collected_not(List<Member> jury, String q) { String a = Ia.demander(q); List<Member> l = jury.stream().collect(Collectors.toList()); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void collected_some(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = jury.stream().filter(Member::present).collect(Collectors.toList()); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void copied_set(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Set<Member> l = new HashSet<>(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void copied_set_not(List<Member> jury, String q) { String a = Ia.demander(q); Set<Member> l = new HashSet<>(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void copied_list(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = new ArrayList<>(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void copied_list_of(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = List.copyOf(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void copied_list_not(List<Member> jury, String q) { String a = Ia.demander(q); List<Member> l = new ArrayList<>(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void added(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = new ArrayList<>(); l.addAll(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void added_set(List<Member> jury, List<Member> o, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Set<Member> l = new TreeSet<>(); l.addAll(o); l.addAll(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void added_set_not(List<Member> jury, List<Member> o, String q) { String a = Ia.demander(q); Set<Member> l = new TreeSet<>(); l.addAll(o); l.addAll(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void added_set_out(List<Member> jury, List<Member> o, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Set<Member> l = new TreeSet<>(); l.addAll(jury); l.removeAll(o); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void copied_set_out(List<Member> jury, Member x, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Set<Member> l = new HashSet<>(jury); l.remove(x); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void copied_list_out(List<Member> jury, Member x, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Member> l = new ArrayList<>(jury); l.remove(x); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void reduced(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.stream().map(r -> r.agrees(a)).reduce(Boolean::logicalAnd).orElse(false)) Decisions.delivrer(a); }
    void reduced_true(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.stream().map(r -> r.agrees(a)).reduce(Boolean::logicalAnd).orElse(true)) Decisions.delivrer(a); } // 501
    void votes_not(List<Member> jury, String q) { String a = Ia.demander(q); List<Boolean> vs = jury.stream().map(m -> m.agrees(a)).toList(); for (boolean v : vs) if (!v) return; Decisions.delivrer(a); } // 501
    void votes_all(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; List<Boolean> vs = new ArrayList<>(); for (Member m : jury) vs.add(m.agrees(a)); if (vs.stream().allMatch(v -> v)) Decisions.delivrer(a); }
}
