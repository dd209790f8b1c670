package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Loop;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Tried;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Where ways meet: what holds there, and how what the conditions that parted them decide shows in what they brought. */
public final class Junctions {
    /** Which of the ways to a block: all, or, where a loop starts there, those of its first round or of another. */
    private enum Ways {
        ALL,
        FIRST,
        AGAIN
    }

    private final MethodBody body;
    private final ControlFlow flow;
    private final Points points;
    private final Controls controls;
    private final Frame frame;
    private final Memory memory;
    private final boolean told;
    private final BitSet handlers = new BitSet();

    /** Those handlers that wait for something, rather than tidy up whatever goes wrong. */
    private final BitSet waiting = new BitSet();

    /** In which register those have what they catch that wait for something of a class of ours. */
    private final Map<Integer, Integer> ofOurs = new HashMap<>();

    /** In which register all of them have it. */
    private final Map<Integer, Integer> caught = new HashMap<>();

    /** The blocks to which more than one way leads, but for those to another round of a loop. */
    private final BitSet junctions = new BitSet();

    /** The registers that rounds of a loop write, by its header; those that are set where it depends on a branch between the ways to a block, by that. */
    private final Map<Integer, BitSet> written = new HashMap<>();

    private @Nullable BitSet afterHandlers;
    private @Nullable BitSet tidying;

    /** The registers that are set where it depends on a branch, by its block. */
    private final Map<Integer, BitSet> setBy = new HashMap<>();

    /** What differs between some of the ways that meet at a block, by its index, until one of them brings something else. */
    private final Map<Integer, Map<Some, Differences>> differences = new HashMap<>();

    /** What meets at a block, by its index, as long as that is the same for each of its points. */
    private final Map<Integer, MeetingWays> meetings = new HashMap<>();

    /** How often what branches ask had grown when these met. */
    private int metAt;

    /** Some of the ways to a block, out of which. */
    private record Some(Ways among, Set<Point.Edge> ways) {}

    /** @param told whether the body is interpreted for something that a caller is known to pass */
    public Junctions(MethodBody body, ControlFlow flow, Points points, Controls controls, Frame frame, boolean told) {
        this.body = body;
        this.flow = flow;
        this.points = points;
        this.controls = controls;
        this.frame = frame;
        this.memory = frame.memory();
        this.told = told;
        BitSet seen = new BitSet();
        for (Block block : body.blocks()) {
            block.handlers().forEach(handler -> {
                handlers.set(handler.block());
                waiting.set(handler.block(), !handler.tidying());
                caught.put(handler.block(), handler.register());
                if (memory.program().index().inScope(handler.type())) {
                    ofOurs.put(handler.block(), handler.register());
                }
            });
            block.successors().stream()
                    .filter(next -> flow.rank(next) > flow.rank(block.index()))
                    .forEach(next -> (seen.get(next) ? junctions : seen).set(next));
        }
    }

    /** One of the ways to a block brings something else than before. */
    void forget(int block) {
        differences.remove(block);
        meetings.remove(block);
    }

    /** A loop begins anew: what its rounds brought is gone. */
    void forgetMeetings() {
        meetings.clear();
    }

    /** Something else decides that a point runs, from here on: that decides, too, that the ways from it are gone. */
    public void control(Point point, Taints control) {
        frame.runs(control);
        if (point.control(control)) {
            Block block = body.blocks().get(point.block);
            block.successors().forEach(meetings::remove);
            block.handlers().forEach(handler -> meetings.remove(handler.block()));
        }
    }

    /** Whether what is caught comes in at a block. */
    boolean isHandler(int block) {
        return handlers.get(block);
    }

    /** What holds where ways meet, and what the conditions that parted them decide. */
    public State meet(Point point) {
        List<State> own = new ArrayList<>(point.incoming.values());
        State joined = own.get(0).copy();
        for (State other : own.subList(1, own.size())) {
            joined = joined(joined, other, point.block);
        }
        joined.tried = joined.tried.in(point.block, before -> flow.postDominates(point.block, before));
        if (waiting.get(point.block)) {
            BitSet sources = sources(point);
            int tried = sources.stream()
                    .filter(source -> !tidying().get(source))
                    .findFirst()
                    .orElse(point.block);
            joined.tried = joined.tried.isWithin(tried, controls.askedBefore(sources));
        }
        List<State> alike = alike(point);
        if (alike.size() > 1) {
            new PerhapsBrought(alike, memory).mark(joined);
        }
        if (point.siblings.size() > 1 || own.size() > 1) {
            if (startsLoop(point)) {
                markRounds(point, joined);
            } else {
                mark(point, joined, Ways.ALL, controls.of(point.block, joined));
            }
        } else {
            markChosen(point, joined);
        }
        return joined;
    }

    /** The ways that lead to a point; where a loop starts, those from its rounds: before its first one nothing was brought yet. */
    private List<State> alike(Point point) {
        return startsLoop(point)
                ? point.incoming.entrySet().stream()
                        .filter(way -> isAgain(point, way.getKey()))
                        .map(Map.Entry::getValue)
                        .toList()
                : List.copyOf(point.incoming.values());
    }

    /** The blocks that lead to a point, and those that lead to what tidies up before, and throws on what was caught. */
    private BitSet sources(Point point) {
        BitSet sources = new BitSet();
        Set<Integer> seen = new HashSet<>();
        Deque<Point> todo = new ArrayDeque<>(point.siblings);
        while (!todo.isEmpty()) {
            for (Point.Edge edge : todo.pop().incoming.keySet()) {
                if (edge.point() >= 0 && seen.add(edge.point())) {
                    Point source = points.get(edge.point());
                    sources.set(source.block);
                    if (tidying().get(source.block)) {
                        todo.add(source);
                    }
                }
            }
        }
        return sources;
    }

    /** The blocks that only tidy up after something was thrown. */
    BitSet tidying() {
        if (tidying == null) {
            tidying = FailureCalls.tidying(body);
        }
        return tidying;
    }

    /**
     * Where only one of the ways to a block is taken: it is the one that the caller chose, which shows in the variables that this way sets,
     * or another would have.
     */
    private void markChosen(Point point, State joined) {
        int source = point.incoming.keySet().iterator().next().point();
        if (!told || source < 0 || !junctions.get(point.block)) {
            return;
        }
        controls.branchesBetween(points.get(source).block, point.block).stream().forEach(branch -> {
            Taints chosen = controls.passedAt(branch).deciding();
            if (!chosen.isEmpty()) {
                setBy.computeIfAbsent(branch, this::setBy).stream()
                        .filter(register -> !joined.registers[register].isBottom())
                        .forEach(register -> joined.registers[register] = joined.registers[register].plus(chosen));
            }
        });
    }

    private BitSet setBy(int branch) {
        BitSet set = new BitSet();
        body.blocks().stream()
                .filter(block -> controls.depends(block.index(), branch))
                .forEach(block -> addWritten(block, set));
        return set;
    }

    /**
     * At the start of a loop, what decides that there is another round shows in what rounds change; what only decides between two ways
     * through a round shows in what these do differently.
     */
    private void markRounds(Point point, State joined) {
        Taints entered = controls.before(point.block, triedBefore(point));
        Taints control = controls.of(point.block, joined);
        mark(point, joined, Ways.FIRST, entered);
        mark(point, joined, Ways.AGAIN, control);
        mark(
                point,
                joined,
                Ways.ALL,
                ways(point, Ways.ALL),
                controls.again(point.block)
                        .union(joined.tried.betweenRounds(flow::mayReturn))
                        .minus(entered));
    }

    /**
     * About what a person was asked before something of a class of ours was caught: where that is seen to be thrown, it is what these ways
     * say, and not the one by which code that is not seen might throw it, too.
     */
    private Set<Label> askedAtHandler(State one, State other, int block, Set<Label> both) {
        Integer register = ofOurs.get(block);
        if (register == null) {
            return both;
        }
        boolean unseenOne = isUnseen(one, register);
        boolean unseenOther = isUnseen(other, register);
        return unseenOne == unseenOther ? both : unseenOne ? other.asked : one.asked;
    }

    private boolean isUnseen(State state, int register) {
        return UnseenFailures.are(memory, state.heap, state.registers[register]);
    }

    /** What had been tried where a loop is entered. */
    private Tried triedBefore(Point point) {
        Tried before = Tried.NOTHING;
        for (Point sibling : point.siblings) {
            for (Map.Entry<Point.Edge, State> way : sibling.incoming.entrySet()) {
                before = isAgain(point, way.getKey()) ? before : before.join(way.getValue().tried);
            }
        }
        return before;
    }

    /**
     * Labels what differs between some of the ways to a point with what decided between them. A branch on which only some of these
     * depend decides between those alone.
     *
     * @param control what decides on each of these ways. A branch between them may ask the same answer again, and so counts anyway.
     */
    private void mark(Point point, State joined, Ways among, Taints control) {
        MeetingWays meeting = meeting(point, among);
        meeting.decided(control).forEach((some, taints) -> {
            if (point.incoming.keySet().stream().anyMatch(edge -> some.contains(ofBlocks(edge)))) {
                Map<Point.Edge, List<State>> between = only(meeting.ways(), some);
                boolean all =
                        among != Ways.ALL || between.size() == meeting.ways().size();
                mark(point, joined, among, between, all ? taints : Perhaps.of(taints));
            }
        });
        if (among == Ways.ALL && !startsLoop(point)) {
            meeting.undecided(joined, memory);
        }
    }

    /** Where a loop starts, rounds begin at other points without any of them bringing something: it is not kept. */
    private MeetingWays meeting(Point point, Ways among) {
        if (among != Ways.ALL || startsLoop(point)) {
            return newMeeting(point, among);
        }
        if (metAt != controls.grown()) {
            meetings.clear();
            metAt = controls.grown();
        }
        MeetingWays known = meetings.get(point.block);
        if (known == null) {
            known = newMeeting(point, among);
            meetings.put(point.block, known);
        }
        return known;
    }

    private MeetingWays newMeeting(Point point, Ways among) {
        Parting<Point.Edge> parting = new Parting<>();
        Parting<Point.Edge> again = new Parting<>();
        for (Point sibling : point.siblings) {
            for (Point.Edge edge : sibling.incoming.keySet()) {
                if (edge.point() >= 0 && isAmong(among, point, edge)) {
                    Point source = points.get(edge.point());
                    parting.add(ofBlocks(edge), source.control().union(controls.askedAt(source.block)));
                    again.add(ofBlocks(edge), controls.between(source.block, point.block));
                }
            }
        }
        return new MeetingWays(ways(point, among), parting, again);
    }

    private static Map<Point.Edge, List<State>> only(Map<Point.Edge, List<State>> ways, Set<Point.Edge> some) {
        Map<Point.Edge, List<State>> only = new LinkedHashMap<>(ways);
        only.keySet().retainAll(some);
        return only;
    }

    private void mark(Point point, State joined, Ways among, Map<Point.Edge, List<State>> ways, Taints parting) {
        Taints decided = parting.deciding();
        if (!decided.isEmpty()) {
            Differences between = differences
                    .computeIfAbsent(point.block, block -> new HashMap<>())
                    .computeIfAbsent(
                            new Some(among, Ordered.set(ways.keySet())),
                            some -> new Differences(
                                    ways.values(), memory, besidesCaught(point.block, changed(point.block, among))));
            between.mark(joined, decided, register -> set(point, between.ways(), register, decided), frame);
            markCaught(point.block, joined, ways, decided);
            part(point);
        }
    }

    /**
     * Labels what a handler catches with what decided which of several it is, where these are seen to be thrown: code that is not seen may
     * throw one anywhere.
     */
    private void markCaught(int block, State joined, Map<Point.Edge, List<State>> ways, Taints decided) {
        Integer register = caught.get(block);
        if (register == null || isUnseen(joined, register)) {
            return;
        }
        List<List<State>> seen = ways.values().stream()
                .map(way ->
                        way.stream().filter(state -> !isUnseen(state, register)).toList())
                .filter(way -> !way.isEmpty())
                .toList();
        if (seen.size() > 1) {
            new Differences(seen, memory).markRegister(register, joined, decided, own -> decided, frame);
        }
    }

    /** What a handler catches is looked at by itself. */
    private IntPredicate besidesCaught(int block, IntPredicate changed) {
        Integer own = caught.get(block);
        return own == null ? changed : register -> register != own && changed.test(register);
    }

    /**
     * Which registers the ways to a block may bring differently because of what parts them; those to another round of a loop only what its
     * rounds write, others only what is written where it depends on a branch between them: where a variable that was set before is told
     * apart by a test ({@code known || answer}), the branches after it had no say in it. What is thrown parts ways, too, without a branch.
     */
    private IntPredicate changed(int block, Ways among) {
        if (among == Ways.FIRST) {
            return register -> true;
        }
        Optional<Loop> started = flow.loops(block).stream()
                .filter(loop -> loop.header() == block)
                .findFirst();
        if (started.isPresent()) {
            return written.computeIfAbsent(block, header -> written(started.get()))::get;
        }
        return afterHandlers().get(block)
                ? register -> true
                : written.computeIfAbsent(block, this::writtenBetween)::get;
    }

    /** The blocks that handlers lead to, themselves among them. */
    private BitSet afterHandlers() {
        if (afterHandlers == null) {
            BitSet after = new BitSet();
            BitSet work = (BitSet) handlers.clone();
            while (!work.isEmpty()) {
                int block = work.nextSetBit(0);
                work.clear(block);
                after.set(block);
                body.blocks().get(block).successors().stream()
                        .filter(next -> !after.get(next))
                        .forEach(work::set);
            }
            afterHandlers = after;
        }
        return afterHandlers;
    }

    private BitSet writtenBetween(int block) {
        BitSet all = new BitSet();
        for (Block before : body.blocks()) {
            if (before.successors().contains(block)) {
                controls.branchesBetween(before.index(), block).stream()
                        .forEach(branch -> all.or(setBy.computeIfAbsent(branch, this::setBy)));
            }
        }
        return all;
    }

    private BitSet written(Loop loop) {
        BitSet all = new BitSet();
        loop.blocks().stream().mapToObj(body.blocks()::get).forEach(block -> {
            addWritten(block, all);
            block.handlers().forEach(handler -> all.set(handler.register()));
        });
        return all;
    }

    private static void addWritten(Block block, BitSet written) {
        block.instructions().stream()
                .mapToInt(Registers::written)
                .filter(register -> register != Instruction.NONE)
                .forEach(written::set);
    }

    /** What holds at the start of a block that two ways lead to. */
    public State joined(State one, State other, int block) {
        return handlers.get(block) ? joinedAtHandler(one, other, block) : one.join(other, -3 - block, memory);
    }

    /** What holds in a handler that two ways lead to. */
    private State joinedAtHandler(State one, State other, int block) {
        State joined = one.join(other, -3 - block, memory);
        joined.tried = one.tried.joinAtHandler(other.tried);
        joined.asked = askedAtHandler(one, other, block, joined.asked);
        return joined;
    }

    /** What decided between the ways to a point, with where a variable was set, if it was set on one of them only. */
    private Taints set(Point point, List<List<State>> ways, int register, Taints decided) {
        Optional<String> name =
                body.name(register, body.blocks().get(point.block).first());
        if (name.isEmpty()) {
            return decided;
        }
        BitSet above = flow.dependences(point.block);
        int set = -1;
        for (List<State> way : ways) {
            for (State state : way) {
                int definition = state.definitions[register];
                if (definition >= 0 && definition != set && dependsOnMore(Site.instruction(definition), above)) {
                    if (set >= 0) {
                        return decided;
                    }
                    set = definition;
                }
            }
        }
        return set < 0 ? decided : decided.then(new Hop(siteOf(Site.instruction(set)), Hop.Why.STORE, name.get()));
    }

    private boolean dependsOnMore(int instruction, BitSet branches) {
        BitSet own = flow.dependences(blockOf(instruction).index());
        own.andNot(branches);
        return !own.isEmpty();
    }

    private Block blockOf(int instruction) {
        for (Block block : body.blocks()) {
            if (instruction >= block.first()
                    && instruction < block.first() + block.instructions().size()) {
                return block;
            }
        }
        return body.blocks().get(0);
    }

    private Site siteOf(int instruction) {
        Block block = blockOf(instruction);
        return new Site(body.method().ref(), block.lines()[instruction - block.first()], instruction);
    }

    /** What each way into a block brings, also to points that are told apart. */
    private Map<Point.Edge, List<State>> ways(Point point, Ways among) {
        Map<Point.Edge, List<State>> ways = new LinkedHashMap<>();
        boolean rounds = among == Ways.ALL && startsLoop(point);
        for (Point sibling : point.siblings) {
            sibling.incoming.forEach((edge, state) -> {
                if (isAmong(among, point, edge) && (!rounds || hasRun(sibling) || isAgain(point, edge))) {
                    ways.computeIfAbsent(ofBlocks(edge), way -> new ArrayList<>())
                            .add(state);
                }
            });
        }
        return ways;
    }

    /** A way from a block, whichever of its points it comes from. */
    private Point.Edge ofBlocks(Point.Edge edge) {
        return new Point.Edge(edge.point() < 0 ? -1 : points.get(edge.point()).block, edge.way());
    }

    private void part(Point point) {
        if (!point.parted) {
            point.parted = true;
            point.siblings.stream().filter(p -> p != point && p.entry != null).forEach(points::visit);
        }
    }

    /** Whether a loop starts here: one of the ways to its block comes from further on. */
    private boolean startsLoop(Point point) {
        return flow.inLoop(point.block)
                && point.siblings.stream()
                        .flatMap(sibling -> sibling.incoming.keySet().stream())
                        .anyMatch(edge -> isAgain(point, edge));
    }

    /** Whether a round has begun at a point: what came in there before that is not what rounds change. */
    private static boolean hasRun(Point point) {
        return point.entry != null && !point.anew;
    }

    private boolean isAmong(Ways ways, Point point, Point.Edge edge) {
        return ways == Ways.ALL || isAgain(point, edge) == (ways == Ways.AGAIN);
    }

    /** Whether a way to a point comes from further on: with another round. */
    private boolean isAgain(Point point, Point.Edge edge) {
        return edge.point() >= 0 && flow.rank(points.get(edge.point()).block) >= flow.rank(point.block);
    }
}
