package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** Tasks that go on once what started them has ended: they find what others leave in the object that was made. */
class LeftRunning {
    static class OwnA { private final Queue<String> q = new ConcurrentLinkedQueue<>(); OwnA() { new Thread(this::work).start(); } private void work() { while (true) { String n = q.poll(); if (n != null) Ia.envoyer(n); } } @Point public void add() { q.add(Donnees.nom()); } } // 401
    static class OwnB { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); OwnB() { new Thread(this::work).start(); } private void work() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); } } // 401
    static class OwnC { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private volatile String last = ""; OwnC() { new Thread(this::work).start(); } private void work() { try { while (true) last = q.take(); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); } @Point public void tell() { Ia.envoyer(last); } } // 401
    static class OwnD { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private volatile String last = ""; void init() { new Thread(this::work).start(); } private void work() { try { while (true) last = q.take(); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); } @Point public void tell() { Ia.envoyer(last); } } // 401
    static class OwnE { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private final ExecutorService x = Executors.newSingleThreadExecutor(); private volatile String last = ""; OwnE() { x.submit(this::work); } private void work() { try { while (true) last = q.take(); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); } @Point public void tell() { Ia.envoyer(last); } } // 401
    static class OwnF implements Runnable { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private volatile String last = ""; OwnF() { new Thread(this).start(); } public void run() { try { while (true) last = q.take(); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); } @Point public void tell() { Ia.envoyer(last); } } // 401
    static class OwnG { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private volatile String last = ""; OwnG() { new Thread(() -> { while (true) { try { String s = q.take(); if (s.length() > 2) last = s; } catch (InterruptedException e) { System.out.println(e); } } }, "worker").start(); } @Point public void add() { q.add(Donnees.nom()); } @Point public void tell() { Ia.envoyer(last); } } // 401
    static class Worker implements Runnable { private final BlockingQueue<String> q; Worker(BlockingQueue<String> q) { this.q = q; } public void run() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } } // 401
    static class A { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); A() { new Thread(new Worker(q)).start(); } @Point public void add() { q.add(Donnees.nom()); } }
    static class WorkerB implements Runnable { private final BlockingQueue<String> q; WorkerB(BlockingQueue<String> q) { this.q = q; } public void run() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } } // 401
    static class B { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private final ExecutorService x = Executors.newSingleThreadExecutor(); B() { x.submit(new WorkerB(q)); } @Point public void add() { q.add(Donnees.nom()); } }
    static class C { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private final ScheduledExecutorService x = Executors.newSingleThreadScheduledExecutor(); C() { x.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS); } private void tick() { List<String> l = new ArrayList<>(); q.drainTo(l); for (String s : l) Ia.envoyer(s); } @Point public void add() { q.add(Donnees.nom()); } } // 401
    static class D { static final D INSTANCE = new D(); private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private D() { new Thread(this::work).start(); } private void work() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); } } // 401
    static class E { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); static E start() { E e = new E(); new Thread(e::work).start(); return e; } private void work() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); } } // 401
    static class F { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); F() { new T(q).start(); } @Point public void add() { q.add(Donnees.nom()); } }
    static class T extends Thread { private final BlockingQueue<String> q; T(BlockingQueue<String> q) { this.q = q; } @Override public void run() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } } // 401
    static class G { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private final Thread t = new Thread(() -> { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } }); G() { t.setDaemon(true); t.start(); } @Point public void add() { q.add(Donnees.nom()); } } // 401
    static class H { private final BlockingQueue<Runnable> q = new LinkedBlockingQueue<>(); H() { new Thread(this::work).start(); } private void work() { try { while (true) q.take().run(); } catch (InterruptedException e) { } } @Point public void add() { String n = Donnees.nom(); q.add(() -> Ia.envoyer(n)); } } // 401
    static class J { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(), r = new LinkedBlockingQueue<>(); J() { new Thread(this::work).start(); } private void work() { try { while (true) Ia.envoyer(r.take()); } catch (InterruptedException e) { } } @Point public void add() { q.add(Donnees.nom()); r.add("x"); } }
    static class K { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); K() { new Thread(this::work).start(); } private void work() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } @Point public void add() { q.add(Masque.masquer(Donnees.nom())); } }
    static class L { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private final Map<String, Boolean> m = new ConcurrentHashMap<>(); L() { new Thread(this::work).start(); } private void work() { while (true) { try { String s = q.take(); m.put(s, Ia.demander(s).equals("oui")); } catch (InterruptedException e) { } } } @Point public void add(String s) { q.add(s); } @Point public void decide(String s) { if (m.get(s)) Decisions.delivrer(s); } } // 501
    static class M { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); private final Map<String, Boolean> m = new ConcurrentHashMap<>(); M() { new Thread(this::work).start(); } private void work() { while (true) { try { String s = q.take(); m.put(s, Agent.valide(Ia.demander(s))); } catch (InterruptedException e) { } } } @Point public void add(String s) { q.add(s); } @Point public void decide(String s) { if (m.get(s)) Decisions.delivrer(s); } }
    static class Aside { private String name = "x"; void work() { Ia.envoyer(name); } static void startOne() { Aside a = new Aside(); new Thread(a::work).start(); } @Point static void other() { Aside b = new Aside(); b.name = Donnees.nom(); System.out.println(b.name.length()); } }
    static class Dossier { String avis; String nom; Dossier(String n) { nom = n; } }
    static class DeciderOfItsOwn {
        private final ExecutorService x = Executors.newFixedThreadPool(2);
        private final List<Dossier> tous = new ArrayList<>();
        @Point public void noter(Dossier d) { d.avis = Ia.demander("x"); }
        @Point public void nouveau(String n) { Dossier d = new Dossier(n); x.submit(() -> decider(d)); }
        @Point public void nouveauFil(String n) { Dossier d = new Dossier(n); new Thread(() -> decider(d)).start(); }
        private void decider(Dossier d) { if ("non".equals(d.avis)) Decisions.refuser(d.nom); }
    }
    static class DeciderOfKept {
        static class Demande { String avis; String nom; Demande(String n) { nom = n; } }
        private final ExecutorService x = Executors.newFixedThreadPool(2);
        private final Map<String, Demande> tous = new ConcurrentHashMap<>();
        @Point public void noter(String n) { tous.get(n).avis = Ia.demander("x"); }
        @Point public void nouveau(String n) { Demande d = new Demande(n); tous.put(n, d); x.submit(() -> decider(d)); }
        private void decider(Demande d) { if ("non".equals(d.avis)) Decisions.refuser(d.nom); } // 501
    }
}
