package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.MappedColumns;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What libraries copy by the names of properties: of an object of ours into another, into a map and out of one. The properties are the
 * fields; what a getter computes is not seen.
 */
public final class Properties {
    private final Program program;
    private final Frame frame;
    private final Memory memory;

    public Properties(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
    }

    /** Whether what it holds are its properties, rather than entries or elements. */
    public boolean has(HeapObject object) {
        return program.index().inScope(object.type()) && !program.isEnum(object.type()) && !memory.isMap(object);
    }

    /** Copies all that each source has under names to the same names of each target. */
    public void copy(Invocation call, Value sources, Value targets) {
        needTypes(targets);
        needTypes(sources);
        Set<String> names = names(call, sources.objects());
        for (HeapObject target : targets.objects()) {
            if (has(target)) {
                fill(call, target, sources);
            } else {
                for (String name : names) {
                    memory.write(call.state(), Value.of(target), Slot.value(name), held(call, sources, name));
                }
            }
        }
    }

    /** Puts into the fields of an object what sources have under their names. */
    void fill(Invocation call, HeapObject target, Value sources) {
        needTypes(sources);
        for (Slot field : program.typeFacts().ofFields(target.type()).keySet()) {
            Value held = held(call, sources, MappedColumns.property(field));
            if (!held.isBottom()) {
                memory.write(call.state(), Value.of(target), field, held);
            }
        }
    }

    /** What is passed as an object of any class: of which, its callers know. */
    private void needTypes(Value values) {
        for (HeapObject object : values.objects()) {
            if (object.isInput() && !object.isExact() && !has(object)) {
                frame.needsType(object.path());
            }
        }
    }

    private Set<String> names(Invocation call, Collection<HeapObject> sources) {
        Set<String> names = new LinkedHashSet<>();
        for (HeapObject source : sources) {
            if (has(source)) {
                program.typeFacts()
                        .ofFields(source.type())
                        .keySet()
                        .forEach(field -> names.add(MappedColumns.property(field)));
            }
        }
        return names;
    }

    private Value held(Invocation call, Value sources, String name) {
        Value held = Value.BOTTOM;
        for (HeapObject source : sources.objects()) {
            if (has(source)) {
                for (Slot field : program.typeFacts().ofFields(source.type()).keySet()) {
                    if (MappedColumns.property(field).equals(name)) {
                        held = held.join(read(call, source, field));
                    }
                }
            } else if (memory.isMap(source)) {
                held = held.join(memory.read(call.state(), Value.of(source), Slot.value(name)));
            }
        }
        return held;
    }

    /** What a field holds, and which data its declaration says that it is. */
    private Value read(Invocation call, HeapObject source, Slot field) {
        return memory.read(call.state(), Value.of(source), field).plus(declared(program, call, field));
    }

    /** Which data the declaration of a field of ours says that it is; none of what is no field. */
    public static Taints declared(Program program, Invocation call, Slot slot) {
        return slot.kind() != Slot.Kind.FIELD
                ? Taints.NONE
                : program.field(slot)
                        .map(field -> Taints.ofFacts(
                                program.models().field(field),
                                new Hop(call.site(), Hop.Why.SOURCE, MappedColumns.property(slot))))
                        .orElse(Taints.NONE);
    }
}
