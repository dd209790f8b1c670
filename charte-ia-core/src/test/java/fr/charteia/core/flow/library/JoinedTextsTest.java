package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A text of all elements is empty where there is none: what a person approved there they approved where it is empty. */
class JoinedTextsTest {
    private static final HeapObject REASONS = Bench.object("java/util/ArrayList", 1);
    private static final Label ADVICE = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
    private static final Label OTHER = new Label.AiOutput(new Site(Bench.METHOD, 6, 6));

    /** What the text says of which elements are these, and of which there is none where a person approved the advice. */
    private static Value joined(Bench bench, Value reasons, Taints text) {
        return joined(bench, reasons, Approvals.of(Set.of(ADVICE), 0), text, false);
    }

    private static Value joined(Bench bench, Value reasons, Taints howMany, Taints text, boolean framed) {
        bench.state.heap.allocate(REASONS);
        bench.state.heap.set(REASONS, Slot.ELEMENT, reasons);
        bench.state.heap.set(REASONS, Slot.SIZE, Value.tainted(howMany));
        return new JoinedTexts(bench.places(), new Sequences(bench.memory, bench.frame::needsConstant))
                .joined(bench.state, Value.of(REASONS), Value.tainted(text), framed);
    }

    private static Set<Label> whereFilled(Value text) {
        return Approvals.given(text, Label.OtherThan.EMPTY_TEXT);
    }

    @Test
    void a_text_of_reasons_is_empty_where_there_is_none() {
        Bench.with(bench -> assertThat(Approvals.whereEmpty(joined(bench, Bench.any("refused", "late"), Taints.NONE)))
                .containsExactly(ADVICE));
    }

    @Test
    void nothing_is_told_of_reasons_that_may_be_empty_themselves() {
        Bench.with(bench -> {
            assertThat(Approvals.whereEmpty(joined(bench, Bench.any("refused", ""), Taints.NONE)))
                    .isEmpty();
            assertThat(Approvals.whereEmpty(joined(bench, Value.CLEAN, Taints.NONE)))
                    .as("of any text")
                    .isEmpty();
        });
    }

    @Test
    void what_an_element_says_where_it_is_empty_is_not_said_of_all() {
        Bench.with(bench -> assertThat(
                        Approvals.whereEmpty(joined(bench, Bench.any("late"), Approvals.of(Set.of(OTHER), ""))))
                .containsExactly(ADVICE));
    }

    @Test
    void a_text_says_something_where_there_was_one_unless_something_frames_it() {
        Taints some = Approvals.of(Set.of(ADVICE), true);
        Bench.with(bench -> {
            Value bare = joined(bench, Bench.any("agreed", ""), some, Taints.NONE, false);
            assertThat(whereFilled(bare)).containsExactly(ADVICE);
            assertThat(Approvals.given(bare, "agreed")).containsExactly(ADVICE);
            assertThat(Approvals.given(bare, "")).isEmpty();
            assertThat(whereFilled(joined(bench, Bench.any("agreed"), some, Taints.NONE, true)))
                    .isEmpty();
        });
    }

    @Test
    void that_a_text_is_there_says_nothing_of_an_element() {
        Taints always = Approvals.of(Set.of(OTHER), Label.Always.ALWAYS);
        Bench.with(bench -> assertThat(Approvals.whereThere(joined(bench, Bench.any("late"), always)))
                .isEmpty());
    }
}
