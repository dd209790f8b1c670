package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whoever asks why one class is thrown is told of that class alone. */
class ReasonsTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Taints AGE = of(1);
    private static final Taints ANSWER = of(2);
    private static final Taints BOTH = AGE.union(ANSWER);
    private static final Value STATE = made("p/State", 1);
    private static final Value REFUSAL = made("p/Refusal", 2);
    private static final Reasons OF_EACH = Reasons.of(STATE, AGE).union(Reasons.of(REFUSAL, ANSWER));

    private static Taints of(int parameter) {
        return Taints.of(Taint.of(new Label.Input(AccessPath.of(parameter))), Chain.EMPTY);
    }

    private static Value made(String type, int place) {
        return Value.of(HeapObject.allocated(type, new Site(METHOD, place, place)));
    }

    @Test
    void each_class_has_its_own() {
        assertThat(OF_EACH.only(STATE).all()).isEqualTo(AGE);
        assertThat(OF_EACH.only(REFUSAL).all()).isEqualTo(ANSWER);
        assertThat(OF_EACH.only(STATE.join(REFUSAL)).all()).isEqualTo(BOTH);
        assertThat(OF_EACH.all()).isEqualTo(BOTH);
        assertThat(OF_EACH.only(made("p/Refusal", 7)).all())
                .as("wherever it is made")
                .isEqualTo(ANSWER);
    }

    @Test
    void of_a_class_that_is_not_told_apart_all_of_them_decide() {
        assertThat(OF_EACH.only(made("p/Other", 3)).all()).isEqualTo(BOTH);
        assertThat(OF_EACH.only(Value.BOTTOM).all()).isEqualTo(BOTH);
        Value any = Value.of(HeapObject.opaque("p/State", new Site(METHOD, 4, 4)));
        assertThat(OF_EACH.only(any).all()).as("a subclass, perhaps").isEqualTo(BOTH);
        Reasons many = OF_EACH;
        for (int i = 0; i < 20; i++) {
            many = many.union(Reasons.of(made("p/Many" + i, i), Taints.NONE));
        }
        assertThat(many.only(STATE).all()).as("among too many").isEqualTo(BOTH);
    }

    @Test
    void nothing_may_decide_of_a_class() {
        Reasons some = Reasons.of(STATE, Taints.NONE).union(Reasons.of(REFUSAL, ANSWER));
        assertThat(some.only(STATE).all()).isEqualTo(Taints.NONE);
        assertThat(some.isEmpty()).isFalse();
        assertThat(Reasons.of(STATE, Taints.NONE).isEmpty()).isTrue();
        assertThat(Reasons.NONE.union(some)).isEqualTo(some);
        assertThat(some.union(Reasons.NONE)).isEqualTo(some);
    }

    @Test
    void some_of_what_is_thrown_has_its_reasons_alone() {
        assertThat(OF_EACH.only(STATE)).isEqualTo(Reasons.of(STATE, AGE));
        assertThat(OF_EACH.butFor(STATE)).isEqualTo(ANSWER);
        assertThat(OF_EACH.butFor(STATE.join(REFUSAL))).isEqualTo(Taints.NONE);
        assertThat(OF_EACH.plus(ANSWER).only(STATE).all()).isEqualTo(BOTH);
        assertThat(OF_EACH.filter(taint -> taint.label().equals(new Label.Input(AccessPath.of(1))))
                        .all())
                .isEqualTo(AGE);
    }

    @Test
    void of_several_places_those_decide_at_which_it_may_be() {
        Reasons here = Reasons.of(STATE, AGE);
        assertThat(here.among(OF_EACH, STATE)).isEqualTo(here);
        assertThat(here.among(OF_EACH, REFUSAL)).as("thrown elsewhere").isEqualTo(Reasons.NONE);
        assertThat(here.among(OF_EACH, made("p/Other", 3)).all()).isEqualTo(AGE);
    }

    @Test
    void a_caller_knows_the_class_of_what_it_has_passed() {
        HeapObject passed = HeapObject.input("java/lang/Exception", AccessPath.of(0));
        Reasons there = Reasons.of(Value.of(passed), AGE)
                .translated(
                        Value.of(passed),
                        object -> Set.copyOf(REFUSAL.objects()),
                        deciding -> deciding.equals(AGE) ? ANSWER : deciding);
        assertThat(there.only(REFUSAL).all()).isEqualTo(ANSWER);
        assertThat(OF_EACH.translated(STATE, object -> Set.of(), deciding -> deciding))
                .isEqualTo(OF_EACH);
    }
}
