package programs;
import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.concurrent.atomic.*;
import java.util.function.*;
import java.util.stream.*;

/** Steps of persons as they are written: two who have to agree, defaults and timeouts, retries, batches with boxes to check, those who stand in for others. */
class HumanSteps {
    static class Dossier { long id; String avis; String motif; boolean vu; int version; String statut; List<String> pieces = new ArrayList<>(); String getAvis() { return avis; } long getId() { return id; } }
    enum Choix { ACCORD, REFUS, RENVOI }
    record Visa(boolean ok, String by) {}
    record Reponse(Choix choix, String motif) {}
    interface Agent2 {
        @DecisionHumaine(role = "agent") boolean accepte(Object d);
        @DecisionHumaine(role = "agent") Optional<Boolean> peutEtre(Object d);
        @DecisionHumaine(role = "agent") Boolean sinonNul(Object d);
        @DecisionHumaine(role = "agent") Choix tranche(Object d);
        @DecisionHumaine(role = "agent") Reponse repond(Object d);
        @DecisionHumaine(role = "agent") Visa vise(Object d);
        @DecisionHumaine(role = "agent") List<Long> coches(Object d);
        @DecisionHumaine(role = "agent") List<Dossier> retient(List<Dossier> d);
        @DecisionHumaine(role = "agent") Map<Long, Boolean> cases(Object d);
        @DecisionHumaine(role = "agent") CompletableFuture<Boolean> plusTard(Object d);
        @DecisionHumaine(role = "agent") String corrige(String texte);
        @DecisionHumaine(role = "agent") int note(Object d);
    }
    private Agent2 agent, chef;
    static Dossier instruit(String w) { Dossier d = new Dossier(); d.avis = Ia.demander(w); return d; }
    static String resume(Dossier d) { return d.motif; }

    // double validation
    void double_and(String w) { Dossier d = instruit(w); if (agent.accepte(d) && chef.accepte(d)) Decisions.delivrer(d); else Decisions.refuser(d); }
    void double_or(String w) { Dossier d = instruit(w); if (agent.accepte(d) || chef.accepte(d)) Decisions.delivrer(d); }
    void double_nested(String w) { Dossier d = instruit(w); if (agent.accepte(d)) { if (chef.accepte(d)) Decisions.delivrer(d); else Decisions.refuser(d); } }
    void second_only_if_ai_unsure(String w) { Dossier d = instruit(w); boolean ok = d.avis.contains("sur") || chef.accepte(d); if (ok) Decisions.delivrer(d); } // 501
    void second_for_unsure(String w) { Dossier d = instruit(w); if (!agent.accepte(d)) return; if (d.avis.contains("doute") && !chef.accepte(d)) return; Decisions.delivrer(d); }
    void neither(String w) { Dossier d = instruit(w); if (!agent.accepte(d) && !chef.accepte(d)) Decisions.delivrer(d); } // 501
    void count_votes(String w) { Dossier d = instruit(w); int n = 0; if (agent.accepte(d)) n++; if (chef.accepte(d)) n++; if (n == 2) Decisions.delivrer(d); }
    void any_of(String w, List<Agent2> jury) { Dossier d = instruit(w); if (jury.stream().anyMatch(a -> a.accepte(d))) Decisions.delivrer(d); }
    void none_of(String w, List<Agent2> jury) { Dossier d = instruit(w); if (jury.stream().noneMatch(a -> a.accepte(d))) Decisions.delivrer(d); } // 501

    // default answers and timeouts
    void or_else_false(String w) { Dossier d = instruit(w); if (agent.peutEtre(d).orElse(false)) Decisions.delivrer(d); }
    void or_else_true(String w) { Dossier d = instruit(w); if (agent.peutEtre(d).orElse(true)) Decisions.delivrer(d); } // 501
    void or_else_ai(String w) { Dossier d = instruit(w); if (agent.peutEtre(d).orElseGet(() -> d.avis.equals("oui"))) Decisions.delivrer(d); } // 501
    void null_is_yes(String w) { Dossier d = instruit(w); Boolean b = agent.sinonNul(d); if (b == null || b) Decisions.delivrer(d); } // 501
    void null_is_no(String w) { Dossier d = instruit(w); Boolean b = agent.sinonNul(d); if (b != null && b) Decisions.delivrer(d); }
    void is_true(String w) { Dossier d = instruit(w); if (Boolean.TRUE.equals(agent.sinonNul(d))) Decisions.delivrer(d); }
    void not_false(String w) { Dossier d = instruit(w); if (!Boolean.FALSE.equals(agent.sinonNul(d))) Decisions.delivrer(d); } // 501
    void timeout_get(String w) throws Exception { Dossier d = instruit(w); boolean ok; try { ok = agent.plusTard(d).get(1, TimeUnit.DAYS); } catch (TimeoutException e) { ok = true; } if (ok) Decisions.delivrer(d); } // 501
    void timeout_get_no(String w) throws Exception { Dossier d = instruit(w); boolean ok; try { ok = agent.plusTard(d).get(1, TimeUnit.DAYS); } catch (TimeoutException e) { ok = false; } if (ok) Decisions.delivrer(d); }
    void timeout_decides(String w) throws Exception { Dossier d = instruit(w); try { if (agent.plusTard(d).get(1, TimeUnit.DAYS)) Decisions.delivrer(d); } catch (TimeoutException e) { Decisions.refuser(d); } } // 501
    void get_now(String w) { Dossier d = instruit(w); if (agent.plusTard(d).getNow(true)) Decisions.delivrer(d); } // 501
    void get_now_no(String w) { Dossier d = instruit(w); if (agent.plusTard(d).getNow(false)) Decisions.delivrer(d); }
    void complete_on_timeout(String w) { Dossier d = instruit(w); if (agent.plusTard(d).completeOnTimeout(true, 1, TimeUnit.HOURS).join()) Decisions.delivrer(d); } // 501

    // retries
    void retry_until_yes(String w) { Dossier d = instruit(w); while (!agent.accepte(d)) { d = instruit(w); } Decisions.delivrer(d); }
    void retry_three(String w) { for (int i = 0; i < 3; i++) { Dossier d = instruit(w); if (agent.accepte(d)) { Decisions.delivrer(d); return; } } }
    void retry_then_give_up(String w) { Dossier d = null; for (int i = 0; i < 3; i++) { d = instruit(w); if (agent.accepte(d)) break; } Decisions.delivrer(d); } // 501
    void do_while(String w) { Dossier d; do { d = instruit(w); } while (!agent.accepte(d)); Decisions.delivrer(d); }
    void retry_flag(String w) { boolean ok = false; Dossier d = null; for (int i = 0; i < 3 && !ok; i++) { d = instruit(w); ok = agent.accepte(d); } if (ok) Decisions.delivrer(d); }

    // other version, other file, summary only
    void older_version(String w) { Dossier d = instruit(w); if (agent.accepte(d)) { d.avis = Ia.demander(w + d.version); Decisions.delivrer(d); } } // 501
    void of_another(String w) { Dossier d = instruit(w), e = instruit(w + "2"); if (agent.accepte(e)) Decisions.delivrer(d); } // 501
    void summary_only(String w) { Dossier d = instruit(w); d.motif = w; if (agent.accepte(resume(d))) Decisions.delivrer(d); } // 501
    void id_only(String w) { Dossier d = instruit(w); if (agent.accepte(d.getId())) Decisions.delivrer(d); } // 501
    void ai_summary(String w) { Dossier d = instruit(w); String r = Ia.demander("résume " + w); if (agent.accepte(r)) Decisions.delivrer(d); } // 501
    void reason_of_the_person(String w) { Dossier d = instruit(w); Reponse r = agent.repond(d); if (r.choix() == Choix.ACCORD) Decisions.delivrer(d); else if (r.choix() == Choix.REFUS) Decisions.refuser(d); }
    void switch_on_choice(String w) { Dossier d = instruit(w); switch (agent.tranche(d)) { case ACCORD -> Decisions.delivrer(d); case REFUS -> Decisions.refuser(d); case RENVOI -> System.out.println(w); } }
    void visa(String w) { Dossier d = instruit(w); Visa v = agent.vise(d); if (v.ok()) Decisions.delivrer(d); }
    void visa_ignored(String w) { Dossier d = instruit(w); Visa v = agent.vise(d); System.out.println(v.by()); Decisions.delivrer(d); } // 501

    // batches and checkboxes
    void checked(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); List<Long> ok = agent.coches(l); for (Dossier d : l) if (ok.contains(d.getId())) Decisions.delivrer(d); }
    void checked_stream(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); List<Long> ok = agent.coches(l); l.stream().filter(d -> ok.contains(d.getId())).forEach(Decisions::delivrer); }
    void checked_set(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); Set<Long> ok = new HashSet<>(agent.coches(l)); for (Dossier d : l) { if (!ok.contains(d.getId())) continue; Decisions.delivrer(d); } }
    void checked_else(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); List<Long> ok = agent.coches(l); for (Dossier d : l) if (ok.contains(d.getId())) Decisions.delivrer(d); else Decisions.refuser(d); } // KNOWN: invents 501, that what a person has not chosen of what they were shown is refused by them is not told
    void kept(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); for (Dossier d : agent.retient(l)) Decisions.delivrer(d); }
    void kept_stream(List<String> ws) { agent.retient(ws.stream().map(HumanSteps::instruit).toList()).forEach(Decisions::delivrer); }
    void all_but_kept(List<String> ws) { List<Dossier> l = new ArrayList<>(ws.stream().map(HumanSteps::instruit).toList()); l.removeAll(agent.retient(l)); l.forEach(Decisions::delivrer); } // 501
    void boxes(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); Map<Long, Boolean> m = agent.cases(l); for (Dossier d : l) if (m.getOrDefault(d.getId(), false)) Decisions.delivrer(d); }
    void boxes_default_true(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); Map<Long, Boolean> m = agent.cases(l); for (Dossier d : l) if (m.getOrDefault(d.getId(), true)) Decisions.delivrer(d); } // 501
    void filtered(List<String> ws) { ws.stream().map(HumanSteps::instruit).filter(agent::accepte).forEach(Decisions::delivrer); }
    void filtered_not(List<String> ws) { ws.stream().map(HumanSteps::instruit).filter(d -> !agent.accepte(d)).forEach(Decisions::delivrer); } // 501
    void removed_if(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).collect(Collectors.toList()); l.removeIf(d -> !agent.accepte(d)); l.forEach(Decisions::delivrer); }
    void whole_batch(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); if (agent.accepte(l)) l.forEach(Decisions::delivrer); }
    void size_of_batch(List<String> ws) { List<Dossier> l = ws.stream().map(HumanSteps::instruit).toList(); if (agent.accepte(l.size())) l.forEach(Decisions::delivrer); } // 501
    void peek(List<String> ws) { ws.stream().map(HumanSteps::instruit).peek(d -> agent.accepte(d)).forEach(Decisions::delivrer); } // 501

    // delegations
    boolean delegue(Dossier d) { return d.version > 3 ? chef.accepte(d) : agent.accepte(d); }
    void delegated(String w) { Dossier d = instruit(w); if (delegue(d)) Decisions.delivrer(d); }
    boolean delegueAi(Dossier d) { return d.version > 3 ? chef.accepte(d) : d.avis.equals("oui"); }
    void delegated_to_ai(String w) { Dossier d = instruit(w); if (delegueAi(d)) Decisions.delivrer(d); } // 501
    static class Circuit { private final Agent2 a; Circuit(Agent2 a) { this.a = a; } void soumettre(Dossier d, Runnable oui, Runnable non) { if (a.accepte(d)) oui.run(); else non.run(); } void selon(Dossier d, Consumer<Boolean> c) { c.accept(a.accepte(d)); } <T> T si(Dossier d, Supplier<T> oui, Supplier<T> non) { return a.accepte(d) ? oui.get() : non.get(); } }
    private Circuit circuit = new Circuit(agent);
    void two_callbacks(String w) { Dossier d = instruit(w); circuit.soumettre(d, () -> Decisions.delivrer(d), () -> Decisions.refuser(d)); }
    void two_callbacks_no(String w) { Dossier d = instruit(w); circuit.soumettre(d, () -> {}, () -> Decisions.refuser(d)); } // 501
    void callback_flag(String w) { Dossier d = instruit(w); circuit.selon(d, ok -> { if (ok) Decisions.delivrer(d); else Decisions.refuser(d); }); }
    void callback_flag_no(String w) { Dossier d = instruit(w); circuit.selon(d, ok -> { if (!ok) Decisions.delivrer(d); }); } // 501
    void callback_flag_ignored(String w) { Dossier d = instruit(w); circuit.selon(d, ok -> Decisions.delivrer(d)); } // 501
    void supplier(String w) { Dossier d = instruit(w); circuit.si(d, () -> { Decisions.delivrer(d); return 1; }, () -> { Decisions.refuser(d); return 0; }); }

    // a corrected text
    void corrected(String w) { String t = agent.corrige(Ia.demander(w)); Decisions.delivrer(t); }
    void corrected_or_not(String w) { String a = Ia.demander(w); String t = agent.corrige(a); Decisions.delivrer(t.isBlank() ? a : t); } // 501
    void atomic(String w) { Dossier d = instruit(w); AtomicBoolean ok = new AtomicBoolean(); ok.set(agent.accepte(d)); if (ok.get()) Decisions.delivrer(d); }
    void atomic_no(String w) { Dossier d = instruit(w); AtomicBoolean ok = new AtomicBoolean(true); ok.set(agent.accepte(d)); if (!ok.get()) Decisions.delivrer(d); } // 501
    void array(String w) { Dossier d = instruit(w); boolean[] ok = {false}; Runnable r = () -> ok[0] = agent.accepte(d); r.run(); if (ok[0]) Decisions.delivrer(d); }
    void stored_in_it(String w) { Dossier d = instruit(w); d.vu = agent.accepte(d); if (d.vu) Decisions.delivrer(d); }
    void stored_in_it_no(String w) { Dossier d = instruit(w); d.vu = agent.accepte(d); if (!d.vu) Decisions.delivrer(d); } // 501
    void status(String w) { Dossier d = instruit(w); d.statut = agent.accepte(d) ? "VALIDE" : "REJETE"; if ("VALIDE".equals(d.statut)) Decisions.delivrer(d); }
    void status_either(String w) { Dossier d = instruit(w); d.statut = agent.accepte(d) ? "VALIDE" : "REJETE"; if ("VALIDE".equals(d.statut)) Decisions.delivrer(d); else Decisions.refuser(d); }
    void status_no(String w) { Dossier d = instruit(w); d.statut = agent.accepte(d) ? "VALIDE" : "REJETE"; if ("REJETE".equals(d.statut)) Decisions.delivrer(d); } // 501
    void status_switch(String w) { Dossier d = instruit(w); d.statut = agent.accepte(d) ? "VALIDE" : "REJETE"; switch (d.statut) { case "VALIDE" -> Decisions.delivrer(d); default -> Decisions.refuser(d); } }
    void visa_needed(String w) { Dossier d = instruit(w); if (d.avis.contains("risque")) { if (!agent.accepte(d)) { Decisions.refuser(d); return; } } Decisions.delivrer(d); } // 501
    void guard_throws(String w) { Dossier d = instruit(w); if (!agent.accepte(d)) throw new IllegalStateException("refusé"); Decisions.delivrer(d); }
    void guard_assert(String w) { Dossier d = instruit(w); Objects.requireNonNull(agent.sinonNul(d)); Decisions.delivrer(d); } // 501
}
