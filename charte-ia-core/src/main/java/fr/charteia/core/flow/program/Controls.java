package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Tried;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;

/** What the branches of a body ask, and so what decides that a block runs. */
public final class Controls {
    private static final IntPredicate ANY = branch -> true;

    private final ControlFlow flow;
    private final PassingCode passing;
    private final MethodHeader method;
    private final Taints[] conditions;

    /** How often what branches ask has grown. */
    private int grown;

    /** About which labels a person was asked, by whose answer each branch goes. */
    private final Map<Integer, Set<Label>> answers = new HashMap<>();

    private boolean hasAnswers;

    /** On which branches each block depends, and each way to it alone, once that was asked. */
    private final Map<Integer, Depending> blocks = new HashMap<>();

    private final Map<Way, Depending> ways = new HashMap<>();

    /** The same of several blocks, of which one runs. */
    private final Map<BitSet, Depending> together = new HashMap<>();

    /** The branches on which something depends. */
    private static final class Depending {
        /** Those that decide it. */
        final BitSet above;
        /** Those of which only one way is taken, on which it would depend. */
        final BitSet settled;

        /** What they ask, and how often what branches ask had grown then. */
        Taints asked = Taints.NONE;

        int askedAt;

        Depending(BitSet above, BitSet settled) {
            this.above = above;
            this.settled = settled;
        }
    }

    private record Way(int source, int block) {}

    /**
     * What a person's answers say of a block.
     *
     * @param said about which labels a person was asked on every way to it, on whose answer it depends whether it runs
     * @param asking which labels have decided only whether the person is asked
     */
    public record Answered(Set<Label> said, Set<Label> asking) {
        public static final Answered NOTHING = new Answered(Set.of(), Set.of());

        /** The same where it depends on more answers. */
        public Answered and(Set<Label> more) {
            if (more.isEmpty()) {
                return this;
            }
            Set<Label> all = new LinkedHashSet<>(said);
            all.addAll(more);
            return new Answered(all, asking);
        }
    }

    public Controls(Program program, MethodBody body, ControlFlow flow) {
        this.flow = flow;
        this.passing = program.passingCode();
        this.method = body.method();
        this.conditions = new Taints[body.blocks().size()];
        Arrays.fill(conditions, Taints.NONE);
    }

    /** Notes what the branch at the end of a block asks; whether anything of it is new. */
    public boolean add(int block, Taints asked) {
        Taints known = conditions[block];
        Taints all = known.union(asked);
        if (all.equals(known)) {
            return false;
        }
        conditions[block] = all;
        grown++;
        return true;
    }

    /** How often what branches ask has grown: what follows from that is the same as long as this is. */
    public int grown() {
        return grown;
    }

    /** Notes about which labels a person was asked by whose answer the branch at the end of a block goes; whether these are fewer than before. */
    public boolean answers(int block, Set<Label> asked) {
        Set<Label> known = answers.get(block);
        Set<Label> common = known == null ? asked : ApprovedLabels.common(known, asked);
        answers.put(block, common);
        hasAnswers |= !common.isEmpty();
        return known != null && !common.equals(known);
    }

    /**
     * What a person's answers say of a block.
     *
     * @param asked about which labels a person was asked on every way to it
     */
    public Answered answered(int block, Set<Label> asked) {
        if (!hasAnswers) {
            return Answered.NOTHING;
        }
        Set<Label> said = new LinkedHashSet<>();
        depending(block).above.stream().forEach(branch -> said.addAll(answersAt(branch)));
        Set<Label> still = Approvals.stillAsked(said, asked);
        return still.isEmpty() ? Answered.NOTHING : new Answered(still, asking(block));
    }

    private Set<Label> asking(int block) {
        BitSet near = closed(
                flow.dependences(block),
                branch -> answersAt(branch).isEmpty() ? flow.dependences(branch) : new BitSet(),
                ANY);
        BitSet beyond = (BitSet) depending(block).above.clone();
        beyond.andNot(near);
        Set<Label> asking = asked(beyond).labels();
        // What a person has answered says what they were shown, too.
        asking.removeAll(asked(near).filter(taint -> !taint.has(Mark.VALIDATED)).labels());
        return asking;
    }

    private Set<Label> answersAt(int branch) {
        return answers.getOrDefault(branch, Set.of());
    }

    /**
     * Whether something else of what branches ask decides that some block runs, if it depends on fewer of them, or these do, or on more,
     * as what one calls never comes back.
     */
    public boolean differIn(ControlFlow narrower) {
        for (int block = 0; grown > 0 && block < conditions.length; block++) {
            BitSet without = above(flow, block, ANY);
            BitSet more = above(narrower, block, ANY);
            BitSet known = (BitSet) without.clone();
            without.andNot(more);
            more.andNot(known);
            if (!asked(more).isEmpty()) {
                return true;
            }
            BitSet settled = settled(narrower, block, ANY);
            if (without.stream()
                    .anyMatch(branch -> !(settled.get(branch)
                                    ? conditions[branch].minus(passed(conditions[branch]))
                                    : conditions[branch])
                            .isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** What the branch at the end of a block asks. */
    public Taints askedAt(int block) {
        return conditions[block];
    }

    /** What decides that a block runs. */
    public Taints of(int block, State state) {
        return butFailures(block, state).union(state.tried.failed());
    }

    /** What decides that one of some blocks runs, whichever it is. */
    public Taints ofOne(BitSet blocks, State state) {
        return asked(ofOne(flow, blocks)).union(state.tried.all());
    }

    /** What branches ask on which it depends that one of some blocks is come to, whichever it is. */
    public Taints askedBefore(BitSet some) {
        return asked(together.computeIfAbsent(some, this::before));
    }

    private Depending before(BitSet some) {
        BitSet branches = flow.dependences(some);
        // What a branch at the end of one of them asks comes too late.
        branches.andNot(some);
        return new Depending(closed(branches, flow::dependences, ANY), new BitSet());
    }

    /** Whether something that is asked decides between some blocks, and not that one of them runs. */
    public boolean partOnly(ControlFlow narrower, BitSet blocks) {
        BitSet apart = new BitSet();
        blocks.stream().forEach(block -> apart.or(above(narrower, block, ANY)));
        apart.andNot(ofOne(narrower, blocks).above);
        return !asked(apart).isEmpty();
    }

    private static Depending ofOne(ControlFlow flow, BitSet blocks) {
        BitSet settled = new BitSet();
        blocks.stream().forEach(block -> settled.or(settled(flow, block, ANY)));
        return new Depending(closed(flow.dependences(blocks), flow::dependences, ANY), settled);
    }

    /** The same, but for what code that is not seen failed on: where that is thrown again, it fails as if nobody had caught it. */
    public Taints butFailures(int block, State state) {
        return asked(depending(block)).union(state.tried.butFailures());
    }

    /** The same, but for what callees threw that was caught. */
    public Taints butCaught(int block, State state) {
        return asked(depending(block)).union(state.tried.survived());
    }

    /** The same as far as some blocks alone ask it. */
    public Taints butCaught(int block, State state, BitSet among) {
        return asked(block, among::get).union(state.tried.survived());
    }

    /** What decides that a loop is entered, not whether there is another round: how often it ran shows in what it changes. */
    public Taints before(int header, Tried tried) {
        int rank = flow.rank(header);
        return asked(header, branch -> flow.rank(branch) < rank).union(tried.all());
    }

    /**
     * What decides that there is another round of a loop, as what comes after it may tell: where the other way is to throw, nothing
     * comes after.
     */
    public Taints again(int header) {
        BitSet branches = (BitSet) depending(header).above.clone();
        for (int branch : branches.stream().filter(flow::mayFail).toArray()) {
            branches.clear(branch);
        }
        return asked(branches).union(passed(asked(settled(flow, header, branch -> !flow.mayFail(branch)))));
    }

    /** What the branches ask on which a way to a block depends through another, and not the block itself. */
    public Taints between(int source, int block) {
        return asked(ways.computeIfAbsent(new Way(source, block), this::ofWay));
    }

    private Depending ofWay(Way way) {
        BitSet common = (BitSet) depending(way.block).above.clone();
        common.andNot(flow.severalWays(way.block));
        BitSet branches = above(flow, way.source, branch -> !common.get(branch));
        if (!common.get(way.source)) {
            branches.set(way.source);
        }
        BitSet settled = (BitSet) depending(way.source).settled.clone();
        settled.andNot(depending(way.block).settled);
        return new Depending(branches, settled);
    }

    /** The branches on which it depends, or would if more than one of their ways were taken, that a way to a block is gone through another. */
    public BitSet branchesBetween(int source, int block) {
        Depending on = ways.computeIfAbsent(new Way(source, block), this::ofWay);
        BitSet branches = (BitSet) on.above.clone();
        branches.or(on.settled);
        return branches;
    }

    /** Whether it depends on a branch, or would if more than one of its ways were taken, that a block runs. */
    public boolean depends(int block, int branch) {
        Depending on = depending(block);
        return on.above.get(branch) || on.settled.get(branch);
    }

    /** What the branch at the end of a block asks of what a caller may have chosen. */
    public Taints passedAt(int branch) {
        return passed(conditions[branch]);
    }

    private Depending depending(int block) {
        return blocks.computeIfAbsent(block, b -> new Depending(above(flow, b, ANY), settled(flow, b, ANY)));
    }

    /** Asked of each way that meets another, and the same until a branch asks something more. */
    private Taints asked(Depending on) {
        if (on.askedAt != grown) {
            on.asked = asked(on.above).union(passed(asked(on.settled)));
            on.askedAt = grown;
        }
        return on.asked;
    }

    /**
     * Whether anything that a label says decides between the ways from one block to another, but for whether there is something at all;
     * where that is asked of what lies under a key, the caller may have chosen the key. What no code passes says nothing.
     */
    public boolean part(int source, int block) {
        Taints asked = between(source, block);
        boolean presence = !asked.filter(taint -> taint.has(Mark.PRESENCE)).isEmpty();
        return !asked.filter(taint -> !taint.has(Mark.PRESENCE)
                        && !(presence && taint.label() instanceof Label.Input)
                        && !passing.lacks(method, taint.label()))
                .isEmpty();
    }

    /** What is asked by the branches on which it depends that a block runs, as far as they are of some. */
    private Taints asked(int block, IntPredicate some) {
        return asked(above(flow, block, some)).union(passed(asked(settled(flow, block, some))));
    }

    /** What branches ask; where several ask the same, the last on the way tells how. */
    private Taints asked(BitSet branches) {
        Taints asked = Taints.NONE;
        for (int branch = branches.previousSetBit(branches.length());
                branch >= 0;
                branch = branches.previousSetBit(branch - 1)) {
            asked = asked.plus(conditions[branch]);
        }
        return asked;
    }

    /**
     * Those that a caller may have chosen. Of a branch of which only one way is taken nothing else decides: on every way to it, it is
     * that one. But the caller may have passed something else.
     */
    private static Taints passed(Taints asked) {
        return asked.filter(taint -> taint.label() instanceof Label.Input || taint.label() instanceof Label.Choice);
    }

    /** The branches on which it depends that a block runs, and those on which these depend, as far as they are of some. */
    private static BitSet above(ControlFlow flow, int block, IntPredicate some) {
        return closed(flow.dependences(block), flow::dependences, some);
    }

    /**
     * The branches of which only one way is taken on which that would depend, as far as they are of some. That they are come to at all
     * makes no difference.
     */
    private static BitSet settled(ControlFlow flow, int block, IntPredicate some) {
        BitSet first = flow.settled(block);
        above(flow, block, some).stream().forEach(branch -> first.or(flow.settled(branch)));
        return closed(first, flow::settled, some);
    }

    private static BitSet closed(BitSet first, IntFunction<BitSet> more, IntPredicate some) {
        BitSet seen = new BitSet();
        BitSet todo = first;
        while (!todo.isEmpty()) {
            int branch = todo.nextSetBit(0);
            todo.clear(branch);
            if (!seen.get(branch) && some.test(branch)) {
                seen.set(branch);
                todo.or(more.apply(branch));
            }
        }
        return seen;
    }
}
