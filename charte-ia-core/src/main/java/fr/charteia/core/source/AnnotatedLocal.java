package fr.charteia.core.source;

import java.util.List;

/**
 * A local variable with an annotation, which no class file keeps.
 *
 * @param className internal name of the class, {@code a/b/C$D}. Anonymous and local classes are numbered in the order of the
 *     text, as compilers do but in rare cases
 * @param method name of the method around it, {@code <init>} for constructors and initialisers, {@code <clinit>} for static
 *     initialisers. In a lambda this is the method that holds the lambda, where the class file has {@code lambda$method$0}
 * @param declarationLine line of the variable's name
 * @param scopeEndLine last line on which the name means this variable
 * @param variable its name
 * @param annotations those of its annotations that were asked for
 */
public record AnnotatedLocal(
        String className,
        String method,
        int declarationLine,
        int scopeEndLine,
        String variable,
        List<SourceAnnotation> annotations) {

    public AnnotatedLocal {
        annotations = List.copyOf(annotations);
    }
}
