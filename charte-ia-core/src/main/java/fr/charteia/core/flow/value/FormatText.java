package fr.charteia.core.flow.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads formats of {@link java.util.Formatter} and of {@link java.text.MessageFormat}: where which of their arguments stands. */
public final class FormatText {
    private static final Pattern CONVERSION =
            Pattern.compile("%(?:(\\d+)\\$|(<))?[-#+ 0,(<]*\\d*(?:\\.\\d+)?(?:[tT]?[a-zA-Z]|%)");

    private static final Pattern ELEMENT = Pattern.compile("\\{\\s*(\\d{1,3})");

    /** The same as a whole, with how it is to be written. */
    private static final Pattern WHOLE_ELEMENT = Pattern.compile("\\{\\s*(\\d{1,3})\\s*(?:,[^{}]*)?}");

    /** A piece of text, or where that is empty an argument. */
    record Part(String text, int argument) {
        boolean isText() {
            return argument < 0;
        }
    }

    private FormatText() {}

    /** The positions of the arguments that a format of {@link java.util.Formatter} asks for. */
    public static Set<Integer> asked(String format) {
        Set<Integer> asked = new LinkedHashSet<>();
        parts(format).stream().filter(part -> !part.isText()).forEach(part -> asked.add(part.argument()));
        return asked;
    }

    /** The positions of the arguments that a pattern of {@link java.text.MessageFormat} may ask for. */
    public static Set<Integer> askedByMessage(String pattern) {
        Set<Integer> asked = new LinkedHashSet<>();
        Matcher element = ELEMENT.matcher(pattern);
        while (element.find()) {
            asked.add(Integer.parseInt(element.group(1)));
        }
        return asked;
    }

    /** The same of a pattern of {@link java.text.MessageFormat}; one with quotation marks is none of an address, and said to be nothing known. */
    static List<Part> partsOfMessage(String pattern) {
        if (pattern.indexOf('\'') >= 0) {
            return List.of(new Part("", Integer.MAX_VALUE));
        }
        List<Part> parts = new ArrayList<>();
        Matcher element = WHOLE_ELEMENT.matcher(pattern);
        int at = 0;
        while (element.find()) {
            parts.add(new Part(pattern.substring(at, element.start()), -1));
            parts.add(new Part("", Integer.parseInt(element.group(1))));
            at = element.end();
        }
        parts.add(new Part(pattern.substring(at), -1));
        return parts;
    }

    static List<Part> parts(String format) {
        List<Part> parts = new ArrayList<>();
        Matcher conversion = CONVERSION.matcher(format);
        int at = 0;
        int next = 0;
        int last = 0;
        while (conversion.find()) {
            parts.add(new Part(format.substring(at, conversion.start()), -1));
            at = conversion.end();
            char kind = format.charAt(at - 1);
            if (kind == '%' || kind == 'n') {
                parts.add(new Part(kind == '%' ? "%" : "\n", -1));
                continue;
            }
            String place = conversion.group(1);
            if (place != null) {
                last = place.length() > 3 ? Integer.MAX_VALUE : Integer.parseInt(place) - 1;
            } else if (conversion.group(2) == null) {
                last = next++;
            }
            parts.add(new Part("", last));
        }
        parts.add(new Part(format.substring(at), -1));
        return parts;
    }
}
