package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.annotations.Niveau;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sets of labels: which marks count, which way is kept, and what is forgotten where there are many. */
class TaintsTest {
    private static final Label NOM =
            new Label.Data(new Fact.PersonalData("nom", Fact.Certainty.ANNOTATION, List.of(), ""));
    private static final Label SECRET =
            new Label.Data(new Fact.SensitiveInformation("secret", Fact.Certainty.ANNOTATION, Niveau.SECURITE));
    private static final Label ANSWER = new Label.AiOutput(site(1));
    private static final Label APPROVAL = new Label.Approval(ANSWER, true);
    private static final Chain SHORT = way(1);
    private static final Chain LONG = way(3);

    private static Site site(int line) {
        return new Site(new MemberRef("p/C", "m", "()V"), line, line);
    }

    private static Chain way(int hops) {
        Chain chain = Chain.EMPTY;
        for (int i = 0; i < hops; i++) {
            chain = chain.then(new Hop(site(i), Hop.Why.READ, "x"));
        }
        return chain;
    }

    private static Taint taint(Label label, Mark... marks) {
        int bits = 0;
        for (Mark mark : marks) {
            bits |= Taint.bit(mark);
        }
        return new Taint(label, bits);
    }

    private static Taints of(Taint... taints) {
        Taints.Builder all = new Taints.Builder();
        for (Taint taint : taints) {
            all.add(taint, Chain.EMPTY);
        }
        return all.build();
    }

    private static Label input(int parameter, String... fields) {
        AccessPath path = AccessPath.of(parameter);
        for (String field : fields) {
            path = path.append(Slot.field("p/" + field, field));
        }
        return new Label.Input(path);
    }

    /** As many labels of inputs, each a field of the first parameter. */
    private static Taints fields(int count) {
        Taints.Builder all = new Taints.Builder();
        for (int i = 0; i < count; i++) {
            all.add(Taint.of(input(0, "a", "b", "f" + i)), Chain.EMPTY);
        }
        return all.build();
    }

    @Test
    void of_one_label_the_fewest_marks_say_everything() {
        Taint less = taint(ANSWER, Mark.CONTROL);
        Taint more = taint(ANSWER, Mark.CONTROL, Mark.MEASURE);
        Taint other = taint(ANSWER, Mark.VIA_UNKNOWN);
        assertThat(of(less, more).set()).containsExactly(less);
        assertThat(of(more, less).set()).containsExactly(less);
        assertThat(of(more, other).set()).containsExactlyInAnyOrder(more, other);
        assertThat(of(more, other, less).set()).containsExactlyInAnyOrder(less, other);
        assertThat(of(more, other, Taint.of(ANSWER)).set()).containsExactly(Taint.of(ANSWER));
        assertThat(of(more, other)).isEqualTo(of(other, more)).hasSameHashCodeAs(of(other, more));
        assertThat(of(more)).isNotEqualTo(of(less));
    }

    @Test
    void of_two_ways_the_shorter_is_kept() {
        for (Taints both : List.of(
                Taints.of(Taint.of(NOM), SHORT).union(Taints.of(Taint.of(NOM), LONG)),
                Taints.of(Taint.of(NOM), LONG).union(Taints.of(Taint.of(NOM), SHORT)))) {
            assertThat(both.way(NOM)).isSameAs(SHORT);
        }
        assertThat(Taints.of(Taint.of(NOM), SHORT)).isEqualTo(Taints.of(Taint.of(NOM), LONG));
        assertThat(of(Taint.of(NOM)).way(ANSWER)).isSameAs(Chain.EMPTY);
        Taints marked =
                Taints.of(taint(ANSWER, Mark.CONTROL), LONG).union(Taints.of(taint(ANSWER, Mark.MEASURE), LONG));
        marked.union(Taints.of(taint(ANSWER, Mark.MEASURE), SHORT))
                .forEach((taint, way) -> assertThat(way).isSameAs(taint.has(Mark.MEASURE) ? SHORT : LONG));
    }

    @Test
    void what_is_further_off_changes_no_way_that_is_known() {
        Taints near = Taints.of(taint(ANSWER, Mark.CONTROL), LONG);
        assertThat(near.plus(Taints.of(taint(ANSWER, Mark.CONTROL), SHORT))).isSameAs(near);
        Taints more = near.plus(Taints.of(Taint.of(NOM), SHORT));
        assertThat(more.way(ANSWER)).isSameAs(LONG);
        assertThat(more.way(NOM)).isSameAs(SHORT);
        assertThat(near.plus(Taints.of(Taint.of(ANSWER), SHORT)).way(ANSWER)).isSameAs(SHORT);
    }

    @Test
    void each_set_of_marks_keeps_its_own_way() {
        Taints both = Taints.of(taint(ANSWER, Mark.MEASURE, Mark.CONTROL), LONG)
                .union(Taints.of(taint(ANSWER, Mark.VIA_UNKNOWN), way(2)))
                .union(Taints.of(taint(ANSWER, Mark.CONTROL), SHORT));
        both.forEach((taint, way) -> assertThat(way.length()).isEqualTo(taint.has(Mark.CONTROL) ? SHORT.length() : 2));
        assertThat(both.set()).hasSize(2);
    }

    @Test
    void a_union_with_nothing_new_is_the_same_set() {
        Taints both = of(Taint.of(NOM), Taint.of(ANSWER));
        assertThat(both.union(Taints.NONE)).isSameAs(both);
        assertThat(Taints.NONE.union(both)).isSameAs(both);
        assertThat(both.union(both)).isSameAs(both);
        assertThat(both.union(of(taint(ANSWER, Mark.CONTROL)))).isSameAs(both);
        assertThat(of(Taint.of(NOM)).union(of(Taint.of(ANSWER)))).isEqualTo(both);
        assertThat(of(taint(ANSWER, Mark.CONTROL)).union(of(Taint.of(ANSWER)))).isEqualTo(of(Taint.of(ANSWER)));
        assertThat(of().isEmpty()).isTrue();
        assertThat(of()).isSameAs(Taints.NONE);
        assertThat(both.isEmpty()).isFalse();
        assertThat(both.size()).isEqualTo(2);
    }

    @Test
    void so_many_inputs_are_told_apart_and_more_are_everything_below_what_they_share() {
        assertThat(fields(20).size()).isEqualTo(20);
        assertThat(fields(20).set()).noneMatch(taint -> taint.has(Mark.WIDENED));
        Label below = new Label.Input(AccessPath.of(0)
                .append(Slot.field("p/a", "a"))
                .append(Slot.field("p/b", "b"))
                .append(Slot.DEEP));
        assertThat(fields(21).set()).containsExactly(taint(below, Mark.WIDENED));
        assertThat(fields(200).set()).contains(taint(below, Mark.WIDENED)).hasSizeLessThanOrEqualTo(20);
    }

    @Test
    void inputs_alone_are_counted_for_others_cannot_become_one() {
        Taints.Builder answers = new Taints.Builder();
        for (int i = 0; i < 30; i++) {
            answers.add(Taint.of(new Label.AiOutput(site(i))), Chain.EMPTY);
        }
        assertThat(fields(20).union(answers.build()).set()).hasSize(50).noneMatch(taint -> taint.has(Mark.WIDENED));
        assertThat(fields(21).union(answers.build()).set()).hasSize(31);
    }

    @Test
    void what_shares_nothing_stays_itself() {
        Taints many = fields(21).union(of(Taint.of(input(1, "x")), Taint.of(NOM)));
        assertThat(many.allLabels()).contains(input(1, "x"), NOM).hasSize(3);
        assertThat(many.set()).contains(Taint.of(NOM), Taint.of(input(1, "x")));
    }

    @Test
    void where_labels_share_little_less_is_told_apart() {
        Taints.Builder all = new Taints.Builder();
        for (int i = 0; i < 30; i++) {
            all.add(Taint.of(input(0, "a", "f" + i, "x")), Chain.EMPTY);
        }
        assertThat(all.build().allLabels())
                .containsExactly(new Label.Input(
                        AccessPath.of(0).append(Slot.field("p/a", "a")).below(Slot.field("p/x", "x"))));
        Taints.Builder ends = new Taints.Builder();
        for (int i = 0; i < 30; i++) {
            ends.add(Taint.of(input(0, "a", "f" + i, "x" + i)), Chain.EMPTY);
        }
        assertThat(ends.build().allLabels())
                .containsExactly(new Label.Input(
                        AccessPath.of(0).append(Slot.field("p/a", "a")).append(Slot.DEEP)));
        Taints.Builder apart = new Taints.Builder();
        for (int i = 0; i < 30; i++) {
            apart.add(Taint.of(input(0, "f" + i)), Chain.EMPTY);
        }
        assertThat(apart.build().allLabels())
                .containsExactly(new Label.Input(AccessPath.of(0).append(Slot.DEEP)));
        Taints.Builder parameters = new Taints.Builder();
        for (int i = 0; i < 30; i++) {
            parameters.add(Taint.of(input(i, "f")), Chain.EMPTY);
        }
        assertThat(parameters.build().size()).isEqualTo(30);
    }

    @Test
    void what_a_large_set_holds_as_part_of_a_whole_is_not_added_again() {
        Taints.Builder all = new Taints.Builder();
        for (int i = 0; i < 12; i++) {
            all.add(Taint.of(input(i + 1, "f")), Chain.EMPTY);
        }
        all.add(Taint.of(new Label.Input(AccessPath.of(0).append(Slot.DEEP))), Chain.EMPTY);
        Taints large = all.build();
        assertThat(large.union(of(Taint.of(input(0, "a", "b"))))).isSameAs(large);
        Taints small = of(Taint.of(new Label.Input(AccessPath.of(0).append(Slot.DEEP))));
        assertThat(small.union(of(Taint.of(input(0, "a", "b")))).size()).isEqualTo(2);
    }

    @Test
    void of_so_many_places_it_is_told_who_left_what_is_there_and_of_no_more() {
        Taints.Builder built = new Taints.Builder();
        Taints joined = of(taint(ANSWER));
        for (int place = 0; place < 50; place++) {
            Taints left = Approvals.asLeft(AccessPath.of(AccessPath.STATE).append(Slot.field("p/C", "f" + place)));
            built.add(left);
            joined = joined.union(left);
        }

        assertThat(built.build().allLabels()).hasSize(20);
        assertThat(joined.allLabels()).hasSize(21).contains(ANSWER);
        assertThat(joined.union(joined.marked(Mark.CONTROL)).allLabels())
                .as("nor later")
                .hasSize(21);
        assertThat(built.build().union(of(taint(NOM))).labels())
                .as("what is no such label is told all the same")
                .containsExactly(NOM);
    }

    @Test
    void marks_are_added_to_all() {
        assertThat(of(Taint.of(ANSWER), Taint.of(NOM)).marked(Mark.VIA_UNKNOWN).set())
                .containsExactly(taint(ANSWER, Mark.VIA_UNKNOWN), taint(NOM, Mark.VIA_UNKNOWN));
        assertThat(of(Taint.of(ANSWER), Taint.of(NOM))
                        .marked(Mark.MEASURE, Mark.CONTROL)
                        .set())
                .containsExactly(taint(ANSWER, Mark.MEASURE, Mark.CONTROL));
        Taints taints = of(Taint.of(ANSWER));
        assertThat(taints.markedBits(0)).isSameAs(taints);
        assertThat(Taints.NONE.marked(Mark.MEASURE)).isSameAs(Taints.NONE);
    }

    @Test
    void personal_data_ends_at_a_measure_an_anonymisation_and_a_condition() {
        for (Mark end : List.of(Mark.MEASURE, Mark.CONTROL)) {
            assertThat(Taint.of(NOM).with(Taint.bit(end))).isEmpty();
        }
        assertThat(Taint.of(NOM).with(Taint.bit(Mark.ANONYMISED)))
                .contains(taint(NOM, Mark.ANONYMISED))
                .get()
                .matches(Taint::isOver);
        assertThat(Taint.of(NOM).isOver()).isFalse();
        assertThat(taint(SECRET, Mark.ANONYMISED).isOver()).isFalse();
        assertThat(Taint.of(NOM).with(Taint.bit(Mark.PSEUDONYMISED))).contains(taint(NOM, Mark.PSEUDONYMISED));
        assertThat(Taint.of(NOM).with(Taint.bit(Mark.VALIDATED))).contains(Taint.of(NOM));
        assertThat(Taint.of(SECRET).with(Taint.bit(Mark.ANONYMISED))).contains(taint(SECRET, Mark.ANONYMISED));
        assertThat(Taint.of(SECRET).with(Taint.bit(Mark.MEASURE))).isEmpty();
    }

    @Test
    void an_answer_ends_nowhere_and_is_not_anonymised() {
        assertThat(Taint.of(ANSWER).with(Taint.bit(Mark.MEASURE))).contains(taint(ANSWER, Mark.MEASURE));
        assertThat(Taint.of(ANSWER).with(Taint.bit(Mark.ANONYMISED) | Taint.bit(Mark.PSEUDONYMISED)))
                .contains(Taint.of(ANSWER));
        assertThat(Taint.of(ANSWER).with(Taint.bit(Mark.VALIDATED))).contains(taint(ANSWER, Mark.VALIDATED));
        assertThat(Taint.of(APPROVAL).with(Taint.bit(Mark.CONTROL))).isEmpty();
        assertThat(Taint.of(APPROVAL).with(Taint.bit(Mark.MEASURE))).contains(Taint.of(APPROVAL));
        Taint marked = taint(ANSWER, Mark.MEASURE, Mark.CONTROL);
        assertThat(marked.with(0)).containsSame(marked);
        assertThat(marked.with(Taint.bit(Mark.CONTROL))).containsSame(marked);
        assertThat(marked.markSet()).containsExactlyInAnyOrder(Mark.MEASURE, Mark.CONTROL);
        assertThat(marked.has(Mark.PRESENCE)).isFalse();
    }

    @Test
    void whether_there_is_anything_tells_nothing_of_which_it_is() {
        int asked = Taint.bit(Mark.PRESENCE);
        assertThat(Taint.of(ANSWER).with(asked)).contains(taint(ANSWER, Mark.PRESENCE));
        assertThat(taint(ANSWER, Mark.CONTROL).with(asked)).contains(taint(ANSWER, Mark.CONTROL));
        assertThat(taint(ANSWER, Mark.CONTROL, Mark.CHOSEN).with(asked))
                .contains(taint(ANSWER, Mark.CONTROL, Mark.CHOSEN));
        assertThat(taint(ANSWER, Mark.CONTROL, Mark.RANKED).with(asked))
                .contains(taint(ANSWER, Mark.CONTROL, Mark.RANKED, Mark.PRESENCE));
    }

    @Test
    void what_a_branch_asks_of_a_choice_decides_as_any_other() {
        int branch = Taint.bit(Mark.CONTROL);
        assertThat(taint(ANSWER, Mark.CONTROL, Mark.RANKED).with(branch)).contains(taint(ANSWER, Mark.CONTROL));
        assertThat(taint(ANSWER, Mark.CONTROL, Mark.CHOSEN).with(branch)).contains(taint(ANSWER, Mark.CONTROL));
        assertThat(taint(ANSWER, Mark.CONTROL, Mark.RANKED).with(branch | Taint.bit(Mark.PRESENCE)))
                .contains(taint(ANSWER, Mark.CONTROL, Mark.RANKED, Mark.PRESENCE));
    }

    @Test
    void which_are_alike_is_another_question_once_it_decides_or_some_are_taken_out() {
        Taint alike = taint(ANSWER, Mark.MEASURE, Mark.ALIKE);
        assertThat(alike.with(Taint.bit(Mark.CONTROL))).contains(taint(ANSWER, Mark.MEASURE, Mark.CONTROL));
        assertThat(Taints.of(alike, SHORT).ofSome()).isEqualTo(Taints.of(taint(ANSWER, Mark.MEASURE), SHORT));
    }

    @Test
    void that_an_answer_chose_whether_there_is_anything_is_kept_beside_what_it_says() {
        Taints both = of(Taint.of(ANSWER), taint(ANSWER, Mark.CONTROL, Mark.CHOSEN), taint(ANSWER, Mark.CONTROL));
        assertThat(both).isEqualTo(of(Taint.of(ANSWER), taint(ANSWER, Mark.CONTROL, Mark.CHOSEN)));
        assertThat(both.marked(Mark.PRESENCE))
                .isEqualTo(of(taint(ANSWER, Mark.PRESENCE), taint(ANSWER, Mark.CONTROL, Mark.CHOSEN)));
    }

    @Test
    void a_set_is_taken_from_another_by_what_that_covers() {
        Taints all = of(Taint.of(NOM), taint(ANSWER, Mark.CONTROL));
        assertThat(all.minus(of(Taint.of(ANSWER)))).isEqualTo(of(Taint.of(NOM)));
        assertThat(of(Taint.of(ANSWER)).minus(all)).isEqualTo(of(Taint.of(ANSWER)));
        assertThat(all.minus(Taints.NONE)).isSameAs(all);
        assertThat(all.intersect(of(Taint.of(ANSWER)))).isEqualTo(of(taint(ANSWER, Mark.CONTROL)));
        assertThat(all.intersect(Taints.NONE)).isEqualTo(Taints.NONE);
        assertThat(all.intersect(all)).isSameAs(all);
    }

    @Test
    void approvals_are_no_data() {
        Taints all = of(Taint.of(ANSWER), Taint.of(APPROVAL));
        assertThat(all.labels()).isEqualTo(Set.of(ANSWER));
        assertThat(all.allLabels()).isEqualTo(Set.of(ANSWER, APPROVAL));
    }

    @Test
    void one_more_hop_makes_each_way_longer() {
        Taints moved = Taints.of(Taint.of(NOM), SHORT).then(new Hop(site(9), Hop.Why.STORE, "y"));
        assertThat(moved.way(NOM).hops(9))
                .hasSize(2)
                .last()
                .satisfies(hop -> assertThat(hop.name()).isEqualTo("y"));
        assertThat(moved).isEqualTo(of(Taint.of(NOM)));
        assertThat(Taints.NONE.then(new Hop(site(9), Hop.Why.STORE, "y"))).isSameAs(Taints.NONE);
    }
}
