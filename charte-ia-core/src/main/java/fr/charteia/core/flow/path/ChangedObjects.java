package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * By which objects ways are told apart: where a variable holds one object on one way and another on the other, and the object
 * is changed through the variable, what was there before is gone, whichever of them it is.
 */
public final class ChangedObjects {
    /** How many objects in one variable are told apart. */
    public static final int FEW = 4;

    private static final Set<Object> NOTHING = Set.of(Constant.NULL);

    private final ChangedVariables variables;
    private final BitSet changed;
    private final List<BitSet> blocks = new ArrayList<>();
    private final List<BitSet> written = new ArrayList<>();
    private final Map<Integer, Set<HeapObject>> seen = new HashMap<>();

    private ChangedObjects(ChangedVariables variables) {
        this.variables = variables;
        this.changed = variables.registers();
    }

    static ChangedObjects of(MethodBody body, List<Loop> loops, Liveness live) {
        ChangedObjects objects = new ChangedObjects(new ChangedVariables(body, live));
        for (Loop loop : loops) {
            objects.blocks.add(loop.blocks());
            objects.written.add(written(body, loop));
        }
        return objects;
    }

    private static BitSet written(MethodBody body, Loop loop) {
        BitSet written = new BitSet();
        for (int b = loop.blocks().nextSetBit(0); b >= 0; b = loop.blocks().nextSetBit(b + 1)) {
            for (Instruction instruction : body.blocks().get(b).instructions()) {
                int target = Registers.written(instruction);
                if (target != Instruction.NONE) {
                    written.set(target);
                }
            }
        }
        return written;
    }

    /** Whether what an instruction gives, by its place in the method, may be changed, there or where it is handed on. */
    boolean isChanged(int instruction) {
        return variables.isChanged(instruction);
    }

    /** Says which variables that are still looked at hold just one object, of few. */
    void tell(int block, State state, BiConsumer<Integer, HeapObject> told) {
        for (int r = changed.nextSetBit(0); r >= 0; r = changed.nextSetBit(r + 1)) {
            Value value = state.registers[r];
            HeapObject only = value.constant() == Constant.NONE || value.passed() != null ? value.only() : null;
            if (only == null || only.isMany() || only.isFunction() || changes(block, r)) {
                continue;
            }
            Set<HeapObject> known = seen.computeIfAbsent(r, register -> new LinkedHashSet<>());
            if (known.size() < FEW) {
                known.add(only);
            }
            if (known.size() > 1 && known.contains(only)) {
                told.accept(r, only);
            }
        }
    }

    /**
     * The objects, each by itself, of which a call gave one that is changed, where nothing that a label says chose it.
     *
     * @param place which instruction of the method it is
     * @param few how many of them are told apart
     */
    List<Value> given(State state, Instruction instruction, int place, int few) {
        boolean gives = instruction instanceof Instruction.Invoke || instruction instanceof Instruction.Cast;
        int target = gives ? Registers.written(instruction) : Instruction.NONE;
        if (target == Instruction.NONE || !isChanged(place)) {
            return List.of();
        }
        Value value = state.registers[target];
        boolean found = value.constant() == Constant.NONE && !isChosen(value);
        boolean told = (found || isAtHand(value))
                && value.objects().size() > 1
                && value.objects().size() <= few
                && value.objects().stream()
                        .noneMatch(object -> object.isMany() || object.isFunction() || object.isGlobal());
        return told
                ? value.objects().stream()
                        .map(object -> value.withObjects(Set.of(object))
                                .withConstant(object.isInput() ? value.constant() : Constant.NONE))
                        .toList()
                : List.of();
    }

    /**
     * Whether a value is one that was just taken out of many, or another object, or null. What was passed is told apart only then: in code
     * that hands on many functions it would be too much. Where the caller may have chosen out of which, the key of a map, it is the same.
     */
    private static boolean isAtHand(Value value) {
        boolean isObject = value.constant() == Constant.NONE
                || value.passed() != null
                || value.constant().values().filter(NOTHING::equals).isPresent();
        return isObject
                && value.objects().stream().anyMatch(HeapObject::isFocused)
                && value.taints().labels().stream()
                        .allMatch(label -> label instanceof Label.Data || label instanceof Label.Input);
    }

    /** Whether anything but personal data has a say in which object it is. */
    private static boolean isChosen(Value value) {
        return !value.taints().labels().stream().allMatch(Label.Data.class::isInstance);
    }

    /** Whether a loop around the block gives the variable another object. */
    private boolean changes(int block, int register) {
        for (int l = 0; l < blocks.size(); l++) {
            if (blocks.get(l).get(block) && written.get(l).get(register)) {
                return true;
            }
        }
        return false;
    }
}
