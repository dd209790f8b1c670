package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Addresses;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads and writes the places that the rows of models name: what is in an argument, in its elements, under a key. */
public final class Places {
    private static final String UNCHECKED = "java/lang/RuntimeException";

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final OwnWriters writers;
    private final Columns columns;
    private final DeclaredQueries queries;

    Places(Program program, Frame frame, OwnWriters writers) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.writers = writers;
        this.columns = new Columns(program, frame, this);
        this.queries = new DeclaredQueries(program, frame, columns);
    }

    /** What is at a place before the call. */
    Value at(Invocation call, Place place) {
        return at(call, place, Value.BOTTOM);
    }

    /** What is at a place, when that much of the result is known. */
    Value at(Invocation call, Place place, Value result) {
        Value value = root(call, place, result);
        for (Place.Step step : place.steps()) {
            if (step instanceof Place.Step.Everything) {
                return Value.tainted(memory.deep(call.state(), readable(call, value)));
            }
            if (step instanceof Place.Step.Compared) {
                return Value.tainted(memory.compared(call.state(), value));
            }
            value = isGivenStore(call, place, step)
                    ? memory.read(call.state(), value, givenStore(call, (Place.Step.Field) step))
                    : below(call, step, value);
        }
        return value;
    }

    /** Of streams of ours, only what they give. */
    private Value readable(Invocation call, Value value) {
        Value readable = value;
        for (HeapObject object : value.objects()) {
            if (call.state().heap.get(object, Slot.READ).isPresent()) {
                Set<HeapObject> others = new LinkedHashSet<>(readable.objects());
                others.remove(object);
                readable = readable.withObjects(others).join(memory.read(call.state(), Value.of(object), Slot.ELEMENT));
            }
        }
        return readable;
    }

    /** Whether the step leads to a store that the call gives back: a session, a context, the request that a wrapper wraps. */
    private boolean isGivenStore(Invocation call, Place place, Place.Step step) {
        return step instanceof Place.Step.Field field
                && field.name().startsWith("$")
                && step == place.steps().get(place.steps().size() - 1)
                && call.returnsObject()
                && program.models().store(call.returns().getInternalName()).isPresent();
    }

    /** What is in a store outlives the call, by the type of the store: the slot says it. */
    private Slot givenStore(Invocation call, Place.Step.Field field) {
        return givenStore(field.name(), call.returns().getInternalName());
    }

    private Slot givenStore(String name, String type) {
        return Slot.named(name + Slot.TYPED + program.models().store(type).orElse(type));
    }

    /** A store that is put somewhere is found there by whoever is given it back. */
    private void putStore(Invocation call, Value target, Slot slot, Value value) {
        if (slot.isSetting()) {
            value.objects().stream()
                    .map(HeapObject::type)
                    .filter(type -> program.models().store(type).isPresent())
                    .forEach(type -> memory.write(call.state(), target, givenStore(slot.name(), type), value));
        }
    }

    /** What is one step below a value. */
    Value below(Invocation call, Place.Step step, Value value) {
        if (step instanceof Place.Step.Column by) {
            return queries.chosen(call, value, columns.read(call.state(), value, constant(call, by.argument())));
        }
        if (step instanceof Place.Step.Row) {
            return queries.chosen(call, value, columns.row(call, value));
        }
        if (step instanceof Place.Step.RowAs as) {
            int maker = as.argument() + call.shift();
            return maker >= 0 && maker < call.arguments().size()
                    ? queries.rowAs(call, value, call.arguments().get(maker))
                    : Value.BOTTOM;
        }
        if (step instanceof Place.Step.Component component) {
            return component(component, value);
        }
        List<Slot> slots = slots(call, step, value);
        boolean asked = step instanceof Place.Step.ValueByArgument || step instanceof Place.Step.ElementByArgument;
        Optional<Value> column = asked ? columns.under(call.state(), value, slots) : Optional.empty();
        return column.orElseGet(() -> read(call, slots, value));
    }

    /** The objects that a framework keeps under a class, or under a name that an annotation gives; which of them, is not known. */
    private Value component(Place.Step.Component step, Value value) {
        frame.needsConstant(value);
        Value found = Value.BOTTOM;
        for (Object constant : value.constant().values().orElse(Set.of())) {
            Set<String> types = constant instanceof Type type
                    ? Set.of(type.getInternalName())
                    : program.components().named(step, String.valueOf(constant));
            for (String type : types) {
                if (program.index().inScope(type)) {
                    found = found.join(Value.of(HeapObject.input(
                            type, AccessPath.of(AccessPath.STATIC).append(Slot.ofType(type)))));
                }
            }
        }
        return found;
    }

    private Value read(Invocation call, List<Slot> slots, Value value) {
        Value read = Value.BOTTOM;
        for (Slot slot : slots) {
            read = read.join(memory.read(call.state(), value, slot));
        }
        return read.isBottom() || !mayLack(call, slots, value) ? read : read.join(Value.CLEAN);
    }

    /** Whether one of several objects was never given what the others hold: of it, null may be read. */
    private boolean mayLack(Invocation call, List<Slot> slots, Value value) {
        return value.objects().size() > 1
                && slots.stream().allMatch(slot -> slot.kind() == Slot.Kind.NAMED && !slot.isSetting())
                && value.objects().stream()
                        .anyMatch(object -> slots.stream()
                                .allMatch(slot -> memory.read(call.state(), Value.of(object), slot)
                                        .isBottom()));
    }

    /** What the place starts at, before the call. */
    static Value root(Invocation call, Place place) {
        return root(call, place, Value.BOTTOM);
    }

    static Value root(Invocation call, Place place, Value result) {
        List<Value> arguments = call.arguments();
        return switch (place.root()) {
            case THIS -> call.isStatic() || arguments.isEmpty() ? result : call.receiver();
            case RESULT -> result;
            case THROWN, NOTHING, ACCESSOR -> Value.BOTTOM;
            case ARGUMENT -> {
                if (place.argument() != Place.EVERY) {
                    int index = place.argument() + call.shift();
                    yield index < arguments.size() ? arguments.get(index) : Value.BOTTOM;
                }
                yield call.given().stream().reduce(Value.BOTTOM, Value::join);
            }
        };
    }

    /** Where a step leads to, or may lead to: under each of the keys that an argument may be, at each of the positions. */
    private List<Slot> slots(Invocation call, Place.Step step, Value base) {
        if (step instanceof Place.Step.Field field) {
            return fieldSlots(field.name(), base);
        }
        if (step instanceof Place.Step.ElementAt at) {
            return List.of(Slot.element(at.index()));
        }
        if (step instanceof Place.Step.ElementByArgument by) {
            List<Object> indexes = constants(call, by.argument());
            return indexes.isEmpty() || !indexes.stream().allMatch(Integer.class::isInstance)
                    ? List.of(Slot.ELEMENT)
                    : indexes.stream().map(i -> Slot.element((Integer) i)).toList();
        }
        if (step instanceof Place.Step.ValueAt at) {
            return List.of(Slot.value(at.key()));
        }
        if (step instanceof Place.Step.ValueByArgument by) {
            List<Object> keys = constants(call, by.argument());
            return keys.isEmpty() ? begun(base, given(call, by.argument())) : values(keys);
        }
        if (step instanceof Place.Step.ValueByEach by) {
            return valuesOf(call, by, base);
        }
        if (step instanceof Place.Step.ValueByName by) {
            return by.argument() == Place.OF_RECEIVER
                    ? valuesNamed(call.receiver(), call)
                    : name(call, by.argument()).stream()
                            .map(name -> Slot.value(String.valueOf(name)))
                            .toList();
        }
        if (step instanceof Place.Step.ValueByAccessor) {
            return Accessor.spellings(accessed()).stream().map(Slot::value).toList();
        }
        if (step instanceof Place.Step.Key) {
            return List.of(Slot.KEY);
        }
        return List.of(step instanceof Place.Step.Value ? Slot.VALUE : Slot.ELEMENT);
    }

    /** The property that the method gets or sets, as its name says. */
    String accessed() {
        return Accessor.property(frame.body().method().name());
    }

    /** Where the values of a map, or the elements of a collection, that is passed lead to as keys; where they are not known, to any. */
    private List<Slot> valuesOf(Invocation call, Place.Step.ValueByEach by, Value base) {
        Value held = memory.read(call.state(), given(call, by.argument()), by.elements() ? Slot.ELEMENT : Slot.VALUE);
        return keyed(held, base);
    }

    /** Where the name that a part of a store bears leads to in it. */
    private List<Slot> valuesNamed(Value part, Invocation call) {
        return keyed(memory.read(call.state(), part, Slot.NAME), part);
    }

    private List<Slot> keyed(Value key, Value base) {
        frame.needsConstant(key);
        return key.constant()
                .values()
                .filter(keys -> key.objects().isEmpty())
                .map(keys -> values(keys))
                .orElseGet(() -> begun(base, key));
    }

    private static List<Slot> values(Collection<Object> keys) {
        return keys.stream().map(key -> Slot.value(String.valueOf(key))).toList();
    }

    /** Where a key leads to of which only the beginning is known: in a store, whose keys are texts put together, to all that begin so. */
    private List<Slot> begun(Value base, Value key) {
        boolean store = !base.objects().isEmpty()
                && base.objects().stream()
                        .allMatch(
                                object -> program.models().store(object.type()).isPresent());
        return store && key.objects().isEmpty()
                ? Addresses.beginnings(key.constant())
                        .map(all -> all.stream().map(Slot::valuesBeginning).toList())
                        .orElse(List.of(Slot.VALUE))
                : List.of(Slot.VALUE);
    }

    private static Value given(Invocation call, int argument) {
        int index = argument + call.shift();
        return index < call.arguments().size() ? call.arguments().get(index) : Value.BOTTOM;
    }

    /** The fields of that name that an object of ours has. */
    Set<Slot> ownFields(String name, HeapObject object) {
        Set<Slot> found = new LinkedHashSet<>();
        program.typeFacts().ofFields(object.type()).keySet().stream()
                .filter(slot -> slot.name().endsWith("." + name))
                .forEach(found::add);
        return found;
    }

    private List<Slot> fieldSlots(String name, Value base) {
        if (name.startsWith("$")) {
            return List.of(Slot.named(name));
        }
        Set<Slot> found = new LinkedHashSet<>();
        for (HeapObject object : base.objects()) {
            found.addAll(ownFields(name, object));
        }
        for (HeapObject object : found.isEmpty() ? base.objects() : Set.<HeapObject>of()) {
            program.openField(object.type(), name).ifPresent(found::add);
        }
        return found.isEmpty() ? List.of(Slot.named(name)) : List.copyOf(found);
    }

    /** What an argument is known to be, when it can only be that: a constant, an object that a static field holds. */
    Optional<Object> constant(Invocation call, int argument) {
        int index = argument + call.shift();
        if (index >= call.arguments().size()) {
            return Optional.empty();
        }
        Value value = call.arguments().get(index);
        frame.needsConstant(value);
        if (value.objects().size() == 1 && value.constant() == Constant.NONE) {
            HeapObject key = value.objects().iterator().next();
            return key.isGlobal() && !key.isMany()
                    ? Optional.of(key.site().toString() + key.hashCode())
                    : Optional.empty();
        }
        return value.objects().isEmpty() ? value.constant().single() : enumerated(value);
    }

    /** All that an argument may be known to be; nothing when it is not known. */
    private List<Object> constants(Invocation call, int argument) {
        Optional<Object> one = constant(call, argument);
        int index = argument + call.shift();
        return one.isPresent() || index >= call.arguments().size()
                ? one.stream().toList()
                : Optional.of(call.arguments().get(index))
                        .filter(value -> value.objects().isEmpty())
                        .flatMap(value -> value.constant().values())
                        .map(List::copyOf)
                        .orElse(List.of());
    }

    /** What an argument is known to be, or the name that it bears: of which file it is the path. */
    Optional<Object> name(Invocation call, int argument) {
        Value value = given(call, argument);
        if (value.objects().size() != 1) {
            return constant(call, argument);
        }
        Value name = memory.read(call.state(), value, Slot.NAME);
        frame.needsConstant(name);
        return name.constant().single().or(() -> itself(value));
    }

    /** What stands for the name of an object that has one which is not known: it bears the same wherever this method uses it. */
    private Optional<Object> itself(Value value) {
        HeapObject only = value.only();
        return only == null || only.isMany()
                ? Optional.empty()
                : Optional.of("?" + frame.body().method().ref() + (only.isInput() ? only.path() : only.site()));
    }

    /** The number that an argument is known to be. */
    Optional<Integer> number(Invocation call, int argument) {
        return constant(call, argument).filter(Integer.class::isInstance).map(n -> (Integer) n);
    }

    /** A constant of a library's enum, by the field that holds it. */
    private Optional<Object> enumerated(Value value) {
        HeapObject only = value.only();
        return only != null
                        && only.isInput()
                        && only.path().parameter() == AccessPath.STATIC
                        && only.path().slots().size() == 1
                        && program.index().isSubtype(only.type(), "java/lang/Enum")
                ? Optional.of(only.path().toString())
                : Optional.empty();
    }

    /** Whether nothing may be there: null, or in the receiver no element. */
    boolean mayWant(Invocation call, Place place) {
        boolean anyKey = place.steps().stream()
                .anyMatch(step -> step instanceof Place.Step.ValueByArgument by
                        && constant(call, by.argument()).isEmpty());
        if (anyKey) {
            return true;
        }
        Value value = at(call, place);
        if (place.root() != Place.Root.THIS || !place.steps().isEmpty()) {
            return Branches.branch(Opcodes.IFNULL, value, null) != Branches.Outcome.NEVER;
        }
        return value.objects().isEmpty()
                || value.objects().stream()
                        .anyMatch(object -> object.isMany()
                                || Sequences.number(memory.readObject(call.state().heap, object, Slot.SIZE))
                                        .filter(n -> n > 0)
                                        .isEmpty());
    }

    /** Whether a row speaks of each of the elements, keys or values of something that is known to have none. */
    boolean isOfNothing(Invocation call, Place from) {
        List<Place.Step> steps = from.steps();
        Place.Step last = steps.isEmpty() ? null : steps.get(steps.size() - 1);
        if (!(last instanceof Place.Step.Element || last instanceof Place.Step.Key || last instanceof Place.Step.Value)
                || steps.size() > 1) {
            return false;
        }
        Value holder = root(call, from);
        return !holder.objects().isEmpty() && holder.objects().stream().allMatch(object -> isEmpty(call, object));
    }

    private boolean isEmpty(Invocation call, HeapObject object) {
        boolean counted = call.state().heap.get(object, Slot.SIZE).isPresent()
                || program.index().isSubtype(object.type(), "java/util/Collection")
                || program.index().isSubtype(object.type(), "java/util/Map");
        return counted
                && !object.isMany()
                && Sequences.number(memory.readObject(call.state().heap, object, Slot.SIZE))
                        .filter(n -> n == 0)
                        .isPresent();
    }

    /** Writes at a place; gives what the result is afterwards. */
    Value put(Invocation call, Place place, Value value, Value result) {
        if (place.root() == Place.Root.THROWN) {
            raise(call, place, value, "");
            return result;
        }
        if (place.steps().isEmpty()) {
            if (place.root() == Place.Root.RESULT) {
                return result.join(value);
            }
            Value target = root(call, place, result);
            memory.write(call.state(), target, Slot.CONTENT, value);
            return result;
        }
        Value updated = result;
        if (place.root() == Place.Root.RESULT && result.objects().isEmpty()) {
            updated = result.join(Value.of(made(call)));
        }
        Value target = root(call, place, updated);
        List<Place.Step> steps = place.steps();
        int depth = 0;
        for (Place.Step step : steps.subList(0, steps.size() - 1)) {
            target = inner(call, target, step, ++depth);
        }
        Place.Step last = steps.get(steps.size() - 1);
        if (last instanceof Place.Step.RowAs) {
            queries.keyed().spread(call.state(), value, target);
            return updated;
        }
        List<Slot> slots = slots(call, last, target);
        boolean oneOf = slots.size() > 1 && !(last instanceof Place.Step.ValueByAccessor);
        if (slots.size() > 1 && slots.get(0).kind() == Slot.Kind.ELEMENT) {
            slots = List.of(Slot.ELEMENT);
        }
        for (Slot slot : slots) {
            boolean perhaps = slot.isConstant() && oneOf || slot.isBeginning();
            Value written = slot.equals(Slot.TOOLS)
                    ? toolsWith(call, target, value)
                    : perhaps ? memory.read(call.state(), target, slot).join(value) : value;
            memory.write(call.state(), target, slot, written);
            putStore(call, target, slot, value);
            if (slot.equals(Slot.ELEMENT)) {
                writers.write(call.state(), target, value, call.site());
            }
            if (slot.isAdded()) {
                target.objects().stream()
                        .filter(object -> !object.isInput())
                        .forEach(object -> call.state()
                                .heap
                                .set(
                                        object,
                                        Slot.VERSION,
                                        Value.constant(call.site().index())));
            }
        }
        return updated;
    }

    /** What the call makes, for a model to put something there; a view of a store shows what others left in that. */
    private HeapObject made(Invocation call) {
        String type = Program.internalName(call.returns());
        if (program.models().store(type).isEmpty() || program.models().isOfDatabase(type)) {
            return call.make();
        }
        HeapObject view = HeapObject.opaque(type, call.site());
        call.state().heap.allocate(view);
        return view;
    }

    /** What is made of rows. */
    DeclaredQueries queries() {
        return queries;
    }

    /** The columns that statements write and read. */
    Columns columns() {
        return columns;
    }

    /** The tools that are given, and those given before: a model is offered all of them. */
    private static Value toolsWith(Invocation call, Value target, Value given) {
        Value all = given;
        for (HeapObject object : target.objects()) {
            all = all.join(call.state().heap.get(object, Slot.TOOLS).orElse(Value.BOTTOM));
        }
        return all;
    }

    /** The call may throw, as that decides: what its declaration says. */
    void raiseIf(Invocation call, Taints deciding, boolean asked) {
        raiseIf(call, deciding, asked, "");
    }

    /**
     * The call may throw, as that decides.
     *
     * @param asked whether the call asks for it; else it only fails, which decides where somebody catches that
     * @param raised what it throws; empty where only its declaration says it
     */
    void raiseIf(Invocation call, Taints deciding, boolean asked, String raised) {
        if (deciding.isEmpty()) {
            return;
        }
        Value thrown = Value.BOTTOM;
        State after = call.state().copy();
        int beside = 30;
        for (String type : thrownBy(call, raised)) {
            HeapObject exception = HeapObject.opaque(type, call.beside(beside++));
            if (!asked) {
                UnseenFailures.mark(after.heap, exception);
            }
            thrown = thrown.join(Value.of(exception));
        }
        Taints condition = deciding.markedBits(Taint.bit(Mark.CONTROL));
        frame.thrown(
                asked
                        ? new Frame.Thrown(thrown, condition, Taints.NONE, after)
                        : new Frame.Thrown(thrown, Taints.NONE, condition, after));
    }

    /** The call may throw the value, or an exception that holds it: on what it tells, it failed. */
    void raise(Invocation call, Place place, Value value, String raised) {
        State after = call.state().copy();
        Value thrown = value;
        if (!place.steps().isEmpty()) {
            if (value.taints().isEmpty() && value.objects().isEmpty()) {
                return;
            }
            thrown = Value.BOTTOM;
            int beside = 30;
            for (String type : thrownBy(call, raised)) {
                thrown = thrown.join(Value.of(holder(call, after, place.steps(), value, type, beside++)));
            }
        }
        if (!thrown.isBottom()) {
            Taints failing = value.taints().markedBits(Taint.bit(Mark.CONTROL));
            frame.thrown(new Frame.Thrown(thrown, Taints.NONE, failing, after));
        }
    }

    /** An object, of a class that is not known, which holds a value: an exception with a message, with a cause. */
    HeapObject holder(Invocation call, State state, List<Place.Step> steps, Value value) {
        return holder(call, state, steps, value, "java/lang/Throwable", 30);
    }

    private HeapObject holder(
            Invocation call, State state, List<Place.Step> steps, Value value, String type, int beside) {
        HeapObject made = HeapObject.opaque(type, call.beside(beside));
        state.heap.set(made, Slot.DESCRIBED, Value.constant(1));
        Invocation then = new Invocation(state, call.callee(), true, List.of(Value.of(made)), call.site());
        put(then, new Place(Place.Root.ARGUMENT, 0, steps), value, Value.BOTTOM);
        return made;
    }

    /**
     * The types of what a call may throw: what is said of it; else those that its declaration names, and besides, where these are all
     * checked, or there are none, an unchecked one.
     */
    private List<String> thrownBy(Invocation call, String raised) {
        if (!raised.isEmpty()) {
            return List.of(raised);
        }
        Optional<MethodHeader> callee = program.resolve(call.callee());
        if (callee.isEmpty()) {
            return List.of("java/lang/Throwable");
        }
        List<String> types = new ArrayList<>(callee.get().exceptions());
        if (types.stream().noneMatch(type -> program.index().isSubtype(type, UNCHECKED))) {
            types.add(UNCHECKED);
        }
        return types;
    }

    /** What is below a place where a model writes further down; an object is made there when there is none. */
    private Value inner(Invocation call, Value target, Place.Step step, int depth) {
        List<Slot> slots = slots(call, step, target);
        Value next = read(call, slots, target);
        if (!next.objects().isEmpty()) {
            return next;
        }
        if (slots.stream().allMatch(Slot::isSetting)) {
            // What a view shows, what a wrapper wraps: nothing, when it is neither.
            return next;
        }
        HeapObject made = HeapObject.opaque("java/lang/Object", call.beside(depth));
        call.state().heap.allocate(made);
        for (Slot slot : slots) {
            memory.write(call.state(), target, slot, Value.of(made));
        }
        return Value.of(made);
    }
}
