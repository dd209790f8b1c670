package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The abstract method of interfaces that have one, those of {@code Object} aside (JLS 9.8). */
final class FunctionalInterfaces {
    private final ClassIndex index;
    private final Map<String, Optional<MemberRef>> known = new HashMap<>();

    FunctionalInterfaces(ClassIndex index) {
        this.index = index;
    }

    /** The only abstract method of a type, where it is an interface that has one. */
    Optional<MemberRef> method(String type) {
        Optional<MemberRef> method = known.get(type);
        if (method == null) {
            Map<String, MemberRef> methods = index.isInterface(type) ? abstractMethods(type) : Map.of();
            method = methods.size() == 1 ? methods.values().stream().findFirst() : Optional.empty();
            known.put(type, method);
        }
        return method;
    }

    /** By their names: what a type inherits may be declared again, for other type arguments. */
    private Map<String, MemberRef> abstractMethods(String type) {
        Map<String, MemberRef> methods = new HashMap<>();
        for (String supertype : index.supertypes(type)) {
            if (supertype.equals("java/lang/Object")) {
                continue;
            }
            index.find(supertype)
                    .ifPresent(declaring -> declaring.methods().stream()
                            .filter(MethodHeader::isAbstract)
                            .filter(method -> !isOfObject(method))
                            .filter(method -> isLeftOpen(type, method.ref()))
                            .forEach(method -> methods.putIfAbsent(method.name(), method.ref())));
        }
        return methods;
    }

    /** Whether no interface on the way from the one that declares the method has a body for it. */
    private boolean isLeftOpen(String type, MemberRef method) {
        return index.resolveMethod(type, method.name(), method.descriptor())
                .map(MethodHeader::isAbstract)
                .orElse(true);
    }

    private static boolean isOfObject(MethodHeader method) {
        return switch (method.name()) {
            case "equals" -> method.descriptor().equals("(Ljava/lang/Object;)Z");
            case "hashCode" -> method.descriptor().equals("()I");
            case "toString" -> method.descriptor().equals("()Ljava/lang/String;");
            default -> false;
        };
    }
}
