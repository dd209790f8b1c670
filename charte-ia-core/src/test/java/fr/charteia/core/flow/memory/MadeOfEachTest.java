package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import org.junit.jupiter.api.Test;

class MadeOfEachTest extends SequenceBench {
    private static final Label ANSWER = new Label.AiOutput(new Site(METHOD, 9, 9));
    private static final Label GIVEN_IN = new Label.Input(AccessPath.of(2));

    private static Taints of(Label label, Mark... marks) {
        return Taints.of(Taint.of(label), Chain.EMPTY).marked(marks);
    }

    private Value answers() {
        state.heap.setAll(LIST, java.util.Map.of(Slot.ELEMENT, Value.tainted(of(ANSWER))));
        return Value.of(LIST);
    }

    @Test
    void the_elements_say_it_where_nothing_was_noted() {
        with(() -> assertThat(new MadeOfEach(memory).saying(state, answers())).isEmpty());
    }

    @Test
    void those_that_they_were_made_of_say_it() {
        with(() -> {
            Value list = answers();
            new MadeOfEach(memory).note(state, LIST, Value.of(OTHER), of(GIVEN_IN));
            Taints saying = new MadeOfEach(memory).saying(state, list).orElseThrow();
            assertThat(saying.filter(taint -> !taint.has(Mark.PRESENCE)).allLabels())
                    .containsExactly(GIVEN_IN);
            assertThat(saying.allLabels()).contains(ANSWER);
        });
    }

    @Test
    void so_does_what_chose_whether_they_are_there() {
        with(() -> {
            Value list = answers();
            new MadeOfEach(memory).note(state, LIST, Value.of(OTHER), Taints.NONE);
            state.heap.set(LIST, Slot.ELEMENT, Value.tainted(of(ANSWER, Mark.CONTROL, Mark.CHOSEN)));
            assertThat(new MadeOfEach(memory).saying(state, list).orElseThrow().allLabels())
                    .containsExactly(ANSWER);
        });
    }

    @Test
    void what_has_all_of_it_is_as_many_by_the_same() {
        with(() -> {
            answers();
            state.heap.setAll(OTHER, java.util.Map.of(Slot.ELEMENT, Value.CLEAN));
            MadeOfEach each = new MadeOfEach(memory);
            each.note(state, LIST, Value.of(VIEW), of(GIVEN_IN));
            each.follow(state, OTHER, Value.of(LIST));
            assertThat(each.saying(state, Value.of(OTHER)).orElseThrow().allLabels())
                    .contains(GIVEN_IN);
        });
    }

    @Test
    void the_elements_say_it_too_once_some_were_taken_out_for_what_they_are() {
        with(() -> {
            Value list = answers();
            new MadeOfEach(memory).note(state, LIST, Value.of(OTHER), Taints.NONE);
            new Removals(memory).note(state, list, new Site(METHOD, 5, 17));
            Taints saying = new MadeOfEach(memory).saying(state, list).orElseThrow();
            assertThat(saying.filter(taint -> !taint.has(Mark.PRESENCE)).allLabels())
                    .containsExactly(ANSWER);
        });
    }
}
