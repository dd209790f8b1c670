package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.Slot;
import java.util.ArrayList;
import java.util.List;

/**
 * What a test may look at: a register, or a part of the object that it holds, or of one that lies below.
 *
 * @param register the register, {@link fr.charteia.core.bytecode.Instruction#NONE} for static fields
 * @param path the way to the part; empty for what the register holds itself
 */
public record Part(int register, List<Slot> path) {
    /** How deep parts may lie. */
    private static final int DEPTH = 3;

    /** Whether there is nothing in a collection: how many elements there are else, does not count. */
    public static final Slot NOTHING = Slot.named("$rien");

    public Part {
        path = List.copyOf(path);
    }

    public static Part of(int register) {
        return new Part(register, List.of());
    }

    public static Part of(int register, Slot slot) {
        return new Part(register, List.of(slot));
    }

    public boolean isRegister() {
        return path.isEmpty();
    }

    /** The same part of what another register holds. */
    Part in(int other) {
        return new Part(other, path);
    }

    boolean mayLieBelow() {
        return path.size() < DEPTH;
    }

    /** The part of an object of which this one's register holds a part. */
    public Part below(Part holder) {
        List<Slot> longer = new ArrayList<>(holder.path);
        longer.addAll(path);
        return new Part(holder.register, longer);
    }
}
