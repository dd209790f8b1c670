package fr.charteia.core.flow.query;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which property a method gets or sets, as its name says. Classes that are generated for rows get and set by positions: only the names of
 * their methods tell which column that is.
 */
final class Accessor {
    private static final Pattern VERB = Pattern.compile("^(?:get|set|is)(?=\\p{Lu})");
    private static final Pattern WORD = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");

    private Accessor() {}

    /** The property: {@code avisRendu} of {@code getAvisRendu}, {@code setAvisRendu} and {@code avisRendu}. */
    static String property(String method) {
        String bare = VERB.matcher(method).replaceFirst("");
        return bare.isEmpty() ? method : bare.substring(0, 1).toLowerCase(Locale.ROOT) + bare.substring(1);
    }

    /** How a property may be written where rows are kept: as itself, {@code avis_rendu}, {@code AVIS_RENDU}. */
    static Set<String> spellings(String property) {
        String words = WORD.matcher(property).replaceAll("_");
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(property);
        spellings.add(words.toLowerCase(Locale.ROOT));
        spellings.add(words.toUpperCase(Locale.ROOT));
        return spellings;
    }
}
