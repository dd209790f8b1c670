package fr.charteia.core.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.CompactConstructorDeclaration;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.InitializerDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.ArrayInitializerExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.FieldAccessExpr;
import com.github.javaparser.ast.expr.NormalAnnotationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.expr.SingleMemberAnnotationExpr;
import com.github.javaparser.ast.expr.StringLiteralExpr;
import com.github.javaparser.ast.expr.TextBlockLiteralExpr;
import com.github.javaparser.ast.expr.TypePatternExpr;
import com.github.javaparser.ast.expr.VariableDeclarationExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds annotated local variables in a syntax tree. */
final class AnnotatedLocals {

    private AnnotatedLocals() {}

    static List<AnnotatedLocal> find(CompilationUnit tree, Set<String> names) {
        BinaryNames classes = new BinaryNames(tree);
        List<AnnotatedLocal> found = new ArrayList<>();
        for (VariableDeclarationExpr declaration : tree.findAll(VariableDeclarationExpr.class)) {
            List<SourceAnnotation> annotations = annotations(declaration.getAnnotations(), names);
            if (!annotations.isEmpty()) {
                for (VariableDeclarator variable : declaration.getVariables()) {
                    found.add(new AnnotatedLocal(
                            classes.around(declaration),
                            method(declaration),
                            line(variable.getName()),
                            endOfScope(declaration),
                            variable.getNameAsString(),
                            annotations));
                }
            }
        }
        for (TypePatternExpr pattern : tree.findAll(TypePatternExpr.class)) {
            List<SourceAnnotation> annotations = annotations(pattern.getType().getAnnotations(), names);
            if (!annotations.isEmpty()) {
                // Where the name means it depends on how the test goes on; it is given its value here.
                found.add(new AnnotatedLocal(
                        classes.around(pattern),
                        method(pattern),
                        line(pattern.getName()),
                        pattern.getEnd().map(end -> end.line).orElse(0),
                        pattern.getNameAsString(),
                        annotations));
            }
        }
        return List.copyOf(found);
    }

    private static List<SourceAnnotation> annotations(List<AnnotationExpr> all, Set<String> names) {
        return all.stream()
                .filter(annotation -> names.contains(annotation.getName().getIdentifier()))
                .map(AnnotatedLocals::annotation)
                .toList();
    }

    private static int line(SimpleName name) {
        return name.getBegin().map(begin -> begin.line).orElse(0);
    }

    private static String method(Node node) {
        for (Node around = parent(node); around != null; around = parent(around)) {
            if (around instanceof ConstructorDeclaration || around instanceof CompactConstructorDeclaration) {
                return "<init>";
            }
            if (around instanceof CallableDeclaration<?> callable) {
                return callable.getNameAsString();
            }
            if (around instanceof InitializerDeclaration initializer) {
                return initializer.isStatic() ? "<clinit>" : "<init>";
            }
            if (around instanceof FieldDeclaration field) {
                return field.isStatic() ? "<clinit>" : "<init>";
            }
        }
        return "";
    }

    private static int endOfScope(Node declaration) {
        for (Node around = parent(declaration); around != null; around = parent(around)) {
            Optional<Node> scope = scope(around, declaration);
            if (scope.isPresent()) {
                return scope.get().getEnd().map(end -> end.line).orElse(0);
            }
        }
        return 0;
    }

    @SuppressWarnings("ReferenceEquality") // Two pieces of code that read the same are equal.
    private static Optional<Node> scope(Node around, Node declaration) {
        if (around instanceof TryStmt statement) {
            // A resource is there in the block alone, not in what is caught.
            return statement.getResources().stream().anyMatch(resource -> resource == declaration)
                    ? Optional.of(statement.getTryBlock())
                    : Optional.empty();
        }
        return around instanceof BlockStmt
                        || around instanceof ForStmt
                        || around instanceof ForEachStmt
                        || around instanceof SwitchStmt
                ? Optional.of(around)
                : Optional.empty();
    }

    private static @Nullable Node parent(Node node) {
        return node.getParentNode().orElse(null);
    }

    private static SourceAnnotation annotation(AnnotationExpr annotation) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (annotation instanceof SingleMemberAnnotationExpr single) {
            values.put("value", values(single.getMemberValue()));
        } else if (annotation instanceof NormalAnnotationExpr normal) {
            normal.getPairs().forEach(pair -> values.put(pair.getNameAsString(), values(pair.getValue())));
        }
        return new SourceAnnotation(annotation.getName().getIdentifier(), values);
    }

    private static List<String> values(Expression expression) {
        return expression instanceof ArrayInitializerExpr array
                ? array.getValues().stream().map(AnnotatedLocals::value).toList()
                : List.of(value(expression));
    }

    private static String value(Expression expression) {
        if (expression instanceof StringLiteralExpr literal) {
            return literal.asString();
        }
        if (expression instanceof TextBlockLiteralExpr block) {
            return block.asString();
        }
        if (expression instanceof FieldAccessExpr constant) {
            return constant.getNameAsString();
        }
        return expression.toString();
    }
}
