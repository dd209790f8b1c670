package fr.charteia.core.flow.value;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import java.util.LinkedHashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Of what a caller passes, few things stand for many. */
class InputBoundsTest {
    private static final int MOST = 48;
    private static final MemberRef METHOD = new MemberRef("p/C", "m", "()V");

    /** Things that lie under as many ways down a tree, six steps deep. */
    private static Set<HeapObject> down(int ways, String... types) {
        Set<HeapObject> all = new LinkedHashSet<>();
        for (int way = 0; way < ways; way++) {
            AccessPath path = AccessPath.of(0);
            for (int step = 0; step < 6; step++) {
                path = path.append(Slot.field("p/Node" + step, "f" + (way >> step) % 2));
            }
            all.add(HeapObject.input(types[(way >> 4) % types.length], path.append(Slot.field("p/Node", "way" + way))));
        }
        return all;
    }

    @Test
    void as_many_as_there_may_be_are_left_as_they_are() {
        Set<HeapObject> all = down(MOST, "p/Node");
        assertThat(InputBounds.bounded(all)).isEqualTo(all);
    }

    @Test
    void of_more_those_that_share_their_first_slots_become_one() {
        Set<HeapObject> fewer = InputBounds.bounded(down(MOST + 1, "p/Node"));
        assertThat(fewer)
                .hasSizeLessThanOrEqualTo(MOST)
                .extracting(HeapObject::type)
                .containsOnly("p/Node");
    }

    @Test
    void of_what_is_of_several_classes_the_class_is_not_known() {
        assertThat(InputBounds.bounded(down(2 * MOST, "p/Node", "p/Leaf")))
                .hasSizeLessThanOrEqualTo(MOST)
                .extracting(HeapObject::type)
                .containsOnly("java/lang/Object");
    }

    @Test
    void what_is_made_here_counts_for_nothing_and_stays() {
        Set<HeapObject> all = down(MOST, "p/Node");
        for (int index = 0; index < MOST; index++) {
            all.add(HeapObject.allocated("p/Node", new Site(METHOD, 5, index)));
        }
        assertThat(InputBounds.bounded(all)).isEqualTo(all);
    }
}
