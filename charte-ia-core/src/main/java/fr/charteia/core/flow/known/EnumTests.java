package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.Comparison;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Term;
import fr.charteia.core.flow.value.Value;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a comparison with a constant of an enum says of the constants that a register may hold, where it was answered. */
public final class EnumTests {
    private final Summaries summaries;

    public EnumTests(Summaries summaries) {
        this.summaries = summaries;
    }

    /** Takes an answer for given: constants of which it cannot be true are gone; false where none is left. */
    public boolean assume(State state, Comparison comparison, boolean answer) {
        if (comparison.relation() != Comparison.Relation.EQUAL
                || !(comparison.left() instanceof Term.Register register)
                || !(comparison.right() instanceof Term.Fixed fixed)
                || !(fixed.value() instanceof Term.EnumConstant named)) {
            return true;
        }
        Value held = state.registers[register.number()];
        HeapObject constant = summaries
                .staticField(named.field())
                .flatMap(summaries.program()::constantOfEnum)
                .orElse(null);
        if (constant != null && !answer && !held.taints().isEmpty()) {
            state.validate(
                    approvedAsTheLast(state, register, held, named.field().owner()));
        }
        if (constant != null && answer && isPassed(held)) {
            // Whoever it is handed to is told which constant it is.
            state.registers[register.number()] =
                    Value.of(constant).plus(KeptConstants.found(summaries.program(), held, constant));
            return true;
        }
        if (constant == null || held.objects().isEmpty() || held.constant() != Constant.NONE) {
            return true;
        }
        Set<HeapObject> left = new LinkedHashSet<>(held.objects());
        left.removeIf(object -> object.equals(constant)
                ? !answer
                : answer && summaries.program().isConstantOfEnum(object));
        if (left.size() < held.objects().size()) {
            state.registers[register.number()] = held.withObjects(Collections.unmodifiableSet(left));
        }
        return !left.isEmpty();
    }

    /** What a person has approved where all constants but one are excluded by now: it is that one. */
    private Set<Label> approvedAsTheLast(State state, Term.Register register, Value held, String type) {
        List<MemberRef> left = constants(type)
                .filter(field -> !isExcluded(state, register, field))
                .limit(2)
                .toList();
        return left.size() == 1
                ? summaries
                        .staticField(left.get(0))
                        .map(last -> ComparedApprovals.compared(held, last, true))
                        .orElse(Set.of())
                : Set.of();
    }

    private static boolean isExcluded(State state, Term.Register register, MemberRef constant) {
        Comparison asked = Comparison.equal(register, new Term.Fixed(new Term.EnumConstant(constant)));
        return state.facts.answer(asked).filter(equal -> !equal).isPresent();
    }

    private Stream<MemberRef> constants(String type) {
        return summaries.program().index().find(type).stream()
                .flatMap(header -> header.enumConstants().stream())
                .map(FieldHeader::ref);
    }

    /** Whether it is just what the caller passed, which may be any constant. */
    private static boolean isPassed(Value held) {
        HeapObject only = held.only();
        return only != null && only.isInput() && !only.isExact() && !held.isNull();
    }

    /** What a person has approved where a value is one of the constants that a switch has no case for. */
    public Set<Label> approvedByDefault(Value value, Set<MemberRef> cases) {
        // Where any answer is one that a person chose, what is left is that they chose none of the cases.
        Value answer = value.withConstant(Constant.NONE)
                .via(taints -> taints.filter(taint ->
                        !(taint.label() instanceof Label.Approval approval) || approval.when() instanceof HeapObject));
        return isPassed(value)
                ? Approvals.given(value, otherThan(cases))
                : Approvals.inAll(left(value, cases), left -> ComparedApprovals.compared(answer, left, true));
    }

    /** Which constants a value is none of, on the way of a default. */
    private Label.OtherThan otherThan(Set<MemberRef> cases) {
        return new Label.OtherThan(cases.stream()
                .flatMap(field -> summaries.staticField(field).flatMap(summaries.program()::constantOfEnum).stream())
                .collect(Collectors.toSet()));
    }

    /** The constants that are left of a value, or of its enum where it only says which it is. */
    private List<Value> left(Value value, Set<MemberRef> cases) {
        if (!value.objects().isEmpty()) {
            return value.objects().stream().map(Value::of).toList();
        }
        return cases.stream()
                .map(MemberRef::owner)
                .distinct()
                .flatMap(this::constants)
                .filter(constant -> !cases.contains(constant))
                .flatMap(constant -> summaries.staticField(constant).stream())
                .toList();
    }
}
