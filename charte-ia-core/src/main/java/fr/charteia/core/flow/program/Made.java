package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * How the objects are made that are put in one place: all of one class, and perhaps by one constructor with the same
 * constants.
 *
 * @param type the class
 * @param constructor the constructor; null when it is not one, or not always given the same
 * @param arguments the constants that it is given; null for what is none
 */
record Made(String type, @Nullable MemberRef constructor, List<@Nullable Object> arguments) {
    /** What is put somewhere, when an instruction not far before has made it. */
    static @Nullable Made of(List<Instruction> instructions, int end, int register) {
        int at = Definitions.maker(instructions, end, register);
        return at >= 0 && instructions.get(at) instanceof Instruction.New made
                ? between(instructions, at, end, made.type())
                : null;
    }

    /** What is made between two instructions; by whatever, unless only one constructor of the class is called there. */
    private static Made between(List<Instruction> instructions, int start, int end, String type) {
        Made made = null;
        for (int i = start; i < end; i++) {
            if (instructions.get(i) instanceof Instruction.Invoke call && isConstructor(call, type)) {
                if (made != null) {
                    return byWhatever(type);
                }
                made = new Made(type, call.callee(), arguments(instructions, i, call, Map.of()));
            }
        }
        return made == null ? byWhatever(type) : made;
    }

    private static Made byWhatever(String type) {
        return new Made(type, null, List.of());
    }

    /** What is known where another may be made instead; null when that is of another class. */
    @Nullable
    Made or(@Nullable Made other) {
        return other == null || equals(other) ? this : type.equals(other.type) ? byWhatever(type) : null;
    }

    private static List<@Nullable Object> arguments(
            List<Instruction> instructions, int at, Instruction.Invoke call, Map<Integer, Object> given) {
        List<@Nullable Object> arguments = new ArrayList<>();
        for (int register : call.arguments().subList(1, call.arguments().size())) {
            arguments.add(FixedFields.constant(instructions, at, register, given));
        }
        return arguments;
    }

    /** What the constructor puts in a field, when it has no branches, and when nobody else writes it. */
    Optional<Object> value(MemberRef field, Program program) {
        return Optional.ofNullable(constructor).flatMap(called -> value(called, field, program));
    }

    private Optional<Object> value(MemberRef called, MemberRef field, Program program) {
        MethodBody body = program.resolve(called).flatMap(program::body).orElse(null);
        if (body == null || body.blocks().size() != 1) {
            return Optional.empty();
        }
        Map<Integer, Object> given = given(called);
        List<Instruction> instructions = body.blocks().get(0).instructions();
        Optional<Object> value = Optional.empty();
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i) instanceof Instruction.Store store
                    && store.field().equals(field)) {
                value = Optional.ofNullable(FixedFields.constant(instructions, i, store.value(), given));
            } else if (instructions.get(i) instanceof Instruction.Invoke call && isOfThis(call, instructions, i)) {
                value = new Made(type, call.callee(), arguments(instructions, i, call, given)).value(field, program);
            }
        }
        return value;
    }

    /** The constants that the constructor is given, by the registers in which it finds them. */
    private Map<Integer, Object> given(MemberRef called) {
        Map<Integer, Object> given = new HashMap<>();
        int register = 1;
        int i = 0;
        for (Type parameter : Type.getArgumentTypes(called.descriptor())) {
            Object argument = arguments.get(i++);
            if (argument != null) {
                given.put(register, argument);
            }
            register += parameter.getSize();
        }
        return given;
    }

    /** Whether a constructor leaves the object to another of its class. */
    private boolean isOfThis(Instruction.Invoke call, List<Instruction> instructions, int at) {
        return isConstructor(call, type)
                && instructions.subList(0, at).stream()
                        .noneMatch(i ->
                                i instanceof Instruction.New made && made.type().equals(type));
    }

    private static boolean isConstructor(Instruction.Invoke call, String type) {
        return call.callee().name().equals("<init>") && call.callee().owner().equals(type);
    }
}
