package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What is computed of constants is what Java computes of them; where it would throw, nothing is known. */
class FoldingTest {
    private static final String TEXT = "java/lang/String";
    private static final Site SITE = new Site(new MemberRef("p/C", "m", "()V"), 1, 1);
    private static final HeapObject MADE = HeapObject.allocated("p/C", SITE);
    private static final HeapObject OTHER = HeapObject.allocated("p/C", SITE.beside(1));
    private static final HeapObject INPUT = HeapObject.input("p/C", AccessPath.of(0));
    private static final Value NULL = Value.constant(Constant.NULL);

    private static Constant one(Object value) {
        return Constant.of(value);
    }

    private static Constant any(Object... values) {
        return Constant.of(List.of(values));
    }

    @Test
    void negations_and_conversions() {
        Map<Integer, Object> expected = new LinkedHashMap<>();
        expected.put(Opcodes.INEG, -7);
        expected.put(Opcodes.LNEG, -7L);
        expected.put(Opcodes.FNEG, -7f);
        expected.put(Opcodes.DNEG, -7d);
        expected.put(Opcodes.I2L, 7L);
        expected.put(Opcodes.F2L, 7L);
        expected.put(Opcodes.D2L, 7L);
        expected.put(Opcodes.I2F, 7f);
        expected.put(Opcodes.L2F, 7f);
        expected.put(Opcodes.D2F, 7f);
        expected.put(Opcodes.I2D, 7d);
        expected.put(Opcodes.L2D, 7d);
        expected.put(Opcodes.F2D, 7d);
        expected.put(Opcodes.L2I, 7);
        expected.put(Opcodes.F2I, 7);
        expected.put(Opcodes.D2I, 7);
        expected.forEach((opcode, result) ->
                assertThat(Folding.unary(opcode, one(7))).as("%d", opcode).isEqualTo(one(result)));
        assertThat(Folding.unary(Opcodes.I2B, one(0x1F0))).isEqualTo(one(-16));
        assertThat(Folding.unary(Opcodes.I2C, one(-1))).isEqualTo(one(0xFFFF));
        assertThat(Folding.unary(Opcodes.I2S, one(0x18000))).isEqualTo(one(-0x8000));
        assertThat(Folding.unary(Opcodes.INEG, any(1, 2))).isEqualTo(any(-1, -2));
        assertThat(Folding.unary(Opcodes.INEG, one("x"))).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.unary(Opcodes.INEG, any(1, "x"))).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.unary(Opcodes.INEG, Constant.UNKNOWN)).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.unary(Opcodes.ARRAYLENGTH, one(7))).isEqualTo(Constant.UNKNOWN);
    }

    private static void binary(int opcode, Object left, Object right, Object result) {
        assertThat(Folding.binary(opcode, one(left), one(right)))
                .as("%s %d %s", left, opcode, right)
                .isEqualTo(one(result));
    }

    @Test
    void arithmetic() {
        int[] ints = {Opcodes.IADD, Opcodes.ISUB, Opcodes.IMUL, Opcodes.IDIV, Opcodes.IREM};
        int[] expected = {20, 14, 51, 5, 2};
        for (int i = 0; i < ints.length; i++) {
            // The opcodes of one operation follow each other: int, long, float, double.
            binary(ints[i], 17, 3, expected[i]);
            binary(ints[i] + 1, 17L, 3L, (long) expected[i]);
            float real = ints[i] == Opcodes.IDIV ? 17f / 3f : expected[i];
            binary(ints[i] + 2, 17f, 3f, real);
            binary(ints[i] + 3, 17d, 3d, ints[i] == Opcodes.IDIV ? 17d / 3d : (double) expected[i]);
        }
        binary(Opcodes.FDIV, 1f, 0f, Float.POSITIVE_INFINITY);
    }

    @Test
    void bits() {
        binary(Opcodes.IAND, 12, 10, 8);
        binary(Opcodes.IOR, 12, 10, 14);
        binary(Opcodes.IXOR, 12, 10, 6);
        binary(Opcodes.LAND, 12L, 10L, 8L);
        binary(Opcodes.LOR, 12L, 10L, 14L);
        binary(Opcodes.LXOR, 12L, 10L, 6L);
        binary(Opcodes.ISHL, -5, 1, -10);
        binary(Opcodes.ISHR, -5, 1, -3);
        binary(Opcodes.IUSHR, -5, 1, 0x7FFFFFFD);
        binary(Opcodes.LSHL, -5L, 1, -10L);
        binary(Opcodes.LSHR, -5L, 1, -3L);
        binary(Opcodes.LUSHR, -5L, 1, 0x7FFFFFFFFFFFFFFDL);
    }

    @Test
    void comparisons_as_numbers() {
        binary(Opcodes.LCMP, 1L, 2L, -1);
        binary(Opcodes.LCMP, 2L, 2L, 0);
        binary(Opcodes.LCMP, 3L, 2L, 1);
        for (int nan : new int[] {-1, 1}) {
            int floats = nan < 0 ? Opcodes.FCMPL : Opcodes.FCMPG;
            binary(floats, 1f, 2f, -1);
            binary(floats, 3f, 2f, 1);
            binary(floats, -0f, 0f, 0);
            binary(floats, 0f, -0f, 0);
            binary(floats, Float.NaN, 1f, nan);
            binary(floats, 1f, Float.NaN, nan);
            int doubles = nan < 0 ? Opcodes.DCMPL : Opcodes.DCMPG;
            binary(doubles, 1d, 2d, -1);
            binary(doubles, 3d, 2d, 1);
            binary(doubles, -0d, 0d, 0);
            binary(doubles, 0d, -0d, 0);
            binary(doubles, Double.NaN, 1d, nan);
            binary(doubles, 1d, Double.NaN, nan);
        }
    }

    @Test
    void what_throws_gives_nothing() {
        for (int opcode : new int[] {Opcodes.IDIV, Opcodes.IREM}) {
            assertThat(Folding.binary(opcode, one(1), one(0))).isEqualTo(Constant.UNKNOWN);
            assertThat(Folding.binary(opcode + 1, one(1L), one(0L))).isEqualTo(Constant.UNKNOWN);
        }
        assertThat(Folding.binary(Opcodes.IDIV, one(6), any(0, 2))).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.binary(Opcodes.IADD, one("1"), one(1))).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.binary(Opcodes.IADD, one(1), one("1"))).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.binary(Opcodes.NOP, one(1), one(1))).isEqualTo(Constant.UNKNOWN);
    }

    @Test
    void nothing_of_anything_is_nothing() {
        for (int opcode : new int[] {Opcodes.IAND, Opcodes.IMUL}) {
            assertThat(Folding.binary(opcode, one(0), Constant.UNKNOWN)).isEqualTo(one(0));
            assertThat(Folding.binary(opcode, Constant.UNKNOWN, one(0))).isEqualTo(one(0));
            assertThat(Folding.binary(opcode, Constant.UNKNOWN, one(1))).isEqualTo(Constant.UNKNOWN);
            assertThat(Folding.binary(opcode, Constant.UNKNOWN, any(0, 1))).isEqualTo(Constant.UNKNOWN);
        }
        assertThat(Folding.binary(Opcodes.IADD, Constant.UNKNOWN, one(0))).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.binary(Opcodes.IOR, one(0), Constant.UNKNOWN)).isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.ofItself(Opcodes.ISUB)).contains(0);
        assertThat(Folding.ofItself(Opcodes.IXOR)).contains(0);
        assertThat(Folding.ofItself(Opcodes.LSUB)).contains(0L);
        assertThat(Folding.ofItself(Opcodes.LXOR)).contains(0L);
        assertThat(Folding.ofItself(Opcodes.IADD)).isEmpty();
    }

    @Test
    void each_of_some_with_each_of_others() {
        assertThat(Folding.binary(Opcodes.IADD, any(1, 2), any(10, 20))).isEqualTo(any(11, 21, 12, 22));
        assertThat(Folding.binary(Opcodes.IADD, any(1, 2, 3), any(10, 20, 30))).isEqualTo(Constant.UNKNOWN);
    }

    private static Folding.Outcome jumps(boolean holds) {
        return holds ? Folding.Outcome.ALWAYS : Folding.Outcome.NEVER;
    }

    @Test
    void branches_on_numbers() {
        for (int x = -1; x <= 1; x++) {
            Value number = Value.constant(x);
            assertThat(Folding.branch(Opcodes.IFEQ, number, null)).isEqualTo(jumps(x == 0));
            assertThat(Folding.branch(Opcodes.IFNE, number, null)).isEqualTo(jumps(x != 0));
            assertThat(Folding.branch(Opcodes.IFLT, number, null)).isEqualTo(jumps(x < 0));
            assertThat(Folding.branch(Opcodes.IFGE, number, null)).isEqualTo(jumps(x >= 0));
            assertThat(Folding.branch(Opcodes.IFGT, number, null)).isEqualTo(jumps(x > 0));
            assertThat(Folding.branch(Opcodes.IFLE, number, null)).isEqualTo(jumps(x <= 0));
            Value zero = Value.constant(0);
            assertThat(Folding.branch(Opcodes.IF_ICMPEQ, number, zero)).isEqualTo(jumps(x == 0));
            assertThat(Folding.branch(Opcodes.IF_ICMPNE, number, zero)).isEqualTo(jumps(x != 0));
            assertThat(Folding.branch(Opcodes.IF_ICMPLT, number, zero)).isEqualTo(jumps(x < 0));
            assertThat(Folding.branch(Opcodes.IF_ICMPGE, number, zero)).isEqualTo(jumps(x >= 0));
            assertThat(Folding.branch(Opcodes.IF_ICMPGT, number, zero)).isEqualTo(jumps(x > 0));
            assertThat(Folding.branch(Opcodes.IF_ICMPLE, number, zero)).isEqualTo(jumps(x <= 0));
        }
    }

    @Test
    void a_branch_that_may_do_either() {
        Value some = Value.of(any(0, 1));
        Value one = Value.constant(1);
        assertThat(Folding.branch(Opcodes.IFEQ, some, null)).isEqualTo(Folding.Outcome.EITHER);
        assertThat(Folding.branch(Opcodes.IFGE, some, null)).isEqualTo(Folding.Outcome.ALWAYS);
        assertThat(Folding.branch(Opcodes.IFLT, some, null)).isEqualTo(Folding.Outcome.NEVER);
        for (Value unclear : List.of(Value.CLEAN, Value.constant("1"), one.withObjects(Set.of(MADE)))) {
            assertThat(Folding.branch(Opcodes.IFEQ, unclear, null)).isEqualTo(Folding.Outcome.EITHER);
            assertThat(Folding.branch(Opcodes.IF_ICMPEQ, unclear, one)).isEqualTo(Folding.Outcome.EITHER);
        }
        assertThat(Folding.branch(Opcodes.IF_ICMPEQ, one, Value.CLEAN)).isEqualTo(Folding.Outcome.EITHER);
        assertThat(Folding.branch(Opcodes.IF_ICMPEQ, one, Value.constant("1"))).isEqualTo(Folding.Outcome.EITHER);
    }

    private static void isNull(Value value, Folding.Outcome outcome, Folding.Outcome opposite) {
        assertThat(Folding.branch(Opcodes.IFNULL, value, null)).isEqualTo(outcome);
        assertThat(Folding.branch(Opcodes.IFNONNULL, value, null)).isEqualTo(opposite);
    }

    @Test
    void branches_on_null() {
        isNull(NULL, Folding.Outcome.ALWAYS, Folding.Outcome.NEVER);
        isNull(Value.constant("x"), Folding.Outcome.NEVER, Folding.Outcome.ALWAYS);
        isNull(Value.of(MADE), Folding.Outcome.NEVER, Folding.Outcome.ALWAYS);
        isNull(Value.of(any("x", Constant.NULL)), Folding.Outcome.EITHER, Folding.Outcome.EITHER);
        isNull(Value.CLEAN, Folding.Outcome.EITHER, Folding.Outcome.EITHER);
        isNull(Value.BOTTOM, Folding.Outcome.EITHER, Folding.Outcome.EITHER);
        isNull(Value.of(MADE).withConstant(Constant.UNKNOWN), Folding.Outcome.EITHER, Folding.Outcome.EITHER);
        isNull(NULL.withObjects(Set.of(MADE)), Folding.Outcome.EITHER, Folding.Outcome.EITHER);
    }

    private static void same(Value left, Value right, Folding.Outcome outcome) {
        Folding.Outcome opposite = outcome == Folding.Outcome.EITHER
                ? outcome
                : outcome == Folding.Outcome.ALWAYS ? Folding.Outcome.NEVER : Folding.Outcome.ALWAYS;
        assertThat(Folding.branch(Opcodes.IF_ACMPEQ, left, right)).isEqualTo(outcome);
        assertThat(Folding.branch(Opcodes.IF_ACMPEQ, right, left)).isEqualTo(outcome);
        assertThat(Folding.branch(Opcodes.IF_ACMPNE, left, right)).isEqualTo(opposite);
        assertThat(Folding.branch(Opcodes.IF_ACMPNE, right, left)).isEqualTo(opposite);
    }

    @Test
    void branches_on_which_object_it_is() {
        Value made = Value.of(MADE);
        Value both = made.withObjects(Set.of(MADE, OTHER));
        same(NULL, NULL, Folding.Outcome.ALWAYS);
        same(made, made, Folding.Outcome.ALWAYS);
        same(made, Value.of(OTHER), Folding.Outcome.NEVER);
        same(made, NULL, Folding.Outcome.NEVER);
        same(both, NULL, Folding.Outcome.NEVER);
        same(both, made, Folding.Outcome.EITHER);
        same(both, both, Folding.Outcome.EITHER);
        same(Value.of(MADE.older()), Value.of(MADE.older()), Folding.Outcome.EITHER);
        same(Value.of(INPUT), Value.of(INPUT), Folding.Outcome.EITHER);
        same(Value.of(INPUT), made, Folding.Outcome.EITHER);
        same(Value.of(INPUT), NULL, Folding.Outcome.EITHER);
        same(Value.of(HeapObject.input("p/C", AccessPath.of(1), null)), made, Folding.Outcome.EITHER);
        same(made.withConstant(Constant.UNKNOWN), Value.of(OTHER), Folding.Outcome.EITHER);
        same(Value.CLEAN, NULL, Folding.Outcome.EITHER);
        same(Value.BOTTOM, NULL, Folding.Outcome.EITHER);
        same(Value.BOTTOM, made, Folding.Outcome.EITHER);
    }

    private static Value assume(Value value, Comparison.Relation relation, Object fixed, boolean left, boolean answer) {
        return Folding.assume(value, relation, fixed, left, answer);
    }

    @Test
    void what_an_answer_says_of_null() {
        Value some = Value.of(any("x", Constant.NULL));
        Comparison.Relation equal = Comparison.Relation.EQUAL;
        assertThat(assume(Value.of(MADE), equal, Constant.NULL, false, true)).isEqualTo(NULL);
        assertThat(assume(some, equal, Constant.NULL, false, false)).isEqualTo(Value.constant("x"));
        assertThat(assume(NULL, equal, Constant.NULL, false, false)).isEqualTo(Value.CLEAN);
        assertThat(assume(NULL.withObjects(Set.of(MADE)), equal, Constant.NULL, false, false))
                .isEqualTo(Value.of(MADE));
        assertThat(assume(Value.constant("x"), equal, Constant.NULL, false, false))
                .isEqualTo(Value.constant("x"));
        assertThat(assume(Value.of(MADE), equal, Constant.NULL, false, false)).isEqualTo(Value.of(MADE));
    }

    @Test
    void what_an_answer_says_of_constants() {
        Value some = Value.of(any(1, 2, 3));
        Comparison.Relation equal = Comparison.Relation.EQUAL;
        Comparison.Relation less = Comparison.Relation.LESS;
        assertThat(assume(some, equal, 2, false, true)).isEqualTo(Value.constant(2));
        assertThat(assume(some, equal, 2, false, false)).isEqualTo(Value.of(any(1, 3)));
        assertThat(assume(some, less, 2, true, true)).isEqualTo(Value.constant(1));
        assertThat(assume(some, less, 2, true, false)).isEqualTo(Value.of(any(2, 3)));
        assertThat(assume(some, less, 2, false, true)).isEqualTo(Value.constant(3));
        assertThat(assume(some, less, 2, false, false)).isEqualTo(Value.of(any(1, 2)));
        assertThat(assume(Value.of(any("x", "y")), less, "x", true, true)).isEqualTo(Value.constant("x"));
        assertThat(assume(Value.of(any(1, "y")), less, "y", true, true)).isEqualTo(Value.constant("y"));
        assertThat(assume(some, equal, 7, false, true))
                .as("what cannot be says nothing")
                .isEqualTo(some);
        assertThat(assume(some, less, 7, true, true)).isSameAs(some);
        assertThat(assume(Value.CLEAN, equal, 7, false, true)).isEqualTo(Value.constant(7));
        assertThat(assume(Value.CLEAN, equal, 7, false, false)).isEqualTo(Value.CLEAN);
        assertThat(assume(Value.CLEAN, less, 7, false, true)).isEqualTo(Value.CLEAN);
        assertThat(assume(Value.BOTTOM, equal, 7, false, true)).isEqualTo(Value.BOTTOM);
        Value object = Value.of(MADE).withConstant(Constant.UNKNOWN);
        assertThat(assume(object, equal, 7, false, true)).isEqualTo(object);
        Object named = new Term.EnumConstant(new MemberRef("p/E", "A", "Lp/E;"));
        assertThat(assume(Value.CLEAN, equal, named, false, true)).isEqualTo(Value.CLEAN);
    }

    @Test
    void concatenations() {
        assertThat(Folding.concatenate("a\1b\1\1", List.of(one("x"), one(65), one(65)), "XCI"))
                .isEqualTo(one("axbA65"));
        assertThat(Folding.concatenate("\1\1\1", List.of(one(1), one(0), one(1)), "ZZI"))
                .isEqualTo(one("truefalse1"));
        assertThat(Folding.concatenate("\1", List.of(one("c")), "C")).isEqualTo(one("c"));
        assertThat(Folding.concatenate("\1", List.of(one("z")), "Z")).isEqualTo(one("z"));
        assertThat(Folding.concatenate("\1!", List.of(any("x", "y")), "X")).isEqualTo(any("x!", "y!"));
        assertThat(Folding.concatenate("a\1", List.of(Constant.UNKNOWN), "X")).isEqualTo(Constant.UNKNOWN);
        String most = "x".repeat(10_000);
        assertThat(Folding.concatenate("\1", List.of(one(most)), "X")).isEqualTo(one(most));
        assertThat(Folding.concatenate("\1\1", List.of(one(most), one("y")), "XX"))
                .isEqualTo(Constant.UNKNOWN);
        assertThat(Folding.concatenate("\1y", List.of(one(most)), "X")).isEqualTo(Constant.UNKNOWN);
    }

    private static MemberRef of(String owner, String name, String descriptor) {
        return new MemberRef(owner, name, descriptor);
    }

    @Test
    void which_methods_compute_from_their_arguments_alone() {
        assertThat(Folding.isPure(of(TEXT, "length", "()I"))).isTrue();
        assertThat(Folding.isPure(of(TEXT, "formatted", "([Ljava/lang/Object;)Ljava/lang/String;")))
                .isFalse();
        assertThat(Folding.isPure(of("p/C", "length", "()I"))).isFalse();
        for (String name : List.of("equals", "isNull", "nonNull")) {
            assertThat(Folding.isPure(of("java/util/Objects", name, "(Ljava/lang/Object;)Z")))
                    .as(name)
                    .isTrue();
            assertThat(Folding.isPure(of("p/Objects", name, "(Ljava/lang/Object;)Z")))
                    .isFalse();
        }
        assertThat(Folding.isPure(of("java/util/Objects", "hash", "([Ljava/lang/Object;)I")))
                .isFalse();
        assertThat(Folding.decides(of(TEXT, "length", "()I"))).isTrue();
        assertThat(Folding.decides(of(TEXT, "isEmpty", "()Z"))).isTrue();
        assertThat(Folding.decides(of(TEXT, "trim", "()Ljava/lang/String;"))).isFalse();
        assertThat(Folding.decides(of("java/lang/Long", "longValue", "()J"))).isFalse();
        assertThat(Folding.decides(of("p/C", "length", "()I"))).isFalse();
    }

    @Test
    void the_truths_that_fields_hold() {
        assertThat(Folding.truth(of("java/lang/Boolean", "TRUE", "Ljava/lang/Boolean;")))
                .contains(1);
        assertThat(Folding.truth(of("java/lang/Boolean", "FALSE", "Ljava/lang/Boolean;")))
                .contains(0);
        assertThat(Folding.truth(of("java/lang/Boolean", "TYPE", "Ljava/lang/Class;")))
                .isEmpty();
        assertThat(Folding.truth(of("p/C", "TRUE", "Ljava/lang/Boolean;"))).isEmpty();
    }

    private static Optional<Constant> call(String owner, String name, String descriptor, Value... arguments) {
        return Folding.call(of(owner, name, descriptor), false, List.of(arguments));
    }

    private static Optional<Constant> callStatic(String owner, String name, String descriptor, Value... arguments) {
        return Folding.call(of(owner, name, descriptor), true, List.of(arguments));
    }

    @Test
    void what_objects_say_of_null_and_of_texts() {
        String objects = "java/util/Objects";
        String asked = "(Ljava/lang/Object;)Z";
        assertThat(callStatic(objects, "isNull", asked, NULL)).contains(one(1));
        assertThat(callStatic(objects, "isNull", asked, Value.of(MADE))).contains(one(0));
        assertThat(callStatic(objects, "nonNull", asked, NULL)).contains(one(0));
        assertThat(callStatic(objects, "nonNull", asked, Value.of(MADE))).contains(one(1));
        assertThat(callStatic(objects, "nonNull", asked, Value.CLEAN)).isEmpty();
        Value x = Value.constant("x");
        String two = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
        assertThat(callStatic(objects, "equals", two, x, x)).contains(one(1));
        assertThat(callStatic(objects, "equals", two, x, Value.constant("y"))).contains(one(0));
        assertThat(callStatic(objects, "equals", two, x, Value.of(any("x", "y"))))
                .contains(any(0, 1));
        assertThat(callStatic(objects, "equals", two, x, Value.CLEAN)).isEmpty();
        assertThat(callStatic(objects, "equals", two, Value.CLEAN, x)).isEmpty();
        assertThat(callStatic(objects, "equals", two, x, x.withObjects(Set.of(MADE))))
                .isEmpty();
    }

    @Test
    void calls_of_the_jdk() {
        Value text = Value.constant("Abc");
        assertThat(call(TEXT, "length", "()I", text)).contains(one(3));
        assertThat(call(TEXT, "charAt", "(I)C", text, Value.constant(1))).contains(one((int) 'b'));
        assertThat(call(TEXT, "isEmpty", "()Z", text)).contains(one(0));
        assertThat(call(TEXT, "concat", "(Ljava/lang/String;)Ljava/lang/String;", text, Value.of(any("x", "y"))))
                .contains(any("Abcx", "Abcy"));
        assertThat(callStatic("java/lang/Math", "max", "(II)I", Value.constant(1), Value.constant(2)))
                .contains(one(2));
        assertThat(call("java/lang/Byte", "intValue", "()I", Value.constant(300)))
                .contains(one(44));
        assertThat(callStatic("java/lang/Short", "valueOf", "(S)Ljava/lang/Short;", Value.constant(5)))
                .contains(one(5));
        String match = "(Ljava/lang/String;Ljava/lang/CharSequence;)Z";
        assertThat(callStatic("java/util/regex/Pattern", "matches", match, Value.constant("A.c"), text))
                .contains(one(1));
        assertThat(callStatic(
                        "java/util/regex/Pattern",
                        "quote",
                        "(Ljava/lang/String;)Ljava/lang/String;",
                        Value.constant("x")))
                .isEmpty();
        assertThat(call(TEXT, "matches", "(Ljava/lang/String;)Z", text, Value.constant("a.c")))
                .contains(one(0));
        assertThat(call(TEXT, "equals", "(Ljava/lang/Object;)Z", text, NULL)).contains(one(0));
        assertThat(call(TEXT, "equals", "(Ljava/lang/Object;)Z", text, text)).contains(one(1));
    }

    @Test
    void calls_that_give_nothing_known() {
        Value text = Value.constant("Abc");
        assertThat(call(TEXT, "charAt", "(I)C", text, Value.constant(9)))
                .as("it throws")
                .isEmpty();
        assertThat(call(TEXT, "length", "()I", NULL)).isEmpty();
        assertThat(call(TEXT, "length", "()I", Value.CLEAN)).isEmpty();
        assertThat(call(TEXT, "length", "()I", text.withObjects(Set.of(MADE)))).isEmpty();
        assertThat(callStatic(TEXT, "length", "()I", text)).isEmpty();
        assertThat(call(TEXT, "length", "()J", text)).isEmpty();
        assertThat(call(TEXT, "intern", "()Ljava/lang/String;", text)).isEmpty();
        assertThat(call(TEXT, "<init>", "()V", text)).isEmpty();
        assertThat(call("p/C", "length", "()I", text)).isEmpty();
        assertThat(call(TEXT, "toCharArray", "()[C", text)).isEmpty();
        assertThat(call(TEXT, "concat", "(Ljava/lang/String;)Ljava/lang/String;", text, NULL))
                .isEmpty();
        Value some = Value.of(any(1, 2, 3));
        assertThat(callStatic("java/lang/Math", "max", "(II)I", some, Value.of(any(1, 2))))
                .contains(any(1, 2, 3));
        assertThat(callStatic("java/lang/Math", "max", "(II)I", some, some))
                .as("more ways than constants are told apart")
                .isEmpty();
    }

    @Test
    void a_text_is_repeated_as_far_as_texts_are_kept() {
        String repeat = "(I)Ljava/lang/String;";
        assertThat(call(TEXT, "repeat", repeat, Value.constant("ab"), Value.constant(5_000)))
                .contains(one("ab".repeat(5_000)));
        assertThat(call(TEXT, "repeat", repeat, Value.constant("ab"), Value.constant(5_001)))
                .isEmpty();
    }

    @Test
    void letters_change_their_case_alike_in_all_locales_of_the_jdk() {
        String plain = "()Ljava/lang/String;";
        String given = "(Ljava/util/Locale;)Ljava/lang/String;";
        Value text = Value.constant("Abc");
        AccessPath statics = AccessPath.of(AccessPath.STATIC);
        Value root =
                Value.of(HeapObject.input("java/util/Locale", statics.append(Slot.field("java/util/Locale", "ROOT"))));
        Value ours = Value.of(HeapObject.input("java/util/Locale", statics.append(Slot.field("p/C", "ROOT"))));
        assertThat(call(TEXT, "toLowerCase", plain, text)).contains(one("abc"));
        assertThat(call(TEXT, "toUpperCase", plain, text)).contains(one("ABC"));
        assertThat(call(TEXT, "toUpperCase", given, text, root)).contains(one("ABC"));
        for (Value locale : List.of(
                ours,
                Value.CLEAN,
                Value.of(MADE),
                Value.of(INPUT),
                root.withObjects(Set.of(
                        root.objects().iterator().next(),
                        ours.objects().iterator().next())),
                Value.of(HeapObject.input(
                        "java/util/Locale", AccessPath.of(0).append(Slot.field("java/util/Locale", "ROOT")))))) {
            assertThat(call(TEXT, "toUpperCase", given, text, locale)).isEmpty();
        }
        assertThat(call(TEXT, "toLowerCase", plain, Value.CLEAN)).isEmpty();
        assertThat(call("java/lang/Character", "toLowerCase", "(C)C", Value.constant(65)))
                .isEmpty();
        assertThat(callStatic("java/lang/Character", "toLowerCase", "(C)C", Value.constant(65)))
                .contains(one(97));
    }

    @Test
    void what_a_caller_passes_stays_that_in_a_box() {
        Value passed = Value.of(new Constant.FromInput(AccessPath.of(0)));
        assertThat(callStatic("java/lang/Integer", "valueOf", "(I)Ljava/lang/Integer;", passed))
                .contains(passed.constant());
        assertThat(call("java/lang/Integer", "intValue", "()I", passed)).contains(passed.constant());
        assertThat(call("java/lang/Integer", "longValue", "()J", passed)).isEmpty();
        assertThat(callStatic("java/lang/Integer", "valueOf", "(Ljava/lang/String;)Ljava/lang/Integer;", passed))
                .isEmpty();
        assertThat(callStatic(TEXT, "valueOf", "(I)Ljava/lang/String;", passed)).isEmpty();
    }

    @Test
    void class_files_know_no_small_constants() {
        assertThat(Folding.box(boolean.class, 1)).isEqualTo(true);
        assertThat(Folding.box(Boolean.class, 0)).isEqualTo(false);
        assertThat(Folding.box(char.class, 65)).isEqualTo('A');
        assertThat(Folding.box(Character.class, 65)).isEqualTo('A');
        assertThat(Folding.box(byte.class, 7)).isEqualTo((byte) 7);
        assertThat(Folding.box(Byte.class, 7)).isEqualTo((byte) 7);
        assertThat(Folding.box(short.class, 7)).isEqualTo((short) 7);
        assertThat(Folding.box(Short.class, 7)).isEqualTo((short) 7);
        assertThat(Folding.box(int.class, 7)).isEqualTo(7);
        assertThat(Folding.box(Integer.class, 7)).isEqualTo(7);
        assertThat(Folding.box(long.class, 7L)).isEqualTo(7L);
        assertThat(Folding.box(String.class, 7)).isNull();
        assertThat(Folding.box(Object.class, Constant.NULL)).isNull();
        assertThat(Folding.unbox(true)).isEqualTo(1);
        assertThat(Folding.unbox(false)).isEqualTo(0);
        assertThat(Folding.unbox('A')).isEqualTo(65);
        assertThat(Folding.unbox((byte) 7)).isEqualTo(7);
        assertThat(Folding.unbox((short) 7)).isEqualTo(7);
        assertThat(Folding.unbox(7L)).isEqualTo(7L);
        assertThat(Folding.unbox("x")).isEqualTo("x");
        assertThat(Folding.unbox(List.of())).isNull();
        assertThat(Folding.unbox(null)).isNull();
    }
}
