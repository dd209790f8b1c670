package fr.charteia.core.flow.memory;

import static fr.charteia.core.flow.interpreter.Bench.labelled;
import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Summaries;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What is written to objects that others hold is there for all of their class; what is written to others is not. */
class OutlivingTest {
    private static final String MEMBERS = """
            static class Fiche { String nom; String autre; Fiche suite; Avis avis; java.util.List<String> liste; static String commun; }
            enum Avis { OUI }
            """;
    private static final String FICHE = "p/C$Fiche";
    private static final Site SITE = new Site(Bench.METHOD, 30, 300);
    private static final HeapObject ROOT = HeapObject.input("", AccessPath.of(AccessPath.STATE));
    private static final HeapObject SEEN = HeapObject.allocated(FICHE, SITE);
    private static final HeapObject UNSEEN = HeapObject.opaque(FICHE, SITE.beside(1));
    private static final HeapObject OTHER = HeapObject.opaque(FICHE, SITE.beside(2));
    private static final HeapObject LIBRARY = HeapObject.opaque("java/util/Properties", SITE.beside(3));

    private static void with(Consumer<Bench> say) {
        Bench.with(MEMBERS, say);
    }

    private static Slot slot(Bench it, String name) {
        return it.program.typeFacts().ofFields(FICHE).keySet().stream()
                .filter(slot -> slot.name().endsWith("." + name))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> read(Bench it, HeapObject object, Slot slot) {
        return Summaries.told(it.memory.read(it.state, Value.of(object), slot).taints());
    }

    private static void write(Bench it, HeapObject object, String field, Value value) {
        it.memory.write(it.state, Value.of(object), slot(it, field), value);
    }

    @Test
    void what_is_written_to_what_came_from_elsewhere_is_read_of_another() {
        with(it -> {
            write(it, UNSEEN, "nom", labelled(6));
            assertThat(read(it, OTHER, slot(it, "nom"))).contains("#6");
            assertThat(read(it, OTHER, slot(it, "autre"))).doesNotContain("#6");
            assertThat(read(it, UNSEEN, slot(it, "nom"))).containsExactly("#6");
        });
    }

    @Test
    void what_is_written_to_what_was_made_here_is_its_own_until_it_is_given_away() {
        with(it -> {
            it.state.heap.allocate(SEEN);
            write(it, SEEN, "nom", labelled(6));
            assertThat(read(it, OTHER, slot(it, "nom"))).doesNotContain("#6");
            it.memory.keep(it.state, Value.of(SEEN));
            assertThat(read(it, OTHER, slot(it, "nom"))).contains("#6");
            write(it, SEEN, "autre", labelled(7));
            assertThat(read(it, OTHER, slot(it, "autre"))).as("also afterwards").contains("#7");
        });
    }

    @Test
    void what_can_be_reached_from_what_is_given_away_is_given_away() {
        HeapObject below = HeapObject.allocated(FICHE, SITE.beside(9));
        with(it -> {
            it.state.heap.allocate(SEEN);
            it.state.heap.allocate(below);
            write(it, below, "nom", labelled(6));
            write(it, SEEN, "suite", Value.of(below));
            it.memory.keep(it.state, Value.of(SEEN));
            assertThat(read(it, OTHER, slot(it, "nom"))).contains("#6");
        });
    }

    @Test
    void what_a_row_describes_comes_from_no_store() {
        with(it -> {
            it.state.heap.set(UNSEEN, Slot.DESCRIBED, Value.constant(1));
            write(it, UNSEEN, "nom", labelled(6));
            assertThat(read(it, OTHER, slot(it, "nom"))).doesNotContain("#6");
            write(it, OTHER, "autre", labelled(7));
            assertThat(read(it, UNSEEN, slot(it, "autre"))).doesNotContain("#7");
            assertThat(Outliving.isGiven(it.state.heap, UNSEEN)).isFalse();
            assertThat(Outliving.isGiven(it.state.heap, OTHER)).isTrue();
            assertThat(Outliving.isGiven(it.state.heap, SEEN)).isFalse();
        });
    }

    @Test
    void what_lies_in_a_container_is_there_for_all_who_find_it() {
        HeapObject list = HeapObject.allocated("java/util/ArrayList", SITE.beside(9));
        with(it -> {
            it.state.heap.allocate(list);
            it.state.heap.set(list, Slot.ELEMENT, labelled(6));
            write(it, UNSEEN, "liste", Value.of(list));
            Value found = it.memory.read(it.state, Value.of(OTHER), slot(it, "liste"));
            assertThat(Summaries.told(
                            it.memory.read(it.state, found, Slot.ELEMENT).taints()))
                    .contains("#6");
        });
    }

    @Test
    void containers_that_hold_each_other_take_few_places() {
        HeapObject list = HeapObject.allocated("java/util/ArrayList", SITE.beside(9));
        HeapObject map = HeapObject.allocated("java/util/HashMap", SITE.beside(10));
        HeapObject tree = HeapObject.allocated("java/util/TreeMap", SITE.beside(11));
        Value any = Value.of(list)
                .join(Value.of(map))
                .join(Value.of(tree))
                .plus(labelled(6).taints());
        with(it -> {
            for (HeapObject container : any.objects()) {
                it.state.heap.allocate(container);
                for (Slot part : List.of(Slot.ELEMENT, Slot.KEY, Slot.VALUE)) {
                    it.state.heap.set(container, part, any);
                }
            }
            write(it, UNSEEN, "liste", Value.of(list));
            assertThat(it.state.heap.objects()).hasSizeLessThan(30);
            Value found = Value.of(OTHER);
            for (Slot part : List.of(slot(it, "liste"), Slot.VALUE, Slot.KEY, Slot.ELEMENT, Slot.VALUE, Slot.ELEMENT)) {
                found = it.memory.read(it.state, found, part);
            }
            assertThat(Summaries.told(found.taints())).as("in the innermost").contains("#6");
        });
    }

    @Test
    void what_an_object_carries_itself_is_told_of_its_class() {
        Taints carried = labelled(6).taints();
        with(it -> {
            Value seen = Value.of(SEEN);
            assertThat(Outliving.ofItself(seen.plus(carried))).isEqualTo(carried);
            assertThat(Outliving.ofItself(seen.plus(carried.marked(Mark.VIA_UNKNOWN))))
                    .isEqualTo(Taints.NONE);
            Taints chosen = carried.markedBits(Taint.bit(Mark.CONTROL));
            assertThat(Outliving.ofItself(seen.plus(chosen)))
                    .as("it was made for that")
                    .isEqualTo(chosen);
            assertThat(Outliving.ofItself(Value.of(UNSEEN).plus(chosen)))
                    .as("it was only chosen")
                    .isEqualTo(Taints.NONE);
            assertThat(Outliving.ofItself(seen.join(Value.of(UNSEEN)).plus(chosen)))
                    .as("it was chosen among others that were there")
                    .isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_lies_anywhere_below_what_came_from_elsewhere() {
        with(it -> {
            Outliving outliving = new Outliving(it.program, it.memory);
            assertThat(Summaries.told(outliving.everything(it.state.heap, UNSEEN)))
                    .hasSize(1);
            assertThat(outliving.everything(it.state.heap, LIBRARY)).isEqualTo(Taints.NONE);
            assertThat(outliving.everything(it.state.heap, HeapObject.opaque("[Ljava/lang/String;", SITE)))
                    .isEqualTo(Taints.NONE);
            write(it, OTHER, "nom", labelled(6));
            assertThat(Summaries.told(outliving
                            .below(it.state.heap, UNSEEN, slot(it, "nom"))
                            .taints()))
                    .contains("#6");
            assertThat(outliving.below(it.state.heap, LIBRARY, slot(it, "nom"))).isEqualTo(Value.BOTTOM);
            it.state.heap.set(UNSEEN, Slot.DESCRIBED, Value.constant(1));
            assertThat(outliving.everything(it.state.heap, UNSEEN)).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void what_is_put_in_a_store_is_found_in_another_of_its_type() {
        HeapObject one = HeapObject.opaque("api/Session", SITE.beside(5));
        HeapObject another = HeapObject.opaque("api/Session", SITE.beside(6));
        HeapObject map = HeapObject.opaque("java/util/Map", SITE.beside(7));
        HeapObject otherMap = HeapObject.opaque("java/util/Map", SITE.beside(8));
        with(it -> {
            for (HeapObject holder : new HeapObject[] {one, map}) {
                it.memory.write(it.state, Value.of(holder), Slot.value("k"), labelled(6));
            }
            assertThat(read(it, another, Slot.value("k"))).contains("#6");
            assertThat(read(it, another, Slot.value("o"))).doesNotContain("#6");
            assertThat(read(it, otherMap, Slot.value("k"))).as("it is no store").isEmpty();
            it.memory.write(it.state, Value.of(one), Slot.KEY, labelled(7));
            assertThat(read(it, another, Slot.KEY)).doesNotContain("#7");
        });
    }

    @Test
    void a_constant_of_an_enum_that_a_field_holds_is_found_as_itself() {
        with(it -> {
            Value constant = it.engine
                    .staticField(new MemberRef("p/C$Avis", "OUI", "Lp/C$Avis;"))
                    .orElseThrow();
            write(it, UNSEEN, "avis", constant);
            assertThat(it.memory
                            .read(it.state, Value.of(OTHER), slot(it, "avis"))
                            .objects())
                    .containsAll(constant.objects());
            it.state.heap.allocate(SEEN);
            write(it, UNSEEN, "suite", Value.of(SEEN));
            assertThat(it.memory
                            .read(it.state, Value.of(OTHER), slot(it, "suite"))
                            .objects())
                    .as("which object else it was is not told apart")
                    .doesNotContain(SEEN);
        });
    }

    @Test
    void what_is_given_away_is_told_as_a_whole_of_its_class() {
        HeapObject list = HeapObject.allocated("java/util/ArrayList", SITE.beside(9));
        HeapObject given = HeapObject.input(FICHE, AccessPath.of(1));
        with(it -> {
            for (HeapObject object : new HeapObject[] {SEEN, list, given}) {
                it.state.heap.allocate(object);
                it.memory.keep(
                        it.state,
                        Value.of(object).plus(labelled(object == given ? 7 : 6).taints()));
            }
            assertThat(Summaries.told(it.memory
                            .held(it.state.heap, ROOT, Slot.ofType(FICHE))
                            .taints()))
                    .contains("#6")
                    .doesNotContain("#7");
            assertThat(Summaries.told(it.memory
                            .held(it.state.heap, ROOT, Slot.ofType("java/util/ArrayList"))
                            .taints()))
                    .doesNotContain("#6");
        });
    }

    @Test
    void what_stands_for_what_outlives_calls() {
        assertThat(Outliving.isState(ROOT)).isTrue();
        assertThat(Outliving.isState(HeapObject.input(FICHE, AccessPath.of(0)))).isFalse();
        assertThat(Outliving.isState(UNSEEN)).isFalse();
    }
}
