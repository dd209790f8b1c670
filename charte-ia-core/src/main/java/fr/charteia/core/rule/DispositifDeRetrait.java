package fr.charteia.core.rule;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.Collection;
import java.util.List;
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
                        .anyMatch(type -> annotations(type).anyMatch(fact -> names(fact, property)));
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

    /** By its whole name ({@code @Value}, {@code @ConditionalOnProperty}), or by the prefix of a class of properties. */
    private static boolean names(AnnotationFact annotation, String property) {
        return strings(annotation.values().values())
                .anyMatch(text -> text.contains(property) || property.startsWith(text + "."));
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
