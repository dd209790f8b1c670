package fr.charteia.core.model;

import fr.charteia.core.model.SqlWords.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement writes to which columns, of its parameters, of other columns and of what it says itself: {@code INSERT}, {@code UPDATE},
 * {@code MERGE} and what is done on a conflict.
 */
final class SqlWrites {
    private static final Set<String> AFTER_ASSIGNMENTS = Set.of("where", "returning", "from", "when", "output", "on");
    private static final Set<String> BEFORE_ROWS = Set.of("values", "value", "select");

    private final SqlWords words;
    private final SqlReads reads;
    private final Map<String, Set<String>> written = new LinkedHashMap<>();
    private final Map<String, Set<String>> copied = new LinkedHashMap<>();
    private final Map<String, Set<Object>> constants = new LinkedHashMap<>();

    SqlWrites(SqlWords words, SqlReads reads, CypherPatterns patterns) {
        this.words = words;
        this.reads = reads;
        if (words.isCypher()) {
            draw(patterns);
            return;
        }
        String table = "";
        for (int i = 0; i < words.size(); i++) {
            boolean names = words.isTarget(i);
            int name = words.is(i + 1, "only") || words.is(i + 1, "table") ? i + 2 : i + 1;
            int after = words.afterName(name);
            if (names && after > name && !words.is(name, "set")) {
                table = words.at(after - 1).text();
            }
            int columns = words.is(i, "into") ? after : i + 1;
            if ((words.is(i, "into") || words.is(i, "insert")) && words.is(columns, "(")) {
                rows(table, columns);
            } else if (words.is(i, "set") || words.is(i, "update") && words.is(i - 1, "key")) {
                assignments(table, i + 1);
            }
        }
    }

    /** What Cypher creates, and what it sets of what is drawn: {@code SET d.avis = $avis, d += {motif: $motif}}. */
    private void draw(CypherPatterns patterns) {
        patterns.created().forEach(property -> put(property.label(), property.key(), property.value(), false));
        for (int i = 0; i < words.size(); i++) {
            if (!words.is(i, "set") || words.is(i - 1, ".")) {
                continue;
            }
            for (Span part : words.list(i + 1, SqlReads.CLAUSES)) {
                Set<String> labels = patterns.of(words.at(part.from()).text());
                int equals = words.afterName(part.from());
                boolean map = words.is(equals + 1, "{");
                for (String label : labels) {
                    if (map) {
                        patterns.properties(label, equals + 1)
                                .forEach(property -> put(label, property.key(), property.value(), false));
                    } else if (words.is(equals, "=") && equals - part.from() > 1) {
                        put(label, new Span(part.from(), equals), new Span(equals + 1, part.to()), false);
                    }
                }
            }
        }
    }

    Map<String, Set<String>> written() {
        return written;
    }

    /** The columns that are written, each with those that it is made of. */
    Map<String, Set<String>> copied() {
        return copied;
    }

    /** The columns that are written, each with what the text itself says to be in it. */
    Map<String, Set<Object>> constants() {
        return constants;
    }

    /** {@code (a, b) VALUES (?, ?), (?, ?)} and {@code (a, b) SELECT ?, c}. */
    private void rows(String table, int open) {
        List<Span> columns = words.list(open + 1, Set.of());
        int at = words.closing(open) + 1;
        while (words.isName(at) && !BEFORE_ROWS.contains(words.at(at).text())) {
            at++;
        }
        if (words.is(at, "select")) {
            pair(table, columns, words.list(at + 1, SqlReads.AFTER_COLUMNS), true);
        } else if (words.isName(at)) {
            at++;
            while (words.is(at, "(")) {
                pair(table, columns, words.list(at + 1, Set.of()), false);
                at = words.closing(at) + 1;
                at = words.is(at, ",") ? at + 1 : at;
            }
        }
    }

    private void pair(String table, List<Span> columns, List<Span> values, boolean selected) {
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            put(table, columns.get(i), values.get(i), selected);
        }
    }

    /** {@code a = ?, (b, c) = (?, ?)}. */
    private void assignments(String table, int from) {
        for (Span part : words.list(from, AFTER_ASSIGNMENTS)) {
            boolean several = words.is(part.from(), "(");
            int equals = several ? words.closing(part.from()) + 1 : words.afterName(part.from());
            if (!words.is(equals, "=")) {
                continue;
            }
            if (several && words.is(equals + 1, "(")) {
                pair(table, words.list(part.from() + 1, Set.of()), words.list(equals + 2, Set.of()), false);
            } else if (!several) {
                put(table, new Span(part.from(), equals), new Span(equals + 1, part.to()), false);
            }
        }
    }

    private static boolean isOf(String table, String column) {
        return column.startsWith(table + ".");
    }

    /**
     * Notes what a column is made of.
     *
     * @param selected whether that comes from the tables of a query, and not from the one that is filled
     */
    private void put(String table, Span column, Span value, boolean selected) {
        if (column.length() == 0 || !words.isName(column.to() - 1)) {
            return;
        }
        String name = table + "." + reads.within(column);
        for (int i = value.from(); i < value.to(); i++) {
            if (words.isParameter(i)) {
                written.computeIfAbsent(words.at(i).text(), key -> new LinkedHashSet<>())
                        .add(name);
            }
        }
        if (value.length() == 1) {
            words.constant(value.from())
                    .ifPresent(constant -> constants
                            .computeIfAbsent(name, key -> new LinkedHashSet<>())
                            .add(constant));
        }
        Set<String> sources = reads.columns(value);
        if (selected && sources.stream().anyMatch(source -> !isOf(table, source))) {
            sources.removeIf(source -> isOf(table, source));
        }
        sources.remove(name);
        if (!sources.isEmpty()) {
            copied.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(sources);
        }
    }
}
