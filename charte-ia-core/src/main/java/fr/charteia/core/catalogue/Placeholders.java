package fr.charteia.core.catalogue;

import fr.charteia.core.catalogue.Configuration.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Replaces {@code ${key:default}} in each profile that matters. A key that leads back to itself counts as the variable of the
 * environment of that name ({@code ia.url=${IA_URL:https://a.fr}}): it is its default. What else goes round or grows without
 * end stays as it is.
 */
final class Placeholders {
    /** What a placeholder begins with. */
    static final String START = "${";

    private static final int DEEPEST = 20;
    private static final int LONGEST = 16_384;
    private static final int MOST = 1_000;

    private final Function<String, List<Entry>> entries;

    Placeholders(Function<String, List<Entry>> entries) {
        this.entries = entries;
    }

    List<Entry> resolve(String expression) {
        Evaluation common = new Evaluation("");
        String value = common.replace(expression, 0);
        List<Entry> results = new ArrayList<>();
        results.add(common.result(value));
        Set<String> done = new HashSet<>(Set.of(""));
        NavigableSet<String> profiles = new TreeSet<>(common.profilesMet);
        while (!profiles.isEmpty()) {
            String profile = profiles.first();
            profiles.remove(profile);
            done.add(profile);
            Evaluation evaluation = new Evaluation(profile);
            String other = evaluation.replace(expression, 0);
            if (!other.equals(value)) {
                results.add(evaluation.result(other));
            }
            evaluation.profilesMet.stream().filter(met -> !done.contains(met)).forEach(profiles::add);
        }
        return List.copyOf(results);
    }

    /** The value of an expression in one profile, and what went into it. */
    private final class Evaluation {

        private final String profile;
        private final List<Entry> used = new ArrayList<>();
        private final Set<String> open = new LinkedHashSet<>();
        private int replaced;
        final Set<String> profilesMet = new HashSet<>();

        Evaluation(String profile) {
            this.profile = profile;
        }

        Entry result(String value) {
            Optional<Entry> ofProfile = used.stream()
                    .filter(entry -> !profile.isEmpty() && entry.profile().equals(profile))
                    .findFirst();
            Entry place =
                    ofProfile.orElseGet(() -> used.isEmpty() ? new Entry("", "", "", Path.of(""), 0) : used.get(0));
            return new Entry(place.key(), value, profile, place.file(), place.line());
        }

        String replace(String text, int depth) {
            int start = text.indexOf(START);
            if (start < 0 || depth > DEEPEST) {
                return text;
            }
            StringBuilder result = new StringBuilder();
            int at = 0;
            while (start >= 0) {
                int end = closing(text, start);
                if (end < 0 || result.length() > LONGEST) {
                    break;
                }
                result.append(text, at, start);
                boolean escaped = start > 0 && (text.charAt(start - 1) == '\\' || text.charAt(start - 1) == '$');
                String whole = text.substring(start, end + 1);
                result.append(escaped ? whole : placeholder(whole, depth));
                at = end + 1;
                start = text.indexOf(START, at);
            }
            return result.append(text, at, text.length()).toString();
        }

        private String placeholder(String whole, int depth) {
            if (++replaced > MOST) {
                return whole;
            }
            String content = whole.substring(START.length(), whole.length() - 1);
            int colon = colon(content);
            String key = replace(colon < 0 ? content : content.substring(0, colon), depth + 1)
                    .strip();
            List<Entry> known = entries.apply(key);
            known.forEach(entry -> profilesMet.add(entry.profile()));
            Optional<Entry> entry = choose(known);
            if (entry.isPresent() && open.add(key)) {
                used.add(entry.get());
                String value = replace(entry.get().value(), depth + 1);
                open.remove(key);
                return value.length() > LONGEST ? whole : value;
            }
            return colon < 0 ? whole : replace(content.substring(colon + 1), depth + 1);
        }

        private Optional<Entry> choose(List<Entry> known) {
            Optional<Entry> common = Optional.empty();
            for (Entry entry : known) {
                if (!profile.isEmpty() && entry.profile().equals(profile)) {
                    return Optional.of(entry);
                }
                if (entry.profile().isEmpty() && common.isEmpty()) {
                    common = Optional.of(entry);
                }
            }
            return common;
        }
    }

    /** Where the placeholder that begins there ends; -1 if nowhere. */
    private static int closing(String text, int start) {
        int depth = 0;
        for (int at = start; at < text.length(); at++) {
            if (text.startsWith(START, at)) {
                depth++;
            } else if (text.charAt(at) == '}' && --depth == 0) {
                return at;
            }
        }
        return -1;
    }

    /** Where the default begins: the first colon outside of inner placeholders. */
    private static int colon(String content) {
        int depth = 0;
        for (int at = 0; at < content.length(); at++) {
            if (content.startsWith(START, at)) {
                depth++;
            } else if (content.charAt(at) == '}') {
                depth--;
            } else if (content.charAt(at) == ':' && depth == 0) {
                return at;
            }
        }
        return -1;
    }
}
