package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Copies and fills parts of arrays whose bounds are known, cell by cell. */
public final class Ranges {
    private final Memory memory;
    private final KnownArguments known;
    private final Sequences sequences;

    public Ranges(Memory memory, KnownArguments known, Sequences sequences) {
        this.memory = memory;
        this.known = known;
        this.sequences = sequences;
    }

    /** As {@code System.arraycopy}; false when a bound is not known. */
    public boolean copyCells(Invocation call) {
        Optional<Integer> from = known.number(call, 1);
        Optional<Integer> at = known.number(call, 3);
        Optional<Integer> count = known.number(call, 4);
        if (from.isEmpty() || at.isEmpty() || count.filter(Ranges::isListed).isEmpty()) {
            return false;
        }
        List<Value> cells = cells(call, from.get(), count.get());
        for (int i = 0; i < cells.size(); i++) {
            memory.write(call.state(), call.arguments().get(2), Slot.element(at.get() + i), cells.get(i));
        }
        return true;
    }

    /** As {@code Arrays.copyOf}; empty when the length is not known. */
    public Optional<Value> copyStart(Invocation call) {
        return known.number(call, 1).filter(Ranges::isListed).map(count -> copy(call, 0, count));
    }

    /** As {@code Arrays.copyOfRange}; empty when a bound is not known. */
    public Optional<Value> copyRange(Invocation call) {
        Optional<Integer> from = known.number(call, 1);
        return known.number(call, 2)
                .filter(to -> from.isPresent() && isListed(to - from.get()))
                .map(to -> copy(call, from.get(), to - from.get()));
    }

    /** As {@code Arrays.fill} of a part; false when a bound is not known. */
    public boolean fill(Invocation call) {
        Optional<Integer> from = known.number(call, 1);
        Optional<Integer> to = known.number(call, 2);
        if (from.isEmpty() || to.filter(end -> isListed(end - from.get())).isEmpty()) {
            return false;
        }
        Value value = call.moved(call.arguments().get(3));
        for (int i = from.get(); i < to.get(); i++) {
            memory.write(call.state(), call.receiver(), Slot.element(i), value);
        }
        return true;
    }

    private Value copy(Invocation call, int from, int count) {
        Value copy = Value.of(call.make());
        List<Value> cells = cells(call, from, count);
        Optional<Integer> length = sequences.size(call.state(), call.receiver());
        for (int i = 0; i < count; i++) {
            int cell = from + i;
            if (length.filter(n -> cell >= n).isEmpty()) {
                memory.write(call.state(), copy, Slot.element(i), cells.get(i));
            }
        }
        memory.write(call.state(), copy, Slot.SIZE, Value.constant(count));
        return copy.plus(call.receiver().ownTaints());
    }

    private List<Value> cells(Invocation call, int from, int count) {
        List<Value> cells = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cells.add(call.moved(memory.read(call.state(), call.receiver(), Slot.element(from + i))));
        }
        return cells;
    }

    private static boolean isListed(int count) {
        return count >= 0 && count <= Sequences.LISTED;
    }
}
