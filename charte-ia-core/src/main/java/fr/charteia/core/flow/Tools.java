package fr.charteia.core.flow;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What a model is given to call: objects by their class, functions by the method that they run, beans by their name.
 *
 * @param names class names, {@code class#method}, {@code #bean}
 */
record Tools(Set<String> names) {
    static final Tools NONE = new Tools(Set.of());

    Tools {
        names = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(names));
    }

    static String name(MemberRef function) {
        return function.owner() + "#" + function.name();
    }

    static String bean(String name) {
        return "#" + name;
    }

    Tools plus(Tools other) {
        SortedSet<String> all = new TreeSet<>(names);
        all.addAll(other.names);
        return new Tools(all);
    }
}
