package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Functions that a condition chose before a field keeps them. */
class Opted {
    static class Ternary { private final Consumer<String> c; Ternary(boolean b) { c = b ? s -> Ia.envoyer(s) : s -> System.out.println(s); } void go() { c.accept(Donnees.nom()); } } // 401
    static class TernaryOther { private final Consumer<String> c; TernaryOther(boolean b) { c = b ? s -> System.out.println(s) : s -> Ia.envoyer(s); } void go() { c.accept(Donnees.nom()); } } // 401
    static class TernaryClean { private final Consumer<String> c; TernaryClean(boolean b) { c = b ? s -> System.out.println(s) : s -> System.err.println(s); } void go() { c.accept(Donnees.nom()); Ia.envoyer("x"); } }
    static class Local { private final Consumer<String> c; Local(boolean b) { Consumer<String> d = s -> Ia.envoyer(s); if (b) d = s -> System.out.println(s); c = d; } void go() { c.accept(Donnees.nom()); } } // 401
    static class LocalReplaced { private final Consumer<String> c; LocalReplaced() { Consumer<String> d = s -> Ia.envoyer(s); d.accept("x"); d = s -> System.out.println(s); c = d; } void go() { c.accept(Donnees.nom()); } }
    static class Switched { private final Consumer<String> c; Switched(int k) { c = switch (k) { case 0 -> s -> Ia.envoyer(s); case 1 -> s -> System.out.println(s); default -> s -> { }; }; } void go() { c.accept(Donnees.nom()); } } // 401
    static class SwitchedClean { private final Consumer<String> c; SwitchedClean(int k) { c = switch (k) { case 0 -> s -> System.err.println(s); case 1 -> s -> System.out.println(s); default -> s -> { }; }; } void go() { Ia.envoyer("x"); c.accept(Donnees.nom()); } }
    static class Default { private final Consumer<String> c; Default(Consumer<String> d) { c = d != null ? d : s -> Ia.envoyer(s); } void go() { c.accept(Donnees.nom()); } } // 401
    static class DefaultHanded { private final Consumer<String> c; DefaultHanded(Consumer<String> d) { c = d != null ? d : s -> System.out.println(s); } void go() { c.accept(Donnees.nom()); } static DefaultHanded make() { return new DefaultHanded(s -> Ia.envoyer(s)); } } // 401
    static class Into { private final Map<String, Consumer<String>> m = new HashMap<>(); Into(boolean b) { m.put("a", b ? s -> Ia.envoyer(s) : s -> System.out.println(s)); } void go() { m.get("a").accept(Donnees.nom()); } } // 401
    static class KeyChosen { private final Map<String, Consumer<String>> m = new HashMap<>(); KeyChosen(boolean b) { m.put(b ? "a" : "b", s -> Ia.envoyer(s)); m.put("c", s -> System.out.println(s)); } void go() { m.get("a").accept(Donnees.nom()); } } // 401
    static class KeyChosenClean { private final Map<String, Consumer<String>> m = new HashMap<>(); KeyChosenClean(boolean b) { m.put(b ? "a" : "b", s -> Ia.envoyer(s)); m.put("c", s -> System.out.println(s)); } void go() { m.get("c").accept(Donnees.nom()); } }
    static class MapChosen { private final Map<String, Consumer<String>> m; MapChosen(boolean b) { m = b ? Map.of("a", s -> Ia.envoyer(s)) : Map.of("a", s -> System.out.println(s)); } void go() { m.get("a").accept(Donnees.nom()); } } // 401
    static class Later { private Consumer<String> c; void poser(boolean b) { c = b ? s -> Ia.envoyer(s) : s -> System.out.println(s); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ByHelper { private final Consumer<String> c; ByHelper(boolean b) { c = choisir(b); } private static Consumer<String> choisir(boolean b) { return b ? s -> Ia.envoyer(s) : s -> System.out.println(s); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ByHelperClean { private final Consumer<String> c; ByHelperClean(boolean b) { c = choisir(b); } private static Consumer<String> choisir(boolean b) { return b ? s -> System.err.println(s) : s -> System.out.println(s); } void go() { Ia.envoyer("x"); c.accept(Donnees.nom()); } }
    static class Caught { private final Function<String, String> f; Caught(String k) { Function<String, String> g; try { Integer.parseInt(k); g = s -> Ia.demander(s); } catch (NumberFormatException e) { g = s -> s; } f = g; } void go() { f.apply(Donnees.nom()); } } // 401
    static class Looped { private final Consumer<String> c; Looped(List<String> l) { Consumer<String> d = s -> System.out.println(s); for (String k : l) { if (k.isEmpty()) { d = s -> Ia.envoyer(s); } } c = d; } void go() { c.accept(Donnees.nom()); } } // 401
    static class HandedChosen { private final Consumer<String> c; HandedChosen(Consumer<String> c) { this.c = c; } void go() { c.accept(Donnees.nom()); } static HandedChosen make(boolean b) { return new HandedChosen(b ? s -> Ia.envoyer(s) : s -> System.out.println(s)); } } // 401
    static class HandedChosenClean { private final Consumer<String> c; HandedChosenClean(Consumer<String> c) { this.c = c; } void go() { Ia.envoyer("x"); c.accept(Donnees.nom()); } static HandedChosenClean make(boolean b) { return new HandedChosenClean(b ? s -> System.err.println(s) : s -> System.out.println(s)); } }
    static class SwitchTable { private final Map<String, Consumer<String>> m = new TreeMap<>(); SwitchTable(int k) { switch (k) { case 0: m.put("a", s -> Ia.envoyer(s)); break; default: m.put("a", s -> System.out.println(s)); } } void go() { m.get("a").accept(Donnees.nom()); } } // 401
    static class Decides { private final Predicate<String> p; Decides(boolean b) { p = b ? s -> Ia.demander(s).equals("oui") : s -> !s.isEmpty(); } void go(String d) { if (p.test(d)) Decisions.delivrer(d); } } // 501
    static class DecidesNot { private final Predicate<String> p; DecidesNot(boolean b) { p = b ? s -> s.length() > 3 : s -> !s.isEmpty(); } void go(String d) { Ia.demander(d); if (p.test(d)) Decisions.delivrer(d); } }
    static class Either { private final Supplier<String> a; private final Supplier<String> b; Either(boolean x) { Supplier<String> s = () -> "x"; a = s; s = () -> Donnees.nom(); b = x ? s : a; } void go() { Ia.envoyer(a.get()); } }
    static class EitherBad { private final Supplier<String> a; private final Supplier<String> b; EitherBad(boolean x) { Supplier<String> s = () -> "x"; a = s; s = () -> Donnees.nom(); b = x ? s : a; } void go() { Ia.envoyer(b.get()); } } // 401
    static class HelperOfHelper { private final Consumer<String> c; HelperOfHelper() { c = prendre(); } private Consumer<String> prendre() { return choisir(); } static Consumer<String> choisir() { return s -> Ia.envoyer(s); } void go() { c.accept(Donnees.nom()); } } // 401
    static class HelperOnly { private final Consumer<String> c; HelperOnly() { c = journal(); } static Consumer<String> journal() { return s -> System.out.println(s); } static Consumer<String> ia() { return s -> Ia.envoyer(s); } void go() { c.accept(Donnees.nom()); } void autre() { ia().accept("x"); } }
    interface Fabrique { Consumer<String> faire(); }
    static class UneIa implements Fabrique { public Consumer<String> faire() { return s -> Ia.envoyer(s); } } // 401
    static class UnJournal implements Fabrique { public Consumer<String> faire() { return s -> System.out.println(s); } }
    static class ByFactory { private final Consumer<String> c; ByFactory(Fabrique f) { c = f.faire(); } void go() { c.accept(Donnees.nom()); } }
    static class ByKnownFactory { private final Consumer<String> c; ByKnownFactory() { c = new UnJournal().faire(); } void go() { c.accept(Donnees.nom()); } }
    static class TableOfHelper { private final Map<String, Consumer<String>> m; TableOfHelper() { m = table(); } static Map<String, Consumer<String>> table() { Map<String, Consumer<String>> t = new HashMap<>(); t.put("a", s -> Ia.envoyer(s)); t.put("b", s -> System.out.println(s)); return t; } void go() { m.get("a").accept(Donnees.nom()); } } // 401
    static class TableOfHelperOther { private final Map<String, Consumer<String>> m; TableOfHelperOther() { m = table(); } static Map<String, Consumer<String>> table() { Map<String, Consumer<String>> t = new HashMap<>(); t.put("a", s -> Ia.envoyer(s)); t.put("b", s -> System.out.println(s)); return t; } void go() { m.get("b").accept(Donnees.nom()); } }
    static class HandedHelper { private final Consumer<String> c; HandedHelper(Consumer<String> c) { this.c = c; } void go() { c.accept(Donnees.nom()); } static HandedHelper make() { return new HandedHelper(Fonctions.vers()); } }
    static class Fonctions { static Consumer<String> vers() { return s -> Ia.envoyer(s); } static Consumer<String> ailleurs() { return s -> System.out.println(s); } } // 401
    static class HandedHelperClean { private final Consumer<String> c; HandedHelperClean(Consumer<String> c) { this.c = c; } void go() { c.accept(Donnees.nom()); } static HandedHelperClean make() { return new HandedHelperClean(Fonctions.ailleurs()); } }
    static class OneOfTwo { private final Consumer<String> c; OneOfTwo(Consumer<String> c) { this.c = c; } void go() { c.accept(Donnees.nom()); } static OneOfTwo a() { return new OneOfTwo(s -> System.out.println(s)); } static OneOfTwo b() { return new OneOfTwo(Fonctions.vers()); } }
    static class Nested { private final Map<String, Map<String, Consumer<String>>> m = new HashMap<>(); Nested() { Map<String, Consumer<String>> i = new HashMap<>(); i.put("b", s -> Ia.envoyer(s)); m.put("a", i); } void go() { m.get("a").get("b").accept(Donnees.nom()); } } // 401
    static class NestedOther { private final Map<String, Map<String, Consumer<String>>> m = new HashMap<>(); NestedOther() { Map<String, Consumer<String>> i = new HashMap<>(); i.put("b", s -> Ia.envoyer(s)); i.put("c", s -> System.out.println(s)); m.put("a", i); } void go() { m.get("a").get("c").accept(Donnees.nom()); } }
    static class OrOwnClass { private final Consumer<String> c; OrOwnClass(boolean b) { c = b ? s -> System.out.println(s) : new Envoi(); } void go() { c.accept(Donnees.nom()); } }
    static class Envoi implements Consumer<String> { public void accept(String s) { Ia.envoyer(s); } } // 401
    static class OrGiven { private final List<Consumer<String>> l = new ArrayList<>(); OrGiven(Consumer<String> d) { l.add(s -> System.out.println(s)); l.add(d); } void go() { for (Consumer<String> c : l) c.accept(Donnees.nom()); } static OrGiven make() { return new OrGiven(s -> Ia.envoyer(s)); } } // 401
    static class Registre { final Map<String, Consumer<String>> t = new HashMap<>(); { t.put("a", s -> Ia.envoyer(s)); t.put("b", s -> System.out.println(s)); } Map<String, Consumer<String>> table() { return t; } } // 401
    static class OfRegistre { private final Map<String, Consumer<String>> m; OfRegistre() { m = new Registre().t; } void go(String k) { m.get(k).accept(Donnees.nom()); } }
    static class Registre2 { private final Map<String, Consumer<String>> t = new HashMap<>(); Registre2() { t.put("a", s -> Ia.envoyer(s)); t.put("b", s -> System.out.println(s)); } Map<String, Consumer<String>> table() { return t; } } // 401
    static class ByGetter { private final Map<String, Consumer<String>> m; ByGetter(Registre2 r) { m = r.table(); } void go(String k) { m.get(k).accept(Donnees.nom()); } }
    static class Registre3 { private final Map<String, Consumer<String>> t = new HashMap<>(); Registre3() { t.put("a", s -> Ia.envoyer(s)); t.put("b", s -> System.out.println(s)); } Map<String, Consumer<String>> table() { return t; } }
    static class ByGetterOther { private final Map<String, Consumer<String>> m; ByGetterOther(Registre3 r) { m = r.table(); } void go() { m.get("b").accept(Donnees.nom()); m.get("a").accept("x"); } }
    static class FirstThenSecond { private final Consumer<String> a = s -> Ia.envoyer(s); private final Consumer<String> b; FirstThenSecond() { b = a; } void go() { b.accept(Donnees.nom()); } } // 401
}
