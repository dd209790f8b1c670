package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Constant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Which constants the objects in a field were given by their constructors. */
class HeldConstantsTest {
    /** What lies in the key of the object in {@code C.f}. */
    private static Optional<Set<Object>> keys(String members) {
        AtomicReference<Optional<Set<Object>>> keys = new AtomicReference<>(Optional.empty());
        Programs.with(
                """
                package p;
                class A { final String k; A(String k) { this.k = k; } A() { this("sans"); } }
                class Start { static void main(String[] a) { new C(); } }
                class C {
                """ + members + "}\n",
                program -> keys.set(new HeldTypes(program, new FixedFields(program))
                        .constantsBelow(
                                "p/C",
                                List.of(
                                        program.slot(new MemberRef("p/C", "f", "Lp/A;")),
                                        program.slot(new MemberRef("p/A", "k", "Ljava/lang/String;"))))));
        return keys.get();
    }

    @Test
    void of_one_of_several_objects_it_is_what_that_was_given() {
        assertThat(keys("private final A f = new A(\"un\"); private final A g = new A(\"deux\");"))
                .contains(Set.of("un"));
        assertThat(keys("private final A f = new A(); private final A g = new A(\"deux\");"))
                .contains(Set.of("sans"));
        assertThat(keys("private final A f = new A(null); private final A g = new A(\"deux\");"))
                .contains(Set.of(Constant.NULL));
    }

    @Test
    void what_is_not_known_of_one_of_them_is_not_known() {
        assertThat(keys("private final A f; C(String s) { f = new A(s); } C() { this(\"x\"); }"))
                .as("nobody else calls that constructor")
                .contains(Set.of("x"));
        assertThat(keys("private final A f; C(String s) { f = new A(s); } C() { this(\"x\"); }"
                        + " public static C of(String s) { return new C(s); }"))
                .isEmpty();
        assertThat(keys("A f = new A(\"un\");")).isEmpty();
        assertThat(keys("private A f; void m(A a) { f = a; }")).isEmpty();
    }
}
