package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.frame.WhyThrown;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Tried;
import fr.charteia.core.flow.value.Value;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What is thrown: it goes to the handlers that may catch it, and out of the method where none does. What decided that it is thrown
 * decides what runs then, and, where somebody catches it, what runs because it was not.
 */
public final class Unwinding {
    private static final String UNLINKED = "java/lang/NoSuchFieldError";

    /** What fails unless one has asked before: how many there are, whether there is another, whether it is null, of which class. */
    private static final List<String> RULED_OUT = List.of(
            "java/lang/IndexOutOfBoundsException",
            "java/util/NoSuchElementException",
            "java/lang/NullPointerException",
            "java/lang/ClassCastException",
            "java/lang/ArithmeticException",
            "java/lang/NegativeArraySizeException");

    private final Program program;
    private final MethodBody body;
    private final ControlFlow flow;
    private final Frame frame;
    private final Memory memory;
    private final Failing failing;
    private final Catching catching;
    private final Controls controls;
    private final WholeLoops loops;
    private final Edges edges;
    private final Exits exits;

    public Unwinding(
            Program program,
            ControlFlow flow,
            Frame frame,
            Controls controls,
            WholeLoops loops,
            Edges edges,
            Exits exits) {
        this.program = program;
        this.body = frame.body();
        this.flow = flow;
        this.frame = frame;
        this.memory = frame.memory();
        this.failing = new Failing(program, body.method(), memory);
        this.catching = new Catching(program);
        this.controls = controls;
        this.loops = loops;
        this.edges = edges;
        this.exits = exits;
    }

    /** Whether an instruction fails in any case. */
    public boolean isCertain(Instruction instruction, State state) {
        return failing.isCertain(instruction, state);
    }

    /** What the instruction throws by itself goes to whoever catches it; what decided that it fails decides what runs then, and afterwards. */
    public void fail(Point point, State state, Instruction instruction, Site site) {
        raiseUnseen(point, state, state.tried, waitingFor(point, state, instruction));
        // Casts are everywhere, as the compiler puts them around what is generic: who means to catch that one fails,
        // does so near.
        boolean near =
                !(instruction instanceof Instruction.Cast) || !handlers(point).isEmpty();
        Faults fault = near ? Faults.of(instruction, state, memory) : null;
        if (fault == null) {
            return;
        }
        HeapObject exception = HeapObject.opaque(fault.type(), site);
        State failed = state.copy();
        UnseenFailures.markTold(failed.heap, exception);
        raise(point, site, new Frame.Thrown(Value.of(exception), Taints.NONE, fault.failing(), failed), state, true);
    }

    /** The method throws something; what chose which of several it is decides who catches it. */
    public void raise(Point point, State state, Value exception) {
        Taints chosen = Faults.chosen(exception);
        if (!chosen.isEmpty() && !areTakenByOne(point, state, exception)) {
            state.tried =
                    state.tried.isCaught(point.block, exception, Set.of(), Reasons.of(exception, chosen), Reasons.NONE);
        }
        state.tried = held(point, state, exception, () -> reasons(point, state, exception, Reasons.NONE));
        noteOwn(point, state, exception);
        handle(point, state, exception).ifPresent(left -> {
            if (!left.objects().stream().allMatch(object -> UnseenFailures.isUntold(state.heap, object))) {
                edges.leave(point, !chosen.isEmpty());
            }
            escape(point, state, left, Reasons.NONE, Reasons.NONE);
        });
    }

    /** What the method throws itself, and may catch, bears why; what was thrown before, why that was. */
    private void noteOwn(Point point, State state, Value exception) {
        Value own = exception.keeping(object -> !object.isInput() && !WhyThrown.isNoted(state.heap, object));
        if (!handlers(point).isEmpty() && !own.objects().isEmpty()) {
            WhyThrown.note(state.heap, own, reasons(point, state, own, Reasons.NONE));
        }
    }

    /**
     * What has been tried once something is thrown that those catch who tidy up, and throw on.
     *
     * @param deciding what decides that it is
     */
    private Tried held(Point point, State state, Value exception, Supplier<Reasons> deciding) {
        boolean tidied = handlers(point).stream()
                .findFirst()
                .filter(handler -> handler.tidying() && edges.isTidying(handler.block()))
                .isPresent();
        return tidied && !exception.objects().isEmpty()
                ? state.tried.isHeld(point.block, exception, deciding.get().only(exception))
                : state.tried;
    }

    /**
     * What a callee has thrown goes on from here.
     *
     * @param site the call
     * @param state what holds where nothing was thrown
     * @param returns whether it may have thrown nothing
     */
    public void raise(Point point, Site site, Frame.Thrown thrown, State state, boolean returns) {
        State after = thrown.state();
        // Where ways are told apart, the callee may have come back on another.
        if (!returns && !state.apart && areTakenByOne(point, after, thrown.value())) {
            Taints chosen = thrown.value().objects().size() > 1 ? thrown.reasons() : Taints.NONE;
            after.tried = held(point, after, madeIn(site, thrown.value()), () -> led(point, after, thrown.deciding()));
            WhyThrown.note(
                    after.heap, madeIn(site, thrown.value()), thrown.deciding().union(thrown.failing()));
            handle(point, after, thrown.value().plus(chosen));
            return;
        }
        Set<HeapObject> told = new LinkedHashSet<>(thrown.value().objects());
        told.removeIf(object -> UnseenFailures.isUntold(after.heap, object));
        Set<HeapObject> others = new LinkedHashSet<>(thrown.value().objects());
        others.removeAll(told);
        if (told.isEmpty() || others.isEmpty()) {
            raiseEach(point, site, thrown, thrown.value(), state);
        } else {
            Value untold = thrown.value().withObjects(others);
            handle(point, after, untold)
                    .ifPresent(left -> escape(point, after.copy(), left, Reasons.NONE, Reasons.NONE));
            raiseEach(point, site, thrown, thrown.value().withObjects(told), state);
        }
    }

    /** The same of some of what it has thrown; of that, what other handlers take is raised for reasons of its own. */
    private void raiseEach(Point point, Site site, Frame.Thrown thrown, Value exception, State state) {
        for (Value some : catching.apart(handlers(point), thrown.state(), exception)) {
            raise(point, site, thrown, some, state);
        }
    }

    private void raise(Point point, Site site, Frame.Thrown thrown, Value exception, State state) {
        State after = thrown.state();
        Reasons deciding = thrown.deciding().only(exception).plus(within(point, thrown, after));
        Reasons failures = thrown.failing().only(exception);
        List<Handler> takers = takers(point, after, exception);
        Reasons awaited = isAwaited(takers) ? failures : Reasons.NONE;
        State caught = after.copy();
        Value made = madeIn(site, exception);
        caught.tried = after.tried.isCaught(point.block, exception, made.objects(), deciding, awaited);
        caught.tried = held(point, caught, made, () -> led(point, after, deciding));
        if (awaited.isEmpty()) {
            caught.tried = caught.tried.passes(point.block, failures);
        }
        WhyThrown.note(caught.heap, made, deciding.union(failures));
        Optional<Value> left = handle(point, caught, exception);
        Reasons reasons = deciding;
        if (left.isPresent() || takers.stream().noneMatch(this::goesOn)) {
            reasons = deciding.plus(calling(thrown, after));
            state.tried = state.tried.survives(Tried.NOBODY, reasons.all());
            if (left.isPresent()) {
                // What no handler takes has not been caught.
                escape(point, after.copy(), left.get(), reasons, failures);
            }
        }
        survive(point, state, exception, takers, reasons.all(), awaited.all());
        if (!takers.isEmpty()) {
            state.tried = state.tried.spares(made, deciding.union(failures));
        }
    }

    /** What of something thrown was made in the call itself. */
    private static Value madeIn(Site site, Value exception) {
        return exception.keeping(object -> object.isMadeAt(site));
    }

    /** Why a callee has thrown something, and why it was called. */
    private Reasons led(Point point, State state, Reasons deciding) {
        return deciding.plus(controls.butCaught(point.block, state).deciding());
    }

    /** What decides that a callee runs within an instruction, and not with it: a function that library code calls for what there is. */
    private Taints within(Point point, Frame.Thrown thrown, State after) {
        return calling(thrown, after).ofOtherLabels(point.control());
    }

    /** What decides that a callee runs which may throw: what comes after it, also where it was not called, follows from that, too. */
    private Taints calling(Frame.Thrown thrown, State after) {
        return UnseenFailures.are(memory, after.heap, thrown.value())
                ? Taints.NONE
                : thrown.calling().deciding();
    }

    /** The method goes round for ever from here: it ends where the program does, and what it has left until then is there. */
    public void stay(Point point, State state) {
        State end = state.copy();
        loops.leave(end, point.block);
        Taints control = controls.butFailures(point.block, end).deciding();
        Value ended = Value.of(HeapObject.end(frame.site(point.block, 0, 0)));
        exits.escapes(end, ended, Reasons.of(ended, control), Reasons.NONE);
    }

    /** The same of what a callee might have thrown, had it been passed something else. */
    public void survive(Point point, State state, Taints deciding) {
        if (deciding.isEmpty()) {
            return;
        }
        List<Handler> handlers = handlers(point);
        for (Handler handler : handlers) {
            state.tried = state.tried.survives(handler.block(), deciding);
        }
        if (handlers.isEmpty()) {
            state.tried = state.tried.survives(Tried.NOBODY, deciding);
        }
        edges.control(point, point.control().union(deciding));
    }

    /**
     * From here on, the block runs only because nothing was thrown.
     *
     * @param exception what would have been thrown
     * @param takers who would have caught it
     * @param failing what decides that only where one of these goes on
     */
    private void survive(
            Point point, State state, Value exception, List<Handler> takers, Taints deciding, Taints failing) {
        boolean forGood = takers.stream().anyMatch(taker -> !taker.tidying() && goesOn(taker));
        Taints all = forGood ? deciding.union(failing) : deciding;
        boolean ruledOut = mayBeRuledOut(exception);
        for (Handler taker : takers) {
            state.tried =
                    ruledOut ? state.tried.isWithin(taker.block(), all) : state.tried.survives(taker.block(), all);
        }
        if (!all.isEmpty()) {
            edges.control(point, point.control().union(all));
        }
    }

    /** Whether it is the library, or the virtual machine, that throws what one asks for before, as a rule, rather than catch it. */
    private boolean mayBeRuledOut(Value exception) {
        return !exception.objects().isEmpty()
                && exception.objects().stream()
                        .allMatch(object -> object.kind() == HeapObject.Kind.OPAQUE
                                && RULED_OUT.stream()
                                        .anyMatch(type -> program.index().isSubtype(object.type(), type)));
    }

    /** The handlers, by their places, that may catch what an instruction throws by itself, or code that is not seen. */
    public BitSet waitingFor(Point point, State state, Instruction instruction) {
        List<Handler> handlers = handlers(point);
        // The compiler guards its tables for switches on enums against constants that are gone: none is.
        boolean initializer = body.method().name().equals("<clinit>");
        BitSet waiting = new BitSet();
        for (int h = 0; h < handlers.size(); h++) {
            String type = handlers.get(h).type();
            waiting.set(h, !(initializer && type.equals(UNLINKED)) && failing.mayReach(instruction, state, type));
            if (Catching.takesAll(handlers.get(h)) && !handlers.get(h).tidying()) {
                break;
            }
        }
        return waiting;
    }

    /**
     * Sends a state to some handlers, with what code that is not seen throws; what only tidies up takes what those around it wait for.
     *
     * @param tried what has decided by then
     */
    public void raiseUnseen(Point point, State state, Tried tried, BitSet waiting) {
        List<Handler> handlers = handlers(point);
        // What tidies up may as well fail where it does so after nothing was thrown.
        Tried before = !waiting.isEmpty() && edges.isTidying(point.block) ? tried.butCaught() : tried;
        for (int h = waiting.nextSetBit(0); h >= 0; h = waiting.nextSetBit(h + 1)) {
            Handler handler = handlers.get(h);
            State caught = state.copy();
            Site site = frame.site(handler.block(), 0, 0);
            Value exception = unseen(caught, handler.type(), site);
            for (int outer = handler.tidying() ? waiting.nextSetBit(h + 1) : -1;
                    outer >= 0;
                    outer = waiting.nextSetBit(outer + 1)) {
                String type = handlers.get(outer).type();
                if (program.index().inScope(type)) {
                    exception = exception.join(unseen(caught, type, site.beside(outer)));
                }
            }
            caught.tried = before.isUnseen(point.block, exception);
            edges.handle(point, h, handler, caught, exception);
            if (Catching.takesAll(handler)) {
                break;
            }
        }
    }

    /** What code that is not seen throws: it holds nothing of ours, since what our own code throws is seen. */
    private static Value unseen(State state, String type, Site site) {
        HeapObject exception = HeapObject.opaque(type, site);
        UnseenFailures.mark(state.heap, exception);
        return Value.of(exception);
    }

    /** Sends a state to the handlers that may catch what is thrown; gives what of it may leave the method, if anything may. */
    private Optional<Value> handle(Point point, State state, Value exception) {
        Catching.Sent sent = catching.send(handlers(point), state, exception, handler -> true);
        for (Catching.Taker taker : sent.takers()) {
            Value some = exception.withObjects(taker.objects());
            State caught = state.copy();
            caught.tried = state.tried.knownToBe(some);
            edges.handle(point, taker.place(), taker.handler(), caught, some);
        }
        return sent.left();
    }

    /**
     * The handlers that may catch what is thrown, and may go on afterwards: what only tidies up throws it on to those around it, but for
     * a {@code finally} with a return of its own.
     */
    private List<Handler> takers(Point point, State state, Value exception) {
        return catching.send(handlers(point), state, exception, handler -> !handler.tidying()).takers().stream()
                .map(Catching.Taker::handler)
                .filter(handler -> !handler.tidying() || returnsItself(handler.block()))
                .toList();
    }

    /** Whether the same handler takes what is thrown, whichever of several it is. */
    private boolean areTakenByOne(Point point, State state, Value exception) {
        Catching.Sent sent = catching.send(handlers(point), state, exception, handler -> true);
        return sent.left().isEmpty()
                && sent.takers().stream()
                                .map(taker -> taker.handler().block())
                                .distinct()
                                .count()
                        == 1;
    }

    /** Something leaves the method: what was caught and is thrown again fails on what it failed on before. */
    private void escape(Point point, State state, Value exception, Reasons deciding, Reasons failing) {
        edges.escape(point);
        loops.leave(state, point.block);
        exits.escapes(
                state,
                exception,
                reasons(point, state, exception, deciding),
                failing.union(state.tried.failing(exception)).only(exception));
    }

    /** What decides that something is thrown from here: past those who tidy up, what did where it was thrown first. */
    private Reasons reasons(Point point, State state, Value exception, Reasons deciding) {
        Optional<Reasons> first =
                deciding.isEmpty() && edges.isTidying(point.block) ? state.tried.why(exception) : Optional.empty();
        if (first.isPresent()) {
            return first.get()
                    .plus(controls.butCaught(point.block, state, edges.tidying())
                            .deciding());
        }
        boolean decided = !deciding.isEmpty() || state.tried.hasCaught();
        if (!decided && UnseenFailures.are(memory, state.heap, exception)) {
            return deciding.only(exception);
        }
        Taints control = controls.butCaught(point.block, state).deciding();
        return deciding.union(state.tried.caught(exception)).only(exception).plus(control);
    }

    /** Whether one of those who take what is thrown waits for it, rather than tidy up whatever goes wrong. */
    private static boolean isAwaited(List<Handler> takers) {
        return takers.stream().anyMatch(taker -> !taker.tidying());
    }

    /** Whether who catches something goes on afterwards, rather than throw in its turn. */
    private boolean goesOn(Handler taker) {
        return taker.tidying() || flow.mayReturn(taker.block());
    }

    /** Whether some way from the block ends in a return with nothing thrown on it. */
    private boolean returnsItself(int block) {
        return body.anyReturns(body.reachedFrom(block));
    }

    private List<Handler> handlers(Point point) {
        return body.blocks().get(point.block).handlers();
    }
}
