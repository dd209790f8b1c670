package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.Opcodes;

/** Which objects are the same, and how far they are told apart from outside of the method that made them. */
class HeapObjectTest {
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");
    private static final Site SITE = new Site(METHOD, 5, 2);
    private static final HeapObject MADE = HeapObject.allocated("p/Usager", SITE);
    private static final HeapObject INPUT = HeapObject.input("p/Usager", AccessPath.of(0));
    private static final HeapObject FUNCTION = HeapObject.function(
            "java/lang/Runnable", SITE, new HeapObject.Target(METHOD, Opcodes.H_INVOKESTATIC, "run", 0));

    private static Site call(int index) {
        return new Site(new MemberRef("p/C", "n", "()V"), 9, index);
    }

    @Test
    void the_class_of_what_was_made_is_known_and_that_of_what_came_from_elsewhere_is_not() {
        assertThat(MADE.isExact()).isTrue();
        assertThat(FUNCTION.isExact()).isTrue();
        assertThat(HeapObject.opaque("p/Usager", SITE).isExact()).isFalse();
        assertThat(INPUT.isExact()).isFalse();
        assertThat(HeapObject.input("p/Usager", AccessPath.of(0), null).isExact())
                .isTrue();
    }

    @Test
    void two_classes_that_one_instruction_makes_are_two_objects() {
        assertThat(HeapObject.allocated("p/Agent", SITE)).isNotEqualTo(MADE);
        assertThat(HeapObject.allocated("p/Usager", SITE)).isEqualTo(MADE);
        // What comes from elsewhere is the same, whatever is found out about it.
        assertThat(INPUT.as("p/Agent")).isEqualTo(INPUT);
        assertThat(MADE.as("p/Agent")).isEqualTo(MADE);
    }

    @Test
    void an_input_is_as_many_as_its_path() {
        assertThat(INPUT.isMany()).isFalse();
        AccessPath elements = AccessPath.of(0).append(Slot.ELEMENT);
        assertThat(HeapObject.input("p/Usager", elements).isMany()).isTrue();
        assertThat(HeapObject.input("p/Usager", elements, null).isMany()).isTrue();
        assertThat(INPUT.isInput()).isTrue();
        assertThat(MADE.isInput()).isFalse();
        assertThat(INPUT.path()).isEqualTo(AccessPath.of(0));
    }

    @Test
    void it_is_surely_one_when_it_was_made_here_or_passed_itself_or_in_a_field() {
        AccessPath passed = AccessPath.of(0);
        AccessPath field = passed.append(Slot.field("p/C", "f"));
        assertThat(MADE.isOne()).isTrue();
        assertThat(INPUT.isOne()).isTrue();
        assertThat(HeapObject.input("p/Usager", field).isOne()).isTrue();
        for (HeapObject other : List.of(
                MADE.older(),
                FUNCTION,
                HeapObject.opaque("p/Usager", SITE),
                HeapObject.input("p/Usager", field.append(Slot.element(0))),
                HeapObject.input("p/Usager", field.append(Slot.ELEMENT)),
                HeapObject.input("p/Usager", AccessPath.of(AccessPath.STATIC)))) {
            assertThat(other.isOne()).as("%s", other).isFalse();
        }
    }

    @Test
    void only_a_function_has_a_target() {
        assertThat(FUNCTION.isFunction()).isTrue();
        assertThat(FUNCTION.target().method()).isEqualTo("run");
        assertThat(MADE.isFunction()).isFalse();
        assertThat(FUNCTION.kind()).isEqualTo(HeapObject.Kind.FUNCTION);
        assertThat(FUNCTION.site()).isEqualTo(SITE);
    }

    @Test
    void what_is_known_of_the_type_does_not_make_another_object() {
        assertThat(MADE.as("p/Agent")).isEqualTo(MADE).hasSameHashCodeAs(MADE);
        assertThat(MADE.as("p/Agent").type()).isEqualTo("p/Agent");
        assertThat(MADE.asGlobal()).isEqualTo(MADE);
    }

    @Test
    void what_is_found_out_of_the_type_can_be_forgotten() {
        HeapObject agent = INPUT.as("p/Agent");
        assertThat(agent.isNarrowed()).isTrue();
        assertThat(INPUT.isNarrowed()).isFalse();
        assertThat(agent.as("p/Chef").asDeclared().type()).isEqualTo("p/Usager");
        assertThat(agent.asDeclared().isNarrowed()).isFalse();
        assertThat(MADE.as("p/Agent").older().seenFrom(call(1)).asDeclared().type())
                .isEqualTo("p/Usager");
    }

    @Test
    void another_place_another_kind_another_path_and_another_caller_make_another_object() {
        assertThat(MADE)
                .isNotEqualTo(HeapObject.allocated("p/Usager", SITE.beside(1)))
                .isNotEqualTo(HeapObject.opaque("p/Usager", SITE))
                .isNotEqualTo(MADE.older())
                .isNotEqualTo(MADE.seenFrom(call(1)))
                .isNotEqualTo(INPUT)
                .isNotEqualTo(SITE);
        assertThat(INPUT).isNotEqualTo(HeapObject.input("p/Usager", AccessPath.of(1)));
        assertThat(MADE.seenFrom(call(1))).isEqualTo(MADE.seenFrom(call(1))).isNotEqualTo(MADE.seenFrom(call(2)));
    }

    @Test
    void objects_whose_hashes_collide_differ() {
        HeapObject one = HeapObject.input("p/C", AccessPath.of(0).append(Slot.named("Aa")));
        HeapObject other = HeapObject.input("p/C", AccessPath.of(0).append(Slot.named("BB")));
        assertThat(one).hasSameHashCodeAs(other).isNotEqualTo(other);
    }

    @Test
    void what_a_recursion_made_is_told_apart_by_its_first_round_alone() {
        HeapObject once = MADE.seenFrom(call(1));
        HeapObject twice = once.seenFrom(call(1));

        assertThat(once.isMany()).isFalse();
        assertThat(twice.isMany()).isTrue();
        assertThat(twice).isNotEqualTo(once).isEqualTo(once.older());
        assertThat(twice.seenFrom(call(1))).isEqualTo(twice);
        assertThat(once.seenFrom(call(2)).seenFrom(call(1)))
                .as("through others, too")
                .isEqualTo(twice);
    }

    @Test
    void three_callers_tell_apart_what_one_instruction_makes() {
        HeapObject seen = MADE.seenFrom(call(1)).seenFrom(call(2)).seenFrom(call(3));
        assertThat(seen.isMany()).isFalse();
        assertThat(seen).isNotEqualTo(MADE.seenFrom(call(4)).seenFrom(call(2)).seenFrom(call(3)));
        HeapObject fourth = seen.seenFrom(call(5));
        assertThat(fourth.isMany()).isTrue();
        assertThat(fourth)
                .isEqualTo(MADE.seenFrom(call(4))
                        .seenFrom(call(2))
                        .seenFrom(call(3))
                        .seenFrom(call(5)));
    }

    @Test
    void inputs_globals_and_all_of_an_instruction_are_the_same_for_whoever_calls() {
        for (HeapObject object : List.of(INPUT, MADE.asGlobal(), MADE.withoutContext(), MADE.ofItsType())) {
            assertThat(object.seenFrom(call(1))).isSameAs(object);
        }
    }

    @Test
    void what_a_loop_makes_is_told_apart_by_who_called() {
        HeapObject many = MADE.older();
        assertThat(many.seenFrom(call(2)))
                .isNotEqualTo(many)
                .isNotEqualTo(many.seenFrom(call(1)))
                .matches(HeapObject::isMany);
    }

    @Test
    void without_context_it_is_all_that_the_instruction_makes() {
        HeapObject all = MADE.withoutContext();
        assertThat(all).matches(HeapObject::isMany).isNotEqualTo(MADE.older());
        HeapObject older = MADE.seenFrom(call(1)).older();
        for (HeapObject object : List.of(MADE.older(), MADE.seenFrom(call(1)), older)) {
            assertThat(object.withoutContext()).isEqualTo(all);
        }
        for (HeapObject object : List.of(INPUT, MADE.asGlobal(), all)) {
            assertThat(object.withoutContext()).isSameAs(object);
        }
    }

    @Test
    void objects_of_one_type_are_one_whoever_made_them() {
        HeapObject elsewhere = HeapObject.allocated("p/Usager", call(7));
        assertThat(MADE.ofItsType()).isEqualTo(elsewhere.ofItsType()).matches(HeapObject::isMany);
        assertThat(MADE.ofItsType())
                .isNotEqualTo(HeapObject.allocated("p/Agent", SITE).ofItsType());
        assertThat(INPUT.ofItsType()).isSameAs(INPUT);
        assertThat(MADE.asGlobal().ofItsType()).matches(HeapObject::isGlobal).isEqualTo(MADE);
        assertThat(FUNCTION.ofItsType()).isEqualTo(FUNCTION.withoutContext());
    }

    @Test
    void an_instruction_makes_what_it_calls_for() {
        assertThat(MADE.isMadeAt(SITE)).isTrue();
        assertThat(MADE.isMadeAt(call(1))).isFalse();
        assertThat(MADE.seenFrom(call(1)).isMadeAt(call(1))).isTrue();
        assertThat(MADE.seenFrom(call(1)).seenFrom(call(2)).isMadeAt(call(1))).isFalse();
        assertThat(MADE.seenFrom(call(1)).isMadeAt(SITE)).isFalse();
        assertThat(HeapObject.allocated("p/Usager", SITE.beside(4)).isMadeAt(SITE))
                .isTrue();
        assertThat(HeapObject.allocated("p/Usager", SITE.inRound(1)).isMadeAt(SITE))
                .isFalse();
        assertThat(MADE.asGlobal().isMadeAt(SITE)).isFalse();
        assertThat(INPUT.isMadeAt(SITE)).isFalse();
    }

    @Test
    void what_an_instruction_takes_out_of_many_is_one_and_was_one_of_those_before() {
        HeapObject many = MADE.older();
        HeapObject one = many.focused(SITE);
        HeapObject before = one.older();
        assertThat(one)
                .matches(HeapObject::isFocused)
                .matches(HeapObject::isTaken)
                .matches(o -> !o.isMany());
        assertThat(before)
                .matches(HeapObject::isMany)
                .matches(HeapObject::isTaken)
                .matches(o -> !o.isFocused());
        assertThat(before).isEqualTo(many.takenBy(SITE)).isEqualTo(before.older());
        assertThat(many.focused(SITE.inRound(3)).older())
                .as("in whatever round")
                .isEqualTo(before);
        for (HeapObject taken : List.of(one, before, one.kept())) {
            assertThat(taken.blurred()).isEqualTo(many);
            assertThat(taken.isTakenBy(SITE.inRound(2))).isTrue();
            assertThat(taken.isTakenBy(call(1))).isFalse();
            assertThat(taken.isLasting()).isFalse();
        }
        assertThat(many.blurred()).isSameAs(many);
        assertThat(many.isTakenBy(SITE)).isFalse();
        assertThat(one.kept())
                .as("what something holds on to")
                .isNotEqualTo(before)
                .matches(HeapObject::isMany);
        assertThat(one.kept().older()).isEqualTo(one.kept());
        assertThat(one.isTakenWith(before)).isTrue();
        assertThat(before.isTakenWith(one)).isTrue();
        assertThat(before.isTakenWith(one.kept())).as("one may be the other").isFalse();
        assertThat(one.isTakenWith(many)).isFalse();
        assertThat(one.isTakenWith(many.takenBy(call(1)))).isFalse();
        assertThat(before.seenFrom(call(4)).blurred()).isEqualTo(many.seenFrom(call(4)));
        assertThat(before.toString()).startsWith("ALLOCATED!* ");
    }

    @Test
    void it_reads_as_what_it_is() {
        assertThat(MADE).hasToString("ALLOCATED p/Usager@" + SITE);
        assertThat(MADE.older().toString()).startsWith("ALLOCATED* ");
        assertThat(INPUT).hasToString("INPUT p/Usager0[]");
    }
}
