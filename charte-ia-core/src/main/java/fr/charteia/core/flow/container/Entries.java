package fr.charteia.core.flow.container;

import fr.charteia.core.flow.call.Functions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.KnownArguments;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Removals;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.value.Branches;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Makes the entries of maps anew: what is under a key becomes what a function makes of it. */
public final class Entries {
    private final Frame frame;
    private final Memory memory;
    private final KnownArguments known;
    private final Sequences sequences;
    private final Functions functions;
    private final InTurn inTurn;

    public Entries(Frame frame, KnownArguments known, Sequences sequences, Functions functions, InTurn inTurn) {
        this.frame = frame;
        this.memory = frame.memory();
        this.known = known;
        this.sequences = sequences;
        this.functions = functions;
        this.inTurn = inTurn;
    }

    /** Puts a value under a key; where something is there, what a function makes of both. Gives what is there afterwards. */
    public Value merge(Invocation call, SequenceOperation operation) {
        Value given = call.moved(argument(call, operation.value()));
        Value before = under(call, operation);
        Taints deciding = deciding(call, operation);
        Value after = isThere(before) ? made(call, operation, List.of(before, given), deciding, before) : Value.BOTTOM;
        if (mayBeAbsent(call, operation, before)) {
            // What decided whether anything is there decides which of the two is given.
            after = after.join(given).plus(before.taints().choosing());
        }
        Value key = argument(call, operation.index());
        memory.write(call.state(), call.receiver(), Slot.KEY, call.moved(key));
        after = after.plus(deciding);
        put(call, operation, after);
        return after;
    }

    /** Puts into a map what an array has in turn, keys and values; all values under any key where it is not known what is where. */
    public void ofPairs(State state, Value map, Value array) {
        int size = Sequences.number(memory.read(state, array, Slot.SIZE)).orElse(0);
        if (size == 0 || array.only() == null) {
            memory.write(state, map, Slot.VALUE, memory.read(state, array, Slot.ELEMENT));
            return;
        }
        for (int i = 0; i + 1 < size; i += 2) {
            Value key = memory.read(state, array, Slot.element(i));
            Slot under = known.constant(key)
                    .map(one -> Slot.value(String.valueOf(one)))
                    .orElse(Slot.VALUE);
            memory.write(state, map, under, memory.read(state, array, Slot.element(i + 1)));
        }
    }

    /** Where a value stands, and which is found, its key has decided, where that is not known. */
    private Taints deciding(Invocation call, SequenceOperation operation) {
        if (slot(call, operation).isConstant()) {
            return Taints.NONE;
        }
        return memory.compared(call.state(), argument(call, operation.index()))
                .deciding()
                .then(new Hop(call.site(), Hop.Why.CONDITION, Hop.callName(call.callee())));
    }

    /** Puts what a function makes of a key and what is under it in its place; where nothing is there, nothing. */
    public Value update(Invocation call, SequenceOperation operation) {
        Value before = under(call, operation);
        if (!isThere(before)) {
            return Value.constant(Constant.NULL);
        }
        Taints deciding = deciding(call, operation);
        Value after = made(call, operation, List.of(argument(call, operation.index()), before), deciding, before);
        if (mayBeAbsent(call, operation, before)) {
            // What decided whether anything is there decides whether anything is given.
            after = after.join(Value.constant(Constant.NULL))
                    .plus(before.taints().choosing());
        }
        after = after.plus(deciding);
        put(call, operation, after);
        return after;
    }

    /** What is under a key that a call only fills where nothing is there; empty where that is not known to be anything. */
    public Optional<Value> present(Invocation call, SequenceOperation operation) {
        Value before = under(call, operation);
        boolean there = operation.value() < 0
                && call.receiver().objects().size() == 1
                && slot(call, operation).isConstant()
                && isThere(before)
                && Branches.isSomething(before);
        return there ? Optional.of(call.moved(before)) : Optional.empty();
    }

    /**
     * Puts a value under a key where another is there, or anything is, when the call does not say what; gives whether it was. Empty where
     * that is not known.
     */
    public Optional<Value> replaceIf(Invocation call, SequenceOperation operation) {
        Value before = under(call, operation);
        if (operation.value() < 0) {
            boolean absent = slot(call, operation).isConstant() && !isThere(before);
            return absent ? Optional.of(Value.constant(Constant.NULL)) : Optional.empty();
        }
        Optional<Boolean> replaced = isUnder(call, operation, before);
        if (replaced.filter(there -> there).isPresent()) {
            put(call, operation, call.moved(argument(call, operation.value() + 1)));
        }
        return replaced.map(there -> answer(there, before));
    }

    /** Takes out what is under a key where it is a value; gives whether it was. Where that is not known, it may be gone. */
    public Optional<Value> removeIf(Invocation call, SequenceOperation operation) {
        Value before = under(call, operation);
        Optional<Boolean> removed = isUnder(call, operation, before);
        Slot key = slot(call, operation);
        if (removed.isEmpty() && isThere(before)) {
            if (key.isConstant()) {
                put(call, operation, before.join(Value.constant(Constant.NULL)));
            } else {
                sequences.forgetSome(call.state(), call.receiver());
            }
            new Removals(memory).note(call.state(), call.receiver(), call.site());
        } else if (removed.orElse(false)) {
            sequences.removeKey(call.state(), call.receiver(), key);
        }
        return removed.map(there -> answer(there, before));
    }

    /** Whether just the value is under the key, where that is known. */
    private Optional<Boolean> isUnder(Invocation call, SequenceOperation operation, Value before) {
        Optional<Object> wanted = only(argument(call, operation.value()));
        return call.receiver().objects().size() == 1 && slot(call, operation).isConstant()
                ? only(before).flatMap(held -> wanted.map(held::equals))
                : Optional.empty();
    }

    private static Value answer(boolean isSo, Value asked) {
        return Value.constant(isSo ? 1 : 0).plus(asked.taints().marked(Mark.MEASURE));
    }

    private static Optional<Object> only(Value value) {
        return value.objects().isEmpty() ? value.constant().single() : Optional.empty();
    }

    private Slot slot(Invocation call, SequenceOperation operation) {
        return known.constant(call, operation.index())
                .map(key -> Slot.value(String.valueOf(key)))
                .orElse(Slot.VALUE);
    }

    private Value under(Invocation call, SequenceOperation operation) {
        return memory.read(call.state(), call.receiver(), slot(call, operation));
    }

    private void put(Invocation call, SequenceOperation operation, Value value) {
        memory.write(call.state(), call.receiver(), slot(call, operation), value);
    }

    private static boolean isThere(Value value) {
        return !value.isBottom() && !value.isNull();
    }

    /** Whether something may be under the key. */
    public boolean mayBeThere(Invocation call, SequenceOperation operation) {
        return !slot(call, operation).isConstant() || isThere(under(call, operation));
    }

    /** Of a key that is not known, what is under another says nothing. */
    private boolean mayBeAbsent(Invocation call, SequenceOperation operation, Value value) {
        return !slot(call, operation).isConstant() || !Branches.isSomething(value);
    }

    /** What the function makes, which is only asked where something is there: whatever decided that decides what it does. */
    private Value made(Invocation call, SequenceOperation operation, List<Value> given, Taints deciding, Value before) {
        Value function = argument(call, call.given().size() - 1);
        Taints control = frame.control();
        frame.control(control.union(deciding).union(before.taints().choosing()));
        Supplier<Value> body = () -> functions
                .call(call.state(), function, new ArrayList<>(given), call.site())
                .result();
        Value made = mayBeAbsent(call, operation, before) ? perhaps(call, body) : body.get();
        frame.control(control);
        return made.isBottom() ? Value.tainted(Value.taintsOf(given)) : call.moved(made);
    }

    private Value perhaps(Invocation call, Supplier<Value> body) {
        PerhapsApproved approved = PerhapsApproved.from(memory, call.state());
        return approved.end(Value.BOTTOM, inTurn.perhaps(call, Taints.NONE, body, Function.identity()));
    }

    private static Value argument(Invocation call, int index) {
        return call.argument(index);
    }
}
