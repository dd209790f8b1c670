package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.flow.interpreter.Bench;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What holds at a point of a method, what is left of it where two ways meet, and what an answer takes away. */
class StateTest {
    private static final HeapObject MADE = Bench.object("p/C", 1);
    private static final HeapObject OTHER = Bench.object("p/C", 2);
    private static final HeapObject PASSED = HeapObject.input("p/C", AccessPath.of(0));
    private static final Slot F = Slot.field("p/C", "f");
    private static final Value A = Value.constant("a");
    private static final Value B = Value.constant("b");
    private static final Label.AiOutput ANSWER = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
    private static final Label ANOTHER = new Label.AiOutput(new Site(Bench.METHOD, 6, 6));
    private static final Label TOLD = new Label.Answer(AccessPath.of(1), true);
    private static final Site SITE = new Site(Bench.METHOD, 8, 18);
    private static final Heap.Missing UNWRITTEN = (heap, object, slot) -> Value.BOTTOM;
    private static final int MEETING = -3;

    private static Taints of(Label... labels) {
        Taints all = Taints.NONE;
        for (Label label : labels) {
            all = all.union(Taints.of(Taint.of(label), Chain.EMPTY));
        }
        return all;
    }

    private static Taints control(Label label) {
        return of(label).marked(Mark.CONTROL);
    }

    private static State state() {
        return new State(2);
    }

    /** Two ways that part from one state, and where they meet. */
    private static State meet(Consumer<State> one, Consumer<State> other) {
        State[] met = new State[1];
        Bench.with(bench -> {
            State a = state();
            State b = a.copy();
            one.accept(a);
            other.accept(b);
            met[0] = a.join(b, MEETING, bench.memory);
        });
        return met[0];
    }

    /** The same, either way round. */
    private static void eitherWay(Consumer<State> one, Consumer<State> other, Consumer<State> say) {
        say.accept(meet(one, other));
        say.accept(meet(other, one));
    }

    @Test
    void a_copy_goes_its_own_way() {
        State state = state();
        state.assign(0, A, 7);
        state.heap.set(MADE, F, A);
        State copy = state.copy();
        assertThat(copy.sameAs(state)).isTrue();
        copy.assign(0, B, 8);
        copy.heap.set(MADE, F, B);
        copy.validate(Set.of(ANSWER));
        copy.show(Set.of(ANSWER));
        assertThat(state.registers[0]).isEqualTo(A);
        assertThat(state.definitions[0]).isEqualTo(7);
        assertThat(state.heap.get(MADE, F)).contains(A);
        assertThat(state.validated).isEmpty();
        assertThat(state.shown).isEmpty();
    }

    @Test
    void it_differs_in_each_of_what_it_holds() {
        List<Consumer<State>> changes = List.of(
                state -> state.registers[1] = A,
                state -> state.definitions[1] = 3,
                state -> state.heap.set(MADE, F, A),
                state -> state.validate(Set.of(ANSWER)),
                state -> state.show(Set.of(ANSWER)),
                state -> state.tried = state.tried.survives(2, of(ANSWER)),
                state -> state.facts =
                        state.facts.with(Comparison.equal(new Term.Register(0), new Term.Fixed(3)), true));
        for (Consumer<State> change : changes) {
            State changed = state();
            change.accept(changed);
            assertThat(changed.sameAs(state())).isFalse();
            assertThat(state().sameAs(changed)).isFalse();
            assertThat(changed.copy().sameAs(changed)).isTrue();
        }
        assertThat(state().sameAs(null)).isFalse();
        assertThat(state().sameAs(state())).isTrue();
    }

    @Test
    void where_ways_meet_a_register_has_what_it_had_on_either() {
        State met = meet(state -> state.assign(0, A, 4), state -> state.assign(0, B, 5));
        assertThat(met.registers[0]).isEqualTo(A.join(B));
        State same = meet(state -> state.assign(0, A, 4), state -> state.assign(0, A, 4));
        assertThat(same.registers[0]).isEqualTo(A);
        assertThat(same.definitions[0]).isEqualTo(4);
    }

    @Test
    void a_meeting_defines_each_register_that_ways_bring_different_values_of() {
        Consumer<State> one = state -> {
            state.assign(0, A, 4);
            state.assign(1, A, 4);
        };
        Consumer<State> other = state -> {
            state.assign(0, A, 5);
            state.assign(1, A, 5);
        };
        State met = meet(one, other);
        assertThat(met.definitions[0]).isNotIn(4, 5, -1).isNegative();
        assertThat(met.definitions[1]).isNotEqualTo(met.definitions[0]).isNegative();
        Bench.with(bench -> {
            State a = state();
            State b = state();
            one.accept(a);
            other.accept(b);
            Set<Integer> definitions = new LinkedHashSet<>();
            for (int meeting = -3; meeting > -10; meeting--) {
                State each = a.join(b, meeting, bench.memory);
                definitions.add(each.definitions[0]);
                definitions.add(each.definitions[1]);
            }
            assertThat(definitions).as("no two meetings make the same").hasSize(14);
        });
    }

    @Test
    void where_ways_meet_an_object_has_what_it_had_on_either() {
        State met = meet(state -> state.heap.set(MADE, F, A), state -> state.heap.set(MADE, F, B));
        assertThat(met.heap.get(MADE, F)).contains(A.join(B));
    }

    @Test
    void what_held_on_both_ways_holds() {
        Comparison question = Comparison.equal(new Term.Register(0), new Term.Fixed(3));
        Comparison other = Comparison.equal(new Term.Register(1), new Term.Fixed(3));
        State met = meet(
                state -> state.facts = state.facts.with(question, true).with(other, true),
                state -> state.facts = state.facts.with(question, true).with(other, false));
        assertThat(met.facts.answer(question)).contains(true);
        assertThat(met.facts.answer(other)).isEmpty();
    }

    @Test
    void what_a_person_was_shown_on_either_way_was_shown() {
        eitherWay(
                state -> state.show(Set.of(ANSWER)),
                state -> state.show(Set.of(ANOTHER)),
                met -> assertThat(met.shown).containsExactlyInAnyOrder(ANSWER, ANOTHER));
        eitherWay(
                state -> state.show(Set.of(ANSWER)),
                state -> {},
                met -> assertThat(met.shown).containsExactly(ANSWER));
    }

    @Test
    void what_a_person_approved_on_both_ways_is_approved() {
        eitherWay(
                state -> state.validate(Set.of(ANSWER, ANOTHER)),
                state -> state.validate(Set.of(ANSWER)),
                met -> assertThat(met.validated).containsExactly(ANSWER));
        eitherWay(
                state -> state.validate(Set.of(ANSWER)),
                state -> {},
                met -> assertThat(met.validated).isEmpty());
    }

    @Test
    void what_was_approved_on_one_way_stays_so_in_what_that_way_brings() {
        Consumer<State> approved = state -> {
            state.validate(Set.of(ANSWER));
            state.assign(0, Value.tainted(of(ANSWER)), 4);
            state.assign(1, Value.tainted(of(ANOTHER)), 5);
            state.heap.set(MADE, F, Value.tainted(of(ANSWER)));
        };
        eitherWay(approved, state -> {}, met -> {
            assertThat(met.registers[0].taints().set()).containsExactly(new Taint(ANSWER, Taint.bit(Mark.VALIDATED)));
            assertThat(met.registers[1].taints().set()).containsExactly(Taint.of(ANOTHER));
            assertThat(met.heap.get(MADE, F).orElseThrow().taints().set())
                    .contains(new Taint(ANSWER, Taint.bit(Mark.VALIDATED)))
                    .doesNotContain(Taint.of(ANSWER));
        });
        eitherWay(
                approved,
                state -> state.assign(0, Value.tainted(of(ANSWER)), 6),
                met -> assertThat(met.registers[0].taints().set())
                        .as("the other way brings it unapproved")
                        .contains(Taint.of(ANSWER)));
    }

    @Test
    void a_value_that_only_the_approved_way_brings_says_that_it_was_taken() {
        eitherWay(
                state -> {
                    state.validate(Set.of(ANSWER));
                    state.assign(0, Value.constant(1), 4);
                },
                state -> state.assign(0, Value.constant(0), 5),
                met -> {
                    assertThat(Approvals.given(met.registers[0], true)).containsExactly(ANSWER);
                    assertThat(Approvals.given(met.registers[0], false)).isEmpty();
                });
        eitherWay(
                state -> {
                    state.validate(Set.of(ANSWER));
                    state.assign(0, Value.constant(1), 4);
                },
                state -> state.assign(0, Value.constant(1), 5),
                met -> assertThat(Approvals.given(met.registers[0], true))
                        .as("both bring it")
                        .isEmpty());
    }

    @Test
    void a_field_that_only_the_approved_way_has_set_so_says_that_it_was_taken() {
        for (HeapObject holder : List.of(MADE, PASSED)) {
            eitherWay(
                    state -> {
                        state.validate(Set.of(ANSWER));
                        state.heap.set(holder, F, Value.constant(1));
                    },
                    state -> state.heap.set(holder, F, Value.constant(0)),
                    met -> assertThat(Approvals.given(met.heap.get(holder, F).orElseThrow(), true))
                            .containsExactly(ANSWER));
        }
        eitherWay(
                state -> {
                    state.validate(Set.of(ANSWER));
                    state.heap.set(MADE, F, Value.constant(1));
                },
                state -> {},
                met -> assertThat(Approvals.given(met.heap.get(MADE, F).orElseThrow(), true))
                        .as("only one way has made the object")
                        .containsExactly(ANSWER));
        eitherWay(
                state -> {
                    state.validate(Set.of(ANSWER));
                    state.heap.set(PASSED, F, Value.constant(1));
                },
                state -> {},
                met -> assertThat(Approvals.given(met.heap.get(PASSED, F).orElseThrow(), true))
                        .as("what the caller had set there, nobody knows")
                        .isEmpty());
    }

    @Test
    void how_many_a_collection_has_says_that_a_way_was_taken_and_what_it_has_does_not() {
        HeapObject list = Bench.object("java/util/ArrayList", 3);
        eitherWay(
                state -> {
                    state.validate(Set.of(ANSWER));
                    state.heap.setAll(list, Map.of(Slot.SIZE, Value.constant(1), Slot.element(0), A));
                },
                state -> state.heap.setAll(list, Map.of(Slot.SIZE, Value.constant(0))),
                met -> {
                    assertThat(Approvals.given(met.heap.get(list, Slot.SIZE).orElseThrow(), 1))
                            .containsExactly(ANSWER);
                    assertThat(met.heap
                                    .get(list, Slot.element(0))
                                    .orElseThrow()
                                    .taints()
                                    .isEmpty())
                            .isTrue();
                });
    }

    @Test
    void what_a_callers_value_would_say_no_value_bears() {
        eitherWay(
                state -> {
                    state.validate(Set.of(TOLD));
                    state.assign(0, Value.constant(1), 4);
                    state.heap.set(MADE, F, Value.constant(1));
                },
                state -> {
                    state.assign(0, Value.constant(0), 5);
                    state.heap.set(MADE, F, Value.constant(0));
                },
                met -> assertThat(met.heap.get(MADE, F).orElseThrow().taints()).isEqualTo(Taints.NONE));
    }

    @Test
    void one_value_is_settled_against_another_way() {
        State approved = state();
        approved.validate(Set.of(ANSWER));
        Value answer = Value.tainted(of(ANSWER));
        assertThat(approved.approvedAgainst(state(), answer).taints().set())
                .containsExactly(new Taint(ANSWER, Taint.bit(Mark.VALIDATED)));
        assertThat(approved.approvedAgainst(approved, answer)).isEqualTo(answer);
        assertThat(state().approvedAgainst(approved, answer)).isEqualTo(answer);
    }

    private static State renewed(Consumer<State> before, Label... labels) {
        State state = state();
        before.accept(state);
        state.renew(new LinkedHashSet<>(List.of(labels)), slot -> slot.equals(F));
        return state;
    }

    @Test
    void an_ai_that_answers_anew_has_not_been_approved() {
        Consumer<State> approved = state -> {
            state.show(Set.of(ANSWER));
            state.validate(Set.of(ANSWER, ANOTHER));
            state.assign(0, Value.tainted(of(ANSWER)), 4);
        };
        State renewed = renewed(approved, ANSWER);
        assertThat(renewed.validated).containsExactly(ANOTHER);
        assertThat(renewed.registers[0].taints().set())
                .as("what is held was, and is what was answered before")
                .containsExactly(new Taint(ANSWER.before(), Taint.bit(Mark.VALIDATED)));
        assertThat(renewed(approved, ANOTHER).validated)
                .as("what nobody was shown")
                .containsExactlyInAnyOrder(ANSWER, ANOTHER);
        Label input = new Label.Input(AccessPath.of(1));
        assertThat(renewed(
                                state -> {
                                    state.show(Set.of(input));
                                    state.validate(Set.of(input));
                                },
                                input)
                        .validated)
                .as("what is no answer")
                .containsExactly(input);
    }

    @Test
    void what_a_person_said_of_the_answer_before_is_gone_but_from_what_keeps_both() {
        Value yes = Value.CLEAN.plus(Approvals.of(Set.of(ANSWER), true));
        Value always = Value.CLEAN.plus(Approvals.of(Set.of(ANSWER), Label.Always.ALWAYS));
        Value other = Value.CLEAN.plus(Approvals.of(Set.of(ANOTHER), true));
        Slot open = Slot.field("p/C", "g");
        State renewed = renewed(
                state -> {
                    state.show(Set.of(ANSWER, ANOTHER));
                    state.assign(0, yes, 4);
                    state.assign(1, always, 5);
                    state.heap.set(MADE, open, yes);
                    state.heap.set(OTHER, F, yes.plus(of(ANSWER)));
                    state.heap.set(PASSED, F, other);
                    state.heap.set(PASSED, open, other);
                },
                ANSWER);
        assertThat(renewed.registers[0].taints()).isEqualTo(Taints.NONE);
        assertThat(renewed.registers[1]).as("it was put there approved").isEqualTo(always);
        assertThat(renewed.heap.get(MADE, open).orElseThrow().taints()).isEqualTo(Taints.NONE);
        assertThat(Approvals.given(renewed.heap.get(OTHER, F).orElseThrow(), true))
                .containsExactly(ANSWER);
        assertThat(renewed.heap.get(PASSED, open)).as("of another answer").contains(other);
    }

    @Test
    void an_answer_that_an_object_keeps_for_good_keeps_what_was_said_of_it_there_alone() {
        Value yes = Value.CLEAN.plus(Approvals.of(Set.of(ANSWER), true));
        Slot open = Slot.field("p/C", "g");
        State renewed = renewed(
                state -> {
                    state.show(Set.of(ANSWER));
                    state.heap.set(MADE, F, yes.plus(of(ANSWER)));
                    state.heap.set(MADE, open, yes);
                    state.heap.set(OTHER, F, yes);
                },
                ANSWER);
        assertThat(Approvals.given(renewed.heap.get(MADE, F).orElseThrow(), true))
                .containsExactly(ANSWER);
        assertThat(Approvals.given(renewed.heap.get(MADE, open).orElseThrow(), true))
                .as("what may be set again")
                .isEmpty();
        assertThat(Approvals.given(renewed.heap.get(OTHER, F).orElseThrow(), true))
                .as("the answer is not beside it")
                .isEmpty();
    }

    @Test
    void objects_that_are_made_again_become_one_that_stands_for_many() {
        State state = state();
        Site site = new Site(Bench.METHOD, 1, 1);
        state.assign(0, Value.of(MADE), 4);
        state.assign(1, Value.of(OTHER), 4);
        state.heap.set(MADE, F, A);
        state.heap.set(OTHER, F, Value.of(MADE));
        OneOfMany.age(state, site, UNWRITTEN);
        assertThat(state.registers[0]).isEqualTo(Value.of(MADE.older()));
        assertThat(state.registers[1]).isEqualTo(Value.of(OTHER));
        assertThat(state.heap.get(MADE.older(), F)).contains(A);
        assertThat(state.heap.get(OTHER, F)).contains(Value.of(MADE.older()));
        assertThat(state.heap.has(MADE)).isFalse();
        state.heap.set(MADE, F, B);
        OneOfMany.age(state, site, UNWRITTEN);
        assertThat(state.heap.get(MADE.older(), F)).contains(A.join(B));
    }

    @Test
    void a_register_that_is_defined_again_leaves_others_what_it_had() {
        State state = new State(3);
        state.define(0, SITE, A);
        assertThat(state.registers[0]).isEqualTo(A);
        assertThat(state.definitions[0]).isEqualTo(SITE.index());
        state.copy(0, 1, A);
        assertThat(state.areSame(0, 1)).isTrue();
        state.copy(0, 2, A);
        state.define(0, SITE, B);
        assertThat(state.areSame(0, 1)).as("of an earlier round").isFalse();
        assertThat(state.registers[1]).isEqualTo(A);
        assertThat(state.definitions[1]).isNotEqualTo(state.definitions[2]).isNegative();
        assertThat(State.isParameter(state.definitions[1])).isFalse();
        state.define(Instruction.NONE, SITE, A);
        assertThat(state.registers[0]).isEqualTo(B);
        state.define(1, new Site(Bench.METHOD, 9, 19), A);
        assertThat(state.definitions[0]).as("another instruction").isEqualTo(SITE.index());
    }

    @Test
    void registers_are_the_same_when_one_instruction_or_parameter_gave_both() {
        State state = state();
        for (int definition : new int[] {0, 7, State.parameter(0), State.parameter(3)}) {
            state.assign(0, A, definition);
            state.assign(1, A, definition);
            assertThat(state.areSame(0, 1)).isTrue();
        }
        for (int definition : new int[] {-1, -3, -600_000_000}) {
            state.assign(0, A, definition);
            state.assign(1, A, definition);
            assertThat(state.areSame(0, 1)).isFalse();
        }
        state.assign(0, A, 7);
        assertThat(state.areSame(0, 1)).isFalse();
    }

    @Test
    void what_is_put_in_a_register_nothing_has_answered_yet() {
        State state = state();
        Comparison question = Comparison.equal(new Term.Register(0), new Term.Fixed(3));
        assertThat(state.assume(question, true)).isTrue();
        assertThat(state.facts.answer(question)).contains(true);
        state.assign(1, A, 4);
        assertThat(state.facts.answer(question)).contains(true);
        state.assign(0, A, 4);
        assertThat(state.facts.answer(question)).isEmpty();
    }

    @Test
    void an_answer_that_contradicts_another_cannot_be() {
        State state = state();
        Comparison question = Comparison.equal(new Term.Register(0), new Term.Fixed(3));
        assertThat(state.assume(question, true)).isTrue();
        assertThat(state.assume(question, true)).isTrue();
        assertThat(state.assume(question, false)).isFalse();
        Comparison less = new Comparison(Comparison.Relation.LESS, new Term.Register(0), new Term.Fixed(3));
        assertThat(state.assume(less, true)).isFalse();
        assertThat(state.assume(less, false)).isTrue();
    }

    private static Constant assumed(Comparison question, boolean answer) {
        State state = state();
        state.assign(0, Bench.any(1, 2, 3), 4);
        assertThat(state.assume(question, answer)).isTrue();
        return state.registers[0].constant();
    }

    @Test
    void of_the_constants_that_a_register_may_hold_those_are_left_that_fit() {
        Term register = new Term.Register(0);
        Term two = new Term.Fixed(2);
        Comparison equal = Comparison.equal(register, two);
        Comparison less = new Comparison(Comparison.Relation.LESS, register, two);
        Comparison more = new Comparison(Comparison.Relation.LESS, two, register);
        assertThat(assumed(equal, true)).isEqualTo(Bench.any(2).constant());
        assertThat(assumed(equal, false)).isEqualTo(Bench.any(1, 3).constant());
        assertThat(assumed(less, true)).isEqualTo(Bench.any(1).constant());
        assertThat(assumed(less, false)).isEqualTo(Bench.any(2, 3).constant());
        assertThat(assumed(more, true)).isEqualTo(Bench.any(3).constant());
        assertThat(assumed(more, false)).isEqualTo(Bench.any(1, 2).constant());
        assertThat(assumed(Comparison.equal(register, new Term.Register(1)), true))
                .isEqualTo(Bench.any(1, 2, 3).constant());
    }

    @Test
    void what_equals_a_constant_is_chosen_by_whoever_wrote_that() {
        Term register = new Term.Register(0);
        for (Object constant : List.of("OUI", 3)) {
            State state = state();
            state.assign(0, Value.tainted(of(ANSWER)), 4);
            state.assume(Comparison.equal(register, new Term.Fixed(constant)), true);
            assertThat(state.registers[0].taints()).isEqualTo(control(ANSWER));
        }
        State less = state();
        less.assign(0, Value.tainted(of(ANSWER)), 4);
        less.assume(new Comparison(Comparison.Relation.LESS, register, new Term.Fixed(3)), true);
        assertThat(less.registers[0].taints()).isEqualTo(of(ANSWER));
    }

    @Test
    void approvals_add_up() {
        State state = state();
        state.validate(Set.of(ANSWER));
        Set<Label> before = state.validated;
        state.validate(Set.of(ANSWER));
        assertThat(state.validated).isSameAs(before);
        state.validate(Set.of(ANOTHER));
        assertThat(state.validated).containsExactly(ANSWER, ANOTHER);
    }

    @Test
    void one_that_is_taken_out_of_many_is_told_apart_until_the_next_one_is() {
        HeapObject many = MADE.older();
        State state = state();
        state.heap.set(many, F, A);
        HeapObject one = OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
        assertThat(one).isNotEqualTo(many).isNotEqualTo(MADE);
        assertThat(one.isMany()).isFalse();
        assertThat(one.blurred()).isEqualTo(many);
        assertThat(state.heap.slots(one)).as("it holds what they hold").isEqualTo(Map.of(F, A));
        assertThat(many.focused(SITE)).as("by the same instruction").isEqualTo(one);
        assertThat(many.focused(new Site(Bench.METHOD, 9, 19))).isNotEqualTo(one);

        state.heap.set(one, F, B);
        state.registers[0] = Value.of(one);
        state.heap.set(OTHER, F, Value.of(one));
        HeapObject next = OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
        assertThat(next).isEqualTo(one);
        assertThat(state.heap.slots(next)).as("it is another").isEqualTo(Map.of(F, A));
        HeapObject before = one.older();
        assertThat(state.registers[0])
                .as("the one before is one of those before")
                .isEqualTo(Value.of(before));
        assertThat(state.heap.get(OTHER, F)).contains(Value.of(before));
        assertThat(before).isNotEqualTo(many).matches(HeapObject::isMany);
        assertThat(before.blurred()).isEqualTo(many);
        assertThat(state.heap.slots(before))
                .as("they hold what it held in the end")
                .isEqualTo(Map.of(F, B));

        OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
        assertThat(state.heap.get(before, F)).as("or the next one").contains(A.join(B));
        assertThat(one.isTakenWith(before)).isTrue();
        assertThat(many.focused(new Site(Bench.METHOD, 9, 19)).isTakenWith(before))
                .isFalse();
        assertThat(many.isTakenWith(before)).isFalse();
    }

    @Test
    void what_was_told_apart_is_one_of_many_again_where_it_is_blurred() {
        HeapObject many = HeapObject.input("p/C", AccessPath.of(0).append(Slot.ELEMENT));
        HeapObject any = many.focused(SITE);
        List<Consumer<State>> ends = List.of(OneOfMany::blur, state -> OneOfMany.blur(state, Set.of(any, any.older())));
        for (Consumer<State> end : ends) {
            State state = state();
            state.registers[0] = Value.of(OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN));
            HeapObject one = OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
            state.heap.set(one, F, B);
            state.registers[1] = Value.of(one);
            end.accept(state);
            assertThat(state.heap.objects()).doesNotContain(one, one.older());
            assertThat(state.registers[0]).isEqualTo(Value.of(many));
            assertThat(state.registers[1]).isEqualTo(Value.of(many));
        }
        State state = state();
        HeapObject one = OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
        OneOfMany.blur(state, Set.of(MADE));
        OneOfMany.age(state, new Site(Bench.METHOD, 9, 19), UNWRITTEN);
        assertThat(state.heap.objects()).as("of another instruction").contains(one);
    }

    @Test
    void what_a_round_holds_on_to_is_told_apart_from_what_it_only_took() {
        HeapObject many = MADE.older();
        State state = state();
        state.heap.set(many, F, A);
        HeapObject one = OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
        state.heap.set(OTHER, Slot.VISITED, Value.of(one));
        OneOfMany.release(state, one, Slot.VISITED, UNWRITTEN);
        assertThat(state.heap.get(OTHER, Slot.VISITED)).contains(Value.of(one.older()));
        assertThat(state.heap.slots(one.older())).isEqualTo(Map.of(F, A));
        assertThat(state.heap.objects()).as("nothing holds it").doesNotContain(one, one.kept());

        HeapObject next = OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
        state.heap.set(next, F, B);
        state.heap.set(OTHER, Slot.VISITED, Value.of(next));
        state.heap.set(OTHER, Slot.ELEMENT, Value.of(next));
        state.registers[1] = Value.of(next);
        OneOfMany.release(state, next, Slot.VISITED, UNWRITTEN);
        assertThat(state.heap.get(OTHER, Slot.VISITED)).contains(Value.of(one.older()));
        assertThat(state.heap.get(OTHER, Slot.ELEMENT)).contains(Value.of(one.kept()));
        assertThat(state.registers[1]).isEqualTo(Value.of(one.kept()));
        assertThat(state.heap.slots(one.kept())).as("just what that round left").isEqualTo(Map.of(F, B));
        assertThat(state.heap.get(one.older(), F)).contains(A.join(B));

        HeapObject unseen = OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
        OneOfMany.release(state, unseen, Slot.VISITED, UNWRITTEN);
        assertThat(state.heap.objects()).as("nothing knows of it").doesNotContain(unseen);
        assertThat(state.heap.slots(one.kept())).isEqualTo(Map.of(F, B));
    }

    @Test
    void one_may_be_taken_out_of_several_that_are_alike() {
        HeapObject many = MADE.older();
        HeapObject before = many.takenBy(SITE);
        State state = state();
        state.heap.set(many, F, A);
        state.heap.set(before, F, B);
        HeapObject one = OneOfMany.focus(state, many, Set.of(many, before), new Site(Bench.METHOD, 9, 19), UNWRITTEN);
        assertThat(state.heap.get(one, F)).contains(A.join(B));
        assertThat(state.heap.get(many, F)).as("they stay as they were").contains(A);
        OneOfMany.age(state, Set.of(one, many), UNWRITTEN);
        assertThat(state.heap.objects()).doesNotContain(one).contains(one.older(), many, before);
    }

    @Test
    void what_one_way_has_taken_holds_what_it_held_there() {
        HeapObject many = HeapObject.input("p/C", AccessPath.of(0).append(Slot.ELEMENT));
        HeapObject one = many.focused(SITE);
        eitherWay(
                state -> {
                    OneOfMany.focus(state, many, Set.of(many), SITE, UNWRITTEN);
                    state.heap.set(one, F, A);
                },
                state -> state.heap.set(many, F, B),
                met -> assertThat(met.heap.get(one, F))
                        .as("on the other way there is none")
                        .contains(A));
    }
}
