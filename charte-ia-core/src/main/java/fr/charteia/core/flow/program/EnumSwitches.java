package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodBody.Block;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Term;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads switches on enums as the compiler writes them: on the constant's ordinal, where the enum is compiled with the class, else
 * on a number that a table has for it. Those with patterns among their cases are {@link PatternSwitch}.
 */
final class EnumSwitches {
    private static final String TABLE = "$SwitchMap$";

    /** The method from which the Eclipse compiler has its table. */
    private static final String TABLE_METHOD = "$SWITCH_TABLE$";

    private static final String ORDINAL = "ordinal";

    private final Program program;
    private final Map<MemberRef, Map<Integer, Object>> tables = new HashMap<>();

    EnumSwitches(Program program) {
        this.program = program;
    }

    /**
     * A switch on an enum.
     *
     * @param register what holds the constant, as registers are at the end of the block; {@link Instruction#NONE} when nothing does
     * @param constants what each key stands for
     */
    record Found(int register, Map<Integer, Object> constants) {
        Found {
            constants = Ordered.map(constants);
        }
    }

    /** The constant of an enum that a field is. */
    Optional<Object> constant(MemberRef field) {
        return program.header(field).filter(FieldHeader::isEnumConstant).map(EnumSwitches::named);
    }

    private static Object named(FieldHeader field) {
        return new Term.EnumConstant(field.ref());
    }

    /** The switch at the end of a block, when it is one on an enum. */
    Optional<Found> of(Block block) {
        List<Instruction> instructions = block.instructions();
        int last = instructions.size() - 1;
        if (last < 0 || !(instructions.get(last) instanceof Instruction.Switch s)) {
            return Optional.empty();
        }
        int key = Definitions.index(instructions, last, s.key());
        if (key < 0) {
            return Optional.empty();
        }
        if (instructions.get(key) instanceof Instruction.Invoke ordinal) {
            return of(instructions, key, s, inOrder(ordinal.callee()));
        }
        if (!(instructions.get(key) instanceof Instruction.ArrayLoad read)) {
            return Optional.empty();
        }
        int asked = Definitions.index(instructions, key, read.index());
        return isOrdinal(instructions, asked)
                ? of(instructions, asked, s, table(Definitions.of(instructions, key, read.array())))
                : Optional.empty();
    }

    private static boolean isOrdinal(List<Instruction> instructions, int at) {
        return at >= 0
                && instructions.get(at) instanceof Instruction.Invoke call
                && call.callee().name().equals(ORDINAL);
    }

    /** @param asked which instruction asks for the number; others that ask may look the same */
    private static Optional<Found> of(
            List<Instruction> instructions, int asked, Instruction.Switch s, Map<Integer, Object> constants) {
        if (constants.isEmpty() || !constants.keySet().containsAll(s.keys())) {
            return Optional.empty();
        }
        int holder = Definitions.origin(instructions, asked, asks(instructions, asked));
        boolean kept = Definitions.of(instructions, instructions.size() - 1, holder, asked - 1) == null;
        return Optional.of(new Found(kept ? holder : Instruction.NONE, constants));
    }

    /** The register of the object that a call is made on. */
    private static int asks(List<Instruction> instructions, int call) {
        return ((Instruction.Invoke) instructions.get(call)).arguments().get(0);
    }

    /** The constants of the enum that is asked for an ordinal: these are as its class declares them. None, where another thing is asked. */
    private Map<Integer, Object> inOrder(MemberRef callee) {
        Map<Integer, Object> constants = new HashMap<>();
        if (callee.name().equals(ORDINAL) && callee.descriptor().equals("()I")) {
            program.index().find(callee.owner()).stream()
                    .flatMap(header -> header.enumConstants().stream())
                    .forEach(field -> constants.put(constants.size(), named(field)));
        }
        return constants;
    }

    /**
     * The numbers that the Eclipse compiler's table has for the constants of an enum, in their order, where the method gives such a
     * table: none, where it is another.
     */
    List<Integer> numbers(MemberRef method) {
        if (!method.name().startsWith(TABLE_METHOD) || !method.descriptor().equals("()[I")) {
            return List.of();
        }
        Map<Object, Integer> keys = new HashMap<>();
        tables.computeIfAbsent(method, table -> written(table, null))
                .forEach((key, constant) -> keys.put(constant, key));
        return keys.keySet().stream()
                .findFirst()
                .map(any -> ((Term.EnumConstant) any).field().owner())
                .flatMap(program.index()::find)
                .map(header -> header.enumConstants().stream()
                        .map(field -> keys.getOrDefault(named(field), 0))
                        .toList())
                .orElse(List.of());
    }

    /** What the numbers in a table stand for; nothing, where it is no table of the compiler's. */
    private Map<Integer, Object> table(@Nullable Instruction array) {
        if (array instanceof Instruction.Load load && load.field().name().startsWith(TABLE)) {
            return tables.computeIfAbsent(
                    load.field(), field -> written(new MemberRef(field.owner(), "<clinit>", "()V"), field));
        }
        if (array instanceof Instruction.Invoke call && call.callee().name().startsWith(TABLE_METHOD)) {
            return tables.computeIfAbsent(call.callee(), method -> written(method, null));
        }
        return Map.of();
    }

    /** What a method puts into the table that a field holds, or into the only one that it makes. */
    private Map<Integer, Object> written(MemberRef method, @Nullable MemberRef field) {
        Map<Integer, Object> constants = new HashMap<>();
        MethodBody body = program.bodies(method.owner()).get(method);
        for (Block block : body == null ? List.<Block>of() : body.blocks()) {
            read(block.instructions(), field, constants);
        }
        return constants;
    }

    private void read(List<Instruction> instructions, @Nullable MemberRef field, Map<Integer, Object> constants) {
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i) instanceof Instruction.ArrayStore store
                    && (field == null
                            || Definitions.of(instructions, i, store.array()) instanceof Instruction.Load array
                                    && array.field().equals(field))
                    && Definitions.of(instructions, i, store.value()) instanceof Instruction.Constant number
                    && number.value() instanceof Integer key) {
                int asked = Definitions.index(instructions, i, store.index());
                if (isOrdinal(instructions, asked)
                        && Definitions.of(instructions, asked, asks(instructions, asked))
                                instanceof Instruction.Load load) {
                    constant(load.field()).ifPresent(constant -> constants.put(key, constant));
                }
            }
        }
    }
}
