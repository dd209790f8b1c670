package programs;

import api.*;
import io.reactivex.rxjava3.core.*;
import io.reactivex.rxjava3.disposables.Disposable;
import io.reactivex.rxjava3.processors.PublishProcessor;
import io.reactivex.rxjava3.schedulers.Schedulers;
import io.reactivex.rxjava3.subjects.*;
import java.util.List;

/** RxJava, by its own jar and what the catalogue says of it. */
class Observables {
    void mapped() { Single.just(Donnees.nom()).map(n -> "x" + n).subscribe(s -> Ia.envoyer(s)); } // 401
    void mapped_clean() { Single.just(Donnees.propre()).map(n -> "x" + n).subscribe(s -> Ia.envoyer(s)); }
    void mapped_to_a_constant() { Single.just(Donnees.nom()).map(n -> "constant").subscribe(s -> Ia.envoyer(s)); }
    void in_turn() { Observable.fromIterable(List.of(Donnees.nom(), Donnees.propre())).flatMap(n -> Observable.just(n)).blockingForEach(s -> Ia.envoyer(s)); } // 401
    void called_elsewhere() { String s = Single.fromCallable(() -> Donnees.nom()).subscribeOn(Schedulers.io()).blockingGet(); Ia.envoyer(s); } // 401
    void zipped_right() { Single.zip(Single.just(Donnees.nom()), Single.just(Donnees.propre()), (a, b) -> b).subscribe(s -> Ia.envoyer(s)); }
    void zipped_left() { Single.zip(Single.just(Donnees.nom()), Single.just(Donnees.propre()), (a, b) -> a).subscribe(s -> Ia.envoyer(s)); } // 401
    void on_the_way() { Flowable.just(Donnees.nom()).doOnNext(s -> Ia.envoyer(s)).map(s -> 1).subscribe(); } // 401
    void or_else() { Maybe.just(Donnees.nom()).switchIfEmpty(Single.just("x")).subscribe(s -> Ia.envoyer(s)); } // 401
    void counted() { Observable.just(Donnees.nom()).count().subscribe(n -> Ia.envoyer("n " + n)); }
    void done_in_the_end() { Completable.fromAction(() -> Ia.envoyer(Donnees.nom())).subscribe(); } // 401
    void gathered() { Observable.just(Donnees.nom()).toList().blockingGet().forEach(s -> Ia.envoyer(s)); } // 401
    void reduced() { Observable.just(Donnees.nom()).reduce("", (a, b) -> a + b).subscribe(s -> Ia.envoyer(s)); } // 401
    void then_something_else() { Single.just(Donnees.nom()).ignoreElement().andThen(Single.just(Donnees.propre())).subscribe(s -> Ia.envoyer(s)); }
    void deferred() { Single.defer(() -> Single.just(Donnees.nom())).cache().observeOn(Schedulers.computation()).subscribe(s -> Ia.envoyer(s), e -> {}); } // 401
    void when_it_ends() { Observable.just("x").doOnTerminate(() -> Ia.envoyer(Donnees.nom())).doOnComplete(() -> Ia.envoyer("y")).subscribe(); } // 401
    void one_after_the_other() { Completable.fromAction(() -> System.out.println()).andThen(Completable.fromRunnable(() -> Ia.envoyer(Donnees.nom()))).subscribe(); } // 401
    void combined() { Observable.combineLatest(Observable.just(Donnees.nom()), Observable.just("x"), (a, b) -> b).subscribe(s -> Ia.envoyer(s)); }
    void merged() { Observable.merge(Observable.just(Donnees.nom()), Observable.just("x")).subscribe(s -> Ia.envoyer(s)); } // 401
    void key_of_a_group() { Observable.just(Donnees.nom()).groupBy(n -> n.length()).flatMap(g -> g.map(x -> "k " + g.getKey())).subscribe(s -> Ia.envoyer(s)); }
    void in_parallel() { Flowable.just(Donnees.nom()).parallel().runOn(Schedulers.io()).map(s -> s + "x").sequential().blockingSubscribe(s -> Ia.envoyer(s)); } // 401

    // what hands several over, one by one, and who listens
    void emitted() { Observable.<String>create(e -> { e.onNext(Donnees.nom()); e.onComplete(); }).subscribe(s -> Ia.envoyer(s)); } // 401
    void emitted_clean() { Observable.<String>create(e -> { e.onNext(Donnees.propre()); e.onComplete(); }).subscribe(s -> Ia.envoyer(s)); }
    void told_by_a_subject() { PublishSubject<String> p = PublishSubject.create(); p.subscribe(s -> Ia.envoyer(s)); p.onNext(Donnees.nom()); } // 401
    void told_by_a_subject_clean() { PublishSubject<String> p = PublishSubject.create(); p.subscribe(s -> Ia.envoyer(s)); p.onNext(Donnees.propre()); }
    void created() { Single.<String>create(e -> e.onSuccess(Donnees.nom())).subscribe(s -> Ia.envoyer(s)); } // 401
    void emitted_with_backpressure() { Flowable.<String>create(e -> { e.onNext(Donnees.nom()); e.onComplete(); }, BackpressureStrategy.BUFFER).subscribe(s -> Ia.envoyer(s)); } // 401
    void generated() { Flowable.<String>generate(e -> e.onNext(Donnees.nom())).subscribe(s -> Ia.envoyer(s)); } // 401
    void created_and_waited_for() { Ia.envoyer(Single.<String>create(e -> e.onSuccess(Donnees.nom())).blockingGet()); } // 401
    void kept_by_a_processor() { PublishProcessor<String> p = PublishProcessor.create(); p.onNext(Donnees.nom()); p.subscribe(s -> Ia.envoyer(s)); } // 401
    void kept_by_a_subject() { BehaviorSubject<String> p = BehaviorSubject.createDefault(Donnees.nom()); p.subscribe(s -> Ia.envoyer(s)); } // 401
    void told_to_an_observer() {
        Observable.just(Donnees.nom()).subscribe(new Observer<String>() {
            public void onNext(String s) { Ia.envoyer(s); } // 401
            public void onError(Throwable e) {}
            public void onComplete() { Ia.envoyer("fin"); }
            public void onSubscribe(Disposable d) {}
        });
    }
    void told_to_an_observer_clean() {
        Observable.just(Donnees.propre()).subscribe(new Observer<String>() {
            public void onNext(String s) { Ia.envoyer(s); }
            public void onError(Throwable e) { Ia.envoyer(e.getMessage()); }
            public void onComplete() {}
            public void onSubscribe(Disposable d) {}
        });
    }

    // what lets through
    void let_through() { Single.fromCallable(() -> Ia.demander("x")).filter(r -> r.equals("NON")).subscribe(r -> Decisions.refuser("x")); } // 501
    void only_noted() { Single.fromCallable(() -> Ia.demander("x")).subscribe(r -> System.out.println(r)); Decisions.refuser("x"); }
    void told_by_a_flag() { Single.fromCallable(() -> Ia.demander("x")).map(r -> r.equals("NON")).subscribe(no -> { if (no) Decisions.refuser("x"); }); } // 501
    void let_through_by_a_person() { Single.fromCallable(() -> Ia.demander("x")).filter(r -> Agent.valide(r)).subscribe(r -> Decisions.refuser("x")); }
    void nothing_is_left() { Maybe.fromCallable(() -> Ia.demander("x")).filter(r -> r.equals("NON")).isEmpty().subscribe(e -> { if (!e) Decisions.refuser("x"); }); } // 501
    void chosen_next() { Single.fromCallable(() -> Ia.demander("x")).flatMapCompletable(r -> r.startsWith("N") ? Completable.fromAction(() -> Decisions.refuser("x")) : Completable.complete()).subscribe(); } // 501
    void asked_of_all() { Observable.fromCallable(() -> Ia.demander("x")).any(r -> r.equals("NON")).subscribe(b -> { if (b) Decisions.refuser("x"); }); } // 501
    void waited_for() { if (Single.fromCallable(() -> Ia.demander("x")).map(r -> r.equals("NON")).blockingGet()) Decisions.refuser("x"); } // 501
    void a_person_says_so() { Single.fromCallable(() -> Ia.demander("x")).subscribe(r -> { if (Agent.valide(r)) Decisions.refuser("x"); }); }
    void the_first() { Flowable.fromCallable(() -> Ia.demander("x")).filter(r -> r.contains("NON")).firstElement().subscribe(r -> Decisions.refuser("x")); } // 501

    // what went wrong
    void message_of_a_failure() { Single.<String>error(new IllegalStateException(Donnees.nom())).onErrorReturn(e -> e.getMessage()).subscribe(s -> Ia.envoyer(s)); } // 401
    void the_call_fails() { Single.fromCallable(() -> Ia.demander("x")).doOnError(e -> Decisions.refuser("x")).subscribe(); }
    void refused_where_it_is_no_number() { Single.fromCallable(() -> Integer.parseInt(Ia.demander("x"))).doOnError(e -> Decisions.refuser("x")).subscribe(); } // 501
    void refused_by_the_listener_of_failures() { Single.fromCallable(() -> Integer.parseInt(Ia.demander("x"))).subscribe(n -> System.out.println(n), e -> Decisions.refuser("x")); } // 501

    // two in step, whose failures come last
    void zipped_with_failures_last() { Observable.just(Donnees.nom()).zipWith(Observable.just("x"), (a, b) -> a + b, true).subscribe(s -> Ia.envoyer(s)); } // 401
    void zipped_with_failures_last_second() { Flowable.just("x").zipWith(Flowable.just(Donnees.nom()), (a, b) -> b, true, 8).subscribe(s -> Ia.envoyer(s)); } // 401
    void zipped_with_failures_last_other() { Flowable.just("x").zipWith(Flowable.just(Donnees.nom()), (a, b) -> a, true).subscribe(s -> Ia.envoyer(s)); }
    void any_of_them() { if (Observable.just(Ia.demander("x")).any(x -> x.equals("oui")).blockingGet()) Decisions.delivrer("x"); } // 501
    void none_is_left() { Observable.just("x").filter(x -> Ia.demander(x).equals("oui")).isEmpty().subscribe(b -> { if (b) Decisions.delivrer("x"); }); } // 501
    void whatever_is_left() { Observable.just("x").filter(x -> Ia.demander(x).equals("oui")).isEmpty().subscribe(b -> Decisions.delivrer("x")); } // KNOWN: invents 501, that there always is a count is not told from whether there is an element
}
