package fr.charteia.core.model.sql;

import fr.charteia.core.model.sql.Words.Kind;
import fr.charteia.core.model.sql.Words.Span;
import fr.charteia.core.model.sql.Words.Word;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * SQL, of whatever vendor, and query languages like it. Columns are given by {@code SELECT} and {@code RETURNING}, also in subqueries; they
 * are written by {@code INSERT}, {@code UPDATE} and {@code MERGE}, and by what is done on a conflict.
 */
final class SqlGrammar implements Grammar {
    /**
     * Parameters are {@code ?}, {@code ?1}, {@code $1}, {@code :nom}, {@code @nom}, {@code #{nom,…}} and {@code :#{#nom}}. A cast
     * ({@code ::text}) and an operator ({@code ??}) look like some. JPQL names constants of enums by their class: {@code org.visas.Etat.REFUSE}.
     */
    private static final Pattern WORD = Pattern.compile(
            "\\s+|--[^\\n]*|/\\*.*?\\*/"
                    + "|(?:[\\p{Ll}_][\\p{Ll}\\p{N}_]*\\.)+(?:\\p{Lu}[\\p{L}\\p{N}_]*[.$])+(?<constant>\\p{Lu}[\\p{Lu}\\p{N}_]*)(?![\\p{L}\\p{N}_.(])"
                    + "|(?<literal>'(?:[^']|'')*'|\\d[\\w.]*|\\$\\{[^}]*})"
                    + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*|\"[^\"]*\"|`[^`]*`)"
                    + "|(?<operator>::|\\?\\?|:=)"
                    + "|(?<position>\\?)(?<number>\\d*)|\\$(?<numbered>\\d+)|:?#\\{[\\s#]*(?<braced>[\\p{L}\\p{N}_.]+)[^}]*}"
                    + "|[:@](?<named>[\\p{L}_][\\p{L}\\p{N}_.]*)"
                    + "|(?<sign>.)",
            Pattern.DOTALL);

    private static final Set<String> AFTER_COLUMNS = Set.of(
            "from",
            "where",
            "group",
            "having",
            "order",
            "limit",
            "offset",
            "fetch",
            "for",
            "union",
            "intersect",
            "except",
            "minus",
            "into",
            "on");

    private static final Set<String> AFTER_CONDITIONS = Set.of(
            "select", "from", "join", "set", "group", "limit", "offset", "fetch", "union", "returning", "values", "do");

    private static final Set<String> AFTER_ASSIGNMENTS = Set.of("where", "returning", "from", "when", "output", "on");

    private static final Set<String> BEFORE_ROWS = Set.of("values", "value", "select");

    private final Words words;

    SqlGrammar(String text) {
        this.words = new Words(split(text), Set.of("("), Set.of(")"));
    }

    private static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        int position = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String name = matcher.group("name");
            String key = key(matcher, position + 1);
            if (name != null) {
                words.add(new Word(Kind.NAME, Words.plain(name)));
            } else if (key != null) {
                position += matcher.group("position") != null ? 1 : 0;
                words.add(new Word(Kind.PARAMETER, key));
            } else if (matcher.group("constant") != null) {
                words.add(new Word(Kind.LITERAL, "'" + matcher.group("constant") + "'"));
            } else if (matcher.group("literal") != null) {
                words.add(new Word(Kind.LITERAL, matcher.group()));
            } else if (matcher.group("operator") != null || matcher.group("sign") != null) {
                words.add(new Word(Kind.SIGN, matcher.group()));
            }
        }
        return words;
    }

    private static @Nullable String key(Matcher matcher, int position) {
        if (matcher.group("position") != null) {
            String number = matcher.group("number");
            return number.isEmpty() ? Integer.toString(position) : number;
        }
        String numbered = matcher.group("numbered");
        String braced = matcher.group("braced");
        return numbered != null ? numbered : braced != null ? braced : matcher.group("named");
    }

    @Override
    public Words words() {
        return words;
    }

    @Override
    public Set<String> afterConditions() {
        return AFTER_CONDITIONS;
    }

    @Override
    public void read(Reads reads) {
        Set<String> queries = queries();
        int depth = 0;
        for (int i = 0; i < words.size(); i++) {
            depth += words.is(i, "(") ? 1 : words.is(i, ")") ? -1 : 0;
            if (words.is(i, "select") || words.is(i, "returning")) {
                reads.give(i + 1, depth == 0, AFTER_COLUMNS);
            } else if (words.is(i, "from") || words.is(i, "join") || isTarget(i)) {
                tables(i + 1, queries, reads);
            }
        }
    }

    /** What {@code WITH} calls the queries that it holds. */
    private Set<String> queries() {
        Set<String> named = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            if (words.isName(i) && words.is(i + 1, "as") && words.is(i + 2, "(") && words.is(i + 3, "select")) {
                named.add(words.at(i).text());
            }
        }
        return named;
    }

    /** Whether the table follows that is written to. */
    private boolean isTarget(int index) {
        return words.is(index, "into")
                || words.is(index, "update") && !words.is(index - 1, "do") && !words.is(index - 1, "key");
    }

    /** The tables of a list, and what they are called. */
    private void tables(int from, Set<String> queries, Reads reads) {
        int at = from;
        boolean more = true;
        while (more) {
            boolean nested = words.is(at, "(");
            int after = nested ? words.closing(at) + 1 : words.afterName(at);
            String name = nested || after == at ? "" : reads.read(new Span(at, after));
            String table = queries.contains(name) ? "" : name;
            if (!table.isEmpty()) {
                reads.table(table);
            }
            int alias = words.is(after, "as") ? after + 1 : after;
            if (words.isName(alias) && !table.isEmpty()) {
                reads.alias(words.at(alias).text(), table);
            }
            at = words.isName(alias) ? alias + 1 : alias;
            more = words.is(at, ",") && after > from;
            at++;
        }
    }

    @Override
    public void write(Writes writes) {
        String table = "";
        for (int i = 0; i < words.size(); i++) {
            int name = words.is(i + 1, "only") || words.is(i + 1, "table") ? i + 2 : i + 1;
            int after = words.afterName(name);
            if (isTarget(i) && after > name && !words.is(name, "set")) {
                table = words.at(after - 1).text();
            }
            int columns = words.is(i, "into") ? after : i + 1;
            if ((words.is(i, "into") || words.is(i, "insert")) && words.is(columns, "(")) {
                rows(table, columns, writes);
            } else if (words.is(i, "set") || words.is(i, "update") && words.is(i - 1, "key")) {
                assignments(table, i + 1, writes);
            }
        }
    }

    /** {@code (a, b) VALUES (?, ?), (?, ?)} and {@code (a, b) SELECT ?, c}. */
    private void rows(String table, int open, Writes writes) {
        List<Span> columns = words.list(open + 1, Set.of());
        int at = words.closing(open) + 1;
        while (words.isName(at) && !BEFORE_ROWS.contains(words.at(at).text())) {
            at++;
        }
        if (words.is(at, "select")) {
            writes.putAll(table, columns, words.list(at + 1, AFTER_COLUMNS), true);
        } else if (words.isName(at)) {
            at++;
            while (words.is(at, "(")) {
                writes.putAll(table, columns, words.list(at + 1, Set.of()), false);
                at = words.closing(at) + 1;
                at = words.is(at, ",") ? at + 1 : at;
            }
        }
    }

    /** {@code a = ?, (b, c) = (?, ?)}. */
    private void assignments(String table, int from, Writes writes) {
        for (Span part : words.list(from, AFTER_ASSIGNMENTS)) {
            boolean several = words.is(part.from(), "(");
            int equals = several ? words.closing(part.from()) + 1 : words.afterName(part.from());
            if (!words.is(equals, "=")) {
                continue;
            }
            if (several && words.is(equals + 1, "(")) {
                List<Span> columns = words.list(part.from() + 1, Set.of());
                writes.putAll(table, columns, words.list(equals + 2, Set.of()), false);
            } else if (!several) {
                writes.put(table, new Span(part.from(), equals), new Span(equals + 1, part.to()), false);
            }
        }
    }
}
