package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** All that lies below a value: what was put there, what the caller put there, and what its type says of it. */
class WalkTest {
    private static final Slot NOM = field("nom");
    private static final Slot AUTRE = field("autre");
    private static final Slot SECRET = field("secret");
    private static final Slot SUITE = field("suite");
    private static final HeapObject FICHE = object("p/Fiche", 1);
    private static final HeapObject NEXT = object("p/Fiche", 2);
    private static final HeapObject LIST = object("java/util/ArrayList", 3);
    private static final HeapObject MAP = object("java/util/HashMap", 4);
    private static final HeapObject VIEW = object("java/util/Set", 5);
    private static final AccessPath PATH = AccessPath.of(0);
    private static final HeapObject PASSED = HeapObject.input("p/Fiche", PATH);
    private static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 9, 9));
    private static final Label OTHER = new Label.AiOutput(new Site(new MemberRef("p/C", "m", "()V"), 8, 8));
    private static final Value LIES = Value.tainted(Taints.of(Taint.of(ANSWER), Chain.EMPTY));
    private static final Value BESIDE = Value.tainted(Taints.of(Taint.of(OTHER), Chain.EMPTY));

    private static final Label GIVEN = new Label.Input(AccessPath.of(3));
    private static final Value PERHAPS = Value.tainted(Taints.of(Taint.of(GIVEN), Chain.EMPTY));

    private final State state = new State(0);

    private static Slot field(String name) {
        return Slot.field("p/Fiche", name);
    }

    private static HeapObject object(String type, int line) {
        return HeapObject.allocated(type, new Site(new MemberRef("p/C", "m", "()V"), line, line));
    }

    private void with(BiConsumer<Program, Memory> say) {
        Programs.with("""
            package p;
            class Fiche { @api.Personnel String nom; String autre; transient String secret; Fiche suite; }
            class Vide { String rien; }
            class Seul implements java.io.Externalizable {
                String nom;
                public Seul() {}
                public void readExternal(java.io.ObjectInput i) {}
                public void writeExternal(java.io.ObjectOutput o) {}
            }
            """, program -> say.accept(program, new Memory(program, Shape.NONE, new Globals())));
    }

    private static Set<Label> labels(Taints taints) {
        return taints.labels();
    }

    private static boolean isPersonal(Taints taints) {
        return labels(taints.filter(taint -> !taint.isOver())).stream().anyMatch(Label.Data.class::isInstance);
    }

    private static Label.Input input(Slot... slots) {
        AccessPath path = PATH;
        for (Slot slot : slots) {
            path = path.append(slot);
        }
        return new Label.Input(path);
    }

    @Test
    void what_a_value_carries_itself() {
        with((program, memory) -> {
            assertThat(memory.deep(state, LIES)).isEqualTo(LIES.taints());
            assertThat(memory.deep(state, Value.CLEAN)).isEqualTo(Taints.NONE);
            assertThat(memory.deep(state, Value.BOTTOM)).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_was_put_below_it_however_deep() {
        with((program, memory) -> {
            state.heap.set(LIST, Slot.ELEMENT, Value.of(MAP));
            state.heap.setAll(MAP, Map.of(Slot.value("k"), LIES, Slot.KEY, BESIDE));
            assertThat(labels(memory.deep(state, Value.of(LIST)))).containsExactlyInAnyOrder(ANSWER, OTHER);
            assertThat(labels(memory.deep(state, LIES.withObjects(Set.of(LIST)))))
                    .containsExactlyInAnyOrder(ANSWER, OTHER);
            state.heap.set(LIST, Slot.element(3), LIES);
            state.heap.remove(MAP, Slot.value("k"));
            assertThat(labels(memory.deep(state, Value.of(LIST)))).containsExactlyInAnyOrder(ANSWER, OTHER);
        });
    }

    @Test
    void what_refers_to_itself_is_walked_once() {
        with((program, memory) -> {
            state.heap.setAll(FICHE, Map.of(SUITE, Value.of(NEXT), NOM, Value.constant("a")));
            state.heap.setAll(NEXT, Map.of(SUITE, Value.of(FICHE), NOM, Value.constant("b"), AUTRE, LIES));
            assertThat(labels(memory.deep(state, Value.of(FICHE)))).containsExactly(ANSWER);
        });
    }

    @Test
    void where_it_was_sent_or_set_up_does_not_lie_in_it() {
        with((program, memory) -> {
            state.heap.setAll(LIST, Map.of(Slot.ADDRESS, LIES, Slot.TOOLS, BESIDE, Slot.ELEMENT, Value.CLEAN));
            assertThat(memory.deep(state, Value.of(LIST))).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_a_view_shows_lies_in_it() {
        with((program, memory) -> {
            state.heap.setAll(MAP, Map.of(Slot.value("k"), LIES, Slot.KEY, BESIDE));
            state.heap.setAll(VIEW, Map.of(Slot.VALUES_OF, Value.of(MAP)));
            assertThat(labels(memory.deep(state, Value.of(VIEW)))).containsExactly(ANSWER);
            state.heap.setAll(VIEW, Map.of(Slot.KEYS_OF, Value.of(MAP)));
            assertThat(labels(memory.deep(state, Value.of(VIEW)))).containsExactly(OTHER);
            state.heap.setAll(VIEW, Map.of(Slot.ENTRIES_OF, Value.of(MAP)));
            assertThat(labels(memory.deep(state, Value.of(VIEW)))).containsExactlyInAnyOrder(ANSWER, OTHER);
        });
    }

    @Test
    void what_was_anonymised_marks_all_below_it() {
        with((program, memory) -> {
            state.heap.setAll(MAP, Map.of(Slot.value("k"), PERHAPS));
            state.heap.setAll(LIST, Map.of(Slot.ELEMENT, Value.of(MAP), Slot.ANONYMISED, Value.constant(1)));
            assertThat(memory.deep(state, Value.of(LIST)).set())
                    .containsExactly(new Taint(GIVEN, Taint.bit(Mark.ANONYMISED)));
            assertThat(memory.deep(state, Value.of(MAP)).set()).containsExactly(Taint.of(GIVEN));
            state.heap.set(LIST, Slot.ANONYMISED, Value.CLEAN);
            assertThat(memory.deep(state, Value.of(LIST)).set())
                    .as("only on some way")
                    .containsExactly(Taint.of(GIVEN));
        });
    }

    @Test
    void an_anonymised_object_that_was_passed_is_marked_whole() {
        with((program, memory) -> {
            state.heap.set(PASSED, Slot.ANONYMISED, Value.constant(1));
            assertThat(memory.deep(state, Value.of(PASSED)).set())
                    .allMatch(taint -> taint.has(Mark.ANONYMISED))
                    .isNotEmpty();
            state.heap.set(PASSED, AUTRE, PERHAPS);
            assertThat(memory.deep(state, Value.of(PASSED)).set())
                    .allMatch(taint -> taint.has(Mark.ANONYMISED))
                    .hasSizeGreaterThan(1);
        });
    }

    @Test
    void what_was_approved_where_it_was_put_is_approved_below_it() {
        with((program, memory) -> {
            Value approved = ApprovedLabels.bearing(Value.of(MAP), Set.of(ANSWER));
            state.heap.setAll(MAP, Map.of(Slot.value("k"), LIES));
            state.heap.setAll(LIST, Map.of(Slot.ELEMENT, approved));
            assertThat(memory.deep(state, Value.of(LIST)).set())
                    .contains(new Taint(ANSWER, Taint.bit(Mark.VALIDATED)))
                    .doesNotContain(Taint.of(ANSWER));
            state.heap.set(LIST, Slot.CONTENT, Value.of(MAP));
            assertThat(memory.deep(state, Value.of(LIST)).set())
                    .as("it is there unapproved as well")
                    .contains(Taint.of(ANSWER));
        });
    }

    @Test
    void what_two_ways_lead_to_is_approved_where_both_say_so() {
        with((program, memory) -> {
            state.heap.setAll(MAP, Map.of(Slot.value("k"), LIES, Slot.value("l"), BESIDE, Slot.value("m"), PERHAPS));
            Value one = ApprovedLabels.bearing(Value.of(MAP), new LinkedHashSet<>(List.of(ANSWER, OTHER)));
            Value other = ApprovedLabels.bearing(Value.of(MAP), new LinkedHashSet<>(List.of(ANSWER, GIVEN)));
            for (List<Value> both : List.of(List.of(one, other), List.of(other, one))) {
                state.heap.setAll(LIST, Map.of());
                state.heap.set(LIST, Slot.element(0), both.get(0));
                state.heap.set(LIST, Slot.element(1), both.get(1));
                assertThat(memory.deep(state, Value.of(LIST)).set())
                        .contains(Taint.of(OTHER), Taint.of(GIVEN))
                        .doesNotContain(Taint.of(ANSWER));
            }
        });
    }

    @Test
    void what_the_caller_put_there_is_named_by_its_path() {
        with((program, memory) -> {
            assertThat(labels(memory.deep(state, Value.of(PASSED)))).containsExactly(input(Slot.DEEP));
            HeapObject list = HeapObject.input("java/util/List", PATH);
            assertThat(labels(memory.deep(state, Value.of(list)))).containsExactly(input(Slot.DEEP));
            state.heap.set(list, Slot.ELEMENT, LIES);
            assertThat(labels(memory.deep(state, Value.of(list)))).containsExactlyInAnyOrder(input(Slot.DEEP), ANSWER);
        });
    }

    @Test
    void of_an_object_with_a_part_that_was_written_the_others_are_the_callers() {
        with((program, memory) -> {
            state.heap.set(PASSED, AUTRE, LIES);
            assertThat(labels(memory.deep(state, Value.of(PASSED))))
                    .containsExactlyInAnyOrder(
                            ANSWER, input(NOM, Slot.DEEP), input(SECRET, Slot.DEEP), input(SUITE, Slot.DEEP));
            HeapObject many = PASSED.older();
            state.heap.setAll(many, Map.of(AUTRE, LIES));
            assertThat(labels(memory.deep(state, Value.of(many))))
                    .as("of many, any part may be")
                    .contains(ANSWER, input(Slot.DEEP));
        });
    }

    @Test
    void a_container_that_was_emptied_has_nothing_of_the_callers() {
        with((program, memory) -> {
            HeapObject list = HeapObject.input("java/util/List", PATH);
            Emptying.empty(state.heap, list);
            state.heap.set(list, Slot.ELEMENT, LIES);
            assertThat(labels(memory.deep(state, Value.of(list)))).containsExactly(ANSWER);
        });
    }

    @Test
    void an_object_that_is_made_has_what_its_type_says_of_its_fields() {
        with((program, memory) -> {
            state.heap.allocate(FICHE);
            state.heap.set(FICHE, NOM, Value.CLEAN);
            assertThat(isPersonal(memory.deep(state, Value.of(FICHE)))).isTrue();
            state.heap.set(FICHE, NOM, Value.constant("Anonyme"));
            assertThat(memory.deep(state, Value.of(FICHE)))
                    .as("a constant is no person's")
                    .isEqualTo(Taints.NONE);
            state.heap.set(FICHE, NOM, Value.constant("Anonyme").withObjects(Set.of(LIST)));
            assertThat(isPersonal(memory.deep(state, Value.of(FICHE)))).isTrue();
            HeapObject empty = object("p/Vide", 6);
            state.heap.set(empty, Slot.field("p/Vide", "rien"), Value.CLEAN);
            assertThat(memory.deep(state, Value.of(empty))).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void a_protected_object_marks_what_its_type_says() {
        with((program, memory) -> {
            for (HeapObject object : List.of(FICHE, HeapObject.opaque("p/Fiche", FICHE.site()))) {
                state.heap.setAll(object, Map.of(NOM, Value.CLEAN, Slot.PSEUDONYMISED, Value.constant(1)));
                assertThat(memory.deep(state, Value.of(object)).set())
                        .allMatch(taint -> taint.has(Mark.PSEUDONYMISED))
                        .anyMatch(taint -> taint.label() instanceof Label.Data);
                state.heap.set(object, Slot.ANONYMISED, Value.constant(1));
                assertThat(isPersonal(memory.deep(state, Value.of(object)))).isFalse();
            }
        });
    }

    @Test
    void an_object_that_comes_from_elsewhere_may_hold_all_that_its_type_says() {
        with((program, memory) -> {
            HeapObject found = HeapObject.opaque("p/Fiche", new Site(new MemberRef("p/C", "m", "()V"), 7, 7));
            Taints below = memory.deep(state, Value.of(found));
            assertThat(isPersonal(below)).isTrue();
            assertThat(labels(below))
                    .as("whatever outlives calls")
                    .contains(new Label.Input(AccessPath.of(AccessPath.STATE)
                            .append(Slot.ofType("p/Fiche"))
                            .append(Slot.DEEP)));
            HeapObject array = HeapObject.opaque("[Lp/Fiche;", found.site());
            assertThat(memory.deep(state, Value.of(array))).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_code_that_is_not_seen_may_have_put_there_is_a_guess() {
        with((program, memory) -> {
            state.heap.setAll(LIST, Map.of(Slot.CONTENT, LIES, Slot.GUESSED, Value.constant(1), Slot.ELEMENT, BESIDE));
            assertThat(memory.deep(state, Value.of(LIST)).set())
                    .containsExactlyInAnyOrder(new Taint(ANSWER, Taint.bit(Mark.VIA_UNKNOWN)), Taint.of(OTHER));
            state.heap.remove(LIST, Slot.GUESSED);
            assertThat(memory.deep(state, Value.of(LIST)).set())
                    .containsExactlyInAnyOrder(Taint.of(ANSWER), Taint.of(OTHER));
        });
    }

    @Test
    void serialisation_writes_what_is_not_transient() {
        with((program, memory) -> {
            program.typeFacts().ofFields("p/Fiche");
            assertThat(Walk.isSerialised(program, AUTRE)).isTrue();
            assertThat(Walk.isSerialised(program, SECRET)).isFalse();
            assertThat(Walk.isSerialised(program, Slot.ELEMENT)).isTrue();
            assertThat(Walk.isSerialised(program, Slot.field("p/Seul", "nom")))
                    .as("it says itself what it writes")
                    .isFalse();
            state.heap.setAll(FICHE, Map.of(SECRET, LIES, AUTRE, BESIDE, NOM, Value.constant("a")));
            assertThat(labels(memory.serialised(state, Value.of(FICHE)))).containsExactly(OTHER);
            assertThat(labels(memory.deep(state, Value.of(FICHE)))).containsExactlyInAnyOrder(ANSWER, OTHER);
            assertThat(labels(memory.serialised(state, Value.of(PASSED))))
                    .containsExactlyInAnyOrder(input(NOM, Slot.DEEP), input(AUTRE, Slot.DEEP), input(SUITE, Slot.DEEP));
        });
    }

    @Test
    void no_more_than_so_many_objects_are_come_to_and_the_first_is_noted() {
        with((program, memory) -> {
            HeapObject[] all = new HeapObject[Memory.REACH + 1];
            for (int i = 0; i < all.length; i++) {
                all[i] = object("java/util/ArrayList", 100 + i);
                if (i > 0) {
                    state.heap.set(all[i - 1], Slot.ELEMENT, Value.of(all[i]));
                }
            }
            state.heap.set(all[all.length - 2], Slot.CONTENT, LIES);
            state.heap.set(all[all.length - 1], Slot.CONTENT, BESIDE);
            assertThat(labels(memory.deep(state, Value.of(all[0])))).containsExactly(ANSWER);
            assertThat(labels(memory.deep(state, Value.of(all[1])))).containsExactlyInAnyOrder(ANSWER, OTHER);
        });
    }
}
