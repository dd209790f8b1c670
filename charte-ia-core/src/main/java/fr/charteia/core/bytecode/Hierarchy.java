package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who inherits from whom. A class file that claims to be its own ancestor does not hang it. */
final class Hierarchy {

    static final String OBJECT = "java/lang/Object";
    private static final List<String> OF_ARRAYS = List.of("java/lang/Cloneable", "java/io/Serializable");

    private final Collection<String> scope;
    private final Function<String, List<String>> parents;
    private final Map<String, List<String>> supertypes = new ConcurrentHashMap<>();
    private volatile @Nullable Map<String, SortedSet<String>> subtypes;

    /** Takes the names of the classes of the scope, and a function from a class to its superclass and interfaces. */
    Hierarchy(Collection<String> scope, Function<String, List<String>> parents) {
        this.scope = scope;
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
        return allSubtypes().getOrDefault(name, Collections.emptySortedSet());
    }

    private Map<String, SortedSet<String>> allSubtypes() {
        Map<String, SortedSet<String>> known = subtypes;
        if (known == null) {
            known = new HashMap<>();
            for (String name : scope) {
                for (String ancestor : supertypes(name)) {
                    known.computeIfAbsent(ancestor, none -> new TreeSet<>()).add(name);
                }
            }
            known.replaceAll((type, names) -> Collections.unmodifiableSortedSet(names));
            subtypes = known;
        }
        return known;
    }
}
