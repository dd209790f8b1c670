package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.frame.WhyThrown;
import fr.charteia.core.flow.program.ClassQuestions;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Operation;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/**
 * What it says of what was caught to be of some class, where that was answered: that something of another class was thrown is no reason any
 * more.
 */
final class CaughtTests {
    /**
     * What was asked of an object.
     *
     * @param register where it lies; nowhere, where it was asked for
     * @param value what it may be
     * @param fits of what may be found to be so
     * @param differs of what may be found not to be
     */
    private record Asked(int register, Value value, Predicate<HeapObject> fits, Predicate<HeapObject> differs) {}

    private static final Slot CAUSE = Slot.named("cause");

    private CaughtTests() {}

    /** Takes an answer for given. */
    static void assume(Program program, State state, Comparison comparison, boolean answer) {
        Asked asked = asked(program, state, comparison);
        if (asked == null) {
            return;
        }
        // Of a truth it is asked whether it is 0: the answer is the other way round.
        boolean fits = answer != (comparison.asksTruth() instanceof Term.Computed);
        Value caught = asked.value;
        Value left = caught.keeping(fits ? asked.fits : asked.differs);
        if (left.objects().isEmpty()
                || left.objects().size() == caught.objects().size()) {
            return;
        }
        if (state.tried.hasCaught()) {
            state.tried = state.tried.foundToBe(left, caught);
        }
        if (caught.constant() == Constant.NONE || fits) {
            Set<Label> others = WhyThrown.ofOthers(state, caught, left.objects()::contains);
            if (!others.isEmpty()) {
                state.tried = state.tried.without(taint -> WhyThrown.isOf(taint, others));
                if (asked.register != Instruction.NONE) {
                    state.registers[asked.register] = caught.withTaints(WhyThrown.without(caught.taints(), others));
                }
            }
        }
    }

    /** What of what was asked has a say in the answer: what decided which other was thrown than one that is as asked has none. */
    static Taints deciding(Program program, State state, Comparison comparison, Taints asked) {
        Asked question = asked.isEmpty() ? null : asked(program, state, comparison);
        return question == null
                ? asked
                : WhyThrown.without(asked, WhyThrown.ofOthers(state, question.value, question.fits));
    }

    private static @Nullable Asked asked(Program program, State state, Comparison comparison) {
        return comparison.asksTruth() instanceof Term.Computed test
                ? ofInstance(program, state, test)
                : ofClass(program, state, comparison);
    }

    private static @Nullable Asked ofInstance(Program program, State state, Term.Computed test) {
        return test.operation() instanceof Operation.IsOf is
                ? of(
                        state,
                        test.from().get(0),
                        object -> UnseenFailures.mayBe(program, state.heap, object, is.type()),
                        object -> !program.index().isSubtype(object.type(), is.type()))
                : null;
    }

    /** Of which class an object is, itself or by its name; one that is known by a class above its own may be of any below. */
    private static @Nullable Asked ofClass(Program program, State state, Comparison comparison) {
        Term object = ClassQuestions.asked(comparison.left());
        if (object == null || !(comparison.right() instanceof Term.Fixed fixed)) {
            return null;
        }
        Predicate<HeapObject> same =
                one -> ClassQuestions.of(comparison.left(), one.type()).equals(fixed.value());
        Predicate<HeapObject> fits = one -> same.test(one)
                || !one.isExact()
                        && (fixed.value() instanceof Type type
                                ? UnseenFailures.mayBe(program, state.heap, one, type.getInternalName())
                                : !UnseenFailures.is(state.heap, one));
        return of(state, object, fits, one -> !same.test(one) || !one.isExact());
    }

    private static @Nullable Asked of(
            State state, Term object, Predicate<HeapObject> fits, Predicate<HeapObject> differs) {
        if (object instanceof Term.Register register) {
            return new Asked(register.number(), state.registers[register.number()], fits, differs);
        }
        Integer wrapper = ClassQuestions.ofCause(object);
        if (wrapper == null) {
            return null;
        }
        Value cause = Value.BOTTOM;
        for (HeapObject one : state.registers[wrapper].objects()) {
            Value held = state.heap.get(one, CAUSE).orElse(null);
            if (held == null && !UnseenFailures.isUntold(state.heap, one)) {
                return null;
            }
            cause = held == null ? cause : cause.join(held);
        }
        return new Asked(Instruction.NONE, cause, fits, differs);
    }
}
