package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;

/** How the fields are called that a class of ours writes by their names: it finds each itself, by a constant, or may write any. */
final class WrittenNames {
    private static final String FIELD = "L" + Reflection.FIELD + ";";
    private static final String TEXT = "Ljava/lang/String;";

    /** The methods that find one field by its name. */
    private static final Set<String> FINDING = Set.of("getField", "getDeclaredField");

    private final Program program;
    private final Map<String, Optional<Set<String>>> known = new HashMap<>();

    WrittenNames(Program program) {
        this.program = program;
    }

    /** Whether a class, by internal name, may write a field of that name so. */
    boolean mayBe(String code, String field) {
        return known.computeIfAbsent(code, this::find)
                .filter(names -> !names.contains(field))
                .isEmpty();
    }

    private Optional<Set<String>> find(String code) {
        Set<String> names = new HashSet<>();
        for (MethodBody body : program.bodies(code).values()) {
            boolean told = !body.method().descriptor().contains(FIELD)
                    && body.blocks().stream().allMatch(block -> isTold(block.instructions(), names));
            if (!told) {
                return Optional.empty();
            }
        }
        return Optional.of(names);
    }

    /** Adds the names by which fields are found; false where one may come from elsewhere. */
    private static boolean isTold(List<Instruction> instructions, Set<String> names) {
        for (int i = 0; i < instructions.size(); i++) {
            Instruction instruction = instructions.get(i);
            if (instruction instanceof Instruction.Invoke call && gives(call.callee())) {
                Object name = name(instructions, i, call);
                if (!(name instanceof String text)) {
                    return false;
                }
                names.add(text);
            } else if (comesFromElsewhere(instruction)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a call gives a field, or what writes one, that is found by its name. */
    private static boolean gives(MemberRef callee) {
        boolean named =
                callee.owner().equals(Reflection.LOOKUP) && callee.name().startsWith("find")
                        || callee.name().equals(Reflection.NEW_UPDATER);
        return named || Type.getReturnType(callee.descriptor()).getDescriptor().endsWith(FIELD);
    }

    /** The constant that is the name; null where there is none, or the call finds the field otherwise. */
    private static @Nullable Object name(List<Instruction> instructions, int at, Instruction.Invoke call) {
        boolean finds = !call.callee().owner().equals(Reflection.CLASS)
                ? !Type.getReturnType(call.callee().descriptor())
                        .getDescriptor()
                        .endsWith(FIELD)
                : FINDING.contains(call.callee().name());
        Type[] types = Type.getArgumentTypes(call.callee().descriptor());
        for (int i = 0; i < types.length && finds; i++) {
            if (types[i].getDescriptor().equals(TEXT)) {
                int register = call.arguments().get(Handovers.first(call) + i);
                return FixedFields.constant(instructions, at, register, Map.of());
            }
        }
        return null;
    }

    private static boolean comesFromElsewhere(Instruction instruction) {
        if (instruction instanceof Instruction.Load load) {
            return load.field().descriptor().contains(FIELD);
        } else if (instruction instanceof Instruction.Cast cast) {
            return cast.type().endsWith(Reflection.FIELD) || cast.type().contains(FIELD);
        }
        return instruction instanceof Instruction.InvokeDynamic call
                && call.bootstrapArguments().stream().anyMatch(WrittenNames::isOfFields);
    }

    private static boolean isOfFields(Object handed) {
        return handed instanceof Handle handle
                && (handle.getOwner().equals(Reflection.FIELD)
                        || handle.getOwner().equals(Reflection.LOOKUP)
                        || handle.getDesc().contains(FIELD));
    }
}
