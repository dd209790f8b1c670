package fr.charteia.core.model;

import fr.charteia.core.bytecode.MemberRef;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;

/**
 * A method of ours that a framework hands what entry points throw.
 *
 * @param method which one
 * @param types the exceptions that it is handed, those below them included, by internal name
 * @param within the class of whose entry points alone; empty where it is of all
 */
public record Catcher(MemberRef method, Collection<String> types, String within) {
    /** In place of a store: what entry points throw, by the class that is caught. */
    private static final String THROWN = "java/lang/Throwable";

    public Catcher {
        types = Collections.unmodifiableSortedSet(new TreeSet<>(types));
    }

    /** Where what it is handed lies until then, by what it catches. */
    public List<Delivery> deliveries() {
        return types.stream().map(type -> delivery(type, within)).toList();
    }

    /** Where what is thrown lies until the catchers of a type are handed it. */
    public static Delivery delivery(String type, String within) {
        return new Delivery(THROWN, List.of(within.isEmpty() ? type : type + '@' + within));
    }
}
