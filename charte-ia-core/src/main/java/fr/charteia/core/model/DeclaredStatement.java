package fr.charteia.core.model;

import fr.charteia.core.model.sql.SqlStatement;
import java.util.List;
import java.util.Map;

/**
 * A statement of SQL, or of a language made after it, that a method without a body runs.
 *
 * @param sql what it says
 * @param text its text
 * @param parameters what it calls the method's parameters; an empty text for one that has no name
 * @param columns under which columns properties of what it gives stand, where it says that
 * @param items of what goes through a collection, by its name in the text, the collection
 */
public record DeclaredStatement(
        SqlStatement sql,
        String text,
        List<String> parameters,
        Map<String, String> columns,
        Map<String, String> items) {
    public DeclaredStatement {
        parameters = List.copyOf(parameters);
        columns = Map.copyOf(columns);
        items = Map.copyOf(items);
    }
}
