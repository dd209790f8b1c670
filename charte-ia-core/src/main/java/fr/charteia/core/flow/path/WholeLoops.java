package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sweeping;
import fr.charteia.core.flow.memory.VisitNotes;
import fr.charteia.core.flow.memory.Visiting;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Sweep;
import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.State;
import java.util.List;

/** The loops of a method that go through all of something: what they leave once they have come to its end, and what if they do not. */
public final class WholeLoops {
    private final MethodBody body;
    private final List<Sweep> sweeps;
    private final List<Visit> visits;
    private final Sweeping sweeping;
    private final Visiting visiting;
    private final AskingLoops asking;

    public WholeLoops(Program program, MethodBody body, Memory memory, Partitions partitions) {
        this.body = body;
        this.sweeps = program.sweeps(body);
        // Where nothing is changed that a loop takes, all are as they were.
        this.visits = program.visits(body).stream()
                .filter(visit -> partitions.isChanged(visit.taking().index())
                        || partitions.isChanged(visit.given().index()))
                .toList();
        this.sweeping = new Sweeping(memory);
        this.visiting = new Visiting(memory);
        this.asking = new AskingLoops(program, body, memory);
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
        asking.follow(from, to, throwing, state);
    }

    static void follow(Visit visit, VisitNotes notes, int from, int to, boolean throwing, State state) {
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
        asking.take(state, instruction, place);
        for (Visit visit : visits) {
            if (visit.given().index() == place) {
                visiting.take(visit, state, state.registers[Registers.written(instruction)]);
            }
        }
    }

    /** The method is left: if that is in the middle of a loop, the loop is not gone through to its end. */
    public void leave(State state, int block) {
        if (sweeps.stream().anyMatch(sweep -> sweep.has(block))) {
            sweeping.leave(state);
        }
        if (visits.stream().anyMatch(visit -> visit.loop().has(block))) {
            visiting.leave(state);
        }
        asking.leave(state, block);
    }
}
