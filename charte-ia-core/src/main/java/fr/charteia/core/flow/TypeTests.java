package fr.charteia.core.flow;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What {@code instanceof} says of the objects that a register may hold, where it was answered. */
final class TypeTests {
    private static final String TEST = "is ";

    private TypeTests() {}

    /** What a term asks of a register: whether it holds an object of that type. */
    static Term of(String type, int register) {
        return new Term.Computed(TEST + type, List.of(new Term.Register(register)));
    }

    /** Takes an answer for given: objects of which it cannot be true are gone. */
    static void assume(Program program, State state, Comparison comparison, boolean answer) {
        if (comparison.relation() != Comparison.Relation.EQUAL
                || !(comparison.left() instanceof Term.Computed test)
                || !test.how().startsWith(TEST)
                || !(test.from().get(0) instanceof Term.Register tested)
                || !comparison.right().equals(new Term.Fixed(0))) {
            return;
        }
        String type = test.how().substring(TEST.length());
        Value value = state.registers[tested.number()];
        Set<HeapObject> kept = new LinkedHashSet<>(value.objects());
        // Asked whether it is 0: the answer is the other way round.
        kept.removeIf(object -> answer ? program.index().isSubtype(object.type(), type) : !program.mayBe(object, type));
        boolean one = value.constant() == Constant.NONE
                && !kept.isEmpty()
                && kept.size() < value.objects().size();
        if (one) {
            state.registers[tested.number()] = value.withObjects(Collections.unmodifiableSet(kept));
        }
    }
}
