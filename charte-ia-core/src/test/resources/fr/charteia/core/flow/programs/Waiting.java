package programs;

import api.*;
import java.beans.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.logging.*;

/** What is there before what it waits for: for a future, an event, its turn. */
class Waiting {
    // futures that are completed once somebody waits for them
    void registered() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> Ia.envoyer(x)); f.complete(Donnees.nom()); } // 401
    void registered_clean() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> Ia.envoyer(x)); f.complete("x" + (Donnees.nom() == null)); }
    void two_registered() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> Ia.envoyer(x)); f.thenAccept(x -> {}); f.complete(Donnees.nom()); } // 401
    void registered_on_another() { CompletableFuture<String> f = new CompletableFuture<>(), g = new CompletableFuture<>(); f.thenAccept(x -> Ia.envoyer(x)); g.thenAccept(x -> {}); g.complete(Donnees.nom()); }
    void never_completed() { CompletableFuture<String> f = new CompletableFuture<>(); String n = Donnees.nom(); f.thenAccept(x -> Ia.envoyer(x)); f.cancel(true); }
    void derived() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(s -> s + "!").thenAccept(x -> Ia.envoyer(x)); f.complete(Donnees.nom()); } // 401
    void derived_by_a_method() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(String::trim).thenAccept(x -> Ia.envoyer(x)); f.complete(Donnees.nom()); } // 401
    void derived_and_joined() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> s + "!"); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void derived_and_joined_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> "!"); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void handled() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.handle((v, e) -> v); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void failed() { CompletableFuture<String> f = new CompletableFuture<>(); f.exceptionally(e -> { Ia.envoyer(e.getMessage()); return ""; }); f.completeExceptionally(new Exception(Donnees.nom())); } // 401
    void failed_and_told() { CompletableFuture<String> f = new CompletableFuture<>(); f.whenComplete((v, e) -> { if (e != null) Ia.envoyer(e.getMessage()); }); f.completeExceptionally(new Exception(Donnees.nom())); } // 401
    void failed_value() { CompletableFuture<String> f = new CompletableFuture<>(); f.whenComplete((v, e) -> Ia.envoyer(v)); f.completeExceptionally(new Exception(Donnees.nom())); }
    void failed_not_accepted() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> Ia.envoyer(x)); f.completeExceptionally(new Exception(Donnees.nom())); }
    void succeeded_not_rescued() { CompletableFuture<String> f = new CompletableFuture<>(); f.exceptionally(e -> { Ia.envoyer(e.getMessage()); return ""; }); f.complete(Donnees.nom()); }
    static class Attente { private final CompletableFuture<String> f = new CompletableFuture<>(); void quand(Consumer<String> c) { f.thenAccept(c); } void fini(String s) { f.complete(s); } }
    void in_a_field() { Attente a = new Attente(); a.quand(x -> Ia.envoyer(x)); a.fini(Donnees.nom()); } // 401
    void two_in_a_field() { Attente a = new Attente(); a.quand(x -> Ia.envoyer(x)); a.quand(x -> {}); a.fini(Donnees.nom()); } // 401
    void in_a_field_of_another() { Attente a = new Attente(); a.quand(x -> Ia.envoyer(x)); a.fini("x"); new Attente().fini(Donnees.nom()); }
    void decides(Object d) { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> { if (x.equals("OUI")) Decisions.delivrer(d); }); f.complete(Ia.demander("?")); } // 501
    void decides_where_completed(Object d) { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> Decisions.delivrer(d)); if (Ia.demander("?").equals("OUI")) f.complete("x"); } // 501
    void decides_by_a_person(Object d) { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(x -> { if (Agent.valide(x) && x.equals("OUI")) Decisions.delivrer(d); }); f.complete(Ia.demander("?")); }
    // ... and what goes on from one to the next
    void two_derived() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> s + "!").thenApply(s -> s + "?"); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void two_derived_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(Masque::masquer).thenApply(s -> s + "?"); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void derived_and_seen() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> s + "!").whenComplete((s, e) -> { }); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void derived_and_seen_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> "x").whenComplete((s, e) -> { }); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void derived_and_handled() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(s -> s + "!").handle((s, e) -> s == null ? "x" : s).thenAccept(Ia::envoyer); f.complete(Donnees.nom()); } // 401
    void derived_and_handled_clean() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(s -> s + "!").handle((s, e) -> s == null ? "x" : "y").thenAccept(Ia::envoyer); f.complete(Donnees.nom()); }
    void derived_and_rescued() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> s + "!").exceptionally(Throwable::getMessage); f.completeExceptionally(new RuntimeException(Donnees.nom())); Ia.envoyer(g.join()); } // 401
    void derived_and_rescued_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> s + "!").exceptionally(e -> "x"); f.completeExceptionally(new RuntimeException(Donnees.nom())); Ia.envoyer(g.join()); }
    void derived_and_not_rescued() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenApply(s -> "x").exceptionally(Throwable::getMessage); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void first_of_two() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenCombine(CompletableFuture.completedFuture("x"), (a, b) -> a + b); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void first_of_two_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenCombine(CompletableFuture.completedFuture("x"), (a, b) -> b); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void second_of_two() { CompletableFuture<String> f = new CompletableFuture<>(), g = CompletableFuture.completedFuture("x").thenCombine(f, (a, b) -> a + b); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void second_of_two_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = CompletableFuture.completedFuture("x").thenCombine(f, (a, b) -> a); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void both_of_two() { CompletableFuture<String> f = new CompletableFuture<>(), h = new CompletableFuture<>(); f.thenCombine(h, (a, b) -> a + b).thenAccept(Ia::envoyer); h.complete("y"); f.complete(Donnees.nom()); } // 401
    void composed() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenCompose(s -> CompletableFuture.completedFuture(s + "x")); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void composed_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = f.thenCompose(s -> CompletableFuture.completedFuture("x")); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void derived_by_a_loop() { CompletableFuture<String> f = new CompletableFuture<>(), g = f; for (int i = 0; i < 4; i++) g = g.thenApply(s -> s + "a"); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void derived_by_a_loop_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = f; for (int i = 0; i < 4; i++) g = g.thenApply(s -> "a"); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void any_of_two() { CompletableFuture<String> f = new CompletableFuture<>(), h = new CompletableFuture<>(); CompletableFuture<Object> g = CompletableFuture.anyOf(f, h); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void any_of_two_others() { CompletableFuture<String> f = new CompletableFuture<>(), h = new CompletableFuture<>(), i = new CompletableFuture<>(); CompletableFuture<Object> g = CompletableFuture.anyOf(f, h); i.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void once_all_are_there() { CompletableFuture<String> f = new CompletableFuture<>(), g = CompletableFuture.allOf(f).thenApply(v -> f.join()); f.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void once_all_are_there_clean() { CompletableFuture<String> f = new CompletableFuture<>(), g = CompletableFuture.allOf(f).thenApply(v -> "x"); f.complete(Donnees.nom()); Ia.envoyer(g.join()); }
    void run_afterwards() { CompletableFuture<String> f = new CompletableFuture<>(); StringBuilder b = new StringBuilder(); f.thenAccept(b::append).thenRun(() -> Ia.envoyer(b)); f.complete(Donnees.nom()); } // 401
    void run_afterwards_clean() { CompletableFuture<String> f = new CompletableFuture<>(); StringBuilder b = new StringBuilder(); f.thenAccept(b::append).thenRun(() -> Ia.envoyer("x")); f.complete(Donnees.nom()); }
    static class Demandes {
        private final Map<String, CompletableFuture<String>> ouvertes = new ConcurrentHashMap<>();
        CompletableFuture<String> poser(String id) { CompletableFuture<String> f = new CompletableFuture<>(); ouvertes.put(id, f); return f.thenApply(String::trim).thenApply(s -> "<" + s + ">"); }
        void repondre(String id, String s) { CompletableFuture<String> f = ouvertes.remove(id); if (f != null) f.complete(s); }
    }
    void kept_until_it_is_answered() { Demandes d = new Demandes(); CompletableFuture<String> g = d.poser("a"); d.repondre("a", Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void kept_until_it_is_answered_clean() { Demandes d = new Demandes(); CompletableFuture<String> g = d.poser("a"); String n = Donnees.nom(); d.repondre("a", "x"); Ia.envoyer(g.join()); }
    void decides_at_the_end(Object d) { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(String::trim).thenApply(String::toUpperCase).thenAccept(x -> { if (x.equals("OUI")) Decisions.delivrer(d); }); f.complete(Ia.demander("?")); } // 501
    // several who listen
    static class Sujet extends Observable { void dire(String s) { setChanged(); notifyObservers(s); } }
    void two_observers() { Sujet s = new Sujet(); s.addObserver((x, a) -> Ia.envoyer(a)); s.addObserver((x, a) -> {}); s.dire(Donnees.nom()); } // 401
    void observer_of_another() { Sujet s = new Sujet(), t = new Sujet(); s.addObserver((x, a) -> Ia.envoyer(a)); t.addObserver((x, a) -> {}); t.dire(Donnees.nom()); }
    void two_subscribers() { SubmissionPublisher<String> p = new SubmissionPublisher<>(); p.consume(x -> Ia.envoyer(x)); p.consume(x -> {}); p.submit(Donnees.nom()); } // 401
    static class Fiche { private final PropertyChangeSupport s = new PropertyChangeSupport(this); private String n; void ecouter(PropertyChangeListener l) { s.addPropertyChangeListener(l); } void setN(String x) { String o = n; n = x; s.firePropertyChange("n", o, x); } }
    void two_property_listeners() { Fiche b = new Fiche(); b.ecouter(e -> Ia.envoyer(e.getNewValue())); b.ecouter(e -> {}); b.setN(Donnees.nom()); } // 401
    void property_listener_of_the_name() { Fiche b = new Fiche(); b.ecouter(e -> Ia.envoyer(e.getPropertyName())); b.ecouter(e -> {}); b.setN(Donnees.nom()); }
    static class Vers extends Handler { public void publish(LogRecord r) { Ia.envoyer(r.getMessage()); } public void flush() { } public void close() { } } // 401
    static class Nulle extends Handler { public void publish(LogRecord r) { } public void flush() { } public void close() { } }
    void two_handlers() { Logger l = Logger.getLogger("a"); l.addHandler(new Vers()); l.addHandler(new Nulle()); l.info(Donnees.nom()); }
    // what a library calls in its turn
    static class Bassin extends ThreadPoolExecutor { Bassin() { super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); } @Override protected void afterExecute(Runnable r, Throwable t) { Ia.envoyer(t.getMessage()); } } // 401
    void after_execution() { new Bassin().execute(() -> { throw new IllegalStateException(Donnees.nom()); }); }
    static class BassinSur extends ThreadPoolExecutor { BassinSur() { super(1, 1, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>()); } @Override protected void afterExecute(Runnable r, Throwable t) { Ia.envoyer(t.getMessage()); } }
    void after_execution_clean() { String n = Donnees.nom(); new BassinSur().execute(() -> { throw new IllegalStateException("x"); }); }
    void at_a_barrier() { String n = Donnees.nom(); new CyclicBarrier(2, () -> Ia.envoyer(n)); } // 401
    void at_a_barrier_clean() { String n = Donnees.nom(); new CyclicBarrier(2, () -> Ia.envoyer("x")); }
    private static final ClassValue<String> PAR_CLASSE = new ClassValue<>() { @Override protected String computeValue(Class<?> c) { return Donnees.nom(); } };
    void computed_for_a_class() { Ia.envoyer(PAR_CLASSE.get(String.class)); } // 401
    private static final ClassValue<String> PAR_CLASSE_SUR = new ClassValue<>() { @Override protected String computeValue(Class<?> c) { return c.getName(); } };
    void computed_for_a_class_clean() { Ia.envoyer(PAR_CLASSE_SUR.get(String.class)); }

    void completed_by_a_helper_two_stages_before() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(s -> s + "!").thenAccept(s -> Ia.envoyer(s)); finish(f); } // 401
    private static void finish(CompletableFuture<String> f) { f.complete(Donnees.nom()); }
    void completed_three_stages_before() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(s -> s + "!").thenApply(s -> s + "?").thenAccept(s -> Ia.envoyer(s)); f.complete(Donnees.nom()); } // 401
    void completed_by_a_helper_three_stages_before() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(s -> s + "!").thenApply(s -> s + "?").thenAccept(s -> Ia.envoyer(s)); finish(f); } // KNOWN: misses 401, what a helper completes that is passed reaches two stages behind it, no more
    void completed_cleanly_by_a_helper() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenApply(s -> s + "!").thenAccept(s -> Ia.envoyer(s)); clean(f); }
    private static void clean(CompletableFuture<String> f) { f.complete("a"); }
}
