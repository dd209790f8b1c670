package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel.AddressPart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the requests of a declared HTTP client go: what the annotation of its interface says or lets the configuration say,
 * what the object that implements it was given, and the paths on the interface and on the method.
 */
final class DeclaredAddresses {
    /** An attribute of the annotation: {@code {url}}, {@code {name|value}}; with {@code #}, only when it is a plain name. */
    private static final Pattern ATTRIBUTE = Pattern.compile("(?<!\\$)\\{([A-Za-z|]+)(#?)(\\??)}");

    private static final Pattern PLAIN_NAME = Pattern.compile("[\\w.-]+");
    private static final Pattern VERB = Pattern.compile("^(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\\s+");
    private static final String TYPE = "type";
    private static final String SIMPLE_TYPE = "nom";

    private final ClassIndex index;
    private final Annotations annotations;

    DeclaredAddresses(ClassIndex index, Annotations annotations) {
        this.index = index;
        this.annotations = annotations;
    }

    /**
     * The parts of the address, each under the one before it.
     *
     * @param type internal name of the interface that is called
     */
    List<AddressPart> address(Proxies.Found found, String type, MethodHeader method) {
        List<AddressPart> parts = new ArrayList<>();
        base(found, type).ifPresent(text -> parts.add(new AddressPart.Written(text)));
        parts.addAll(found.proxy().call().address());
        String declaring = index.find(type).map(ClassHeader::name).orElse(method.owner());
        paths(index.find(declaring).map(ClassHeader::annotations).orElse(List.of()), parts);
        if (!declaring.equals(method.owner())) {
            paths(index.find(method.owner()).map(ClassHeader::annotations).orElse(List.of()), parts);
        }
        paths(method.annotations(), parts);
        return parts;
    }

    private static Optional<String> base(Proxies.Found found, String type) {
        for (String template : found.proxy().bases()) {
            Optional<String> text = filled(template, found.by(), type);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> filled(String template, Optional<AnnotationFact> by, String type) {
        Matcher attribute = ATTRIBUTE.matcher(template);
        StringBuilder text = new StringBuilder();
        while (attribute.find()) {
            Optional<String> value = value(attribute.group(1), by, type)
                    .filter(one -> attribute.group(2).isEmpty()
                            || PLAIN_NAME.matcher(one).matches());
            if (value.isEmpty() && attribute.group(3).isEmpty()) {
                return Optional.empty();
            }
            attribute.appendReplacement(text, Matcher.quoteReplacement(value.orElse("")));
        }
        return Optional.of(attribute.appendTail(text).toString());
    }

    private static Optional<String> value(String names, Optional<AnnotationFact> by, String type) {
        for (String name : names.split("\\|", -1)) {
            String canonical = Names.canonical(type);
            Optional<String> value = name.equals(TYPE)
                    ? Optional.of(canonical)
                    : name.equals(SIMPLE_TYPE)
                            ? Optional.of(canonical.substring(canonical.lastIndexOf('.') + 1))
                            : by.flatMap(annotation -> annotation.string(name));
            if (value.filter(text -> !text.isBlank()).isPresent()) {
                return value;
            }
        }
        return Optional.empty();
    }

    private void paths(List<AnnotationFact> facts, List<AddressPart> parts) {
        for (Annotations.Borne borne : annotations.borne(facts)) {
            if (borne.effect() instanceof Effect.Path path) {
                path.attributes().stream()
                        .flatMap(attribute -> borne.by().strings(attribute).stream())
                        .filter(text -> !text.isBlank())
                        .findFirst()
                        .ifPresent(text -> parts.add(
                                new AddressPart.Written(VERB.matcher(text).replaceFirst(""))));
            }
        }
    }
}
