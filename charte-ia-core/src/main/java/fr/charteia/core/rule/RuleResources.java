package fr.charteia.core.rule;

import fr.charteia.core.message.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What every analysis asks of every rule, what it weighs and how it knows: this stands in one list for all, which is read without a parser. What
 * else is said of a rule is read from its file ({@link RuleFile}) when it is asked for.
 */
final class RuleResources {
    private static final String LIST = "regles.txt";

    private RuleResources() {}

    /** What is said of each rule, by id, in the order of the list. */
    static Map<String, RuleDescriptor> list() {
        Map<String, RuleDescriptor> rules = new LinkedHashMap<>();
        try (InputStream in = open(LIST)) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (String line : text.lines().toList()) {
                if (!line.startsWith("#")) {
                    add(List.of(line.split(" ", -1)), rules);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(rules);
    }

    private static void add(List<String> words, Map<String, RuleDescriptor> rules) {
        String id = words.get(0);
        List<RuleDescriptor.Family> families = new ArrayList<>();
        for (String family : words.subList(2, words.size())) {
            families.add(RuleDescriptor.Family.valueOf(family.toUpperCase(Locale.ROOT)));
        }
        Severity severity = Severity.valueOf(words.get(1).toUpperCase(Locale.ROOT));
        rules.put(id, new RuleDescriptor(id, severity, families, () -> RuleFile.read(id)));
    }

    static InputStream open(String name) {
        InputStream in = RuleResources.class.getResourceAsStream(name);
        if (in == null) {
            throw new IllegalStateException("no " + name);
        }
        return in;
    }
}
