package programs;

import api.*;
import java.io.*;
import java.lang.invoke.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Functions that are kept and not called, objects that are several functions, variables that are reached by a handle, stages that fail. */
class KeptAside {
    // what a function would do that is only kept
    static class Journal { final List<Runnable> suite = new ArrayList<>(); String v = "x"; void poser(String s) { v = s; suite.add(() -> v = "y"); } }
    void kept() { Journal j = new Journal(); j.poser(Donnees.nom()); Ia.envoyer(j.v); } // 401
    void kept_then_run() { Journal j = new Journal(); j.poser(Donnees.nom()); j.suite.get(0).run(); Ia.envoyer(j.v); }
    void kept_under_a_key() { Map<String, Runnable> m = new HashMap<>(); String[] h = {Donnees.nom()}; m.put("a", () -> h[0] = "x"); Ia.envoyer(h[0]); } // 401
    void kept_under_a_key_then_run() { Map<String, Runnable> m = new HashMap<>(); String[] h = {Donnees.nom()}; m.put("a", () -> h[0] = "x"); m.get("a").run(); Ia.envoyer(h[0]); }
    void kept_in_a_reference() { AtomicReference<Runnable> r = new AtomicReference<>(); String[] h = {Donnees.nom()}; r.set(() -> h[0] = "x"); Ia.envoyer(h[0]); } // 401
    void kept_masks() { List<Runnable> l = new ArrayList<>(); String[] h = {Donnees.nom()}; l.add(() -> Masque.effacer(h)); Ia.envoyer(h); } // 401
    void kept_asks_a_person() { List<Runnable> l = new ArrayList<>(); String a = Ia.demander("?"); l.add(() -> Agent.confirme(a)); Decisions.delivrer(a); } // 501
    void kept_asks_a_person_when_run() { List<Runnable> l = new ArrayList<>(); String a = Ia.demander("?"); l.add(() -> Agent.confirme(a)); l.get(0).run(); Decisions.delivrer(a); }
    static class Retour { final Deque<Runnable> pile = new ArrayDeque<>(); String v = "x"; void poser(String s) { String avant = v; v = s; pile.push(() -> v = avant); } void annuler() { pile.pop().run(); } }
    void undone() { Retour r = new Retour(); r.poser(Donnees.nom()); r.annuler(); Ia.envoyer(r.v.length()); }
    void undone_to_it() { Retour r = new Retour(); r.poser(Donnees.nom()); r.poser("y"); r.annuler(); Ia.envoyer(r.v); } // 401
    // objects that are several functions
    static class Deux implements Supplier<String>, Function<String, String> { public String get() { return Donnees.nom(); } public String apply(String s) { return "x"; } }
    void called_as_the_first() { Ia.envoyer(Optional.<String>empty().orElseGet(new Deux())); } // 401
    void called_as_the_second() { Ia.envoyer(Optional.of("a").map(new Deux()).get()); }
    static class Inverse implements Function<String, String>, Supplier<String> { public String get() { return "x"; } public String apply(String s) { return s; } }
    void called_as_the_other() { Ia.envoyer(Optional.<String>empty().orElseGet(new Inverse()) + (Donnees.nom() == null)); }
    void called_as_the_one() { Ia.envoyer(Optional.of(Donnees.nom()).map(new Inverse()).get()); } // 401
    static class Ecoute implements Consumer<String>, Runnable { String n = "x"; public void run() { Ia.envoyer(n); } public void accept(String s) { n = s; } } // 401
    void called_as_each_in_turn() { Ecoute e = new Ecoute(); List.of(Donnees.nom()).forEach(e); new Thread(e).start(); }
    static class Ordre implements Comparator<String> { String vu = "x"; public int compare(String a, String b) { vu = a; return 0; } }
    void order_of_ours_after_another() { Ordre o = new Ordre(); List<String> l = new ArrayList<>(List.of("x", Donnees.nom())); l.sort(Comparator.comparing(String::length).thenComparing(o)); Ia.envoyer(o.vu); } // 401
    void order_of_ours_reversed() { Ordre o = new Ordre(); List<String> l = new ArrayList<>(List.of("x", Donnees.nom())); l.sort(o.reversed()); Ia.envoyer(o.vu); } // 401
    void order_of_ours_unused() { Ordre o = new Ordre(); List<String> l = new ArrayList<>(List.of("x", Donnees.nom())); Comparator<String> c = Comparator.comparing(String::length).thenComparing(o); Ia.envoyer(o.vu); }
    void iterable_joined() { Iterable<String> i = () -> List.of(Donnees.nom()).iterator(); Ia.envoyer(String.join(",", i)); } // 401
    void iterable_joined_clean() { Iterable<String> i = () -> List.of("x").iterator(); Ia.envoyer(String.join(",", i) + (Donnees.nom() == null)); }
    // what wraps another one
    static class Vers extends OutputStream { final ByteArrayOutputStream b = new ByteArrayOutputStream(); public void write(int c) { b.write(c); } @Override public void close() { Ia.envoyer(b.toString()); } } // 401
    void closed_through() throws IOException { try (PrintStream p = new PrintStream(new Vers())) { p.print(Donnees.nom()); } }
    static class Propre extends OutputStream { final ByteArrayOutputStream b = new ByteArrayOutputStream(); public void write(int c) { b.write(c); } @Override public void close() { Ia.envoyer(b.toString()); } }
    void closed_through_clean() throws IOException { String n = Donnees.nom(); try (PrintStream p = new PrintStream(new Propre())) { p.print("x"); } }
    static class Ecrit extends Writer { final StringBuilder b = new StringBuilder(); public void write(char[] c, int o, int n) { b.append(c, o, n); } @Override public void flush() { Ia.envoyer(b.toString()); } public void close() { } } // 401
    void flushed_through() throws IOException { BufferedWriter w = new BufferedWriter(new Ecrit()); w.write(Donnees.nom()); w.flush(); }
    // handles of variables
    String champ = "x", autre = "y";
    static String partage = "z";
    static VarHandle de(String n) throws ReflectiveOperationException { return MethodHandles.lookup().findVarHandle(KeptAside.class, n, String.class); }
    void set_by_a_handle() throws Exception { KeptAside o = new KeptAside(); de("champ").set(o, Donnees.nom()); Ia.envoyer(o.champ); } // 401
    void set_by_a_handle_other() throws Exception { KeptAside o = new KeptAside(); de("champ").set(o, Donnees.nom()); Ia.envoyer(o.autre); }
    void compared_and_set() throws Exception { KeptAside o = new KeptAside(); de("champ").compareAndSet(o, "x", Donnees.nom()); Ia.envoyer(o.champ); } // 401
    void compared_and_set_over() throws Exception { KeptAside o = new KeptAside(); o.champ = Donnees.nom(); de("champ").compareAndSet(o, "x", "y"); Ia.envoyer(o.champ); } // 401
    void got_and_set() throws Exception { KeptAside o = new KeptAside(); o.champ = Donnees.nom(); Ia.envoyer(de("champ").getAndSet(o, "x")); } // 401
    void got_and_set_over() throws Exception { KeptAside o = new KeptAside(); o.champ = Donnees.nom(); de("champ").getAndSet(o, "x"); Ia.envoyer(o.champ); }
    void of_a_class() throws Exception { MethodHandles.lookup().findStaticVarHandle(KeptAside.class, "partage", String.class).setVolatile(Donnees.nom()); Ia.envoyer(partage); } // 401
    void stamped() { int[] t = new int[1]; Ia.envoyer(new AtomicStampedReference<>(Donnees.nom(), 1).get(t)); } // 401
    void stamp() { Ia.envoyer(new AtomicStampedReference<>(Donnees.nom(), 1).getStamp()); }
    // stages that fail, and what is asked of a class
    static boolean oui() { return Ia.demander("?").equals("OUI"); }
    void failed_stage(Object d) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).thenAccept(x -> Decisions.delivrer(x)); } // 501
    void failed_stage_before(Object d) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).thenApply(x -> x).thenRun(() -> Decisions.delivrer(d)); } // 501
    void failed_stage_rescued(Object d) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).exceptionally(e -> { Decisions.refuser(d); return null; }); } // 501
    void failed_stage_told(Object d) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).handle((v, e) -> { if (e != null) Decisions.refuser(d); return null; }); } // 501
    void failed_stage_or_not(Object d) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).handle((v, e) -> { Decisions.refuser(d); return null; }); }
    void failed_for_another_reason(Object d, Supplier<String> s) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (s.get() == null) throw new IllegalStateException(); return d; }).exceptionally(e -> { Decisions.refuser(d); return null; }); }
    void recovered(Object d) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return "a"; }).exceptionally(e -> "a").thenAccept(x -> Decisions.delivrer(d)); }
    void failed_unless_approved(Object d) { CompletableFuture.supplyAsync(() -> Ia.demander("?")).thenApply(a -> { if (!a.equals("OUI") || !Agent.valide(a)) throw new IllegalStateException(); return a; }).thenAccept(x -> Decisions.delivrer(d)); }
    void failed_unless_approved_then_else(Object d) { CompletableFuture.supplyAsync(() -> Ia.demander("?")).thenApply(a -> { if (!Agent.valide(a)) throw new IllegalStateException(); if (!a.equals("OUI")) throw new IllegalArgumentException(); return d; }).thenAccept(x -> Decisions.delivrer(x)); }
    void failed_stage_joined(Object d) { CompletableFuture.supplyAsync(KeptAside::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).join(); Decisions.delivrer(d); } // 501
    private static int lire() { return Integer.parseInt(Ia.demander("?")); }
    void failed_on_an_answer(Object d) { CompletableFuture.supplyAsync(KeptAside::lire).handle((v, e) -> { if (e != null) Decisions.refuser(d); return null; }); } // 501
    void failed_on_an_answer_two_stages_on(Object d) { CompletableFuture.supplyAsync(() -> Ia.demander("?")).thenApply(Integer::parseInt).thenApply(n -> n + 1).whenComplete((v, e) -> { if (e != null) Decisions.refuser(d); }); } // 501
    void did_not_fail_on_an_answer(Object d) { CompletableFuture.supplyAsync(KeptAside::lire).handle((v, e) -> e == null).thenAccept(lu -> { if (lu) Decisions.delivrer(d); }); } // 501
    void failed_on_something_else(Object d, String n) { System.out.println(Ia.demander("?")); CompletableFuture.supplyAsync(() -> Integer.parseInt(n)).handle((v, e) -> { if (e != null) Decisions.refuser(d); return null; }); }
    void whether_it_failed_on_an_answer_or_not(Object d) { CompletableFuture.supplyAsync(KeptAside::lire).handle((v, e) -> { Decisions.refuser(d); return null; }); }
    void fails_on_no_answer(Object d) { CompletableFuture.completedFuture(Ia.demander("?")).handle((v, e) -> { if (e != null) Decisions.refuser(d); return null; }); }
    void another_value_where_it_failed(String n) { CompletableFuture.supplyAsync(() -> Integer.parseInt(n)).handle((v, e) -> e != null ? Donnees.nom() : "" + v).thenAccept(Ia::envoyer); } // 401
    void no_value_where_it_failed(String n) { CompletableFuture.supplyAsync(() -> "" + Integer.parseInt(n)).handle((v, e) -> v == null ? Donnees.nom() : v).thenAccept(Ia::envoyer); } // 401
    void another_value_where_what_is_not_seen_failed() { CompletableFuture.supplyAsync(Donnees::propre).handle((v, e) -> e != null ? Donnees.nom() : v).thenAccept(Ia::envoyer); } // 401
    void the_value_where_nothing_failed(boolean b) { CompletableFuture<String> f = new CompletableFuture<>(); if (b) f.complete(Donnees.nom()); else f.completeExceptionally(new IllegalStateException()); f.handle((v, e) -> e == null ? v : "x").thenAccept(Ia::envoyer); } // 401
    void asked_whether_it_failed(Object d) { CompletableFuture<Integer> f = CompletableFuture.supplyAsync(KeptAside::lire); if (f.isCompletedExceptionally()) Decisions.refuser(d); } // 501
    void asked_whether_another_failed(Object d, String n) { CompletableFuture<Integer> f = CompletableFuture.supplyAsync(KeptAside::lire), g = CompletableFuture.supplyAsync(() -> Integer.parseInt(n)); if (g.isCompletedExceptionally()) Decisions.refuser(d); }
    void no_value_for_an_answer(Object d) { CompletableFuture.supplyAsync(KeptAside::lire).handle((v, e) -> { if (v == null) Decisions.refuser(d); return null; }); } // KNOWN: misses 501, that there is no value since a stage failed on an answer is not told of the value
    void uncaught(Object d) { Thread t = new Thread(() -> { if (oui()) throw new IllegalStateException(); }); t.setUncaughtExceptionHandler((u, e) -> Decisions.refuser(d)); t.start(); } // 501
    sealed interface Reponse permits Oui, Non { } record Oui(String m) implements Reponse { } record Non(String m) implements Reponse { } static Reponse reponse() { return oui() ? new Oui("a") : new Non("b"); }
    void class_of_the_answer(Object d) { if (reponse().getClass() == Oui.class) Decisions.delivrer(d); } // 501
    void name_of_the_class_of_the_answer(Object d) { if (reponse().getClass().getSimpleName().equals("Oui")) Decisions.delivrer(d); } // 501
    void class_that_is_known(Object d) { Reponse r = new Oui(Ia.demander("?")); if (r.getClass() == Oui.class) Decisions.delivrer(d); }
    // what is written of an object
    static Object relu(Object o) throws Exception { var b = new ByteArrayOutputStream(); try (var s = new ObjectOutputStream(b)) { s.writeObject(o); } return new ObjectInputStream(new ByteArrayInputStream(b.toByteArray())).readObject(); }
    static class Remplace implements Serializable { String n = "x"; private Object writeReplace() { return Donnees.nom(); } }
    void written_in_its_place() throws Exception { Ia.envoyer(relu(new Remplace())); } // 401
    static class Efface implements Serializable { String n = "x"; private Object writeReplace() { return "y"; } }
    void written_in_its_place_clean() throws Exception { Ia.envoyer(relu(new Efface()) + "" + (Donnees.nom() == null)); }
    static class Relu implements Serializable { String n = "x"; private Object readResolve() { Relu r = new Relu(); r.n = Donnees.nom(); return r; } }
    void read_in_its_place() throws Exception { Ia.envoyer(((Relu) relu(new Relu())).n); } // KNOWN: misses 401, what a class says of how its objects are read back is not asked
}
