package fr.charteia.core;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.EnumValue;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.catalogue.Knowledge;
import fr.charteia.core.model.LocalVariables;
import fr.charteia.core.source.AnnotatedLocal;
import fr.charteia.core.source.SourceAnnotation;
import fr.charteia.core.source.SourceTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** What annotations say of local variables, read from the sources of the classes that are asked about. */
public final class AnnotatedVariables implements LocalVariables {
    private static final String LAMBDA = "lambda$";

    private final ClassIndex index;
    private final Knowledge knowledge;
    private final SourceTree sources;
    private volatile @Nullable Map<String, String> annotations;
    private final Map<String, List<AnnotatedLocal>> locals = new ConcurrentHashMap<>();

    /** Asks for the variables that bear an annotation by which {@code knowledge} knows data. */
    public AnnotatedVariables(ClassIndex index, Knowledge knowledge, SourceTree sources) {
        this.index = index;
        this.knowledge = knowledge;
        this.sources = sources;
    }

    private Map<String, String> annotations() {
        Map<String, String> known = annotations;
        if (known == null) {
            known = knowledge.dataAnnotations();
            annotations = known;
        }
        return known;
    }

    @Override
    public List<LocalVariable> of(MemberRef method) {
        return locals.computeIfAbsent(method.owner(), this::read).stream()
                .filter(local ->
                        method.name().startsWith(LAMBDA) || local.method().equals(method.name()))
                .map(local -> new LocalVariable(
                        local.variable(),
                        local.declarationLine(),
                        local.scopeEndLine(),
                        knowledge.annotated(
                                local.annotations().stream().map(this::fact).toList(),
                                InternalNames.simple(method.owner()) + '.' + local.method() + '.' + local.variable())))
                .toList();
    }

    private List<AnnotatedLocal> read(String className) {
        Optional<ClassHeader> header = annotations().isEmpty() ? Optional.empty() : index.find(className);
        return header
                .flatMap(known -> sources.locate(className, known.sourceFile()))
                .map(file -> sources.annotatedLocals(file, annotations().keySet()))
                .orElse(List.of())
                .stream()
                .filter(local -> local.className().equals(className))
                .toList();
    }

    /** The annotation as a class file would hold it; a name that may be a constant's is taken for one. */
    private AnnotationFact fact(SourceAnnotation annotation) {
        Map<String, Object> values = new LinkedHashMap<>();
        annotation.values().forEach((attribute, written) -> {
            List<EnumValue> constants =
                    written.stream().map(name -> new EnumValue("", name)).toList();
            values.put(attribute, attribute.equals("value") ? constants : String.join("", written));
        });
        return new AnnotationFact('L' + annotations().getOrDefault(annotation.name(), annotation.name()) + ';', values);
    }
}
