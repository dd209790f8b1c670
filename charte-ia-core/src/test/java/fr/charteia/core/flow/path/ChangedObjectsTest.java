package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Loops;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** By which objects in variables ways are told apart. */
class ChangedObjectsTest {
    private static final HeapObject ONE = Bench.object("p/C", 1);
    private static final HeapObject OTHER = Bench.object("p/C", 2);

    /** The registers of the parameters. */
    private static final int C = 0;

    private static final int D = 1;

    /** A method whose variables are looked at. */
    private record Looked(MethodBody body, ChangedObjects objects) {
        /** What is told of a state at a block in which the registers hold that. */
        private Map<Integer, HeapObject> at(int block, Map<Integer, Value> held) {
            State state = new State(body.registers());
            held.forEach((register, value) -> state.registers[register] = value);
            Map<Integer, HeapObject> told = new TreeMap<>();
            objects.tell(block, state, told::put);
            return told;
        }

        private Map<Integer, HeapObject> atStart(int register, HeapObject held) {
            return at(0, Map.of(register, Value.of(held)));
        }

        private Instruction.Invoke call(String name) {
            return body.instructions()
                    .filter(Instruction.Invoke.class::isInstance)
                    .map(Instruction.Invoke.class::cast)
                    .filter(call -> call.callee().name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static void in(String code, Consumer<Looked> say) {
        String source =
                "package p; class C { String s; C suivant; static C l(C c) { return c.suivant == null ? c : c.suivant; } static void m(C c, C d, int n) { "
                        + code + " } }";
        Programs.with(source, program -> {
            MethodBody body = program.body(program.resolve(new MemberRef("p/C", "m", "(Lp/C;Lp/C;I)V"))
                            .orElseThrow())
                    .orElseThrow();
            say.accept(new Looked(
                    body,
                    ChangedObjects.of(
                            body, Loops.of(body, ControlFlow.of(body, program.index())), program.liveness(body))));
        });
    }

    @Test
    void a_variable_through_which_an_object_is_changed_tells_which_of_two_it_is() {
        in("c.s = \"a\"; String t = d.s;", looked -> {
            assertThat(looked.atStart(C, ONE)).as("the first that was seen").isEmpty();
            assertThat(looked.atStart(C, OTHER)).containsExactly(Map.entry(C, OTHER));
            assertThat(looked.atStart(C, ONE)).containsExactly(Map.entry(C, ONE));
            looked.atStart(D, ONE);
            assertThat(looked.atStart(D, OTHER)).as("it is only read").isEmpty();
            assertThat(looked.at(0, Map.of(C, Value.of(ONE).join(Value.of(OTHER)))))
                    .as("whichever it is")
                    .isEmpty();
        });
    }

    @Test
    void so_does_one_that_is_handed_on_to_where_it_is_changed() {
        in("C e = d; e.s = \"a\";", looked -> {
            looked.atStart(D, ONE);
            assertThat(looked.atStart(D, OTHER)).containsKey(D);
        });
        in("l(d);", looked -> {
            looked.atStart(D, ONE);
            assertThat(looked.atStart(D, OTHER)).as("by what is called").containsKey(D);
        });
    }

    @Test
    void so_does_one_of_which_a_condition_takes_the_object() {
        in("(n > 0 ? c : d).s = \"a\";", looked -> {
            looked.at(0, Map.of(C, Value.of(ONE), D, Value.of(ONE)));
            assertThat(looked.at(0, Map.of(C, Value.of(OTHER), D, Value.of(OTHER))))
                    .containsOnlyKeys(C, D);
        });
    }

    @Test
    void few_are_told_apart() {
        in("c.s = \"a\";", looked -> {
            for (int i = 0; i < ChangedObjects.FEW; i++) {
                looked.atStart(C, Bench.object("p/C", 10 + i));
            }
            assertThat(looked.atStart(C, Bench.object("p/C", 10))).isNotEmpty();
            assertThat(looked.atStart(C, Bench.object("p/C", 40)))
                    .as("one too many")
                    .isEmpty();
        });
    }

    @Test
    void none_that_a_loop_changes_are_told_apart_within_it() {
        in("while (n-- > 0) { c.s = \"a\"; d.s = \"b\"; c = c.suivant; }", looked -> {
            int within = looked.body().blocks().stream()
                    .filter(block -> block.instructions().stream().anyMatch(Instruction.Store.class::isInstance))
                    .findFirst()
                    .orElseThrow()
                    .index();
            looked.at(within, Map.of(C, Value.of(ONE), D, Value.of(ONE)));
            assertThat(looked.at(within, Map.of(C, Value.of(OTHER), D, Value.of(OTHER))))
                    .containsOnlyKeys(D);
        });
    }

    @Test
    void what_a_call_gives_is_looked_at_for_each_object_if_no_answer_chose_it() {
        in("C e = l(c); e.s = \"a\"; C f = C.l(e); System.out.println(f.s);", looked -> {
            Instruction.Invoke call = looked.call("l");
            Value either = Value.of(ONE).join(Value.of(OTHER));
            assertThat(given(looked, call, either, ChangedObjects.FEW))
                    .extracting(Value::only)
                    .containsExactly(ONE, OTHER);
            assertThat(given(looked, call, either, 1)).as("too many").isEmpty();
            assertThat(given(looked, call, Value.of(ONE), ChangedObjects.FEW))
                    .as("one")
                    .isEmpty();
            Label answer = new Label.AiOutput(new Site(Bench.METHOD, 5, 5));
            assertThat(given(looked, call, either.plus(Taints.of(Taint.of(answer), Chain.EMPTY)), ChangedObjects.FEW))
                    .as("chosen by an answer")
                    .isEmpty();
        });
    }

    private static List<Value> given(Looked looked, Instruction.Invoke call, Value result, int few) {
        State state = new State(looked.body().registers());
        state.registers[call.target()] = result;
        return looked.objects()
                .given(state, call, looked.body().instructions().toList().indexOf(call), few);
    }
}
