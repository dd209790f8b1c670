package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * The functions that an object may be, by the field of ours in which it lies, itself or in tables and lists: where it is not known
 * which of those that the field holds it is, it is any. A listener counts where the object that it was handed to lies in the same field
 * as the one that calls it, as far as that is known.
 */
public final class FieldFunctions {
    private final Program program;
    private final FunctionsInFields fields;

    public FieldFunctions(Program program) {
        this.program = program;
        this.fields = new FunctionsInFields(program);
    }

    /**
     * The methods that may call a function, out of fields in which one of the methods that make it keeps it.
     *
     * @param function the method that runs
     */
    public Set<MemberRef> callers(MemberRef maker, MemberRef function) {
        return fields.callers(maker, call -> runs(call, function));
    }

    /** Those that may call what an instruction makes. */
    public Set<MemberRef> callers(Site maker) {
        return Lambdas.made(program, maker)
                .map(made -> fields.callers(maker.method(), made::equals))
                .orElse(Set.of());
    }

    /** A value with the functions that it may be, by the field that it lies in, where nothing else can be in that. */
    public Value found(Value value, State state) {
        Set<HeapObject> objects = new LinkedHashSet<>();
        for (HeapObject object : value.objects()) {
            Set<HeapObject> functions = at(object, state);
            objects.addAll(functions);
            if (functions.isEmpty() || !areAll(object)) {
                objects.add(object);
            }
        }
        boolean only = objects.stream().allMatch(HeapObject::isFunction);
        return objects.equals(value.objects())
                ? value
                : value.withObjects(objects).withConstant(only ? Constant.NONE : value.constant());
    }

    /** The same, where more is known of it here than by the field alone: to which object a listener was handed. */
    public Value heard(Value value, State state) {
        return value.objects().stream().anyMatch(this::isHeardThere) ? found(value, state) : value;
    }

    private boolean isHeardThere(HeapObject object) {
        return object.isInput()
                && !object.isExact()
                && mayBeFunction(object.type())
                && holder(object.path().slots()) != null
                && kept(object).made().stream().anyMatch(made -> made.on() != null);
    }

    /** The field in which the object lies that has the field. */
    private static @Nullable Slot holder(List<Slot> slots) {
        int field = field(slots);
        return field > 0 && slots.get(field - 1).kind() == Slot.Kind.FIELD ? slots.get(field - 1) : null;
    }

    /** The functions that an object may be, by the field that it lies in: none when it is no input, or nothing is known of a field. */
    public Set<HeapObject> at(HeapObject object, State state) {
        return made(object, state, made -> isOf(made, object.type()));
    }

    /** The functions that an object may be made of, by the field that it lies in: a comparator, of what gives the key. */
    public Set<HeapObject> within(HeapObject object, State state) {
        return made(object, state, made -> !isOf(made, object.type()) && mayBeWithin(made, object.type()));
    }

    /** What takes nothing is no part of what takes something: a task that an executor was given, of what makes its threads. */
    private boolean mayBeWithin(KeptFunctions.Made made, String type) {
        boolean nothing = program.functionalMethod(implemented(made))
                .filter(method -> takes(method) == 0)
                .isPresent();
        boolean something = program.functionalMethod(type)
                .filter(method -> takes(method) > 0)
                .isPresent();
        return !(nothing && something);
    }

    private static int takes(MemberRef method) {
        return Type.getArgumentTypes(method.descriptor()).length;
    }

    private Set<HeapObject> made(HeapObject object, State state, Predicate<KeptFunctions.Made> wanted) {
        if (!object.isInput() || object.isExact() || !mayBeFunction(object.type())) {
            return Set.of();
        }
        List<Slot> slots = object.path().slots();
        int field = field(slots);
        Set<HeapObject> functions = new LinkedHashSet<>();
        for (KeptFunctions.Made made : mayBe(object, field)) {
            Slot holder = holder(slots);
            MemberRef on = made.on();
            boolean same = on != null && holder != null && holder.equals(program.slot(on));
            boolean gone = KeptFunctions.NOWHERE.equals(on) && field > 0;
            if ((same || on == null || holder == null && !gone)
                    && isUnder(made, slots.subList(field + 1, slots.size()))
                    && wanted.test(made)) {
                List<Slot> above = slots.subList(0, same ? field - 1 : field);
                functions.add(function(made, new AccessPath(object.path().parameter(), above), state));
            }
        }
        return functions;
    }

    /** The functions that may lie there: in a part of what a library made, only those that it was given where it was made. */
    private Set<KeptFunctions.Made> mayBe(HeapObject object, int field) {
        List<Slot> slots = object.path().slots();
        FunctionsInFields.Kept kept = kept(object);
        return slots.subList(field + 1, slots.size()).stream().anyMatch(Slot::isPart) ? kept.own() : kept.made();
    }

    private boolean mayBeFunction(String type) {
        return type.isEmpty() || type.equals("java/lang/Object") || program.isFunctional(type);
    }

    /** Whether nothing can lie where the object does but the functions that are known. */
    public boolean areAll(HeapObject object) {
        return kept(object).all();
    }

    private FunctionsInFields.Kept kept(HeapObject object) {
        List<Slot> slots = object.path().slots();
        int field = field(slots);
        return field < 0
                ? FunctionsInFields.Kept.NONE
                : program.field(slots.get(field)).map(fields::of).orElse(FunctionsInFields.Kept.NONE);
    }

    /** Which slot is the field that holds it, itself or in containers. */
    private static int field(List<Slot> slots) {
        int last = slots.size() - 1;
        while (last >= 0 && isContent(slots.get(last))) {
            last--;
        }
        return last >= 0 && slots.get(last).kind() == Slot.Kind.FIELD ? last : -1;
    }

    private static boolean isContent(Slot slot) {
        return slot.kind() == Slot.Kind.ELEMENT
                || slot.kind() == Slot.Kind.VALUE
                || slot.kind() == Slot.Kind.CONTENT
                || slot.isPart();
    }

    private static boolean isUnder(KeptFunctions.Made made, List<Slot> below) {
        return made.keys().isEmpty()
                || below.stream()
                        .filter(slot ->
                                slot.kind() == Slot.Kind.VALUE && !slot.name().isEmpty())
                        .allMatch(
                                slot -> made.keys().stream().anyMatch(key -> slot.equals(Slot.value(key.toString()))));
    }

    private boolean isOf(KeptFunctions.Made made, String type) {
        return type.isEmpty()
                || type.equals("java/lang/Object")
                || program.index().isSubtype(implemented(made), type);
    }

    /** The interface that the function implements. */
    private static String implemented(KeptFunctions.Made made) {
        return Type.getReturnType(made.call().descriptor()).getInternalName();
    }

    /** The function, which of what it took along knows the object in whose field it is. */
    private HeapObject function(KeptFunctions.Made made, AccessPath owner, State state) {
        HeapObject function = Lambdas.function(made.call(), made.site());
        if (!state.heap.has(function)) {
            state.heap.allocate(function);
            for (int i = 0; i < made.call().arguments().size(); i++) {
                state.heap.set(function, Slot.capture(i), taken(made, i, owner, state));
            }
        }
        return function;
    }

    /**
     * What a function took along: the object in whose field it is, a function that the method which makes it makes, too, or is handed, or
     * what any such function took along that was left in a field.
     */
    private Value taken(KeptFunctions.Made made, int capture, AccessPath owner, State state) {
        if (capture == made.ownObject() && owner.parameter() >= 0 && !isOfAny(made)) {
            return Value.of(HeapObject.input(made.site().method().owner(), owner));
        }
        Integer parameter = made.passed().get(capture);
        Value functions = Value.BOTTOM;
        for (KeptFunctions.Made inner : parameter == null
                ? fields.taken(made, capture)
                : fields.handed(made.site().method(), parameter).made()) {
            functions = functions.join(Value.of(function(inner, owner, state)));
        }
        return functions.isBottom() ? left(Lambdas.taken(made.site(), made.call(), capture)) : functions;
    }

    /** Whether a method of an interface makes it: who composes it with another of its kind keeps it, not the object whose method it is. */
    private boolean isOfAny(KeptFunctions.Made made) {
        return program.index().isInterface(made.site().method().owner());
    }

    /** What functions that an instruction makes took along, any of them. */
    public Value left(MemberRef taken) {
        String name = Program.internalName(Type.getType(taken.descriptor()));
        AccessPath cell = AccessPath.of(AccessPath.STATE).append(program.slot(taken));
        return new Value(
                Program.isScalar(name) ? Set.of() : Set.of(HeapObject.input(name, cell)),
                Taints.of(Taint.of(new Label.Input(cell)), Chain.EMPTY),
                Constant.NONE);
    }

    /** Whether a function runs a method, or one that it may override. */
    private static boolean runs(Instruction.InvokeDynamic call, MemberRef method) {
        return call.handed().stream()
                .anyMatch(run ->
                        run.name().equals(method.name()) && run.descriptor().equals(method.descriptor()));
    }
}
