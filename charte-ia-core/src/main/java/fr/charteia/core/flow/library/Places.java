package fr.charteia.core.flow.library;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.OneOfSeveral;
import fr.charteia.core.flow.memory.Reorderings;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.Columns;
import fr.charteia.core.flow.query.DeclaredQueries;
import fr.charteia.core.flow.query.PlaceSlots;
import fr.charteia.core.flow.query.Properties;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Reads and writes the places that the rows of models name: what is in an argument, in its elements, under a key. */
public final class Places {
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final OwnWriters writers;
    private final EnumConstants enums;
    private final KnownArguments known;
    private final PlaceSlots slots;
    private final Raising raising;
    private final Columns columns;
    private final DeclaredQueries queries;
    private final WrittenBelow below;
    private final Literals literals;
    private final AnsweredKeys answered;

    public Places(Program program, Frame frame, OwnWriters writers, EnumConstants enums) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.writers = writers;
        this.enums = enums;
        this.known = new KnownArguments(program, frame, enums);
        this.slots = new PlaceSlots(program, frame, known);
        this.raising = new Raising(program, frame, this);
        this.columns = new Columns(program, frame, slots, enums);
        this.queries = new DeclaredQueries(program, frame, columns);
        this.below = new WrittenBelow(program, memory);
        this.literals = new Literals(frame.body());
        this.answered = new AnsweredKeys(memory, known::constant);
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
            return queries.chosen(call, value, columns.read(call, value, known.constant(call, by.argument())));
        }
        if (step instanceof Place.Step.Row) {
            return queries.chosen(call, value, columns.row(call, value));
        }
        if (step instanceof Place.Step.RowAs as) {
            return queries.rowAs(call, value, call.argument(as.argument()));
        }
        if (step instanceof Place.Step.Component component) {
            return component(component, value);
        }
        if (step instanceof Place.Step.OfStore of) {
            return ofStore(of.type());
        }
        List<Slot> slots = this.slots.of(call, step, value);
        boolean asked = step instanceof Place.Step.ValueByArgument || step instanceof Place.Step.ElementByArgument;
        Optional<Value> column = asked ? columns.under(call, value, slots) : Optional.empty();
        Value found = column.orElseGet(() -> read(call, slots, value));
        if (asked && column.isEmpty() && !frame.mayRunForEach(call.site())) {
            found = OneOfSeveral.read(call.state(), value, slots, found);
        }
        return chosen(call, step, value, found).plus(moving(call, step, slots, value));
    }

    /** What decided which of the elements stands at the one place that is asked. */
    private Taints moving(Invocation call, Place.Step step, List<Slot> slots, Value sequence) {
        boolean one = step instanceof Place.Step.ElementAt || step instanceof Place.Step.ElementByArgument;
        Taints moving = one ? Reorderings.moving(call.state(), sequence) : Taints.NONE;
        boolean known = moving.isEmpty()
                || sequence.objects().stream()
                        .anyMatch(object -> slots.stream()
                                .anyMatch(slot -> slot.isConstant()
                                        && call.state().heap.get(object, slot).isPresent()));
        return known || step instanceof Place.Step.ElementByArgument && !literals.isLast(call)
                ? Taints.NONE
                : moving.deciding();
    }

    /** What a person has said that it is, by its place or the key that it is under. */
    private Value chosen(Invocation call, Place.Step step, Value holder, Value found) {
        if (step instanceof Place.Step.ElementByArgument by) {
            return ApprovedLabels.chosenAt(found, call.argument(by.argument()));
        }
        if (!(step instanceof Place.Step.ValueByArgument by)) {
            return found;
        }
        Value key = call.argument(by.argument());
        return ApprovedLabels.chosen(found, key).plus(answered.said(call.state(), holder, key));
    }

    /** What a store holds for all. */
    static Value ofStore(String type) {
        return Value.of(HeapObject.input(type, AccessPath.of(AccessPath.STATIC).append(Slot.ofStore(type))));
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
            read = read.join(memory.read(call.state(), value, slot)).plus(Properties.declared(program, call, slot));
        }
        if (slots.equals(List.of(Slot.SIZE)) && value.only() != null) {
            // Which of several objects it was is known on this way, by what chose it.
            return read.plus(value.taints().choosing());
        }
        if (read.isBottom()
                || value.objects().size() < 2
                || !slots.stream().allMatch(slot -> slot.kind() == Slot.Kind.NAMED)) {
            return read;
        }
        List<Value> each = value.objects().stream()
                .map(object -> readOne(call, slots, object))
                .toList();
        boolean lacking = each.stream().anyMatch(Value::isBottom);
        boolean differs =
                lacking || each.stream().map(one -> one.constant()).distinct().count() > 1;
        // What chose the object decides what is read, and whether anything is.
        Value told = differs ? read.plus(value.taints().choosing()) : read;
        // Of an object that was never given what the others hold, null may be read.
        return lacking && slots.stream().noneMatch(Slot::isSetting) ? told.join(Value.CLEAN) : told;
    }

    private Value readOne(Invocation call, List<Slot> slots, HeapObject object) {
        Value read = Value.BOTTOM;
        for (Slot slot : slots) {
            read = read.join(memory.read(call.state(), Value.of(object), slot));
        }
        return read;
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
            case THROWN, NOTHING, ACCESSOR, STORE -> Value.BOTTOM;
            case ARGUMENT -> {
                yield place.argument() == Place.EVERY
                        ? call.given().stream().reduce(Value.BOTTOM, Value::join)
                        : call.argument(place.argument());
            }
        };
    }

    /** Whether nothing may be there: null, or in the receiver no element. */
    boolean mayWant(Invocation call, Place place) {
        boolean anyKey = place.steps().stream()
                .anyMatch(step -> step instanceof Place.Step.ValueByArgument by
                        && known.constant(call, by.argument()).isEmpty());
        if (anyKey) {
            return true;
        }
        Value value = at(call, place);
        if (place.last().filter(Place.Step.RowAs.class::isInstance).isPresent()) {
            // Whether objects are made of that class at all: those that are may be none, but are nothing else.
            return value.isBottom();
        }
        if (place.root() != Place.Root.THIS || !place.steps().isEmpty()) {
            return Branches.branch(Opcodes.IFNULL, value, null) != Branches.Outcome.NEVER;
        }
        return value.objects().isEmpty()
                || value.objects().stream()
                        .anyMatch(object -> object.isMany()
                                || Sequences.number(sizeAsked(call, object))
                                        .filter(n -> n > 0)
                                        .isEmpty());
    }

    /** How many elements there are, which the caller is asked where it passed the object. */
    private Value sizeAsked(Invocation call, HeapObject object) {
        Value size = memory.readObject(call.state().heap, object, Slot.SIZE);
        frame.needsConstant(size);
        return size;
    }

    /** Whether there is surely nothing in what a row stands in for, which is the receiver. */
    boolean surelyWants(Invocation call, @Nullable Place place) {
        return place != null
                && place.root() == Place.Root.THIS
                && place.steps().isEmpty()
                && !call.receiver().objects().isEmpty()
                && call.receiver().objects().stream().allMatch(object -> isEmpty(call, object));
    }

    /** Whether what a row stands in for is surely not there. */
    boolean isWanting(Invocation call, Place place) {
        return surelyWants(call, place)
                || place.root() == Place.Root.ARGUMENT
                        && place.steps().isEmpty()
                        && at(call, place).isNull();
    }

    /** Whether a row speaks of each of the elements, keys or values of something that is known to have none. */
    boolean isOfNothing(Invocation call, Place from) {
        Place.Step last = from.last().orElse(null);
        if (!(last instanceof Place.Step.Element || last instanceof Place.Step.Key || last instanceof Place.Step.Value)
                || from.steps().size() > 1) {
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
            raising.raise(call, place, value, "");
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
        Taints chosen = Taints.NONE;
        for (Place.Step step : steps.subList(0, steps.size() - 1)) {
            chosen = chosen.union(choosing(call, step, target));
            target = inner(call, target, step, ++depth);
        }
        Place.Step last = steps.get(steps.size() - 1);
        if (last instanceof Place.Step.Everything) {
            below.write(call.state(), target, value);
            return updated;
        }
        if (last instanceof Place.Step.RowAs) {
            queries.keyed().spread(call.state(), value, target);
            return updated;
        }
        boolean itself = place.root() == Place.Root.THIS && steps.size() == 1;
        putAt(call, target, last, value, chosen, itself);
        return updated;
    }

    /**
     * Writes at the step where a place ends.
     *
     * @param chosen what decided where the steps before it lead
     * @param itself whether it is a part of the receiver
     */
    private void putAt(Invocation call, Value target, Place.Step last, Value value, Taints chosen, boolean itself) {
        List<Slot> slots = this.slots.of(call, last, target);
        Taints deciding = chosen.union(choosing(call, last, target));
        boolean oneOf = slots.size() > 1 && !(last instanceof Place.Step.ValueByAccessor);
        boolean property = last instanceof Place.Step.ValueByArgument;
        if (slots.size() > 1 && slots.get(0).kind() == Slot.Kind.ELEMENT) {
            slots = List.of(Slot.ELEMENT);
        }
        for (Slot slot : slots) {
            boolean perhaps =
                    (slot.isConstant() || property && slot.kind() == Slot.Kind.FIELD) && oneOf || slot.isBeginning();
            Value written = slot.equals(Slot.TOOLS)
                    ? toolsWith(call, target, value)
                    : perhaps ? memory.read(call.state(), target, slot).join(value) : value;
            memory.write(call.state(), target, slot, written.plus(deciding));
            putStore(call, target, slot, value);
            if (slot.equals(Slot.ELEMENT)) {
                CallModel by = program.models().call(call.callee());
                writers.write(call.state(), target, value, itself, by, call.site());
            }
            if (slot.isAdded()) {
                noteAdded(call, target, value);
            }
        }
    }

    /** Notes who added something; of what is passed, whose version is its caller's, what, if that is known. */
    private static void noteAdded(Invocation call, Value target, Value value) {
        Value version = Value.constant(call.site().index());
        Value added = value.constant().values().isPresent() ? value.withTaints(Taints.NONE) : version;
        for (HeapObject object : target.objects()) {
            if (object.isInput()) {
                call.state().heap.set(object, Slot.ADDED, added);
            } else {
                call.state().heap.set(object, Slot.VERSION, version);
            }
        }
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

    /** What arguments are known to be. */
    public KnownArguments known() {
        return known;
    }

    /** Where steps lead to. */
    public PlaceSlots slots() {
        return slots;
    }

    /** Which constants of enums names give. */
    EnumConstants enums() {
        return enums;
    }

    /** What code that is not in scope writes to. */
    OwnWriters writers() {
        return writers;
    }

    /** What calls may throw. */
    Raising raising() {
        return raising;
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

    /**
     * What decided under which of several keys something is put: whoever finds it there may tell. Of a key of which nothing is
     * known, that is not asked.
     */
    private Taints choosing(Invocation call, Place.Step step, Value target) {
        Taints keys = keys(call, step).taints().filter(taint -> !(taint.label() instanceof Label.Data));
        if (keys.isEmpty()) {
            return Taints.NONE;
        }
        List<Slot> slots = this.slots.of(call, step, target);
        boolean several = slots.size() > 1 || slots.stream().anyMatch(Slot::isBeginning);
        return several ? keys.deciding() : Taints.NONE;
    }

    /**
     * What decides which of all that lies under keys is found at a place: a key that is not known. Personal data that is a key says nothing of
     * what it finds.
     */
    Taints finding(Invocation call, Place place) {
        if (!(place.last().orElse(null) instanceof Place.Step.ValueByArgument by)) {
            return Taints.NONE;
        }
        Taints keys = call.argument(by.argument()).taints().filter(taint -> !(taint.label() instanceof Label.Data));
        boolean decides = !keys.isEmpty() && known.constant(call, by.argument()).isEmpty();
        return decides ? keys.deciding() : Taints.NONE;
    }

    /** What says under which keys a step leads. */
    private Value keys(Invocation call, Place.Step step) {
        if (step instanceof Place.Step.ValueByArgument by) {
            return call.argument(by.argument());
        }
        return step instanceof Place.Step.ValueByEach each ? slots.keys(call, each) : Value.BOTTOM;
    }

    /** What is below a place where a model writes further down; an object is made there when there is none. */
    private Value inner(Invocation call, Value target, Place.Step step, int depth) {
        if (step instanceof Place.Step.OfStore of) {
            return ofStore(of.type());
        }
        List<Slot> slots = this.slots.of(call, step, target);
        Value next = read(call, slots, target);
        if (slots.stream().allMatch(Slot::isSetting)) {
            // What a view shows, what a wrapper wraps: nothing, when it is neither.
            return next;
        }
        if (!next.objects().isEmpty()) {
            next.objects().stream()
                    .filter(HeapObject::isInput)
                    .forEach(object -> call.state().heap.set(object, Slot.MADE, Value.constant(1)));
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
