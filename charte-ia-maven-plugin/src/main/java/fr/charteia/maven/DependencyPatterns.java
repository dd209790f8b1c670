package fr.charteia.maven;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns of the form {@code groupId:artifactId}, where {@code *} stands for any characters; without the second half, any artifact. */
final class DependencyPatterns {
    private final List<Pattern> patterns;

    DependencyPatterns(List<String> patterns) {
        this.patterns = patterns.stream()
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(DependencyPatterns::compile)
                .toList();
    }

    boolean match(String groupId, String artifactId) {
        String coordinates = groupId + ':' + artifactId;
        return patterns.stream()
                .anyMatch(pattern -> pattern.matcher(coordinates).matches());
    }

    private static Pattern compile(String text) {
        String whole = text.contains(":") ? text : text + ":*";
        return Pattern.compile(
                Arrays.stream(whole.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
    }
}
