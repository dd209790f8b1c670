package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Buses of one's own: who listens is known of the bus that is asked, also that nobody does. */
class Buses {
    static class Bus { private final List<Consumer<String>> l = new ArrayList<>(); void sur(Consumer<String> c) { l.add(c); } void dire(String s) { l.forEach(c -> c.accept(s)); } }
    void nobody_listens() { Bus a = new Bus(), b = new Bus(); a.sur(s -> Ia.envoyer(s)); b.dire(Donnees.nom()); a.dire("x"); }
    void somebody_listens() { Bus a = new Bus(), b = new Bus(); a.sur(s -> Ia.envoyer(s)); b.dire("x"); a.dire(Donnees.nom()); } // 401
    void both_listen() { Bus a = new Bus(), b = new Bus(); a.sur(s -> Ia.envoyer(s)); b.sur(s -> System.out.println(s)); b.dire(Donnees.nom()); a.dire("x"); }
    void nobody_yet() { Bus a = new Bus(); a.dire(Donnees.nom()); a.sur(s -> Ia.envoyer(s)); a.dire("x"); }
    static void inscrire(Bus b) { b.sur(s -> Ia.envoyer(s)); } // 401
    void in_a_helper() { Bus a = new Bus(); inscrire(a); a.dire(Donnees.nom()); }
    static class Boucle { private final List<Consumer<String>> l = new ArrayList<>(); void sur(Consumer<String> c) { l.add(c); } void dire(String s) { for (Consumer<String> c : l) c.accept(s); } }
    void nobody_in_a_loop() { Boucle a = new Boucle(), b = new Boucle(); a.sur(s -> Ia.envoyer(s)); b.dire(Donnees.nom()); a.dire("x"); }
    static class Seul { private Consumer<String> c; void sur(Consumer<String> c) { this.c = c; } void dire(String s) { if (c != null) c.accept(s); } }
    void nobody_alone() { Seul a = new Seul(), b = new Seul(); a.sur(s -> Ia.envoyer(s)); b.dire(Donnees.nom()); a.dire("x"); }
    void somebody_alone() { Seul a = new Seul(), b = new Seul(); b.sur(s -> Ia.envoyer(s)); b.dire(Donnees.nom()); a.dire("x"); } // 401

    // by kind
    static class Sujets { private final Map<String, List<Consumer<String>>> m = new HashMap<>(); void sur(String k, Consumer<String> c) { m.computeIfAbsent(k, x -> new ArrayList<>()).add(c); } void dire(String k, String s) { for (Consumer<String> c : m.getOrDefault(k, List.of())) c.accept(s); } }
    void nobody_on_this_subject() { Sujets a = new Sujets(); a.sur("a", s -> Ia.envoyer(s)); a.dire("b", Donnees.nom()); a.dire("a", "x"); }
    void somebody_on_this_subject() { Sujets a = new Sujets(); a.sur("a", s -> Ia.envoyer(s)); a.dire("a", Donnees.nom()); a.dire("b", "x"); } // 401
    void another_on_this_subject() { Sujets a = new Sujets(); a.sur("a", s -> Ia.envoyer(s)); a.sur("b", s -> System.out.println(s)); a.dire("b", Donnees.nom()); a.dire("a", "x"); }
    void whichever_subject(String k) { Sujets a = new Sujets(); a.sur("a", s -> Ia.envoyer(s)); a.dire(k, Donnees.nom()); } // 401
    record Avis(String s) {}
    record Appel(String s) {}
    static class Genres { private final Map<Class<?>, List<Consumer<Object>>> m = new HashMap<>(); <T> void sur(Class<T> k, Consumer<T> c) { m.computeIfAbsent(k, x -> new ArrayList<>()).add(o -> c.accept(k.cast(o))); } void dire(Object s) { m.getOrDefault(s.getClass(), List.of()).forEach(c -> c.accept(s)); } }
    void nobody_on_this_kind() { Genres a = new Genres(); a.sur(Avis.class, s -> Ia.envoyer(s.s())); a.dire(new Appel(Donnees.nom())); a.dire(new Avis("x")); }
    void somebody_on_this_kind() { Genres a = new Genres(); a.sur(Avis.class, s -> Ia.envoyer(s.s())); a.dire(new Avis(Donnees.nom())); a.dire(new Appel("x")); } // 401

    // one in another
    static class Reseau { final List<Reseau> l = new ArrayList<>(); Consumer<String> c; void dire(String s) { if (c != null) c.accept(s); for (Reseau r : l) r.dire(s); } }
    void not_in_this_tree() { Reseau a = new Reseau(), b = new Reseau(), x = new Reseau(); a.l.add(b); x.c = s -> Ia.envoyer(s); a.dire(Donnees.nom()); x.dire("x"); }
    void in_this_tree() { Reseau a = new Reseau(), b = new Reseau(); a.l.add(b); b.c = s -> Ia.envoyer(s); a.dire(Donnees.nom()); } // 401

    // what a method is given empty, and fills
    void filled_and_run() { remplie(new ArrayList<>(), x -> Ia.envoyer(x), Donnees.nom()); } // 401
    static void remplie(List<Consumer<String>> l, Consumer<String> c, String n) { l.add(c); for (Consumer<String> x : l) x.accept(n); }
    void filled_by_key_and_run() { rangee(new HashMap<>(), x -> Ia.envoyer(x), Donnees.nom()); } // 401
    static void rangee(Map<String, List<Consumer<String>>> m, Consumer<String> c, String n) { m.computeIfAbsent(n, k -> new ArrayList<>()).add(c); for (Consumer<String> x : m.get(n)) x.accept(n); }
    static class Boite { Consumer<String> c; }
    void set_where_it_is_not() { posee(new Boite(), x -> Ia.envoyer(x), Donnees.nom()); } // 401
    static void posee(Boite b, Consumer<String> c, String n) { if (b.c == null) b.c = c; b.c.accept(n); }
    void set_by_a_helper() { poseeParUnAutre(new Boite(), x -> Ia.envoyer(x), Donnees.nom()); } // 401
    static void poseeParUnAutre(Boite b, Consumer<String> c, String n) { poser(b, c); b.c.accept(n); }
    static void poser(Boite b, Consumer<String> c) { b.c = c; }
    void pushed_and_popped() { empilee(new ArrayDeque<>(), x -> Ia.envoyer(x), Donnees.nom()); } // 401
    static void empilee(Deque<Consumer<String>> d, Consumer<String> c, String n) { d.push(c); while (!d.isEmpty()) d.pop().accept(n); }
    void in_an_array(int i) { placee(new Consumer[3], x -> Ia.envoyer(x), Donnees.nom(), i); } // 401
    static void placee(Consumer<String>[] t, Consumer<String> c, String n, int i) { t[i] = c; for (Consumer<String> x : t) if (x != null) x.accept(n); }

    // a bus in a field, and another of its class that is not
    static class Courrier { private final List<Consumer<String>> l = new ArrayList<>(); void sur(Consumer<String> c) { l.add(c); } void dire(String s) { l.forEach(c -> c.accept(s)); } }
    static class Bureau { private final Courrier c = new Courrier(); void go() { c.dire(Donnees.nom()); } }
    void beside_one_in_a_field() { Courrier a = new Courrier(); a.sur(s -> Ia.envoyer(s)); a.dire("x"); } // KNOWN: invents 401, of a listener of a bus in a variable it is not told that a bus in a field is another

    // promises of one's own, each a class of its own here
    static final class Promesse<T> {
        private T valeur; private boolean faite; private final List<Consumer<T>> suites = new ArrayList<>();
        Promesse<T> tenir(T t) { if (faite) return this; valeur = t; faite = true; suites.forEach(c -> c.accept(t)); return this; }
        Promesse<T> puis(Consumer<T> c) { if (faite) c.accept(valeur); else suites.add(c); return this; }
        <U> Promesse<U> en(Function<T, U> f) { Promesse<U> p = new Promesse<>(); puis(t -> p.tenir(f.apply(t))); return p; }
    }
    void kept_and_mapped_beside_another() { new Promesse<String>().tenir(Donnees.nom()).en(x -> x + "k"); Promesse<String> o = new Promesse<>(); o.puis(x -> Ia.envoyer(x)); o.tenir("x"); }
    static final class Promesse2<T> {
        private T valeur; private boolean faite; private final List<Consumer<T>> suites = new ArrayList<>();
        Promesse2<T> tenir(T t) { if (faite) return this; valeur = t; faite = true; suites.forEach(c -> c.accept(t)); return this; }
        Promesse2<T> puis(Consumer<T> c) { if (faite) c.accept(valeur); else suites.add(c); return this; }
        <U> Promesse2<U> en(Function<T, U> f) { Promesse2<U> p = new Promesse2<>(); puis(t -> p.tenir(f.apply(t))); return p; }
    }
    void kept_mapped_and_heard() { Promesse2<String> o = new Promesse2<>(); o.en(x -> x + "k").puis(x -> Ia.envoyer(x)); o.tenir(Donnees.nom()); } // 401
    static final class Promesse3<T> {
        private T valeur; private boolean faite; private final List<Consumer<T>> suites = new ArrayList<>();
        Promesse3<T> tenir(T t) { if (faite) return this; valeur = t; faite = true; suites.forEach(c -> c.accept(t)); return this; }
        Promesse3<T> puis(Consumer<T> c) { if (faite) c.accept(valeur); else suites.add(c); return this; }
        <U> Promesse3<U> en(Function<T, U> f) { Promesse3<U> p = new Promesse3<>(); puis(t -> p.tenir(f.apply(t))); return p; }
    }
    void heard_of_an_answer() { new Promesse3<String>().tenir(Ia.demander("q")).en(s -> s.equals("oui")).puis(b -> { if (b) Decisions.delivrer("d"); }); } // 501
    void heard_of_no_answer() { new Promesse3<String>().tenir("x").en(s -> s.equals("oui")).puis(b -> { if (b) Decisions.delivrer("e"); }); }
}
