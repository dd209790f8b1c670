package programs;

import api.*;
import java.util.*;
import java.util.stream.*;

/** A person who is asked in what may not be run: a function, a loop, a handler, one of several methods. */
class AskedPerhaps {
    void callback_perhaps(boolean c) {
        String said = Ia.demander("x");
        Optional.of("a").filter(s -> c).ifPresent(s -> Agent.confirme(said));
        Decisions.refuser(said); // 501
    }
    void callback_perhaps_none(Optional<String> o) {
        String said = Ia.demander("x");
        o.ifPresent(s -> Agent.confirme(said));
        Decisions.refuser(said); // 501
    }
    void each_of_none(List<String> l) {
        String said = Ia.demander("x");
        l.forEach(s -> Agent.confirme(said));
        Decisions.refuser(said); // 501
    }
    void each_of_none_loop(List<String> l) {
        String said = Ia.demander("x");
        for (String s : l) Agent.confirme(said);
        Decisions.refuser(said); // 501
    }
    void each_of_none_stream(List<String> l) {
        String said = Ia.demander("x");
        l.stream().filter(s -> s.length() > 2).forEach(s -> Agent.confirme(said));
        Decisions.refuser(said); // 501
    }
    void each_of_some() {
        String said = Ia.demander("x");
        for (String s : List.of("a", "b")) Agent.confirme(said);
        Decisions.refuser(said);
    }
    void each_of_some_f() {
        String said = Ia.demander("x");
        List.of("a", "b").forEach(s -> Agent.confirme(said));
        Decisions.refuser(said);
    }
    void by_key(Map<String, String> m) {
        String said = Ia.demander("x");
        m.computeIfAbsent("k", k -> { Agent.confirme(said); return "v"; });
        Decisions.refuser(said); // 501
    }
    void or_else_get(Optional<String> o) {
        String said = Ia.demander("x");
        o.orElseGet(() -> { Agent.confirme(said); return "v"; });
        Decisions.refuser(said); // 501
    }
    void ifPresentOrElse(Optional<String> o) {
        String said = Ia.demander("x");
        o.ifPresentOrElse(s -> Agent.confirme(said), () -> {});
        Decisions.refuser(said); // 501
    }
    void ifPresentOrElse_both(Optional<String> o) {
        String said = Ia.demander("x");
        o.ifPresentOrElse(s -> Agent.confirme(said), () -> Agent.confirme(said));
        Decisions.refuser(said);
    }
    void map(Optional<String> o) {
        String said = Ia.demander("x");
        o.map(s -> { Agent.confirme(said); return s; });
        Decisions.refuser(said); // 501
    }
    void map_sure() {
        String said = Ia.demander("x");
        Optional.of("a").map(s -> { Agent.confirme(said); return s; });
        Decisions.refuser(said);
    }
    void removeIf(List<String> l) {
        String said = Ia.demander("x");
        l.removeIf(s -> Agent.valide(said));
        Decisions.refuser(said); // 501
    }
    void anyMatch(List<String> l) {
        String said = Ia.demander("x");
        if (l.stream().anyMatch(s -> Agent.valide(said))) Decisions.refuser(said);
    }
    void allMatch(List<String> l) {
        String said = Ia.demander("x");
        if (l.stream().allMatch(s -> Agent.valide(said))) Decisions.refuser(said); // 501
    }
    void noneMatch(List<String> l) {
        String said = Ia.demander("x");
        if (!l.stream().noneMatch(s -> Agent.valide(said))) Decisions.refuser(said);
    }
    void peek(List<String> l) {
        String said = Ia.demander("x");
        l.stream().peek(s -> Agent.confirme(said)).toList();
        Decisions.refuser(said); // 501
    }
    void never_run() {
        String said = Ia.demander("x");
        Runnable r = () -> Agent.confirme(said);
        Decisions.refuser(said); // 501
    }
    void perhaps_run(boolean c) {
        String said = Ia.demander("x");
        Runnable r = () -> Agent.confirme(said);
        if (c) r.run();
        Decisions.refuser(said); // 501
    }
    void one_of_two_functions(boolean c) {
        String said = Ia.demander("x");
        Runnable r = c ? () -> Agent.confirme(said) : () -> {};
        r.run();
        Decisions.refuser(said); // 501
    }
    interface Etape { void faire(String s); }
    static class Vraie implements Etape { public void faire(String s) { Agent.confirme(s); } }
    static class Vide implements Etape { public void faire(String s) { } }
    void one_of_two_steps(boolean c) {
        String said = Ia.demander("x");
        Etape e = c ? new Vraie() : new Vide();
        e.faire(said);
        Decisions.refuser(said); // 501
    }
    void a_step(Etape e) {
        String said = Ia.demander("x");
        e.faire(said);
        Decisions.refuser(said); // 501
    }
    void the_step() {
        String said = Ia.demander("x");
        Etape e = new Vraie();
        e.faire(said);
        Decisions.refuser(said);
    }
    void in_try() {
        String said = Ia.demander("x");
        try { Integer.parseInt("x"); Agent.confirme(said); } catch (NumberFormatException e) { }
        Decisions.refuser(said); // 501
    }
    void in_finally() {
        String said = Ia.demander("x");
        try { Integer.parseInt("x"); } finally { Agent.confirme(said); }
        Decisions.refuser(said);
    }
    void step_throws() {
        String said = Ia.demander("x");
        try { Agent.confirme(said); } catch (RuntimeException e) { System.out.println("indisponible"); }
        Decisions.refuser(said); // 501
    }
    void in_synchronized() {
        String said = Ia.demander("x");
        synchronized (this) { Agent.confirme(said); }
        Decisions.refuser(said);
    }
    void do_while(boolean c) {
        String said = Ia.demander("x");
        do { Agent.confirme(said); } while (c);
        Decisions.refuser(said);
    }
    void while_(boolean c) {
        String said = Ia.demander("x");
        while (c) { Agent.confirme(said); c = Donnees.choix(); }
        Decisions.refuser(said); // 501
    }
    void recursion(String s, int n) {
        if (n > 0) { recursion(s, n - 1); } else Agent.confirme(s);
    }
    void by_recursion(int n) {
        String said = Ia.demander("x");
        recursion(said, n);
        Decisions.refuser(said);
    }
    void recursion2(String s, int n) {
        if (n > 0) { Agent.confirme(s); recursion2(s, n - 1); }
    }
    void by_recursion2(int n) {
        String said = Ia.demander("x");
        recursion2(said, n);
        Decisions.refuser(said); // 501
    }
    void new_thread() throws Exception {
        String said = Ia.demander("x");
        Thread t = new Thread(() -> Agent.confirme(said));
        t.start();
        t.join();
        Decisions.refuser(said);
    }

    // --- asked anew meanwhile
    void asked_anew_within(List<String> l) {
        String[] s = {Ia.demander("x")};
        Agent.confirme(s[0]);
        l.forEach(q -> { s[0] = Ia.demander("x"); Agent.confirme("autre"); });
        Decisions.refuser(s[0]); // 501
    }
    String avis;
    String demander(String q) { return Ia.demander(q); }
    void asked_by_a_helper(List<String> l) {
        avis = demander("x");
        Agent.confirme(avis);
        String autre = Ia.demander("y");
        l.forEach(q -> { avis = demander("x"); Agent.confirme(autre); });
        Decisions.refuser(avis); // 501
    }
    void asked_before(List<String> l) {
        avis = demander("x");
        Agent.confirme(avis);
        String autre = Ia.demander("y");
        l.forEach(q -> { Agent.confirme(autre); });
        Decisions.refuser(avis);
    }
}
