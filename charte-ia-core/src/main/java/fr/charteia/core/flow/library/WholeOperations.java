package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.container.Entries;
import fr.charteia.core.flow.container.Holding;
import fr.charteia.core.flow.container.InTurn;
import fr.charteia.core.flow.container.ListedSteps;
import fr.charteia.core.flow.container.Pouring;
import fr.charteia.core.flow.container.Ranges;
import fr.charteia.core.flow.container.Replacements;
import fr.charteia.core.flow.container.Sifting;
import fr.charteia.core.flow.container.SortedKeys;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Copies;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Removals;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.SequenceKind;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/** Operations that are done whole: on all elements or entries, each where it is, or on the one under a key. */
final class WholeOperations {
    private final Frame frame;
    private final Memory memory;
    private final KnownArguments known;
    private final Sequences sequences;
    private final Copies copies;
    private final Replacements replacements;
    private final Sifting sifting;
    private final Ranges ranges;
    private final Entries entries;
    private final SortedKeys sorted;
    private final Pouring pouring;
    private final InTurn inTurn;
    private final ListedSteps steps;
    private final Holding holding;
    private final AskedFunctions asked;

    WholeOperations(
            Frame frame,
            Functions functions,
            KnownArguments known,
            ContainerTools tools,
            Holding holding,
            AskedFunctions asked) {
        this.frame = frame;
        this.memory = tools.memory();
        this.known = known;
        this.sequences = tools.sequences();
        this.copies = tools.copies();
        this.replacements = tools.replacements();
        this.sifting = tools.sifting();
        this.ranges = new Ranges(memory, known, sequences);
        this.entries = tools.entries();
        this.sorted = new SortedKeys(memory, known, sequences);
        this.pouring = new Pouring(memory, known, sequences);
        this.inTurn = tools.inTurn();
        this.steps = new ListedSteps(frame, functions, known, sequences, tools.atHand());
        this.holding = holding;
        this.asked = asked;
    }

    /** What the call gives when an operation on all elements, each where it is, does it whole. */
    Optional<Value> done(Invocation call, CallModel model) {
        for (SequenceOperation operation : model.sequence()) {
            State state = call.state();
            boolean done = switch (operation.kind()) {
                case APPEND_ALL -> copies.appendAll(state, call.receiver(), OperationArguments.moved(call, operation));
                case REPLACE_ALL -> inTurn.forAny(call, () -> replaceAll(call, operation));
                case SET_ALL ->
                    replacements.setAll(state, call.receiver(), OperationArguments.value(call, operation), call.site());
                case REMOVE_IF -> inTurn.forAny(call, () -> removeIf(call, operation));
                case CALL_EACH ->
                    inTurn.callEach(
                            call, asked.choosing(call, sequences.approvals().of(call.state(), call.receiver())));
                case COPY_CELLS -> ranges.copyCells(call);
                case FILL_RANGE -> ranges.fill(call);
                case INSERT_ALL ->
                    known.number(call, operation.index())
                            .filter(at -> copies.insertAll(
                                    state, call.receiver(), at, OperationArguments.moved(call, operation)))
                            .isPresent();
                case COPY_ONTO -> copies.copyOnto(state, call.receiver(), OperationArguments.moved(call, operation));
                default -> false;
            };
            if (done) {
                return Optional.of(isChained(call) ? call.receiver() : Value.BOTTOM);
            }
            Optional<Value> copied = switch (operation.kind()) {
                case COPY_START -> ranges.copyStart(call);
                case COPY_RANGE -> ranges.copyRange(call);
                case POUR -> pouring.pour(call, operation);
                case MERGE_KEY -> Optional.of(entries.merge(call, operation));
                case UPDATE_KEY -> Optional.of(entries.update(call, operation));
                case OR_ELSE -> holding.orNothing(call, operation.value());
                case KEEP_KEY -> entries.present(call, operation);
                case REPLACE_IF -> entries.replaceIf(call, operation);
                case REMOVE_KEY_IF -> entries.removeIf(call, operation);
                case FIRST_KEY, LAST_KEY, KEY_AT_MOST, KEY_BELOW, KEY_AT_LEAST, KEY_ABOVE ->
                    sorted.find(call, operation);
                case TAKE_FIRST_KEY, TAKE_LAST_KEY -> take(call, operation);
                default -> steps.step(call, operation, () -> asked.choosing(call, Set.of()));
            };
            if (copied.isPresent()) {
                return copied;
            }
        }
        return Optional.empty();
    }

    /** Whether the call gives back what it is made on, as builders do. */
    private static boolean isChained(Invocation call) {
        return !call.isStatic()
                && call.returns().getSort() == Type.OBJECT
                && Program.internalName(call.returns()).equals(call.callee().owner());
    }

    /** Takes an entry out of a sorted map: where it is not known which, any may be gone, also from the map that it shows. */
    private Optional<Value> take(Invocation call, SequenceOperation operation) {
        Optional<Value> taken = sorted.take(call, operation);
        if (taken.isEmpty()) {
            sequences.forgetSome(call.state(), call.receiver());
            sequences.forgetEntries(call.state(), call.receiver());
        }
        return taken;
    }

    /** Calls the function because of what decided that there is something to replace. */
    private boolean replaceAll(Invocation call, SequenceOperation operation) {
        Taints before = frame.control();
        frame.control(before.union(asked.choosing(call, sequences.approvals().of(call.state(), call.receiver()))));
        boolean done = replacements.replaceAll(
                call.state(), call.receiver(), OperationArguments.value(call, operation), call.site());
        frame.control(before);
        return done;
    }

    /** Removes all elements, or none, where the condition is the same for all; false when it may be one or the other. */
    private boolean removeIf(Invocation call, SequenceOperation operation) {
        State state = call.state();
        if (sifting.removeIf(call, OperationArguments.value(call, operation))) {
            return true;
        }
        Value elements = memory.read(state, call.receiver(), Slot.ELEMENT);
        Optional<Boolean> all =
                replacements.holdsForAll(state, OperationArguments.value(call, operation), elements, call.site());
        if (all.filter(removed -> removed).isPresent()) {
            sequences.apply(state, call.receiver(), SequenceKind.CLEAR, Optional.empty(), Value.BOTTOM);
            new Removals(memory).note(state, call.receiver(), call.site());
        }
        return all.isPresent();
    }
}
