package fr.charteia.core.model.sql;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a statement of SQL, or of a language like it, says of columns, as far as its text is understood: which parameters are written to which, and where those come
 * from that it gives. A column is written {@code table.colonne}, in lower case; of a table that is not known, {@code *.colonne}.
 */
public final class SqlStatement {
    private static final String ANY = "*.";

    private final Reads reads;
    private final Writes writes;
    private final Conditions conditions;

    public SqlStatement(String text) {
        Grammar grammar = CypherGrammar.isCypher(text) ? new CypherGrammar(text) : new SqlGrammar(text);
        Words words = grammar.words();
        this.reads = new Reads(words);
        this.writes = new Writes(words, reads);
        grammar.read(reads);
        grammar.write(writes);
        this.conditions = new Conditions(words, reads, grammar.afterConditions());
    }

    /**
     * What a query asks of a column.
     *
     * @param columns the column, of each of the tables that may have it
     * @param constants what it is compared with, as far as the text says that
     * @param parameters the parameters that it is compared with, by their positions or names
     */
    public record Asked(Set<String> columns, Question question, List<Object> constants, List<String> parameters) {
        public Asked {
            columns = Set.copyOf(columns);
            constants = List.copyOf(constants);
            parameters = List.copyOf(parameters);
        }
    }

    /** How a query compares a column with what it names. */
    public enum Question {
        /** Whether it is just that. */
        IS,
        /** Whether it is one of these, or none of them. */
        IS_AMONG,
        /** Anything else: which is greater, what it begins with. */
        OTHER
    }

    /** The columns that are written, by what is put there: a position from 1, or a name as it is written. */
    public Map<String, Set<String>> written() {
        return writes.written();
    }

    /** The columns that are written, each with the columns that it is made of: of none, where it is counted on ({@code n = n + 1}). */
    public Map<String, Set<String>> copied() {
        return writes.copied();
    }

    /** The columns that are written, each with what the text itself puts there: texts, and numbers, which truth values are. */
    public Map<String, Set<Object>> constants() {
        return writes.constants();
    }

    /** Whether it writes to no column, as far as it is understood. */
    public boolean writesNothing() {
        return written().isEmpty() && copied().isEmpty() && constants().isEmpty();
    }

    /** Whether it writes to a column, or to one of that name. */
    public boolean writes(String column) {
        String name = column.startsWith(ANY) ? column.substring(1) : column;
        return written().values().stream().flatMap(Set::stream).anyMatch(one -> one.endsWith(name))
                || copied().keySet().stream().anyMatch(one -> one.endsWith(name))
                || constants().keySet().stream().anyMatch(one -> one.endsWith(name));
    }

    /** By what rows are chosen or put in order. */
    public List<Asked> asked() {
        return conditions.asked();
    }

    /** Whether each of the conditions holds for whatever is chosen. */
    public boolean holdsAll() {
        return conditions.holdAll();
    }

    /** Whether what it gives are the arguments of a constructor. */
    public boolean makes() {
        return reads.makes();
    }

    /** Whether it gives records as a whole, and nothing else: {@code select d from Dossier d}. */
    public boolean isOfRecords() {
        return reads.isOfRecords();
    }

    /** Whether it gives anything. */
    public boolean isQuery() {
        return reads.isQuery();
    }

    /** The columns behind a property of an object that is made of what it gives; none where it gives nothing of that name. */
    public Set<String> property(String name) {
        return reads.property(name);
    }

    /** The columns behind what it gives, in order; none where these are not all known. */
    public List<Set<String>> inOrder() {
        return reads.inOrder();
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

    /** A name as it is written in columns. */
    public static String plain(String name) {
        return Words.plain(name);
    }

    /** What is under a name in whichever table, of which no statement says more. */
    public static Set<String> ofAnyTable(Object key) {
        return key instanceof Integer ? Set.of() : Set.of(ANY + Words.plain(unqualified(key.toString())));
    }

    /** A column, and the same of a table that is not known. */
    public static Set<String> orOfAnyTable(String column) {
        Set<String> both = new LinkedHashSet<>(Set.of(column));
        both.add(ANY + unqualified(column));
        return both;
    }

    /** Whether a text may name a column. */
    public static boolean mayName(String text, String column) {
        return Words.plain(text).contains(unqualified(column));
    }

    private static String unqualified(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
