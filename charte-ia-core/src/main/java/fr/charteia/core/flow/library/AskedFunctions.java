package fr.charteia.core.flow.library;

import fr.charteia.core.flow.container.Cursors;
import fr.charteia.core.flow.container.Entries;
import fr.charteia.core.flow.container.Handing;
import fr.charteia.core.flow.container.InTurn;
import fr.charteia.core.flow.container.PerhapsApproved;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.SequenceKind;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/**
 * Runs functions that a call asks only under a condition: of what there is, for want of something, after what they have answered before.
 * What decided that they are asked decides what they do.
 */
final class AskedFunctions {
    /** What asks each element until one is answered otherwise. */
    private static final Set<SequenceKind> ENDED = EnumSet.of(
            SequenceKind.ANY_MATCH, SequenceKind.ALL_MATCH, SequenceKind.NONE_MATCH, SequenceKind.KEEP_WHILE);

    private final Frame frame;
    private final Memory memory;
    private final Sequences sequences;
    private final Cursors cursors;
    private final Entries entries;
    private final InTurn inTurn;

    AskedFunctions(Frame frame, ContainerTools tools) {
        this.frame = frame;
        this.memory = tools.memory();
        this.sequences = tools.sequences();
        this.cursors = tools.cursors();
        this.entries = tools.entries();
        this.inTurn = tools.inTurn();
    }

    /** Runs a function that is only asked where something is wanting, which something has chosen. */
    Callbacks.Answer perhaps(Invocation call, Taints choosing, Supplier<Callbacks.Answer> body) {
        PerhapsApproved approved = PerhapsApproved.from(memory, call.state());
        Callbacks.Answer answer = standIn(call, choosing, body);
        return new Callbacks.Answer(approved.end(Value.BOTTOM, answer.result()), answer.thrown());
    }

    /** The same of what stands in for the receiver: it is {@linkplain #either} that or what the receiver has. */
    Callbacks.Answer standIn(Invocation call, Taints choosing, Supplier<Callbacks.Answer> body) {
        return inTurn.perhaps(call, choosing, body, Callbacks.Answer::result);
    }

    /** Asks a function of an element: what it answered of those before, or failed on, may have ended that. */
    Callbacks.Answer asked(
            Invocation call, CallModel model, Collection<Callbacks.Answer> before, Supplier<Callbacks.Answer> body) {
        Taints ending = before.isEmpty() ? Taints.NONE : frame.throwing();
        if (model.sequence().stream().anyMatch(operation -> ENDED.contains(operation.kind()))) {
            ending = before.stream()
                    .map(answer -> answer.result().taints().deciding())
                    .reduce(ending, Taints::union);
        }
        return ending.isEmpty() ? body.get() : inTurn.again(call, ending, body, Callbacks.Answer::result);
    }

    /** Whether something may be under a key that a call only fills where nothing is. */
    boolean mayBeKept(Invocation call, CallModel model) {
        return model.sequence().stream()
                .anyMatch(
                        operation -> operation.kind() == SequenceKind.KEEP_KEY && entries.mayBeThere(call, operation));
    }

    /**
     * Runs what is called with each element of the receiver: for none, if there is none, and because of what decided that there is one. Past
     * a call that throws whatever it is given there was none.
     */
    Value forEach(Invocation call, Supplier<Value> body, Handing handing) {
        boolean surely = inTurn.isSurelyFilled(call);
        State state = call.state();
        Set<Label> none = sequences.approvals().where(state, call.receiver(), true);
        Set<Label> before = state.validated;
        Heap heap = state.heap.copy();
        PerhapsApproved approved = PerhapsApproved.from(memory, state);
        Value result = each(call, surely, none, body);
        if (handing.isCutShort() && !surely && isAtOnce(call)) {
            state.heap = heap;
            state.validated = before;
            state.validate(none);
            return result;
        }
        return surely ? result : approved.end(call.receiver(), result);
    }

    /** Whether a call of the JDK has done all that it does by the time that it comes back, so that what a function throws leaves it. */
    private static boolean isAtOnce(Invocation call) {
        return call.callee().owner().startsWith("java/util/")
                && call.callee().descriptor().endsWith(")V");
    }

    private Value each(Invocation call, boolean surely, Set<Label> none, Supplier<Value> body) {
        Set<Label> approved = sequences.approvals().whereFull(call.state(), call.receiver());
        return inTurn.perhaps(
                call, surely, none, choosing(call, approved), () -> whereApproved(call.state(), approved, body));
    }

    /**
     * Runs what is done with what the receiver has, and what stands in where that has nothing: a person may have answered which of both.
     *
     * @param each whether it is done with each element
     * @param none what stands in, given what comes of the other
     */
    Value either(Invocation call, boolean each, Handing handing, Supplier<Value> some, UnaryOperator<Value> none) {
        Set<Label> approved = sequences.approvals().where(call.state(), call.receiver(), true);
        Set<Label> full = sequences.approvals().where(call.state(), call.receiver(), false);
        Set<Label> said = new LinkedHashSet<>(full);
        said.addAll(approved);
        Set<Label> asked = Approvals.stillAsked(said, call.state().asked);
        Set<Label> before = call.state().validated;
        Value there = frame.chosen()
                .where(asked, () -> each ? each(call, inTurn.isSurelyFilled(call), approved, some) : some.get());
        boolean onlyNone = handing.isCutShort() && isAtOnce(call);
        Set<Label> whereThere = call.state().validated;
        call.state().validated = before;
        Taints control = frame.control();
        frame.control(control.union(choosing(call, approved)));
        Value result =
                frame.chosen().where(asked, () -> whereApproved(call.state(), approved, () -> none.apply(there)));
        frame.control(control);
        boolean onlySome = handing.isCutShort() && isAtOnce(call);
        if (onlyNone) {
            call.state().validate(approved);
        } else if (onlySome) {
            call.state().validated = whereThere;
            call.state().validate(full);
        } else {
            call.state().validated = ApprovedLabels.common(whereThere, call.state().validated);
        }
        return Perhaps.orStandIn(there, result);
    }

    /** What a value says that is what the receiver has, or else stands in for that. */
    Taints orStandIn(Invocation call, Value there, Value standIn) {
        return JoinedApprovals.orStandIn(
                there,
                sequences.approvals().where(call.state(), call.receiver(), false),
                standIn,
                sequences.approvals().where(call.state(), call.receiver(), true));
    }

    /** Runs something for what a person has approved: past it, that is not known of anything else. */
    private static Value whereApproved(State state, Set<Label> approved, Supplier<Value> body) {
        Set<Label> before = state.validated;
        state.validate(approved);
        Value result = body.get();
        Set<Label> after = new LinkedHashSet<>(state.validated);
        after.removeIf(label -> approved.contains(label) && !before.contains(label));
        state.validated = after;
        return result;
    }

    /** What decided that there is something to call a function with, less what a person has approved of it. */
    Taints choosing(Invocation call, Set<Label> approved) {
        // Of what is passed, the caller knows.
        Taints passed = cursors.passed(call.state(), call.receiver()).deciding();
        Taints whole = Sequences.isAsMany(memory, call.state(), call.receiver())
                ? Taints.NONE
                : call.receiver().taints().choosing();
        return ApprovedLabels.validated(
                cursors.choosingOf(call.state(), call.receiver())
                        .union(passed)
                        .union(cursors.whole(call.state(), call.receiver(), call.receiver()))
                        .union(whole),
                approved);
    }
}
