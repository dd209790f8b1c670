package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;

/** A promise is kept once: what comes after changes nothing. */
class CompletedFirst {
    void first_value() { CompletableFuture<String> f = new CompletableFuture<>(); f.complete("x"); f.complete(Donnees.nom()); Ia.envoyer(f.join()); }
    void first_value_bad() { CompletableFuture<String> f = new CompletableFuture<>(); f.complete(Donnees.nom()); f.complete("x"); Ia.envoyer(f.join()); } // 401
    void made_complete() { CompletableFuture<String> f = CompletableFuture.completedFuture("x"); f.complete(Donnees.nom()); Ia.envoyer(f.join()); }
    void made_complete_bad() { CompletableFuture<String> f = CompletableFuture.completedFuture(Donnees.nom()); f.complete("x"); Ia.envoyer(f.join()); } // 401
    void forced() { CompletableFuture<String> f = CompletableFuture.completedFuture("x"); f.obtrudeValue(Donnees.nom()); Ia.envoyer(f.join()); } // 401
    void stages_run_once() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(s -> Ia.envoyer(s)); f.complete("x"); f.complete(Donnees.nom()); }
    void stages_run_first() { CompletableFuture<String> f = new CompletableFuture<>(); f.thenAccept(s -> Ia.envoyer(s)); f.complete(Donnees.nom()); f.complete("x"); } // 401
    void broken_first() { CompletableFuture<String> f = new CompletableFuture<>(); f.completeExceptionally(new IllegalStateException()); f.complete(Donnees.nom()); Ia.envoyer(f.exceptionally(e -> "x").join()); }
    void kept_first() { CompletableFuture<String> f = new CompletableFuture<>(); f.complete("x"); f.completeExceptionally(new IllegalStateException(Donnees.nom())); Ia.envoyer(f.handle((v, e) -> e == null ? v : e.getMessage()).join()); }
    void perhaps_before(boolean b) { CompletableFuture<String> f = new CompletableFuture<>(); if (b) f.complete("x"); f.complete(Donnees.nom()); Ia.envoyer(f.join()); } // 401
    void before_on_both(boolean b) { CompletableFuture<String> f = new CompletableFuture<>(); if (b) f.complete("x"); else f.complete("y"); f.complete(Donnees.nom()); Ia.envoyer(f.join()); }
    void by_a_task(ExecutorService e) { CompletableFuture<String> f = new CompletableFuture<>(); e.execute(() -> f.complete("x")); f.complete(Donnees.nom()); Ia.envoyer(f.join()); } // 401
    void by_a_thread() { CompletableFuture<String> f = new CompletableFuture<>(); new Thread(() -> f.complete("x")).start(); f.complete(Donnees.nom()); Ia.envoyer(f.join()); } // 401
    void another_one() { CompletableFuture<String> f = new CompletableFuture<>(), g = new CompletableFuture<>(); f.complete("x"); g.complete(Donnees.nom()); Ia.envoyer(g.join()); } // 401
    void one_of_two(boolean b) { CompletableFuture<String> f = new CompletableFuture<>(), g = new CompletableFuture<>(); (b ? f : g).complete("x"); f.complete(Donnees.nom()); Ia.envoyer(f.join()); } // 401
    void in_a_loop(List<String> l) { CompletableFuture<String> f = null; for (String s : l) { f = new CompletableFuture<>(); f.complete(s); } f = new CompletableFuture<>(); f.complete(Donnees.nom()); Ia.envoyer(f.join()); } // 401
    void each_in_a_loop(List<String> l) { for (String s : l) { CompletableFuture<String> f = new CompletableFuture<>(); f.complete(s.isEmpty() ? "x" : Donnees.nom()); Ia.envoyer(f.join()); } } // 401
    void told_that_it_was(Object d) { CompletableFuture<String> f = CompletableFuture.completedFuture("x"); if (f.complete(Ia.demander("q"))) Decisions.refuser(d); }
    void which_answer_decides(Object d) { CompletableFuture<String> f = new CompletableFuture<>(); f.complete("non"); f.complete(Ia.demander("q")); if (f.join().equals("oui")) Decisions.refuser(d); }
    void which_answer_decides_bad(Object d) { CompletableFuture<String> f = new CompletableFuture<>(); f.complete(Ia.demander("q")); f.complete("non"); if (f.join().equals("oui")) Decisions.refuser(d); } // 501
}
