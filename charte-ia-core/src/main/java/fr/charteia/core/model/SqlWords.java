package fr.charteia.core.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The words of a statement of SQL, of whatever vendor, or of Cypher: names, literals, parameters and signs, without comments. */
final class SqlWords {
    /**
     * Parameters are {@code ?}, {@code ?1}, {@code $1}, {@code :nom}, {@code @nom}, {@code #{nom,…}} and {@code :#{#nom}}. A cast
     * ({@code ::text}) and an operator ({@code ??}) look like some.
     */
    private static final Pattern WORD = Pattern.compile(
            "\\s+|--[^\\n]*|/\\*.*?\\*/"
                    + "|(?<literal>'(?:[^']|'')*'|\\d[\\w.]*|\\$\\{[^}]*})"
                    + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_$]*|\"[^\"]*\"|`[^`]*`)"
                    + "|(?<operator>::|\\?\\?|:=)"
                    + "|(?<position>\\?)(?<number>\\d*)|\\$(?<numbered>\\d+)|:?#\\{[\\s#]*(?<braced>[\\w.]+)[^}]*}"
                    + "|[:@](?<named>[\\p{L}_][\\w.]*)"
                    + "|(?<sign>.)",
            Pattern.DOTALL);

    /** What only Cypher begins with. */
    private static final Pattern CYPHER = Pattern.compile(
            "\\s*(?:(?:optional\\s+)?match|merge|create)\\s*(?:\\w+\\s*=\\s*)?\\(.*|\\s*unwind\\s.*|\\s*with\\s+[$\\[{].*|\\s*call\\s[^;]*\\syield\\s.*",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    /** Parameters of Cypher are {@code $nom}; a colon stands before labels and behind keys. */
    private static final Pattern CYPHER_WORD = Pattern.compile(
            "\\s+|//[^\\n]*|/\\*.*?\\*/"
                    + "|(?<literal>'(?:[^'\\\\]|\\\\.)*'|\"(?:[^\"\\\\]|\\\\.)*\"|\\d[\\w.]*)"
                    + "|(?<name>[\\p{L}_][\\p{L}\\p{N}_]*|`[^`]*`)"
                    + "|\\$(?<named>[\\p{L}_][\\p{L}\\p{N}_]*|\\d+)"
                    + "|(?<sign>\\+=|=~|.)",
            Pattern.DOTALL);

    private static final int LONGEST_NUMBER = 9;

    private static final Pattern PARTS = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    private final List<Word> words = new ArrayList<>();
    private final boolean cypher;

    /** What a word is. */
    enum Kind {
        /** In lower case and without quotes; also a word of the language. */
        NAME,
        LITERAL,
        /** Its position from 1, or its name. */
        PARAMETER,
        SIGN
    }

    /** A word. */
    record Word(Kind kind, String text) {
        boolean is(String sought) {
            return kind != Kind.LITERAL && kind != Kind.PARAMETER && text.equals(sought);
        }
    }

    /** Some words that follow each other. */
    record Span(int from, int to) {
        int length() {
            return to - from;
        }
    }

    SqlWords(String text) {
        this.cypher = CYPHER.matcher(text).matches();
        if (cypher) {
            readCypher(text);
        } else {
            read(text);
        }
    }

    private void readCypher(String text) {
        Matcher matcher = CYPHER_WORD.matcher(text);
        while (matcher.find()) {
            String literal = matcher.group("literal");
            if (matcher.group("name") != null) {
                words.add(new Word(Kind.NAME, plain(matcher.group("name"))));
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
    }

    private void read(String text) {
        int position = 0;
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            String name = matcher.group("name");
            String key = key(matcher, position + 1);
            if (name != null) {
                words.add(new Word(Kind.NAME, plain(name)));
            } else if (key != null) {
                position += matcher.group("position") != null ? 1 : 0;
                words.add(new Word(Kind.PARAMETER, key));
            } else if (matcher.group("literal") != null) {
                words.add(new Word(Kind.LITERAL, matcher.group()));
            } else if (matcher.group("operator") != null || matcher.group("sign") != null) {
                words.add(new Word(Kind.SIGN, matcher.group()));
            }
        }
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

    /** A name as it is compared: in lower case, without quotes, its parts apart, so that {@code avisRendu} is {@code AVIS_RENDU}. */
    static String plain(String name) {
        String bare = name.replace("\"", "").replace("`", "").strip();
        return PARTS.matcher(bare).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    /** Whether it is Cypher, in which nodes are drawn and not named after {@code FROM}. */
    boolean isCypher() {
        return cypher;
    }

    int size() {
        return words.size();
    }

    Word at(int index) {
        return index >= 0 && index < words.size() ? words.get(index) : new Word(Kind.SIGN, "");
    }

    boolean is(int index, String sought) {
        return at(index).is(sought);
    }

    boolean isName(int index) {
        return at(index).kind() == Kind.NAME;
    }

    boolean isParameter(int index) {
        return at(index).kind() == Kind.PARAMETER;
    }

    /** What is said there as such: a text, a truth value or a whole number; empty where it is something else. */
    Optional<Object> constant(int index) {
        Word word = at(index);
        if (word.is("true") || word.is("false")) {
            return Optional.of(word.is("true") ? 1 : 0);
        }
        String text = word.kind() == Kind.LITERAL ? word.text() : "";
        if (text.startsWith("'") && text.length() > 1) {
            return Optional.of(text.substring(1, text.length() - 1).replace("''", "'"));
        }
        boolean number = !text.isEmpty()
                && text.length() < LONGEST_NUMBER
                && text.chars().allMatch(Character::isDigit);
        return number ? Optional.of(Integer.parseInt(text)) : Optional.empty();
    }

    /** Whether the table follows that is written to. */
    boolean isTarget(int index) {
        return is(index, "into") || is(index, "update") && !is(index - 1, "do") && !is(index - 1, "key");
    }

    /** The end of a name with what stands before its points ({@code d.nom}); the start where there is none. */
    int afterName(int start) {
        int end = start;
        while (isName(end) && is(end + 1, ".")) {
            end += 2;
        }
        return isName(end) ? end + 1 : start;
    }

    /** Where the parenthesis ends that begins there, or the brace or bracket of Cypher; the end of the text when it does not. */
    int closing(int open) {
        int depth = 0;
        for (int i = open; i < words.size(); i++) {
            depth += opens(i) ? 1 : closes(i) ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return words.size();
    }

    private boolean opens(int index) {
        return is(index, "(") || cypher && (is(index, "{") || is(index, "["));
    }

    private boolean closes(int index) {
        return is(index, ")") || cypher && (is(index, "}") || is(index, "]"));
    }

    /** The parts between commas from there up to one of some words, the end of the parenthesis, or of the text. */
    List<Span> list(int from, Set<String> ends) {
        List<Span> parts = new ArrayList<>();
        int start = from;
        int at = from;
        while (at < words.size() && !closes(at) && !is(at, ";") && !(isName(at) && ends.contains(at(at).text()))) {
            if (is(at, ",")) {
                parts.add(new Span(start, at));
                start = at + 1;
            }
            at = opens(at) ? closing(at) + 1 : at + 1;
        }
        parts.add(new Span(start, Math.min(at, words.size())));
        return parts;
    }
}
