package fr.charteia.core.model.sql;

import fr.charteia.core.model.sql.Words.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The nodes and relationships that a statement of Cypher draws: which labels a variable has, and which properties are created with what.
 * A label, or the type of a relationship, is taken for a table and a property for a column.
 */
final class CypherPatterns {
    private static final Set<String> CREATING = Set.of("create", "merge");

    private static final Set<String> CLAUSES = Set.of(
            "match", "create", "merge", "set", "where", "return", "with", "unwind", "delete", "remove", "call", "on",
            "order", "foreach");

    private final Words words;
    private final Map<String, Set<String>> variables = new LinkedHashMap<>();
    private final Set<String> labels = new LinkedHashSet<>();
    private final List<Property> created = new ArrayList<>();

    /** A property of what bears a label, and what is put there. */
    record Property(String label, Span key, Span value) {}

    CypherPatterns(Words words) {
        this.words = words;
        String clause = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.isName(i) && !words.is(i - 1, ".") && !words.is(i - 1, ":")
                    ? words.at(i).text()
                    : "";
            if (CLAUSES.contains(word) && !(word.equals("on") && !clause.equals("merge"))) {
                clause = word.equals("on") ? clause : word;
            }
            boolean called = words.is(i, "(")
                    && words.isName(i - 1)
                    && !isBefore(words.at(i - 1).text());
            if (!called && (words.is(i, "(") || words.is(i, "["))) {
                drawn(i + 1, CREATING.contains(clause));
            }
        }
    }

    private static boolean isBefore(String word) {
        return CLAUSES.contains(word) || word.equals("exists");
    }

    /** A node or a relationship, from behind its parenthesis: {@code d:Demande {etape: $etape}}. */
    private void drawn(int from, boolean creates) {
        int at = from;
        String variable = words.isName(at) ? words.at(at++).text() : "";
        Set<String> own = new LinkedHashSet<>();
        while (words.is(at, ":") || words.is(at, "|") || words.is(at, "&")) {
            at++;
            if (words.isName(at)) {
                own.add(words.at(at++).text());
            }
        }
        labels.addAll(own);
        if (!variable.isEmpty() && !own.isEmpty()) {
            variables.computeIfAbsent(variable, name -> new LinkedHashSet<>()).addAll(own);
        }
        if (creates && words.is(at, "{")) {
            Set<String> of = own.isEmpty() ? of(variable) : own;
            for (Property property : properties("", at)) {
                of.forEach(label -> created.add(new Property(label, property.key(), property.value())));
            }
        }
    }

    /** What stands under the keys of a map that begins there: {@code {etape: $etape, motif: d.motif}}. */
    List<Property> properties(String label, int open) {
        List<Property> found = new ArrayList<>();
        int end = words.closing(open);
        for (Span part : words.list(open + 1, Set.of())) {
            boolean named = words.isName(part.from()) && words.is(part.from() + 1, ":");
            if (named && part.to() <= end) {
                found.add(new Property(
                        label, new Span(part.from(), part.from() + 1), new Span(part.from() + 2, part.to())));
            }
        }
        return found;
    }

    /** The labels of a variable; all that the statement names where it says none of it. */
    Set<String> of(String variable) {
        return variables.getOrDefault(variable, labels);
    }

    Map<String, Set<String>> variables() {
        return variables;
    }

    Set<String> labels() {
        return labels;
    }

    /** What is created with nodes and relationships. */
    List<Property> created() {
        return created;
    }
}
