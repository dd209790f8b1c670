package fr.charteia.core.model;

import java.util.List;

/**
 * What a container takes out of a store and hands to a method of ours, or puts there of what the method gives back: a message of a queue.
 *
 * @param store the type by which the store is called, by internal name; none where what is handed over was made of a request from outside
 * @param keys under which keys of it, outermost first; {@link #ANY} for one that is not known
 */
public record Delivery(String store, List<String> keys) {
    /** In place of a key. */
    public static final String ANY = "";

    /** What was made of a request from outside: an object of its own, in which nothing of ours was left. */
    public static final Delivery FROM_OUTSIDE = new Delivery("", List.of());

    public Delivery {
        keys = List.copyOf(keys);
    }

    public boolean isFromOutside() {
        return store.isEmpty();
    }
}
