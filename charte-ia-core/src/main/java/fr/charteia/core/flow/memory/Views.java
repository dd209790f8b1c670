package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Objects that show what another one holds, also what it is given later: a part of a list, an iterator, the keys, the values
 * and the entries of a map.
 */
public final class Views {
    /** How many views of views are looked through; beyond, positions in them are not told apart. */
    static final int NESTED = 6;

    private static final List<Slot> ORIGINS = List.of(Slot.ORIGIN, Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF);

    private final Memory memory;

    /** What has been read for the part that is asked for: several views may show one, and views each other. */
    private final Map<Part, Value> found = new HashMap<>();

    private int depth;

    /** A part of an object. */
    private record Part(HeapObject object, Slot slot) {}

    Views(Memory memory) {
        this.memory = memory;
    }

    public static boolean isView(Map<Slot, Value> written) {
        return !written.isEmpty() && ORIGINS.stream().anyMatch(written::containsKey);
    }

    /** What a part of a view shows; {@link Value#BOTTOM} when it shows nothing there. */
    Value read(Heap heap, Map<Slot, Value> view, Slot asked) {
        Slot slot = depth < NESTED ? asked : asked.any();
        depth++;
        try {
            return switch (slot.kind()) {
                case ELEMENT ->
                    range(heap, view, slot)
                            .orElseGet(() -> each(heap, view.get(Slot.ORIGIN), shifted(view, slot)))
                            .join(each(heap, view.get(Slot.KEYS_OF), Slot.KEY))
                            .join(each(heap, view.get(Slot.VALUES_OF), Slot.VALUE));
                case KEY, VALUE -> entry(heap, view, slot);
                default -> Value.BOTTOM;
            };
        } finally {
            leave();
        }
    }

    private void leave() {
        depth--;
        if (depth == 0) {
            found.clear();
        }
    }

    /** What is shown of all entries, or of the one whose key is known. */
    private Value entry(Heap heap, Map<Slot, Value> view, Slot slot) {
        Value under = view.get(Slot.UNDER);
        if (under == null) {
            Value shown = each(heap, view.get(Slot.ENTRIES_OF), slot);
            boolean part = view.containsKey(Slot.START) && slot.kind() == Slot.Kind.VALUE && slot.isConstant();
            // A part of a map may leave out what is under a key.
            return part && !shown.isBottom() ? shown.join(Value.constant(Constant.NULL)) : shown;
        }
        Slot value = under.constant()
                .single()
                .map(key -> Slot.value(String.valueOf(key)))
                .orElse(Slot.VALUE);
        return slot.kind() == Slot.Kind.KEY ? under : each(heap, view.get(Slot.ENTRIES_OF), value);
    }

    /** All elements of a part of a list, where it is known which these are. */
    private Optional<Value> range(Heap heap, Map<Slot, Value> view, Slot slot) {
        Value origin = view.getOrDefault(Slot.ORIGIN, Value.BOTTOM);
        Optional<Integer> start = Sequences.number(view.getOrDefault(Slot.START, Value.BOTTOM));
        Optional<Integer> size =
                Sequences.number(view.getOrDefault(Slot.SIZE, Value.BOTTOM)).filter(n -> n <= Sequences.LISTED);
        boolean here = origin.objects().stream().noneMatch(HeapObject::isInput);
        if (depth > NESTED
                || slot.isConstant()
                || start.isEmpty()
                || size.isEmpty()
                || !here
                || view.containsKey(Slot.ELEMENT)) {
            return Optional.empty();
        }
        Value shown = Value.BOTTOM;
        for (int i = 0; i < size.get(); i++) {
            shown = shown.join(each(heap, origin, Slot.element(start.get() + i)));
        }
        return Optional.of(shown);
    }

    private Value each(Heap heap, @Nullable Value origins, Slot slot) {
        Value shown = Value.BOTTOM;
        if (origins != null) {
            for (HeapObject origin : origins.objects()) {
                shown = shown.join(shown(heap, new Part(origin, slot)));
            }
        }
        return shown;
    }

    private Value shown(Heap heap, Part part) {
        Value known = found.get(part);
        if (known == null) {
            // What shows itself shows nothing more by it.
            found.put(part, Value.BOTTOM);
            int bits = memory.protection(heap, part.object());
            known = memory.readObject(heap, part.object(), part.slot()).via(taints -> taints.markedBits(bits));
            found.put(part, known);
        }
        return known;
    }

    /** Where an element of a view is in what it shows. */
    static Slot shifted(Map<Slot, Value> view, Slot slot) {
        Optional<Integer> start = Sequences.number(view.getOrDefault(Slot.START, Value.BOTTOM));
        return slot.isConstant() && start.isPresent()
                ? Slot.element(start.get() + Integer.parseInt(slot.name()))
                : slot.any();
    }

    /** All parts that a view shows. */
    Map<Slot, Value> parts(Heap heap, Map<Slot, Value> view) {
        Map<Slot, Value> parts = new LinkedHashMap<>();
        for (Slot slot : List.of(Slot.ELEMENT, Slot.KEY, Slot.VALUE)) {
            Value shown = read(heap, view, slot);
            if (!shown.isBottom()) {
                parts.put(slot, shown);
            }
        }
        return parts;
    }

    /** The one map of which a view shows all keys, values or entries. */
    public static Optional<HeapObject> whole(Map<Slot, Value> view) {
        if (view.containsKey(Slot.START)) {
            return Optional.empty();
        }
        List<HeapObject> shown = Stream.of(Slot.KEYS_OF, Slot.VALUES_OF, Slot.ENTRIES_OF)
                .flatMap(slot -> view.getOrDefault(slot, Value.BOTTOM).objects().stream())
                .toList();
        return shown.size() == 1 ? Optional.of(shown.get(0)) : Optional.empty();
    }

    /** How many elements a view has, as far as it is told: none, or some number, which is above 0 where it shows all of a map that has an entry. */
    Value size(Heap heap, Map<Slot, Value> view) {
        if (depth >= NESTED) {
            return Value.CLEAN;
        }
        depth++;
        try {
            boolean empty = ORIGINS.stream()
                    .flatMap(slot -> view.getOrDefault(slot, Value.BOTTOM).objects().stream())
                    .allMatch(origin -> Sequences.number(memory.readObject(heap, origin, Slot.SIZE))
                            .filter(n -> n == 0)
                            .isPresent());
            boolean some = whole(view)
                    .filter(map ->
                            memory.readObject(heap, map, Slot.SIZE).constant().isPositive())
                    .isPresent();
            return empty ? Value.constant(0) : some ? Value.of(Constant.POSITIVE) : Value.CLEAN;
        } finally {
            leave();
        }
    }
}
