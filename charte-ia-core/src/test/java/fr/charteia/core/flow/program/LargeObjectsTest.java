package fr.charteia.core.flow.program;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.testing.Sources;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Which method the ledger names for an object that held more than a walk visits. */
class LargeObjectsTest {
    private static final String LIST = "java/util/ArrayList";
    private static final MemberRef ONE = new MemberRef("p/A", "one", "()V");
    private static final MemberRef OTHER = new MemberRef("p/A", "other", "()V");

    private final LargeObjects large = new LargeObjects(
            ClassIndex.read(List.of(Sources.compile("package p; class A {}")), List.of(), new BlindSpots()));

    private static HeapObject madeIn(MemberRef method) {
        return HeapObject.allocated(LIST, new Site(method, 1, 0));
    }

    private static HeapObject given(String type) {
        return HeapObject.input(type, AccessPath.of(0));
    }

    @Test
    void a_class_of_ours_is_named_itself() {
        large.add(HeapObject.allocated("p/A", new Site(ONE, 1, 0)));
        assertThat(large.found()).isEqualTo(Map.of("p/A", new MemberRef("p/A", "", "")));
    }

    @Test
    void one_of_a_library_is_looked_for_where_it_is_made_first_in_the_order_of_methods() {
        large.add(madeIn(OTHER));
        large.add(madeIn(ONE));
        large.add(madeIn(OTHER));
        assertThat(large.found()).isEqualTo(Map.of(LIST, ONE));
    }

    @Test
    void or_in_the_method_that_is_given_it_and_in_no_later_one() {
        large.add(given(LIST));
        large.areGivenTo(OTHER);
        large.areGivenTo(ONE);
        assertThat(large.found()).isEqualTo(Map.of(LIST, OTHER));
    }

    @Test
    void what_no_method_under_way_was_given_has_no_place() {
        large.add(given(LIST));
        large.add(given("java/util/HashMap"));
        large.add(madeIn(ONE));
        assertThat(large.found())
                .isEqualTo(Map.of(LIST, ONE, "java/util/HashMap", new MemberRef("java/util/HashMap", "", "")));
    }
}
