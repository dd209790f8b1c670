package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which registers of a method hold keys: what maps, sessions and other stores are asked for, places of arrays and lists, and what such are computed of. */
public final class KeyRegisters {
    private final Program program;
    private final BitSet keys = new BitSet();

    private KeyRegisters(Program program) {
        this.program = program;
    }

    public static BitSet of(MethodBody body, Program program) {
        KeyRegisters registers = new KeyRegisters(program);
        List<Made> made = new ArrayList<>();
        for (MethodBody.Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                registers.add(instruction);
                made(instruction).ifPresent(made::add);
            }
        }
        for (int before = -1; before < registers.keys.cardinality(); ) {
            before = registers.keys.cardinality();
            made.stream()
                    .filter(one -> registers.keys.get(one.target()))
                    .forEach(one -> one.of().forEach(registers.keys::set));
        }
        return registers.keys;
    }

    /** A register with those of which its value is computed. */
    private record Made(int target, List<Integer> of) {}

    private static Optional<Made> made(Instruction instruction) {
        if (instruction instanceof Instruction.Move move) {
            return Optional.of(new Made(move.target(), List.of(move.source())));
        } else if (instruction instanceof Instruction.Unary unary) {
            return Optional.of(new Made(unary.target(), List.of(unary.operand())));
        } else if (instruction instanceof Instruction.Binary binary) {
            return Optional.of(new Made(binary.target(), List.of(binary.left(), binary.right())));
        } else if (instruction instanceof Instruction.Invoke call
                && call.target() != Instruction.NONE
                && PureCalls.isPure(call.callee())
                && call.dispatch() == Dispatch.STATIC) {
            // Mostly a number that is boxed.
            return Optional.of(new Made(call.target(), call.arguments()));
        }
        return Optional.empty();
    }

    private void add(Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            add(call);
        } else if (instruction instanceof Instruction.ArrayLoad load) {
            keys.set(load.index());
        } else if (instruction instanceof Instruction.ArrayStore store) {
            keys.set(store.index());
        }
    }

    private void add(Instruction.Invoke call) {
        int first = call.dispatch() == Dispatch.STATIC ? 0 : 1;
        CallModel model = program.models().call(call.callee());
        Stream<Integer> named = model.propagations().stream()
                .flatMap(row -> Stream.concat(row.from().steps().stream(), row.to().steps().stream()))
                .flatMap(step -> named(step).stream());
        Stream<Integer> places =
                model.sequence().stream().map(SequenceOperation::index).filter(argument -> argument >= 0);
        Stream.concat(named, places)
                .map(argument -> argument + first)
                .filter(argument -> argument < call.arguments().size())
                .forEach(argument -> keys.set(call.arguments().get(argument)));
    }

    /** Which argument names the part that a step leads to. */
    private static Optional<Integer> named(Place.Step step) {
        if (step instanceof Place.Step.ValueByArgument by) {
            return Optional.of(by.argument());
        } else if (step instanceof Place.Step.ElementByArgument by) {
            return Optional.of(by.argument());
        }
        return step instanceof Place.Step.Column by ? Optional.of(by.argument()) : Optional.empty();
    }
}
