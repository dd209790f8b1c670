package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.ChosenDecisions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a call that is a decision is given: all that it may read, or of objects of ours what it does. */
final class DecisionArguments {
    /** How many parts of parts a decision is taken to tell apart. */
    private static final int DEEPEST_READ = 3;

    private final Program program;
    private final Frame frame;
    private final Memory memory;

    DecisionArguments(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
    }

    /** What a decision is given, and what it is about. */
    record Brought(Taints given, ChosenDecisions.About about) {}

    Brought of(Invocation call) {
        Taints chosenBy = Taints.NONE;
        Taints held = Taints.NONE;
        Taints others = Taints.NONE;
        for (int i = 0; i < call.arguments().size(); i++) {
            int argument = i - call.shift();
            Value passed = call.arguments().get(i);
            Optional<Set<Slot>> keys =
                    argument >= 0 && isMap(passed) ? program.keyReads().of(call.callee(), argument) : Optional.empty();
            if (keys.isPresent()) {
                others = others.union(under(call.state(), passed, keys.get()));
                continue;
            }
            Function<String, Optional<Set<Slot>>> read = type -> argument < 0
                    ? program.ownReads().of(type, call.callee())
                    : program.ownReads().of(type, call.callee(), argument);
            Set<HeapObject> made = new LinkedHashSet<>(passed.objects());
            made.removeIf(frame::wasAtHand);
            Set<HeapObject> shown = new LinkedHashSet<>(passed.objects());
            shown.removeAll(made);
            Set<Label> approved = ApprovedLabels.standing(passed);
            Taints inShown = ApprovedLabels.validated(
                    looked(call.state(), Value.CLEAN.withObjects(shown), read, DEEPEST_READ), approved);
            Taints beside = ApprovedLabels.validated(
                    looked(call.state(), passed.withObjects(made), read, DEEPEST_READ), approved);
            held = held.union(inShown);
            others = others.union(beside);
            if (passed.constant().values().isEmpty()) {
                chosenBy = chosenBy.union(inShown).union(beside);
            }
        }
        return new Brought(others.union(held), ChosenDecisions.About.of(chosenBy, held, others));
    }

    private boolean isMap(Value value) {
        return !value.objects().isEmpty() && value.objects().stream().allMatch(memory::isMap);
    }

    /** What a map brings to a decision, of which only these keys are read. */
    private Taints under(State state, Value map, Set<Slot> keys) {
        Taints taints = map.taints();
        for (Slot key : keys) {
            taints = taints.union(memory.deep(state, memory.read(state, map, key)));
        }
        return taints;
    }

    /** What a value brings to a decision: all that it holds, or of objects of ours what the method reads, given their type. */
    private Taints looked(State state, Value value, Function<String, Optional<Set<Slot>>> read, int depth) {
        Set<HeapObject> whole = new LinkedHashSet<>(value.objects());
        Taints taints = Taints.NONE;
        for (HeapObject object : value.objects()) {
            Optional<Set<Slot>> slots = object.isFunction() || !program.index().inScope(object.type())
                    ? Optional.empty()
                    : read.apply(object.type());
            if (slots.isPresent()) {
                taints = taints.union(read(state, object, slots.get(), depth));
                whole.remove(object);
            }
        }
        return taints.union(memory.deep(state, value.withObjects(whole)));
    }

    /** What these fields bring, of the object and of objects of ours that it holds. */
    private Taints read(State state, HeapObject object, Set<Slot> slots, int depth) {
        Taints taints = Taints.NONE;
        for (Slot slot : slots) {
            if (program.ownReads().isOf(object.type(), slot.owner())) {
                Value held = memory.read(state, Value.of(object), slot);
                taints = taints.union(
                        depth == 0
                                ? memory.deep(state, held)
                                : looked(state, held, type -> Optional.of(slots), depth - 1));
            }
        }
        return taints;
    }
}
