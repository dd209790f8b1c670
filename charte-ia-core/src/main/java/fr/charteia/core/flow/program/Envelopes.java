package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.objectweb.asm.Type;

/**
 * Which fields and methods give a list in which an interface of an AI wraps each of its answers, {@code choices} of which each has a
 * {@code message}: by the name of the list and a part that its elements have, since an application may call so what an AI was asked for.
 * How many there are says only whether there is an answer.
 */
public final class Envelopes {
    private static final String COLLECTION = "java/util/Collection";
    private static final Pattern GETTER = Pattern.compile("^get(?=\\p{Lu})");

    private final Program program;
    private final Map<MemberRef, Boolean> known = new HashMap<>();

    Envelopes(Program program) {
        this.program = program;
    }

    /** Whether a field holds such a list, or a method without arguments gives it. */
    public boolean isOne(MemberRef member) {
        return known.computeIfAbsent(member, this::isWrapping);
    }

    private boolean isWrapping(MemberRef member) {
        List<List<String>> ways = List.copyOf(program.models().wrapping(property(member.name())));
        if (ways.isEmpty()) {
            return false;
        }
        Optional<GenericType> element = type(member).flatMap(this::element);
        return element.isPresent() && ways.stream().anyMatch(way -> has(element.get(), way));
    }

    private Optional<GenericType> type(MemberRef member) {
        if (member.isMethod()) {
            return Type.getArgumentTypes(member.descriptor()).length > 0
                    ? Optional.empty()
                    : program.resolve(member).map(method -> method.generic().result());
        }
        return program.index()
                .resolveField(member.owner(), member.name(), member.descriptor())
                .map(FieldHeader::type);
    }

    private Optional<GenericType> element(GenericType list) {
        if (list instanceof GenericType.ArrayOf array) {
            return Optional.of(array.element());
        }
        return list instanceof GenericType.OfClass of
                        && of.arguments().size() == 1
                        && program.index().isSubtype(of.name(), COLLECTION)
                ? Optional.of(of.arguments().get(0))
                : Optional.empty();
    }

    /** Whether a type has a part, which has the next, and so on; of a list, its elements have. */
    private boolean has(GenericType type, List<String> way) {
        if (way.isEmpty()) {
            return true;
        }
        GenericType one = element(type).orElse(type);
        Optional<GenericType> part = one instanceof GenericType.OfClass of
                ? program.index().find(of.name()).flatMap(header -> part(header, way.get(0)))
                : Optional.empty();
        return part.isPresent() && has(part.get(), way.subList(1, way.size()));
    }

    private static Optional<GenericType> part(ClassHeader header, String name) {
        Optional<GenericType> field = header.fields().stream()
                .filter(one -> one.name().equals(name))
                .map(FieldHeader::type)
                .findFirst();
        return field.or(() -> header.methods().stream()
                .filter(one -> property(one.name()).equals(name) && Type.getArgumentTypes(one.descriptor()).length == 0)
                .map(MethodHeader::generic)
                .map(signature -> signature.result())
                .findFirst());
    }

    private static String property(String member) {
        String bare = GETTER.matcher(member).replaceFirst("");
        return bare.equals(member) ? member : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }
}
