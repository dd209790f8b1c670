package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Facts;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Which ways through a method are told apart, how many of them, and in which order they are visited. */
class PointsTest {
    private static final String SOURCE = """
            package p;
            class C {
                static void m(int i) { if (i > 0) System.out.println(); System.out.println(i); }
            }
            """;

    private static void with(Consumer<Points> say) {
        with(SOURCE, say);
    }

    private static void with(String source, Consumer<Points> say) {
        with(source, true, say);
    }

    private static void with(String source, boolean apart, Consumer<Points> say) {
        Programs.with(source, program -> {
            MethodBody body = program.body(
                            program.resolve(new MemberRef("p/C", "m", "(I)V")).orElseThrow())
                    .orElseThrow();
            ControlFlow flow = program.controlFlow(body);
            Memory memory = new Memory(program, Shape.NONE, new Engine(program, new BlindSpots()).globals());
            say.accept(new Points(body, flow, new Partitions(body, flow, program.tests(body), memory), apart));
        });
    }

    /** A state that comes by a test of its own. */
    private static State state(int test) {
        State state = new State(8);
        state.facts = Facts.NONE.with(Comparison.equal(new Term.Register(99), new Term.Fixed(test)), true);
        return state;
    }

    @Test
    void ways_on_which_tests_were_answered_differently_are_told_apart() {
        with(points -> {
            Point one = points.of(0, state(1), false);
            assertThat(points.of(0, state(1), false)).isSameAs(one);
            assertThat(points.of(0, state(2), false)).isNotSameAs(one);
            assertThat(points.of(1, state(1), false)).isNotSameAs(one);
            assertThat(points.get(one.id)).isSameAs(one);
            assertThat(points.of(0, new State(8), false).partition).isEqualTo(Partition.REST);
            assertThat(one.siblings).hasSize(3);
        });
    }

    @Test
    void where_they_took_too_much_all_ways_are_taken_together() {
        with(SOURCE, false, points -> {
            assertThat(points.of(0, state(1), false)).isSameAs(points.of(0, state(2), false));
            assertThat(points.areSeveral()).isFalse();
        });
        with(points -> {
            points.of(0, state(1), false);
            assertThat(points.areSeveral()).as("one so far").isFalse();
            points.of(0, state(2), false);
            assertThat(points.areSeveral()).isTrue();
        });
    }

    @Test
    void of_a_block_so_many_are_and_the_others_are_taken_together() {
        with(points -> {
            Set<Point> apart = new HashSet<>();
            for (int i = 0; i < 24; i++) {
                apart.add(points.of(0, state(i), false));
            }
            assertThat(apart).hasSize(24).noneMatch(point -> point.partition.equals(Partition.REST));
            Point rest = points.of(0, state(24), false);
            assertThat(rest.partition).isEqualTo(Partition.REST);
            assertThat(points.of(0, state(25), false)).isSameAs(rest);
            assertThat(points.of(0, state(3), false)).isIn(apart);
        });
    }

    @Test
    void points_are_visited_once_each_in_the_order_of_their_blocks() {
        with(points -> {
            Point later = points.of(1, state(1), false);
            Point first = points.of(0, state(1), false);
            Point second = points.of(0, state(2), false);
            points.visit(later);
            points.visit(second);
            points.visit(first);
            points.visit(first);
            assertThat(List.of(points.next(), points.next(), points.next())).containsExactly(first, second, later);
            assertThat(points.next()).isNull();
        });
    }

    @Test
    void no_further_round_begins_before_the_last_one_has_ended() {
        String source = """
                package p;
                class C {
                    static void m(int i) { while (i > 0) { if (i == 7) continue; i--; } }
                }
                """;
        with(source, points -> {
            Point header = points.of(0, state(1), false);
            Point way = points.of(1, state(1), false);
            Point end = points.of(2, state(1), false);
            points.visit(header);
            assertThat(points.next()).isSameAs(header);
            points.visit(way);
            assertThat(points.next()).isSameAs(way);
            points.visit(end);
            points.visit(header);
            assertThat(points.next()).isSameAs(end);
            assertThat(points.next()).isSameAs(header);
        });
    }

    @Test
    void what_rounds_brought_is_dropped_where_something_else_comes_from_outside() {
        String source = """
                package p;
                class C {
                    static void m(int i) { System.out.println(); while (i > 0) { i--; } }
                }
                """;
        with(source, points -> {
            Point before = points.of(0, state(1), false);
            Point header = points.of(1, state(1), false);
            Point round = points.of(2, state(1), false);
            header.incoming.put(new Point.Edge(before.id, 0), state(1));
            header.incoming.put(new Point.Edge(round.id, 0), state(2));
            points.entered(header, round.block);
            assertThat(header.incoming).hasSize(2);
            points.entered(header, before.block);
            assertThat(header.incoming).containsOnlyKeys(new Point.Edge(before.id, 0));
        });
    }

    @Test
    void where_ways_were_parted_those_beside_are_visited_again() {
        with(points -> {
            Point first = points.of(0, state(1), false);
            Point second = points.of(0, state(2), false);
            Point third = points.of(0, state(3), false);
            second.entry = state(2);
            points.visit(first);
            assertThat(points.next()).isSameAs(first);
            assertThat(points.next()).isNull();
            first.parted = true;
            points.visit(first);
            assertThat(points.next()).isSameAs(first);
            assertThat(points.next())
                    .as("what was never visited is not visited again")
                    .isSameAs(second);
            assertThat(points.next()).isNull();
            third.entry = state(3);
            points.visitAgainAfter(0);
            assertThat(List.of(points.next(), points.next())).containsExactly(second, third);
            assertThat(points.next()).isNull();
        });
    }

    @Test
    void numbers_that_are_far_from_each_other_do_not_tell_rounds_apart() {
        assertThat(Partitions.isFar(Value.constant(0), Value.constant(64))).isFalse();
        assertThat(Partitions.isFar(Value.constant(0), Value.constant(65))).isTrue();
        assertThat(Partitions.isFar(Value.constant(70), Value.constant(5))).isTrue();
        assertThat(Partitions.isFar(Value.constant(100), Value.constant(90))).isFalse();
        assertThat(Partitions.isFar(Value.constant(65), null)).isTrue();
        assertThat(Partitions.isFar(Value.constant(64), null)).isFalse();
        assertThat(Partitions.isFar(Value.CLEAN, Value.constant("x"))).isFalse();
        assertThat(Partitions.isFar(3, 19)).isFalse();
        assertThat(Partitions.isFar(3, 20)).isTrue();
    }
}
