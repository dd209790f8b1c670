package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person's answer still says behind methods of the JDK. */
class TruthCallsTest {
    private static final String BOOLEAN = "java/lang/Boolean";
    private static final Label ANSWER = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
    private static final Label OTHER = new Label.AiOutput(new Site(Bench.METHOD, 6, 6));
    private static final Label.Input DATA = new Label.Input(AccessPath.of(1));

    private static Taint yes(Label of) {
        return Taint.of(new Label.Approval(of, true));
    }

    private static Value answer(Label of) {
        return Value.tainted(Taints.of(yes(of), Chain.EMPTY));
    }

    private static Taints left(String owner, String name, String descriptor, Value... arguments) {
        Taints given = Taints.of(Taint.of(DATA), Chain.EMPTY);
        for (Value argument : arguments) {
            given = given.union(argument.taints());
        }
        return TruthCalls.left(new MemberRef(owner, name, descriptor), List.of(arguments), given);
    }

    private static List<Object> says(Taints taints) {
        return taints.allLabels().stream()
                .filter(Label.Approval.class::isInstance)
                .map(label -> ((Label.Approval) label).when())
                .toList();
    }

    @Test
    void both_say_yes_where_they_are_put_together_by_and() {
        Taints both = left(BOOLEAN, "logicalAnd", "(ZZ)Z", answer(ANSWER), answer(OTHER));
        assertThat(both.allLabels())
                .containsExactlyInAnyOrder(DATA, new Label.Approval(ANSWER, true), new Label.Approval(OTHER, true));
        assertThat(left(BOOLEAN, "logicalOr", "(ZZ)Z", answer(ANSWER), answer(OTHER))
                        .allLabels())
                .as("one of them may have said no")
                .containsExactly(DATA);
        assertThat(left(BOOLEAN, "logicalOr", "(ZZ)Z", answer(ANSWER), answer(ANSWER))
                        .allLabels())
                .as("of the same")
                .contains(new Label.Approval(ANSWER, true));
    }

    @Test
    void an_exclusive_or_with_yes_is_the_opposite() {
        assertThat(says(left(BOOLEAN, "logicalXor", "(ZZ)Z", answer(ANSWER), Value.constant(1))))
                .containsExactly(false);
        assertThat(says(left(BOOLEAN, "logicalXor", "(ZZ)Z", answer(ANSWER), Value.constant(0))))
                .containsExactly(true);
        assertThat(says(left(BOOLEAN, "logicalXor", "(ZZ)Z", answer(ANSWER), answer(OTHER))))
                .as("whichever")
                .isEmpty();
    }

    @Test
    void the_text_of_an_answer_says_yes_where_it_is_that_of_yes() {
        String text = "()Ljava/lang/String;";
        assertThat(says(left(BOOLEAN, "toString", text, answer(ANSWER)))).containsExactly("true");
        assertThat(says(left("java/lang/String", "valueOf", "(Z)Ljava/lang/String;", answer(ANSWER))))
                .containsExactly("true");
        assertThat(says(left("java/lang/String", "valueOf", "(I)Ljava/lang/String;", answer(ANSWER))))
                .as("a number is not written as a truth")
                .containsExactly(true);
        assertThat(says(left("p/C", "toString", text, answer(ANSWER))))
                .as("by a method of ours")
                .containsExactly(true);
    }

    @Test
    void that_an_answer_equals_a_truth_is_another_answer() {
        MemberRef equals = new MemberRef("java/lang/Object", "equals", "(Ljava/lang/Object;)Z");
        Outcome given = new Outcome(true, answer(ANSWER));
        assertThat(TruthCalls.compared(equals, List.of(answer(ANSWER), Value.constant(0)), given)
                        .result()
                        .taints())
                .isEqualTo(Taints.NONE);
        assertThat(TruthCalls.compared(equals, List.of(answer(ANSWER), Value.constant("x")), given))
                .as("with something else")
                .isEqualTo(given);
    }
}
