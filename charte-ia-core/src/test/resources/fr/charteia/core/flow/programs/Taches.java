package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** What goes wrong in tasks: where it is told, and where it is not. */
class Taches {
    static class Rate extends RuntimeException {
        final String porte;
        Rate(String message, String porte) { super(message); this.porte = porte; }
    }
    static String rater(String message, String porte) { throw new Rate(message, porte); }

    void cause_of_a_get() throws Exception {
        Future<String> f = ForkJoinPool.commonPool().submit(() -> rater("x", Donnees.nom()));
        try { f.get(); }
        catch (ExecutionException e) { Ia.envoyer(((Rate) e.getCause()).porte); } // 401
    }
    void cause_of_a_get_clean() throws Exception {
        Future<String> f = ForkJoinPool.commonPool().submit(() -> rater("x", "y"));
        String n = Donnees.nom();
        try { f.get(); }
        catch (ExecutionException e) { Ia.envoyer(((Rate) e.getCause()).porte + (n == null)); }
    }
    void other_field_of_the_cause() throws Exception {
        Future<String> f = ForkJoinPool.commonPool().submit(() -> rater(Donnees.nom(), "y"));
        try { f.get(); }
        catch (ExecutionException e) { Ia.envoyer(((Rate) e.getCause()).porte); }
    }
    void message_of_the_wrapper() throws Exception {
        Future<?> f = Executors.newSingleThreadExecutor().submit(() -> { throw new IllegalStateException(Donnees.nom()); });
        try { f.get(); }
        catch (ExecutionException e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void not_thrown_at_the_submit() {
        try { Executors.newSingleThreadExecutor().submit(() -> { throw new IllegalStateException(Donnees.nom()); }); }
        catch (IllegalStateException e) { Ia.envoyer(e.getMessage()); }
    }
    void value_of_one_that_failed() throws Exception {
        Future<String> f = Executors.newSingleThreadExecutor().submit(() -> rater(Donnees.nom(), ""));
        Ia.envoyer(f.get());
    }
    void another_future() throws Exception {
        ExecutorService s = Executors.newSingleThreadExecutor();
        Future<String> a = s.submit(() -> rater(Donnees.nom(), ""));
        Future<String> b = s.submit(() -> rater("x", ""));
        try { b.get(); }
        catch (ExecutionException e) { Ia.envoyer(e.getCause().getMessage() + a.isDone()); }
    }
    void future_task() throws Exception {
        FutureTask<String> t = new FutureTask<>(() -> rater(Donnees.nom(), ""));
        t.run();
        try { t.get(); }
        catch (ExecutionException e) { Ia.envoyer(e.getCause().toString()); } // 401
    }
    void invoke_all() throws Exception {
        List<Callable<String>> l = List.of(() -> "x", () -> rater(Donnees.nom(), ""));
        for (Future<String> f : Executors.newCachedThreadPool().invokeAll(l)) {
            try { f.get(); } catch (ExecutionException e) { Ia.envoyer(e.getCause().getMessage()); } // 401
        }
    }
    void invoke_any() throws Exception {
        List<Callable<String>> l = List.of(() -> rater(Donnees.nom(), ""));
        try { Executors.newCachedThreadPool().invokeAny(l); }
        catch (ExecutionException e) { Ia.envoyer(e.getCause().getMessage()); } // 401
    }
    void joined() {
        try { CompletableFuture.supplyAsync(() -> rater("x", Donnees.nom())).join(); }
        catch (CompletionException e) { Ia.envoyer(((Rate) e.getCause()).porte); } // 401
    }
    void through_stages() {
        CompletableFuture.supplyAsync(() -> rater(Donnees.nom(), "")).thenApply(String::trim).thenApply(s -> s + "!")
                .exceptionally(e -> e.getCause().getMessage()).thenAccept(Ia::envoyer); // 401
    }
    void thrown_by_a_later_stage() {
        CompletableFuture.completedFuture(Donnees.nom()).thenApply(s -> rater(s, ""))
                .exceptionally(Throwable::getMessage).thenAccept(Ia::envoyer); // 401
    }
    void thrown_by_a_later_stage_clean() {
        CompletableFuture.completedFuture(Donnees.nom()).thenApply(s -> rater("x", ""))
                .exceptionally(Throwable::getMessage).thenAccept(Ia::envoyer);
    }
    void recovered_before() {
        CompletableFuture.supplyAsync(() -> rater(Donnees.nom(), "")).exceptionally(e -> "rien")
                .thenApply(s -> rater(s, "")).exceptionally(Throwable::getMessage).thenAccept(Ia::envoyer);
    }
    void handled_before() {
        CompletableFuture.supplyAsync(() -> rater(Donnees.nom(), "")).handle((v, e) -> "rien")
                .whenComplete((v, e) -> { if (e != null) Ia.envoyer(e.getMessage()); });
    }
    void when_complete() {
        CompletableFuture.supplyAsync(() -> rater(Donnees.nom(), ""))
                .whenComplete((v, e) -> { if (e != null) Ia.envoyer(e.getCause().getMessage()); }); // 401
    }
    void when_complete_value_only() {
        CompletableFuture.supplyAsync(() -> rater(Donnees.nom(), "")).whenComplete((v, e) -> Ia.envoyer(v));
    }
    void when_complete_passes_on() {
        CompletableFuture.supplyAsync(Donnees::nom).whenComplete((v, e) -> System.nanoTime()).thenAccept(Ia::envoyer); // 401
    }
    void composed() {
        CompletableFuture.completedFuture("x").thenCompose(s -> CompletableFuture.<String>failedFuture(new Rate(Donnees.nom(), "")))
                .exceptionally(e -> e.getCause().getMessage()).thenAccept(Ia::envoyer); // 401
    }
    void all_of() {
        CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> rater(Donnees.nom(), ""));
        CompletableFuture<String> b = CompletableFuture.completedFuture("x");
        CompletableFuture.allOf(a, b).exceptionally(e -> { Ia.envoyer(e.getMessage()); return null; }); // 401
    }
    void obtruded() throws Exception {
        CompletableFuture<String> f = new CompletableFuture<>();
        f.obtrudeException(new Rate("x", Donnees.nom()));
        try { f.get(); } catch (ExecutionException e) { Ia.envoyer(((Rate) e.getCause()).porte); } // 401
    }
    void caught_in_the_task() throws Exception {
        Future<String> f = Executors.newSingleThreadExecutor().submit(() -> {
            try { return rater(Donnees.nom(), ""); } catch (Rate e) { throw new Rate("masqué", ""); }
        });
        try { f.get(); } catch (ExecutionException e) { Ia.envoyer(e.getCause().getMessage()); }
    }
    void root_cause_in_a_loop() throws Exception {
        Future<String> f = Executors.newSingleThreadExecutor().submit(() -> rater(Donnees.nom(), ""));
        try { f.get(); }
        catch (Exception e) {
            Throwable t = e;
            while (t.getCause() != null) t = t.getCause();
            Ia.envoyer(t.getMessage()); // 401
        }
    }
    Future<String> lancer(String s) { return Executors.newSingleThreadExecutor().submit(() -> rater(s, "")); }
    String attendre(Future<String> f) {
        try { return f.get(); }
        catch (ExecutionException e) { return e.getCause().getMessage(); }
        catch (InterruptedException e) { return ""; }
    }
    void through_helpers() { Ia.envoyer(attendre(lancer(Donnees.nom()))); } // 401
    void through_helpers_clean() { Ia.envoyer(attendre(lancer("x")) + (Donnees.nom() == null)); }
    void handler_of_ours() {
        Thread t = new Thread(() -> { throw new Rate("x", Donnees.nom()); });
        t.setUncaughtExceptionHandler(new Gardien());
        t.start();
    }
    static class Gardien implements Thread.UncaughtExceptionHandler {
        @Override public void uncaughtException(Thread t, Throwable e) { Ia.envoyer(((Rate) e).porte); } // 401
    }
    void handler_sees_another_field() {
        Thread t = new Thread(() -> { throw new Rate(Donnees.nom(), "y"); });
        t.setUncaughtExceptionHandler((u, e) -> Ia.envoyer(((Rate) e).porte));
        t.start();
    }
    void handler_of_another_thread() {
        Thread t = new Thread(() -> { throw new Rate(Donnees.nom(), ""); });
        Thread u = new Thread(() -> { throw new Rate("x", ""); });
        u.setUncaughtExceptionHandler((v, e) -> Ia.envoyer(e.getMessage()));
        t.start(); u.start();
    }
    void name_of_the_thread() {
        Thread t = new Thread(() -> { }, Donnees.nom());
        Ia.envoyer(t.getName()); // 401
    }
    void name_of_the_thread_clean() {
        String n = Donnees.nom();
        Thread t = new Thread(() -> System.out.println(n), "essai");
        Ia.envoyer(t.getName());
    }
    void name_set_on_the_thread() {
        Thread t = new Thread("essai");
        t.setName(Donnees.nom());
        Ia.envoyer(t.getName()); // 401
    }
    void handler_set_by_default() {
        Thread.setDefaultUncaughtExceptionHandler((t, e) -> Ia.envoyer(e.getMessage())); // KNOWN: misses 401, what no thread's own handler takes is not followed to the default one
        new Thread(() -> { throw new Rate(Donnees.nom(), ""); }).start();
    }
    static class Somme extends RecursiveTask<String> {
        private final String s; private final int n;
        Somme(String s, int n) { this.s = s; this.n = n; }
        @Override protected String compute() {
            if (n == 0) return s;
            Somme gauche = new Somme(s, n - 1);
            gauche.fork();
            return gauche.join();
        }
    }
    void recursive_task() { Ia.envoyer(new ForkJoinPool().invoke(new Somme(Donnees.nom(), 3))); } // 401
    void recursive_task_clean() { Ia.envoyer(new ForkJoinPool().invoke(new Somme("x", 3)) + (Donnees.nom() == null)); }
    void recursive_task_invoked() { Ia.envoyer(new Somme(Donnees.nom(), 0).invoke()); } // 401
    static class Chute extends RecursiveAction {
        private final String s;
        Chute(String s) { this.s = s; }
        @Override protected void compute() { throw new Rate(s, ""); }
    }
    void recursive_action_throws() {
        try { new ForkJoinPool().invoke(new Chute(Donnees.nom())); } catch (Rate e) { Ia.envoyer(e.getMessage()); } // 401
    }
    void recursive_action_throws_clean() {
        try { new ForkJoinPool().invoke(new Chute("x")); } catch (Rate e) { Ia.envoyer(e.getMessage() + (Donnees.nom() == null)); }
    }
    void completion_service() throws Exception {
        CompletionService<String> s = new ExecutorCompletionService<>(Executors.newCachedThreadPool());
        s.submit(() -> rater(Donnees.nom(), ""));
        try { s.take().get(); } catch (ExecutionException e) { Ia.envoyer(e.getCause().getMessage()); } // 401
    }
    void completion_service_value() throws Exception {
        CompletionService<String> s = new ExecutorCompletionService<>(Executors.newCachedThreadPool());
        s.submit(Donnees::nom);
        Ia.envoyer(s.take().get()); // 401
    }
}
