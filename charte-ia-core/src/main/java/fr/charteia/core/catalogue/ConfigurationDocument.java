package fr.charteia.core.catalogue;

import fr.charteia.core.catalogue.Configuration.Entry;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A configuration file, or a part of it between separators: what holds under one condition. */
record ConfigurationDocument(List<Line> lines) {

    /** A key, a value and the line of the key. */
    record Line(String key, String value, int number) {}

    private static final Pattern ACTIVATION =
            Pattern.compile("spring\\.(?:config\\.activate\\.on-profile|profiles)(?:\\[\\d+])?");
    /** {@code %dev.key}, {@code %{staging,prod}.key}, {@code "%dev".key}. */
    private static final Pattern PREFIX = Pattern.compile("\"?%(?:\\{([^}]*)}|([^.\"{]+))\"?\\.(.+)");

    ConfigurationDocument {
        lines = List.copyOf(lines);
    }

    /** The entries, each once for every profile in which it holds. */
    List<Entry> entries(String profileOfFile, Path file) {
        List<String> profiles = profiles();
        List<Entry> entries = new ArrayList<>();
        for (Line line : lines) {
            if (!ACTIVATION.matcher(line.key()).matches()) {
                add(line, profiles, profileOfFile, file, entries);
            }
        }
        return entries;
    }

    private static void add(Line line, List<String> profiles, String profileOfFile, Path file, List<Entry> entries) {
        Matcher prefix = PREFIX.matcher(line.key());
        boolean prefixed = prefix.matches();
        String key = prefixed ? prefix.group(3) : line.key();
        String own = !prefixed ? "" : prefix.group(1) != null ? prefix.group(1) : prefix.group(2);
        for (String profile : profiles) {
            for (String one : split(own)) {
                entries.add(new Entry(key, line.value(), both(profileOfFile, both(profile, one)), file, line.number()));
            }
        }
    }

    private List<String> profiles() {
        List<String> named = new ArrayList<>();
        for (Line line : lines) {
            if (ACTIVATION.matcher(line.key()).matches()) {
                named.addAll(split(line.value()));
            }
        }
        return named.isEmpty() ? List.of("") : named;
    }

    /** A list of profiles is one or the other; what is not a list, {@code prod & eu}, is one expression. */
    private static List<String> split(String profiles) {
        return List.of(profiles.strip().split("\\s*,\\s*"));
    }

    private static String both(String one, String other) {
        return one.isEmpty() ? other : other.isEmpty() || other.equals(one) ? one : one + " & " + other;
    }
}
