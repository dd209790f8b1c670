package fr.charteia.core.model;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a statement of SQL says of columns, as far as its text is understood: which parameters are written to which, and where those come
 * from that it gives. A column is written {@code table.colonne}, in lower case; of a table that is not known, {@code *.colonne}.
 */
public final class SqlStatement {
    private static final String ANY = "*.";

    private final Map<String, Set<String>> written;
    private final SqlReads reads;

    public SqlStatement(String text) {
        SqlWords words = new SqlWords(text);
        this.written = new SqlWrites(words).written();
        this.reads = new SqlReads(words);
    }

    /** The columns that are written, by what is put there: a position from 1, or a name as it is written. */
    public Map<String, Set<String>> written() {
        return written;
    }

    /** The columns behind what it gives under a name, or at a position from 1. */
    public Set<String> read(Object key) {
        if (key instanceof Integer position) {
            return reads.at(position);
        }
        Set<String> found = reads.named(unqualified(key.toString()));
        return found.isEmpty() ? ofAnyTable(key) : found;
    }

    /** The names under which it gives columns, where it says them. */
    public Set<String> names() {
        return reads.names();
    }

    /** What is under a name in whichever table, of which no statement says more. */
    public static Set<String> ofAnyTable(Object key) {
        return key instanceof Integer ? Set.of() : Set.of(ANY + SqlWords.plain(unqualified(key.toString())));
    }

    /** A column, and the same of a table that is not known. */
    public static Set<String> orOfAnyTable(String column) {
        Set<String> both = new LinkedHashSet<>(Set.of(column));
        both.add(ANY + unqualified(column));
        return both;
    }

    /** Whether a text may name a column. */
    public static boolean mayName(String text, String column) {
        return SqlWords.plain(text).contains(unqualified(column));
    }

    private static String unqualified(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
