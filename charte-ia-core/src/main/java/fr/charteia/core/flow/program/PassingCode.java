package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Callers;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether code that is seen passes a method what it decides by. What nobody in the scope passes, nor a framework or a library hands on, is
 * no answer that some code has of an AI. It is looked up once it matters, as that reads whoever names the method.
 */
final class PassingCode {
    private final Program program;
    private final MethodHeader method;
    private @Nullable Boolean exists;

    PassingCode(Program program, MethodHeader method) {
        this.program = program;
        this.method = method;
    }

    /**
     * Whether a label is of a parameter that no code passes, or of the elements of one and how many these are; what other entry points may
     * have left in an object or a store is not meant.
     */
    boolean lacks(Label label) {
        return label instanceof Label.Input input
                && input.path().parameter() >= 0
                && input.path().slots().stream()
                        .allMatch(slot -> slot.equals(Slot.SIZE) || slot.kind() == Slot.Kind.ELEMENT)
                && !exists();
    }

    private boolean exists() {
        Boolean known = exists;
        if (known == null) {
            Callers callers = program.callers();
            known = isAnnotated()
                    || !callers.of(method.ref()).isEmpty()
                    || callers.isCallback(method.ref())
                    || isNamed();
            exists = known;
        }
        return known;
    }

    /** Whether code that calls methods by their names may call this one. */
    private boolean isNamed() {
        return program.index().referrers(Reflection.CALLS).values().stream().anyMatch(types -> !types.isEmpty())
                && !program.index().classesWithString(Set.of(method.name())).isEmpty();
    }

    /** Whether a framework may call it, or make its object. */
    private boolean isAnnotated() {
        return !method.annotations().isEmpty()
                || program.index()
                        .find(method.owner())
                        .filter(owner -> owner.annotations().isEmpty())
                        .isEmpty();
    }
}
