package programs;

import api.*;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;

/** Mutiny, by its own jar and what the catalogue says of it. */
class Unis {
    void emitted() { Uni.createFrom().<String>emitter(e -> e.complete(Donnees.nom())).subscribe().with(s -> Ia.envoyer(s)); } // 401
    void emitted_clean() { Uni.createFrom().<String>emitter(e -> e.complete(Donnees.propre())).subscribe().with(s -> Ia.envoyer(s)); }
    void emitted_one_by_one() { Multi.createFrom().<String>emitter(e -> { e.emit(Donnees.nom()); e.complete(); }).subscribe().with(s -> Ia.envoyer(s)); } // 401
    void listened_to_first() { BroadcastProcessor<String> p = BroadcastProcessor.create(); p.subscribe().with(s -> Ia.envoyer(s)); p.onNext(Donnees.nom()); } // 401
    void listened_to_first_clean() { BroadcastProcessor<String> p = BroadcastProcessor.create(); p.subscribe().with(s -> Ia.envoyer(s)); p.onNext("x"); }
    void another_listened_to() { BroadcastProcessor<String> p = BroadcastProcessor.create(), q = BroadcastProcessor.create(); p.subscribe().with(s -> Ia.envoyer(s)); q.onNext(Donnees.nom()); }
    void told_first() { BroadcastProcessor<String> p = BroadcastProcessor.create(); p.onNext(Donnees.nom()); p.onItem().invoke(s -> Ia.envoyer(s)).subscribe().with(s -> {}); } // 401
    void transformed_to_a_constant() { Uni.createFrom().item(Donnees.nom()).onItem().transform(s -> "x").subscribe().with(s -> Ia.envoyer(s)); }
    void supplied() { Uni.createFrom().item(() -> Donnees.nom()).map(s -> s + "x").subscribe().with(s -> Ia.envoyer(s)); } // 401
    void the_second_of_two() { Uni.combine().all().unis(Uni.createFrom().item(Donnees.nom()), Uni.createFrom().item(Donnees.propre())).asTuple().map(t -> t.getItem2()).subscribe().with(s -> Ia.envoyer(s)); }
    void the_first_of_two() { Uni.combine().all().unis(Uni.createFrom().item(Donnees.nom()), Uni.createFrom().item(Donnees.propre())).asTuple().map(t -> t.getItem1()).subscribe().with(s -> Ia.envoyer(s)); } // 401
    void message_of_a_failure() { Uni.createFrom().<String>failure(new IllegalStateException(Donnees.nom())).onFailure().recoverWithItem(e -> e.getMessage()).subscribe().with(s -> Ia.envoyer(s)); } // 401
    void refused_where_it_is_no_number() { Uni.createFrom().item(() -> Integer.parseInt(Ia.demander("x"))).onFailure().invoke(e -> Decisions.refuser("x")).subscribe().with(x -> {}); } // 501
    void refused_by_the_listener_of_failures() { Uni.createFrom().item(() -> Integer.parseInt(Ia.demander("x"))).subscribe().with(n -> {}, e -> Decisions.refuser("x")); } // 501
    void refused_where_it_recovers() { Uni.createFrom().item(() -> Integer.parseInt(Ia.demander("x"))).onFailure().recoverWithUni(e -> { Decisions.refuser("x"); return Uni.createFrom().nullItem(); }).subscribe().with(x -> {}); } // 501
    void refused_by_what_stands_for_a_failure() { boolean ok = Uni.createFrom().item(() -> Integer.parseInt(Ia.demander("x")) > 2).onFailure().recoverWithItem(false).await().indefinitely(); if (!ok) Decisions.refuser("x"); } // 501
    void only_noted() { Uni.createFrom().item(() -> Ia.demander("x")).onItem().invoke(r -> System.out.println(r)).await().indefinitely(); Decisions.refuser("x"); }
    void told_to_refuse() { Uni.createFrom().item(() -> Ia.demander("x")).onItem().invoke(r -> { if (r.equals("NON")) Decisions.refuser("x"); }).await().indefinitely(); } // 501
    void a_person_says_so() { Uni.createFrom().item(() -> Ia.demander("x")).onItem().invoke(r -> { if (Agent.valide(r)) Decisions.refuser("x"); }).await().indefinitely(); }
    void goes_on_with_another() { Multi.createFrom().item("x").onCompletion().switchTo(Multi.createFrom().item(Donnees.nom())).subscribe().with(s -> Ia.envoyer(s)); } // 401
    void goes_on_with_one_that_is_made() { Multi.createFrom().item("x").onCompletion().switchTo(() -> Multi.createFrom().item(Donnees.nom())).subscribe().with(s -> Ia.envoyer(s)); } // 401
    void goes_on_with_a_clean_one() { Multi.createFrom().item("x").onCompletion().switchTo(Multi.createFrom().item("y")).subscribe().with(s -> Ia.envoyer(s)); }
    void fails_in_the_end() { Multi.createFrom().item("x").onCompletion().failWith(new IllegalStateException(Donnees.nom())).onFailure().invoke(e -> Ia.envoyer(e.getMessage())).subscribe().with(s -> Ia.envoyer(s)); } // 401
    void fails_in_the_end_of_nothing() { Multi.createFrom().item("x").onCompletion().failWith(new IllegalStateException("y")).onFailure().invoke(e -> Ia.envoyer(e.getMessage())).subscribe().with(s -> Ia.envoyer(s)); }
    void fails_where_it_is_too_late() { Uni.createFrom().item("x").ifNoItem().after(java.time.Duration.ofSeconds(1)).failWith(() -> new IllegalStateException(Donnees.nom())).onFailure().invoke(e -> Ia.envoyer(e.getMessage())).subscribe().with(s -> Ia.envoyer(s)); } // 401
}
