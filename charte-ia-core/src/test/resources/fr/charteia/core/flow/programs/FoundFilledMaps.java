package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;

/** A jury in a map that was found to have an entry: its values, entries and keys, and what may take one out. */
class FoundFilledMaps {
    interface Member { @DecisionHumaine(role = "juré") boolean agrees(String answer); String name(); boolean present(); }
    interface Panels { Map<String, Member> of(String piece); void change(Map<String, Member> m); }
    private Panels lib; private final Map<String, Member> jury = new HashMap<>();
    void values(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void values_not(Map<String, Member> jury, String q) { String a = Ia.demander(q); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void entries(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.size() == 0) return; for (Map.Entry<String, Member> e : jury.entrySet()) if (!e.getValue().agrees(a)) return; Decisions.delivrer(a); }
    void entries_not(Map<String, Member> jury, String q) { String a = Ia.demander(q); for (Map.Entry<String, Member> e : jury.entrySet()) if (!e.getValue().agrees(a)) return; Decisions.delivrer(a); } // 501
    void keys(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (String k : jury.keySet()) if (!jury.get(k).agrees(a)) return; Decisions.delivrer(a); }
    void streamed(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; if (jury.values().stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); }
    void streamed_not(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.values().stream().allMatch(m -> m.agrees(a))) Decisions.delivrer(a); } // 501
    void of_a_field(String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void of_a_field_not(String q) { String a = Ia.demander(q); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void removed(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.remove("x"); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void removed_key(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.remove(q); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void removed_by_values(Map<String, Member> jury, Member x, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.values().remove(x); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void removed_if(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.values().removeIf(m -> !m.present()); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void removed_keys(Map<String, Member> jury, Set<String> ks, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.keySet().retainAll(ks); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void by_iterator(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Iterator<Member> i = jury.values().iterator(); i.next(); i.remove(); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void cleared(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.clear(); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void compute(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.computeIfPresent(q, (k, v) -> null); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void replaced(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.merge(q, null, (x, y) -> null); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void unknown(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; lib.change(jury); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void head(NavigableMap<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury.headMap(q).values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void tail(SortedMap<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury.tailMap(q).values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void descending(NavigableMap<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (Member m : jury.descendingMap().values()) if (!m.agrees(a)) return; Decisions.delivrer(a); }
    void polled(NavigableMap<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.pollFirstEntry(); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void head_keys(NavigableMap<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; for (String k : jury.navigableKeySet().headSet(q)) if (!jury.get(k).agrees(a)) return; Decisions.delivrer(a); } // 501
    void looked_up_not(String q) { Map<String, Member> l = lib.of(q); String a = Ia.demander(q); for (Member m : l.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    void each(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; jury.forEach((k, m) -> { if (!m.agrees(a)) throw new IllegalStateException(); }); Decisions.delivrer(a); }
    void copied_less(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; Map<String, Member> l = new HashMap<>(jury); l.remove(q); for (Member m : l.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    static void less(Map<String, Member> m, String k) { m.remove(k); }
    void removed_by_helper(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; less(jury, q); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
    static void less_x(Map<String, Member> m) { m.remove("x"); }
    void removed_x_by_helper(Map<String, Member> jury, String q) { String a = Ia.demander(q); if (jury.isEmpty()) return; less_x(jury); for (Member m : jury.values()) if (!m.agrees(a)) return; Decisions.delivrer(a); } // 501
}
