package fr.charteia.core.flow;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Which constant is left in a place that outlives calls: what decided that a status is {@code REFUSE} is told apart from what decided
 * that it is {@code INCOMPLET}, for who asks for records of just one status. Below a cell, it stands at the constant, as at a key.
 */
final class KeptConstants {
    private KeptConstants() {}

    /** Whether a place holds one of several constants, of which records are found by one: an enum's, or texts. */
    static boolean isTold(Program program, Slot field) {
        String type = program.slotType("", field);
        return program.isEnum(type) || type.equals("java/lang/String");
    }

    /** The cells below a cell to which what was left there belongs, too. */
    static Set<AccessPath> cells(Program program, AccessPath cell, Value left) {
        boolean told = cell.slots().size() == 1
                && cell.slots().get(0).kind() == Slot.Kind.FIELD
                && isTold(program, cell.slots().get(0));
        if (!told) {
            return Set.of();
        }
        Set<AccessPath> cells = new LinkedHashSet<>();
        boolean chosen = left.taints().labels().stream().allMatch(label -> isChoosing(left.taints(), label));
        Optional<Set<Object>> keys = chosen ? Approvals.keys(written(cell, left)) : Optional.empty();
        if (keys.isEmpty() || keys.get().isEmpty()) {
            return Set.of(cell.append(Slot.VALUE));
        }
        keys.get().forEach(key -> cells.add(cell.append(Slot.being(key).orElse(Slot.VALUE))));
        return cells;
    }

    /** What of it was put there: that it may still be what it was says nothing. */
    private static Value written(AccessPath cell, Value left) {
        Set<HeapObject> objects = new LinkedHashSet<>(left.objects());
        objects.removeIf(object -> object.isInput() && object.path().equals(cell));
        return left.withObjects(objects);
    }

    /** Whether a path asks for a constant in the place above it, of which what else was left there says nothing. */
    static boolean isAskedFor(Program program, AccessPath path, AccessPath above) {
        return path.parameter() == AccessPath.STATE
                && path.slots().size() == 2
                && above.slots().size() == 1
                && path.slots().get(1).kind() == Slot.Kind.VALUE
                && path.slots().get(0).kind() == Slot.Kind.FIELD
                && isTold(program, path.slots().get(0));
    }

    /** Whether nothing of what bears a label lies in the value: it only decided which constant that is. */
    private static boolean isChoosing(Taints taints, Label label) {
        return taints.filter(taint -> taint.label().equals(label) && !taint.has(Mark.CONTROL))
                .isEmpty();
    }
}
