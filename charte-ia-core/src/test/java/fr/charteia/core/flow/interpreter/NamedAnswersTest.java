package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Heuristics;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whether a truth that somebody asks of a person's answer is their yes or their no, by what it is called. */
class NamedAnswersTest {
    private static final HeapObject VISA = Bench.object("p/Visa", 1);
    private static final HeapObject OTHER = Bench.object("p/Visa", 2);
    private static final Label ANSWER = new Label.AiOutput(new Site(Bench.METHOD, 9, 9));
    private static final Value YES = Value.tainted(Approvals.of(Set.of(ANSWER), true));

    /** What the person has approved where the part of their answer is true, or false. */
    private static Set<Label> approved(boolean where, String name, String descriptor, Value... arguments) {
        return Approvals.given(told(name, descriptor, arguments), where);
    }

    private static Value told(String name, String descriptor, Value... arguments) {
        Value[] told = new Value[1];
        State state = new State(0);
        state.heap.set(VISA, Slot.ANSWERED, Value.constant(1));
        state.heap.allocate(OTHER);
        Programs.with(
                "package p; class C {}",
                Heuristics.ON,
                program -> told[0] = new NamedAnswers(program)
                        .told(state, new MemberRef("p/Visa", name, descriptor), List.of(arguments), YES));
        return told[0];
    }

    @Test
    void a_part_that_is_named_for_a_no_approves_where_it_is_false() {
        for (String name : List.of("refused", "isRefused", "denied", "isRejected", "refuse", "rejete")) {
            assertThat(approved(false, name, "()Z", Value.of(VISA))).as(name).containsExactly(ANSWER);
            assertThat(approved(true, name, "()Z", Value.of(VISA))).as(name).isEmpty();
        }
    }

    @Test
    void any_other_part_approves_where_it_is_true() {
        for (String name : List.of("granted", "isGranted", "accorde", "signed", "issued", "complete")) {
            assertThat(approved(true, name, "()Z", Value.of(VISA))).as(name).containsExactly(ANSWER);
            assertThat(approved(false, name, "()Z", Value.of(VISA))).as(name).isEmpty();
        }
    }

    @Test
    void what_is_no_part_of_a_person_s_answer_is_left_as_it_is() {
        assertThat(told("refused", "()Z", Value.of(OTHER))).isSameAs(YES);
        assertThat(told("refused", "()Z", Bench.oneOf(VISA, OTHER))).isSameAs(YES);
        assertThat(told("refused", "()Z", Value.CLEAN)).isSameAs(YES);
        assertThat(told("refused", "()Z")).isSameAs(YES);
        assertThat(told("refused", "()I", Value.of(VISA))).isSameAs(YES);
        assertThat(told("refused", "(Ljava/lang/String;)Z", Value.of(VISA), Value.CLEAN))
                .isSameAs(YES);
    }
}
