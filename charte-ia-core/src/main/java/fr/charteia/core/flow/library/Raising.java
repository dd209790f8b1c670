package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the calls that models describe may throw: exceptions that hold a value, or that something decides. */
final class Raising {
    private static final String UNCHECKED = "java/lang/RuntimeException";

    /** Where the objects that are thrown are counted from, after what else a call makes. */
    private static final int FIRST = 30;

    private final Program program;
    private final Frame frame;
    private final Places places;

    Raising(Program program, Frame frame, Places places) {
        this.program = program;
        this.frame = frame;
        this.places = places;
    }

    /**
     * The call may throw, as that decides.
     *
     * @param asked whether the call asks for it; else it only fails, which decides where somebody catches that
     * @param raised what it throws; empty where only its declaration says it
     */
    void raiseIf(Invocation call, Taints deciding, boolean asked, String raised) {
        if (deciding.isEmpty()) {
            return;
        }
        Value thrown = Value.BOTTOM;
        State after = call.state().copy();
        int beside = FIRST;
        for (String type : thrownBy(call, raised)) {
            HeapObject exception = HeapObject.opaque(type, call.beside(beside++));
            if (!asked) {
                UnseenFailures.markTold(after.heap, exception);
            }
            thrown = thrown.join(Value.of(exception));
        }
        Taints condition = deciding.deciding();
        frame.thrown(
                asked
                        ? new Frame.Thrown(thrown, condition, Taints.NONE, after)
                        : new Frame.Thrown(thrown, Taints.NONE, condition, after));
    }

    /** The call may throw the value, or an exception that holds it: on what it tells, it failed. */
    void raise(Invocation call, Place place, Value value, String raised) {
        State after = call.state().copy();
        Value thrown = value;
        if (!place.steps().isEmpty()) {
            if (value.taints().isEmpty() && value.objects().isEmpty()) {
                return;
            }
            thrown = Value.BOTTOM;
            int beside = FIRST;
            for (String type : thrownBy(call, raised)) {
                thrown = thrown.join(Value.of(holder(call, after, place.steps(), value, type, beside++)));
            }
        }
        if (!thrown.isBottom()) {
            Taints failing = value.taints().deciding();
            frame.thrown(new Frame.Thrown(thrown, Taints.NONE, failing, after));
        }
    }

    /**
     * The call throws what a function makes, as that decides; what is made by one that only whoever passed it knows may be of any class.
     *
     * @param function what makes it
     */
    void raiseMade(Invocation call, Value made, Value function, Taints deciding) {
        Value known = made.keeping(program::isThrowable);
        if (known.objects().size() < made.objects().size() || made.objects().isEmpty() && !function.isFunction()) {
            raiseIf(call, deciding, true, "");
        }
        if (!known.isBottom()) {
            Taints failing = made.taints().deciding();
            frame.thrown(new Frame.Thrown(
                    known, deciding.deciding(), failing, call.state().copy()));
        }
    }

    /** An object, of a class that is not known, which holds a value: an exception with a message, with a cause. */
    HeapObject holder(Invocation call, State state, List<Place.Step> steps, Value value) {
        return holder(call, state, steps, value, "java/lang/Throwable", FIRST);
    }

    private HeapObject holder(
            Invocation call, State state, List<Place.Step> steps, Value value, String type, int beside) {
        HeapObject made = HeapObject.opaque(type, call.beside(beside));
        UnseenFailures.markTold(state.heap, made);
        Invocation then = new Invocation(state, call.callee(), true, List.of(Value.of(made)), call.site());
        places.put(then, new Place(Place.Root.ARGUMENT, 0, steps), value, Value.BOTTOM);
        return made;
    }

    /**
     * The types of what a call may throw: what is said of it; else those that its declaration names, and besides, where these are all
     * checked, or there are none, an unchecked one.
     */
    private List<String> thrownBy(Invocation call, String raised) {
        if (!raised.isEmpty()) {
            return List.of(raised);
        }
        Optional<MethodHeader> callee = program.resolve(call.callee());
        if (callee.isEmpty()) {
            return List.of("java/lang/Throwable");
        }
        List<String> types = new ArrayList<>(callee.get().exceptions());
        if (types.stream().noneMatch(type -> program.index().isSubtype(type, UNCHECKED))) {
            types.add(UNCHECKED);
        }
        return types;
    }
}
