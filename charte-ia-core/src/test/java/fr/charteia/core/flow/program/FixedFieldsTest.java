package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

/** Fields that ever hold one value, or objects of one class. */
class FixedFieldsTest {
    private static Optional<Object> value(String members, String descriptor) {
        return fixed("class C {\n" + members + "}\n", new MemberRef("p/C", "f", descriptor));
    }

    private static Optional<Object> fixed(String source, MemberRef field) {
        AtomicReference<Optional<Object>> value = new AtomicReference<>(Optional.empty());
        Programs.with(
                "package p;\nimport api.*;\n" + source, program -> value.set(new FixedFields(program).value(field)));
        return value.get();
    }

    private static Optional<String> type(String members) {
        AtomicReference<Optional<String>> type = new AtomicReference<>(Optional.empty());
        Programs.with(
                """
                package p;
                import api.*;
                interface F {}
                class A implements F { final String nom; A(String s) { nom = s; } A() { this("z"); } }
                class B implements F {}
                class C {
                """ + members + "}\n",
                program -> type.set(new FixedFields(program).type(new MemberRef("p/C", "f", "Lp/F;"))));
        return type.get();
    }

    @Test
    void a_constant_that_the_initializer_gives_is_the_one_value() {
        assertThat(value("static boolean f = true;", "Z")).contains(1);
        assertThat(value("private String f = \"a\";", "Ljava/lang/String;")).contains("a");
        assertThat(value("static String f = \"a\".concat(\"b\");", "Ljava/lang/String;"))
                .contains("ab");
        assertThat(value("static Boolean f = Boolean.TRUE;", "Ljava/lang/Boolean;"))
                .isPresent();
        assertThat(value("private final int f; C() { f = 5; } C(int n) { f = 5; }", "I"))
                .contains(5);
        assertThat(value("private int f; C() { f = 5; } C(int n) { this(); }", "I"))
                .contains(5);
    }

    @Test
    void another_value_on_some_way_makes_it_two() {
        assertThat(value("static int f = 1; void m() { f = 2; }", "I")).isEmpty();
        assertThat(value("static int f = 1; void m() { f = 1; }", "I")).contains(1);
        assertThat(value("private int f; C() { f = 5; } C(int n) { f = 6; }", "I"))
                .isEmpty();
        assertThat(value("private int f; C() { f = 5; } C(int n) {}", "I")).isEmpty();
        assertThat(value("private int f; C(boolean b) { if (b) f = 5; }", "I")).isEmpty();
        assertThat(value("private int f; void m() { f = 5; }", "I")).isEmpty();
        assertThat(value("static int f; void m() { f = 5; }", "I")).isEmpty();
        assertThat(value("static int f; static int g = 1; void m() { f = 5; }", "I"))
                .isEmpty();
        assertThat(value("static int f; static { f = 5; }", "I")).contains(5);
        assertThat(value("static int f = Donnees.nombre();", "I")).isEmpty();
        assertThat(value("private int f; C() { f = 5; } C(C c) { new C(); }", "I"))
                .isEmpty();
    }

    @Test
    void whoever_can_write_a_field_has_to_be_seen() {
        assertThat(value("int f = 5;", "I")).isEmpty();
        assertThat(value("final int f = Integer.parseInt(\"5\");", "I")).contains(5);
        assertThat(fixed("class C { @Personnel static int f = 5; }", new MemberRef("p/C", "f", "I")))
                .isEmpty();
        assertThat(fixed(
                        "@Deprecated class C { static int f = Integer.parseInt(\"5\"); }",
                        new MemberRef("p/C", "f", "I")))
                .isEmpty();
        assertThat(fixed("class C {}", new MemberRef("java/io/File", "separator", "Ljava/lang/String;")))
                .isEmpty();
        assertThat(fixed(
                        "class C { static int f = 5; } class D { void m() { C.f = 6; } }",
                        new MemberRef("p/C", "f", "I")))
                .isEmpty();
    }

    @Test
    void objects_that_are_made_where_they_are_stored_are_of_one_class() {
        assertThat(type("private F f = new A(\"x\");")).contains("p/A");
        assertThat(type("private F f = new A(\"x\"); void m() { f = new A(); }"))
                .contains("p/A");
        assertThat(type("private F f = new A(\"x\"); void m() { f = new B(); }"))
                .isEmpty();
        assertThat(type("private F f; void m(F g) { f = g; }")).isEmpty();
        assertThat(type("private F f;")).isEmpty();
        assertThat(type("F f = new A(\"x\");")).isEmpty();
        assertThat(type("final F f = new A(\"x\");")).contains("p/A");
        assertThat(type("private F f = new A(\"x\"); void m() { f = null; }")).isNotEqualTo(Optional.of("p/B"));
    }

    private static Optional<Object> below(String members) {
        AtomicReference<Optional<Object>> value = new AtomicReference<>(Optional.empty());
        Programs.with(
                """
                package p;
                class A { final String nom; String autre; A(String s) { nom = s; autre = s; } A(int n) { this("fixe"); } }
                class C {
                """ + members + "}\n",
                program -> value.set(new FixedFields(program)
                        .value(new MemberRef("p/C", "f", "Lp/A;"), new MemberRef("p/A", "nom", "Ljava/lang/String;"))));
        return value.get();
    }

    @Test
    void what_their_constructor_puts_there_is_known() {
        assertThat(below("private A f = new A(\"x\");")).contains("x");
        assertThat(below("private A f = new A(\"x\"); void m() { f = new A(\"y\"); }"))
                .isEmpty();
        assertThat(below("private A f = new A(\"x\"); void m() { f = new A(\"x\"); }"))
                .contains("x");
        assertThat(below("private A f = new A(System.getProperty(\"x\"));")).isEmpty();
        assertThat(below("private A f; void m(A a) { f = a; }")).isEmpty();
    }
}
