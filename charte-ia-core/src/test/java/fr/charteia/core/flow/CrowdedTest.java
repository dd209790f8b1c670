package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where there are more objects than are told apart, what one of them holds is still found, and other classes hold nothing of it. */
class CrowdedTest {
    private static final String CLASSES = """
            static class Boite { String s = "x"; }
            static class Caisse { String s = "x"; }
            """;

    private static boolean isSent(String members) {
        return new Programs()
                .flows("package p;\nimport api.*;\nclass C {\n" + CLASSES + members + "}\n").stream()
                        .anyMatch(flow ->
                                flow.sink() instanceof Flow.Sink.ToAi && flow.origin() instanceof Flow.Origin.Data);
    }

    /** Many boxes, of which one in the middle is given a name, and one case. */
    private static String many(int boxes, String before, String sent) {
        String made = IntStream.range(0, boxes)
                .mapToObj(i -> "Boite b" + i + " = new Boite(); l.add(b" + i + ");\n")
                .collect(Collectors.joining());
        return "void a() {\njava.util.List<Object> l = new java.util.ArrayList<>();\nCaisse c = new Caisse();\n" + made
                + before + "if (Donnees.choix()) System.out.println(l);\n" + sent + "}\n";
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 60, 100, 150})
    void of_many_objects_of_one_method(int boxes) {
        String named = "b" + boxes / 2 + ".s = Donnees.nom();\n";
        assertThat(isSent(many(boxes, named, "Ia.envoyer(b" + boxes / 2 + ".s);\n")))
                .isTrue();
        assertThat(isSent(many(boxes, named, "Ia.envoyer(c.s);\n"))).isFalse();
        assertThat(isSent(many(boxes, "c.s = Donnees.nom();\n", "Ia.envoyer(c.s);\n")))
                .isTrue();
        assertThat(isSent(many(boxes, "c.s = Donnees.nom();\n", "Ia.envoyer(b0.s);\n")))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 30, 60})
    void of_many_objects_that_a_helper_gives_back(int boxes) {
        String maker = "static java.util.List<Object> faire(Caisse c, String s) {\n"
                + "java.util.List<Object> l = new java.util.ArrayList<>();\n"
                + IntStream.range(0, boxes)
                        .mapToObj(i -> "Boite b" + i + " = new Boite(); l.add(b" + i + ");\n")
                        .collect(Collectors.joining())
                + "b1.s = s;\nreturn l;\n}\n";
        assertThat(isSent(maker + "void a() { for (Object o : faire(new Caisse(), Donnees.nom()))"
                        + " Ia.envoyer(((Boite) o).s); }\n"))
                .isTrue();
        assertThat(isSent(maker + "void a() { for (Object o : faire(new Caisse(), \"y\"))"
                        + " Ia.envoyer(((Boite) o).s); }\n"))
                .isFalse();
        assertThat(isSent(maker + "void a() { Caisse c = new Caisse(); faire(c, Donnees.nom()); Ia.envoyer(c.s); }\n"))
                .isFalse();
    }
}
