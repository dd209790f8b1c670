package fr.charteia.core.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that are themselves named for an AI: by their host, {@code http://ml-service:8000/score}, or, of a service in one's own
 * network or at a host that is not known, by a segment of their path, {@code http://localhost:8000/ai/match}. Elsewhere such a segment
 * may be a country or a language.
 */
final class AddressNames {
    private static final Pattern HOST = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*:///?([\\w.-]+)");

    /** What somebody registered, which says who they are, not what answers there: {@code acme.ai}. */
    private static final Pattern DOMAIN = Pattern.compile("(?:^|\\.)[^.]+\\.[^.]+$");

    private static final Pattern WITH_PORT = Pattern.compile("([\\w-]{2,60}):\\d+");
    private static final Pattern NAME = Pattern.compile("[\\w-]{2,60}");
    private static final Pattern QUERY = Pattern.compile("[?#].*", Pattern.DOTALL);
    private static final int LONGEST = 200;

    private final Supplier<AiWords> words;

    AddressNames(Supplier<AiWords> words) {
        this.words = words;
    }

    /** What is in each such address. */
    List<String> words() {
        return List.copyOf(words.get().ofAddressesThemselves());
    }

    /** Whether the text is such an address, or has one. */
    boolean isOne(String text) {
        if (text.length() > LONGEST || text.indexOf(' ') >= 0) {
            return false;
        }
        Matcher start = HOST.matcher(text);
        if (!start.find()) {
            return isPath(text) || isHostWithPort(text);
        }
        String host = start.group(1).toLowerCase(Locale.ROOT);
        boolean near = Hosts.isNear(host);
        return words.get().nameHost(near ? host : DOMAIN.matcher(host).replaceFirst(""))
                || near && isPath(text.substring(start.end()));
    }

    /** Whether the text is a host without a scheme that can be nothing else: {@code ml:50051}. */
    private boolean isHostWithPort(String text) {
        Matcher host = WITH_PORT.matcher(text);
        return host.matches() && words.get().nameHost(host.group(1));
    }

    /** Whether the text may be such a host alone, where hosts stand so: {@code ml-service}, to which a channel is opened. */
    boolean isHostAlone(String text) {
        return text.indexOf('-') > 0 && isHost(text);
    }

    /** Whether the text is the name of such a host alone, as it stands where a service is looked up by its name. */
    boolean isHost(String text) {
        return NAME.matcher(text).matches() && words.get().nameHost(text);
    }

    private boolean isPath(String text) {
        if (text.indexOf('/') < 0) {
            return false;
        }
        for (String segment : QUERY.matcher(text).replaceFirst("").split("/", -1)) {
            if (words.get().isSegment(segment)) {
                return true;
            }
        }
        return false;
    }
}
