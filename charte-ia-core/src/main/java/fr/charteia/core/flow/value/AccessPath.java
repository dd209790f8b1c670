package fr.charteia.core.flow.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that a method finds when it is called: a parameter, a static field, or what lies below it.
 *
 * <p>The first {@value #LIMIT} slots are told apart, and the fields of one class twice. Of what lies deeper the way there is
 * forgotten, not what it is: {@link Slot#BELOW} stands for any way down, and the last field with what lies in its containers
 * follows. So there are only as many as there are fields, which ends lists and trees. Nested containers and what nothing is
 * known of end in {@link Slot#DEEP}, which is all at once.
 */
public final class AccessPath {
    /** The parameter index under which all static fields are found. */
    public static final int STATIC = -1;

    /**
     * The parameter index under which all that outlives calls is found: below a field, what that field of any object holds
     * that came from code that is not seen or was handed to it; below {@link Slot#ofType}, what a store holds.
     */
    public static final int STATE = -2;

    /** The parameter index that stands for what a model says to a function of ours, of which no method knows where it lies: beyond those that any has. */
    public static final int SAID = 256;

    static final int LIMIT = 8;

    /** How many functions that took each other along are told apart. */
    private static final int STEPS_TAKEN = 3;

    /** How many containers in each other are told apart below the last field, where the way there is forgotten. */
    private static final int NESTED = 3;

    /** Up to how many slots a path can be cut to. */
    private static final int WHOLES = 2;

    /** How many ways there are to make a path stand for more. */
    static final int STEPS = 2 * (WHOLES + 1);

    private final int parameter;
    private final List<Slot> slots;
    private final boolean many;
    private final int hash;
    private Label.@Nullable Input @Nullable [] coarser;
    private @Nullable AccessPath above;

    public AccessPath(int parameter, List<Slot> slots) {
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
    public int parameter() {
        return parameter;
    }

    /** What lies below, outermost first. */
    public List<Slot> slots() {
        return slots;
    }

    public static AccessPath of(int parameter) {
        return new AccessPath(parameter, List.of());
    }

    /** The path one slot below. */
    public AccessPath append(Slot slot) {
        if (isDeep()) {
            return this;
        }
        boolean isField = slot.kind() == Slot.Kind.FIELD;
        if (parameter == STATE && isField) {
            return new AccessPath(STATE, List.of(slot));
        }
        if (slot.kind() == Slot.Kind.DEEP || !isFolded() && (slot.equals(Slot.BELOW) || isToldApart(slot))) {
            return new AccessPath(parameter, with(slots, slot));
        }
        return isField ? below(slot) : slot.equals(Slot.BELOW) ? belowKnown() : inLastField(slot);
    }

    private boolean isToldApart(Slot slot) {
        return slots.size() < LIMIT && !isRing(slot);
    }

    private static List<Slot> with(List<Slot> above, Slot slot) {
        List<Slot> longer = new ArrayList<>(above);
        longer.add(slot);
        return longer;
    }

    /** Whether it leads to one thing: what a caller passes itself, or in fields of what is passed. */
    boolean isOne() {
        return parameter >= 0 && slots.stream().allMatch(slot -> slot.kind() == Slot.Kind.FIELD);
    }

    /** Whether the way to its last field is forgotten. */
    public boolean isFolded() {
        return slots.contains(Slot.BELOW);
    }

    /** The path that stands for this one and another, where they differ in which element or value is meant and one of them says any. */
    Optional<AccessPath> orAny(AccessPath other) {
        if (parameter != other.parameter || slots.size() != other.slots.size()) {
            return Optional.empty();
        }
        List<Slot> either = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            Slot one = slots.get(i);
            Slot two = other.slots.get(i);
            if (!one.equals(two) && !(one.equals(two.any()) || two.equals(one.any()))) {
                return Optional.empty();
            }
            either.add(one.equals(two) ? one : one.any());
        }
        return Optional.of(new AccessPath(parameter, either));
    }

    /** The containers on the way, outermost first. */
    public List<AccessPath> containers() {
        List<AccessPath> containers = new ArrayList<>();
        AccessPath way = new AccessPath(parameter, List.of());
        for (Slot slot : slots) {
            if (slot.isContained() && way.slots.size() > 0) {
                containers.add(way);
            }
            way = way.append(slot);
        }
        return containers;
    }

    /** How many slots are known. */
    public int depth() {
        return slots.size() - (isFolded() ? 1 : 0);
    }

    /** The slots to which the way is known. */
    private List<Slot> known() {
        int known = slots.indexOf(Slot.BELOW);
        return known < 0 ? slots : slots.subList(0, known);
    }

    private int lastFieldAt() {
        int field = slots.size() - 1;
        while (field >= 0 && slots.get(field).kind() != Slot.Kind.FIELD) {
            field--;
        }
        return field;
    }

    private AccessPath belowKnown() {
        return new AccessPath(parameter, with(known(), Slot.BELOW));
    }

    /** What a field holds of whatever can be reached from here, what is here included. */
    public AccessPath below(Slot field) {
        return isDeep() || parameter == STATE
                ? append(field)
                : new AccessPath(parameter, with(belowKnown().slots, field));
    }

    /** A part of what lies in the last field, itself or in containers: the way to the field is forgotten. */
    private AccessPath inLastField(Slot slot) {
        int field = lastFieldAt();
        if (field < 0 || parameter == STATE || slots.size() - field > NESTED) {
            return append(Slot.DEEP);
        }
        List<Slot> way = new ArrayList<>(isFolded() ? known() : slots.subList(0, field));
        way.add(Slot.BELOW);
        way.addAll(slots.subList(field, slots.size()));
        way.add(slot);
        return new AccessPath(parameter, way);
    }

    /** How many slots it takes to say which place it is at all: a static field, a field that outlives calls, a key of a store. */
    private int least() {
        boolean isOfStore =
                parameter == STATE && !slots.isEmpty() && slots.get(0).kind() == Slot.Kind.NAMED;
        return isOfStore ? 2 : parameter < 0 ? 1 : 0;
    }

    /** Whether it has no more than so many slots, or than it takes to say which place it is. */
    public boolean isWithin(int most) {
        return depth() <= Math.max(most, least()) + (isDeep() ? 1 : 0);
    }

    /** Everything below the first slots, at most so many, or as many as it takes to say which place it is. */
    public AccessPath everythingBelow(int most) {
        List<Slot> known = known();
        return new AccessPath(parameter, known.subList(0, Math.min(known.size(), Math.max(most, least()))))
                .append(Slot.DEEP);
    }

    /**
     * The same field, wherever it is below the first slots, and any element or key of what it holds; of fields that these reach as far
     * as, only that.
     */
    AccessPath anywhereBelow(int most) {
        int field = lastFieldAt();
        List<Slot> known = known();
        List<Slot> way = new ArrayList<>(slots.subList(0, Math.max(0, field)));
        if (field > Math.min(most, known.size())) {
            way = with(known.subList(0, Math.min(most, known.size())), Slot.BELOW);
        }
        for (int i = Math.max(0, field); i < slots.size(); i++) {
            way.add(i < least() ? slots.get(i) : slots.get(i).any());
        }
        return way.equals(slots) ? this : new AccessPath(parameter, way);
    }

    /**
     * Whether fields of the slot's class were passed twice: a list, a tree, where going on says nothing new. A function that itself took another
     * along of its kind mostly does so a few times, where steps are put together.
     */
    private boolean isRing(Slot slot) {
        int passed = 0;
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).kind() == slot.kind() && slots.get(i).hasOwnerOf(slot)) {
                passed++;
            }
        }
        boolean taken = slot.isCapture() && !slots.isEmpty() && last().isCapture();
        return passed >= (taken ? STEPS_TAKEN : 2);
    }

    /** Whether it stands for everything below its other slots. */
    public boolean isDeep() {
        return !slots.isEmpty() && last().kind() == Slot.Kind.DEEP;
    }

    /** Whether it stands for anything that can be reached from the path above, whatever field leads there. */
    public boolean isAnyBelow() {
        return !slots.isEmpty() && last().equals(Slot.BELOW);
    }

    /** The field that it is, or of which it is everything, or that it holds one constant. */
    public Optional<Slot> lastField() {
        boolean below = isDeep() || !slots.isEmpty() && last().isBeing();
        int last = slots.size() - (below ? 2 : 1);
        return last >= 0 && slots.get(last).kind() == Slot.Kind.FIELD ? Optional.of(slots.get(last)) : Optional.empty();
    }

    /** Of what type that of which it is everything was found to be, where its declaration says less. */
    public Optional<String> typeFound() {
        return isDeep()
                ? Optional.of(last())
                        .filter(last -> !last.equals(Slot.COMPARED))
                        .map(Slot::name)
                        .filter(type -> !type.isEmpty())
                : Optional.empty();
    }

    /** Whether of all below it only that is meant which has a say in what the object equals. */
    public boolean isCompared() {
        return isDeep() && last().equals(Slot.COMPARED);
    }

    /** The last of its slots; it has some. */
    public Slot last() {
        return slots.get(slots.size() - 1);
    }

    /**
     * A label that stands for more: for the field anywhere below the first slots, then for everything below these. Static fields and
     * what outlives calls have nothing in common but that: there the first slot always counts, and in a store the key.
     *
     * @param step less than {@value #STEPS}, with ever more that it stands for in each half
     */
    Label.Input coarser(int step) {
        Label.@Nullable Input[] known = coarser;
        if (known == null) {
            known = new Label.@Nullable Input[STEPS];
            coarser = known;
        }
        Label.Input label = known[step];
        if (label == null) {
            int most = Math.max(least(), WHOLES - step % (WHOLES + 1));
            label = new Label.Input(step <= WHOLES ? anywhereBelow(most) : everythingBelow(most));
            known[step] = label;
        }
        return label;
    }

    /** Whether it is the address that an object bears. */
    public boolean isAddress() {
        return !slots.isEmpty() && last().equals(Slot.ADDRESS);
    }

    /** The path one slot above. */
    public AccessPath above() {
        AccessPath known = above;
        if (known == null) {
            known = new AccessPath(parameter, slots.subList(0, slots.size() - 1));
            above = known;
        }
        return known;
    }

    /** Whether the other path is this one or lies below it. */
    public boolean isPrefixOf(AccessPath other) {
        return parameter == other.parameter
                && slots.size() <= other.slots.size()
                && slots.equals(other.slots.subList(0, slots.size()));
    }

    /** Whether it lies below the other path, and no setting does on the way. */
    public boolean isBelow(AccessPath whole) {
        return slots.size() > whole.slots.size()
                && whole.isPrefixOf(this)
                && slots.subList(whole.slots.size(), slots.size()).stream().noneMatch(Slot::isSetting);
    }

    /** Whether it leads to what lies in a container, at whatever position or key. */
    public boolean isOneOfMany() {
        return slots.stream().anyMatch(Slot::isContained);
    }

    /** Whether the other path, which is another one, may lead to the same object: to the first of a list, or to any of it. */
    public boolean mayBe(AccessPath other) {
        if (parameter != other.parameter || slots.size() != other.slots.size() || slots.equals(other.slots)) {
            return false;
        }
        for (int i = 0; i < slots.size(); i++) {
            if (!slots.get(i).mayBe(other.slots.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can stand for more than one object. */
    boolean isMany() {
        return many;
    }

    private static boolean standsForMany(Slot slot) {
        return switch (slot.kind()) {
            case ELEMENT, VALUE -> slot.name().isEmpty() || slot.isBeginning();
            case KEY, CONTENT, BELOW, DEEP -> true;
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
