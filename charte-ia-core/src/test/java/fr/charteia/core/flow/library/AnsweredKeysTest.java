package fr.charteia.core.flow.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is found in a map under a person's answer says what that answer has approved. */
class AnsweredKeysTest {
    private static final HeapObject MAP = Bench.object("java/util/HashMap", 1);
    private static final HeapObject GRANT = Bench.object("p/Grant", 2);
    private static final HeapObject REFUSE = Bench.object("p/Refuse", 3);
    private static final HeapObject VALID = HeapObject.input("p/Status", AccessPath.of(AccessPath.STATIC));
    private static final Label ADVICE = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
    private static final Value YES = Value.tainted(Approvals.of(Set.of(ADVICE), true));

    private static Taints said(Bench bench, Value key) {
        return new AnsweredKeys(
                        bench.memory,
                        value -> value.objects().contains(VALID) ? Optional.of("VALID") : Optional.empty())
                .said(bench.state, Value.of(MAP), key);
    }

    private static void put(Bench bench, Slot slot, HeapObject object) {
        bench.state.heap.set(MAP, slot, Value.of(object));
    }

    @Test
    void what_lies_under_their_yes_alone_says_what_they_approved() {
        Bench.with(bench -> {
            bench.state.heap.allocate(MAP);
            put(bench, Slot.value("1"), GRANT);
            put(bench, Slot.value("0"), REFUSE);
            assertThat(said(bench, YES).allLabels())
                    .containsExactly(new Label.Approval(ADVICE, new Label.Kind("p/Grant")));
            assertThat(said(bench, Value.CLEAN).isEmpty()).as("nobody's answer").isTrue();
        });
    }

    @Test
    void what_lies_under_another_key_too_says_nothing() {
        Bench.with(bench -> {
            bench.state.heap.allocate(MAP);
            put(bench, Slot.value("1"), GRANT);
            put(bench, Slot.value("0"), GRANT);
            assertThat(said(bench, YES).isEmpty()).isTrue();
        });
    }

    @Test
    void what_lies_under_the_constant_that_they_chose_says_what_they_approved() {
        Bench.with(bench -> {
            bench.state.heap.allocate(MAP);
            put(bench, Slot.value("VALID"), GRANT);
            put(bench, Slot.value("REFUSED"), REFUSE);
            Value chosen = Value.of(VALID).plus(Approvals.of(Set.of(ADVICE), VALID));
            assertThat(said(bench, chosen).allLabels())
                    .containsExactly(new Label.Approval(ADVICE, new Label.Kind("p/Grant")));
        });
    }

    @Test
    void what_may_lie_under_any_key_says_nothing() {
        Bench.with(bench -> {
            bench.state.heap.allocate(MAP);
            put(bench, Slot.value("1"), GRANT);
            put(bench, Slot.VALUE, GRANT);
            assertThat(said(bench, YES).isEmpty()).isTrue();
        });
    }
}
