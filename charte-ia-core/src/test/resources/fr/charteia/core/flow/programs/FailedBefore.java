package programs;

import api.*;
import io.smallrye.mutiny.*;
import io.vavr.control.Try;
import java.util.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;

/** What ran beside, or step by step, failed or not as an answer decided: whoever waits for what it gives goes on, or not. */
class FailedBefore {
    private static boolean oui() { return Ia.demander("?").equals("OUI"); }
    private static String lire() { return Ia.demander("?"); }
    void future_1(Object d) { CompletableFuture.supplyAsync(FailedBefore::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).join(); Decisions.delivrer(d); } // 501
    void future_2(Object d) { try { CompletableFuture.supplyAsync(FailedBefore::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).join(); } catch (CompletionException e) { Decisions.refuser(d); } } // 501
    void future_3(Object d) throws Exception { ExecutorService x = Executors.newFixedThreadPool(1); Future<?> f = x.submit(() -> { if (!oui()) throw new IllegalStateException(); return 1; }); try { f.get(); } catch (ExecutionException e) { Decisions.refuser(d); } } // 501
    void future_4(Object d) throws Exception { ExecutorService x = Executors.newFixedThreadPool(1); Future<?> f = x.submit(() -> { oui(); return 1; }); try { f.get(); } catch (ExecutionException e) { Decisions.refuser(d); } }
    void future_5(Object d) { CompletableFuture<String> f = CompletableFuture.supplyAsync(FailedBefore::lire); try { f.join(); } catch (CompletionException e) { Decisions.refuser(d); } }
    void future_6(Object d) { CompletableFuture<String> f = CompletableFuture.supplyAsync(FailedBefore::lire); f.join(); Decisions.refuser(d); }
    void future_7(Object d) { CompletableFuture<Integer> f = CompletableFuture.supplyAsync(() -> Integer.parseInt(lire())); try { f.join(); } catch (CompletionException e) { Decisions.refuser(d); } } // 501
    void future_8(Object d) { CompletableFuture<Object> f = CompletableFuture.supplyAsync(() -> { if (d == null) throw new IllegalStateException(); return lire(); }); f.join(); Decisions.refuser(d); }
    void future_9(Object d) { CompletableFuture<Object> f = CompletableFuture.supplyAsync(FailedBefore::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).exceptionally(e -> "x"); f.join(); Decisions.delivrer(d); }
    void future_10(Object d) { CompletableFuture<Void> f = CompletableFuture.runAsync(() -> { if (!oui()) throw new IllegalStateException(); }); f.join(); Decisions.delivrer(d); } // 501
    void future_11(Object d) { CompletableFuture<Void> f = CompletableFuture.runAsync(() -> { if (!oui()) throw new IllegalStateException(); }); CompletableFuture.allOf(f).join(); Decisions.delivrer(d); } // 501
    void future_12(Object d) { CompletableFuture<Void> f = CompletableFuture.runAsync(() -> { if (!oui()) System.out.println("x"); }); CompletableFuture.allOf(f).join(); Decisions.delivrer(d); }
    void future_13(Object d) { CompletableFuture<Object> f = new CompletableFuture<>(); if (oui()) f.complete("x"); else f.completeExceptionally(new IllegalStateException()); try { f.join(); } catch (CompletionException e) { Decisions.refuser(d); } } // 501
    void future_14(Object d) { CompletableFuture<Object> f = CompletableFuture.supplyAsync(FailedBefore::oui).thenApply(b -> { if (!b) throw new IllegalStateException(); return d; }).handle((v, e) -> "x"); f.join(); Decisions.delivrer(d); }
    void future_15(Object d) { boolean b = CompletableFuture.supplyAsync(FailedBefore::oui).thenApply(x -> { if (!x) throw new IllegalStateException(); return d; }).isCompletedExceptionally(); if (b) Decisions.delivrer(d); } // 501
    void future_16(Object d) throws Exception { ExecutorService x = Executors.newFixedThreadPool(1); for (Future<String> f : x.invokeAll(List.<Callable<String>>of(() -> lire(), () -> lire()))) { try { f.get(); } catch (ExecutionException e) { Decisions.refuser(d); } } }
    void future_17(Object d) throws Exception { CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> { String s = lire(); if (s.startsWith("o")) throw new IllegalStateException("vide"); return s; }); String r = f.get(); System.out.println(r); Decisions.delivrer(d); } // 501
    void future_18(Object d) throws Exception { CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> { try { return lire(); } catch (RuntimeException e) { throw new IllegalStateException(e); } }); f.get(); Decisions.delivrer(d); }

    // Publishers, and others
    Mono<String> ia() { return Mono.fromCallable(() -> Ia.demander("a")); }
    Uni<String> uni() { return Uni.createFrom().item(() -> Ia.demander("a")); }
    void mono_1(Object d) { ia().map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).block(); Decisions.delivrer(d); } // 501
    void mono_2(Object d) { try { ia().map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).block(); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void mono_3(Object d) { ia().block(); Decisions.delivrer(d); }
    void mono_4(Object d) { ia().flatMap(a -> a.startsWith("R") ? Mono.<String>error(new IllegalStateException()) : Mono.just("x")).block(); Decisions.delivrer(d); } // 501
    void mono_5(Object d) { ia().map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).onErrorReturn("x").block(); Decisions.delivrer(d); }
    void uni_1(Object d) { uni().map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).await().indefinitely(); Decisions.delivrer(d); } // 501
    void uni_2(Object d) { try { uni().map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).await().indefinitely(); } catch (IllegalStateException e) { Decisions.refuser(d); } } // 501
    void uni_3(Object d) { uni().await().indefinitely(); Decisions.delivrer(d); }
    void uni_4(Object d) { uni().map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).onFailure().recoverWithItem("x").await().indefinitely(); Decisions.delivrer(d); }
    void try_1(Object d) { Try.of(() -> Ia.demander("a")).map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).get(); Decisions.delivrer(d); } // 501
    void try_2(Object d) { Try.of(() -> Ia.demander("a")).get(); Decisions.delivrer(d); }
    void try_3(Object d) { Try<String> t = Try.of(() -> { String a = Ia.demander("a"); if (a.startsWith("R")) throw new IllegalStateException(); return a; }); if (t.isFailure()) Decisions.refuser(d); } // 501
    void try_4(Object d) { Try<String> t = Try.of(() -> Ia.demander("a")); if (t.isFailure()) Decisions.refuser(d); }
    void try_5(Object d) { Try.of(() -> Ia.demander("a")).map(a -> { if (a.startsWith("R")) throw new IllegalStateException(); return a; }).onFailure(e -> Decisions.refuser(d)); } // 501
}
