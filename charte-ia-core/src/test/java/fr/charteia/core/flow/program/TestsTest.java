package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What branches and switches ask, in terms of variables, and what of it is still to be asked. */
class TestsTest {
    private static final String PARAMETERS =
            "int n, int k, String s, String t, boolean b, long g, C c, E e, Object o, String[] a";
    private static final String DESCRIPTOR =
            "(IILjava/lang/String;Ljava/lang/String;ZJLp/C;Lp/E;Ljava/lang/Object;[Ljava/lang/String;)V";

    /** A body that is looked at; its blocks are named by what they call. */
    private record Looked(MethodBody body, Tests tests) {
        private Block first() {
            return body.blocks().get(0);
        }

        /** The block that calls a method of that name, or ends with what comes after its only variable was set. */
        private Block at(String called) {
            return body.blocks().stream()
                    .filter(block -> block.instructions().stream()
                            .anyMatch(i -> i instanceof Instruction.Invoke call
                                    && call.callee().name().equals(called)))
                    .findFirst()
                    .orElseThrow();
        }

        /** What is asked at the end of the block, so that the code after it runs; empty when nothing is. */
        private String asked(Block block) {
            return tests.question(block)
                    .map(question -> (question.jumps() ? "not " : "") + text(question.comparison()))
                    .orElse("");
        }

        private boolean awaits(Block block, Block asking) {
            return tests.awaits(
                    block.index(), tests.question(asking).orElseThrow().comparison());
        }

        private String text(Comparison comparison) {
            return text(comparison.left())
                    + (comparison.relation() == Comparison.Relation.EQUAL ? " = " : " < ")
                    + text(comparison.right());
        }

        private String text(Term term) {
            if (term instanceof Term.Register register) {
                return name(register.number());
            }
            if (term instanceof Term.Fixed fixed) {
                return fixed.value() instanceof Term.EnumConstant named
                        ? named.field().name()
                        : fixed.value() == Constant.NULL ? "null" : String.valueOf(fixed.value());
            }
            Term.Computed computed = (Term.Computed) term;
            String how = computed.operation().toString().replaceAll("\\(.*", "").replaceAll("(java/\\w+/|p/)", "");
            return how + computed.from().stream().map(this::text).toList();
        }

        private String name(int register) {
            return body.variables().stream()
                    .filter(variable -> variable.register() == register)
                    .map(MethodBody.Variable::name)
                    .findFirst()
                    .orElse("unnamed");
        }

        /** What later tests look at, from the start of a block on. */
        private String names(Awaited awaited) {
            TreeSet<String> names = new TreeSet<>();
            BitSet registers = awaited.registers();
            registers.stream().mapToObj(this::name).forEach(names::add);
            awaited.parts()
                    .forEach(part -> names.add((part.register() < 0 ? "C" : name(part.register()))
                            + part.path().stream()
                                    .map(slot -> "." + slot.name().replaceAll(".*\\.", ""))
                                    .collect(Collectors.joining())));
            return String.join(" ", names);
        }
    }

    /** Looks at some bodies of one class. */
    private static void in(List<String> codes, Consumer<List<Looked>> say) {
        StringBuilder methods = new StringBuilder();
        for (int i = 0; i < codes.size(); i++) {
            methods.append("static void m%d(%s) { %s }\n".formatted(i, PARAMETERS, codes.get(i)));
        }
        Programs.with("""
                package p; import java.util.*;
                enum E { A, B, D }
                class C {
                    int f; final int g = new Random().nextInt(); static int S; String u; C next;
                    int getF() { return f; }
                    static void one() {} static void two() {} static void three() {}
                """ + methods + "}", program -> {
            List<Looked> looked = new ArrayList<>();
            for (int i = 0; i < codes.size(); i++) {
                MethodBody body = program.resolve(new MemberRef("p/C", "m" + i, DESCRIPTOR))
                        .flatMap(program::body)
                        .orElseThrow();
                looked.add(new Looked(body, program.tests(body)));
            }
            say.accept(looked);
        });
    }

    private static void in(String code, Consumer<Looked> say) {
        in(List.of(code), looked -> say.accept(looked.get(0)));
    }

    /** The first block of each code asks what is said. */
    private static void ask(Map<String, String> asked) {
        List<String> codes = List.copyOf(asked.keySet());
        in(codes, looked -> {
            for (int i = 0; i < codes.size(); i++) {
                assertThat(looked.get(i).asked(looked.get(i).first()))
                        .as(codes.get(i))
                        .isEqualTo(asked.get(codes.get(i)));
            }
        });
    }

    private static Map<String, String> table(String format, String... pairs) {
        Map<String, String> table = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            table.put(format.formatted(pairs[i]), pairs[i + 1]);
        }
        return table;
    }

    @Test
    void numbers() {
        ask(table(
                "if (%s) one();",
                "n < 3",
                "n < 3",
                "n >= 3",
                "not n < 3",
                "n > 3",
                "3 < n",
                "n <= 3",
                "not 3 < n",
                "n == 3",
                "n = 3",
                "3 == n",
                "n = 3",
                "n != 3",
                "not n = 3",
                "n == 0",
                "n = 0",
                "n < 0",
                "n < 0",
                "n > 0",
                "0 < n",
                "n == k",
                "n = k",
                "n < k",
                "n < k",
                "g == 3",
                "g = 3",
                "g < 3",
                "g < 3",
                "b",
                "not b = 0",
                "!b",
                "b = 0"));
    }

    @Test
    void texts_and_objects() {
        ask(table(
                "if (%s) one();",
                "s == null",
                "s = null",
                "s != null",
                "not s = null",
                "s.equals(\"x\")",
                "s = x",
                "\"x\".equals(s)",
                "s = x",
                "!Objects.equals(s, \"x\")",
                "not s = x",
                "((String) o).equals(\"x\")",
                "o = x",
                "s.equals(t)",
                "not String.equals[s, t] = 0",
                "s == t",
                "s = t",
                "e == E.A",
                "e = A",
                "e != E.B",
                "not e = B",
                "o instanceof String",
                "not is String[o] = 0"));
    }

    @Test
    void one_text_may_be_several_objects() {
        ask(table("if (%s) one();", "s == \"x\"", "", "\"x\" != s", ""));
        ask(table("Object z = null; if (%s) one();", "s == z", "s = null", "z != s", "not s = null"));
    }

    @Test
    void what_is_computed_from_variables() {
        ask(table(
                "if (%s) one();",
                "n + 1 < k",
                "op" + Opcodes.IADD + "[n, 1] < k",
                "-n < k",
                "op" + Opcodes.INEG + "[n] < k",
                "(int) g == n",
                "op" + Opcodes.L2I + "[g] = n",
                "a.length == 0",
                "length[a] = 0",
                "s.isEmpty()",
                "not String.isEmpty[s] = 0",
                "s.length() < n + k",
                "String.length[s] < op" + Opcodes.IADD + "[n, k]",
                "s.trim() == t",
                "unnamed = t",
                "new Random().nextInt() == n",
                "n = unnamed"));
    }

    @Test
    void no_deeper_than_is_asked_again() {
        in(List.of("if (n + 1 + 1 + 1 + 1 < k) one();", "if (n + 1 + 1 + 1 + 1 + 1 < k) one();"), looked -> {
            assertThat(looked.get(0).asked(looked.get(0).first())).contains("[n, 1], 1], 1], 1] < k");
            assertThat(looked.get(1).asked(looked.get(1).first())).isEqualTo("unnamed < k");
        });
    }

    @Test
    void fields() {
        ask(table(
                "if (%s) one();",
                "c.f == 3",
                "field C.f[c] = 3",
                "c.getF() == 3",
                "field C.f[c] = 3",
                "c.g == 3",
                "final C.g[c] = 3",
                "C.S == 3",
                "field C.S[] = 3",
                "c.next.u == null",
                "field C.u[field C.next[c]] = null",
                "c.u.equals(\"x\")",
                "field C.u[c] = x"));
    }

    @Test
    void a_variable_has_what_a_field_had_until_something_may_have_changed_it() {
        ask(table(
                "int v = c.f; %s if (v == 3) three();",
                "",
                "field C.f[c] = 3",
                "int w = s.length();",
                "field C.f[c] = 3",
                "int w = c.getF();",
                "field C.f[c] = 3",
                "c.f = 4;",
                "v = 3",
                "one();",
                "v = 3",
                "c = c.next;",
                "v = 3"));
        ask(table(
                "int v = c.g; %s if (v == 3) three();", "one();", "final C.g[c] = 3", "c.f = 4;", "final C.g[c] = 3"));
    }

    @Test
    void a_variable_is_another_while_both_hold_the_same() {
        ask(table(
                "%s if (i < 3) three();",
                "int i = n;",
                "n < 3",
                "int j = n; int i = j;",
                "n < 3",
                "int i = n; one();",
                "n < 3",
                "int i = n; n = k;",
                "i < 3",
                "int i = n; n++;",
                "i < 3",
                "int i = n; i++;",
                "op" + Opcodes.IADD + "[n, 1] < 3",
                "int i = n + k; k = 0;",
                "i < 3",
                "int i = n + k;",
                "op" + Opcodes.IADD + "[n, k] < 3",
                "int i = 1;",
                "1 < 3"));
        ask(table("%s if (n < 3) three();", "n++;", "n < 3", "n = n + 1;", "n < 3", "n = k;", "k < 3"));
    }

    @Test
    void what_does_not_end_with_a_branch_asks_nothing() {
        in("one(); switch (n) { case 1: two(); }", m -> {
            assertThat(m.asked(m.at("one"))).isEmpty();
            assertThat(m.asked(m.at("two"))).isEmpty();
            assertThat(m.tests.key(m.at("two"))).isEmpty();
        });
        in("if (n == 1) one();", m -> assertThat(m.tests.key(m.first())).isEmpty());
    }

    @Test
    void a_switch_looks_at_its_key() {
        Map<String, String> keys = table(
                "switch (%s) { case 1: one(); }",
                "n",
                "n",
                "n + 1",
                "op" + Opcodes.IADD + "[n, 1]",
                "c.f",
                "field C.f[c]",
                "s.length()",
                "String.length[s]");
        List<String> codes = List.copyOf(keys.keySet());
        in(codes, looked -> {
            for (int i = 0; i < codes.size(); i++) {
                Looked m = looked.get(i);
                assertThat(m.tests.key(m.first()).map(m::text)).as(codes.get(i)).contains(keys.get(codes.get(i)));
                assertThat(m.tests.isOnEnum(m.first())).isFalse();
                assertThat(m.tests.onTypes(m.first())).isEmpty();
                assertThat(m.tests.keyOf(m.first(), 1)).isEqualTo(new Term.Fixed(1));
            }
        });
    }

    @Test
    void a_switch_on_an_enum_looks_at_the_constant() {
        in("switch (e) { case B: one(); case D: two(); }", m -> {
            assertThat(m.tests.isOnEnum(m.first())).isTrue();
            assertThat(m.tests.key(m.first()).map(m::text)).contains("e");
            List<Integer> keys = ((Instruction.Switch) m.first()
                            .instructions()
                            .get(m.first().instructions().size() - 1))
                    .keys();
            assertThat(keys.stream().map(key -> m.text(m.tests.keyOf(m.first(), key))))
                    .containsExactly("B", "D");
            assertThat(m.tests.keyOf(m.first(), 77)).isEqualTo(new Term.Fixed(77));
        });
    }

    @Test
    void a_switch_on_a_text_asks_where_the_text_came_from() {
        in("switch (s) { case \"x\": one(); break; case \"yy\": two(); }", m -> {
            List<String> asked = m.body.blocks().stream()
                    .map(m::asked)
                    .filter(text -> !text.isEmpty())
                    .toList();
            assertThat(asked).containsExactly("s = x", "s = yy");
            assertThat(m.tests.excluded(m.first(), null).stream().map(m::text)).containsExactly("s = x", "s = yy");
            assertThat(m.tests.excluded(m.first(), "x".hashCode()).stream().map(m::text))
                    .containsExactly("s = yy");
            assertThat(m.tests.excluded(m.first(), 1).stream().map(m::text)).containsExactly("s = x", "s = yy");
            assertThat(m.tests.excluded(m.at("one"), null)).isEmpty();
        });
    }

    @Test
    void a_question_is_awaited_where_it_may_be_asked_again() {
        in("if (n == 3) one(); two(); if (n == 3) three();", m -> {
            assertThat(m.awaits(m.at("two"), m.first())).isTrue();
            assertThat(m.awaits(m.at("one"), m.first())).isTrue();
            assertThat(m.awaits(m.at("three"), m.first())).isFalse();
        });
        in("if (n == 3) one(); two(); if (n > k) three();", m -> {
            assertThat(m.awaits(m.at("one"), m.first())).as("of one of two").isTrue();
            assertThat(m.awaits(m.at("one"), m.at("two"))).isTrue();
        });
        in(
                "if (n == k) one(); two(); if (n == 3) three();",
                m -> assertThat(m.awaits(m.at("one"), m.first()))
                        .as("not of the other")
                        .isFalse());
        in(
                "if (n == 3) one(); n = k; two(); if (n == 3) three();",
                m -> assertThat(m.awaits(m.at("one"), m.first()))
                        .as("of another value")
                        .isFalse());
        in(
                "int v = n; if (n == 3) one(); two(); if (v == 3) three();",
                m -> assertThat(m.awaits(m.first(), m.first())).as("of a copy").isTrue());
        in(
                "if (n + 1 == 3) one(); two(); n++; if (n + 1 == 3) three();",
                m -> assertThat(m.awaits(m.at("one"), m.first()))
                        .as("of what is computed from another value")
                        .isFalse());
        in("if (n + 1 == 3) one(); two(); if (n + 1 == 3) three();", m -> {
            assertThat(m.awaits(m.at("one"), m.first())).isTrue();
            assertThat(m.awaits(m.at("three"), m.first())).isFalse();
        });
        in("while (n == 3) { one(); } two();", m -> {
            assertThat(m.awaits(m.at("one"), m.first())).as("in a round").isTrue();
            assertThat(m.awaits(m.at("two"), m.first())).isFalse();
        });
    }

    @Test
    void parts_of_what_is_compared_are_awaited_themselves() {
        in("if (n == 3) one(); two(); if (s.equals(\"x\")) three();", m -> {
            assertThat(m.awaits(m.at("one"), m.at("two"))).isTrue();
            Comparison isNull = Comparison.equal(new Term.Register(2), new Term.Fixed(Constant.NULL));
            assertThat(m.tests.awaits(m.at("one").index(), isNull)).isTrue();
        });
        in("if (n == 3) one(); two(); if (g == 5) three();", m -> {
            Comparison other = Comparison.equal(new Term.Register(5), new Term.Fixed(6L));
            assertThat(m.tests.awaits(m.at("one").index(), other)).isTrue();
        });
        in("if (n == 3) one(); two(); if (k + 1 == 5) three();", m -> {
            Comparison other = Comparison.equal(new Term.Register(1), new Term.Fixed(6));
            assertThat(m.tests.awaits(m.at("one").index(), other))
                    .as("a sum says nothing of its parts")
                    .isFalse();
        });
    }

    @Test
    void what_is_asked_where_an_exception_is_caught_is_awaited_where_it_is_thrown() {
        in("try { one(); } catch (RuntimeException x) { if (n == 3) three(); }", m -> {
            Block asking = m.body.blocks().stream()
                    .filter(block -> !m.asked(block).isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(m.awaits(m.at("one"), asking)).isTrue();
            assertThat(m.names(m.tests.awaited(m.at("one").index()))).isEqualTo("n");
        });
        in("try { one(); n = k; two(); } catch (RuntimeException x) { if (n == 3) three(); }", m -> {
            Block asking = m.body.blocks().stream()
                    .filter(block -> !m.asked(block).isEmpty())
                    .findFirst()
                    .orElseThrow();
            assertThat(m.awaits(m.at("one"), asking))
                    .as("it may be another value")
                    .isFalse();
        });
    }

    @Test
    void variables_and_parts_that_later_tests_look_at() {
        in("if (c.f == 3) one(); two(); if (n > k) three();", m -> {
            assertThat(m.names(m.tests.awaited(0))).isEqualTo("c.f k n");
            assertThat(m.names(m.tests.askedAt(0))).isEqualTo("c.f");
            assertThat(m.names(m.tests.awaited(m.at("two").index()))).isEqualTo("k n");
            assertThat(m.names(m.tests.awaited(m.at("three").index()))).isEmpty();
            assertThat(m.names(m.tests.askedAt(m.at("one").index()))).isEmpty();
        });
        in("n = k; switch (n) { case 1: one(); } if (c.next.u == null) three();", m -> {
            assertThat(m.names(m.tests.askedAt(0))).isEqualTo("k");
            assertThat(m.names(m.tests.awaited(0))).isEqualTo("c.next.u k");
        });
        in(
                "while (n < 3) { one(); n = k; } two();",
                m -> assertThat(m.names(m.tests.awaited(m.at("one").index())))
                        .as("in the next round")
                        .isEqualTo("k"));
    }
}
