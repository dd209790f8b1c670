package fr.charteia.core.rule;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** CHARTE-604: no switch is named, or the one that is named is read nowhere. */
record DispositifDeRetrait(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (dossier.fiche().retrait().isEmpty()) {
            sink.report(dossier.at("retrait"));
            return;
        }
        String property = dossier.fiche().retrait().get().value();
        if (!isRead(context.index(), property)) {
            sink.report(dossier.at("retrait")
                    .says(
                            "La propriété « " + property + " » doit arrêter le système, et rien ne la lit",
                            "The property “" + property + "” is to switch the system off, and nothing reads it"));
        }
    }

    private static boolean isRead(ClassIndex index, String property) {
        return !index.classesWithString(text -> text.contains(property)).isEmpty()
                || index.annotated(type -> true).stream()
                        .anyMatch(type -> annotations(type).anyMatch(fact -> names(fact, property))
                                || type.annotations().stream().anyMatch(fact -> holds(fact, type, property))
                                || type.methods().stream()
                                        .flatMap(method -> method.annotations().stream())
                                        .anyMatch(fact ->
                                                below(fact, property).findAny().isPresent()));
    }

    private static Stream<AnnotationFact> annotations(ClassHeader type) {
        return Stream.of(
                        type.annotations().stream(),
                        type.fields().stream().map(FieldHeader::annotations).flatMap(List::stream),
                        type.methods().stream().map(MethodHeader::annotations).flatMap(List::stream),
                        type.methods().stream()
                                .map(MethodHeader::parameterAnnotations)
                                .flatMap(List::stream)
                                .flatMap(List::stream))
                .flatMap(facts -> facts);
    }

    /** By its whole name ({@code @Value}), or in two parts ({@code @ConditionalOnProperty}). */
    private static boolean names(AnnotationFact annotation, String property) {
        return strings(annotation.values().values()).anyMatch(text -> text.contains(property))
                || below(annotation, property)
                        .anyMatch(rest -> strings(annotation.values().values()).anyMatch(rest::equals));
    }

    /** By the prefix of a class of properties that has one of that name. */
    private static boolean holds(AnnotationFact annotation, ClassHeader type, String property) {
        return below(annotation, property)
                .map(rest -> plain(rest.split("\\.", 2)[0]))
                .anyMatch(step -> Stream.concat(
                                type.fields().stream().map(FieldHeader::name),
                                type.methods().stream().map(MethodHeader::name))
                        .map(name -> plain(name.replaceFirst("^(?:get|is|set)(?=[A-Z])", "")))
                        .anyMatch(step::equals));
    }

    /** What the property is called below a prefix that the annotation gives; a class of a library's may have it where a method makes that. */
    private static Stream<String> below(AnnotationFact annotation, String property) {
        return strings(annotation.values().values())
                .filter(text -> property.startsWith(text + "."))
                .map(text -> property.substring(text.length() + 1));
    }

    /** {@code estactif} of {@code est-actif}, {@code estActif} and {@code EST_ACTIF}. */
    private static String plain(String name) {
        return name.replaceAll("[-_]", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> strings(Collection<?> values) {
        return values.stream().flatMap(value -> {
            if (value instanceof String text) {
                return Stream.of(text);
            }
            if (value instanceof AnnotationFact nested) {
                return strings(nested.values().values());
            }
            return value instanceof Collection<?> list ? strings(list) : Stream.empty();
        });
    }
}
