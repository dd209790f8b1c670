package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is thrown: it goes to the handlers that may catch it, and out of the method where none does. What decided that it is thrown
 * decides what runs then, and, where somebody catches it, what runs because it was not.
 */
public final class Unwinding {
    private static final String UNLINKED = "java/lang/NoSuchFieldError";

    private static final String THROWABLE = "java/lang/Throwable";

    private final Program program;
    private final MethodBody body;
    private final ControlFlow flow;
    private final Frame frame;
    private final Memory memory;
    private final Failing failing;
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
        raiseUnseen(point, state, waitingFor(point, state, instruction));
        Faults fault = Faults.of(instruction, state, memory);
        if (fault == null) {
            return;
        }
        Value exception = Value.of(HeapObject.opaque(fault.type(), site));
        if (isCaught(point, state, exception)) {
            State failed = state.copy();
            failed.failed = failed.failed.union(fault.failing());
            handle(point, failed, exception);
            if (isCaughtForGood(point, state, exception)) {
                survive(point, state, fault.failing());
            }
        }
    }

    /** The method throws something. */
    public void raise(Point point, State state, Value exception) {
        handle(point, state, exception).ifPresent(left -> escape(point, state, left, Taints.NONE, Taints.NONE));
    }

    /**
     * What a callee has thrown goes on from here.
     *
     * @param state what holds where nothing was thrown
     * @return what decides that nothing was thrown, where somebody catches it
     */
    public Taints raise(Point point, Frame.Thrown thrown, State state) {
        State after = thrown.state();
        Taints deciding = thrown.deciding().union(within(point, thrown, after));
        after.caught = after.caught.union(deciding);
        Taints failedBefore = after.failed;
        if (isCaught(point, after, thrown.value())) {
            after.failed = after.failed.union(thrown.failing());
        }
        Optional<Value> left = handle(point, after, thrown.value());
        // What no handler takes has not been caught.
        after.failed = failedBefore;
        if (left.isPresent() || !mayGoOn(point, after, thrown.value())) {
            deciding = deciding.union(calling(thrown, after));
            state.survivedForGood = state.survivedForGood.union(deciding);
        }
        if (left.isPresent()) {
            escape(point, after, left.get(), deciding, thrown.failing());
        }
        return isCaughtForGood(point, after, thrown.value()) ? deciding.union(thrown.failing()) : deciding;
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
        exits.escapes(end, Value.of(HeapObject.end(frame.site(point.block, 0, 0))), control, Taints.NONE);
    }

    /** From here on, the block runs only because nothing was thrown. */
    public void survive(Point point, State state, Taints deciding) {
        if (deciding.isEmpty()) {
            return;
        }
        state.survived = state.survived.union(deciding);
        edges.control(point, point.control().union(deciding));
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
            if (type.equals(THROWABLE) && !handlers.get(h).tidying()) {
                break;
            }
        }
        return waiting;
    }

    /** Sends a state to some handlers, with what code that is not seen throws; what only tidies up takes what those around it wait for. */
    public void raiseUnseen(Point point, State state, BitSet waiting) {
        List<Handler> handlers = handlers(point);
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
            edges.handle(point, h, handler, caught, exception);
            if (handler.type().equals(THROWABLE)) {
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
        List<Handler> handlers = handlers(point);
        Value left = exception;
        for (int h = 0; h < handlers.size(); h++) {
            Handler handler = handlers.get(h);
            boolean unknown = left.objects().isEmpty();
            Set<HeapObject> caught = new LinkedHashSet<>(left.objects());
            caught.removeIf(object -> !mayCatch(state, object, handler));
            if (unknown || !caught.isEmpty()) {
                edges.handle(point, h, handler, state.copy(), left.withObjects(caught));
            }
            Set<HeapObject> rest = new LinkedHashSet<>(left.objects());
            rest.removeIf(object -> handler.type().equals(THROWABLE)
                    ? !object.isEnd()
                    : program.index().isSubtype(object.type(), handler.type()));
            if (rest.isEmpty() && (handler.type().equals(THROWABLE) || !unknown)) {
                return Optional.empty();
            }
            left = left.withObjects(rest);
        }
        return Optional.of(left);
    }

    /** Something leaves the method: what was caught and is thrown again fails on what it failed on before. */
    private void escape(Point point, State state, Value exception, Taints deciding, Taints failing) {
        edges.escape(point);
        loops.leave(state, point.block);
        boolean decided = !deciding.isEmpty() || !state.failed.isEmpty() || !state.caught.isEmpty();
        boolean unseen = !decided && UnseenFailures.are(memory, state.heap, exception);
        Taints control =
                unseen ? Taints.NONE : controls.butFailures(point.block, state).deciding();
        exits.escapes(state, exception, deciding.union(control), failing.union(state.failed));
    }

    /** Whether a handler waits for what is thrown, rather than tidy up whatever goes wrong. */
    private boolean isCaught(Point point, State state, Value exception) {
        return waiting(point, state, exception).findAny().isPresent();
    }

    /** Whether one of these goes on afterwards, rather than throw in its turn. */
    private boolean isCaughtForGood(Point point, State state, Value exception) {
        return waiting(point, state, exception).anyMatch(handler -> flow.mayReturn(handler.block()));
    }

    /** The same, where what tidies up whatever goes wrong may go on, too: a {@code finally} with a return of its own. */
    private boolean mayGoOn(Point point, State state, Value exception) {
        return catching(point, state, exception)
                .anyMatch(handler ->
                        handler.tidying() ? returnsItself(handler.block()) : flow.mayReturn(handler.block()));
    }

    /** Whether some way from the block ends in a return with nothing thrown on it. */
    private boolean returnsItself(int block) {
        return body.anyReturns(body.reachedFrom(block));
    }

    private Stream<Handler> waiting(Point point, State state, Value exception) {
        return catching(point, state, exception).filter(handler -> !handler.tidying());
    }

    private Stream<Handler> catching(Point point, State state, Value exception) {
        return handlers(point).stream()
                .filter(handler -> exception.objects().isEmpty()
                        || exception.objects().stream().anyMatch(object -> mayCatch(state, object, handler)));
    }

    /** Whether a handler may catch something: what code that is not seen threw is of no class of ours, unless it is known to be. */
    private boolean mayCatch(State state, HeapObject object, Handler handler) {
        return program.mayBe(object, handler.type())
                && (program.index().isSubtype(object.type(), handler.type())
                        || !program.index().inScope(handler.type())
                        || !UnseenFailures.is(state.heap, object));
    }

    private List<Handler> handlers(Point point) {
        return body.blocks().get(point.block).handlers();
    }
}
