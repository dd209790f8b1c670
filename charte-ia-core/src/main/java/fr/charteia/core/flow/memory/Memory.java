package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Reads and writes the parts of values: what a part holds that was never written, strong and weak updates, and what can
 * be reached from a value.
 */
public final class Memory implements Heap.Missing {
    /** How many objects a walk visits before it stops: beyond, it says what it has. */
    static final int REACH = 120;

    private final Program program;
    private final Shape shape;
    private final Globals globals;
    private final Outliving outliving;
    private final Views views;
    private final Counts counts;
    private final Inputs inputs;
    private final Unwritten unwritten;
    private final Reads reads;
    private final Writes writes;

    /**
     * @param globals what static initializers left in the objects that they made
     */
    public Memory(Program program, Shape shape, Globals globals) {
        this(program, shape, globals, field -> Optional.empty(), Optional.empty());
    }

    /**
     * @param constants what a field has of any of the constants of an enum of ours
     * @param method the method whose memory it is, where it is one's
     */
    public Memory(
            Program program,
            Shape shape,
            Globals globals,
            Function<Slot, Optional<Value>> constants,
            Optional<MethodHeader> method) {
        this.program = program;
        this.shape = shape;
        this.globals = globals;
        this.outliving = new Outliving(program, this);
        this.views = new Views(this);
        this.counts = new Counts(program);
        this.inputs = new Inputs(program, shape, method);
        this.unwritten = new Unwritten(program, this, inputs, outliving, views, counts, constants);
        this.reads = new Reads(program, this, views, new Keys(program, method), constants);
        this.writes = new Writes(this);
    }

    public Program program() {
        return program;
    }

    /** What the caller passes. */
    public Inputs inputs() {
        return inputs;
    }

    /** What a part of a value holds, and what the value itself carries: a part of personal data is personal data. */
    public Value read(State state, Value base, Slot slot) {
        return reads.read(state, base, slot);
    }

    /** What lies for good in a store that outlives calls, at a path below what stands for that. */
    public Value outliving(State state, AccessPath path) {
        Slot store = path.slots().get(0);
        Value found = Value.of(Outliving.ofType(store.name().substring(Slot.TYPED.length())));
        for (Slot slot : path.slots().subList(1, path.slots().size())) {
            found = read(state, found, slot);
        }
        return found;
    }

    /** What how long an array is says. */
    public Taints measured(State state, Value array) {
        boolean counted = array.objects().stream()
                .anyMatch(o -> o.isInput() || state.heap.get(o, Slot.SIZE).isPresent());
        // One that library code made is as long as what is in it wants.
        return array.taints()
                .union(read(state, array, counted ? Slot.SIZE : Slot.ELEMENT).taints());
    }

    /** The marks that an object which was anonymised, pseudonymised or confined on every way gives to all that is read from it. */
    public int protection(Heap heap, HeapObject object) {
        return Protection.marks(written(heap, object));
    }

    /** The marks of a value that was made by protecting others. */
    public static int protection(Value held) {
        return Protection.marks(held);
    }

    /** {@link #protection(Heap, HeapObject)} of a value that can only be such objects. */
    public int protection(State state, Value value) {
        int bits = -1;
        for (HeapObject object : value.objects()) {
            bits &= protection(state.heap, object);
        }
        return value.objects().isEmpty() ? 0 : bits;
    }

    /** What a part of an object holds. */
    public Value readObject(Heap heap, HeapObject object, Slot slot) {
        return reads.readObject(heap, object, slot);
    }

    @Override
    public Taints undecided(Slot field, Value either, Value one, Value other) {
        return KeptConstants.undecided(program, field, either, one, other);
    }

    /** What lies in a field of all objects, or in a column, with the constants that were put there. */
    public Value left(Heap heap, AccessPath cell) {
        Slot last = cell.last();
        HeapObject holder = cell.slots().size() == 1 ? Outliving.ROOT : Outliving.DATABASE;
        return heap.get(holder, last).orElseGet(() -> readObject(heap, holder, last));
    }

    /** What a part holds, to tell whether two ways differ in it. */
    public Value held(Heap heap, HeapObject object, Slot slot) {
        return reads.held(heap, object, slot);
    }

    /** What an object holds, and what callers may have put there if a static initializer made it. */
    Value orSinceInitialised(Heap heap, HeapObject object, Slot slot, Value held) {
        return object.isGlobal() && !(Emptying.isContent(slot) && Emptying.isEmptied(heap, object))
                ? held.join(sinceInitialised(object, slot))
                : held;
    }

    /**
     * What callers may have put into an object that a static initializer made: its part is an input like any static
     * field's, besides what the initializer left there.
     */
    private Value sinceInitialised(HeapObject object, Slot slot) {
        AccessPath path = globals.path(object).orElse(null);
        if (path != null && slot.equals(Slot.SIZE)) {
            // An array stays as long as it was made.
            return object.type().startsWith("[") ? Value.BOTTOM : Value.CLEAN;
        }
        if (path == null || slot.isSetting() || object.isFunction() || program.isFinal(slot)) {
            return Value.BOTTOM;
        }
        return inputs.at(path.append(slot), program.slotType(object.type(), slot));
    }

    /** All that callers may have put into an object that a static initializer made. */
    public Taints sinceInitialised(Heap heap, HeapObject object) {
        return sinceInitialised(heap, object, Slot.DEEP);
    }

    /** The same, of all that is meant. */
    Taints sinceInitialised(Heap heap, HeapObject object, Slot all) {
        return object.isGlobal() && !object.isFunction() && !Emptying.isEmptied(heap, object)
                ? globals.path(object)
                        .map(path -> Taints.of(Taint.of(new Label.Input(path.append(all))), Chain.EMPTY))
                        .orElse(Taints.NONE)
                : Taints.NONE;
    }

    /** The way by which callers know an object. */
    Optional<AccessPath> way(HeapObject object) {
        return object.isInput()
                ? Optional.of(object.path())
                : object.isGlobal() && !object.isFunction() ? globals.path(object) : Optional.empty();
    }

    /** What a field holds of what lies below an object and is not known here one by one. */
    Value below(Heap heap, HeapObject object, Slot field) {
        if (object.kind() == HeapObject.Kind.OPAQUE) {
            return outliving.below(heap, object, field);
        }
        Optional<AccessPath> way = Emptying.isEmptied(heap, object) ? Optional.empty() : way(object);
        if (way.isEmpty()) {
            return Value.BOTTOM;
        }
        String type = program.slotType("", field);
        Map<Slot, Value> written = written(heap, object);
        boolean apart = object.isInput()
                && !object.isMany()
                && written.keySet().stream().anyMatch(slot -> slot.kind() == Slot.Kind.FIELD);
        Set<Slot> fields = apart ? program.typeFacts().ofFields(object.type()).keySet() : Set.of();
        if (fields.isEmpty()) {
            return inputs.at(way.get().below(field), type);
        }
        Value found = Value.BOTTOM;
        for (Slot slot : fields) {
            if (!written.containsKey(slot) && !Program.isScalar(program.slotType("", slot))) {
                found = found.join(inputs.at(way.get().append(slot).below(field), type));
            }
        }
        return found;
    }

    /** What an object that a static initializer made holds where nobody wrote yet. */
    Map<Slot, Value> initialised(HeapObject object) {
        Map<Slot, Value> slots = new LinkedHashMap<>();
        globals.slots(object).forEach((part, held) -> slots.put(part, held.join(sinceInitialised(object, part))));
        return slots;
    }

    /** Whether a map or a set has an order that may take keys or elements for one which are not equal. */
    public boolean takesOthersForOne(Heap heap, HeapObject sorted) {
        return reads.takesOthersForOne(heap, sorted);
    }

    /** All parts of an object: what was written, and the fields that were not. */
    public Map<Slot, Value> parts(Heap heap, HeapObject object) {
        Map<Slot, Value> parts = new LinkedHashMap<>(written(heap, object));
        for (Slot field : program.typeFacts().ofFields(object.type()).keySet()) {
            parts.computeIfAbsent(field, slot -> readObject(heap, object, slot));
        }
        if (Views.isView(parts)) {
            views.parts(heap, written(heap, object)).forEach((slot, value) -> parts.merge(slot, value, Value::join));
        }
        boolean anyElement = object.type().startsWith("[") && !object.isExact();
        if (anyElement) {
            parts.put(Slot.ELEMENT, readObject(heap, object, Slot.ELEMENT));
        }
        return parts;
    }

    /** What an object holds, where nobody but this method changes it: what was written, or what its class was initialised with. */
    public Optional<Map<Slot, Value>> settled(Heap heap, HeapObject object) {
        boolean plain = object.isExact()
                && !object.isInput()
                && !object.isMany()
                && (!object.isGlobal() || globals.path(object).isEmpty());
        return plain ? Optional.of(written(heap, object)) : Optional.empty();
    }

    @Override
    public Map<Slot, Value> known(Heap heap, HeapObject object) {
        return !heap.has(object) && object.isGlobal() ? initialised(object) : heap.slots(object);
    }

    public Map<Slot, Value> written(Heap heap, HeapObject object) {
        return !heap.has(object) && object.isGlobal() ? globals.slots(object) : heap.slots(object);
    }

    /**
     * The parts of an object that the caller passed to which something was written here, as deep as they lie: a map in a list. If
     * nothing was written to the object itself, those of what may be the same one, too.
     */
    public static List<HeapObject> partsBelow(Heap heap, HeapObject whole) {
        List<HeapObject> parts = new ArrayList<>();
        boolean written = heap.slots(whole).keySet().stream().anyMatch(slot -> !slot.isNote());
        boolean elsewhere = !written && whole.path().isOneOfMany();
        for (HeapObject object : heap.objects()) {
            if (object.isInput()
                    && (object.path().isBelow(whole.path())
                            || elsewhere && object.path().mayBe(whole.path()))) {
                parts.add(object);
            }
        }
        return parts;
    }

    /** What a function that a library made of others is made of, here or, as far as the caller said, there. */
    public Map<Slot, Value> composition(Heap heap, HeapObject object) {
        Map<Slot, Value> parts = written(heap, object);
        if (!object.isInput() || shape.isEmpty()) {
            return parts;
        }
        Map<Slot, Value> all = new LinkedHashMap<>(parts);
        for (Slot slot : Slot.COMPOSED) {
            AccessPath part = object.path().append(slot);
            if (shape.at(part).isPresent()) {
                all.computeIfAbsent(slot, any -> inputs.at(part, "java/lang/Object"));
            }
        }
        return all;
    }

    @Override
    public Value value(Heap heap, HeapObject object, Slot slot) {
        return orSinceInitialised(heap, object, slot, unwritten.value(heap, object, slot));
    }

    /** Whether a map, or the one of which a view shows all keys, values or entries, surely has an entry. */
    boolean hasEntry(Heap heap, HeapObject object) {
        Map<Slot, Value> parts = written(heap, object);
        Optional<HeapObject> shown = Views.whole(parts);
        return shown.isPresent() && !isMap(object) ? hasEntry(heap, shown.get()) : counts.hasEntry(object, parts);
    }

    /** The entries that a map surely has, one and all; empty where that is not known. */
    public Optional<Set<Slot>> entries(Heap heap, HeapObject object) {
        return counts.entries(object, written(heap, object));
    }

    public boolean isMap(HeapObject object) {
        return counts.isMap(object);
    }

    /** Writes a part: replaces what is there when the object is known to be one, else adds to it, with what decided which it is. */
    public void write(State state, Value base, Slot slot, Value value) {
        writes.write(state, base, slot, value);
    }

    public void writeObject(Heap heap, HeapObject object, Slot slot, Value value, boolean strong) {
        writes.writeObject(heap, object, slot, value, strong);
    }

    public void writeObject(Outliving.Giving giving, HeapObject object, Slot slot, Value value, boolean strong) {
        writes.writeObject(giving, object, slot, value, strong);
    }

    /** What is put into a part of a map or a list is in the whole. */
    public void writeShown(Heap heap, HeapObject view, Slot slot, Value value, boolean strong) {
        writes.writeShown(heap, view, slot, value, strong);
    }

    /** Notes that an object holds a value from now on, wherever in it. */
    void given(Heap heap, HeapObject object, Slot slot, Value value) {
        writes.given(heap, object, slot, value);
    }

    /** What several writes give to a heap that others hold; it is there for them once it ends. */
    public Outliving.Giving giving(Heap heap) {
        return outliving.giving(heap);
    }

    /** Notes that code which is not seen holds on to a value, with everything below it. */
    public void keep(State state, Value value) {
        keepEach(state, List.of(value), state.validated);
    }

    /**
     * Notes that of several values: what one carries says nothing of the others.
     *
     * @param approved what a person had approved before
     */
    public void keepEach(State state, List<Value> values, Set<Label> approved) {
        Outliving.Giving giving = giving(state.heap);
        values.forEach(value -> giving.keep(value, approved));
        giving.end();
    }

    /** Everything that a value and all that can be reached from it carries. */
    public Taints deep(State state, Value value) {
        return deep(state.heap, value);
    }

    Taints deep(Heap heap, Value value) {
        if (value.objects().isEmpty()) {
            return value.taints();
        }
        return walk(heap, Walk.EVERYTHING, Slot.DEEP).below(value);
    }

    /** Everything that Java's serialisation writes of a value. */
    public Taints serialised(State state, Value value) {
        return walk(state.heap, part -> Walk.isSerialised(program, part), Slot.DEEP)
                .below(value);
    }

    /** Everything that a document says of a value. */
    public Taints document(State state, Value value) {
        return document(state, value, Walk.NOT_KNOWN);
    }

    /** @param known what whoever reads the document knows already, by all that it carries: a field in which it lies tells nothing by its declaration */
    public Taints document(State state, Value value, Predicate<Taints> known) {
        return walk(state.heap, part -> !program.typeFacts().isLeftOut(part), Slot.DEEP)
                .below(value, known);
    }

    /** Everything that has a say in what a value equals. */
    public Taints compared(State state, Value value) {
        return value.objects().isEmpty()
                ? value.taints()
                : walk(state.heap, program.comparedFields()::contains, Slot.COMPARED)
                        .below(value);
    }

    private Walk walk(Heap heap, Predicate<Slot> counts, Slot all) {
        return new Walk(program, this, views, outliving, heap, counts, all);
    }

    /** All objects that can be reached from a value, itself included. */
    public Set<HeapObject> reachable(Heap heap, Value value) {
        return reachable(heap, value.objects());
    }

    /** All objects that can be reached from some, these included. */
    public Set<HeapObject> reachable(Heap heap, Set<HeapObject> from) {
        return reachable(heap, from, object -> true, slot -> true);
    }

    /** The same by some parts alone. */
    public Set<HeapObject> reachable(Heap heap, HeapObject from, Predicate<Slot> by) {
        return reachable(heap, Set.of(from), object -> true, by);
    }

    /** What a value holds, itself included: of functions, not what they took along, which others have as well. */
    public Set<HeapObject> held(Heap heap, Value value) {
        return reachable(heap, value.objects(), object -> !object.isFunction(), slot -> true);
    }

    private Set<HeapObject> reachable(
            Heap heap, Set<HeapObject> from, Predicate<HeapObject> entered, Predicate<Slot> by) {
        Set<HeapObject> seen = new LinkedHashSet<>();
        Deque<HeapObject> work = new ArrayDeque<>();
        reach(from, seen, work);
        while (!work.isEmpty()) {
            HeapObject object = work.poll();
            if (entered.test(object)) {
                written(heap, object).forEach((slot, part) -> {
                    if (!slot.equals(Slot.ALL_OF) && by.test(slot)) {
                        reach(part.objects(), seen, work);
                    }
                });
            }
        }
        return seen;
    }

    private static void reach(Set<HeapObject> objects, Set<HeapObject> seen, Deque<HeapObject> work) {
        for (HeapObject object : objects) {
            if (seen.size() >= REACH) {
                return;
            }
            if (seen.add(object)) {
                work.add(object);
            }
        }
    }
}
