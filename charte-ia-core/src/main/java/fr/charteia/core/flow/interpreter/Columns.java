package fr.charteia.core.flow.interpreter;

import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.SqlStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a statement of SQL whose text is known writes to which columns, and what it reads there. All tables are one place that outlives
 * calls, with a part for each column; what stands in which row, and in which of several databases, is not told apart.
 */
final class Columns {
    /** Tells the row from what else a call makes. */
    private static final int ROW = 40;

    private final Memory memory;
    private final Frame frame;
    private final Places places;
    private final Map<String, SqlStatement> read = new HashMap<>();

    Columns(Frame frame, Places places) {
        this.frame = frame;
        this.places = places;
        this.memory = frame.memory();
    }

    /** A row of what a statement gives: an object that remembers it, and holds, as a map would, the columns that it names. */
    Value row(Invocation call, Value statement) {
        State state = call.state();
        HeapObject row = HeapObject.opaque("java/lang/Object", call.beside(ROW));
        state.heap.allocate(row);
        Value text = text(state, statement);
        if (!text.isBottom()) {
            state.heap.set(row, Slot.STATEMENT, text);
        }
        for (SqlStatement sql : statements(text)) {
            for (String name : sql.names()) {
                Value held = held(state, sql.read(name));
                memory.write(state, Value.of(row), Slot.value(name), held);
            }
        }
        return Value.of(row);
    }

    /** What is in the column that is asked for by its name or its position. */
    Value read(State state, Value row, Optional<Object> key) {
        if (key.isEmpty()) {
            return Value.BOTTOM;
        }
        Set<String> columns = new LinkedHashSet<>();
        List<SqlStatement> statements = statements(text(state, row));
        statements.forEach(sql -> columns.addAll(sql.read(key.get())));
        return held(state, statements.isEmpty() ? SqlStatement.ofAnyTable(key.get()) : columns);
    }

    /**
     * What a row has under keys or at positions from 0, as a map or a list would, where nobody put anything there: the columns, where its
     * statement gives all of them and names none. Empty for any other object.
     */
    Optional<Value> under(State state, Value row, List<Slot> keys) {
        boolean written = keys.stream()
                .anyMatch(key -> !key.isConstant()
                        || row.objects().stream()
                                .anyMatch(object -> state.heap.get(object, key).isPresent()));
        List<SqlStatement> statements = written ? List.of() : statements(memory.read(state, row, Slot.STATEMENT));
        if (statements.isEmpty()) {
            return Optional.empty();
        }
        Set<String> columns = new LinkedHashSet<>();
        statements.forEach(sql -> keys.forEach(key -> columns.addAll(sql.read(
                key.kind() == Slot.Kind.VALUE
                        ? key.name().substring(1)
                        : (Object) (Integer.parseInt(key.name()) + 1)))));
        return Optional.of(held(state, columns));
    }

    private Value held(State state, Set<String> columns) {
        Value held = Value.BOTTOM;
        for (String column : columns) {
            held = held.join(memory.read(state, Value.of(Outliving.DATABASE), Slot.value(column)));
        }
        return held.isBottom() ? held : held.withObjects(Set.of()).withConstant(Constant.SOME_TEXT);
    }

    /**
     * Writes what a statement is given.
     *
     * @param statement its text, or what remembers it
     * @param parameters what holds the parameters by their names or positions, or an object whose properties they are
     */
    void write(State state, Value statement, Value parameters) {
        for (SqlStatement sql : statements(text(state, statement))) {
            sql.written().forEach((key, columns) -> {
                Value given = parameter(state, parameters, key);
                Value written = given.withObjects(Set.of()).plus(memory.deep(state, given));
                for (String column : given.isBottom() ? Set.<String>of() : columns) {
                    SqlStatement.orOfAnyTable(column)
                            .forEach(name ->
                                    memory.write(state, Value.of(Outliving.DATABASE), Slot.value(name), written));
                }
            });
        }
    }

    private Value text(State state, Value statement) {
        return statement.objects().isEmpty() ? statement : memory.read(state, statement, Slot.STATEMENT);
    }

    /** What the text is known to be; none where it is not known. */
    private List<SqlStatement> statements(Value text) {
        frame.needsConstant(text);
        List<SqlStatement> statements = new ArrayList<>();
        text.constant().values().orElse(Set.of()).forEach(known -> {
            if (known instanceof String sql) {
                statements.add(read.computeIfAbsent(sql, SqlStatement::new));
            }
        });
        return statements;
    }

    private Value parameter(State state, Value parameters, String key) {
        Value given = Value.BOTTOM;
        for (HeapObject holder : parameters.objects()) {
            // Objects whose properties are given, or many rows.
            Value held = memory.read(state, Value.of(holder), Slot.ELEMENT);
            Set<HeapObject> inside = new LinkedHashSet<>(held.objects());
            inside.removeIf(object -> isNumber(key) && !object.type().startsWith("[L"));
            given = given.join(part(state, held.withObjects(inside), key));
            if (inside.isEmpty() || !isNumber(key)) {
                given = given.join(part(state, Value.of(holder), key));
            }
        }
        return given;
    }

    private Value part(State state, Value holders, String key) {
        Value given = Value.BOTTOM;
        for (HeapObject object : holders.objects()) {
            Value holder = Value.of(object);
            given = given.join(memory.read(state, holder, Slot.value(key)));
            if (isNumber(key)) {
                given = given.join(memory.read(state, holder, Slot.element(Integer.parseInt(key) - 1)));
            } else {
                for (Slot field : places.ownFields(key, object)) {
                    given = given.join(memory.read(state, holder, field));
                }
            }
        }
        return given;
    }

    private static boolean isNumber(String key) {
        return key.length() < 5 && key.chars().allMatch(Character::isDigit);
    }
}
