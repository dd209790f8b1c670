package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel.AiCall;
import fr.charteia.core.model.Injection;
import fr.charteia.core.model.Injection.Part;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * Classes of functions that a container holds, and that a model may call, as {@link ToolBeans} says of plain functions: the container
 * makes them, or a method gives one ({@code @Component("findCustomer") class CustomerFinder implements Function<Query, Customer>}).
 */
final class ToolComponents {
    private static final Set<String> RUN = Set.of("apply", "accept", "get");

    private final ClassIndex index;
    private final Injections injections;
    private final ToolBeans beans;
    private final Supplier<Map<MemberRef, AiCall>> tools = new Lazy<>(this::find);

    ToolComponents(ClassIndex index, Injections injections, ToolBeans beans) {
        this.index = index;
        this.injections = injections;
        this.beans = beans;
    }

    /** What is known of the method of such a function. */
    Optional<AiCall> tool(MethodHeader method) {
        return RUN.contains(method.name()) ? Optional.ofNullable(tools.get().get(method.ref())) : Optional.empty();
    }

    /** All such methods. */
    Set<MemberRef> all() {
        return tools.get().keySet();
    }

    private Map<MemberRef, AiCall> find() {
        Map<MemberRef, AiCall> found = new LinkedHashMap<>();
        for (ClassHeader header : beans.mayBeThere() ? index.annotated(this::makes) : List.<ClassHeader>of()) {
            made(header, found);
            header.methods().forEach(method -> given(method, found));
        }
        return found;
    }

    private void made(ClassHeader header, Map<MemberRef, AiCall> found) {
        Injection made = injections.of(header.annotations());
        if (made.is(Part.COMPONENT)) {
            String name = Names.inner(header.name());
            String own = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            add(header, own, made, header.annotations(), found);
        }
    }

    private void given(MethodHeader method, Map<MemberRef, AiCall> found) {
        Injection given = injections.of(method.annotations());
        if (given.is(Part.MAKER)) {
            Optional.of(Type.getReturnType(method.descriptor()))
                    .filter(type -> type.getSort() == Type.OBJECT && index.inScope(type.getInternalName()))
                    .flatMap(type -> index.find(type.getInternalName()))
                    .ifPresent(header -> add(header, method.name(), given, method.annotations(), found));
        }
    }

    private boolean makes(String annotation) {
        return injections.says(annotation, Part.COMPONENT) || injections.says(annotation, Part.MAKER);
    }

    private void add(
            ClassHeader header,
            String own,
            Injection made,
            List<AnnotationFact> annotations,
            Map<MemberRef, AiCall> found) {
        Set<String> names = new HashSet<>(made.names());
        names.add(own);
        if (isFunction(header)) {
            beans.held(names, annotations).ifPresent(call -> runs(header).forEach(method -> found.put(method, call)));
        }
    }

    private boolean isFunction(ClassHeader header) {
        return index.supertypes(header.name()).stream().anyMatch(type -> type.startsWith(ToolBeans.FUNCTIONS));
    }

    private static Stream<MemberRef> runs(ClassHeader header) {
        return header.methods().stream()
                .filter(method -> RUN.contains(method.name()) && !method.isStatic() && !method.isSynthetic())
                .map(MethodHeader::ref);
    }
}
