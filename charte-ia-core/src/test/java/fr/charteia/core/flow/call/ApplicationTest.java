package fr.charteia.core.flow.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.Summaries;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What one call makes of what is known of a method ({@code Application}), with what stands there for what the method is passed ({@code Actuals}). */
class ApplicationTest {
    private static final String HELPERS = """
            static class Box { String held; String other = "o"; Box(String held) { this.held = held; } Box next; }
            static class Red extends Box { Red(String s) { super(s); } }
            static class Blue extends Box { Blue(String s) { super(s); } }
            static Box kept;
            static String same(String s) { return s; }
            static String second(String a, String b) { return b; }
            static String loud(String s) { return s + "!"; }
            static String held(Box b) { return b.held; }
            static String nextHeld(Box b) { return b.next.held; }
            static Box sameBox(Box b) { return b; }
            static String ofRed(Box b) { return b instanceof Red r ? r.held : "none"; }
            static Box redOnly(Box b) { return b instanceof Red r ? r : null; }
            static Box made(String s) { return new Box(s); }
            static void set(Box b, String s) { b.held = s; }
            static void setIf(Box b, String s, boolean when) { if (when) b.held = s; }
            static void keep(Box b) { kept = b; }
            static void link(Box a, Box b) { a.next = b; }
            static void fill(String[] t, int i, String s) { t[i] = s; }
            static int more(int n) { return n + 1; }
            static void must(boolean b) { if (!b) throw new IllegalStateException(); }
            static void never() { throw new IllegalStateException(); }
            static void send(String s) { Ia.envoyer(s); }
            static void grant(boolean b) { if (b) Decisions.delivrer("x"); }
            static void grantOf(Box b) { Decisions.delivrer(b.held); }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void what_a_method_gives_is_made_of_what_it_is_passed_there() {
        announced("""
                static Object passed() { return same(Donnees.nom()); } // nom
                static Object other() { return second(Donnees.nom(), "x"); } // =x
                static Object constant() { same(Donnees.nom()); return same("x"); } // =x
                static Object computed() { return loud("x"); } // =x!
                static Object number() { return more(more(1)); } // =3
                static Object part() { return held(new Box(Donnees.nom())); } // nom
                static Object partOfPart() { Box b = new Box("a"); b.next = new Box(Donnees.nom()); return nextHeld(b); } // nom
                static Object notOfPart() { Box b = new Box(Donnees.nom()); b.next = new Box("x"); return nextHeld(b); } // =x
                static Object newOne() { Box b = made("x"); made(Donnees.nom()); return b.held; } // =x
                static Object twoOfOne() { Box a = made(Donnees.nom()); Box b = made("x"); return b.held; } // =x
                """);
    }

    @Test
    void what_a_method_gives_back_is_the_same_object() {
        announced("""
                static Object alias() { Box b = new Box("a"); sameBox(b).held = Donnees.nom(); return b.held; } // nom
                static Object overwritten() { Box b = new Box(Donnees.nom()); sameBox(b).held = "x"; return b.held; } // =x
                static Object twins() { Box a = new Box("a"); Box b = new Box("b"); sameBox(a).held = Donnees.nom(); return b.held; } // =b
                """);
    }

    @Test
    void what_a_method_found_of_a_class_is_no_object_of_another() {
        announced("""
                static Object red() { return ofRed(new Red(Donnees.nom())); } // nom
                static Object blue() { return ofRed(new Blue(Donnees.nom())); } // =none
                static Object redAlone() { Box b = Donnees.choix() ? new Red("x") : new Blue(Donnees.nom()); Box r = redOnly(b); return r == null ? "y" : r.held; } // =x, =y
                """);
    }

    @Test
    void what_a_method_writes_is_written_there_and_nowhere_else() {
        announced("""
                static Object written() { Box b = new Box("a"); set(b, Donnees.nom()); return b.held; } // nom
                static Object rewritten() { Box b = new Box(Donnees.nom()); set(b, "x"); return b.held; } // =x
                static Object perhaps() { Box b = new Box(Donnees.nom()); setIf(b, "x", Donnees.choix()); return b.held; } // nom
                static Object surely() { Box b = new Box(Donnees.nom()); setIf(b, "x", true); return b.held; } // =x
                static Object decided() { Box b = new Box("a"); setIf(b, "x", Ia.demander("q").equals("o")); return b.held; } // answer MEASURE CONTROL
                static Object otherField() { Box b = new Box("a"); set(b, Donnees.nom()); return b.other; } // =o
                static Object eitherBox() { Box a = new Box("a"); Box b = new Box("b"); set(Donnees.choix() ? a : b, Donnees.nom()); return a.held; } // nom
                static Object linked() { Box a = new Box("a"); Box b = new Box("b"); link(a, b); b.held = Donnees.nom(); return a.next.held; } // nom
                static Object keptThere() { Box b = new Box(Donnees.nom()); keep(b); return kept.held; } // nom
                static Object keptSame() { Box b = new Box("a"); keep(b); b.held = Donnees.nom(); return kept.held; } // nom
                static Object cell() { String[] t = {"a", "b"}; fill(t, 1, Donnees.nom()); return t[1]; } // nom
                static Object otherCell() { String[] t = {"a", "b"}; fill(t, 1, Donnees.nom()); return t[0]; } // =a
                static Object anyCell(int i) { String[] t = {"a", "b"}; fill(t, i, Donnees.nom()); return t[0]; } // nom
                """);
    }

    @Test
    void nothing_comes_after_a_method_that_does_not_return() {
        announced("""
                static Object never1() { never(); return Donnees.nom(); }
                static Object caught() { String s = "x"; try { never(); s = Donnees.nom(); } catch (IllegalStateException e) { return s; } return s; } // =x
                static Object mustFail() { must(false); return Donnees.nom(); }
                static Object must1() { must(true); return "x"; } // =x
                """);
        Summaries.of(HELPERS + """
                static void checked() { must(Ia.demander("q").equals("o")); }
                static void plain() { must(true); }
                """, it -> {
            assertThat(it.throwsBy("checked")).isEqualTo(Set.of("answer MEASURE CONTROL"));
            assertThat(it.throwsBy("plain")).isEmpty();
        });
    }

    @Test
    void what_a_method_sends_or_decides_its_caller_does_with_what_it_passes() {
        Summaries.of(HELPERS + """
                static void sendsName() { send(Donnees.nom()); }
                static void sendsNothing() { Donnees.nom(); send("x"); }
                static void grants() { grant(Ia.demander("q").equals("o")); }
                static void grantsAnyhow() { grant(true); }
                static void grantsNothing() { grant(false); }
                static void grantsPart() { grantOf(new Box(Ia.demander("q"))); }
                static void grantsOther() { Box b = new Box("x"); b.other = Ia.demander("q"); grantOf(b); }
                """, it -> {
            assertThat(it.reaches("sendsName", "envoyer")).isEqualTo(Set.of("nom"));
            assertThat(it.reaches("sendsNothing", "envoyer")).isEmpty();
            assertThat(it.reaches("grants", "Decisions.delivrer")).isEqualTo(Set.of("answer MEASURE CONTROL"));
            assertThat(it.reaches("grantsAnyhow", "Decisions.delivrer")).isEmpty();
            assertThat(it.sinks("grantsNothing")).isEmpty();
            assertThat(it.reaches("grantsPart", "Decisions.delivrer")).isEqualTo(Set.of("answer"));
            assertThat(it.reaches("grantsOther", "Decisions.delivrer")).isEmpty();
        });
    }
}
