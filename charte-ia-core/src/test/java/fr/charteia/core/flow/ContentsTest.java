package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What objects print as: what their text says, unless there are too many to ask each. */
class ContentsTest {
    /** Holds a name, and prints none. */
    private static final String FICHE = """
        static class Fiche {
            final String nom = Donnees.nom();
            @Override public String toString() { return "x"; }
        }
        """;

    private static List<Flow> flows(String members) {
        return new Programs()
                .flows("package p;\nimport api.*;\nimport java.util.*;\nclass C {\n" + members.indent(4) + "}\n");
    }

    private static List<Flow> sent(String text) {
        return flows(FICHE + "void a() { Ia.envoyer(\"\" + " + text + "); }");
    }

    private static String nested(int lists) {
        return "List.of(".repeat(lists) + "new Fiche()" + ")".repeat(lists);
    }

    @Test
    void so_many_objects_are_asked_into_each_other() {
        assertThat(sent(nested(5))).isEmpty();
        assertThat(sent(nested(6))).hasSize(1);
    }

    @Test
    void so_many_objects_are_asked_one_by_one() {
        for (int objects : new int[] {39, 40}) {
            String several = IntStream.range(0, objects)
                    .mapToObj(i -> "l.add(new Fiche());\n")
                    .collect(Collectors.joining());
            assertThat(flows(FICHE + "void a() {\nList<Fiche> l = new ArrayList<>();\n" + several
                            + "Ia.envoyer(\"\" + l);\n}\n"))
                    .hasSize(objects == 39 ? 0 : 1);
        }
    }
}
