package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** What a person has approved is put aside and decided on later, and a person's answer is handed on to who decides. */
class Retenus {
    record Avis(String id, double note, String motif) {}
    static Avis avis(String id) { return new Avis(id, Ia.noter(id), Ia.demander(id)); }
    static List<Avis> avis(List<String> ids) {
        List<Avis> tous = new ArrayList<>();
        for (String id : ids) tous.add(avis(id));
        return tous;
    }

    // An answer is an argument.
    void answer_passed(String id) { String a = Ia.demander(id); if_approved(id, a, Agent.valide(a)); }
    private void if_approved(String id, String a, boolean ok) { if (ok && a.equals("non")) Decisions.refuser(id); }
    void answer_about_something_else_passed(String id) { String a = Ia.demander(id); if_approved_2(id, a, Agent.valide(id)); }
    private void if_approved_2(String id, String a, boolean ok) { if (ok && a.equals("non")) Decisions.refuser(id); } // 501
    void refusal_passed(String id) { String a = Ia.demander(id); unless_approved(a, Agent.valide(a)); }
    private void unless_approved(String a, boolean ok) { if (!ok) Decisions.delivrer(a); } // 501
    void answer_passed_through_three(String id) { String a = Ia.demander(id); if (a.equals("non")) first(id, Agent.valide(a)); }
    private void first(String id, boolean ok) { second(id, ok); }
    private void second(String id, boolean ok) { if (ok) Decisions.refuser(id); }
    void condition_of_a_helper(String id) { String a = Ia.demander(id); if (both(a.equals("non"), Agent.valide(a))) Decisions.refuser(id); }
    private static boolean both(boolean a, boolean b) { return a && b; }
    void either_of_a_helper(String id) { String a = Ia.demander(id); if (either(a.equals("non"), Agent.valide(a))) Decisions.refuser(id); } // 501
    private static boolean either(boolean a, boolean b) { return a || b; }
    void refused_by_exception(String id) { String a = Ia.demander(id); demand(Agent.valide(a)); if (a.equals("non")) Decisions.refuser(id); }
    private static void demand(boolean ok) { if (!ok) throw new IllegalStateException(); }
    void answer_of_a_lambda(String id) {
        String a = Ia.demander(id);
        Consumer<Boolean> suite = ok -> { if (ok) Decisions.refuser(a); };
        suite.accept(Agent.valide(a));
    }
    void answer_of_a_lambda_ignored(String id) {
        String a = Ia.demander(id);
        Consumer<Boolean> suite = ok -> Decisions.refuser(a); // 501
        suite.accept(Agent.valide(a));
    }
    void answer_in_an_optional(String id) {
        String a = Ia.demander(id);
        Optional.of(Agent.valide(a)).ifPresent(ok -> { if (ok) Decisions.refuser(a); });
    }
    void answer_that_comes_later(String id) {
        String a = Ia.demander(id);
        CompletableFuture.supplyAsync(() -> Agent.valide(a)).thenAccept(ok -> { if (ok) Decisions.refuser(a); });
    }
    void answer_chosen_passed(String id) { String a = Ia.demander(id); if (a.equals("non")) if_chosen(id, Agent.choisit(List.of(a))); }
    private void if_chosen(String id, String choix) { if (choix.equals("refus")) Decisions.refuser(id); }
    record Releve(String texte, boolean ok) {}
    void answer_in_an_object(String id) { String a = Ia.demander(id); apply(new Releve(a, Agent.valide(a))); }
    private void apply(Releve r) { if (r.ok()) Decisions.refuser(r.texte()); }
    void answer_in_an_object_about_nothing(String id) { String a = Ia.demander(id); apply_2(new Releve(a, id.isEmpty())); }
    private void apply_2(Releve r) { if (r.ok()) Decisions.refuser(r.texte()); } // 501
    void objects_with_answers(List<String> ids) {
        List<Releve> l = new ArrayList<>();
        for (String id : ids) { String a = Ia.demander(id); l.add(new Releve(a, Agent.valide(a))); }
        for (Releve r : l) if (r.ok()) Decisions.refuser(r.texte());
    }
    void objects_with_answers_streamed(List<String> ids) {
        ids.stream()
                .map(id -> { String a = Ia.demander(id); return new Releve(a, Agent.valide(a)); })
                .filter(Releve::ok)
                .forEach(r -> Decisions.refuser(r.texte()));
    }
    void asked_again_after_the_answer(String id) {
        String a = Ia.demander(id);
        boolean ok = true;
        for (int i = 0; i < 2; i++) {
            if (ok && a.equals("non")) Decisions.refuser(id); // 501
            ok = Agent.valide(a);
            a = Ia.demander(id);
        }
    }

    // What was approved is put aside.
    void put_aside(List<String> ids) {
        List<Avis> ok = new ArrayList<>();
        for (Avis a : avis(ids)) if (a.note() > 0.5 && Agent.valide(a)) ok.add(a);
        for (Avis a : ok) Decisions.refuser(a.motif());
    }
    void put_aside_and_more(List<String> ids) {
        List<Avis> ok = new ArrayList<>();
        for (Avis a : avis(ids)) {
            if (a.note() > 0.9) ok.add(a);
            else if (Agent.valide(a)) ok.add(a);
        }
        for (Avis a : ok) Decisions.refuser(a.motif()); // 501
    }
    void put_aside_all_decided(List<String> ids) {
        List<Avis> tous = avis(ids);
        List<Avis> ok = new ArrayList<>();
        for (Avis a : tous) if (Agent.valide(a)) ok.add(a);
        System.out.println(ok.size());
        for (Avis a : tous) if (a.note() > 0.9) Decisions.refuser(a.id()); // 501
    }
    void those_left_decided(List<String> ids) {
        List<Avis> ok = new ArrayList<>();
        List<Avis> reste = new ArrayList<>();
        for (Avis a : avis(ids)) (a.note() > 0.5 ? ok : reste).add(a);
        for (Avis a : reste) if (Agent.valide(a)) Decisions.refuser(a.id());
        for (Avis a : ok) Decisions.delivrer(a.id()); // 501
    }
    void identifiers_put_aside(List<String> ids) {
        Set<String> ok = new HashSet<>();
        for (String id : ids) { double n = Ia.noter(id); if (n > 0.5 && Agent.valide(id + n)) ok.add(id); }
        for (String id : ok) Decisions.refuser(id);
    }
    void identifiers_put_aside_by_nobody(List<String> ids) {
        Set<String> ok = new HashSet<>();
        for (String id : ids) { double n = Ia.noter(id); if (n > 0.5) ok.add(id); }
        for (String id : ok) Decisions.refuser(id); // 501
    }
    void put_aside_by_key(List<String> ids) {
        Map<String, Avis> ok = new HashMap<>();
        for (Avis a : avis(ids)) if (Agent.valide(a)) ok.put(a.id(), a);
        for (Avis a : ok.values()) Decisions.refuser(a.motif());
        ok.forEach((id, a) -> Decisions.refuser(a.motif()));
    }
    void handed_over_whole(List<String> ids) {
        List<Avis> ok = new ArrayList<>();
        for (Avis a : avis(ids)) if (Agent.valide(a)) ok.add(a);
        Decisions.refuser(ok);
    }
    void handed_over_whole_with_others(List<String> ids) {
        List<Avis> tous = avis(ids);
        List<Avis> ok = new ArrayList<>();
        for (Avis a : tous) if (Agent.valide(a)) ok.add(a);
        Decisions.refuser(List.of(ok, tous)); // 501
    }
    static class Fiche { String motif; boolean valide; }
    void marked_one_by_one(List<String> ids) {
        List<Fiche> l = new ArrayList<>();
        for (String id : ids) { Fiche f = new Fiche(); f.motif = Ia.demander(id); l.add(f); }
        for (Fiche f : l) if (Agent.valide(f.motif)) f.valide = true;
        for (Fiche f : l) if (f.valide) Decisions.refuser(f.motif);
    }
    void marked_by_the_ai_too(List<String> ids) {
        List<Fiche> l = new ArrayList<>();
        for (String id : ids) { Fiche f = new Fiche(); f.motif = Ia.demander(id); l.add(f); }
        for (Fiche f : l) if (Agent.valide(f.motif)) f.valide = true;
        for (Fiche f : l) if (f.motif.isEmpty()) f.valide = true;
        for (Fiche f : l) if (f.valide) Decisions.refuser(f.motif); // 501
    }
    void approved_and_sent() { envoie(Donnees.nom()); }
    private void envoie(String nom) {
        List<String> ok = new ArrayList<>();
        if (Agent.valide(nom)) ok.add(nom);
        for (String n : ok) Ia.envoyer(n); // 401
    }

    // One filter after the other.
    void filtered_by_ai_then_person(List<String> ids) {
        avis(ids).stream().filter(a -> a.note() > 0.5).filter(Agent::valide).forEach(a -> Decisions.refuser(a.id()));
    }
    void filtered_by_person_then_ai(List<String> ids) {
        avis(ids).stream().filter(Agent::valide).filter(a -> a.note() > 0.5).forEach(a -> Decisions.refuser(a.motif()));
    }
    void filtered_by_both_at_once(List<String> ids) {
        Predicate<Avis> suspect = a -> a.note() > 0.5;
        avis(ids).stream().filter(suspect.and(Agent::valide)).forEach(a -> Decisions.refuser(a.id()));
    }
    void filtered_by_either(List<String> ids) {
        Predicate<Avis> suspect = a -> a.note() > 0.5;
        avis(ids).stream().filter(suspect.or(Agent::valide)).forEach(a -> Decisions.refuser(a.id())); // 501
    }
    void shown_on_the_way(List<String> ids) {
        avis(ids).stream().filter(a -> a.note() > 0.5).peek(Agent::valide).forEach(a -> Decisions.refuser(a.id())); // 501
    }
    void optional_filtered_by_ai_then_person(String id) {
        Optional.of(Ia.demander(id)).filter(a -> a.equals("non")).filter(Agent::valide).ifPresent(a -> Decisions.refuser(id));
    }
    void taken_out_by_ai_then_person(List<String> ids) {
        List<Avis> l = avis(ids);
        l.removeIf(a -> a.note() < 0.5);
        l.removeIf(a -> !Agent.valide(a));
        for (Avis a : l) Decisions.refuser(a.motif());
    }
    void collected_then_decided(List<String> ids) {
        List<Avis> ok = avis(ids).stream().filter(a -> a.note() > 0.5 && Agent.valide(a)).toList();
        for (Avis a : ok) Decisions.refuser(a.motif());
    }
    void collected_and_all_decided(List<String> ids) {
        List<Avis> tous = avis(ids);
        List<Avis> ok = tous.stream().filter(Agent::valide).toList();
        System.out.println(ok);
        for (Avis a : tous) if (a.note() > 0.9) Decisions.refuser(a.motif()); // 501
    }
    void parted_by_a_person(List<String> ids) {
        Map<Boolean, List<Avis>> m = avis(ids).stream().filter(a -> a.note() > 0.5).collect(Collectors.partitioningBy(Agent::valide));
        for (Avis a : m.get(true)) Decisions.refuser(a.motif());
        for (Avis a : m.get(false)) Decisions.delivrer(a.motif()); // 501
    }
    void parted_by_the_ai(List<String> ids) {
        Map<Boolean, List<Avis>> m = avis(ids).stream().collect(Collectors.partitioningBy(a -> a.note() > 0.5));
        for (Avis a : m.get(true)) Decisions.refuser(a.id()); // 501
    }
    void found_among_those_approved(List<String> ids) {
        Set<String> ok = avis(ids).stream().filter(a -> a.note() > 0.5).filter(Agent::valide).map(Avis::id).collect(Collectors.toSet());
        for (String id : ids) if (ok.contains(id)) Decisions.refuser(id);
    }
    void found_among_those_of_the_ai(List<String> ids) {
        Set<String> ok = avis(ids).stream().filter(a -> a.note() > 0.5).map(Avis::id).collect(Collectors.toSet());
        for (String id : ids) if (ok.contains(id)) Decisions.refuser(id); // 501
    }
    void not_found_among_those_approved(List<String> ids) {
        Set<String> ok = avis(ids).stream().filter(a -> a.note() > 0.5).filter(Agent::valide).map(Avis::id).collect(Collectors.toSet());
        for (String id : ids) if (!ok.contains(id)) Decisions.refuser(id); // 501
    }

    // From one request to the next.
    static class Boite {
        private final Queue<Avis> boite = new ConcurrentLinkedQueue<>();
        void recoit(String id) { Avis a = avis(id); if (a.note() > 0.5) boite.add(a); }
        void traite() { Avis a = boite.poll(); if (a != null && Agent.valide(a.toString())) Decisions.refuser(a.id()); }
    }
    static class Automate {
        private final Queue<Avis> boite = new ConcurrentLinkedQueue<>();
        void recoit(String id) { Avis a = avis(id); if (a.note() > 0.5) boite.add(a); }
        void traite() { Avis a = boite.poll(); if (a != null) Decisions.refuser(a.id()); } // 501
    }
    static class Circuit {
        private final List<Avis> attente = new ArrayList<>();
        private final List<Avis> valides = new ArrayList<>();
        void recoit(String id) { attente.add(avis(id)); }
        void relit() { for (Avis a : attente) if (Agent.valide(a.toString())) valides.add(a); }
        void applique() { for (Avis a : valides) Decisions.refuser(a.motif()); }
    }

    // What is still judged wrongly.
    void one_approved_all_decided(List<String> ids) {
        List<String> l = ids.stream().map(Ia::demander).toList();
        if (Agent.valide(l.get(0))) for (String a : l) Decisions.refuser(a); // KNOWN: misses 501, which of several answers of one call a person saw is not told
    }
    void counted(List<String> ids) {
        int n = 0;
        for (Avis a : avis(ids)) if (a.note() > 0.5 && Agent.valide(a)) n++;
        if (n > 0) Decisions.refuser("tous");
    }
    void taken_out_one_by_one(List<String> ids) {
        List<Avis> l = avis(ids);
        l.removeIf(a -> a.note() < 0.5);
        for (Iterator<Avis> i = l.iterator(); i.hasNext(); ) if (!Agent.valide(i.next())) i.remove();
        for (Avis a : l) Decisions.refuser(a.id());
    }
    enum Choix { OUI, NON }
    static Choix demande(Avis a) { return Agent.valide(a) ? Choix.OUI : Choix.NON; }
    void grouped_by_an_answer(List<String> ids) {
        Map<Choix, List<Avis>> m = avis(ids).stream().filter(a -> a.note() > 0.5).collect(Collectors.groupingBy(Retenus::demande));
        for (Avis a : m.getOrDefault(Choix.OUI, List.of())) Decisions.refuser(a.id()); // KNOWN: invents 501, the groups that a collector makes are one
    }
    void sorted_and_all_decided(List<String> ids) {
        List<String> l = new ArrayList<>(ids);
        l.sort(Comparator.comparingDouble(Ia::noter));
        for (String id : l) Decisions.refuser(id); // KNOWN: invents 501, that all are decided on, in whatever order, is not told
    }
    static class Demande { String id, avis; boolean vu; void proposer() { avis = Ia.demander(id); } void relire() { vu = Agent.valide(avis); } boolean prete() { return vu; } }
    void marked_by_methods(List<Demande> l) { for (Demande d : l) { d.proposer(); d.relire(); } for (Demande d : l) if (d.prete()) Decisions.refuser(d.avis); } // KNOWN: invents 501, what a method marks on each of those that were passed is not told of all
    void marked_by_methods_one_by_one(List<Demande> l) { for (Demande d : l) { d.proposer(); d.relire(); if (d.prete()) Decisions.refuser(d.avis); } }
}
