package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;

/** What is done once a promise is kept: that an answer could be read by then decides no more than where a method goes on to its next line. */
class PromessesTenues {
    static class Illisible extends RuntimeException { Illisible(Throwable t) { super(t); } }

    private static int lire(String reponse) {
        try { return Integer.parseInt(reponse); } catch (NumberFormatException e) { throw new Illisible(e); }
    }
    private static int verifie(int n) { if (n > 3) throw new IllegalStateException("trop"); return n; }

    private static CompletableFuture<Integer> promise() { return CompletableFuture.supplyAsync(() -> Ia.demander("x")).thenApply(PromessesTenues::lire); }
    private static CompletableFuture<Integer> verifiee() { return promise().thenApply(PromessesTenues::verifie); }
    private static Mono<Integer> mono() { return Mono.fromCallable(() -> Ia.demander("x")).map(PromessesTenues::lire); }
    private static Mono<Integer> monoVerifie() { return mono().map(PromessesTenues::verifie); }

    /** The next line. */
    void read(String id) { lire(Ia.demander("x")); Decisions.refuser(id); }
    void checked(String id) { verifie(lire(Ia.demander("x"))); Decisions.refuser(id); } // 501
    void read_or_not(String id) { try { lire(Ia.demander("x")); } catch (Illisible e) { Decisions.refuser(id); } } // 501

    void then(String id) { promise().thenAccept(n -> Decisions.refuser(id)); }
    void then_run(String id) { promise().thenRun(() -> Decisions.refuser(id)); }
    void then_twice(String id) { promise().thenApply(n -> id).thenAccept(Decisions::refuser); }
    void then_another(String id) { promise().thenCompose(n -> CompletableFuture.completedFuture(id)).thenAccept(Decisions::refuser); }
    void joined(String id) { promise().join(); Decisions.refuser(id); }
    void waited_for(String id) throws Exception { promise().get(); Decisions.refuser(id); }
    void then_where_checked(String id) { verifiee().thenAccept(n -> Decisions.refuser(id)); } // 501
    void joined_where_checked(String id) { verifiee().join(); Decisions.refuser(id); } // 501
    void waited_for_where_checked(String id) throws Exception { verifiee().get(); Decisions.refuser(id); } // 501
    void otherwise(String id) { promise().exceptionally(e -> { Decisions.refuser(id); return 0; }); } // 501
    void joined_or_not(String id) { try { promise().join(); } catch (CompletionException e) { Decisions.refuser(id); } } // 501
    void waited_for_or_not(String id) throws InterruptedException { try { promise().get(); } catch (ExecutionException e) { Decisions.refuser(id); } } // 501
    void which_it_is(String id) { promise().thenAccept(n -> { if (n > 3) Decisions.refuser(id); }); } // 501
    void handled(String id) { promise().whenComplete((n, e) -> { if (e != null) Decisions.refuser(id); }); } // 501

    void mapped(String id) { mono().map(n -> id).subscribe(Decisions::refuser); }
    void flat_mapped(String id) { mono().flatMap(n -> Mono.just(id)).subscribe(Decisions::refuser); }
    void blocked(String id) { mono().block(); Decisions.refuser(id); }
    void mapped_where_checked(String id) { monoVerifie().map(n -> id).subscribe(Decisions::refuser); } // 501
    void blocked_where_checked(String id) { monoVerifie().block(); Decisions.refuser(id); } // 501
    void resumed(String id) { mono().map(n -> "").onErrorResume(e -> { Decisions.refuser(id); return Mono.empty(); }).subscribe(); } // 501
    void left_out(String id) { mono().filter(n -> n > 3).subscribe(n -> Decisions.refuser(id)); } // 501
    void said_by_an_error(String id) { mono().flatMap(n -> n > 3 ? Mono.error(new IllegalStateException()) : Mono.just(id)).subscribe(x -> Decisions.refuser(id)); } // 501
}
