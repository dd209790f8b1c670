package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** That a jury has a member is found by an answer that is kept, by a method of ours that gives it, or by a check of it. */
class FoundFilledSaid {
    interface Member { @DecisionHumaine(role = "juré") boolean agrees(String answer); String name(); boolean present(); }
    private List<Member> jury = new ArrayList<>();
    private boolean strict;
    static boolean vide(List<?> l) { return l == null || l.isEmpty(); }
    static boolean vide2(Collection<?> l) { return l.isEmpty(); }
    static boolean plein(List<?> l) { return l != null && !l.isEmpty(); }
    static boolean assez(List<?> l) { return l.size() >= 2; }
    static boolean toujours(List<?> l) { return l.isEmpty() || l.size() < 100; }
    static void check(boolean ok) { if (!ok) throw new IllegalStateException(); }
    static void check(boolean ok, String message) { if (!ok) throw new IllegalStateException(message); }
    static void warn(boolean ok) { if (!ok) System.out.println("nobody"); }
    private boolean nobody() { return jury.isEmpty(); }
    private boolean quorum() { return jury.size() > 2; }
    void stored(List<Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void stored_before(List<Member> jury, String q) { boolean none = jury.isEmpty(); String a = Ia.demander(q); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void stored_bad(List<Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); if (!none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_other(List<Member> jury, List<Member> others, String q) { String a = Ia.demander(q); boolean none = others.isEmpty(); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_cleared(List<Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); jury.clear(); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_removed(List<Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); jury.removeIf(m -> !m.present()); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_removed_ok(List<Member> jury, String q) { String a = Ia.demander(q); jury.removeIf(m -> !m.present()); boolean none = jury.isEmpty(); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void stored_reassigned(List<Member> jury, List<Member> o, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); jury = o; if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_some(List<Member> jury, String q) { String a = Ia.demander(q); boolean some = !jury.isEmpty(); if (some) { for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } }
    void stored_size(List<Member> jury, String q) { String a = Ia.demander(q); int n = jury.size(); if (n == 0) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void stored_size2(List<Member> jury, String q) { int n = jury.size(); String a = Ia.demander(q); if (n < 3) throw new IllegalStateException(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void stored_size_bad(List<Member> jury, String q) { int n = jury.size(); String a = Ia.demander(q); if (n > 3) throw new IllegalStateException(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_and(List<Member> jury, String q) { String a = Ia.demander(q); boolean ready = !jury.isEmpty() && jury.get(0).present(); if (!ready) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void stored_or_bad(List<Member> jury, String q) { String a = Ia.demander(q); boolean ready = !jury.isEmpty() || strict; if (!ready) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_null(List<Member> jury, String q) { String a = Ia.demander(q); boolean none = jury == null || jury.isEmpty(); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void stored_stream(List<Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); boolean all = !none && jury.stream().allMatch(m -> m.agrees(a)); if (all) Decisions.delivrer(a); }
    void stored_stream_bad(List<Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); boolean all = none || jury.stream().allMatch(m -> m.agrees(a)); if (all) Decisions.delivrer(a); } // 501
    void field(String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void field_bad(String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); if (!none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper(List<Member> jury, String q) { String a = Ia.demander(q); if (vide(jury)) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper_bad(List<Member> jury, String q) { String a = Ia.demander(q); if (!vide(jury)) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper2(List<Member> jury, String q) { String a = Ia.demander(q); if (vide2(jury)) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper3(List<Member> jury, String q) { String a = Ia.demander(q); if (!plein(jury)) throw new IllegalStateException(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper3_bad(List<Member> jury, String q) { String a = Ia.demander(q); if (plein(jury)) throw new IllegalStateException(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper4(List<Member> jury, String q) { String a = Ia.demander(q); if (!assez(jury)) throw new IllegalStateException(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper5_bad(List<Member> jury, String q) { String a = Ia.demander(q); if (!toujours(jury)) throw new IllegalStateException(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void helper_field(String q) { String a = Ia.demander(q); if (vide(jury)) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void helper_field_bad(String q) { String a = Ia.demander(q); if (!vide(jury)) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void own(String q) { String a = Ia.demander(q); if (nobody()) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void own_bad(String q) { String a = Ia.demander(q); if (!nobody()) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void own2(String q) { String a = Ia.demander(q); if (!quorum()) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void checked(List<Member> jury, String q) { check(!jury.isEmpty()); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void checked_bad(List<Member> jury, String q) { check(jury.isEmpty()); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void checked2(List<Member> jury, String q) { check(jury.size() > 1, "two"); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void checked2_bad(List<Member> jury, String q) { check(jury.size() >= 0, "two"); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void checked3(List<Member> jury, String q) { check(jury != null && !jury.isEmpty(), "two"); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void checked_field(String q) { check(!jury.isEmpty()); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void checked_field2(String q) { check(!vide(jury)); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void warned_bad(List<Member> jury, String q) { warn(!jury.isEmpty()); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void index_bad(List<Member> jury, List<Member> k, String q) { Objects.checkIndex(0, k.size()); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void asserted(List<Member> jury, String q) { assert !jury.isEmpty(); String a = Ia.demander(q); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void ternary(List<Member> jury, String q) { String a = Ia.demander(q); String s = jury.isEmpty() ? "none" : "some"; if (s.equals("none")) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void opt(List<Member> jury, String q) { String a = Ia.demander(q); Optional<List<Member>> o = Optional.of(jury).filter(l -> !l.isEmpty()); if (o.isEmpty()) return; for (Member m : o.get()) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void opt_bad(List<Member> jury, String q) { String a = Ia.demander(q); Optional<List<Member>> o = Optional.of(jury).filter(l -> l.isEmpty()); if (o.isEmpty()) return; for (Member m : o.get()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void map_stored(Map<String, Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); if (none) return; for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void map_stored_bad(Map<String, Member> jury, String q) { String a = Ia.demander(q); boolean none = jury.isEmpty(); if (!none) return; for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void arr_stored(Member[] jury, String q) { String a = Ia.demander(q); boolean none = jury.length == 0; if (none) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void any(List<Member> jury, String q) { String a = Ia.demander(q); if (!jury.stream().findAny().isPresent()) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void count(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.stream().count() == 0) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void deux(List<Member> jury, List<Member> k, String q) { String a = Ia.demander(q); if (vide(jury) || vide(k)) return; for (Member m : k) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void deux_bad(List<Member> jury, List<Member> k, String q) { String a = Ia.demander(q); if (vide(jury) && vide(k)) return; for (Member m : k) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void loaded(List<List<Member>> jurys, int i, String q) { String a = Ia.demander(q); List<Member> l = jurys.get(i); boolean none = l.isEmpty(); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void prev(List<List<Member>> js, String q) { String a = Ia.demander(q); List<Member> prev = null; for (List<Member> l : js) { boolean none = l.isEmpty(); if (prev != null) { if (none) return; for (Member m : prev) if (!m.agrees(a)) return; Decisions.delivrer(a); } prev = l; } } // 501
    void prev2(List<List<Member>> js, String q) { String a = Ia.demander(q); boolean none = true; for (List<Member> l : js) { if (!none) { for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } none = l.isEmpty(); } } // 501
    interface Lib { List<Member> of(String s); }
    private Lib lib;
    void found_stored(String q) { String a = Ia.demander(q); List<Member> l = lib.of(q); boolean none = l.isEmpty(); if (none) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void found_prev(List<String> qs, String q) { String a = Ia.demander(q); boolean none = true; for (String s : qs) { List<Member> l = lib.of(s); if (!none) { for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } none = vide(l); } } // 501
    private boolean allAgree(List<Member> js, String a) { if (vide(js)) return false; for (Member m : js) if (!m.agrees(a)) return false; return true; }
    void by_all(List<Member> js, String q) { String a = Ia.demander(q); if (allAgree(js, a)) Decisions.delivrer(a); }
    private boolean allAgree2(List<Member> js, String a) { return !vide(js) && js.stream().allMatch(m -> m.agrees(a)); }
    void by_all2(List<Member> js, String q) { String a = Ia.demander(q); if (allAgree2(js, a)) Decisions.delivrer(a); }
    private boolean allAgree3(List<Member> js, String a) { return vide(js) || js.stream().allMatch(m -> m.agrees(a)); }
    void by_all3(List<Member> js, String q) { String a = Ia.demander(q); if (allAgree3(js, a)) Decisions.delivrer(a); } // 501
}
