package fr.charteia.core.flow.call;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Map;

/**
 * What the summary for what is known at some places cannot say, which shows one way only: that this decided what is given back, what is
 * written, and whether something is thrown. The summary for anything tells. What is decided of sinks, the summary says itself.
 */
final class Decided {
    private Decided() {}

    /** The summary for what a shape knows, with what that decided by the summary for anything. */
    static Summary of(Summary one, Shape shape, Summary any) {
        if (shape.known().isEmpty()) {
            return one;
        }
        Taints given = one.returns() ? by(shape, any.result().taints()) : Taints.NONE;
        Reasons thrown = any.throwing().filter(taint -> isOf(shape, taint));
        Heap heap = written(one.heap(), shape, any.heap());
        return given.isEmpty() && thrown.isEmpty() && heap == one.heap() ? one : one.decidedBy(given, thrown, heap);
    }

    private static Heap written(Heap one, Shape shape, Heap any) {
        Heap decided = one;
        for (HeapObject object : one.objects()) {
            for (Map.Entry<Slot, Value> written : one.slots(object).entrySet()) {
                Value told = written.getValue().plus(deciding(any.slots(object), written.getKey(), shape));
                if (!told.equals(written.getValue())) {
                    decided = decided == one ? one.copy() : decided;
                    decided.set(object, written.getKey(), told);
                }
            }
        }
        return decided;
    }

    /** What decided what is written there; of a list of which less is known, one element may stand for another. */
    private static Taints deciding(Map<Slot, Value> any, Slot slot, Shape shape) {
        Value same = any.get(slot);
        if (same != null) {
            return by(shape, same.taints());
        }
        Taints deciding = Taints.NONE;
        for (Map.Entry<Slot, Value> written : any.entrySet()) {
            if (slot.mayBe(written.getKey())) {
                deciding = deciding.union(by(shape, written.getValue().taints()));
            }
        }
        return deciding;
    }

    private static Taints by(Shape shape, Taints taints) {
        return taints.filter(taint -> isOf(shape, taint));
    }

    private static boolean isOf(Shape shape, Taint taint) {
        return taint.has(Mark.CONTROL)
                && taint.label() instanceof Label.Input input
                && (shape.at(input.path()).isPresent() || isOfEnum(shape, input.path()));
    }

    /** Which constant of an enum it is may be asked of its number, or its name. */
    private static boolean isOfEnum(Shape shape, AccessPath path) {
        return !path.slots().isEmpty()
                && shape.at(path.above()).filter(known -> known.one() != null).isPresent();
    }
}
