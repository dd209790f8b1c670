package fr.charteia.core.flow.frame;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who asks of which class something is that was thrown asks why that was, not why something else was. */
class WhyThrownTest {
    private static final Label AGE = new Label.Input(AccessPath.of(1));
    private static final Label ANSWER = new Label.Input(AccessPath.of(2));
    private static final Value MINOR = made("p/Minor", 1);
    private static final Value REFUSAL = made("p/Refusal", 2);
    private static final Value EITHER = MINOR.join(REFUSAL);
    private static final Reasons OF_EACH =
            Reasons.of(MINOR, by(AGE)).union(Reasons.of(REFUSAL, by(AGE).union(by(ANSWER))));
    private static final Predicate<HeapObject> IS_MINOR =
            object -> object.type().equals("p/Minor");

    private final State state = new State(0);

    private static Value made(String type, int place) {
        return Value.of(HeapObject.allocated(type, new Site(new MemberRef("p/C", "m", "()V"), place, place)));
    }

    private static Taints by(Label label) {
        return Taints.of(Taint.of(label), Chain.EMPTY).marked(Mark.CONTROL);
    }

    @Test
    void what_decided_another_alone_has_no_say() {
        WhyThrown.note(state.heap, EITHER, OF_EACH);
        assertThat(WhyThrown.ofOthers(state, EITHER, IS_MINOR)).containsExactly(ANSWER);
        assertThat(WhyThrown.ofOthers(state, EITHER, IS_MINOR.negate()))
                .as("which was thrown as the first was not")
                .isEmpty();
    }

    @Test
    void of_one_of_which_nothing_is_noted_anything_may_have_decided() {
        WhyThrown.note(state.heap, REFUSAL, OF_EACH);
        assertThat(WhyThrown.ofOthers(state, EITHER, IS_MINOR)).isEmpty();
    }

    @Test
    void where_nothing_was_thrown_it_was_not_for_the_same_reasons() {
        Value none = Value.constant(Constant.NULL);
        assertThat(WhyThrown.ofOthers(state, none, IS_MINOR)).isEmpty();
        state.tried = state.tried.spares(EITHER, OF_EACH);
        assertThat(WhyThrown.ofOthers(state, none, IS_MINOR)).containsExactly(ANSWER);
        assertThat(WhyThrown.ofOthers(state, made("p/Other", 3), IS_MINOR))
                .as("something is there")
                .isEmpty();
    }

    @Test
    void what_an_object_holds_counts_whatever_chose_it() {
        Taints held = Taints.of(Taint.of(ANSWER), Chain.EMPTY);
        assertThat(WhyThrown.without(held.union(by(AGE)), Set.of(ANSWER))).isEqualTo(held.union(by(AGE)));
        assertThat(WhyThrown.without(by(ANSWER).union(by(AGE)), Set.of(ANSWER))).isEqualTo(by(AGE));
    }
}
