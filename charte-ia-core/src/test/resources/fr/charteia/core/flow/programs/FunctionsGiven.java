package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** Fields that hold a function which another function gives that took it along (a supplier, a task, a step of a stream), or a cell of an array. */
class FunctionsGiven {
    static class Asked { private final Consumer<String> c; Asked() { Consumer<String> f = s -> Ia.envoyer(s); Supplier<Consumer<String>> g = () -> f; c = g.get(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class AskedForAnother { private final Consumer<String> c; AskedForAnother() { Consumer<String> e = s -> Ia.envoyer(s), f = s -> System.out.println(s); Supplier<Consumer<String>> g = () -> f; c = g.get(); e.accept("x"); } void go() { c.accept(Donnees.nom()); } }
    static class ByAFunctionOfOurs { interface Choix { Consumer<String> choisir(); } private final Consumer<String> c; ByAFunctionOfOurs() { Consumer<String> f = s -> Ia.envoyer(s); Choix g = () -> f; c = g.choisir(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ByAFunctionOfOursAnother { interface Choix { Consumer<String> choisir(); } private final Consumer<String> c; ByAFunctionOfOursAnother() { Consumer<String> f = s -> System.out.println(s); Choix g = () -> f; c = g.choisir(); } void go() { c.accept(Donnees.nom()); } }
    static class OrElse { private final Consumer<String> c; OrElse(Consumer<String> given) { Consumer<String> f = s -> Ia.envoyer(s); c = Optional.ofNullable(given).orElseGet(() -> f); } void go() { c.accept(Donnees.nom()); } } // 401
    static class OrElseAnother { private final Consumer<String> c; OrElseAnother(Consumer<String> given) { Consumer<String> e = s -> Ia.envoyer(s), f = s -> System.out.println(s); c = Optional.<Consumer<String>>empty().orElseGet(() -> f); e.accept("x"); } void go() { c.accept(Donnees.nom()); } }
    static class Joined { private final Consumer<String> c; Joined() { Consumer<String> f = s -> Decisions.delivrer(s); c = CompletableFuture.supplyAsync(() -> f).join(); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class JoinedOfAnother { private final Consumer<String> c; JoinedOfAnother() { Consumer<String> e = s -> Decisions.delivrer(s), f = s -> System.out.println(s); c = CompletableFuture.supplyAsync(() -> f).join(); e.accept("x"); } void go() { c.accept(Ia.demander("x")); } }
    static class ThroughAHelper { private final Consumer<String> c; ThroughAHelper() { c = attendre(s -> Ia.envoyer(s)); } static <T> T attendre(T t) { return CompletableFuture.supplyAsync(() -> t).join(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ThroughAHelperAnother { private final Consumer<String> c; ThroughAHelperAnother() { c = attendre(s -> Ia.envoyer(s), s -> System.out.println(s)); } static <T> T attendre(T u, T t) { return CompletableFuture.supplyAsync(() -> t).join(); } void go() { c.accept(Donnees.nom()); } }
    static class Mapped { private final Consumer<String> c; Mapped() { Consumer<String> f = s -> Ia.envoyer(s); c = Stream.of("a").map(x -> f).findFirst().get(); } void go() { c.accept(Donnees.nom()); } } // 401
    static class MappedToAnother { private final Consumer<String> c; MappedToAnother() { Consumer<String> e = s -> Ia.envoyer(s), f = s -> System.out.println(s); c = Stream.of("a").map(x -> f).findFirst().get(); e.accept("x"); } void go() { c.accept(Donnees.nom()); } }
    static class PutWhereNoneIs { private final Map<String, Consumer<String>> m = new HashMap<>(); PutWhereNoneIs() { Consumer<String> f = s -> Ia.envoyer(s); m.computeIfAbsent("a", k -> f); } void go() { m.get("a").accept(Donnees.nom()); } } // 401
    static class PutUnderAnother { private final Map<String, Consumer<String>> m = new HashMap<>(); PutUnderAnother() { Consumer<String> f = s -> Ia.envoyer(s), g = s -> System.out.println(s); m.computeIfAbsent("b", k -> f); m.computeIfAbsent("a", k -> g); } void go() { m.get("a").accept(Donnees.nom()); } }
    static class AskedLater { private final Supplier<Consumer<String>> c; AskedLater() { Consumer<String> f = s -> Ia.envoyer(s); c = () -> f; } void go() { c.get().accept(Donnees.nom()); } } // 401
    static class AskedLaterForAnother { private final Supplier<Consumer<String>> c; AskedLaterForAnother() { Consumer<String> e = s -> Ia.envoyer(s), f = s -> System.out.println(s); c = () -> f; e.accept("x"); } void go() { c.get().accept(Donnees.nom()); } }
    static class Wrapped { private final Consumer<String> c; Wrapped() { Consumer<String> f = s -> Decisions.delivrer(s); c = s -> f.accept(s); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class OneOfTwo { private final Supplier<Consumer<String>> c; OneOfTwo(boolean b) { Consumer<String> f = b ? s -> Ia.envoyer(s) : s -> System.out.println(s); c = () -> f; } void go() { c.get().accept(Donnees.nom()); } } // 401
    static class NeverCalled { private final Supplier<Consumer<String>> c; NeverCalled() { Consumer<String> f = s -> Ia.envoyer(s); c = () -> f; } void go() { System.out.println(c.get()); Ia.envoyer("x"); } }
    @SuppressWarnings("unchecked") static <T> T dernier(T... t) { return t[t.length - 1]; }
    static class ByPlace { private final Runnable r; ByPlace() { Runnable[] t = {() -> System.out.println("x"), () -> Ia.envoyer(Donnees.nom())}; r = t[1]; } void go() { r.run(); } } // 401
    static class OfAnArray { private final Consumer<String> c; @SuppressWarnings("unchecked") OfAnArray() { Consumer<String>[] t = new Consumer[2]; t[0] = s -> Ia.envoyer(s); c = t[0]; } void go() { c.accept(Donnees.nom()); } } // 401
    static class OfAnArrayOfOthers { private final Consumer<String> c; @SuppressWarnings("unchecked") OfAnArrayOfOthers() { Consumer<String> e = s -> Ia.envoyer(s); Consumer<String>[] t = new Consumer[2]; t[0] = s -> System.out.println(s); c = t[0]; e.accept("x"); } void go() { c.accept(Donnees.nom()); } }
    static class LastPassed { private final Consumer<String> c; LastPassed() { c = dernier(s -> System.out.println(s), s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class LastPassedOfOthers { private final Consumer<String> c; LastPassedOfOthers() { c = dernier(s -> System.out.println(s), s -> System.err.println(s)); } void go() { c.accept(Donnees.nom()); } }
    static class FromAField { private final Consumer<String>[] t; private final Consumer<String> c; @SuppressWarnings("unchecked") FromAField() { t = new Consumer[] {(Consumer<String>) s -> Decisions.delivrer(s)}; c = t[0]; } void go() { c.accept(Ia.demander("x")); } } // 501
    static class Passed { private final Consumer<String> c; Passed(Consumer<String>[] t) { c = t[0]; } @SuppressWarnings("unchecked") static Passed de() { return new Passed(new Consumer[] {(Consumer<String>) s -> Decisions.delivrer(s)}); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class PassedOthers { private final Consumer<String> c; PassedOthers(Consumer<String>[] t) { c = t[0]; } @SuppressWarnings("unchecked") static PassedOthers de() { return new PassedOthers(new Consumer[] {(Consumer<String>) s -> System.out.println(s)}); } void go() { c.accept(Ia.demander("x")); } }
    static class FirstOfAll { private final Runnable r; FirstOfAll(List<Runnable> l) { Runnable[] t = l.toArray(new Runnable[0]); r = t[0]; } static FirstOfAll de() { return new FirstOfAll(List.of(() -> Ia.envoyer(Donnees.nom()))); } void go() { r.run(); } } // 401
    interface Sortie { void partir(String s); }
    static class SortieIa implements Sortie { public void partir(String s) { Ia.envoyer(s); } } // 401
    static class OrOneOfOurs { private final Sortie s; OrOneOfOurs(boolean b) { Sortie[] t = {x -> System.out.println(x), new SortieIa()}; s = t[b ? 0 : 1]; } void go() { s.partir(Donnees.nom()); } }
    static class WrappedInALoop { private final Consumer<String> c; WrappedInALoop(int n) { Consumer<String> f = s -> Ia.envoyer(s); for (int i = 0; i < n; i++) { Consumer<String> p = f; f = s -> { System.out.println(s); p.accept(s); }; } c = f; } void go() { c.accept(Donnees.nom()); } } // 401
    static class OneInAnotherInALoop { private final Consumer<String> c; OneInAnotherInALoop(int n) { Consumer<String> f = s -> Ia.envoyer(s), g = s -> Ia.envoyer(s + "x"); for (int i = 0; i < n; i++) { Consumer<String> p = f, q = g; f = s -> q.accept(s); g = s -> { p.accept(s); q.accept(s); }; } c = f; } void go() { c.accept(Donnees.nom()); } } // 401
    static class WrappedInALoopAnother { private final Consumer<String> c; WrappedInALoopAnother(int n) { Consumer<String> e = s -> Ia.envoyer(s), f = s -> System.out.println(s); for (int i = 0; i < n; i++) { Consumer<String> p = f; f = s -> p.accept(s + "x"); } c = f; e.accept("x"); } void go() { c.accept(Donnees.nom()); } }
}
