package fr.charteia.core.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.charteia.core.testing.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * The part on {@code modeles} of the schema for editors is made from the sections that the parser knows. After a change there,
 * run this test with {@code -Dcharte-ia.schemas=write}.
 */
class ModelSchemaTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void the_schema_knows_the_sections_and_keys_of_the_parser() throws IOException {
        ObjectNode schema = (ObjectNode) Schemas.schema("charte-ia");
        ObjectNode made = schema.deepCopy();
        ((ObjectNode) made.get("$defs")).set("modeles", models());
        if ("write".equals(System.getProperty("charte-ia.schemas"))) {
            Files.writeString(Schemas.POLICY_FILE, print(made));
        }

        assertThat(print(schema))
                .as("run with -Dcharte-ia.schemas=write, and commit the file")
                .isEqualTo(print(made));
    }

    private static ObjectNode models() {
        ObjectNode models = object("Ce que fait du code que l'on ne peut pas annoter.");
        ObjectNode sections = models.putObject("properties");
        Sections.ALL.forEach((name, section) -> sections.set(name, rows(section.keys())));
        for (String other : new TreeSet<>(ModelParser.SECTIONS)) {
            if (!Sections.ALL.containsKey(other)) {
                sections.set(other, rows(ModelParser.CLIENT_KEYS));
            }
        }
        models.put("additionalProperties", false);
        return models;
    }

    private static ObjectNode rows(Collection<String> keys) {
        ObjectNode rows = JSON.createObjectNode();
        types(rows, "array");
        ObjectNode row = rows.putObject("items");
        row.put("type", "object");
        ObjectNode properties = row.putObject("properties");
        new TreeSet<>(keys).forEach(properties::putObject);
        row.put("additionalProperties", false);
        return rows;
    }

    private static ObjectNode object(String description) {
        ObjectNode object = JSON.createObjectNode();
        object.put("description", description);
        types(object, "object");
        return object;
    }

    private static void types(ObjectNode node, String type) {
        ArrayNode types = node.putArray("type");
        types.add(type);
        types.add("null");
    }

    private static String print(ObjectNode schema) throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter()
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));
        return JSON.writer(printer).writeValueAsString(schema) + '\n';
    }
}
