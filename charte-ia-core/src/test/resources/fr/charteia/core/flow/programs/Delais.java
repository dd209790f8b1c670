package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import java.util.*;
import java.util.concurrent.*;

/** What is done when nobody has answered in time, or unless somebody objects. */
class Delais {
    interface Boite { @DecisionHumaine(role = "chef") Optional<Boolean> reponse(String a); @DecisionHumaine(role = "chef") boolean objecte(String a); @DecisionHumaine(role = "chef") boolean attend(String a) throws TimeoutException; }
    private Boite boite;
    void silenceVautOui(String t) { String a = Ia.demander(t); if (boite.reponse(a).orElse(true)) Decisions.refuser(a); } // 501
    void silenceVautNon(String t) { String a = Ia.demander(t); if (boite.reponse(a).orElse(false)) Decisions.refuser(a); }
    void escalade(String t) { String a = Ia.demander(t); if (boite.reponse(a).orElseGet(() -> Agent.valide(a))) Decisions.refuser(a); }
    void escaladeAutre(String t) { String a = Ia.demander(t); if (boite.reponse(a).orElseGet(() -> Agent.valide(t))) Decisions.refuser(a); } // 501
    void estVide(String t) { String a = Ia.demander(t); Optional<Boolean> r = boite.reponse(a); if (r.isEmpty() || r.get()) Decisions.refuser(a); } // 501
    void estLa(String t) { String a = Ia.demander(t); Optional<Boolean> r = boite.reponse(a); if (r.isPresent() && r.get()) Decisions.refuser(a); }
    void filtre(String t) { String a = Ia.demander(t); boite.reponse(a).filter(r -> r).ifPresent(r -> Decisions.refuser(a)); }
    void tempsPasse(String t) { String a = Ia.demander(t); try { if (boite.attend(a)) Decisions.refuser(a); } catch (TimeoutException e) { Decisions.refuser(a); } } // 501
    void tempsPasseRien(String t) { String a = Ia.demander(t); try { if (boite.attend(a)) Decisions.refuser(a); } catch (TimeoutException e) { System.out.println(e); } }
    void tempsPasseEscalade(String t) { String a = Ia.demander(t); boolean oui; try { oui = boite.attend(a); } catch (TimeoutException e) { oui = Agent.valide(a); } if (oui) Decisions.refuser(a); }
    void tempsPasseOui(String t) { String a = Ia.demander(t); boolean oui; try { oui = boite.attend(a); } catch (TimeoutException e) { oui = true; } if (oui) Decisions.refuser(a); } // 501
    void tempsPasseNon(String t) { String a = Ia.demander(t); boolean oui = false; try { oui = boite.attend(a); } catch (TimeoutException e) { System.out.println(e); } if (oui) Decisions.refuser(a); }
    void avenir(String t) throws Exception { String a = Ia.demander(t); CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Agent.valide(a)); if (f.get(2, TimeUnit.DAYS)) Decisions.refuser(a); }
    void avenirOu(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Agent.valide(a)).completeOnTimeout(true, 2, TimeUnit.DAYS); if (f.join()) Decisions.refuser(a); } // 501
    void avenirOuNon(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Agent.valide(a)).completeOnTimeout(false, 2, TimeUnit.DAYS); if (f.join()) Decisions.refuser(a); }
    void avenirMaintenant(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Agent.valide(a)); if (f.getNow(true)) Decisions.refuser(a); } // 501
    void avenirMaintenantNon(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Agent.valide(a)); if (f.getNow(false)) Decisions.refuser(a); }
    void avenirExceptionnel(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Agent.valide(a)).orTimeout(1, TimeUnit.DAYS).exceptionally(e -> true); if (f.join()) Decisions.refuser(a); } // 501
    void avenirExceptionnelNon(String t) { String a = Ia.demander(t); CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Agent.valide(a)).orTimeout(1, TimeUnit.DAYS).exceptionally(e -> false); if (f.join()) Decisions.refuser(a); }
    void accepteOuAbandonne(String t) { String a = Ia.demander(t); CompletableFuture.supplyAsync(() -> Agent.valide(a)).thenAccept(oui -> { if (oui) Decisions.refuser(a); }); }
    void quandComplet(String t) { String a = Ia.demander(t); CompletableFuture.supplyAsync(() -> Agent.valide(a)).whenComplete((oui, e) -> { if (e != null || oui) Decisions.refuser(a); }); } // 501
    void quandCompletBien(String t) { String a = Ia.demander(t); CompletableFuture.supplyAsync(() -> Agent.valide(a)).whenComplete((oui, e) -> { if (e == null && oui) Decisions.refuser(a); }); }
    // unless somebody objects
    void saufObjection(String t) { String a = Ia.demander(t); if (!boite.objecte(a)) Decisions.refuser(a); } // 501
    void pasDObjectionDite(String t) { String a = Ia.demander(t); boolean annule = false; if (boite.objecte(a)) annule = true; if (annule) return; Decisions.refuser(a); } // 501
    private final Set<String> annules = ConcurrentHashMap.newKeySet();
    void annuler(String id) { if (Agent.valide(id)) annules.add(id); }
    void executer(String id) { String a = Ia.demander(id); if (!annules.contains(id)) Decisions.refuser(a); } // 501
    void programme(String t, ScheduledExecutorService s) { String a = Ia.demander(t); ScheduledFuture<?> f = s.schedule(() -> Decisions.refuser(a), 2, TimeUnit.DAYS); if (boite.objecte(a)) f.cancel(false); } // 501
    void programmeApres(String t, ScheduledExecutorService s) { String a = Ia.demander(t); if (Agent.valide(a)) s.schedule(() -> Decisions.refuser(a), 2, TimeUnit.DAYS); }
    void attendu(String t, CountDownLatch l) throws Exception { String a = Ia.demander(t); if (!l.await(2, TimeUnit.DAYS)) Decisions.refuser(a); } // 501
    void file(String t, BlockingQueue<Boolean> q) throws Exception { String a = Ia.demander(t); q.put(Agent.valide(a)); Boolean r = q.poll(1, TimeUnit.DAYS); if (r != null && r) Decisions.refuser(a); }
    void fileOuNul(String t) throws Exception { BlockingQueue<Boolean> q = new LinkedBlockingQueue<>(); String a = Ia.demander(t); q.put(Agent.valide(a)); Boolean r = q.poll(1, TimeUnit.DAYS); if (r == null || r) Decisions.refuser(a); } // 501
}
