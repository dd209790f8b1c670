package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What a person has approved, where the value that says so was computed, was left by one of two ways, or belongs to an AI that is asked anew. */
class ComputedApprovalsTest {
    private static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 1, 1));
    private static final AccessPath FIRST = AccessPath.of(0);
    private static final HeapObject MADE = Bench.object("p/Oui", 8);

    private static Label input(AccessPath path) {
        return new Label.Input(path);
    }

    private static Taints approvals(Object... whens) {
        Taints all = Taints.NONE;
        for (Object when : whens) {
            all = all.union(Approvals.of(Set.of(ANSWER), when));
        }
        return all;
    }

    private static Value approving(Object... whens) {
        return Value.tainted(approvals(whens));
    }

    private static Taints answer() {
        return Taints.of(Taint.of(ANSWER), Chain.EMPTY);
    }

    private static Taints either(Value a, Value b) {
        return JoinedApprovals.ofEither(a, b, a.taints().union(b.taints()));
    }

    @Test
    void either_of_two_values_approves_what_both_do() {
        assertThat(either(approving("ok").plus(answer()), approving("ok")))
                .isEqualTo(approvals("ok").union(answer()));
        assertThat(either(approving("ok").plus(answer()), Value.CLEAN)).isEqualTo(answer());
        assertThat(either(Value.CLEAN, approving(true))).isEqualTo(Taints.NONE);
        assertThat(either(approving("ok"), approving("vu"))).isEqualTo(Taints.NONE);
        assertThat(either(approving("ok"), Value.constant("non")))
                .as("the other is never so")
                .isEqualTo(approvals("ok"));
        assertThat(either(Value.constant("non"), approving("ok"))).isEqualTo(approvals("ok"));
        assertThat(either(Value.constant("ok"), approving("ok"))).isEqualTo(Taints.NONE);
        Taints data = answer();
        assertThat(JoinedApprovals.ofEither(Value.tainted(data), Value.CLEAN, data))
                .isSameAs(data);
    }

    @Test
    void either_of_two_approves_any_element_where_each_speaks_of_one() {
        Value first = Value.tainted(Approvals.of(Set.of(input(FIRST.append(Slot.element(0)))), "ok"));
        Value any = Value.tainted(Approvals.of(Set.of(input(FIRST.append(Slot.ELEMENT))), "ok"));
        Value other = Value.tainted(Approvals.of(Set.of(input(FIRST.append(Slot.element(1)))), "ok"));
        assertThat(either(first, any)).isEqualTo(first.taints().union(any.taints()));
        assertThat(either(first, other)).isEqualTo(Taints.NONE);
        Value otherwise = Value.tainted(Approvals.of(Set.of(input(FIRST.append(Slot.ELEMENT))), "vu"));
        assertThat(either(first, otherwise)).isEqualTo(Taints.NONE);
    }

    @Test
    void either_of_two_objects_is_not_asked_whether_it_is_there() {
        Value object = Value.of(MADE).plus(approvals(true));
        assertThat(either(object, Value.CLEAN)).isEqualTo(approvals(true));
        assertThat(either(Value.CLEAN, object)).isEqualTo(approvals(true));
        assertThat(either(Value.of(MADE).plus(approvals("ok")), Value.CLEAN)).isEqualTo(Taints.NONE);
    }

    @Test
    void both_of_two_answers_approve_what_either_does_and_one_of_two_what_both_do() {
        Value yes = approving(true);
        assertThat(JoinedApprovals.ofBoth(Opcodes.IAND, yes, Value.CLEAN)).isEqualTo(approvals(true));
        assertThat(JoinedApprovals.ofBoth(Opcodes.IOR, yes, Value.CLEAN)).isEqualTo(Taints.NONE);
        assertThat(JoinedApprovals.ofBoth(Opcodes.IOR, yes, yes)).isEqualTo(approvals(true));
        assertThat(JoinedApprovals.ofBoth(Opcodes.IOR, Value.CLEAN, yes)).isEqualTo(Taints.NONE);
        Value no = approving(false);
        assertThat(JoinedApprovals.ofBoth(Opcodes.IOR, no, Value.CLEAN)).isEqualTo(approvals(false));
        assertThat(JoinedApprovals.ofBoth(Opcodes.IAND, no, Value.CLEAN)).isEqualTo(Taints.NONE);
        assertThat(JoinedApprovals.ofBoth(Opcodes.IAND, no, no)).isEqualTo(approvals(false));
        assertThat(JoinedApprovals.ofBoth(Opcodes.IXOR, yes, yes)).isEqualTo(Taints.NONE);
        assertThat(JoinedApprovals.ofBoth(Opcodes.IADD, yes.plus(answer()), no)).isEqualTo(answer());
        assertThat(JoinedApprovals.ofBoth(Opcodes.IADD, Value.tainted(answer()), Value.CLEAN))
                .isEqualTo(answer());
    }

    @Test
    void a_value_can_be_true_or_false_by_what_it_may_be() {
        Object[][] table = {
            {Value.constant(1), true, true},
            {Value.constant(1), false, false},
            {Value.constant(0), true, false},
            {Value.constant(0), false, true},
            {Value.constant(Constant.NULL), true, false},
            {Value.constant(Constant.NULL), false, true},
            {Bench.any(0, 1), true, true},
            {Bench.any(0, 1), false, true},
            {Value.CLEAN, true, true},
            {Value.BOTTOM, true, false},
            {Value.BOTTOM, false, false},
            {Value.constant("ok"), "ok", true},
            {Value.constant("ok"), "vu", false},
            {Value.CLEAN, "vu", true},
            {Value.BOTTOM, "vu", false},
            {Value.of(MADE), new Label.Kind("p/Oui"), true},
            {Value.of(MADE), new Label.Kind("p/Non"), false},
        };
        for (Object[] row : table) {
            assertThat(Approvals.canBe((Value) row[0], row[1]))
                    .as("%s can be %s", row[0], row[1])
                    .isEqualTo(row[2]);
        }
    }

    @Test
    void a_value_is_there_unless_it_is_nothing() {
        Value carrying = Value.tainted(answer()).withConstant(Constant.NONE);
        for (Value there : List.of(Value.CLEAN, Value.constant(0), Value.of(MADE))) {
            assertThat(Approvals.canBe(there, Label.Always.ALWAYS))
                    .as("%s", there)
                    .isTrue();
        }
        for (Value not : List.of(Value.BOTTOM, carrying, Value.constant(Constant.NULL))) {
            assertThat(Approvals.canBe(not, Label.Always.ALWAYS)).as("%s", not).isFalse();
        }
        for (Object when : List.of(Label.Itself.ITSELF, new Label.Written("ok"))) {
            assertThat(Approvals.canBe(Value.constant("vu"), when)).isTrue();
            assertThat(Approvals.canBe(Value.BOTTOM, when)).isFalse();
        }
    }

    @Test
    void of_two_ways_the_one_that_can_be_true_tells_what_was_approved_on_it() {
        Taints said = JoinedApprovals.bySource(Value.constant(1), Set.of(ANSWER), Value.constant(0), Set.of());
        assertThat(said.allLabels()).containsExactly(new Label.Approval(ANSWER, true));
        Taints otherwise = JoinedApprovals.bySource(Value.constant(1), Set.of(), Value.constant(0), Set.of(ANSWER));
        assertThat(otherwise.allLabels()).containsExactly(new Label.Approval(ANSWER, false));
        assertThat(JoinedApprovals.bySource(Value.CLEAN, Set.of(ANSWER), Value.constant(0), Set.of())
                        .allLabels())
                .containsExactly(new Label.Approval(ANSWER, true));
        assertThat(JoinedApprovals.bySource(Value.CLEAN, Set.of(ANSWER), Value.CLEAN, Set.of())
                        .isEmpty())
                .isTrue();
        assertThat(JoinedApprovals.bySource(Value.BOTTOM, Set.of(ANSWER), Value.constant(0), Set.of(ANSWER))
                        .isEmpty())
                .isTrue();
    }

    @Test
    void what_one_way_left_tells_of_it_by_any_constant_that_the_other_does_not_leave() {
        Taints said = JoinedApprovals.telling(Value.constant("ok"), Value.constant("non"), Set.of(ANSWER));
        assertThat(said).isEqualTo(approvals("ok"));
        assertThat(JoinedApprovals.telling(Value.constant(1), Value.constant(2), Set.of(ANSWER)))
                .as("a number that the other is not, though both are true")
                .isEqualTo(approvals(1));
        assertThat(JoinedApprovals.telling(Value.constant("ok"), Bench.any("ok", "non"), Set.of(ANSWER)))
                .isEqualTo(Taints.NONE);
        assertThat(JoinedApprovals.telling(Value.constant("ok"), Value.CLEAN, Set.of(ANSWER)))
                .isEqualTo(Taints.NONE);
        assertThat(JoinedApprovals.telling(Value.CLEAN, Value.constant("non"), Set.of(ANSWER)))
                .as("it is null or false here alone")
                .isEqualTo(approvals(false));
        assertThat(JoinedApprovals.telling(Value.of(MADE), Value.constant(Constant.NULL), Set.of(ANSWER)))
                .as("that there is anything says so, too")
                .isEqualTo(approvals(new Label.Kind("p/Oui")).union(approvals(Label.Always.ALWAYS)));
        assertThat(JoinedApprovals.telling(Value.CLEAN, Value.constant(Constant.NULL), Set.of(ANSWER)))
                .isEqualTo(approvals(true).union(approvals(Label.Always.ALWAYS)));
        assertThat(JoinedApprovals.telling(Value.constant(1), Value.BOTTOM, Set.of(ANSWER)))
                .as("what only one way has made")
                .isEqualTo(approvals(true));
    }

    @Test
    void a_number_of_elements_tells_by_the_number_itself() {
        assertThat(JoinedApprovals.tellingSize(Value.constant(1), Value.constant(0), Set.of(ANSWER)))
                .isEqualTo(approvals(1));
        assertThat(JoinedApprovals.tellingSize(Value.constant(1), Bench.any(0, 1), Set.of(ANSWER)))
                .isEqualTo(Taints.NONE);
        assertThat(JoinedApprovals.tellingSize(Value.CLEAN, Value.constant(0), Set.of(ANSWER)))
                .isEqualTo(Taints.NONE);
    }

    @Test
    void who_asks_whether_an_answer_is_there_is_told_what_it_approves() {
        assertThat(Approvals.asked(approvals(true).union(answer()), true)).isEqualTo(approvals(true));
        assertThat(Approvals.asked(approvals(true), false)).isEqualTo(approvals(false));
        assertThat(Approvals.asked(approvals(false), false)).isEqualTo(approvals(true));
        assertThat(Approvals.asked(approvals("ok", Label.Always.ALWAYS), true)).isEqualTo(Taints.NONE);
    }

    @Test
    void a_value_less_its_approvals_carries_all_else() {
        Value value = approving(true, "ok").plus(answer()).withConstant(Constant.of((Object) 1));
        assertThat(Approvals.without(value)).isEqualTo(Value.constant(1).plus(answer()));
    }

    @Test
    void the_opposite_of_an_answer_approves_where_it_is_false() {
        Value no = Approvals.negated(approving(true).plus(answer()).withConstant(Constant.of((Object) 1)));
        assertThat(no).isEqualTo(Value.constant(0).plus(answer()).plus(approvals(false)));
        assertThat(Approvals.negated(approving(false)).taints()).isEqualTo(approvals(true));
        assertThat(Approvals.negated(approving("ok")).taints()).isEqualTo(approvals("ok"));
        assertThat(Approvals.negated(Value.tainted(Approvals.asLeft(FIRST))).taints())
                .as("what is left there is not its opposite")
                .isEqualTo(Taints.NONE);
    }

    @Test
    void what_was_approved_was_the_answer_before() {
        State state = new State(1);
        state.registers[0] = approving(true);
        state.show(Set.of(ANSWER));
        state.validate(Set.of(ANSWER, input(FIRST)));
        state.renew(Set.of(ANSWER), slot -> false);
        assertThat(state.validated).containsExactly(input(FIRST));
        assertThat(state.registers[0].taints().isEmpty()).isTrue();
    }

    @Test
    void an_answer_that_nobody_was_shown_is_none_anew() {
        State state = new State(1);
        state.validate(Set.of(ANSWER));
        state.renew(Set.of(ANSWER), slot -> false);
        assertThat(state.validated).containsExactly(ANSWER);
    }

    @Test
    void where_ways_meet_that_approved_differently_what_one_approved_is_no_danger_and_no_proof() {
        State asked = new State(1);
        asked.registers[0] = Value.tainted(answer());
        asked.validate(Set.of(ANSWER));
        State unasked = new State(1);
        State joined = asked.join(unasked, 1, (heap, object, slot) -> Value.BOTTOM);
        assertThat(joined.validated).isEmpty();
        assertThat(joined.registers[0].taints().set()).singleElement().matches(taint -> taint.has(Mark.VALIDATED));
        unasked.registers[0] = Value.tainted(answer());
        assertThat(asked.join(unasked, 1, (heap, object, slot) -> Value.BOTTOM)
                        .registers[0]
                        .taints())
                .isEqualTo(answer());
    }
}
