package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.SqlStatement;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The fields of our classes that a library keeps in columns, table by table. */
public final class MappedColumns {
    private final Program program;
    private final Map<String, Set<Slot>> known = new HashMap<>();

    MappedColumns(Program program) {
        this.program = program;
    }

    /** The fields that are kept in a column, {@code table.colonne}; none where the table holds no objects of ours. */
    public Set<Slot> fields(String column) {
        Set<Slot> fields = known.get(column);
        if (fields == null) {
            fields = new LinkedHashSet<>();
            int dot = column.indexOf('.');
            for (String type : program.models().mappedTo(column.substring(0, Math.max(dot, 0)))) {
                for (Slot field : program.typeFacts().ofFields(type).keySet()) {
                    if (column(field).equals(column.substring(dot + 1))
                            || name(field).equals(column.substring(dot + 1))) {
                        fields.add(field);
                    }
                }
            }
            known.put(column, fields);
        }
        return fields;
    }

    /** Whether a library keeps the objects of a class. */
    public boolean isMapped(String type) {
        return program.models().isMapped(type);
    }

    /** The column of a field, without its table. */
    public String column(Slot field) {
        return program.field(field).map(program.models()::column).orElseGet(() -> name(field));
    }

    /** What a field is called in languages that are made after SQL, as a column would be. */
    private static String name(Slot field) {
        return SqlStatement.plain(property(field));
    }

    /** The name of a field. */
    public static String property(Slot field) {
        return field.name().substring(field.name().lastIndexOf('.') + 1);
    }
}
