package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ControlFlow;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.program.Sweep.Over;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the loops of a body that {@linkplain Sweep sweep}. */
final class Sweeps {
    private final List<Sweep> found = new ArrayList<>();

    private Sweeps() {}

    static List<Sweep> of(Program program, MethodBody body, ControlFlow flow) {
        Sweeps sweeps = new Sweeps();
        for (Round round : Round.of(program, body, flow)) {
            CountedRound.of(round).ifPresent(counted -> sweeps.byIndex(round, counted));
            WalkedRound.of(round).ifPresent(sweeps::byIterator);
        }
        return List.copyOf(sweeps.found);
    }

    private void byIndex(Round round, CountedRound counted) {
        Set<Block> replacing = new HashSet<>();
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (counted.replaces(block, i)) {
                    replacing.add(block);
                }
            }
        }
        if (round.passes(replacing)) {
            found.add(Sweep.of(round, Over.PLACES, counted.swept(), counted.fromZero()));
        }
    }

    private void byIterator(WalkedRound walked) {
        Round round = walked.round();
        if (round.passes(walked.replacing())) {
            found.add(Sweep.of(round, Over.ELEMENTS, walked.iterator(), Instruction.NONE));
        } else if (walked.replacing().isEmpty()) {
            walked.element().ifPresent(given -> byEntry(walked, given));
        }
    }

    /**
     * Each round puts something under the key, or in the entry, that it came to.
     *
     * @param given the variable that holds it
     */
    private void byEntry(WalkedRound walked, int given) {
        Round round = walked.round();
        Block next = walked.next();
        Set<Block> set = new HashSet<>();
        Map<Integer, Set<Block>> put = new HashMap<>();
        for (Block block : round.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (!(block.instructions().get(i) instanceof Instruction.Invoke call)
                        || call.dispatch() == Instruction.Dispatch.STATIC
                        || block.index() < next.index()
                        || block == next && i < walked.at()
                        || round.isOwn(call)) {
                    continue;
                }
                int receiver =
                        round.origin(block.instructions(), i, call.arguments().get(0));
                CallModel model = round.program().models().call(call.callee());
                if (receiver == given && model.propagations().stream().anyMatch(Sweeps::setsEntry)) {
                    set.add(block);
                } else if (receiver < round.body().locals()
                        && round.writes(receiver) == 0
                        && putsUnder(round, model, block, i, call, given)) {
                    put.computeIfAbsent(receiver, map -> new HashSet<>()).add(block);
                }
            }
        }
        if (round.passes(set)) {
            found.add(Sweep.of(round, Over.ENTRIES, walked.iterator(), Instruction.NONE));
        }
        put.forEach((map, blocks) -> {
            if (round.passes(blocks)) {
                found.add(Sweep.of(round, Over.ENTRIES, walked.iterator(), map));
            }
        });
    }

    /** Whether a row puts something in the map of which the receiver is an entry. */
    private static boolean setsEntry(Propagation row) {
        List<Place.Step> steps = row.to().steps();
        return row.to().root() == Place.Root.THIS
                && steps.size() == 2
                && steps.get(0).equals(new Place.Step.Field(Slot.ENTRIES_OF.name()))
                && steps.get(1) instanceof Place.Step.Value;
    }

    /** Whether a call puts something under the key that a variable holds, whatever is there. */
    private static boolean putsUnder(
            Round round, CallModel model, Block block, int at, Instruction.Invoke call, int key) {
        if (model.sequence().stream().anyMatch(operation -> operation.kind() == SequenceKind.KEEP_KEY)) {
            return false;
        }
        return model.propagations().stream()
                .filter(row -> row.to().root() == Place.Root.THIS
                        && row.to().steps().size() == 1
                        && row.sort() == Sort.VALUE
                        && !row.from().equals(row.to())
                        && row.to().steps().get(0) instanceof Place.Step.ValueByArgument)
                .mapToInt(row -> ((Place.Step.ValueByArgument) row.to().steps().get(0)).argument() + 1)
                .anyMatch(index -> index < call.arguments().size()
                        && round.origin(
                                        block.instructions(),
                                        at,
                                        call.arguments().get(index))
                                == key);
    }
}
