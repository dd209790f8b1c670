package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a model is given to call: objects by their class, functions by the method that they run, beans by their name.
 *
 * @param names class names, {@code class#method}, {@code #bean}
 */
public record Tools(Set<String> names) {
    public static final Tools NONE = new Tools(Set.of());

    public Tools {
        names = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    public static String name(MemberRef function) {
        return function.owner() + "#" + function.name();
    }

    public static String bean(String name) {
        return "#" + name;
    }

    public Tools plus(Tools other) {
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(other.names);
        return new Tools(all);
    }
}
