package fr.charteia.core.flow.interpreter;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What functions of the JDK make of a person's answer says what that says of each of their results. */
class AnswerFunctionsTest {
    private static final Label ADVICE = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
    private static final MemberRef CAPITALS = text("toUpperCase", "()Ljava/lang/String;");
    private static final MemberRef FIRST = text("charAt", "(I)C");
    private static final MemberRef LENGTH = text("length", "()I");
    private static final Value SAID =
            new Value(Set.of(), Approvals.of(Set.of(ADVICE), "oui"), Constant.of(List.of("oui", "non")));

    private static MemberRef text(String name, String descriptor) {
        return new MemberRef("java/lang/String", name, descriptor);
    }

    private static Taints told(Bench bench, MemberRef callee, Value... arguments) {
        AnswerFunctions functions = new AnswerFunctions(new EnumConstants(bench.engine));
        return functions
                .told(bench.state, callee, false, List.of(arguments), Value.tainted(SAID.taints()))
                .taints();
    }

    @Test
    void a_result_of_the_yes_alone_says_yes() {
        Bench.with(bench -> {
            assertThat(told(bench, CAPITALS, SAID).allLabels()).containsExactly(new Label.Approval(ADVICE, "OUI"));
            assertThat(told(bench, FIRST, SAID, Value.constant(0)).allLabels())
                    .containsExactly(new Label.Approval(ADVICE, (int) 'o'));
        });
    }

    @Test
    void a_result_of_either_answer_says_nothing() {
        Bench.with(bench -> assertThat(told(bench, LENGTH, SAID).isEmpty()).isTrue());
    }

    @Test
    void what_is_made_with_something_unknown_stays_as_it_was_given() {
        Bench.with(bench -> assertThat(told(bench, FIRST, SAID, Value.CLEAN)).isEqualTo(SAID.taints()));
    }
}
