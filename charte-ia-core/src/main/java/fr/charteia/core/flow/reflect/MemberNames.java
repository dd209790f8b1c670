package fr.charteia.core.flow.reflect;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What the members of a class are called that a program asks for all at once. */
final class MemberNames {
    private final ClassIndex index;

    MemberNames(ClassIndex index) {
        this.index = index;
    }

    /**
     * The names; none where the class is not known, is not ours or has many.
     *
     * @param asked the method of {@code Class} by which they are asked for
     */
    Set<String> of(String asked, Value owner) {
        Optional<Type> only =
                owner.constant().single().filter(Type.class::isInstance).map(Type.class::cast);
        if (only.isEmpty() || !index.inScope(only.get().getInternalName())) {
            return Set.of();
        }
        String type = only.get().getInternalName();
        boolean inherited = asked.equals("getMethods") || asked.equals("getFields");
        Set<String> names = new LinkedHashSet<>();
        for (String one : inherited ? index.supertypes(type) : List.of(type)) {
            index.find(one)
                    .filter(header -> index.inScope(header.name()))
                    .map(header -> asked(asked, header))
                    .orElse(Stream.empty())
                    .forEach(names::add);
        }
        return names.size() > Members.MOST ? Set.of() : names;
    }

    private static Stream<String> asked(String asked, ClassHeader header) {
        return switch (asked) {
            case "getMethods" -> methods(header).filter(MethodHeader::isPublic).map(MethodHeader::name);
            case "getDeclaredMethods" -> methods(header).map(MethodHeader::name);
            case "getFields" ->
                fields(header)
                        .filter(field -> (field.access() & Opcodes.ACC_PUBLIC) != 0)
                        .map(FieldHeader::name);
            case "getDeclaredFields" -> fields(header).map(FieldHeader::name);
            case "getRecordComponents" ->
                fields(header).filter(field -> !field.isStatic()).map(FieldHeader::name);
            default -> Stream.empty();
        };
    }

    private static Stream<MethodHeader> methods(ClassHeader header) {
        return header.methods().stream()
                .filter(method -> !method.isSynthetic())
                .filter(method -> !method.isConstructor() && !method.name().equals("<clinit>"));
    }

    private static Stream<FieldHeader> fields(ClassHeader header) {
        return header.fields().stream().filter(field -> !field.isSynthetic());
    }
}
