package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Part;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.Optional;

/** What constants are in the parts that tests look at, as far as ways are told apart by them. */
final class PartConstants {
    /** Stands for an object, where null is another possibility. */
    private static final Object OBJECT = "an object";

    /** Where a walk begins that is too long for its rounds to be told apart. */
    static final Object START = "the start";

    /** Where a walk begins that surely has a first round, and nobody knows how many. */
    static final Object FIRST = "the first of some";

    private static final HeapObject STATICS = HeapObject.input("", AccessPath.of(AccessPath.STATIC));

    private PartConstants() {}

    /** The constant that a value is, or that it is an object: of which class, or which lasting one, where that is known. */
    static Optional<Object> constant(Value value) {
        if (value.objects().isEmpty()) {
            return value.constant().single();
        }
        if (value.constant() != Constant.NONE) {
            return Optional.empty();
        }
        HeapObject only = value.objects().iterator().next();
        if (value.objects().size() > 1 || !only.isExact() || only.isFunction()) {
            return Optional.of(OBJECT);
        }
        return Optional.of(only.isGlobal() && !only.isMany() ? only : OBJECT + " of " + only.type());
    }

    /** The constant in a part; {@code exactly} when it is to be told how many elements there are, and not only whether. */
    static Optional<Object> constant(State state, Memory memory, Part part, boolean exactly) {
        Value value = part.register() == Instruction.NONE ? Value.of(STATICS) : state.registers[part.register()];
        for (Slot slot : part.path()) {
            HeapObject holder = value.only();
            if (holder == null || holder.isMany()) {
                return Optional.empty();
            }
            if (slot.equals(Slot.CURSOR)) {
                return position(state, memory, holder);
            }
            boolean size = slot.equals(Part.NOTHING) || slot.equals(Slot.SIZE);
            Slot read = size ? Slot.SIZE : slot;
            value = memory.readObject(state.heap, holder, read);
            if (size) {
                return Sequences.number(value).map(n -> exactly || slot.equals(Slot.SIZE) ? n : (Object) (n == 0));
            }
        }
        return constant(value);
    }

    /** Where a walk stands, and how far it goes. */
    private static Optional<Object> position(State state, Memory memory, HeapObject iterator) {
        Value origin = state.heap.get(iterator, Slot.ORIGIN).orElse(Value.BOTTOM);
        HeapObject walked = origin.only();
        Optional<Integer> at = state.heap.get(iterator, Slot.CURSOR).flatMap(Sequences::number);
        if (walked == null || walked.isMany() || at.isEmpty()) {
            return Optional.empty();
        }
        Value size = memory.readObject(state.heap, walked, Slot.SIZE);
        if (size.constant().isPositive() && size.constant().single().isEmpty()) {
            return Optional.of(FIRST).filter(first -> at.get() == 0);
        }
        return Sequences.number(size)
                .flatMap(count -> Partitions.isFar(at.get(), count)
                        ? Optional.of(START).filter(start -> at.get() == 0)
                        : Optional.of(at.get() + "/" + count));
    }
}
