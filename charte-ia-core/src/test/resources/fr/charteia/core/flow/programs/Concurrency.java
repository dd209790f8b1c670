package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

class Concurrency {
    void supply_async() throws Exception { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).get()); } // 401
    void supply_async_clean() throws Exception { Ia.envoyer(CompletableFuture.supplyAsync(() -> "rien").get()); }
    void then_apply() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).thenApply(s -> s + "!").join()); } // 401
    void then_apply_masked() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).thenApply(Masque::masquer).join()); }
    void then_accept() { CompletableFuture.supplyAsync(Donnees::nom).thenAccept(Ia::envoyer); } // 401
    void then_accept_clean() { CompletableFuture.supplyAsync(() -> "rien").thenAccept(Ia::envoyer); }
    void then_compose() {
        CompletableFuture.completedFuture("x").thenCompose(x -> CompletableFuture.completedFuture(Donnees.nom())).thenAccept(Ia::envoyer); // 401
    }
    void then_combine() {
        CompletableFuture<String> a = CompletableFuture.completedFuture("x");
        CompletableFuture<String> b = CompletableFuture.completedFuture(Donnees.nom());
        a.thenCombine(b, (x, y) -> y).thenAccept(Ia::envoyer); // 401
    }
    void then_combine_other() {
        CompletableFuture<String> a = CompletableFuture.completedFuture("x");
        CompletableFuture<String> b = CompletableFuture.completedFuture(Donnees.nom());
        a.thenCombine(b, (x, y) -> x).thenAccept(Ia::envoyer);
    }
    void handle() { CompletableFuture.supplyAsync(Donnees::nom).handle((s, e) -> s).thenAccept(Ia::envoyer); } // 401
    void when_complete() { CompletableFuture.supplyAsync(Donnees::nom).whenComplete((s, e) -> Ia.envoyer(s)); } // 401
    void exceptionally() { CompletableFuture.supplyAsync(() -> "x").exceptionally(e -> Donnees.nom()).thenAccept(Ia::envoyer); } // 401
    void completed_by_hand() throws Exception {
        CompletableFuture<String> f = new CompletableFuture<>();
        f.complete(Donnees.nom());
        Ia.envoyer(f.get()); // 401
    }
    void completed_by_hand_other() throws Exception {
        CompletableFuture<String> f = new CompletableFuture<>();
        CompletableFuture<String> g = new CompletableFuture<>();
        f.complete(Donnees.nom());
        g.complete("rien");
        Ia.envoyer(g.get());
    }
    void run_async() {
        String n = Donnees.nom();
        CompletableFuture.runAsync(() -> Ia.envoyer(n)); // 401
    }
    void executor_submit() throws Exception {
        ExecutorService e = Executors.newFixedThreadPool(2);
        Ia.envoyer(e.submit(() -> Donnees.nom()).get()); // 401
    }
    void executor_submit_clean() throws Exception {
        ExecutorService e = Executors.newFixedThreadPool(2);
        Ia.envoyer(e.submit(() -> "rien").get());
    }
    void executor_execute() {
        String n = Donnees.nom();
        Executors.newSingleThreadExecutor().execute(() -> Ia.envoyer(n)); // 401
    }
    void executor_given(Executor e) {
        String n = Donnees.nom();
        e.execute(() -> Ia.envoyer(n)); // 401
    }
    void callable() throws Exception {
        Callable<String> c = Donnees::nom;
        Ia.envoyer(c.call()); // 401
    }
    void future_task() throws Exception {
        FutureTask<String> t = new FutureTask<>(Donnees::nom);
        new Thread(t).start();
        Ia.envoyer(t.get()); // 401
    }
    static class Tache implements Runnable {
        private final String v;
        Tache(String v) { this.v = v; }
        public void run() { Ia.envoyer(v); } // 401
    }
    void own_runnable() { new Thread(new Tache(Donnees.nom())).start(); }
    static class TachePropre implements Runnable {
        private final String v;
        TachePropre(String v) { this.v = v; }
        public void run() { Ia.envoyer(v); }
    }
    void own_runnable_clean() { new Thread(new TachePropre("rien")).start(); }
    static class Fil extends Thread {
        String v;
        @Override public void run() { Ia.envoyer(v); } // 401
    }
    void own_thread() {
        Fil f = new Fil();
        f.v = Donnees.nom();
        f.start();
    }
    static class FilPropre extends Thread {
        String v;
        @Override public void run() { Ia.envoyer(v); }
    }
    void own_thread_clean() {
        FilPropre f = new FilPropre();
        f.v = "rien";
        f.start();
    }
    static class Calcul implements Callable<String> {
        public String call() { return Donnees.nom(); }
    }
    void own_callable() throws Exception {
        Ia.envoyer(Executors.newCachedThreadPool().submit(new Calcul()).get()); // 401
    }
    void invoke_all() throws Exception {
        ExecutorService e = Executors.newCachedThreadPool();
        for (Future<String> f : e.invokeAll(List.<Callable<String>>of(() -> "x", Donnees::nom))) Ia.envoyer(f.get()); // 401
    }
    void scheduled() {
        String n = Donnees.nom();
        Executors.newScheduledThreadPool(1).schedule(() -> Ia.envoyer(n), 1, TimeUnit.SECONDS); // 401
    }
    void blocking_queue() throws Exception {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        q.put(Donnees.nom());
        Ia.envoyer(q.take()); // 401
    }
    void blocking_queue_other() throws Exception {
        BlockingQueue<String> q = new LinkedBlockingQueue<>();
        BlockingQueue<String> r = new LinkedBlockingQueue<>();
        q.put(Donnees.nom());
        r.put("rien");
        Ia.envoyer(r.take());
    }
    void producer_and_consumer() {
        BlockingQueue<String> q = new ArrayBlockingQueue<>(3);
        new Thread(() -> q.add(Donnees.nom())).start();
        Ia.envoyer(q.poll()); // 401
    }
    void concurrent_map() {
        ConcurrentMap<String, String> m = new ConcurrentHashMap<>();
        m.put("nom", Donnees.nom());
        m.put("ville", "Tours");
        Ia.envoyer(m.get("ville"));
        Ia.envoyer(m.get("nom")); // 401
    }
    void atomic_reference() {
        AtomicReference<String> r = new AtomicReference<>("rien");
        r.set(Donnees.nom());
        Ia.envoyer(r.get()); // 401
    }
    void atomic_reference_initial() { Ia.envoyer(new AtomicReference<>(Donnees.nom()).get()); } // 401
    void atomic_reference_other() {
        AtomicReference<String> r = new AtomicReference<>(Donnees.nom());
        AtomicReference<String> s = new AtomicReference<>("rien");
        Ia.envoyer(s.get() + (r == s));
    }
    void atomic_updated() {
        AtomicReference<String> r = new AtomicReference<>("x");
        r.updateAndGet(s -> s + Donnees.nom());
        Ia.envoyer(r.get()); // 401
    }
    void atomic_integer() {
        AtomicInteger i = new AtomicInteger();
        i.addAndGet(Donnees.salaire());
        Ia.envoyer("n " + i.get()); // 401
    }
    void atomic_integer_clean() {
        AtomicInteger i = new AtomicInteger();
        i.incrementAndGet();
        Ia.envoyer("n " + i.get());
    }
    void copy_on_write() {
        List<String> l = new CopyOnWriteArrayList<>();
        l.add(Donnees.nom());
        for (String s : l) Ia.envoyer(s); // 401
    }
    private final Object verrou = new Object();
    private String garde;
    void synchronised() {
        synchronized (verrou) { garde = Donnees.nom(); }
        synchronized (verrou) { Ia.envoyer(garde); } // 401
    }
    void synchronised_clean() {
        synchronized (verrou) { garde = Donnees.nom(); garde = "rien"; }
        synchronized (verrou) { Ia.envoyer(garde); }
    }
    void timer() {
        String n = Donnees.nom();
        new Timer().schedule(new TimerTask() {
            @Override public void run() { Ia.envoyer(n); } // 401
        }, 10);
    }
    void all_of() {
        CompletableFuture<String> a = CompletableFuture.supplyAsync(Donnees::nom);
        CompletableFuture<String> b = CompletableFuture.supplyAsync(() -> "x");
        CompletableFuture.allOf(a, b).thenRun(() -> Ia.envoyer(a.join())); // 401
    }
    void all_of_clean() {
        CompletableFuture<String> a = CompletableFuture.supplyAsync(Donnees::nom);
        CompletableFuture<String> b = CompletableFuture.supplyAsync(() -> "x");
        CompletableFuture.allOf(a, b).thenRun(() -> Ia.envoyer(b.join()));
    }
    static class Noeud extends RecursiveTask<String> {
        private final String v;
        private final int n;
        Noeud(String v, int n) { this.v = v; this.n = n; }
        @Override protected String compute() { return n == 0 ? v : new Noeud(v, n - 1).fork().join(); }
    }
    void fork_and_join() { Ia.envoyer(new ForkJoinPool().invoke(new Noeud(Donnees.nom(), 3))); } // 401
}
