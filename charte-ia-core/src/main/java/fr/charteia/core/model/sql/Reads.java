package fr.charteia.core.model.sql;

import fr.charteia.core.model.sql.Words.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the columns come from that a statement gives, those of its subqueries too. */
final class Reads {
    /** Words of the language among the columns of an expression. */
    private static final Set<String> WORDS = Set.of(
            "case",
            "when",
            "then",
            "else",
            "end",
            "and",
            "or",
            "not",
            "null",
            "true",
            "false",
            "is",
            "in",
            "like",
            "between",
            "distinct",
            "as",
            "exists",
            "select",
            "from",
            "where",
            "new",
            "asc",
            "desc",
            "by",
            "current_timestamp",
            "current_date");

    private static final int NO_QUERY = 0;

    /** How many names in each other are looked up. */
    private static final int DEEPEST = 4;

    private final Words words;
    private final List<Given> all = new ArrayList<>();
    /** What the outermost queries give, each in its order. */
    private final List<List<Given>> outermost = new ArrayList<>();

    private boolean makes;
    private int queriesRead;

    private final Set<String> tables = new LinkedHashSet<>();
    private final Map<String, String> aliases = new HashMap<>();

    /**
     * A column of a table, or of whichever has it.
     *
     * @param start what a longer path starts at, {@code d} of {@code d.usager.nom}; empty for any other
     * @param path what it goes through from there to the column, {@code usager.nom}
     */
    private record Column(String table, String name, String start, String path) {}

    /**
     * What a query gives under a name.
     *
     * @param query which of the queries it is, in the order of the text
     * @param renamed whether it is only called so here
     * @param everything whether it is all columns
     */
    private record Given(int query, String name, boolean renamed, boolean everything, List<Column> of) {}

    Reads(Words words) {
        this.words = words;
    }

    /** A table is read or written, under its own name. */
    void table(String table) {
        tables.add(table);
        aliases.put(table, table);
    }

    /** A table bears another name in the statement. */
    void alias(String name, String table) {
        tables.add(table);
        aliases.put(name, table);
    }

    /**
     * What is read there, as it is written: a table, or what lies in the objects of one that is read already, {@code d.messages} where
     * {@code d} is {@code dossier}. It is called by a path from that table then.
     */
    String read(Span written) {
        String start = written.length() > 1
                ? aliases.getOrDefault(words.at(written.from()).text(), "")
                : "";
        return start.isEmpty()
                ? words.at(written.to() - 1).text()
                : start + "." + path(written.from() + 2, written.to());
    }

    /**
     * Something is given there.
     *
     * @param from where the list of it starts
     * @param isOutermost whether that is what the statement gives, and not a part of it that another part reads
     * @param ends the words that end the list
     */
    void give(int from, boolean isOutermost, Set<String> ends) {
        int start = from;
        while (words.is(start, "distinct") || words.is(start, "all")) {
            start++;
        }
        int made = words.is(start, "new") ? words.afterName(start + 1) : start;
        makes |= made > start;
        int first = made > start && words.is(made, "(") ? made + 1 : start;
        List<Given> given = new ArrayList<>();
        queriesRead++;
        for (Span part : words.list(first, ends)) {
            given.add(given(part));
        }
        all.addAll(given);
        if (isOutermost) {
            outermost.add(given);
        }
    }

    /** The columns that are named in part of the text. */
    Set<String> columns(Span part) {
        return behind(new Given(NO_QUERY, "", false, false, columnsOf(part.from(), part.to())), DEEPEST);
    }

    private Given given(Span part) {
        int last = part.to() - 1;
        boolean isName = words.isName(last) && !words.is(last - 1, ".");
        boolean after = words.isName(last - 1)
                || words.is(last - 1, ")")
                || words.at(last - 1).kind() == Words.Kind.LITERAL;
        boolean renamed = part.length() > 1 && isName && after;
        int to = !renamed ? part.to() : words.is(last - 1, "as") ? last - 1 : last;
        boolean everything = false;
        for (int i = part.from(); i < to; i++) {
            everything |= words.is(i, "*") && (i == part.from() || words.is(i - 1, "."));
        }
        List<Column> of = columnsOf(part.from(), to);
        return new Given(queriesRead, words.isName(last) ? words.at(last).text() : "", renamed, everything, of);
    }

    private List<Column> columnsOf(int from, int to) {
        List<Column> of = new ArrayList<>();
        for (int i = from; i < to; i++) {
            int end = words.afterName(i);
            if (words.is(i, "count") && words.is(end, "(")) {
                // How many there are says nothing of what they are.
                i = words.closing(end);
            } else if (end > i) {
                boolean column =
                        !words.is(end, "(") && !WORDS.contains(words.at(i).text());
                if (column) {
                    boolean far = end - i > 3;
                    of.add(new Column(
                            end - i > 1 ? words.at(end - 3).text() : "",
                            words.at(end - 1).text(),
                            far ? words.at(i).text() : "",
                            far ? path(i + 2, end) : ""));
                }
                i = end - 1;
            }
        }
        return of;
    }

    /** What a column that is written is called in its table, or by which path it is reached from there ({@code d.usager.nom}). */
    String within(Span column) {
        boolean far = column.length() > 3
                && aliases.containsKey(words.at(column.from()).text());
        return far
                ? path(column.from() + 2, column.to())
                : words.at(column.to() - 1).text();
    }

    private String path(int from, int to) {
        StringBuilder path = new StringBuilder(words.at(from).text());
        for (int i = from + 2; i < to; i += 2) {
            path.append('.').append(words.at(i).text());
        }
        return path.toString();
    }

    /** The columns behind a name. */
    Set<String> named(String name) {
        String asked = Words.plain(name);
        Set<String> found = new LinkedHashSet<>();
        all.stream().filter(given -> given.name().equals(asked)).forEach(given -> found.addAll(behind(given, DEEPEST)));
        return found.isEmpty() ? inTables(asked) : found;
    }

    /** The columns behind a position, from 1; none where what stands before it is not known. */
    Set<String> at(int position) {
        return outermost.stream()
                .filter(given -> position > 0 && position <= given.size())
                .filter(given -> given.subList(0, position).stream().noneMatch(Given::everything))
                .flatMap(given -> behind(given.get(position - 1), DEEPEST).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The names under which something is given. */
    Set<String> names() {
        return outermost.stream()
                .flatMap(List::stream)
                .map(Given::name)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The columns behind a property of an object that is made of what a query gives; none where the query gives nothing of that name.
     */
    Set<String> property(String name) {
        String asked = Words.plain(name);
        Set<String> found = new LinkedHashSet<>();
        boolean everything = false;
        for (List<Given> query : outermost) {
            for (Given given : query) {
                if (given.everything() || isRecord(given)) {
                    everything = true;
                } else if (given.name().equals(asked)) {
                    found.addAll(behind(given, DEEPEST));
                }
            }
        }
        return found.isEmpty() && everything ? inTables(asked) : found;
    }

    /** Whether what is given is what is found as a whole: {@code select d from Dossier d}. */
    private boolean isRecord(Given given) {
        return !given.renamed()
                && given.of().size() == 1
                && given.of().get(0).table().isEmpty()
                && aliases.containsKey(given.name());
    }

    boolean isOfRecords() {
        return !outermost.isEmpty()
                && outermost.stream().allMatch(query -> query.size() == 1 && isRecord(query.get(0)));
    }

    /** Whether what it gives are the arguments of a constructor: {@code select new a.B(d.x, d.y)}. */
    boolean makes() {
        return makes;
    }

    /** Whether it gives anything: a text that begins with {@code from} gives what it finds. */
    boolean isQuery() {
        return !outermost.isEmpty() || words.is(0, "from");
    }

    /** The columns behind the positions of what it gives, where all are known; none where it gives all columns of a table. */
    List<Set<String>> inOrder() {
        return outermost.stream()
                .limit(1)
                .filter(query -> query.stream().noneMatch(Given::everything))
                .flatMap(query -> query.stream().map(given -> behind(given, DEEPEST)))
                .toList();
    }

    private Set<String> behind(Given given, int depth) {
        Set<String> found = new LinkedHashSet<>();
        for (Column column : given.of()) {
            String start = aliases.getOrDefault(column.start(), "");
            if (!start.isEmpty()) {
                found.add(start + "." + column.path());
                continue;
            }
            String table = aliases.getOrDefault(column.table(), "");
            if (!table.isEmpty()) {
                found.add(table + "." + column.name());
                continue;
            }
            List<Given> inner = all.stream()
                    .filter(other ->
                            other.query() != given.query() && other.name().equals(column.name()))
                    .filter(other -> other.renamed() || !column.table().isEmpty())
                    .toList();
            if (depth > 0) {
                inner.forEach(other -> found.addAll(behind(other, depth - 1)));
            }
            if (inner.isEmpty()) {
                found.addAll(inTables(column.name()));
            }
        }
        return found;
    }

    private Set<String> inTables(String column) {
        Set<String> found = new LinkedHashSet<>();
        tables.forEach(table -> found.add(table + "." + column));
        return found;
    }
}
