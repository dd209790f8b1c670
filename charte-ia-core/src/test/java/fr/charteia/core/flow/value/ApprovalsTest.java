package fr.charteia.core.flow.value;

import static fr.charteia.core.flow.value.Answers.ANSWER;
import static fr.charteia.core.flow.value.Answers.OTHER;
import static fr.charteia.core.flow.value.Answers.answer;
import static fr.charteia.core.flow.value.Answers.approvals;
import static fr.charteia.core.flow.value.Answers.approving;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.flow.interpreter.Bench;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What a person's answers say of what was approved: where one is true, is a constant or an object, or is found. */
class ApprovalsTest {
    private static final AccessPath FIRST = AccessPath.of(0);
    private static final HeapObject MADE = Bench.object("p/Oui", 8);
    private static final HeapObject LASTING = Bench.object("p/Avis", 9).asGlobal();

    private static final HeapObject FUNCTION = HeapObject.function(
            "p/F", MADE.site(), new HeapObject.Target(Bench.METHOD, Opcodes.H_INVOKESTATIC, "run", 0));

    private static Value passed(AccessPath path) {
        return Value.of(new Constant.FromInput(path));
    }

    @Test
    void an_answer_approves_by_its_truth() {
        assertThat(Approvals.given(approving(true), true)).containsExactly(ANSWER);
        assertThat(Approvals.given(approving(true), false)).isEmpty();
        assertThat(Approvals.given(approving(false), false)).containsExactly(ANSWER);
        assertThat(Approvals.given(Value.tainted(answer()), true)).isEmpty();
    }

    @Test
    void an_answer_says_about_what_somebody_was_asked() {
        assertThat(Approvals.asked(approving(true))).containsExactly(ANSWER);
        assertThat(Approvals.asked(approving(false))).containsExactly(ANSWER);
        assertThat(Approvals.asked(passed(FIRST))).containsExactly(new Label.Answer(FIRST, Label.Always.ALWAYS));
        assertThat(Approvals.asked(Value.tainted(answer())))
                .as("the AI's answer is nobody's")
                .isEmpty();
        assertThat(Approvals.asked(Value.tainted(approvals(ANSWER, Label.Always.ALWAYS))))
                .as("it was approved before, whatever it is")
                .isEmpty();
        assertThat(Approvals.asked(Value.tainted(answer().marked(Mark.VALIDATED))))
                .as("what an approved answer has chosen")
                .containsExactly(ANSWER);
        assertThat(Approvals.asked(Value.tainted(answer().marked(Mark.VALIDATED).union(answer()))))
                .as("and another that nobody has approved")
                .isEmpty();
    }

    @Test
    void an_answer_says_nothing_where_nobody_was_asked_on_some_way() {
        assertThat(Approvals.asked(approving(true), Set.of(ANSWER))).containsExactly(ANSWER);
        assertThat(Approvals.asked(approving(true), Set.of())).isEmpty();
        assertThat(Approvals.asked(approving(true), Set.of(OTHER))).isEmpty();
        assertThat(Approvals.asked(passed(FIRST), Set.of()))
                .as("the caller knows whether somebody was asked about what it passes")
                .containsExactly(new Label.Answer(FIRST, Label.Always.ALWAYS));
        assertThat(Approvals.asked(passed(FIRST).plus(approvals(ANSWER, true)), Set.of(ANSWER)))
                .containsExactly(new Label.Answer(FIRST, Label.Always.ALWAYS), ANSWER);
    }

    @Test
    void a_part_of_an_answer_was_said_and_approves_nothing_by_that() {
        Value part = Value.tainted(approvals(ANSWER, Label.Said.SAID));
        assertThat(Approvals.given(part, true)).isEmpty();
        assertThat(Approvals.given(part, false)).isEmpty();
        assertThat(Approvals.asked(part)).extracting(Approvals::subject).containsExactly(ANSWER);
        assertThat(Approvals.isAnswer(part)).isFalse();
        assertThat(Approvals.isAnswer(approving(true))).isTrue();
    }

    @Test
    void what_a_caller_passed_approves_what_the_callers_value_does() {
        assertThat(Approvals.given(passed(FIRST), "oui")).containsExactly(new Label.Answer(FIRST, "oui"));
        AccessPath field = AccessPath.of(AccessPath.STATIC);
        assertThat(Approvals.given(passed(field), "oui"))
                .as("whoever left it in a static field knows")
                .containsExactly(new Label.Answer(field, "oui"));
        assertThat(Approvals.given(passed(AccessPath.of(AccessPath.STATE)), "oui"))
                .as("what code gave that is not seen is nobody's argument")
                .isEmpty();
        assertThat(Approvals.given(passed(FIRST).plus(approvals(ANSWER, "oui", "non")), "oui"))
                .containsExactly(new Label.Answer(FIRST, "oui"), ANSWER);
    }

    @Test
    void what_lies_where_entry_points_left_it_approves_what_those_say() {
        Value left = Value.tainted(Approvals.asLeft(FIRST));
        assertThat(Approvals.given(left, 3)).containsExactly(new Label.Answer(FIRST, 3));
        Value written = Value.tainted(approvals(new Label.Answer(FIRST, 3), 3));
        assertThat(Approvals.given(written, 3)).containsExactly(new Label.Answer(FIRST, 3));
        assertThat(Approvals.given(Value.tainted(approvals(ANSWER, Label.Itself.ITSELF)), 3))
                .containsExactly(ANSWER);
    }

    @Test
    void a_value_says_of_who_left_it_only_what_it_was_found_with() {
        Value both = Value.tainted(
                Approvals.asLeft(FIRST).union(approvals(ANSWER, true)).union(answer()));
        assertThat(Approvals.asLeft(both)).isEqualTo(Approvals.asLeft(FIRST));
        assertThat(Approvals.asLeft(approving(true))).isEqualTo(Taints.NONE);
        assertThat(Approvals.asPassed(passed(FIRST))).isEqualTo(Approvals.asLeft(FIRST));
        assertThat(Approvals.asPassed(Value.constant("oui"))).isEqualTo(Taints.NONE);
    }

    @Test
    void who_finds_something_knows_what_was_approved_before_it_was_put_there() {
        Label put = new Label.Answer(FIRST, Label.Always.ALWAYS);
        assertThat(Approvals.whereThere(approving(true))).isEmpty();
        assertThat(Approvals.whereThere(approving(Label.Always.ALWAYS))).containsExactly(ANSWER);
        assertThat(Approvals.whereThere(Value.tainted(Approvals.asLeft(FIRST)))).containsExactly(put);
        assertThat(Approvals.whereThere(passed(FIRST).plus(approvals(ANSWER, Label.Always.ALWAYS))))
                .containsExactly(ANSWER, put);
        assertThat(Approvals.whereThere(approving(Label.Itself.ITSELF)))
                .as("an answer itself, not what says so of it")
                .isEmpty();
    }

    @Test
    void what_is_something_is_true() {
        Object kind = new Label.Kind("p/Oui");
        for (Object something : List.of("oui", 1, 7, kind, LASTING)) {
            assertThat(Approvals.follows(something, true)).as("%s", something).isTrue();
            assertThat(Approvals.follows(something, false)).as("%s", something).isFalse();
            assertThat(Approvals.follows(something, something))
                    .as("%s", something)
                    .isTrue();
        }
        for (Object nothing : List.of(0, Constant.NULL, false, Label.Always.ALWAYS)) {
            assertThat(Approvals.follows(nothing, true)).as("%s", nothing).isFalse();
        }
        assertThat(Approvals.follows("oui", "non")).isFalse();
        assertThat(Approvals.follows(true, "oui")).isFalse();
    }

    @Test
    void whatever_is_so_is_itself_and_itself_is_nothing_in_particular() {
        assertThat(Approvals.follows("oui", Label.Itself.ITSELF)).isTrue();
        assertThat(Approvals.follows(Label.Itself.ITSELF, Label.Itself.ITSELF)).isTrue();
        assertThat(Approvals.follows(Label.Itself.ITSELF, true)).isFalse();
        assertThat(Approvals.follows(Label.Itself.ITSELF, "oui")).isFalse();
    }

    @Test
    void what_is_approved_in_all_cases_is_what_each_says() {
        Set<Label> both = new LinkedHashSet<>(List.of(ANSWER, OTHER));
        assertThat(Approvals.inAll(List.of(1, 2), one -> new LinkedHashSet<>(both)))
                .containsExactly(ANSWER, OTHER);
        assertThat(Approvals.inAll(List.of(1, 2), one -> new LinkedHashSet<>(one == 1 ? both : Set.of(OTHER))))
                .containsExactly(OTHER);
        assertThat(Approvals.inAll(List.of(), one -> both)).isEmpty();
    }

    @Test
    void an_object_of_a_class_approves_what_all_those_do_that_it_may_be() {
        HeapObject no = Bench.object("p/Non", 9);
        Label.Kind yes = new Label.Kind("p/Oui");
        Value value = Bench.oneOf(MADE, no).withConstant(Constant.NONE).plus(approvals(ANSWER, yes));
        assertThat(Approvals.ofKind(value, MADE::equals)).containsExactly(ANSWER);
        assertThat(Approvals.ofKind(value, no::equals)).isEmpty();
        assertThat(Approvals.ofKind(value, object -> true)).isEmpty();
        assertThat(Approvals.ofKind(value, object -> false)).isEmpty();
        assertThat(Approvals.ofKind(value.plus(approvals(ANSWER, new Label.Kind("p/Non"))), object -> true))
                .containsExactly(ANSWER);
        assertThat(Approvals.ofKind(value.withConstant(Constant.UNKNOWN), MADE::equals))
                .as("what else it may be is not known")
                .isEmpty();
    }

    @Test
    void an_answer_to_a_question_says_what_either_outcome_approves() {
        assertThat(Approvals.answering(Set.of(ANSWER), Set.of(OTHER)).allLabels())
                .containsExactly(new Label.Approval(ANSWER, true), new Label.Approval(OTHER, false));
        assertThat(Approvals.answering(Set.of(), Set.of()).isEmpty()).isTrue();
    }

    @Test
    void what_a_value_can_only_be_is_known_of_constants_and_of_objects_whose_class_is() {
        HeapObject many = LASTING.older();
        assertThat(Approvals.keys(Value.CLEAN)).isEmpty();
        assertThat(Approvals.keys(Bench.any("a", 1))).contains(Set.of("a", 1));
        assertThat(Approvals.keys(Value.CLEAN.withConstant(Constant.NONE)))
                .as("what is nothing itself goes with what says what it is")
                .contains(Set.of());
        assertThat(Approvals.keys(Value.of(MADE))).contains(Set.of(new Label.Kind("p/Oui")));
        assertThat(Approvals.keys(Value.of(LASTING))).contains(Set.of(LASTING));
        assertThat(Approvals.keys(Value.of(many))).contains(Set.of(new Label.Kind("p/Avis")));
        assertThat(Approvals.keys(Bench.oneOf(MADE, LASTING).withConstant(Constant.NONE)))
                .contains(Set.of(LASTING, new Label.Kind("p/Oui")));
        assertThat(Approvals.keys(Value.of(FUNCTION)))
                .as("a function is known by its body")
                .contains(Set.of(new Label.Kind(Bench.METHOD.toString())));
        for (Value unknown : List.of(
                Value.of(MADE).withConstant(Constant.of(Constant.NULL)),
                Value.of(HeapObject.opaque("p/Oui", MADE.site())))) {
            assertThat(Approvals.keys(unknown)).as("%s", unknown).isEmpty();
        }
    }

    @Test
    void which_of_several_objects_it_is_says_what_was_approved_even_where_it_may_be_nothing() {
        Value either = Bench.oneOf(MADE, FUNCTION)
                .withConstant(Constant.of(Constant.NULL))
                .plus(approvals(ANSWER, new Label.Kind(Bench.METHOD.toString())))
                .plus(approvals(OTHER, new Label.Kind("p/Oui")));
        assertThat(Approvals.ofObjects(either, Set.of(FUNCTION))).containsExactly(ANSWER);
        assertThat(Approvals.ofObjects(either, Set.of(MADE))).containsExactly(OTHER);
        assertThat(Approvals.ofObjects(either, Set.of(MADE, FUNCTION))).isEmpty();
        assertThat(Approvals.ofObjects(either, Set.of(HeapObject.opaque("p/Oui", MADE.site()))))
                .as("nobody knows its class")
                .isEmpty();
    }

    @Test
    void of_more_than_eight_no_more_is_known() {
        Set<Object> constants = new LinkedHashSet<>(List.of(1, 2, 3, 4, 5, 6, 7, 8));
        assertThat(Approvals.keys(Value.of(new Constant.Known(constants)))).contains(constants);
        constants.add(9);
        assertThat(Approvals.keys(Value.of(new Constant.Known(constants)))).isEmpty();
        List<HeapObject> objects = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            objects.add(Bench.object("p/C" + i, 10 + i));
        }
        Value eight = Bench.oneOf(objects.toArray(HeapObject[]::new)).withConstant(Constant.NONE);
        assertThat(Approvals.keys(eight))
                .hasValueSatisfying(keys -> assertThat(keys).hasSize(8));
        objects.add(MADE);
        assertThat(Approvals.keys(eight.withObjects(Set.copyOf(objects)))).isEmpty();
    }

    @Test
    void what_a_text_or_a_number_cannot_be() {
        Value refused = Value.of(new Constant.Text("refus ", true, false));
        assertThat(Approvals.canBe(refused, Constant.NULL)).isFalse();
        assertThat(Approvals.canBe(refused, false)).isFalse();
        assertThat(Approvals.canBe(refused, true)).isTrue();
        assertThat(Approvals.canBe(refused, "")).isFalse();
        assertThat(Approvals.canBe(refused, "accord")).isFalse();
        assertThat(Approvals.canBe(refused, "refus de tout")).isTrue();
        assertThat(Approvals.canBe(Value.of(new Constant.Text("", true, true)), Constant.NULL))
                .isTrue();
        assertThat(Approvals.canBe(Value.of(new Constant.Text("", true, true)), ""))
                .isFalse();
        assertThat(Approvals.canBe(Value.of(Constant.POSITIVE), 0)).isFalse();
        assertThat(Approvals.canBe(Value.of(Constant.POSITIVE), false)).isFalse();
        assertThat(Approvals.canBe(Value.of(Constant.POSITIVE), 3)).isTrue();
        assertThat(Approvals.canBe(Value.of(Constant.COUNTED), 0)).isTrue();
    }

    @Test
    void what_is_none_of_some_constants_is_one_of_those_that_are_left() {
        Value said = new Value(Set.of(), approvals(ANSWER, "yes"), Constant.of(List.of("yes", "no")));
        assertThat(Approvals.given(said, new Label.OtherThan(Set.of("no")))).containsExactly(ANSWER);
        assertThat(Approvals.given(said, new Label.OtherThan(Set.of("yes")))).isEmpty();
        assertThat(Approvals.given(said, new Label.OtherThan(Set.of("other"))))
                .as("it is not that anyway")
                .isEmpty();
        assertThat(Approvals.given(said, new Label.OneOf(Set.of("yes", "other"))))
                .as("of those it can only be the one")
                .containsExactly(ANSWER);
        assertThat(Approvals.given(said, new Label.OneOf(Set.of("yes", "no")))).isEmpty();
    }

    @Test
    void what_is_there_is_one_of_the_constants_beside_null() {
        Value mark = new Value(Set.of(), approvals(ANSWER, "yes"), Constant.of(List.of("yes", Constant.NULL)));
        assertThat(Approvals.whereFound(mark)).containsExactly(ANSWER);
        assertThat(Approvals.whereNull(mark)).isEmpty();
        assertThat(Approvals.whereNull(ApprovedLabels.bearing(mark.withTaints(Taints.NONE), Set.of(ANSWER))))
                .as("what was put there was approved, not that nothing was")
                .isEmpty();
    }
}
