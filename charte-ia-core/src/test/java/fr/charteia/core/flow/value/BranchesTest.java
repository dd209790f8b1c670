package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What is computed of constants is what Java computes of them; where it would throw, nothing is known. */
class BranchesTest {
    private static final Site SITE = new Site(new MemberRef("p/C", "m", "()V"), 1, 1);
    private static final HeapObject MADE = HeapObject.allocated("p/C", SITE);
    private static final HeapObject OTHER = HeapObject.allocated("p/C", SITE.beside(1));
    private static final HeapObject INPUT = HeapObject.input("p/C", AccessPath.of(0));
    private static final Value NULL = Value.constant(Constant.NULL);

    private static Constant any(Object... values) {
        return Constant.of(List.of(values));
    }

    private static Branches.Outcome jumps(boolean holds) {
        return holds ? Branches.Outcome.ALWAYS : Branches.Outcome.NEVER;
    }

    @Test
    void branches_on_numbers() {
        for (int x = -1; x <= 1; x++) {
            Value number = Value.constant(x);
            assertThat(Branches.branch(Opcodes.IFEQ, number, null)).isEqualTo(jumps(x == 0));
            assertThat(Branches.branch(Opcodes.IFNE, number, null)).isEqualTo(jumps(x != 0));
            assertThat(Branches.branch(Opcodes.IFLT, number, null)).isEqualTo(jumps(x < 0));
            assertThat(Branches.branch(Opcodes.IFGE, number, null)).isEqualTo(jumps(x >= 0));
            assertThat(Branches.branch(Opcodes.IFGT, number, null)).isEqualTo(jumps(x > 0));
            assertThat(Branches.branch(Opcodes.IFLE, number, null)).isEqualTo(jumps(x <= 0));
            Value zero = Value.constant(0);
            assertThat(Branches.branch(Opcodes.IF_ICMPEQ, number, zero)).isEqualTo(jumps(x == 0));
            assertThat(Branches.branch(Opcodes.IF_ICMPNE, number, zero)).isEqualTo(jumps(x != 0));
            assertThat(Branches.branch(Opcodes.IF_ICMPLT, number, zero)).isEqualTo(jumps(x < 0));
            assertThat(Branches.branch(Opcodes.IF_ICMPGE, number, zero)).isEqualTo(jumps(x >= 0));
            assertThat(Branches.branch(Opcodes.IF_ICMPGT, number, zero)).isEqualTo(jumps(x > 0));
            assertThat(Branches.branch(Opcodes.IF_ICMPLE, number, zero)).isEqualTo(jumps(x <= 0));
        }
    }

    @Test
    void a_number_above_0_is_not_one_that_is_not() {
        Value some = Value.of(Constant.POSITIVE);
        assertThat(Branches.branch(Opcodes.IFEQ, some, null)).isEqualTo(Branches.Outcome.NEVER);
        assertThat(Branches.branch(Opcodes.IFNE, some, null)).isEqualTo(Branches.Outcome.ALWAYS);
        assertThat(Branches.branch(Opcodes.IFGT, some, null)).isEqualTo(Branches.Outcome.ALWAYS);
        assertThat(Branches.branch(Opcodes.IFLE, some, null)).isEqualTo(Branches.Outcome.NEVER);
        assertThat(Branches.branch(Opcodes.IF_ICMPGE, some, Value.constant(-1))).isEqualTo(Branches.Outcome.ALWAYS);
        assertThat(Branches.branch(Opcodes.IF_ICMPEQ, some, Value.constant(1))).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPLT, some, Value.CLEAN)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPGE, Value.constant(0), some)).isEqualTo(Branches.Outcome.NEVER);
        assertThat(Branches.branch(Opcodes.IF_ICMPLT, Value.constant(0), some)).isEqualTo(Branches.Outcome.ALWAYS);
        assertThat(Branches.branch(Opcodes.IF_ICMPLT, Value.constant(1), some)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPEQ, some, some)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.isSomePositive(some)).isTrue();
        assertThat(Branches.isSomePositive(Value.constant(1))).isFalse();
    }

    @Test
    void how_many_there_are_is_not_below_0() {
        Value size = Value.of(new Constant.FromInput(AccessPath.of(0).append(Slot.SIZE)));
        assertThat(Branches.branch(Opcodes.IFLT, size, null)).isEqualTo(Branches.Outcome.NEVER);
        assertThat(Branches.branch(Opcodes.IFGE, size, null)).isEqualTo(Branches.Outcome.ALWAYS);
        assertThat(Branches.branch(Opcodes.IFLE, size, null)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPLE, Value.constant(0), size)).isEqualTo(Branches.Outcome.ALWAYS);
        assertThat(Branches.branch(Opcodes.IF_ICMPLT, Value.constant(0), size)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPLE, Value.constant(1), size)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPLE, Value.CLEAN, size)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPEQ, size, size)).isEqualTo(Branches.Outcome.EITHER);
        Value number = Value.of(new Constant.FromInput(AccessPath.of(0)));
        assertThat(Branches.branch(Opcodes.IFLT, number, null)).isEqualTo(Branches.Outcome.EITHER);
    }

    @Test
    void a_computed_text_is_not_null() {
        Value there = Value.of(Constant.PRESENT);
        assertThat(Branches.branch(Opcodes.IFNULL, there, null)).isEqualTo(Branches.Outcome.NEVER);
        assertThat(Branches.branch(Opcodes.IFNULL, Value.of(new Constant.Text("", true, true)), null))
                .isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.something(Value.of(new Constant.Text("a", true, true))))
                .isEqualTo(Value.of(new Constant.Text("a", true, false)));
    }

    @Test
    void a_branch_that_may_do_either() {
        Value some = Value.of(any(0, 1));
        Value one = Value.constant(1);
        assertThat(Branches.branch(Opcodes.IFEQ, some, null)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IFGE, some, null)).isEqualTo(Branches.Outcome.ALWAYS);
        assertThat(Branches.branch(Opcodes.IFLT, some, null)).isEqualTo(Branches.Outcome.NEVER);
        for (Value unclear : List.of(Value.CLEAN, Value.constant("1"), one.withObjects(Set.of(MADE)))) {
            assertThat(Branches.branch(Opcodes.IFEQ, unclear, null)).isEqualTo(Branches.Outcome.EITHER);
            assertThat(Branches.branch(Opcodes.IF_ICMPEQ, unclear, one)).isEqualTo(Branches.Outcome.EITHER);
        }
        assertThat(Branches.branch(Opcodes.IF_ICMPEQ, one, Value.CLEAN)).isEqualTo(Branches.Outcome.EITHER);
        assertThat(Branches.branch(Opcodes.IF_ICMPEQ, one, Value.constant("1"))).isEqualTo(Branches.Outcome.EITHER);
    }

    private static void isNull(Value value, Branches.Outcome outcome, Branches.Outcome opposite) {
        assertThat(Branches.branch(Opcodes.IFNULL, value, null)).isEqualTo(outcome);
        assertThat(Branches.branch(Opcodes.IFNONNULL, value, null)).isEqualTo(opposite);
    }

    @Test
    void branches_on_null() {
        isNull(NULL, Branches.Outcome.ALWAYS, Branches.Outcome.NEVER);
        isNull(Value.constant("x"), Branches.Outcome.NEVER, Branches.Outcome.ALWAYS);
        isNull(Value.of(MADE), Branches.Outcome.NEVER, Branches.Outcome.ALWAYS);
        isNull(Value.of(any("x", Constant.NULL)), Branches.Outcome.EITHER, Branches.Outcome.EITHER);
        isNull(Value.CLEAN, Branches.Outcome.EITHER, Branches.Outcome.EITHER);
        isNull(Value.BOTTOM, Branches.Outcome.EITHER, Branches.Outcome.EITHER);
        isNull(Value.of(MADE).withConstant(Constant.UNKNOWN), Branches.Outcome.EITHER, Branches.Outcome.EITHER);
        isNull(NULL.withObjects(Set.of(MADE)), Branches.Outcome.EITHER, Branches.Outcome.EITHER);
    }

    private static void same(Value left, Value right, Branches.Outcome outcome) {
        Branches.Outcome opposite = outcome == Branches.Outcome.EITHER
                ? outcome
                : outcome == Branches.Outcome.ALWAYS ? Branches.Outcome.NEVER : Branches.Outcome.ALWAYS;
        assertThat(Branches.branch(Opcodes.IF_ACMPEQ, left, right)).isEqualTo(outcome);
        assertThat(Branches.branch(Opcodes.IF_ACMPEQ, right, left)).isEqualTo(outcome);
        assertThat(Branches.branch(Opcodes.IF_ACMPNE, left, right)).isEqualTo(opposite);
        assertThat(Branches.branch(Opcodes.IF_ACMPNE, right, left)).isEqualTo(opposite);
    }

    @Test
    void branches_on_which_object_it_is() {
        Value made = Value.of(MADE);
        Value both = made.withObjects(Set.of(MADE, OTHER));
        same(NULL, NULL, Branches.Outcome.ALWAYS);
        same(made, made, Branches.Outcome.ALWAYS);
        same(made, Value.of(OTHER), Branches.Outcome.NEVER);
        same(made, NULL, Branches.Outcome.NEVER);
        same(both, NULL, Branches.Outcome.NEVER);
        same(both, made, Branches.Outcome.EITHER);
        same(both, both, Branches.Outcome.EITHER);
        same(Value.of(MADE.older()), Value.of(MADE.older()), Branches.Outcome.EITHER);
        same(Value.of(INPUT), Value.of(INPUT), Branches.Outcome.EITHER);
        same(Value.of(INPUT), made, Branches.Outcome.EITHER);
        same(Value.of(INPUT), NULL, Branches.Outcome.EITHER);
        same(Value.of(HeapObject.input("p/C", AccessPath.of(1), null)), made, Branches.Outcome.EITHER);
        same(made.withConstant(Constant.UNKNOWN), Value.of(OTHER), Branches.Outcome.EITHER);
        same(Value.CLEAN, NULL, Branches.Outcome.EITHER);
        same(Value.BOTTOM, NULL, Branches.Outcome.EITHER);
        same(Value.BOTTOM, made, Branches.Outcome.EITHER);
    }

    private static Value assume(Value value, Comparison.Relation relation, Object fixed, boolean left, boolean answer) {
        return Branches.assume(value, relation, fixed, left, answer);
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
}
