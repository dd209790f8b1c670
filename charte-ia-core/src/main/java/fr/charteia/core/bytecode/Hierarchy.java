package fr.charteia.core.bytecode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who inherits from whom. A class file that claims to be its own ancestor does not hang it. */
final class Hierarchy {

    static final String OBJECT = "java/lang/Object";
    private static final List<String> OF_ARRAYS = List.of("java/lang/Cloneable", "java/io/Serializable");

    private final Collection<String> scope;
    private final Predicate<String> inScope;
    private final Function<String, List<String>> parents;
    private final Map<String, List<String>> supertypes = new ConcurrentHashMap<>();
    /** The types that name a type as their superclass or interface: those of the scope, and what they inherit from. */
    private volatile @Nullable Map<String, List<String>> children;

    private final Map<String, SortedSet<String>> subtypes = new ConcurrentHashMap<>();

    /**
     * @param scope the names of its classes
     * @param inScope whether a name is one of them, without a walk over all
     * @param parents the superclass and the interfaces of a class
     */
    Hierarchy(Collection<String> scope, Predicate<String> inScope, Function<String, List<String>> parents) {
        this.scope = scope;
        this.inScope = inScope;
        this.parents = parents;
    }

    List<String> supertypes(String name) {
        List<String> known = supertypes.get(name);
        if (known == null) {
            known = breadthFirst(name);
            supertypes.put(name, known);
        }
        return known;
    }

    private List<String> breadthFirst(String name) {
        if (name.equals(OBJECT)) {
            return List.of(OBJECT);
        }
        Set<String> seen = new LinkedHashSet<>(List.of(name));
        List<String> level = List.of(name);
        while (!level.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String type : level) {
                for (String parent : parents(type)) {
                    if (!parent.equals(OBJECT) && seen.add(parent)) {
                        next.add(parent);
                    }
                }
            }
            level = next;
        }
        seen.add(OBJECT);
        return List.copyOf(seen);
    }

    private List<String> parents(String name) {
        return name.startsWith("[") ? OF_ARRAYS : parents.apply(name);
    }

    boolean isSubtype(String sub, String sup) {
        if (sub.equals(sup) || sup.equals(OBJECT)) {
            return true;
        }
        if (sub.startsWith("[") && sup.startsWith("[")) {
            return isElementSubtype(sub.substring(1), sup.substring(1));
        }
        return !sup.startsWith("[") && supertypes(sub).contains(sup);
    }

    /** Elements are descriptors: primitives are only subtypes of themselves, and not of Object. */
    private boolean isElementSubtype(String sub, String sup) {
        if (sub.equals(sup)) {
            return true;
        }
        String subName = elementName(sub);
        String supName = elementName(sup);
        return !subName.isEmpty() && !supName.isEmpty() && isSubtype(subName, supName);
    }

    private static String elementName(String descriptor) {
        return descriptor.startsWith("[") ? descriptor : Descriptors.elementClass("[" + descriptor);
    }

    SortedSet<String> subtypes(String name) {
        SortedSet<String> known = subtypes.get(name);
        if (known == null) {
            known = name.equals(OBJECT) ? new TreeSet<>(scope) : below(name);
            known = known.isEmpty() ? Collections.emptySortedSet() : Collections.unmodifiableSortedSet(known);
            subtypes.put(name, known);
        }
        return known;
    }

    private SortedSet<String> below(String name) {
        SortedSet<String> found = new TreeSet<>();
        Set<String> seen = new HashSet<>(List.of(name));
        Deque<String> work = new ArrayDeque<>(seen);
        while (!work.isEmpty()) {
            String type = work.poll();
            if (inScope.test(type)) {
                found.add(type);
            }
            for (String child : children().getOrDefault(type, List.of())) {
                if (seen.add(child)) {
                    work.add(child);
                }
            }
        }
        return found;
    }

    /** What is not of the scope, and its classes inherit from, in any order; not that they are objects. */
    Set<String> above() {
        Set<String> above = new HashSet<>(children().keySet());
        above.removeIf(inScope);
        return above;
    }

    private Map<String, List<String>> children() {
        Map<String, List<String>> known = children;
        if (known == null) {
            known = new HashMap<>();
            Set<String> seen = new HashSet<>(scope);
            Deque<String> work = new ArrayDeque<>(scope);
            while (!work.isEmpty()) {
                String type = work.poll();
                for (String parent : parents(type)) {
                    if (!parent.equals(OBJECT)) {
                        known.computeIfAbsent(parent, none -> new ArrayList<>(2))
                                .add(type);
                        if (seen.add(parent)) {
                            work.add(parent);
                        }
                    }
                }
            }
            children = known;
        }
        return known;
    }
}
