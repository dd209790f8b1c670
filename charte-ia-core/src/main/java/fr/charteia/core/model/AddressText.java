package fr.charteia.core.model;

import java.util.regex.Pattern;

/**
 * The address of a request as the code puts it together: pieces of text, with {@code ${…}} as written, with a mark for what
 * is computed when it runs, and with a mark where a relative address stands under a base. Whether the second part is relative
 * may only show once placeholders are filled, so that the parts are put together last.
 */
public final class AddressText {
    /** Stands for a piece that nobody knows before the program runs. */
    public static final char HOLE = '\u001A';

    /** Stands between a base and the address under it. */
    public static final char UNDER = '\u001F';

    private static final Pattern ABSOLUTE = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://.*", Pattern.DOTALL);

    private AddressText() {}

    /** The address in one piece: what is absolute starts anew, what is relative goes below what came before. */
    public static String whole(String parts) {
        String whole = "";
        for (String part : parts.split(String.valueOf(UNDER), -1)) {
            whole = under(whole, part);
        }
        return whole;
    }

    private static String under(String base, String part) {
        if (base.isEmpty() || part.isEmpty() || ABSOLUTE.matcher(part).matches()) {
            return part.isEmpty() ? base : part;
        }
        String above = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        boolean joined = part.startsWith("/") || part.startsWith("?") || part.startsWith("#");
        return joined ? above + part : above + '/' + part;
    }

    /** The address for a person to read: what is not known as an ellipsis. */
    public static String shown(String address) {
        return whole(address).replace(String.valueOf(HOLE), "…");
    }
}
