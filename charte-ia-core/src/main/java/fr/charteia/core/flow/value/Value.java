package fr.charteia.core.flow.value;

import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a register, a field or an element may hold: objects, constants, and the labels that it carries itself (what its
 * parts carry is in the {@link Heap}). Immutable.
 *
 * @param objects the objects that it may be
 * @param taints the labels that it carries
 * @param constant the constants that it may be
 */
public record Value(Set<HeapObject> objects, Taints taints, Constant constant) {
    /** No value: code that does not run. */
    public static final Value BOTTOM = new Value(Set.of(), Taints.NONE, Constant.NONE);

    /** How many objects and labels an ordinary value is and carries. */
    private static final int NARROW = 16;

    /** Any value that carries nothing. */
    public static final Value CLEAN = new Value(Set.of(), Taints.NONE, Constant.UNKNOWN);

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || other instanceof Value value
                        && (objects == value.objects
                                || objects.equals(value.objects) && isOfTheSameTypes(objects, value.objects))
                        && (constant == value.constant || constant.equals(value.constant))
                        && taints.equals(value.taints);
    }

    @Override
    public int hashCode() {
        return (31 * objects.hashCode() + taints.hashCode()) * 31 + constant.hashCode();
    }

    public static Value of(HeapObject object) {
        return new Value(Set.of(object), Taints.NONE, Constant.NONE);
    }

    public static Value of(Constant constant) {
        return new Value(Set.of(), Taints.NONE, constant);
    }

    public static Value constant(Object value) {
        return of(Constant.of(value));
    }

    public static Value tainted(Taints taints) {
        return taints.isEmpty() ? CLEAN : new Value(Set.of(), taints, Constant.UNKNOWN);
    }

    /** Whether there is nothing: null, or no value at all. It carries nothing either. */
    public boolean isNothing() {
        return isBottom() || isNull() && taints.isEmpty();
    }

    /** Whether it carries nothing, and nothing is known of what it is. */
    public boolean isClean() {
        return objects.isEmpty() && taints.isEmpty() && constant.isUnknown();
    }

    /** Where the caller passes it, when it is just what the caller passes. */
    public @Nullable AccessPath passed() {
        return constant instanceof Constant.FromInput input ? input.path() : null;
    }

    /** What it may be after either of two histories; itself where the other brings nothing more. */
    public Value join(Value other) {
        if (this == other || other == BOTTOM) {
            return this;
        }
        if (this == BOTTOM) {
            return other;
        }
        Set<HeapObject> both = objects;
        if (!objects.containsAll(other.objects)) {
            Set<HeapObject> all = new LinkedHashSet<>(objects);
            all.addAll(other.objects);
            both = Collections.unmodifiableSet(all);
        }
        both = afterEither(both, other.objects);
        Taints all = taints.union(other.taints);
        Taints carried = JoinedApprovals.ofEither(this, other, all);
        Constant either = constant.join(other.constant);
        boolean same = both == objects && carried == taints && either.equals(constant);
        return same ? this : new Value(both, carried, either);
    }

    /** Objects with what is known of their types whichever way was taken: what only one way has found out is forgotten. */
    private static Set<HeapObject> afterEither(Set<HeapObject> all, Set<HeapObject> other) {
        if (isOfTheSameTypes(all, other)) {
            return all;
        }
        Map<HeapObject, String> types = new HashMap<>();
        other.forEach(object -> types.put(object, object.type()));
        Set<HeapObject> known = new LinkedHashSet<>();
        for (HeapObject object : all) {
            boolean alike = types.getOrDefault(object, object.type()).equals(object.type());
            known.add(alike ? object : object.asDeclared());
        }
        return Collections.unmodifiableSet(known);
    }

    /** Whether as much is known of the type of each object that is in both. */
    private static boolean isOfTheSameTypes(Set<HeapObject> all, Set<HeapObject> others) {
        if (all == others || !isAnyNarrowed(all) && !isAnyNarrowed(others)) {
            return true;
        }
        Map<HeapObject, String> types = new HashMap<>();
        others.forEach(object -> types.put(object, object.type()));
        for (HeapObject object : all) {
            if (!types.getOrDefault(object, object.type()).equals(object.type())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAnyNarrowed(Set<HeapObject> objects) {
        for (HeapObject object : objects) {
            if (object.isNarrowed()) {
                return true;
            }
        }
        return false;
    }

    /** The object that it is, if there is just one; it may also be a constant, or stand for many. */
    @Nullable
    public HeapObject only() {
        return objects.size() == 1 ? objects.iterator().next() : null;
    }

    public Value withTaints(Taints other) {
        return new Value(objects, other, constant);
    }

    public Value plus(Taints more) {
        Taints all = Undecided.less(taints, more).plus(more);
        return all == taints ? this : new Value(objects, all, constant);
    }

    /** The same, where its objects are known by other names. */
    public Value renamed(UnaryOperator<HeapObject> renaming) {
        if (objects.isEmpty()) {
            return this;
        }
        Set<HeapObject> renamed = new LinkedHashSet<>();
        objects.forEach(object -> renamed.add(renaming.apply(object)));
        return renamed.equals(objects) ? this : withObjects(renamed);
    }

    /** The same, or what stands for it, where it may be too many things that the caller passes. */
    Value bounded() {
        Set<HeapObject> fewer = InputBounds.bounded(objects);
        return fewer == objects ? this : withObjects(fewer);
    }

    /** The value as far as it is one of some of its objects. */
    public Value keeping(Predicate<HeapObject> some) {
        Set<HeapObject> kept = new LinkedHashSet<>(objects);
        return kept.removeIf(some.negate()) ? withObjects(kept) : this;
    }

    /** Whether it is one of functions, and of nothing else. */
    public boolean isFunction() {
        return !objects.isEmpty() && objects.stream().allMatch(HeapObject::isFunction);
    }

    public Value withObjects(Set<HeapObject> other) {
        return new Value(other, taints, constant);
    }

    /** The same without what is only known of a definition of the method; what a truth value tells of what the method was passed holds anywhere. */
    public Value lasting() {
        if (!(constant instanceof Constant.Local local)) {
            return this;
        }
        Value known = State.isParameter(local.definition()) ? telling() : this;
        return known.withConstant(local.elsewhere());
    }

    /** The same with what a truth value tells beside it, to be put together with another. */
    public Value telling() {
        return constant instanceof Constant.Tells tells
                ? plus(Approvals.of(Set.of(tells.found()), tells.when()))
                : this;
    }

    /** The same without what is known of a definition, which gives another value now. */
    Value without(int definition) {
        Value known = constant instanceof Constant.Local local && local.definition() == definition
                ? withConstant(local.elsewhere())
                : this;
        boolean tells = taints.approvals().stream().anyMatch(approval -> isAbout(approval, definition));
        return tells ? known.withTaints(taints.filter(taint -> !isAbout(taint.label(), definition))) : known;
    }

    private static boolean isAbout(Label label, int definition) {
        return label instanceof Label.Approval approval
                && approval.of() instanceof Label.Tested tested
                && tested.definition() == definition;
    }

    public Value withConstant(Constant other) {
        return constant == other ? this : new Value(objects, taints, other);
    }

    /** The value with one of its objects known as another. */
    Value rename(HeapObject from, HeapObject to) {
        if (!objects.contains(from)) {
            return this;
        }
        Set<HeapObject> renamed = new LinkedHashSet<>(objects);
        renamed.remove(from);
        renamed.add(to);
        return withObjects(Collections.unmodifiableSet(renamed));
    }

    public Value via(UnaryOperator<Taints> way) {
        Taints moved = way.apply(taints);
        return moved == taints ? this : withTaints(moved);
    }

    /** How many objects and labels it is and carries beyond the few of an ordinary value: what it costs to handle. */
    public int beyondNarrow() {
        return Math.max(0, objects.size() + taints.size() - NARROW);
    }

    /** What several values carry together. */
    public static Taints taintsOf(List<Value> values) {
        Taints all = Taints.NONE;
        for (Value value : values) {
            all = all.union(value.taints());
        }
        return all;
    }

    public boolean isBottom() {
        return objects.isEmpty() && taints.isEmpty() && constant == Constant.NONE;
    }

    /** Whether it can only be null. */
    public boolean isNull() {
        return objects.isEmpty()
                && constant.single().filter(c -> c == Constant.NULL).isPresent();
    }

    /**
     * Whether both can only be one thing, the same: an object, or what the caller passes at one place. That one of them is there and not
     * the other chooses nothing.
     */
    public boolean isSame(Value other) {
        return objects.equals(other.objects)
                && constant.equals(other.constant)
                && (objects.isEmpty()
                        ? constant instanceof Constant.FromInput input
                                && input.path().isOne()
                        : isOneObject());
    }

    private boolean isOneObject() {
        return objects.size() == 1
                && objects.iterator().next().isOne()
                && (constant.equals(Constant.NONE) || constant instanceof Constant.FromInput);
    }

    /** Whether it can be told apart from the other by what is known of both. */
    public boolean differsFrom(Value other) {
        return !objects.equals(other.objects) || !constant.equals(other.constant) || !taints.equals(other.taints);
    }

    /** What a value carries besides being what the caller passed: that follows to its parts by their own paths. */
    public Taints ownTaints() {
        return taints.filter(taint -> {
            if (!(taint.label() instanceof Label.Input input)) {
                return !(taint.label() instanceof Label.Approval);
            }
            if (input.path().parameter() == AccessPath.STATE) {
                // The paths of its parts do not begin with its own.
                return true;
            }
            return objects.stream().noneMatch(o -> o.isInput() && input.path().isPrefixOf(o.path()));
        });
    }
}
