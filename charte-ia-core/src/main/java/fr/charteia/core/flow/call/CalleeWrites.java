package fr.charteia.core.flow.call;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.memory.Below;
import fr.charteia.core.flow.memory.Emptying;
import fr.charteia.core.flow.memory.FilledContainers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.flow.value.WrittenApprovals;
import fr.charteia.core.model.SequenceKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What a callee has written, done in a state of the caller's to what is there at the places that the callee could reach. */
final class CalleeWrites {
    private final Summaries summaries;
    private final Frame frame;
    private final Memory memory;
    private final Actuals actuals;
    private final State state;
    private final State after;
    private final List<Write> writes = new ArrayList<>();
    private final List<HeapObject> fresh = new ArrayList<>();
    /** What was emptied; of what only shows a part of another, whether that is gone from there, too, or others stand there now. */
    private final Map<HeapObject, SequenceKind> emptied = new LinkedHashMap<>();

    private final Map<HeapObject, Taints> perhapsEmptied = new LinkedHashMap<>();
    /** In what the callee has found something, where it has ended. */
    private final Set<HeapObject> filled = new LinkedHashSet<>();

    /**
     * @param after where it is done: the state of the call, or one apart where the callee throws
     */
    CalleeWrites(Summaries summaries, Frame frame, Actuals actuals, State after) {
        this.summaries = summaries;
        this.frame = frame;
        this.memory = frame.memory();
        this.actuals = actuals;
        this.state = actuals.at().state();
        this.after = after;
    }

    private record Write(Set<HeapObject> targets, Slot slot, Value value, boolean strong) {
        int cost() {
            return targets.size() * (1 + value.beyondNarrow());
        }
    }

    /** Does what the callee has left in a heap of its own. */
    void write(Heap heap) {
        MadeParts made = new MadeParts(actuals.at(), memory);
        for (HeapObject object : heap.objects()) {
            if (!object.isTaken()) {
                collect(heap, object, made);
            }
        }
        empty();
        tellVersions();
        put();
        tellFilled();
        new TakenElements(actuals, memory).leave(after, heap);
    }

    /** Collects what is to be written to what one object of the callee's is here. */
    private void collect(Heap heap, HeapObject object, MadeParts made) {
        Value holder = object.isInput()
                ? actuals.at().resolve(object.path())
                : Value.of(object.seenFrom(actuals.at().site()));
        if (!object.isInput()) {
            fresh.addAll(holder.objects());
        }
        boolean deep = object.isInput() && object.path().isDeep();
        Set<HeapObject> there =
                deep ? Below.thoseOf(summaries.program().index(), object.type(), holder.objects()) : holder.objects();
        Set<HeapObject> targets =
                heap.get(object, Slot.MADE).isPresent() ? made.orMake(after, there, object.path()) : there;
        if (targets.isEmpty()) {
            // Nothing is there: whatever the callee writes is written nowhere.
            return;
        }
        boolean one =
                targets.size() == 1 && !object.isMany() && targets.stream().noneMatch(HeapObject::isMany);
        if (one && Emptying.isEmptied(heap, object)) {
            boolean gone = heap.get(object, Slot.SIZE)
                    .flatMap(Sequences::number)
                    .filter(Integer.valueOf(0)::equals)
                    .isPresent();
            targets.forEach(target -> emptied.put(target, gone ? SequenceKind.CLEAR : SequenceKind.SHUFFLE));
        } else if (heap.get(object, Slot.EMPTIED).isPresent()) {
            Taints deciding =
                    actuals.translate(heap.get(object, Slot.EMPTIED).get().taints());
            targets.forEach(target -> perhapsEmptied.put(target, deciding));
        }
        if (one && FilledContainers.isFilled(heap, object)) {
            filled.addAll(targets);
        }
        Taints choosing = deep ? Taints.NONE : after.choosing(holder);
        heap.slots(object).forEach((slot, value) -> {
            if (!slot.equals(Slot.EMPTIED) && !slot.equals(Slot.TAKEN) && !slot.equals(Slot.MADE) && !slot.isNote()) {
                Value put = slot.isSetting() && !slot.equals(Slot.KEPT)
                        ? actuals.translate(value)
                        : ApprovedLabels.settled(actuals.translate(value).plus(choosing), state.validated);
                boolean strong = one && !slot.isAdded();
                HeapObject only = strong && object.isInput() ? holder.only() : null;
                Value told = only == null ? put : WrittenApprovals.over(memory.readObject(state.heap, only, slot), put);
                writes.add(new Write(targets, slot, told, strong));
            }
        });
    }

    /** Makes what the callee has made, and empties what it has emptied. */
    private void empty() {
        fresh.forEach(object -> {
            if (!object.isGlobal()) {
                after.heap.allocate(object);
            }
        });
        emptied.forEach(this::resize);
        for (Write write : writes) {
            if (write.slot.equals(Slot.SIZE)) {
                write.targets.stream()
                        .filter(target -> !emptied.containsKey(target))
                        .forEach(target -> resize(target, SequenceKind.SHUFFLE));
            }
        }
        emptied.keySet().forEach(object -> Emptying.empty(after.heap, object));
        perhapsEmptied.forEach((object, deciding) -> Emptying.perhapsEmpty(after.heap, object, deciding));
    }

    private void tellVersions() {
        Value version = Value.constant(version());
        for (Write write : writes) {
            if (write.slot.isAdded()) {
                write.targets.stream()
                        .filter(target -> !target.isInput())
                        .forEach(target -> after.heap.set(target, Slot.VERSION, version));
            }
        }
    }

    private void put() {
        Outliving.Giving giving = memory.giving(after.heap);
        int spent = 0;
        for (Write write : writes) {
            spent += write.cost();
            if (spent > Summaries.SHARE) {
                // All that the caller may take: at the end of the block it is given up, and guessed at.
                break;
            }
            for (HeapObject target : write.targets) {
                memory.writeObject(giving, target, write.slot, write.value, write.strong);
                memory.writeShown(after.heap, target, write.slot, write.value, write.strong);
            }
        }
        giving.end();
        after.tellOf(state);
        summaries.spend(spent);
        for (Write write : writes) {
            if (write.slot.equals(Slot.SIZE) && write.strong || write.slot.equals(Slot.WRITTEN)) {
                // What was added made it unknown: the callee knows better, where it surely wrote there.
                Value known = write.strong ? write.value : Value.CLEAN;
                write.targets.forEach(target -> memory.writeObject(after.heap, target, write.slot, known, true));
            }
        }
    }

    /** What the callee has found to have something still has, unless it, or what is another name of it there, was changed as well. */
    private void tellFilled() {
        filled.removeAll(emptied.keySet());
        filled.removeAll(perhapsEmptied.keySet());
        writes.stream().filter(write -> write.slot.equals(Slot.SIZE)).forEach(write -> filled.removeAll(write.targets));
        filled.forEach(object -> FilledContainers.note(memory, after, Value.of(object)));
    }

    /** What is put into a part of a collection, or taken out of it, is of the whole, too: what stands where in it is known no more. */
    private void resize(HeapObject view, SequenceKind kind) {
        boolean collection =
                memory.isMap(view) || summaries.program().index().isSubtype(view.type(), "java/util/Collection");
        if (collection && Views.isView(after.heap.slots(view))) {
            new Sequences(memory, frame::needsConstant)
                    .apply(after, Value.of(view), kind, Optional.empty(), Value.BOTTOM);
        }
    }

    /** By what it is told which call added to a container: one of the same method, of the same objects and constants, adds the same. */
    private int version() {
        List<Value> arguments = actuals.at().arguments();
        boolean known = arguments.stream()
                .allMatch(argument -> !argument.objects().isEmpty()
                        || argument.constant().single().isPresent());
        return known
                ? Objects.hash(
                        actuals.at().method().ref(),
                        arguments.stream().map(Value::objects).toList(),
                        arguments.stream().map(argument -> argument.constant()).toList())
                : actuals.at().site().index();
    }
}
