package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;

/** Threads and tasks that see what is written once they run. */
class Meanwhile {
    static class O1 extends Thread { private final BlockingQueue<String> q; O1(BlockingQueue<String> q) { this.q = q; } @Override public void run() { try { Ia.envoyer(q.take()); } catch (InterruptedException e) { } } } // 401
    void own_thread() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); new O1(q).start(); q.put(Donnees.nom()); }
    void thread_on_a_queue() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); new Thread(() -> { try { Ia.envoyer(q.take()); } catch (InterruptedException e) { } }).start(); q.put(Donnees.nom()); } // 401
    void thread_on_an_array() throws Exception { String[] q = {"x"}; new Thread(() -> { Ia.envoyer(q[0]); }).start(); q[0] = Donnees.nom(); } // 401
    void thread_that_has_ended() throws Exception { String[] q = {"x"}; Thread t = new Thread(() -> { Ia.envoyer(q[0]); }); t.start(); t.join(); q[0] = Donnees.nom(); }
    void started_afterwards() throws Exception { String[] q = {"x"}; Thread t = new Thread(() -> { Ia.envoyer(q[0]); }); q[0] = Donnees.nom(); t.start(); } // 401
    void task_on_an_array() throws Exception { String[] q = {"x"}; ExecutorService t = Executors.newCachedThreadPool(); t.submit(() -> { Ia.envoyer(q[0]); }); q[0] = Donnees.nom(); } // 401
    void stage_on_a_queue() throws Exception { Queue<String> q = new ConcurrentLinkedQueue<>(); CompletableFuture.runAsync(() -> { Ia.envoyer(q.poll()); }); q.add(Donnees.nom()); } // 401
    static class O2 implements Runnable { private final BlockingQueue<String> q; O2(BlockingQueue<String> q) { this.q = q; } @Override public void run() { try { Ia.envoyer(q.take()); } catch (InterruptedException e) { } } } // 401
    void own_task() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); new Thread(new O2(q)).start(); q.put(Donnees.nom()); }
    static class Feu { static boolean vert; static void passer() { if (vert) Decisions.delivrer("d"); } } // 501
    void i() { if (Ia.noter("a") > .5) Feu.vert = true; Feu.passer(); }
    static class Service { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); void demarrer() { new Thread(this::boucle).start(); } void deposer(String s) { q.add(s); } private void boucle() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } } // 401
    void worker_of_a_service() { Service s = new Service(); s.demarrer(); s.deposer(Donnees.nom()); }
    static class Service2 { private final BlockingQueue<String> q = new LinkedBlockingQueue<>(); void demarrer() { new Thread(this::boucle).start(); } void deposer(String s) { q.add(s); } private void boucle() { try { while (true) Ia.envoyer(q.take()); } catch (InterruptedException e) { } } }
    void worker_that_gets_nothing_of_it() { Service2 s = new Service2(); s.demarrer(); String n = Donnees.nom(); s.deposer("x"); }
    static class Service3 { private final Queue<String> q = new ConcurrentLinkedQueue<>(); private final ExecutorService e = Executors.newCachedThreadPool(); Service3() { e.submit(this::boucle); } void deposer(String s) { q.add(s); } private void boucle() { while (!q.isEmpty()) Ia.envoyer(q.poll()); } } // 401
    void task_started_by_the_constructor() { Service3 s = new Service3(); s.deposer(Donnees.nom()); }
    static class Travailleur extends Thread { final AtomicReference<String> r; Travailleur(AtomicReference<String> r) { this.r = r; } @Override public void run() { for (;;) { String s = r.getAndSet(null); if (s != null) Ia.envoyer(s); } } } // 401
    void workers_started_in_a_loop() { AtomicReference<String> r = new AtomicReference<>(); for (int i = 0; i < 3; i++) new Travailleur(r).start(); r.set(Donnees.nom()); }
    void joined_before() throws Exception { StringBuilder b = new StringBuilder(); Thread t = new Thread(() -> Ia.envoyer(b.toString())); t.start(); t.join(); b.append(Donnees.nom()); }
    void future_awaited_before() throws Exception { StringBuilder b = new StringBuilder(); ExecutorService x = Executors.newCachedThreadPool(); Future<?> f = x.submit(() -> Ia.envoyer(b.toString())); f.get(); b.append(Donnees.nom()); }
    void executor_awaited_before() throws Exception { StringBuilder b = new StringBuilder(); ExecutorService x = Executors.newCachedThreadPool(); x.execute(() -> Ia.envoyer(b.toString())); x.execute(() -> Ia.envoyer(b.toString())); x.shutdown(); x.awaitTermination(1, TimeUnit.SECONDS); b.append(Donnees.nom()); }
    void stage_joined_before() throws Exception { StringBuilder b = new StringBuilder(); CompletableFuture.runAsync(() -> Ia.envoyer(b.toString())).join(); b.append(Donnees.nom()); }
    void writes_what_it_does_not_read() { StringBuilder b = new StringBuilder(); new Thread(() -> { Ia.envoyer("x"); b.append(Donnees.nom()); }).start(); b.append("y"); }
    void timer() { String[] t = {"x"}; new Timer().schedule(new TimerTask() { public void run() { Ia.envoyer(t[0]); } }, 1); t[0] = Donnees.nom(); } // 401
    void hook() { String[] t = {"x"}; Runtime.getRuntime().addShutdownHook(new Thread(() -> Ia.envoyer(t[0]))); t[0] = Donnees.nom(); } // 401
    void overwritten_in_the_end() { String[] t = {"x"}; new Thread(() -> Ia.envoyer(t[0])).start(); t[0] = Donnees.nom(); t[0] = "y"; }
    void decides_by_a_flag() { boolean[] ok = {false}; new Thread(() -> { if (ok[0]) Decisions.delivrer("d"); }).start(); ok[0] = Ia.noter("x") > .5; } // 501
    void decides_by_a_flag_of_a_person() { boolean[] ok = {false}; String r = Ia.demander("x"); new Thread(() -> { if (ok[0]) Decisions.delivrer(r); }).start(); ok[0] = Agent.valide(r); }
    static void lancer(Runnable r) { new Thread(r).start(); }
    void started_by_a_helper() { List<String> l = new ArrayList<>(); lancer(() -> Ia.envoyer(l.get(0))); l.add(Donnees.nom()); } // 401
    void started_by_a_helper_another() { List<String> l = new ArrayList<>(), m = new ArrayList<>(); lancer(() -> Ia.envoyer(l.get(0))); l.add("x"); m.add(Donnees.nom()); }
    static class Compte { private String t = "x"; synchronized void poser(String s) { t = s; } synchronized String lire() { return t; } }
    void two_threads() { Compte c = new Compte(); Thread a = new Thread(() -> Ia.envoyer(c.lire())); Thread b = new Thread(() -> c.poser(Donnees.nom())); a.start(); b.start(); } // 401
    void asked_and_answered() throws Exception { BlockingQueue<String> dem = new LinkedBlockingQueue<>(), rep = new LinkedBlockingQueue<>(); new Thread(() -> { try { rep.put("r" + dem.take()); } catch (InterruptedException e) { } }).start(); dem.put(Donnees.nom()); Ia.envoyer(rep.take()); } // 401
    void awaited_and_read() throws Exception { CountDownLatch l = new CountDownLatch(1); String[] t = {"x"}; new Thread(() -> { t[0] = Donnees.nom(); l.countDown(); }).start(); l.await(); Ia.envoyer(t[0]); } // 401
    static volatile String partage = "x";
    void static_field() { new Thread(() -> Ia.envoyer(partage)).start(); partage = Donnees.nom(); } // 401
    void again_and_again() { ScheduledExecutorService x = Executors.newScheduledThreadPool(1); StringBuilder b = new StringBuilder(); x.scheduleAtFixedRate(() -> Ia.envoyer(b.toString()), 1, 1, TimeUnit.SECONDS); b.append(Donnees.nom()); } // 401
    void joined_once_the_queue_is_filled() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); Thread t = new Thread(() -> { try { Ia.envoyer(q.take()); } catch (InterruptedException e) { } }); t.start(); q.put(Donnees.nom()); t.join(); } // 401
    void joined_once_another_queue_is_filled() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(), r = new LinkedBlockingQueue<>(); Thread t = new Thread(() -> { try { Ia.envoyer(q.take()); } catch (InterruptedException e) { } }); t.start(); q.put("x"); r.put(Donnees.nom()); t.join(); }
    void awaited_once_the_queue_is_filled() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); ExecutorService x = Executors.newFixedThreadPool(2); x.submit(() -> { Ia.envoyer(q.take()); return null; }); q.put(Donnees.nom()); x.shutdown(); x.awaitTermination(1, TimeUnit.SECONDS); } // 401
    static abstract class Travail { abstract void faire(); }
    static final class Fin extends Travail { static final Fin FIN = new Fin(); void faire() { } }
    static final class Envoi extends Travail { final String t; Envoi(String t) { this.t = t; } void faire() { Ia.envoyer(t); } } // 401
    static final class EnvoiMasque extends Travail { final String t; EnvoiMasque(String t) { this.t = t; } void faire() { Ia.envoyer(t); } }
    static class Ouvrier implements Runnable { final BlockingQueue<Travail> q; Ouvrier(BlockingQueue<Travail> q) { this.q = q; } @Override public void run() { try { for (Travail t = q.take(); t != Fin.FIN; t = q.take()) t.faire(); } catch (InterruptedException e) { } } }
    void worker_until_the_pill() throws Exception { BlockingQueue<Travail> q = new LinkedBlockingQueue<>(); Thread t = new Thread(new Ouvrier(q)); t.start(); q.put(new Envoi(Donnees.nom())); q.put(new EnvoiMasque(Masque.masquer(Donnees.nom()))); q.put(Fin.FIN); t.join(); }
    void what_it_wrote_is_read_once_joined() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); List<String> l = new ArrayList<>(), m = new ArrayList<>(); Thread t = new Thread(() -> { try { l.add(q.take()); } catch (InterruptedException e) { } }); t.start(); q.put(Donnees.nom()); t.join(); Ia.envoyer(l.toString()); } // 401
    void what_another_wrote_is_not() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); List<String> l = new ArrayList<>(), m = new ArrayList<>(); Thread t = new Thread(() -> { try { l.add(q.take()); m.add("x"); } catch (InterruptedException e) { } }); t.start(); q.put(Donnees.nom()); t.join(); Ia.envoyer(m.toString()); }
    void changed_once_it_is_joined() throws Exception { String[] q = {"x"}; Thread t = new Thread(() -> Ia.envoyer(q[0])); t.start(); q[0] = "y"; t.join(); q[0] = Donnees.nom(); }
    void decided_by_what_it_was_given() throws Exception { BlockingQueue<String> q = new LinkedBlockingQueue<>(); boolean[] ok = {false}; Thread t = new Thread(() -> { try { ok[0] = Ia.demander(q.take()).equals("oui"); } catch (InterruptedException e) { } }); t.start(); q.put("x"); t.join(); if (ok[0]) Decisions.delivrer("d"); } // 501
    void asked_and_answered_by_another() throws Exception { BlockingQueue<String> dem = new LinkedBlockingQueue<>(), rep = new LinkedBlockingQueue<>(), other = new LinkedBlockingQueue<>(); other.put("x"); new Thread(() -> { try { rep.put("r" + dem.take()); } catch (InterruptedException e) { } }).start(); dem.put(Donnees.nom()); Ia.envoyer(other.take()); }
    void asked_and_answered_masked() throws Exception { BlockingQueue<String> dem = new LinkedBlockingQueue<>(), rep = new LinkedBlockingQueue<>(); new Thread(() -> { try { rep.put("r" + Masque.masquer(dem.take())); } catch (InterruptedException e) { } }).start(); dem.put(Donnees.nom()); Ia.envoyer(rep.take()); }
    void answered_after_it_was_told() throws Exception { BlockingQueue<String> dem = new LinkedBlockingQueue<>(), rep = new LinkedBlockingQueue<>(); rep.put("x"); Thread t = new Thread(() -> { try { rep.put("r" + dem.take()); } catch (InterruptedException e) { } }); Ia.envoyer(rep.take()); t.start(); dem.put(Donnees.nom()); }
    void asked_and_decided() throws Exception { BlockingQueue<String> dem = new LinkedBlockingQueue<>(), rep = new LinkedBlockingQueue<>(); new Thread(() -> { try { while (true) rep.put(Ia.demander(dem.take())); } catch (InterruptedException e) { } }).start(); dem.put("x"); if (rep.take().startsWith("o")) Decisions.refuser("d"); } // 501
    void asked_and_approved() throws Exception { BlockingQueue<String> dem = new LinkedBlockingQueue<>(), rep = new LinkedBlockingQueue<>(); new Thread(() -> { try { while (true) rep.put(Ia.demander(dem.take())); } catch (InterruptedException e) { } }).start(); dem.put("x"); String r = rep.take(); if (Agent.valide(r)) Decisions.refuser(r); }
    static class Mailbox { private final BlockingQueue<String> in = new LinkedBlockingQueue<>(); private final Map<String, String> answers = new ConcurrentHashMap<>(); Mailbox() { new Thread(this::work).start(); } private void work() { while (true) { try { String s = in.take(); answers.put(s, Ia.demander(s)); } catch (InterruptedException e) { System.out.println(e); } } } void ask(String s) { in.add(s); } String answer(String s) { return answers.get(s); } }
    static void mailbox(String[] a) { Mailbox m = new Mailbox(); m.ask(a[0]); if (m.answer(a[0]).startsWith("o")) Decisions.refuser("d"); } // 501
    static void mailbox_and_something_else(String[] a) { Mailbox m = new Mailbox(); m.ask(a[0]); if (a[0].startsWith("o")) Decisions.refuser("d"); }
    static void mailbox_of_a_loop(Scanner in) { Mailbox m = new Mailbox(); serve(m, in); }
    private static void serve(Mailbox m, Scanner in) { while (true) { String s = in.nextLine(); if (s.startsWith("?")) { if ("non".equals(m.answer(s))) Decisions.refuser("d"); } else m.ask(s); } } // 501
    static class First implements Runnable { final BlockingQueue<String> in = new LinkedBlockingQueue<>(); final Second next; First(Second next) { this.next = next; } public void run() { try { while (true) next.in.put(in.take() + "."); } catch (InterruptedException e) { } } }
    static class Second implements Runnable { final BlockingQueue<String> in = new LinkedBlockingQueue<>(); final List<String> out = new CopyOnWriteArrayList<>(); public void run() { try { while (true) out.add(in.take() + "!"); } catch (InterruptedException e) { } } }
    static void through_two(String[] a) throws Exception { Second s = new Second(); First f = new First(s); new Thread(s).start(); new Thread(f).start(); f.in.put(Donnees.nom()); Thread.sleep(9); Ia.envoyer(s.out.get(0)); } // 401
    static void through_two_clean(String[] a) throws Exception { Second s = new Second(); First f = new First(s); List<String> mine = new ArrayList<>(); new Thread(s).start(); new Thread(f).start(); f.in.put("x"); mine.add(Donnees.nom()); Thread.sleep(9); Ia.envoyer(s.out.get(0)); }
    static void telling(String d) { Thread t = new Thread(() -> System.out.println(d)); t.start(); if (Ia.demander("?").startsWith("o")) System.out.println("x"); Decisions.delivrer(d); }
}
