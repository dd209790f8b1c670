package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Methods of which nobody has to reckon with a failure. */
class EffortlessTest {
    /** Which of the static methods without parameters cannot fail, asked twice each. */
    private static Set<String> effortless(String members, String... methods) {
        Set<String> found = new TreeSet<>();
        Programs.with(
                "package p;\nclass C {\n int n; String s; C other; static int all; int[] a;\n" + members + "\n}\n",
                program -> {
                    for (String name : methods) {
                        MemberRef method = new MemberRef("p/C", name, "()V");
                        boolean first = program.effortless().is(method);
                        assertThat(program.effortless().is(method)).as(name).isEqualTo(first);
                        if (first) {
                            found.add(name);
                        }
                    }
                });
        return found;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void m() {}",
                "static void m() { C c = new C(); c.n = 2; int k = c.n; k++; c.n = -k + 3 * c.n; }",
                "static void m() { set(1); } static void set(int n) { new C().n = n; }",
                "static void m() { new C().set(1); } void set(int n) { this.n = n; }",
                "static void m() { D d = new D(4); d.k = d.k + 1; } static class D { int k; D(int k) { this.k = k; } }",
                "static void m() { new C().set(); } void set() { s = \"a\" + n; }",
                "static void m() { new C().set(); } void set() { Integer i = n; }",
                "static void m() { Object o = \"a\"; boolean b = o instanceof String; }",
                "static void m() { throw new IllegalStateException(\"a\"); }",
                "static void m() { throw new E(4); }"
                        + " static class E extends RuntimeException { int k; E(int k) { super(\"a\"); this.k = k; } }"
            })
    void setting_and_reading_fields_of_what_is_there_or_throwing_cannot_fail_otherwise(String members) {
        assertThat(effortless(members, "m")).containsExactly("m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void m() { all = 1; }",
                "static void m() { int i = all; }",
                "static void m() { m(); }",
                "static void m() { n(); } static void n() { m(); }",
                "static void m() { set(1); } static void set(int n) { int k = 1 / n; }",
                "static void m() { set(1); } static void set(int n) { int k = 1 % n; }",
                "static void m() { C c = null; c.n = 2; }",
                "static void m() { int k = new C().other.n; }",
                "static void m() { new C().other.n = 1; }",
                "static void m() { new C().other.set(1); } void set(int n) { this.n = n; }",
                "static void m() { int k = new C().a.length; }",
                "static void m() { set(1); } static void set(int n) { if (n > 0) { n = 0; } }",
                "static void m() { String t = \"a\" + new C(); }",
                "static void m() { Runnable r = () -> { }; }",
                "static void m() { Object o = new java.util.ArrayList<String>(); }",
                "static void m() { new C().s.trim(); }",
                "static void m() { throw null; }",
                "static void m() { throw new IllegalStateException(new C().s.trim()); }",
                "static void m() { set(1); } static void set(int n) { \"a\".charAt(n); }"
            })
    void what_may_find_nothing_or_initialises_a_class_or_runs_what_is_not_read_may_fail(String members) {
        assertThat(effortless(members, "m")).isEmpty();
    }

    @Test
    void what_an_object_runs_is_told_by_its_class() {
        Programs.with("""
                package p;
                class C { int n; void set() { n = 1; } static void all() { } abstract static class F { abstract void set(); } }
                class D extends C { void set() { n = 1 / n; } }
                class E extends C { }
                """, program -> {
            MemberRef set = new MemberRef("p/C", "set", "()V");
            assertThat(program.effortless().is("p/C", set)).isTrue();
            assertThat(program.effortless().is("p/D", set)).isFalse();
            assertThat(program.effortless().is("p/E", set)).isTrue();
            assertThat(program.effortless().is("p/C", new MemberRef("p/C", "all", "()V")))
                    .as("a static method is none that an object runs")
                    .isFalse();
            assertThat(program.effortless().is(new MemberRef("p/C$F", "set", "()V")))
                    .isFalse();
            assertThat(program.effortless().is(new MemberRef("java/lang/Object", "<init>", "()V")))
                    .as("code of the JDK is not read")
                    .isFalse();
        });
    }
}
