package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.ComparedApprovals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;

/** What is known of what was looked for in a collection of few constants, {@code EnumSet.of(PENDING, OPEN).contains(status)}: it is one of them. */
public final class FoundConstants {
    private static final String COLLECTION = "java/util/Collection";
    private static final int FEW = 4;

    private final Program program;
    private final Memory memory;

    public FoundConstants(Program program, Memory memory) {
        this.program = program;
        this.memory = memory;
    }

    /** Whether a call asks a collection of the JDK, or of a library, whether it has something. */
    public boolean areAsked(MemberRef callee) {
        return callee.name().equals("contains")
                && callee.descriptor().equals("(Ljava/lang/Object;)Z")
                && !program.index().inScope(callee.owner())
                && program.index().isSubtype(callee.owner(), COLLECTION);
    }

    /** What a person has approved where the collection, which comes first, has it. */
    public Taints approved(State state, List<Value> arguments) {
        Value held = memory.read(state, arguments.get(0), Slot.ELEMENT);
        Set<Object> constants = Approvals.keys(held).orElse(Set.of());
        if (constants.isEmpty()
                || constants.size() > FEW
                || constants.stream().anyMatch(Label.Kind.class::isInstance)) {
            return Taints.NONE;
        }
        List<Set<Label>> whereOne = constants.stream()
                .map(constant -> constant instanceof HeapObject object ? Value.of(object) : Value.constant(constant))
                .map(one -> ComparedApprovals.compared(arguments.get(1), one, true))
                .toList();
        Set<Label> approved = whereOne.stream().reduce(ApprovedLabels::common).orElse(Set.of());
        return Approvals.of(approved, true);
    }
}
