package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether code that is seen passes a method what it decides by. What nobody in the scope passes, nor a framework or a library hands on, is
 * no answer that some code has of an AI. It is looked up once it matters, and then once for each method, as that reads whoever names it.
 */
final class PassingCode {
    private final Program program;
    private final Map<MemberRef, Boolean> known = new HashMap<>();
    /** Whether any code calls methods by their names. */
    private @Nullable Boolean callsByName;

    PassingCode(Program program) {
        this.program = program;
    }

    /**
     * Whether a label is of a parameter of a method that no code passes, or of the elements of one and how many these are; what other entry points may
     * have left in an object or a store is not meant.
     */
    boolean lacks(MethodHeader method, Label label) {
        return label instanceof Label.Input input
                && input.path().parameter() >= 0
                && input.path().slots().stream()
                        .allMatch(slot -> slot.equals(Slot.SIZE) || slot.kind() == Slot.Kind.ELEMENT)
                && !exists(method);
    }

    private boolean exists(MethodHeader method) {
        Boolean exists = known.get(method.ref());
        if (exists == null) {
            exists = find(method);
            known.put(method.ref(), exists);
        }
        return exists;
    }

    private boolean find(MethodHeader method) {
        Callers callers = program.callers();
        return isAnnotated(method)
                || !callers.of(method.ref()).isEmpty()
                || callers.isCallback(method.ref())
                || callsByName()
                        && !program.index()
                                .classesWithString(Set.of(method.name()))
                                .isEmpty();
    }

    private boolean callsByName() {
        Boolean calls = callsByName;
        if (calls == null) {
            calls = program.index().referrers(Reflection.CALLS).values().stream()
                    .anyMatch(types -> !types.isEmpty());
            callsByName = calls;
        }
        return calls;
    }

    /** Whether a framework may call it, or make its object. */
    private boolean isAnnotated(MethodHeader method) {
        return !method.annotations().isEmpty()
                || program.index()
                        .find(method.owner())
                        .filter(owner -> owner.annotations().isEmpty())
                        .isEmpty();
    }
}
