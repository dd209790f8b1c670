package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that come to nothing but code that is seen. */
class SeenCallsTest {
    /** Which of the methods are seen to the end, asked in this order. */
    private static Set<String> seen(String members, String... methods) {
        Set<String> seen = new TreeSet<>();
        Programs.with(
                "package p;\nimport java.util.*;\nimport java.util.function.*;\nclass C {\n" + members + "\n}\n",
                program -> {
                    SeenCalls calls = new SeenCalls(program);
                    for (String name : methods) {
                        MemberRef method = new MemberRef("p/C", name, "()V");
                        if (!calls.thrown(new Instruction.Invoke(
                                        Instruction.NONE, Instruction.Dispatch.STATIC, method, List.of()))
                                .ofOurs()) {
                            seen.add(name);
                        }
                    }
                });
        return seen;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void m() {}",
                "static void m() { n(); } static void n() { \"a\".trim(); }",
                "static void m() { m(); }",
                "static void m() { List<String> l = new ArrayList<>(); l.add(\"a\"); }",
                "static void m() { new C().n(); } void n() {}",
                "static void m() { n(() -> { }); } static void n(Runnable r) { r.run(); }",
                "static void m() { n(1L, C::o); } static void n(long l, Runnable r) { Runnable s = r; p(() -> s.run()); } static void p(Runnable r) { r.run(); } static void o() { }",
                "static void m() { new ArrayList<String>().forEach(s -> s.trim()); }"
            })
    void what_comes_to_our_code_and_plain_code_of_the_jdk_is_seen(String members) {
        assertThat(seen(members, "m")).containsExactly("m");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void m() { n(null); } static void n(Runnable r) { r.run(); }",
                "static Runnable f; static void m() { n(f); } static void n(Runnable r) { r.run(); }",
                "static void m() { n(() -> api.Ia.demander(\"x\")); } static void n(Runnable r) { r.run(); }",
                "static Runnable f; static void m() { n(() -> { }); } static void n(Runnable r) { r = f; r.run(); }",
                "static void m() { api.Ia.demander(\"x\"); }",
                "static void m() { n(); } @Deprecated static void n() {}",
                "static native void m();",
                "static void m() { n(\"a\"); } static void n(Object o) { o.toString(); Class.class.getName(); try { Class.forName(\"x\"); } catch (ClassNotFoundException e) {} }"
            })
    void what_may_come_to_any_code_is_not(String members) {
        assertThat(seen(members, "m")).isEmpty();
    }

    @Test
    void of_methods_that_call_each_other_none_is_seen_where_one_calls_what_is_not() {
        String members =
                "static void a() { b(); api.Ia.demander(\"x\"); } static void b() { a(); } static void c() { c(); }";
        assertThat(seen(members, "a", "b", "c")).containsExactly("c");
        assertThat(seen(members, "b", "a", "c")).containsExactly("c");
    }

    /** What may leave the method {@code m} that is not seen to be thrown. */
    private static UnseenThrown thrown(String members) {
        List<UnseenThrown> thrown = new ArrayList<>();
        Programs.with(
                "package p;\nimport java.util.*;\nclass C {\n" + members + "\n}\n",
                program -> thrown.add(new SeenCalls(program)
                        .thrown(new Instruction.Invoke(
                                Instruction.NONE,
                                Instruction.Dispatch.STATIC,
                                new MemberRef("p/C", "m", "()V"),
                                List.of()))));
        return thrown.get(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "static void m() {}",
                "static void m() { throw new IllegalStateException(\"a\"); }",
                "static void m() { new C().n(); } int f; void n() { f = 1; } ",
                "static void m() { try { api.Ia.demander(\"x\"); } catch (Exception e) { } }",
                "static void m() { int n = 3 + Integer.valueOf(4); }"
            })
    void nothing_leaves_what_only_throws_what_it_is_seen_to(String members) {
        assertThat(thrown(members)).isIn(UnseenThrown.NOTHING, UnseenThrown.of(JdkFailures.OF_NOTHING));
    }

    @Test
    void what_the_machine_throws_leaves_unless_it_is_caught() {
        String divided = "static void n(int i) { int j = 1 / i; }";
        assertThat(thrown("static void m() { n(0); } " + divided).types())
                .containsExactly("java/lang/ArithmeticException");
        assertThat(thrown("static void m() { try { n(0); } catch (ArithmeticException e) { } } " + divided))
                .isEqualTo(UnseenThrown.NOTHING);
        assertThat(thrown("static void m() { try { n(0); } finally { n(1); } } " + divided)
                        .types())
                .containsExactly("java/lang/ArithmeticException");
    }

    @Test
    void what_calls_itself_may_end_in_anything_of_the_jdk() {
        assertThat(thrown("static void m() { m(); }")).isEqualTo(UnseenThrown.ANYTHING_OF_JDK);
    }
}
