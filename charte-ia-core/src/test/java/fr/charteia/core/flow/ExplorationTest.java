package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From where a program is looked at, and how often that leads on. */
class ExplorationTest {
    private static FlowResult result(String members) {
        return new Programs().result("package p;\nimport api.*;\nclass C {\n" + members.indent(4) + "}\n");
    }

    @Test
    void entry_points_fill_for_each_other_so_many_times() {
        for (int fields : new int[] {3, 4}) {
            StringBuilder code =
                    new StringBuilder("static class P0 { String s; }\n" + "void envoyer(P0 p) { Ia.envoyer(p.s); }\n");
            for (int i = 1; i <= fields; i++) {
                code.append("static class P%1$d { String s; }\nvoid p%1$d(P%2$d p, P%1$d q) { p.s = q.s; }\n"
                        .formatted(i, i - 1));
            }
            code.append("void remplir(P" + fields + " p) { p.s = Donnees.nom(); }\n");
            assertThat(result(code.toString()).flows()).hasSize(fields == 3 ? 1 : 0);
        }
    }

    @Test
    void one_that_an_answer_comes_to_decides_by_it() {
        assertThat(result("""
                static class P { String s; }
                void demander(P p) { p.s = Ia.demander("q"); }
                void decider(P p) { if (p.s.isEmpty()) Decisions.refuser("d"); }
                """).flows()).hasSize(1);
    }

    @Test
    void a_client_is_set_up_where_nobody_asks_it() {
        assertThat(result("""
                static Client c;
                void regler() { c = Client.nouveau().delai(30).construire(); }
                void jamais() { Client.nouveau(); }
                void a() { Ia.envoyer("x"); }
                """).settings())
                .extracting(setting -> setting.values().toString())
                .containsExactly("[30]");
    }

    /** A method that is longer than what is interpreted. */
    private static final String LONG =
            "static int long_(Runnable r, int n) {\n" + "n += 1;\n".repeat(20_100) + "r.run();\nreturn n;\n}\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void a() { long_(() -> Ia.envoyer(Donnees.nom()), 1); }",
                "void a() { long_(() -> { if (Ia.demander(\"q\").isEmpty()) Decisions.refuser(\"d\"); }, 1); }",
                "void a() { long_(() -> envoyer(), 1); } static void envoyer() { Ia.envoyer(Donnees.nom()); }"
            })
    void what_a_function_does_by_itself_is_told_though_who_runs_it_is_guessed_at(String members) {
        assertThat(result(LONG + members).flows()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "void a() { long_(() -> Ia.envoyer(\"x\"), 1); }",
                "void a() { long_(() -> { if (Agent.valide(Ia.demander(\"q\"))) Decisions.refuser(\"d\"); }, 1); }",
                "void a(boolean b) { long_(() -> Ia.demander(\"q\"), 1); if (b) Decisions.refuser(\"d\"); }"
            })
    void nothing_else_is_told_of_it(String members) {
        assertThat(result(LONG + members).flows()).allMatch(flow -> flow.marks().contains(Mark.VALIDATED));
    }
}
