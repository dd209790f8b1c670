package fr.charteia.core.catalogue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

/**
 * What a file of the catalogue has in it, told without parsing it: parsing costs more than everything else that is asked of a file of
 * which nothing is wanted.
 *
 * @param sections their names: keys of sections begin their line, and nothing else does so
 * @param annotations whether it may speak of annotations
 * @param components whether it may speak of what a framework keeps of ours
 * @param wrappers whether it may speak of what a writer or a stream is wrapped around
 */
record Glance(Set<String> sections, boolean annotations, boolean components, boolean wrappers) {

    static Glance at(String text) {
        Set<String> sections = new HashSet<>();
        for (int start = 0; start < text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            if (start < end && Character.isLowerCase(text.charAt(start))) {
                int colon = text.indexOf(':', start);
                sections.add(text.substring(start, colon < 0 || colon > end ? end : colon));
            }
            start = end + 1;
        }
        return new Glance(
                Set.copyOf(sections),
                text.contains("annotation:"),
                text.contains(".composant["),
                text.contains(".cible"));
    }

    boolean has(String section) {
        return sections.contains(section);
    }

    boolean hasAny(String... wanted) {
        return Arrays.stream(wanted).anyMatch(sections::contains);
    }
}
