package fr.charteia.core.source;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation as a source has it; no name in it is resolved.
 *
 * @param name simple name of the annotation type
 * @param values what was written, by attribute; without a name it is the one called “value”. What a string literal says, the simple
 *     name of a constant, the source text of anything else; each element of an array by itself
 */
public record SourceAnnotation(String name, Map<String, List<String>> values) {

    public SourceAnnotation {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
}
