package fr.charteia.core.flow.path;

import fr.charteia.core.flow.value.Site;
import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.memory.ApprovedRounds;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sweeping;
import fr.charteia.core.flow.memory.VisitNotes;
import fr.charteia.core.flow.memory.Visiting;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Sweep;
import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.AtHand;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import java.util.BitSet;
import java.util.List;

/** The loops of a method that go through all of something: what they leave once they have come to its end, and what if they do not. */
public final class WholeLoops {
    private final MethodBody body;
    private final Program program;
    private final ControlFlow flow;
    private final List<Sweep> sweeps;
    private final List<Visit> visits;
    /** Those in which a person may be asked. */
    private final List<Visit> asking;

    private final Sweeping sweeping;
    private final Visiting visiting;
    private final ApprovedRounds approved;

    public WholeLoops(Program program, MethodBody body, Memory memory, Partitions partitions) {
        this.body = body;
        this.program = program;
        this.flow = program.controlFlow(body);
        this.sweeps = program.sweeps(body);
        // Where nothing is changed that a loop takes, all are as they were.
        this.visits = program.visits(body).stream()
                .filter(visit -> partitions.isChanged(visit.taking().index())
                        || partitions.isChanged(visit.given().index()))
                .toList();
        this.asking = program.visits(body).stream()
                .filter(visit -> program.persons().mayAsk(body, visit.loop().blocks()))
                .toList();
        this.sweeping = new Sweeping(memory);
        this.visiting = new Visiting(memory);
        this.approved = new ApprovedRounds(memory, this::isAskedForOnce);
    }

    /** Whether an AI is asked for it once in the method, by itself. */
    private boolean isAskedForOnce(Label label) {
        return label instanceof Label.AiOutput output
                && output.from() == null
                && output.call().method().equals(body.method().ref())
                && isAsked(output.call())
                && body.blockOf(Site.instruction(output.call().index()))
                        .filter(block -> flow.loops(block.index()).isEmpty())
                        .isPresent();
    }

    /**
     * A state goes from a block to another.
     *
     * @param from -1 where the method starts
     * @param throwing whether something is thrown there
     */
    void follow(int from, int to, boolean throwing, State state) {
        for (Sweep sweep : sweeps) {
            follow(
                    sweep,
                    from,
                    to,
                    throwing,
                    () -> sweeping.start(sweep, state),
                    () -> sweeping.end(sweep, state),
                    () -> sweeping.leave(state));
        }
        for (Visit visit : visits) {
            follow(visit, visiting, from, to, throwing, state);
        }
        for (Visit visit : asking) {
            if (to == visit.loop().header() && visit.loop().has(from)) {
                approved.next(visit, state);
            } else if (from == visit.loop().header() && visit.loop().has(to) && !throwing) {
                approved.begin(visit, state);
            }
            follow(visit, approved, from, to, throwing, state);
        }
    }

    private static void follow(Visit visit, VisitNotes notes, int from, int to, boolean throwing, State state) {
        follow(
                visit.loop(),
                from,
                to,
                throwing,
                () -> notes.start(visit, state),
                () -> notes.end(visit, state),
                () -> notes.leave(visit, state));
    }

    private static void follow(
            Sweep loop, int from, int to, boolean throwing, Runnable starts, Runnable ends, Runnable leaves) {
        if (to == loop.header() && !loop.has(from)) {
            starts.run();
        } else if (from == loop.header() && !throwing && !loop.has(to)) {
            ends.run();
        } else if (loop.has(from) && !loop.has(to)) {
            leaves.run();
        }
    }

    /** A state has come to a block in which only what lives on is known: perhaps for another round. */
    void enter(int from, int to, State state) {
        for (Visit visit : visits) {
            if (visit.loop().has(from) && isOver(visit, to)) {
                visiting.next(visit, state);
            }
        }
    }

    /** Whether a round does nothing more from a block on: the next begins, or all that is left is to count, or to jump there. */
    private boolean isOver(Visit visit, int block) {
        int header = visit.loop().header();
        Block next = body.blocks().get(block);
        return block == header
                || visit.loop().has(block)
                        && next.successors().equals(List.of(header))
                        && next.instructions().stream()
                                .allMatch(i -> i instanceof Instruction.Increment || i instanceof Instruction.Move);
    }

    /** Whether an instruction, by its place in the method, takes all elements of something in turn. */
    boolean isTaking(int place) {
        return visits.stream().anyMatch(visit -> visit.isAt(place));
    }

    /** An instruction has given something, perhaps the next one that a loop comes to. */
    public void take(State state, Instruction instruction, int place) {
        for (Visit visit : asking) {
            int target = Registers.written(instruction);
            if (visit.giving().get(place)) {
                state.registers[target] = AtHand.of(state.registers[target], one(visit));
            } else if (target != Instruction.NONE && isAtHeader(visit, place)) {
                state.registers[target] = AtHand.deciding(state.registers[target], one(visit));
            }
        }
        for (Visit visit : visits) {
            if (visit.given().index() == place) {
                visiting.take(visit, state, state.registers[Registers.written(instruction)]);
            }
        }
    }

    private boolean isAsked(Site call) {
        return body.instructions()
                .skip(call.index())
                .findFirst()
                .filter(Instruction.Invoke.class::isInstance)
                .map(Instruction.Invoke.class::cast)
                .filter(asking -> !program.models().call(asking.callee()).aiCalls().isEmpty())
                .isPresent();
    }

    private boolean isAtHeader(Visit visit, int place) {
        Block header = body.blocks().get(visit.loop().header());
        return place >= header.first()
                && place < header.first() + header.instructions().size();
    }

    private Label.One one(Visit visit) {
        BitSet places = new BitSet();
        visit.loop().blocks().stream()
                .mapToObj(body.blocks()::get)
                .forEach(block -> places.set(
                        block.first(), block.first() + block.instructions().size()));
        return new Label.One(body.method().ref(), places);
    }

    /** The method is left: if that is in the middle of a loop, the loop is not gone through to its end. */
    public void leave(State state, int block) {
        if (sweeps.stream().anyMatch(sweep -> sweep.has(block))) {
            sweeping.leave(state);
        }
        if (visits.stream().anyMatch(visit -> visit.loop().has(block))) {
            visiting.leave(state);
        }
        if (asking.stream().anyMatch(visit -> visit.loop().has(block))) {
            approved.leave(state);
        }
    }
}
