package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.concurrent.locks.*;
import java.util.function.*;
import java.util.stream.*;

/** Futures, pools, queues, locks and atomics. */
class Threads {
    void then_combine() { CompletableFuture<String> a = CompletableFuture.supplyAsync(Donnees::nom), b = CompletableFuture.completedFuture("x");
        Ia.envoyer(a.thenCombine(b, (x, y) -> y).join());
        Ia.envoyer(a.thenCombine(b, (x, y) -> x).join()); } // 401
    void handle() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).handle((v, e) -> v == null ? "k" : v).join()); } // 401
    void handle_clean() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).handle((v, e) -> e == null ? "ok" : "ko").join()); }
    void exceptionally() { Ia.envoyer(CompletableFuture.<String>supplyAsync(() -> { throw new IllegalStateException(Donnees.nom()); }).exceptionally(Throwable::getMessage).join()); } // 401
    void exceptionally_clean() { Ia.envoyer(CompletableFuture.<String>supplyAsync(() -> { throw new IllegalStateException(Donnees.nom()); }).exceptionally(e -> "raté").join()); }
    void all_of() { List<CompletableFuture<String>> l = List.of(CompletableFuture.supplyAsync(Donnees::nom), CompletableFuture.completedFuture("x")); CompletableFuture.allOf(l.toArray(new CompletableFuture[0])).join(); Ia.envoyer(l.stream().map(CompletableFuture::join).toList()); } // 401
    void any_of() { Ia.envoyer(CompletableFuture.anyOf(CompletableFuture.supplyAsync(Donnees::nom), CompletableFuture.completedFuture("x")).join()); } // 401
    void compose() { Ia.envoyer(CompletableFuture.supplyAsync(() -> "id").thenCompose(i -> CompletableFuture.supplyAsync(() -> i + Donnees.nom())).join()); } // 401
    void when_complete() { StringBuilder b = new StringBuilder(); CompletableFuture.supplyAsync(Donnees::nom).whenComplete((v, e) -> { if (e == null) b.append(v); }).join(); Ia.envoyer(b); } // 401
    void when_complete_clean() { StringBuilder b = new StringBuilder(); CompletableFuture.supplyAsync(Donnees::nom).whenComplete((v, e) -> b.append(e == null)).join(); Ia.envoyer(b); }
    void accept_both() { List<String> l = new ArrayList<>(), m = new ArrayList<>(); CompletableFuture.supplyAsync(Donnees::nom).thenAcceptBoth(CompletableFuture.completedFuture("x"), (a, b) -> { l.add(a); m.add(b); }).join();
        Ia.envoyer(m);
        Ia.envoyer(l); } // 401
    void completed_by_hand() throws Exception { CompletableFuture<String> f = new CompletableFuture<>(); new Thread(() -> f.complete(Donnees.nom())).start(); Ia.envoyer(f.get(1, TimeUnit.SECONDS)); } // 401
    void completed_exceptionally() { CompletableFuture<String> f = new CompletableFuture<>(); f.completeExceptionally(new Exception(Donnees.nom())); try { f.join(); } catch (CompletionException e) { Ia.envoyer(e.getCause().getMessage()); } } // 401
    void or_timeout() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom).completeOnTimeout("x", 1, TimeUnit.SECONDS).orTimeout(2, TimeUnit.SECONDS).join()); } // 401
    void invoke_all() throws Exception { ExecutorService p = Executors.newFixedThreadPool(2); List<Callable<String>> l = List.of(() -> "x", Donnees::nom); for (Future<String> f : p.invokeAll(l)) Ia.envoyer(f.get()); } // 401
    void invoke_any() throws Exception { Ia.envoyer(Executors.newCachedThreadPool().invokeAny(List.of(Donnees::nom))); } // 401
    static class Somme extends RecursiveTask<String> { final List<String> l; Somme(List<String> l) { this.l = l; } protected String compute() { if (l.size() < 2) return l.get(0); Somme a = new Somme(l.subList(0, 1)), b = new Somme(l.subList(1, l.size())); a.fork(); return b.compute() + a.join(); } }
    void fork_join() { Ia.envoyer(new ForkJoinPool().invoke(new Somme(List.of("x", Donnees.nom())))); } // 401
    void fork_join_clean() { Ia.envoyer(ForkJoinPool.commonPool().invoke(new Somme(List.of("x", "y")))); Donnees.nom(); }
    static class Action extends RecursiveAction { final StringBuilder b; final String s; Action(StringBuilder b, String s) { this.b = b; this.s = s; } protected void compute() { b.append(s); } }
    void fork_action() { StringBuilder b = new StringBuilder(); new ForkJoinPool().invoke(new Action(b, Donnees.nom())); Ia.envoyer(b); } // 401
    void fork_all() { StringBuilder b = new StringBuilder(); ForkJoinTask.invokeAll(new Action(b, Donnees.nom()), new Action(b, "x")); Ia.envoyer(b); } // 401
    void timer() { StringBuilder b = new StringBuilder(); new Timer().schedule(new TimerTask() { public void run() { b.append(Donnees.nom()); } }, 10); Ia.envoyer(b); } // 401
    void timer_sends() { String n = Donnees.nom(); new Timer().schedule(new TimerTask() { public void run() { Ia.envoyer(n); } }, 10); } // 401
    void scheduled() throws Exception { ScheduledFuture<String> f = Executors.newScheduledThreadPool(1).schedule(Donnees::nom, 1, TimeUnit.SECONDS); Ia.envoyer(f.get()); } // 401
    void thread_local() { ThreadLocal<String> t = ThreadLocal.withInitial(() -> "x");
        Ia.envoyer(t.get()); t.set(Donnees.nom());
        Ia.envoyer(t.get()); } // 401
    void thread_local_removed() { ThreadLocal<String> t = ThreadLocal.withInitial(() -> "x"); t.set(Donnees.nom()); t.remove(); Ia.envoyer(t.get()); }
    void thread_local_initial() { ThreadLocal<String> t = new ThreadLocal<>() { @Override protected String initialValue() { return Donnees.nom(); } }; Ia.envoyer(t.get()); } // 401
    static final ThreadLocal<Map<String, String>> CONTEXTE = ThreadLocal.withInitial(HashMap::new);
    void thread_local_map() { CONTEXTE.get().put("nom", Donnees.nom()); CONTEXTE.get().put("v", "x");
        Ia.envoyer(CONTEXTE.get().get("v"));
        Ia.envoyer(CONTEXTE.get().get("nom")); } // 401
    void blocking() throws Exception { BlockingQueue<String> q = new ArrayBlockingQueue<>(3); Thread t = new Thread(() -> { try { q.put(Donnees.nom()); } catch (InterruptedException e) { } }); t.start(); Ia.envoyer(q.take()); } // 401
    void blocking_poll() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); q.offer(Donnees.nom()); List<String> l = new ArrayList<>(); q.drainTo(l);
        Ia.envoyer(l); } // 401
    void exchanger() throws Exception { Exchanger<String> e = new Exchanger<>(); new Thread(() -> { try { e.exchange(Donnees.nom()); } catch (InterruptedException x) { } }).start(); Ia.envoyer(e.exchange("x")); } // 401
    void synchronous() throws Exception { SynchronousQueue<String> q = new SynchronousQueue<>(); new Thread(() -> q.offer(Donnees.nom())).start(); Ia.envoyer(q.take()); } // 401
    void locked() { Lock k = new ReentrantLock(); String[] t = {"x"}; k.lock(); try { t[0] = Donnees.nom(); } finally { k.unlock(); } Ia.envoyer(t[0]); } // 401
    void concurrent_map() { ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.search(1, (k, v) -> v)); } // 401
    void concurrent_map_reduce() { ConcurrentHashMap<String, String> m = new ConcurrentHashMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.reduceValues(1, (u, v) -> u + v)); } // 401
    void concurrent_put_if_absent() { ConcurrentMap<String, String> m = new ConcurrentHashMap<>(); m.put("a", "x"); Ia.envoyer(m.putIfAbsent("a", Donnees.nom())); }
    void skip_list() { ConcurrentSkipListMap<String, String> m = new ConcurrentSkipListMap<>(); m.put("a", Donnees.nom()); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void copy_on_write() { CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(); l.addIfAbsent(Donnees.nom()); Ia.envoyer(l); } // 401
    void copy_on_write_snapshot() { CopyOnWriteArrayList<String> l = new CopyOnWriteArrayList<>(List.of("x")); Iterator<String> i = l.iterator(); Ia.envoyer(i.next()); l.add(Donnees.nom()); }
    void atomic_array() { AtomicReferenceArray<String> a = new AtomicReferenceArray<>(2); a.set(0, Donnees.nom()); a.set(1, "x"); Ia.envoyer(a.get(1)); }
    void atomic_array_bad() { AtomicReferenceArray<String> a = new AtomicReferenceArray<>(2); a.set(0, Donnees.nom()); Ia.envoyer(a.get(0)); } // 401
    void accumulator() { LongAccumulator a = new LongAccumulator(Long::max, 0); a.accumulate(Donnees.salaire()); Ia.envoyer(a.get()); } // 401
    void future_task() throws Exception { FutureTask<String> f = new FutureTask<>(Donnees::nom); f.run(); Ia.envoyer(f.get()); } // 401
    void future_task_result() throws Exception { FutureTask<String> f = new FutureTask<>(() -> Donnees.nom(), "x"); f.run(); Ia.envoyer(f.get()); }
    void completion_service() throws Exception { CompletionService<String> c = new ExecutorCompletionService<>(Executors.newCachedThreadPool()); c.submit(Donnees::nom); Ia.envoyer(c.take().get()); } // 401
    void virtual_like() throws Exception { Thread t = new Thread() { @Override public void run() { Ia.envoyer(Donnees.nom()); } }; t.start(); } // 401
    void thread_name() { Thread t = new Thread(() -> {}, Donnees.nom()); Ia.envoyer(t.getName()); } // 401
    void uncaught() { Thread t = new Thread(() -> { throw new IllegalStateException(Donnees.nom()); }); t.setUncaughtExceptionHandler((x, e) -> Ia.envoyer(e.getMessage())); t.start(); } // 401
    void parallel_stream() { List<String> l = Collections.synchronizedList(new ArrayList<>()); Stream.of("x", Donnees.nom()).parallel().forEach(l::add); Ia.envoyer(l); } // 401
    void phaser_free() { CountDownLatch c = new CountDownLatch(1); String[] r = new String[2]; new Thread(() -> { r[0] = Donnees.nom(); r[1] = "x"; c.countDown(); }).start();
        Ia.envoyer(r[1]);
        Ia.envoyer(r[0]); } // 401
    void executor_runnable() { StringBuilder b = new StringBuilder(); Executor e = Runnable::run; e.execute(() -> b.append(Donnees.nom())); Ia.envoyer(b); } // 401
    static class Pool implements Executor { final Deque<Runnable> q = new ArrayDeque<>(); public void execute(Runnable r) { q.add(r); } void vider() { Runnable r; while ((r = q.poll()) != null) r.run(); } }
    void own_pool() { StringBuilder b = new StringBuilder(); Pool p = new Pool(); p.execute(() -> b.append(Donnees.nom())); p.vider(); Ia.envoyer(b); } // 401
    void own_pool_not_run() { StringBuilder b = new StringBuilder(); Pool p = new Pool(); p.execute(() -> b.append(Donnees.nom())); Ia.envoyer(b); p.vider(); }
    void submit_with_result() throws Exception { Future<String> f = Executors.newCachedThreadPool().submit(() -> { }, Donnees.nom()); Ia.envoyer(f.get()); } // 401
    void subscriber() { SubmissionPublisher<String> p = new SubmissionPublisher<>(); p.consume(s -> Ia.envoyer(s)); p.submit(Donnees.nom()); } // 401
    void delayed() { Ia.envoyer(CompletableFuture.supplyAsync(Donnees::nom, CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS)).getNow("x")); } // 401
    void run_async() { String[] t = {"x"}; CompletableFuture.runAsync(() -> t[0] = Donnees.nom()).thenRun(() -> Ia.envoyer(t[0])).join(); } // 401
    void apply_to_either() { Ia.envoyer(CompletableFuture.supplyAsync(() -> "x").applyToEither(CompletableFuture.supplyAsync(Donnees::nom), s -> s).join()); } // 401
    void counted_up() { AtomicInteger n = new AtomicInteger(); n.incrementAndGet(); if (n.get() == 1) Ia.envoyer(Donnees.nom()); } // 401
    void counted_on() { AtomicLong n = new AtomicLong(); n.addAndGet(3); if (n.get() > 2) Ia.envoyer(Donnees.nom()); } // 401
    void counted_down() { AtomicInteger n = new AtomicInteger(1); if (n.decrementAndGet() == 0) Ia.envoyer(Donnees.nom()); } // 401
    void counted_from() { AtomicInteger n = new AtomicInteger(2); if (n.getAndIncrement() == 3) Ia.envoyer(Donnees.nom()); }
    void counted_from_bad() { AtomicInteger n = new AtomicInteger(2); if (n.getAndIncrement() == 2) Ia.envoyer(Donnees.nom()); } // 401
    void salary_counted_on() { AtomicInteger n = new AtomicInteger(Donnees.salaire()); n.incrementAndGet(); Ia.envoyer(n.get()); } // 401
    void numbers_by_index() { AtomicIntegerArray a = new AtomicIntegerArray(2); a.set(0, Donnees.salaire());
        Ia.envoyer(a.get(1));
        Ia.envoyer(a.incrementAndGet(0)); } // 401
    void swapped_by_index() { AtomicReferenceArray<String> a = new AtomicReferenceArray<>(2); a.compareAndSet(1, null, Donnees.nom()); Ia.envoyer(a.get(1)); } // 401
    void stamped() { AtomicStampedReference<String> a = new AtomicStampedReference<>("x", 1); a.set(Donnees.nom(), 2);
        Ia.envoyer(a.getStamp());
        Ia.envoyer(a.getReference()); } // 401
    static final class Depot implements Runnable { private final String porte; String pose = "x"; Depot(String porte) { this.porte = porte; } @Override public void run() { pose = porte; } }
    void own_task_on_a_named_thread() throws Exception { Depot d = new Depot(Donnees.nom()); Depot e = new Depot("y"); Thread t = new Thread(d, "depot"); t.start(); t.join(); new Thread(e, "autre").start();
        Ia.envoyer(e.pose);
        Ia.envoyer(t.getName());
        Ia.envoyer(d.pose); } // 401
    void own_task_on_a_named_thread_of_a_group() throws Exception { Depot d = new Depot(Donnees.nom()); Thread t = new Thread(null, d, "depot"); t.start(); t.join(); Ia.envoyer(d.pose); } // 401
    void uncaught_of_a_named_thread() { Thread t = new Thread(() -> { throw new IllegalStateException(Donnees.nom()); }, "t"); t.setUncaughtExceptionHandler((x, e) -> Ia.envoyer(e.getMessage())); t.start(); } // 401
    void uncaught_of_a_named_thread_clean() { Thread t = new Thread(() -> { throw new IllegalStateException("x"); }, Donnees.nom()); t.setUncaughtExceptionHandler((x, e) -> Ia.envoyer(e.getMessage())); t.start(); }
    void started_on_an_answer_and_thrown_there(String d) { if (Ia.demander("?").startsWith("o")) new Thread(() -> { throw new IllegalStateException(d); }).start(); Decisions.delivrer(d); }
    void started_on_an_answer_and_perhaps_thrown_there(String d) { Thread t = new Thread(() -> { if (d.startsWith("o")) throw new IllegalStateException(d); }); if (Ia.demander("?").startsWith("o")) t.start(); Decisions.delivrer(d); }
    void run_on_an_answer_and_thrown(String d) { Thread t = new Thread(() -> { throw new IllegalStateException(d); }); if (Ia.demander("?").startsWith("o")) t.run(); Decisions.delivrer(d); } // 501
    void started_and_caught_by_nobody_here(String d) { Thread t = new Thread(() -> { if (Ia.demander("?").startsWith("o")) throw new IllegalStateException(d); }); try { t.start(); } catch (IllegalStateException e) { Decisions.refuser(d); } }
    void run_and_caught_here(String d) { Thread t = new Thread(() -> { if (Ia.demander("?").startsWith("o")) throw new IllegalStateException(d); }); try { t.run(); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
}
