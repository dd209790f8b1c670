package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions that fields hold: handlers, rules and steps, themselves or in tables and lists. */
class Handlers {
    static class Field { private final Consumer<String> c = s -> Decisions.delivrer(s); void go() { c.accept(Ia.demander("x")); } } // 501
    static class HandedOn { private final Consumer<String> c; HandedOn() { c = Decisions::delivrer; } void go() { Optional.of(Ia.demander("x")).ifPresent(c); } } // 501
    static class NotFinal { private Function<String, String> c = s -> Ia.demander(s); void go() { c.apply(Donnees.nom()); } } // 401
    static class StaticField { private static final Function<String, String> C = s -> Ia.demander(s); void go() { C.apply(Donnees.nom()); } } // 401
    static class StaticTable { private static final Map<String, Function<String, String>> C = Map.of("a", s -> Ia.demander(s), "b", s -> s); void go(String k) { C.get(k).apply(Donnees.nom()); } } // 401
    static class StaticTableOther { private static final Map<String, Function<String, String>> C = Map.of("a", s -> Ia.demander(s), "b", s -> s); void go() { C.get("b").apply(Donnees.nom()); } }
    static class StaticFilled { private static final Map<String, Function<String, String>> C = new HashMap<>(); static { C.put("a", s -> Ia.demander(s)); } void go(String k) { C.get(k).apply(Donnees.nom()); } } // 401
    static class Filled { private final Map<String, Consumer<String>> m = new HashMap<>(); Filled() { m.put("a", s -> Decisions.delivrer(s)); m.put("b", s -> System.out.println(s)); } void go(String k) { m.get(k).accept(Ia.demander("x")); } } // 501
    static class FilledOther { private final Map<String, Consumer<String>> m = new HashMap<>(); FilledOther() { m.put("a", s -> Decisions.delivrer(s)); m.put("b", s -> System.out.println(s)); } void go() { m.get("b").accept(Ia.demander("x")); } }
    static class FilledSame { private final Map<String, Consumer<String>> m = new HashMap<>(); FilledSame() { m.put("a", s -> Decisions.delivrer(s)); m.put("b", s -> System.out.println(s)); } void go() { m.get("a").accept(Ia.demander("x")); } } // 501
    static class BoundUnused { private final Map<String, Consumer<String>> m; BoundUnused() { m = Map.of("a", this::dec); } void dec(String s) { Decisions.delivrer(s); } void go(String k) { Ia.demander("x"); m.get(k).accept(k); } }
    static class Rules { private final List<Predicate<String>> regles = List.of(s -> s.length() > 3, s -> Ia.demander(s).equals("oui")); void go(String d) { for (Predicate<String> p : regles) if (!p.test(d)) return; Decisions.delivrer(d); } } // 501
    static class RulesClean { private final List<Predicate<String>> regles = List.of(s -> s.length() > 3); void go(String d) { Ia.demander(d); for (Predicate<String> p : regles) if (!p.test(d)) return; Decisions.delivrer(d); } }
    static class StepsMasked { private final List<Function<String, String>> etapes = new ArrayList<>(); StepsMasked() { etapes.add(String::trim); etapes.add(Masque::masquer); } void go() { String s = Donnees.nom(); for (Function<String, String> f : etapes) s = f.apply(s); System.out.println(s); } }
    static class TwoFields { private final Consumer<String> a = s -> Ia.envoyer(s), b = s -> System.out.println(s); void go() { b.accept(Donnees.nom()); a.accept("x"); } }
    static class TwoFieldsOther { private final Consumer<String> a = s -> Ia.envoyer(s), b = s -> System.out.println(s); void go() { a.accept(Donnees.nom()); } } // 401
    static class OfAnother { interface Envoi { void partir(String s); } private final Map<String, Envoi> m = new EnumLike().m; static class EnumLike { final Map<String, Envoi> m = new HashMap<>(); { m.put("a", s -> Ia.envoyer(s)); } } void go(String k) { m.get(k).partir(Donnees.nom()); } } // 401
    static class Gives { private final Supplier<String> s = () -> Donnees.nom(); void go() { Ia.envoyer(s.get()); } } // 401
    static class TakesOwn { private final String prefixe = "a"; private final UnaryOperator<String> f = s -> prefixe + s; void go() { Ia.envoyer(f.apply("x")); Ia.envoyer(f.apply(Donnees.nom())); } } // 401
    static class WritesOwn { private String vu; private final Consumer<String> c = s -> vu = s; void go() { c.accept(Donnees.nom()); Ia.envoyer(vu); } } // 401
    static class Registered { private final Map<String, BiFunction<String, String, String>> m = new LinkedHashMap<>(); Registered() { reg("a", (x, y) -> x); reg("b", (x, y) -> y); } private void reg(String k, BiFunction<String, String, String> f) { m.put(k, f); } void go(String k) { Ia.envoyer(m.get(k).apply(Donnees.nom(), "y")); } } // 401
    enum OfConstants { A(s -> Ia.demander(s)), B(s -> s); private final Function<String, String> f; OfConstants(Function<String, String> f) { this.f = f; } String go(String s) { return f.apply(s); } } // 401
    void of_constants(String k) { OfConstants.valueOf(k).go(Donnees.nom()); }
    static class Masquee { private final UnaryOperator<String> m = Masque::masquer; void go() { Ia.envoyer(m.apply(Donnees.nom())); } }
    static class Constante { private static final Function<String, String> M = s -> "x"; void go() { Ia.envoyer(M.apply(Donnees.nom())); Ia.envoyer(Optional.of(Donnees.nom()).map(M).get()); } }
    static class Longueur { private final ToIntFunction<String> m = String::length; void go() { Ia.envoyer(m.applyAsInt(Donnees.nom())); } }
    static class Table { private final Map<String, UnaryOperator<String>> m = Map.of("masque", Masque::masquer, "clair", s -> s); void go() { Ia.envoyer(m.get("masque").apply(Donnees.nom())); } }
    static class Table2 { private final Map<String, UnaryOperator<String>> m = Map.of("masque", Masque::masquer, "clair", s -> s); void go(String k) { Ia.envoyer(m.get(k).apply(Donnees.nom())); } } // 401
    static class Bus { private final List<Consumer<String>> l = new ArrayList<>(); void sur(Consumer<String> c) { l.add(c); } void dire(String s) { l.forEach(c -> c.accept(s)); } }
    void two_buses() { Bus a = new Bus(), b = new Bus(); a.sur(s -> Ia.envoyer(s)); b.dire(Donnees.nom()); a.dire("x"); }
    static class Porte { private final Consumer<String> c; Porte(Consumer<String> c) { this.c = c; } void dire(String s) { c.accept(s); } void tous(List<String> l) { l.forEach(c); } }
    void two_doors() { Porte a = new Porte(s -> Ia.envoyer(s)), b = new Porte(s -> System.out.println(s)); b.dire(Donnees.nom()); b.tous(List.of(Donnees.nom())); a.dire("x"); a.tous(List.of("x")); }
    static class Porte2 { private final Consumer<String> c; Porte2(Consumer<String> c) { this.c = c; } void dire(String s) { c.accept(s); } void tous(List<String> l) { l.forEach(c); } }
    void two_doors_bad() { Porte2 a = new Porte2(s -> Ia.envoyer(s)), b = new Porte2(s -> System.out.println(s)); a.tous(List.of(Donnees.nom())); } // 401
    static class Conditions { private final List<Predicate<String>> l = new ArrayList<>(); Conditions() { l.add(s -> s.length() > 2); l.add(this::demande); } boolean demande(String s) { return Ia.demander(s).equals("oui"); } boolean ok(String s) { return l.stream().allMatch(p -> p.test(s)); } }
    void rules_held(String d) { if (new Conditions().ok(d)) Decisions.delivrer(d); } // 501
    static class Service { private final Conditions r; Service(Conditions r) { this.r = r; } void go(String d) { if (r.ok(d)) Decisions.delivrer(d); } } // 501
    static class Valide { private final Consumer<String> c = s -> { if (Agent.valide(s)) Decisions.delivrer(s); }; void go() { c.accept(Ia.demander("x")); } }
    static class Autre { private final Consumer<String> c = s -> Decisions.delivrer("x"); void go() { Ia.demander("x"); c.accept("y"); } }
    static class Selon { private final Map<String, Runnable> m = Map.of("oui", () -> Decisions.delivrer("x"), "non", () -> Decisions.refuser("x")); void go() { Runnable r = m.get(Ia.demander("x")); if (r != null) r.run(); } } // 501
    static class Selon2 { private final Map<String, Runnable> m = Map.of("oui", () -> Decisions.delivrer("x"), "non", () -> System.out.println("x")); void go() { Ia.demander("x"); m.get("oui").run(); } }
    static class StaticSteps { static final List<Function<String, String>> F = List.of(String::trim, String::toUpperCase); static String tout(String s) { for (Function<String, String> f : F) s = f.apply(s); return s; } }
    void static_chain() { Ia.envoyer(StaticSteps.tout("x")); Ia.envoyer(StaticSteps.tout(Donnees.nom())); } // 401
    enum Op { LONG { String f(String s) { return "" + s.length(); } }, TEL { String f(String s) { return s; } }; abstract String f(String s); }
    enum Op2 { LONG(s -> "" + s.length()), TEL(s -> s); final UnaryOperator<String> u; Op2(UnaryOperator<String> u) { this.u = u; } String f(String s) { return u.apply(s); } }
    void enum_functions() { Ia.envoyer(Op2.LONG.f(Donnees.nom())); Ia.envoyer(Op2.TEL.f("x")); }
    void enum_functions_bad() { Ia.envoyer(Op2.TEL.f(Donnees.nom())); } // 401
    void enum_functions_any(String k) { Ia.envoyer(Op2.valueOf(k).f(Donnees.nom())); } // 401
    record Etape(String nom, UnaryOperator<String> f) {}
    static class Chaine { private final List<Etape> e = List.of(new Etape("a", s -> s.trim()), new Etape("b", Masque::masquer)); void go() { String s = Donnees.nom(); for (Etape x : e) s = x.f().apply(s); Ia.envoyer(s); } } // 401
    static class Paresse { private Supplier<String> s = () -> "x"; void poser() { s = () -> Donnees.nom(); } void go() { Ia.envoyer(s.get()); } } // 401
    static class Paresse2 { private Supplier<String> s = () -> "x"; void poser() { s = () -> "y"; } void go() { Ia.envoyer(s.get()); } }
    static class OrderMade { private final Comparator<String> c = Comparator.comparing(s -> Ia.demander(s)); void go() { List<String> l = new ArrayList<>(List.of("a", "b")); l.sort(c); Decisions.delivrer(l.get(0)); } } // KNOWN: misses 501, nor is a comparator that a library made of a function
    static class Order { private final Comparator<String> c = (a, b) -> Ia.demander(a + b).length(); void go() { List<String> l = new ArrayList<>(List.of("a", "b")); l.sort(c); Decisions.delivrer(l.get(0)); } } // 501
    static class Condition { private static final Predicate<String> P = s -> Ia.demander(s).equals("oui"); void go() { Stream.of("a").filter(P).forEach(Decisions::delivrer); } } // 501
    static class ConditionNot { private static final Predicate<String> P = s -> Ia.demander(s).equals("oui"); void go() { Stream.of("a").filter(P.negate()).forEach(Decisions::delivrer); } } // 501
    static class Fabrique { private final Map<String, Supplier<Canal>> m = Map.of("a", Ext::new, "b", Int::new); void go(String k) { m.get(k).get().dire(Donnees.nom()); } void go2() { m.get("b").get().dire(Donnees.nom()); } }
    interface Canal { void dire(String s); } static class Ext implements Canal { public void dire(String s) { Ia.envoyer(s); } } static class Int implements Canal { public void dire(String s) { System.out.println(s); } } // 401
    static class Local { void go() { Map<String, Consumer<String>> m = new HashMap<>(); m.put("a", s -> Ia.envoyer(s)); m.put("b", s -> {}); m.get("b").accept(Donnees.nom()); m.get("a").accept("x"); } }
    static class InStream { private final List<UnaryOperator<String>> l = List.of(s -> Ia.demander(s)); void go(String s) { Decisions.delivrer(l.stream().map(p -> p.apply(s)).toList().get(0)); } } // 501
    static class InStreamBelow { private final List<UnaryOperator<String>> l = List.of(s -> Ia.demander(s)); String ok(String s) { return l.stream().map(p -> p.apply(s)).toList().get(0); } void go(String s) { String r = ok(s); Decisions.delivrer(r); } } // 501
    static class InStreamDecided { private final List<UnaryOperator<String>> l = List.of(s -> Ia.demander(s)); String ok(String s) { String r = l.stream().map(p -> p.apply(s)).toList().get(0); Decisions.delivrer(r); return r; } void go(String s) { String r = ok(s); System.out.println(r); } } // 501
    static class InLoopBelow { private final List<UnaryOperator<String>> l = List.of(s -> Ia.demander(s)); String ok(String s) { String r = ""; for (UnaryOperator<String> u : l) r = u.apply(s); return r; } void go(String s) { String r = ok(s); Decisions.delivrer(r); } } // 501
    static class AtPlace { private final List<UnaryOperator<String>> l = List.of(s -> Ia.demander(s)); String ok(String s) { return l.get(0).apply(s); } void go(String s) { String r = ok(s); Decisions.delivrer(r); } } // 501
    static class PassedOn { private final List<UnaryOperator<String>> l = List.of(s -> Ia.demander(s)); String ok(String s) { return app(l.get(0), s); } String app(UnaryOperator<String> u, String s) { return u.apply(s); } void go(String s) { String r = ok(s); Decisions.delivrer(r); } } // 501
    static class EachInStream { private final List<Predicate<String>> l = new ArrayList<>(); EachInStream() { l.add(s -> Ia.demander(s).equals("oui")); } void go(String d) { if (l.stream().allMatch(p -> p.test(d))) Decisions.delivrer(d); } } // 501
    static class EachInLoop { private final List<Predicate<String>> l = new ArrayList<>(); EachInLoop() { l.add(s -> Ia.demander(s).equals("oui")); } void go(String d) { boolean b = true; for (Predicate<String> p : l) b &= p.test(d); if (b) Decisions.delivrer(d); } } // 501
    static class EachInForEach { private final List<Predicate<String>> l = List.of(s -> Ia.demander(s).equals("oui")); void go(String d) { l.forEach(p -> { if (p.test(d)) Decisions.delivrer(d); }); } } // 501
    static class EachInForEachEntry { private final Map<String, Predicate<String>> l = Map.of("a", s -> Ia.demander(s).equals("oui")); void go(String d) { l.forEach((k, p) -> { if (p.test(d)) Decisions.delivrer(d); }); } } // 501
    static class EachEntry { private final Map<String, Predicate<String>> l = Map.of("a", s -> Ia.demander(s).equals("oui")); void go(String d) { for (var e : l.entrySet()) if (e.getValue().test(d)) Decisions.delivrer(d); } } // 501
    static class EachOptional { private final Map<String, Predicate<String>> l = Map.of("a", s -> Ia.demander(s).equals("oui")); void go(String d) { Optional.ofNullable(l.get(d)).filter(p -> p.test(d)).ifPresent(p -> Decisions.delivrer(d)); } } // 501
    static class Abonnes { private final List<Runnable> l = new ArrayList<>(); void sur(Runnable r) { l.add(r); } void tout() { l.forEach(Runnable::run); } }
    void registered_on_an_answer(String d) { Abonnes a = new Abonnes(); if (Ia.demander("?").equals("oui")) a.sur(() -> Decisions.delivrer(d)); a.tout(); } // 501
}
