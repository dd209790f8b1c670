package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.memory.HeapBounds;
import fr.charteia.core.flow.memory.Membership;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sweeping;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Sweep;
import fr.charteia.core.flow.program.Tests;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Interprets one method abstractly, point by point until nothing changes, and leaves its {@link Summary}.
 *
 * <p>States travel along edges and meet at points: a block, for the ways to it that are not told apart. A meeting of ways
 * that a labelled condition has parted labels, with {@link Mark#CONTROL}, the values that differ between the ways, and only
 * those.
 */
final class MethodInterpreter {
    /**
     * How often a point is visited before it only adds to what held there and constants are given up, so that counting loops end,
     * and those where what one round tells apart the next does not.
     */
    private static final int WIDEN = 24;

    /** How often a point is visited before the method is given up. */
    private static final int GIVE_UP = 400;

    private static final String UNLINKED = "java/lang/NoSuchFieldError";

    private static final String THROWABLE = "java/lang/Throwable";

    private final Engine engine;
    private final Program program;
    private final MethodBody body;
    private final ControlFlow flow;
    private final Liveness live;
    private final Tests tests;
    private final Partitions partitions;
    private final Points points;
    private final Frame frame;
    private final Memory memory;
    private final Membership membership;
    private final List<Sweep> sweeps;
    private final Sweeping sweeping;
    private final CallInterpreter calls;
    private final InstructionInterpreter instructions;
    private final Exits exits;
    private final Controls controls;
    private final Junctions junctions;
    private final Conditionals conditionals;
    private final Running running;
    private final Failing failing;
    /** The ways that were taken out of each branch, by block. */
    private final Map<Integer, BitSet> taken = new HashMap<>();

    /** What the visit that is under way has sent on: ways that were told apart in its block may come together again. */
    private final Set<Sent> sent = new HashSet<>();

    private record Sent(Point.Edge edge, int to) {}

    private boolean cutShort;
    private Optional<Heap> gathered = Optional.empty();

    MethodInterpreter(Engine engine, MethodBody body, Shape shape) {
        this(engine, body, shape, engine.program().controlFlow(body));
    }

    /** @param flow what depends on what in the body */
    MethodInterpreter(Engine engine, MethodBody body, Shape shape, ControlFlow flow) {
        this.engine = engine;
        this.program = engine.program();
        this.body = body;
        this.flow = flow;
        this.live = program.liveness(body);
        this.tests = program.tests(body);
        this.memory = new Memory(program, shape, engine.globals(), Optional.of(body.method()));
        this.controls = new Controls(body, flow);
        this.partitions = new Partitions(body, flow, tests, memory);
        this.points = new Points(body, flow, partitions);
        this.sweeps = program.sweeps(body);
        this.sweeping = new Sweeping(memory);
        this.membership = new Membership(program, memory);
        this.frame = new Frame(program, body, memory);
        this.calls = new CallInterpreter(engine, frame);
        this.instructions = new InstructionInterpreter(engine, frame, calls);
        this.running = new Running(frame, calls.functions());
        this.failing = new Failing(program, memory);
        this.exits = new Exits(frame);
        this.junctions = new Junctions(body, flow, points, controls, frame);
        this.conditionals = new Conditionals(engine, body, frame, tests, partitions, points, controls);
    }

    /** Whether the interpretation stopped before nothing changed any more. */
    boolean wasCutShort() {
        return cutShort;
    }

    /**
     * What depends on what in the body once the ways are left out that were never taken, as no value that is passed leads there; empty
     * where that changes nothing.
     */
    Optional<ControlFlow> narrowed() {
        boolean all = taken.entrySet().stream()
                .allMatch(entry -> entry.getValue().cardinality()
                        == body.blocks().get(entry.getKey()).successors().size());
        if (all || cutShort) {
            return Optional.empty();
        }
        ControlFlow narrow = ControlFlow.of(
                body,
                program.index(),
                (block, way) -> !taken.containsKey(block) || taken.get(block).get(way));
        return controls.areFewerIn(narrow) ? Optional.of(narrow) : Optional.empty();
    }

    /** Runs, and gathers all that there was on the way, also what nobody had any more at the end. */
    Heap everything() {
        Heap all = new Heap();
        gathered = Optional.of(all);
        run();
        return all;
    }

    Summary run() {
        flowTo(new Point.Edge(-1, 0), 0, Entry.state(program, body, memory));
        Point point = points.next();
        while (point != null) {
            if (enter(point)) {
                cutShort = point.visits > GIVE_UP;
                if (!cutShort) {
                    visit(point);
                    cutShort = !engine.spend(cost(point));
                }
            }
            if (cutShort) {
                engine.gaps().tooLarge(body.method());
                break;
            }
            point = points.next();
        }
        return exits.summary();
    }

    /** What a visit costs: the block's instructions, and the state, which travels; the more, the wider its values are. */
    private int cost(Point point) {
        int cost = block(point).instructions().size();
        if (point.entry != null) {
            cost += point.entry.heap.objects().size() / 2;
            for (Value value : point.entry.registers) {
                cost += value.beyondNarrow();
            }
        }
        return cost;
    }

    private Block block(Point point) {
        return body.blocks().get(point.block);
    }

    // ---- points ---------------------------------------------------------------------------------------------------

    /** Takes what comes in for what holds at a point; false when that is what held when it was last visited. */
    private boolean enter(Point point) {
        State state = junctions.meet(point);
        if (point.entry != null && point.visits >= WIDEN) {
            state = junctions.joined(point.entry, state, point.block);
            widen(state);
        }
        point.level = HeapBounds.sweep(state, point.level);
        Taints control = controls.of(point.block, state);
        if (point.entry != null && state.sameAs(point.entry) && control.equals(point.entryControl)) {
            return false;
        }
        point.visits++;
        point.entry = state;
        point.entryControl = control;
        return true;
    }

    private void visit(Point point) {
        State state = Objects.requireNonNull(point.entry).copy();
        visit(point, state);
        gathered.ifPresent(all -> state.heap
                .objects()
                .forEach(object -> state.heap
                        .slots(object)
                        .forEach((slot, value) -> all.set(
                                object,
                                slot,
                                all.get(object, slot).map(value::join).orElse(value)))));
    }

    private void visit(Point point, State state) {
        Block block = block(point);
        point.control = point.entryControl;
        frame.control(point.control);
        state.apart = !point.partition.equals(Partition.REST);
        sent.clear();
        exits.visit();
        visit(point, state, 0, ChangedObjects.FEW);
    }

    /**
     * Interprets a block from an instruction on; where a call gives one of few objects that are changed, for each by itself.
     *
     * @param left how many ways through the block may be told apart
     */
    private void visit(Point point, State state, int from, int left) {
        Block block = block(point);
        boolean guarded = !block.handlers().isEmpty();
        for (int i = from; i < block.instructions().size(); i++) {
            Instruction instruction = block.instructions().get(i);
            Site site = frame.site(point.block, i, point.round);
            if (guarded && Faults.mayThrow(instruction)) {
                fail(point, state, instruction, site);
            }
            if (!step(point, state, instruction, site)) {
                return;
            }
            List<Value> given = partitions.givenApart(state, instruction, left);
            if (given.size() > 1) {
                Taints control = point.control;
                for (Value value : given) {
                    State one = state.copy();
                    one.registers[Registers.written(instruction)] = value;
                    one.apart = true;
                    point.control = control;
                    frame.control(control);
                    visit(point, one, i + 1, left / given.size());
                }
                return;
            }
        }
        if (block.successors().size() == 1) {
            flowTo(new Point.Edge(point.id, 0), block.successors().get(0), state.copy());
        }
    }

    /** What the instruction throws by itself goes to whoever catches it; what decided that it fails decides what runs then, and afterwards. */
    private void fail(Point point, State state, Instruction instruction, Site site) {
        raiseUnseen(point, state, waitingFor(point, state, instruction));
        Faults fault = Faults.of(instruction, state, memory);
        if (fault == null) {
            return;
        }
        Value exception = Value.of(HeapObject.opaque(fault.type(), site));
        if (isCaught(point, exception)) {
            State failed = state.copy();
            failed.failed = failed.failed.union(fault.failing());
            raise(point, failed, exception);
            if (isCaughtForGood(point, exception)) {
                survive(point, state, fault.failing());
            }
        }
    }

    /** From here on, the block runs only because nothing was thrown. */
    private void survive(Point point, State state, Taints deciding) {
        if (deciding.isEmpty()) {
            return;
        }
        state.survived = state.survived.union(deciding);
        point.control = point.control.union(deciding);
        frame.control(point.control);
    }

    /** Gives up constants that may be several, and texts that grow each time round. */
    private static void widen(State state) {
        for (int r = 0; r < state.registers.length; r++) {
            state.registers[r] = widened(state.registers[r]);
        }
        state.heap.replaceValues((object, value) -> widened(value));
    }

    private static Value widened(Value value) {
        boolean grows = value.constant() instanceof Constant.Likely
                || value.constant() instanceof Constant.Known known
                        && known.all().size() > 1;
        return grows ? value.withConstant(Constant.UNKNOWN) : value;
    }

    private void flowTo(Point.Edge edge, int to, State state) {
        int from = edge.point() < 0 ? -1 : points.get(edge.point()).block;
        for (Sweep sweep : sweeps) {
            if (to == sweep.header() && !sweep.has(from)) {
                sweeping.start(sweep, state);
            } else if (from == sweep.header() && edge.way() < 0 && !sweep.has(to)) {
                sweeping.end(sweep, state);
            } else if (sweep.has(from) && !sweep.has(to)) {
                sweeping.leave(state);
            }
        }
        for (int r = 0; r < state.registers.length; r++) {
            if (!live.isLive(to, r)) {
                state.registers[r] = Value.BOTTOM;
                state.definitions[r] = -1;
            }
        }
        state.facts = state.facts.only(comparison -> tests.awaits(to, comparison));
        Point target = pointAt(from, to, state);
        State earlier = sent.add(new Sent(edge, target.id)) ? null : target.incoming.get(edge);
        State coming = earlier == null ? state : junctions.joined(earlier, state, to);
        if (!coming.sameAs(target.incoming.put(edge, coming))) {
            junctions.forget(to);
            points.visit(target);
        }
    }

    /**
     * Where a state comes to; what an answer, or the caller, decided between is not told apart by the objects that it brought, nor are
     * exceptions where they are caught.
     */
    private Point pointAt(int from, int to, State state) {
        return points.of(to, state, from < 0 || !junctions.isHandler(to) && !controls.part(from, to));
    }

    /** Goes on each of the ways that a condition leaves open. */
    private void flowOn(Point point, Map<Integer, State> ways) {
        List<Integer> successors = block(point).successors();
        BitSet known = taken.computeIfAbsent(point.block, block -> new BitSet());
        ways.keySet().forEach(known::set);
        ways.forEach((way, state) -> flowTo(new Point.Edge(point.id, -1 - way), successors.get(way), state));
    }

    /** The handlers, by their places, that may catch what an instruction throws by itself, or code that is not seen. */
    private BitSet waitingFor(Point point, State state, Instruction instruction) {
        List<Handler> handlers = block(point).handlers();
        // The compiler guards its tables for switches on enums against constants that are gone: none is.
        boolean initializer = body.method().name().equals("<clinit>");
        BitSet waiting = new BitSet();
        for (int h = 0; h < handlers.size(); h++) {
            String type = handlers.get(h).type();
            waiting.set(h, !(initializer && type.equals(UNLINKED)) && failing.mayReach(instruction, state, type));
            if (type.equals(THROWABLE)) {
                break;
            }
        }
        return waiting;
    }

    /** Sends a state to some handlers, with what code that is not seen throws. */
    private void raiseUnseen(Point point, State state, BitSet waiting) {
        List<Handler> handlers = block(point).handlers();
        waiting.stream().forEach(h -> enter(point, handlers.get(h), 1 + h, state, Value.BOTTOM));
    }

    /** Sends a state to the handlers that may catch what is thrown; gives what of it may leave the method, if anything may. */
    private Optional<Value> raise(Point point, State state, Value exception) {
        List<Handler> handlers = block(point).handlers();
        Value left = exception;
        for (int h = 0; h < handlers.size(); h++) {
            Handler handler = handlers.get(h);
            boolean unknown = left.objects().isEmpty();
            Set<HeapObject> caught = new LinkedHashSet<>(left.objects());
            caught.removeIf(object -> !program.mayBe(object, handler.type()));
            if (unknown || !caught.isEmpty()) {
                enter(point, handler, 1 + h, state, left.withObjects(caught));
            }
            Set<HeapObject> rest = new LinkedHashSet<>(left.objects());
            rest.removeIf(object -> program.index().isSubtype(object.type(), handler.type()));
            if (handler.type().equals(THROWABLE) || !unknown && rest.isEmpty()) {
                return Optional.empty();
            }
            left = left.withObjects(rest);
        }
        return Optional.of(left);
    }

    private void enter(Point point, Handler handler, int way, State state, Value exception) {
        State caught = state.copy();
        Value value = exception.isBottom() ? unseen(caught, handler) : exception;
        caught.assign(handler.register(), value, -3 - handler.block());
        // Handlers are entered from anywhere in their block: one edge per block gathers them.
        Point.Edge edge = new Point.Edge(point.id, way);
        State before = pointAt(point.block, handler.block(), caught).incoming.get(edge);
        flowTo(
                edge,
                handler.block(),
                before == null ? caught : junctions.joinedAtHandler(before, caught, handler.block()));
    }

    /** What code that is not seen throws: it holds nothing of ours, since what our own code throws is seen. */
    private Value unseen(State state, Handler handler) {
        HeapObject exception = HeapObject.opaque(handler.type(), frame.site(handler.block(), 0, 0));
        UnseenFailures.mark(state.heap, exception);
        return Value.of(exception);
    }

    // ---- what ends a block, and calls -----------------------------------------------------------------------------

    /** Interprets one instruction; false when the block ends here. */
    private boolean step(Point point, State state, Instruction instruction, Site site) {
        forget(state, instruction);
        if (instruction instanceof Instruction.Invoke call) {
            return call(point, state, call, call.target(), site, () -> {
                CallInterpreter.Outcome outcome = calls.invoke(state, call, site);
                return outcome.returns()
                        ? new CallInterpreter.Outcome(true, membership.told(state, call, outcome.result()))
                        : outcome;
            });
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            return call(point, state, call, call.target(), site, () -> calls.invokeDynamic(state, call, site));
        } else if (instruction instanceof Instruction.Branch b) {
            flowOn(point, conditionals.branch(state, block(point), b, site));
            return false;
        } else if (instruction instanceof Instruction.Switch s) {
            flowOn(point, conditionals.switchOn(state, block(point), s, site));
            return false;
        } else if (instruction instanceof Instruction.Return r) {
            leave(point, state, r, site);
            return false;
        } else if (instruction instanceof Instruction.Throw t) {
            Value exception = state.registers[t.value()];
            abandon(state, point.block);
            raise(point, state, exception).ifPresent(left -> escape(point, state, left, Taints.NONE, Taints.NONE));
            return false;
        }
        if (failing.isCertain(instruction, state)) {
            return false;
        }
        instructions.apply(state, instruction, site);
        return true;
    }

    /** Drops what tests have said of fields that the instruction may change. */
    private void forget(State state, Instruction instruction) {
        if (state.facts.isEmpty()) {
            return;
        }
        if (instruction instanceof Instruction.Store store) {
            state.facts = state.facts.withoutField(program.slot(store.field()).name());
        } else if (instruction instanceof Instruction.Invoke call && mayChange(state, call)) {
            state.facts = state.facts.withoutField("");
        }
    }

    /** Whether a call may come to code of ours that writes to fields. */
    private boolean mayChange(State state, Instruction.Invoke call) {
        return !PureCalls.isPure(call.callee())
                && program.parts().read(call) == null
                && (program.resolve(call.callee()).filter(program::hasBody).isPresent()
                        || call.arguments().stream()
                                .flatMap(r -> state.registers[r].objects().stream())
                                .anyMatch(o -> o.isFunction() || program.index().inScope(o.type()) || !o.isExact()));
    }

    private boolean call(
            Point point, State state, Instruction call, int target, Site site, Supplier<CallInterpreter.Outcome> body) {
        if (flow.inLoop(point.block)) {
            state.age(site);
        }
        BitSet waiting = waitingFor(point, state, call);
        Optional<Value> before = Running.known(state);
        CallInterpreter.Outcome outcome = body.get();
        running.note(state, before);
        Frame.Thrown thrown = frame.takeThrown();
        Taints deciding = frame.takeSurviving();
        if (thrown != null) {
            deciding = deciding.union(thrown.deciding());
            State after = thrown.state();
            abandon(after, point.block);
            after.caught = after.caught.union(thrown.deciding());
            Taints failedBefore = after.failed;
            if (isCaught(point, thrown.value())) {
                after.failed = after.failed.union(thrown.failing());
            }
            Optional<Value> left = raise(point, after, thrown.value());
            // What no handler takes has not been caught.
            after.failed = failedBefore;
            left.ifPresent(rest -> escape(point, after, rest, thrown.deciding(), thrown.failing()));
            if (isCaughtForGood(point, thrown.value())) {
                deciding = deciding.union(thrown.failing());
            }
        }
        if (!outcome.returns()) {
            return false;
        }
        state.define(target, site, outcome.result());
        survive(point, state, deciding);
        raiseUnseen(point, state, waiting);
        return true;
    }

    /** Something leaves the method: what was caught and is thrown again fails on what it failed on before. */
    private void escape(Point point, State state, Value exception, Taints deciding, Taints failing) {
        boolean decided = !deciding.isEmpty() || !state.failed.isEmpty() || !state.caught.isEmpty();
        boolean unseen = !decided && UnseenFailures.are(memory, state.heap, exception);
        Taints control =
                unseen ? Taints.NONE : controls.butFailures(point.block, state).markedBits(Taint.bit(Mark.CONTROL));
        exits.escapes(state, exception, deciding.union(control), failing.union(state.failed));
    }

    /** Whether a handler waits for what is thrown: one for whatever goes wrong only tidies up. */
    private boolean isCaught(Point point, Value exception) {
        return waiting(point, exception).findAny().isPresent();
    }

    /** Whether one of these goes on afterwards, rather than throw in its turn. */
    private boolean isCaughtForGood(Point point, Value exception) {
        return waiting(point, exception).anyMatch(handler -> flow.mayReturn(handler.block()));
    }

    private Stream<Handler> waiting(Point point, Value exception) {
        return block(point).handlers().stream()
                .filter(handler -> !handler.type().equals(THROWABLE))
                .filter(handler -> exception.objects().isEmpty()
                        || exception.objects().stream().anyMatch(object -> program.mayBe(object, handler.type())));
    }

    /** The method is left in the middle of a loop. */
    private void abandon(State state, int block) {
        if (sweeps.stream().anyMatch(sweep -> sweep.has(block))) {
            sweeping.leave(state);
        }
    }

    private void leave(Point point, State state, Instruction.Return ret, Site site) {
        abandon(state, point.block);
        running.finish(state, site);
        Value result = ret.value() == Instruction.NONE ? Value.CLEAN : state.registers[ret.value()];
        program.models()
                .tool(body.method())
                .ifPresent(tool -> calls.sinks().sendToolResult(state, body.method(), tool, result, site));
        if (program.models().answersOutside(body.method())) {
            calls.sinks().sendOutside(state, body.method(), result, site);
        }
        exits.returns(point, state, result, ret.value() == Instruction.NONE ? -1 : state.definitions[ret.value()]);
    }
}
