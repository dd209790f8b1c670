package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** A jury that was found to have a member: where it lies, what may be done to it meanwhile, and how it is gone through. */
class FoundFilledThere {
    interface Member {
        @DecisionHumaine(role = "juré") boolean agrees(String answer);
        String name();
        boolean present();
    }
    record Panel(List<Member> members, List<Member> deputies) {}
    interface Panels { List<Member> of(String piece); void change(List<Member> members); }
    private Panels lib;
    private List<Member> jury = new ArrayList<>();
    private final Map<String, List<Member>> juries = new HashMap<>();

    void each_panel_bad(List<Panel> ps, String q) { String a = Ia.demander(q); for (Panel p : ps) { boolean ok = true; for (Member m : p.members()) ok &= m.agrees(a); if (ok) Decisions.delivrer(a); } } // 501
    void each_panel_other(List<Panel> ps, String q) { String a = Ia.demander(q); Panel l = null; for (Panel p : ps) { if (l != null) { boolean ok = true; for (Member m : l.members()) ok &= m.agrees(a); if (ok) Decisions.delivrer(a); } if (p.members().isEmpty()) { l = p; continue; } } } // 501
    void two_panels(List<Panel> ps, String q, int i, int j) { String a = Ia.demander(q); if (ps.get(i).members().isEmpty()) return; boolean ok = true; for (Member m : ps.get(j).members()) ok &= m.agrees(a); if (ok) Decisions.delivrer(a); } // 501
    void array_panels(Panel[] ps, String q, int i, int j) { String a = Ia.demander(q); if (ps[i].members().isEmpty()) return; boolean ok = true; for (Member m : ps[j].members()) ok &= m.agrees(a); if (ok) Decisions.delivrer(a); } // 501
    void of_map(String q) { String a = Ia.demander(q); List<Member> l = juries.get(q); if (l == null || l.isEmpty()) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void of_map_bad(String q) { String a = Ia.demander(q); List<Member> l = juries.get(q); if (l == null) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void of_map_other(String q, String k) { String a = Ia.demander(q); if (juries.get(q).isEmpty()) return; for (Member m : juries.get(k)) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void unknown_changes(String q) { String a = Ia.demander(q); List<Member> l = lib.of(q); if (l.isEmpty()) return; lib.change(l); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void unknown_changes_passed(List<Member> l, String q) { String a = Ia.demander(q); if (l.isEmpty()) return; lib.change(l); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void array_given(String q) { String a = Ia.demander(q); Member[] l = lib.of(q).toArray(new Member[0]); if (l.length < 1) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void array_given_bad(String q) { String a = Ia.demander(q); Member[] l = lib.of(q).toArray(new Member[0]); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void it_passed(Iterator<Member> i, String q) { String a = Ia.demander(q); if (!i.hasNext()) return; i.next(); while (i.hasNext()) if (!i.next().agrees(a)) return; Decisions.delivrer(a); } // 501
    void it_passed_ok(Iterator<Member> i, String q) { String a = Ia.demander(q); if (!i.hasNext()) return; do { if (!i.next().agrees(a)) return; } while (i.hasNext()); Decisions.delivrer(a); }
    void field_cleared_elsewhere(String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; reset(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void reset() { jury = new ArrayList<>(); }
    void field_cleared2(String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; reset2(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void reset2() { jury.clear(); }
    void field_cleared3(String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; reset3(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void reset3() { jury.removeIf(m -> !m.present()); }
    void cleared_perhaps(List<Member> jury, String q, boolean b) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (b) jury.clear(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void reset4(boolean b) { if (b) jury.clear(); }
    void field_cleared4(String q, boolean b) { String a = Ia.demander(q); if (jury.isEmpty()) return; reset4(b); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void retained(List<Member> jury, List<Member> o, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.retainAll(o); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void removed(List<Member> jury, List<Member> o, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.removeAll(o); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void removed_made(List<Member> o, String q) { String a = Ia.demander(q); List<Member> l = new ArrayList<>(o); if (l.isEmpty()) return; l.removeAll(jury); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void not_removed_made(List<Member> o, String q) { String a = Ia.demander(q); List<Member> l = new ArrayList<>(o); if (l.isEmpty()) return; for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void sub_list_cleared(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.subList(0, 1).clear(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void iterator_removed(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Iterator<Member> i = jury.iterator(); i.next(); i.remove(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void polled(Deque<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.poll(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void drained(Deque<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; while (!jury.isEmpty()) jury.poll(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void set_removed(Set<Member> jury, Member x, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.remove(x); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void set_removed_made(Member x, String q) { String a = Ia.demander(q); Set<Member> l = new HashSet<>(jury); if (l.isEmpty()) return; l.remove(x); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void list_removed_made(Member x, String q) { String a = Ia.demander(q); List<Member> l = new ArrayList<>(jury); if (l.isEmpty()) return; l.remove(x); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void lib_removed(Member x, String q) { String a = Ia.demander(q); List<Member> l = lib.of(q); if (l.isEmpty()) return; l.remove(x); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void lib_cleared(String q) { String a = Ia.demander(q); List<Member> l = lib.of(q); if (l.isEmpty()) return; l.clear(); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void lib_removed_if(String q) { String a = Ia.demander(q); List<Member> l = lib.of(q); if (l.isEmpty()) return; l.removeIf(m -> !m.present()); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void stored_away(String q) { String a = Ia.demander(q); List<Member> l = lib.of(q); if (l.isEmpty()) return; jury = l; reset2(); for (Member m : l) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void in_lambda(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Runnable r = () -> jury.clear(); r.run(); for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void text_empty(StringBuilder b, Member one, String q) { String a = Ia.demander(q); if (b.length() == 0) return; b.setLength(0); for (int i = 0; i < b.length(); i++) if (!one.agrees(a)) return; Decisions.delivrer(a); } // 501
    void switched(List<Member> jury, String q) { String a = Ia.demander(q); switch (jury.size()) { case 0: return; default: for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } }
    void variable(List<Member> jury, String q) { String a = Ia.demander(q); boolean nobody = jury.isEmpty(); if (nobody) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void for_each(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.forEach(m -> { if (!m.agrees(a)) throw new IllegalStateException(); }); Decisions.delivrer(a); }
    void for_each_bad(List<Member> jury, String q) { String a = Ia.demander(q); jury.forEach(m -> { if (!m.agrees(a)) throw new IllegalStateException(); }); Decisions.delivrer(a); } // 501
    void map_all_bad(Map<String, Member> jury, String q) { String a = Ia.demander(q); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void sorted(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().sorted(Comparator.comparing(Member::name)).allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void limited(List<Member> jury, String q, int n) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().limit(n).allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void flat(List<Panel> ps, String q) { String a = Ia.demander(q); if (ps.isEmpty()) return; if (ps.stream().flatMap(p -> p.members().stream()).allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void mapped(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.stream().map(m -> m.agrees(a)).allMatch(b -> b)) Decisions.delivrer(a); }
    void parallel(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.parallelStream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void sub_two(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : new ArrayList<>(jury).subList(1, jury.size())) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void first(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Optional<Member> o = jury.stream().findFirst(); if (o.isPresent() && !o.get().agrees(a)) return; Decisions.delivrer(a); }
    void first_bad(List<Member> jury, String q) { String a = Ia.demander(q); Optional<Member> o = jury.stream().findFirst(); if (o.isPresent() && !o.get().agrees(a)) return; Decisions.delivrer(a); } // 501
    void negated(List<Member> jury, String q) { String a = Ia.demander(q); if (!(jury.size() > 0)) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void one_exactly(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.size() != 1) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void not_one(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.size() == 1) return; for (Member m : jury) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void wh(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; int i = 0; while (i < jury.size()) { if (!jury.get(i).agrees(a)) return; i++; } Decisions.delivrer(a); }
    void grow(List<Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (int i = 0; i < jury.size() - 1; i++) { if (!jury.get(i).agrees(a)) return; } Decisions.delivrer(a); } // 501
    void prev(List<String> qs, String q) { String a = Ia.demander(q); List<Member> prev = null; for (String s : qs) { List<Member> l = lib.of(s); if (prev != null) { if (l.isEmpty()) return; for (Member m : prev) if (!m.agrees(a)) return; Decisions.delivrer(a); } prev = l; } } // 501
    void prev_made(List<String> qs, String q) { String a = Ia.demander(q); List<Member> prev = null; for (String s : qs) { List<Member> l = new ArrayList<>(lib.of(s)); if (prev != null) { if (l.isEmpty()) return; for (Member m : prev) if (!m.agrees(a)) return; Decisions.delivrer(a); } prev = l; } } // 501
    void prev_passed(List<List<Member>> qs, String q) { String a = Ia.demander(q); List<Member> prev = null; for (List<Member> l : qs) { if (prev != null) { if (l.isEmpty()) return; for (Member m : prev) if (!m.agrees(a)) return; Decisions.delivrer(a); } prev = l; } } // 501
    List<Member> load(String s) { return lib.of(s); }
    void two(String q) { String a = Ia.demander(q); List<Member> l = load("a"), k = load("b"); if (l.isEmpty()) return; for (Member m : k) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void two_in_one(String q) { String a = Ia.demander(q); if (load("a").isEmpty()) return; for (Member m : load("b")) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void twice(String q) { String a = Ia.demander(q); if (lib.of(q).isEmpty()) return; for (Member m : lib.of(q)) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void supp(Supplier<List<Member>> s, String q) { String a = Ia.demander(q); if (s.get().isEmpty()) return; for (Member m : s.get()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    static List<Member> shared = new ArrayList<>();
    void global_bad(String q) { String a = Ia.demander(q); for (Member m : shared) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    private List<Member> jury() { return jury; }
    void getter(String q) { String a = Ia.demander(q); if (jury().isEmpty()) return; for (Member m : jury()) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void local(String q) { String a = Ia.demander(q); List<Member> js = jury(); if (js.isEmpty()) return; for (Member m : js) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    private void screened(List<Member> js, String a) { if (js.isEmpty()) throw new IllegalStateException(); for (Member m : js) if (!m.agrees(a)) throw new IllegalStateException(); }
    void by_screen(String q) { String a = Ia.demander(q); screened(jury, a); Decisions.delivrer(a); }
    private void screened0(List<Member> js, String a) { for (Member m : js) if (!m.agrees(a)) throw new IllegalStateException(); }
    void by_screen_bad(String q) { String a = Ia.demander(q); screened0(jury, a); Decisions.delivrer(a); } // 501
    void by_screen_checked(String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; screened0(jury, a); Decisions.delivrer(a); }
    void by_screen_checked_param(List<Member> l, String q) { if (l.isEmpty()) return; String a = Ia.demander(q); screened0(l, a); Decisions.delivrer(a); }
    private boolean all(List<Member> js, String a) { return js.stream().allMatch(m -> m.agrees(a)); }
    void by_all_checked(String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (all(jury, a)) Decisions.delivrer(a); }
    void by_all_and(String q) { String a = Ia.demander(q); if (!jury.isEmpty() && all(jury, a)) Decisions.delivrer(a); }
    void by_all_unchecked(String q) { String a = Ia.demander(q); if (all(jury, a)) Decisions.delivrer(a); } // 501
    void in_try(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; try { for (Member m : js) if (!m.agrees(a)) return; } catch (RuntimeException e) { return; } Decisions.delivrer(a); }
    void in_try_bad(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; try { for (Member m : js) if (!m.agrees(a)) return; } catch (RuntimeException e) { } Decisions.delivrer(a); } // 501
    void cont(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; for (Member m : js) { if (!m.present()) continue; if (!m.agrees(a)) return; } Decisions.delivrer(a); } // 501
    void brk(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; for (Member m : js) { if (!m.present()) break; if (!m.agrees(a)) return; } Decisions.delivrer(a); } // 501
    void brk_yes(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; for (Member m : js) { if (!m.agrees(a)) return; break; } Decisions.delivrer(a); }
    void last_says(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; boolean ok = false; for (Member m : js) ok = m.agrees(a); if (ok) Decisions.delivrer(a); }
    void last_says_true(List<Member> js, String q) { String a = Ia.demander(q); boolean ok = true; for (Member m : js) ok = m.agrees(a); if (ok) Decisions.delivrer(a); } // 501
    void nested_bad(List<List<Member>> jss, String q) { String a = Ia.demander(q); if (jss.isEmpty()) return; for (List<Member> js : jss) { for (Member m : js) if (!m.agrees(a)) return; } Decisions.delivrer(a); } // 501
    void nested_bad2(List<List<Member>> jss, String q) { String a = Ia.demander(q); for (List<Member> js : jss) { if (js.isEmpty()) return; for (Member m : js) if (!m.agrees(a)) return; } Decisions.delivrer(a); } // 501
    void others_first(List<Member> js, List<String> xs, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; for (String x : xs) System.out.println(x); for (Member m : js) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void others_loop(List<Member> js, List<String> xs, String q) { String a = Ia.demander(q); if (xs.isEmpty()) return; for (String x : xs) { for (Member m : js) if (!m.agrees(a)) return; } Decisions.delivrer(a); } // 501
    void others_loop_ok(List<Member> js, List<String> xs, String q) { String a = Ia.demander(q); if (xs.isEmpty() || js.isEmpty()) return; for (String x : xs) { for (Member m : js) if (!m.agrees(a)) return; } Decisions.delivrer(a); }
    void anew(List<Member> js, List<String> xs) { if (js.isEmpty()) return; for (String x : xs) { String a = Ia.demander(x); for (Member m : js) if (!m.agrees(a)) return; Decisions.delivrer(a); } }
    void anew_bad(List<Member> js, List<String> xs) { for (String x : xs) { String a = Ia.demander(x); for (Member m : js) if (!m.agrees(a)) return; Decisions.delivrer(a); } } // 501
    void ternary(List<Member> js, String q) { String a = Ia.demander(q); boolean ok = js.isEmpty() ? false : js.stream().allMatch(m -> m.agrees(a)); if (ok) Decisions.delivrer(a); }
    void ternary_bad(List<Member> js, String q) { String a = Ia.demander(q); boolean ok = js.isEmpty() ? true : js.stream().allMatch(m -> m.agrees(a)); if (ok) Decisions.delivrer(a); } // 501
    void flag(List<Member> js, String q) { String a = Ia.demander(q); boolean ok = !js.isEmpty(); for (Member m : js) ok = ok && m.agrees(a); if (ok) Decisions.delivrer(a); }
    void flag_bad(List<Member> js, String q) { String a = Ia.demander(q); boolean ok = js.isEmpty(); for (Member m : js) ok = ok && m.agrees(a); if (ok) Decisions.delivrer(a); } // 501
    void stream_last(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; if (js.get(js.size() - 1).agrees(a)) Decisions.delivrer(a); }
    void opt_bad(Optional<Member> js, String q) { String a = Ia.demander(q); if (js.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void set(Set<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; if (js.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void coll(Collection<Member> js, String q) { String a = Ia.demander(q); if (js.size() == 0) return; if (js.stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void peek(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; if (js.stream().peek(System.out::println).allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void not_any(List<Member> js, String q) { String a = Ia.demander(q); if (js.isEmpty()) return; if (!js.stream().anyMatch(m -> !m.agrees(a))) Decisions.delivrer(a); }
    void not_any_bad(List<Member> js, String q) { String a = Ia.demander(q); if (!js.stream().anyMatch(m -> !m.agrees(a))) Decisions.delivrer(a); } // 501
}
