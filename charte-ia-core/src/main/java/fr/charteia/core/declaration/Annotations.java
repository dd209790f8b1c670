package fr.charteia.core.declaration;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds an annotation among those of an element: written on it, repeated, or borne by an annotation that is written on it. */
final class Annotations {
    /** Those of the JDK bear none of ours. */
    private static final String JAVA = "java/";

    private final ClassIndex index;
    private final String wanted;
    private final Map<String, Boolean> bearing = new HashMap<>();

    /** Looks for the annotation type of this internal name. */
    Annotations(ClassIndex index, String wanted) {
        this.index = index;
        this.wanted = wanted;
    }

    /** Whether an annotation of this type is the wanted one or bears it. */
    boolean mayBe(String type) {
        return type.equals(wanted)
                || (!type.startsWith(JAVA)
                        && bearing.computeIfAbsent(
                                type,
                                name -> !among(List.of(new AnnotationFact('L' + name + ';', Map.of())))
                                        .isEmpty()));
    }

    /** The annotations of the wanted type, in the order of the class file. */
    List<AnnotationFact> among(List<AnnotationFact> annotations) {
        List<AnnotationFact> found = new ArrayList<>();
        collect(annotations, found, new HashSet<>());
        return found;
    }

    private void collect(List<AnnotationFact> annotations, List<AnnotationFact> found, Set<String> seen) {
        for (AnnotationFact annotation : annotations) {
            if (annotation.typeName().equals(wanted)) {
                found.add(annotation);
            } else if (!annotation.typeName().startsWith(JAVA) && seen.add(annotation.typeName())) {
                collect(annotation.annotations("value"), found, seen);
                index.find(annotation.typeName())
                        .map(ClassHeader::annotations)
                        .ifPresent(meta -> collect(meta, found, seen));
            }
        }
    }
}
