package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import java.util.Optional;

/**
 * What a promise failed on, where it decides whether something is done once that is kept: what the program throws itself does. That code
 * which is not seen failed (an answer that cannot be read) decides only what is done because of it, as where it is caught; what runs
 * otherwise no more follows from that than the next line of a method does.
 */
final class FailedOn {
    private final Program program;
    private final Memory memory;

    FailedOn(Program program, Memory memory) {
        this.program = program;
        this.memory = memory;
    }

    /** Whether a row says that something is done, or goes on, unless it failed. */
    boolean asksWhether(Invocation call, Propagation row) {
        boolean ofFailure = row.sort() == Sort.CONDITION && isFailure(row.from());
        return ofFailure && (isThrown(row.to()) || row.to().isCallback() && !isHanded(call, row));
    }

    private static boolean isFailure(Place place) {
        return !place.steps().isEmpty()
                && place.steps().get(place.steps().size() - 1) instanceof Place.Step.Field field
                && field.name().equals(Slot.FAILED_ON.name());
    }

    private static boolean isThrown(Place place) {
        return place.root() == Place.Root.THROWN && place.steps().isEmpty();
    }

    /** Whether the same function is handed what went wrong: it is called because of that. */
    private boolean isHanded(Invocation call, Propagation row) {
        return program.models().call(call.callee()).propagations().stream()
                .anyMatch(other -> other.sort() == Sort.VALUE
                        && isFailure(other.from())
                        && other.to().isCallback()
                        && Callbacks.argument(other.to()) == Callbacks.argument(row.to()));
    }

    /** Of what went wrong, what the program has thrown, with what decided that. */
    Value thrown(Invocation call, Value failed) {
        Value thrown = failed.keeping(object -> !UnseenFailures.are(memory, call.state().heap, Value.of(object)));
        if (thrown.objects().size() == failed.objects().size()) {
            return failed;
        }
        Taints reasons = Taints.NONE;
        for (HeapObject object : thrown.objects()) {
            Optional<Value> why = call.state().heap.get(object, Slot.THROWN_FOR);
            reasons = reasons.union(why.map(Value::taints).orElse(failed.taints()));
        }
        return thrown.objects().isEmpty() ? Value.BOTTOM : thrown.withTaints(reasons);
    }
}
