package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** The public methods of a library's AI client types of which the catalogue says nothing. */
final class Uncovered {
    private static final Set<String> OF_ANY_OBJECT = Set.of("equals", "hashCode", "toString", "close", "<init>");

    private final ClassIndex index;
    private final Knowledge knowledge;

    Uncovered(ClassIndex index) {
        this.index = index;
        this.knowledge = Knowledge.of(index, ModelSet.EMPTY, Heuristics.OFF);
    }

    /** Client type → methods with their parameters. */
    Map<String, SortedSet<String>> find(List<String> types) {
        Map<String, SortedSet<String>> found = new TreeMap<>();
        for (String name : types) {
            ClassHeader type = index.find(name).orElseThrow();
            if (type.isPublic() && !type.isSynthetic() && !isInlined(name) && isClient(type)) {
                for (MethodHeader method : type.methods()) {
                    if (isOffered(method) && carries(method) && !isCovered(method)) {
                        found.computeIfAbsent(Names.canonical(name), key -> new TreeSet<>())
                                .add(signature(method));
                    }
                }
            }
        }
        return found;
    }

    /** What the Kotlin compiler made of a function that it put in: nobody names it. */
    private static boolean isInlined(String name) {
        return name.contains("$$inlined$");
    }

    /** A type that the catalogue lists as a client, or with a method of its own that asks an AI. */
    private boolean isClient(ClassHeader type) {
        return knowledge.client(type.name()).isPresent()
                || type.methods().stream()
                        .anyMatch(method ->
                                !knowledge.call(method.ref()).aiCalls().isEmpty());
    }

    private boolean isCovered(MethodHeader method) {
        return !knowledge.call(method.ref()).equals(CallModel.UNKNOWN)
                || knowledge.tool(method).isPresent();
    }

    /** Whether anything can be sent through the parameters: numbers and flags are left out. */
    private static boolean carries(MethodHeader method) {
        return Arrays.stream(Type.getArgumentTypes(method.descriptor())).anyMatch(type -> type.getSort() >= Type.ARRAY);
    }

    private static boolean isOffered(MethodHeader method) {
        return method.isPublic() && !method.isSynthetic() && !OF_ANY_OBJECT.contains(method.name());
    }

    private static String signature(MethodHeader method) {
        List<String> parameters = Names.parameters(method.descriptor()).stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .toList();
        return method.name() + "(" + String.join(", ", parameters) + ")";
    }
}
