package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.known.TypeTokens;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.MappedColumns;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.DeclaredStatement;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * What a method without a body does that runs a statement of SQL: its parameters go to columns, and what it gives is made of columns. By
 * what rows are chosen, what it gives is.
 */
public final class DeclaredQueries {
    private static final String MAP = "java/util/Map";
    private static final String ANY = "java/lang/Object";
    private static final String ROW = "[L" + ANY + ";";

    /** How deep objects in objects, and containers in containers, are filled. */
    private static final int DEEPEST = 3;

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Columns columns;
    private final Shown shown;
    private final RowChoices choosing;
    private final KeyedRows rows;
    private final TypeTokens tokens;

    public DeclaredQueries(Program program, Frame frame, Columns columns) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.columns = columns;
        this.shown = new Shown(program);
        this.choosing = columns.choices();
        this.rows = new KeyedRows(program, memory, new Properties(program, frame));
        this.tokens = new TypeTokens(program, frame);
    }

    /**
     * What the call gives, once it has written what it is given.
     *
     * @param seen is told of each column that is written
     */
    public Value run(Invocation call, Columns.Seen seen) {
        DeclaredStatement statement = program.models().statement(call.callee()).orElse(null);
        if (statement == null) {
            return Value.BOTTOM;
        }
        SqlStatement sql = statement.sql();
        BoundParameters parameters = new BoundParameters(call, statement, columns, memory);
        columns.write(call, sql, parameters::value, seen);
        if (!sql.isQuery()) {
            return Value.CLEAN;
        }
        RowChoices.Choice choice = choosing.of(call, sql, parameters::value);
        GenericType type = program.resolve(call.callee())
                .map(MethodHeader::generic)
                .map(signature -> signature.result().with(tokens.passed(call)))
                .orElse(GenericType.ANYTHING);
        return new Result(call, statement, choice).of(type, "", 0);
    }

    /**
     * Makes of an object what a query shows of the records of a store, where the object is no record itself: each of its properties is
     * the one of the record that bears its name. An object of any other class stays as it is.
     */
    void show(Invocation call, HeapObject object) {
        for (String table : shown.tables(call.callee().owner(), object.type())) {
            String text = "select * from " + table;
            DeclaredStatement all = new DeclaredStatement(new SqlStatement(text), text, List.of(), Map.of(), Map.of());
            new Result(call, all, new RowChoices.Choice(Taints.NONE, Set.of())).fill(object, "", 0);
        }
    }

    RowChoices choosing() {
        return choosing;
    }

    /** Rows of a store without statements, whose columns are its keys. */
    public KeyedRows keyed() {
        return rows;
    }

    /** What is made of a row of a statement that is run by hand, with what chose the row. */
    public Value chosen(Invocation call, Value statement, Value made) {
        Value all = made;
        for (SqlStatement sql :
                made.isBottom() ? List.<SqlStatement>of() : columns.statementsOf(call.state(), statement)) {
            all = choosing.of(call, sql, name -> Value.BOTTOM).on(all);
        }
        return all;
    }

    /** By what records are chosen that a statement of a text asks for. */
    List<RowChoices.Choice> choices(Invocation call, Value statement, Value parameters) {
        return columns.statementsOf(call.state(), statement).stream()
                .map(sql -> choosing.of(
                        call,
                        sql,
                        key -> parameters.isBottom()
                                ? remembered(call, statement, key)
                                : columns.parameter(call.state(), parameters, key)))
                .toList();
    }

    /** What a query, or the one by which rows were asked for, has been given for a name, where it remembers a constant. */
    private Value remembered(Invocation call, Value query, String key) {
        Value asked = memory.read(call.state(), query, Slot.QUERY);
        Value given = columns.parameter(call.state(), asked.objects().isEmpty() ? query : asked, key);
        frame.needsConstant(given);
        return Selections.key(given).isPresent() ? given : Value.BOTTOM;
    }

    /**
     * An object of a class, or a value, that a library makes of a row of a statement.
     *
     * @param maker the class, or what makes objects of it
     */
    public Value rowAs(Invocation call, Value statement, Value maker) {
        frame.needsConstant(maker);
        boolean known = !ClassConstants.types(maker).isEmpty();
        Value type = known || maker.objects().isEmpty() ? maker : Value.BOTTOM;
        for (HeapObject object : known ? Set.<HeapObject>of() : maker.objects()) {
            type = type.join(call.state().heap.get(object, Slot.CLASS).orElse(Value.BOTTOM));
        }
        frame.needsConstant(type);
        Value made = Value.BOTTOM;
        if (columns.statementsOf(call.state(), statement).isEmpty()) {
            return ofAnyTable(call, statement, type);
        }
        // A query of which nobody says what it gives has columns in their order.
        boolean unsaid = ClassConstants.types(type).isEmpty()
                && maker.objects().equals(statement.objects())
                && !maker.objects().isEmpty();
        for (SqlStatement sql : columns.statementsOf(call.state(), statement)) {
            RowChoices.Choice choice = choosing.of(call, sql, name -> Value.BOTTOM);
            DeclaredStatement read = new DeclaredStatement(sql, "", List.of(), Map.of(), Map.of());
            if (unsaid && !sql.isOfRecords() && !sql.inOrder().isEmpty()) {
                made = made.join(new Result(call, read, choice).inOrder());
            }
            for (Type one : ClassConstants.types(type)) {
                made = made.join(
                        program.models().isOfDatabase(one.getInternalName())
                                ? choice.on(columns.row(call, statement))
                                : new Result(call, read, choice)
                                        .of(GenericType.OfClass.raw(one.getInternalName()), "", 0));
            }
        }
        return made;
    }

    /** Objects of classes of ours that are made of what nobody knows, but for what a store has under their properties. */
    private Value ofAnyTable(Invocation call, Value store, Value types) {
        Value made = Value.BOTTOM;
        int n = 0;
        for (Type type : ClassConstants.types(types)) {
            if (program.index().inScope(type.getInternalName()) && !rows.isScalar(store, type.getInternalName())) {
                HeapObject object = HeapObject.opaque(type.getInternalName(), call.beside(180 + n++));
                call.state().heap.allocate(object);
                rows.fill(call, object, store);
                made = made.join(Value.of(object));
            }
        }
        return made;
    }

    /** What a query gives, as the method that asks it declares. */
    private final class Result {
        private final Invocation call;
        private final DeclaredStatement statement;
        private final RowChoices.Choice choice;
        private int made;

        Result(Invocation call, DeclaredStatement statement, RowChoices.Choice choice) {
            this.call = call;
            this.statement = statement;
            this.choice = choice;
        }

        private State state() {
            return call.state();
        }

        /**
         * A value of a type.
         *
         * @param above the property that it is, with a point behind it; empty for the whole
         */
        Value of(GenericType type, String above, int depth) {
            if (type instanceof GenericType.ArrayOf array) {
                return array.element() instanceof GenericType.Plain
                        ? chosen(scalar())
                        : container(ROW, array.element(), depth);
            }
            if (!(type instanceof GenericType.OfClass named)) {
                return chosen(scalar());
            }
            if (named.name().equals(MAP)) {
                return chosen(columns.row(call, Value.constant(statement.text())));
            }
            if (program.index().inScope(named.name())) {
                return chosen(
                        program.isEnum(named.name()) ? scalarOf(named.name()) : object(named.name(), above, depth));
            }
            return named.arguments().isEmpty() || depth >= DEEPEST
                    ? chosen(scalar())
                    : container(
                            named.name(),
                            named.arguments().get(named.arguments().size() - 1),
                            depth);
        }

        private Value chosen(Value value) {
            return choice.on(value);
        }

        /** The one column that is asked for, or an array of several. */
        Value inOrder() {
            return statement.sql().inOrder().size() > 1
                    ? container(ROW, GenericType.OfClass.raw(ANY), 0)
                    : chosen(scalar());
        }

        private HeapObject make(String type, boolean described) {
            HeapObject object = HeapObject.opaque(type, call.beside(200 + made++));
            state().heap.allocate(object);
            if (described) {
                state().heap.set(object, Slot.DESCRIBED, Value.constant(1));
            }
            return object;
        }

        private Value container(String type, GenericType element, int depth) {
            HeapObject container = HeapObject.allocated(type, call.beside(200 + made++));
            state().heap.allocate(container);
            List<Set<String>> inOrder = statement.sql().inOrder();
            if (type.startsWith("[") && inOrder.size() > 1) {
                for (int i = 0; i < inOrder.size(); i++) {
                    state().heap.set(container, Slot.element(i), chosen(columns.held(call, inOrder.get(i))));
                }
            } else {
                state().heap.set(container, Slot.ELEMENT, of(element, "", depth + 1));
                // How many there are, and whether there is any, is not known.
                state().heap.set(container, Slot.SIZE, Value.tainted(choice.taints()));
            }
            return Value.of(container).plus(choice.taints());
        }

        private Value scalar() {
            Value held = Value.BOTTOM;
            for (Set<String> given : statement.sql().inOrder()) {
                held = held.join(columns.held(call, given));
            }
            return held.isBottom() ? Value.CLEAN : held;
        }

        private Value scalarOf(String type) {
            return Value.of(make(type, true)).plus(scalar().taints());
        }

        /** A record that a library keeps is what others left in it; of any other object, the columns say what is in it. */
        private Value object(String type, String above, int depth) {
            if (isMapped(type)) {
                return Value.of(make(type, false));
            }
            HeapObject object = make(type, true);
            fill(object, above, depth);
            return Value.of(object);
        }

        void fill(HeapObject object, String above, int depth) {
            state().heap.set(object, Slot.DESCRIBED, Value.constant(1));
            if (!statement.text().isEmpty()) {
                state().heap.set(object, Slot.STATEMENT, Value.constant(statement.text()));
            }
            int position = 0;
            for (Slot field : program.typeFacts().ofFields(object.type()).keySet()) {
                Value value = property(field, above, position++, depth);
                if (!value.isBottom()) {
                    state().heap.set(object, field, value);
                }
            }
        }

        private boolean isMapped(String type) {
            return program.declaredTypes().kept(call.callee().owner()).contains(type)
                    || program.mappedColumns().isMapped(type);
        }

        private Value property(Slot field, String above, int position, int depth) {
            String name = above + MappedColumns.property(field);
            Set<String> found = new LinkedHashSet<>();
            String column = statement.columns().get(name);
            if (column != null) {
                found.addAll(statement.sql().property(column));
            } else if (statement.sql().makes()) {
                List<Set<String>> inOrder = statement.sql().inOrder();
                found.addAll(position < inOrder.size() ? inOrder.get(position) : Set.of());
            } else {
                found.addAll(statement.sql().property(program.mappedColumns().column(field)));
                if (found.isEmpty()) {
                    found.addAll(statement.sql().property(name));
                }
            }
            String type = program.slotType("", field);
            if (program.index().inScope(type) && !program.isEnum(type)) {
                return depth < DEEPEST ? object(type, name + ".", depth + 1) : Value.BOTTOM;
            }
            Value held = columns.held(call, found);
            return program.isEnum(type) && !held.isBottom()
                    ? Value.of(make(type, true)).plus(held.taints())
                    : held;
        }
    }
}
