package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What a branch asks of what it looks at, put the same way whatever the compiler made of it. */
class ComparisonTest {
    private static final Term ONE = new Term.Register(1);
    private static final Term TWO = new Term.Register(2);
    private static final Term ZERO = new Term.Fixed(0);
    private static final Term TEXT = new Term.Fixed("oui");
    private static final Operation SUM = new Operation.Arithmetic(Opcodes.IADD);

    private static void asks(int opcode, Comparison.Relation relation, boolean swapped, boolean jumps) {
        Comparison expected = swapped ? new Comparison(relation, TWO, ONE) : new Comparison(relation, ONE, TWO);
        assertThat(Comparison.of(opcode, ONE, TWO))
                .as("%d", opcode)
                .isEqualTo(new Comparison.Question(expected, jumps));
    }

    @Test
    void a_branch_asks_whether_two_are_equal_or_one_is_less() {
        for (int opcode : new int[] {Opcodes.IFNULL, Opcodes.IFEQ, Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ}) {
            asks(opcode, Comparison.Relation.EQUAL, false, true);
        }
        for (int opcode : new int[] {Opcodes.IFNONNULL, Opcodes.IFNE, Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE}) {
            asks(opcode, Comparison.Relation.EQUAL, false, false);
        }
        asks(Opcodes.IF_ICMPLT, Comparison.Relation.LESS, false, true);
        asks(Opcodes.IFLT, Comparison.Relation.LESS, false, true);
        asks(Opcodes.IF_ICMPGE, Comparison.Relation.LESS, false, false);
        asks(Opcodes.IFGE, Comparison.Relation.LESS, false, false);
        asks(Opcodes.IF_ICMPGT, Comparison.Relation.LESS, true, true);
        asks(Opcodes.IFGT, Comparison.Relation.LESS, true, true);
        asks(Opcodes.IF_ICMPLE, Comparison.Relation.LESS, true, false);
        asks(Opcodes.IFLE, Comparison.Relation.LESS, true, false);
    }

    @Test
    void equality_has_its_constant_on_the_right() {
        Comparison expected = new Comparison(Comparison.Relation.EQUAL, ONE, ZERO);
        assertThat(Comparison.equal(ONE, ZERO)).isEqualTo(expected);
        assertThat(Comparison.equal(ZERO, ONE)).isEqualTo(expected);
        assertThat(Comparison.equal(TWO, ONE)).isEqualTo(Comparison.equal(ONE, TWO));
        assertThat(expected.mentions(1)).isTrue();
        assertThat(expected.mentions(2)).isFalse();
        assertThat(Comparison.equal(ONE, TWO).mentions(2)).isTrue();
    }

    @Test
    void who_asks_for_a_class_asks_what_is_in_a_register() {
        Operation agent = new Operation.IsOf("p/Agent");
        Term asked = new Term.Computed(agent, List.of(ONE));
        assertThat(Comparison.equal(asked, ZERO).asksClass()).contains(new Comparison.OfClass(1, "p/Agent"));
        assertThat(Comparison.equal(asked, TWO).asksClass()).isEmpty();
        assertThat(Comparison.equal(ONE, ZERO).asksClass()).isEmpty();
        assertThat(Comparison.equal(new Term.Computed(agent, List.of(asked)), ZERO)
                        .asksClass())
                .isEmpty();
        assertThat(Comparison.equal(new Term.Computed(SUM, List.of(ONE, TWO)), ZERO)
                        .asksClass())
                .isEmpty();
    }

    private static Operation answer(String owner, String name, String descriptor) {
        return new Operation.Answer(new MemberRef(owner, name, descriptor));
    }

    @Test
    void who_compares_longs_asks_of_them() {
        Term longs = new Term.Computed(new Operation.Arithmetic(Opcodes.LCMP), List.of(ONE, TWO));
        assertThat(Comparison.of(Opcodes.IFLT, longs, ZERO)).isEqualTo(Comparison.of(Opcodes.IFLT, ONE, TWO));
        assertThat(Comparison.of(Opcodes.IF_ICMPLT, longs, new Term.Fixed(1)))
                .isEqualTo(new Comparison.Question(
                        new Comparison(Comparison.Relation.LESS, longs, new Term.Fixed(1)), true));
        Term other = new Term.Computed(new Operation.Arithmetic(Opcodes.LSUB), List.of(ONE, TWO));
        assertThat(Comparison.of(Opcodes.IFLT, other, ZERO).comparison().left()).isEqualTo(other);
    }

    @Test
    void who_asks_if_it_is_a_text_asks_for_that_value() {
        for (Operation how : List.of(
                answer("java/lang/String", "equals", "(Ljava/lang/Object;)Z"),
                answer("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z"))) {
            for (List<Term> terms : List.of(List.of(ONE, TEXT), List.of(TEXT, ONE))) {
                Term equal = new Term.Computed(how, terms);
                assertThat(Comparison.of(Opcodes.IFEQ, equal, ZERO))
                        .isEqualTo(new Comparison.Question(Comparison.equal(ONE, TEXT), false));
                assertThat(Comparison.of(Opcodes.IFNE, equal, ZERO))
                        .isEqualTo(new Comparison.Question(Comparison.equal(ONE, TEXT), true));
                assertThat(Comparison.of(Opcodes.IFGT, equal, ZERO).comparison().right())
                        .isEqualTo(equal);
            }
            assertThat(Comparison.isTextEquality(new Term.Computed(how, List.of(ONE, TWO))))
                    .isFalse();
            assertThat(Comparison.isTextEquality(new Term.Computed(how, List.of(ONE, ZERO))))
                    .isFalse();
        }
        assertThat(Comparison.isTextEquality(
                        new Term.Computed(answer("p/C", "equals", "(Ljava/lang/Object;)Z"), List.of(ONE, TEXT))))
                .isFalse();
        assertThat(Comparison.isTextEquality(TEXT)).isFalse();
    }

    @Test
    void what_a_term_looks_at() {
        Slot field = Slot.field("p/C", "f");
        Term read = Term.ofField(field, false, 1);
        Term made = new Term.Computed(SUM, List.of(read, TWO));
        assertThat(made.readsFields()).isTrue();
        assertThat(made.reads(field)).isTrue();
        assertThat(made.reads(Slot.field("p/C", "g"))).isFalse();
        assertThat(Term.ofField(field, true, 1).readsFields()).isFalse();
        assertThat(ONE.readsFields()).isFalse();
        assertThat(made.mentions(1)).isTrue();
        assertThat(made.mentions(2)).isTrue();
        assertThat(made.mentions(3)).isFalse();
        assertThat(ZERO.mentions(0)).isFalse();
        assertThat(Term.ofField(field, false, Instruction.NONE).from()).isEmpty();
        assertThat(made.registers()).isEqualTo(BitSet.valueOf(new long[] {0b110}));
        assertThat(ZERO.registers().isEmpty()).isTrue();
        assertThat(made.depth()).isEqualTo(2);
        assertThat(ONE.depth()).isZero();
        assertThat(new Term.Computed(SUM, List.of()).depth()).isEqualTo(1);
        assertThat(made.with(2, ZERO)).isEqualTo(new Term.Computed(SUM, List.of(read, ZERO)));
        assertThat(made.with(1, ZERO).mentions(1)).isFalse();
        assertThat(ONE.with(2, ZERO)).isEqualTo(ONE);
        assertThat(ZERO.with(0, ONE)).isEqualTo(ZERO);
    }

    @Test
    void patterns_are_matched_as_long_as_that_is_quick() {
        assertThat(TextPatterns.isMethod("matches")).isTrue();
        assertThat(TextPatterns.isMethod("split")).isFalse();
        assertThat(TextPatterns.call("matches", List.of("abc", "a.c"))).isEqualTo(1);
        assertThat(TextPatterns.call("matches", List.of("abd", "a.c"))).isEqualTo(0);
        assertThat(TextPatterns.call("replaceAll", List.of("aba", "a", "x"))).isEqualTo("xbx");
        assertThat(TextPatterns.call("replaceFirst", List.of("aba", "a", "x"))).isEqualTo("xba");
        assertThat(TextPatterns.call("matches", List.of("x", "("))).isNull();
        assertThat(TextPatterns.call("replaceAll", List.of("x", "x", "$1"))).isNull();
        assertThat(TextPatterns.call("matches", List.of("x", 1))).isNull();
        String most = "x".repeat(200);
        assertThat(TextPatterns.call("matches", List.of(most, "x*"))).isEqualTo(1);
        assertThat(TextPatterns.call("matches", List.of(most + "x", "x*"))).isNull();
        assertThat(TextPatterns.call("matches", List.of("x", "x".repeat(201)))).isNull();
        assertThat(TextPatterns.call("matches", List.of("a".repeat(40), "(.*a){12}b")))
                .isNull();
    }
}
