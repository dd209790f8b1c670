package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Functions that lay in an object of ours, or were handed through a method, before a field keeps them. */
class Holders {
    static class Boite<T> { private final T t; Boite(T t) { this.t = t; } T lire() { return t; } static <T> Boite<T> de(T t) { return new Boite<>(t); } }
    static class Vide<T> { private T t; Vide<T> avec(T t) { this.t = t; return this; } void poser(T t) { this.t = t; } T lire() { return t; } }
    static class Heritee<T> extends Vide<T> { Heritee(T t) { poser(t); } }
    record Paire<A, B>(A un, B deux) { static <A, B> Paire<A, B> de(A a, B b) { return new Paire<>(a, b); } }
    static class Etape { final String nom; final Consumer<String> c; Etape(String nom, Consumer<String> c) { this.nom = nom; this.c = c; } }
    static <T> T sinon(T t, T d) { return t == null ? d : t; }
    static <T> T present(T t, T d) { return Optional.ofNullable(t).orElse(d); }
    static <T> T premier(List<T> l) { return l.get(0); }
    static <T> List<T> liste(T a, T b) { List<T> l = new ArrayList<>(); l.add(a); l.add(b); return l; }

    static class Boxed { private final Consumer<String> c; Boxed() { c = new Boite<Consumer<String>>(s -> Ia.envoyer(s)).lire(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class BoxedClean { private final Consumer<String> c; BoxedClean() { c = new Boite<Consumer<String>>(s -> System.out.println(s)).lire(); } void go() { c.accept(Donnees.nom()); } }
    static class BoxedGivenClean { private final Consumer<String> c; BoxedGivenClean() { c = new Boite<Consumer<String>>(s -> Ia.envoyer(s)).lire(); } void go() { c.accept(Donnees.propre()); } }
    static class ByFactory { private final Consumer<String> c; ByFactory() { c = Boite.<Consumer<String>>de(s -> Ia.envoyer(s)).lire(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ByFactoryGivenClean { private final Consumer<String> c; ByFactoryGivenClean() { c = Boite.<Consumer<String>>de(s -> Ia.envoyer(s)).lire(); } void go() { c.accept(Donnees.propre()); } }
    static class Put { private final Consumer<String> c; Put() { Vide<Consumer<String>> v = new Vide<>(); v.poser(s -> Ia.envoyer(s)); c = v.lire(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class PutGivenClean { private final Consumer<String> c; PutGivenClean() { Vide<Consumer<String>> v = new Vide<>(); v.poser(s -> Ia.envoyer(s)); c = v.lire(); } void go() { c.accept(Donnees.propre()); } }
    static class PutInAChain { private final Consumer<String> c; PutInAChain() { c = new Vide<Consumer<String>>().avec(s -> Ia.envoyer(s)).lire(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class PutByAConstructor { private final Consumer<String> c; PutByAConstructor() { c = new Heritee<Consumer<String>>(s -> Ia.envoyer(s)).lire(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class OneOfAPair { private final Consumer<String> c; OneOfAPair() { Paire<String, Consumer<String>> p = new Paire<>("a", s -> Ia.envoyer(s)); c = p.deux(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class OneOfAPairClean { private final Consumer<String> c; OneOfAPairClean() { Paire<Consumer<String>, Consumer<String>> p = Paire.de(s -> System.out.println(s), s -> Ia.envoyer(s)); c = p.un(); p.deux().accept("x"); } void go() { c.accept(Donnees.nom()); } }
    static class OfAField { private final Consumer<String> c; OfAField() { c = new Etape("a", s -> Ia.envoyer(s)).c; } void go() { c.accept(Donnees.nom()); } } // 401
    static class OfAFieldGivenClean { private final Consumer<String> c; OfAFieldGivenClean() { Etape e = new Etape("a", s -> Ia.envoyer(s)); c = e.c; } void go() { c.accept(Donnees.propre()); } }
    static class OrElse { private final Consumer<String> c; OrElse(Consumer<String> given) { c = sinon(given, s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class OrElseClean { private final Consumer<String> c; OrElseClean(Consumer<String> given) { c = sinon(given, s -> System.out.println(s)); } void go() { c.accept(Donnees.nom()); } }
    static class PresentOrElse { private final Consumer<String> c; PresentOrElse(Consumer<String> given) { c = present(given, s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class FirstOfAList { private final Consumer<String> c; FirstOfAList() { c = premier(List.of(s -> Ia.envoyer(s))); } void go() { c.accept(Donnees.nom()); } } // 401
    static class FirstOfAListGivenClean { private final Consumer<String> c; FirstOfAListGivenClean() { c = premier(List.of(s -> Ia.envoyer(s))); } void go() { c.accept(Donnees.propre()); } }
    static class AList { private final List<Consumer<String>> l = liste(s -> System.out.println(s), s -> Ia.envoyer(s)); void go() { for (Consumer<String> c : l) c.accept(Donnees.nom()); } } // 401
    static class AListGivenClean { private final List<Consumer<String>> l = liste(s -> System.out.println(s), s -> Ia.envoyer(s)); void go() { for (Consumer<String> c : l) c.accept(Donnees.propre()); } }
    static class InAList { private final List<Etape> l = new ArrayList<>(); InAList() { l.add(new Etape("a", s -> System.out.println(s))); l.add(new Etape("b", s -> Ia.envoyer(s))); } void go() { for (Etape e : l) e.c.accept(Donnees.nom()); } } // 401
    static class InAListClean { private final List<Etape> l = new ArrayList<>(); InAListClean() { l.add(new Etape("a", s -> System.out.println(s))); } void go() { for (Etape e : l) e.c.accept(Donnees.nom()); } }
    static class PutThenKept { private final Vide<Consumer<String>> b; PutThenKept() { b = new Vide<>(); b.poser(s -> Ia.envoyer(s)); } void go() { b.lire().accept(Donnees.nom()); } } // 401
    static class LocalPutThenKept { private final Vide<Consumer<String>> b; LocalPutThenKept() { Vide<Consumer<String>> v = new Vide<>(); v.poser(s -> Ia.envoyer(s)); b = v; } void go() { b.lire().accept(Donnees.nom()); } } // 401

    static class Garde<T> { private final T t; Garde(T t) { this.t = t; } T lire() { return t; } static <T> Garde<T> de(T t) { return new Garde<>(t); } }
    static class KeptWithIt { private final Garde<Consumer<String>> b = Garde.de(s -> Ia.envoyer(s)); void go() { b.lire().accept(Donnees.nom()); } } // 401
    static class KeptWithItClean { private final Garde<Consumer<String>> b = Garde.de(s -> System.out.println(s)); void go() { b.lire().accept(Donnees.nom()); } }
    static class KeptWithItGivenClean { private final Garde<Consumer<String>> b = Garde.de(s -> Ia.envoyer(s)); void go() { b.lire().accept(Donnees.propre()); } }
    static class MadeWithIt { private final Garde<Consumer<String>> b = new Garde<>(s -> Ia.envoyer(s)); void go() { b.lire().accept(Donnees.nom()); } } // 401
    static class MadeWithItGivenClean { private final Garde<Consumer<String>> b = new Garde<>(s -> Ia.envoyer(s)); void go() { b.lire().accept(Donnees.propre()); } }
    static class InAnotherField { private final Garde<Consumer<String>> a = new Garde<>(s -> Ia.envoyer(s)); private final Garde<Consumer<String>> b; InAnotherField() { b = a; } void go() { b.lire().accept(Donnees.nom()); } } // 401
    static class Donneur { private final Garde<Consumer<String>> a = new Garde<>(s -> Ia.envoyer(s)); Garde<Consumer<String>> garde() { return a; } } // 401
    static class OfAnother { private final Garde<Consumer<String>> b; OfAnother(Donneur d) { b = d.garde(); } void go() { b.lire().accept(Donnees.nom()); } }
    static class PassedOn { private final Garde<Consumer<String>> a = Garde.de(s -> Ia.envoyer(s)); private final Recu r = new Recu(a); void go() { r.go(); } } // 401
    static class Recu { private final Garde<Consumer<String>> b; Recu(Garde<Consumer<String>> b) { this.b = Objects.requireNonNull(b); } void go() { b.lire().accept(Donnees.nom()); } }
    static class OutOfALibrary { private final Garde<Consumer<String>> b; OutOfALibrary() { b = Objects.requireNonNull(new Garde<>(s -> Ia.envoyer(s))); } void go() { b.lire().accept(Donnees.nom()); } } // 401
    static class OutOfAList { private final Garde<Consumer<String>> b; OutOfAList() { List<Garde<Consumer<String>>> l = new ArrayList<>(); l.add(new Garde<>(s -> Ia.envoyer(s))); b = l.get(0); } void go() { b.lire().accept(Donnees.nom()); } } // 401
    static class Partage { private Garde<Consumer<String>> b; void prendre(Garde<Consumer<String>> b) { this.b = b; } void go() { b.lire().accept(Donnees.nom()); } }
    static class TakenByAnother { private final Garde<Consumer<String>> a = Garde.de(s -> Ia.envoyer(s)); void go(Partage p) { Runnable r = () -> p.prendre(a); r.run(); } } // 401

    static <T> T tenu(T t) { return new Boite<>(t).lire(); }
    static class Bassin {
        private final Deque<Runnable> q = new ArrayDeque<>();
        void execute(Runnable r) { q.add(r); }
        void un() { Runnable r = tenu(q.poll()); if (r != null) r.run(); }
        void tous() { Runnable r; while ((r = tenu(q.poll())) != null) r.run(); }
    }
    void task_polled() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.execute(() -> b.append(Donnees.nom())); p.un(); Ia.envoyer(b); } // 401
    void tasks_polled() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.execute(() -> b.append(Donnees.nom())); p.tous(); Ia.envoyer(b); } // 401
    void task_polled_clean() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.execute(() -> b.append("x")); p.un(); Ia.envoyer(b); }
    void task_not_polled() { StringBuilder b = new StringBuilder(); Bassin p = new Bassin(); p.execute(() -> b.append(Donnees.nom())); Ia.envoyer(b); }
}
