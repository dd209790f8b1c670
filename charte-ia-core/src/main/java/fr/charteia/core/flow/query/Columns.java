package fr.charteia.core.flow.query;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.EnumConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Outliving;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.PartialText;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a statement of SQL whose text is known, but for pieces of it, writes to which columns, and what it reads there. All tables are one place that outlives
 * calls, with a part for each column; what stands in which row, and in which of several databases, is not told apart.
 */
public final class Columns {
    /** Tells the row from what else a call makes. */
    private static final int ROW = 40;

    private static final String LIST = "java/util/List";

    private final Program program;
    private final Memory memory;
    private final Frame frame;
    private final PlaceSlots slots;
    private final RowChoices rows;
    private final WrittenBack writtenBack;
    private final Map<String, SqlStatement> read = new HashMap<>();

    public Columns(Program program, Frame frame, PlaceSlots slots, EnumConstants enums) {
        this.program = program;
        this.frame = frame;
        this.slots = slots;
        this.rows = new RowChoices(program, frame, enums);
        this.writtenBack = new WrittenBack(program.mappedColumns());
        this.memory = frame.memory();
    }

    /** Sees what is written to columns. */
    interface Seen {
        /**
         * One column is written.
         *
         * @param column {@code table.colonne}
         * @param naming what says of which row it is; {@link Taints#NONE} where nobody named one
         */
        void written(String column, Value value, Taints naming);

        /** The same, of what is written under a condition, too. */
        default Seen under(Taints condition) {
            return (column, value, naming) -> written(column, value.plus(condition), naming);
        }

        /** The same, of what is written to rows that were chosen. */
        default Seen on(RowChoices.Choice choice) {
            return (column, value, naming) -> written(column, choice.on(value), naming);
        }
    }

    /** A row of what a statement gives: an object that remembers it, and holds, as a map would, the columns that it names. */
    public Value row(Invocation call, Value statement) {
        State state = call.state();
        HeapObject row = HeapObject.opaque("java/lang/Object", call.beside(ROW));
        state.heap.allocate(row);
        Value text = text(state, statement);
        if (!text.isBottom()) {
            state.heap.set(row, Slot.STATEMENT, text);
        }
        for (SqlStatement sql : statements(text)) {
            for (String name : sql.names()) {
                Value held = held(call, sql.read(name));
                memory.write(state, Value.of(row), Slot.value(name), held);
            }
        }
        return Value.of(row);
    }

    /** What is in the column that is asked for by its name or its position; in any, where that is not known. */
    public Value read(Invocation call, Value row, Optional<Object> key) {
        Set<String> columns = new LinkedHashSet<>();
        List<SqlStatement> statements = statements(text(call.state(), row));
        if (key.isEmpty()) {
            // Any of those that it names.
            statements.forEach(sql -> sql.names().forEach(name -> columns.addAll(sql.read(name))));
            return held(call, columns);
        }
        statements.forEach(sql -> columns.addAll(sql.read(key.get())));
        return held(call, statements.isEmpty() ? SqlStatement.ofAnyTable(key.get()) : columns);
    }

    /**
     * What a row has under keys or at positions from 0, as a map or a list would, where nobody put anything there: the columns, where its
     * statement gives all of them and names none. Empty for any other object.
     */
    public Optional<Value> under(Invocation call, Value row, List<Slot> keys) {
        State state = call.state();
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
        return Optional.of(held(call, columns));
    }

    /** The column that a label is of. */
    static Optional<String> at(Label label) {
        return label instanceof Label.Input input
                        && input.path().depth() > 0
                        && input.path().last().isConstant()
                        && input.path().above().equals(Outliving.DATABASE.path())
                ? Optional.of(input.path().last().name().substring(1))
                : Optional.empty();
    }

    /** Whether a label is of what lies under the name of a column in a row that is passed. */
    static boolean isAsked(Label label, String column) {
        return label instanceof Label.Input input
                && input.path().depth() > 0
                && input.path().last().equals(Slot.value(column.substring(column.lastIndexOf('.') + 1)));
    }

    /** What a statement of a text gives as a property of an object that is made of it. */
    public Value property(Invocation call, Value text, String name) {
        return held(call, behind(text, name));
    }

    /** The columns behind a property of an object that is made of what a statement of a text gives. */
    public Set<String> behind(Value text, String name) {
        Set<String> columns = new LinkedHashSet<>();
        statements(text).forEach(sql -> columns.addAll(sql.property(name)));
        return columns;
    }

    /** What is in columns, and in the fields of ours that are kept in them, with which data these declare. */
    Value held(Invocation call, Set<String> columns) {
        State state = call.state();
        Taints declared = Taints.NONE;
        Value held = Value.BOTTOM;
        for (String column : columns) {
            held = held.join(memory.read(state, Value.of(Outliving.DATABASE), Slot.value(column)));
            for (Slot field : program.mappedColumns().fields(column)) {
                held = held.join(memory.read(state, Value.of(Outliving.ROOT), field));
                declared = declared.union(Properties.declared(program, call, field));
            }
        }
        held = held.plus(declared);
        return held.isBottom() ? held : held.withObjects(Set.of()).withConstant(Constant.SOMETHING);
    }

    /**
     * Writes what a statement is given.
     *
     * @param statement its text, or what remembers it
     * @param parameters what holds the parameters by their names or positions, or an object whose properties they are
     * @param seen is told of each
     */
    public void write(Invocation call, Value statement, Value parameters, Seen seen) {
        State state = call.state();
        Value text = text(state, statement);
        Taints choosing = text.taints().deciding();
        for (SqlStatement sql : known(text)) {
            write(call, sql, key -> parameter(state, parameters, key), seen.under(choosing));
        }
        for (AssembledStatement assembled : assembled(text)) {
            write(
                    call,
                    statement(assembled.text()),
                    key -> assembled.pieces().containsKey(key)
                            ? assembled.given(key, text)
                            : parameter(state, parameters, key),
                    seen.under(AssembledStatement.choosing(text)));
        }
    }

    /**
     * Writes what a statement is given, what it copies from other columns, and what it says itself, to the rows that its conditions choose.
     *
     * @param parameters what is given by a name or a position
     * @param seen is told of each
     */
    public void write(Invocation call, SqlStatement sql, Function<String, Value> parameters, Seen seen) {
        if (sql.writesNothing()) {
            return;
        }
        State state = call.state();
        RowChoices.Choice choice = rows.of(call, sql, parameters);
        Seen chosen = seen.on(choice);
        Taints naming = rows.named(call, sql, parameters);
        sql.written().forEach((key, columns) -> {
            Value given = parameters.apply(key);
            if (!given.isBottom()) {
                Set<HeapObject> constants = constants(given);
                Set<HeapObject> others = new LinkedHashSet<>(given.objects());
                others.removeAll(constants);
                Value written = given.withObjects(constants).plus(memory.deep(state, given.withObjects(others)));
                for (String column : columns) {
                    if (!writtenBack.is(written, column)) {
                        put(state, column, choice.on(written));
                        chosen.written(column, given, naming);
                    }
                }
            }
        });
        Map<String, Value> copied = new LinkedHashMap<>();
        sql.copied().forEach((column, sources) -> copied.put(column, held(call, sources)));
        copied.forEach((column, value) -> {
            // What is counted on there is another number once an answer has decided that it is.
            Value made = choice.on(value.isBottom() ? Value.CLEAN.withConstant(Constant.SOMETHING) : value);
            if (!value.isBottom()
                    || !frame.control().isEmpty()
                    || !choice.taints().isEmpty()) {
                put(state, column, made);
            }
        });
        sql.constants().forEach((column, constants) -> {
            Value all = Value.BOTTOM;
            for (Object constant : constants) {
                all = all.join(Value.constant(constant));
            }
            put(state, column, choice.on(all));
            chosen.written(column, all, naming);
        });
    }

    private void put(State state, String column, Value value) {
        SqlStatement.orOfAnyTable(column)
                .forEach(name -> memory.write(
                        state, Value.of(Outliving.DATABASE), Slot.value(name), value.withObjects(Set.of())));
        for (Slot field : program.mappedColumns().fields(column)) {
            // Of which object it is the field, is not known: those of others stay as they are.
            Value before = memory.read(state, Value.of(Outliving.ROOT), field);
            boolean written = state.heap.get(Outliving.ROOT, field).isPresent();
            memory.write(state, Value.of(Outliving.ROOT), field, written ? before.join(value) : value);
        }
    }

    /** The constants of enums that a value may be, passed in or not. */
    private Set<HeapObject> constants(Value value) {
        Set<HeapObject> constants = new LinkedHashSet<>(value.objects());
        constants.removeIf(object -> !program.isEnum(object.type()) && !program.isConstantOfEnum(object));
        return constants;
    }

    /** What is known of the statements that a value is, or remembers. */
    public List<SqlStatement> statementsOf(State state, Value statement) {
        return statements(text(state, statement));
    }

    private Value text(State state, Value statement) {
        return statement.objects().isEmpty() ? statement : memory.read(state, statement, Slot.STATEMENT);
    }

    /** What the text is known to be, or to be put together of; none where it is not known. */
    private List<SqlStatement> statements(Value text) {
        List<SqlStatement> statements = known(text);
        assembled(text).forEach(assembled -> statements.add(statement(assembled.text())));
        return statements;
    }

    private List<SqlStatement> known(Value text) {
        frame.needsConstant(text);
        List<SqlStatement> statements = new ArrayList<>();
        text.constant().values().orElse(Set.of()).forEach(known -> {
            if (known instanceof String sql) {
                statements.add(statement(program.models().namedStatement(sql).orElse(sql)));
            }
        });
        return statements;
    }

    private static List<AssembledStatement> assembled(Value text) {
        return text.constant() instanceof Constant.Likely likely
                ? likely.all().stream()
                        .filter(PartialText::isStatement)
                        .map(AssembledStatement::of)
                        .toList()
                : List.of();
    }

    private SqlStatement statement(String words) {
        return read.computeIfAbsent(words, SqlStatement::new);
    }

    RowChoices choices() {
        return rows;
    }

    /** What is given for a name, or a position, by what holds the parameters. */
    Value parameter(State state, Value parameters, String key) {
        Value given = Value.BOTTOM;
        for (HeapObject holder : parameters.objects()) {
            // Objects whose properties are given, or many rows.
            Value held = memory.read(state, Value.of(holder), Slot.ELEMENT);
            Set<HeapObject> inside = new LinkedHashSet<>(held.objects());
            inside.removeIf(object -> isNumber(key) && !hasPositions(object));
            given = orOf(given, own(state, held.withObjects(inside), key));
            if (inside.isEmpty() || !isNumber(key)) {
                given = orOf(given, own(state, Value.of(holder), key));
            }
        }
        return given;
    }

    private boolean hasPositions(HeapObject object) {
        return object.type().startsWith("[L") || program.index().isSubtype(object.type(), LIST);
    }

    /** Whether an object has properties by which what it holds is asked for: one of ours, a map. */
    boolean hasProperties(HeapObject object) {
        return program.index().inScope(object.type()) && !program.isEnum(object.type()) || memory.isMap(object);
    }

    /** What an object, or what a container holds, has under a name. */
    Value part(State state, Value holders, String name) {
        Set<HeapObject> containers = new LinkedHashSet<>(holders.objects());
        containers.removeIf(this::hasProperties);
        Value inside = memory.read(state, holders.withObjects(containers), Slot.ELEMENT);
        return own(state, holders, name).join(own(state, inside, name));
    }

    private Value own(State state, Value holders, String key) {
        Value given = Value.BOTTOM;
        for (HeapObject object : holders.objects()) {
            Value holder = Value.of(object);
            boolean ours = program.index().inScope(object.type()) && !memory.isMap(object);
            if (!ours) {
                given = orOf(given, memory.read(state, holder, Slot.value(key)));
            }
            if (isNumber(key)) {
                given = orOf(given, memory.read(state, holder, Slot.element(Integer.parseInt(key) - 1)));
            } else {
                for (Slot field : slots.ownFields(key, object)) {
                    given = given.join(memory.read(state, holder, field));
                }
            }
        }
        return given;
    }

    /** What is under a key or at a place: where nothing stands, it is in the other of the two. */
    private static Value orOf(Value given, Value held) {
        return held.isNull() && !given.isBottom() ? given : given.isNull() ? held : given.join(held);
    }

    private static boolean isNumber(String key) {
        return key.length() < 5 && key.chars().allMatch(Character::isDigit);
    }
}
