package programs;

import api.*;
import fr.charteia.annotations.DecisionHumaine;
import fr.charteia.annotations.EffetJuridique;
import java.util.*;
import java.util.stream.*;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A person's answer lets something through, itself or what it was asked for. */
class LetThrough {
    /** A service that no code of ours is: people answer, and decisions are taken, there. */
    interface Office {
        @DecisionHumaine(role = "chef") boolean approves(String proposal);
        @DecisionHumaine(role = "chef") Mono<Boolean> agrees(String proposal);
        @DecisionHumaine(role = "chef") String corrects(String proposal);
        @DecisionHumaine(role = "chef") Mono<String> rewrites(String proposal);
    }
    private Office office;
    void asked_then_run(String q) { String a = Ia.demander(q); office.agrees(a).filter(yes -> yes).subscribe(yes -> Decisions.refuser(a)); }
    void asked_for_false(String q) { String a = Ia.demander(q); office.agrees(a).filter(yes -> !yes).subscribe(yes -> Decisions.refuser(a)); } // 501
    void not_asked_for(String q) { String a = Ia.demander(q); office.agrees(a).subscribe(yes -> Decisions.refuser(a)); } // 501
    void asked_by_a_method(String q) { String a = Ia.demander(q); office.agrees(a).filter(Boolean::booleanValue).subscribe(yes -> Decisions.refuser(a)); }
    void asked_by_equals(String q) { String a = Ia.demander(q); office.agrees(a).filter(Boolean.TRUE::equals).map(yes -> a).subscribe(Decisions::refuser); }
    void asked_of_another(String q) { String a = Ia.demander(q); String b = Ia.demander("autre"); office.agrees(b).filter(yes -> yes).subscribe(yes -> Decisions.refuser(a)); } // 501
    void each(String q) { Flux.just(q).map(Ia::demander).flatMap(a -> office.agrees(a).filter(yes -> yes).map(yes -> a)).subscribe(Decisions::refuser); }
    void each_unasked(String q) { Flux.just(q).map(Ia::demander).flatMap(a -> office.agrees(a).map(yes -> a)).subscribe(Decisions::refuser); } // 501
    void each_filtered(String q) { Flux.just(q).map(Ia::demander).filterWhen(office::agrees).subscribe(Decisions::refuser); }
    void each_filtered_by_another(String q) { Flux.just(q).map(Ia::demander).filterWhen(a -> office.agrees("autre")).subscribe(Decisions::refuser); } // 501
    void just(String q) { String a = Ia.demander(q); Mono.just(office.approves(a)).filter(yes -> yes).subscribe(yes -> Decisions.refuser(a)); }
    void just_anything(String q) { String a = Ia.demander(q); Mono.just(office.approves(a)).filter(yes -> true).subscribe(yes -> Decisions.refuser(a)); } // 501
    void or_by_default(String q) { String a = Ia.demander(q); office.agrees(a).filter(yes -> yes).defaultIfEmpty(true).subscribe(yes -> Decisions.refuser(a)); } // 501
    void streamed(String q) { String a = Ia.demander(q); Stream.of(office.approves(a)).filter(yes -> yes).forEach(yes -> Decisions.refuser(a)); }
    void streamed_beside_another(String q) { String a = Ia.demander(q); Stream.of(office.approves(a), true).filter(yes -> yes).forEach(yes -> Decisions.refuser(a)); } // 501
    void streamed_for_false(String q) { String a = Ia.demander(q); Stream.of(office.approves(a)).filter(yes -> !yes).forEach(yes -> Decisions.refuser(a)); } // 501
    void optional(String q) { String a = Ia.demander(q); Optional.of(office.approves(a)).filter(yes -> yes).ifPresent(yes -> Decisions.refuser(a)); }
    void rewritten(String q) { Mono.just(q).map(Ia::demander).flatMap(office::rewrites).subscribe(Decisions::refuser); }
    void rewritten_or_else(String q) { Mono.just(q).map(Ia::demander).flatMap(office::rewrites).onErrorReturn(Ia.demander("x")).subscribe(Decisions::refuser); } // 501
    /** People answer and decisions are taken by one and the same service. */
    interface Service {
        @DecisionHumaine(role = "chef") String corrects(String proposal);
        @DecisionHumaine(role = "chef") boolean approves(String proposal);
        @EffetJuridique void refuse(String reason);
        void describe(String text);
    }
    private Service service;
    void corrected_by_who_decides(String q) { service.refuse(service.corrects(Ia.demander(q))); }
    void decided_beside(String q) { String c = service.corrects(Ia.demander(q)); System.out.println(c); service.refuse("motif"); }
    void not_waited_for(String q) { String a = Ia.demander(q); service.approves(a); service.refuse(a); } // 501
    void described_and_decided(String q) { service.describe(Ia.demander(q)); service.refuse("motif"); }
}
