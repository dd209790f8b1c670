package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel.SequenceOperation;
import fr.charteia.core.model.sql.SqlStatement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is written by name where no statement of SQL says it: a column of a builder of queries, a field of a document, of an item or of a
 * hash. Where it is kept (a collection, a table, what the key of a hash begins with) stands for the table. Of all these, only what was
 * decided there is told: how values travel, propagations say. Only what speaks for tables of a database writes to their columns, as a statement would.
 */
public final class KeptFields {
    /** How many documents in each other are looked into. */
    private static final int NESTED = 3;

    /** In how many objects around it a value is looked for. */
    private static final int WRAPPED = 2;

    private static final char OPERATOR = '$';

    /** What holds the fields that a request, or a step of a builder, writes. */
    private static final Slot FIELDS = Slot.named("$champs");

    /** What stands for a name in an expression. */
    private static final Pattern NAME = Pattern.compile("(?U)#\\w+");

    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final ColumnStatuses statuses;
    private final Columns columns;

    public KeptFields(Program program, Frame frame, ColumnStatuses statuses, Columns columns) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.statuses = statuses;
        this.columns = columns;
    }

    /** One field, whose name the index argument is, ends with or bears, or which it gets ({@code Dossier::getStatut}). */
    public void one(Invocation call, SequenceOperation operation) {
        Value named = call.argument(operation.index());
        Value written = at(call, operation.value());
        Set<String> fields = fieldNames(call.state(), named);
        for (String table : fields.isEmpty() ? List.<String>of() : tables(call, operation)) {
            fields.forEach(field -> one(call, table, field, written, choosing(named)));
        }
        for (MemberRef getter : getters(named)) {
            String table = InternalNames.innermost(getter.owner());
            one(call, table, Accessor.property(getter.name()), written, choosing(named));
        }
    }

    private void one(Invocation call, String table, String field, Value written, Taints choosing) {
        written(call, table, field, written, choosing);
        if (program.models().isOfDatabase(call.callee().owner())) {
            SqlStatement update = new SqlStatement("update " + table + " set " + field + " = ?1");
            columns.write(call, update, key -> written.plus(choosing), (column, value, naming) -> {});
        }
    }

    /** The methods of ours that are referred to where a column is meant: they say of which class it is a property, too. */
    private List<MemberRef> getters(Value named) {
        return named.objects().stream()
                .filter(HeapObject::isFunction)
                .map(object -> object.target().implementation())
                .filter(method -> program.index().inScope(method.owner()))
                .toList();
    }

    /** What fields are called: columns may be named with their table, keys with what they are about ({@code visa:42:status}). */
    private Set<String> fieldNames(State state, Value named) {
        Value name = named(state, named);
        Set<String> names = new LinkedHashSet<>(name.constant().texts().orElse(List.of()));
        names.addAll(PartialTexts.endings(name.constant()));
        if (names.isEmpty()) {
            names.addAll(generated(named));
            names.addAll(generated(name));
        }
        Set<String> last = new LinkedHashSet<>();
        names.forEach(text -> last.add(text.substring(Math.max(text.lastIndexOf('.'), text.lastIndexOf(':')) + 1)));
        return last;
    }

    /** What static fields are called that a library fills: those of a class that is made of another one bear the names of its fields ({@code Dossier_.statut}). */
    private static Set<String> generated(Value named) {
        Set<String> names = new LinkedHashSet<>();
        for (HeapObject object : named.objects()) {
            if (object.isInput()
                    && object.path().parameter() == AccessPath.STATIC
                    && object.path().depth() == 1
                    && object.path().last().kind() == Slot.Kind.FIELD) {
                names.add(object.path().last().name());
            }
        }
        return names;
    }

    /** All that a document, a map or what an expression is in holds: the value, or else the receiver. */
    public void all(Invocation call, SequenceOperation operation) {
        Value holder = at(call, operation.value());
        for (String table : tables(call, operation)) {
            if (!expression(call, table, holder)) {
                fields(call, table, holder, Taints.NONE, NESTED);
            }
        }
    }

    /** What is at the place that an operation says: an argument, or else the receiver. */
    private static Value at(Invocation call, int place) {
        // An overload may have no such argument.
        return place < 0
                ? call.receiver()
                : place + call.shift() < call.arguments().size() ? call.argument(place) : Value.BOTTOM;
    }

    private List<String> tables(Invocation call, SequenceOperation operation) {
        Value kept = at(call, operation.table());
        Value named = kept.objects().isEmpty() ? kept : memory.read(call.state(), kept, Slot.TABLE);
        return names(call.state(), named.isBottom() ? kept : named);
    }

    private Value named(State state, Value value) {
        Value name = value.objects().isEmpty() ? value : memory.read(state, value, Slot.NAME);
        frame.needsConstant(name);
        return name;
    }

    /** The texts that a value may be or begin with, or that what it is bears as its name; of a class, what it is called. */
    private List<String> names(State state, Value value) {
        Value name = named(state, value);
        List<String> names = new ArrayList<>(name.constant().texts().orElse(List.of()));
        ClassConstants.types(name).forEach(type -> names.add(InternalNames.innermost(type.getInternalName())));
        if (names.isEmpty()) {
            PartialTexts.beginnings(name.constant()).ifPresent(all -> all.forEach(text -> names.add(withoutEnd(text))));
        }
        return names;
    }

    /** What a key begins with, but for what parts that from the rest: {@code visa:}. */
    private static String withoutEnd(String text) {
        int end = text.length();
        while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(0, end);
    }

    private void fields(Invocation call, String table, Value holder, Taints choosing, int deep) {
        Taints under = choosing.union(choosing(holder));
        for (HeapObject object : holder.objects()) {
            memory.parts(call.state().heap, object).forEach((slot, value) -> {
                if (slot.kind() == Slot.Kind.VALUE && slot.isConstant()) {
                    field(call, table, slot.name().substring(1), value, under, deep);
                } else if (slot.equals(FIELDS)) {
                    fields(call, table, value, under, deep);
                } else if (slot.kind() == Slot.Kind.ELEMENT && deep > 0) {
                    fields(call, table, value, under, deep - 1);
                }
            });
            if (object.isInput()) {
                given(call, object).forEach((name, value) -> field(call, table, name, value, under, deep));
            }
        }
    }

    /** What an object that was passed in holds under the names that the caller knows. */
    private Map<String, Value> given(Invocation call, HeapObject object) {
        Value keys = memory.read(call.state(), Value.of(object), Slot.KEY);
        frame.needsConstant(keys);
        Map<String, Value> given = new LinkedHashMap<>();
        for (String key : keys.constant().texts().orElse(List.of())) {
            given.put(key, memory.read(call.state(), Value.of(object), Slot.value(key)));
        }
        return given;
    }

    private void field(Invocation call, String table, String name, Value value, Taints choosing, int deep) {
        written(call, table, name, value, choosing);
        if (deep > 0 && !value.objects().isEmpty()) {
            boolean operator = !name.isEmpty() && name.charAt(0) == OPERATOR;
            fields(call, operator ? table : table + "." + name, value, choosing, deep - 1);
        }
    }

    private void written(Invocation call, String table, String name, Value value, Taints choosing) {
        int dot = name.lastIndexOf('.');
        String all = (dot < 0 ? table : table + "." + name.substring(0, dot)).replace('.', '_');
        String column = all + "." + name.substring(dot + 1);
        Columns.Seen seen = statuses.of(call).under(choosing);
        Value next = value;
        for (int i = 0; i <= WRAPPED && !next.isBottom(); i++) {
            seen.written(column, next, Taints.NONE);
            next = mayWrap(next) ? memory.read(call.state(), next, Slot.ELEMENT).plus(choosing(next)) : Value.BOTTOM;
        }
    }

    /** Whether a value may only say of which type that is which it holds, or what is done with it. */
    private boolean mayWrap(Value value) {
        return !value.objects().isEmpty()
                && value.objects().stream()
                        .noneMatch(
                                object -> program.index().inScope(object.type()) || program.isConstantOfEnum(object));
    }

    /**
     * What an expression sets, with names and values that stand beside it: {@code SET #s = :s}. That is SQL but for what it begins with.
     *
     * @return whether there is one
     */
    private boolean expression(Invocation call, String table, Value holder) {
        State state = call.state();
        Value text = memory.read(state, holder, Slot.STATEMENT);
        frame.needsConstant(text);
        List<String> expressions = text.constant().texts().orElse(List.of());
        if (expressions.isEmpty()) {
            return false;
        }
        Value names = memory.read(state, holder, Slot.named("$noms"));
        Value values = memory.read(state, holder, Slot.named("$valeurs"));
        Taints choosing = choosing(text).union(choosing(names)).union(choosing(values));
        for (String known : expressions) {
            SqlStatement statement = new SqlStatement("UPDATE t " + withNames(state, known, names));
            statement.written().forEach((key, columns) -> {
                Value given = memory.read(state, values, Slot.value(":" + key));
                columns.forEach(
                        column -> written(call, table, column.substring(column.lastIndexOf('.') + 1), given, choosing));
            });
        }
        return true;
    }

    /** An expression in which names stand for those that others stand for. */
    private String withNames(State state, String expression, Value names) {
        Map<String, String> known = new LinkedHashMap<>();
        for (HeapObject object : names.objects()) {
            memory.parts(state.heap, object).forEach((slot, value) -> {
                if (slot.kind() == Slot.Kind.VALUE && slot.isConstant()) {
                    value.constant()
                            .single()
                            .filter(String.class::isInstance)
                            .ifPresent(name -> known.put(slot.name().substring(1), (String) name));
                }
            });
        }
        return NAME.matcher(expression)
                .replaceAll(found -> Matcher.quoteReplacement(known.getOrDefault(found.group(), found.group())));
    }

    private static Taints choosing(Value value) {
        return value.taints().deciding();
    }
}
