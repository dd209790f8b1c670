package programs;
import api.*;
import java.util.*;
import java.util.function.*;
/** Functions that take along the one before them, and functions that are passed down a tree. */
class Chained {
    static class Pipe<I, O> {
        private final Function<? super I, ? extends O> f;
        private Pipe(Function<? super I, ? extends O> f) { this.f = f; }
        static <T> Pipe<T, T> start() { return new Pipe<>(x -> x); }
        <P> Pipe<I, P> then(Function<? super O, ? extends P> g) { return new Pipe<>(x -> g.apply(f.apply(x))); }
        Pipe<I, O> tap(Consumer<? super O> c) { return new Pipe<>(x -> { O o = f.apply(x); c.accept(o); return o; }); }
        O run(I i) { return f.apply(i); }
    }
    void third_from_the_end() {
        Pipe<String, String> p = Pipe.<String>start().tap(x -> Ia.envoyer(x)).then(String::trim).then(String::trim); // 401
        p.run(Donnees.nom());
    }
    void in_the_middle() {
        Pipe<String, String> p = Pipe.<String>start().then(String::trim).tap(x -> Ia.envoyer(x)).then(String::trim).then(String::toLowerCase).then(String::trim); // 401
        p.then(String::length).run(Donnees.nom());
    }
    void given_nothing_of_interest() {
        Pipe<String, String> p = Pipe.<String>start().tap(x -> Ia.envoyer(x)).then(String::trim).then(String::trim);
        p.run("a");
    }
    void collected_on_the_way() {
        List<String> seen = new ArrayList<>();
        Pipe<String, String> p = Pipe.<String>start().then(String::trim).tap(x -> seen.add(x)).then(String::toLowerCase).then(String::trim);
        p.run(Donnees.nom());
        for (String x : seen) Ia.envoyer(x); // 401
    }
    void collected_of_nothing_of_interest() {
        List<String> seen = new ArrayList<>();
        Pipe<String, String> p = Pipe.<String>start().then(String::trim).tap(x -> seen.add(x)).then(String::toLowerCase).then(String::trim);
        p.run("a");
        for (String x : seen) Ia.envoyer(x);
    }
    static class Tree<K extends Comparable<K>, V> {
        private class N { final K k; V v; N l, r; N(K k, V v) { this.k = k; this.v = v; } }
        private N root;
        void put(K k, V v) { root = insert(root, k, v); }
        private N insert(N n, K k, V v) {
            if (n == null) return new N(k, v);
            int q = k.compareTo(n.k);
            if (q < 0) n.l = insert(n.l, k, v); else if (q > 0) n.r = insert(n.r, k, v); else n.v = v;
            return n;
        }
        void each(BiConsumer<? super K, ? super V> f) { each(root, f); }
        private void each(N n, BiConsumer<? super K, ? super V> f) {
            if (n == null) return;
            each(n.l, f);
            f.accept(n.k, n.v);
            each(n.r, f);
        }
    }
    void first_of_three() {
        Tree<String, String> t = new Tree<>();
        t.put("b", Donnees.nom()); t.put("a", "x"); t.put("c", "x");
        t.each((k, v) -> Ia.envoyer(v)); // 401
        t.each((k, v) -> Ia.envoyer(k));
    }
    void last_of_three() {
        Tree<String, String> t = new Tree<>();
        t.put("a", "x"); t.put("b", "x"); t.put("c", Donnees.nom());
        t.each((k, v) -> Ia.envoyer(v)); // 401
        t.each((k, v) -> Ia.envoyer(k));
    }
    void none_of_three() {
        Tree<String, String> t = new Tree<>();
        t.put("a", "x"); t.put("b", "x"); t.put("c", "x");
        t.each((k, v) -> Ia.envoyer(v));
    }
    void key_among_three() {
        Tree<String, String> t = new Tree<>();
        t.put("a", "x"); t.put(Donnees.nom(), "x"); t.put("c", "x");
        t.each((k, v) -> Ia.envoyer(k)); // 401
        t.each((k, v) -> Ia.envoyer(v));
    }
    void one_of_two() {
        Tree<String, String> t = new Tree<>();
        t.put("b", "x"); t.put("a", Donnees.nom());
        t.each((k, v) -> Ia.envoyer(v)); // 401
    }
}
