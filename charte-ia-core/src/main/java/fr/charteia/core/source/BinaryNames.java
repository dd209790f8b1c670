package fr.charteia.core.source;

import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.stmt.LocalClassDeclarationStmt;
import com.github.javaparser.ast.stmt.LocalRecordDeclarationStmt;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The internal names of the classes in a source. Those of anonymous and local classes are the compiler's to choose (JLS 13.1);
 * javac numbers them within the class around them, in the order in which it comes to them, which is nearly always that of the
 * text.
 */
final class BinaryNames {

    private final String folder;
    private final IdentityHashMap<Node, String> names = new IdentityHashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    BinaryNames(CompilationUnit tree) {
        folder = tree.getPackageDeclaration()
                .map(declaration -> declaration.getNameAsString().replace('.', '/') + "/")
                .orElse("");
        tree.walk(Node.TreeTraversal.PREORDER, this::name);
    }

    private void name(Node node) {
        if (names.containsKey(node)) {
            return;
        }
        if (node instanceof TypeDeclaration<?> type) {
            names.put(node, name(type));
        } else if (isAnonymous(node)) {
            // The compiler comes to the arguments before it comes to the class that takes them.
            arguments(node).forEach(argument -> argument.walk(Node.TreeTraversal.PREORDER, this::name));
            names.put(node, numbered(around(node), ""));
        }
    }

    private static boolean isAnonymous(Node node) {
        return (node instanceof ObjectCreationExpr creation
                        && creation.getAnonymousClassBody().isPresent())
                || (node instanceof EnumConstantDeclaration constant
                        && !constant.getClassBody().isEmpty());
    }

    private String name(TypeDeclaration<?> type) {
        String outer = around(type);
        if (outer.isEmpty()) {
            return folder + type.getNameAsString();
        }
        boolean local = type.getParentNode()
                .filter(parent ->
                        parent instanceof LocalClassDeclarationStmt || parent instanceof LocalRecordDeclarationStmt)
                .isPresent();
        return local ? numbered(outer, type.getNameAsString()) : outer + "$" + type.getNameAsString();
    }

    private String numbered(String outer, String simpleName) {
        int number = numbers.merge(outer + "$" + simpleName, 1, Integer::sum);
        return outer + "$" + number + simpleName;
    }

    /** The class around a node; empty for a top-level class. */
    String around(Node node) {
        Node child = node;
        Node parent = node.getParentNode().orElse(null);
        while (parent != null) {
            String name = names.get(parent);
            if (name != null && !isArgument(child, parent)) {
                return name;
            }
            child = parent;
            parent = parent.getParentNode().orElse(null);
        }
        return "";
    }

    /** What is passed to the constructor of an anonymous class is code of the class outside. */
    @SuppressWarnings("ReferenceEquality") // Two pieces of code that read the same are equal.
    private static boolean isArgument(Node child, Node parent) {
        return arguments(parent).anyMatch(argument -> argument == child);
    }

    private static Stream<? extends Node> arguments(Node node) {
        if (node instanceof ObjectCreationExpr creation) {
            return Stream.concat(creation.getScope().stream(), creation.getArguments().stream());
        }
        return node instanceof EnumConstantDeclaration constant ? constant.getArguments().stream() : Stream.empty();
    }
}
