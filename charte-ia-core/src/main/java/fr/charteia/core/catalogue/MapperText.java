package fr.charteia.core.catalogue;

import java.util.Map;

/**
 * What a file says of a statement.
 *
 * @param text its text
 * @param columns under which columns properties of what it gives stand
 * @param items of what goes through a collection, by its name in the text, the collection
 */
record MapperText(String text, Map<String, String> columns, Map<String, String> items) {
    MapperText {
        columns = Map.copyOf(columns);
        items = Map.copyOf(items);
    }
}
