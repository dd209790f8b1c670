package fr.charteia.core.flow.library;

import fr.charteia.core.flow.call.Contents;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.Propagation;
import fr.charteia.core.model.CallModel.Sort;
import fr.charteia.core.model.Place;

/** What decides by a call that a value is this one, or that there is one, as rows of models say. */
final class Choices {
    private final Contents contents;
    private final FailedOn failedOn;

    Choices(Contents contents, FailedOn failedOn) {
        this.contents = contents;
        this.failedOn = failedOn;
    }

    /** @param value what the row says decides */
    Taints deciding(Invocation call, Propagation row, Value value) {
        return row.sort() == Sort.CUT
                ? value.taints().cutting()
                : asked(call, row, failedOn.asksWhether(call, row) ? failedOn.thrown(call, value) : value)
                        .markedBits(bits(row.sort()));
    }

    private Taints asked(Invocation call, Propagation row, Value value) {
        if (!isObject(row.from())) {
            return contents.text(call.state(), value, call.site());
        }
        // What an object holds does not say which object it is, nor, where each holds something, whether there is
        // anything.
        return row.sort() == Sort.EXISTENCE && alwaysHolds(call.state(), value)
                ? value.taints().filter(taint -> taint.has(Mark.CHOSEN))
                : value.taints();
    }

    /** Whether a place is a receiver, or what a function gives: no part of it. */
    private static boolean isObject(Place place) {
        return place.equals(Place.self()) || place.last().orElse(null) instanceof Place.Step.CallbackResult;
    }

    private static boolean alwaysHolds(State state, Value value) {
        return !value.objects().isEmpty() && value.objects().stream().allMatch(object -> holds(state, object));
    }

    private static boolean holds(State state, HeapObject object) {
        return !object.isInput()
                && state.heap
                        .get(object, Slot.ELEMENT)
                        .filter(held -> !held.isNull())
                        .isPresent();
    }

    private static int bits(Sort sort) {
        return Taint.bit(Mark.CONTROL)
                | (sort == Sort.EXISTENCE ? Taint.bit(Mark.CHOSEN) : 0)
                | (sort == Sort.RANK ? Taint.bit(Mark.RANKED) | Taint.bit(Mark.WHOLE) : 0);
    }
}
