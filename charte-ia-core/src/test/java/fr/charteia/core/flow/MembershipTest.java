package fr.charteia.core.flow;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import org.junit.jupiter.api.Test;

/** A value that was found to be one of few constants is chosen by whoever wrote these: it only decides. */
class MembershipTest {
    private static final Taint ANSWER = Taint.of(new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 1, 1)));
    private static final Taint DECIDING = new Taint(ANSWER.label(), Taint.bit(Mark.CONTROL));

    private static State state() {
        State state = new State(3);
        for (int r = 0; r < 3; r++) {
            state.assign(r, Value.tainted(Taints.of(ANSWER, Chain.EMPTY)), r == 2 ? 7 : 5);
        }
        return state;
    }

    @Test
    void whatever_holds_what_was_tested_is_chosen() {
        State state = state();
        Membership.assume(state, Value.of(new Constant.Tells(5, Mark.CONTROL)));
        assertThat(state.registers[0].taints().set()).containsExactly(DECIDING);
        assertThat(state.registers[1].taints().set()).containsExactly(DECIDING);
        assertThat(state.registers[2].taints().set()).containsExactly(ANSWER);
    }

    @Test
    void a_truth_value_that_tells_nothing_chooses_nothing() {
        State state = state();
        Membership.assume(state, Value.constant(1));
        assertThat(state.registers[0].taints().set()).containsExactly(ANSWER);
        state.assign(0, state.registers[0], -1);
        Membership.choose(state, -1);
        assertThat(state.registers[0].taints().set()).containsExactly(ANSWER);
    }

    @Test
    void a_register_that_is_found_equal_to_a_constant_is_chosen() {
        State state = state();
        assertThat(state.assume(Comparison.equal(new Term.Register(0), new Term.Fixed("OUI")), true))
                .isTrue();
        assertThat(state.registers[0].taints().set()).containsExactly(DECIDING);
        State other = state();
        other.assume(Comparison.equal(new Term.Register(0), new Term.Fixed("OUI")), false);
        assertThat(other.registers[0].taints().set()).containsExactly(ANSWER);
        State unset = state();
        unset.assume(Comparison.equal(new Term.Register(0), new Term.Fixed(Constant.NULL)), true);
        assertThat(unset.registers[2].taints().set()).containsExactly(ANSWER);
    }

    @Test
    void parameters_have_definitions_of_their_own() {
        assertThat(Membership.parameter(0))
                .isNotEqualTo(Membership.parameter(1))
                .isNegative();
    }
}
