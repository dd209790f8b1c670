package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Value;
import org.junit.jupiter.api.Test;

/** How states travel through a method: through branches and loops, to handlers, and out of it. */
class MethodInterpreterTest {
    private static void with(String members, java.util.function.Consumer<Summaries> say) {
        Summaries.of(members, say);
    }

    @Test
    void what_a_condition_decides_is_what_differs_between_its_ways() {
        with("""
                static int other() { int n = 1; if (Ia.demander("?").startsWith("o")) n = 2; return n; }
                static int same() { int n = 1; if (Ia.demander("?").startsWith("o")) n = 1; return 3; }
                static int beside() { int n = 1; int k = 5; if (Ia.demander("?").startsWith("o")) n = 2; return k; }
                static String switched() {
                    return switch (Ia.demander("?")) { case "a" -> "x"; case "b" -> "y"; default -> "z"; }; }
                """, it -> {
            assertThat(it.gives("other")).containsExactly("answer MEASURE CONTROL");
            assertThat(it.is("other")).containsExactlyInAnyOrder(1, 2);
            assertThat(it.gives("same")).isEmpty();
            assertThat(it.gives("beside")).isEmpty();
            assertThat(it.gives("switched")).anyMatch(label -> label.contains("CONTROL"));
            assertThat(it.is("switched")).containsExactlyInAnyOrder("x", "y", "z");
        });
    }

    @Test
    void rounds_that_are_few_are_counted_and_those_that_are_many_end() {
        with("""
                static int few() { int n = 0; for (int i = 0; i < 3; i++) n += 2; return n; }
                static int many() { int n = 0; for (int i = 0; i < 1000; i++) n += 2; return n; }
                static String grows(int k) { String s = "a"; for (int i = 0; i < k; i++) s = s + "b"; return s; }
                static int held(int k) { int n = 7; for (int i = 0; i < k; i++) n = 7; return n; }
                """, it -> {
            assertThat(it.is("few")).containsExactly(6);
            assertThat(it.is("many")).isEmpty();
            assertThat(it.is("grows")).isEmpty();
            assertThat(it.is("held")).containsExactly(7);
            assertThat(it.ledger().sorted()).isEmpty();
        });
    }

    @Test
    void what_many_rounds_move_on_arrives() {
        with("""
                static String moved(int k) {
                    String a = "a", b = "b", c = "c", d = Donnees.nom();
                    for (int i = 0; i < k; i++) { a = b; b = c; c = d; }
                    return a; }
                static class Noeud { Noeud suivant; String texte; }
                static String list(int k) {
                    Noeud n = new Noeud(); n.texte = Donnees.nom();
                    for (int i = 0; i < k; i++) { Noeud m = new Noeud(); m.suivant = n; n = m; }
                    return n.suivant.texte; }
                static String apart(int k) {
                    Noeud n = new Noeud(); n.texte = Donnees.nom();
                    Noeud last = null;
                    for (int i = 0; i < 5; i++) { last = new Noeud(); last.texte = "x"; }
                    return last.texte; }
                """, it -> {
            assertThat(it.gives("moved")).contains("nom");
            assertThat(it.gives("list")).contains("nom");
            assertThat(it.gives("apart")).isEmpty();
        });
    }

    private static final String THROWN = """
            static class Mine extends RuntimeException { final String what; Mine(String what) { this.what = what; } }
            static class Yours extends Mine { Yours(String what) { super(what); } }
            static class Other extends RuntimeException {}
            """;

    @Test
    void what_is_thrown_comes_to_the_first_handler_that_catches_all_of_it() {
        with(THROWN + """
                static String exact() { try { throw new Mine(Donnees.nom()); } catch (Mine m) { return m.what; } }
                static String above() { try { throw new Yours(Donnees.nom()); } catch (Mine m) { return m.what; } }
                static String first() {
                    try { throw new Yours(Donnees.nom()); } catch (Yours y) { return "y"; } catch (Mine m) { return Donnees.salaire() + m.what; } }
                static String below(boolean b) {
                    try { throw b ? new Yours("x") : new Mine(Donnees.nom()); }
                    catch (Yours y) { return y.what; } catch (Mine m) { return "m"; } }
                static String beside() {
                    try { throw new Mine(Donnees.nom()); } catch (Other o) { return "o"; } }
                static String either(boolean b) {
                    try { throw b ? new Other() : new Mine("x"); }
                    catch (Other o) { return Donnees.nom(); } catch (Mine m) { return "m"; } }
                static String whatever(RuntimeException e) {
                    try { throw e; } catch (Mine m) { return Donnees.nom(); } catch (RuntimeException r) { return "r"; } }
                static String none() {
                    try { throw null; } catch (Mine m) { return Donnees.nom(); } catch (NullPointerException e) { return "n"; } }
                """, it -> {
            assertThat(it.gives("exact")).containsExactly("nom");
            assertThat(it.gives("above")).containsExactly("nom");
            assertThat(it.gives("first")).doesNotContain("nom");
            assertThat(it.summary("first").thrown()).isEqualTo(Value.BOTTOM);
            assertThat(it.gives("below")).doesNotContain("nom");
            assertThat(it.summary("beside").thrown().objects())
                    .extracting(HeapObject::type)
                    .containsExactly("p/C$Mine");
            assertThat(it.gives("either")).contains("nom");
            assertThat(it.summary("either").thrown()).isEqualTo(Value.BOTTOM);
            assertThat(it.gives("whatever")).contains("nom");
            assertThat(it.summary("none").returns()).isTrue();
        });
    }

    @Test
    void what_a_callee_throws_is_caught_or_leaves_with_what_decided_it() {
        with(THROWN + """
                static void check(String s) { if (Ia.demander(s).startsWith("o")) throw new Mine(Donnees.nom()); }
                static String caught() { try { check("a"); return "ok"; } catch (Mine m) { return m.what; } }
                static String beside() { try { check("a"); return "ok"; } catch (Other o) { return "o"; } }
                static String left() { check("a"); return "ok"; }
                static String after() { check("a"); Decisions.refuser("d"); return "ok"; }
                static String before() { Decisions.refuser("d"); check("a"); return "ok"; }
                static void always() { throw new Mine("x"); }
                static String never() { always(); Decisions.refuser(Ia.demander("?")); return Donnees.nom(); }
                """, it -> {
            assertThat(it.gives("caught")).contains("nom");
            assertThat(it.is("caught")).isEmpty();
            assertThat(it.summary("caught").thrown()).isEqualTo(Value.BOTTOM);
            assertThat(it.throwsBy("caught")).isEmpty();
            assertThat(it.throwsBy("beside")).containsExactly("answer MEASURE CONTROL");
            assertThat(it.throwsBy("left")).containsExactly("answer MEASURE CONTROL");
            assertThat(it.summary("left").thrown().objects()).hasSize(1);
            assertThat(it.reaches("after", "Decisions.refuser")).containsExactly("answer MEASURE CONTROL");
            assertThat(it.reaches("before", "Decisions.refuser")).isEmpty();
            assertThat(it.summary("never").returns()).isFalse();
            assertThat(it.sinks("never")).isEmpty();
        });
    }

    @Test
    void what_code_that_is_not_seen_throws_holds_nothing_of_ours() {
        with("""
                static String message(String s) {
                    try { return Integer.toString(Integer.parseInt(s)); } catch (NumberFormatException e) { return e.getMessage(); } }
                static Object itself(String s) {
                    try { Integer.parseInt(Donnees.nom()); return null; } catch (NumberFormatException e) { return e; } }
                static String own() { try { Donnees.nombre(); return ""; } catch (RuntimeException e) { return e.getMessage(); } }
                static int decided() {
                    try { return Integer.parseInt(Ia.demander("?")) > 0 ? 1 : 1; } catch (NumberFormatException e) { return 2; } }
                """, it -> {
            assertThat(it.summary("itself").result().objects())
                    .extracting(HeapObject::type)
                    .contains("java/lang/NumberFormatException");
            assertThat(it.gives("itself")).isEmpty();
            assertThat(it.gives("decided")).containsExactly("answer CONTROL");
        });
    }

    @Test
    void an_instruction_that_fails_decides_what_runs_then_and_afterwards() {
        with("""
                static int divided(int n) {
                    try { int k = 7 / Integer.parseInt(Ia.demander("?")); return 1; } catch (ArithmeticException e) { return 2; } }
                static String beyond(String[] t) {
                    try { t[Ia.demander("?").length()] = "x"; return "in"; }
                    catch (ArrayIndexOutOfBoundsException e) { Decisions.refuser("d"); return "out"; } }
                static void goesOn(String[] t) {
                    try { t[Ia.demander("?").length()] = "x"; Decisions.delivrer("d"); }
                    catch (ArrayIndexOutOfBoundsException e) { } }
                static void tidies(String[] t) {
                    try { t[Ia.demander("?").length()] = "x"; } finally { Decisions.refuser("d"); } }
                static void rethrows(String[] t) {
                    try { t[Ia.demander("?").length()] = "x"; Decisions.delivrer("d"); }
                    catch (ArrayIndexOutOfBoundsException e) { throw e; } }
                static void elsewhere(String[] t) {
                    try { t[Ia.demander("?").length()] = "x"; Decisions.delivrer("d"); }
                    catch (ClassCastException e) { Decisions.refuser("d"); } }
                """, it -> {
            assertThat(it.gives("divided")).anyMatch(label -> label.startsWith("answer"));
            assertThat(it.gives("beyond")).contains("answer MEASURE CONTROL");
            assertThat(it.reaches("beyond", "Decisions.refuser")).contains("answer MEASURE CONTROL");
            assertThat(it.reaches("goesOn", "Decisions.delivrer")).contains("answer MEASURE CONTROL");
            assertThat(it.reaches("tidies", "Decisions.refuser")).isEmpty();
            assertThat(it.reaches("rethrows", "Decisions.delivrer")).isEmpty();
            assertThat(it.reaches("elsewhere", "Decisions.delivrer")).isEmpty();
            assertThat(it.reaches("elsewhere", "Decisions.refuser")).isEmpty();
        });
    }

    @Test
    void what_a_test_said_of_a_field_is_known_until_the_field_may_change() {
        with("""
                int etat; int autre; static Runnable r;
                void changer() { etat = Donnees.nombre(); }
                void rien() { if (etat == 1) { if (etat != 1) Ia.envoyer("x"); } }
                void ecrit() { if (etat == 1) { etat = Donnees.nombre(); if (etat != 1) Ia.envoyer("x"); } }
                void beside() { if (etat == 1) { autre = Donnees.nombre(); if (etat != 1) Ia.envoyer("x"); } }
                void appelle() { if (etat == 1) { changer(); if (etat != 1) Ia.envoyer("x"); } }
                void library() { if (etat == 1) { Donnees.nombre(); if (etat != 1) Ia.envoyer("x"); } }
                void pure() { if (etat == 1) { Math.max(etat, 2); if (etat != 1) Ia.envoyer("x"); } }
                void passe() { if (etat == 1) { Inconnu.fournir(() -> { changer(); return "x"; }); if (etat != 1) Ia.envoyer("x"); } }
                void given(Object o) { if (etat == 1) { o.hashCode(); if (etat != 1) Ia.envoyer("x"); } }
                """, it -> {
            assertThat(it.sinks("rien")).isEmpty();
            assertThat(it.sinks("ecrit")).containsExactly("envoyer");
            assertThat(it.sinks("beside")).isEmpty();
            assertThat(it.sinks("appelle")).containsExactly("envoyer");
            assertThat(it.sinks("library")).isEmpty();
            assertThat(it.sinks("pure")).isEmpty();
            assertThat(it.sinks("passe")).containsExactly("envoyer");
            assertThat(it.sinks("given")).containsExactly("envoyer");
        });
    }

    @Test
    void a_loop_that_replaces_all_leaves_nothing_of_what_was_there_unless_it_ends_early() {
        with("""
                static void all(String[] t) { t[0] = Donnees.nom(); for (int i = 0; i < t.length; i++) t[i] = "x"; Ia.envoyer(t[0]); }
                static void some(String[] t) {
                    t[0] = Donnees.nom(); for (int i = 0; i < t.length; i++) { if (i > Donnees.nombre()) break; t[i] = "x"; } Ia.envoyer(t[0]); }
                static String left(String[] t) {
                    t[0] = Donnees.nom(); for (int i = 0; i < t.length; i++) { if (i > Donnees.nombre()) return t[0]; t[i] = "x"; } return ""; }
                static void thrown(String[] t) {
                    t[0] = Donnees.nom();
                    try { for (int i = 0; i < t.length; i++) { if (i > Donnees.nombre()) throw new IllegalStateException(); t[i] = "x"; } }
                    catch (IllegalStateException e) { Ia.envoyer(t[0]); } }
                static void fails() { throw new IllegalStateException(); }
                static void called(String[] t) {
                    t[0] = Donnees.nom();
                    try { for (int i = 0; i < t.length; i++) { if (i > Donnees.nombre()) fails(); t[i] = "x"; } }
                    catch (IllegalStateException e) { Ia.envoyer(t[0]); } }
                """, it -> {
            assertThat(it.reaches("all", "envoyer")).doesNotContain("nom");
            assertThat(it.reaches("some", "envoyer")).contains("nom");
            assertThat(it.gives("left")).contains("nom");
            assertThat(it.reaches("thrown", "envoyer")).contains("nom");
            assertThat(it.reaches("called", "envoyer")).contains("nom");
        });
    }

    @Test
    void a_loop_that_ends_early_in_a_callee_leaves_what_was_there() {
        with("""
                static void fills(String[] t) { for (int i = 0; i < t.length; i++) t[i] = "x"; }
                static void filled(String[] t) { t[0] = Donnees.nom(); fills(t); Ia.envoyer(t[0]); }
                static void returns(String[] t) { for (int i = 0; i < t.length; i++) { if (Donnees.choix()) return; t[i] = "x"; } }
                static void returned(String[] t) { t[0] = Donnees.nom(); returns(t); Ia.envoyer(t[0]); }
                static void throwing(String[] t) {
                    for (int i = 0; i < t.length; i++) { if (Donnees.choix()) throw new IllegalStateException(); t[i] = "x"; } }
                static void thrown(String[] t) {
                    t[0] = Donnees.nom(); try { throwing(t); } catch (IllegalStateException e) { Ia.envoyer(t[0]); } }
                static void fails() { if (Donnees.choix()) throw new IllegalStateException(); }
                static void failing(String[] t) { for (int i = 0; i < t.length; i++) { fails(); t[i] = "x"; } }
                static void failed(String[] t) {
                    t[0] = Donnees.nom(); try { failing(t); } catch (IllegalStateException e) { Ia.envoyer(t[0]); } }
                """, it -> {
            assertThat(it.reaches("filled", "envoyer")).doesNotContain("nom");
            assertThat(it.reaches("returned", "envoyer")).contains("nom");
            assertThat(it.reaches("thrown", "envoyer")).contains("nom");
            assertThat(it.reaches("failed", "envoyer")).contains("nom");
        });
    }

    @Test
    void what_each_round_makes_is_another_object() {
        with("""
                static class Fiche { String texte; }
                static Fiche faire() { return new Fiche(); }
                static String first(int k) {
                    Fiche first = null;
                    for (int i = 0; i < k; i++) {
                        Fiche f = faire();
                        if (first == null) { first = f; f.texte = Donnees.nom(); } else { f.texte = "x"; }
                    }
                    return first.texte; }
                static String once() { Fiche f = faire(); f.texte = Donnees.nom(); f.texte = "x"; return f.texte; }
                """, it -> {
            assertThat(it.gives("first")).contains("nom");
            assertThat(it.gives("once")).isEmpty();
        });
    }

    @Test
    void what_code_that_is_not_seen_fails_on_decides_where_that_is_caught_for_good() {
        with("""
                static int lire(String s) { return Integer.parseInt(s); }
                static void handled() { try { lire(Ia.demander("?")); } catch (NumberFormatException e) { Decisions.refuser("d"); } }
                static void goesOn() { try { lire(Ia.demander("?")); Decisions.refuser("d"); } catch (NumberFormatException e) { } }
                static void another() { try { lire(Ia.demander("?")); Decisions.refuser("d"); } catch (IllegalStateException e) { Decisions.delivrer("d"); } }
                static void again() { try { lire(Ia.demander("?")); Decisions.refuser("d"); } catch (NumberFormatException e) { throw e; } }
                static void nobody() { lire(Ia.demander("?")); Decisions.refuser("d"); }
                """, it -> {
            assertThat(it.reaches("handled", "Decisions.refuser")).containsExactly("answer CONTROL");
            assertThat(it.reaches("goesOn", "Decisions.refuser")).containsExactly("answer CONTROL");
            assertThat(it.reaches("another", "Decisions.refuser")).isEmpty();
            assertThat(it.reaches("another", "Decisions.delivrer")).isEmpty();
            assertThat(it.reaches("again", "Decisions.refuser")).isEmpty();
            assertThat(it.reaches("nobody", "Decisions.refuser")).isEmpty();
        });
    }

    @Test
    void a_call_that_fails_may_have_done_its_work_or_not() {
        with("""
                static String done(Inconnu i) {
                    try { i.garder(Donnees.nom()); return "x"; } catch (RuntimeException e) { return i.rendre(); } }
                static String not() {
                    String s = Donnees.nom(); try { s = Donnees.propre(); return "x"; } catch (RuntimeException e) { return s; } }
                """, it -> {
            assertThat(it.gives("done")).anyMatch(label -> label.startsWith("nom"));
            assertThat(it.gives("not")).contains("nom");
        });
    }

    @Test
    void what_a_tool_or_an_endpoint_gives_back_is_sent() {
        with("""
                @Outil static String outil() { return Donnees.nom(); }
                @Outil static void rien() { }
                @Point String point() { return Donnees.nom(); }
                static String autre() { return Donnees.nom(); }
                """, it -> {
            assertThat(it.reaches("outil", "tool")).containsExactly("nom");
            assertThat(it.reaches("rien", "tool")).isEmpty();
            assertThat(it.sinks("autre")).isEmpty();
            assertThat(it.sinks("point")).hasSize(1);
        });
    }

    @Test
    void a_way_that_an_answer_opens_decides_what_is_done_there() {
        with("""
                static void inside() { if (Ia.demander("?").startsWith("o")) Decisions.refuser("d"); }
                static void after() { if (Ia.demander("?").startsWith("o")) { Donnees.nombre(); } Decisions.refuser("d"); }
                static void early() { if (Ia.demander("?").startsWith("o")) return; Decisions.refuser("d"); }
                static void loops() { while (Ia.demander("?").startsWith("o")) { Donnees.nombre(); } Decisions.refuser("d"); }
                static void inLoop() { while (Ia.demander("?").startsWith("o")) { Decisions.refuser("d"); } }
                """, it -> {
            assertThat(it.reaches("inside", "Decisions.refuser")).containsExactly("answer MEASURE CONTROL");
            assertThat(it.reaches("after", "Decisions.refuser")).isEmpty();
            assertThat(it.reaches("early", "Decisions.refuser")).containsExactly("answer MEASURE CONTROL");
            assertThat(it.reaches("loops", "Decisions.refuser")).isEmpty();
            assertThat(it.reaches("inLoop", "Decisions.refuser")).containsExactly("answer MEASURE CONTROL");
        });
    }
}
