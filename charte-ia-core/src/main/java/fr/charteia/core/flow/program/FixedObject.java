package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import org.jspecify.annotations.Nullable;

/**
 * What alone lies in a place, whoever made it.
 *
 * @param type its class; of a function, the interface
 * @param function what it calls, where it is a function
 */
public record FixedObject(String type, HeapObject.@Nullable Target function) {

    /** The object, as a method finds it there. */
    public HeapObject at(AccessPath path) {
        return HeapObject.input(type, path, function);
    }
}
