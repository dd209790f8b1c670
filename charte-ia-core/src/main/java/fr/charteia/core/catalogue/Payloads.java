package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.TextFilter;
import fr.charteia.core.bytecode.TextKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Whether a project puts requests to an AI together: one of its classes has two of the names that such requests are made of,
 * as fields or in its texts, and not only such as are usual elsewhere.
 */
final class Payloads implements TextFilter {
    private static final int ENOUGH = 2;
    /** No word has so many letters that their number needs more. */
    private static final int LENGTH_BITS = 6;

    private final ClassIndex index;
    /** All such names. */
    private final List<String> words;
    /** Those of them that are usual elsewhere. */
    private final Set<String> common;

    private final OneOfTexts any;
    /** How names of fields begin that may be one of them, and how long they are. */
    private final BitSet shapes = new BitSet();

    Payloads(ClassIndex index, Hosts hosts) {
        List<String> all = new ArrayList<>(hosts.words());
        all.addAll(hosts.commonWords());
        this.index = index;
        this.words = List.copyOf(all);
        this.common = Set.copyOf(hosts.commonWords());
        this.any = new OneOfTexts(List.of()).orAlone(words);
        all.forEach(this::addShapes);
    }

    /** As long as the word, or shorter by each underscore that it has. */
    private void addShapes(String word) {
        int underscores = 0;
        for (int i = 0; i < word.length(); i++) {
            underscores += word.charAt(i) == '_' ? 1 : 0;
        }
        shapes.set(shape(word.charAt(0), word.length() - underscores), shape(word.charAt(0), word.length()) + 1);
    }

    private static int shape(int first, int length) {
        return (first << LENGTH_BITS) + length;
    }

    /** What a text that holds such a name has in it, with no letter beside it. */
    List<String> words() {
        return words;
    }

    /**
     * The classes that have enough such names.
     *
     * @param constants the texts that hold such a name, others may be among them, with the classes that have them
     */
    Set<String> classes(Map<String, SortedSet<String>> constants) {
        Map<String, Set<String>> wordsByClass = new HashMap<>();
        constants.forEach((text, types) -> add(keys(text), types, wordsByClass));
        index.texts(TextKind.FIELD_NAME, this, this::isWord)
                .forEach((name, types) -> add(List.of(snakeCase(name)), types, wordsByClass));
        wordsByClass.values().removeIf(found -> found.size() < ENOUGH || common.containsAll(found));
        return wordsByClass.keySet();
    }

    /** Of most names of fields no word is that begins so and is as long. */
    @Override
    public boolean mayBe(byte[] file, int start, int length) {
        return length > 0
                && length < 1 << LENGTH_BITS
                && shapes.get(shape(Character.toLowerCase(file[start] & 0xFF), length));
    }

    /** Whether the text holds such a name. */
    boolean isIn(String text) {
        return any.isIn(text) && !keys(text).isEmpty();
    }

    private static void add(List<String> words, Set<String> types, Map<String, Set<String>> wordsByClass) {
        if (words.isEmpty()) {
            return;
        }
        for (String type : types) {
            wordsByClass.computeIfAbsent(type, none -> new HashSet<>()).addAll(words);
        }
    }

    private List<String> keys(String text) {
        return words.stream().filter(word -> isKey(word, text)).toList();
    }

    /** A text that is the word, or in which it stands between quotes: prose speaks of messages and models too. */
    private static boolean isKey(String word, String text) {
        int at = text.indexOf(word);
        return at == 0 && text.length() == word.length()
                || at > 0 && (text.contains('"' + word + '"') || text.contains('\'' + word + '\''));
    }

    private boolean isWord(String name) {
        for (String word : words) {
            if (isSpelled(name, word)) {
                return words.contains(snakeCase(name));
            }
        }
        return false;
    }

    /** Whether the name is the word, but for capital letters and underscores. */
    private static boolean isSpelled(String name, String word) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            boolean same = at < name.length() && Character.toLowerCase(name.charAt(at)) == word.charAt(i);
            if (!same && word.charAt(i) != '_') {
                return false;
            }
            at += same ? 1 : 0;
        }
        return at == name.length();
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(Locale.ROOT);
    }
}
