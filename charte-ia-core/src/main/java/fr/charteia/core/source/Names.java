package fr.charteia.core.source;

import com.github.javaparser.Position;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.EnumConstantDeclaration;
import com.github.javaparser.ast.expr.AssignExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LambdaExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.ObjectCreationExpr;
import com.github.javaparser.ast.expr.SimpleName;
import com.github.javaparser.ast.stmt.ExplicitConstructorInvocationStmt;
import com.github.javaparser.ast.type.ClassOrInterfaceType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the place on a line where a member is named. */
final class Names {

    private static final String CONSTRUCTOR = "<init>";

    private Names() {}

    /** The piece of code that names the member, and where in it the name begins. */
    record Occurrence(Node node, int line, int column) {}

    /**
     * The use of the name on the line that is meant; where it is not known which, as the line does not have as many, the first; without one,
     * the first declaration.
     */
    static Optional<Occurrence> find(Node tree, int line, String memberName, Supplier<Use> meant) {
        List<Occurrence> found = new ArrayList<>();
        for (Node node : NodesAt.preorder(tree, line)) {
            occurrence(node, memberName).filter(one -> one.line() == line).ifPresent(found::add);
        }
        List<Occurrence> uses = found.stream()
                .filter(one -> isUse(one.node()))
                .sorted(Comparator.comparing(Names::end))
                .toList();
        Use use = uses.size() > 1 ? meant.get() : Use.FIRST;
        List<Occurrence> there = uses.stream()
                .filter(one -> isInLambda(one.node()) == use.inLambda())
                .toList();
        if (use.of() > 0 && use.of() == there.size()) {
            return Optional.of(there.get(use.nth()));
        }
        return found.stream()
                .min(Comparator.comparing((Occurrence one) -> !isUse(one.node()))
                        .thenComparing(Occurrence::column));
    }

    /**
     * The creation of an object that is still being passed what stands on the line, for a constructor that is not named there: compilers
     * say of it that it is called where its last argument stands.
     */
    static Optional<Node> creation(Node tree, int line, String memberName) {
        Optional<Node> innermost = Optional.empty();
        if (memberName.equals(CONSTRUCTOR)) {
            for (Node node : NodesAt.preorder(tree, line)) {
                if (node instanceof ObjectCreationExpr creation && isPassed(creation, line)) {
                    innermost = Optional.of(node);
                }
            }
        }
        return innermost;
    }

    private static boolean isPassed(ObjectCreationExpr creation, int line) {
        return creation.getArguments().stream()
                .flatMap(argument -> argument.getRange().stream())
                .anyMatch(range -> range.begin.line <= line && line <= range.end.line);
    }

    /** What is evaluated first ends first: what is passed, or asked, before the call. */
    private static Position end(Occurrence use) {
        return use.node().getEnd().orElse(new Position(use.line(), use.column()));
    }

    private static boolean isInLambda(Node node) {
        return Stream.iterate(node.getParentNode(), Optional::isPresent, parent -> parent.flatMap(Node::getParentNode))
                .anyMatch(parent -> parent.get() instanceof LambdaExpr);
    }

    private static boolean isUse(Node node) {
        return node instanceof Expression || node instanceof ExplicitConstructorInvocationStmt;
    }

    private static Optional<Occurrence> occurrence(Node node, String memberName) {
        if (memberName.equals(CONSTRUCTOR)) {
            return constructor(node);
        }
        if (memberName.startsWith("lambda$") && node instanceof LambdaExpr) {
            return node.getBegin().map(begin -> at(node, begin));
        }
        if (node instanceof MethodReferenceExpr reference
                && reference.getIdentifier().equals(memberName)) {
            return reference.getEnd().map(end -> at(reference, end.right(1 - memberName.length())));
        }
        if (node instanceof SimpleName name && name.getIdentifier().equals(memberName)) {
            return name.getBegin().map(begin -> at(whole(name), begin));
        }
        return Optional.empty();
    }

    private static Optional<Occurrence> constructor(Node node) {
        if (node instanceof ObjectCreationExpr creation) {
            return creation.getType().getName().getBegin().map(begin -> at(creation, begin));
        }
        if (node instanceof MethodReferenceExpr reference
                && reference.getIdentifier().equals("new")) {
            return reference.getBegin().map(begin -> at(reference, begin));
        }
        if (node instanceof ExplicitConstructorInvocationStmt) {
            return node.getBegin().map(begin -> at(node, begin));
        }
        if (node instanceof ConstructorDeclaration declaration) {
            return declaration.getName().getBegin().map(begin -> at(declaration, begin));
        }
        if (node instanceof EnumConstantDeclaration constant) {
            return constant.getName().getBegin().map(begin -> at(constant, begin));
        }
        return Optional.empty();
    }

    private static Occurrence at(Node node, Position position) {
        return new Occurrence(node, position.line, position.column);
    }

    /** From a name to what it is the name of: the call, the creation, the assignment to it, the declaration. */
    @SuppressWarnings("ReferenceEquality") // Two pieces of code that read the same are equal.
    private static Node whole(SimpleName name) {
        Node node = name.getParentNode().orElse(name);
        while (node instanceof ClassOrInterfaceType && node.getParentNode().isPresent()) {
            node = node.getParentNode().get();
        }
        Optional<Node> parent = node.getParentNode();
        if (parent.isPresent() && parent.get() instanceof AssignExpr assignment && assignment.getTarget() == node) {
            return assignment;
        }
        return node;
    }

    /**
     * Where the name stands when no syntax tree can say otherwise: it is on the line once, or never, and then the first column that
     * is not blank. Empty where a tree must tell: it is there twice, or has another name in sources.
     */
    static OptionalInt soleColumn(String line, String memberName) {
        if (memberName.equals(CONSTRUCTOR) || memberName.startsWith("lambda$")) {
            return OptionalInt.empty();
        }
        boolean twice = word(memberName).matcher(line).results().limit(2).count() == 2;
        return twice ? OptionalInt.empty() : OptionalInt.of(column(line, memberName));
    }

    /** Without a syntax tree: the first place in the line that reads so, else the first that is not blank. */
    static int column(String line, String memberName) {
        Matcher word = word(memberName).matcher(line);
        return 1 + (word.find() ? word.start() : firstNotBlank(line));
    }

    private static Pattern word(String name) {
        return Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_$])");
    }

    private static int firstNotBlank(String line) {
        int at = 0;
        while (at < line.length() && Character.isWhitespace(line.charAt(at))) {
            at++;
        }
        return at < line.length() ? at : 0;
    }
}
