package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** A person's step as ordinary code has it: in functions, futures and tasks, chains of handlers, lists of conditions, states, results. */
class Portes {
    private String vu(String r) { if (!Agent.valide(r)) throw new IllegalStateException(); return r; }
    void by_method(String d) { Decisions.delivrer(vu(Ia.demander(d))); }
    void in_map(List<String> ds) { ds.stream().map(Ia::demander).map(r -> { if (!Agent.valide(r)) throw new IllegalStateException(); return r; }).forEach(Decisions::delivrer); }
    void in_map_by_method(List<String> ds) { ds.stream().map(Ia::demander).map(this::vu).forEach(Decisions::delivrer); }
    void in_optional(String d) { Optional.of(Ia.demander(d)).map(r -> { if (!Agent.valide(r)) throw new IllegalStateException(); return r; }).ifPresent(Decisions::delivrer); }
    void in_optional_null(String d) { Optional.of(Ia.demander(d)).map(r -> Agent.valide(r) ? r : null).ifPresent(Decisions::delivrer); }
    void in_flat_map(String d) { Optional.of(Ia.demander(d)).flatMap(r -> Agent.valide(r) ? Optional.of(r) : Optional.empty()).ifPresent(Decisions::delivrer); }
    void in_flat_map_wrong(String d) { Optional.of(Ia.demander(d)).flatMap(r -> Agent.valide(r) ? Optional.empty() : Optional.of(r)).ifPresent(Decisions::delivrer); } // 501
    void future(String d) { CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenApply(r -> { if (!Agent.valide(r)) throw new IllegalStateException(); return r; }).thenAccept(Decisions::delivrer); }
    void future_supplied(String d) { CompletableFuture.completedFuture(Ia.demander(d)).thenApply(this::vu).thenAccept(Decisions::delivrer); }
    void future_inside(String d) { CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenAccept(r -> { if (Agent.valide(r)) Decisions.delivrer(r); }); }
    void future_compose(String d) { CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenCompose(r -> CompletableFuture.supplyAsync(() -> vu(r))).thenAccept(Decisions::delivrer); }
    void future_joined(String d) { String r = CompletableFuture.supplyAsync(() -> Ia.demander(d)).join(); if (Agent.valide(r)) Decisions.delivrer(r); }
    void by_function(String d) { Function<String, String> f = r -> { if (!Agent.valide(r)) throw new IllegalStateException(); return r; }; Decisions.delivrer(f.apply(Ia.demander(d))); }
    void by_supplier(String d) { Supplier<String> f = () -> { String r = Ia.demander(d); if (!Agent.valide(r)) throw new IllegalStateException(); return r; }; Decisions.delivrer(f.get()); }
    void by_supplier_wrong(String d) { Supplier<String> f = () -> { String r = Ia.demander(d); if (Agent.valide(r)) throw new IllegalStateException(); return r; }; Decisions.delivrer(f.get()); } // 501

    private final Predicate<String> privee = Agent::valide;
    private final Predicate<String> longue = r -> r.length() > 3;
    void by_private(String d) { String r = Ia.demander(d); if (privee.test(r)) Decisions.delivrer(r); }
    void by_private_both(String d) { String r = Ia.demander(d); if (privee.and(longue).test(r)) Decisions.delivrer(r); }
    void by_private_either(String d) { String r = Ia.demander(d); if (privee.or(longue).test(r)) Decisions.delivrer(r); } // 501
    void by_private_not(String d) { String r = Ia.demander(d); if (privee.negate().test(r)) Decisions.delivrer(r); } // 501
    void by_longue(String d) { String r = Ia.demander(d); if (longue.test(r)) Decisions.delivrer(r); } // 501
    static final Predicate<String> STATIQUE = Agent::valide;
    void by_static(String d) { String r = Ia.demander(d); if (STATIQUE.test(r)) Decisions.delivrer(r); }

    static class Listed {
        private final List<Predicate<String>> portes = List.of(Agent::valide, r -> r.length() > 3);
        void any_passes(String d) { String r = Ia.demander(d); if (portes.stream().anyMatch(p -> p.test(r))) Decisions.delivrer(r); } // 501
        void loop(String d) { String r = Ia.demander(d); for (Predicate<String> p : portes) if (!p.test(r)) return; Decisions.delivrer(r); }
    }
    // a chain of handlers: the human one is in it
    static abstract class Maillon { Maillon suivant; Maillon(Maillon s) { suivant = s; } abstract boolean passe(String r); void traiter(String r) { if (!passe(r)) return; if (suivant != null) suivant.traiter(r); else Decisions.delivrer(r); } } // 501
    static class Longueur extends Maillon { Longueur(Maillon s) { super(s); } boolean passe(String r) { return r.length() > 2; } }
    static class Humain extends Maillon { Humain(Maillon s) { super(s); } boolean passe(String r) { return Agent.valide(r); } }
    void chain_without(String d) { new Longueur(new Longueur(null)).traiter(Ia.demander(d)); }
    void chain_with(String d) { new Longueur(new Humain(null)).traiter(Ia.demander(d)); }

    static class Etat { enum E { NOUVEAU, PROPOSE, VALIDE, DELIVRE } E e = E.NOUVEAU; String r;
        void proposer(String d) { r = Ia.demander(d); e = E.PROPOSE; }
        void valider() { if (e == E.PROPOSE && Agent.valide(r)) e = E.VALIDE; }
        void delivrer() { if (e == E.VALIDE) { Decisions.delivrer(r); e = E.DELIVRE; } }
        void deliver_too_soon() { if (e == E.PROPOSE) Decisions.delivrer(r); } } // 501
    void states(String d) { Etat x = new Etat(); x.proposer(d); x.valider(); x.delivrer(); }
    void states_skipping(String d) { Etat x = new Etat(); x.proposer(d); x.delivrer(); }
    void states_too_soon(String d) { Etat x = new Etat(); x.proposer(d); x.deliver_too_soon(); }

    record Proposition(String texte, boolean vue) { Proposition voir() { return new Proposition(texte, Agent.valide(texte)); } }
    void record_seen(String d) { Proposition p = new Proposition(Ia.demander(d), false).voir(); if (p.vue()) Decisions.delivrer(p.texte()); }
    void record_unseen(String d) { Proposition p = new Proposition(Ia.demander(d), true); if (p.vue()) Decisions.delivrer(p.texte()); } // 501
    void record_other(String d) { Proposition p = new Proposition(Ia.demander(d), false); Proposition q = new Proposition(Ia.demander(d), false).voir(); if (q.vue()) Decisions.delivrer(p.texte()); } // 501

    sealed interface Resultat permits Vu, Rejete {}
    record Vu(String r) implements Resultat {}
    record Rejete(String r) implements Resultat {}
    private Resultat examiner(String d) { String r = Ia.demander(d); return Agent.valide(r) ? new Vu(r) : new Rejete(r); }
    void sealed_seen(String d) { Resultat x = examiner(d); if (x instanceof Vu v) Decisions.delivrer(v.r()); }
    void sealed_rejected(String d) { Resultat x = examiner(d); if (x instanceof Rejete v) Decisions.delivrer(v.r()); } // 501
    void visitor(String d) { visiter(examiner(d), Decisions::delivrer, r -> {}); }
    void visitor_wrong(String d) { visiter(examiner(d), r -> {}, r -> Decisions.refuser(r)); } // 501
    private void visiter(Resultat x, Consumer<String> vu, Consumer<String> rejete) { if (x instanceof Vu v) vu.accept(v.r()); else if (x instanceof Rejete j) rejete.accept(j.r()); }
    void queue_seen(List<String> ds) { Deque<String> vus = new ArrayDeque<>(); for (String d : ds) { String r = Ia.demander(d); if (Agent.valide(r)) vus.push(r); } while (!vus.isEmpty()) Decisions.delivrer(vus.pop()); }
    void queue_all(List<String> ds) { Deque<String> vus = new ArrayDeque<>(); for (String d : ds) { String r = Ia.demander(d); vus.push(r); Agent.valide(r); } while (!vus.isEmpty()) Decisions.delivrer(vus.pop()); } // 501
    void map_seen(List<String> ds) { Map<String, String> vus = new HashMap<>(); for (String d : ds) { String r = Ia.demander(d); if (Agent.valide(r)) vus.put(d, r); } vus.forEach((d, r) -> Decisions.delivrer(r)); }
    void map_flag(List<String> ds) { Map<String, Boolean> vus = new HashMap<>(); Map<String, String> rs = new HashMap<>(); for (String d : ds) { String r = Ia.demander(d); rs.put(d, r); vus.put(d, Agent.valide(r)); } for (String d : ds) if (vus.get(d)) Decisions.delivrer(rs.get(d)); } // KNOWN: invents 501, a flag under a key is not told to be about what lies under the same key elsewhere
    void text_answer(String d) { String r = Ia.demander(d); String c = Agent.choisit(r); switch (c) { case "accepter" -> Decisions.delivrer(r); case "refuser" -> Decisions.refuser(r); default -> { } } }
    void text_answer_default(String d) { String r = Ia.demander(d); String c = Agent.choisit(r); if (!c.equals("refuser")) Decisions.delivrer(r); } // 501
    void deadline(String d, long temps) { String r = Ia.demander(d); boolean ok = temps > 48 ? true : Agent.valide(r); if (ok) Decisions.delivrer(r); } // 501
    void twice(String d) { String r = Ia.demander(d); if (Agent.valide(r) && Agent.valide(r)) Decisions.delivrer(r); }
    void derived(String d) { String r = Ia.demander(d); String s = r.trim().toUpperCase(); if (Agent.valide(s)) Decisions.delivrer(s); }
    void derived_after(String d) { String r = Ia.demander(d); if (Agent.valide(r)) Decisions.delivrer(r.trim().toUpperCase()); }
    void shown_a_part(String d) { String r = Ia.demander(d); if (Agent.valide(r.substring(0, 3))) Decisions.delivrer(r); }
    void on_the_question(String d) { String r = Ia.demander(d); if (Agent.valide(d)) Decisions.delivrer(r); } // 501
    void question_before(String d) { if (Agent.valide(d)) { String r = Ia.demander(d); Decisions.delivrer(r); } } // 501

    void conditions_all_match(String d) { String r = Ia.demander(d); List<Predicate<String>> portes = List.of(Agent::valide, x -> x.length() > 3); if (portes.stream().allMatch(p -> p.test(r))) Decisions.delivrer(r); }
    void conditions_any_match(String d) { String r = Ia.demander(d); List<Predicate<String>> portes = List.of(Agent::valide, x -> x.length() > 3); if (portes.stream().anyMatch(p -> p.test(r))) Decisions.delivrer(r); } // 501
    void conditions_loop(String d) { String r = Ia.demander(d); List<Predicate<String>> portes = List.of(Agent::valide, x -> x.length() > 3); for (Predicate<String> p : portes) if (!p.test(r)) return; Decisions.delivrer(r); }
    void conditions_reduce(String d) { String r = Ia.demander(d); Predicate<String> tout = Stream.<Predicate<String>>of(Agent::valide, x -> x.length() > 3).reduce(x -> true, Predicate::and); if (tout.test(r)) Decisions.delivrer(r); }
    void conditions_one_after_the_other(String d) { String r = Ia.demander(d); Predicate<String> tout = x -> true; tout = tout.and(Agent::valide); tout = tout.and(x -> x.length() > 3); if (tout.test(r)) Decisions.delivrer(r); }
    static class Liste { private final List<Predicate<String>> portes = new ArrayList<>(); Liste() { portes.add(Agent::valide); portes.add(x -> x.length() > 3); }
       void conditions_loop(String d) { String r = Ia.demander(d); for (Predicate<String> p : portes) if (!p.test(r)) return; Decisions.delivrer(r); } }
    void made_here(String d) { new Liste().conditions_loop(d); }
    static final List<Predicate<String>> PORTES = List.of(Agent::valide, x -> x.length() > 3);
    void static_loop(String d) { String r = Ia.demander(d); for (Predicate<String> p : PORTES) if (!p.test(r)) return; Decisions.delivrer(r); }
    void conditions_one_only(String d) { String r = Ia.demander(d); List<Predicate<String>> portes = List.of(Agent::valide); for (Predicate<String> p : portes) if (!p.test(r)) return; Decisions.delivrer(r); }
    // futures and exceptions
    void future_recovered(String d) { CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenApply(r -> { if (!Agent.valide(r)) throw new IllegalStateException(); return r; }).exceptionally(e -> "rien").thenAccept(Decisions::delivrer); }
    void future_other_way(String d) { CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenApply(r -> { if (Agent.valide(r)) throw new IllegalStateException(); return r; }).thenAccept(Decisions::delivrer); } // 501
    void future_one_of_two(String d, boolean vite) { CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenApply(r -> { if (!vite && !Agent.valide(r)) throw new IllegalStateException(); return r; }).thenAccept(Decisions::delivrer); } // 501
    void future_get(String d) throws Exception { String r = CompletableFuture.supplyAsync(() -> { String x = Ia.demander(d); if (!Agent.valide(x)) throw new IllegalStateException(); return x; }).get(); Decisions.delivrer(r); }
    void executor(String d, ExecutorService e) throws Exception { Future<String> f = e.submit(() -> { String x = Ia.demander(d); if (!Agent.valide(x)) throw new IllegalStateException(); return x; }); Decisions.delivrer(f.get()); }
    void executor_unseen(String d, ExecutorService e) throws Exception { Future<String> f = e.submit(() -> { String x = Ia.demander(d); Agent.valide(x); return x; }); Decisions.delivrer(f.get()); } // 501
    void executor_condition(String d, ExecutorService e) throws Exception { Future<Boolean> f = e.submit(() -> Agent.valide(Ia.demander(d))); if (f.get()) Decisions.delivrer(d); }
    void executor_condition_of_answer(String d, ExecutorService e) throws Exception { Future<Boolean> f = e.submit(() -> Ia.demander(d).equals("oui")); if (f.get()) Decisions.delivrer(d); } // 501
    void then_combine(String d) { CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> Ia.demander(d)); CompletableFuture<Boolean> b = a.thenApply(Agent::valide); a.thenCombine(b, (r, ok) -> { if (ok) Decisions.delivrer(r); return null; }); }
    void then_combine_not(String d) { CompletableFuture<String> a = CompletableFuture.supplyAsync(() -> Ia.demander(d)); CompletableFuture<Boolean> b = a.thenApply(Agent::valide); a.thenCombine(b, (r, ok) -> { if (!ok) Decisions.delivrer(r); return null; }); } // 501
}
