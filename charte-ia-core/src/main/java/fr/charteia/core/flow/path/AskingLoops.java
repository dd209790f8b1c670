package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.memory.ApprovedRounds;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Visit;
import fr.charteia.core.flow.value.AtHand;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.State;
import java.util.BitSet;
import java.util.List;

/**
 * The loops of a method that go through all of something and in which a person may be asked: each round has one of several at hand, of which
 * they may approve that one, and at the end they may have approved all.
 */
final class AskingLoops {
    private final Program program;
    private final MethodBody body;
    private final ControlFlow flow;
    private final List<AskingLoop> loops;
    private final ApprovedRounds approved;

    /** @param one how what a round takes says that it is the one at hand */
    private record AskingLoop(Visit visit, Label.One one) {
        boolean isAtHeader(MethodBody body, int place) {
            Block header = body.blocks().get(visit.loop().header());
            return place >= header.first()
                    && place < header.first() + header.instructions().size();
        }
    }

    AskingLoops(Program program, MethodBody body, Memory memory) {
        this.program = program;
        this.body = body;
        this.flow = program.controlFlow(body);
        this.loops = program.visits(body).stream()
                .filter(visit -> program.persons().mayAsk(body, visit.loop().blocks()))
                .map(visit -> new AskingLoop(visit, one(visit)))
                .toList();
        this.approved = new ApprovedRounds(memory, this::isAskedForOnce);
    }

    private Label.One one(Visit visit) {
        BitSet places = new BitSet();
        visit.loop().blocks().stream()
                .mapToObj(body.blocks()::get)
                .forEach(block -> places.set(
                        block.first(), block.first() + block.instructions().size()));
        return new Label.One(body.method().ref(), places);
    }

    /** Whether an AI is asked for it by the method itself, in no loop: it is one answer, whatever many parts it has. */
    private boolean isAskedForOnce(Label label) {
        return label instanceof Label.AiOutput output
                && output.from() == null
                && output.call().method().equals(body.method().ref())
                && isAsked(output.call())
                && body.blockOf(Site.instruction(output.call().index()))
                        .filter(block -> flow.loops(block.index()).isEmpty())
                        .isPresent();
    }

    /** Whether the call itself asks, and not a function that it is given and may run for many. */
    private boolean isAsked(Site call) {
        return body.instructions()
                .skip(Site.instruction(call.index()))
                .findFirst()
                .filter(Instruction.Invoke.class::isInstance)
                .map(Instruction.Invoke.class::cast)
                .filter(asking ->
                        !program.models().call(asking.callee()).aiCalls().isEmpty())
                .isPresent();
    }

    /** A state goes from a block to another. */
    void follow(int from, int to, boolean throwing, State state) {
        for (AskingLoop loop : loops) {
            Visit visit = loop.visit();
            if (to == visit.loop().header() && visit.loop().has(from)) {
                approved.next(visit, state);
            } else if (from == visit.loop().header() && visit.loop().has(to) && !throwing) {
                approved.begin(visit, state);
            }
            WholeLoops.follow(visit, approved, from, to, throwing, state);
        }
    }

    /** An instruction has given something: the one that a round has at hand, or what decides whether there is another. */
    void take(State state, Instruction instruction, int place) {
        for (AskingLoop loop : loops) {
            int target = Registers.written(instruction);
            if (loop.visit().giving().get(place)) {
                state.registers[target] = AtHand.of(state.registers[target], loop.one());
            } else if (target != Instruction.NONE && loop.isAtHeader(body, place)) {
                state.registers[target] = AtHand.deciding(state.registers[target], loop.one());
            }
        }
    }

    /** The method is left: if that is in the middle of a loop, the loop is not gone through to its end. */
    void leave(State state, int block) {
        if (loops.stream().anyMatch(loop -> loop.visit().loop().has(block))) {
            approved.leave(state);
        }
    }
}
