package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the policy and one section of the catalogue say of annotations, and which classes of ours bear those.
 *
 * @param kind what is said
 */
record AnnotationRows<T extends Effect>(
        ClassIndex index, Table user, Catalogue catalogue, String section, Class<T> kind) {
    /** What is said of an annotation, by its internal name. */
    List<T> of(String annotation) {
        String name = Names.canonical(annotation);
        return Stream.concat(
                        user.annotations(name).stream(),
                        catalogue.tables(annotation, section).stream()
                                .flatMap(table -> table.annotations(name).stream()))
                .map(Row::effect)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** The classes in which something bears an annotation of which something is said. */
    List<ClassHeader> bearing() {
        Set<String> told = new HashSet<>();
        for (String type : index.annotationTypes()) {
            if (!of(type).isEmpty()) {
                told.add(type);
            }
        }
        return told.isEmpty() ? List.of() : index.annotated(told::contains);
    }

    /** What is written in the first of some attributes in which anything is. */
    static Optional<String> first(AnnotationFact borne, List<String> attributes) {
        return attributes.stream()
                .flatMap(attribute -> borne.string(attribute).stream())
                .filter(text -> !text.isBlank())
                .findFirst();
    }
}
