package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** What a value may be, and what is left of it where two ways meet. */
class ValueTest {
    private static final HeapObject ONE = object(1);
    private static final HeapObject OTHER = object(2);
    private static final Label ANSWER = new Label.AiOutput(site(1));
    private static final Taints TAINTS = Taints.of(Taint.of(ANSWER), Chain.EMPTY);
    private static final Taints APPROVAL = Taints.of(Taint.of(new Label.Approval(ANSWER, true)), Chain.EMPTY);

    private static Site site(int line) {
        return new Site(new MemberRef("p/C", "m", "()V"), line, line);
    }

    private static HeapObject object(int line) {
        return HeapObject.allocated("p/Usager", site(line));
    }

    @Test
    void no_value_adds_nothing() {
        Value value = Value.of(ONE);
        assertThat(value.join(Value.BOTTOM)).isSameAs(value);
        assertThat(Value.BOTTOM.join(value)).isSameAs(value);
        assertThat(value.join(value)).isSameAs(value);
        assertThat(Value.BOTTOM.isBottom()).isTrue();
        assertThat(Value.CLEAN.isBottom()).isFalse();
        assertThat(value.isBottom()).isFalse();
        assertThat(Value.BOTTOM.plus(TAINTS).isBottom()).isFalse();
    }

    @Test
    void after_two_ways_it_may_be_either_and_carries_both() {
        Value joined = Value.of(ONE).join(Value.of(OTHER).plus(TAINTS));
        assertThat(joined.objects()).containsExactly(ONE, OTHER);
        assertThat(joined.taints()).isEqualTo(TAINTS);
        assertThat(Value.constant(1).join(Value.constant(2)).constant().values().orElseThrow())
                .containsExactly(1, 2);
        assertThat(Value.of(ONE).join(Value.constant(Constant.NULL)).isNull()).isFalse();
    }

    @Test
    void an_answer_approves_where_each_way_gives_the_approval_or_is_false() {
        Value approved = Value.tainted(APPROVAL);
        assertThat(approved.join(Value.constant(0)).taints()).isEqualTo(APPROVAL);
        assertThat(approved.join(Value.constant(1)).taints()).isEqualTo(Taints.NONE);
        assertThat(approved.join(Value.CLEAN).taints()).isEqualTo(Taints.NONE);
        assertThat(approved.join(Value.of(ONE)).taints()).isEqualTo(APPROVAL);
    }

    @Test
    void what_one_way_has_found_out_of_a_type_is_not_known_after_both() {
        Value declared = Value.of(ONE);
        Value agent = Value.of(ONE.as("p/Agent"));
        assertThat(agent).isNotEqualTo(declared).isEqualTo(Value.of(ONE.as("p/Agent")));
        for (Value joined :
                new Value[] {declared.join(agent), agent.join(declared), agent.join(Value.of(ONE.as("p/X")))}) {
            assertThat(joined.objects()).singleElement().matches(object -> !object.isNarrowed());
        }
        assertThat(agent.join(Value.of(ONE.as("p/Agent")).plus(TAINTS)).objects())
                .singleElement()
                .matches(HeapObject::isNarrowed);
        assertThat(agent.join(Value.of(OTHER)).objects())
                .extracting(HeapObject::type)
                .containsExactly("p/Agent", "p/Usager");
    }

    @Test
    void only_null_is_null() {
        assertThat(Value.constant(Constant.NULL).isNull()).isTrue();
        assertThat(Value.constant(0).isNull()).isFalse();
        assertThat(Value.CLEAN.isNull()).isFalse();
        assertThat(Value.constant(Constant.NULL).withObjects(Set.of(ONE)).isNull())
                .isFalse();
    }

    @Test
    void an_object_is_renamed_where_it_is() {
        Value value = Value.of(ONE).plus(TAINTS);
        assertThat(value.rename(OTHER, ONE)).isSameAs(value);
        Value renamed = value.rename(ONE, OTHER);
        assertThat(renamed.objects()).containsExactly(OTHER);
        assertThat(renamed.taints()).isEqualTo(TAINTS);
    }

    @Test
    void it_is_kept_as_far_as_it_is_one_of_some_objects() {
        Value value = Value.of(ONE).withObjects(Set.of(ONE, OTHER)).plus(TAINTS);
        assertThat(value.keeping(ONE::equals)).isEqualTo(Value.of(ONE).plus(TAINTS));
        assertThat(value.keeping(object -> true)).isSameAs(value);
    }

    @Test
    void it_is_a_function_where_it_is_nothing_else() {
        HeapObject function = HeapObject.function(
                "java/lang/Runnable",
                site(1),
                new HeapObject.Target(new MemberRef("p/C", "m", "()V"), Opcodes.H_INVOKESTATIC, "run", 0));
        assertThat(Value.of(function).isFunction()).isTrue();
        assertThat(Value.of(ONE).isFunction()).isFalse();
        assertThat(Value.CLEAN.withObjects(Set.of(function, ONE)).isFunction()).isFalse();
        assertThat(Value.CLEAN.isFunction()).isFalse();
    }

    @Test
    void nothing_more_is_the_same_value() {
        Value value = Value.of(ONE).plus(TAINTS);
        assertThat(value.plus(TAINTS)).isSameAs(value);
        assertThat(value.via(taints -> taints)).isSameAs(value);
        assertThat(value.via(taints -> Taints.NONE)).isEqualTo(Value.of(ONE));
        assertThat(Value.tainted(Taints.NONE)).isSameAs(Value.CLEAN);
        assertThat(Value.tainted(TAINTS)).isEqualTo(Value.CLEAN.plus(TAINTS));
        assertThat(value.withConstant(Constant.UNKNOWN).objects()).containsExactly(ONE);
    }

    @Test
    void values_differ_by_any_part() {
        Value value = Value.of(ONE).plus(TAINTS);
        assertThat(value)
                .isEqualTo(Value.of(ONE).plus(TAINTS))
                .hasSameHashCodeAs(Value.of(ONE).plus(TAINTS));
        assertThat(value.differsFrom(Value.of(ONE).plus(TAINTS))).isFalse();
        for (Value other :
                new Value[] {Value.of(OTHER).plus(TAINTS), Value.of(ONE), value.withConstant(Constant.UNKNOWN)}) {
            assertThat(value).isNotEqualTo(other);
            assertThat(value.differsFrom(other)).isTrue();
        }
    }

    @Test
    void what_is_wide_costs_more() {
        Set<HeapObject> many = new LinkedHashSet<>();
        for (int i = 0; i < 16; i++) {
            many.add(object(i));
        }
        Value wide = Value.CLEAN.withObjects(many);
        assertThat(wide.beyondNarrow()).isZero();
        assertThat(wide.plus(TAINTS).beyondNarrow()).isEqualTo(1);
        assertThat(Value.of(ONE).beyondNarrow()).isZero();
    }
}
