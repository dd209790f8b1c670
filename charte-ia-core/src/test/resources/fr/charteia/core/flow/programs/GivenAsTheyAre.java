package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** A text that lies in a field of a type parameter, and that a function gives back as it is: it is a text then, too, and not nothing. */
class GivenAsTheyAre {
    record Tuple<A, B>(A left, B right) { <C> Tuple<C, B> map(Function<A, C> f) { return new Tuple<>(f.apply(left), right); } }
    record One<A>(A left) { One<A> same() { return new One<>(left); } <C> One<C> map(Function<A, C> f) { return new One<>(f.apply(left)); } }
    record Plain(String left, String right) { Plain map(UnaryOperator<String> f) { return new Plain(f.apply(left), right); } }
    record Same<A>(A left) { Same<A> map(UnaryOperator<A> f) { return new Same<>(f.apply(left)); } }
    static class Two<A> { A left; int n; Two(A a, int n) { left = a; this.n = n; } <C> Two<C> map(Function<A, C> f) { return new Two<>(f.apply(left), n); } }
    static <A, B> Tuple<B, Integer> over(Tuple<A, Integer> t, Function<A, B> f) { return new Tuple<>(f.apply(t.left()), t.right()); }
    void record() { Tuple<String, Integer> u = new Tuple<>(Donnees.nom(), 0).map(x -> x); Ia.envoyer(u.left().trim()); } // 401
    void record_of_one() { One<String> u = new One<>(Donnees.nom()).map(x -> x); Ia.envoyer(u.left().trim()); } // 401
    void record_of_texts() { Plain u = new Plain(Donnees.nom(), "k").map(x -> x); Ia.envoyer(u.left().trim()); } // 401
    void same_type() { Same<String> u = new Same<>(Donnees.nom()).map(x -> x); Ia.envoyer(u.left().trim()); } // 401
    void object() { Two<String> u = new Two<>(Donnees.nom(), 1).map(x -> x); Ia.envoyer(u.left.trim()); } // 401
    void by_a_helper() { Tuple<String, Integer> u = over(new Tuple<>(Donnees.nom(), 0), x -> x); Ia.envoyer(u.left().trim()); } // 401
    void record_of_two_texts() { Tuple<String, String> u = new Tuple<>(Donnees.nom(), "k").map(x -> x); Ia.envoyer(u.left().trim()); } // 401
    void changed() { Tuple<String, Integer> u = new Tuple<>(Donnees.nom(), 0).map(x -> x + ""); Ia.envoyer(u.left().trim()); } // 401
    void identity() { Tuple<String, Integer> u = new Tuple<>(Donnees.nom(), 0).map(Function.identity()); Ia.envoyer(u.left().trim()); } // 401
    void held() {
        Tuple<String, Integer> u = new Tuple<>(Donnees.nom(), 0).map(x -> x);
        String s = u.left();
        Ia.envoyer(s); // 401
    }
    void put_together() { Tuple<String, Integer> u = new Tuple<>(Donnees.nom(), 0).map(x -> x); Ia.envoyer(u.left() + ""); } // 401
    void other_part() { Tuple<String, Integer> u = new Tuple<>(Donnees.nom(), 0).map(x -> x); Ia.envoyer(u.right() + ""); }
    void other_part_of_a_variable() {
        Tuple<String, Integer> t = new Tuple<>(Donnees.nom(), 0);
        Tuple<String, Integer> u = t.map(x -> x);
        Ia.envoyer(u.right() + "");
    }

    static One<Object> made(Function<Object, Object> f) { return new One<>(f.apply("k")); }
    void elsewhere() { One<Object> o = made(x -> x); }
    void beside() { One<String> o = new One<>(Donnees.nom()).same(); Ia.envoyer(o.left().trim()); } // 401
    void beside_other() { One<String> o = new One<>("k").same(); Ia.envoyer(o.left().trim()); }
    <C> C out(Supplier<C> s, Function<C, C> f) { return f.apply(s.get()); }
    void out_of_a_function() { Ia.envoyer(out(Donnees::nom, x -> x).trim()); } // 401
    void out_of_a_function_other() { Ia.envoyer(out(Donnees::propre, x -> x).trim()); }
    void asked_whether_nothing() { One<String> o = new One<>(Donnees.nom()).map(x -> x); if (o.left() != null) { Ia.envoyer("x" + o.left()); } } // 401
    void nothing() { One<String> o = new One<>((String) null).map(x -> x); if (o.left() != null) { Ia.envoyer(Donnees.nom()); } }
}
