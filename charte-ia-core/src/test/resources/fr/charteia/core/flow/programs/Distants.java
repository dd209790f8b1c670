package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.stream.*;

/** What another service answers is an object of the class that it was asked for, though nobody casts it where a function is given it. */
class Distants {
    static class Fiche { @Personnel String nom; String ville; }
    static class Lieu { String nom; String ville; }
    private Distant distant;
    private Json json;
    private CompletableFuture<String> poster(Object o) { return CompletableFuture.supplyAsync(() -> Ia.demander(json.ecrire(o))); }
    void sent_whole() { distant.un("/f", Fiche.class).thenAccept(f -> Ia.demander(json.ecrire(f))); } // 401
    void of_nobody_sent_whole() { distant.un("/f", Lieu.class).thenAccept(f -> Ia.demander(json.ecrire(f))); }
    void a_part_of_it() { distant.un("/f", Fiche.class).thenAccept(f -> Ia.demander(json.ecrire(f.ville))); }
    void waited_for() { Ia.demander(json.ecrire(distant.un("/f", Fiche.class).join())); } // 401
    void waited_for_of_nobody() { Ia.demander(json.ecrire(distant.un("/f", Lieu.class).join())); }
    void mapped() { distant.un("/f", Fiche.class).thenApply(f -> json.ecrire(f)).thenAccept(s -> Ia.envoyer(s)); } // 401
    void mapped_to_a_part() { distant.un("/f", Fiche.class).thenApply(f -> f.ville).thenAccept(s -> Ia.envoyer(s)); }
    void mapped_to_another() { distant.un("/f", Fiche.class).thenApply(f -> new Lieu()).thenAccept(l -> Ia.envoyer(json.ecrire(l))); }
    void gathered() { Ia.envoyer(json.ecrire(distant.tous("/f", Fiche.class).collect(Collectors.toList()))); } // 401
    void gathered_of_nobody() { Ia.envoyer(json.ecrire(distant.tous("/f", Lieu.class).collect(Collectors.toList()))); }
    void each() { distant.tous("/f", Fiche.class).forEach(f -> Ia.envoyer(json.ecrire(f))); } // 401
    void beside_another() { distant.un("/f", Fiche.class).thenCombine(distant.un("/l", Lieu.class), (f, l) -> json.ecrire(f)).thenAccept(Ia::envoyer); } // 401
    void the_other() { distant.un("/f", Fiche.class).thenCombine(distant.un("/l", Lieu.class), (f, l) -> json.ecrire(l)).thenAccept(Ia::envoyer); }
    void by_a_helper() { distant.un("/l", Lieu.class).thenCompose(this::poster).join(); }
    private <T> CompletableFuture<T> lire(Class<T> classe) { return distant.un("/x", classe); }
    void of_a_class_that_is_passed() { lire(Fiche.class).thenAccept(f -> Ia.envoyer(json.ecrire(f))); } // 401
    void of_another_that_is_passed() { lire(Lieu.class).thenAccept(f -> Ia.envoyer(json.ecrire(f))); }
    void masked() { distant.un("/f", Fiche.class).thenAccept(f -> { f.nom = "X"; Ia.envoyer(json.ecrire(f)); }); }
    /** The answer is told by what is asked, and what it says decides. */
    static class Avis { boolean favorable; String motif; }
    void asked_with_data() { distant.un(Donnees.nom(), Lieu.class).thenAccept(l -> Ia.envoyer(l.ville)); } // 401
    void decided_by_an_answer(Object d) { distant.un(Ia.demander("avis ?"), Avis.class).thenAccept(a -> { if (a.favorable) Decisions.delivrer(d); }); } // 501
    void decided_by_none(Object d) { distant.un("/avis", Avis.class).thenAccept(a -> { if (a.favorable) Decisions.delivrer(d); }); }
}
