package fr.charteia.core.catalogue;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hosts: those of known AI services, those of the State, those of this machine. */
final class Hosts {
    private static final String FILE = "hotes.txt";
    private static final String STATE = ".gouv.fr";
    private static final Pattern LOOPBACK = Pattern.compile(
            "localhost|.*\\.localhost|127(\\.\\d+){3}|0\\.0\\.0\\.0|\\[?::1]?|host\\.docker\\.internal");
    private static final Pattern PRIVATE = Pattern.compile("10(\\.\\d+){3}|172\\.(1[6-9]|2\\d|3[01])(\\.\\d+){2}"
            + "|192\\.168(\\.\\d+){2}|[^.]+|.*\\.(local|internal|lan|intra|intranet|home|corp|svc)");
    private static final Pattern AUTHORITY = Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]*://[^/?#]*");
    /** What gRPC puts before a host that it looks up. */
    private static final Pattern RESOLVED = Pattern.compile("^dns:///");

    private static final Pattern SCHEME = Pattern.compile("^[a-zA-Z][a-zA-Z0-9+.-]*://.*");

    private final List<Known> known;
    private final List<String> paths;
    private final List<String> wholePaths;
    private final List<String> vaguePaths;
    private final List<WordLists.Line> routes;
    private final List<String> words;
    private final List<String> commonWords;

    /** The hosts of a provider. */
    private record Known(String provider, List<String> patterns, List<String> paths, Optional<String> portee) {}

    /**
     * What a host is.
     *
     * @param provider whose it is; empty when unknown
     * @param isPrivate whether the name means nothing outside a network
     */
    record Verdict(Portee portee, String provider, boolean isPrivate) {}

    Hosts() {
        WordLists file = WordLists.read(FILE);
        known = file.of("hote").stream().map(Hosts::known).toList();
        paths = file.words("chemins");
        wholePaths = file.words("chemins-entiers");
        vaguePaths = file.words("chemins-vagues");
        routes = file.of("routes");
        words = file.words("mots");
        commonWords = file.words("mots-courants");
    }

    private static Known known(WordLists.Line line) {
        return new Known(
                line.whose(),
                line.wordsBeside("portee", "chemin"),
                line.said("chemin"),
                line.said("portee").stream().findFirst());
    }

    /** The host of an address, in lower case; empty when the text has none, or none that is known before the program runs. */
    static Optional<String> of(String address) {
        String text = RESOLVED.matcher(address.trim()).replaceFirst("");
        Matcher start = AUTHORITY.matcher(SCHEME.matcher(text).matches() ? text : "http://" + text);
        if (!start.lookingAt()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(new URI(start.group()).getHost())
                    .filter(host -> !host.isEmpty())
                    .map(host -> host.toLowerCase(Locale.ROOT));
        } catch (URISyntaxException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether the host is this machine. */
    static boolean isLoopback(String host) {
        return LOOPBACK.matcher(host).matches();
    }

    /** Whether the host is this machine, or one whose name means nothing outside a network. */
    static boolean isNear(String host) {
        return isLoopback(host) || PRIVATE.matcher(host).matches();
    }

    /** What the host is, the policy left aside. */
    Verdict judge(String host) {
        if (LOOPBACK.matcher(host).matches()) {
            return new Verdict(Portee.LOCAL, "", false);
        }
        for (Known one : known) {
            if (one.patterns().stream().anyMatch(pattern -> Names.matches(pattern, host))) {
                Portee portee = one.portee().isPresent() ? Portee.SOUVERAIN : Portee.EXTERNE;
                return new Verdict(portee, one.provider(), false);
            }
        }
        if (host.endsWith(STATE)) {
            return new Verdict(Portee.SOUVERAIN, "", false);
        }
        return PRIVATE.matcher(host).matches()
                ? new Verdict(Portee.INDETERMINE, "", true)
                : new Verdict(Portee.EXTERNE, "", false);
    }

    /** Whether an address is one of an AI: by its host, or by the path of an AI's interface. */
    Answer isAi(String address) {
        String path = address.toLowerCase(Locale.ROOT);
        Optional<String> host = of(address);
        boolean knownHost = host.isPresent()
                && known.stream()
                        .filter(one ->
                                one.paths().isEmpty() || one.paths().stream().anyMatch(path::contains))
                        .flatMap(one -> one.patterns().stream())
                        .anyMatch(pattern -> Names.matches(pattern, host.get()));
        if (knownHost || holdsOne(path, paths) || holdsWhole(address)) {
            return Answer.YES;
        }
        return holdsOne(path, vaguePaths) ? Answer.MAYBE : Answer.NO;
    }

    private static boolean holdsOne(String path, List<String> known) {
        return known.stream().anyMatch(one -> path.contains(one.toLowerCase(Locale.ROOT)));
    }

    /** Whether the address has a path whose last word ends there: {@code /predict}, {@code /predictRisk}, but no {@code /predictions}. */
    private boolean holdsWhole(String address) {
        for (String path : wholePaths) {
            for (int at = address.indexOf(path); at >= 0; at = address.indexOf(path, at + 1)) {
                int end = at + path.length();
                if (end == address.length() || !Character.isLowerCase(address.charAt(end))) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * What in a library's own routes asks an AI, in place of its host, where the text is the address of such: the library sends there what
     * goes along the route, which is not seen.
     */
    Optional<NamedHost> onRoute(String text) {
        for (WordLists.Line library : routes) {
            for (String beginning : library.words()) {
                if (text.startsWith(beginning) && text.indexOf(' ') < 0) {
                    return Optional.of(new NamedHost(beginning, library.whose(), Collections.emptySortedSet()));
                }
            }
        }
        return Optional.empty();
    }

    /** Texts of which one is in every address that is surely an AI's: of a host with {@code *}, its longest piece. */
    List<String> telling() {
        List<String> telling = new ArrayList<>(paths);
        telling.addAll(wholePaths);
        routes.forEach(library -> telling.addAll(library.words()));
        known.forEach(one -> one.patterns().forEach(pattern -> telling.add(Names.longestLiteral(pattern))));
        return telling;
    }

    /** The whole segments, in lower case, of those paths of an AI's interface that have several. */
    List<List<String>> splitPaths() {
        return paths.stream()
                .map(path -> Arrays.stream(path.toLowerCase(Locale.ROOT).split("/"))
                        .filter(Hosts::isWhole)
                        .toList())
                .filter(segments -> segments.size() > 1)
                .toList();
    }

    /** Whether a segment may be all of one, and not the beginning of a version or of an operation: {@code v}, {@code v3.}. */
    private static boolean isWhole(String segment) {
        return segment.length() > 1 && Character.isLetterOrDigit(segment.charAt(segment.length() - 1));
    }

    /** Names in the bodies of requests to an AI. */
    List<String> words() {
        return List.copyOf(words);
    }

    /** Names in the bodies of requests to an AI that are as usual elsewhere. */
    List<String> commonWords() {
        return List.copyOf(commonWords);
    }

    /** An answer. */
    enum Answer {
        YES,
        /** The path is one of an AI's interface, and of others. */
        MAYBE,
        NO
    }
}
