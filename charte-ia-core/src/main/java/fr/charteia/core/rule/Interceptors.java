package fr.charteia.core.rule;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.Role;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of the project by which methods ask for an interceptor that plays a role: one that its class bears, too, or that
 * it names ({@code @Around("@annotation(Autorise)")}) or is given.
 */
final class Interceptors {
    private static final Pattern NAMED = Pattern.compile("(?U)[\\w.$]*\\w");

    private final Code code;
    private final ClassIndex index;
    private final Role role;
    private final int depth;
    private @Nullable Set<String> bindings;

    /**
     * Looks for none before it is asked for one.
     *
     * @param depth so many calls below an interceptor it may play the role
     */
    Interceptors(Code code, ClassIndex index, Role role, int depth) {
        this.code = code;
        this.index = index;
        this.role = role;
        this.depth = depth;
    }

    /** Whether one plays the role around the method: by an annotation of the method or of its class. */
    boolean surround(MemberRef method) {
        return Stream.concat(
                        code.method(method).stream().flatMap(header -> header.annotations().stream()),
                        index.find(method.owner()).stream().flatMap(type -> type.annotations().stream()))
                .map(AnnotationFact::typeName)
                .filter(index::inScope)
                .anyMatch(type -> bindings().contains(simple(type)));
    }

    /** By their simple names: a pointcut may leave the package out. */
    private Set<String> bindings() {
        if (bindings == null) {
            Set<String> found = new HashSet<>();
            for (String type : code.roles().playing(Role.INTERCEPTOR)) {
                index.find(type).ifPresent(header -> add(header, found));
            }
            bindings = found;
        }
        return bindings;
    }

    private void add(ClassHeader type, Set<String> found) {
        for (MethodHeader method : type.methods()) {
            boolean plays = code.roles().ofAnnotations(method.annotations()).contains(Role.INTERCEPTOR)
                    && code.below(method.ref(), depth).stream().anyMatch(called -> code.isAbout(called, role));
            if (plays) {
                type.annotations().forEach(fact -> found.add(simple(fact.typeName())));
                method.generic()
                        .parameters()
                        .forEach(given -> given.classes().forEach(name -> found.add(simple(name))));
                method.annotations()
                        .forEach(fact -> texts(fact.values().values())
                                .forEach(text -> NAMED.matcher(text)
                                        .results()
                                        .forEach(named -> found.add(simple(named.group())))));
            }
        }
    }

    private static String simple(String name) {
        String simple = InternalNames.simple(name.replace('.', '/'));
        return simple.substring(simple.lastIndexOf('.') + 1);
    }

    private static List<String> texts(Collection<?> values) {
        return values.stream()
                .flatMap(value -> value instanceof String text
                        ? Stream.of(text)
                        : value instanceof Collection<?> list ? texts(list).stream() : Stream.empty())
                .toList();
    }
}
