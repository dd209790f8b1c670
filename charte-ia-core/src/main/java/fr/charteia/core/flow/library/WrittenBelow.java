package fr.charteia.core.flow.library;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;

/**
 * What code that is not read may leave in all that it is shown: rules that are written elsewhere set the properties of facts, and
 * add to lists.
 */
final class WrittenBelow {
    private final Program program;
    private final Memory memory;

    WrittenBelow(Program program, Memory memory) {
        this.program = program;
        this.memory = memory;
    }

    /** Of all that can be reached from a value, each part that others may set may be what it was, or that. */
    void write(State state, Value top, Value left) {
        for (HeapObject object : memory.reachable(state.heap, top)) {
            if (program.index().inScope(object.type())) {
                for (Slot field : program.typeFacts().ofFields(object.type()).keySet()) {
                    if (!program.writers().changing(field).isEmpty()) {
                        join(state, object, field, left);
                    }
                }
            } else if (memory.isMap(object)) {
                join(state, object, Slot.VALUE, left);
                join(state, object, Slot.SIZE, left);
            } else if (program.index().isSubtype(object.type(), "java/util/Collection")) {
                join(state, object, Slot.ELEMENT, left);
                join(state, object, Slot.SIZE, left);
            }
        }
    }

    private void join(State state, HeapObject object, Slot slot, Value left) {
        Value before = memory.readObject(state.heap, object, slot);
        memory.write(state, Value.of(object), slot, before.join(left).withConstant(Constant.UNKNOWN));
    }
}
