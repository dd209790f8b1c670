package fr.charteia.core.flow.path;

import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;

/** What {@code instanceof} says of what was caught, where it was answered: that something of another class was thrown is no reason any more. */
final class CaughtTests {
    private CaughtTests() {}

    /** Takes an answer for given. */
    static void assume(Program program, State state, Comparison comparison, boolean answer) {
        if (state.tried.hasCaught()) {
            comparison.asksClass().ifPresent(asked -> assume(program, state, asked, answer));
        }
    }

    private static void assume(Program program, State state, Comparison.OfClass asked, boolean isOther) {
        Value caught = state.registers[asked.register()];
        Value left = caught.keeping(object -> isOther
                ? !program.index().isSubtype(object.type(), asked.type())
                : mayBe(program, state, object, asked.type()));
        if (!left.objects().isEmpty() && left != caught) {
            state.tried = state.tried.foundToBe(left, caught);
        }
    }

    /** Whether it may be of a class: what code that is not seen threw is of none of ours, unless it is known to be. */
    static boolean mayBe(Program program, State state, HeapObject thrown, String type) {
        return program.mayBe(thrown, type)
                && (program.index().isSubtype(thrown.type(), type)
                        || !program.index().inScope(type)
                        || !UnseenFailures.is(state.heap, thrown));
    }
}
