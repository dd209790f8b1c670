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
    static class OrderMade { private final Comparator<String> c = Comparator.comparing(s -> Ia.demander(s)); void go() { List<String> l = new ArrayList<>(List.of("a", "b")); l.sort(c); Decisions.delivrer(l.get(0)); } } // 501
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
    static class TakenOut { private final Consumer<String> c; TakenOut() { List<Consumer<String>> l = new ArrayList<>(); l.add(s -> Decisions.delivrer(s)); c = l.get(0); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class TakenOutClean { private final Consumer<String> c; TakenOutClean() { List<Consumer<String>> l = new ArrayList<>(); l.add(s -> System.out.println(s)); c = l.get(0); } void go() { c.accept(Ia.demander("x")); } }
    static class TakenOutByKey { private final Consumer<String> c; TakenOutByKey() { Map<String, Consumer<String>> m = new HashMap<>(); m.put("a", s -> Decisions.delivrer(s)); m.put("b", s -> System.out.println(s)); c = m.get("a"); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class TakenOutByOtherKey { private final Consumer<String> c; TakenOutByOtherKey() { Map<String, Consumer<String>> m = new HashMap<>(); m.put("a", s -> Decisions.delivrer(s)); m.put("b", s -> System.out.println(s)); c = m.get("b"); } void go() { c.accept(Ia.demander("x")); } }
    static class TakenOutOfAnother { private final List<Consumer<String>> l = new ArrayList<>(); private final Consumer<String> c; TakenOutOfAnother() { l.add(s -> Decisions.delivrer(s)); c = l.iterator().next(); } void go() { c.accept(Ia.demander("x")); } } // 501
    void at_the_key_of_an_answer() { Map.<String, Runnable>of("oui", () -> Decisions.delivrer("x")).get(Ia.demander("x")).run(); } // 501
    void at_a_key_after_an_answer() { Ia.demander("x"); Map.<String, Runnable>of("oui", () -> Decisions.delivrer("x")).get("oui").run(); }
    void none_but_on_an_answer() { Runnable r = null; if (Ia.demander("x").equals("oui")) r = () -> Decisions.delivrer("x"); r.run(); } // 501
    void none_but_on_an_answer_printed() { Runnable r = null; if (Ia.demander("x").equals("oui")) r = () -> System.out.println("x"); r.run(); Decisions.delivrer("x"); }
    @interface Reglage {}
    interface Sortie { void partir(String s); }
    static class SortieIa implements Sortie { public void partir(String s) { Ia.envoyer(s); } } // 401
    static class SetFromOutside { @Reglage private Sortie s = x -> System.out.println(x); void go() { s.partir(Donnees.nom()); } Sortie other() { return new SortieIa(); } }
    interface Sortie2 { void partir(String s); }
    static class SortieIa2 implements Sortie2 { public void partir(String s) { Ia.envoyer(s); } }
    static class SetFromNowhereElse { private Sortie2 s = x -> System.out.println(x); void go() { s.partir(Donnees.nom()); } Sortie2 other() { return new SortieIa2(); } }
    interface Sortie3 { void partir(String s); }
    static class SortieIa3 implements Sortie3 { public void partir(String s) { Ia.envoyer(s); } } // 401
    static class OpenToOthers { Sortie3 s = x -> System.out.println(x); void go() { s.partir(Donnees.nom()); } Sortie3 other() { return new SortieIa3(); } }
    static class TakenOutOrElse { private final Consumer<String> c; TakenOutOrElse(String k) { Map<String, Consumer<String>> m = new HashMap<>(); m.put("a", s -> System.out.println(s)); c = m.getOrDefault(k, s -> Decisions.delivrer(s)); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class TakenOutOrElseClean { private final Consumer<String> c; TakenOutOrElseClean(String k) { Map<String, Consumer<String>> m = new HashMap<>(); m.put("a", s -> System.out.println(s)); c = m.getOrDefault(k, s -> System.err.println(s)); } void go() { c.accept(Ia.demander("x")); } }
    static class PresentOrElse { private final Consumer<String> c; PresentOrElse(Consumer<String> given) { c = Optional.ofNullable(given).orElse(s -> Decisions.delivrer(s)); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class PresentOrElseGet { private final Consumer<String> c; PresentOrElseGet(Consumer<String> given) { c = Optional.ofNullable(given).orElseGet(() -> s -> Decisions.delivrer(s)); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class PutBack { private final Map<String, Consumer<String>> n = new HashMap<>(); PutBack() { Map<String, Consumer<String>> m = Map.of("a", s -> Decisions.delivrer(s), "b", s -> System.out.println(s)); n.put("b", m.get("a")); n.put("a", m.get("b")); } void go() { n.get("b").accept(Ia.demander("x")); } } // 501
    static class PutBackOther { private final Map<String, Consumer<String>> n = new HashMap<>(); PutBackOther() { Map<String, Consumer<String>> m = Map.of("a", s -> Decisions.delivrer(s), "b", s -> System.out.println(s)); n.put("b", m.get("a")); n.put("a", m.get("b")); } void go() { n.get("a").accept(Ia.demander("x")); } }
    static class TakenOutOfTwo { private final Consumer<String> c; TakenOutOfTwo(boolean b) { Map<String, Map<String, Consumer<String>>> m = new HashMap<>(); m.computeIfAbsent("a", k -> new HashMap<>()).put("x", s -> Decisions.delivrer(s)); c = m.get("a").get("x"); } void go() { c.accept(Ia.demander("x")); } } // 501
    static class InStreamOpen { List<UnaryOperator<String>> l = List.of(s -> Ia.demander(s)); void go(String s) { Decisions.delivrer(l.stream().map(p -> p.apply(s)).toList().get(0)); } } // 501
    static class InStreamOpenOther { List<UnaryOperator<String>> l = List.of(s -> s.trim()); void go(String s) { Ia.demander(s); Decisions.delivrer(l.stream().map(p -> p.apply(s)).toList().get(0)); } }
    interface Sortie4 { void partir(String s); }
    static class SortieIa4 implements Sortie4 { public void partir(String s) { Ia.envoyer(s); } } // 401
    static class GivenToAHelper { private final List<Sortie4> l = new ArrayList<>(); GivenToAHelper() { l.add(s -> System.out.println(s)); completer(l); } static void completer(List<Sortie4> l) { l.add(new SortieIa4()); } void go() { for (Sortie4 s : l) s.partir(Donnees.nom()); } }
    interface Sortie5 { void partir(String s); }
    static class SortieIa5 implements Sortie5 { public void partir(String s) { Ia.envoyer(s); } }
    static class GivenToNobody { private final List<Sortie5> l = new ArrayList<>(); GivenToNobody() { l.add(s -> System.out.println(s)); } void go() { for (Sortie5 s : l) s.partir(Donnees.nom()); } Sortie5 other() { return new SortieIa5(); } }
    interface Sortie6 { void partir(String s); }
    static class SortieIa6 implements Sortie6 { public void partir(String s) { Ia.envoyer(s); } } // 401
    static class GivenToALibrary { private final List<Sortie6> l = new ArrayList<>(); GivenToALibrary(Inconnu i) { l.add(s -> System.out.println(s)); Collections.addAll(l, new SortieIa6()); } void go() { for (Sortie6 s : l) s.partir(Donnees.nom()); } }
    static class FilledLater { private final Map<String, Consumer<String>> m = new HashMap<>(); void prepare() { m.put("a", s -> Decisions.delivrer(s)); } void go(String k) { m.get(k).accept(Ia.demander("x")); } } // 501
    static class FilledLaterClean { private final Map<String, Consumer<String>> m = new HashMap<>(); void prepare() { m.put("a", s -> System.out.println(s)); } void go(String k) { m.get(k).accept(Ia.demander("x")); } }
    static class FilledLaterElsewhere { final Map<String, Consumer<String>> m = new HashMap<>(); static class Remplit { void prepare(FilledLaterElsewhere e) { e.m.put("a", s -> Decisions.delivrer(s)); } } void go(String k) { m.get(k).accept(Ia.demander("x")); } } // 501
    interface Sortie7 { void partir(String s); }
    static class SortieIa7 implements Sortie7 { public void partir(String s) { Ia.envoyer(s); } } // 401
    static class GivenToALambda { private final List<Sortie7> l; GivenToALambda() { List<Sortie7> made = new ArrayList<>(); made.add(s -> System.out.println(s)); Runnable r = () -> made.add(new SortieIa7()); r.run(); l = made; } void go() { for (Sortie7 s : l) s.partir(Donnees.nom()); } }
    interface Sortie8 { void partir(String s); }
    static class SortieIa8 implements Sortie8 { public void partir(String s) { Ia.envoyer(s); } } // 401
    static class GivenByAHelper { private final List<Sortie8> l; GivenByAHelper() { l = faire(); l.add(s -> System.out.println(s)); } static List<Sortie8> faire() { List<Sortie8> l = new ArrayList<>(); l.add(new SortieIa8()); return l; } void go() { for (Sortie8 s : l) s.partir(Donnees.nom()); } }
}
