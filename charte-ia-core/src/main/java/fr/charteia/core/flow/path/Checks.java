package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.Place;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a text that was passed to a method once that has ended: a check that throws unless all is well has found it to be one
 * of few, or in order. The caller has the same text still, which the callee cannot change, so that only its registers can say so.
 */
public final class Checks {
    /** What a check can find. */
    private static final List<Mark> FOUND = List.of(Mark.CONTROL, Mark.ANONYMISED, Mark.PSEUDONYMISED);

    private final Program program;

    /**
     * What the ends of a method that answers yes or no tell of what it was passed.
     *
     * @param yes what is known at each that may answer yes
     * @param no what is known at each that may answer no
     */
    record Answers(Set<Constant> yes, Set<Constant> no) {
        static final Answers NONE = new Answers(Set.of(), Set.of());

        /** One end, by what it gives. */
        static Answers of(State state, Value given) {
            Set<Constant> known = Set.of(Checks.told(state).constant());
            if (given.constant() instanceof Constant.Tells tells) {
                return tells.when() ? new Answers(Set.of(tells), known) : new Answers(known, Set.of(tells.negated()));
            }
            Optional<Object> only = given.constant().single();
            boolean always = only.filter(Integer.valueOf(1)::equals).isPresent();
            boolean never = only.filter(Integer.valueOf(0)::equals).isPresent();
            return new Answers(never ? Set.of() : known, always ? Set.of() : known);
        }

        Answers and(Answers other) {
            return new Answers(both(yes, other.yes), both(no, other.no));
        }

        private static Set<Constant> both(Set<Constant> one, Set<Constant> other) {
            Set<Constant> both = new LinkedHashSet<>(one);
            both.addAll(other);
            return both;
        }

        /** The answer with what a yes tells, or a no, where each end that gives it has found the same thing to be one of few. */
        Value told(Value answer) {
            if (yes.isEmpty() || no.isEmpty()) {
                return answer;
            }
            return only(yes)
                    .or(() -> only(no).map(Constant.Tells::negated))
                    .map(answer::withConstant)
                    .orElse(answer);
        }

        private static Optional<Constant.Tells> only(Set<Constant> known) {
            return known.size() == 1 && known.iterator().next() instanceof Constant.Tells tells
                    ? Optional.of(tells)
                    : Optional.empty();
        }
    }

    public Checks(Program program) {
        this.program = program;
    }

    /** Whether a method tells so by ending, as one that gives nothing back, or by a yes or a no. */
    static boolean mayTell(MethodBody body) {
        String descriptor = body.method().descriptor();
        return descriptor.endsWith(")V") || descriptor.endsWith(")Z");
    }

    /** Whether a register holds what was passed, and a check has let that through: it is told at the end, though nobody reads it before. */
    static boolean isFound(State state, int register) {
        return State.isParameter(state.definitions[register]) && found(state.registers[register]) != null;
    }

    /** What a method that gives nothing back tells by ending, of one thing that it was passed. */
    public static Value told(State state) {
        for (int r = 0; r < state.registers.length; r++) {
            if (isFound(state, r)) {
                Mark mark = Objects.requireNonNull(found(state.registers[r]));
                return Value.of(new Constant.Tells(state.definitions[r], mark, true));
            }
        }
        return Value.CLEAN;
    }

    /**
     * What an end tells by its answer. Where ways meet only to give it, each is asked by itself: {@code a.equals("x") || a.equals("y")}.
     *
     * @param answer the register that is given back
     */
    public static Answers answers(MethodBody body, Point point, State state, int answer) {
        if (!body.method().descriptor().endsWith(")Z")) {
            return Answers.NONE;
        }
        boolean onlyGives = body.blocks().get(point.block).instructions().stream()
                .allMatch(instruction -> instruction instanceof Instruction.Return
                        || instruction instanceof Instruction.Move move && move.target() == move.source());
        return (onlyGives ? point.incoming.values() : List.of(state))
                .stream().map(way -> Answers.of(way, way.registers[answer])).reduce(Answers.NONE, Answers::and);
    }

    private static @Nullable Mark found(Value value) {
        Taints passed = Approvals.without(value.taints());
        return value.objects().isEmpty() && !passed.isEmpty()
                ? FOUND.stream()
                        .filter(mark -> passed.filter(taint -> !taint.has(mark)).isEmpty())
                        .findFirst()
                        .orElse(null)
                : null;
    }

    /** Takes what a call of such a method has told for given, and what the rows say happened to a text that it was passed. */
    public void after(State state, Instruction.Invoke call, Value result) {
        if (call.callee().descriptor().endsWith(")V")) {
            state.validate(Approvals.given(result, true));
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
