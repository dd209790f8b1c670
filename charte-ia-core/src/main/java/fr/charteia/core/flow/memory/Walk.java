package fr.charteia.core.flow.memory;

import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Fact;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;

/** A walk over everything below a value, breadth first; what an anonymised object protects is marked on the way. */
final class Walk {
    static final Predicate<Slot> EVERYTHING = part -> true;
    static final Predicate<Taints> NOT_KNOWN = held -> false;

    private final Program program;
    private final Memory memory;
    private final Views views;
    private final Outliving outliving;
    private final Heap heap;
    private final Predicate<Slot> counts;
    private final Slot all;
    private final Taints.Builder found = new Taints.Builder();
    /** The objects come to, each with what a person had approved on every way to it. */
    private final Map<HeapObject, Set<Label>> seen = new LinkedHashMap<>();

    private final Deque<Pending> work = new ArrayDeque<>();
    private Predicate<Taints> known = NOT_KNOWN;

    /**
     * @param way how the object came here, for one that the caller passed
     */
    private record Pending(HeapObject object, int bits, Chain way) {}

    /**
     * @param counts which parts of an object are looked into
     * @param all how a path says that of what lies below an object that the caller passed
     */
    Walk(
            Program program,
            Memory memory,
            Views views,
            Outliving outliving,
            Heap heap,
            Predicate<Slot> counts,
            Slot all) {
        this.program = program;
        this.memory = memory;
        this.views = views;
        this.outliving = outliving;
        this.heap = heap;
        this.counts = counts;
        this.all = all;
    }

    /** What Java's serialisation writes of an object. */
    static boolean isSerialised(Program program, Slot slot) {
        return slot.kind() != Slot.Kind.FIELD
                || program.field(slot)
                                .flatMap(program::header)
                                .filter(field -> (field.access() & Opcodes.ACC_TRANSIENT) != 0)
                                .isEmpty()
                        && !program.index().isSubtype(slot.owner(), "java/io/Externalizable");
    }

    /** All that a value and what lies below it carries. */
    Taints below(Value value) {
        visit(value, 0, Set.of());
        while (!work.isEmpty()) {
            Pending next = work.poll();
            int bits = next.bits | memory.protection(heap, next.object);
            if (next.object.isInput()) {
                visitInput(next.object, bits, next.way);
            } else {
                visitMade(next.object, bits);
            }
        }
        return found.build();
    }

    /** The same for somebody who knows of what carries only this. */
    Taints below(Value value, Predicate<Taints> known) {
        this.known = known;
        return below(value);
    }

    private void visit(Value value, int bits, Set<Label> approvedAbove) {
        Set<Label> approved = ApprovedLabels.standing(value, approvedAbove);
        add(value.taints().markedBits(bits), approved);
        for (HeapObject object : value.objects()) {
            Set<Label> before = seen.get(object);
            if (before == null && seen.size() >= Memory.REACH) {
                program.largeObjects().add(seen.keySet().iterator().next());
            } else if (before == null || !approved.containsAll(before)) {
                Set<Label> everyWay = new LinkedHashSet<>(approved);
                everyWay.removeIf(label -> before != null && !before.contains(label));
                seen.put(object, everyWay);
                Chain way = object.isInput() ? value.taints().way(new Label.Input(object.path())) : Chain.EMPTY;
                work.add(new Pending(object, bits, way));
            }
        }
    }

    private void add(Taints taints, Set<Label> approved) {
        found.add(ApprovedLabels.validated(taints, approved));
    }

    private Set<Label> approved(HeapObject object) {
        return seen.getOrDefault(object, Set.of());
    }

    private void visitWritten(HeapObject object, int bits, Set<Label> approved) {
        Map<Slot, Value> parts = memory.written(heap, object);
        if (Views.isView(parts)) {
            views.parts(heap, parts).values().forEach(value -> visit(value, bits, approved));
        }
        int guess = parts.containsKey(Slot.GUESSED) ? Taint.bit(Mark.VIA_UNKNOWN) : 0;
        for (Map.Entry<Slot, Value> entry : parts.entrySet()) {
            if (!entry.getKey().isSetting() && counts.test(entry.getKey())) {
                visit(entry.getValue(), entry.getKey().equals(Slot.CONTENT) ? bits | guess : bits, approved);
            }
        }
    }

    private void visitInput(HeapObject object, int bits, Chain way) {
        Map<Slot, Value> written = heap.slots(object);
        boolean fieldsWritten =
                !object.isMany() && written.keySet().stream().anyMatch(slot -> slot.kind() == Slot.Kind.FIELD);
        Map<Slot, List<Fact>> declared = program.typeFacts().ofFields(object.type());
        boolean apart = fieldsWritten || !declared.keySet().stream().allMatch(slot -> countsWhole(object, slot));
        Map<Slot, List<Fact>> fields = apart ? declared : Map.of();
        if (fields.isEmpty() && !Emptying.isEmptied(heap, object)) {
            Slot below = object.isNarrowed() && all.equals(Slot.DEEP) ? Slot.deep(object.type()) : all;
            add(
                    Taints.of(Taint.of(new Label.Input(object.path().append(below))), way)
                            .markedBits(bits),
                    approved(object));
        }
        for (Slot slot : fields.keySet()) {
            if (!written.containsKey(slot) && counts.test(slot) && !countsWhole(object, slot)) {
                visit(memory.readObject(heap, object, slot), bits, approved(object));
            } else if (!written.containsKey(slot) && counts.test(slot)) {
                // A part that was not written is the caller's: its own path says so.
                AccessPath part = object.path().append(slot).append(all);
                add(Taints.of(Taint.of(new Label.Input(part)), way).markedBits(bits), approved(object));
            }
        }
        visitWritten(object, bits, approved(object));
        if (fields.isEmpty()) {
            visitWrittenBelow(object, bits);
        }
    }

    /**
     * What was written to the parts of an object that the caller passed, where nothing says which parts it has: a map that lies in
     * a list. What they held before is the caller's.
     */
    private void visitWrittenBelow(HeapObject object, int bits) {
        int above = object.path().slots().size();
        for (HeapObject part : Memory.partsBelow(heap, object)) {
            List<Slot> slots = part.path().slots();
            if (slots.subList(above, slots.size()).stream().allMatch(counts)) {
                visitWritten(part, bits | memory.protection(heap, part), approved(object));
            }
        }
    }

    /** Whether a field counts, and so do all of those of the object that it holds; of another of its own kind they are not told apart. */
    private boolean countsWhole(HeapObject object, Slot field) {
        if (counts == EVERYTHING || !counts.test(field)) {
            return counts == EVERYTHING;
        }
        String held = program.slotType("", field);
        return held.equals(object.type())
                || program.typeFacts().ofFields(held).keySet().stream().allMatch(counts);
    }

    private void visitMade(HeapObject object, int bits) {
        visitWritten(object, bits, approved(object));
        found.add(memory.sinceInitialised(heap, object, all).markedBits(bits));
        if (object.type().startsWith("[") || object.isFunction()) {
            return;
        }
        Hop here = new Hop(object.site(), Hop.Why.SOURCE, object.type());
        if (!object.isExact()) {
            visitOfType(object, bits, here);
            return;
        }
        found.add(Taints.ofFacts(program.models().type(object.type()), here).markedBits(bits));
        for (Map.Entry<Slot, List<Fact>> field :
                program.typeFacts().ofFields(object.type()).entrySet()) {
            if (!field.getValue().isEmpty() && counts.test(field.getKey())) {
                Value held = memory.readObject(heap, object, field.getKey());
                boolean tells =
                        held.constant().values().isEmpty() || !held.objects().isEmpty();
                if (tells && !known.test(held.taints())) {
                    found.add(Taints.ofFacts(field.getValue(), here).markedBits(bits | Protection.marks(held)));
                }
            }
        }
    }

    /** What an object of which only the type is known may hold. */
    private void visitOfType(HeapObject object, int bits, Hop here) {
        Set<Slot> fields = program.typeFacts().ofFields(object.type()).keySet();
        if (fields.stream().allMatch(counts)) {
            found.add(outliving.everything(heap, object).markedBits(bits));
            found.add(Taints.ofFacts(program.typeFacts().within(object.type()), here)
                    .markedBits(bits));
            return;
        }
        fields.stream()
                .filter(counts)
                .forEach(field -> visit(memory.readObject(heap, object, field), bits, approved(object)));
        found.add(Taints.ofFacts(program.typeFacts().within(object.type(), counts), here)
                .markedBits(bits));
    }
}
