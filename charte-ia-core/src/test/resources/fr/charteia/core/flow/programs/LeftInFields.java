package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** What a function took along that one entry point leaves in a field, and another runs. */
class LeftInFields {
    static class Filled { private Supplier<String> s = () -> "x"; public void keep() { String n = Donnees.nom(); s = () -> n; } public void run() { Ia.envoyer(s.get()); } } // 401
    static class FirstFilled { private Supplier<String> s; public void keep() { String n = Donnees.nom(); s = () -> n; } public void run() { Ia.envoyer(s.get()); } } // 401
    static class Handed { private Supplier<String> s = () -> "x"; public void keep(String n) { s = () -> n; } public void run() { Ia.envoyer(s.get()); } public void enter() { keep(Donnees.nom()); } } // 401
    static class Reference { private Supplier<String> s = () -> "x"; public void keep() { s = Donnees::nom; } public void run() { Ia.envoyer(s.get()); } } // 401
    static class Bound { private Supplier<String> s; public void keep() { String n = Donnees.nom(); s = n::trim; } public void run() { Ia.envoyer(s.get()); } } // 401
    static class SentWithin { private Runnable r = () -> {}; public void keep() { String n = Donnees.nom(); r = () -> Ia.envoyer(n); } public void run() { r.run(); } } // 401
    static class OfTheClass { private static Supplier<String> s = () -> "x"; public void keep() { String n = Donnees.nom(); s = () -> n; } public void run() { Ia.envoyer(s.get()); } } // 401
    static class OfMany { protected Supplier<String> s = () -> "x"; public void keep() { String n = Donnees.nom(); s = () -> n; } public void run() { Ia.envoyer(s.get()); } } // 401
    static class UnderAKey { private final Map<String, Supplier<String>> m = new HashMap<>(); public void keep() { String n = Donnees.nom(); m.put("k", () -> n); } public void run() { Ia.envoyer(m.get("k").get()); } } // 401
    static class InAList { private final List<Supplier<String>> l = new ArrayList<>(); public void keep(String n) { l.add(() -> n); } public void run() { l.forEach(s -> Ia.envoyer(s.get())); } public void enter() { keep(Donnees.nom()); } } // 401
    static class InAHolder {
        static class Boite<T> { private T v; void mettre(T t) { v = t; } T prendre() { return v; } }
        private final Boite<Supplier<String>> b = new Boite<>();
        public void keep() { String n = Donnees.nom(); b.mettre(() -> n); }
        public void run() { Ia.envoyer(b.prendre().get()); } // 401
    }
    static class ByAnother { private Supplier<String> s = () -> "x"; public void keep() { String n = Donnees.nom(); s = () -> n; } }
    static class Other { public void run(ByAnother p) { Ia.envoyer(p.s.get()); } } // 401
    static class WithAnArgument { private Function<String, String> f; public void keep() { String n = Donnees.nom(); f = x -> x + n; } public void run() { Ia.envoyer(f.apply("z")); } } // 401
    static class PartOfAnObject {
        static class Fiche { String nom; String ville; }
        private Supplier<String> s, t;
        public void keep() { Fiche f = new Fiche(); f.nom = Donnees.nom(); f.ville = "x"; s = () -> f.nom; t = () -> f.ville; }
        public void run() { Ia.envoyer(s.get()); } // 401
        public void runOther() { Ia.envoyer(t.get()); }
    }
    static class NothingOfIt { private Supplier<String> s = () -> "x"; public void keep() { String n = Donnees.nom(); s = () -> "y"; System.out.println(n); } public void run() { Ia.envoyer(s.get()); } }
    static class HowLongOnly { private Supplier<Integer> s; public void keep() { String n = Donnees.nom(); s = () -> n.length(); } public void run() { Ia.envoyer(s.get()); } }
    static class AnotherFunction { private Supplier<String> s; public void keep() { String n = Donnees.nom(), v = "x"; s = () -> v; Supplier<String> autre = () -> n; System.out.println(autre.get()); } public void run() { Ia.envoyer(s.get()); } }
    static class JustRun { private Supplier<String> s; public void keep(String n) { s = () -> n; run(); } private void run() { Ia.envoyer(s.get()); } public void enter() { keep("x"); } }
    static class Masking { private Function<String, String> f = x -> x; public void mask() { f = x -> "z"; } public void run() { Ia.envoyer(f.apply(Donnees.nom())); } } // 401

    static class DecidesWithin { private Runnable r; public void keep(String t) { String n = Ia.demander(t); r = () -> Decisions.refuser(n); } public void run() { if (r != null) { r.run(); } } } // 501
    static class DecidesByIt { private Supplier<String> s; public void keep(String t) { String n = Ia.demander(t); s = () -> n; } public void run() { if (s.get().equals("non")) { Decisions.refuser("x"); } } } // 501
    static class BranchesWithin { private Function<String, String> f; public void keep(String t) { boolean non = Ia.demander(t).startsWith("o"); f = x -> non ? "refus" : x; } public void run() { if (f.apply("z").equals("refus")) { Decisions.refuser("x"); } } } // 501
    static class Tests { private Predicate<String> p = x -> true; public void keep(String t) { String n = Ia.demander(t); p = x -> x.equals(n); } public void run(String q) { if (p.test(q)) { Decisions.refuser(q); } } } // 501
    static class NotByIt { private Supplier<String> s; public void keep(String t) { String n = Ia.demander(t); s = () -> "fixe"; System.out.println(n); } public void run() { if (s.get().equals("non")) { Decisions.refuser("x"); } } }
    static class ShownOnly { private Runnable r; public void keep(String t) { String n = Ia.demander(t); r = () -> System.out.println(n); } public void run() { r.run(); Decisions.refuser("x"); } }
    static class Approved { private Supplier<String> s; public void keep(String t) { String n = Ia.demander(t); s = () -> n; } public void run() { String n = s.get(); if (Agent.valide(n)) { Decisions.refuser(n); } } }
}
