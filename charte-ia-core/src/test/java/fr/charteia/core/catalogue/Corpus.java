package fr.charteia.core.catalogue;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** Names of real code with what each of them is, read from a file whose head says how. */
final class Corpus {
    private Corpus() {}

    /**
     * What a person found the name to be.
     *
     * @param found whether it is to be found
     */
    enum Verdict {
        PERSONAL(true),
        DECISION(true),
        PROBABLE(true),
        /** It is one, and the name does not tell. */
        MISSED(false),
        NOT(false),
        /** Two readers would differ. */
        EITHER(false),
        /** There for what it says of its class. */
        WITH(false),
        /** There for its constants. */
        ENUM(false);

        final boolean found;

        Verdict(boolean found) {
            this.found = found;
        }

        /** Whether what is found is held against it. */
        boolean isJudged() {
            return this != EITHER && this != WITH && this != ENUM;
        }
    }

    /**
     * One member of a class.
     *
     * @param types the member's type; of a method those of its parameters, its result last
     */
    record Member(Verdict verdict, String name, List<String> types) {}

    /**
     * A class.
     *
     * @param origin the artifact, or the repository
     * @param superclass empty for none that matters
     */
    record Type(String origin, String name, String superclass, List<Member> members) {
        boolean isOfTheJdk() {
            return origin.startsWith("JDK");
        }
    }

    static List<Type> read(String resource) {
        List<Type> types = new ArrayList<>();
        String origin = "";
        for (String line : lines(resource)) {
            if (line.startsWith("[")) {
                origin = line.substring(1, line.length() - 1);
            } else if (line.startsWith(" ")) {
                String[] words = line.strip().split("\\s+");
                types.get(types.size() - 1)
                        .members()
                        .add(new Member(
                                Verdict.valueOf(words[0].toUpperCase(Locale.ROOT)),
                                words[1],
                                Arrays.asList(words).subList(2, words.length)));
            } else {
                String[] words = line.split(" extends ", -1);
                types.add(new Type(origin, words[0], words.length > 1 ? words[1] : "", new ArrayList<>()));
            }
        }
        return types;
    }

    private static List<String> lines(String resource) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Corpus.class.getResourceAsStream("names/" + resource), resource), UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
