package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.Type;

/**
 * The containers of a library that a method makes and keeps for itself, a table of actions: it looks things up in them, and hands neither
 * them nor what it finds there to anybody. What lies in one is run where the method takes it out, and nowhere else.
 */
final class OwnTables {
    /** What is not made here. */
    private static final int OTHER = -1;

    private final Program program;
    private final MethodBody body;

    /** The instructions that make what does not stay in the method. */
    private final Set<Integer> leaving = new HashSet<>(Set.of(OTHER));

    private OwnTables(Program program, MethodBody body) {
        this.program = program;
        this.body = body;
    }

    /** The calls of a method, by their places, that put something into such a container, or make one of what they are given. */
    static Set<Integer> filled(Program program, MethodBody body) {
        return new OwnTables(program, body).filled();
    }

    private Set<Integer> filled() {
        Map<Integer, Set<Integer>> passed = new HashMap<>();
        for (int register = 0; register < body.locals(); register++) {
            passed.put(register, Set.of(OTHER));
        }
        ReachingValues<Integer> reaching = ReachingValues.of(body, program.liveness(body), passed, this::written);
        reaching.forEach(this::leave);
        Set<Integer> filled = new HashSet<>();
        reaching.forEach((block, offset, held) -> {
            if (block.instructions().get(offset) instanceof Instruction.Invoke call) {
                int place = block.first() + offset;
                Set<Integer> into = makes(call) ? Set.of(place) : receiver(call, held);
                if (!into.isEmpty() && into.stream().noneMatch(leaving::contains)) {
                    filled.add(place);
                }
            }
        });
        return filled;
    }

    /** What an instruction leaves in a register: a container that it makes, or what it takes out of one. */
    private Set<Integer> written(Block block, int offset, IntFunction<Set<Integer>> held) {
        Instruction instruction = block.instructions().get(offset);
        int copied = Registers.copied(instruction);
        if (copied != Instruction.NONE) {
            return held.apply(copied);
        }
        boolean makes = instruction instanceof Instruction.New made && isContainer(made.type())
                || instruction instanceof Instruction.Invoke called && makes(called);
        if (makes) {
            return Set.of(block.first() + offset);
        }
        Set<Integer> found =
                instruction instanceof Instruction.Invoke call && givesObject(call) ? receiver(call, held) : Set.of();
        return found.isEmpty() ? Set.of(OTHER) : found;
    }

    private void leave(Block block, int offset, IntFunction<Set<Integer>> held) {
        Instruction instruction = block.instructions().get(offset);
        if (instruction instanceof Instruction.Invoke call) {
            boolean isStatic = call.dispatch() == Dispatch.STATIC;
            call.arguments().stream().skip(isStatic ? 0 : 1).map(held::apply).forEach(leaving::addAll);
            if (!isStatic && !staysIn(call)) {
                leaving.addAll(receiver(call, held));
            }
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            call.arguments().stream().map(held::apply).forEach(leaving::addAll);
        } else if (instruction instanceof Instruction.Store store) {
            leaving.addAll(held.apply(store.value()));
        } else if (instruction instanceof Instruction.ArrayStore store) {
            leaving.addAll(held.apply(store.value()));
        } else if (instruction instanceof Instruction.Return given && given.value() != Instruction.NONE) {
            leaving.addAll(held.apply(given.value()));
        }
    }

    /** Whether a call on a container, or on what lies in it, hands neither to anybody: it runs a function, or is one of a container that calls none. */
    private boolean staysIn(Instruction.Invoke call) {
        if (program.isFunctional(call.callee().owner())) {
            return true;
        }
        CallModel model = program.models().call(call.callee());
        return model.propagations().stream().noneMatch(row -> row.to().isCallback())
                && (model.known() || call.callee().name().equals("<init>"))
                && program.resolve(call.callee()).filter(program::hasBody).isEmpty();
    }

    /** What a call is on; nothing for one that is on none. */
    private static Set<Integer> receiver(Instruction.Invoke call, IntFunction<Set<Integer>> held) {
        return call.dispatch() == Dispatch.STATIC
                ? Set.of()
                : held.apply(call.arguments().get(0));
    }

    /** Whether a call makes a container of what it is given. */
    private boolean makes(Instruction.Invoke call) {
        if (call.dispatch() != Dispatch.STATIC
                || !isContainer(
                        Program.internalName(Type.getReturnType(call.callee().descriptor())))) {
            return false;
        }
        CallModel model = program.models().call(call.callee());
        return model.propagations().stream().anyMatch(OwnTables::holds)
                || model.sequence().stream().anyMatch(operation -> operation.kind() == SequenceKind.OF);
    }

    private static boolean holds(Propagation row) {
        return row.sort() == Sort.VALUE
                && row.from().root() == Place.Root.ARGUMENT
                && row.from().steps().isEmpty()
                && row.to().root() == Place.Root.RESULT
                && !row.to().steps().isEmpty();
    }

    private static boolean givesObject(Instruction.Invoke call) {
        Type type = Type.getReturnType(call.callee().descriptor());
        return type.getSort() >= Type.ARRAY && !Program.isScalar(Program.internalName(type));
    }

    private boolean isContainer(String type) {
        return !program.index().inScope(type)
                && List.of("java/util/Collection", "java/util/Map").stream()
                        .anyMatch(container -> program.index().isSubtype(type, container));
    }
}
