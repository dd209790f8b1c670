package fr.charteia.core.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a method finds when it is called: a parameter, a static field, or what lies below it. At most {@value
 * #LIMIT} slots deep; what is deeper ends in {@link Slot#DEEP}.
 */
final class AccessPath {
    /** The parameter index under which all static fields are found. */
    static final int STATIC = -1;

    /**
     * The parameter index under which all that outlives calls is found: below a field, what that field of any object holds
     * that came from code that is not seen or was handed to it; below {@link Slot#ofType}, what a store holds.
     */
    static final int STATE = -2;

    static final int LIMIT = 6;

    /** Up to how many slots a path can be cut to. */
    static final int WHOLES = 2;

    private final int parameter;
    private final List<Slot> slots;
    private final boolean many;
    private final int hash;
    private Label.@Nullable Input @Nullable [] wholes;
    private @Nullable AccessPath above;

    AccessPath(int parameter, List<Slot> slots) {
        this.parameter = parameter;
        this.slots = List.copyOf(slots);
        boolean anyMany = parameter == STATE;
        for (int i = 0; i < this.slots.size(); i++) {
            anyMany |= standsForMany(this.slots.get(i));
        }
        this.many = anyMany;
        this.hash = 31 * parameter + this.slots.hashCode();
    }

    /** The parameter's index, the receiver being 0 where there is one; {@link #STATIC} for static fields. */
    int parameter() {
        return parameter;
    }

    /** What lies below, outermost first. */
    List<Slot> slots() {
        return slots;
    }

    static AccessPath of(int parameter) {
        return new AccessPath(parameter, List.of());
    }

    /** The path one slot below. */
    AccessPath append(Slot slot) {
        if (isDeep()) {
            return this;
        }
        if (parameter == STATE && slot.kind() == Slot.Kind.FIELD) {
            return new AccessPath(STATE, List.of(slot));
        }
        List<Slot> longer = new ArrayList<>(slots);
        longer.add(slots.size() >= LIMIT || isRing(slot) ? Slot.DEEP : slot);
        return new AccessPath(parameter, longer);
    }

    /** Whether fields of the slot's class were passed twice: a list, a tree, where going on says nothing new. */
    private boolean isRing(Slot slot) {
        int passed = 0;
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).kind() == slot.kind() && slots.get(i).hasOwnerOf(slot)) {
                passed++;
            }
        }
        return passed >= 2;
    }

    /** Whether it stands for everything below its other slots. */
    boolean isDeep() {
        return !slots.isEmpty() && slots.get(slots.size() - 1).kind() == Slot.Kind.DEEP;
    }

    /** The field that it is, or of which it is everything. */
    Optional<Slot> lastField() {
        int last = slots.size() - (isDeep() ? 2 : 1);
        return last >= 0 && slots.get(last).kind() == Slot.Kind.FIELD ? Optional.of(slots.get(last)) : Optional.empty();
    }

    /** Of what type that of which it is everything was found to be, where its declaration says less. */
    Optional<String> typeFound() {
        return isDeep()
                ? Optional.of(slots.get(slots.size() - 1).name()).filter(type -> !type.isEmpty())
                : Optional.empty();
    }

    /**
     * The label for everything below the first slots of the path. Static fields and what outlives calls have nothing in
     * common but that: there the first slot always counts.
     *
     * @param depth how many slots, from 0 to {@value #WHOLES}
     */
    Label.Input whole(int depth) {
        Label.@Nullable Input[] known = wholes;
        if (known == null) {
            known = new Label.@Nullable Input[WHOLES + 1];
            wholes = known;
        }
        Label.Input whole = known[depth];
        if (whole == null) {
            int least = parameter < 0 ? 1 : 0;
            int kept = Math.min(slots.size(), Math.max(least, depth));
            whole = new Label.Input(new AccessPath(parameter, slots.subList(0, kept)).append(Slot.DEEP));
            known[depth] = whole;
        }
        return whole;
    }

    /** Whether it is the address that an object bears. */
    boolean isAddress() {
        return !slots.isEmpty() && slots.get(slots.size() - 1).equals(Slot.ADDRESS);
    }

    /** The path one slot above. */
    AccessPath above() {
        AccessPath known = above;
        if (known == null) {
            known = new AccessPath(parameter, slots.subList(0, slots.size() - 1));
            above = known;
        }
        return known;
    }

    /** Whether the other path is this one or lies below it. */
    boolean isPrefixOf(AccessPath other) {
        return parameter == other.parameter
                && slots.size() <= other.slots.size()
                && slots.equals(other.slots.subList(0, slots.size()));
    }

    /** Whether it can stand for more than one object. */
    boolean isMany() {
        return many;
    }

    private static boolean standsForMany(Slot slot) {
        return switch (slot.kind()) {
            case ELEMENT, VALUE -> slot.name().isEmpty();
            case KEY, CONTENT, DEEP -> true;
            default -> false;
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof AccessPath path
                        && hash == path.hash
                        && parameter == path.parameter
                        && hasSlotsOf(path);
    }

    /** The innermost are compared first: paths that differ mostly differ there. */
    private boolean hasSlotsOf(AccessPath other) {
        int at = slots.size();
        if (at != other.slots.size()) {
            return false;
        }
        while (--at >= 0) {
            if (!slots.get(at).equals(other.slots.get(at))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return parameter + "" + slots;
    }
}
