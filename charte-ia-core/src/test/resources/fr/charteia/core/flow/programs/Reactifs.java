package programs;

import api.*;
import java.time.Duration;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Signal;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Schedulers;
import reactor.util.function.Tuples;

/** Reactor, by its own jar and what the catalogue says of it. */
class Reactifs {
    void mapped() { Mono.just(Donnees.nom()).map(n -> "x" + n).subscribe(s -> Ia.envoyer(s)); } // 401
    void mapped_clean() { Mono.just(Donnees.propre()).map(n -> "x" + n).subscribe(s -> Ia.envoyer(s)); }
    void mapped_to_a_constant() { Mono.just(Donnees.nom()).map(n -> "rien").subscribe(s -> Ia.envoyer(s)); }
    void called_elsewhere() { Ia.envoyer(Mono.fromCallable(() -> Donnees.nom()).subscribeOn(Schedulers.boundedElastic()).block()); } // 401
    void in_turn() { Flux.fromIterable(List.of(Donnees.nom())).flatMap(n -> Mono.just(n + "!")).doOnNext(Ia::envoyer).subscribe(); } // 401
    void counted() { Flux.just(Donnees.nom()).count().subscribe(n -> Ia.envoyer("n " + n)); }
    void zipped_left() { Mono.zip(Mono.just(Donnees.nom()), Mono.just(Donnees.propre())).map(t -> t.getT1()).subscribe(s -> Ia.envoyer(s)); } // 401
    void zipped_right() { Mono.zip(Mono.just(Donnees.nom()), Mono.just(Donnees.propre())).map(t -> t.getT2()).subscribe(s -> Ia.envoyer(s)); }
    void then_something_else() { Mono.just(Donnees.nom()).then(Mono.just("autre")).subscribe(s -> Ia.envoyer(s)); }
    void gathered() { Ia.envoyer(Flux.just(Donnees.nom()).collectList().block().get(0)); } // 401
    void or_else() { Mono.<String>empty().switchIfEmpty(Mono.fromSupplier(() -> Donnees.nom())).subscribe(s -> Ia.envoyer(s)); } // 401
    void deferred() { Mono.defer(() -> Mono.just(Donnees.nom())).cache().timeout(Duration.ofSeconds(1)).subscribe(s -> Ia.envoyer(s)); } // 401

    // what hands several over, one by one
    void created() { Mono.<String>create(sink -> sink.success(Donnees.nom())).subscribe(s -> Ia.envoyer(s)); } // 401
    void created_clean() { Mono.<String>create(sink -> sink.success(Donnees.propre())).subscribe(s -> Ia.envoyer(s)); }
    void emitted() { Flux.<String>create(sink -> { sink.next("a").next(Donnees.nom()); sink.complete(); }).subscribe(s -> Ia.envoyer(s)); } // 401
    void emitted_clean() { Flux.<String>create(sink -> { Donnees.nom(); sink.next("a"); sink.complete(); }).subscribe(s -> Ia.envoyer(s)); }
    void generated() { Flux.<String>generate(sink -> sink.next(Donnees.nom())).take(2).subscribe(s -> Ia.envoyer(s)); } // 401
    void handled() { Mono.just(Donnees.nom()).<String>handle((n, sink) -> sink.next(n.trim())).subscribe(s -> Ia.envoyer(s)); } // 401
    void handled_to_a_constant() { Mono.just(Donnees.nom()).<String>handle((n, sink) -> sink.next("rien")).subscribe(s -> Ia.envoyer(s)); }
    void given_to_a_sink() { Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer(); sink.tryEmitNext(Donnees.nom()); sink.asFlux().subscribe(s -> Ia.envoyer(s)); } // 401
    void given_to_a_sink_clean() { Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer(); sink.tryEmitNext("rien"); sink.asFlux().subscribe(s -> Ia.envoyer(s)); }
    private final Sinks.Many<String> bus = Sinks.many().multicast().onBackpressureBuffer();
    void listened_to_first() { Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer(); sink.asFlux().subscribe(s -> Ia.envoyer(s)); sink.tryEmitNext(Donnees.nom()); } // 401
    void listened_to_first_clean() { Sinks.Many<String> sink = Sinks.many().unicast().onBackpressureBuffer(); sink.asFlux().subscribe(s -> Ia.envoyer(s)); sink.tryEmitNext("rien"); }
    void another_listened_to() { Sinks.Many<String> sink = Sinks.many().replay().all(), other = Sinks.many().replay().all(); sink.asFlux().subscribe(s -> Ia.envoyer(s)); other.tryEmitNext(Donnees.nom()); }
    void listened_to_on_the_way() { Sinks.Many<String> sink = Sinks.many().replay().all(); sink.asFlux().publishOn(Schedulers.parallel()).doOnNext(s -> Ia.envoyer(s)).subscribe(); sink.emitNext(Donnees.nom(), Sinks.EmitFailureHandler.FAIL_FAST); } // 401
    void listened_to_once() { Sinks.One<String> sink = Sinks.one(); sink.asMono().subscribe(s -> Ia.envoyer(s)); sink.tryEmitValue(Donnees.nom()); } // 401
    void listened_to_mapped() { Sinks.Many<String> sink = Sinks.many().replay().all(); sink.asFlux().map(s -> s + "!").subscribe(s -> Ia.envoyer(s)); sink.tryEmitNext(Donnees.nom()); } // 401
    void listened_to_mapped_to_a_constant() { Sinks.Many<String> sink = Sinks.many().replay().all(); sink.asFlux().map(s -> "x").subscribe(s -> Ia.envoyer(s)); sink.tryEmitNext(Donnees.nom()); }
    void listened_to_flattened() { Sinks.Many<String> sink = Sinks.many().replay().all(); sink.asFlux().flatMap(s -> Mono.just(s + "!")).subscribe(s -> Ia.envoyer(s)); sink.tryEmitNext(Donnees.nom()); } // 401
    void listened_to_flattened_to_a_constant() { Sinks.Many<String> sink = Sinks.many().replay().all(); sink.asFlux().flatMap(s -> Mono.just("x")).subscribe(s -> Ia.envoyer(s)); sink.tryEmitNext(Donnees.nom()); }
    void listened_to_whatever_comes() { Sinks.Many<String> sink = Sinks.many().replay().all(); sink.asFlux().subscribe(s -> Decisions.refuser("x")); sink.tryEmitNext(Ia.demander("x")); }
    void decided_by_who_listens() { Sinks.Many<String> sink = Sinks.many().replay().all(); sink.asFlux().subscribe(s -> { if (s.equals("NON")) Decisions.refuser("x"); }); sink.tryEmitNext(Ia.demander("x")); } // 501
    void listens() { bus.asFlux().subscribe(s -> Ia.envoyer(s)); } // 401
    void tells() { bus.tryEmitNext(Donnees.nom()); }

    // what went wrong
    void message_of_a_failure() { Mono.<String>error(new IllegalStateException(Donnees.nom())).onErrorResume(e -> Mono.just(e.getMessage())).subscribe(s -> Ia.envoyer(s)); } // 401
    void refused_where_it_is_no_number() { Mono.fromCallable(() -> Integer.parseInt(Ia.demander("?"))).doOnError(e -> Decisions.refuser("x")).subscribe(); } // 501
    void refused_by_the_listener_of_failures() { Mono.fromCallable(() -> Integer.parseInt(Ia.demander("?"))).subscribe(n -> {}, e -> Decisions.refuser("x")); } // 501
    void refused_where_it_resumes() { Mono.fromCallable(() -> Integer.parseInt(Ia.demander("?"))).onErrorResume(e -> { Decisions.refuser("x"); return Mono.empty(); }).subscribe(); } // 501
    void refused_by_what_stands_for_a_failure() { if (Mono.fromCallable(() -> Integer.parseInt(Ia.demander("?")) > 0).onErrorReturn(false).block()) Decisions.delivrer("x"); } // 501
    void granted_once_it_is_a_number() { Mono.fromCallable(() -> Integer.parseInt(Ia.demander("?"))).doOnNext(n -> Decisions.delivrer("x")).subscribe(); }
    void granted_where_it_is_a_number() { Mono.fromCallable(() -> Integer.parseInt(Ia.demander("?"))).doOnNext(n -> Decisions.delivrer("x")).onErrorResume(e -> Mono.empty()).subscribe(); } // KNOWN: misses 501, who takes a failure further on is not told to what is done before
    void noted_where_it_is_no_number() { Mono.fromCallable(() -> Integer.parseInt(Ia.demander("?"))).doOnError(e -> System.out.println(e)).subscribe(); Decisions.refuser("x"); }
    void the_number_of_somebody() { Mono.fromCallable(() -> Integer.parseInt(Donnees.propre())).doOnError(e -> Decisions.refuser("x")).subscribe(); }

    // what lets through
    void let_through() { Mono.fromCallable(() -> Ia.demander("?")).filter(r -> r.equals("non")).subscribe(r -> Decisions.refuser("x")); } // 501
    void let_through_by_a_person() { Mono.fromCallable(() -> Ia.demander("?")).filter(r -> Agent.valide(r)).subscribe(r -> Decisions.refuser("x")); }
    void chosen_next() { Mono.fromCallable(() -> Ia.demander("?")).flatMap(r -> r.equals("non") ? Mono.fromRunnable(() -> Decisions.refuser("x")) : Mono.empty()).subscribe(); } // 501
    void asked_of_all() { Flux.just(1, 2).map(i -> Ia.demander("?" + i)).any(r -> r.equals("non")).subscribe(no -> { if (no) Decisions.refuser("x"); }); } // 501
    void only_waited_for() { Mono.fromCallable(() -> Ia.demander("?")).doOnNext(r -> System.out.println(r)).block(); Decisions.refuser("x"); }
    void any_match() {
        if (Flux.just(Ia.demander("x")).any(s -> s.equals("oui")).block()) Decisions.delivrer("x"); // 501
    }
    void all_match() {
        Flux.just(Ia.demander("x")).all(s -> s.equals("oui")).subscribe(ok -> { if (ok) Decisions.delivrer("x"); }); // 501
    }
    void has_elements() {
        Flux.just(Ia.demander("x")).filter(s -> s.equals("oui")).hasElements().subscribe(ok -> { if (ok) Decisions.delivrer("x"); }); // 501
    }
    void has_this_element() {
        Flux.just(Ia.demander("x")).hasElement("oui").subscribe(ok -> { if (ok) Decisions.delivrer("x"); }); // 501
    }
    void counted_what_is_left() {
        Flux.just(Ia.demander("x")).filter(s -> s.equals("oui")).count().subscribe(n -> { if (n > 0) Decisions.delivrer("x"); }); // 501
    }
    void list_of_a_group() {
        Flux.just(Donnees.nom()).groupBy(s -> s.length()).flatMap(g -> g.collectList()).subscribe(l -> Ia.envoyer(l)); // 401
    }
    void map_of_a_group() {
        Flux.just(Donnees.nom()).groupBy(s -> s.length()).flatMap(g -> g.collectMap(x -> x.length())).subscribe(l -> Ia.envoyer(l)); // 401
    }
    void key_of_a_group() {
        Flux.just(Donnees.nom()).groupBy(s -> s).map(g -> g.key()).subscribe(l -> Ia.envoyer(l)); // 401
    }
    void fifth_of_a_tuple() {
        Ia.envoyer(Tuples.of("a", "b", "c", "d", Donnees.nom()).getT5()); // 401
    }
    void sixth_of_a_tuple() {
        Ia.envoyer(Tuples.of("a", "b", "c", "d", Donnees.nom(), "f").getT6());
    }
    void eighth_of_a_tuple() {
        Ia.envoyer(Tuples.of("a", "b", "c", "d", "e", "f", "g", Donnees.nom()).getT8()); // 401
    }
    void fifth_zipped() {
        Mono.zip(Mono.just("a"), Mono.just("b"), Mono.just("c"), Mono.just("d"), Mono.just(Donnees.nom())).subscribe(t -> Ia.envoyer(t.getT5())); // 401
    }
    void signal() {
        Ia.envoyer(Signal.next(Donnees.nom()).get()); // 401
    }
    void materialized() {
        Flux.just(Donnees.nom()).materialize().subscribe(s -> Ia.envoyer(s.get())); // 401
    }
    private static Mono<String> asked() { return Mono.fromCallable(() -> Ia.demander("x")); }
    void filtered_or_another(String a) { asked().filter("non"::equals).switchIfEmpty(Mono.defer(() -> { Decisions.refuser("x"); return Mono.just("y"); })).block(); } // 501
    void filtered_to_another_or_run(String a) { asked().filter("non"::equals).map(s -> a).switchIfEmpty(Mono.defer(() -> { Decisions.refuser("x"); return Mono.just(a); })).block(); } // 501
    void asked_or_another(String a) { asked().map(s -> a).switchIfEmpty(Mono.defer(() -> { Decisions.refuser("x"); return Mono.just(a); })).block(); }
    void an_error_for_an_answer_and_another_value(String a) { asked().flatMap(s -> s.startsWith("o") ? Mono.<String>error(new IllegalArgumentException()) : Mono.just(s)).map(s -> a).onErrorResume(IllegalArgumentException.class, e -> { Decisions.refuser("x"); return Mono.just(a); }).block(); } // 501
    void an_error_for_an_answer(String a) { asked().flatMap(s -> s.startsWith("o") ? Mono.<String>error(new IllegalArgumentException()) : Mono.just(s)).onErrorResume(IllegalArgumentException.class, e -> { Decisions.refuser("x"); return Mono.just("a"); }).block(); } // 501
    void asked_inside_or_another(String a) { Mono.just("x").flatMap(s -> asked()).map(s -> a).switchIfEmpty(Mono.defer(() -> { Decisions.refuser("x"); return Mono.just(a); })).block(); }
    void asked_inside_or_failed(String a) { Mono.just("x").flatMap(s -> asked()).map(s -> a).onErrorResume(e -> { Decisions.refuser("x"); return Mono.just(a); }).block(); }
    void filtered_or_one_made_before(String a) { Mono<Object> refus = Mono.fromRunnable(() -> Decisions.refuser("x")); asked().filter("non"::equals).cast(Object.class).switchIfEmpty(refus).block(); } // 501
    void deferred_beside(String a) { asked().block(); Mono<String> m = Mono.defer(() -> { Decisions.refuser("x"); return Mono.just("x"); }); m.block(); }
    void one_of_two_that_do_not_fail(String a) { asked().flatMap(s -> s.startsWith("o") ? Mono.just("x") : Mono.fromCallable(() -> "y")).onErrorResume(x -> { Decisions.refuser("x"); return Mono.just(a); }).block(); }
    void one_of_two_that_are_there() { asked().flatMap(s -> s.startsWith("o") ? Mono.just("x") : Mono.fromCallable(() -> "y")).map(x -> 1).doOnNext(x -> Decisions.refuser("x")).block(); }
    void one_or_an_error() { asked().flatMap(s -> s.startsWith("o") ? Mono.just("x") : Mono.<String>error(new IllegalStateException())).doOnNext(x -> Decisions.refuser("x")).block(); } // 501
}
