package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/** Which registers of a method hold keys: what maps, sessions and other stores are asked for. */
public final class KeyRegisters {
    private final Program program;
    private final BitSet keys = new BitSet();

    private KeyRegisters(Program program) {
        this.program = program;
    }

    public static BitSet of(MethodBody body, Program program) {
        KeyRegisters registers = new KeyRegisters(program);
        List<Instruction.Move> moves = new ArrayList<>();
        for (MethodBody.Block block : body.blocks()) {
            for (Instruction instruction : block.instructions()) {
                if (instruction instanceof Instruction.Invoke call) {
                    registers.add(call);
                } else if (instruction instanceof Instruction.Move move) {
                    moves.add(move);
                }
            }
        }
        for (int before = -1; before < registers.keys.cardinality(); ) {
            before = registers.keys.cardinality();
            moves.stream()
                    .filter(move -> registers.keys.get(move.target()))
                    .forEach(move -> registers.keys.set(move.source()));
        }
        return registers.keys;
    }

    private void add(Instruction.Invoke call) {
        int first = call.dispatch() == Dispatch.STATIC ? 0 : 1;
        CallModel model = program.models().call(call.callee());
        model.propagations().stream()
                .flatMap(row -> Stream.concat(row.from().steps().stream(), row.to().steps().stream()))
                .flatMap(step -> step instanceof Place.Step.ValueByArgument by
                        ? Stream.of(by.argument() + first)
                        : step instanceof Place.Step.Column by ? Stream.of(by.argument() + first) : Stream.of())
                .filter(argument -> argument < call.arguments().size())
                .forEach(argument -> keys.set(call.arguments().get(argument)));
    }
}
