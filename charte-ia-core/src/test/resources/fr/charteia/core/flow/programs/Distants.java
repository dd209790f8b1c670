package programs;

import api.*;
import java.util.*;
import reactor.core.publisher.*;

/** What another service answers is an object of the class that it was asked for, though nobody casts it where a function is given it. */
class Distants {
    static class Fiche { @Personnel String nom; String ville; }
    static class Lieu { String nom; String ville; }
    private Distant distant;
    private Json json;
    private Mono<String> poster(Object o) { return Mono.fromCallable(() -> Ia.demander(json.ecrire(o))); }
    void sent_whole() { distant.un("/f", Fiche.class).subscribe(f -> Ia.demander(json.ecrire(f))); } // 401
    void of_nobody_sent_whole() { distant.un("/f", Lieu.class).subscribe(f -> Ia.demander(json.ecrire(f))); }
    void a_part_of_it() { distant.un("/f", Fiche.class).subscribe(f -> Ia.demander(json.ecrire(f.ville))); }
    void waited_for() { Ia.demander(json.ecrire(distant.un("/f", Fiche.class).block())); } // 401
    void waited_for_of_nobody() { Ia.demander(json.ecrire(distant.un("/f", Lieu.class).block())); }
    void mapped() { distant.un("/f", Fiche.class).map(f -> json.ecrire(f)).subscribe(s -> Ia.envoyer(s)); } // 401
    void mapped_to_a_part() { distant.un("/f", Fiche.class).map(f -> f.ville).subscribe(s -> Ia.envoyer(s)); }
    void mapped_to_another() { distant.un("/f", Fiche.class).map(f -> new Lieu()).subscribe(l -> Ia.envoyer(json.ecrire(l))); }
    void gathered() { distant.tous("/f", Fiche.class).collectList().subscribe(l -> Ia.envoyer(json.ecrire(l))); } // 401
    void gathered_of_nobody() { distant.tous("/f", Lieu.class).collectList().subscribe(l -> Ia.envoyer(json.ecrire(l))); }
    void each() { distant.tous("/f", Fiche.class).doOnNext(f -> Ia.envoyer(json.ecrire(f))).subscribe(); } // 401
    void beside_another() { distant.un("/f", Fiche.class).zipWith(distant.un("/l", Lieu.class)).flatMap(t -> Mono.fromCallable(() -> Ia.demander(json.ecrire(t.getT1())))).subscribe(); } // 401
    void the_other() { distant.un("/f", Fiche.class).zipWith(distant.un("/l", Lieu.class)).flatMap(t -> Mono.fromCallable(() -> Ia.demander(json.ecrire(t.getT2())))).subscribe(); }
    void by_a_helper() { distant.un("/l", Lieu.class).flatMap(this::poster).subscribe(); }
    private <T> Mono<T> lire(Class<T> classe) { return distant.un("/x", classe); }
    void of_a_class_that_is_passed() { lire(Fiche.class).subscribe(f -> Ia.envoyer(json.ecrire(f))); } // 401
    void of_another_that_is_passed() { lire(Lieu.class).subscribe(f -> Ia.envoyer(json.ecrire(f))); }
    void masked() { distant.un("/f", Fiche.class).subscribe(f -> { f.nom = "X"; Ia.envoyer(json.ecrire(f)); }); }
    /** The answer is told by what is asked, and what it says decides. */
    static class Avis { boolean favorable; String motif; }
    void asked_with_data() { distant.un(Donnees.nom(), Lieu.class).subscribe(l -> Ia.envoyer(l.ville)); } // 401
    void decided_by_an_answer(Object d) { distant.un(Ia.demander("avis ?"), Avis.class).subscribe(a -> { if (a.favorable) Decisions.delivrer(d); }); } // 501
    void decided_by_none(Object d) { distant.un("/avis", Avis.class).subscribe(a -> { if (a.favorable) Decisions.delivrer(d); }); }
}
