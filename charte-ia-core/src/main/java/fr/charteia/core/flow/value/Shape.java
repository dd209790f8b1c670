package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a caller knows of what it passes, where the callee's own summary says that knowing it would help: the exact class
 * of an object, the target of a function, a constant; and which places are one object, where the callee writes to it. A
 * method has one summary per shape.
 *
 * @param known what is known, by path
 * @param aliases places where the caller passes what it passes at another, with that other
 */
public record Shape(Map<AccessPath, Known> known, Map<AccessPath, AccessPath> aliases) {
    /** Nothing is known. */
    public static final Shape NONE = new Shape(Map.of(), Map.of());

    /**
     * What is known at a path.
     *
     * @param objects the objects that may be there; empty when they are not known
     * @param constant the constant, {@link Constant#UNKNOWN} when none is known; besides objects, null where there may be none; without
     *     any, {@link Constant#NONE} where nothing is there
     * @param one the constant of an enum; null when it is none
     * @param chosen whether the caller has seen what chose which of several objects is there, or a person's answer that chose which of
     *     several constants
     */
    public record Known(
            List<Passed> objects,
            Constant constant,
            @Nullable HeapObject one,
            boolean chosen) {
        /** Nothing is there. */
        public static final Known NOTHING = new Known(List.of(), Constant.NONE);

        public Known {
            objects = List.copyOf(objects);
        }

        public Known(List<Passed> objects, Constant constant) {
            this(objects, constant, null, false);
        }

        /** Of a constant, or one of several. */
        public static Known of(Constant constant, Value passed) {
            boolean chosen = constant.single().isEmpty() && Approvals.isChosen(passed);
            return new Known(List.of(), constant, null, chosen);
        }

        /** Of one of several objects. */
        public Known(List<Passed> objects, Constant constant, Value passed) {
            this(objects, constant, null, objects.size() > 1 && State.isChosen(passed));
        }

        public boolean isConstant() {
            return objects.isEmpty();
        }

        boolean isSure() {
            return isConstant() || objects.size() == 1 && objects.get(0).exact();
        }

        public boolean hasFunction() {
            return objects.stream().anyMatch(object -> object.target() != null);
        }

        /** Whether it may be a function whose body is that method. */
        public boolean calls(MemberRef body) {
            return objects.stream()
                    .map(Passed::target)
                    .anyMatch(
                            target -> target != null && target.implementation().equals(body));
        }
    }

    /**
     * One object.
     *
     * @param type its class
     * @param target what it calls, when it is a function
     * @param exact whether it is of just that class
     * @param absent classes of which it is none, though it could be by its type
     */
    public record Passed(String type, HeapObject.@Nullable Target target, boolean exact, Set<String> absent) {
        /** How many functions that run the same code, each with values of its own, are told apart at one place. */
        private static final int ALIKE = 2;

        public Passed {
            absent = Ordered.set(absent);
        }

        public Passed(String type, HeapObject.@Nullable Target target, boolean exact) {
            this(type, target, exact, Set.of());
        }

        public static Passed of(HeapObject object) {
            return new Passed(object.type(), object.isFunction() ? object.target() : null, object.isExact());
        }

        /**
         * The objects at a place that a callee is told as one each: those that are alike, where the way there is forgotten; functions that
         * run the same code, where they hold nothing that would tell them apart, or are more than a few.
         */
        public static List<Set<HeapObject>> groups(AccessPath path, Set<HeapObject> objects) {
            if (objects.size() < 2) {
                return objects.isEmpty() ? List.of() : List.of(objects);
            }
            boolean folded = path.isFolded();
            Map<Passed, Integer> alike = new HashMap<>();
            if (!folded && objects.stream().anyMatch(HeapObject::isFunction)) {
                objects.forEach(object -> alike.merge(of(object), 1, Integer::sum));
            }
            Map<Object, Set<HeapObject>> groups = new LinkedHashMap<>();
            for (HeapObject object : objects) {
                Passed kind = of(object);
                int many = alike.getOrDefault(kind, 0);
                boolean one = folded || many > ALIKE || many > 0 && kind.holdsNothing();
                groups.computeIfAbsent(one ? kind : object, key -> new LinkedHashSet<>())
                        .add(object);
            }
            return List.copyOf(groups.values());
        }

        private boolean holdsNothing() {
            return target == null ? !exact : target.captured() == 0;
        }
    }

    public Shape {
        known = Ordered.map(known);
        aliases = Ordered.map(aliases);
    }

    /** The place that a place is: itself, unless the caller passes one object at both. */
    public AccessPath place(AccessPath path) {
        return aliases.getOrDefault(path, path);
    }

    public Optional<Known> at(AccessPath path) {
        return Optional.ofNullable(known.get(path));
    }

    /** Whether a constant is known, of which there may be ever more in a recursion. */
    public boolean hasConstants() {
        return known.values().stream().anyMatch(Known::isConstant);
    }

    /** What is known of objects alone. */
    public Shape ofObjects() {
        Map<AccessPath, Known> objects = new HashMap<>(known);
        objects.values().removeIf(Known::isConstant);
        return new Shape(objects, aliases);
    }

    /** What is known of functions alone. */
    public Shape ofFunctions() {
        Map<AccessPath, Known> functions = new HashMap<>(known);
        functions.values().removeIf(what -> !what.hasFunction());
        return new Shape(functions, aliases);
    }

    /** Whether nothing is known but functions. */
    public boolean isOfFunctions() {
        return !known.isEmpty() && known.values().stream().allMatch(Known::hasFunction);
    }

    /** Whether of each place of which it tells it is known what alone is there, and of one that this is an object. */
    public boolean isSure() {
        return known.values().stream().allMatch(Known::isSure)
                && known.values().stream().anyMatch(what -> !what.isConstant());
    }

    public boolean hasFunctions() {
        return known.values().stream().anyMatch(Known::hasFunction);
    }

    /** Whether it tells of all places of which another does. */
    public boolean tells(Shape other) {
        return known.keySet().containsAll(other.known.keySet());
    }

    public boolean isEmpty() {
        return known.isEmpty() && aliases.isEmpty();
    }

    @Override
    public String toString() {
        Map<String, Known> sorted = new TreeMap<>();
        known.forEach((path, what) -> sorted.put(path.toString(), what));
        Map<String, AccessPath> same = new TreeMap<>();
        aliases.forEach((path, what) -> same.put(path.toString(), what));
        return sorted + (same.isEmpty() ? "" : same.toString());
    }
}
