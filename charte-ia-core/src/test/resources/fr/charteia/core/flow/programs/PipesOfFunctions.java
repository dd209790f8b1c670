package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Functions that are made of others, one after the other, where a class of the program is a function as well. */
class PipesOfFunctions {
    static class Pipe<I, O> {
        private final Function<? super I, ? extends O> f;
        private Pipe(Function<? super I, ? extends O> f) { this.f = f; }
        static <T> Pipe<T, T> start() { return new Pipe<>(x -> x); }
        <P> Pipe<I, P> then(Function<? super O, ? extends P> g) { return new Pipe<>(x -> g.apply(f.apply(x))); }
        Pipe<I, O> tap(Consumer<? super O> c) { return new Pipe<>(x -> { O o = f.apply(x); c.accept(o); return o; }); }
        O run(I i) { return f.apply(i); }
    }
    static class Memo<A, B> implements Function<A, B> {
        private final Function<A, B> f; private final Map<A, B> known = new TreeMap<>();
        Memo(Function<A, B> f) { this.f = f; }
        public B apply(A a) { B b = known.get(a); if (b == null) { b = f.apply(a); known.put(a, b); } return b; }
    }
    void remembers() { Memo<String, String> m = new Memo<>(k -> Ia.demander(k)); Decisions.refuser(m.apply("a")); } // 501
    void remembers_nothing_of_interest() { Memo<String, String> m = new Memo<>(k -> k + "."); Decisions.refuser(m.apply("a")); Ia.demander("?"); }
    void tells_on_its_way() {
        List<String> seen = new ArrayList<>();
        Pipe<String, String> p = Pipe.<String>start().then(String::trim).tap(x -> seen.add(x)).then(x -> Masque.masquer(x));
        Decisions.refuser(p.run("c"));
        p.then(String::length).run(Ia.demander("q"));
        for (String x : seen) Decisions.refuser(x); // 501
    }
    void tells_nothing_of_interest() {
        List<String> seen = new ArrayList<>();
        Pipe<String, String> p = Pipe.<String>start().then(String::trim).tap(x -> seen.add(x)).then(x -> x + "!");
        p.run("c"); Ia.demander("q");
        for (String x : seen) Decisions.refuser(x);
    }
    void makes_a_list() {
        Pipe<String, List<String>> q = Pipe.<String>start().then(x -> List.of(x, "d")).then(l -> { List<String> r = new ArrayList<>(l); r.remove(0); return r; });
        Decisions.refuser(q.run("a").get(0));
    }
}
