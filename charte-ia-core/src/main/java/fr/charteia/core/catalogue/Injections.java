package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationDefaults;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Injection.Part;
import fr.charteia.core.model.Injection.Qualifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What annotations tell a container: which objects it makes, what they are called, and which of them a place wants. */
final class Injections {
    private static final String VALUE = "value";

    private final ClassIndex index;
    private final Annotations annotations;
    private final Map<String, Map<String, Object>> defaults = new ConcurrentHashMap<>();

    Injections(ClassIndex index, Annotations annotations) {
        this.index = index;
        this.annotations = annotations;
    }

    /** Whether an annotation of this type, or one that it bears itself, says that. */
    boolean says(String annotation, Part part) {
        return of(List.of(new AnnotationFact('L' + annotation + ';', Map.of()))).is(part);
    }

    Injection of(List<AnnotationFact> bearing) {
        if (bearing.isEmpty()) {
            return Injection.NONE;
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<Injection.Choice> choices = new ArrayList<>();
        List<String> names = new ArrayList<>();
        List<Qualifier> qualifiers = new ArrayList<>();
        for (AnnotationFact annotation : bearing) {
            for (Annotations.Borne borne : annotations.borne(List.of(annotation))) {
                if (borne.effect() instanceof Effect.Injects said) {
                    parts.add(said.part());
                    said.choice().ifPresent(choices::add);
                    names(annotation, borne.by(), said).stream()
                            .filter(name -> !name.isEmpty())
                            .forEach(names::add);
                    qualifier(annotation, borne.by(), said).ifPresent(qualifiers::add);
                }
            }
        }
        return parts.isEmpty()
                ? Injection.NONE
                : new Injection(parts, choices.stream().findFirst(), names, qualifiers);
    }

    private static List<String> names(AnnotationFact annotation, AnnotationFact by, Effect.Injects said) {
        if (said.part() == Part.QUALIFIER || said.part() == Part.NAME) {
            return List.of();
        }
        return said.names().stream()
                .flatMap(attribute ->
                        annotation.strings(attribute).stream().findFirst().isPresent()
                                ? annotation.strings(attribute).stream()
                                : by.strings(attribute).stream())
                .toList();
    }

    /** An annotation that says a name qualifies by it; one that bears a qualifier, by itself. */
    private Optional<Qualifier> qualifier(AnnotationFact annotation, AnnotationFact by, Effect.Injects said) {
        boolean itself = by.equals(annotation);
        if (said.part() == Part.NAME) {
            Optional<String> name = said.names().stream()
                    .flatMap(attribute -> by.string(attribute).stream())
                    .findFirst();
            return Optional.of(
                    itself
                            ? new Qualifier(annotation.typeName(), Optional.of(name.orElse("")), Map.of())
                            : new Qualifier(
                                    annotation.typeName(),
                                    name.or(() -> annotation.string(VALUE)),
                                    counting(annotation)));
        }
        return said.part() == Part.QUALIFIER && !itself
                ? Optional.of(new Qualifier(annotation.typeName(), annotation.string(VALUE), counting(annotation)))
                : Optional.empty();
    }

    /** The values of an annotation, those that are not written too, without those of attributes that tell nothing apart. */
    private Map<String, Object> counting(AnnotationFact annotation) {
        Map<String, Object> values = new LinkedHashMap<>(
                defaults.computeIfAbsent(annotation.typeName(), type -> AnnotationDefaults.of(index, type)));
        values.putAll(annotation.values());
        values.keySet()
                .removeIf(attribute -> index.find(annotation.typeName()).stream()
                        .flatMap(type -> type.methods(attribute).stream())
                        .map(MethodHeader::annotations)
                        .anyMatch(borne -> of(borne).is(Part.LEFT_OUT)));
        return values;
    }
}
