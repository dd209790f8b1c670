package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.model.CallModel.AiCall;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods a model may call as its tools: those that bear an annotation, that a row says, that a bean is made of, that are known by their name. */
final class ToolMethods {
    private final ClassIndex index;
    private final Table user;
    private final Catalogue catalogue;
    private final Annotations annotations;
    private final Interest interest;
    private final ToolBeans beans;
    private final ToolComponents components;
    private final NamedMethods named;
    private final Map<String, Boolean> known = new ConcurrentHashMap<>();

    ToolMethods(ClassIndex index, Table user, Catalogue catalogue, Annotations annotations, Interest interest) {
        this.index = index;
        this.user = user;
        this.catalogue = catalogue;
        this.annotations = annotations;
        this.interest = interest;
        this.beans = new ToolBeans(index, user, catalogue, interest);
        this.components = new ToolComponents(index, new Injections(index, annotations), beans);
        this.named = new NamedMethods(index, user, catalogue, interest);
    }

    /** Those that a bean is made of. */
    ToolBeans beans() {
        return beans;
    }

    /** Those of functions of which a bean is made. */
    ToolComponents components() {
        return components;
    }

    /** Those of which a library is told the name. */
    NamedMethods named() {
        return named;
    }

    /** Whether a type is an interface of which a model calls a method. */
    boolean isTool(String internalName) {
        Boolean is = known.get(internalName);
        if (is == null) {
            is = declaresTool(internalName);
            known.put(internalName, is);
        }
        return is;
    }

    private boolean declaresTool(String internalName) {
        return interest.type(internalName)
                && index.find(internalName).stream()
                        .filter(ClassHeader::isInterface)
                        .flatMap(header -> header.methods().stream())
                        .anyMatch(method -> method.isAbstract() && of(method).isPresent());
    }

    /** The call that a model makes of a method, where it may call it. */
    Optional<AiCall> of(MethodHeader method) {
        if (method.isSynthetic() || method.isConstructor()) {
            return Optional.empty();
        }
        for (String type : index.supertypes(method.owner())) {
            Optional<AiCall> tool = toolOf(type, method);
            if (tool.isPresent()) {
                return tool;
            }
        }
        return beans.tool(method).or(() -> components.tool(method)).or(() -> named.tool(method));
    }

    private Optional<AiCall> toolOf(String type, MethodHeader method) {
        List<AnnotationFact> onMethod = index.find(type)
                .flatMap(header -> header.method(method.name(), method.descriptor()))
                .map(MethodHeader::annotations)
                .orElse(List.of());
        Optional<AiCall> annotated = annotations.all(onMethod).stream()
                .map(Annotations.Said::effect)
                .filter(Effect.Tool.class::isInstance)
                .map(effect -> ToolParameters.said((Effect.Tool) effect, method))
                .findFirst();
        return annotated.or(() -> Calls.rows(type, user, catalogue, "outils-ia")
                .filter(row -> row.effect() instanceof Effect.Tool)
                .filter(row -> Calls.matches(row, method.ref()))
                .map(row -> ToolParameters.said((Effect.Tool) row.effect(), method))
                .findFirst());
    }
}
