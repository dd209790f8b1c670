package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What is computed of constants is what Java computes of them; where it would throw, nothing is known. */
class FoldingTest {
    private static final Value NULL = Value.constant(Constant.NULL);

    private static Constant one(Object value) {
        return Constant.of(value);
    }

    private static Constant any(Object... values) {
        return Constant.of(List.of(values));
    }

    @Test
    void a_part_of_how_many_there_are_is_not_below_0() {
        Constant size = new Constant.FromInput(AccessPath.of(0).append(Slot.SIZE));
        assertThat(Folding.binary(Opcodes.IDIV, size, Constant.of((Object) 2))).isEqualTo(Constant.COUNTED);
        assertThat(Folding.binary(Opcodes.IDIV, size, Constant.of((Object) (-2))))
                .isNotEqualTo(Constant.COUNTED);
        assertThat(Folding.binary(Opcodes.IDIV, Constant.UNKNOWN, Constant.of((Object) 2)))
                .isNotEqualTo(Constant.COUNTED);
        assertThat(Folding.binary(Opcodes.ISUB, size, Constant.of((Object) 1))).isNotEqualTo(Constant.COUNTED);
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
}
