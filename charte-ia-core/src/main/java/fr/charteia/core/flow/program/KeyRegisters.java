package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** Which registers of a method hold keys: what maps, sessions and other stores are asked for, places of arrays and lists, and what such are computed of. */
public final class KeyRegisters {
    /** Through how many calls of methods of ours a key is followed. */
    private static final int DEPTH = 2;

    /** Of how many methods that one call may run it is asked. */
    private static final int FEW = 4;

    private final Program program;
    private final Map<Asked, BitSet> known = new HashMap<>();

    private record Asked(MemberRef method, int depth) {}

    KeyRegisters(Program program) {
        this.program = program;
    }

    public BitSet of(MethodBody body) {
        return of(body, DEPTH);
    }

    private BitSet of(MethodBody body, int depth) {
        Asked asked = new Asked(body.method().ref(), depth);
        BitSet found = known.get(asked);
        if (found == null) {
            found = find(body, depth);
            known.put(asked, found);
        }
        return found;
    }

    private BitSet find(MethodBody body, int depth) {
        BitSet keys = new BitSet();
        List<Made> made = new ArrayList<>();
        for (MethodBody.Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                add(instruction, depth, keys);
                made(instruction).ifPresent(made::add);
            }
        }
        for (int before = -1; before < keys.cardinality(); ) {
            before = keys.cardinality();
            made.stream()
                    .filter(one -> keys.get(one.target()))
                    .forEach(one -> one.of().forEach(keys::set));
        }
        return keys;
    }

    /** A register with those of which its value is computed. */
    private record Made(int target, List<Integer> of) {}

    private static Optional<Made> made(Instruction instruction) {
        if (instruction instanceof Instruction.Move move) {
            return Optional.of(new Made(move.target(), List.of(move.source())));
        } else if (instruction instanceof Instruction.Unary unary) {
            return Optional.of(new Made(unary.target(), List.of(unary.operand())));
        } else if (instruction instanceof Instruction.Binary binary) {
            return Optional.of(new Made(binary.target(), List.of(binary.left(), binary.right())));
        } else if (instruction instanceof Instruction.Invoke call
                && call.target() != Instruction.NONE
                && PureCalls.isPure(call.callee())) {
            return Optional.of(new Made(call.target(), call.arguments()));
        }
        return Optional.empty();
    }

    private void add(Instruction instruction, int depth, BitSet keys) {
        if (instruction instanceof Instruction.Invoke call) {
            add(call, keys);
            if (depth > 0) {
                addPassed(call, depth, keys);
            }
        } else if (instruction instanceof Instruction.ArrayLoad load) {
            keys.set(load.index());
        } else if (instruction instanceof Instruction.ArrayStore store) {
            keys.set(store.index());
        }
    }

    private void add(Instruction.Invoke call, BitSet keys) {
        int first = Handovers.first(call);
        CallModel model = program.models().call(call.callee());
        Stream<Integer> named = model.propagations().stream()
                .flatMap(row -> Stream.concat(row.from().steps().stream(), row.to().steps().stream()))
                .flatMap(step -> named(step).stream());
        Stream<Integer> places =
                model.sequence().stream().map(SequenceOperation::index).filter(argument -> argument >= 0);
        Stream.concat(named, places)
                .map(argument -> argument + first)
                .filter(argument -> argument < call.arguments().size())
                .forEach(argument -> keys.set(call.arguments().get(argument)));
    }

    /** What a method of ours is passed that it uses as a key. */
    private void addPassed(Instruction.Invoke call, int depth, BitSet keys) {
        List<MethodHeader> bodies = bodies(call);
        for (MethodHeader method : bodies.size() > FEW ? List.<MethodHeader>of() : bodies) {
            program.body(method).ifPresent(body -> addPassed(call, of(body, depth - 1), keys));
        }
    }

    private static void addPassed(Instruction.Invoke call, BitSet inside, BitSet keys) {
        int first = Handovers.first(call);
        int register = first;
        Type[] types = Type.getArgumentTypes(call.callee().descriptor());
        for (int i = 0; i < types.length; i++) {
            if (inside.get(register)) {
                keys.set(call.arguments().get(first + i));
            }
            register += types[i].getSize();
        }
    }

    private List<MethodHeader> bodies(Instruction.Invoke call) {
        if (!program.index().inScope(call.callee().owner())) {
            return List.of();
        }
        return call.dispatch() == Dispatch.VIRTUAL
                ? program.overriding().implementations(call.callee().owner(), call.callee())
                : program.resolve(call.callee()).filter(program::hasBody).stream()
                        .toList();
    }

    /** Which argument names the part that a step leads to. */
    private static Optional<Integer> named(Place.Step step) {
        if (step instanceof Place.Step.ValueByArgument by) {
            return Optional.of(by.argument());
        } else if (step instanceof Place.Step.ElementByArgument by) {
            return Optional.of(by.argument());
        }
        return step instanceof Place.Step.Column by ? Optional.of(by.argument()) : Optional.empty();
    }
}
