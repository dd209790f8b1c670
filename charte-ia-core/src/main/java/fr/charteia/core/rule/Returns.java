package fr.charteia.core.rule;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.Registers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a method gives back, told by its body alone: constants, or something made. A register that is assigned in several places
 * may hold any of what it is assigned.
 */
final class Returns {
    private final Optional<MethodBody> body;
    private final Map<Integer, List<Instruction>> definitions = new HashMap<>();

    private Returns(Optional<MethodBody> body) {
        this.body = body;
        instructions()
                .forEach(instruction -> definitions
                        .computeIfAbsent(Registers.written(instruction), none -> new ArrayList<>())
                        .add(instruction));
    }

    static Returns of(Code code, MemberRef method) {
        return new Returns(code.body(method));
    }

    private List<Instruction> instructions() {
        return body.stream().flatMap(MethodBody::instructions).toList();
    }

    /** Whether there is a body, and it calls nothing, keeps nothing and refuses nothing. */
    boolean isEmptyBody() {
        return body.isPresent()
                && instructions().stream()
                        .noneMatch(instruction -> instruction instanceof Instruction.Invoke
                                || instruction instanceof Instruction.InvokeDynamic
                                || instruction instanceof Instruction.Throw
                                || instruction instanceof Instruction.Store);
    }

    /** Whether it always gives back that constant. */
    boolean isOnly(Object constant) {
        Set<Object> all = new HashSet<>();
        return isConstant(all) && all.equals(Set.of(constant));
    }

    /** Whether all that it gives back is constants; {@code null} and enum constants are some. */
    boolean isConstant() {
        return isConstant(new HashSet<>());
    }

    private boolean isConstant(Set<Object> found) {
        List<Integer> returned = instructions().stream()
                .filter(Instruction.Return.class::isInstance)
                .map(instruction -> ((Instruction.Return) instruction).value())
                .filter(register -> register != Instruction.NONE)
                .toList();
        return !returned.isEmpty()
                && returned.stream().allMatch(register -> isConstant(register, found, new HashSet<>()));
    }

    private boolean isConstant(int register, Set<Object> found, Set<Integer> seen) {
        List<Instruction> all = definitions.getOrDefault(register, List.of());
        if (!seen.add(register)) {
            return true;
        }
        return !all.isEmpty()
                && all.stream().allMatch(instruction -> {
                    if (instruction instanceof Instruction.Constant constant) {
                        found.add(
                                String.valueOf(constant.value()).equals("null")
                                        ? "null"
                                        : constantOf(constant.value()));
                        return true;
                    }
                    if (instruction instanceof Instruction.Move move) {
                        return isConstant(move.source(), found, seen);
                    }
                    if (instruction instanceof Instruction.Cast cast) {
                        return isConstant(cast.source(), found, seen);
                    }
                    if (instruction instanceof Instruction.Invoke call && isBox(call)) {
                        return isConstant(call.arguments().get(0), found, seen);
                    }
                    if (instruction instanceof Instruction.Load load && load.object() == Instruction.NONE) {
                        found.add(load.field());
                        return isEnumOrFlag(load.field());
                    }
                    return false;
                });
    }

    private static Object constantOf(@Nullable Object value) {
        return value == null ? "null" : value;
    }

    /** {@code Boolean.valueOf}, {@code Optional.of} and the like: what they give is what they are given. */
    private static boolean isBox(Instruction.Invoke call) {
        String owner = call.callee().owner();
        return call.arguments().size() == 1
                && (call.callee().name().equals("valueOf")
                                && owner.startsWith("java/lang/")
                                && call.dispatch() == Instruction.Dispatch.STATIC
                        || owner.equals("java/util/Optional")
                                && call.callee().name().startsWith("of"));
    }

    /** A constant of an enum is of the class that declares it; so are {@code Boolean.TRUE} and {@code FALSE}. */
    private static boolean isEnumOrFlag(MemberRef field) {
        return field.descriptor().equals("L" + field.owner() + ";")
                || field.owner().equals("java/lang/Boolean");
    }
}
