package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;

/** Actions that a method looks up in a table of its own: that they lie there runs none of them. */
class TablesOfActions {
    static class Loan { String id; String advice; String id() { return id; } }
    interface Human { @DecisionHumaine(role = "agent") boolean accepts(Object l); }
    private Human human;
    static Loan advised(String w) { Loan l = new Loan(); l.id = w; l.advice = Ia.demander(w); return l; }
    void chosen(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> Decisions.refuser(l)); m.get(human.accepts(l)).run(); }
    void put_and_chosen(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = new HashMap<>(); m.put(true, () -> Decisions.delivrer(l)); m.put(false, () -> Decisions.refuser(l)); m.get(human.accepts(l)).run(); }
    void chosen_and_given(String w) { Loan l = advised(w); Map<Boolean, Consumer<Loan>> m = Map.of(true, x -> Decisions.delivrer(x), false, x -> Decisions.refuser(x)); m.get(human.accepts(l)).accept(l); }
    void one_if_they_agree(String w) { Loan l = advised(w); List<Runnable> m = List.of(() -> Decisions.delivrer(l)); if (human.accepts(l)) m.get(0).run(); }
    void none_of_a_list_run(String w) { Loan l = advised(w); List<Runnable> m = List.of(() -> Decisions.delivrer(l)); System.out.println(m.size()); }
    List<Runnable> given_back(String w) { Loan l = advised(w); List<Runnable> m = List.of(() -> Decisions.delivrer(l)); return m; } // 501
    void one_of_a_list(String w) { Loan l = advised(w); List<Runnable> m = List.of(() -> Decisions.delivrer(l)); m.get(0).run(); } // 501
    void none_run(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l)); System.out.println(m.size()); }
    void by_the_ai(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> Decisions.refuser(l)); m.get(l.advice.isEmpty()).run(); } // 501
    void on_no(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> {}, false, () -> Decisions.refuser(l)); m.get(human.accepts(l)).run(); } // 501
    void on_yes(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> {}); m.get(human.accepts(l)).run(); }
    void turned(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> {}); m.get(!human.accepts(l)).run(); } // 501
    void all_run(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> {}); human.accepts(l); m.values().forEach(Runnable::run); } // 501
    void each_run(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> {}); for (Runnable r : m.values()) r.run(); } // 501
    void entries(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = new HashMap<>(); m.put(true, () -> Decisions.delivrer(l)); for (Map.Entry<Boolean, Runnable> e : m.entrySet()) e.getValue().run(); } // 501
    void about_another(String w) { Loan l = advised(w), o = advised("?"); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> Decisions.refuser(l)); m.get(human.accepts(o)).run(); } // 501
    Runnable found(String w) { Loan l = advised(w); Map<String, Runnable> m = new HashMap<>(); m.put("a", () -> Decisions.delivrer(l)); return m.get(w); } // 501
    Collection<Runnable> shown(String w) { Loan l = advised(w); Map<String, Runnable> m = new HashMap<>(); m.put("a", () -> Decisions.delivrer(l)); return m.values(); } // 501
    void copied(String w, List<Runnable> to) { Loan l = advised(w); List<Runnable> m = new ArrayList<>(); m.add(() -> Decisions.delivrer(l)); to.addAll(m); } // 501
    void one_of_two(String w, boolean b, List<Runnable> to) { Loan l = advised(w); List<Runnable> m = b ? to : new ArrayList<>(); m.add(() -> Decisions.delivrer(l)); } // 501
    void captured(String w) { Loan l = advised(w); List<Runnable> m = new ArrayList<>(); m.add(() -> Decisions.delivrer(l)); Inconnu.executer(() -> m.get(0).run()); } // 501
    private List<Runnable> all;
    void stored(String w) { Loan l = advised(w); List<Runnable> m = new ArrayList<>(); all = m; m.add(() -> Decisions.delivrer(l)); } // 501
    private static void run(Map<Boolean, Runnable> m, boolean b) { m.get(b).run(); }
    void by_a_helper(String w) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> Decisions.refuser(l)); run(m, l.advice.isEmpty()); } // 501
    void in_a_loop(List<String> ws) { for (String w : ws) { Loan l = advised(w); Map<Boolean, Runnable> m = Map.of(true, () -> Decisions.delivrer(l), false, () -> Decisions.refuser(l)); m.get(human.accepts(l)).run(); } }
    void in_a_loop_by_the_ai(List<String> ws) { Map<Integer, Runnable> m = new HashMap<>(); for (String w : ws) { Loan l = advised(w); m.put(m.size(), () -> Decisions.delivrer(l)); } for (int i = 0; i < ws.size(); i++) m.get(i).run(); } // 501
    void by_a_queue(String w) { Loan l = advised(w); Deque<Runnable> q = new ArrayDeque<>(); q.push(() -> Decisions.delivrer(l)); while (!q.isEmpty()) q.pop().run(); } // 501
    void by_an_optional_function(String w) { Loan l = advised(w); Map<String, Consumer<Loan>> m = new HashMap<>(); m.put("a", Decisions::delivrer); Consumer<Loan> c = m.getOrDefault(w, x -> {}); c.accept(l); } // 501
    void in_another(String w) { Loan l = advised(w); Map<String, List<Runnable>> m = new HashMap<>(); List<Runnable> in = new ArrayList<>(); in.add(() -> Decisions.delivrer(l)); m.put("a", in); for (Runnable r : m.get("a")) r.run(); } // 501
    void made_inside(String w) { Loan l = advised(w); Map<String, List<Runnable>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new ArrayList<>()).add(() -> Decisions.delivrer(l)); for (Runnable r : m.get("a")) r.run(); } // 501
    void by_enum(String w) { Loan l = advised(w); EnumMap<Thread.State, Runnable> m = new EnumMap<>(Thread.State.class); m.put(Thread.State.NEW, () -> Decisions.delivrer(l)); m.get(Thread.State.valueOf(l.advice)).run(); } // 501
    void sorted_by(String w) { Loan l = advised(w); TreeMap<String, Runnable> m = new TreeMap<>(Comparator.reverseOrder()); m.put("a", () -> Decisions.delivrer(l)); m.firstEntry().getValue().run(); } // 501
}
