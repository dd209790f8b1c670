package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Comparison.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What the answers so far say of the next question, while what was asked about has not changed. */
class FactsTest {
    private static final Term X = new Term.Register(1);
    private static final Term Y = new Term.Register(2);
    private static final Slot FIELD = Slot.field("p/C", "n");

    private static final Operation SUM = new Operation.Arithmetic(Opcodes.IADD);

    private static Term n(int number) {
        return new Term.Fixed(number);
    }

    private static Comparison less(Term left, Term right) {
        return new Comparison(Relation.LESS, left, right);
    }

    private static Comparison equal(Term left, Term right) {
        return Comparison.equal(left, right);
    }

    @Test
    void what_was_answered_is_known() {
        Facts facts = Facts.NONE.with(equal(X, Y), true).with(less(X, n(3)), false);
        assertThat(facts.answer(equal(X, Y))).contains(true);
        assertThat(facts.answer(equal(Y, X))).contains(true);
        assertThat(facts.answer(less(X, n(3)))).contains(false);
        assertThat(Facts.NONE.answer(equal(X, Y))).isEmpty();
        assertThat(facts.with(equal(X, Y), true)).isSameAs(facts);
        assertThat(facts.isEmpty()).isFalse();
        assertThat(Facts.NONE.isEmpty()).isTrue();
    }

    @Test
    void a_number_lies_between_those_that_it_was_compared_with() {
        Facts below = Facts.NONE.with(less(X, n(3)), true);
        assertThat(below.answer(less(X, n(3)))).contains(true);
        assertThat(below.answer(less(X, n(5)))).contains(true);
        assertThat(below.answer(less(X, n(2)))).isEmpty();
        assertThat(below.answer(less(n(2), X))).contains(false);
        assertThat(below.answer(less(n(1), X))).isEmpty();
        assertThat(below.answer(equal(X, n(3)))).contains(false);
        assertThat(below.answer(equal(X, n(2)))).isEmpty();

        Facts least = Facts.NONE.with(less(X, n(3)), false);
        assertThat(least.answer(less(X, n(4)))).isEmpty();
        assertThat(least.answer(less(X, n(2)))).contains(false);
        assertThat(least.answer(less(n(2), X))).contains(true);
        assertThat(least.answer(less(n(3), X))).isEmpty();
        assertThat(least.answer(equal(X, n(2)))).contains(false);
        assertThat(least.answer(equal(X, n(3)))).isEmpty();

        Facts above = Facts.NONE.with(less(n(3), X), true);
        assertThat(above.answer(less(n(2), X))).contains(true);
        assertThat(above.answer(less(X, n(4)))).contains(false);
        assertThat(above.answer(less(X, n(5)))).isEmpty();

        Facts most = Facts.NONE.with(less(n(3), X), false);
        assertThat(most.answer(less(X, n(4)))).contains(true);
        assertThat(most.answer(less(X, n(3)))).isEmpty();
        assertThat(most.answer(less(n(3), X))).contains(false);
    }

    @Test
    void the_narrowest_bounds_count() {
        Facts facts = Facts.NONE
                .with(less(X, n(9)), true)
                .with(less(X, n(5)), true)
                .with(less(X, n(7)), true)
                .with(less(X, n(1)), false)
                .with(less(X, n(3)), false)
                .with(less(X, n(2)), false);
        assertThat(facts.answer(less(X, n(5)))).contains(true);
        assertThat(facts.answer(equal(X, n(5)))).contains(false);
        assertThat(facts.answer(equal(X, n(2)))).contains(false);
        assertThat(facts.answer(equal(X, n(4)))).isEmpty();
    }

    @Test
    void one_value_is_no_other_and_lies_where_it_lies() {
        Facts three = Facts.NONE.with(equal(X, n(3)), true);
        assertThat(three.answer(equal(X, n(4)))).contains(false);
        assertThat(three.answer(less(X, n(4)))).contains(true);
        assertThat(three.answer(less(X, n(3)))).contains(false);
        assertThat(three.answer(less(n(3), X))).contains(false);
        assertThat(three.answer(less(n(2), X))).contains(true);
        Facts text = Facts.NONE.with(equal(X, new Term.Fixed("a")), true);
        assertThat(text.answer(equal(X, new Term.Fixed("b")))).contains(false);
        assertThat(text.answer(less(X, n(3)))).isEmpty();
        assertThat(text.answer(less(X, new Term.Fixed("b")))).isEmpty();
    }

    @Test
    void what_it_is_not_it_is_not() {
        Facts facts = Facts.NONE.with(equal(X, n(3)), false);
        assertThat(facts.answer(equal(X, n(3)))).contains(false);
        assertThat(facts.answer(equal(X, n(4)))).isEmpty();
        assertThat(facts.answer(equal(Y, n(3)))).isEmpty();
        assertThat(facts.answer(less(X, n(4)))).isEmpty();
    }

    @Test
    void of_two_terms_only_one_is_less() {
        Facts less = Facts.NONE.with(less(X, Y), true);
        assertThat(less.answer(less(Y, X))).contains(false);
        assertThat(less.answer(equal(X, Y))).contains(false);
        Facts equal = Facts.NONE.with(equal(X, Y), true);
        assertThat(equal.answer(less(X, Y))).contains(false);
        assertThat(equal.answer(less(Y, X))).contains(false);
        assertThat(Facts.NONE.with(less(X, Y), false).answer(less(Y, X))).isEmpty();
        assertThat(Facts.NONE.with(equal(X, Y), false).answer(less(X, Y))).isEmpty();
    }

    @Test
    void a_register_that_changes_and_a_field_that_is_written_make_answers_void() {
        Comparison field = equal(Term.ofField(FIELD, false, 4), n(1));
        Comparison settled = equal(Term.ofField(FIELD, true, 4), n(1));
        Facts facts = Facts.NONE.with(equal(X, n(1)), true).with(field, true).with(settled, true);
        assertThat(facts.without(1).answer(equal(X, n(1)))).isEmpty();
        assertThat(facts.without(1).answer(field)).contains(true);
        assertThat(facts.without(4).answer(field)).isEmpty();
        assertThat(facts.without(9)).isSameAs(facts);
        assertThat(facts.without(FIELD).answer(field)).isEmpty();
        assertThat(facts.without(FIELD).answer(settled)).contains(true);
        assertThat(facts.without(Slot.field("p/C", "m"))).isSameAs(facts);
        assertThat(facts.withoutFields().answer(field)).isEmpty();
        assertThat(Facts.NONE.with(equal(X, n(1)), true).without(1)).isSameAs(Facts.NONE);
    }

    @Test
    void after_two_ways_what_both_answered_alike_is_known() {
        Facts one = Facts.NONE.with(equal(X, n(1)), true).with(equal(Y, n(1)), true);
        Facts other = Facts.NONE.with(equal(X, n(1)), true).with(equal(Y, n(1)), false);
        assertThat(one.intersect(other)).isEqualTo(Facts.NONE.with(equal(X, n(1)), true));
        assertThat(one.intersect(one)).isSameAs(one);
        assertThat(one.intersect(Facts.NONE).isEmpty()).isTrue();
        assertThat(one).isNotEqualTo(other).isNotEqualTo(X);
        assertThat(one.intersect(other)).hasSameHashCodeAs(Facts.NONE.with(equal(X, n(1)), true));
    }

    @Test
    void so_many_answers_are_kept() {
        Facts facts = Facts.NONE;
        for (int i = 0; i < 20; i++) {
            facts = facts.with(equal(new Term.Register(i), n(1)), true);
        }
        assertThat(facts.answer(equal(new Term.Register(11), n(1)))).contains(true);
        assertThat(facts.answer(equal(new Term.Register(12), n(1)))).isEmpty();
    }

    @Test
    void a_branch_asks_a_question_and_jumps_on_an_answer() {
        assertThat(Comparison.of(Opcodes.IFEQ, X, n(0))).isEqualTo(new Comparison.Question(equal(X, n(0)), true));
        assertThat(Comparison.of(Opcodes.IFNE, X, n(0))).isEqualTo(new Comparison.Question(equal(X, n(0)), false));
        assertThat(Comparison.of(Opcodes.IFLT, X, n(0))).isEqualTo(new Comparison.Question(less(X, n(0)), true));
        assertThat(Comparison.of(Opcodes.IFGE, X, n(0))).isEqualTo(new Comparison.Question(less(X, n(0)), false));
        assertThat(Comparison.of(Opcodes.IFGT, X, n(0))).isEqualTo(new Comparison.Question(less(n(0), X), true));
        assertThat(Comparison.of(Opcodes.IFLE, X, n(0))).isEqualTo(new Comparison.Question(less(n(0), X), false));
    }

    @Test
    void the_difference_of_two_longs_is_asked_of_the_longs() {
        Term difference = new Term.Computed(new Operation.Arithmetic(Opcodes.LCMP), List.of(X, Y));
        assertThat(Comparison.of(Opcodes.IFLT, difference, n(0))).isEqualTo(new Comparison.Question(less(X, Y), true));
        assertThat(Comparison.of(Opcodes.IFLT, difference, n(1)).comparison().left())
                .isEqualTo(difference);
    }

    @Test
    void the_equality_with_a_constant_text_is_a_question_of_its_own() {
        Term text = new Term.Fixed("a");
        Operation equals = new Operation.Answer(new MemberRef("java/lang/String", "equals", "(Ljava/lang/Object;)Z"));
        Term asked = new Term.Computed(equals, List.of(X, text));
        assertThat(Comparison.of(Opcodes.IFEQ, asked, n(0))).isEqualTo(new Comparison.Question(equal(X, text), false));
        assertThat(Comparison.of(Opcodes.IFNE, asked, n(0))).isEqualTo(new Comparison.Question(equal(X, text), true));
        assertThat(Comparison.isTextEquality(new Term.Computed(equals, List.of(text, X))))
                .isTrue();
        assertThat(Comparison.isTextEquality(new Term.Computed(equals, List.of(X, Y))))
                .isFalse();
        assertThat(Comparison.isTextEquality(new Term.Computed(SUM, List.of(X, text))))
                .isFalse();
        assertThat(Comparison.isTextEquality(X)).isFalse();
    }

    @Test
    void an_equality_is_one_question_whichever_way_round() {
        assertThat(equal(n(1), X)).isEqualTo(equal(X, n(1)));
        assertThat(equal(X, Y)).isEqualTo(equal(Y, X));
        assertThat(equal(X, n(1)).right()).isEqualTo(n(1));
        assertThat(less(X, n(1)).mentions(1)).isTrue();
        assertThat(less(n(1), X).mentions(1)).isTrue();
        assertThat(less(X, n(1)).mentions(2)).isFalse();
    }

    @Test
    void a_term_is_followed_into_what_it_is_computed_from() {
        Term sum = new Term.Computed(SUM, List.of(X, new Term.Computed(SUM, List.of(Y, n(1)))));
        assertThat(sum.depth()).isEqualTo(2);
        assertThat(X.depth()).isZero();
        assertThat(sum.mentions(2)).isTrue();
        assertThat(sum.mentions(3)).isFalse();
        assertThat(n(2).mentions(2)).isFalse();
        assertThat(sum.registers().stream()).containsExactly(1, 2);
        assertThat(sum.with(2, n(5)))
                .isEqualTo(new Term.Computed(SUM, List.of(X, new Term.Computed(SUM, List.of(n(5), n(1))))));
        assertThat(n(1).with(1, X)).isEqualTo(n(1));
        Term read = Term.ofField(FIELD, false, 4);
        assertThat(new Term.Computed(SUM, List.of(X, read)).reads(FIELD)).isTrue();
        assertThat(read.readsFields()).isTrue();
        assertThat(read.reads(Slot.field("p/C", "m"))).isFalse();
        assertThat(Term.ofField(FIELD, true, 4).readsFields()).isFalse();
        assertThat(X.readsFields()).isFalse();
        assertThat(Term.ofField(FIELD, false, Instruction.NONE).registers().isEmpty())
                .isTrue();
    }

    @Test
    void a_state_takes_no_answer_against_what_it_knows() {
        State state = new State(3);
        assertThat(state.assume(less(X, n(3)), true)).isTrue();
        assertThat(state.assume(less(X, n(4)), true)).isTrue();
        assertThat(state.assume(less(X, n(4)), false)).isFalse();
        assertThat(state.facts.answer(less(X, n(3)))).isEqualTo(Optional.of(true));
        state.assign(1, Value.CLEAN, 7);
        assertThat(state.facts.answer(less(X, n(3)))).isEmpty();
    }
}
