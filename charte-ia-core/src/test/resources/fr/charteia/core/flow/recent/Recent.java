package programs;

import api.*;
import fr.charteia.annotations.*;
import java.util.*;
import java.util.function.*;
import java.util.stream.*;

/** What Java has had since 17: patterns in switches and for records, switches on enums by their ordinals, scoped values, gatherers. */
class Recent {
    sealed interface Piece permits Lettre, Photo, Vide {}
    record Lettre(String texte, int pages) implements Piece {}
    record Photo(String legende, byte[] image) implements Piece {}
    record Vide() implements Piece {}
    enum Avis { OUI, NON, RESERVE }
    record Paire<A, B>(A un, B deux) {}

    // ---- values ---------------------------------------------------------------------------------------------------
    static String texte(Piece p) { return switch (p) { case Lettre l -> l.texte(); case Photo f -> f.legende(); case Vide v -> "vide"; }; }
    void type_of_case() { Ia.envoyer(texte(new Lettre(Donnees.nom(), 2))); } // 401
    void type_of_other_case() { Ia.envoyer(texte(new Photo("x", new byte[0]))); Donnees.nom(); }
    static String nommer(Object o) { return switch (o) { case Lettre l -> Donnees.nom(); case Photo f -> "photo"; default -> "autre"; }; }
    void chosen_by_type() { Ia.envoyer(nommer(new Lettre("x", 1))); } // 401
    void chosen_by_type_clean() { Ia.envoyer(nommer(new Photo("x", null))); }
    void chosen_by_type_default() { Ia.envoyer(nommer(new Vide())); }
    void chosen_by_type_unknown(Object o) { Ia.envoyer(nommer(o)); } // 401
    static String garder(Object o) { return switch (o) { case Lettre l when l.pages() > 3 -> l.texte(); case Lettre l -> "court"; case Photo f -> f.legende(); default -> "d"; }; }
    void guarded() { Ia.envoyer(garder(new Lettre(Donnees.nom(), Donnees.nombre()))); } // 401
    void guarded_never() { Ia.envoyer(garder(new Lettre(Donnees.nom(), 1))); }
    void guarded_always() { Ia.envoyer(garder(new Lettre(Donnees.nom(), 5))); } // 401
    static String defaut(Object o, String autre) { return switch (o) { case Lettre l when l.pages() > 3 -> "long"; case Lettre l -> "court"; default -> autre; }; }
    void default_is_not_for_what_fits() { Ia.envoyer(defaut(new Lettre("x", Donnees.nombre()), Donnees.nom())); }
    void default_is_for_what_does_not() { Ia.envoyer(defaut(new Vide(), Donnees.nom())); } // 401
    static String defautGarde(Object o, String autre) { return switch (o) { case Lettre l when l.pages() > 3 -> "long"; default -> autre; }; }
    void default_is_for_what_the_guard_left() { Ia.envoyer(defautGarde(new Lettre("x", Donnees.nombre()), Donnees.nom())); } // 401

    // ---- records --------------------------------------------------------------------------------------------------
    void deconstructed() { Object o = new Lettre(Donnees.nom(), 3); if (o instanceof Lettre(String t, int n)) Ia.envoyer(t); } // 401
    void deconstructed_other() { Object o = new Lettre(Donnees.nom(), 3); if (o instanceof Lettre(String t, int n)) Ia.envoyer(n); }
    void deconstructed_in_case(Piece q) { Piece p = q == null ? new Lettre(Donnees.nom(), 3) : q; switch (p) { case Lettre(String t, int n) -> Ia.envoyer(t); // 401
        case Photo(String l, byte[] i) -> Ia.envoyer("photo"); case Vide() -> Ia.envoyer("vide"); } }
    void deconstructed_deep() { Object o = new Paire<>(new Lettre(Donnees.nom(), 3), "x"); if (o instanceof Paire(Lettre(String t, int n), String s)) {
        Ia.envoyer(s);
        Ia.envoyer(t); } } // 401
    void deconstructed_var() { Object o = new Paire<>("x", Donnees.nom()); switch (o) { case Paire<?, ?>(var a, var b) -> {
        Ia.envoyer(a);
        Ia.envoyer(b); } // 401
        default -> {} } }
    void deconstructed_by_type(Object x) { Object o = new Paire<>("x", Donnees.nom()); String s = switch (o) { case Paire<?, ?>(String a, Integer b) -> a; case Paire<?, ?>(Integer a, String b) -> b; default -> "d"; }; Ia.envoyer(s); }
    void deconstructed_by_type_bad(Object x) { Object o = new Paire<>(1, Donnees.nom()); String s = switch (o) { case Paire<?, ?>(String a, Integer b) -> a; case Paire<?, ?>(Integer a, String b) -> b; default -> "d"; }; Ia.envoyer(s); } // 401

    // ---- texts, numbers and null ----------------------------------------------------------------------------------
    static String selon(Object o) { return switch (o) { case null -> "rien"; case String s when s.isEmpty() -> "vide"; case String s -> s; case Integer i when i > 3 -> "grand"; case Integer i -> "n" + i; default -> "d"; }; }
    void text_case() { Ia.envoyer(selon(Donnees.nom())); } // 401
    void number_case() { Ia.envoyer(selon(Donnees.salaire())); } // 401
    void null_case() { Ia.envoyer(selon(null)); Donnees.nom(); }
    static String code(String s) { return switch (s) { case "a" -> "x"; case String t when t.length() > 3 -> t; case String t -> "court"; }; }
    void text_constant_case() { Ia.envoyer(code("a")); }
    void text_constant_case_other() { Ia.envoyer(code(Donnees.nom())); } // 401

    // ---- enums ----------------------------------------------------------------------------------------------------
    static String dire(Avis a) { return switch (a) { case OUI -> Donnees.nom(); case NON -> "non"; case RESERVE -> "r"; }; }
    void enum_case() { Ia.envoyer(dire(Avis.OUI)); } // 401
    void enum_case_other() { Ia.envoyer(dire(Avis.NON)); }
    static String direSi(Avis a, int n) { return switch (a) { case OUI -> Donnees.nom(); case Avis b when n > 3 -> "x"; case NON -> "non"; case RESERVE -> "r"; }; }
    void enum_pattern_case() { Ia.envoyer(direSi(Avis.OUI, 2)); } // 401
    void enum_pattern_case_other() { Ia.envoyer(direSi(Avis.NON, Donnees.nombre())); }
    interface Choix {}
    enum Couleur implements Choix { ROUGE, BLEU }
    static String qualifie(Choix c) { return switch (c) { case Couleur.ROUGE -> Donnees.nom(); case Couleur.BLEU -> "b"; default -> "d"; }; }
    void enum_qualified() { Ia.envoyer(qualifie(Couleur.ROUGE)); } // 401
    void enum_qualified_other() { Ia.envoyer(qualifie(Couleur.BLEU)); }

    // ---- decisions ------------------------------------------------------------------------------------------------
    void decided_by_type(Object d) { Object o = Ia.remplir("?", Piece.class); switch (o) { case Lettre l -> Decisions.delivrer(d); // 501
        default -> {} } }
    void decided_by_guard(Object d, Piece p) { switch (p) { case Lettre l when Ia.demander(l.texte()).equals("oui") -> Decisions.delivrer(d); // 501
        default -> {} } }
    void decided_after(Object d, Piece p) { switch (p) { case Lettre l when Ia.demander(l.texte()).equals("oui") -> System.out.println(); default -> {} } Decisions.delivrer(d); }
    void decided_by_parsed(Object d) { switch (Avis.valueOf(Ia.demander("?"))) { case OUI -> Decisions.delivrer(d); // 501
        case NON -> {} case RESERVE -> {} } }
    void decided_by_person(Object d) { switch (Avis.valueOf(Agent.choisit(Ia.demander("?")))) { case OUI -> Decisions.delivrer(d); case NON -> {} case RESERVE -> {} } }
    void decided_by_person_pattern(Object d, int n) { switch (Avis.valueOf(Agent.choisit(Ia.demander("?")))) { case OUI -> Decisions.delivrer(d); case Avis a when n > 3 -> {} case NON -> {} case RESERVE -> {} } }
    record Reponse(Avis avis, String motif) {}
    void decided_by_component(Object d) { if (Ia.remplir("?", Reponse.class) instanceof Reponse(Avis a, String m) && a == Avis.OUI) Decisions.delivrer(d); } // 501
    void decided_by_other_component(Object d) { Reponse r = new Reponse(Avis.OUI, Ia.demander("?")); if (r instanceof Reponse(Avis a, String m) && a == Avis.OUI) Decisions.delivrer(d); }

    // ---- sequenced collections -------------------------------------------------------------------------------------
    void first_and_last() { List<String> l = new ArrayList<>(List.of("x", Donnees.nom()));
        Ia.envoyer(l.getFirst());
        Ia.envoyer(l.getLast()); } // 401
    void reversed() { List<String> l = new ArrayList<>(List.of("x", Donnees.nom())); Ia.envoyer(l.reversed().get(0)); } // 401
    void added_first() { List<String> l = new ArrayList<>(List.of("x")); l.addFirst(Donnees.nom()); Ia.envoyer(l.get(0)); } // 401
    void removed_last() { List<String> l = new ArrayList<>(List.of("x")); l.addLast(Donnees.nom()); l.removeLast(); Ia.envoyer(l); }
    void first_entry() { LinkedHashMap<String, String> m = new LinkedHashMap<>(); m.putFirst("a", Donnees.nom()); Ia.envoyer(m.firstEntry().getValue()); } // 401
    void text_index() { Ia.envoyer(Donnees.nom().indexOf('a', 0, 3)); }
    void split_with_delimiters() { Ia.envoyer(Donnees.nom().splitWithDelimiters("-", 3)[0]); } // 401
    void repeated() { Ia.envoyer(new StringBuilder().repeat(Donnees.nom(), 2)); } // 401
    void virtual_thread() throws Exception { String n = Donnees.nom(); Thread.ofVirtual().start(() -> Ia.envoyer(n)); } // 401
    void virtual_executor() throws Exception { try (var e = java.util.concurrent.Executors.newVirtualThreadPerTaskExecutor()) { Ia.envoyer(e.submit(Donnees::nom).get()); } } // 401
    void clamped() { Ia.envoyer(Math.clamp(Donnees.salaire(), 0, 9)); } // 401

    // ---- what came after 21 ------------------------------------------------------------------------------------------
    static final ScopedValue<String> QUI = ScopedValue.newInstance();
    static final ScopedValue<String> VILLE = ScopedValue.newInstance();
    void scoped() { ScopedValue.where(QUI, Donnees.nom()).run(() -> Ia.envoyer(QUI.get())); } // 401
    void scoped_other() { ScopedValue.where(QUI, Donnees.nom()).where(VILLE, "x").run(() -> Ia.envoyer(VILLE.get())); }
    void scoped_call() { Ia.envoyer(ScopedValue.where(QUI, Donnees.nom()).call(() -> QUI.get() + "!")); } // 401
    void scoped_in_a_helper() { ScopedValue.where(QUI, Donnees.nom()).run(this::envoyer); }
    void envoyer() { Ia.envoyer(QUI.get()); } // 401
    void gathered() { Ia.envoyer(Stream.of("x", Donnees.nom()).gather(Gatherers.windowFixed(2)).toList()); } // 401
    void gathered_folded() { Ia.envoyer(Stream.of("x", Donnees.nom()).gather(Gatherers.fold(() -> "", (a, b) -> a + b)).findFirst().get()); } // 401
    void gathered_mapped() { Stream.of("x", Donnees.nom()).gather(Gatherers.mapConcurrent(2, s -> s + "!")).forEach(Ia::envoyer); } // 401
    void gathered_clean() { Donnees.nom(); Ia.envoyer(Stream.of("x", "y").gather(Gatherers.windowSliding(2)).toList()); }
    static class Base { Base() { dire(); } void dire() {} }
    static class Tot extends Base { final String nom; Tot(String n) { nom = n; super(); } @Override void dire() { Ia.envoyer(nom); } } // 401
    void flexible() { new Tot(Donnees.nom()); }
    static class Tard extends Base { String nom; Tard(String n) { super(); nom = n; } @Override void dire() { Ia.envoyer(nom); } }
    void not_flexible() { new Tard(Donnees.nom()); }
    void unnamed() { for (var _ : List.of(1)) { Ia.envoyer(Donnees.nom()); } } // 401
    void unnamed_pattern() { record P(String a, String b) {} Object o = new P(Donnees.nom(), "x"); if (o instanceof P(_, var b)) Ia.envoyer(b); }
    void concat_gatherer() { Gatherer<String, ?, String> g = Gatherer.of((_, s, d) -> d.push(s + "!")); Stream.of(Donnees.nom()).gather(g).forEach(Ia::envoyer); } // 401

    // ---- nothing is left for a default ----------------------------------------------------------------------------
    void after_cases_for_all(String s) { Piece p = Ia.remplir(s, Piece.class); String t = switch (p) { case Lettre l -> l.texte(); case Photo f -> "photo"; case Vide v -> "vide"; }; System.out.println(t); Decisions.refuser("d"); }
    void after_a_statement_for_all(String s) { Piece p = Ia.remplir(s, Piece.class); switch (p) { case Lettre l -> System.out.println(1); case Photo f -> System.out.println(2); case Vide v -> System.out.println(3); } Decisions.refuser("d"); }
    void after_records_for_all(String s) { Piece p = Ia.remplir(s, Piece.class); switch (p) { case Lettre(String t, int n) -> System.out.println(n); case Photo(String l, byte[] i) -> System.out.println(l); case Vide() -> System.out.println(3); } Decisions.refuser("d"); }
    void after_a_guarded_case(String s) { Piece p = Ia.remplir(s, Piece.class); String t = switch (p) { case Lettre l when l.pages() > 3 -> "longue"; case Lettre l -> l.texte(); case Photo f -> "photo"; case Vide v -> "vide"; }; System.out.println(t); Decisions.refuser("d"); }
    void after_constants_for_all(String s) { Avis a = Ia.remplir(s, Avis.class); String t = switch (a) { case OUI -> "a"; case NON -> "b"; case RESERVE -> "c"; }; System.out.println(t); Decisions.refuser("d"); }
    void after_constants_and_null(String s) { Avis a = Ia.remplir(s, Avis.class); String t = switch (a) { case OUI -> "a"; case NON -> "b"; case RESERVE -> "c"; case null -> "d"; }; System.out.println(t); Decisions.refuser("d"); }
    void in_one_record(String s) { Piece p = Ia.remplir(s, Piece.class); switch (p) { case Lettre(String t, int n) -> System.out.println(n); case Photo(String l, byte[] i) -> Decisions.refuser(s); case Vide() -> System.out.println(3); } } // 501
    void in_a_default_that_null_takes(String s) { Avis a = Ia.remplir(s, Avis.class); switch (a) { case OUI -> System.out.println(1); case NON -> System.out.println(2); case RESERVE -> System.out.println(3); case null, default -> Decisions.refuser("d"); } } // 501
    void where_one_case_throws(String s) { Piece p = Ia.remplir(s, Piece.class); String t = switch (p) { case Lettre l -> l.texte(); case Photo f -> throw new IllegalStateException(); case Vide v -> "vide"; }; System.out.println(t); Decisions.refuser("d"); } // 501
}
