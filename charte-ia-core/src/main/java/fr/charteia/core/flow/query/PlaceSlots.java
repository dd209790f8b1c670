package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Delivery;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Where the steps of places lead to: fields, elements at positions, what is under the keys that arguments are known to be. */
public final class PlaceSlots {
    /** How many slots of one name models number. */
    private static final int NUMBERED = 12;

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final KnownArguments known;
    private final Properties properties;

    public PlaceSlots(Program program, Frame frame, KnownArguments known) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.known = known;
        this.properties = new Properties(program, frame);
    }

    /** Where a step leads to, or may lead to: under each of the keys that an argument may be, at each of the positions. */
    public List<Slot> of(Invocation call, Place.Step step, Value base) {
        if (step instanceof Place.Step.Field field) {
            return fieldSlots(field.name(), base);
        }
        if (step instanceof Place.Step.FieldByArgument by) {
            return numbered(by.name(), known.constants(call, by.argument()));
        }
        if (step instanceof Place.Step.ElementAt at) {
            return List.of(Slot.element(at.index()));
        }
        if (step instanceof Place.Step.ElementByArgument by) {
            List<Object> indexes = known.constants(call, by.argument());
            return indexes.isEmpty() || !indexes.stream().allMatch(Integer.class::isInstance)
                    ? List.of(Slot.ELEMENT)
                    : indexes.stream().map(i -> Slot.element((Integer) i)).toList();
        }
        if (step instanceof Place.Step.ValueAt at) {
            return List.of(Slot.value(at.key()));
        }
        if (step instanceof Place.Step.ValueByArgument by) {
            List<Object> keys = known.constants(call, by.argument());
            List<Slot> properties = properties(call, keys, base);
            return !properties.isEmpty()
                    ? properties
                    : keys.isEmpty() ? begun(base, call.argument(by.argument())) : values(keys);
        }
        if (step instanceof Place.Step.ValueByEach by) {
            return valuesOf(call, by, base);
        }
        if (step instanceof Place.Step.ValueByClass by) {
            return classesOf(call.argument(by.argument()));
        }
        if (step instanceof Place.Step.ValueByName by) {
            return by.argument() == Place.OF_RECEIVER
                    ? valuesNamed(call.receiver(), call)
                    : known.name(call, by.argument()).stream()
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

    /** The slots of that name at these positions; all that models number where they are not known. */
    private static List<Slot> numbered(String name, List<Object> positions) {
        boolean told = !positions.isEmpty() && positions.stream().allMatch(Integer.class::isInstance);
        return (told
                        ? positions.stream().map(Integer.class::cast)
                        : IntStream.range(0, NUMBERED).boxed())
                .map(position -> Slot.named(name + (position + 1)))
                .toList();
    }

    /** Of objects of ours that are passed, keys are names of properties: the fields that these may be. */
    private List<Slot> properties(Invocation call, List<Object> names, Value base) {
        Set<Slot> found = new LinkedHashSet<>();
        for (HeapObject object : base.objects()) {
            if (!properties.has(object) || isReceiver(call, object)) {
                return List.of();
            }
            if (names.isEmpty()) {
                found.addAll(program.typeFacts().ofFields(object.type()).keySet());
            }
            names.forEach(name -> found.addAll(ownFields(String.valueOf(name), object)));
        }
        return List.copyOf(found);
    }

    private static boolean isReceiver(Invocation call, HeapObject object) {
        return !call.isStatic() && call.receiver().objects().contains(object);
    }

    /** The property that the method gets or sets, as its name says. */
    public String accessed() {
        return Accessor.property(frame.body().method().name());
    }

    /** Where the values of a map, or the elements of a collection, that is passed lead to as keys; where they are not known, to any. */
    private List<Slot> valuesOf(Invocation call, Place.Step.ValueByEach by, Value base) {
        Value keys = keys(call, by);
        frame.needsConstant(keys);
        List<Object> known = List.copyOf(
                keys.constant().values().filter(all -> keys.objects().isEmpty()).orElse(Set.of()));
        List<Slot> properties = properties(call, known, base);
        return properties.isEmpty() ? keyed(keys, base) : properties;
    }

    /** What of it is passed that leads to it. */
    public Value keys(Invocation call, Place.Step.ValueByEach by) {
        Value part = call.argument(by.argument());
        for (Place.Step step : by.way()) {
            Value holder = part;
            part = of(call, step, holder).stream()
                    .map(slot -> memory.read(call.state(), holder, slot))
                    .reduce(Value.BOTTOM, Value::join);
        }
        return part;
    }

    /** Where the classes of what is passed lead to as keys. */
    private List<Slot> classesOf(Value passed) {
        boolean known = !passed.objects().isEmpty()
                && passed.objects().stream().allMatch(object -> program.index().inScope(object.type()));
        return known
                ? passed.objects().stream()
                        .map(object -> Slot.value(object.type()))
                        .distinct()
                        .toList()
                : List.of(Slot.VALUE);
    }

    /** Where the name that a part of a store bears leads to in it. */
    private List<Slot> valuesNamed(Value part, Invocation call) {
        List<Object> injected = new ArrayList<>();
        for (HeapObject object : part.objects()) {
            injected.addAll(injected(object));
        }
        return injected.isEmpty() ? keyed(memory.read(call.state(), part, Slot.NAME), part) : values(injected);
    }

    /** Under which key of its store the part lies, where it lies in a field that a library fills. */
    private List<String> injected(HeapObject part) {
        List<Slot> slots = part.isInput() ? part.path().slots() : List.of();
        Optional<FieldHeader> field =
                slots.isEmpty() || slots.get(slots.size() - 1).kind() != Slot.Kind.FIELD
                        ? Optional.empty()
                        : program.field(slots.get(slots.size() - 1)).flatMap(program::header);
        return field.map(program.models()::delivered).orElse(List.of()).stream()
                .flatMap(delivery -> delivery.keys().stream().limit(1))
                .filter(key -> !key.equals(Delivery.ANY))
                .toList();
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

    /**
     * Where a key leads to of which only the beginning is known: in what outlives calls, a store or a map that a field holds, to all that
     * begin so.
     */
    private List<Slot> begun(Value base, Value key) {
        boolean lasting = !base.objects().isEmpty() && base.objects().stream().allMatch(this::isStoreOrInField);
        if (!lasting || !key.objects().isEmpty()) {
            return List.of(Slot.VALUE);
        }
        frame.needsKey(key);
        return PartialTexts.beginnings(key.constant())
                .map(all -> all.stream().map(Slot::valuesBeginning).toList())
                .orElse(List.of(Slot.VALUE));
    }

    private boolean isStoreOrInField(HeapObject object) {
        return program.models().store(object.type()).isPresent()
                || object.isGlobal()
                || object.isInput()
                        && object.path().depth() > 0
                        && object.path().last().kind() == Slot.Kind.FIELD;
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
            program.fields().open(object.type(), name).ifPresent(found::add);
        }
        return found.isEmpty() ? List.of(Slot.named(name)) : List.copyOf(found);
    }
}
