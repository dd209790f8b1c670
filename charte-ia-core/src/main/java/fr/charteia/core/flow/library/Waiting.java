package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * What a call is to fields that waits while other methods of the same object may run: a workflow that waits for a signal. Of the same object,
 * the method that waits and those that called it do not run anew; what is done in between to other objects is not told.
 */
final class Waiting {
    private final Program program;
    private final Frame frame;
    private final Memory memory;

    Waiting(Program program, Frame frame) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
    }

    /** What other methods leave in the fields of the object whose method runs may be there, too. */
    void letOthers(State state) {
        MethodHeader method = frame.body().method();
        if (method.isStatic()) {
            return;
        }
        Set<MemberRef> waiting = waiting(method.ref());
        HeapObject own = HeapObject.input(method.owner(), AccessPath.of(0));
        for (Slot field : program.typeFacts().ofFields(method.owner()).keySet()) {
            boolean othersWrite =
                    program.writers().changing(field).stream().anyMatch(writer -> !waiting.contains(writer));
            if (othersWrite) {
                Value left = memory.readObject(state.heap, Outliving.ROOT, field);
                Value before = memory.readObject(state.heap, own, field);
                memory.write(state, Value.of(own), field, before.join(left));
            }
        }
    }

    /** The method that waits, and those of its class that called it. */
    private Set<MemberRef> waiting(MemberRef method) {
        Set<MemberRef> waiting = new LinkedHashSet<>();
        Deque<MemberRef> work = new ArrayDeque<>(Set.of(method));
        while (!work.isEmpty()) {
            MemberRef one = work.poll();
            if (one.owner().equals(method.owner()) && waiting.add(one)) {
                work.addAll(program.callers().of(one));
            }
        }
        return waiting;
    }
}
