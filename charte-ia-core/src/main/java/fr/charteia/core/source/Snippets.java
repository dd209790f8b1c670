package fr.charteia.core.source;

import com.github.javaparser.JavaToken;
import com.github.javaparser.Position;
import com.github.javaparser.Range;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.BinaryExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.LiteralExpr;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.stmt.BlockStmt;
import com.github.javaparser.ast.stmt.Statement;
import com.github.javaparser.ast.stmt.SwitchEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Code on one short line. */
final class Snippets {

    private static final int LONGEST = 100;

    private Snippets() {}

    /**
     * What stands on a line: the first statement that begins there, else the smallest member; else, in the middle of one, the
     * largest expression that begins there, or the whole of what a constant there is put together with; else whatever is the smallest
     * around it.
     */
    static Optional<Node> statement(Node tree, int line) {
        List<Node> around = new ArrayList<>();
        for (Node node : NodesAt.preorder(tree, line)) {
            if (isPiece(node)
                    && node.getRange().filter(range -> covers(range, line)).isPresent()) {
                around.add(node);
            }
        }
        List<Node> begun = around.stream().filter(node -> begins(node, line)).toList();
        // In preorder, what is around comes before what is inside.
        return begun.stream()
                .filter(Statement.class::isInstance)
                .findFirst()
                .or(() -> last(begun.stream().filter(Snippets::isMember).toList()))
                .or(() -> begun.stream().findFirst().map(Snippets::sum))
                .or(() -> last(around));
    }

    private static Optional<Node> last(List<Node> nodes) {
        return nodes.isEmpty() ? Optional.empty() : Optional.of(nodes.get(nodes.size() - 1));
    }

    /** All that a constant is added to, for it says nothing by itself; anything else as it is. */
    private static Node sum(Node node) {
        Node all = node;
        if (node instanceof LiteralExpr) {
            while (all.getParentNode().orElse(null) instanceof BinaryExpr around) {
                all = around;
            }
        }
        return all;
    }

    private static boolean isPiece(Node node) {
        return (node instanceof Statement && !(node instanceof BlockStmt))
                || (node instanceof Expression && !(node instanceof AnnotationExpr))
                || isMember(node);
    }

    private static boolean isMember(Node node) {
        return node instanceof FieldDeclaration
                || node instanceof CallableDeclaration
                || node instanceof TypeDeclaration;
    }

    private static boolean covers(Range range, int line) {
        return range.begin.line <= line && line <= range.end.line;
    }

    private static boolean begins(Node node, int line) {
        return node.getBegin().filter(begin -> begin.line == line).isPresent();
    }

    /**
     * The code of a node without comments; of a declaration without its annotations, and of what has a body without it; of a long
     * chain of calls its end.
     */
    static String text(Node node) {
        String code = onOneLine(code(node, afterAnnotations(node)));
        return node instanceof MethodCallExpr call && isChained(call) && code.length() > LONGEST
                ? lastCalls(call)
                : shorten(code);
    }

    private static boolean isChained(MethodCallExpr call) {
        return call.getScope().filter(Expression::isMethodCallExpr).isPresent();
    }

    /** As many of the last calls of a chain as there is room for, behind the beginning of the one before, if there is more. */
    private static String lastCalls(MethodCallExpr chain) {
        String shown = "";
        Optional<Expression> scope = chain.getScope();
        while (scope.isPresent()) {
            String calls = "…" + onOneLine(code(chain, scope.get().getEnd()));
            if (calls.length() > LONGEST) {
                return shown.isEmpty() ? shorten(calls) : behindBeginning(calls, shown);
            }
            shown = calls;
            scope = scope.flatMap(Expression::toMethodCallExpr).flatMap(MethodCallExpr::getScope);
        }
        return shown;
    }

    private static String behindBeginning(String calls, String shown) {
        return shown.length() > LONGEST / 2 ? shown : cut(calls, LONGEST - shown.length()) + shown;
    }

    /** The code of a node behind a position. */
    private static String code(Node node, Optional<Position> from) {
        Optional<TokenRange> tokens = node.getTokenRange();
        if (tokens.isEmpty()) {
            return node.toString();
        }
        Optional<Position> to = bodyBegin(node);
        StringBuilder text = new StringBuilder();
        for (JavaToken token : tokens.get()) {
            Optional<Position> begin = token.getRange().map(range -> range.begin);
            boolean before =
                    begin.isPresent() && from.isPresent() && begin.get().compareTo(from.get()) <= 0;
            boolean behind = begin.isPresent() && to.isPresent() && begin.get().compareTo(to.get()) >= 0;
            if (behind) {
                break;
            }
            if (!before) {
                text.append(token.getCategory().isWhitespaceOrComment() ? " " : token.getText());
            }
        }
        String code = text.toString().strip();
        return to.isPresent() && code.endsWith("{") ? code.substring(0, code.length() - 1) : code;
    }

    private static Optional<Position> afterAnnotations(Node node) {
        return isMember(node)
                ? node.getChildNodes().stream()
                        .filter(AnnotationExpr.class::isInstance)
                        .flatMap(annotation -> annotation.getEnd().stream())
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Optional<Position> bodyBegin(Node node) {
        return node instanceof Expression
                ? Optional.empty()
                : node.getChildNodes().stream()
                        .filter(child -> child instanceof Statement
                                || child instanceof SwitchEntry
                                || (node instanceof TypeDeclaration && child instanceof BodyDeclaration))
                        .flatMap(child -> child.getBegin().stream())
                        .min(Comparator.naturalOrder());
    }

    private static String onOneLine(String code) {
        return code.strip().replaceAll("\\s+", " ");
    }

    static String shorten(String code) {
        String line = onOneLine(code);
        return line.length() <= LONGEST ? line : cut(line, LONGEST - 1) + "…";
    }

    private static String cut(String line, int end) {
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end);
    }
}
