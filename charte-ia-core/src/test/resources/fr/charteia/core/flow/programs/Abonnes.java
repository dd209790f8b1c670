package programs;

import api.*;
import java.util.*;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.*;
import java.util.function.*;

/** Listeners of buses and models of our own: who subscribes in one method hears what another publishes, and not what is said elsewhere. */
class Abonnes {
    record Avis(String texte, double note) {}
    static class Listeners { static class Bus { private final List<Consumer<Object>> abonnes = new ArrayList<>(); void abonner(Consumer<Object> a) { abonnes.add(a); } void publier(Object o) { abonnes.forEach(a -> a.accept(o)); } }
        final Bus bus = new Bus();
        Listeners() { bus.abonner(o -> { if (((Avis) o).note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class Wrapped { static class Bus { private final List<Consumer<Object>> abonnes = new ArrayList<>(); void abonner(Consumer<Avis> a) { abonnes.add(o -> a.accept((Avis) o)); } void publier(Object o) { abonnes.forEach(a -> a.accept(o)); } }
        final Bus bus = new Bus();
        Wrapped() { bus.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class UnderAName { static class Bus { private final Map<String, List<Consumer<Object>>> abonnes = new HashMap<>(); void abonner(String c, Consumer<Object> a) { abonnes.computeIfAbsent(c, x -> new ArrayList<>()).add(a); } void publier(String c, Object o) { abonnes.getOrDefault(c, List.of()).forEach(a -> a.accept(o)); } }
        final Bus bus = new Bus();
        UnderAName() { bus.abonner("a", o -> { if (((Avis) o).note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier("a", new Avis(s, Ia.noter(s))); } }
    static class UnderAClass { static class Bus { private final Map<Class<?>, Consumer<Object>> abonnes = new HashMap<>(); void abonner(Class<?> c, Consumer<Object> a) { abonnes.put(c, a); } void publier(Object o) { abonnes.get(o.getClass()).accept(o); } }
        final Bus bus = new Bus();
        UnderAClass() { bus.abonner(Avis.class, o -> { if (((Avis) o).note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class WrappedUnderAClass { static class Bus { private final Map<Class<?>, List<Consumer<Object>>> abonnes = new HashMap<>(); <T> void abonner(Class<T> c, Consumer<T> a) { abonnes.computeIfAbsent(c, x -> new ArrayList<>()).add(o -> a.accept(c.cast(o))); } void publier(Object o) { for (Consumer<Object> a : abonnes.getOrDefault(o.getClass(), List.of())) a.accept(o); } }
        final Bus bus = new Bus();
        WrappedUnderAClass() { bus.abonner(Avis.class, o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class WrappedInAList { static class Bus { private final List<Consumer<Object>> abonnes = new ArrayList<>(); <T> void abonner(Class<T> c, Consumer<T> a) { abonnes.add(o -> a.accept(c.cast(o))); } void publier(Object o) { for (Consumer<Object> a : abonnes) a.accept(o); } }
        final Bus bus = new Bus();
        WrappedInAList() { bus.abonner(Avis.class, o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class ListMadeAtFirst { static class Bus { private final Map<String, List<Consumer<Object>>> abonnes = new HashMap<>(); void abonner(String c, Consumer<Object> a) { List<Consumer<Object>> l = abonnes.get(c); if (l == null) { l = new ArrayList<>(); abonnes.put(c, l); } l.add(a); } void publier(String c, Object o) { for (Consumer<Object> a : abonnes.get(c)) a.accept(o); } }
        final Bus bus = new Bus();
        ListMadeAtFirst() { bus.abonner("a", o -> { if (((Avis) o).note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier("a", new Avis(s, Ia.noter(s))); } }
    static class OwnInterface { interface Auditeur { void entendre(Avis a); } static class Bus { private final List<Auditeur> abonnes = new ArrayList<>(); void abonner(Auditeur a) { abonnes.add(a); } void publier(Avis o) { for (Auditeur a : abonnes) a.entendre(o); } }
        static class Liquidateur implements Auditeur { public void entendre(Avis a) { if (a.note() > 0.5) Decisions.delivrer(a); } } // 501
        final Bus bus = new Bus();
        OwnInterface() { bus.abonner(new Liquidateur()); }
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }

    record Autre(String texte) {}
    static class EachOfThem { static class Bus { private final Map<Class<?>, List<Consumer<Object>>> abonnes = new HashMap<>(); <T> void abonner(Class<T> c, Consumer<T> a) { abonnes.computeIfAbsent(c, x -> new ArrayList<>()).add(o -> a.accept(c.cast(o))); } void publier(Object o) { abonnes.getOrDefault(o.getClass(), List.of()).forEach(a -> a.accept(o)); } }
        final Bus bus = new Bus();
        EachOfThem() { bus.abonner(Avis.class, o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class TwoClasses { static class Bus { private final Map<Class<?>, List<Consumer<Object>>> abonnes = new HashMap<>(); <T> void abonner(Class<T> c, Consumer<T> a) { abonnes.computeIfAbsent(c, x -> new ArrayList<>()).add(o -> a.accept(c.cast(o))); } void publier(Object o) { for (Consumer<Object> a : abonnes.getOrDefault(o.getClass(), List.of())) a.accept(o); } }
        final Bus bus = new Bus();
        TwoClasses() { bus.abonner(Avis.class, o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); // 501
               bus.abonner(Autre.class, o -> Decisions.refuser(o.texte())); }
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class TwoListeners { static class Bus { private final List<Consumer<Object>> abonnes = new ArrayList<>(); void abonner(Consumer<Object> a) { abonnes.add(a); } void publier(Object o) { for (Consumer<Object> a : abonnes) a.accept(o); } }
        final Bus bus = new Bus();
        TwoListeners() { bus.abonner(o -> { if (((Avis) o).note() > 0.5) Decisions.delivrer(o); }); // 501
               bus.abonner(o -> Decisions.refuser(((Autre) o).texte())); }
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    // two buses of one class: who listens on one does not hear the other
    static class TwoBuses { static class Bus { private final List<Consumer<Avis>> abonnes = new ArrayList<>(); void abonner(Consumer<Avis> a) { abonnes.add(a); } void publier(Avis o) { for (Consumer<Avis> a : abonnes) a.accept(o); } }
        final Bus un = new Bus(); final Bus deux = new Bus();
        TwoBuses() { un.abonner(o -> System.out.println(o.note())); deux.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); }
        void analyser(String s) { un.publier(new Avis(s, Ia.noter(s))); } }
    static class StaticBus { static class Bus { private static final List<Consumer<Avis>> ABONNES = new ArrayList<>(); static void abonner(Consumer<Avis> a) { ABONNES.add(a); } static void publier(Avis o) { for (Consumer<Avis> a : ABONNES) a.accept(o); } }
        StaticBus() { Bus.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { Bus.publier(new Avis(s, Ia.noter(s))); } }
    static class BehindAnInterface { interface Bus { void abonner(Consumer<Avis> a); void publier(Avis a); } static class EnMemoire implements Bus { private final List<Consumer<Avis>> abonnes = new ArrayList<>(); public void abonner(Consumer<Avis> a) { abonnes.add(a); } public void publier(Avis o) { for (Consumer<Avis> a : abonnes) a.accept(o); } }
        static class Emetteur { final Bus bus; Emetteur(Bus b) { bus = b; } void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
        static class Recepteur { Recepteur(Bus bus) { bus.abonner(this::recevoir); } private void recevoir(Avis a) { if (a.note() > 0.5) Decisions.delivrer(a); } } } // 501
    static class OneListener { static class Modele { private Consumer<String> quand; void surAvis(Consumer<String> c) { quand = c; } void changer(String s) { if (quand != null) quand.accept(s); } }
        static class Vue { final Modele m = new Modele(); Vue() { m.surAvis(this::afficher); } void afficher(String s) { if (s.equals("oui")) Decisions.delivrer(s); } // 501
            void analyser(String s) { m.changer(Ia.demander(s)); } } }
    // what adds them is a function
    static class AddedByAFunction { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); void abonner(Consumer<Avis> c) { Runnable r = () -> l.add(c); r.run(); } void publier(Avis a) { l.forEach(c -> c.accept(a)); } }
        final Bus bus = new Bus();
        AddedByAFunction() { bus.abonner(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class AddedByAFunctionThatAHelperRuns { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); private void verrou(Runnable r) { synchronized (this) { r.run(); } } void abonner(Consumer<Avis> c) { verrou(() -> l.add(c)); } void publier(Avis a) { verrou(() -> l.forEach(c -> c.accept(a))); } }
        final Bus bus = new Bus();
        AddedByAFunctionThatAHelperRuns() { bus.abonner(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class HarmlessAddedByAFunction { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); private void verrou(Runnable r) { synchronized (this) { r.run(); } } void abonner(Consumer<Avis> c) { verrou(() -> l.add(c)); } void publier(Avis a) { verrou(() -> l.forEach(c -> c.accept(a))); } }
        final Bus bus = new Bus();
        HarmlessAddedByAFunction() { bus.abonner(a -> System.out.println(a.note())); }
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); }
        void autre(String s) { bus.publier(new Avis(s, 1)); } }
    static class TwoBusesThatFunctionsAddTo { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); void abonner(Consumer<Avis> c) { Runnable r = () -> l.add(c); r.run(); } void publier(Avis o) { for (Consumer<Avis> a : l) a.accept(o); } }
        final Bus un = new Bus(); final Bus deux = new Bus();
        TwoBusesThatFunctionsAddTo() { un.abonner(o -> System.out.println(o.note())); deux.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); }
        void analyser(String s) { un.publier(new Avis(s, Ia.noter(s))); } }
    static class SetByAFunction { static class Bus { private Consumer<Avis> l; void abonner(Consumer<Avis> c) { Runnable r = () -> l = c; r.run(); } void publier(Avis a) { if (l != null) l.accept(a); } }
        final Bus bus = new Bus();
        SetByAFunction() { bus.abonner(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class StaticBusThatAFunctionAddsTo { static class Bus { private static final List<Consumer<Avis>> L = new ArrayList<>(); static void abonner(Consumer<Avis> c) { Runnable r = () -> L.add(c); r.run(); } static void publier(Avis a) { L.forEach(c -> c.accept(a)); } }
        StaticBusThatAFunctionAddsTo() { Bus.abonner(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); } // 501
        void analyser(String s) { Bus.publier(new Avis(s, Ia.noter(s))); } }

    static class AddedByAFunctionInAnother { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); private void verrou(Runnable r) { synchronized (this) { r.run(); } } void abonner(Consumer<Avis> c) { verrou(() -> verrou(() -> l.add(c))); } void publier(Avis a) { verrou(() -> l.forEach(c -> c.accept(a))); } }
        final Bus bus = new Bus();
        AddedByAFunctionInAnother() { bus.abonner(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); } // 501
        void analyser(String s) { bus.publier(new Avis(s, Ia.noter(s))); } }
    static class TwoBusesThatAddByAHelper { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); void ajouter(Consumer<Avis> c) { l.add(c); }  void abonner(Consumer<Avis> c) { ajouter(c); } void publier(Avis o) { for (Consumer<Avis> a : l) a.accept(o); } }
        final Bus un = new Bus(); final Bus deux = new Bus();
        TwoBusesThatAddByAHelper() { un.abonner(o -> System.out.println(o.note())); deux.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); }
        void analyser(String s) { un.publier(new Avis(s, Ia.noter(s))); } }
    static class AddedByAHelper { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); private void ajouter(Consumer<Avis> c) { l.add(c); }  void abonner(Consumer<Avis> c) { ajouter(c); } void publier(Avis o) { for (Consumer<Avis> a : l) a.accept(o); } }
        final Bus un = new Bus(); final Bus deux = new Bus();
        AddedByAHelper() { un.abonner(o -> System.out.println(o.note())); deux.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { deux.publier(new Avis(s, Ia.noter(s))); } }
    static class AddedUnderALock { static class Bus { private final Lock k = new ReentrantLock(); private final Map<String, Consumer<Avis>> m = new HashMap<>(); private <T> T sous(Supplier<T> r) { k.lock(); try { return r.get(); } finally { k.unlock(); } } void abonner(String n, Consumer<Avis> c) { sous(() -> m.put(n, c)); } void publier(Avis o) { sous(() -> { for (Consumer<Avis> a : m.values()) a.accept(o); return null; }); } }
        final Bus un = new Bus();
        AddedUnderALock() { un.abonner("a", o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { un.publier(new Avis(s, Ia.noter(s))); } }
    static class TakenAlongButNotAdded { static class Bus { private final List<Consumer<Avis>> l = new ArrayList<>(); Runnable abonner(Consumer<Avis> c) { return () -> System.out.println(c); } void publier(Avis o) { for (Consumer<Avis> a : l) a.accept(o); } }
        final Bus un = new Bus();
        TakenAlongButNotAdded() { un.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); }
        void analyser(String s) { un.publier(new Avis(s, Ia.noter(s))); } }
    static class AddedByAnExecutor { static class Bus { private final Executor e = Runnable::run; private final List<Consumer<Avis>> l = new ArrayList<>(); void abonner(Consumer<Avis> c) { e.execute(() -> l.add(c)); } void publier(Avis o) { e.execute(() -> { for (Consumer<Avis> a : l) a.accept(o); }); } }
        final Bus un = new Bus();
        AddedByAnExecutor() { un.abonner(o -> { if (o.note() > 0.5) Decisions.delivrer(o); }); } // 501
        void analyser(String s) { un.publier(new Avis(s, Ia.noter(s))); } }
    static class StackOfTasks { static class Pile { private final Deque<Runnable> r = new ArrayDeque<>(); void push(Runnable x) { r.push(x); } void tout() { while (!r.isEmpty()) r.pop().run(); } }
        void un(String s) { Pile p = new Pile(); p.push(() -> Decisions.delivrer(s)); Ia.demander(s); p.tout(); }
        void deux(String s) { Pile p = new Pile(); String r = Ia.demander(s); p.push(() -> System.out.println(r)); p.tout(); } }
    // called by a function that a helper runs
    static void lancer(Runnable r) { r.run(); }
    static class StaticBusThatAFunctionTells { static class Bus { private static final List<Consumer<Avis>> L = new ArrayList<>(); static void abonner(Consumer<Avis> c) { L.add(c); } static void publier(Avis o) { for (Consumer<Avis> a : L) lancer(() -> a.accept(o)); } }
        StaticBusThatAFunctionTells() { Bus.abonner(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); } // 501
        void analyser(String s) { Bus.publier(new Avis(s, Ia.noter(s))); } }
    static class StaticBusThatAFunctionTellsOther { static class Bus { private static final List<Consumer<Avis>> L = new ArrayList<>(); static void abonner(Consumer<Avis> c) { L.add(c); } static void publier(Avis o) { for (Consumer<Avis> a : L) lancer(() -> a.accept(o)); } }
        StaticBusThatAFunctionTellsOther() { Bus.abonner(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); }
        void analyser(String s) { Ia.noter(s); Bus.publier(new Avis(s, 1)); } }
    static class OneThatAFunctionTells { static class Bus { private static Consumer<Avis> quand; static void surAvis(Consumer<Avis> c) { quand = c; } static void publier(Avis o) { Consumer<Avis> a = quand; lancer(() -> a.accept(o)); } }
        OneThatAFunctionTells() { Bus.surAvis(a -> { if (a.note() > 0.5) Decisions.delivrer(a); }); } // 501
        void analyser(String s) { Bus.publier(new Avis(s, Ia.noter(s))); } }
}
