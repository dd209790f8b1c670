package fr.charteia.core.model.sql;

import fr.charteia.core.model.sql.Words.Span;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a statement writes to which columns: of its parameters, of other columns and of what it says itself. */
final class Writes {
    private final Words words;
    private final Reads reads;
    private final Map<String, Set<String>> written = new LinkedHashMap<>();
    private final Map<String, Set<String>> copied = new LinkedHashMap<>();
    private final Map<String, Set<Object>> constants = new LinkedHashMap<>();

    Writes(Words words, Reads reads) {
        this.words = words;
        this.reads = reads;
    }

    Map<String, Set<String>> written() {
        return written;
    }

    /** The columns that are written, each with those that it is made of: of none, where something else is computed. */
    Map<String, Set<String>> copied() {
        return copied;
    }

    /** The columns that are written, each with what the text itself says to be in it. */
    Map<String, Set<Object>> constants() {
        return constants;
    }

    /** Notes what columns are made of, each of the value at its place. */
    void putAll(String table, List<Span> columns, List<Span> values, boolean selected) {
        for (int i = 0; i < Math.min(columns.size(), values.size()); i++) {
            put(table, columns.get(i), values.get(i), selected);
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
    void put(String table, Span column, Span value, boolean selected) {
        if (column.length() == 0 || !words.isName(column.to() - 1)) {
            return;
        }
        String name = table + "." + reads.within(column);
        boolean given = false;
        for (int i = value.from(); i < value.to(); i++) {
            if (words.isParameter(i)) {
                given = true;
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
        // What is counted on, or taken from a clock, is made of no other column.
        boolean computed = value.length() > 1 && !given;
        if (!sources.isEmpty() || computed) {
            copied.computeIfAbsent(name, key -> new LinkedHashSet<>()).addAll(sources);
        }
    }
}
