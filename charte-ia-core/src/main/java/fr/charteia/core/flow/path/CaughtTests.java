package fr.charteia.core.flow.path;

import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.frame.WhyThrown;
import fr.charteia.core.flow.program.ClassQuestions;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Operation;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
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
     * @param register where it lies
     * @param fits of what may be found to be so
     * @param differs of what may be found not to be
     */
    private record Asked(int register, Predicate<HeapObject> fits, Predicate<HeapObject> differs) {}

    private CaughtTests() {}

    /** Takes an answer for given. */
    static void assume(Program program, State state, Comparison comparison, boolean answer) {
        Asked asked = asked(program, state, comparison);
        if (asked == null) {
            return;
        }
        // Of a truth it is asked whether it is 0: the answer is the other way round.
        boolean fits = answer != (comparison.asksTruth() instanceof Term.Computed);
        Value caught = state.registers[asked.register];
        Set<HeapObject> left = new LinkedHashSet<>(caught.objects());
        left.removeIf((fits ? asked.fits : asked.differs).negate());
        if (left.isEmpty() || left.size() == caught.objects().size()) {
            return;
        }
        if (state.tried.hasCaught()) {
            state.tried = state.tried.foundToBe(caught.withObjects(left), caught);
        }
        if (caught.constant() == Constant.NONE || fits) {
            Set<Label> others = WhyThrown.ofOthers(state, caught, left::contains);
            if (!others.isEmpty()) {
                state.tried = state.tried.without(taint -> WhyThrown.isOf(taint, others));
                state.registers[asked.register] = caught.withTaints(WhyThrown.without(caught.taints(), others));
            }
        }
    }

    /** What of what was asked has a say in the answer: what decided which other was thrown than one that is as asked has none. */
    static Taints deciding(Program program, State state, Comparison comparison, Taints asked) {
        Asked question = asked.isEmpty() ? null : asked(program, state, comparison);
        return question == null
                ? asked
                : WhyThrown.without(
                        asked,
                        WhyThrown.ofOthers(state, state.registers[question.register], question.fits));
    }

    private static @Nullable Asked asked(Program program, State state, Comparison comparison) {
        return comparison.asksTruth() instanceof Term.Computed test
                ? ofInstance(program, state, test)
                : ofClass(program, comparison);
    }

    private static @Nullable Asked ofInstance(Program program, State state, Term.Computed test) {
        return test.operation() instanceof Operation.IsOf is
                        && test.from().get(0) instanceof Term.Register tested
                ? new Asked(
                        tested.number(),
                        object -> UnseenFailures.mayBe(program, state.heap, object, is.type()),
                        object -> !program.index().isSubtype(object.type(), is.type()))
                : null;
    }

    /** Of which class an object is, itself or by its name; one that is known by a class above its own may be of any below. */
    private static @Nullable Asked ofClass(Program program, Comparison comparison) {
        Integer register = ClassQuestions.asked(comparison.left());
        if (register == null || !(comparison.right() instanceof Term.Fixed fixed)) {
            return null;
        }
        Predicate<HeapObject> same =
                object -> ClassQuestions.of(comparison.left(), object.type()).equals(fixed.value());
        Predicate<HeapObject> fits = object -> same.test(object)
                || !object.isExact()
                        && (!(fixed.value() instanceof Type type) || program.mayBe(object, type.getInternalName()));
        return new Asked(register, fits, object -> !same.test(object) || !object.isExact());
    }
}
