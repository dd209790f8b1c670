package fr.charteia.core.catalogue;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A host of an AI whose address stands in the code.
 *
 * @param provider whose it is
 * @param classes internal names of the classes that have the address
 */
public record NamedHost(String host, String provider, SortedSet<String> classes) {
    public NamedHost {
        classes = Collections.unmodifiableSortedSet(new TreeSet<>(classes));
    }

    /** The same host, of all classes that have the one or the other. */
    NamedHost together(NamedHost other) {
        SortedSet<String> all = new TreeSet<>(classes);
        all.addAll(other.classes);
        return new NamedHost(host, provider, all);
    }
}
