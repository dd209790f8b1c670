package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which interfaces have one abstract method, those of {@code Object} aside (JLS 9.8). */
final class FunctionalInterfaces {
    private final ClassIndex index;
    private final Map<String, Boolean> known = new HashMap<>();

    FunctionalInterfaces(ClassIndex index) {
        this.index = index;
    }

    boolean contains(String type) {
        Boolean functional = known.get(type);
        if (functional == null) {
            functional = countAbstract(type) == 1;
            known.put(type, functional);
        }
        return functional;
    }

    private int countAbstract(String type) {
        if (!index.isInterface(type)) {
            return 0;
        }
        Set<String> names = new HashSet<>();
        for (String supertype : index.supertypes(type)) {
            if (supertype.equals("java/lang/Object")) {
                continue;
            }
            index.find(supertype)
                    .ifPresent(declaring -> declaring.methods().stream()
                            .filter(MethodHeader::isAbstract)
                            .filter(method -> !isOfObject(method))
                            .filter(method -> isLeftOpen(type, method.ref()))
                            .forEach(method -> names.add(method.name())));
        }
        return names.size();
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
