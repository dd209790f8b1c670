package fr.charteia.core.flow;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * The functions that fields of ours hold, themselves or in tables and lists: where it is not known which of them an object in such a
 * field is, it is any. Those count that the methods which name the field make, and those that these are handed: a listener, where the
 * object that it was handed to lies in the same field as the one that calls it, as far as that is known.
 */
final class FieldFunctions {
    /** A field that more methods name says nothing of who calls what it holds. */
    private static final int MOST = 200;
    /** How many methods may give on what one of them makes. */
    private static final int DEEPEST = 3;

    private final Program program;
    private final Map<MemberRef, KeptFunctions> readings = new HashMap<>();
    private final Map<MemberRef, Kept> known = new HashMap<>();

    /**
     * What a field holds.
     *
     * @param all whether it can hold no other functions
     */
    private record Kept(Set<KeptFunctions.Made> made, boolean all) {
        static final Kept NONE = new Kept(Set.of(), false);
    }

    FieldFunctions(Program program) {
        this.program = program;
    }

    /** A value with the functions that it may be, by the field that it lies in, where nothing else can be in that. */
    Value found(Value value, State state) {
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
    Value heard(Value value, State state) {
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
    Set<HeapObject> at(HeapObject object, State state) {
        return made(object, state, made -> isOf(made, object.type()));
    }

    /** The functions that an object may be made of, by the field that it lies in: a comparator, of what gives the key. */
    Set<HeapObject> within(HeapObject object, State state) {
        return made(object, state, made -> !isOf(made, object.type()));
    }

    private Set<HeapObject> made(HeapObject object, State state, Predicate<KeptFunctions.Made> wanted) {
        if (!object.isInput() || object.isExact() || !mayBeFunction(object.type())) {
            return Set.of();
        }
        List<Slot> slots = object.path().slots();
        int field = field(slots);
        Set<HeapObject> functions = new LinkedHashSet<>();
        for (KeptFunctions.Made made : kept(object).made()) {
            Slot holder = holder(slots);
            MemberRef on = made.on();
            boolean same = on != null && holder != null && holder.equals(program.slot(on));
            if ((same || on == null || holder == null)
                    && isUnder(made, slots.subList(field + 1, slots.size()))
                    && wanted.test(made)) {
                List<Slot> above = slots.subList(0, same ? field - 1 : field);
                functions.add(function(made, new AccessPath(object.path().parameter(), above), state));
            }
        }
        return functions;
    }

    private boolean mayBeFunction(String type) {
        return type.isEmpty() || type.equals("java/lang/Object") || program.isFunctional(type);
    }

    /** Whether nothing can lie where the object does but the functions that are known. */
    boolean areAll(HeapObject object) {
        return kept(object).all();
    }

    private Kept kept(HeapObject object) {
        List<Slot> slots = object.path().slots();
        int field = field(slots);
        return field < 0
                ? Kept.NONE
                : program.field(slots.get(field)).map(this::of).orElse(Kept.NONE);
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
        return slot.kind() == Slot.Kind.ELEMENT || slot.kind() == Slot.Kind.VALUE || slot.kind() == Slot.Kind.CONTENT;
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
        String own = Type.getReturnType(made.call().descriptor()).getInternalName();
        return type.isEmpty()
                || type.equals("java/lang/Object")
                || program.index().isSubtype(own, type);
    }

    /** The function, which of what it took along knows the object in whose field it is. */
    private HeapObject function(KeptFunctions.Made made, AccessPath owner, State state) {
        HeapObject function = DynamicCalls.function(made.call(), made.site());
        if (!state.heap.has(function)) {
            state.heap.allocate(function);
            for (int i = 0; i < made.call().arguments().size(); i++) {
                state.heap.set(function, Slot.capture(i), taken(made, i, owner, state));
            }
        }
        return function;
    }

    /** What a function took along: the object in whose field it is, or a function that the method which makes it is handed. */
    private Value taken(KeptFunctions.Made made, int capture, AccessPath owner, State state) {
        if (capture == made.ownObject() && owner.parameter() >= 0) {
            return Value.of(HeapObject.input(made.site().method().owner(), owner));
        }
        Integer parameter = made.passed().get(capture);
        if (parameter == null) {
            return Value.CLEAN;
        }
        Value taken = Value.BOTTOM;
        for (KeptFunctions.Made inner :
                handed(made.site().method(), parameter, DEEPEST).made()) {
            taken = taken.join(Value.of(function(inner, owner, state)));
        }
        return taken.isBottom() ? Value.CLEAN : taken;
    }

    private Kept of(MemberRef field) {
        Kept all = known.get(field);
        if (all == null) {
            known.put(field, Kept.NONE);
            all = find(field);
            known.put(field, all);
        }
        return all;
    }

    private Kept find(MemberRef field) {
        Optional<FieldHeader> header =
                program.header(field).filter(found -> program.index().inScope(found.owner()));
        Set<MemberRef> holders = header.isPresent() ? program.callers().holders(field) : Set.of();
        if (holders.size() > MOST) {
            return Kept.NONE;
        }
        boolean all = header.filter(FieldFunctions::isOnlyOurs).isPresent();
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        for (MemberRef holder : holders) {
            KeptFunctions.Held held = reading(holder).in(field);
            Kept here = with(held, DEEPEST);
            made.addAll(here.made());
            all &= here.all();
            for (int parameter : held.parameters()) {
                Kept handed = handed(holder, parameter, DEEPEST);
                made.addAll(handed.made());
                all &= handed.all();
            }
        }
        return new Kept(made, all);
    }

    /** What a method holds somewhere, but for parameters, with what it holds there out of other fields and other methods. */
    private Kept with(KeptFunctions.Held held, int depth) {
        Set<KeptFunctions.Made> made = new LinkedHashSet<>(held.made());
        boolean all = held.all();
        for (MemberRef from : held.from()) {
            Kept given = depth == 0 ? Kept.NONE : from.isMethod() ? given(from, depth - 1) : of(from);
            made.addAll(given.made());
            all &= given.all();
        }
        return new Kept(made, all);
    }

    private Kept given(MemberRef callee, int depth) {
        List<MethodHeader> bodies = program.implementations(callee.owner(), callee);
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        boolean all = !bodies.isEmpty() && bodies.size() <= Targets.HIERARCHY;
        for (MethodHeader body : bodies) {
            KeptFunctions.Held held = reading(body.ref()).returned();
            Kept returned = with(held, depth);
            made.addAll(returned.made());
            all &= returned.all() && held.parameters().isEmpty();
        }
        return new Kept(made, all);
    }

    /** Whether nothing but code of ours writes to the field. */
    private static boolean isOnlyOurs(FieldHeader field) {
        return field.annotations().isEmpty() && (field.isFinal() || (field.access() & Opcodes.ACC_PRIVATE) != 0);
    }

    /** The functions that a constructor or a method is handed: all, where each of its callers hands it such functions alone. */
    private Kept handed(MemberRef method, int parameter, int depth) {
        Set<MemberRef> callers = program.callers().of(method);
        if (depth == 0 || callers.size() > MOST) {
            return Kept.NONE;
        }
        Set<KeptFunctions.Made> made = new LinkedHashSet<>();
        boolean all = !callers.isEmpty();
        for (MemberRef caller : callers) {
            boolean seen = false;
            for (Map.Entry<KeptFunctions.Handed, KeptFunctions.Held> given :
                    reading(caller).handed().entrySet()) {
                KeptFunctions.Handed to = given.getKey();
                if (to.argument() == parameter && mayRun(to.member(), method)) {
                    seen = true;
                    KeptFunctions.Held held = given.getValue();
                    Kept here = with(held, DEEPEST);
                    here.made().forEach(one -> made.add(one.handedTo(to.on())));
                    for (int own : held.parameters()) {
                        handed(caller, own, depth - 1).made().forEach(one -> made.add(one.handedTo(to.on())));
                    }
                    all &= here.all() && held.parameters().isEmpty();
                }
            }
            all &= seen;
        }
        return new Kept(made, all);
    }

    private boolean mayRun(MemberRef callee, MemberRef method) {
        return callee.equals(method)
                || !isConstructor(method)
                        && callee.name().equals(method.name())
                        && callee.descriptor().equals(method.descriptor())
                        && program.index().isSubtype(method.owner(), callee.owner());
    }

    private static boolean isConstructor(MemberRef method) {
        return method.name().equals("<init>");
    }

    private KeptFunctions reading(MemberRef method) {
        KeptFunctions reading = readings.get(method);
        if (reading == null) {
            reading = program.resolve(method)
                    .flatMap(program::body)
                    .map(body -> KeptFunctions.of(program, body))
                    .orElse(KeptFunctions.NONE);
            readings.put(method, reading);
        }
        return reading;
    }

    /** The methods that may call one of those functions that a method makes and keeps in fields. */
    Set<MemberRef> callers(MemberRef method) {
        if (!makesFunctions(method)) {
            return Set.of();
        }
        Set<MemberRef> callers = new TreeSet<>();
        Set<MemberRef> seen = new HashSet<>();
        Set<MemberRef> last = keepers(method, held -> !held.made().isEmpty());
        for (int depth = 0; depth < DEEPEST && !last.isEmpty(); depth++) {
            Set<MemberRef> next = new LinkedHashSet<>();
            for (MemberRef keeper : last) {
                Set<MemberRef> users = keeper.isMethod()
                        ? program.callers().of(keeper)
                        : program.callers().holders(keeper);
                if (seen.add(keeper) && users.size() <= MOST) {
                    users.forEach(user -> next.addAll(keepers(user, held -> isFrom(held, keeper))));
                    callers.addAll(keeper.isMethod() ? Set.of() : users);
                }
            }
            last = next;
        }
        return callers;
    }

    /** The fields into which a method puts such things, itself or by handing them to a constructor; itself, where it gives them back. */
    private Set<MemberRef> keepers(MemberRef method, Predicate<KeptFunctions.Held> hold) {
        KeptFunctions reading = reading(method);
        Set<MemberRef> keepers = new LinkedHashSet<>(reading.fieldsThat(hold));
        reading.handed().forEach((to, held) -> {
            if (hold.test(held)) {
                keepers.addAll(reading(to.member())
                        .fieldsThat(there -> there.parameters().contains(to.argument())));
            }
        });
        if (hold.test(reading.returned())) {
            keepers.add(method);
        }
        return keepers;
    }

    /** Whether what is held may have come from a field, or been given by a method. */
    private boolean isFrom(KeptFunctions.Held held, MemberRef keeper) {
        return held.from().stream()
                .anyMatch(from -> from.equals(keeper)
                        || from.isMethod()
                                && from.name().equals(keeper.name())
                                && from.descriptor().equals(keeper.descriptor())
                                && program.index().isSubtype(keeper.owner(), from.owner()));
    }

    private boolean makesFunctions(MemberRef method) {
        return program.resolve(method).flatMap(program::body).stream()
                .flatMap(body -> body.blocks().stream())
                .flatMap(block -> block.instructions().stream())
                .anyMatch(Instruction.InvokeDynamic.class::isInstance);
    }
}
