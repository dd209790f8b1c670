package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.List;
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
        state.validate(Approvals.given(Value.of(new Constant.Tells(5, Mark.CONTROL, true)), true));
        assertThat(state.registers[0].taints().set()).containsExactly(DECIDING);
        assertThat(state.registers[1].taints().set()).containsExactly(DECIDING);
        assertThat(state.registers[2].taints().set()).containsExactly(ANSWER);
    }

    @Test
    void an_answer_says_nothing_where_it_is_the_other_one() {
        State state = state();
        state.validate(Approvals.given(Value.of(new Constant.Tells(5, Mark.CONTROL, true)), false));
        assertThat(state.registers[0].taints().set()).containsExactly(ANSWER);
        state.validate(Approvals.given(Value.of(new Constant.Tells(5, Mark.CONTROL, false)), false));
        assertThat(state.registers[0].taints().set()).containsExactly(DECIDING);
    }

    @Test
    void a_truth_value_that_tells_nothing_chooses_nothing() {
        State state = state();
        state.validate(Approvals.given(Value.constant(1), true));
        assertThat(state.registers[0].taints().set()).containsExactly(ANSWER);
        state.assign(0, state.registers[0], -1);
        state.mark(-1, Mark.CONTROL);
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
        assertThat(State.parameter(0)).isNotEqualTo(State.parameter(1)).isNegative();
    }

    private static final int DEFINITION = 5;

    private static Value told(Bench bench, Value first, Value second, String owner, String name, String descriptor) {
        State state = new State(2);
        state.assign(0, first, DEFINITION);
        state.assign(1, second, DEFINITION + 1);
        return told(bench, state, owner, name, descriptor, Value.CLEAN, List.of(0, 1));
    }

    private static Value told(
            Bench bench,
            State state,
            String owner,
            String name,
            String descriptor,
            Value result,
            List<Integer> registers) {
        Instruction.Invoke call = new Instruction.Invoke(
                0, Instruction.Dispatch.VIRTUAL, new MemberRef(owner, name, descriptor), registers);
        return new Membership(bench.program, bench.memory, value -> {}).told(state, call, result);
    }

    private static Constant chosen(int definition) {
        return new Constant.Tells(definition, Mark.CONTROL, true);
    }

    @Test
    void who_is_equal_to_a_text_of_the_program_is_chosen() {
        Bench.with(bench -> {
            Value text = Value.constant("oui");
            String one = "(Ljava/lang/String;)Z";
            String two = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
            assertThat(told(bench, Value.CLEAN, text, "java/lang/String", "equalsIgnoreCase", one)
                            .constant())
                    .isEqualTo(chosen(DEFINITION));
            assertThat(told(bench, text, Value.CLEAN, "java/lang/String", "equalsIgnoreCase", one)
                            .constant())
                    .isEqualTo(chosen(DEFINITION + 1));
            assertThat(told(bench, Value.CLEAN, text, "java/util/Objects", "equals", two)
                            .constant())
                    .isEqualTo(chosen(DEFINITION));
            for (Value none : List.of(Value.CLEAN, Value.constant(1), text.withObjects(java.util.Set.of(MADE)))) {
                assertThat(told(bench, Value.CLEAN, none, "java/util/Objects", "equals", two)
                                .constant())
                        .isEqualTo(Constant.UNKNOWN);
            }
            assertThat(told(bench, Value.CLEAN, text, "p/C", "equals", two).constant())
                    .isEqualTo(Constant.UNKNOWN);
            assertThat(told(bench, Value.CLEAN, text, "java/lang/String", "compareTo", "(Ljava/lang/String;)I")
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
        });
    }

    private static final HeapObject MADE = Bench.object("java/util/HashSet", 8);

    @Test
    void who_is_found_among_constants_is_chosen() {
        Bench.with(bench -> {
            String asked = "(Ljava/lang/Object;)Z";
            State state = new State(2);
            state.assign(0, Value.of(MADE), DEFINITION);
            state.assign(1, Value.CLEAN, DEFINITION + 1);
            for (Slot slot : List.of(Slot.ELEMENT, Slot.KEY)) {
                String name = slot == Slot.KEY ? "containsKey" : "contains";
                String owner = slot == Slot.KEY ? "java/util/Map" : "java/util/Set";
                state.heap.setAll(MADE, java.util.Map.of(slot, Bench.any("a", "b")));
                assertThat(told(bench, state, owner, name, asked, Value.CLEAN, List.of(0, 1))
                                .constant())
                        .isEqualTo(chosen(DEFINITION + 1));
                assertThat(told(bench, state, "p/C", name, asked, Value.CLEAN, List.of(0, 1))
                                .constant())
                        .isEqualTo(Constant.UNKNOWN);
                assertThat(told(bench, state, owner, "remove", asked, Value.CLEAN, List.of(0, 1))
                                .constant())
                        .isEqualTo(Constant.UNKNOWN);
                for (Value other : List.of(
                        Value.CLEAN,
                        Value.constant("a").plus(Taints.of(ANSWER, Chain.EMPTY)),
                        Value.constant("a").withObjects(java.util.Set.of(MADE)))) {
                    state.heap.setAll(MADE, java.util.Map.of(slot, other));
                    assertThat(told(bench, state, owner, name, asked, Value.CLEAN, List.of(0, 1))
                                    .constant())
                            .isEqualTo(Constant.UNKNOWN);
                }
            }
            state.assign(0, Value.CLEAN, DEFINITION);
            assertThat(told(bench, state, "java/util/Set", "contains", asked, Value.CLEAN, List.of(0, 1))
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
        });
    }

    @Test
    void what_a_method_tells_of_its_parameter_it_tells_of_what_was_passed() {
        Bench.with(bench -> {
            State state = state();
            Value second = Value.of(new Constant.Tells(State.parameter(1), Mark.CONFINED, true));
            assertThat(told(bench, state, "p/C", "x", "()Z", second, List.of(0, 2))
                            .constant())
                    .isEqualTo(new Constant.Tells(7, Mark.CONFINED, true));
            assertThat(told(bench, state, "p/C", "x", "()Z", second, List.of(0)).constant())
                    .isEqualTo(Constant.UNKNOWN);
            Value local = Value.of(new Constant.Tells(DEFINITION, Mark.CONTROL, true));
            assertThat(told(bench, state, "p/C", "x", "()Z", local, List.of(0)).constant())
                    .isEqualTo(Constant.UNKNOWN);
            state.assign(2, Value.CLEAN, -1);
            assertThat(told(bench, state, "p/C", "x", "()Z", second, List.of(0, 2))
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
        });
    }

    @Test
    void a_text_in_another_form_is_one_of_few_where_the_form_is() {
        Bench.with(bench -> {
            String text = "java/lang/String";
            State state = state();
            Value trimmed = told(bench, state, text, "trim", "()Ljava/lang/String;", Value.CLEAN, List.of(0));
            assertThat(trimmed.constant())
                    .isEqualTo(new Constant.FormOf(DEFINITION, Constant.FormOf.Said.WHOLE, Constant.UNKNOWN));
            assertThat(told(
                                    bench,
                                    state,
                                    text,
                                    "concat",
                                    "(Ljava/lang/String;)Ljava/lang/String;",
                                    Value.CLEAN,
                                    List.of(0, 1))
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
            assertThat(told(bench, state, text, "trim", "()Ljava/lang/String;", Value.constant("x"), List.of(0))
                            .constant())
                    .as("a constant says more")
                    .isEqualTo(Constant.of("x"));
            state.assign(2, trimmed, 9);
            assertThat(told(bench, state, text, "toLowerCase", "()Ljava/lang/String;", Value.CLEAN, List.of(2))
                            .constant())
                    .isEqualTo(trimmed.constant());
            assertThat(told(bench, state, text, "isBlank", "()Z", Value.CLEAN, List.of(2))
                            .constant())
                    .isEqualTo(new Constant.Tells(DEFINITION, Mark.CONTROL, true));
            assertThat(told(bench, state, text, "isEmpty", "()Z", Value.CLEAN, List.of(0))
                            .constant())
                    .as("of the text itself a branch tells")
                    .isEqualTo(Constant.UNKNOWN);
        });
    }

    @Test
    void what_is_told_of_a_definition_is_over_once_that_is_anew() {
        State state = new State(3);
        Site site = new Site(new MemberRef("p/C", "m", "()V"), 1, 5);
        state.define(0, site, Value.CLEAN);
        state.assign(1, Value.of(new Constant.Tells(5, Mark.CONTROL, true)), 6);
        state.assign(2, Value.of(new Constant.FormOf(5, Constant.FormOf.Said.WHOLE, Constant.SOME_TEXT)), 7);
        state.define(0, site, Value.CLEAN);
        assertThat(state.registers[1].constant()).isEqualTo(Constant.UNKNOWN);
        assertThat(state.registers[2].constant()).isEqualTo(Constant.SOME_TEXT);
    }

    @Test
    void a_path_without_steps_up_lies_where_it_begins() {
        Bench.with(bench -> {
            String path = "java/nio/file/Path";
            String same = "()Ljava/nio/file/Path;";
            State state = state();
            Value plain = told(bench, state, path, "toAbsolutePath", same, Value.CLEAN, List.of(0));
            assertThat(plain.constant())
                    .isEqualTo(new Constant.FormOf(DEFINITION, Constant.FormOf.Said.WHOLE, Constant.UNKNOWN));
            Value normal = told(bench, state, path, "normalize", same, Value.CLEAN, List.of(0));
            assertThat(normal.constant())
                    .isEqualTo(
                            new Constant.FormOf(DEFINITION, Constant.FormOf.Said.WITHOUT_STEPS_UP, Constant.UNKNOWN));
            assertThat(told(bench, state, path, "getParent", same, Value.CLEAN, List.of(0))
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
            assertThat(told(bench, state, "p/C", "normalize", same, Value.CLEAN, List.of(0))
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
            assertThat(told(
                                    bench,
                                    state,
                                    "java/io/File",
                                    "getCanonicalPath",
                                    "()Ljava/lang/String;",
                                    Value.CLEAN,
                                    List.of(0))
                            .constant())
                    .isEqualTo(
                            new Constant.FormOf(DEFINITION, Constant.FormOf.Said.WITHOUT_STEPS_UP, Constant.UNKNOWN));
            String asked = "(Ljava/nio/file/Path;)Z";
            for (Value said : List.of(plain, normal)) {
                state.assign(2, said, 9);
                assertThat(told(bench, state, path, "startsWith", asked, Value.CLEAN, List.of(2, 1))
                                .constant())
                        .isEqualTo(
                                said == normal
                                        ? new Constant.Tells(DEFINITION, Mark.CONFINED, true)
                                        : Constant.UNKNOWN);
                Value again = told(bench, state, path, "toFile", "()Ljava/io/File;", Value.CLEAN, List.of(2));
                assertThat(again.constant()).isEqualTo(said.constant());
            }
            assertThat(told(bench, state, path, "endsWith", asked, Value.CLEAN, List.of(2, 1))
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
            assertThat(told(
                                    bench,
                                    state,
                                    "java/lang/String",
                                    "startsWith",
                                    "(Ljava/lang/String;)Z",
                                    Value.CLEAN,
                                    List.of(2, 1))
                            .constant())
                    .isEqualTo(new Constant.Tells(DEFINITION, Mark.CONFINED, true));
            assertThat(told(
                                    bench,
                                    state,
                                    "java/lang/String",
                                    "startsWith",
                                    "(Ljava/lang/String;I)Z",
                                    Value.CLEAN,
                                    List.of(2, 1))
                            .constant())
                    .isEqualTo(Constant.UNKNOWN);
        });
    }

    @Test
    void whoever_is_another_path_to_what_lies_in_a_folder_lies_there_too() {
        State state = state();
        HeapObject file = Bench.object("java/io/File", 9);
        HeapObject many = file.older();
        state.assign(0, Value.of(file).plus(Taints.of(ANSWER, Chain.EMPTY)), 5);
        state.assign(
                1,
                Value.of(new Constant.FormOf(5, Constant.FormOf.Said.WITHOUT_STEPS_UP, Constant.UNKNOWN))
                        .plus(Taints.of(ANSWER, Chain.EMPTY)),
                9);
        state.assign(2, Value.of(many), 5);
        state.validate(Approvals.given(Value.of(new Constant.Tells(5, Mark.CONFINED, true)), true));
        assertThat(state.registers[0].taints().set()).allMatch(taint -> taint.has(Mark.CONFINED));
        assertThat(state.registers[1].taints().set()).allMatch(taint -> taint.has(Mark.CONFINED));
        assertThat(state.heap.get(file, Slot.CONFINED)).contains(Value.constant(1));
        assertThat(state.heap.get(many, Slot.CONFINED)).isEmpty();
        State chosen = state();
        HeapObject other = Bench.object("java/io/File", 10);
        chosen.assign(0, Value.of(other), 5);
        chosen.validate(Approvals.given(Value.of(new Constant.Tells(5, Mark.CONTROL, true)), true));
        assertThat(chosen.heap.get(other, Slot.CONFINED)).isEmpty();
    }

    @Test
    void a_parameter_is_no_instruction() {
        assertThat(State.isParameter(State.parameter(0))).isTrue();
        assertThat(State.isParameter(State.parameter(3))).isTrue();
        assertThat(State.isParameter(5)).isFalse();
        assertThat(State.isParameter(-3)).isFalse();
    }
}
