package programs;

import api.*;
import java.util.*;
import java.util.function.*;

class Lambdas {
    void consumer() {
        Consumer<String> c = s -> Ia.envoyer(s); // 401
        c.accept(Donnees.nom());
    }
    void consumer_of_clean() {
        Consumer<String> c = s -> Ia.envoyer(s);
        c.accept("rien");
    }
    void consumer_never_called() {
        Consumer<String> c = s -> Ia.envoyer(s);
        System.out.println(Donnees.nom() + c);
    }
    void identity() { Ia.envoyer(Function.<String>identity().apply(Donnees.nom())); } // 401
    void constant_function() {
        Function<String, String> f = s -> "rien";
        Ia.envoyer(f.apply(Donnees.nom()));
    }
    void and_then() {
        Function<String, String> f = s -> s + "!";
        Ia.envoyer(f.andThen(String::trim).apply(Donnees.nom())); // 401
    }
    void and_then_masked() {
        Function<String, String> f = s -> s + "!";
        Ia.envoyer(f.andThen(Masque::masquer).apply(Donnees.nom()));
    }
    void composed_clean() {
        Function<String, String> f = s -> s + "!";
        Ia.envoyer(f.compose((String s) -> "rien").apply(Donnees.nom()));
    }
    void bi_function() {
        BiFunction<String, String, String> f = (a, b) -> b;
        Ia.envoyer(f.apply("rien", Donnees.nom())); // 401
    }
    void bi_function_other() {
        BiFunction<String, String, String> f = (a, b) -> b;
        Ia.envoyer(f.apply(Donnees.nom(), "rien"));
    }
    void supplier() {
        Supplier<String> s = Donnees::nom;
        Ia.envoyer(s.get()); // 401
    }
    void constructor_reference() {
        Function<String, StringBuilder> f = StringBuilder::new;
        Ia.envoyer(f.apply(Donnees.nom()).toString()); // 401
    }
    record P(String nom, String ville) {}
    void record_constructor_reference() {
        BiFunction<String, String, P> f = P::new;
        Ia.envoyer(f.apply(Donnees.nom(), "Tours").ville());
        Ia.envoyer(f.apply(Donnees.nom(), "Tours").nom()); // 401
    }
    void bound_reference() {
        String n = Donnees.nom();
        Supplier<String> s = n::trim;
        Ia.envoyer(s.get()); // 401
    }
    void unbound_reference() {
        Function<String, String> f = String::trim;
        Ia.envoyer(f.apply(Donnees.nom())); // 401
    }
    void getter_reference() {
        Function<P, String> f = P::ville;
        Function<P, String> g = P::nom;
        P p = new P(Donnees.nom(), "Tours");
        Ia.envoyer(f.apply(p));
        Ia.envoyer(g.apply(p)); // 401
    }
    String fois(UnaryOperator<String> f, String s, int n) {
        String r = s;
        for (int i = 0; i < n; i++) r = f.apply(r);
        return r;
    }
    void own_higher_order() { Ia.envoyer(fois(s -> s + "x", Donnees.nom(), 3)); } // 401
    void own_higher_order_masked() { Ia.envoyer(fois(Masque::masquer, Donnees.nom(), 2)); }
    <T, R> List<R> transformer(List<T> l, Function<? super T, ? extends R> f) {
        List<R> r = new ArrayList<>();
        for (T t : l) r.add(f.apply(t));
        return r;
    }
    void own_map() { Ia.envoyer(transformer(List.of(Donnees.nom()), s -> s + "!").get(0)); } // 401
    void own_map_measure() { Ia.envoyer(transformer(List.of(Donnees.nom()), String::length)); }
    void si(boolean c, Runnable r) { if (c) r.run(); }
    void own_if() {
        String n = Donnees.nom();
        si(true, () -> Ia.envoyer(n)); // 401
    }
    void own_if_never() {
        String n = Donnees.nom();
        si(false, () -> Ia.envoyer(n));
    }
    Function<String, String> prefixe(String p) { return s -> p + s; }
    void closure_context() {
        Function<String, String> f = prefixe(Donnees.nom());
        Function<String, String> g = prefixe("x");
        Ia.envoyer(g.apply("y"));
        Ia.envoyer(f.apply("y")); // 401
    }
    void captured_object_changed_afterwards() {
        StringBuilder b = new StringBuilder();
        Supplier<String> s = () -> b.toString();
        b.append(Donnees.nom());
        Ia.envoyer(s.get()); // 401
    }
    void captured_object_read_before() {
        StringBuilder b = new StringBuilder();
        Supplier<String> s = () -> b.toString();
        String t = s.get();
        b.append(Donnees.nom());
        Ia.envoyer(t);
    }
    void writes_captured() {
        String[] t = new String[1];
        Runnable r = () -> t[0] = Donnees.nom();
        r.run();
        Ia.envoyer(t[0]); // 401
    }
    void writes_captured_never_run() {
        String[] t = new String[1];
        Runnable r = () -> t[0] = Donnees.nom();
        Ia.envoyer(t[0]);
        System.out.println(r);
    }
    void writes_captured_later() {
        String[] t = {"rien"};
        Runnable r = () -> t[0] = Donnees.nom();
        Ia.envoyer(t[0]);
        r.run();
    }
    String champ;
    void writes_field() {
        Consumer<String> c = s -> champ = s;
        c.accept(Donnees.nom());
        Ia.envoyer(champ); // 401
    }
    final Map<String, Function<String, String>> table = Map.of("tel", s -> s, "masque", Masque::masquer);
    void dispatch_table() {
        Map<String, Function<String, String>> t = Map.of("tel", s -> s, "masque", Masque::masquer);
        Ia.envoyer(t.get("masque").apply(Donnees.nom()));
        Ia.envoyer(t.get("tel").apply(Donnees.nom())); // 401
    }
    void list_of_steps() {
        String s = Donnees.nom();
        for (UnaryOperator<String> f : List.<UnaryOperator<String>>of(String::trim, String::toUpperCase)) s = f.apply(s);
        Ia.envoyer(s); // 401
    }
    void curried() {
        Function<String, Function<String, String>> f = a -> b -> a;
        Ia.envoyer(f.apply("rien").apply(Donnees.nom()));
        Ia.envoyer(f.apply(Donnees.nom()).apply("rien")); // 401
    }
    void predicate_is_no_data() {
        Predicate<String> p = String::isEmpty;
        Ia.envoyer("vide " + p.negate().test(Donnees.nom()));
    }
    void nested() {
        Supplier<Supplier<String>> s = () -> () -> Donnees.nom();
        Ia.envoyer(s.get().get()); // 401
    }
    void to_int() {
        ToIntFunction<P> f = p -> p.nom().length();
        Ia.envoyer("n " + f.applyAsInt(new P(Donnees.nom(), "")));
    }
    void to_int_of_number() {
        IntSupplier s = Donnees::salaire;
        Ia.envoyer("n " + s.getAsInt()); // 401
    }
    interface Trois<A, B, C, R> { R appliquer(A a, B b, C c); }
    void own_functional_interface() {
        Trois<String, String, String, String> t = (a, b, c) -> b;
        Ia.envoyer(t.appliquer("a", "b", Donnees.nom()));
        Ia.envoyer(t.appliquer("a", Donnees.nom(), "c")); // 401
    }
    void recursion_through_a_field() {
        class R { Function<Integer, String> f; }
        R r = new R();
        r.f = n -> n == 0 ? Donnees.nom() : r.f.apply(n - 1);
        Ia.envoyer(r.f.apply(3)); // 401
    }
    /** Functions that are kept in what they captured. */
    static class Recursif { Function<Integer, String> f; String s; }
    void recursion_twice() {
        Recursif r = new Recursif();
        r.f = n -> n == 0 ? Donnees.nom() : r.f.apply(n - 1);
        Ia.envoyer(r.f.apply(2)); // 401
    }
    void recursion_three_times() {
        Recursif r = new Recursif();
        r.f = n -> n == 0 ? Donnees.nom() : r.f.apply(n - 1);
        Ia.envoyer(r.f.apply(3)); // 401
    }
    void recursion_thirty_times() {
        Recursif r = new Recursif();
        r.f = n -> n == 0 ? Donnees.nom() : r.f.apply(n - 1);
        Ia.envoyer(r.f.apply(30)); // 401
    }
    void recursion_thirty_times_clean() {
        Recursif r = new Recursif();
        r.f = n -> n == 0 ? "x" : r.f.apply(n - 1);
        Donnees.nom();
        Ia.envoyer(r.f.apply(30));
    }
    void recursion_that_writes() {
        Recursif r = new Recursif();
        r.f = n -> { if (n == 0) { r.s = Donnees.nom(); return "x"; } return r.f.apply(n - 1); };
        r.f.apply(12);
        Ia.envoyer(r.s); // 401
    }
    void recursion_that_writes_another() {
        Recursif r = new Recursif(), q = new Recursif();
        r.f = n -> { if (n == 0) { q.s = Donnees.nom(); return "x"; } return r.f.apply(n - 1); };
        r.f.apply(12);
        Ia.envoyer(r.s);
        Ia.envoyer(q.s); // 401
    }
    void mutual_recursion() {
        Recursif r = new Recursif(), q = new Recursif();
        r.f = n -> n == 0 ? "x" : q.f.apply(n - 1);
        q.f = n -> n == 0 ? Donnees.nom() : r.f.apply(n - 1);
        Ia.envoyer(r.f.apply(Donnees.nombre())); // 401
    }
    void mutual_recursion_clean() {
        Recursif r = new Recursif(), q = new Recursif();
        r.f = n -> n == 0 ? "x" : q.f.apply(n - 1);
        q.f = n -> n == 0 ? "y" : r.f.apply(n - 1);
        Donnees.nom();
        Ia.envoyer(r.f.apply(Donnees.nombre()));
    }
    void captured_by_what_it_is_kept_in() {
        class N { Runnable r; N n; String s; }
        N a = new N(); N b = new N();
        a.n = b; b.n = a; a.s = "x";
        a.r = () -> { b.s = a.s; };
        b.s = Donnees.nom();
        Ia.envoyer(a.n.n.s);
        Ia.envoyer(b.n.n.s); // 401
        a.r.run();
        Ia.envoyer(b.s);
    }
    static String statique(String s) { return "[" + s + "]"; }
    void static_reference() { Ia.envoyer(((Function<String, String>) Lambdas::statique).apply(Donnees.nom())); } // 401
    String dinstance(String s) { return "rien"; }
    void this_reference() { Ia.envoyer(((Function<String, String>) this::dinstance).apply(Donnees.nom())); }
    void varying(boolean c) {
        Function<String, String> f = c ? s -> s : s -> "rien";
        Ia.envoyer(f.apply(Donnees.nom())); // 401
    }
    void both_harmless(boolean c) {
        Function<String, String> f = c ? s -> "a" : s -> "b";
        Ia.envoyer(f.apply(Donnees.nom()));
    }
    void given_by_a_field(Holder h) { Ia.envoyer(new Holder(s -> s).f.apply(Donnees.nom())); } // 401
    static class Holder {
        final Function<String, String> f;
        Holder(Function<String, String> f) { this.f = f; }
    }
    void given_by_another_field() { Ia.envoyer(new Holder(s -> "rien").f.apply(Donnees.nom())); }

    static class Abonnes {
        private final List<Consumer<String>> tous = new ArrayList<>();
        void abonner(Consumer<String> c) { tous.add(c); }
        void publier(String s) { for (Consumer<String> c : tous) c.accept(s); }
    }
    void kept_in_a_list_of_a_field() {
        Abonnes a = new Abonnes();
        a.abonner(s -> Ia.envoyer(s)); // 401
        a.publier(Donnees.nom());
    }
    void two_kept_in_a_list_of_a_field() {
        Abonnes a = new Abonnes();
        a.abonner(s -> System.out.println(s));
        a.abonner(s -> Ia.envoyer(s)); // 401
        a.publier(Donnees.nom());
    }
    void kept_but_given_clean() {
        Abonnes a = new Abonnes();
        a.abonner(s -> Ia.envoyer(s));
        a.publier("rien");
        System.out.println(Donnees.nom());
    }
    void kept_by_another() {
        Abonnes a = new Abonnes();
        Abonnes b = new Abonnes();
        a.abonner(s -> Ia.envoyer(s));
        b.abonner(s -> System.out.println(s));
        b.publier(Donnees.nom());
    }
    static class Etapes {
        private final List<UnaryOperator<String>> etapes = new ArrayList<>();
        Etapes puis(UnaryOperator<String> e) { etapes.add(e); return this; }
        String executer(String s) {
            String r = s;
            for (int i = 0; i < etapes.size(); i++) r = etapes.get(i).apply(r);
            return r;
        }
    }
    void steps_that_keep() { Ia.envoyer(new Etapes().puis(String::trim).puis(s -> s + "!").executer(Donnees.nom())); } // 401
    void steps_on_clean() { Ia.envoyer(new Etapes().puis(String::trim).puis(s -> s + "!").executer("rien")); }
}
