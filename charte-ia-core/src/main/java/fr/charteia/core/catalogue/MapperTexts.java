package fr.charteia.core.catalogue;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The texts of the statements of mappers, put together of their parts. */
final class MapperTexts {
    private static final Set<String> STATEMENTS = Set.of("select", "insert", "update", "delete");
    /** What runs by itself, or names something for the text alone. */
    private static final Set<String> SILENT = Set.of("selectKey", "bind", "property");
    /** Elements that are words of the text themselves. */
    private static final Map<String, String> WORDS = Map.of("set", " set ", "where", " where ");
    /** How many parts in each other are put in. */
    private static final int DEEPEST = 8;

    private final Map<String, XmlElement> parts = new HashMap<>();
    private final Map<String, MapperText> statements = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> results = new HashMap<>();

    MapperTexts(List<XmlElement> mappers) {
        for (XmlElement mapper : mappers) {
            for (XmlElement child : mapper.elements()) {
                if (child.name().equals("sql")) {
                    parts.putIfAbsent(id(mapper, child.attribute("id")), child);
                } else if (child.name().equals("resultMap")) {
                    Map<String, String> columns = new HashMap<>();
                    addColumns(child, "", columns);
                    results.putIfAbsent(id(mapper, child.attribute("id")), columns);
                }
            }
        }
        for (XmlElement mapper : mappers) {
            for (XmlElement child : mapper.elements()) {
                if (STATEMENTS.contains(child.name())) {
                    statements.putIfAbsent(id(mapper, child.attribute("id")), statement(mapper, child));
                }
            }
        }
    }

    /** The statement that an element is. */
    private MapperText statement(XmlElement mapper, XmlElement element) {
        StringBuilder text = new StringBuilder();
        Map<String, String> items = new HashMap<>();
        append(mapper, element, text, items, 0);
        String map = element.attribute("resultMap");
        return new MapperText(
                text.toString(), map.isEmpty() ? Map.of() : results.getOrDefault(id(mapper, map), Map.of()), items);
    }

    /** A text of an annotation, which may be such an element. */
    static MapperText script(XmlElement script) {
        return new MapperTexts(List.of()).statement(script, script);
    }

    Map<String, MapperText> statements() {
        return statements;
    }

    Map<String, Map<String, String>> results() {
        return results;
    }

    private static String id(XmlElement mapper, String name) {
        return name.contains(".") ? name : mapper.attribute("namespace") + "." + name;
    }

    private void append(
            XmlElement mapper, XmlElement element, StringBuilder text, Map<String, String> items, int depth) {
        for (Object child : element.children()) {
            if (child instanceof String words) {
                text.append(words);
            } else if (child instanceof XmlElement inner && !SILENT.contains(inner.name()) && depth < DEEPEST) {
                if (inner.name().equals("include")) {
                    XmlElement part = parts.get(id(mapper, inner.attribute("refid")));
                    if (part != null) {
                        append(mapper, part, text, items, depth + 1);
                    }
                    continue;
                }
                if (inner.name().equals("foreach")) {
                    items.put(inner.attribute("item"), inner.attribute("collection"));
                }
                text.append(WORDS.getOrDefault(inner.name(), " "));
                text.append(' ')
                        .append(inner.attribute("prefix"))
                        .append(inner.attribute("open"))
                        .append(' ');
                append(mapper, inner, text, items, depth + 1);
                text.append(inner.attribute("suffix"))
                        .append(inner.attribute("close"))
                        .append(' ');
            }
        }
    }

    /** The columns of properties, those of objects in objects with the names of both. */
    private static void addColumns(XmlElement element, String before, Map<String, String> columns) {
        for (XmlElement child : element.elements()) {
            String property =
                    child.attribute("property").isEmpty() ? child.attribute("name") : child.attribute("property");
            String column = child.attribute("column");
            if (!property.isEmpty() && !column.isEmpty()) {
                columns.put(before + property, column);
            }
            addColumns(child, property.isEmpty() ? before : before + property + ".", columns);
        }
    }
}
