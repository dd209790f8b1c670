package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

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
}
