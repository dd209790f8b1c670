package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.Loops;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Facts;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** By what ways through a loop are told apart, for how many of its rounds, and when no more. */
class PartitionsTest {
    private static final HeapObject C = HeapObject.input("p/C", AccessPath.of(2));
    private static final Slot TEXT = Slot.field("p/C", "s");

    /** The registers of the first two variables after the parameters. */
    private static final int FIRST = 3;

    private static final int SECOND = 4;

    /** A method with one loop, looked at. */
    private record Looked(MethodBody body, Partitions partitions, int header, Loop loop) {
        private Map<Part, Object> constants(int block, State state) {
            return partitions.of(block, state, false).constants();
        }

        /** What tells a state apart at the head of the loop in which a register holds that, and nothing else is known. */
        private Map<Part, Object> with(int register, Object constant) {
            return constants(header, holding(register, Value.constant(constant)));
        }

        /** The same while a field of a parameter holds that. */
        private Map<Part, Object> withText(Value text) {
            State state = state();
            state.registers[2] = Value.of(C);
            state.heap.set(C, TEXT, text);
            return constants(header, state);
        }

        private boolean tells(int register, Object constant) {
            return with(register, constant).equals(Map.of(Part.of(register), constant));
        }

        private State holding(int register, Value value) {
            State state = state();
            state.registers[register] = value;
            return state;
        }

        private State state() {
            return new State(body.registers());
        }

        private int round(int register, Object constant) {
            return partitions.round(header, new Partition(Facts.NONE, Map.of(Part.of(register), constant)));
        }
    }

    private static void in(String code, Consumer<Looked> say) {
        String source =
                "package p; class C { String s; boolean t; static void m(int n, boolean b, C c) { " + code + " } }";
        Programs.with(source, program -> {
            MethodBody body = program.body(program.resolve(new MemberRef("p/C", "m", "(IZLp/C;)V"))
                            .orElseThrow())
                    .orElseThrow();
            ControlFlow flow = program.controlFlow(body);
            Memory memory = new Memory(program, Shape.NONE, new Globals());
            Loop loop = Loops.of(body, flow).get(0);
            say.accept(new Looked(body, new Partitions(body, flow, program.tests(body), memory), loop.header(), loop));
        });
    }

    private static final String COUNTED = "for (int i = 0; i < n; i++) System.out.println();";

    @Test
    void so_many_rounds_are_told_apart_by_what_ends_the_loop_and_then_just_the_first() {
        in(COUNTED, m -> {
            for (int i = 0; i < 16; i++) {
                assertThat(m.tells(FIRST, i)).isTrue();
            }
            assertThat(m.tells(FIRST, 3)).as("once more").isTrue();
            assertThat(m.with(FIRST, 16)).isEmpty();
            assertThat(m.with(FIRST, 3)).isEmpty();
            assertThat(m.tells(FIRST, 0)).isTrue();
            assertThat(m.constants(m.header + 1, m.holding(FIRST, Value.constant(3))))
                    .as("inside")
                    .isEmpty();
        });
    }

    @Test
    void rounds_are_counted_where_they_begin() {
        in(COUNTED, m -> {
            for (int i = 0; i < 20; i++) {
                assertThat(m.constants(m.header + 1, m.holding(FIRST, Value.constant(i))))
                        .hasSize(1);
            }
            assertThat(m.constants(m.header + 1, m.holding(FIRST, Value.CLEAN))).isEmpty();
            assertThat(m.tells(FIRST, 20)).isTrue();
        });
    }

    @Test
    void a_counter_whose_end_is_not_known_tells_no_more() {
        in(COUNTED, m -> {
            assertThat(m.tells(FIRST, 0)).isTrue();
            m.partitions.undecided(m.header + 1);
            assertThat(m.tells(FIRST, 1)).as("what ends nothing is asked there").isTrue();
            m.partitions.undecided(m.header);
            assertThat(m.with(FIRST, 0)).isEmpty();
            assertThat(m.with(FIRST, 2)).isEmpty();
        });
    }

    @Test
    void one_whose_end_is_far_tells_the_first_round() {
        in(COUNTED, m -> {
            assertThat(m.tells(FIRST, 5)).isTrue();
            assertThat(m.tells(FIRST, 6)).isTrue();
            m.partitions.far(m.header);
            assertThat(m.tells(FIRST, 5)).isTrue();
            assertThat(m.with(FIRST, 6)).isEmpty();
        });
        in(COUNTED, m -> {
            m.partitions.far(m.header);
            assertThat(m.with(FIRST, 0)).as("no round was seen").isEmpty();
        });
    }

    @Test
    void an_answer_that_is_still_to_come_tells_the_first_round() {
        in("String s = null; while (s == null) { s = c.s; }", m -> {
            assertThat(m.tells(FIRST, Constant.NULL)).isTrue();
            m.partitions.undecided(m.header);
            assertThat(m.tells(FIRST, Constant.NULL)).isTrue();
            assertThat(m.with(FIRST, "x")).isEmpty();
        });
    }

    @Test
    void what_is_computed_and_ends_nothing_tells_nothing() {
        in("int j = 0; for (int i = 0; i < n; i++) { if (j > 3) System.out.println(); j = j + n; }", m -> {
            assertThat(m.with(FIRST, 0)).isEmpty();
            assertThat(m.tells(SECOND, 0)).isTrue();
            assertThat(m.tells(0, 7)).as("what no round changes").isTrue();
        });
    }

    @Test
    void what_is_only_set_to_constants_nearby_tells_on_which_way_it_was() {
        for (String set : new String[] {"if (b) s = \"x\";", "String t = \"x\"; s = t;", "s = b ? \"x\" : \"y\";"}) {
            in(
                    "String s = null; for (int i = 0; i < n; i++) { " + set + " } if (s != null) System.out.println();",
                    m -> {
                        for (String constant : new String[] {"x", "y", "z", "u", "v"}) {
                            assertThat(m.tells(FIRST, constant)).as(set).isTrue();
                        }
                    });
        }
        for (String set : new String[] {
            "s = c.s;", "String t = \"x\"; t = c.s; s = t;", "s = b ? \"x\" : c.s;", "String t = \"x\", u = t; s = u;"
        }) {
            in(
                    "String s = null; for (int i = 0; i < n; i++) { " + set + " } if (s != null) System.out.println();",
                    m -> {
                        assertThat(m.with(FIRST, "x")).as(set).isEmpty();
                    });
        }
    }

    @Test
    void a_part_that_ends_nothing_tells_while_few_constants_are_seen() {
        in("for (int i = 0; i < n; i++) { if (c.s == null) System.out.println(); c.s = String.valueOf(n); }", m -> {
            Part part = Part.of(2, TEXT);
            assertThat(m.withText(Value.constant("a"))).isEqualTo(Map.of(part, "a"));
            assertThat(m.withText(Value.CLEAN)).isEmpty();
            assertThat(m.withText(Value.constant("b"))).isEqualTo(Map.of(part, "b"));
            assertThat(m.withText(Value.constant("c"))).isEqualTo(Map.of(part, "c"));
            assertThat(m.withText(Value.constant("d"))).isEmpty();
            assertThat(m.withText(Value.constant("a"))).isEmpty();
        });
    }

    @Test
    void a_part_that_ends_the_loop_tells_as_a_counter_does() {
        in("while (c.s == null) { c.s = String.valueOf(n); }", m -> {
            for (int i = 0; i < 16; i++) {
                assertThat(m.withText(Value.constant("t" + i))).hasSize(1);
            }
            assertThat(m.withText(Value.constant("t"))).isEmpty();
            assertThat(m.withText(Value.constant("t0"))).hasSize(1);
        });
    }

    @Test
    void rounds_have_numbers_as_long_as_they_are_told_apart() {
        in(COUNTED, m -> {
            assertThat(m.round(FIRST, 7)).isEqualTo(1);
            assertThat(m.round(FIRST, 3)).isEqualTo(2);
            assertThat(m.round(FIRST, 7)).isEqualTo(1);
            assertThat(m.round(0, 3)).as("what counts nothing").isZero();
            assertThat(m.partitions.round(0, new Partition(Facts.NONE, Map.of(Part.of(FIRST), 3))))
                    .as("before the loop")
                    .isZero();
            for (int i = 100; i < 298; i++) {
                assertThat(m.round(FIRST, i)).isPositive();
            }
            assertThat(m.round(FIRST, 298)).isZero();
            assertThat(m.round(FIRST, 100)).isEqualTo(3);
        });
        in(COUNTED, m -> {
            m.partitions.undecided(m.header);
            assertThat(m.round(FIRST, 7)).isZero();
        });
    }
}
