package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.NamedTexts;
import fr.charteia.core.bytecode.TextFilter;
import fr.charteia.core.bytecode.TextKind;
import fr.charteia.core.model.AddressText;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that the code gives to a field or a variable which is named for an AI: {@code AI_SERVICE_URL = "http://localhost:8000"}. A
 * constant is written in the code wherever it is used, so that what begins with such an address is one.
 */
final class NamedVariables {
    private static final Pattern ADDRESS = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://[^\\s/?#]+\\S*");
    private static final String SCHEME = "://";
    private static final Pattern PLACEHOLDER = Pattern.compile("(\\$\\{[^:}]+)[:}].*");

    /** What may stand behind such an address where it goes on: a path, a key that ends, what is put to it. */
    private static final String FOLLOWING = "/?#:}\1" + AddressText.HOLE + AddressText.UNDER;

    private static final String VALUE = "value";
    private static final String NAME = "name";

    /** Annotations that name the setting itself. */
    private static final List<String> PROPERTIES = List.of("/ConfigProperty", "context/annotation/Property");

    private final ClassIndex index;
    private final AiWords words;
    private final SortedSet<String> addresses = new TreeSet<>();
    private final SortedSet<String> holders = new TreeSet<>();

    /**
     * @param local classes in which an address is written that a variable may be given
     * @param given classes in which an address is written that a field may be given, or an annotation names the setting that gives it
     */
    NamedVariables(ClassIndex index, AiWords words, Set<String> local, Set<String> given) {
        this.index = index;
        this.words = words;
        SortedSet<String> types = new TreeSet<>(local);
        Set<String> among = new HashSet<>(given);
        index.annotated(NamedVariables::isProperty).forEach(type -> among.add(type.name()));
        TextFilter ofSettings = new OneOfTexts(Set.of()).orWords(words.ofSettings());
        index.texts(among, TextKind.FIELD_NAME, ofSettings, this::isNamed)
                .values()
                .forEach(types::addAll);
        types.forEach(this::read);
        if (!addresses.isEmpty()) {
            index.texts(TextKind.CONSTANT, new OneOfTexts(addresses), this::isOne)
                    .values()
                    .forEach(holders::addAll);
        }
    }

    /** Whether a text is an address, wherever it leads. */
    static boolean isAddress(String text) {
        return text.contains(SCHEME) && ADDRESS.matcher(text).matches();
    }

    /** The classes in which such an address is written. */
    Set<String> holders() {
        return holders;
    }

    /** Whether the text is such an address, or one below it. */
    boolean isOne(String text) {
        for (String address : addresses) {
            if (text.startsWith(address)
                    && (text.length() == address.length()
                            || address.endsWith("/")
                            || FOLLOWING.indexOf(text.charAt(address.length())) >= 0)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(String name) {
        return words.nameSetting(name) && words.nameAddress(name);
    }

    private void read(String type) {
        index.find(type).ifPresent(header -> {
            header.fields().forEach(this::read);
            header.methods().forEach(this::read);
        });
        NamedTexts.of(index, type, (name, text) -> {
            if (isAddress(text) && isNamed(name)) {
                addresses.add(text);
            }
        });
    }

    private void read(FieldHeader field) {
        if (isNamed(field.name())) {
            read(field.annotations(), field.owner());
        }
    }

    private void read(MethodHeader method) {
        for (int parameter = 0; parameter < method.parameterAnnotations().size(); parameter++) {
            if (isNamed(method.parameterName(parameter))) {
                read(method.parameterAnnotations(parameter), method.owner());
            }
        }
    }

    private static boolean isProperty(String annotation) {
        return PROPERTIES.stream().anyMatch(annotation::endsWith);
    }

    /** The settings by which a container fills a field or a parameter: {@code @Value("${python.url}")}, {@code @ConfigProperty(name = "…")}. */
    private void read(List<AnnotationFact> annotations, String owner) {
        for (AnnotationFact annotation : annotations) {
            Matcher placeholder = PLACEHOLDER.matcher(annotation.string(VALUE).orElse(""));
            Optional<String> key = placeholder.matches()
                    ? Optional.of(placeholder.group(1))
                    : annotation
                            .string(NAME)
                            .filter(name -> isProperty(annotation.typeName()))
                            .map(name -> Placeholders.START + name);
            key.ifPresent(setting -> {
                addresses.add(setting);
                holders.add(owner);
            });
        }
    }
}
