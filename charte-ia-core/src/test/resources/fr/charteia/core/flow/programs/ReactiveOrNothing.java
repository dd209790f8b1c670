package programs;

import api.*;
import io.smallrye.mutiny.*;
import java.util.*;
import java.util.concurrent.*;
import reactor.core.publisher.*;

/** A publisher gives something or nothing, as an answer has decided. */
class ReactiveOrNothing {
    Mono<String> ia() { return Mono.fromCallable(() -> Ia.demander("a")); }
    Mono<String> lu(String a) { return a.startsWith("R") ? Mono.just("x") : Mono.empty(); }
    Mono<String> lui(String a) { return a.startsWith("R") ? Mono.just(a) : Mono.empty(); }
    void mono_1() { ia().flatMap(this::lu).doOnNext(x -> Decisions.refuser(x)).subscribe(); } // 501
    void mono_2() { ia().flatMap(this::lu).subscribe(x -> Decisions.refuser("d")); } // 501
    void mono_3() { ia().flatMap(a -> a.startsWith("R") ? Mono.just("x") : Mono.empty()).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void mono_4() { ia().flatMap(this::lui).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void mono_5() { ia().flatMap(this::lu).map(String::trim).switchIfEmpty(Mono.defer(() -> { Decisions.refuser("d"); return Mono.just("z"); })).subscribe(); } // 501
    void mono_6() { String s = ia().flatMap(this::lui).block(); if (s == null) Decisions.refuser("d"); } // 501
    void mono_7() { String s = ia().filter(a -> a.startsWith("R")).block(); if (s == null) Decisions.refuser("d"); } // 501
    void mono_8() { String s = ia().block(); if (s == null) Decisions.refuser("d"); }
    void mono_9() { if (ia().filter(a -> a.startsWith("R")).blockOptional().isPresent()) Decisions.refuser("d"); } // 501
    void mono_10() { if (ia().blockOptional().isPresent()) Decisions.refuser("d"); }
    void mono_11() { if (ia().filter(a -> a.startsWith("R")).hasElement().block()) Decisions.refuser("d"); } // 501
    void mono_12() { if (ia().hasElement().block()) Decisions.refuser("d"); }
    void mono_13() { if (ia().flatMap(this::lu).hasElement().block()) Decisions.refuser("d"); } // 501
    void mono_14() { ia().switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); }
    void mono_15() { ia().filter(a -> a.startsWith("R")).map(String::trim).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void mono_16() { ia().flatMap(a -> Mono.just(a)).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); }
    void mono_17() { ia().flatMap(a -> Mono.just("x")).doOnNext(x -> Decisions.refuser(x)).subscribe(); }
    void mono_18() { ia().flatMap(this::lu).defaultIfEmpty("z").subscribe(x -> { if (x.equals("z")) Decisions.refuser("d"); }); } // 501
    void mono_19() { Flux.just("a", "b").flatMap(n -> ia().filter(a -> a.startsWith("R")).map(a -> n)).subscribe(n -> Decisions.refuser(n)); } // 501
    void mono_20() { Flux.just("a", "b").filterWhen(n -> ia().map(a -> a.startsWith("R"))).subscribe(n -> Decisions.refuser(n)); } // 501
    void mono_21() { Flux.just("a", "b").flatMap(n -> ia().filter(a -> a.startsWith("R")).map(a -> n)).collectList().subscribe(l -> { if (l.isEmpty()) Decisions.refuser("d"); }); } // 501
    void mono_22() { Flux.just("a", "b").flatMap(n -> ia().map(a -> n)).collectList().subscribe(l -> { if (l.isEmpty()) Decisions.refuser("d"); }); }
    void mono_23() { Flux.just("a", "b").flatMap(n -> ia()).filter(a -> a.startsWith("R")).count().subscribe(c -> { if (c > 1) Decisions.refuser("d"); }); } // 501
    void mono_24() { Flux.just("a", "b").flatMap(n -> ia()).filter(a -> a.startsWith("R")).next().switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void mono_25() { ia().handle((String a, SynchronousSink<String> s) -> { if (a.startsWith("R")) s.next("x"); }).subscribe(x -> Decisions.refuser(x)); } // 501
    void mono_26() { ia().mapNotNull(a -> a.startsWith("R") ? "x" : null).subscribe(x -> Decisions.refuser(x)); } // 501
    void mono_27() { ia().mapNotNull(a -> a.startsWith("R") ? "x" : null).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void mono_28() { ia().mapNotNull(a -> a.startsWith("R") ? a : null).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void mono_29() { Mono.justOrEmpty(Optional.of(Ia.demander("a")).filter(a -> a.startsWith("R"))).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void mono_30() { Mono.zip(ia().filter(a -> a.startsWith("R")), Mono.just("d")).subscribe(t -> Decisions.refuser(t.getT2())); } // 501
    void mono_31() { Mono.zip(ia(), Mono.just("d")).subscribe(t -> Decisions.refuser(t.getT2())); }
    void mono_32() { Mono.when(ia()).then(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); }
    void mono_33() { ia().filter(a -> a.startsWith("R")).then(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); }
    void then_return() { ia().filter(a -> a.startsWith("R")).thenReturn("d").subscribe(x -> Decisions.refuser(x)); } // KNOWN: invents 501, that what comes after an end does not depend on whether anything came is not told of thenReturn
    Uni<String> uni() { return Uni.createFrom().item(() -> Ia.demander("a")); }
    Uni<String> lu2(String a) { return a.startsWith("R") ? Uni.createFrom().item("x") : Uni.createFrom().nullItem(); }
    void uni_1() { uni().flatMap(this::lu2).onItem().ifNull().continueWith(() -> { Decisions.refuser("d"); return "z"; }).subscribe().with(x -> {}); } // 501
    void uni_2() { uni().flatMap(this::lu2).onItem().ifNotNull().invoke(x -> Decisions.refuser(x)).subscribe().with(x -> {}); } // 501
    void uni_3() { uni().map(a -> a.startsWith("R") ? "x" : null).onItem().ifNotNull().invoke(x -> Decisions.refuser(x)).subscribe().with(x -> {}); } // 501
    void uni_4() { uni().onItem().ifNull().continueWith(() -> { Decisions.refuser("d"); return "z"; }).subscribe().with(x -> {}); }
    void uni_5() { uni().map(a -> a.startsWith("R") ? a : null).onItem().ifNull().failWith(() -> { Decisions.refuser("d"); return new IllegalStateException(); }).subscribe().with(x -> {}); } // 501
    void uni_6() { String s = uni().flatMap(this::lu2).await().indefinitely(); if (s == null) Decisions.refuser("d"); } // 501
    void uni_7() { String s = uni().await().indefinitely(); if (s == null) Decisions.refuser("d"); }
    void uni_8() { uni().map(a -> a.startsWith("R") ? a : null).subscribe().with(x -> { if (x == null) Decisions.refuser("d"); }); } // 501
    void future_1() throws Exception { CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> Ia.demander("a")).thenApply(a -> a.startsWith("R") ? a : null); if (f.get() == null) Decisions.refuser("d"); } // 501
    void future_2() throws Exception { CompletableFuture<String> f = CompletableFuture.supplyAsync(() -> Ia.demander("a")); if (f.get() == null) Decisions.refuser("d"); }
    void future_3() { CompletableFuture.supplyAsync(() -> Ia.demander("a")).thenCompose(a -> CompletableFuture.completedFuture(a.startsWith("R") ? a : null)).thenAccept(x -> { if (x == null) Decisions.refuser("d"); }); } // 501

    // Of something or nothing
        void given_1() { Optional<String> o = Optional.of(Ia.demander("a")).filter(a -> a.startsWith("R")); Mono<String> m = Mono.justOrEmpty(o); m.switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void given_2() { Optional<String> o = Optional.of(Ia.demander("a")).filter(a -> a.startsWith("R")); Mono<String> m = Mono.justOrEmpty(o); m.subscribe(x -> Decisions.refuser("d")); } // 501
    void given_3() { Optional<String> o = Optional.of(Ia.demander("a")).filter(a -> a.startsWith("R")); Mono<String> m = Mono.justOrEmpty(o); if (m.block() == null) Decisions.refuser("d"); } // 501
    void given_4() { Optional<String> o = Optional.of(Ia.demander("a")); Mono<String> m = Mono.justOrEmpty(o); m.switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); }
    String f() { String a = Ia.demander("a"); return a.startsWith("R") ? a : null; }
    void given_5() { Mono.justOrEmpty(f()).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void given_6() { Mono.justOrEmpty(Ia.demander("a")).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); }
    void given_7() { Mono.zip(ia().filter(a -> a.startsWith("R")), Mono.just("d")).map(t -> t.getT1()).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); } // 501
    void given_8() { ia().filter(a -> a.startsWith("R")).zipWith(Mono.just("d")).subscribe(t -> Decisions.refuser(t.getT2())); } // 501
    void given_9() { ia().zipWith(Mono.just("d")).subscribe(t -> Decisions.refuser(t.getT2())); }
    void given_10() { Mono.zip(ia(), Mono.just("d")).map(t -> t.getT2()).switchIfEmpty(Mono.fromRunnable(() -> Decisions.refuser("d"))).subscribe(); }
    void given_11() { Mono.zip(Mono.just("d"), ia().filter(a -> a.startsWith("R"))).subscribe(t -> Decisions.refuser(t.getT1())); } // 501
    void nullable_1() { if (Mono.justOrEmpty(f()).hasElement().block()) Decisions.refuser("d"); } // 501
    void nullable_2() { if (Mono.justOrEmpty(f()).block() == null) Decisions.refuser("d"); } // 501
    void nullable_3() { Mono.justOrEmpty(f()).switchIfEmpty(Mono.defer(() -> { Decisions.refuser("d"); return Mono.just("x"); })).block(); } // 501
    void nullable_4() { Mono.justOrEmpty(f()).map(x -> "y").switchIfEmpty(Mono.defer(() -> { Decisions.refuser("d"); return Mono.just("x"); })).block(); } // 501
    void nullable_5() { Mono.just("a").mapNotNull(y -> f()).switchIfEmpty(Mono.defer(() -> { Decisions.refuser("d"); return Mono.just("x"); })).block(); } // 501
    void nullable_6() { Mono<String> m = Mono.justOrEmpty(f()); m.subscribe(x -> Decisions.refuser("d")); } // 501
}
