package programs;

import api.*;
import java.util.*;

class Conditions {
    void by_value() { Decisions.delivrer(Ia.demander("?")); } // 501
    void by_condition(Object d) {
        if (Ia.demander("?").equals("OUI")) {
            Decisions.delivrer(d); // 501
        }
    }
    void after_join(Object d) {
        if (Ia.demander("?").equals("OUI")) {
            System.out.println("oui");
        }
        Decisions.delivrer(d);
    }
    void unrelated(Object d) {
        String avis = Ia.demander("?");
        if (Donnees.choix()) Decisions.delivrer(d);
        System.out.println(avis);
    }
    void flag(Object d) {
        boolean ok = false;
        if (Ia.demander("?").contains("OUI")) ok = true;
        if (ok) Decisions.delivrer(d); // 501
    }
    void flag_same_constant(Object d) {
        boolean ok;
        if (Ia.demander("?").contains("OUI")) { ok = true; System.out.println(); } else { ok = true; }
        if (ok) Decisions.delivrer(d);
    }
    void early_return(Object d) {
        if (!Ia.demander("?").equals("OUI")) return;
        Decisions.delivrer(d); // 501
    }
    void thrown(Object d) {
        if (!Ia.demander("?").equals("OUI")) throw new IllegalStateException();
        Decisions.delivrer(d); // 501
    }
    void check(String avis) { if (!avis.equals("OUI")) throw new IllegalStateException(); }
    void thrown_by_callee(Object d) {
        check(Ia.demander("?"));
        Decisions.delivrer(d); // 501
    }
    boolean ok(String avis) { return avis.equals("OUI"); }
    boolean ok2(String avis) { if (avis.equals("OUI")) return true; return false; }
    void callee_answers(Object d) {
        if (ok(Ia.demander("?"))) Decisions.delivrer(d); // 501
        if (ok2(Ia.demander("?"))) Decisions.refuser(d); // 501
    }
    void decide(Object d) { Decisions.delivrer(d); } // 501
    void callee_decides(Object d) { if (Ia.noter("?") > 0.5) decide(d); }
    void score(Object d) {
        double s = Ia.noter("?");
        if (s > 0.5) Decisions.delivrer(d); // 501
        else Decisions.refuser(d); // 501
    }
    void parsed(Object d) {
        int n = Integer.parseInt(Ia.demander("?"));
        if (n > 3) Decisions.delivrer(d); // 501
    }
    enum Verdict { OUI, NON }
    void enum_switch(Object d) {
        switch (Verdict.valueOf(Ia.demander("?"))) {
            case OUI: Decisions.delivrer(d); break; // 501
            default: Decisions.refuser(d); // 501
        }
    }
    void string_switch(Object d) {
        switch (Ia.demander("?")) {
            case "OUI" -> Decisions.delivrer(d); // 501
            default -> {}
        }
    }
    void presence(Object d) {
        String avis = Ia.demander("?");
        if (avis == null) return;
        Decisions.delivrer(d);
    }
    void ternary() {
        String s = Ia.demander("?").startsWith("o") ? "A" : "B";
        Decisions.delivrer(s); // 501
    }
    void filter(List<Object> ds) {
        ds.stream().filter(d -> Ia.demander("?").equals("OUI")).forEach(Decisions::delivrer); // 501
    }
    void loop(List<Object> ds) {
        for (Object d : ds) {
            if (Ia.demander("?").equals("NON")) continue;
            Decisions.delivrer(d); // 501
        }
    }
    void and(Object d) {
        if (Donnees.choix() && Ia.demander("?").equals("OUI")) Decisions.delivrer(d); // 501
    }
    void map_lookup() {
        Map<String, String> m = new HashMap<>();
        m.put("OUI", "accord");
        Decisions.delivrer(m.get(Ia.demander("?"))); // 501
    }
    static class Etat { String s = "attente"; }
    void field_under_condition() {
        Etat e = new Etat();
        if (Ia.demander("?").equals("OUI")) e.s = "accord";
        Decisions.delivrer(e.s); // 501
    }

    void by_value_of_a_part() { Decisions.delivrer(Ia.demander("?").split(",")[0]); } // 501
    void by_value_in_a_field() {
        Etat e = new Etat();
        e.s = Ia.demander("?");
        Decisions.delivrer(e); // 501
    }
    void other_value_in_a_field() {
        Etat e = new Etat();
        Etat f = new Etat();
        e.s = Ia.demander("?");
        Decisions.delivrer(f);
    }
    void by_value_overwritten() {
        String avis = Ia.demander("?");
        avis = "accord";
        Decisions.delivrer(avis);
    }
    void else_arm(Object d) {
        if (Ia.demander("?").equals("OUI")) System.out.println();
        else Decisions.refuser(d); // 501
    }
    void nested_condition(Object d) {
        if (Ia.demander("?").equals("OUI")) {
            if (Donnees.choix()) Decisions.delivrer(d); // 501
        }
    }
    void nested_in_harmless_condition(Object d) {
        if (Donnees.choix()) {
            if (Ia.demander("?").equals("OUI")) Decisions.delivrer(d); // 501
            Decisions.refuser(d);
        }
    }
    void sequel_of_a_nested_condition(Object d) {
        if (Ia.demander("?").equals("OUI")) {
            System.out.println();
        } else {
            System.err.println();
        }
        if (Donnees.choix()) Decisions.delivrer(d);
    }
    void flag_set_to_false(Object d) {
        boolean ok = true;
        if (Ia.demander("?").contains("NON")) ok = false;
        if (ok) Decisions.delivrer(d); // 501
    }
    void flag_by_expression(Object d) {
        boolean ok = Ia.demander("?").contains("OUI");
        if (ok) Decisions.delivrer(d); // 501
    }
    void flag_negated(Object d) {
        boolean ko = !Ia.demander("?").contains("OUI");
        if (!ko) Decisions.delivrer(d); // 501
    }
    void flag_overwritten(Object d) {
        boolean ok = Ia.demander("?").contains("OUI");
        ok = true;
        if (ok) Decisions.delivrer(d);
    }
    void flag_overwritten_unknown(Object d) {
        boolean ok = Ia.demander("?").contains("OUI");
        ok = Donnees.choix();
        if (ok) Decisions.delivrer(d);
    }
    void flag_of_flag(Object d) {
        boolean a = false;
        boolean b = false;
        if (Ia.demander("?").contains("OUI")) a = true;
        if (a) b = true;
        if (b) Decisions.delivrer(d); // 501
    }
    boolean drapeau;
    void flag_in_a_field(Object d) {
        drapeau = Ia.demander("?").contains("OUI");
        if (drapeau) Decisions.delivrer(d); // 501
    }
    void flag_in_a_field_under_condition(Object d) {
        drapeau = false;
        if (Ia.demander("?").contains("OUI")) drapeau = true;
        if (drapeau) Decisions.delivrer(d); // 501
    }
    boolean drapeau2;
    void flag_in_another_field(Object d) {
        drapeau = Ia.demander("?").contains("OUI");
        drapeau2 = Donnees.choix();
        if (drapeau2) Decisions.delivrer(d);
    }
    static boolean statique;
    void flag_in_a_static_field(Object d) {
        statique = Ia.demander("?").contains("OUI");
        if (statique) Decisions.delivrer(d); // 501
    }
    void flag_in_an_array(Object d) {
        boolean[] ok = new boolean[1];
        if (Ia.demander("?").contains("OUI")) ok[0] = true;
        if (ok[0]) Decisions.delivrer(d); // 501
    }
    void flag_in_a_lambda(Object d) {
        boolean[] ok = new boolean[1];
        Runnable r = () -> ok[0] = Ia.demander("?").contains("OUI");
        r.run();
        if (ok[0]) Decisions.delivrer(d); // 501
    }
    void flag_in_a_list(Object d) {
        List<String> motifs = new ArrayList<>();
        if (Ia.demander("?").contains("NON")) motifs.add("avis contraire");
        if (motifs.isEmpty()) Decisions.delivrer(d); // 501
    }
    void list_not_of_the_ai(Object d) {
        List<String> motifs = new ArrayList<>();
        List<String> avis = new ArrayList<>();
        avis.add(Ia.demander("?"));
        motifs.add("x");
        if (!motifs.isEmpty()) Decisions.delivrer(d);
    }
    void counter(Object d) {
        int oui = 0;
        for (int i = 0; i < 3; i++) if (Ia.demander("?").equals("OUI")) oui++;
        if (oui >= 2) Decisions.delivrer(d); // 501
    }
    void counter_of_something_else(Object d) {
        int n = 0;
        for (int i = 0; i < 3; i++) {
            if (Ia.demander("?").equals("OUI")) System.out.println();
            n++;
        }
        if (n >= 2) Decisions.delivrer(d);
    }
    void early_return_of_both(Object d) {
        if (Ia.demander("?").equals("OUI")) {
            Decisions.delivrer(d); // 501
            return;
        }
        Decisions.refuser(d); // 501
    }
    void early_return_on_something_else(Object d) {
        String avis = Ia.demander("?");
        if (Donnees.choix()) return;
        Decisions.delivrer(d);
        System.out.println(avis);
    }
    void decision_before_the_branch(Object d) {
        String avis = Ia.demander("?");
        Decisions.delivrer(d);
        if (avis.equals("NON")) return;
        System.out.println();
    }
    void thrown_and_caught(Object d) {
        try {
            if (!Ia.demander("?").equals("OUI")) throw new IllegalStateException();
            Decisions.delivrer(d); // 501
        } catch (IllegalStateException e) {
            Decisions.refuser(d); // 501
        }
    }
    void thrown_on_something_else(Object d) {
        String avis = Ia.demander("?");
        if (Donnees.choix()) throw new IllegalStateException(avis);
        Decisions.delivrer(d);
    }
    void exception_decides_in_catch(Object d) {
        try {
            check(Ia.demander("?"));
        } catch (IllegalStateException e) {
            Decisions.refuser(d); // 501
        }
    }
    void after_catch(Object d) {
        try {
            check(Ia.demander("?"));
        } catch (IllegalStateException e) {
            System.out.println();
        }
        Decisions.delivrer(d);
    }
    void required_by_objects(Object d) {
        Map<String, Object> m = Map.of("OUI", d);
        Object choisi = Objects.requireNonNull(m.get(Ia.demander("?")));
        Decisions.delivrer(choisi); // 501
    }
    void loop_until_the_ai_says_so(Object d) {
        while (!Ia.demander("?").equals("OUI")) System.out.println();
        Decisions.delivrer(d);
    }
    void loop_runs_while_the_ai_says_so(Object d) {
        while (Ia.demander("?").equals("ENCORE")) Decisions.delivrer(d); // 501
    }
    void loop_over_what_the_ai_says() {
        for (String id : Ia.demander("?").split(",")) Decisions.delivrer(id); // 501
    }
    void loop_beside(List<Object> ds) {
        for (Object d : ds) {
            String avis = Ia.demander("?");
            System.out.println(avis);
            Decisions.delivrer(d);
        }
    }
    void loop_break(List<Object> ds) {
        for (Object d : ds) {
            if (Ia.demander("?").equals("STOP")) break;
            Decisions.delivrer(d); // 501
        }
    }
    void after_a_loop_with_break(List<Object> ds, Object fin) {
        for (Object d : ds) {
            if (Ia.demander("?").equals("STOP")) break;
            System.out.println(d);
        }
        Decisions.delivrer(fin);
    }
    void or(Object d) {
        if (Donnees.choix() || Ia.demander("?").equals("OUI")) Decisions.delivrer(d); // 501
    }
    void and_not_decisive(Object d) {
        boolean a = Donnees.choix() && Donnees.choix();
        if (a) Decisions.delivrer(d);
        System.out.println(Ia.demander("?"));
    }
    void xor(Object d) {
        if (Donnees.choix() ^ Ia.demander("?").equals("OUI")) Decisions.delivrer(d); // 501
    }
    void ternary_of_clean(Object d) {
        String avis = Ia.demander("?");
        Object x = Donnees.choix() ? d : null;
        Decisions.delivrer(x);
        System.out.println(avis);
    }
    void ternary_same(Object d) {
        Decisions.delivrer(Ia.demander("?").equals("OUI") ? d : d);
    }
    void ternary_chooses_the_method(Object d) {
        java.util.function.Consumer<Object> c = Ia.demander("?").equals("OUI") ? Decisions::delivrer : Decisions::refuser;
        c.accept(d); // 501
    }
    void switch_expression(Object d) {
        String suite = switch (Ia.demander("?")) { case "OUI" -> "accord"; case "NON" -> "refus"; default -> "attente"; };
        Decisions.delivrer(suite); // 501
    }
    void switch_all_the_same(Object d) {
        String suite = switch (Ia.demander("?")) { case "OUI" -> "lu"; case "NON" -> "lu"; default -> "lu"; };
        Decisions.delivrer(suite);
    }
    void switch_default_only(Object d) {
        switch (Ia.demander("?")) {
            case "NON": break;
            default: Decisions.delivrer(d); // 501
        }
    }
    void after_switch(Object d) {
        switch (Ia.demander("?")) {
            case "NON": System.out.println("non"); break;
            default: System.out.println("oui");
        }
        Decisions.delivrer(d);
    }
    void switch_return(Object d) {
        switch (Ia.demander("?")) {
            case "NON": return;
            default: break;
        }
        Decisions.delivrer(d); // 501
    }
    Verdict lire(String s) { return s.startsWith("O") ? Verdict.OUI : Verdict.NON; }
    void enum_by_callee(Object d) { if (lire(Ia.demander("?")) == Verdict.OUI) Decisions.delivrer(d); } // 501
    void enum_by_callee_switch(Object d) {
        switch (lire(Ia.demander("?"))) {
            case OUI -> Decisions.delivrer(d); // 501
            case NON -> System.out.println();
        }
    }
    void enum_ordinal(Object d) { if (Verdict.valueOf(Ia.demander("?")).ordinal() == 0) Decisions.delivrer(d); } // 501
    void score_in_steps(Object d) {
        double s = Ia.noter("?");
        String classe = s > 0.8 ? "A" : s > 0.5 ? "B" : "C";
        if (classe.equals("A")) Decisions.delivrer(d); // 501
    }
    void score_weighted(Object d) {
        double s = 0.7 * Ia.noter("?") + 0.3 * Donnees.nombre();
        if (s >= 0.6) Decisions.delivrer(d); // 501
    }
    void score_compared(Object d) { if (Double.compare(Ia.noter("?"), 0.5) > 0) Decisions.delivrer(d); } // 501
    void score_ranked(List<Object> ds) {
        ds.sort(Comparator.comparingDouble(d -> Ia.noter(d.toString())));
        Decisions.delivrer(ds.get(0)); // 501
    }
    void best_by_loop(List<Object> ds) {
        Object meilleur = null;
        double max = 0;
        for (Object d : ds) {
            double s = Ia.noter(d.toString());
            if (s > max) { max = s; meilleur = d; }
        }
        Decisions.delivrer(meilleur); // 501
    }
    void score_not_used(Object d) {
        double s = Ia.noter("?");
        double t = Donnees.nombre();
        if (t >= 0.6) Decisions.delivrer(d);
        System.out.println(s);
    }
    void score_rounded(Object d) { if (Math.round(Ia.noter("?") * 10) >= 7) Decisions.delivrer(d); } // 501
    void length_of_the_answer(Object d) { if (Ia.demander("?").length() > 100) Decisions.refuser(d); } // 501
    void matched(Object d) { if (Ia.demander("?").matches("(?i)oui.*")) Decisions.delivrer(d); } // 501
    void pattern_group(Object d) {
        java.util.regex.Matcher m = java.util.regex.Pattern.compile("score=(\\d+)").matcher(Ia.demander("?"));
        if (m.find() && Integer.parseInt(m.group(1)) > 50) Decisions.delivrer(d); // 501
    }
    private static final java.util.regex.Pattern NON = java.util.regex.Pattern.compile("NON");
    void found_at_all(Object d) { if (NON.matcher(Ia.demander("?")).results().findAny().isPresent()) Decisions.refuser(d); } // 501
    void each_found(Object d) { NON.matcher(Ia.demander("?")).results().forEach(r -> Decisions.refuser(d)); } // 501
    void first_found(Object d) { NON.matcher(Ia.demander("?")).results().map(r -> r.group()).findFirst().ifPresent(r -> Decisions.refuser(d)); } // 501
    void found_by_a_scanner(Object d) { new Scanner(Ia.demander("?")).findAll(NON).findAny().ifPresent(r -> Decisions.refuser(d)); } // 501
    void found_and_told(Object d) {
        NON.matcher(Ia.demander("?")).results().map(r -> r.group()).findFirst().ifPresent(System.out::println);
        Decisions.refuser(d);
    }
    void found_elsewhere(Object d) {
        Ia.demander("?");
        NON.matcher("NON").results().forEach(r -> Decisions.refuser(d));
    }
    void boolean_parsed(Object d) { if (Boolean.parseBoolean(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void decided_by_set(Object d) { if (Set.of("OUI", "ACCORD").contains(Ia.demander("?"))) Decisions.delivrer(d); } // 501
    void decided_by_map(Object d) {
        Map<String, Boolean> m = Map.of("OUI", true, "NON", false);
        if (m.get(Ia.demander("?"))) Decisions.delivrer(d); // 501
    }
    void handler_by_map(Object d) {
        Map<String, java.util.function.Consumer<Object>> m = Map.of("OUI", Decisions::delivrer, "NON", Decisions::refuser);
        m.get(Ia.demander("?")).accept(d); // 501
    }
    void map_not_by_the_ai(Object d) {
        Map<String, Boolean> m = Map.of("OUI", true, "NON", false);
        System.out.println(Ia.demander("?"));
        if (m.get(Donnees.propre())) Decisions.delivrer(d);
    }
    void optional_filter(Object d) { Optional.of(d).filter(x -> Ia.demander("?").equals("OUI")).ifPresent(Decisions::delivrer); } // 501
    void optional_map() { Optional.of(Ia.demander("?")).map(String::trim).ifPresent(Decisions::delivrer); } // 501
    void optional_of_something_else(Object d) {
        Optional<String> avis = Optional.of(Ia.demander("?"));
        Optional.of(d).ifPresent(Decisions::delivrer);
        System.out.println(avis);
    }
    void any_match(List<Object> ds, Object d) {
        if (ds.stream().anyMatch(x -> Ia.demander(x.toString()).equals("OUI"))) Decisions.delivrer(d); // 501
    }
    void partition(List<Object> ds) {
        Map<Boolean, List<Object>> m = ds.stream().collect(java.util.stream.Collectors.partitioningBy(x -> Ia.noter(x.toString()) > 0.5));
        m.get(true).forEach(Decisions::delivrer); // 501
    }
    void filtered_by_something_else(List<Object> ds) {
        ds.stream().filter(x -> Donnees.choix()).forEach(Decisions::delivrer);
        System.out.println(Ia.demander("?"));
    }
    void removed_if(List<Object> ds) {
        ds.removeIf(x -> Ia.demander(x.toString()).equals("NON"));
        ds.forEach(Decisions::delivrer); // 501
    }
    void executer(boolean c, Runnable r) { if (c) r.run(); }
    void callee_runs_if(Object d) { executer(Ia.demander("?").equals("OUI"), () -> Decisions.delivrer(d)); } // 501
    void callee_runs_if_not_ai(Object d) {
        System.out.println(Ia.demander("?"));
        executer(Donnees.choix(), () -> Decisions.delivrer(d));
    }
    void trancher(Object d, String avis) {
        if (avis.equals("OUI")) Decisions.delivrer(d); // 501
        else Decisions.refuser(d); // 501
    }
    void callee_branches(Object d) { trancher(d, Ia.demander("?")); }
    void trancher_propre(Object d, String avis) {
        if (avis.equals("OUI")) Decisions.delivrer(d);
        else Decisions.refuser(d);
    }
    void callee_branches_on_clean(Object d) {
        System.out.println(Ia.demander("?"));
        trancher_propre(d, Donnees.propre());
    }
    int note(String avis) {
        if (avis.contains("très")) return 2;
        if (avis.contains("assez")) return 1;
        return 0;
    }
    void callee_counts(Object d) { if (note(Ia.demander("?")) > 1) Decisions.delivrer(d); } // 501
    int toujours(String avis) {
        if (avis.contains("très")) return 1;
        return 1;
    }
    void callee_always_the_same(Object d) { if (toujours(Ia.demander("?")) > 0) Decisions.delivrer(d); }
    record Avis(String texte, boolean favorable) {}
    Avis analyser(String s) { return new Avis(s, s.contains("OUI")); }
    void record_of_the_answer(Object d) { if (analyser(Ia.demander("?")).favorable()) Decisions.delivrer(d); } // 501
    record Dossier(String id, boolean complet) {}
    void record_of_something_else(Dossier d) {
        Avis a = analyser(Ia.demander("?"));
        if (d.complet()) Decisions.delivrer(d);
        System.out.println(a);
    }
    sealed interface Issue permits Accord, Rejet {}
    record Accord() implements Issue {}
    record Rejet(String motif) implements Issue {}
    Issue instruire(String s) { return s.contains("OUI") ? new Accord() : new Rejet(s); }
    void sealed_result(Object d) { if (instruire(Ia.demander("?")) instanceof Accord) Decisions.delivrer(d); } // 501
    void sealed_result_else(Object d) {
        Issue i = instruire(Ia.demander("?"));
        if (i instanceof Rejet r) Decisions.refuser(r.motif()); // 501
    }
    interface Suite { void faire(Object d); }
    static class Delivre implements Suite { public void faire(Object d) { Decisions.delivrer(d); } } // 501
    static class Rien implements Suite { public void faire(Object d) { System.out.println(d); } }
    void strategy(Object d) {
        Suite s;
        if (Ia.demander("?").equals("OUI")) s = new Delivre(); else s = new Rien();
        s.faire(d);
    }
    void blank_answer(Object d) {
        String avis = Ia.demander("?");
        if (avis == null) throw new IllegalStateException();
        Decisions.delivrer(d);
    }
    void retried(Object d) {
        String avis = null;
        while (avis == null) avis = Ia.demander("?");
        Decisions.delivrer(d);
    }
    void prompted_only(Object d) {
        Ia.demander("dossier " + d);
        Decisions.delivrer(d);
    }
    void twice_removed(Object d) {
        String premier = Ia.demander("?");
        String second = Ia.demander("Vérifie : " + premier);
        if (second.equals("OUI")) Decisions.delivrer(d); // 501
    }
    void summary_then_own_rule(Dossier d) {
        String resume = Ia.demander("Résume");
        System.out.println(resume);
        if (d.complet()) Decisions.delivrer(d); else Decisions.refuser(d);
    }
    void null_or_not(Object d) {
        Object x = null;
        if (Ia.demander("?").equals("OUI")) x = d;
        if (x != null) Decisions.delivrer(x); // 501
    }
    void status(Object d) {
        Etat e = new Etat();
        e.s = Ia.noter("?") > 0.5 ? "ACCEPTE" : "REFUSE";
        if (e.s.equals("ACCEPTE")) Decisions.delivrer(d); // 501
    }
    void string_built_under_condition() {
        StringBuilder b = new StringBuilder("dossier ");
        if (Ia.demander("?").equals("OUI")) b.append("accepté");
        Decisions.delivrer(b.toString()); // 501
    }
    void string_built_beside() {
        StringBuilder b = new StringBuilder("dossier ");
        if (Ia.demander("?").equals("OUI")) System.out.println();
        b.append("reçu");
        Decisions.delivrer(b.toString());
    }
    void try_with_parse(Object d) {
        int n;
        try {
            n = Integer.parseInt(Ia.demander("?"));
        } catch (NumberFormatException e) {
            n = 0;
        }
        if (n > 10) Decisions.delivrer(d); // 501
    }
    void by_future(Object d) { java.util.concurrent.CompletableFuture.supplyAsync(() -> Ia.demander("?")).thenAccept(s -> { if (s.equals("OUI")) Decisions.delivrer(d); }); } // 501
    void by_future_of_something_else(Object d) {
        java.util.concurrent.CompletableFuture.supplyAsync(() -> Ia.demander("?"));
        java.util.concurrent.CompletableFuture.supplyAsync(() -> "x").thenAccept(s -> Decisions.delivrer(d));
    }
    void asserted() { String r = Ia.demander("x"); assert !r.startsWith("o"); Decisions.delivrer("d"); }
    void asserted_with_a_text() { String r = Ia.demander("x"); assert r.length() > 3 || r.equals("oui") : "court : " + r; Decisions.delivrer("d"); }
    void asserted_then_asked() { String r = Ia.demander("x"); assert !r.startsWith("o"); if (r.equals("oui")) { Decisions.delivrer("d"); } } // 501
    void asserted_of_a_decision() { String r = Ia.demander("x"); assert decides(r); Decisions.refuser("d"); }
    private static boolean decides(String r) { if (r.equals("oui")) { Decisions.delivrer("d"); } return true; } // 501
    void thrown_by_hand() { String r = Ia.demander("x"); if (r.startsWith("o")) { throw new AssertionError(); } Decisions.delivrer("d"); } // 501
}
