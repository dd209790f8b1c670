package fr.charteia.core.model.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a statement: names, literals, parameters and signs, without comments. */
final class Words {
    private static final int LONGEST_NUMBER = 9;

    private static final Pattern PARTS = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})");

    private final List<Word> words;
    private final Set<String> opening;
    private final Set<String> closing;

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

    /**
     * @param opening the brackets within which commas part nothing
     * @param closing those that end them
     */
    Words(List<Word> words, Set<String> opening, Set<String> closing) {
        this.words = List.copyOf(words);
        this.opening = Set.copyOf(opening);
        this.closing = Set.copyOf(closing);
    }

    /** A name as it is compared: in lower case, without quotes, its parts apart, so that {@code avisRendu} is {@code AVIS_RENDU}. */
    static String plain(String name) {
        String bare = name.replace("\"", "").replace("`", "").strip();
        return PARTS.matcher(bare).replaceAll("_").toLowerCase(Locale.ROOT);
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

    /** The end of a name with what stands before its points ({@code d.nom}); the start where there is none. */
    int afterName(int start) {
        int end = start;
        while (isName(end) && is(end + 1, ".")) {
            end += 2;
        }
        return isName(end) ? end + 1 : start;
    }

    /** Where the bracket ends that begins there; the end of the text when it does not. */
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
        return at(index).kind() == Kind.SIGN && opening.contains(at(index).text());
    }

    private boolean closes(int index) {
        return at(index).kind() == Kind.SIGN && closing.contains(at(index).text());
    }

    /** The parts between commas from there up to one of some words, the end of the bracket, or of the text. */
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
