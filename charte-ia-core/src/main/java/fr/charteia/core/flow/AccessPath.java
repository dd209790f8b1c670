package fr.charteia.core.flow;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that a method finds when it is called: a parameter, a static field, or what lies below it. At most {@value
 * #LIMIT} slots deep; what is deeper ends in {@link Slot#DEEP}.
 *
 * @param parameter the parameter's index, the receiver being 0 where there is one; {@link #STATIC} for static fields
 * @param slots what lies below, outermost first
 */
record AccessPath(int parameter, List<Slot> slots) {
    /** The parameter index under which all static fields are found. */
    static final int STATIC = -1;

    static final int LIMIT = 6;

    AccessPath {
        slots = List.copyOf(slots);
    }

    static AccessPath of(int parameter) {
        return new AccessPath(parameter, List.of());
    }

    /** The path one slot below. */
    AccessPath append(Slot slot) {
        if (isDeep()) {
            return this;
        }
        List<Slot> longer = new ArrayList<>(slots);
        longer.add(slots.size() >= LIMIT ? Slot.DEEP : slot);
        return new AccessPath(parameter, longer);
    }

    /** Whether it stands for everything below its other slots. */
    boolean isDeep() {
        return !slots.isEmpty() && slots.get(slots.size() - 1).kind() == Slot.Kind.DEEP;
    }

    /** Whether the other path is this one or lies below it. */
    boolean isPrefixOf(AccessPath other) {
        return parameter == other.parameter
                && slots.size() <= other.slots.size()
                && slots.equals(other.slots.subList(0, slots.size()));
    }

    /** Whether it can stand for more than one object. */
    boolean isMany() {
        return slots.stream().anyMatch(slot -> switch (slot.kind()) {
            case ELEMENT, VALUE -> slot.name().isEmpty();
            case KEY, CONTENT, DEEP -> true;
            default -> false;
        });
    }
}
