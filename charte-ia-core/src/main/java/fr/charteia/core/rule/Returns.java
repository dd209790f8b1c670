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
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a method gives back, told by its body alone: constants, or something made. A register that is assigned in several places
 * may hold any of what it is assigned.
 */
final class Returns {
    private final Optional<MethodBody> body;
    private final Map<Integer, List<Place>> definitions = new HashMap<>();

    /** An instruction, and where it stands. */
    private record Place(MethodBody.Block block, int offset) {
        Instruction instruction() {
            return block.instructions().get(offset);
        }

        /** The nearest instruction before it in its block that writes the register. */
        Optional<Place> writing(int register) {
            for (int i = offset - 1; i >= 0; i--) {
                if (Registers.written(block.instructions().get(i)) == register) {
                    return Optional.of(new Place(block, i));
                }
            }
            return Optional.empty();
        }
    }

    private Returns(Optional<MethodBody> body) {
        this.body = body;
        places().forEach(place -> definitions
                .computeIfAbsent(Registers.written(place.instruction()), none -> new ArrayList<>())
                .add(place));
    }

    static Returns of(Code code, MemberRef method) {
        return new Returns(code.body(method));
    }

    private Stream<Place> places() {
        return body.stream()
                .flatMap(found -> found.blocks().stream())
                .flatMap(block ->
                        IntStream.range(0, block.instructions().size()).mapToObj(offset -> new Place(block, offset)));
    }

    private Stream<Instruction> instructions() {
        return body.stream().flatMap(MethodBody::instructions);
    }

    /**
     * Whether there is a body, and it keeps nothing and refuses nothing, itself or by what it calls.
     *
     * @param harmless calls of methods that refuse nothing
     */
    boolean letsAllPass(Predicate<MemberRef> harmless) {
        return body.isPresent()
                && instructions()
                        .noneMatch(instruction -> instruction instanceof Instruction.Throw
                                || instruction instanceof Instruction.Store
                                || instruction instanceof Instruction.Invoke call && !harmless.test(call.callee())
                                || instruction instanceof Instruction.InvokeDynamic dynamic && dynamic.makesFunction());
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
        List<Place> returns = places().filter(place ->
                        place.instruction() instanceof Instruction.Return value && value.value() != Instruction.NONE)
                .toList();
        return !returns.isEmpty()
                && returns.stream()
                        .allMatch(place -> isConstant(
                                ((Instruction.Return) place.instruction()).value(), place, found, new HashSet<>()));
    }

    /** What a register holds at a place: what was written last in that block, or else what is written anywhere. */
    private boolean isConstant(int register, Place at, Set<Object> found, Set<Place> seen) {
        List<Place> written = at.writing(register).map(List::of).orElse(definitions.getOrDefault(register, List.of()));
        return !written.isEmpty()
                && written.stream().allMatch(place -> !seen.add(place) || isConstant(place, found, seen));
    }

    private boolean isConstant(Place place, Set<Object> found, Set<Place> seen) {
        Instruction instruction = place.instruction();
        if (instruction instanceof Instruction.Constant constant) {
            found.add(constantOf(constant.value()));
            return true;
        }
        if (instruction instanceof Instruction.Move move) {
            return isConstant(move.source(), place, found, seen);
        }
        if (instruction instanceof Instruction.Cast cast) {
            return isConstant(cast.source(), place, found, seen);
        }
        if (instruction instanceof Instruction.Invoke call && isBox(call)) {
            return isConstant(call.arguments().get(0), place, found, seen);
        }
        if (instruction instanceof Instruction.Load load && load.object() == Instruction.NONE) {
            found.add(load.field());
            return isEnumOrFlag(load.field());
        }
        return false;
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
