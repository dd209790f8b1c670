package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.program.StoreMethods;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Slot;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which cell of the state that outlives calls a path leads to. */
class CellPathsTest {
    private static final Slot F = Slot.field("p/C", "f");
    private static final Slot L = Slot.field("p/C", "l");
    private static final AccessPath ROOT = AccessPath.of(AccessPath.STATE);
    private static final String TEXT = "java/lang/String";

    private static AccessPath path(AccessPath root, Slot... slots) {
        AccessPath path = root;
        for (Slot slot : slots) {
            path = path.append(slot);
        }
        return path;
    }

    @Test
    void a_cell_begins_with_the_last_field_on_the_way() {
        Bench.with(bench -> {
            CellPaths paths = new CellPaths(bench.program);
            AccessPath passed = AccessPath.of(1);
            assertThat(paths.cell(path(passed, F), TEXT)).contains(path(ROOT, F));
            assertThat(paths.cell(path(passed, L, Slot.ELEMENT, F), TEXT)).contains(path(ROOT, F));
            assertThat(paths.cell(path(passed, L, Slot.ELEMENT), TEXT)).contains(path(ROOT, L, Slot.ELEMENT));
            assertThat(paths.cell(path(ROOT, F), TEXT)).contains(path(ROOT, F));
            assertThat(paths.cell(ROOT, "p/C")).isEmpty();
        });
    }

    @Test
    void a_cell_of_a_store_begins_with_its_type() {
        Bench.with(bench -> {
            CellPaths paths = new CellPaths(bench.program);
            AccessPath passed = AccessPath.of(1);
            Slot key = Slot.value("k");
            Slot store = Slot.ofType("api/Session");
            assertThat(paths.isStore("api/Session")).isTrue();
            assertThat(paths.isStore("[Lapi/Session;")).isFalse();
            assertThat(paths.isStore("p/C")).isFalse();
            assertThat(paths.isStore("")).isFalse();
            assertThat(paths.isStore(StoreMethods.DATABASE)).as("tables").isTrue();
            assertThat(paths.cell(path(passed, key), "api/Session")).contains(path(ROOT, store, key));
            Slot field = bench.program.slot(new MemberRef("p/C", "t", "Lapi/Session;"));
            assertThat(paths.cell(path(passed, field, key), TEXT)).contains(path(ROOT, store, key));
            assertThat(paths.cell(path(passed, Slot.ELEMENT), "p/C"))
                    .contains(path(ROOT, Slot.ofType("p/C"), Slot.ELEMENT));
            assertThat(paths.cell(path(passed, Slot.ELEMENT), "java/util/List"))
                    .as("a container that is passed")
                    .isEmpty();
            for (String none : List.of("", "I", "[Lp/C;")) {
                assertThat(paths.cell(path(passed, Slot.ELEMENT), none)).isEmpty();
            }
            assertThat(paths.cameWithStore(path(ROOT, store, Slot.ADDRESS))).isTrue();
            assertThat(paths.cameWithStore(path(ROOT, store, key))).isFalse();
            assertThat(paths.cameWithStore(path(ROOT, store))).isFalse();
            assertThat(paths.cameWithStore(path(ROOT, Slot.ofType("p/C"), Slot.ADDRESS)))
                    .isFalse();
        });
    }

    @Test
    void a_key_that_is_not_known_is_any() {
        AccessPath any = path(ROOT, L, Slot.ELEMENT);
        AccessPath first = path(ROOT, L, Slot.element(0));
        AccessPath second = path(ROOT, L, Slot.element(1));
        assertThat(CellPaths.matches(any, first)).isTrue();
        assertThat(CellPaths.matches(first, any)).isTrue();
        assertThat(CellPaths.matches(first, first)).isTrue();
        assertThat(CellPaths.matches(first, second)).isFalse();
        assertThat(CellPaths.matches(any, path(ROOT, F, Slot.ELEMENT))).isFalse();
        assertThat(CellPaths.matches(path(ROOT, L), any)).isFalse();
        assertThat(CellPaths.begins(path(ROOT, L), any)).isTrue();
        assertThat(CellPaths.begins(any, path(ROOT, L))).isFalse();
        assertThat(CellPaths.matches(path(ROOT, L, Slot.VALUE), any)).isFalse();
    }

    @Test
    void what_a_slot_is() {
        assertThat(CellPaths.isType(Slot.ofType("p/C"))).isTrue();
        assertThat(CellPaths.isType(Slot.ADDRESS)).isFalse();
        assertThat(CellPaths.isType(Slot.field("@p/C", "f"))).isFalse();
        assertThat(CellPaths.leadsElsewhere(F)).isTrue();
        assertThat(CellPaths.leadsElsewhere(Slot.ELEMENT)).isFalse();
        assertThat(CellPaths.leadsElsewhere(Slot.ofStore("p/C"))).isTrue();
    }

    @Test
    void the_classes_whose_objects_a_declaration_holds() {
        Bench.with(bench -> {
            CellPaths paths = new CellPaths(bench.program);
            Slot list = bench.program.slot(new MemberRef("p/C", "l", "Ljava/util/List;"));
            assertThat(paths.namedBy(list)).containsExactly("java/util/List", TEXT);
            Slot session = bench.program.slot(new MemberRef("p/C", "t", "Lapi/Session;"));
            assertThat(paths.namedBy(session)).as("a library's").isEmpty();
            assertThat(paths.held(List.of("p/C", TEXT))).containsExactly("p/C", TEXT);
            assertThat(paths.held(List.of())).isEmpty();
        });
    }

    @Test
    void a_trace_calls_it_by_what_the_reader_knows() {
        assertThat(CellPaths.name(path(ROOT, F))).isEqualTo("C.f");
        assertThat(CellPaths.name(path(ROOT, L, Slot.ELEMENT))).isEqualTo("C.l");
        assertThat(CellPaths.name(path(ROOT, Slot.ofType("api/Session"), Slot.value("avis"))))
                .isEqualTo("Session[avis]");
        assertThat(CellPaths.name(path(ROOT, Slot.ofType("api/Session"), Slot.VALUE)))
                .isEqualTo("Session");
    }
}
