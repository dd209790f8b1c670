package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of which calls the argument itself stands for what they give. */
class GivenBackTest {
    private static final String CODE = """
            package p;
            import api.*;
            class C {
                String f;
                static <T> T same(T t) { return t; }
                static long sameNumber(long n) { return n; }
                static String second(long n, String s) { return s; }
                static <T> T again(T t) { T u = same(t); return u; }
                static String kept(String s) { String t = s; s = "x"; return t; }
                static String logged(String s) { System.out.println(s); return s; }
                static String loggedSecond(int n, String s) { System.out.println(s); return s; }
                static String present(String s) { if (s == null) { throw new IllegalStateException(); } return s; }
                static String orThrows(String s) { if (s.isEmpty()) { return present(s); } return s; }
                static String ended(String s) { try { return s; } finally { System.out.println(); } }
                static Object cast(Object o) { return (String) o; }
                C itself() { f = "x"; return this; }
                private C me() { return this; }
                C open() { return this; }

                static String either(String a, String b) { return a.isEmpty() ? a : b; }
                static String orNull(String s) { return s.isEmpty() ? null : s; }
                static String anew(String s) { s = "x"; return s; }
                static String made(String s) { return s + ""; }
                static String recursive(String s) { return recursive(s); }
                String field(String s) { return f; }
                C another() { return new C(); }
                C itself(C other) { return other == null ? this : other; }
                String receiver(String s) { return s; }
                static String nothing(String s) { throw new IllegalStateException(); }
            }
            class D extends C { @Override C open() { return new D(); } }
            """;

    private static List<Instruction> calling(String expression, String parameters) {
        AtomicReference<List<Instruction>> found = new AtomicReference<>(List.of());
        String caller = "class Caller { Object go(" + parameters + ") { return " + expression + "; } }\n";
        Programs.with(CODE + caller, program -> {
            MethodBody body = program.bodies("p/Caller").values().stream()
                    .filter(one -> one.method().name().equals("go"))
                    .findFirst()
                    .orElseThrow();
            assertThat(program.body(body.method())).contains(body);
            found.set(body.instructions().toList());
        });
        return found.get();
    }

    /** The calls of methods of these classes, and whether what each gives is taken. */
    private static List<Boolean> taken(List<Instruction> body) {
        return body.stream()
                .filter(instruction -> instruction instanceof Instruction.Invoke call
                        && call.callee().owner().startsWith("p/")
                        && !call.callee().name().equals("<init>"))
                .map(instruction -> ((Instruction.Invoke) instruction).target() != Instruction.NONE)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"C.same(s)", "C.again(s)", "C.second(1, s)", "C.kept(C.same(s))"})
    void a_call_that_does_nothing_else_is_no_call(String expression) {
        assertThat(taken(calling(expression, "String s"))).doesNotContain(true);
    }

    @Test
    void of_numbers_of_two_words_too() {
        List<Instruction> body = calling("C.sameNumber(n)", "long n");
        assertThat(taken(body)).isEmpty();
        assertThat(body)
                .filteredOn(Instruction.Invoke.class::isInstance)
                .extracting(instruction -> ((Instruction.Invoke) instruction).callee())
                .extracting(MemberRef::name)
                .containsExactly("valueOf");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C.logged(s)",
                "C.present(s)",
                "C.orThrows(s)",
                "C.ended(s)",
                "C.cast(s)",
                "c.itself()",
                "new D().itself()",
            })
    void a_call_that_does_something_leaves_its_first_argument(String expression) {
        assertThat(taken(calling(expression, "String s, C c"))).containsExactly(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C.either(s, s)",
                "C.orNull(s)",
                "C.anew(s)",
                "C.made(s)",
                "C.recursive(s)",
                "C.nothing(s)",
                "C.loggedSecond(1, s)",
                "c.field(s)",
                "c.another()",
                "c.itself(c)",
                "c.receiver(s)",
                "c.open()",
            })
    void any_other_is_left_alone(String expression) {
        assertThat(taken(calling(expression, "String s, C c"))).containsExactly(true);
    }

    @Test
    void so_is_one_of_which_a_model_says_what_it_gives() {
        Programs.with(
                "package p; import api.*; class C { @fr.charteia.annotations.Anonymisation static String masque(String s) { return s; } String go(String s) { return masque(s); } }",
                program -> assertThat(taken(program.bodies("p/C").values().stream()
                                .filter(body -> body.method().name().equals("go"))
                                .flatMap(MethodBody::instructions)
                                .toList()))
                        .containsExactly(true));
    }
}
