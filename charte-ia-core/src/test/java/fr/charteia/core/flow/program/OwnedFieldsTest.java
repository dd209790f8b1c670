package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fields whose object nobody else has. */
class OwnedFieldsTest {
    private static final String FIELD = "private final B f = new B();";
    private static final String BOX = "Object v; void set(Object o) { v = o; } Object get() { return v; }";

    private static boolean isOwned(String members, String box) {
        AtomicBoolean owned = new AtomicBoolean();
        Programs.with(
                "package p;\nimport java.util.*;\nimport java.util.function.*;\nclass C {\n" + members
                        + "\n}\nclass B {\n" + box + "\n}\n",
                program -> owned.set(program.ownedFields().contains(program.slot(new MemberRef("p/C", "f", "Lp/B;")))));
        return owned.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "void m() { f.set(\"a\"); }",
                "Object m() { return f.get(); }",
                "Object m() { B b = f; b.v = \"a\"; return b.v; }",
                "boolean m() { return f != null; }",
                "Supplier<Object> m() { return () -> f.get(); }",
                "class D { Object m() { return f.get(); } }",
                "int m() { return f.hashCode(); }",
                "private final B g = new B() {}; Object m() { return g; }"
            })
    void what_is_only_called_and_looked_into_nobody_else_has(String use) {
        assertThat(isOwned(FIELD + use, BOX)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B m() { return f; }",
                "void m() { f.set(f); }",
                "static Object o; void m() { o = f; }",
                "void m(List<B> l) { l.add(f); }",
                "Consumer<Object> m() { return f::set; }",
                "B[] m() { return new B[] {f}; }",
                "static void n(B b) {} void m() { n(f); }",
                "void m(B b) { b.v = f; }",
                "boolean m(Object o) { return o.equals(f); }"
            })
    void what_is_handed_on_somebody_has(String use) {
        assertThat(isOwned(FIELD + use, BOX)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B f = new B();",
                "private B f = new B();",
                "final B f = new B();",
                "private final B f; C(B b) { f = b; }",
                "private final B f; C() { B b = new B(); f = b; System.out.println(b); }",
                "private final B f; C(B b) { f = b == null ? new B() : b; }",
                "private final B f; private final B g; C() { B b = new B(); f = b; g = b; }",
                "@Deprecated private final B f = new B();"
            })
    void whoever_may_put_something_else_there_or_keep_it_has_it(String declaration) {
        assertThat(isOwned(declaration, BOX)).as(declaration).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "B me() { return this; }",
                "static Object all; B() { all = this; }",
                "void m(List<B> l) { l.add(this); }",
                "Runnable m() { return () -> set(1); } void set(Object o) {}",
                "class D { } Object d() { return new D(); }"
            })
    void nor_does_a_class_keep_to_itself_that_hands_on_its_own_objects(String box) {
        assertThat(isOwned(FIELD, box)).isFalse();
    }

    @Test
    void a_class_of_a_library_may_hand_on_what_is_made_of_those_that_inherit_from_it() {
        AtomicBoolean owned = new AtomicBoolean(true);
        Programs.with(
                "package p;\nclass C { private final B f = new B(); }\nclass B extends Thread { }\n",
                program -> owned.set(program.ownedFields().contains(program.slot(new MemberRef("p/C", "f", "Lp/B;")))));
        assertThat(owned.get()).isFalse();
    }
}
