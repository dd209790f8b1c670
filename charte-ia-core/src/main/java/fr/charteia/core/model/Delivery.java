package fr.charteia.core.model;

import java.util.List;

/**
 * What a container takes out of a store and hands to a method of ours, or puts there of what the method gives back: a message of a queue.
 *
 * @param store the type by which the store is called, by internal name
 * @param keys under which keys of it, outermost first; {@link #ANY} for one that is not known
 */
public record Delivery(String store, List<String> keys) {
    /** In place of a key. */
    public static final String ANY = "";

    public Delivery {
        keys = List.copyOf(keys);
    }
}
