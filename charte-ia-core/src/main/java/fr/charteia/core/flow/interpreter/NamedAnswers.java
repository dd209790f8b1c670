package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;

/** What a truth that is a part of a person's answer says by its name: where {@code visa.refused()} is true, they have not approved. */
final class NamedAnswers {
    private static final String GRANTED = "GRANTED";
    private static final String ASKING = "is";

    private final Program program;

    NamedAnswers(Program program) {
        this.program = program;
    }

    /** What a call gives, where it asks for such a part. */
    Value told(State state, MemberRef callee, List<Value> arguments, Value given) {
        return isPart(state, callee, arguments) && denies(callee.name()) ? given.via(Approvals::turned) : given;
    }

    private static boolean isPart(State state, MemberRef callee, List<Value> arguments) {
        Set<HeapObject> holders = arguments.size() == 1 ? arguments.get(0).objects() : Set.of();
        return callee.descriptor().equals("()Z")
                && !holders.isEmpty()
                && holders.stream()
                        .allMatch(
                                holder -> state.heap.get(holder, Slot.ANSWERED).isPresent());
    }

    private boolean denies(String name) {
        String said = name.startsWith(ASKING) ? name.substring(ASKING.length()) : name;
        return program.models().areOpposed(Set.of(GRANTED, said));
    }
}
