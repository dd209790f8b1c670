package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.call.Running;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.HeapBounds;
import fr.charteia.core.flow.memory.Membership;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.path.ChangedObjects;
import fr.charteia.core.flow.path.Checks;
import fr.charteia.core.flow.path.Conditionals;
import fr.charteia.core.flow.path.Edges;
import fr.charteia.core.flow.path.EndlessLoops;
import fr.charteia.core.flow.path.Exits;
import fr.charteia.core.flow.path.Faults;
import fr.charteia.core.flow.path.Focusing;
import fr.charteia.core.flow.path.Junctions;
import fr.charteia.core.flow.path.Partition;
import fr.charteia.core.flow.path.Partitions;
import fr.charteia.core.flow.path.Point;
import fr.charteia.core.flow.path.Points;
import fr.charteia.core.flow.path.SameCalls;
import fr.charteia.core.flow.path.Unwinding;
import fr.charteia.core.flow.path.WholeLoops;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Tests;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.OneOfMany;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Tried;
import fr.charteia.core.flow.value.Value;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

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

    /** How much work a method may take, in one go, while its ways are told apart; more is for all ways taken together. */
    private static final int APART = Summaries.SHARE / 4;

    /** Of how many ways to a block, told apart, a look at what they bring costs as much as an instruction. */
    private static final int MEETING = 8;

    private final Summaries summaries;
    private final Program program;
    private final MethodBody body;
    private final ControlFlow flow;
    private final Map<Integer, BitSet> together;
    private final BitSet onFailure;
    private final SameCalls sameCalls;
    private final Partitions partitions;
    private final Points points;
    private final Frame frame;
    private final Memory memory;
    private final Membership membership;
    private final CallInterpreter calls;
    private final InstructionInterpreter instructions;
    private final Exits exits;
    private final Checks checks;
    private final Digits digits;
    private final Controls controls;
    private final Junctions junctions;
    private final Conditionals conditionals;
    private final Running running;
    private final EndlessLoops endless;
    private final Focusing focusing;
    private final WholeLoops loops;
    private final Edges edges;
    private final Unwinding unwinding;
    private boolean cutShort;
    private boolean tooManyWays;
    private Optional<Heap> gathered = Optional.empty();

    /**
     * @param known what depends on what in the body
     * @param apart whether ways through the method are told apart
     */
    MethodInterpreter(Summaries summaries, MethodBody body, Shape shape, Known known, boolean apart) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.body = body;
        this.flow = known.flow;
        this.together = known.together;
        this.onFailure = known.onFailure;
        Tests tests = program.tests(body);
        this.memory =
                new Memory(program, shape, summaries.globals(), summaries::ofAnyConstant, Optional.of(body.method()));
        this.controls = new Controls(program, body, flow);
        this.sameCalls = new SameCalls(program, body, memory);
        this.partitions = new Partitions(body, flow, tests, memory);
        this.points = new Points(body, flow, partitions, apart);
        this.frame = new Frame(program, body, memory);
        this.membership = new Membership(program, memory, frame::needsConstant);
        this.calls = new CallInterpreter(summaries, frame);
        this.digits = new Digits(body);
        this.instructions = new InstructionInterpreter(summaries, frame, calls, digits);
        this.loops = new WholeLoops(program, body, memory, partitions);
        this.focusing = new Focusing(program, flow, memory, partitions, loops);
        this.running = new Running(frame, calls.functions());
        this.endless = new EndlessLoops(body, flow);
        this.exits = new Exits(frame);
        this.checks = new Checks(program);
        this.junctions = new Junctions(body, flow, points, controls, frame, !shape.isEmpty());
        this.edges = new Edges(program, frame, loops, points, junctions, controls);
        this.unwinding = new Unwinding(program, flow, frame, controls, loops, edges, exits);
        this.conditionals = new Conditionals(summaries, body, frame, tests, partitions, points, controls);
    }

    /** Whether the interpretation stopped before nothing changed any more. */
    boolean wasCutShort() {
        return cutShort;
    }

    /** Whether it stopped as telling its ways apart took too much: all of them together may take less. */
    boolean hadTooManyWays() {
        return tooManyWays;
    }

    /**
     * What is known of a body once it was interpreted.
     *
     * @param flow what depends on what in it
     * @param together blocks that all make the same call, by the place of each such call
     * @param onFailure the places of calls that a {@code finally} makes only where something failed
     */
    record Known(ControlFlow flow, Map<Integer, BitSet> together, BitSet onFailure) {
        /** The body as it stands. */
        static Known whole(ControlFlow flow) {
            return new Known(flow, Map.of(), new BitSet());
        }
    }

    /**
     * What depends on what in the body once the ways are left out that were never taken, as no value that is passed leads there, or what is
     * called on the way only ever throws, and calls of which one is made in any case are taken together; empty where that changes nothing.
     */
    Optional<Known> narrowed() {
        if (cutShort) {
            return Optional.empty();
        }
        ControlFlow narrow = edges.areAllTaken() ? flow : ControlFlow.of(body, program.index(), edges);
        boolean differs = narrow != flow && (edges.choosesWhatLeaves() || controls.differIn(narrow));
        ControlFlow best = differs ? narrow : flow;
        // Only of a decision is told what decides that it is made.
        boolean decides = frame.decides();
        Map<Integer, BitSet> same = decides ? sameCalls.found(best, controls) : Map.of();
        BitSet failing = decides ? edges.failureCalls(narrow) : new BitSet();
        return differs || !same.isEmpty() || !failing.isEmpty()
                ? Optional.of(new Known(best, same, failing))
                : Optional.empty();
    }

    /** Runs, and gathers all that there was on the way, also what nobody had any more at the end. */
    Heap everything() {
        Heap all = new Heap();
        gathered = Optional.of(all);
        run();
        return all;
    }

    Summary run() {
        int before = summaries.spent();
        edges.enter(Entry.state(program, body, memory));
        Point point = points.next();
        while (point != null) {
            // Where many ways are told apart, each looks at what all of them bring, whether anything comes of it or
            // not.
            cutShort = !summaries.spend(point.siblings.size() / MEETING);
            if (!cutShort && enter(point)) {
                cutShort = point.visits > GIVE_UP;
                if (!cutShort) {
                    visit(point);
                    cutShort = !summaries.spend(cost(point));
                }
            }
            if (cutShort) {
                summaries.gaps().tooLarge(body.method());
                break;
            }
            point = points.next();
            tooManyWays = point != null && isTooMuch(before) && points.areSeveral();
            if (tooManyWays) {
                break;
            }
        }
        return exits.summary();
    }

    /** Whether telling ways apart takes so much that too little is left, for this go or for others. */
    private boolean isTooMuch(int before) {
        return summaries.spent() - before > APART || summaries.spent() > Summaries.SHARE - APART;
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

    /** Takes what comes in for what holds at a point; false when that is what held when it was last visited, or nothing comes any more. */
    private boolean enter(Point point) {
        if (point.incoming.isEmpty()) {
            return false;
        }
        State state = junctions.meet(point);
        if (point.entry != null && point.visits >= WIDEN) {
            state = junctions.joined(point.entry, state, point.block);
            widen(state);
        }
        point.level = HeapBounds.sweep(state, point.level);
        Taints control = controls.of(point.block, state);
        if (!point.anew && point.entry != null && state.sameAs(point.entry) && control.equals(point.entryControl)) {
            return false;
        }
        point.anew = false;
        point.visits++;
        point.entry = state;
        point.entryControl = control;
        return true;
    }

    private void visit(Point point) {
        State state = Objects.requireNonNull(point.entry).copy();
        visit(point, state);
        gathered.ifPresent(all -> gather(state, all));
    }

    private static void gather(State state, Heap all) {
        OneOfMany.blur(state);
        for (HeapObject object : state.heap.objects()) {
            state.heap
                    .slots(object)
                    .forEach((slot, value) -> all.set(
                            object, slot, all.get(object, slot).map(value::join).orElse(value)));
        }
    }

    private void visit(Point point, State state) {
        Block block = block(point);
        junctions.control(point, point.entryControl);
        Set<Label> asked = state.asked;
        frame.chosen()
                .at(() -> controls.answered(point.block, asked)
                        .and(Approvals.stillAsked(state.tried.answered(), state.asked)));
        state.apart = !point.partition.equals(Partition.REST);
        edges.visit(point);
        exits.visit();
        if (endless.begin(point.block)) {
            unwinding.stay(point, state);
        }
        visit(point, state, 0, ChangedObjects.FEW);
    }

    /**
     * Interprets a block from an instruction on; where a call gives one of few objects that are changed, for each by itself.
     *
     * @param left how many ways through the block may be told apart
     */
    private void visit(Point point, State state, int from, int left) {
        Block block = block(point);
        for (int i = from; i < block.instructions().size(); i++) {
            Instruction instruction = block.instructions().get(i);
            Site site = frame.site(point.block, i, point.round);
            if (Faults.mayThrow(instruction)) {
                unwinding.fail(point, state, instruction, site);
            }
            if (!step(point, state, instruction, site)) {
                return;
            }
            focusing.take(state, block, i, site);
            List<Value> given = partitions.givenApart(state, instruction, block.first() + i, left);
            if (given.size() > 1) {
                Taints control = point.control();
                for (Value value : given) {
                    State one = state.copy();
                    one.registers[Registers.written(instruction)] = value;
                    one.apart = true;
                    loops.take(one, instruction, block.first() + i);
                    junctions.control(point, control);
                    visit(point, one, i + 1, left / given.size());
                }
                return;
            }
            loops.take(state, instruction, block.first() + i);
        }
        edges.follow(point, state);
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
        return grows ? value.withConstant(value.constant().isSomething() ? Constant.PRESENT : Constant.UNKNOWN) : value;
    }

    /** Interprets one instruction; false when the block ends here. */
    private boolean step(Point point, State state, Instruction instruction, Site site) {
        forget(state, instruction);
        if (instruction instanceof Instruction.Invoke call) {
            focusing.call(state, call);
            int place = Site.instruction(site.index());
            sameCalls.see(point, place, state, call);
            BitSet blocks = together.get(place);
            if (blocks != null) {
                frame.control(controls.ofOne(blocks, state));
            } else if (onFailure.get(place)) {
                frame.runs(point.control().union(state.tried.failing().all()));
            }
            List<Focusing.Given> taken = focusing.containers(state, call);
            return call(point, state, call, call.target(), site, () -> {
                Outcome outcome = calls.invoke(state, call, site);
                focusing.called(state, taken);
                if (!outcome.returns()) {
                    return outcome;
                }
                Value told = membership.told(state, call, outcome.result());
                checks.after(state, call, told);
                if (!conditionals.checked(state, place)) {
                    return Outcome.NEVER;
                }
                return new Outcome(true, digits.read(state, call, told));
            });
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            return call(point, state, call, call.target(), site, () -> calls.invokeDynamic(state, call, site));
        } else if (instruction instanceof Instruction.Branch b) {
            edges.branch(point, conditionals.branch(state, block(point), b, site));
            return false;
        } else if (instruction instanceof Instruction.Switch s) {
            edges.branch(point, conditionals.switchOn(state, block(point), s, site));
            return false;
        } else if (instruction instanceof Instruction.Return r) {
            edges.end(point);
            leave(point, state, r, site);
            return false;
        } else if (instruction instanceof Instruction.Throw t) {
            edges.end(point);
            unwinding.raise(point, state, state.registers[t.value()]);
            return false;
        }
        if (unwinding.isCertain(instruction, state)) {
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
            state.facts = state.facts.without(program.slot(store.field()));
        } else if (instruction instanceof Instruction.Invoke call && mayChange(state, call)) {
            state.facts = state.facts.withoutFields();
        }
    }

    /** Whether a call may come to code of ours that writes to fields. */
    private boolean mayChange(State state, Instruction.Invoke call) {
        return !PureCalls.isPure(call.callee())
                && program.parts().mayChange(call)
                && (program.resolve(call.callee()).filter(program::hasBody).isPresent()
                        || call.arguments().stream()
                                .flatMap(r -> state.registers[r].objects().stream())
                                .anyMatch(o -> o.isFunction() || program.index().inScope(o.type()) || !o.isExact()));
    }

    private boolean call(Point point, State state, Instruction call, int target, Site site, Supplier<Outcome> body) {
        if (flow.inLoop(point.block)) {
            OneOfMany.age(state, site, memory);
        }
        BitSet waiting = unwinding.waitingFor(point, state, call);
        Optional<Value> before = Running.known(state);
        State then = running.isAny(state) ? state.copy() : null;
        Outcome outcome = body.get();
        frame.runs(point.control());
        if (then != null && running.goOn(frame.after(state, outcome.returns()))) {
            // What it calls may read what was written beside it.
            state.become(then.join(frame.after(state, outcome.returns()), -2, memory));
            OneOfMany.age(state, site, memory);
            outcome = body.get();
            frame.runs(point.control());
        }
        running.note(state, before, site);
        Frame.Thrown thrown = frame.takeThrown();
        Taints surviving = frame.takeSurviving();
        Tried tried = state.tried;
        if (thrown != null) {
            unwinding.raise(point, site, thrown, state, outcome.returns());
        }
        if (!outcome.returns()) {
            return false;
        }
        state.define(target, site, outcome.result());
        unwinding.survive(point, state, surviving);
        // Code that is not seen may fail before anything is thrown.
        unwinding.raiseUnseen(point, state, tried, waiting);
        return true;
    }

    private void leave(Point point, State state, Instruction.Return ret, Site site) {
        loops.leave(state, point.block);
        running.finish(state);
        Value result = ret.value() == Instruction.NONE ? Checks.told(state) : state.registers[ret.value()];
        program.models()
                .tool(body.method())
                .filter(tool -> !tool.sends().isEmpty())
                .ifPresent(tool -> calls.sinks().sendToolResult(state, body.method(), tool, result, site));
        if (program.models().answersOutside(body.method())) {
            calls.sinks().sendOutside(state, body.method(), result, site);
        }
        exits.returns(
                point,
                state,
                result,
                ret.value() == Instruction.NONE ? -1 : state.definitions[ret.value()],
                Checks.answers(body, point, state, ret.value()));
    }
}
