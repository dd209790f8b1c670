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
}
