package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.testing.Sources;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose objects may come to code that only knows a library's type. */
class NeighboursTest {
    private static Neighbours of(String... sources) {
        return new Neighbours(ClassIndex.read(List.of(Sources.compile(sources)), List.of(), new BlindSpots()));
    }

    private static final String LIST =
            "package p; class Panier extends java.util.ArrayList<String> { public int size() { return 1; } }";
    private static final String CODE = "package p; class Code { int m(java.util.List<String> l) { return l.size(); } }";

    @Test
    void those_that_the_code_makes_itself_or_through_others() {
        assertThat(of(LIST, "package p; class Code { java.util.List<String> l = new Panier(); }")
                        .mayMeet("p/Code", "p/Panier"))
                .isTrue();
        assertThat(of(
                                LIST,
                                "package p; class Depot { java.util.List<String> l() { return Fabrique.l(); } }",
                                "package p; class Fabrique { static java.util.List<String> l() { return new Panier(); } }",
                                "package p; class Code { int m(Depot d) { return d.l().size(); } }")
                        .mayMeet("p/Code", "p/Panier"))
                .isTrue();
    }

    @Test
    void those_that_whoever_uses_the_code_hands_to_it() {
        assertThat(of(LIST, CODE, "package p; class Appelant { int m(Code c) { return c.m(new Panier()); } }")
                        .mayMeet("p/Code", "p/Panier"))
                .isTrue();
        assertThat(of(
                                LIST,
                                CODE,
                                "package p; class Relais { Code c; int m(java.util.List<String> l) { return c.m(l); } }",
                                "package p; class Appelant { int m(Relais r) { return r.m(new Panier()); } }")
                        .mayMeet("p/Code", "p/Panier"))
                .isTrue();
    }

    @Test
    void not_those_of_another_part() {
        assertThat(of(LIST, CODE, "package p; class Ailleurs { java.util.List<String> l = new Panier(); }")
                        .mayMeet("p/Code", "p/Panier"))
                .isFalse();
    }
}
