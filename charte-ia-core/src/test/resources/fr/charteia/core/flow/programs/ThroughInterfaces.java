package programs;

import api.*;
import java.util.*;
import java.util.function.*;

/** Functions that a field keeps after a method of an interface was handed them, or gave them. */
class ThroughInterfaces {
    interface Habillage { Consumer<String> de(Consumer<String> c); }
    static class Nu implements Habillage { public Consumer<String> de(Consumer<String> c) { return c; } }
    static class Muet implements Habillage { public Consumer<String> de(Consumer<String> c) { return s -> System.out.println("muet"); } }
    static class Sourd implements Habillage { public Consumer<String> de(Consumer<String> c) { return s -> {}; } }
    static class Trace implements Habillage { public Consumer<String> de(Consumer<String> c) { return s -> { System.out.println("trace"); c.accept(s); }; } }

    static class Made { private final Consumer<String> c; Made() { Habillage h = new Nu(); c = h.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class MadeGivenClean { private final Consumer<String> c; MadeGivenClean() { Habillage h = new Nu(); c = h.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.propre()); } }
    static class MadeMute { private final Consumer<String> c; MadeMute() { Habillage h = new Muet(); c = h.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } }
    static class MadeTraced { private final Consumer<String> c; MadeTraced() { Habillage h = new Trace(); c = h.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class Passed { private final Consumer<String> c; Passed(Habillage h) { c = h.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class InAField { private final Habillage h = new Nu(); private Consumer<String> c; void poser() { c = h.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class Chosen { private final Consumer<String> c; Chosen(boolean b) { Habillage h = b ? new Nu() : new Muet(); c = h.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ByAHelper { private final Consumer<String> c; ByAHelper() { c = habiller(s -> Ia.envoyer(s)); } private static Consumer<String> habiller(Consumer<String> c) { Habillage h = new Nu(); return h.de(c); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ByAHelperMute { private final Consumer<String> c; ByAHelperMute() { c = habiller(s -> Ia.envoyer(s)); } private static Consumer<String> habiller(Consumer<String> c) { Habillage h = new Muet(); return h.de(c); } void go() { c.accept(Donnees.nom()); } }
    static class OfAnEnum { enum Mode implements Habillage { DIRECT { public Consumer<String> de(Consumer<String> c) { return c; } }, TRACE { public Consumer<String> de(Consumer<String> c) { return s -> { System.out.println("t"); c.accept(s); }; } } }
        private final Consumer<String> c; OfAnEnum(Mode m) { c = m.de(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    static class ByAnAbstractClass { static abstract class Base { abstract Consumer<String> de(Consumer<String> c); Consumer<String> deux(Consumer<String> c) { return de(de(c)); } } static class Simple extends Base { Consumer<String> de(Consumer<String> c) { return c; } } static class Rien extends Base { Consumer<String> de(Consumer<String> c) { return s -> {}; } }
        private final Consumer<String> c; ByAnAbstractClass() { c = new Simple().deux(s -> Ia.envoyer(s)); } void go() { c.accept(Donnees.nom()); } } // 401
    interface Source<T> { Supplier<T> fournir(); }
    static class Noms implements Source<String> { public Supplier<String> fournir() { return () -> Donnees.nom(); } }
    static class Vides implements Source<String> { public Supplier<String> fournir() { return () -> ""; } }
    static class Given { private final Supplier<String> s; Given() { Source<String> f = new Noms(); s = f.fournir(); } void go() { Ia.envoyer(s.get()); } } // 401
    static class GivenEmpty { private final Supplier<String> s; GivenEmpty() { Source<String> f = new Vides(); s = f.fournir(); } void go() { Ia.envoyer(s.get()); } }
    static class GivenByEither { private final Supplier<String> s; GivenByEither(Source<String> f) { s = f.fournir(); } void go() { Ia.envoyer(s.get()); } } // 401
}
