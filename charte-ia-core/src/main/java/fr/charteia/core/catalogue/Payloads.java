package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.TextKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether a project puts requests to an AI together: one of its classes has two of the names that such requests are made of,
 * as fields or in its texts, and not only such as are usual elsewhere.
 *
 * @param words all such names
 * @param common those of them that are usual elsewhere
 */
record Payloads(ClassIndex index, List<String> words, Set<String> common) {
    private static final int ENOUGH = 2;

    static Payloads of(ClassIndex index, Hosts hosts) {
        List<String> words = new ArrayList<>(hosts.words());
        words.addAll(hosts.commonWords());
        return new Payloads(index, List.copyOf(words), Set.copyOf(hosts.commonWords()));
    }

    boolean areThere() {
        Map<String, Set<String>> wordsByClass = new HashMap<>();
        OneOfTexts any = new OneOfTexts(words);
        index.texts(TextKind.CONSTANT, any, text -> !keys(text).isEmpty())
                .forEach((text, types) -> add(keys(text), types, wordsByClass));
        index.texts(TextKind.FIELD_NAME, this::isWord)
                .forEach((name, types) -> add(List.of(snakeCase(name)), types, wordsByClass));
        return wordsByClass.values().stream().anyMatch(found -> found.size() >= ENOUGH && !common.containsAll(found));
    }

    private static void add(List<String> words, Set<String> types, Map<String, Set<String>> wordsByClass) {
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
