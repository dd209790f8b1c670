package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Tests;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which ways branches and switches leave open, what is known on each, and what decides between them. */
class ConditionalsTest {
    private static final int N = 0;
    private static final int S = 1;
    private static final int B = 2;
    private static final int E = 3;
    private static final int O = 4;
    private static final Label ANSWER = new Label.AiOutput(new Site(new MemberRef("p/C", "x", "()V"), 9, 9));
    private static final Taints LIES = Taints.of(Taint.of(ANSWER), Chain.EMPTY);
    private static final Site SITE = new Site(new MemberRef("p/C", "m", "()V"), 5, 5);
    private static final HeapObject PASSED = HeapObject.input("p/C", AccessPath.of(4));

    /** A method that begins with a condition, of which each variable may be given a value. */
    private static final class Asked {
        private final Engine engine;
        private final MethodBody body;
        private final Frame frame;
        private final Controls controls;
        private final Partitions partitions;
        private final Conditionals conditionals;
        private final State state;
        /** What a call in the condition gives. */
        private Value answer = Value.CLEAN;

        Asked(Program program) {
            this.engine = new Engine(program, new BlindSpots());
            this.body = program.resolve(new MemberRef("p/C", "m", "(ILjava/lang/String;ZLp/E;Ljava/lang/Object;)V"))
                    .flatMap(program::body)
                    .orElseThrow();
            ControlFlow flow = program.controlFlow(body);
            Memory memory = new Memory(program, Shape.NONE, engine.globals());
            Tests tests = program.tests(body);
            this.frame = new Frame(program, body, memory);
            this.controls = new Controls(program, body, flow);
            this.partitions = new Partitions(body, flow, tests, memory);
            this.conditionals = new Conditionals(
                    engine, body, frame, tests, partitions, new Points(body, flow, partitions, true), controls);
            this.state = new State(body.registers());
            for (int r = 0; r < 5; r++) {
                state.assign(r, Value.CLEAN, State.parameter(r));
            }
        }

        void set(int variable, Value value) {
            state.assign(variable, value, State.parameter(variable));
        }

        /** The block that ends with the condition, run up to there. */
        private Block run() {
            Block block = body.blocks().stream()
                    .filter(b -> b.instructions().get(b.instructions().size() - 1) instanceof Instruction.Branch
                            || b.instructions().get(b.instructions().size() - 1) instanceof Instruction.Switch)
                    .findFirst()
                    .orElseThrow();
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Move move) {
                    state.copy(move.source(), move.target(), state.registers[move.source()]);
                } else if (instruction instanceof Instruction.Constant constant) {
                    Object value = constant.value();
                    state.assign(constant.target(), Value.constant(value == null ? Constant.NULL : value), 70);
                } else if (instruction instanceof Instruction.Load load) {
                    state.assign(load.target(), engine.staticField(load.field()).orElse(Value.CLEAN), 71);
                } else if (instruction instanceof Instruction.Invoke call) {
                    state.assign(call.target(), answer, 72);
                } else if (instruction instanceof Instruction.InstanceOf test) {
                    state.assign(test.target(), answer, 73);
                } else if (instruction instanceof Instruction.ArrayLoad load) {
                    state.assign(load.target(), answer, 74);
                }
            }
            return block;
        }

        Map<Integer, State> ways() {
            Block block = run();
            Instruction last = block.instructions().get(block.instructions().size() - 1);
            return last instanceof Instruction.Branch branch
                    ? conditionals.branch(state, block, branch, SITE)
                    : conditionals.switchOn(state, block, (Instruction.Switch) last, SITE);
        }

        Taints decided() {
            return controls.askedAt(run().index());
        }
    }

    private static void in(String code, Consumer<Asked> say) {
        Programs.with("""
            package p; import java.util.*;
            enum E { A, B, D }
            class Sub extends C {}
            class C {
                static boolean question() { return true; }
                static void one() {} static void two() {} static void three() {}
                static void m(int n, String s, boolean b, E e, Object o) { %s }
            }
            """.formatted(code), program -> say.accept(new Asked(program)));
    }

    /** The ways of a condition: 0 where it holds, 1 where it does not. */
    private static void when(String condition, Consumer<Asked> say) {
        in("if (" + condition + ") one(); two();", say);
    }

    private static void open(String condition, int variable, Value value, Integer... ways) {
        when(condition, asked -> {
            asked.set(variable, value);
            assertThat(asked.ways().keySet()).as("%s of %s", condition, value).containsExactly(ways);
        });
    }

    private static final Value NULL = Value.constant(Constant.NULL);

    @Test
    void a_constant_leaves_one_way() {
        open("n == 3", N, Value.constant(3), 0);
        open("n == 3", N, Value.constant(4), 1);
        open("n < 3", N, Value.constant(2), 0);
        open("n < 3", N, Value.constant(3), 1);
        open("b", B, Value.constant(1), 0);
        open("b", B, Value.constant(0), 1);
        open("s == null", S, NULL, 0);
        open("o != null", O, Value.of(Bench.object("p/C", 1)), 0);
        open("n == 3", N, Value.CLEAN, 0, 1);
        open("n < 3", N, Bench.any(2, 3), 0, 1);
        open("n < 3", N, Bench.any(1, 2), 0);
    }

    @Test
    void on_each_way_a_variable_is_what_it_can_be_there() {
        when("n == 3", asked -> {
            asked.set(N, Bench.any(3, 4, 5));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[N].constant())
                    .isEqualTo(Value.constant(3).constant());
            assertThat(ways.get(1).registers[N].constant())
                    .isEqualTo(Bench.any(4, 5).constant());
            assertThat(asked.state.registers[N].constant())
                    .as("before it was asked")
                    .isEqualTo(Bench.any(3, 4, 5).constant());
        });
        when("n < 4", asked -> {
            asked.set(N, Bench.any(3, 4, 5));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[N].constant())
                    .isEqualTo(Value.constant(3).constant());
            assertThat(ways.get(1).registers[N].constant())
                    .isEqualTo(Bench.any(4, 5).constant());
        });
    }

    @Test
    void what_was_answered_before_leaves_one_way() {
        for (boolean answer : new boolean[] {true, false}) {
            when("n == 3", asked -> {
                asked.state.assume(Comparison.equal(new Term.Register(N), new Term.Fixed(3)), answer);
                asked.state.registers[N] = Value.CLEAN;
                assertThat(asked.ways().keySet()).containsExactly(answer ? 0 : 1);
            });
        }
        when("n != 3", asked -> {
            asked.state.assume(Comparison.equal(new Term.Register(N), new Term.Fixed(4)), true);
            asked.state.registers[N] = Value.CLEAN;
            assertThat(asked.ways().keySet()).as("it is another").containsExactly(0);
        });
    }

    @Test
    void an_answer_is_remembered_on_each_way() {
        Comparison question = Comparison.equal(new Term.Register(N), new Term.Fixed(3));
        when("n == 3", asked -> {
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).facts.answer(question)).contains(true);
            assertThat(ways.get(1).facts.answer(question)).contains(false);
        });
    }

    @Test
    void what_is_asked_decides() {
        when("n == 3", asked -> {
            asked.set(N, Value.tainted(LIES));
            asked.ways();
            assertThat(asked.decided()).isEqualTo(LIES.marked(Mark.CONTROL));
        });
        in("if (s.length() == n) one(); two();", asked -> {
            asked.set(N, Value.tainted(LIES));
            asked.ways();
            assertThat(asked.decided()).as("on the other side").isEqualTo(LIES.marked(Mark.CONTROL));
        });
        when("n == 3", asked -> {
            asked.ways();
            assertThat(asked.decided()).isEqualTo(Taints.NONE);
        });
    }

    @Test
    void whether_there_is_anything_decides_less() {
        for (String condition : List.of("s == null", "s != null")) {
            when(condition, asked -> {
                asked.set(S, Value.tainted(LIES));
                asked.ways();
                assertThat(asked.decided()).isEqualTo(LIES.marked(Mark.CONTROL, Mark.PRESENCE));
            });
        }
    }

    @Test
    void the_caller_is_asked_which_constant_it_passes() {
        AccessPath path = AccessPath.of(0);
        when("n == 3", asked -> {
            asked.set(N, Value.of(new Constant.FromInput(path)));
            asked.ways();
            assertThat(asked.frame.constantNeeds()).containsExactly(path);
        });
        in("if (s.length() == n) one(); two();", asked -> {
            asked.set(N, Value.of(new Constant.FromInput(path)));
            asked.ways();
            assertThat(asked.frame.constantNeeds()).containsExactly(path);
        });
        in("switch (n) { case 1: one(); }", asked -> {
            asked.set(N, Value.of(new Constant.FromInput(path)));
            asked.ways();
            assertThat(asked.frame.constantNeeds()).containsExactly(path);
        });
    }

    @Test
    void the_caller_is_asked_whether_it_passes_an_object_where_that_is_the_question() {
        Value passed = Value.of(PASSED).withConstant(Constant.UNKNOWN);
        when("o == null", asked -> {
            asked.set(O, passed);
            assertThat(asked.ways()).hasSize(2);
            assertThat(asked.frame.typeNeeds()).containsExactly(PASSED.path());
        });
        when("o instanceof String", asked -> {
            asked.set(O, passed);
            asked.ways();
            assertThat(asked.frame.typeNeeds()).as("another question").isEmpty();
        });
        when("o == null", asked -> {
            HeapObject below = HeapObject.input("p/C", PASSED.path().append(Slot.ELEMENT));
            asked.set(O, Value.of(below).withConstant(Constant.UNKNOWN));
            asked.ways();
            assertThat(asked.frame.typeNeeds()).as("an element").isEmpty();
        });
        when("o == null", asked -> {
            Slot next = Slot.field("p/C", "next");
            HeapObject below = HeapObject.input("p/C", PASSED.path().append(next));
            asked.set(O, Value.of(below).withConstant(Constant.UNKNOWN));
            asked.ways();
            assertThat(asked.frame.typeNeeds()).as("what a field holds").containsExactly(below.path());
        });
        when("o == null", asked -> {
            asked.set(O, Value.of(Bench.object("p/C", 1)).withConstant(Constant.UNKNOWN));
            asked.ways();
            assertThat(asked.frame.typeNeeds()).as("what it made itself").isEmpty();
        });
    }

    private static void counts(Value n, Value i, boolean apart) {
        in("int i = 0; while (i < n) { i++; one(); } two();", asked -> {
            asked.set(N, n);
            int counter = 5;
            int header = asked.run().index();
            State state = asked.state.copy();
            state.registers[counter] = Value.constant(1);
            assertThat(asked.partitions.of(header, state, false).constants()).containsKey(Part.of(counter));
            asked.state.registers[counter] = i;
            asked.ways();
            state.registers[counter] = Value.constant(2);
            assertThat(asked.partitions.of(header, state, false).constants().containsKey(Part.of(counter)))
                    .isEqualTo(apart);
        });
    }

    @Test
    void rounds_are_told_apart_while_it_is_known_how_many_there_are() {
        counts(Value.constant(5), Value.constant(0), true);
        counts(Value.CLEAN, Value.constant(0), false);
        counts(Value.constant(5_000), Value.constant(0), false);
    }

    private static Value approving(Object when) {
        return Value.CLEAN.plus(Approvals.of(Set.of(ANSWER), when));
    }

    private static void approves(String condition, int variable, Value value, boolean there, boolean elsewhere) {
        when(condition, asked -> {
            asked.set(variable, value);
            asked.answer = value;
            Map<Integer, State> ways = asked.ways();
            assertThat(ways).as(condition).hasSize(2);
            assertThat(ways.get(0).validated.contains(ANSWER)).as(condition).isEqualTo(there);
            assertThat(ways.get(1).validated.contains(ANSWER))
                    .as("not " + condition)
                    .isEqualTo(elsewhere);
        });
    }

    @Test
    void a_persons_yes_approves_where_it_is_one() {
        approves("b", B, approving(true), true, false);
        approves("!b", B, approving(true), false, true);
        approves("question()", B, approving(true), true, false);
        approves("b == true", B, approving(true), true, false);
        approves("b == false", B, approving(true), false, true);
        approves("b", B, approving(false), false, true);
        approves("b", B, Value.tainted(LIES), false, false);
    }

    @Test
    void so_does_a_number_that_is_none_no_more() {
        approves("n > 0", N, approving(true), true, false);
        approves("n < 3", N, approving(true), false, true);
        approves("n >= 0", N, approving(true), false, true);
        approves("n > 0", N, Value.tainted(LIES), false, false);
    }

    @Test
    void what_a_person_said_by_a_number_approves_where_it_is_that() {
        approves("n == 3", N, approving(3), true, false);
        approves("n != 3", N, approving(3), false, true);
        approves("n == 4", N, approving(3), false, false);
    }

    @Test
    void what_was_put_there_approved_approves_where_it_is_there() {
        Value left = Value.CLEAN.plus(Approvals.of(Set.of(ANSWER), Label.Always.ALWAYS));
        approves("s != null", S, left, true, false);
        approves("s == null", S, left, false, true);
    }

    @Test
    void what_was_found_among_constants_is_chosen_where_it_was() {
        when("question()", asked -> {
            asked.set(S, Value.tainted(LIES));
            asked.answer = Value.of(new Constant.Tells(State.parameter(S), Mark.CONTROL, true));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[S].taints()).isEqualTo(LIES.marked(Mark.CONTROL));
            assertThat(ways.get(1).registers[S].taints()).isEqualTo(LIES);
        });
        when("question()", asked -> {
            asked.set(S, Value.tainted(LIES));
            asked.answer = Value.of(new Constant.Tells(State.parameter(S), Mark.CONTROL, false));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[S].taints()).isEqualTo(LIES);
            assertThat(ways.get(1).registers[S].taints()).isEqualTo(LIES.marked(Mark.CONTROL));
        });
        when("!question()", asked -> {
            asked.set(S, Value.tainted(LIES));
            asked.answer = Value.of(new Constant.Tells(State.parameter(S), Mark.CONTROL, true));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[S].taints()).isEqualTo(LIES);
            assertThat(ways.get(1).registers[S].taints()).isEqualTo(LIES.marked(Mark.CONTROL));
        });
    }

    @Test
    void an_object_is_of_the_type_that_was_found() {
        HeapObject sub = Bench.object("p/Sub", 1);
        HeapObject text = Bench.object("java/util/ArrayList", 2);
        when("o instanceof C", asked -> {
            asked.set(O, Bench.oneOf(sub, text).withConstant(Constant.NONE));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[O].objects()).containsExactly(sub);
            assertThat(ways.get(1).registers[O].objects()).containsExactly(text);
        });
    }

    private static Value constant(Asked asked, String name) {
        return asked.engine
                .staticField(new MemberRef("p/E", name, "Lp/E;"))
                .orElseThrow()
                .withConstant(Constant.NONE);
    }

    private static Value either(Value one, Value other) {
        return one.join(other).withConstant(Constant.NONE);
    }

    @Test
    void a_constant_of_an_enum_is_the_one_that_was_found_or_another() {
        when("e == E.A", asked -> {
            asked.set(E, either(constant(asked, "A"), constant(asked, "B")));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[E].objects())
                    .isEqualTo(constant(asked, "A").objects());
            assertThat(ways.get(1).registers[E].objects())
                    .isEqualTo(constant(asked, "B").objects());
        });
    }

    private static void switches(String code, int variable, Value value, Integer... ways) {
        in(code, asked -> {
            asked.set(variable, value);
            assertThat(asked.ways().keySet()).as("%s of %s", code, value).containsExactly(ways);
        });
    }

    private static final String NUMBERS =
            "switch (n) { case 1: one(); break; case 2: two(); break; default: three(); }";

    @Test
    void a_switch_goes_where_its_key_leads() {
        switches(NUMBERS, N, Value.constant(1), 1);
        switches(NUMBERS, N, Value.constant(2), 2);
        switches(NUMBERS, N, Value.constant(3), 0);
        switches(NUMBERS, N, Bench.any(2, 7), 0, 2);
        switches(NUMBERS, N, Value.CLEAN, 0, 1, 2);
        in(NUMBERS, asked -> {
            asked.state.assume(Comparison.equal(new Term.Register(N), new Term.Fixed(2)), false);
            asked.state.registers[N] = Value.CLEAN;
            assertThat(asked.ways().keySet()).as("it was not that").containsExactly(0, 1);
        });
    }

    @Test
    void on_each_way_of_a_switch_the_key_is_what_leads_there() {
        in(NUMBERS, asked -> {
            asked.set(N, Bench.any(1, 2, 7));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.get(0).registers[N].constant())
                    .isEqualTo(Value.constant(7).constant());
            assertThat(ways.get(1).registers[N].constant())
                    .isEqualTo(Value.constant(1).constant());
            assertThat(ways.get(2).registers[N].constant())
                    .isEqualTo(Value.constant(2).constant());
        });
    }

    @Test
    void a_switch_decides_by_its_key() {
        in(NUMBERS, asked -> {
            asked.set(N, Value.tainted(LIES));
            asked.ways();
            assertThat(asked.decided()).isEqualTo(LIES.marked(Mark.CONTROL));
        });
    }

    private static Set<Integer> approved(Map<Integer, State> ways) {
        return ways.entrySet().stream()
                .filter(way -> way.getValue().validated.contains(ANSWER))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void approves(String code, int variable, Value value, Integer... ways) {
        in(code, asked -> {
            asked.set(variable, value);
            assertThat(approved(asked.ways())).as(code).containsExactlyInAnyOrder(ways);
        });
    }

    @Test
    void what_a_person_said_approves_on_the_way_to_which_it_leads() {
        approves(NUMBERS, N, approving(2), 2);
        approves(NUMBERS, N, approving(7));
        approves(NUMBERS, N, Value.tainted(LIES));
        approves(NUMBERS, N, approving(true), 1, 2);
        approves("switch (n) { case 0: one(); break; default: two(); }", N, approving(true), 0);
        approves("switch (n) { case 0: one(); break; case 1: two(); }", N, approving(false), 1);
    }

    private static final String CONSTANTS =
            "switch (e) { case A: one(); break; case B: two(); break; default: three(); }";

    @Test
    void a_switch_on_an_enum_goes_where_its_constant_leads() {
        for (Map.Entry<String, Integer> way : Map.of("A", 1, "B", 2, "D", 0).entrySet()) {
            in(CONSTANTS, asked -> {
                asked.set(E, constant(asked, way.getKey()));
                assertThat(asked.ways().keySet()).as(way.getKey()).containsExactly(way.getValue());
            });
        }
        in(CONSTANTS, asked -> {
            asked.set(E, either(constant(asked, "B"), constant(asked, "D")));
            Map<Integer, State> ways = asked.ways();
            assertThat(ways.keySet()).containsExactly(0, 2);
            assertThat(ways.get(0).registers[E].objects())
                    .isEqualTo(constant(asked, "D").objects());
            assertThat(ways.get(2).registers[E].objects())
                    .isEqualTo(constant(asked, "B").objects());
        });
        switches(CONSTANTS, E, Value.CLEAN, 0, 1, 2);
    }

    @Test
    void what_a_person_said_by_a_constant_of_an_enum_approves_where_it_is_that() {
        for (Map.Entry<String, Integer> way : Map.of("A", 1, "B", 2, "D", 0).entrySet()) {
            in(CONSTANTS, asked -> {
                HeapObject said =
                        constant(asked, way.getKey()).objects().iterator().next();
                Value any = either(constant(asked, "A"), either(constant(asked, "B"), constant(asked, "D")));
                asked.set(E, any.plus(Approvals.of(Set.of(ANSWER), said)));
                assertThat(approved(asked.ways())).as(way.getKey()).containsExactly(way.getValue());
            });
        }
    }

    @Test
    void a_switch_on_a_text_knows_which_texts_it_is_not() {
        in("switch (s) { case \"x\": one(); break; case \"yy\": two(); break; default: three(); }", asked -> {
            Map<Integer, State> ways = asked.ways();
            Comparison x = Comparison.equal(new Term.Register(S), new Term.Fixed("x"));
            Comparison yy = Comparison.equal(new Term.Register(S), new Term.Fixed("yy"));
            assertThat(ways).hasSize(3);
            assertThat(ways.get(0).facts.answer(x)).contains(false);
            assertThat(ways.get(0).facts.answer(yy)).contains(false);
            assertThat(ways.get(1).facts.answer(x)).isEmpty();
            assertThat(ways.get(1).facts.answer(yy)).contains(false);
            assertThat(ways.get(2).facts.answer(x)).contains(false);
        });
    }

    @Test
    void a_text_that_is_known_leaves_no_way_of_another() {
        in("switch (s) { case \"x\": one(); break; case \"yy\": two(); break; default: three(); }", asked -> {
            asked.state.assume(Comparison.equal(new Term.Register(S), new Term.Fixed("x")), true);
            assertThat(asked.ways().keySet()).containsExactly(1);
        });
    }
}
