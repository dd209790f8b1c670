package fr.charteia.core.flow.library;

import fr.charteia.core.flow.Summaries;
import org.junit.jupiter.api.Test;

/** What the rows of models say of what a call gives back, or leaves in what it was passed: data, answers, what protects them. */
class ModelFactsTest {
    private static final String HELPERS = """
            static class Box { String held; Box(String held) { this.held = held; } }
            """;

    private static void announced(String lines) {
        Summaries.announced(HELPERS, lines);
    }

    @Test
    void an_answer_is_what_the_row_says_that_the_call_gives() {
        announced("""
                static Object result() { return Ia.demander("q"); } // answer
                static Object number() { return Ia.noter("q"); } // answer FORMED
                static Object object() { return Ia.remplir("q", Box.class).held; } // answer
                static Object nothing() { Ia.envoyer("q"); return "x"; } // =x
                static Object given() { String[] t = {""}; Ia.diffuser("q", (String s) -> t[0] = s); return t[0]; } // answer
                static Object givenAtOnce() { String[] t = {""}; Ia.aussitot(s -> t[0] = s); return t[0]; } // answer
                static Object chosen() { return Ia.chercher("q").get(0); } // answer CONTROL
                """);
    }

    @Test
    void data_is_what_the_row_says() {
        announced("""
                static Object name() { return Donnees.nom(); } // nom
                static Object wage() { return Donnees.salaire(); } // salaire
                static Object clean() { return Donnees.propre(); }
                static Object ofObject() { return new Inconnu().numero(); } // numero
                """);
    }

    @Test
    void what_protects_marks_what_it_gives_and_no_other_copy() {
        announced("""
                static Object masked() { return Masque.masquer(Donnees.nom()); } // nom ANONYMISED VIA_UNKNOWN
                static Object replaced() { return Masque.remplacer(Donnees.nom()); } // nom PSEUDONYMISED
                static Object before() { String n = Donnees.nom(); Masque.masquer(n); return n; } // nom
                static Object wiped() { Box b = new Box(Donnees.nom()); Masque.effacer(b); return b.held; } // nom ANONYMISED
                static Object other() { Box a = new Box(Donnees.nom()); Box b = new Box(a.held); Masque.effacer(b); return a.held; } // nom
                """);
    }
}
