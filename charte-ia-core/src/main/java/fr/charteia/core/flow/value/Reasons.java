package fr.charteia.core.flow.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What decides that something is thrown, for each class of what is thrown: whoever catches one class runs for no reason that another was
 * thrown. Where a class is not told apart, whatever decides of any of them does.
 */
public final class Reasons {
    public static final Reasons NONE = new Reasons(Map.of(), Taints.NONE);

    /** How many classes are told apart; where there are more, none is. */
    private static final int MOST = 16;

    /** What decides of each class, also where nothing does. */
    private final Map<Kind, Taints> told;

    private final Taints all;

    /**
     * A class as it is thrown.
     *
     * @param exact whether it is none of its subclasses
     */
    private record Kind(String type, boolean exact) {
        static Kind of(HeapObject object) {
            return new Kind(object.type(), object.isExact());
        }
    }

    private Reasons(Map<Kind, Taints> told, Taints all) {
        this.told = told;
        this.all = all;
    }

    private static Reasons of(Map<Kind, Taints> told, Taints all) {
        return new Reasons(told.size() > MOST ? Map.of() : told, all);
    }

    /** The same reasons for all that may be thrown. */
    public static Reasons of(Value thrown, Taints deciding) {
        Map<Kind, Taints> told = new LinkedHashMap<>();
        thrown.objects().forEach(object -> told.put(Kind.of(object), deciding));
        return of(told, deciding);
    }

    /** All of them, whatever is thrown. */
    public Taints all() {
        return all;
    }

    /** What decides that something is thrown, of one object of all that may be. */
    public Taints of(HeapObject object) {
        return told.getOrDefault(Kind.of(object), all);
    }

    /** Whether something is said of the object's class, or of no class by itself. */
    boolean tells(HeapObject object) {
        return told.isEmpty() || told.containsKey(Kind.of(object));
    }

    /** The reasons of some of what is thrown alone. */
    public Reasons only(Value thrown) {
        if (thrown.objects().isEmpty()) {
            return new Reasons(Map.of(), all);
        }
        Map<Kind, Taints> some = new LinkedHashMap<>();
        Taints together = Taints.NONE;
        for (HeapObject object : thrown.objects()) {
            some.put(Kind.of(object), of(object));
            together = together.union(of(object));
        }
        return of(some, together);
    }

    /**
     * The same for some of what was thrown, of all the places where that may be.
     *
     * @param everywhere what is told of all of them
     */
    Reasons among(Reasons everywhere, Value thrown) {
        Value here = thrown.keeping(
                object -> told.containsKey(Kind.of(object)) || !everywhere.told.containsKey(Kind.of(object)));
        return here.objects().isEmpty() && !thrown.objects().isEmpty() ? NONE : only(here);
    }

    /** The reasons of classes of which nothing is thrown after all. */
    public Taints butFor(Value thrown) {
        Set<Kind> kinds = new LinkedHashSet<>();
        thrown.objects().forEach(object -> kinds.add(Kind.of(object)));
        return told.entrySet().stream()
                .filter(entry -> !kinds.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(Taints.NONE, Taints::union);
    }

    /** The same with something that decides of each class. */
    public Reasons plus(Taints deciding) {
        return deciding.isEmpty() ? this : map(known -> known.union(deciding));
    }

    /** What of the reasons something is true of. */
    public Reasons filter(Predicate<Taint> keep) {
        return map(known -> known.filter(keep));
    }

    private Reasons map(UnaryOperator<Taints> change) {
        Map<Kind, Taints> changed = new LinkedHashMap<>();
        told.forEach((kind, known) -> changed.put(kind, change.apply(known)));
        return new Reasons(changed, change.apply(all));
    }

    /** The reasons for either. */
    public Reasons union(Reasons other) {
        if (isNothing() || other.isNothing() || equals(other)) {
            return isNothing() ? other : this;
        }
        if (told.isEmpty() || other.told.isEmpty()) {
            return new Reasons(Map.of(), all.union(other.all));
        }
        Map<Kind, Taints> both = new LinkedHashMap<>(told);
        other.told.forEach((kind, known) -> both.merge(kind, known, Taints::union));
        return of(both, all.union(other.all));
    }

    /**
     * The same where a callee throws that, as its caller sees it.
     *
     * @param passed what something thrown is that was passed
     * @param deciding what decides there
     */
    public Reasons translated(
            Value thrown, Function<HeapObject, Set<HeapObject>> passed, UnaryOperator<Taints> deciding) {
        Map<Kind, Taints> known = new LinkedHashMap<>();
        told.forEach((kind, here) -> known.put(kind, deciding.apply(here)));
        Taints whole = deciding.apply(all);
        Map<Kind, Taints> there = new LinkedHashMap<>(known);
        for (HeapObject object : thrown.objects()) {
            if (object.isInput()) {
                Taints here = known.getOrDefault(Kind.of(object), whole);
                passed.apply(object).forEach(one -> there.merge(Kind.of(one), here, Taints::union));
            }
        }
        return told.isEmpty() ? new Reasons(Map.of(), whole) : of(there, whole);
    }

    /** Whether nothing decides of any of it. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Whether nothing is said at all: not even of which class nothing decides. */
    private boolean isNothing() {
        return all.isEmpty() && told.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Reasons reasons && all.equals(reasons.all) && told.equals(reasons.told);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return told.isEmpty() ? all.toString() : told.toString();
    }
}
