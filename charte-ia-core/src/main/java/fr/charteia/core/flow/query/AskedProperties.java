package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.MappedColumns;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Type;

/** By what a query chooses whose conditions are objects that calls put together: each bears the name of a property that it asks. */
final class AskedProperties {
    /** The conditions of a query, of each of which the others that it is made of are the elements. */
    private static final Slot ASKED = Slot.named("$conditions");

    /** The class of the records that are asked for. */
    private static final Slot ROOT = Slot.named("$racine");

    /** What a property is asked to be. */
    private static final Slot EQUAL = Slot.named("$egal");

    private static final int MOST = 40;

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final RowChoices choices;

    AskedProperties(Program program, Frame frame, RowChoices choices) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.choices = choices;
    }

    /** What chooses the records that a query gives. */
    RowChoices.Choice of(Invocation call, Value query) {
        RowChoices.Choice all = RowChoices.Choice.NONE;
        Set<HeapObject> seen = new LinkedHashSet<>();
        Deque<HeapObject> work = new ArrayDeque<>(held(call, query, ASKED).objects());
        while (!work.isEmpty() && seen.size() < MOST) {
            HeapObject one = work.poll();
            if (seen.add(one)) {
                Value condition = Value.of(one);
                work.addAll(held(call, condition, Slot.ELEMENT).objects());
                Set<AccessPath> properties = properties(call, query, held(call, condition, Slot.NAME));
                all = properties.isEmpty() ? all : all.and(choices.of(call, properties, held(call, condition, EQUAL)));
            }
        }
        return all;
    }

    private Set<AccessPath> properties(Invocation call, Value query, Value name) {
        frame.needsConstant(name);
        Value root = held(call, query, ROOT);
        frame.needsConstant(root);
        Set<AccessPath> properties = new LinkedHashSet<>();
        for (String property : name.constant().texts().orElse(List.of())) {
            for (Type type : ClassConstants.types(root)) {
                program.typeFacts().ofFields(type.getInternalName()).keySet().stream()
                        .filter(field -> MappedColumns.property(field).equals(property))
                        .forEach(field -> properties.add(CellPaths.STATE.append(field)));
            }
        }
        return properties;
    }

    /** What a part of an object of the library holds; nothing, where no row put anything there. */
    private Value held(Invocation call, Value holder, Slot slot) {
        Value held = Value.BOTTOM;
        for (HeapObject object : holder.objects()) {
            held = held.join(
                    object.isInput()
                            ? memory.read(call.state(), Value.of(object), slot)
                            : call.state().heap.get(object, slot).orElse(Value.BOTTOM));
        }
        return held;
    }
}
