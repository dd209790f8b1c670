package fr.charteia.core.bytecode;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.testing.Sources;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What decides that a block runs. Blocks are found by the method that each calls. */
class ControlFlowTest {

    private static void with(String body, BiConsumer<ControlFlow, MethodBody> say) {
        Path classes = Sources.compile("""
                package a;
                class C {
                    enum E { X, Y }
                    static void f() {}
                    static void g() {}
                    static void h() {}
                    static void m(boolean a, boolean b, int n) { %s }
                }
                """.formatted(body));
        BlindSpots ledger = new BlindSpots();
        try (ClassIndex index = ClassIndex.read(List.of(classes), List.of(), ledger)) {
            MethodBody method = new BodyReader(index, ledger).bodies("a/C").get(new MemberRef("a/C", "m", "(ZZI)V"));
            say.accept(ControlFlow.of(method, index), method);
        }
    }

    private static int calling(MethodBody body, String... names) {
        return calls(body, names).nextSetBit(0);
    }

    private static BitSet calls(MethodBody body, String... names) {
        BitSet found = new BitSet();
        for (MethodBody.Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call
                        && List.of(names).contains(call.callee().name())) {
                    found.set(block.index());
                }
            }
        }
        return found;
    }

    @Test
    void a_block_depends_on_the_branches_that_may_miss_it() {
        with("if (a) { if (b) { f(); } g(); } h();", (flow, body) -> {
            assertThat(flow.dependences(calling(body, "f")).cardinality())
                    .as("the nearest alone")
                    .isEqualTo(1);
            assertThat(flow.dependences(calling(body, "g")).cardinality()).isEqualTo(1);
            assertThat(flow.dependences(calling(body, "f"))).isNotEqualTo(flow.dependences(calling(body, "g")));
            assertThat(flow.dependences(calling(body, "h")).isEmpty()).isTrue();
        });
    }

    @Test
    void a_case_that_falls_through_leads_to_the_next_on_several_ways() {
        with("switch (n) { case 1: f(); case 2: g(); break; default: h(); }", (flow, body) -> {
            int branch = flow.dependences(calling(body, "f")).nextSetBit(0);
            assertThat(flow.dependences(calling(body, "g")).get(branch)).isTrue();
            assertThat(flow.severalWays(calling(body, "g")).get(branch)).isTrue();
            assertThat(flow.severalWays(calling(body, "f")).isEmpty()).isTrue();
            assertThat(flow.severalWays(calling(body, "h")).isEmpty()).isTrue();
        });
    }

    @Test
    void cases_that_end_lead_to_one_block_each() {
        with(
                "switch (n) { case 1: f(); break; case 2: g(); break; default: h(); }",
                (flow, body) -> calls(body, "f", "g", "h").stream()
                        .forEach(block ->
                                assertThat(flow.severalWays(block).isEmpty()).isTrue()));
    }

    @Test
    void what_compilers_throw_where_no_case_fits_is_no_way_to_go() {
        with("int k = switch (E.values()[n]) { case X -> 1; case Y -> 2; }; f();", (flow, body) -> {
            assertThat(flow.dependences(calling(body, "f")).isEmpty()).isTrue();
            assertThat(body.blocks()).noneMatch(block -> flow.mayFail(block.index()));
        });
        with(
                "int k = switch (E.values()[n]) { case X -> 1; case Y -> throw new IllegalStateException(); }; f();",
                (flow, body) -> {
                    assertThat(flow.dependences(calling(body, "f")).cardinality())
                            .isEqualTo(1);
                    assertThat(body.blocks()).anyMatch(block -> flow.mayFail(block.index()));
                });
    }

    @Test
    void what_may_run_after_a_block_is_never_ranked_before_all_of_its_cycle() {
        with("f(); for (int i = 0; i < n; i++) { if (a) { g(); } } h();", (flow, body) -> {
            int before = calling(body, "f");
            int inside = calling(body, "g");
            int after = calling(body, "h");
            assertThat(flow.earliestAfter(before)).isEqualTo(flow.rank(before));
            assertThat(flow.earliestAfter(after)).isEqualTo(flow.rank(after));
            Loop loop = flow.loops(inside).get(0);
            assertThat(flow.earliestAfter(inside))
                    .as("the header runs again, and leads out of the loop")
                    .isEqualTo(flow.rank(loop.header()))
                    .isLessThan(flow.rank(inside))
                    .isLessThanOrEqualTo(flow.rank(after))
                    .isGreaterThan(flow.rank(before));
        });
    }

    @Test
    void a_block_that_leads_to_itself_is_a_loop() {
        with("do { f(); } while (a); g();", (flow, body) -> {
            int round = calling(body, "f");
            Loop loop = flow.loops(round).get(0);
            assertThat(flow.loops(round)).hasSize(1);
            assertThat(loop.header()).isEqualTo(round);
            assertThat(loop.blocks().stream()).containsExactly(round);
            assertThat(flow.loops(calling(body, "g"))).isEmpty();
        });
        with("for (int i = 0; i < n; i++) { do { f(); } while (a); }", (flow, body) -> {
            int round = calling(body, "f");
            assertThat(flow.loops(round))
                    .as("the innermost first")
                    .extracting(Loop::header)
                    .startsWith(round)
                    .hasSize(2);
        });
    }

    @Test
    void nothing_parts_blocks_of_which_one_runs_in_any_case() {
        with("if (a) { f(); } else { g(); } h();", (flow, body) -> {
            assertThat(flow.dependences(calls(body, "f", "g")).isEmpty()).isTrue();
            assertThat(flow.leadToEachOther(calls(body, "f", "g"))).isFalse();
            assertThat(flow.leadToEachOther(calls(body, "f", "h"))).isTrue();
        });
        with(
                "if (a) { f(); } else if (b) { g(); } h();",
                (flow, body) -> assertThat(
                                flow.dependences(calls(body, "f", "g")).cardinality())
                        .as("the inner one may miss both, and the outer one decides whether it is asked")
                        .isEqualTo(2));
    }
}
