package programs;

import api.*;
import java.util.*;
import java.util.concurrent.*;
import java.util.function.*;
import java.util.stream.*;

/** How a person looks at what an AI said: all of it, a part, a sample, too late; and what is decided without. */
class Relecture {
    record Avis(String texte, double score) {}
    static Avis avis(String d) { return new Avis(Ia.demander(d), Double.parseDouble(Ia.demander("score " + d))); }
    void only_where_unsure(String d) {
        Avis a = avis(d);
        if (a.score() > 0.9) Decisions.delivrer(d); // 501
        else if (Agent.valide(a)) Decisions.delivrer(d);
    }
    void always(String d) {
        Avis a = avis(d);
        if (a.score() > 0.9) System.out.println("sûr");
        if (Agent.valide(a.texte())) Decisions.delivrer(d);
    }
    void sure_is_decided_before_the_person(String d) {
        Avis a = avis(d);
        boolean ok = a.score() > 0.9 || Agent.valide(a.texte());
        if (ok) Decisions.delivrer(d); // 501
    }
    void person_and_score(String d) {
        Avis a = avis(d);
        boolean ok = a.score() > 0.9 && Agent.valide(a);
        if (ok) Decisions.delivrer(d);
    }
    void refused_without_a_person(String d) {
        Avis a = avis(d);
        if (a.score() < 0.1) { Decisions.refuser(d); return; } // 501
        if (Agent.valide(a)) Decisions.delivrer(d);
    }
    void sampled(String d) {
        Avis a = avis(d);
        boolean relu = Math.random() < 0.1;
        if (!relu) { if (a.texte().equals("oui")) Decisions.delivrer(d); return; } // 501
        if (Agent.valide(a.texte())) Decisions.delivrer(d);
    }
    void two_of_three(String d) {
        int oui = 0;
        for (int i = 0; i < 3; i++) if (Ia.demander(d).equals("oui")) oui++;
        if (oui >= 2) Decisions.delivrer(d); // 501
    }
    void two_of_three_then_a_person(String d) {
        int oui = 0;
        for (int i = 0; i < 3; i++) if (Ia.demander(d).equals("oui")) oui++;
        if (oui >= 2 && Agent.valide(d + " : " + oui)) Decisions.delivrer(d);
    }
    void mean_of_scores(List<String> l, String d) {
        double m = l.stream().mapToDouble(x -> Double.parseDouble(Ia.demander(x))).average().orElse(0);
        if (m > 0.5) Decisions.delivrer(d); // 501
    }
    void mean_of_scores_is_shown(List<String> l, String d) {
        double m = l.stream().mapToDouble(x -> Double.parseDouble(Ia.demander(x))).average().orElse(0);
        if (Agent.valide("moyenne " + m)) Decisions.delivrer(d);
    }
    void mean_is_counted_only(List<String> l, String d, boolean b) {
        double m = l.stream().mapToDouble(x -> Double.parseDouble(Ia.demander(x))).average().orElse(0);
        System.out.println(m);
        if (b) Decisions.delivrer(d);
    }
    void four_eyes(String d) {
        String a = Ia.demander(d);
        if (Agent.valide(a) && Agent.valide(a)) Decisions.delivrer(d);
    }
    void either_of_two_persons(String d) {
        String a = Ia.demander(d);
        if (Agent.valide(a) || Agent.valide("bis " + a)) Decisions.delivrer(d);
    }
    void person_or_nobody(String d, boolean absent) {
        String a = Ia.demander(d);
        if (absent || Agent.valide(a)) { if (a.equals("oui")) Decisions.delivrer(d); } // 501
    }
    void silence_is_consent(String d, BlockingQueue<Boolean> reponses) throws Exception {
        String a = Ia.demander(d);
        Boolean r = reponses.poll(1, TimeUnit.DAYS);
        if (r == null && a.equals("oui")) Decisions.delivrer(d); // 501
    }
    void first_that_answers(String d) {
        String a = Stream.of("m1", "m2").map(Ia::demander).filter(x -> !x.startsWith("o")).findFirst().orElse("non");
        if (a.equals("oui")) Decisions.delivrer(d); // 501
    }
    void second_model_checks_the_first(String d) {
        String a = Ia.demander(d);
        if (Ia.demander("vérifie " + a).equals("oui")) Decisions.delivrer(d); // 501
    }
    void rule_overrules_the_model(String d, int age) {
        boolean ok = Ia.demander(d).equals("oui");
        ok = age > 18;
        if (ok) Decisions.delivrer(d);
    }
    void rule_and_model(String d, int age) {
        boolean ok = Ia.demander(d).equals("oui") && age > 18;
        if (ok) Decisions.delivrer(d); // 501
    }
    sealed interface Issue permits Accord, Rejet, ARelire {}
    record Accord(String d) implements Issue {}
    record Rejet(String d) implements Issue {}
    record ARelire(String d, String avis) implements Issue {}
    static Issue instruire(String d) {
        Avis a = avis(d);
        return a.score() > 0.9 ? new Accord(d) : a.score() < 0.1 ? new Rejet(d) : new ARelire(d, a.texte());
    }
    void by_issue(String d) {
        Issue i = instruire(d);
        if (i instanceof Accord a) Decisions.delivrer(a.d()); // 501
        else if (i instanceof ARelire r && Agent.valide(r.avis())) Decisions.delivrer(r.d());
    }
    void by_issue_all_seen(String d) {
        Issue i = instruire(d);
        if (!Agent.valide(i.toString())) return;
        if (i instanceof Accord a) Decisions.delivrer(a.d());
        else if (i instanceof Rejet r) Decisions.refuser(r.d());
    }
    static Issue a_relire(String d) { return new ARelire(d, Ia.demander(d)); }
    void by_issue_that_never_is_an_accord(String d) {
        Issue i = a_relire(d);
        if (i instanceof Accord a) Decisions.delivrer(a.d());
        else if (i instanceof ARelire r && Agent.valide(r.avis())) Decisions.delivrer(r.d());
    }
    enum Suite { OUI, NON, RELIRE; static Suite de(double s) { return s > 0.9 ? OUI : s < 0.1 ? NON : RELIRE; } }
    void by_enum(String d) {
        switch (Suite.de(avis(d).score())) {
            case OUI -> Decisions.delivrer(d); // 501
            case NON -> System.out.println("non");
            case RELIRE -> { if (Agent.valide(d)) Decisions.delivrer(d); } // 501
        }
    }
    void by_enum_of_the_person(String d) {
        Suite s = Suite.de(avis(d).score());
        Suite p = Agent.valide(d + s) ? Suite.OUI : Suite.NON;
        switch (p) {
            case OUI -> Decisions.delivrer(d);
            case NON -> Decisions.refuser(d);
            default -> { }
        }
    }
    static class Resultat<T> {
        private final T v; private final String err;
        private Resultat(T v, String err) { this.v = v; this.err = err; }
        static <T> Resultat<T> ok(T v) { return new Resultat<>(v, null); }
        static <T> Resultat<T> ko(String e) { return new Resultat<>(null, e); }
        boolean estOk() { return err == null; }
        T get() { return v; }
        <R> Resultat<R> puis(Function<T, Resultat<R>> f) { return estOk() ? f.apply(v) : ko(err); }
        void sinon(Consumer<String> c) { if (!estOk()) c.accept(err); }
    }
    static Resultat<String> demander(String d) { String a = Ia.demander(d); return a.startsWith("o") ? Resultat.ko("vide") : Resultat.ok(a); }
    static Resultat<String> relire(String a) { return Agent.valide(a) ? Resultat.ok(a) : Resultat.ko("non"); }
    void result_then_result(String d) {
        Resultat<String> r = demander(d).puis(Relecture::relire);
        if (r.estOk()) Decisions.delivrer(r.get());
    }
    void result_of_the_model_alone(String d) {
        Resultat<String> r = demander(d);
        if (r.estOk()) Decisions.delivrer(r.get()); // 501
    }
    void result_refuses_on_the_models_error(String d) {
        demander(d).sinon(e -> Decisions.refuser(d)); // 501
    }
    void errors_gathered(String d) {
        List<String> erreurs = new ArrayList<>();
        if (!Ia.demander(d).equals("conforme")) erreurs.add("IA");
        if (d.startsWith("o")) erreurs.add("vide");
        if (erreurs.isEmpty()) Decisions.delivrer(d); // 501
    }
    void errors_gathered_without_the_model(String d) {
        List<String> erreurs = new ArrayList<>();
        List<String> remarques = new ArrayList<>();
        if (!Ia.demander(d).equals("conforme")) remarques.add("IA");
        if (d.startsWith("o")) erreurs.add("vide");
        if (erreurs.isEmpty()) Decisions.delivrer(d);
        System.out.println(remarques);
    }
    void queue_for_persons(List<String> ds) {
        Deque<String> file = new ArrayDeque<>();
        for (String d : ds) { if (Ia.demander(d).equals("oui")) file.add(d); }
        while (!file.isEmpty()) { String d = file.poll(); if (Agent.valide(d)) Decisions.delivrer(d); }
    }
    void queue_for_nobody(List<String> ds) {
        Deque<String> file = new ArrayDeque<>();
        for (String d : ds) { if (Ia.demander(d).equals("oui")) file.add(d); }
        while (!file.isEmpty()) { Decisions.delivrer(file.poll()); } // 501
    }
    void retried_until_yes(String d) {
        for (int i = 0; i < 3; i++) { if (Ia.demander(d).equals("oui")) { Decisions.delivrer(d); return; } } // 501
    }
    void retried_until_it_answers(String d) {
        String a = null;
        for (int i = 0; i < 3 && (a == null || a.startsWith("o")); i++) a = Ia.demander(d);
        if (Agent.valide(a)) Decisions.delivrer(d);
    }
    void last_word_is_the_persons(String d) {
        String proposition = Ia.demander(d);
        String choix = Agent.choisit(proposition);
        String finale = choix == null ? proposition : choix;
        Decisions.delivrer(finale); // 501
    }
    void last_word_is_always_the_persons(String d) {
        String proposition = Ia.demander(d);
        String choix = Agent.choisit(proposition);
        if (choix == null) return;
        Decisions.delivrer(choix);
    }
    void ranking_shown_to_a_person(List<String> ds) {
        List<String> tri = ds.stream().sorted(Comparator.comparing(x -> Ia.demander(x))).toList();
        for (String d : tri) if (Agent.valide(d)) Decisions.delivrer(d);
    }
    void best_of_a_ranking(List<String> ds) {
        List<String> tri = ds.stream().sorted(Comparator.comparing(x -> Ia.demander(x))).toList();
        Decisions.delivrer(tri.get(0)); // 501
    }
    void tickets_with_a_person_for_all(Map<String, Boolean> validations, String d) {
        String a = Ia.demander(d);
        validations.put(d, Agent.valide(a));
        if (validations.get(d)) Decisions.delivrer(d);
    }
    void tickets_with_a_default(Map<String, Boolean> validations, String d) {
        String a = Ia.demander(d);
        if (validations.getOrDefault(d, a.equals("oui"))) Decisions.delivrer(d); // 501
    }
    void optional_person(Optional<Boolean> reponse, String d) {
        String a = Ia.demander(d);
        if (reponse.orElseGet(() -> a.equals("oui"))) Decisions.delivrer(d); // 501
    }
    void optional_of_the_person(String d) {
        String a = Ia.demander(d);
        Optional.of(a).filter(Agent::valide).ifPresent(Decisions::delivrer);
    }
    void optional_of_nobody(String d) {
        String a = Ia.demander(d);
        Optional.of(a).filter(x -> x.startsWith("oui")).ifPresent(Decisions::delivrer); // 501
    }
    void future_of_the_person(String d) throws Exception {
        CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenApply(a -> Agent.valide(a));
        if (f.get()) Decisions.delivrer(d);
    }
    void future_of_nobody(String d) throws Exception {
        CompletableFuture<Boolean> f = CompletableFuture.supplyAsync(() -> Ia.demander(d)).thenApply(a -> a.equals("oui"));
        if (f.get()) Decisions.delivrer(d); // 501
    }
    void result_of_the_person(String d) {
        Resultat<String> r = relire(Ia.demander(d));
        if (r.estOk()) Decisions.delivrer(r.get());
    }
    void result_then_the_person(String d) {
        Resultat<String> r = Resultat.ok(Ia.demander(d)).puis(Relecture::relire);
        if (r.estOk()) Decisions.delivrer(r.get());
    }
    void result_of_two_steps(String d) {
        Resultat<String> r = demander(d);
        if (!r.estOk()) return;
        Resultat<String> s = relire(r.get());
        if (s.estOk()) Decisions.delivrer(s.get());
    }
    static class Fiche { String texte; double score; boolean complet; List<String> motifs; }
    void one_answer_only_where_unsure(String d) {
        Fiche a = Ia.remplir(d, Fiche.class);
        if (a.score > 0.9) Decisions.delivrer(d); // 501
        else if (Agent.valide(a.texte)) Decisions.delivrer(d);
    }
    void one_answer_always(String d) {
        Fiche a = Ia.remplir(d, Fiche.class);
        if (a.score > 0.9 && Agent.valide(a.texte)) Decisions.delivrer(d);
    }
    void one_answer_whole(String d) {
        Fiche a = Ia.remplir(d, Fiche.class);
        if (a.complet && Agent.valide(a)) Decisions.delivrer(d);
    }
    void one_answer_printed(String d) {
        Fiche a = Ia.remplir(d, Fiche.class);
        if (!a.complet) throw new IllegalStateException(a.texte);
        if (Agent.valide("score " + a.score)) Decisions.delivrer(d);
    }
    void one_answer_nobody(String d) {
        Fiche a = Ia.remplir(d, Fiche.class);
        if (a.complet && a.motifs.isEmpty()) Decisions.delivrer(d); // 501
    }
    void another_answer(String d) {
        Fiche a = Ia.remplir(d, Fiche.class), b = Ia.remplir("autre", Fiche.class);
        if (a.complet && Agent.valide(b.texte)) Decisions.delivrer(d); // 501
    }
    void routed_by_score(String d) {
        Fiche a = Ia.remplir(d, Fiche.class);
        if (a.score < 0.5) { System.out.println("à instruire"); return; }
        if (!Agent.valide(a.texte + a.motifs)) return;
        Decisions.delivrer(d);
    }

    /** What a person said comes back as an object, a constant or a kind of thing. */
    void as_a_result(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Resultat<String> s = Agent.valide(a) ? Resultat.ok(a) : Resultat.ko("non");
        if (s.estOk()) Decisions.delivrer(d);
    }
    void as_a_result_wrong_arm(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Resultat<String> s = Agent.valide(a) ? Resultat.ok(a) : Resultat.ko("non");
        if (!s.estOk()) Decisions.delivrer(d); // 501
    }
    void as_a_field(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Resultat<String> s = Agent.valide(a) ? Resultat.ok(a) : Resultat.ko("non");
        if (s.err == null) Decisions.delivrer(d);
    }
    record Bilan(boolean ok, String texte) { boolean estOk() { return ok; } boolean refuse() { return !ok; } boolean faux() { return false; } }
    void as_a_record(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Bilan s = Agent.valide(a) ? new Bilan(true, a) : new Bilan(false, "non");
        if (s.ok()) Decisions.delivrer(d);
        if (s.estOk()) Decisions.delivrer(d);
        if (!s.refuse()) Decisions.delivrer(d);
    }
    void as_a_record_wrong_arm(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Bilan s = Agent.valide(a) ? new Bilan(true, a) : new Bilan(false, "non");
        if (s.refuse()) Decisions.delivrer(d); // 501
    }
    void as_a_record_not_asked(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Bilan s = Agent.valide(a) ? new Bilan(true, a) : new Bilan(false, "non");
        if (!s.faux()) Decisions.delivrer(d); // 501
    }
    Bilan bilan(String a) { return Agent.valide(a) ? new Bilan(true, a) : new Bilan(false, "non"); }
    Bilan bilan_de_tout(String a) { Agent.valide(a); return new Bilan(true, a); }
    Bilan bilan_parfois(String a, boolean b) { return b || Agent.valide(a) ? new Bilan(true, a) : new Bilan(false, "non"); }
    void by_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (bilan(a).estOk()) Decisions.delivrer(d);
    }
    void by_a_helper_inverted(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Bilan s = bilan(a);
        if (s.refuse()) return;
        Decisions.delivrer(d);
    }
    void by_a_helper_wrong_arm(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (bilan(a).refuse()) Decisions.delivrer(d); // 501
    }
    void by_a_helper_that_ignores_the_person(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (bilan_de_tout(a).estOk()) Decisions.delivrer(d); // 501
    }
    void by_a_helper_that_asks_sometimes(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (bilan_parfois(a, b).estOk()) Decisions.delivrer(d); // 501
    }
    void of_another_answer(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (bilan(Ia.demander("autre")).estOk()) Decisions.delivrer(d); // 501
    }
    void computed(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Bilan s = new Bilan(Agent.valide(a), a);
        if (s.estOk()) Decisions.delivrer(d);
    }
    static class Dossier { boolean valide; String motif; boolean estValide() { return valide; } boolean aRevoir() { return motif != null; } }
    void set_later(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Dossier s = new Dossier();
        if (Agent.valide(a)) s.valide = true;
        if (s.estValide()) Decisions.delivrer(d);
    }
    void set_then_set_again(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Dossier s = new Dossier();
        if (Agent.valide(a)) s.valide = true;
        if (b) s.valide = true;
        if (s.estValide()) Decisions.delivrer(d); // 501
    }
    void reason_set(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Dossier s = new Dossier();
        if (!Agent.valide(a)) s.motif = "non";
        if (!s.aRevoir()) Decisions.delivrer(d);
    }
    void note_in_a_helper(Dossier s, String a) { s.valide = Agent.valide(a); }
    void set_in_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Dossier s = new Dossier();
        note_in_a_helper(s, a);
        if (s.estValide()) Decisions.delivrer(d);
    }
    void as_an_optional(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Optional<String> s = Agent.valide(a) ? Optional.of(a) : Optional.empty();
        if (s.isPresent()) Decisions.delivrer(d);
    }
    void as_a_kind(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Issue s = Agent.valide(a) ? new Accord(a) : new Rejet(a);
        if (s instanceof Accord) Decisions.delivrer(d);
    }
    void as_a_kind_wrong_arm(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Issue s = Agent.valide(a) ? new Accord(a) : new Rejet(a);
        if (s instanceof Rejet) Decisions.delivrer(d); // 501
    }
    Issue issue(String a) { return Agent.valide(a) ? new Accord(a) : new Rejet(a); }
    void as_a_kind_by_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (issue(a) instanceof Accord) Decisions.delivrer(d);
    }
    void as_a_constant(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = Agent.valide(a) ? Suite.OUI : Suite.NON;
        if (s == Suite.OUI) Decisions.delivrer(d);
        if (s.equals(Suite.OUI)) Decisions.delivrer(d);
        switch (s) { case OUI -> Decisions.delivrer(d); default -> { } }
    }
    void as_a_constant_wrong_arm(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = Agent.valide(a) ? Suite.OUI : Suite.NON;
        if (s != Suite.OUI) Decisions.delivrer(d); // 501
    }
    Suite suite(String a) { return Agent.valide(a) ? Suite.OUI : Suite.NON; }
    void as_a_constant_by_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (suite(a) == Suite.OUI) Decisions.delivrer(d);
    }
    void as_a_text(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        String s = Agent.valide(a) ? "OK" : "KO";
        if ("OK".equals(s)) Decisions.delivrer(d);
    }
    String texte(String a) { return Agent.valide(a) ? "OK" : "KO"; }
    void as_a_text_by_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if ("OK".equals(texte(a))) Decisions.delivrer(d);
    }
    void as_an_error_less(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        List<String> erreurs = new ArrayList<>();
        if (!Agent.valide(a)) erreurs.add("non");
        if (erreurs.isEmpty()) Decisions.delivrer(d);
    }
    List<String> erreurs(String a) { List<String> l = new ArrayList<>(); if (!Agent.valide(a)) l.add("non"); return l; }
    void as_an_error_less_by_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (erreurs(a).isEmpty()) Decisions.delivrer(d);
    }
    void as_an_error_less_by_a_helper_wrong_arm(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (!erreurs(a).isEmpty()) Decisions.delivrer(d); // 501
    }
    List<String> erreurs_parfois(String a, boolean b) { List<String> l = new ArrayList<>(); if (b && !Agent.valide(a)) l.add("non"); return l; }
    void as_an_error_less_by_a_helper_that_asks_sometimes(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (erreurs_parfois(a, b).isEmpty()) Decisions.delivrer(d); // 501
    }
    void refuser_si_non(String a) { if (!Agent.valide(a)) throw new IllegalStateException("non"); }
    void as_an_exception_by_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        refuser_si_non(a);
        Decisions.delivrer(d);
    }
    int note(String a) { return Agent.valide(a) ? 2 : 1; }
    void as_a_number_by_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (note(a) == 2) Decisions.delivrer(d);
    }
    void as_a_number_by_a_helper_wrong_arm(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (note(a) == 1) Decisions.delivrer(d); // 501
    }
    void as_a_number_by_a_helper_more(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (note(a)) { case 2: Decisions.delivrer(d); break; default: System.out.println("non"); }
    }
    Suite suite_ou(String a, boolean b) { return Agent.valide(a) ? Suite.OUI : b ? Suite.RELIRE : Suite.NON; }
    void as_one_of_three_constants(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (suite_ou(a, b)) { case OUI -> Decisions.delivrer(d); case RELIRE -> System.out.println(a); case NON -> { } }
    }
    void as_one_of_three_constants_wrong(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (suite_ou(a, b)) { case RELIRE -> Decisions.delivrer(d); default -> { } } // 501
    }
    void but_one_of_three_constants(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (suite_ou(a, b) != Suite.NON) Decisions.delivrer(d); // 501
    }
    void all_but_two_constants(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite_ou(a, b);
        if (s == Suite.NON || s == Suite.RELIRE) return;
        Decisions.delivrer(d);
    }
    void all_but_two_one_by_one(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite_ou(a, b);
        if (s == Suite.NON) return;
        System.out.println(a);
        if (s != Suite.RELIRE) Decisions.delivrer(d);
    }
    void all_but_the_approving_and_another(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite_ou(a, b);
        if (s == Suite.NON || s == Suite.OUI) return;
        Decisions.delivrer(d); // 501
    }
    void what_is_left_of_a_switch(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (suite_ou(a, b)) { case NON, RELIRE -> System.out.println(a); default -> Decisions.delivrer(d); }
    }
    void two_are_left_of_a_switch(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (suite_ou(a, b)) { case NON -> System.out.println(a); default -> Decisions.delivrer(d); } // 501
    }
    void what_is_left_of_a_switch_after_a_test(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite_ou(a, b);
        if (s == Suite.RELIRE) return;
        switch (s) { case NON -> System.out.println(a); default -> Decisions.delivrer(d); }
    }
    void left_of_another_answer(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite_ou(a, b), t = suite_ou("x", b);
        if (s == Suite.NON || t == Suite.RELIRE) return;
        Decisions.delivrer(d); // 501
    }
    void the_answer_itself_as_a_constant(String d) {
        Suite s = Ia.demander(d).equals("oui") ? Suite.OUI : Suite.NON;
        if (s == Suite.OUI) Decisions.delivrer(d); // 501
    }
    void one_of_two_answers_approved(String d, boolean b) {
        String a = Ia.demander(d);
        Suite s = b ? suite(a) : a.equals("oui") ? Suite.OUI : Suite.NON;
        if (s == Suite.OUI) Decisions.delivrer(d); // 501
    }
    void computed_from_a_number(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (note(a) + 1 == 2) Decisions.delivrer(d); // 501
    }
    void no_errors_counted(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (erreurs(a).size() == 0) Decisions.delivrer(d);
    }
    void one_error_counted(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        if (erreurs(a).size() == 1) Decisions.delivrer(d); // 501
    }
    void by_a_switch_on_a_helper(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (suite(a)) { case OUI -> Decisions.delivrer(d); default -> { } }
    }
    static class Retenue { Suite suite; }
    void by_a_switch_on_what_a_list_holds(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        List<Suite> l = new ArrayList<>();
        l.add(suite(a));
        switch (l.get(0)) { case OUI -> Decisions.delivrer(d); default -> { } }
    }
    void by_a_switch_on_a_field(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Retenue r = new Retenue();
        r.suite = suite(a);
        switch (r.suite) { case OUI -> Decisions.delivrer(d); default -> { } }
    }
    void by_a_switch_on_a_field_of_which_nobody_knows_what_it_was(String d, Retenue r) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        r.suite = suite(a);
        switch (r.suite) { case OUI -> Decisions.delivrer(d); default -> { } }
    }
    void by_a_switch_on_a_variable_wrong(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite(a);
        System.out.println(s);
        switch (s) { case NON -> Decisions.delivrer(d); default -> { } } // 501
    }
    void by_an_old_switch_on_a_variable(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite(a);
        System.out.println(s);
        switch (s) { case RELIRE: case OUI: Decisions.delivrer(d); break; default: System.out.println(a); }
    }
    void by_a_switch_on_a_variable(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        Suite s = suite(a);
        System.out.println(s);
        switch (s) { case OUI -> Decisions.delivrer(d); default -> { } }
    }
    void by_a_switch_on_a_helper_wrong(String d) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (suite(a)) { case NON -> Decisions.delivrer(d); default -> { } } // 501
    }
    void text_of_three(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        String s = Agent.valide(a) ? "OUI" : b ? "RELIRE" : "NON";
        switch (s) { case "OUI": Decisions.delivrer(d); break; default: System.out.println(s); }
    }
    String texte_ou(String a, boolean b) { return Agent.valide(a) ? "OUI" : b ? "RELIRE" : "NON"; }
    void text_of_three_by_a_helper(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (texte_ou(a, b)) { case "OUI": Decisions.delivrer(d); break; default: System.out.println(d); }
    }
    void text_of_three_by_a_helper_wrong(String d, boolean b) {
        String a = Ia.demander(d);
        if (a.startsWith("o")) return;
        switch (texte_ou(a, b)) { case "RELIRE": Decisions.delivrer(d); break; default: System.out.println(d); } // 501
    }
    void is_what_was_chosen(String d) { String a = Ia.demander(d), c = Agent.choisit(a); if (a == c) Decisions.delivrer(a); }
    void what_was_chosen_is_it(String d) { String a = Ia.demander(d), c = Agent.choisit(a); if (c == a) Decisions.delivrer(a); }
    void is_not_what_was_chosen(String d) { String a = Ia.demander(d), c = Agent.choisit(a); if (a != c) Decisions.delivrer(a); } // 501
    void what_was_chosen_is_another(String d) { String a = Ia.demander(d), c = Agent.choisit(a); if (c != a) Decisions.delivrer(a); } // 501
    record Proposee(String nom, String avis) {}
    void where_there_is_one_after_another_was_read(Proposee f, Proposee p) { if (Agent.valide(f.nom())) if (p != null) Decisions.delivrer("x"); } // 501
    void proposed_after_another_was_read(String d) { Proposee p = Ia.demander(d).equals("oui") ? new Proposee("a", "b") : null; where_there_is_one_after_another_was_read(new Proposee(d, d), p); }
    void where_the_one_that_was_read_is_there(Proposee f, Proposee p) { if (Agent.valide(p.nom())) if (p != null) Decisions.delivrer("x"); }
    void proposed_and_read(String d) { Proposee p = Ia.demander(d).equals("oui") ? new Proposee("a", "b") : null; where_the_one_that_was_read_is_there(new Proposee(d, d), p); }
}
