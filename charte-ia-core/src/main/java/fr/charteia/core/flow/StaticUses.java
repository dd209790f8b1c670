package fr.charteia.core.flow;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceKind;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Handle;

/**
 * Tells tables from caches: whether the program, after the class is initialised, does anything to the object in a final
 * static field that could change what it holds.
 */
final class StaticUses {
    private static final Set<SequenceKind> READING = Set.of(
            SequenceKind.READ_LAST,
            SequenceKind.CALL_EACH,
            SequenceKind.IS_EMPTY,
            SequenceKind.HAS_KEY,
            SequenceKind.HAS_ELEMENT,
            SequenceKind.PLACE_OF);

    private static final MemberRef NOT_NULL =
            new MemberRef("java/util/Objects", "requireNonNull", "(Ljava/lang/Object;)Ljava/lang/Object;");

    private final Program program;
    private final Map<MemberRef, Boolean> changed = new HashMap<>();

    StaticUses(Program program) {
        this.program = program;
    }

    boolean isChanged(MemberRef field) {
        Boolean known = changed.get(field);
        if (known == null) {
            known = program.index().referrers(field).stream()
                    .flatMap(type -> program.bodies(type).values().stream())
                    .filter(body -> !body.method().name().equals("<clinit>"))
                    .flatMap(body -> body.blocks().stream())
                    .anyMatch(block -> changes(block, field));
            changed.put(field, known);
        }
        return known;
    }

    private boolean changes(MethodBody.Block block, MemberRef field) {
        Set<Integer> holding = new HashSet<>();
        List<Instruction> all = block.instructions();
        for (int i = 0; i < all.size(); i++) {
            Instruction instruction = all.get(i);
            if (instruction instanceof Instruction.Load load && load.field().equals(field)) {
                holding.add(load.target());
            } else if (instruction instanceof Instruction.Move move && holding.contains(move.source())) {
                holding.add(move.target());
            } else if (instruction instanceof Instruction.ArrayLoad load) {
                holding.remove(load.array());
            } else if (instruction instanceof Instruction.Invoke call
                    && isDropped(call, all.subList(i + 1, all.size()))) {
                // What the compiler puts before a reference to a method: nothing happens to the object.
                holding.removeAll(call.arguments());
            } else if (instruction instanceof Instruction.Invoke call) {
                if (call.arguments().stream().anyMatch(holding::contains) && changes(call, holding)) {
                    return true;
                }
                holding.removeAll(call.arguments());
            } else if (instruction instanceof Instruction.InvokeDynamic call
                    && call.arguments().size() == 1
                    && holding.contains(call.arguments().get(0))
                    && onlyReads(call)) {
                holding.removeAll(call.arguments());
            }
        }
        // Still held: it was stored, returned, captured, or goes on into another block.
        return !holding.isEmpty();
    }

    /** Whether a call only asks that its argument is there, and nothing is done with what it gives. */
    private static boolean isDropped(Instruction.Invoke call, List<Instruction> after) {
        if (!call.callee().equals(NOT_NULL)) {
            return false;
        }
        for (Instruction later : after) {
            if (Registers.read(later).contains(call.target())) {
                return false;
            }
            if (Registers.written(later) == call.target()) {
                return true;
            }
        }
        return true;
    }

    private boolean changes(Instruction.Invoke call, Set<Integer> holding) {
        List<Integer> arguments = call.arguments();
        boolean ofAnObject = call.dispatch() != Instruction.Dispatch.STATIC;
        boolean given =
                arguments.subList(ofAnObject ? 1 : 0, arguments.size()).stream().anyMatch(holding::contains);
        if (given && !ofAnObject
                || program.resolve(call.callee()).filter(program::hasBody).isPresent()) {
            return true;
        }
        return given && changesOrKeepsGiven(call.callee())
                || holding.contains(arguments.get(0)) && changes(call.callee());
    }

    /** Whether a method of a library changes what it is given, or keeps it where somebody else may. */
    private boolean changesOrKeepsGiven(MemberRef method) {
        CallModel model = program.models().call(method);
        return !model.known()
                || model.propagations().stream()
                        .anyMatch(row -> row.to().root() == Place.Root.ARGUMENT
                                        && !row.to().isCallback()
                                || row.from().root() == Place.Root.ARGUMENT
                                        && row.from().steps().isEmpty()
                                        && row.sort() == CallModel.Sort.VALUE);
    }

    /** Whether what is made of an object is a reference to one of its methods that changes nothing. */
    private boolean onlyReads(Instruction.InvokeDynamic call) {
        return call.bootstrapArguments().stream()
                .filter(Handle.class::isInstance)
                .map(Handle.class::cast)
                .map(handle -> new MemberRef(handle.getOwner(), handle.getName(), handle.getDesc()))
                .allMatch(method ->
                        program.resolve(method).filter(program::hasBody).isEmpty() && !changes(method));
    }

    private boolean changes(MemberRef method) {
        CallModel model = program.models().call(method);
        return !model.known()
                || model.propagations().stream().anyMatch(row -> row.to().root() == Place.Root.THIS)
                || model.sequence().stream().anyMatch(operation -> !READING.contains(operation.kind()));
    }
}
