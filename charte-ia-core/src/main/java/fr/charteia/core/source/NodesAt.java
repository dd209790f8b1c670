package fr.charteia.core.source;

import com.github.javaparser.ast.Node;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The pieces of code that a line is part of. */
final class NodesAt {
    private NodesAt() {}

    /** Those pieces, what is around before what is inside; whatever lies on other lines only is not looked into. */
    static List<Node> preorder(Node tree, int line) {
        List<Node> found = new ArrayList<>();
        Deque<Node> rest = new ArrayDeque<>(List.of(tree));
        while (!rest.isEmpty()) {
            Node node = rest.pop();
            if (covers(node, line)) {
                found.add(node);
                List<Node> children = node.getChildNodes();
                for (int i = children.size() - 1; i >= 0; i--) {
                    rest.push(children.get(i));
                }
            }
        }
        return found;
    }

    private static boolean covers(Node node, int line) {
        return node.getRange()
                .map(range -> range.begin.line <= line && line <= range.end.line)
                .orElse(true);
    }
}
