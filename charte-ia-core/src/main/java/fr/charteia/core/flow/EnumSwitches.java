package fr.charteia.core.flow;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.bytecode.Registers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/**
 * Reads switches on enums as the compiler writes them: on a number that a table of another class has for the constant's
 * ordinal.
 */
final class EnumSwitches {
    private static final String TABLE = "$SwitchMap$";
    private static final String ORDINAL = "ordinal";

    private final Program program;
    private final Map<MemberRef, Map<Integer, Object>> tables = new HashMap<>();

    EnumSwitches(Program program) {
        this.program = program;
    }

    /** A constant of an enum, as tests compare it. */
    record Named(MemberRef field) {}

    /**
     * A switch on an enum.
     *
     * @param register what holds the constant, as registers are at the end of the block
     * @param constants what each key stands for
     */
    record Found(int register, Map<Integer, Object> constants) {
        Found {
            constants = Map.copyOf(constants);
        }
    }

    /** The constant of an enum that a field is. */
    Optional<Object> constant(MemberRef field) {
        return program.header(field)
                .filter(header -> (header.access() & Opcodes.ACC_ENUM) != 0)
                .map(EnumSwitches::named);
    }

    private static Object named(FieldHeader field) {
        return new Named(field.ref());
    }

    /** The switch at the end of a block, when it is one on an enum. */
    Optional<Found> of(Block block) {
        List<Instruction> instructions = block.instructions();
        int last = instructions.size() - 1;
        if (last < 0
                || !(instructions.get(last) instanceof Instruction.Switch s)
                || !(definition(instructions, last, s.key()) instanceof Instruction.ArrayLoad read)) {
            return Optional.empty();
        }
        int at = instructions.indexOf(read);
        if (!(definition(instructions, at, read.array()) instanceof Instruction.Load table)
                || !table.field().name().startsWith(TABLE)
                || !(definition(instructions, at, read.index()) instanceof Instruction.Invoke call)
                || !call.callee().name().equals(ORDINAL)) {
            return Optional.empty();
        }
        int holder = origin(
                instructions, instructions.indexOf(call), call.arguments().get(0));
        boolean kept = instructions.subList(instructions.indexOf(call), last).stream()
                .noneMatch(i -> Registers.written(i) == holder);
        Map<Integer, Object> constants = tables.computeIfAbsent(table.field(), this::table);
        return kept && constants.keySet().containsAll(s.keys())
                ? Optional.of(new Found(holder, constants))
                : Optional.empty();
    }

    private static @Nullable Instruction definition(List<Instruction> instructions, int end, int register) {
        for (int i = end - 1; i >= 0; i--) {
            if (Registers.written(instructions.get(i)) == register) {
                return instructions.get(i);
            }
        }
        return null;
    }

    /** The register of which another holds a copy. */
    private static int origin(List<Instruction> instructions, int end, int register) {
        return definition(instructions, end, register) instanceof Instruction.Move move ? move.source() : register;
    }

    /** What the numbers in a table stand for. */
    private Map<Integer, Object> table(MemberRef field) {
        Map<Integer, Object> constants = new HashMap<>();
        program.bodies(field.owner()).values().stream()
                .filter(body -> body.method().name().equals("<clinit>"))
                .flatMap(body -> body.blocks().stream())
                .forEach(block -> read(block.instructions(), field, constants));
        return constants;
    }

    private void read(List<Instruction> instructions, MemberRef table, Map<Integer, Object> constants) {
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i) instanceof Instruction.ArrayStore store
                    && definition(instructions, i, store.array()) instanceof Instruction.Load array
                    && array.field().equals(table)
                    && definition(instructions, i, store.value()) instanceof Instruction.Constant number
                    && number.value() instanceof Integer key
                    && definition(instructions, i, store.index()) instanceof Instruction.Invoke call
                    && call.callee().name().equals(ORDINAL)
                    && definition(
                                    instructions,
                                    instructions.indexOf(call),
                                    call.arguments().get(0))
                            instanceof Instruction.Load load) {
                constant(load.field()).ifPresent(constant -> constants.put(key, constant));
            }
        }
    }
}
