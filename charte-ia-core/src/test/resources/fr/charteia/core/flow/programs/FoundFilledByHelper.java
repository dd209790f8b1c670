package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** A jury of which a method of ours has seen to it that it has a member, or has not. */
class FoundFilledByHelper {
    interface Member { @DecisionHumaine(role = "juré") boolean agrees(String answer); String name(); boolean present(); }
    private List<Member> jury = new ArrayList<>();
    static void require(List<?> l) { if (l.isEmpty()) throw new IllegalArgumentException(); }
    static void requireSize(List<?> l, int n) { if (l.size() < n) throw new IllegalArgumentException(); }
    static void warn(List<?> l) { if (l.isEmpty()) System.out.println("nobody"); }
    static <T> List<T> nonEmpty(List<T> l) { if (l == null || l.isEmpty()) throw new IllegalArgumentException(); return l; }
    static void requireNone(List<?> l) { if (!l.isEmpty()) throw new IllegalArgumentException(); }
    void helper_throws(List<Member> jury, String q) { require(jury); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper_warns(List<Member> jury, String q) { warn(jury); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper_gives(List<Member> jury, String q) { String a = Ia.demander(q); for (Member m : nonEmpty(jury)) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper_of_other(List<Member> jury, List<Member> o, String q) { require(o); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper_caught(List<Member> jury, String q) { try { require(jury); } catch (IllegalArgumentException e) { System.out.println("nobody"); } String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper_then_cleared(List<Member> jury, String q) { require(jury); jury.clear(); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper_of_field(String q) { require(jury); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper_of_none(String q) { requireNone(jury); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper_of_two(List<Member> jury, String q) { requireSize(jury, 2); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper_of_made(List<Member> o, String q) { List<Member> l = new ArrayList<>(o); require(l); String a = Ia.demander(q); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void own() { if (jury.isEmpty()) throw new IllegalStateException(); }
    void helper_itself(String q) { own(); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void own_and_clears(List<Member> l) { if (l.isEmpty()) throw new IllegalStateException(); jury.clear(); }
    void helper_clears(String q) { own_and_clears(jury); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void requireIf(List<?> l, boolean b) { if (b && l.isEmpty()) throw new IllegalArgumentException(); }
    void helper_if(List<Member> jury, String q, boolean b) { requireIf(jury, b); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper_if_true(List<Member> jury, String q) { requireIf(jury, true); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper_of_first(List<List<Member>> js, String q, int i) { String a = Ia.demander(q); require(js.get(0)); for (Member m : js.get(i)) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void either(List<Member> x, List<Member> y, String q, boolean b) { require(b ? x : y); String a = Ia.demander(q); for (Member m : x) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
}
