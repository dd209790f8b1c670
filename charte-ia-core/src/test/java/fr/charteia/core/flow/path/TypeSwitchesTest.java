package fr.charteia.core.flow.path;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.interpreter.Bench;
import fr.charteia.core.flow.interpreter.Engine;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.PatternSwitch;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Facts;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Which ways of a switch with patterns can be taken, and what is known there; compilers of Java 21 write these, so they are put together here. */
class TypeSwitchesTest {
    private static final String CODE = """
            package p;
            interface Avis {}
            class Oui implements Avis {}
            class Non implements Avis {}
            enum Sens { FAVORABLE, DEFAVORABLE }
            class C { void m(Avis a) {} }
            """;
    private static final Type OUI = Type.getObjectType("p/Oui");
    private static final Type NON = Type.getObjectType("p/Non");
    private static final HeapObject YES = Bench.object("p/Oui", 8);
    private static final HeapObject NO = Bench.object("p/Non", 9);
    private static final int NULL = -1;

    /** A switch on what register 0 holds, that begins with the case that register 1 tells. */
    private static final class Asked {
        final Engine engine;
        final Frame frame;
        final State state = new State(2);
        private final TypeSwitches switches;

        Asked(Program program) {
            engine = new Engine(program, new BlindSpots());
            Memory memory = new Memory(program, Shape.NONE, engine.globals());
            MemberRef method = new MemberRef("p/C", "m", "(Lp/Avis;)V");
            frame = new Frame(
                    program, program.resolve(method).flatMap(program::body).orElseThrow(), memory);
            switches = new TypeSwitches(engine, frame);
        }

        boolean takes(Value value, Value start, int way, Object... cases) {
            state.registers[0] = value;
            state.registers[1] = start;
            state.facts = Facts.NONE;
            return switches.assume(state, new PatternSwitch(0, 1, List.of(cases)), way);
        }

        /** The ways of a switch with two cases that can be taken, from its first case on. */
        List<Integer> ways(Value value, Object... cases) {
            List<Integer> ways = new ArrayList<>();
            for (int way = 0; way <= cases.length; way++) {
                if (takes(value, Value.constant(0), way, cases)) {
                    ways.add(way);
                }
            }
            return ways;
        }

        Value constant(String name) {
            return engine.staticField(new MemberRef("p/Sens", name, "Lp/Sens;")).orElseThrow();
        }
    }

    private static void in(Consumer<Asked> say) {
        Programs.with(CODE, program -> say.accept(new Asked(program)));
    }

    private static Value oneOf(HeapObject... objects) {
        return Bench.oneOf(objects).withConstant(Constant.NONE);
    }

    private static Term.EnumConstant named(String constant) {
        return new Term.EnumConstant(new MemberRef("p/Sens", constant, "Lp/Sens;"));
    }

    @Test
    void an_object_goes_the_first_way_that_fits_its_class() {
        in(c -> {
            assertThat(c.ways(Value.of(YES), OUI, NON)).containsExactly(0);
            assertThat(c.ways(Value.of(NO), OUI, NON)).containsExactly(1);
            assertThat(c.ways(Value.of(NO), OUI)).as("none fits").containsExactly(1);
            assertThat(c.ways(Value.of(YES), Type.getObjectType("p/Avis"), OUI)).containsExactly(0);
        });
    }

    @Test
    void of_several_objects_those_are_left_that_go_the_way() {
        in(c -> {
            assertThat(c.takes(oneOf(YES, NO), Value.constant(0), 0, OUI, NON)).isTrue();
            assertThat(c.state.registers[0].objects()).containsExactly(YES);
            assertThat(c.takes(oneOf(YES, NO), Value.constant(0), 1, OUI, NON)).isTrue();
            assertThat(c.state.registers[0].objects()).containsExactly(NO);
            assertThat(c.takes(oneOf(YES, NO), Value.constant(0), 2, OUI, NON)).isFalse();
            assertThat(c.takes(oneOf(YES, NO), Value.constant(0), 0, Type.getObjectType("p/Avis")))
                    .isTrue();
            assertThat(c.state.registers[0].objects()).containsExactly(YES, NO);
        });
    }

    @Test
    void what_may_be_something_else_too_may_go_any_way() {
        in(c -> {
            Value perhaps = Value.of(YES).withConstant(Constant.UNKNOWN);
            assertThat(c.ways(perhaps, OUI, NON)).containsExactly(0, 1, 2);
            assertThat(c.ways(Value.CLEAN, OUI, NON)).containsExactly(0, 1, 2);
            assertThat(c.takes(Value.of(YES), Value.CLEAN, 1, OUI, NON))
                    .as("with which case it begins is not known")
                    .isTrue();
        });
    }

    @Test
    void it_begins_anew_behind_a_case_whose_guard_was_false() {
        in(c -> {
            Type any = Type.getObjectType("p/Avis");
            assertThat(c.takes(Value.of(YES), Value.constant(1), 0, OUI, NON)).isFalse();
            assertThat(c.takes(Value.of(YES), Value.constant(1), 1, OUI, any)).isTrue();
            assertThat(c.takes(Value.of(NO), Value.constant(1), 1, OUI, any))
                    .as("it never came to the guard")
                    .isFalse();
            assertThat(c.takes(Value.of(YES), Value.constant(1), 2, OUI, NON)).isTrue();
            assertThat(c.takes(Value.of(YES), Bench.any(0, 1), 1, OUI, any)).isTrue();
            assertThat(c.takes(Value.of(YES), Value.constant(2), 2, NON, OUI)).isTrue();
            assertThat(c.takes(Value.of(NO), Value.constant(2), 2, NON, OUI)).isFalse();
        });
    }

    @Test
    void what_was_passed_is_of_the_class_of_the_case() {
        in(c -> {
            HeapObject passed = HeapObject.input("p/Avis", AccessPath.of(0));
            assertThat(c.ways(Value.of(passed), OUI, NON)).containsExactly(0, 1, 2);
            c.takes(Value.of(passed), Value.constant(0), 0, OUI, NON);
            assertThat(c.state.registers[0].objects())
                    .extracting(HeapObject::type)
                    .containsExactly("p/Oui");
            assertThat(c.frame.typeNeeds()).containsExactly(AccessPath.of(0));
            assertThat(c.frame.constantNeeds()).isEmpty();
        });
    }

    @Test
    void what_is_known_of_its_class_is_not_asked_of_the_caller() {
        in(c -> {
            c.ways(Value.of(HeapObject.input("p/Oui", AccessPath.of(0), null)), OUI, NON);
            c.ways(Value.of(YES), OUI, NON);
            assertThat(c.frame.typeNeeds()).isEmpty();
        });
    }

    @Test
    void a_text_goes_the_way_of_its_constant_or_of_its_class() {
        in(c -> {
            Type text = Type.getObjectType("java/lang/String");
            assertThat(c.ways(Bench.any("oui", "non"), "oui", text)).containsExactly(0, 1);
            c.takes(Bench.any("oui", "non"), Value.constant(0), 0, "oui", text);
            assertThat(c.state.registers[0].constant().single()).contains("oui");
            assertThat(c.takes(Value.constant("non"), Value.constant(0), 1, "oui", NON))
                    .as("a text is of no class of ours")
                    .isFalse();
            c.ways(Value.of(new Constant.FromInput(AccessPath.of(0))), "oui");
            assertThat(c.frame.constantNeeds()).containsExactly(AccessPath.of(0));
        });
    }

    @Test
    void a_constant_of_an_enum_goes_the_way_of_its_name_or_of_its_class() {
        in(c -> {
            Object[] both = {named("FAVORABLE"), named("DEFAVORABLE")};
            assertThat(c.ways(c.constant("FAVORABLE"), both)).containsExactly(0);
            assertThat(c.ways(c.constant("DEFAVORABLE"), both)).containsExactly(1);
            assertThat(c.ways(c.constant("DEFAVORABLE"), named("FAVORABLE"), Type.getObjectType("p/Sens")))
                    .containsExactly(1);
            HeapObject passed = HeapObject.input("p/Sens", AccessPath.of(0));
            assertThat(c.ways(Value.of(passed), both)).containsExactly(0, 1, 2);
        });
    }

    @Test
    void what_is_null_goes_a_way_of_its_own() {
        in(c -> {
            assertThat(c.takes(Value.CLEAN, Value.constant(0), NULL, OUI)).isTrue();
            assertThat(c.state.facts.answer(Comparison.equal(new Term.Register(0), new Term.Fixed(Constant.NULL))))
                    .contains(true);
        });
    }

    @Test
    void a_case_that_is_not_understood_may_be_any() {
        in(c -> assertThat(c.ways(Value.CLEAN, Optional.empty(), OUI)).containsExactly(0, 1, 2));
    }

    private static Handle bootstrap(String owner) {
        return new Handle(Opcodes.H_INVOKESTATIC, owner, "typeSwitch", "()V", false);
    }

    private static final String OWNER = "java/lang/runtime/SwitchBootstraps";

    /** {@code move 1 = 0; 3 = call(1, 2); switch 3}, with what comes between. */
    private static Optional<PatternSwitch> read(String name, String owner, Instruction between, Object... labels) {
        List<Instruction> instructions = new ArrayList<>();
        instructions.add(new Instruction.Move(1, 0));
        instructions.add(new Instruction.InvokeDynamic(
                3, name, "(Lp/Sens;I)I", bootstrap(owner), List.of(labels), List.of(1, 2)));
        instructions.add(between);
        instructions.add(new Instruction.Switch(3, List.of(0, 1)));
        return PatternSwitch.of(new Block(0, 0, instructions, new int[4], List.of(), List.of()));
    }

    private static final Instruction NOTHING = new Instruction.Move(9, 8);

    @Test
    void a_switch_that_the_bootstrap_answers_is_read_with_its_cases() {
        Object described = new ConstantDynamic(
                "invoke",
                "Ljava/lang/Enum$EnumDesc;",
                bootstrap("java/lang/invoke/ConstantBootstraps"),
                bootstrap("java/lang/Enum$EnumDesc"),
                new ConstantDynamic(
                        "invoke",
                        "Ljava/lang/constant/ClassDesc;",
                        bootstrap("java/lang/invoke/ConstantBootstraps"),
                        bootstrap("java/lang/constant/ClassDesc"),
                        "p.Sens"),
                "FAVORABLE");
        Object other = new ConstantDynamic("x", "I", bootstrap("java/lang/invoke/ConstantBootstraps"));
        assertThat(read("typeSwitch", OWNER, NOTHING, OUI, "oui", 3, described, other, 2.5))
                .contains(new PatternSwitch(
                        0, 2, List.of(OUI, "oui", 3, named("FAVORABLE"), Optional.empty(), Optional.empty())));
        assertThat(read("enumSwitch", OWNER, NOTHING, "FAVORABLE", OUI))
                .contains(new PatternSwitch(0, 2, List.of(named("FAVORABLE"), OUI)));
    }

    @Test
    void any_other_switch_is_none() {
        assertThat(read("typeSwitch", "p/Autre", NOTHING, OUI)).isEmpty();
        assertThat(read("typeSwitch", OWNER, new Instruction.Move(0, 8), OUI))
                .as("what it was asked about is gone")
                .isEmpty();
        assertThat(read("typeSwitch", OWNER, new Instruction.Move(3, 8), OUI))
                .as("its answer is")
                .isEmpty();
        for (List<Instruction> other : List.of(
                List.<Instruction>of(),
                List.<Instruction>of(NOTHING),
                List.<Instruction>of(new Instruction.Switch(3, List.of())))) {
            assertThat(PatternSwitch.of(new Block(0, 0, other, new int[other.size()], List.of(), List.of())))
                    .isEmpty();
        }
    }
}
