package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.program.Sweep.Over;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the loops of a body that {@linkplain Visit visit} all elements of something. */
final class Visits {
    private Visits() {}

    static List<Visit> of(Program program, MethodBody body, ControlFlow flow) {
        List<Visit> found = new ArrayList<>();
        for (Round round : Round.of(program, body, flow)) {
            CountedRound.of(round).flatMap(counted -> byIndex(round, counted)).ifPresent(found::add);
            WalkedRound.of(round).flatMap(Visits::byIterator).ifPresent(found::add);
        }
        return List.copyOf(found);
    }

    /** A list to which other elements are given in the middle is not gone through as a whole. */
    private static Optional<Visit> byIterator(WalkedRound walked) {
        Sweep loop = Sweep.of(walked.round(), Over.ELEMENTS, walked.iterator(), Instruction.NONE);
        return walked.puts()
                ? Optional.empty()
                : Optional.of(visit(loop, walked.round(), walked.next(), walked.at(), new BitSet()));
    }

    /** One instruction takes the element that the counter says, and none puts another there. */
    private static Optional<Visit> byIndex(Round round, CountedRound counted) {
        @Nullable Block taking = null;
        int at = 0;
        BitSet giving = new BitSet();
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (counted.replaces(block, i)) {
                    return Optional.empty();
                } else if (takes(round, counted, block, i)) {
                    giving.set(block.first() + given(round, block, i));
                    // What is taken once more by a later instruction of the block is the same.
                    at = taking == null ? i : at;
                    taking = taking == null ? block : taking;
                }
            }
        }
        Sweep loop = Sweep.of(round, Over.PLACES, counted.swept(), counted.fromZero());
        return taking == null || !round.passes(List.of(taking))
                ? Optional.empty()
                : Optional.of(visit(loop, round, taking, at, giving));
    }

    private static Visit visit(Sweep loop, Round round, Block block, int at, BitSet giving) {
        int given = given(round, block, at);
        giving.set(block.first() + given);
        return new Visit(loop, site(round, block, at), site(round, block, given), giving);
    }

    /** Where what an instruction takes is given: where the compiler has it cast at once, by the cast. */
    private static int given(Round round, Block block, int at) {
        List<Instruction> instructions = block.instructions();
        boolean isCast = at + 1 < instructions.size()
                && instructions.get(at + 1) instanceof Instruction.Cast cast
                && round.origin(instructions, at + 1, cast.source()) == Registers.written(instructions.get(at));
        return isCast ? at + 1 : at;
    }

    private static Site site(Round round, Block block, int at) {
        return new Site(round.body().method().ref(), block.lines()[at], block.first() + at);
    }

    private static boolean takes(Round round, CountedRound counted, Block block, int at) {
        List<Instruction> instructions = block.instructions();
        if (instructions.get(at) instanceof Instruction.ArrayLoad load) {
            return round.origin(instructions, at, load.array()) == counted.swept()
                    && counted.isCounted(block, at, load.index());
        }
        if (!(instructions.get(at) instanceof Instruction.Invoke call)
                || call.dispatch() == Instruction.Dispatch.STATIC
                || round.origin(instructions, at, call.arguments().get(0)) != counted.swept()
                || round.isOwn(call)) {
            return false;
        }
        OptionalInt index = round.program().models().call(call.callee()).propagations().stream()
                .filter(Visits::givesElement)
                .mapToInt(row ->
                        ((Place.Step.ElementByArgument) row.from().steps().get(0)).argument())
                .findFirst();
        return index.isPresent()
                && index.getAsInt() + 1 < call.arguments().size()
                && counted.isCounted(block, at, call.arguments().get(index.getAsInt() + 1));
    }

    private static boolean givesElement(Propagation row) {
        return row.from().root() == Place.Root.THIS
                && row.from().steps().size() == 1
                && row.from().steps().get(0) instanceof Place.Step.ElementByArgument
                && row.to().equals(Place.result());
    }
}
