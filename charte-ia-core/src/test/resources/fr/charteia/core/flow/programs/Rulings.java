package programs;

import api.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What a check of several things gives, in one of the many forms that people give it, says what a person agreed to. */
class Rulings {
    sealed interface Verdict permits Accord, Rejet {}
    record Accord(String a) implements Verdict {}
    record Rejet(String motif) implements Verdict {}
    static class Controle { private final List<String> erreurs = new ArrayList<>(); void ajoute(String e) { erreurs.add(e); } boolean valide() { return erreurs.isEmpty(); } boolean aDesErreurs() { return !erreurs.isEmpty(); } List<String> erreurs() { return erreurs; } int nombre() { return erreurs.size(); } }
    static class Compte { int erreurs; void plus() { erreurs++; } boolean ok() { return erreurs == 0; } }
    record Reponse(Optional<String> erreur) { boolean ok() { return erreur.isEmpty(); } }
    record Retour(String erreur) { boolean ok() { return erreur == null; } }
    static class Etat { private boolean ok = true; private String motif; void refuse(String m) { ok = false; motif = m; } boolean ok() { return ok; } String motif() { return motif; } }
    enum Code { OK, REFUS, INCONNU }
    private static Verdict verdict(String a) { if (Agent.valide(a)) return new Accord(a); return new Rejet("refus de " + a); }
    private static Controle controle(String a) { Controle c = new Controle(); if (!Agent.valide(a)) c.ajoute("refus de " + a); return c; }
    private static Controle controle2(String a, String b) { Controle c = new Controle(); if (b.isEmpty()) c.ajoute("b manque"); if (!Agent.valide(a)) c.ajoute("refus de " + a); return c; }
    private static Compte compte(String a) { Compte c = new Compte(); if (!Agent.valide(a)) c.plus(); return c; }
    private static Reponse reponse(String a) { return new Reponse(Agent.valide(a) ? Optional.empty() : Optional.of("refus de " + a)); }
    private static Retour retour(String a) { return new Retour(Agent.valide(a) ? null : "refus de " + a); }
    private static Etat etat(String a) { Etat e = new Etat(); if (!Agent.valide(a)) e.refuse("refus de " + a); return e; }
    private static Code code(String a) { return a.isBlank() ? Code.INCONNU : Agent.valide(a) ? Code.OK : Code.REFUS; }
    private static Map<String, String> erreurs(String a) { Map<String, String> m = new HashMap<>(); if (!Agent.valide(a)) m.put("a", "refus de " + a); return m; }
    private static boolean[] tests(String a) { return new boolean[] {Agent.valide(a), true}; }
    private static int nombre(String a, String b) { int n = 0; if (b.isEmpty()) n++; if (!Agent.valide(a)) n++; return n; }
    private static void exige(String a, Consumer<String> sinon) { if (!Agent.valide(a)) sinon.accept(a); }

    void sealed_instanceof() { String a = Ia.demander("x"); if (verdict(a) instanceof Accord) Decisions.delivrer(a); }
    void sealed_pattern() { String a = Ia.demander("x"); if (verdict(a) instanceof Accord c) Decisions.delivrer(c.a()); }
    void sealed_other() { String a = Ia.demander("x"); if (verdict(a) instanceof Rejet) Decisions.delivrer(a); } // 501
    void sealed_kept() { String a = Ia.demander("x"); Verdict v = verdict(a); if (v instanceof Rejet r) { throw new IllegalStateException(r.motif()); } Decisions.delivrer(a); }
    void object() { String a = Ia.demander("x"); if (controle(a).valide()) Decisions.delivrer(a); }
    void object_not() { String a = Ia.demander("x"); if (!controle(a).valide()) Decisions.delivrer(a); } // 501
    void object_has() { String a = Ia.demander("x"); Controle c = controle(a); if (c.aDesErreurs()) { throw new IllegalStateException(c.erreurs().get(0)); } Decisions.delivrer(a); }
    void object_has_other() { String a = Ia.demander("x"); Controle c = controle(a); if (c.aDesErreurs()) { Decisions.delivrer(a); } } // 501
    void object_number() { String a = Ia.demander("x"); Controle c = controle(a); if (c.nombre() == 0) Decisions.delivrer(a); }
    void object_number_more() { String a = Ia.demander("x"); Controle c = controle(a); if (c.nombre() > 0) Decisions.delivrer(a); } // 501
    void object_two(String b) { String a = Ia.demander("x"); if (controle2(a, b).valide()) Decisions.delivrer(a); }
    void object_two_not(String b) { String a = Ia.demander("x"); if (!controle2(a, b).valide()) Decisions.delivrer(a); } // 501
    void count() { String a = Ia.demander("x"); if (compte(a).ok()) Decisions.delivrer(a); }
    void count_not() { String a = Ia.demander("x"); if (!compte(a).ok()) Decisions.delivrer(a); } // 501
    void optional_in_record() { String a = Ia.demander("x"); if (reponse(a).ok()) Decisions.delivrer(a); }
    void optional_in_record_not() { String a = Ia.demander("x"); if (!reponse(a).ok()) Decisions.delivrer(a); } // 501
    void text_in_record() { String a = Ia.demander("x"); if (retour(a).ok()) Decisions.delivrer(a); }
    void text_in_record_not() { String a = Ia.demander("x"); if (!retour(a).ok()) Decisions.delivrer(a); } // 501
    void text_in_record_asked() { String a = Ia.demander("x"); Retour r = retour(a); if (r.erreur() != null) { throw new IllegalStateException(r.erreur()); } Decisions.delivrer(a); }
    void state() { String a = Ia.demander("x"); Etat e = etat(a); if (!e.ok()) { throw new IllegalStateException(e.motif()); } Decisions.delivrer(a); }
    void state_not() { String a = Ia.demander("x"); Etat e = etat(a); if (e.ok()) { return; } Decisions.delivrer(a); } // 501
    void state_motif() { String a = Ia.demander("x"); Etat e = etat(a); if (e.motif() == null) { Decisions.delivrer(a); } }
    void constant() { String a = Ia.demander("x"); if (code(a) == Code.OK) Decisions.delivrer(a); }
    void constant_switch() { String a = Ia.demander("x"); switch (code(a)) { case OK -> Decisions.delivrer(a); case REFUS -> System.out.println("non"); case INCONNU -> System.out.println("?"); } }
    void constant_switch_other() { String a = Ia.demander("x"); switch (code(a)) { case OK -> System.out.println("oui"); case REFUS -> Decisions.delivrer(a); case INCONNU -> System.out.println("?"); } } // 501
    void map() { String a = Ia.demander("x"); if (erreurs(a).isEmpty()) Decisions.delivrer(a); }
    void map_not() { String a = Ia.demander("x"); if (!erreurs(a).isEmpty()) Decisions.delivrer(a); } // 501
    void map_key() { String a = Ia.demander("x"); if (!erreurs(a).containsKey("a")) Decisions.delivrer(a); }
    void map_get() { String a = Ia.demander("x"); if (erreurs(a).get("a") == null) Decisions.delivrer(a); }
    void array() { String a = Ia.demander("x"); if (tests(a)[0]) Decisions.delivrer(a); }
    void array_other() { String a = Ia.demander("x"); if (tests(a)[1]) Decisions.delivrer(a); } // 501
    void number(String b) { String a = Ia.demander("x"); if (nombre(a, b) == 0) Decisions.delivrer(a); }
    void number_not(String b) { String a = Ia.demander("x"); if (nombre(a, b) < 2) Decisions.delivrer(a); } // 501
    void number_more(String b) { String a = Ia.demander("x"); if (nombre(a, b) > 0) { throw new IllegalStateException(); } Decisions.delivrer(a); }
    void otherwise_throws() { String a = Ia.demander("x"); exige(a, s -> { throw new IllegalStateException(s); }); Decisions.delivrer(a); }
    void otherwise_logs() { String a = Ia.demander("x"); exige(a, s -> System.out.println(s)); Decisions.delivrer(a); } // 501
    void list_collected() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); exige(a, e::add); if (e.isEmpty()) Decisions.delivrer(a); }
    void list_collected_not() { String a = Ia.demander("x"); List<String> e = new ArrayList<>(); exige(a, e::add); if (!e.isEmpty()) Decisions.delivrer(a); } // 501
    void rules() { String a = Ia.demander("x"); List<Predicate<String>> r = List.of(Agent::valide); if (r.stream().allMatch(p -> p.test(a))) Decisions.delivrer(a); }
    void rules_not() { String a = Ia.demander("x"); List<Predicate<String>> r = List.of(Agent::valide); if (r.stream().noneMatch(p -> p.test(a))) Decisions.delivrer(a); } // 501
    void rules_errors() { String a = Ia.demander("x"); List<Function<String, Optional<String>>> r = List.of(s -> Agent.valide(s) ? Optional.empty() : Optional.of("refus " + s)); List<String> e = r.stream().map(f -> f.apply(a)).flatMap(Optional::stream).toList(); if (e.isEmpty()) Decisions.delivrer(a); } // KNOWN: invents 501, of functions in a list
    void first_error() { String a = Ia.demander("x"); String e = Stream.of(a).filter(s -> !Agent.valide(s)).findFirst().orElse(null); if (e == null) Decisions.delivrer(a); }
}
