package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.Opcodes;

/**
 * Whether one object can be of two types of which neither is below the other. Two classes have no common subtype; a class of ours has those
 * that are among ours, and proxies of it, which a library makes and which implement its own interfaces, not ours.
 */
final class CommonSubtypes {
    private final ClassIndex index;
    private final Overriding overriding;
    private final Map<String, Map<String, Boolean>> known = new HashMap<>();

    CommonSubtypes(ClassIndex index, Overriding overriding) {
        this.index = index;
        this.overriding = overriding;
    }

    boolean mayExist(String one, String other) {
        return known.computeIfAbsent(one, type -> new HashMap<>()).computeIfAbsent(other, type -> find(one, other));
    }

    private boolean find(String one, String other) {
        Optional<ClassHeader> first = index.find(one);
        Optional<ClassHeader> second = index.find(other);
        if (first.isEmpty() || second.isEmpty()) {
            // An array is no other object than one; of a class that is missing nothing is known.
            return !one.startsWith("[") && !other.startsWith("[");
        }
        boolean classes = !is(first.get(), Opcodes.ACC_INTERFACE) && !is(second.get(), Opcodes.ACC_INTERFACE);
        if (classes || is(first.get(), Opcodes.ACC_FINAL) || is(second.get(), Opcodes.ACC_FINAL)) {
            return false;
        }
        if (!index.inScope(one) || !index.inScope(other)) {
            return true;
        }
        boolean interfaces = is(first.get(), Opcodes.ACC_INTERFACE) && is(second.get(), Opcodes.ACC_INTERFACE);
        return interfaces && overriding.hasProxies()
                || index.subtypes(one).stream().anyMatch(type -> index.isSubtype(type, other));
    }

    private static boolean is(ClassHeader header, int flag) {
        return (header.access() & flag) != 0;
    }
}
