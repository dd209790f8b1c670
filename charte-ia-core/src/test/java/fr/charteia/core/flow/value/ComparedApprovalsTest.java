package fr.charteia.core.flow.value;

import static fr.charteia.core.flow.value.Answers.ANSWER;
import static fr.charteia.core.flow.value.Answers.answer;
import static fr.charteia.core.flow.value.Answers.approvals;
import static fr.charteia.core.flow.value.Answers.approving;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.flow.interpreter.Bench;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What is approved where an answer was compared, or a branch tests it. */
class ComparedApprovalsTest {
    private static final HeapObject MADE = Bench.object("p/Oui", 8);
    private static final HeapObject LASTING = Bench.object("p/Avis", 9).asGlobal();
    private static final Value ZERO = Value.constant(0);
    private static final Value ONE = Value.constant(1);
    private static final Value TWO = Value.constant(2);

    private static Optional<Boolean> truth(int opcode, Object right) {
        State state = new State(1);
        state.registers[0] = right instanceof Value value ? value : Value.constant(right);
        return ComparedApprovals.truthOfJump(opcode, new Instruction.Branch(opcode, 0, 0), state);
    }

    private static Optional<Boolean> truthOfOne(int opcode) {
        return ComparedApprovals.truthOfJump(opcode, new Instruction.Branch(opcode, 0, Instruction.NONE), new State(0));
    }

    private static Set<Label> compared(Value left, Value right, int opcode) {
        return ComparedApprovals.measured(
                opcode, ComparedApprovals.order(left, right).orElseThrow(), null, true);
    }

    @Test
    void who_compares_with_a_constant_learns_what_the_constant_approves() {
        Value status = approving("ok").withConstant(Constant.of(List.of("ok", "vu", "non")));
        Value two = status.plus(approvals(ANSWER, "vu"));
        Value ok = Value.constant("ok");
        assertThat(ComparedApprovals.compared(status, ok, true)).containsExactly(ANSWER);
        assertThat(ComparedApprovals.compared(ok, status, true)).containsExactly(ANSWER);
        assertThat(ComparedApprovals.compared(status, ok, false)).isEmpty();
        assertThat(ComparedApprovals.compared(status, Value.constant("non"), true))
                .isEmpty();
        assertThat(ComparedApprovals.compared(two, Value.constant("non"), false))
                .as("both of the others approve it")
                .containsExactly(ANSWER);
        assertThat(ComparedApprovals.compared(status, Value.constant("non"), false))
                .isEmpty();
    }

    @Test
    void who_compares_with_what_is_not_one_constant_learns_nothing() {
        Value status = approving("ok").withConstant(Constant.of(List.of("ok", "non")));
        assertThat(ComparedApprovals.compared(status, Bench.any("ok", "vu"), true))
                .isEmpty();
        assertThat(ComparedApprovals.compared(status, Value.CLEAN, true)).isEmpty();
        assertThat(ComparedApprovals.compared(status, Value.constant("autre"), false))
                .as("it was none of those")
                .isEmpty();
        assertThat(ComparedApprovals.compared(approving("ok"), Value.constant("non"), false))
                .as("it may be anything else")
                .isEmpty();
        Value kind =
                approving(new Label.Kind("p/Oui")).withConstant(Constant.NONE).withObjects(Set.of(MADE));
        assertThat(ComparedApprovals.compared(kind, Value.of(MADE), true))
                .as("two of a kind are not one")
                .isEmpty();
        Value lasting = approving(LASTING);
        assertThat(ComparedApprovals.compared(lasting, Value.of(LASTING), true)).containsExactly(ANSWER);
    }

    @Test
    void a_branch_says_whether_what_it_tests_is_true() {
        assertThat(truthOfOne(Opcodes.IFNE)).contains(true);
        assertThat(truthOfOne(Opcodes.IFEQ)).contains(false);
        assertThat(truthOfOne(Opcodes.IFLT)).isEmpty();
        assertThat(truthOfOne(Opcodes.IFNULL)).isEmpty();
        assertThat(truth(Opcodes.IF_ICMPEQ, 1)).contains(true);
        assertThat(truth(Opcodes.IF_ICMPEQ, 0)).contains(false);
        assertThat(truth(Opcodes.IF_ICMPNE, 1)).contains(false);
        assertThat(truth(Opcodes.IF_ICMPNE, 0)).contains(true);
        assertThat(truth(Opcodes.IF_ICMPEQ, 2)).isEmpty();
        assertThat(truth(Opcodes.IF_ICMPEQ, Value.CLEAN)).isEmpty();
        assertThat(truth(Opcodes.IF_ICMPLT, 1)).isEmpty();
        assertThat(truth(Opcodes.IF_ACMPEQ, Value.CLEAN))
                .as("who chose among several chose this one")
                .contains(true);
        assertThat(truth(Opcodes.IF_ACMPNE, Value.CLEAN)).contains(false);
    }

    @Test
    void a_branch_says_whether_what_it_tests_is_equal() {
        for (int opcode : List.of(Opcodes.IFEQ, Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ)) {
            assertThat(ComparedApprovals.equalityOfJump(opcode)).contains(true);
        }
        for (int opcode : List.of(Opcodes.IFNE, Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE)) {
            assertThat(ComparedApprovals.equalityOfJump(opcode)).contains(false);
        }
        assertThat(ComparedApprovals.equalityOfJump(Opcodes.IFGT)).isEmpty();
        assertThat(ComparedApprovals.equalityOfJump(Opcodes.IFNONNULL)).isEmpty();
    }

    @Test
    void a_number_that_is_more_than_none_is_not_none() {
        Value votes = approving(true);
        assertThat(ComparedApprovals.measured(Opcodes.IFGT, votes, null, true)).containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IFGT, votes, null, false))
                .as("it may be 0")
                .isEmpty();
        assertThat(ComparedApprovals.measured(Opcodes.IFLE, votes, null, false)).containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IFGE, votes, null, true))
                .as("at least 0")
                .isEmpty();
        assertThat(ComparedApprovals.measured(Opcodes.IFLT, votes, null, true))
                .as("less than none is not none, either")
                .containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IFNE, votes, null, true))
                .as("a question for a truth value is another")
                .isEmpty();
        assertThat(ComparedApprovals.measured(Opcodes.IFGT, Value.tainted(answer()), null, true))
                .as("it says nothing")
                .isEmpty();
    }

    @Test
    void so_is_one_that_is_compared_with_another_on_either_side() {
        Value votes = approving(true);
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGE, votes, ONE, true))
                .containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGE, votes, ZERO, true))
                .isEmpty();
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGT, votes, ZERO, true))
                .containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPLE, votes, TWO, false))
                .containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPLE, votes, TWO, true))
                .isEmpty();
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPLT, ZERO, votes, true))
                .containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGT, ZERO, votes, false))
                .isEmpty();
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGT, votes, Value.CLEAN, true))
                .as("the other number is not known")
                .isEmpty();
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPEQ, votes, ONE, true))
                .isEmpty();
    }

    @Test
    void a_number_that_can_only_be_one_of_few_approves_what_those_do_that_are_left() {
        Value votes = approving(1, 2).withConstant(Constant.of(Set.<Object>of(0, 1, 2)));
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGE, votes, ONE, true))
                .containsExactly(ANSWER);
        Value most = approving(2).withConstant(Constant.of(Set.<Object>of(0, 1, 2)));
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGE, most, TWO, true))
                .containsExactly(ANSWER);
        assertThat(ComparedApprovals.measured(Opcodes.IF_ICMPGE, most, ONE, true))
                .as("it may be 1")
                .isEmpty();
    }

    /** What a comparison of two long numbers approves, which is asked of as a branch does that has compared them. */
    @Test
    void long_numbers_are_compared_before_a_branch_asks_which_is_more() {
        Value votes = approving(true);
        assertThat(compared(votes, Value.constant(0L), Opcodes.IFGT)).containsExactly(ANSWER);
        assertThat(compared(votes, Value.constant(0L), Opcodes.IFGE)).isEmpty();
        assertThat(compared(votes, Value.constant(2L), Opcodes.IFGE)).containsExactly(ANSWER);
        assertThat(compared(votes, Value.constant(2L), Opcodes.IFLT)).isEmpty();
        assertThat(compared(Value.constant(0L), votes, Opcodes.IFLT)).containsExactly(ANSWER);
        assertThat(compared(Value.constant(2L), votes, Opcodes.IFGT)).isEmpty();
        assertThat(compared(votes, Value.CLEAN, Opcodes.IFGT))
                .as("the other number is not known")
                .isEmpty();
        assertThat(ComparedApprovals.order(Value.tainted(answer()), Value.constant(0L)))
                .as("neither says anything")
                .isEmpty();
        assertThat(ComparedApprovals.order(votes.plus(answer()), Value.constant(0L))
                        .orElseThrow()
                        .taints()
                        .labels())
                .as("which is more is up to what the numbers are")
                .containsExactly(ANSWER);
    }
}
