package fr.charteia.core.model;

import fr.charteia.core.model.SqlWords.Kind;
import fr.charteia.core.model.SqlWords.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which parameters a statement writes to which columns: {@code INSERT}, {@code UPDATE}, {@code MERGE} and what is done on a conflict. */
final class SqlWrites {
    private static final Set<String> AFTER_ASSIGNMENTS = Set.of("where", "returning", "from", "when", "output", "on");
    private static final Set<String> BEFORE_ROWS = Set.of("values", "value", "select");

    private final SqlWords words;
    private final Map<String, Set<String>> written = new LinkedHashMap<>();

    SqlWrites(SqlWords words) {
        this.words = words;
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

    Map<String, Set<String>> written() {
        return written;
    }

    /** {@code (a, b) VALUES (?, ?), (?, ?)} and {@code (a, b) SELECT ?, c}. */
    private void rows(String table, int open) {
        List<Span> columns = words.list(open + 1, Set.of());
        int at = words.closing(open) + 1;
        while (words.isName(at) && !BEFORE_ROWS.contains(words.at(at).text())) {
            at++;
        }
        if (words.is(at, "select")) {
            pair(table, columns, words.list(at + 1, SqlReads.AFTER_COLUMNS));
        } else if (words.isName(at)) {
            at++;
            while (words.is(at, "(")) {
                pair(table, columns, words.list(at + 1, Set.of()));
                at = words.closing(at) + 1;
                at = words.is(at, ",") ? at + 1 : at;
            }
        }
    }

    private void pair(String table, List<Span> columns, List<Span> values) {
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            put(table, columns.get(i), values.get(i));
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
                pair(table, words.list(part.from() + 1, Set.of()), words.list(equals + 2, Set.of()));
            } else if (!several) {
                put(table, new Span(part.from(), equals), new Span(equals + 1, part.to()));
            }
        }
    }

    private void put(String table, Span column, Span value) {
        if (column.length() == 0 || !words.isName(column.to() - 1)) {
            return;
        }
        String name = table + "." + words.at(column.to() - 1).text();
        for (int i = value.from(); i < value.to(); i++) {
            if (words.at(i).kind() == Kind.PARAMETER) {
                written.computeIfAbsent(words.at(i).text(), key -> new LinkedHashSet<>())
                        .add(name);
            }
        }
    }
}
