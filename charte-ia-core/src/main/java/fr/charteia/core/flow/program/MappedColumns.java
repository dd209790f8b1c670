package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.sql.SqlStatement;
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
                add(type, column.substring(dot + 1), fields);
            }
            known.put(column, fields);
        }
        return fields;
    }

    /** Adds the fields of a class that a column, or a path through objects to one ({@code usager.nom}), stands for. */
    private void add(String type, String path, Set<Slot> fields) {
        int dot = path.indexOf('.');
        String first = dot < 0 ? path : path.substring(0, dot);
        for (Slot field : program.typeFacts().ofFields(type).keySet()) {
            if (!column(field).equals(first) && !name(field).equals(first)) {
                continue;
            }
            if (dot < 0) {
                fields.add(field);
                continue;
            }
            for (String next : within(field)) {
                add(next, path.substring(dot + 1), fields);
            }
        }
    }

    /** The class of ours of which a field is, or those of which it holds several. */
    private Set<String> within(Slot field) {
        Set<String> types = new LinkedHashSet<>();
        program.field(field)
                .flatMap(program::header)
                .ifPresent(header -> types.addAll(header.type().classes()));
        types.add(program.slotType("", field));
        types.removeIf(type -> !program.index().inScope(type));
        return types;
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
