package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.ReachingValues;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Under which keys methods of ours read a map that they are given, themselves and through methods of ours: a row of a table, a document,
 * of which only that can have a say in what they do.
 */
public final class KeyReads {
    private static final int DEEPEST = 3;
    private static final Set<Boolean> COPY = Set.of(true);

    private final Program program;
    private final Map<Handovers.Handed, Optional<Set<Slot>>> known = new HashMap<>();

    KeyReads(Program program) {
        this.program = program;
    }

    /**
     * The keys; empty where the map may be read otherwise, by other code, or kept.
     *
     * @param argument which argument, the receiver excluded
     */
    public Optional<Set<Slot>> of(MemberRef callee, int argument) {
        Handovers.Handed handed = new Handovers.Handed(callee, argument);
        Optional<Set<Slot>> keys = known.get(handed);
        if (keys == null) {
            Set<Slot> found = new LinkedHashSet<>();
            keys = isRead(callee, argument, found, 0) ? Optional.of(found) : Optional.empty();
            known.put(handed, keys);
        }
        return keys;
    }

    private boolean isRead(MemberRef callee, int argument, Set<Slot> keys, int depth) {
        List<MethodHeader> bodies = program.ownReads().callees(callee);
        return depth <= DEEPEST
                && !bodies.isEmpty()
                && bodies.size() <= Overriding.HIERARCHY
                && bodies.stream()
                        .allMatch(method -> program.body(method)
                                .filter(body -> isRead(body, Handovers.register(method, argument), keys, depth))
                                .isPresent());
    }

    private boolean isRead(MethodBody body, int parameter, Set<Slot> keys, int depth) {
        boolean[] read = {true};
        ReachingValues.of(
                        body,
                        program.liveness(body),
                        Map.of(parameter, COPY),
                        (block, i, held) -> isCopy(block.instructions().get(i), held) ? COPY : Set.of())
                .forEach((block, i, held) -> {
                    Instruction instruction = block.instructions().get(i);
                    boolean uses = Registers.read(instruction).stream()
                            .anyMatch(register -> !held.apply(register).isEmpty());
                    read[0] &= !uses || isCopy(instruction, held) || isKnown(block, i, held, keys, depth);
                });
        return read[0];
    }

    private static boolean isCopy(Instruction instruction, IntFunction<Set<Boolean>> held) {
        int copied = Registers.copied(instruction);
        return copied != Instruction.NONE && !held.apply(copied).isEmpty();
    }

    /** Whether it is known what an instruction reads of the map; the keys are noted. */
    private boolean isKnown(MethodBody.Block block, int at, IntFunction<Set<Boolean>> held, Set<Slot> keys, int depth) {
        Instruction instruction = block.instructions().get(at);
        if (!(instruction instanceof Instruction.Invoke call)) {
            return instruction instanceof Instruction.Branch;
        }
        int first = Handovers.first(call);
        for (int i = first; i < call.arguments().size(); i++) {
            if (!held.apply(call.arguments().get(i)).isEmpty()
                    && !(program.index().inScope(call.callee().owner())
                            && isRead(call.callee(), i - first, keys, depth + 1))) {
                return false;
            }
        }
        boolean asked = first == 1 && !held.apply(call.arguments().get(0)).isEmpty();
        return !asked || isByKey(block, at, call, keys);
    }

    private boolean isByKey(MethodBody.Block block, int at, Instruction.Invoke call, Set<Slot> keys) {
        CallModel model = program.models().call(call.callee());
        for (CallModel.Propagation row : model.propagations()) {
            if (row.from().root() == Place.Root.THIS) {
                Optional<Slot> key = row.from().steps().stream()
                        .findFirst()
                        .filter(Place.Step.ValueByArgument.class::isInstance)
                        .map(step -> ((Place.Step.ValueByArgument) step).argument() + 1)
                        .filter(argument -> argument < call.arguments().size())
                        .map(call.arguments()::get)
                        .map(register -> Definitions.of(block.instructions(), at, register))
                        .filter(Instruction.Constant.class::isInstance)
                        .map(constant -> Slot.value(String.valueOf(((Instruction.Constant) constant).value())));
                if (key.isEmpty()) {
                    return false;
                }
                keys.add(key.get());
            }
        }
        return model.known() && model.sequence().isEmpty();
    }
}
