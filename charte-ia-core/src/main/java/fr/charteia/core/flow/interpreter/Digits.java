package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * What is looked up by a number. A number as it is only chooses what stands there; whoever takes it apart by masks, shifts or remainders,
 * and looks up a character for each part, writes the number itself, in other digits.
 */
final class Digits {
    private static final Set<Integer> TAKING_APART = Set.of(Opcodes.IAND, Opcodes.ISHR, Opcodes.IUSHR, Opcodes.IREM);

    private final MethodBody body;

    /** Where the body takes a number apart; null until that is asked. */
    private @Nullable Set<Integer> parts;

    Digits(MethodBody body) {
        this.body = body;
    }

    private static Set<Integer> parts(MethodBody body) {
        Set<Integer> parts = new HashSet<>();
        for (Block block : body.blocks()) {
            for (int i = 0; i < block.instructions().size(); i++) {
                if (block.instructions().get(i) instanceof Instruction.Binary binary
                        && TAKING_APART.contains(binary.opcode())) {
                    parts.add(block.first() + i);
                }
            }
        }
        return parts;
    }

    /** What a cell of an array that is read says of the number of the cell. */
    Taints ofCell(State state, Instruction.ArrayLoad load) {
        Value array = state.registers[load.array()];
        Taints number = state.registers[load.index()].taints();
        boolean characters = !array.objects().isEmpty()
                && array.objects().stream()
                        .allMatch(object ->
                                object.type().equals("[C") || object.type().equals("[B"));
        return characters && isPart(state, load.index()) ? number : number.deciding();
    }

    /** What a call gives that reads a character of a text. */
    Value read(State state, Instruction.Invoke call, Value result) {
        boolean character = call.callee().name().equals("charAt")
                && call.callee().descriptor().equals("(I)C");
        return character && isPart(state, call.arguments().get(1))
                ? result.plus(state.registers[call.arguments().get(1)].taints())
                : result;
    }

    private boolean isPart(State state, int register) {
        if (parts == null) {
            parts = parts(body);
        }
        return parts.contains(state.definitions[register]);
    }
}
