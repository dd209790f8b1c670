package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;

/** What waits for a person who answers later: by a call back, in a queue, from another thread. */
class Attentes {
    // a handler that is called back once a person has answered
    interface Pupitre { void soumettre(String a, Runnable accepte, Runnable refuse); void demander(String a, Consumer<Boolean> suite); }
    static class PupitreHumain implements Pupitre {
        public void soumettre(String a, Runnable accepte, Runnable refuse) { if (Agent.valide(a)) accepte.run(); else refuse.run(); }
        public void demander(String a, Consumer<Boolean> suite) { suite.accept(Agent.valide(a)); }
    }
    private final Pupitre p = new PupitreHumain();
    void rappel(String t) { String a = Ia.demander(t); p.soumettre(a, () -> Decisions.refuser(a), () -> {}); }
    void rappelFaux(String t) { String a = Ia.demander(t); p.soumettre(a, () -> {}, () -> Decisions.refuser(a)); } // 501
    void suite(String t) { String a = Ia.demander(t); p.demander(a, oui -> { if (oui) Decisions.refuser(a); }); }
    void suiteNon(String t) { String a = Ia.demander(t); p.demander(a, oui -> { if (!oui) Decisions.refuser(a); }); } // 501
    void suiteIgnore(String t) { String a = Ia.demander(t); p.demander(a, oui -> Decisions.refuser(a)); } // 501
    void suiteAutre(String t, String u) { String a = Ia.demander(t), b = Ia.demander(u); p.demander(b, oui -> { if (oui) Decisions.refuser(a); }); } // 501
    // a queue of what is to be read
    record Tache(String texte, Consumer<String> suite) {}
    private final BlockingQueue<Tache> file = new LinkedBlockingQueue<>();
    void deposer(String t) { file.add(new Tache(Ia.demander(t), Decisions::refuser)); }
    void traiter() throws Exception { Tache x = file.take(); if (Agent.valide(x.texte())) x.suite().accept(x.texte()); }
    private final Queue<String> propositions = new ConcurrentLinkedQueue<>();
    private final Queue<String> approuvees = new ConcurrentLinkedQueue<>();
    void proposer(String t) { propositions.add(Ia.demander(t)); }
    void relire() { String a = propositions.poll(); if (a != null && Agent.valide(a)) approuvees.add(a); }
    void appliquer() { String a = approuvees.poll(); if (a != null) Decisions.refuser(a); }
    private final Queue<String> brutes = new ConcurrentLinkedQueue<>();
    private final Queue<String> relues = new ConcurrentLinkedQueue<>();
    void proposerBrut(String t) { brutes.add(Ia.demander(t)); }
    void relireBrut() { String a = brutes.poll(); if (a == null) return; if (!Agent.valide(a)) System.out.println("non"); relues.add(a); }
    void appliquerBrut() { String a = relues.poll(); if (a != null) Decisions.refuser(a); } // 501
    // kept by an id
    private final Map<String, String> enAttente = new ConcurrentHashMap<>();
    void garder(String id) { enAttente.put(id, Ia.demander(id)); }
    void approuver(String id) { String a = enAttente.remove(id); if (a != null && Agent.valide(a)) Decisions.refuser(a); }
    void refuserTout(String id) { String a = enAttente.remove(id); if (a != null) Decisions.refuser(a); } // 501
    // by a future that a person completes
    void promesse(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = new CompletableFuture<>(); new Thread(() -> f.complete(Agent.valide(a))).start(); f.thenAccept(oui -> { if (oui) Decisions.refuser(a); }); }
    void promesseNon(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = new CompletableFuture<>(); new Thread(() -> f.complete(Agent.valide(a))).start(); f.thenAccept(oui -> { if (!oui) Decisions.refuser(a); }); } // 501
    void promesseOuOui(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = new CompletableFuture<>(); new Thread(() -> f.complete(Agent.valide(a))).start(); f.complete(true); if (f.join()) Decisions.refuser(a); } // 501
    void threadAttendu(String t) throws Exception { String a = Ia.demander(t); boolean[] oui = new boolean[1]; Thread th = new Thread(() -> oui[0] = Agent.valide(a)); th.start(); th.join(); if (oui[0]) Decisions.refuser(a); }
    void threadAttenduNon(String t) throws Exception { String a = Ia.demander(t); boolean[] oui = new boolean[1]; Thread th = new Thread(() -> oui[0] = Agent.valide(a)); th.start(); th.join(); if (!oui[0]) Decisions.refuser(a); } // 501
    void verrou(String t) throws Exception { String a = Ia.demander(t); CountDownLatch l = new CountDownLatch(1); boolean[] oui = new boolean[1]; new Thread(() -> { oui[0] = Agent.valide(a); l.countDown(); }).start(); l.await(); if (oui[0]) Decisions.refuser(a); }
}
