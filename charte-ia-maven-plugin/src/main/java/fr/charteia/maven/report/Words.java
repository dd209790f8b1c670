package fr.charteia.maven.report;

import fr.charteia.core.message.Language;
import fr.charteia.core.message.Severity;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Duration;
import java.util.Locale;

/** Numbers, plurals and the few words that reports share, in one language; the same on every machine. */
public record Words(Language language) {
    private static final char NARROW_NO_BREAK_SPACE = '\u202f';

    /** {@code 2 erreurs}: findings of that severity. */
    public String findings(long count, Severity severity) {
        return switch (severity) {
            case ERREUR -> count(count, "erreur", "erreurs", "error", "errors");
            case AVERTISSEMENT -> count(count, "avertissement", "avertissements", "warning", "warnings");
            case INFO -> count(count, "information", "informations", "note", "notes");
            case DESACTIVEE -> count(count, "désactivée", "désactivées", "disabled", "disabled");
        };
    }

    /** The word for one language or the other. */
    public String of(String fr, String en) {
        return language == Language.FR ? fr : en;
    }

    /** What stands between a label and what it labels. */
    public String colon() {
        return of(" : ", ": ");
    }

    /** A count with its noun; French has the singular for 0 and 1, English for 1. */
    public String count(long count, String un, String des, String one, String many) {
        boolean singular = language == Language.FR ? count < 2 : count == 1;
        return number("#,##0", (double) count) + ' ' + (singular ? of(un, one) : of(des, many));
    }

    /** With a capital at the beginning. */
    static String capitalised(String text) {
        int second = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, second).toUpperCase(Locale.ROOT) + text.substring(second);
    }

    /** Without a capital at the beginning, as after a colon; an acronym keeps its own. */
    static String uncapitalised(String text) {
        boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
        return word ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1) : text;
    }

    /** The text with its full stop. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + '.';
    }

    /** A duration: tenths of a second under a minute, never zero. */
    String seconds(Duration elapsed) {
        if (elapsed.compareTo(Duration.ofMinutes(1)) < 0) {
            return number("0.0", Math.max(elapsed.toMillis(), 100) / 1000.0) + " s";
        }
        return elapsed.toMinutes() + " min " + elapsed.toSecondsPart() + " s";
    }

    private String number(String pattern, double value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(language == Language.FR ? ',' : '.');
        symbols.setGroupingSeparator(language == Language.FR ? NARROW_NO_BREAK_SPACE : ',');
        return new DecimalFormat(pattern, symbols).format(value);
    }
}
