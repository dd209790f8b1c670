package fr.charteia.core.catalogue;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.FieldHeader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a project puts requests to an AI together: one of its classes has two of the names that such requests are made of,
 * as fields or in its texts.
 */
record Payloads(ClassIndex index, List<String> words) {
    private static final int ENOUGH = 2;

    boolean areThere() {
        Map<String, Set<String>> found = new HashMap<>();
        for (String word : words) {
            for (String type : index.classesWithString(text -> text.contains(word))) {
                found.computeIfAbsent(type, name -> new HashSet<>()).add(word);
            }
        }
        for (ClassHeader header : index.classes()) {
            for (FieldHeader field : header.fields()) {
                String name = snakeCase(field.name());
                if (words.contains(name)) {
                    found.computeIfAbsent(header.name(), type -> new HashSet<>())
                            .add(name);
                }
            }
        }
        return found.values().stream().anyMatch(some -> some.size() >= ENOUGH);
    }

    private static String snakeCase(String name) {
        return name.replaceAll("([a-z])([A-Z])", "$1_$2").toLowerCase(java.util.Locale.ROOT);
    }
}
