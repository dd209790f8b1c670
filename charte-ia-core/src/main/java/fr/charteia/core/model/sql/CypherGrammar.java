package fr.charteia.core.model.sql;

import fr.charteia.core.model.sql.Words.Kind;
import fr.charteia.core.model.sql.Words.Span;
import fr.charteia.core.model.sql.Words.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cypher, the language of Neo4j: nodes are drawn there, and not named after {@code FROM}. */
final class CypherGrammar implements Grammar {
    /** What only Cypher begins with. */
    private static final Pattern BEGINNING = Pattern.compile(
            "\\s*(?:(?:optional\\s+)?match|merge|create)\\s*(?:\\w+\\s*=\\s*)?\\(.*|\\s*unwind\\s.*|\\s*with\\s+[$\\[{].*|\\s*call\\s[^;]*\\syield\\s.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Parameters are {@code $nom}; a colon stands before labels and behind keys. */
    private static final Pattern WORD = Pattern.compile(
            "\\s+|//[^\\n]*|/\\*.*?\\*/"
                    + "|(?<literal>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|\\d[\\w.]*)"
                    + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*|`[^`]*`)"
                    + "|\\$(?<named>[\\p{L}_][\\p{L}\\p{N}_]*|\\d+)"
                    + "|(?<sign>\\+=|=~|.)",
            Pattern.DOTALL);

    /** What ends a list. */
    private static final Set<String> CLAUSES = Set.of(
            "match",
            "optional",
            "create",
            "merge",
            "set",
            "where",
            "return",
            "with",
            "unwind",
            "delete",
            "detach",
            "remove",
            "call",
            "order",
            "skip",
            "limit",
            "union",
            "foreach",
            "on");

    private static final Set<String> AFTER_CONDITIONS =
            Set.of("match", "create", "merge", "set", "return", "unwind", "delete", "remove", "call", "skip", "limit");

    private final Words words;
    private final CypherPatterns patterns;

    CypherGrammar(String text) {
        this.words = new Words(split(text), Set.of("(", "{", "["), Set.of(")", "}", "]"));
        this.patterns = new CypherPatterns(words);
    }

    /** Whether a statement can only be Cypher. */
    static boolean isCypher(String text) {
        return BEGINNING.matcher(text).matches();
    }

    private static List<Word> split(String text) {
        List<Word> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String literal = matcher.group("literal");
            if (matcher.group("name") != null) {
                words.add(new Word(Kind.NAME, Words.plain(matcher.group("name"))));
            } else if (matcher.group("named") != null) {
                words.add(new Word(Kind.PARAMETER, matcher.group("named")));
            } else if (literal != null) {
                boolean quoted = literal.startsWith("\"");
                words.add(new Word(
                        Kind.LITERAL, quoted ? "'" + literal.substring(1, literal.length() - 1) + "'" : literal));
            } else if (matcher.group("sign") != null) {
                words.add(new Word(Kind.SIGN, matcher.group()));
            }
        }
        return words;
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
        patterns.labels().forEach(reads::table);
        patterns.variables()
                .forEach((name, labels) -> reads.alias(name, labels.iterator().next()));
        for (int i = 0; i < words.size(); i++) {
            boolean clause = !words.is(i - 1, ".") && !words.is(i - 1, ":");
            boolean handsOn = words.is(i, "with") && !words.is(i - 1, "starts") && !words.is(i - 1, "ends");
            if (clause && (words.is(i, "return") || handsOn)) {
                reads.give(i + 1, !handsOn, CLAUSES);
            }
        }
    }

    /** What it creates, and what it sets of what is drawn: {@code SET d.avis = $avis, d += {motif: $motif}}. */
    @Override
    public void write(Writes writes) {
        patterns.created().forEach(property -> put(property, writes));
        for (int i = 0; i < words.size(); i++) {
            if (words.is(i, "set") && !words.is(i - 1, ".")) {
                words.list(i + 1, CLAUSES).forEach(part -> set(part, writes));
            }
        }
    }

    private void set(Span part, Writes writes) {
        int equals = words.afterName(part.from());
        boolean map = words.is(equals + 1, "{");
        for (String label : patterns.of(words.at(part.from()).text())) {
            if (map) {
                patterns.properties(label, equals + 1).forEach(property -> put(property, writes));
            } else if (words.is(equals, "=") && equals - part.from() > 1) {
                writes.put(label, new Span(part.from(), equals), new Span(equals + 1, part.to()), false);
            }
        }
    }

    private static void put(CypherPatterns.Property property, Writes writes) {
        writes.put(property.label(), property.key(), property.value(), false);
    }
}
