package programs;

import api.*;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;

/** Futures and promises of Vert.x, by its own jar and what the catalogue says of it. */
class VertxFutures {
    void kept() { Promise<String> p = Promise.promise(); p.complete(Donnees.nom()); p.future().onSuccess(s -> Ia.envoyer(s)); } // 401
    void heard_before_it_is_kept() { Promise<String> p = Promise.promise(); p.future().onSuccess(s -> Ia.envoyer(s)); p.complete(Donnees.nom()); } // 401
    void kept_clean() { Promise<String> p = Promise.promise(); p.complete(Donnees.propre()); p.future().onSuccess(s -> Ia.envoyer(s)); }
    void mapped_to_a_constant() { Future.succeededFuture(Donnees.nom()).map(s -> "x").onSuccess(s -> Ia.envoyer(s)); }
    void composed() { Future.succeededFuture(Donnees.nom()).compose(s -> Future.succeededFuture(s + "x")).onComplete(ar -> { if (ar.succeeded()) Ia.envoyer(ar.result()); }); } // 401
    void made_by_a_promise() { Future.<String>future(p -> p.complete(Donnees.nom())).onSuccess(s -> Ia.envoyer(s)); } // 401
    void message_of_a_failure() { Future.<String>failedFuture(Donnees.nom()).onFailure(e -> Ia.envoyer(e.getMessage())); } // 401
    void made_elsewhere(Vertx v) { v.executeBlocking(() -> Donnees.nom()).onSuccess(s -> Ia.envoyer(s)); } // 401
    void sent_to_an_address(Vertx v) { v.eventBus().<String>consumer("a", m -> Ia.envoyer(m.body())); v.eventBus().send("a", Donnees.nom()); } // 401
    void sent_to_another_address(Vertx v) { v.eventBus().<String>consumer("b", m -> Ia.envoyer(m.body())); v.eventBus().send("b", Donnees.propre()); }
    void refused_where_it_is_no_number(Vertx v) { v.executeBlocking(() -> Integer.parseInt(Ia.demander("x"))).onFailure(e -> Decisions.refuser("x")); } // 501
    void refused_where_the_result_failed(Vertx v) { v.executeBlocking(() -> Integer.parseInt(Ia.demander("x"))).onComplete(ar -> { if (ar.failed()) Decisions.refuser("x"); }); } // 501
    void told_to_refuse(Vertx v) { v.executeBlocking(() -> Ia.demander("x")).onSuccess(r -> { if (r.equals("NON")) Decisions.refuser("x"); }); } // 501
    void a_person_says_so(Vertx v) { v.executeBlocking(() -> Ia.demander("x")).onSuccess(r -> { if (Agent.valide(r)) Decisions.refuser("x"); }); }
    void refused_where_it_recovers(Vertx v) { v.executeBlocking(() -> Integer.parseInt(Ia.demander("x"))).recover(e -> { Decisions.refuser("x"); return Future.succeededFuture(0); }); } // 501
    void refused_otherwise(Vertx v) { v.executeBlocking(() -> Integer.parseInt(Ia.demander("x"))).otherwise(e -> { Decisions.refuser("x"); return 0; }); } // 501
    void only_noted(Vertx v) { v.executeBlocking(() -> Ia.demander("x")).onComplete(ar -> System.out.println(ar)); Decisions.refuser("x"); }
}
