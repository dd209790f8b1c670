package fr.charteia.core.flow.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.Programs;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Globals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SequenceKind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;

/** Lists, and what is done to them, for tests of what they hold then. */
abstract class SequenceBench {
    static final MemberRef METHOD = new MemberRef("p/C", "m", "(Ljava/util/List;Ljava/util/Map;)V");
    static final HeapObject LIST = object("java/util/ArrayList", 1);
    static final HeapObject OTHER = object("java/util/ArrayList", 2);
    static final HeapObject VIEW = object("java/util/List", 3);
    static final HeapObject MAP = object("java/util/HashMap", 4);
    static final HeapObject GIVEN = HeapObject.input("java/util/List", AccessPath.of(1));
    static final Value A = Value.constant("a");
    static final Value B = Value.constant("b");
    static final Value C = Value.constant("c");
    static final Value D = Value.constant("d");
    static final Value NULL = Value.constant(Constant.NULL);

    final State state = new State(0);
    Frame frame;
    Memory memory;
    Sequences sequences;
    Copies copies;
    Reorderings reorderings;

    static HeapObject object(String type, int line) {
        return HeapObject.allocated(type, new Site(METHOD, line, line));
    }

    void with(Runnable say) {
        Programs.with(
                "package p; class C { void m(java.util.List<String> l, java.util.Map<String, String> c) {} }",
                program -> {
                    memory = new Memory(
                            program, Shape.NONE, new Globals(), field -> Optional.empty(), program.resolve(METHOD));
                    frame = new Frame(
                            program,
                            program.resolve(METHOD).flatMap(program::body).orElseThrow(),
                            memory);
                    sequences = new Sequences(memory, frame::needsConstant);
                    copies = new Copies(memory, frame::needsConstant);
                    reorderings = new Reorderings(memory, sequences);
                    say.run();
                });
    }

    /** A list of these, in place of what it was. */
    Value list(HeapObject list, Value... elements) {
        state.heap.setAll(list, java.util.Map.of());
        copies.fill(state, Value.of(list), List.of(elements));
        for (int i = 0; list.isMany() && i < elements.length; i++) {
            state.heap.set(list, Slot.element(i), elements[i]);
        }
        return Value.of(list);
    }

    static Value oneOf(HeapObject... objects) {
        return Value.CLEAN.withObjects(new LinkedHashSet<>(List.of(objects)));
    }

    Value apply(Value list, SequenceKind kind, int index, Value value) {
        return sequences.apply(state, list, kind, Optional.of(index), value);
    }

    Value apply(Value list, SequenceKind kind, Value value) {
        return sequences.apply(state, list, kind, Optional.empty(), value);
    }

    Constant at(Value list, int position) {
        return memory.read(state, list, Slot.element(position)).constant();
    }

    Constant any(Value list) {
        return memory.read(state, list, Slot.ELEMENT).constant();
    }

    /** That a list is of just these, in that order. */
    void holds(Value list, Value... elements) {
        assertThat(sequences.size(state, list)).contains(elements.length);
        for (int i = 0; i < elements.length; i++) {
            assertThat(at(list, i)).as("at %d", i).isEqualTo(elements[i].constant());
        }
        if (elements.length > 0 && list.objects().stream().noneMatch(HeapObject::isInput)) {
            Constant all =
                    List.of(elements).stream().reduce(Value.BOTTOM, Value::join).constant();
            assertThat(any(list)).isEqualTo(all);
        }
    }

    /** That a list has some of these, nobody knows which or where. */
    void holdsSome(Value list, Value... elements) {
        assertThat(sequences.size(state, list)).isEmpty();
        holdsAnywhere(list, elements);
    }

    /** That a list has just these, nobody knows where. */
    void holdsMixed(Value list, Value... elements) {
        assertThat(sequences.size(state, list)).contains(elements.length);
        holdsAnywhere(list, elements);
    }

    void holdsAnywhere(Value list, Value... elements) {
        Constant all =
                List.of(elements).stream().reduce(Value.BOTTOM, Value::join).constant();
        assertThat(any(list)).isEqualTo(all);
        assertThat(at(list, 0)).isEqualTo(all.join(NULL.constant()));
    }

    Value part(Value of, int start, int size) {
        state.heap.setAll(
                VIEW,
                java.util.Map.of(Slot.ORIGIN, of, Slot.START, Value.constant(start), Slot.SIZE, Value.constant(size)));
        return Value.of(VIEW);
    }
}
