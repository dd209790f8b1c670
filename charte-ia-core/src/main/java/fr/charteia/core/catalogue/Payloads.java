package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.ClassTexts;
import fr.charteia.core.bytecode.FieldHeader;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Whether a project puts requests to an AI together: one of its classes has two of the names that such requests are made of,
 * as fields or in its texts.
 */
record Payloads(ClassIndex index, List<String> words) {
    private static final int ENOUGH = 2;

    boolean areThere() {
        return index.anyTexts(this::has);
    }

    private boolean has(ClassTexts texts) {
        Set<String> found = new HashSet<>();
        for (String text : texts.strings()) {
            for (String word : words) {
                if (isKey(word, text)) {
                    found.add(word);
                }
            }
        }
        // Few classes name two of them anywhere; only their fields are read.
        if (found.size() < ENOUGH && named(texts) + found.size() >= ENOUGH) {
            index.find(texts.name())
                    .ifPresent(header -> header.fields().stream()
                            .map(FieldHeader::name)
                            .map(Payloads::snakeCase)
                            .filter(words::contains)
                            .forEach(found::add));
        }
        return found.size() >= ENOUGH;
    }

    /** A text that is the word, or in which it stands between quotes: prose speaks of messages and models too. */
    private static boolean isKey(String word, String text) {
        int at = text.indexOf(word);
        return at == 0 && text.length() == word.length()
                || at > 0 && (text.contains('"' + word + '"') || text.contains('\'' + word + '\''));
    }

    /** How many of the names may be those of fields, for all that its texts tell. */
    private long named(ClassTexts texts) {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        return texts.upTo(longest).stream()
                .filter(name -> words.stream().anyMatch(word -> isSpelled(name, word)))
                .map(Payloads::snakeCase)
                .distinct()
                .count();
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
