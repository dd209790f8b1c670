package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody.Block;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;

/**
 * Switches with patterns, as the compiler writes them: {@code SwitchBootstraps} tells the first case that fits, from one on; where a
 * guard is false, the code asks again, from the next case on.
 */
final class TypeSwitches {
    /** What {@code SwitchBootstraps} answers for null. */
    private static final int NULL = -1;

    /** Any text: these are constants. */
    private static final HeapObject TEXT = HeapObject.input("java/lang/String", AccessPath.of(AccessPath.STATIC), null);

    private final Engine engine;
    private final Program program;
    private final Frame frame;

    TypeSwitches(Engine engine, Frame frame) {
        this.engine = engine;
        this.frame = frame;
        this.program = engine.program();
    }

    /**
     * A switch.
     *
     * @param register what holds the value, as registers are at the end of the block
     * @param start what holds the number of the case that is tried first
     * @param cases a {@link Type}, a text, a number, an {@link EnumSwitches.Named}; an empty optional for one that is not understood
     */
    record Found(int register, int start, List<Object> cases) {
        Found {
            cases = List.copyOf(cases);
        }
    }

    /** The switch at the end of a block, when it is such a one. */
    static Optional<Found> of(Block block) {
        List<Instruction> instructions = block.instructions();
        int last = instructions.size() - 1;
        if (last < 0
                || !(instructions.get(last) instanceof Instruction.Switch s)
                || !(Definitions.of(instructions, last, s.key()) instanceof Instruction.InvokeDynamic call)
                || !call.bootstrap().getOwner().equals("java/lang/runtime/SwitchBootstraps")) {
            return Optional.empty();
        }
        int asked = instructions.indexOf(call);
        int value = Definitions.origin(instructions, asked, call.arguments().get(0));
        String type = Type.getArgumentTypes(call.descriptor())[0].getInternalName();
        boolean kept = Definitions.of(instructions, last, value, asked - 1) == null;
        return kept
                ? Optional.of(new Found(
                        value,
                        call.arguments().get(1),
                        call.bootstrapArguments().stream()
                                .map(label -> understood(label, call.name().equals("enumSwitch") ? type : ""))
                                .toList()))
                : Optional.empty();
    }

    private static Object understood(Object label, String type) {
        if (label instanceof String name && !type.isEmpty()) {
            return constant(type, name);
        }
        if (label instanceof ConstantDynamic described
                && described.getBootstrapMethodArgumentCount() == 3
                && described.getBootstrapMethodArgument(1) instanceof ConstantDynamic of
                && of.getBootstrapMethodArgumentCount() == 2
                && of.getBootstrapMethodArgument(1) instanceof String owner
                && described.getBootstrapMethodArgument(2) instanceof String name) {
            return constant(owner.replace('.', '/'), name);
        }
        return label instanceof Type || label instanceof String || label instanceof Integer ? label : Optional.empty();
    }

    private static EnumSwitches.Named constant(String type, String name) {
        return new EnumSwitches.Named(new MemberRef(type, name, 'L' + type + ';'));
    }

    /**
     * What is known on one way of the switch; false when it cannot be taken.
     *
     * @param way the case; as many as there are cases, where none fits
     */
    boolean assume(State state, Found found, int way) {
        Term value = new Term.Register(found.register());
        if (way == NULL) {
            return state.assume(Comparison.equal(value, new Term.Fixed(Constant.NULL)), true);
        }
        boolean possible = narrow(state, found, way);
        Object label = way < found.cases().size() ? found.cases().get(way) : Optional.empty();
        if (label instanceof Type type) {
            Value now = state.registers[found.register()];
            state.registers[found.register()] = TypeTests.narrowed(program, now, type.getInternalName());
            return possible;
        }
        return possible
                && (label instanceof Optional || state.assume(Comparison.equal(value, new Term.Fixed(label)), true));
    }

    /** Takes away the objects that go another way; false when nothing is left. */
    private boolean narrow(State state, Found found, int way) {
        Value value = state.registers[found.register()];
        ask(value, found.cases());
        Set<HeapObject> objects = objects(value);
        Set<Integer> starts = starts(state.registers[found.start()]);
        if (objects.isEmpty() || starts.isEmpty()) {
            return true;
        }
        Set<HeapObject> kept = new LinkedHashSet<>(objects);
        kept.removeIf(object -> starts.stream().noneMatch(start -> mayGo(object, found.cases(), start, way)));
        if (!kept.isEmpty() && kept.size() < objects.size()) {
            state.registers[found.register()] = value.withObjects(Collections.unmodifiableSet(kept));
        }
        return !kept.isEmpty();
    }

    /** All that the value may be; none when that is not known. */
    private static Set<HeapObject> objects(Value value) {
        if (value.objects().isEmpty() && value.constant().texts().isPresent()) {
            return Set.of(TEXT);
        }
        return value.constant() == Constant.NONE ? value.objects() : Set.of();
    }

    /** More could be said if the caller told what it passes. */
    private void ask(Value value, List<Object> cases) {
        value.objects().stream()
                .filter(object -> object.isInput() && !object.isExact())
                .forEach(object -> frame.needsType(object.path()));
        if (!cases.stream().allMatch(Type.class::isInstance)) {
            frame.needsConstant(value);
        }
    }

    /** The numbers of the cases with which the switch may begin; none when they are not known. */
    private static Set<Integer> starts(Value start) {
        Set<Integer> starts = new LinkedHashSet<>();
        start.constant().values().orElse(Set.of()).forEach(number -> {
            if (number instanceof Integer known) {
                starts.add(known);
            }
        });
        return starts;
    }

    /** Whether the first case that fits an object, from one on, may be that one: the switch begins anew behind a case that fitted. */
    private boolean mayGo(HeapObject object, List<Object> cases, int start, int way) {
        return way >= start
                && (start == 0 || start > cases.size() || mayFit(object, cases.get(start - 1)))
                && cases.subList(Math.min(start, way), way).stream().noneMatch(earlier -> surelyFits(object, earlier))
                && (way >= cases.size() || mayFit(object, cases.get(way)));
    }

    private boolean mayFit(HeapObject object, Object label) {
        if (label instanceof Type type) {
            return program.mayBe(object, type.getInternalName());
        }
        return !(label instanceof EnumSwitches.Named named) || constant(object).isEmpty() || surelyFits(object, named);
    }

    private boolean surelyFits(HeapObject object, Object label) {
        if (label instanceof Type type) {
            return program.index().isSubtype(object.type(), type.getInternalName());
        }
        return label instanceof EnumSwitches.Named named
                && engine.staticField(named.field())
                        .filter(held ->
                                constant(object).map(held.objects()::contains).orElse(false))
                        .isPresent();
    }

    private Optional<HeapObject> constant(HeapObject object) {
        return program.constantOfEnum(Value.of(object));
    }
}
