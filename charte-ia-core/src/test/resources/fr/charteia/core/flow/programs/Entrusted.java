package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** A person is asked in one place, and what is decided then was handed there as a function. */
class Entrusted {
    static void avec(String a, Runnable r) { if (Agent.valide(a)) r.run(); }
    void flag_captured() { String a = Ia.demander("x"); boolean o = a.equals("oui"); avec(a, () -> { if (o) Decisions.delivrer("x"); }); }
    void given_what_was_captured() { String a = Ia.demander("x"); avec(a, () -> Decisions.delivrer(a)); }
    void tested_beside() { String a = Ia.demander("x"); Runnable r = () -> { if (a.equals("oui")) Decisions.delivrer("x"); }; if (Agent.valide(a)) r.run(); }
    static void avec2(String a, Runnable r) { Agent.confirme(a); r.run(); }
    void confirmed_before() { String a = Ia.demander("x"); avec2(a, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }); }
    static void avec3(String a, Runnable r) { r.run(); Agent.confirme(a); }
    void confirmed_after() { String a = Ia.demander("x"); avec3(a, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }); } // 501
    void passed_on() { String a = Ia.demander("x"); avec(a, () -> dec(a)); }
    static void dec(String a) { if (a.equals("oui")) Decisions.delivrer("x"); }
    static void avec4(String a, java.util.function.Consumer<String> r) { if (Agent.valide(a)) r.accept(a); }
    void handed_to_a_consumer() { avec4(Ia.demander("x"), a -> { if (a.equals("oui")) Decisions.delivrer("x"); }); }
    void another_captured() { String a = Ia.demander("x"), b = Ia.demander("y"); avec(b, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }); } // 501
    void both_captured() { String a = Ia.demander("x"), b = Ia.demander("y"); avec(a, () -> { if (a.equals("oui") && b.equals("oui")) Decisions.delivrer("x"); }); } // 501
    static void sauf(String a, Runnable r) { if (a.isEmpty()) Agent.confirme(a); r.run(); }
    void in_one_branch() { String a = Ia.demander("x"); sauf(a, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }); } // 501
    static void sinon(String a, Runnable r) { if (!Agent.valide(a)) r.run(); }
    void where_not_approved() { String a = Ia.demander("x"); sinon(a, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }); } // 501
    static void deux(String a, Runnable r, Runnable s) { if (Agent.valide(a)) r.run(); else s.run(); }
    void one_of_two() { String a = Ia.demander("x"); deux(a, () -> Decisions.delivrer(a), () -> System.out.println(a)); deux(a, () -> System.out.println(a), () -> Decisions.refuser(a)); } // 501
    static void loin(String a, Runnable r) { avec(a, () -> r.run()); }
    void two_deep() { String a = Ia.demander("x"); loin(a, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }); }
    static class Etape { private final String a; private final Runnable r; Etape(String a, Runnable r) { this.a = a; this.r = r; } void aller() { if (Agent.valide(a)) r.run(); } void forcer() { r.run(); } }
    void stored() { String a = Ia.demander("x"); new Etape(a, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }).aller(); }
    void stored_forced() { String a = Ia.demander("x"); new Etape(a, () -> { if (a.equals("oui")) Decisions.delivrer("x"); }).forcer(); } // 501
    void for_each_file(List<String> ds) { for (String d : ds) { String a = Ia.demander(d); avec(a, () -> { if (a.equals("oui")) Decisions.delivrer(d); }); } }
    static void apresCoup(String a, Runnable r) { try { r.run(); } finally { Agent.confirme(a); } }
    void after_the_fact() { String a = Ia.demander("x"); apresCoup(a, () -> Decisions.delivrer(a)); } // 501
    void method_reference_taken() { String a = Ia.demander("x"); Runnable r = () -> decider2(a); avec(a, r); }
    static void decider2(String a) { if (a.equals("oui")) Decisions.delivrer("x"); }
    static void confirmeEtDecide(String a) { Agent.confirme(a); Decisions.delivrer("x"); }
    void decided_above_confirmed_below() { String a = Ia.demander("x"); if (a.equals("oui")) confirmeEtDecide(a); }
    static void confirmeAutre(String a, String b) { Agent.confirme(b); Decisions.delivrer("x"); } // 501
    void decided_above_other_below() { String a = Ia.demander("x"); if (a.equals("oui")) confirmeAutre(a, Ia.demander("y")); }
    interface Accord { boolean donne(String s); }
    static void selon(Accord c, String a, Runnable r) { if (c.donne(a)) r.run(); }
    void own_interface() { String a = Ia.demander("x"); selon(Agent::valide, a, () -> Decisions.delivrer(a)); }
    void own_interface_not() { String a = Ia.demander("x"); selon(s -> s.length() > 2, a, () -> Decisions.delivrer(a)); } // 501
    static boolean soumis(String a, Supplier<Boolean> s) { return Agent.valide(a) && s.get(); }
    void supplier_after() { String a = Ia.demander("x"); soumis(a, () -> { Decisions.delivrer(a); return true; }); }
    void earlier() { String a = Ia.demander("x"); List<Runnable> l = new ArrayList<>(); l.add(() -> Decisions.delivrer(a)); l.forEach(Runnable::run); Agent.confirme(a); } // 501
    void optional_chain() { Optional.of(Ia.demander("x")).filter(Agent::valide).filter("oui"::equals).ifPresent(Decisions::delivrer); }
    void stream_chain() { Stream.of("a", "b").map(Ia::demander).peek(Agent::confirme).forEach(Decisions::delivrer); }
    void stream_chain_after() { Stream.of("a", "b").map(Ia::demander).peek(Decisions::delivrer).forEach(Agent::confirme); } // 501
    static <T> void chaque(List<T> l, Predicate<T> p, Consumer<T> c) { for (T t : l) if (p.test(t)) c.accept(t); }
    void predicate_and_consumer() { chaque(List.of(Ia.demander("x")), Agent::valide, Decisions::delivrer); }
    static <T> void tous(List<T> l, Predicate<T> p, Consumer<T> c) { for (T t : l) if (p.test(t)) c.accept(t); } // 501
    void predicate_in_vain() { tous(List.of(Ia.demander("x")), s -> { Agent.valide(s); return true; }, Decisions::delivrer); }
    void later() { String a = Ia.demander("x"); List<Runnable> l = new ArrayList<>(); l.add(() -> Decisions.delivrer(a)); Agent.confirme(a); l.forEach(Runnable::run); } // KNOWN: invents 501, a function that is put into a list is taken to run there, too
    // a function that an answer of an AI chose, and that somebody else runs
    void captured_for_each(List<String> l) { Consumer<String> f = Ia.demander("?").equals("oui") ? Decisions::delivrer : s -> { }; l.forEach(s -> f.accept(s)); } // 501
    void captured_lambda_for_each(List<String> l) { Consumer<String> f = Ia.demander("?").equals("oui") ? s -> Decisions.delivrer(s) : s -> { }; l.forEach(s -> f.accept(s)); } // 501
    void called_in_a_loop(List<String> l) { Consumer<String> f = Ia.demander("?").equals("oui") ? s -> Decisions.delivrer(s) : s -> { }; for (String s : l) f.accept(s); } // 501
    void set_in_a_branch(List<String> l) { Consumer<String> f = s -> { }; if (Ia.demander("?").equals("oui")) f = Decisions::delivrer; l.forEach(f); } // 501
    void task_that_answers(String d, java.util.concurrent.ExecutorService x) throws Exception { java.util.concurrent.Callable<String> f = Ia.demander("?").equals("oui") ? () -> d : () -> "x"; Decisions.delivrer(x.submit(f).get()); } // 501
    void or_else_get(String d) { Supplier<String> f = Ia.demander("?").equals("oui") ? () -> d : () -> "x"; Decisions.delivrer(Optional.<String>empty().orElseGet(f)); } // 501
    void condition_chosen(List<String> l) { Predicate<String> f = Ia.demander("?").equals("oui") ? s -> true : s -> s.isEmpty(); l.stream().filter(f).forEach(Decisions::delivrer); } // 501
    void condition_not_chosen(List<String> l) { Predicate<String> f = s -> s.isEmpty(); System.out.println(Ia.demander("?")); l.stream().filter(f).forEach(Decisions::delivrer); }
    void all_replaced_by(List<String> l) { UnaryOperator<String> f = Ia.demander("?").equals("oui") ? s -> s + "!" : s -> s; l.replaceAll(f); Decisions.delivrer(l.get(0)); } // 501
    void sorted_by(List<String> l) { Comparator<String> f = Ia.demander("?").equals("oui") ? (a, b) -> 1 : (a, b) -> -1; l.sort(f); Decisions.delivrer(l.get(0)); } // 501
    void executed(String d, java.util.concurrent.ExecutorService x) { Runnable f = () -> { }; if (Ia.demander("?").equals("oui")) f = () -> Decisions.delivrer(d); x.execute(f); } // 501
    void executed_in_any_case(String d, java.util.concurrent.ExecutorService x) { Runnable f = () -> Decisions.delivrer(d); if (Ia.demander("?").equals("oui")) System.out.println("x"); x.execute(f); }
    void timer_task(String d, Timer x) { TimerTask t = Ia.demander("?").equals("oui") ? new TimerTask() { public void run() { Decisions.delivrer(d); } } : new TimerTask() { public void run() { } }; x.schedule(t, 10); } // 501
    static void lancer(Runnable r, java.util.concurrent.ExecutorService x) { x.execute(r); }
    void through_a_helper(String d, java.util.concurrent.ExecutorService x) { Runnable f = Ia.demander("?").equals("oui") ? () -> Decisions.delivrer(d) : () -> { }; lancer(f, x); } // 501
    void through_a_helper_in_any_case(String d, java.util.concurrent.ExecutorService x) { Runnable f = () -> Decisions.delivrer(d); System.out.println(Ia.demander("?")); lancer(f, x); }
    void looked_up(String d, java.util.concurrent.ExecutorService x) { Map<String, Runnable> m = Map.of("oui", () -> Decisions.delivrer(d), "non", () -> { }); x.execute(m.get(Ia.demander("?"))); } // 501
    void if_present(String d) { Consumer<String> f = Ia.demander("?").equals("oui") ? Decisions::delivrer : s -> { }; Optional.of(d).ifPresent(f); } // 501
    void mapped_by(String d) { Function<String, String> f = Ia.demander("?").equals("oui") ? s -> s : s -> "x"; Decisions.delivrer(Optional.of(d).map(f).get()); } // 501
    void each_entry(Map<String, String> m) { BiConsumer<String, String> f = Ia.demander("?").equals("oui") ? (a, b) -> Decisions.delivrer(b) : (a, b) -> { }; m.forEach(f); } // 501
    void thread_chosen(String d) throws Exception { Thread t = Ia.demander("?").equals("oui") ? new Thread(() -> Decisions.delivrer(d)) : new Thread(() -> { }); t.start(); } // 501
    static void faire(Consumer<String> f, String d) { f.accept(d); }
    void handed_on(String d) { Consumer<String> f = Ia.demander("?").equals("oui") ? s -> Decisions.delivrer(s) : s -> { }; faire(f, d); } // 501
    interface Fait { void fait(String s); }
    static void faireFait(Fait f, String d) { f.fait(d); }
    void interface_of_ours(String d) { Fait f = Ia.demander("?").equals("oui") ? s -> Decisions.delivrer("x") : s -> { }; faireFait(f, d); } // 501
    void handed_on_in_any_case(String d) { Consumer<String> f = s -> Decisions.delivrer("x"); System.out.println(Ia.demander("?")); faire(f, d); }
    static String calculer(Function<String, String> f, String d) { return f.apply(d); }
    void computed_by_what_was_handed_on(String d) { Function<String, String> f = Ia.demander("?").equals("oui") ? s -> s : s -> "x"; Decisions.delivrer(calculer(f, d)); } // 501
    void computed_by_what_was_chosen(String d) { Function<String, String> f = Ia.demander("?").equals("oui") ? s -> s : s -> "x"; Decisions.delivrer(f.apply(d)); } // 501
    void captured_by_a_task(String d) { Consumer<String> f = Ia.demander("?").equals("oui") ? s -> Decisions.delivrer("x") : s -> { }; Runnable r = () -> f.accept(d); r.run(); } // 501
    void captured_by_a_class(String d) { Consumer<String> f = Ia.demander("?").equals("oui") ? s -> Decisions.delivrer("x") : s -> { }; class T implements Runnable { public void run() { f.accept(d); } } new T().run(); } // 501
    void what_a_chosen_one_did(String d) { List<String> l = new ArrayList<>(); Consumer<List<String>> f = Ia.demander("?").equals("oui") ? k -> k.add("x") : k -> { }; f.accept(l); if (l.isEmpty()) Decisions.delivrer(d); } // 501
    void what_any_of_them_did(String d, boolean b) { List<String> l = new ArrayList<>(); Consumer<List<String>> f = b ? k -> k.add("x") : k -> { }; System.out.println(Ia.demander("?")); f.accept(l); if (l.isEmpty()) Decisions.delivrer(d); }
    void one_of_two_lists(String d) { List<String> l = new ArrayList<>(), k = new ArrayList<>(); (Ia.demander("?").equals("oui") ? l : k).add("x"); if (l.isEmpty()) Decisions.delivrer(d); } // 501
    static class Dossier { boolean ok; String nom; }
    void field_of_one_of_two(String d) { Dossier a = new Dossier(), b = new Dossier(); (Ia.demander("?").equals("oui") ? a : b).ok = true; if (a.ok) Decisions.delivrer(d); } // 501
    void field_of_both(String d) { Dossier a = new Dossier(), b = new Dossier(); System.out.println(Ia.demander("?")); (d.isEmpty() ? a : b).ok = true; if (a.ok) Decisions.delivrer(d); }
    void another_field_of_one_of_two(String d) { Dossier a = new Dossier(), b = new Dossier(); (Ia.demander("?").equals("oui") ? a : b).nom = "x"; if (a.ok) Decisions.delivrer(d); }

    // Functions in a list
    void run_after_one_that_was_added(String d) { List<Runnable> l = new ArrayList<>(); if (Ia.noter(d) > 0.5) l.add(() -> System.out.println(d)); l.add(() -> Decisions.refuser(d)); for (Runnable r : l) r.run(); } // KNOWN: invents 501, that a function in a list is run wherever it stands is not told
    void run_where_added(String d) { List<Runnable> l = new ArrayList<>(); if (Ia.noter(d) > 0.5) l.add(() -> Decisions.refuser(d)); for (Runnable r : l) r.run(); } // 501
    record Regle(Predicate<String> si, Consumer<String> alors) {}
    void rule_beside_one_of_an_answer(String d) { for (Regle g : List.of(new Regle(x -> Ia.noter(x) > 0.5, System.out::println), new Regle(String::isEmpty, x -> Decisions.refuser(x)))) if (g.si().test(d)) g.alors().accept(d); } // KNOWN: invents 501, which rule of a list asked is not told of each
    void rule_of_an_answer(String d) { for (Regle g : List.of(new Regle(String::isEmpty, System.out::println), new Regle(x -> Ia.noter(x) > 0.5, x -> Decisions.refuser(x)))) if (g.si().test(d)) g.alors().accept(d); } // 501
}
