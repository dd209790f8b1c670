package fr.charteia.core.flow.container;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.memory.Views;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Ordered;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether something is held: an element, a key, the one value that may be there. */
public final class Holding {
    private final Program program;
    private final Memory memory;
    private final KnownArguments known;
    private final Sequences sequences;
    private final PassedElements passed;

    public Holding(Program program, Frame frame, Sequences sequences, KnownArguments known) {
        this.program = program;
        this.memory = frame.memory();
        this.known = known;
        this.sequences = sequences;
        this.passed = new PassedElements(frame, sequences);
    }

    /** Notes that what a call gives holds a value, or nothing when that is null. */
    public void hold(Invocation call, int argument, Value result) {
        Value held = call.argument(argument);
        Value count = some(held);
        for (HeapObject object : result.objects()) {
            if (!object.isInput() && !object.isMany()) {
                call.state().heap.set(object, Slot.SIZE, count);
                call.state().heap.set(object, Slot.JUST, held);
            }
        }
    }

    /** What the receiver was made of, where null is asked for in its place: that is the very same, there or not. */
    public Optional<Value> orNothing(Invocation call, int argument) {
        HeapObject holder = call.receiver().only();
        if (holder == null
                || holder.isInput()
                || holder.isMany()
                || !call.argument(argument).isNull()) {
            return Optional.empty();
        }
        boolean counted = call.state()
                .heap
                .get(holder, Slot.SIZE)
                .flatMap(Sequences::number)
                .isPresent();
        return call.state()
                .heap
                .get(holder, Slot.JUST)
                .filter(held -> !counted)
                .map(held -> held.plus(call.receiver().taints()));
    }

    /** One when a value is an object, none when it is null. */
    private static Value some(Value value) {
        if (value.isNull()) {
            return Value.constant(0);
        }
        return Branches.isSomething(value) ? Value.constant(1) : Value.CLEAN;
    }

    /** Notes that what a call made of its receiver holds something where that does. */
    public void holdAlike(Invocation call, Value result) {
        Optional<Integer> before = Sequences.number(memory.read(call.state(), call.receiver(), Slot.SIZE));
        for (HeapObject object : result.objects()) {
            if (object.isInput() || object.isMany() || before.isEmpty()) {
                continue;
            }
            Value held = memory.readObject(call.state().heap, object, Slot.ELEMENT);
            boolean known = before.get() == 0 || Branches.isSomething(held);
            call.state().heap.set(object, Slot.SIZE, known ? Value.constant(before.get()) : Value.CLEAN);
        }
    }

    /** Whether a map has a key, as far as its keys are known; where they are not, what is under it says so. */
    public Value hasKey(Invocation call, int argument) {
        Optional<Object> key = known.constant(call, argument);
        Constant known = Constant.NONE;
        for (HeapObject map : call.receiver().objects()) {
            known = known.join(key.flatMap(k -> memory.settled(call.state().heap, map)
                            .map(held -> hasKey(held, k))
                            .or(() -> passed.hasKey(call.state(), map, k)))
                    .filter(there -> isSure(call, map, there))
                    .orElse(Constant.UNKNOWN));
        }
        if (known != Constant.NONE && known.values().isPresent()) {
            return Value.of(known);
        }
        Slot under = key.map(k -> Slot.value(String.valueOf(k))).orElse(Slot.VALUE);
        // What lies there says nothing of that: only what decided whether anything does.
        return Value.tainted(memory.read(call.state(), call.receiver(), under)
                .taints()
                .markedBits(Taint.bit(Mark.MEASURE) | Taint.bit(Mark.PRESENCE)));
    }

    /** What a person has approved where there is nothing under a key. */
    public Taints approvedWithoutKey(Invocation call, int argument) {
        return known.constant(call, argument)
                .map(key -> memory.read(call.state(), call.receiver(), Slot.value(String.valueOf(key))))
                .map(held -> Approvals.of(Approvals.whereNull(held), false))
                .orElse(Taints.NONE);
    }

    private static Constant hasKey(Map<Slot, Value> map, Object key) {
        if (map.containsKey(Slot.SIZE)
                || map.containsKey(Slot.VALUE)
                || map.containsKey(Slot.CONTENT)
                || Views.isView(map)) {
            return Constant.UNKNOWN;
        }
        Value held = map.get(Slot.value(String.valueOf(key)));
        if (held == null) {
            return Constant.of((Object) 0);
        }
        return Branches.isSomething(held) ? Constant.of((Object) 1) : Constant.UNKNOWN;
    }

    /** Whether something is there, or nothing that may be taken for it. */
    private boolean isSure(Invocation call, HeapObject collection, Constant there) {
        return there.equals(Constant.of((Object) 1)) || !memory.takesOthersForOne(call.state().heap, collection);
    }

    /** Whether a collection has an element, as far as its elements are known. */
    public Constant hasElement(Invocation call, int argument) {
        Optional<Object> element = element(call, argument);
        Constant known = Constant.NONE;
        for (HeapObject collection : call.receiver().objects()) {
            known = known.join(element.flatMap(e -> hasElement(call, collection, e))
                    .filter(there -> isSure(call, collection, there))
                    .orElse(Constant.UNKNOWN));
        }
        return known == Constant.NONE ? Constant.UNKNOWN : known;
    }

    /** What a person had approved where an element was put into a collection that is just what this is asked for. */
    public Taints approvedByElement(Invocation call, int argument) {
        return approvedBy(memory.read(call.state(), call.receiver(), Slot.ELEMENT), call, argument);
    }

    /** The same of what is put into a map, or is the one thing that is held. */
    public Taints approvedByValue(Invocation call, int argument) {
        Value held = call.receiver().objects().stream().anyMatch(memory::isMap)
                ? memory.read(call.state(), call.receiver(), Slot.VALUE)
                : memory.read(call.state(), call.receiver(), Slot.element(0));
        return approvedBy(held, call, argument);
    }

    private Taints approvedBy(Value held, Invocation call, int argument) {
        return element(call, argument)
                .map(key -> Approvals.answering(Approvals.given(held, key), approvedWithout(held, call, key)))
                .orElse(Taints.NONE);
    }

    /** What a person has approved where none of what is held, of which there surely is one, is that: none of their answers is a no. */
    private Set<Label> approvedWithout(Value held, Invocation call, Object key) {
        if (!sequences.isSome(call.state(), call.receiver())) {
            return Set.of();
        }
        return key.equals(0) ? Approvals.given(held, true) : Approvals.given(held, new Label.OtherThan(Set.of(key)));
    }

    /** The one text, number or constant of an enum that a collection is asked for. */
    private Optional<Object> element(Invocation call, int argument) {
        Optional<Object> text = known.constant(call, argument).filter(Holding::isTold);
        return program.constantOfEnum(call.argument(argument))
                .<Object>map(constant -> constant)
                .or(() -> text);
    }

    /** Whether a constant is equal to itself, and to no other. */
    private static boolean isTold(Object constant) {
        return constant instanceof String || constant instanceof Number;
    }

    /** What an element may be, one and all, where these are constants, of which two that differ are not equal. */
    private Optional<Set<Object>> told(Value element) {
        if (element.objects().isEmpty()) {
            return element.constant().values();
        }
        return element.constant() == Constant.NONE && element.objects().stream().allMatch(program::isConstantOfEnum)
                ? Optional.of(Ordered.set(element.objects()))
                : Optional.empty();
    }

    private Optional<Constant> hasElement(Invocation call, HeapObject collection, Object element) {
        return memory.settled(call.state().heap, collection)
                .map(held -> hasElement(held, element))
                .or(() -> passed.set(call.state(), collection).flatMap(held -> hasElementOfSet(held, element)))
                .or(() -> passed.of(call.state(), collection).map(all -> PassedElements.has(all, element)));
    }

    /** The same of a set that is passed, where the caller says what it holds, and how many. */
    private Optional<Constant> hasElementOfSet(Map<Slot, Value> set, Object element) {
        return Views.isView(set)
                ? Optional.empty()
                : DistinctElements.all(set, this::told)
                        .map(all -> Constant.of((Object) (all.contains(element) ? 1 : 0)));
    }

    private Constant hasElement(Map<Slot, Value> collection, Object element) {
        if (collection.containsKey(Slot.CONTENT) || collection.containsKey(Slot.BEFORE) || Views.isView(collection)) {
            return Constant.UNKNOWN;
        }
        if (DistinctElements.all(collection, this::told)
                .filter(all -> all.contains(element))
                .isPresent()) {
            return Constant.of((Object) 1);
        }
        boolean sized = collection.containsKey(Slot.SIZE);
        boolean maybe = false;
        for (Map.Entry<Slot, Value> entry : collection.entrySet()) {
            if (entry.getKey().kind() != Slot.Kind.ELEMENT) {
                continue;
            }
            Optional<Set<Object>> constants = told(entry.getValue());
            boolean here = constants.filter(all -> all.contains(element)).isPresent();
            if (here && sized && entry.getKey().isConstant() && constants.get().size() == 1) {
                return Constant.of((Object) 1);
            }
            maybe |= here || constants.isEmpty();
        }
        return maybe ? Constant.UNKNOWN : Constant.of((Object) 0);
    }

    /** At which place an element stands first, in a list of which all elements are known; -1 where it is not in it. */
    public Constant placeOf(Invocation call, int argument) {
        Optional<Object> element = known.constant(call, argument).filter(Holding::isTold);
        Constant known = Constant.NONE;
        for (HeapObject list : call.receiver().objects()) {
            known = known.join(element.flatMap(e -> placeOf(call, list, e)).orElse(Constant.UNKNOWN));
        }
        return known == Constant.NONE ? Constant.UNKNOWN : known;
    }

    private Optional<Constant> placeOf(Invocation call, HeapObject list, Object element) {
        return memory.settled(call.state().heap, list)
                .flatMap(held -> placeOf(held, element).map(Constant::of))
                .or(() -> passed.of(call.state(), list).map(all -> PassedElements.placeOf(all, element)));
    }

    private static Optional<Object> placeOf(Map<Slot, Value> list, Object element) {
        Optional<Integer> size = Optional.ofNullable(list.get(Slot.SIZE)).flatMap(Sequences::number);
        if (size.isEmpty() || list.containsKey(Slot.ELEMENT) || list.containsKey(Slot.CONTENT) || Views.isView(list)) {
            return Optional.empty();
        }
        for (int i = 0; i < size.get(); i++) {
            Value held = list.getOrDefault(Slot.element(i), Value.CLEAN);
            Optional<Object> one = held.objects().isEmpty() ? held.constant().single() : Optional.empty();
            if (one.isEmpty()) {
                return Optional.empty();
            }
            if (one.get().equals(element)) {
                return Optional.of(i);
            }
        }
        return Optional.of(-1);
    }
}
