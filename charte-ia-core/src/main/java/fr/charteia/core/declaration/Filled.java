package fr.charteia.core.declaration;

import fr.charteia.core.message.Nearest;
import java.util.Set;

/** Tells what somebody wrote from what a template left to be written. */
final class Filled {
    private static final Set<String> PLACEHOLDERS = Set.of(
            "todo",
            "tbd",
            "fixme",
            "a completer",
            "a renseigner",
            "a definir",
            "a preciser",
            "a rediger",
            "to do",
            "to be completed");

    private Filled() {}

    /** Whether the text says something: it has a letter or digit, and is no known placeholder. */
    static boolean isFilled(String text) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return false;
        }
        String folded = Nearest.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
        return !PLACEHOLDERS.contains(folded);
    }
}
