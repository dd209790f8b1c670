package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.MappedColumns;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;

/**
 * What a library that builds its queries from objects moves between rows and objects of ours: the keys of its store are the columns, and
 * the properties of an object bear their names.
 */
public final class KeyedRows {
    private final Program program;
    private final Memory memory;
    private final Properties properties;

    KeyedRows(Program program, Memory memory, Properties properties) {
        this.properties = properties;
        this.program = program;
        this.memory = memory;
    }

    /** Fills an object that is made of a row with what the store has in its columns, or that is made of another with the properties of that. */
    void fill(Invocation call, HeapObject object, Value store) {
        State state = call.state();
        if (!isKeyed(store)) {
            properties.fill(call, object, store);
            return;
        }
        for (Slot field : program.typeFacts().ofFields(object.type()).keySet()) {
            Value held = Value.BOTTOM;
            for (String column : columns(field)) {
                held = held.join(memory.read(state, store, Slot.value(column)));
            }
            if (!held.isBottom()) {
                state.heap.set(object, field, held);
            }
        }
    }

    /** Puts what the fields of objects hold into the columns of a row. */
    public void spread(State state, Value objects, Value store) {
        for (HeapObject object : objects.objects()) {
            for (Slot field : program.typeFacts().ofFields(object.type()).keySet()) {
                Value held = memory.read(state, Value.of(object), field);
                if (held.isBottom()) {
                    continue;
                }
                for (String column : columns(field)) {
                    memory.write(state, store, Slot.value(column), held);
                }
            }
        }
    }

    /** Whether a value of that class is in one column of such a store, not made of several. */
    boolean isScalar(Value store, String type) {
        return isKeyed(store) && program.isEnum(type);
    }

    private boolean isKeyed(Value store) {
        return !store.objects().isEmpty()
                && store.objects().stream()
                        .allMatch(
                                object -> program.models().store(object.type()).isPresent()
                                        && !program.models().isOfDatabase(object.type()));
    }

    private Iterable<String> columns(Slot field) {
        return Accessor.spellings(MappedColumns.property(field));
    }
}
