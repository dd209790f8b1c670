package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.memory.Membership;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text that was passed to a method once that has ended: a check that throws unless all is well has found it to be one
 * of few, or in order. The caller has the same text still, which the callee cannot change, so that only its registers can say so.
 */
final class Checks {
    /** What a check can find. */
    private static final List<Mark> FOUND = List.of(Mark.CONTROL, Mark.ANONYMISED, Mark.PSEUDONYMISED);

    private final Program program;

    Checks(Program program) {
        this.program = program;
    }

    /** Whether a method tells so by ending, as one that gives nothing back, or by a yes. */
    static boolean mayTell(MethodBody body) {
        String descriptor = body.method().descriptor();
        return descriptor.endsWith(")V") || descriptor.endsWith(")Z");
    }

    /** Whether a register holds what was passed, and a check has let that through: it is told at the end, though nobody reads it before. */
    static boolean isFound(State state, int register) {
        return State.isParameter(state.definitions[register]) && found(state.registers[register]) != null;
    }

    /** What a method that gives nothing back tells by ending, of one thing that it was passed. */
    static Value told(State state) {
        for (int r = 0; r < state.registers.length; r++) {
            if (isFound(state, r)) {
                Mark mark = Objects.requireNonNull(found(state.registers[r]));
                return Value.of(new Constant.Tells(state.definitions[r], mark));
            }
        }
        return Value.CLEAN;
    }

    private static @Nullable Mark found(Value value) {
        return value.objects().isEmpty() && !value.taints().isEmpty()
                ? FOUND.stream()
                        .filter(mark ->
                                value.taints().filter(taint -> !taint.has(mark)).isEmpty())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Takes what a call of such a method has told for given, and what the rows say happened to a text that it was passed. */
    void after(State state, Instruction.Invoke call, Value result) {
        if (call.callee().descriptor().endsWith(")V")) {
            Membership.assume(state, result);
        }
        CallModel model = program.models().call(call.callee());
        int shift = call.dispatch() == Dispatch.STATIC ? 0 : 1;
        mark(state, call, shift, model.anonymised(), Mark.ANONYMISED);
        mark(state, call, shift, model.pseudonymised(), Mark.PSEUDONYMISED);
    }

    private static void mark(State state, Instruction.Invoke call, int shift, List<Place> places, Mark mark) {
        for (Place place : places) {
            int at = place.root() == Place.Root.ARGUMENT && place.steps().isEmpty() ? place.argument() + shift : -1;
            if (at >= 0
                    && at < call.arguments().size()
                    && state.registers[call.arguments().get(at)].objects().isEmpty()) {
                state.mark(state.definitions[call.arguments().get(at)], mark);
            }
        }
    }
}
