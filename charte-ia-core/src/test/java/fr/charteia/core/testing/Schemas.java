package fr.charteia.core.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The JSON Schemas that ship with us. */
public final class Schemas {
    /** Where the schema of {@code charte-ia.yml} is in the sources. */
    public static final Path POLICY_FILE = Path.of("src/main/resources/fr/charteia/schemas/charte-ia.schema.json");

    private Schemas() {}

    /** The schema of {@code charte-ia} or of {@code fiche}. */
    public static JsonNode schema(String name) {
        try {
            return new ObjectMapper().readTree(text(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = Optional.ofNullable(
                        Schemas.class.getResourceAsStream("/fr/charteia/schemas/" + name + ".schema.json"))
                .orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** What is wrong with the YAML by that schema. */
    public static List<String> violations(String name, String yaml) {
        try {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text(name), InputFormat.JSON);
            return schema.validate(yaml, InputFormat.YAML).stream()
                    .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the properties of a node of a schema, in the alternative that has some. */
    public static Set<String> keys(JsonNode node) {
        Set<String> keys = new TreeSet<>();
        node.findValues("properties").stream()
                .findFirst()
                .ifPresent(properties -> properties.fieldNames().forEachRemaining(keys::add));
        return keys;
    }
}
