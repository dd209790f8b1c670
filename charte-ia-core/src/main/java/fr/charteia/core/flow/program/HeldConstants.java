package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.flow.value.Constant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Type;

/**
 * The constants of which one lies in a field of an object that lies in another field: those that the constructors of all objects that may
 * lie there were given.
 */
final class HeldConstants {
    /** How many fields, parameters and results are looked at for one. */
    private static final int FARTHEST = 60;

    private final Program program;
    private final Function<Held, Set<Held>> before;
    private final Map<Held, Optional<Set<Object>>> known = new HashMap<>();

    /** @param before where what lies somewhere comes from */
    HeldConstants(Program program, Function<Held, Set<Held>> before) {
        this.program = program;
        this.before = before;
    }

    /** Null is one, too; none where something else may lie there, or a library may make such objects. */
    Optional<Set<Object>> of(Held.PartOf part) {
        Optional<Set<Object>> constants = known.get(part);
        if (constants == null) {
            constants = program.header(part.field())
                    .filter(field -> Program.isScalar(Program.internalName(Type.getType(field.descriptor()))))
                    .filter(FieldHeader::isFinal)
                    .filter(field -> program.whereabouts().areMadeHere(field.owner()))
                    .flatMap(field -> find(part));
            known.put(part, constants);
        }
        return constants;
    }

    private Optional<Set<Object>> find(Held start) {
        Set<Held> seen = new HashSet<>(Set.of(start));
        Deque<Held> open = new ArrayDeque<>(seen);
        Set<Object> constants = new LinkedHashSet<>();
        while (!open.isEmpty()) {
            Held next = open.remove();
            if (next instanceof Held.Literal literal) {
                constants.add(literal.value());
            } else if (next == Held.Other.NOTHING) {
                constants.add(Constant.NULL);
            } else if (next != Held.Other.ELSEWHERE) {
                Set<Held> held = before.apply(next);
                if (held.isEmpty()
                        || held.contains(Held.Other.UNKNOWN)
                        || seen.size() > FARTHEST
                        || constants.size() > Constant.LIMIT) {
                    return Optional.empty();
                }
                held.stream().filter(seen::add).forEach(open::add);
            }
        }
        return constants.isEmpty() ? Optional.empty() : Optional.of(constants);
    }
}
