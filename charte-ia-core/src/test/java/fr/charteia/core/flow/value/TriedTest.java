package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TriedTest {
    private static final Taints ONE = of(1);
    private static final Taints OTHER = of(2);
    private static final Taints BOTH = ONE.union(OTHER);

    private static Taints of(int parameter) {
        return Taints.of(Taint.of(new Label.Input(AccessPath.of(parameter))), Chain.EMPTY);
    }

    private static final Value STATE = made("p/State", 1);
    private static final Value REFUSAL = made("p/Refusal", 2);
    private static final Value EITHER = STATE.join(REFUSAL);

    private static Value made(String type, int place) {
        return Value.of(HeapObject.allocated(type, new Site(new MemberRef("p/C", "m", "()V"), place, place)));
    }

    private static Tried caught(int block, Value thrown, Reasons deciding) {
        return Tried.NOTHING.isCaught(block, thrown, thrown.objects(), deciding, Reasons.NONE);
    }

    private static Reasons any(Taints deciding) {
        return Reasons.of(Value.BOTTOM, deciding);
    }

    @Test
    void what_one_way_alone_has_tried_decides_where_ways_meet() {
        Tried survived = Tried.NOTHING.survives(3, ONE);
        Tried caught = Tried.NOTHING.isCaught(4, Value.BOTTOM, Set.of(), any(ONE), any(OTHER));
        assertThat(survived.join(Tried.NOTHING).all()).isEqualTo(ONE);
        assertThat(Tried.NOTHING.join(caught).all()).isEqualTo(BOTH);
        assertThat(survived.join(Tried.NOTHING.survives(5, OTHER)).all()).isEqualTo(BOTH);
        assertThat(survived.join(survived)).isSameAs(survived);
    }

    @Test
    void what_a_test_may_have_ruled_out_decides_where_every_way_has_come_by_it() {
        Tried within = Tried.NOTHING.isWithin(3, BOTH);
        assertThat(within.join(Tried.NOTHING.isWithin(3, ONE)).all()).isEqualTo(ONE);
        assertThat(within.join(Tried.NOTHING.isWithin(4, ONE)).all()).isEqualTo(Taints.NONE);
        assertThat(within.join(Tried.NOTHING).all()).isEqualTo(Taints.NONE);
    }

    @Test
    void a_handler_runs_on_what_was_thrown_whatever_some_ways_have_survived() {
        Tried some = Tried.NOTHING.survives(3, ONE).isCaught(1, Value.BOTTOM, Set.of(), any(OTHER), Reasons.NONE);
        assertThat(some.joinAtHandler(Tried.NOTHING).all()).isEqualTo(OTHER);
        assertThat(some.joinAtHandler(Tried.NOTHING.survives(3, ONE)).all()).isEqualTo(BOTH);
        Tried left = Tried.NOTHING.survives(Tried.NOBODY, ONE);
        assertThat(left.joinAtHandler(Tried.NOTHING).all()).isEqualTo(ONE);
        assertThat(Tried.NOTHING.joinAtHandler(left).all()).isEqualTo(ONE);
    }

    @Test
    void it_decides_until_something_runs_in_any_case() {
        Tried tried = Tried.NOTHING.survives(3, ONE).isCaught(1, Value.BOTTOM, Set.of(), any(OTHER), Reasons.NONE);
        assertThat(tried.in(7, Set.of(3)::contains).all()).isEqualTo(OTHER);
        assertThat(tried.in(7, Set.of(1)::contains).all()).isEqualTo(ONE);
        assertThat(tried.in(1, block -> true).all())
                .as("the call itself, which only runs again because of it")
                .isEqualTo(OTHER);
        assertThat(Tried.NOTHING
                        .survives(Tried.NOBODY, ONE)
                        .in(7, block -> true)
                        .all())
                .isEqualTo(ONE);
    }

    @Test
    void a_round_comes_after_what_was_caught_and_none_after_what_leaves_the_method() {
        Tried tried = Tried.NOTHING.survives(3, ONE).survives(Tried.NOBODY, OTHER);
        assertThat(tried.betweenRounds(handler -> true)).isEqualTo(ONE);
        assertThat(tried.betweenRounds(handler -> false)).isEqualTo(Taints.NONE);
        assertThat(Tried.NOTHING
                        .isCaught(1, Value.BOTTOM, Set.of(), Reasons.NONE, any(ONE))
                        .betweenRounds(handler -> false))
                .isEqualTo(ONE);
    }

    @Test
    void a_person_answered_what_their_answer_alone_decided() {
        Taints theirs = ONE.marked(Mark.VALIDATED);
        assertThat(Tried.NOTHING
                        .isCaught(1, Value.BOTTOM, Set.of(), any(theirs), Reasons.NONE)
                        .answered())
                .isEqualTo(ONE.labels());
        assertThat(Tried.NOTHING.survives(3, theirs).answered()).isEqualTo(ONE.labels());
        assertThat(Tried.NOTHING
                        .isCaught(1, Value.BOTTOM, Set.of(), any(theirs), Reasons.NONE)
                        .isCaught(2, Value.BOTTOM, Set.of(), any(ONE), Reasons.NONE)
                        .answered())
                .as("it decides by itself, too")
                .isEmpty();
        assertThat(Tried.NOTHING
                        .isCaught(1, Value.BOTTOM, Set.of(), Reasons.NONE, any(theirs))
                        .answered())
                .as("what code that is not seen fails on")
                .isEmpty();
    }

    @Test
    void what_a_test_says_of_what_was_caught_says_nothing_of_what_was_thrown_elsewhere() {
        Reasons each = Reasons.of(STATE, ONE).union(Reasons.of(REFUSAL, OTHER));
        Tried tried = caught(1, EITHER, each);
        assertThat(tried.foundToBe(STATE, EITHER).all()).isEqualTo(ONE);
        assertThat(tried.foundToBe(REFUSAL, EITHER).all()).isEqualTo(OTHER);
        Value elsewhere = made("p/State", 7);
        Tried twice = tried.join(caught(2, elsewhere, Reasons.of(elsewhere, OTHER)));
        assertThat(twice.foundToBe(STATE, EITHER).all()).as("thrown elsewhere").isEqualTo(BOTH);
        assertThat(tried.foundToBe(STATE, EITHER.join(elsewhere)).all())
                .as("thrown nowhere that is known")
                .isEqualTo(BOTH);
    }

    @Test
    void what_is_thrown_on_is_thrown_for_the_reasons_for_which_it_was_first() {
        Tried held = Tried.NOTHING
                .isHeld(1, STATE, Reasons.of(STATE, ONE))
                .join(caught(2, REFUSAL, Reasons.of(REFUSAL, OTHER)));
        assertThat(held.why(STATE).map(Reasons::all)).hasValue(ONE);
        assertThat(held.why(REFUSAL).map(Reasons::all)).hasValue(OTHER);
        assertThat(held.why(EITHER).map(Reasons::all)).hasValue(BOTH);
        assertThat(held.why(EITHER.join(made("p/Other", 3))))
                .as("not of all of it")
                .isEmpty();
        assertThat(Tried.NOTHING.isHeld(1, STATE, Reasons.of(STATE, ONE)).all())
                .as("what tidies up runs in any case")
                .isEqualTo(Taints.NONE);
    }

    @Test
    void it_is_what_it_holds() {
        assertThat(Tried.NOTHING.survives(3, Taints.NONE)).isEqualTo(Tried.NOTHING);
        assertThat(Tried.NOTHING.survives(3, ONE))
                .isEqualTo(Tried.NOTHING.survives(3, ONE))
                .hasSameHashCodeAs(Tried.NOTHING.survives(3, ONE))
                .isNotEqualTo(Tried.NOTHING.survives(4, ONE))
                .isNotEqualTo(Tried.NOTHING.isWithin(3, ONE))
                .isNotEqualTo(Tried.NOTHING.isCaught(3, Value.BOTTOM, Set.of(), any(ONE), Reasons.NONE));
        assertThat(Tried.NOTHING.isCaught(3, Value.BOTTOM, Set.of(), any(ONE), Reasons.NONE))
                .isNotEqualTo(Tried.NOTHING.isCaught(3, Value.BOTTOM, Set.of(), Reasons.NONE, any(ONE)));
    }
}
