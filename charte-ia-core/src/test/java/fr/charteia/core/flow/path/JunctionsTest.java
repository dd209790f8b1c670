package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.value.Hop;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where ways meet that a condition has parted, what they brought tells which was taken, and nothing else does. */
class JunctionsTest {
    private static final String HELPERS = """
            static boolean oui() { return Ia.demander("?").startsWith("o"); }
            static class Fiche { String a = "a"; String b = "b"; int n; }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void what_differs_is_decided_and_what_is_alike_is_not() {
        announced("""
                static String differs() { String s = "x"; if (oui()) s = "y"; return s; } // answer MEASURE CONTROL
                static String alike() { String s; if (oui()) { s = "x"; } else { s = "x"; } return s; }
                static String untouched() { String s = "x"; String t = "y"; if (oui()) t = "z"; return s; }
                static String computed(String p) { String s; if (oui()) { s = p + 1; } else { s = p + 2; } return s; } // answer MEASURE CONTROL UNTOLD
                static String sameObject(String p) { String s = p; if (oui()) s = p; return s; }
                static String field() { Fiche f = new Fiche(); if (oui()) f.a = "z"; return f.a; } // answer MEASURE CONTROL
                static String otherField() { Fiche f = new Fiche(); if (oui()) f.a = "z"; return f.b; }
                static String fieldAlike() { Fiche f = new Fiche(); if (oui()) f.a = "a"; return f.a; }
                static Object object() { return oui() ? new Object() : new Object(); } // answer MEASURE CONTROL
                static Object objectAlike() { return oui() ? new Fiche() : new Fiche(); }
                static Object objectOrNone() { return oui() ? new Fiche() : null; } // answer MEASURE CONTROL
                static Object objectOfAnother() { return oui() ? new Fiche() : new Object(); } // answer MEASURE CONTROL
                static String inEither() { Fiche f; if (oui()) { f = new Fiche(); f.a = "z"; } else { f = new Fiche(); } return f.a; } // answer MEASURE CONTROL
                static String besideInEither() { Fiche f; if (oui()) { f = new Fiche(); f.a = "z"; } else { f = new Fiche(); } return f.b; }
                static String ofThree() { String s; if (Donnees.choix()) { s = "x"; } else if (oui()) { Donnees.nombre(); s = "y"; } else { s = "z"; } return s; } // answer MEASURE CONTROL PERHAPS
                static String ofThreeAlike() { String s; if (Donnees.choix()) { s = "x"; } else if (oui()) { Donnees.nombre(); s = "y"; } else { s = "y"; } return s; }
                static String endsAlike() { if (Donnees.choix()) { return "x"; } if (oui()) { Donnees.nombre(); return "y"; } return "y"; }
                static String endsOtherwise() { if (Donnees.choix()) { return "x"; } if (oui()) { Donnees.nombre(); return "x"; } return "y"; } // answer MEASURE CONTROL PERHAPS
                static String nested() { String s = "x"; if (oui()) { if (Donnees.choix()) s = "y"; } return s; } // answer MEASURE CONTROL
                static String inner() { String s = "x"; if (Donnees.choix()) { if (oui()) s = "y"; } return s; } // answer MEASURE CONTROL PERHAPS
                static String other() { String s = "x"; if (Donnees.choix()) s = "y"; if (oui()) { Donnees.nombre(); } return s; }
                static String after() { String s = "x"; if (oui()) { Donnees.nombre(); } if (Donnees.choix()) s = "y"; return s; }
                static String chosen() { return switch (Ia.demander("?")) { case "a" -> "x"; default -> "y"; }; } // answer MEASURE CONTROL
                static String chosenAlike() { return switch (Ia.demander("?")) { case "a" -> "x"; default -> "x"; }; }
                static boolean and() { return oui() && Donnees.choix(); } // answer MEASURE CONTROL
                static boolean or() { return Donnees.choix() || oui(); } // answer MEASURE CONTROL
                """);
    }

    @Test
    void what_rounds_change_tells_how_many_there_were() {
        announced("""
                static int counted() { int n = 0; while (oui()) n++; return n; } // answer MEASURE CONTROL
                static int unchanged() { int n = 3; while (oui()) Donnees.nombre(); return n; }
                static String set() { String s = "x"; while (oui()) s = "y"; return s; } // answer MEASURE CONTROL
                static String between() { String s = "x"; for (int i = 0; i < Donnees.nombre(); i++) { if (oui()) s = "y"; } return s; } // answer MEASURE CONTROL PERHAPS
                static String beside() { String s = "x"; int n = 0; for (int i = 0; i < Donnees.nombre(); i++) { if (oui()) n = 1; s = "y"; } return s; }
                static int counter() { int i = 0; for (; i < Donnees.nombre(); i++) { if (oui()) Donnees.nombre(); } return i; }
                static int left() { int i = 0; for (; i < Donnees.nombre(); i++) { if (oui()) break; } return i; } // answer MEASURE CONTROL
                static int entered() { int n = 0; if (oui()) { for (int i = 0; i < Donnees.nombre(); i++) n++; } return n; } // answer MEASURE CONTROL
                static String gathered(List<String> l) { StringBuilder b = new StringBuilder(); for (String s : l) { if (oui()) b.append("x"); } return b.toString(); } // answer MEASURE CONTROL
                static String before() { String s = "x"; if (oui()) s = "y"; while (Donnees.choix()) Donnees.nombre(); return s; } // answer MEASURE CONTROL
                static String beforeAlike() { String s = "x"; if (oui()) Donnees.nombre(); while (Donnees.choix()) s = "y"; return s; }
                static String within() { String s = "x"; while (Donnees.choix()) { if (oui()) s = "y"; } return s; } // answer MEASURE CONTROL
                static String withinAlike() { String s = "x"; while (Donnees.choix()) { s = "y"; if (oui()) Donnees.nombre(); } return s; }
                static String goesOn() { String s = "x"; while (Donnees.choix()) { if (oui()) continue; s = "y"; } return s; } // answer MEASURE CONTROL
                static String inBoth() { String s = "x"; if (oui()) s = "y"; while (Donnees.choix()) { if (Donnees.choix()) s = "z"; } return s; } // answer MEASURE CONTROL
                static int thrown() { int n = 0; for (int i = 0; i < Donnees.nombre(); i++) { if (oui()) throw new IllegalStateException(); n++; } return n; }
                """);
    }

    /** Where the way of a decision says that something was stored: {@code name line}. */
    private static List<String> stored(String members) {
        return new Programs()
                .flows("package p;\nimport api.*;\nclass C {\n" + members + "}\n").stream()
                        .flatMap(flow -> flow.trace().stream())
                        .filter(hop -> hop.why() == Hop.Why.STORE)
                        .map(hop -> hop.name() + " " + (hop.site().line() - 3))
                        .toList();
    }

    @Test
    void the_way_of_what_was_decided_says_where_a_variable_was_set_if_only_one_way_sets_it() {
        assertThat(stored("""
                void a() {
                    boolean ok = false;
                    if (Ia.demander("?").startsWith("o"))
                        ok = true;
                    if (ok) Decisions.refuser("d");
                }
                """)).containsExactly("ok 4");
        assertThat(stored("""
                void a() {
                    boolean ok;
                    if (Ia.demander("?").startsWith("o"))
                        ok = true;
                    else
                        ok = false;
                    if (ok) Decisions.refuser("d");
                }
                """)).isEmpty();
        assertThat(stored("""
                void a(boolean b) {
                    if (b) {
                        boolean ok = false;
                        if (Ia.demander("?").startsWith("o"))
                            ok = true;
                        if (ok) Decisions.refuser("d");
                    }
                }
                """)).containsExactly("ok 5");
    }

    @Test
    void what_was_caught_tells_that_something_was_thrown() {
        announced("""
                static void verifier() { if (oui()) throw new IllegalStateException(); }
                static String caught() { String s = "x"; try { verifier(); } catch (IllegalStateException e) { s = "y"; } return s; } // answer MEASURE CONTROL
                static String caughtAlike() { String s = "x"; try { verifier(); } catch (IllegalStateException e) { s = "x"; } return s; }
                static String twice() { try { verifier(); verifier(); } catch (IllegalStateException e) { return "y"; } return "x"; } // answer MEASURE CONTROL
                static String beside() { String t = "t"; try { verifier(); } catch (IllegalStateException e) { Donnees.nombre(); } return t; }
                static String both() { String s = "x"; try { verifier(); Integer.parseInt(Ia.demander("?")); } catch (IllegalArgumentException e) { s = "y"; } catch (IllegalStateException e) { s = "z"; } return s; } // answer CONTROL PERHAPS, answer MEASURE CONTROL PERHAPS
                """);
    }
}
