package fr.charteia.core.catalogue;

import java.util.ArrayList;
import java.util.List;

/**
 * A file of ours that is read in runs that find no AI too, so that it is written for a reader of a few lines, and not for a parser
 * that takes longer to load than such a run may last: a line is a kind and words, and whose they are after {@code " : "}. Lines that
 * begin with {@code #} are comments.
 */
record WordLists(List<Line> lines) {
    private static final String WHOSE = " : ";

    /**
     * A line.
     *
     * @param words without those that say something more, {@code key=value}
     * @param whose empty where nobody is named
     */
    record Line(String kind, List<String> words, String whose) {
        /** What the words of the form {@code key=value} with this key say. */
        List<String> said(String key) {
            return words.stream()
                    .filter(word -> word.startsWith(key + '='))
                    .map(word -> word.substring(key.length() + 1))
                    .toList();
        }

        /** The words that are not of the form {@code key=value} with one of these keys. */
        List<String> wordsBeside(String... keys) {
            List<String> plain = new ArrayList<>(words);
            for (String key : keys) {
                plain.removeIf(word -> word.startsWith(key + '='));
            }
            return List.copyOf(plain);
        }
    }

    static WordLists read(String resource) {
        List<Line> lines = new ArrayList<>();
        for (String line : Catalogue.resource(resource).lines().toList()) {
            if (!line.isBlank() && !line.startsWith("#")) {
                lines.add(line(line));
            }
        }
        return new WordLists(List.copyOf(lines));
    }

    private static Line line(String line) {
        int whose = line.lastIndexOf(WHOSE);
        String listed = whose < 0 ? line : line.substring(0, whose);
        List<String> words = List.of(listed.split(" ", -1));
        return new Line(
                words.get(0), words.subList(1, words.size()), whose < 0 ? "" : line.substring(whose + WHOSE.length()));
    }

    List<Line> of(String kind) {
        return lines.stream().filter(line -> line.kind().equals(kind)).toList();
    }

    /** The words of all lines of a kind. */
    List<String> words(String kind) {
        return of(kind).stream().flatMap(line -> line.words().stream()).toList();
    }
}
