package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.Advice.Handed;
import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Which methods an advice runs around. */
interface Pointcut {
    /** What the advice is handed by name around a method of a class; empty where it does not run there. */
    Optional<Map<String, Handed>> pick(ClassHeader type, MethodHeader method);

    /** The methods that bear one of some annotations, or whose class does. */
    static Pointcut bound(List<String> annotations) {
        return (type, method) -> Stream.concat(method.annotations().stream(), type.annotations().stream())
                        .map(AnnotationFact::typeName)
                        .anyMatch(annotations::contains)
                ? Optional.of(Map.of())
                : Optional.empty();
    }

    /** Where both run. */
    default Pointcut and(Pointcut other) {
        return (type, method) -> pick(type, method)
                .flatMap(mine -> other.pick(type, method).map(more -> {
                    Map<String, Handed> all = new LinkedHashMap<>(mine);
                    all.putAll(more);
                    return all;
                }));
    }

    /** Where one of them runs. */
    default Pointcut or(Pointcut other) {
        return (type, method) -> pick(type, method).or(() -> other.pick(type, method));
    }

    /** Where it does not run. */
    default Pointcut negated() {
        return (type, method) -> pick(type, method).isPresent() ? Optional.empty() : Optional.of(Map.of());
    }
}
