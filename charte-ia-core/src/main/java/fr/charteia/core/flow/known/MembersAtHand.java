package fr.charteia.core.flow.known;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Set;

/** Which of several members is at hand that reflection gives: any of them, but each by itself. */
public final class MembersAtHand {
    /** Bears what a member is. */
    public static final Slot SORT = Slot.named("$sorte");

    private MembersAtHand() {}

    /** Each of the members that an instruction gave one of, by itself; nothing where it gave something else. */
    public static List<Value> apart(State state, Instruction instruction) {
        boolean gives = instruction instanceof Instruction.ArrayLoad
                || instruction instanceof Instruction.Invoke
                || instruction instanceof Instruction.Cast;
        int target = gives ? Registers.written(instruction) : Instruction.NONE;
        return target == Instruction.NONE ? List.of() : each(state, state.registers[target]);
    }

    /** Each of several members by itself; nothing where it is none, or only one. */
    public static List<Value> each(State state, Value given) {
        boolean members = given.objects().size() > 1
                && given.objects().stream()
                        .allMatch(object -> state.heap.get(object, SORT).isPresent());
        return members
                ? given.objects().stream()
                        .map(member -> given.withObjects(Set.of(member)))
                        .toList()
                : List.of();
    }
}
