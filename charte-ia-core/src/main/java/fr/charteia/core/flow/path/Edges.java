package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Liveness;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Handler;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.HeapBounds;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Tests;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The edges of a method, along which states travel from point to point: each is left with what matters where it comes to. */
public final class Edges implements ControlFlow.Taken {
    private final MethodBody body;
    private final Liveness live;
    private final Tests tests;
    private final boolean tells;
    private final WholeLoops loops;
    private final Points points;
    private final Junctions junctions;
    private final Controls controls;

    /** The ways that were taken out of each branch, by block. */
    private final Map<Integer, BitSet> taken = new HashMap<>();

    /** The blocks that were come to, those of which the end was, and where what is thrown in one goes, by block. */
    private final BitSet visited = new BitSet();

    private final BitSet ended = new BitSet();

    private final Map<Integer, Set<Integer>> thrownTo = new HashMap<>();

    /** The blocks of which the end throws what some handler takes, and something besides that leaves the method. */
    private final BitSet leaving = new BitSet();

    private boolean choosesWhatLeaves;

    /** What the visit that is under way has sent on: ways that were told apart in its block may come together again. */
    private final Set<Sent> sent = new HashSet<>();

    private record Sent(Point.Edge edge, int to) {}

    public Edges(
            Program program, Frame frame, WholeLoops loops, Points points, Junctions junctions, Controls controls) {
        this.body = frame.body();
        this.live = program.liveness(body);
        this.tests = program.tests(body);
        this.tells = Checks.mayTell(body);
        this.loops = loops;
        this.points = points;
        this.junctions = junctions;
        this.controls = controls;
    }

    /** The method starts. */
    public void enter(State state) {
        send(new Point.Edge(-1, 0), 0, state);
    }

    /** A point is visited anew: what it sends takes the place of what it sent before. */
    public void visit(Point point) {
        visited.set(point.block);
        sent.clear();
    }

    /** Whether a block only tidies up after something was thrown. */
    boolean isTidying(int block) {
        return junctions.tidying().get(block);
    }

    /** The blocks that only tidy up after something was thrown. */
    BitSet tidying() {
        return junctions.tidying();
    }

    /** What is called in a {@code finally} only where something failed, by the places of these calls. */
    public BitSet failureCalls(ControlFlow narrower) {
        return FailureCalls.of(body, narrower, visited::get);
    }

    /** The end of a block is come to. */
    public void end(Point point) {
        ended.set(point.block);
    }

    /** What is thrown in a block leaves the method. */
    void escape(Point point) {
        thrownTo.computeIfAbsent(point.block, block -> new TreeSet<>())
                .add(body.blocks().size());
    }

    /**
     * Something that is thrown at the end of a block leaves the method, whatever handlers are around it.
     *
     * @param chosen whether something has chosen it among all that may be thrown there
     */
    void leave(Point point, boolean chosen) {
        int out = body.blocks().size();
        if (thrownTo.getOrDefault(point.block, Set.of()).stream().anyMatch(to -> to < out)) {
            leaving.set(point.block);
            choosesWhatLeaves |= chosen;
        }
    }

    /** Whether something has chosen that what is thrown leaves the method, rather than go to a handler: no branch asks that. */
    public boolean choosesWhatLeaves() {
        return choosesWhatLeaves;
    }

    /** Goes on to the one block that comes next, if one does. */
    public void follow(Point point, State state) {
        end(point);
        List<Integer> successors = body.blocks().get(point.block).successors();
        if (successors.size() == 1) {
            send(new Point.Edge(point.id, 0), successors.get(0), state.copy());
        }
    }

    /** Goes on each of the ways that a condition leaves open. */
    public void branch(Point point, Map<Integer, State> ways) {
        end(point);
        List<Integer> successors = body.blocks().get(point.block).successors();
        BitSet known = taken.computeIfAbsent(point.block, block -> new BitSet());
        ways.forEach((way, state) -> {
            if (body.mayGo(point.block, way)) {
                known.set(way);
                send(new Point.Edge(point.id, -1 - way), successors.get(way), state);
            }
        });
    }

    /**
     * Goes to a handler of the point's block. Handlers are entered from anywhere in their block: one edge per block gathers them.
     *
     * @param way the place of the handler among those of the block
     */
    void handle(Point point, int way, Handler handler, State caught, Value exception) {
        thrownTo.computeIfAbsent(point.block, block -> new TreeSet<>()).add(handler.block());
        caught.assign(handler.register(), exception, caughtIn(point.block, handler));
        send(new Point.Edge(point.id, 1 + way), handler.block(), caught);
    }

    /** Where what a handler catches comes from: what two blocks throw are two values, and whoever asks which it is asks what decided between these. */
    private int caughtIn(int block, Handler handler) {
        return -3 - (1 + block) * body.blocks().size() - handler.block();
    }

    /** Something else decides that a point runs, from here on. */
    void control(Point point, Taints control) {
        junctions.control(point, control);
    }

    /** Whether every way out of every block that was come to was taken. */
    public boolean areAllTaken() {
        return leaving.isEmpty()
                && ended.cardinality() == visited.cardinality()
                && taken.entrySet().stream()
                        .allMatch(entry -> entry.getValue().cardinality()
                                == body.blocks()
                                        .get(entry.getKey())
                                        .successors()
                                        .size());
    }

    /** Whether a way out of a branch was taken, if the branch was come to at all. */
    @Override
    public boolean mayTake(int block, int way) {
        return !taken.containsKey(block) || taken.get(block).get(way);
    }

    @Override
    public @Nullable List<Integer> thrownTo(int block) {
        return visited.get(block) && !ended.get(block) ? List.copyOf(thrownTo.getOrDefault(block, Set.of())) : null;
    }

    @Override
    public boolean mayLeave(int block) {
        return leaving.get(block);
    }

    private void send(Point.Edge edge, int to, State state) {
        int from = edge.point() < 0 ? -1 : points.get(edge.point()).block;
        loops.follow(from, to, edge.way() > 0, state);
        boolean leaves = false;
        for (int r = 0; r < state.registers.length; r++) {
            if (!live.isLive(to, r) && !(tells && Checks.isFound(state, r))) {
                leaves |= !state.registers[r].objects().isEmpty();
                state.registers[r] = Value.BOTTOM;
                state.definitions[r] = -1;
            }
        }
        state.facts = state.facts.only(comparison -> tests.awaits(to, comparison));
        loops.enter(from, to, state);
        if (leaves && !state.asked.isEmpty()) {
            // What a person refused and nothing holds any more is not one of those that another way has put aside.
            HeapBounds.dropUnreached(state);
        }
        Point target = pointAt(from, to, state);
        State earlier = sent.add(new Sent(edge, target.id)) ? null : target.incoming.get(edge);
        State coming = earlier == null ? state : junctions.joined(earlier, state, to);
        if (!coming.sameAs(target.incoming.put(edge, coming))) {
            if (points.entered(target, from)) {
                junctions.forgetMeetings();
            }
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
}
