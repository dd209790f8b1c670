package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.BlindSpots;
import fr.charteia.core.bytecode.BlindSpots.Kind;
import fr.charteia.core.catalogue.ConfigurationDocument.Line;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Reads {@code .properties} with the lines that {@link Properties} forgets, and with Spring's separators of documents. */
final class ConfigurationProperties {

    private final String name;
    private final BlindSpots errors;
    private final List<ConfigurationDocument> documents = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();

    private ConfigurationProperties(String name, BlindSpots errors) {
        this.name = name;
        this.errors = errors;
    }

    static List<ConfigurationDocument> read(String text, String name, BlindSpots errors) {
        ConfigurationProperties reader = new ConfigurationProperties(name, errors);
        reader.read(text.split("\r\n|\r|\n", -1));
        return reader.documents;
    }

    private void read(String[] natural) {
        for (int i = 0; i < natural.length; i++) {
            String line = natural[i].stripLeading();
            if (line.equals("#---") || line.equals("!---")) {
                endDocument();
            } else if (!line.isEmpty() && line.charAt(0) != '#' && line.charAt(0) != '!') {
                int first = i;
                StringBuilder logical = new StringBuilder(line);
                while (isContinued(natural[i]) && i + 1 < natural.length) {
                    logical.append('\n').append(natural[++i]);
                }
                add(logical.toString(), first + 1);
            }
        }
        endDocument();
    }

    private static boolean isContinued(String line) {
        int backslashes = 0;
        while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void add(String logical, int number) {
        Properties one = new Properties();
        try {
            one.load(new StringReader(logical));
        } catch (IOException | IllegalArgumentException e) {
            errors.add(
                    Kind.CONFIGURATION_UNREADABLE, name, number, "séquence \\u incomplète", "incomplete \\u sequence");
            return;
        }
        one.forEach((key, value) ->
                lines.add(new Line(key.toString(), value.toString().strip(), number)));
    }

    private void endDocument() {
        documents.add(new ConfigurationDocument(lines));
        lines = new ArrayList<>();
    }
}
