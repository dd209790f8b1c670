package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** What {@code instanceof}, where it was answered, and casts say of the objects that a value may be. */
public final class TypeTests {
    private static final String OBJECT = "java/lang/Object";
    private static final Constant NULL = Constant.of(Constant.NULL);

    private TypeTests() {}

    /** Takes an answer for given: objects of which it cannot be true are gone. */
    public static void assume(Program program, State state, Comparison comparison, boolean answer) {
        comparison.asksClass().ifPresent(asked -> assume(program, state, asked.register(), asked.type(), answer));
    }

    /** @param answer whether the object is of another type */
    private static void assume(Program program, State state, int tested, String type, boolean answer) {
        Value value = state.registers[tested];
        Set<HeapObject> kept = new LinkedHashSet<>(value.objects());
        kept.removeIf(object -> answer ? program.index().isSubtype(object.type(), type) : !program.mayBe(object, type));
        if (answer && kept.isEmpty() && value.constant().equals(NULL)) {
            // What is nothing else than these or null, and none of these, is null: that holds nothing.
            state.registers[tested] = Value.constant(Constant.NULL)
                    .plus(value.taints().filter(taint -> taint.label() instanceof Label.Approval));
            return;
        }
        boolean fewer = value.constant() == Constant.NONE
                && !kept.isEmpty()
                && kept.size() < value.objects().size();
        Value left = fewer ? value.withObjects(Collections.unmodifiableSet(kept)) : value;
        state.registers[tested] = answer ? left : narrowed(program, left, type);
    }

    /** The value as one of that type, as far as more than its declaration is known of it now. */
    public static Value narrowed(Program program, Value value, String type) {
        if (Program.isScalar(type) || value.objects().stream().noneMatch(object -> isWider(program, object, type))) {
            return value;
        }
        Set<HeapObject> objects = new LinkedHashSet<>();
        value.objects().forEach(object -> objects.add(isWider(program, object, type) ? object.as(type) : object));
        return value.withObjects(Collections.unmodifiableSet(objects));
    }

    /** The value as the type it is cast to; objects that cannot be of it are gone. */
    public static Value cast(Program program, Value value, String type) {
        if (value.objects().isEmpty()) {
            return value;
        }
        if (Program.isScalar(type)) {
            // A text that was in a container of which only objects were known: it keeps what it carries.
            Set<HeapObject> made = new LinkedHashSet<>(value.objects());
            made.removeIf(o -> !o.isExact() || !program.index().isSubtype(o.type(), type));
            Constant constant = value.constant() == Constant.NONE ? Constant.UNKNOWN : value.constant();
            return new Value(made, value.taints(), constant);
        }
        Set<HeapObject> objects = new LinkedHashSet<>();
        boolean functions = mayBeFunction(program, type);
        for (HeapObject object : value.objects()) {
            if (object.isFunction()) {
                if (functions) {
                    objects.add(object);
                }
            } else if (object.isExact()) {
                if (program.index().isSubtype(object.type(), type)
                        || !program.index().inScope(object.type())) {
                    objects.add(isErased(program, object, type) ? object.as(type) : object);
                }
            } else if (program.mayBe(object, type)) {
                objects.add(program.index().isSubtype(object.type(), type) ? object : object.as(type));
            }
        }
        if (objects.isEmpty()) {
            value.objects().stream()
                    .filter(object -> functions || !object.isFunction())
                    .forEach(object -> objects.add(object.isExact() ? object : object.as(type)));
        }
        boolean all = value.constant().isUnknown()
                && program.index().inScope(type)
                && objects.stream().anyMatch(object -> object.kind() == HeapObject.Kind.OPAQUE);
        // Whatever else code that is not seen may have given: it is one of that class, which the object stands for.
        return value.withObjects(objects).withConstant(all ? Constant.NONE : value.constant());
    }

    /** Whether a lambda or a method reference may be of that type: it implements interfaces, and is of no class that has a name. */
    private static boolean mayBeFunction(Program program, String type) {
        boolean named = program.index().inScope(type)
                ? !program.index().isInterface(type)
                : program.index().isConcrete(type);
        return !named || type.equals(OBJECT);
    }

    /** Whether a library made the object, and only the cast says what it is: {@code T build()}. */
    private static boolean isErased(Program program, HeapObject object, String type) {
        return !program.index().inScope(object.type())
                && !program.index().inScope(type)
                && program.index().isSubtype(type, object.type());
    }

    private static boolean isWider(Program program, HeapObject object, String type) {
        return !object.isExact()
                && !object.type().equals(type)
                && program.index().isSubtype(type, object.type());
    }
}
