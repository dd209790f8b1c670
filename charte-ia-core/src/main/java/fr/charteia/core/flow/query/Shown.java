package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.program.MappedColumns;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.objectweb.asm.Type;

/**
 * What libraries show of records to those who ask for less than the whole: a store gives objects of another class, or of an interface
 * that nobody implements, of which each property is the one of the record that bears its name. What lies in a record is shown by such an
 * interface in turn.
 */
public final class Shown {
    private static final String RECORD = "r";

    private final Program program;

    public Shown(Program program) {
        this.program = program;
    }

    /**
     * The tables of whose records objects of a class are shown that a store gives; none where they are no such thing.
     *
     * @param store what is asked for them
     */
    Set<String> tables(String store, String type) {
        Set<String> tables = new TreeSet<>();
        for (String kept : program.declaredTypes().kept(store)) {
            if (!fields(kept, type).isEmpty()) {
                tables.addAll(program.models().tables(kept));
            }
        }
        return tables;
    }

    /** The fields of records that may be read of what a query shows of them: any, where it is passed of which class that is to be. */
    public Set<Slot> fields(MemberRef query) {
        Set<String> types = new TreeSet<>(program.declaredTypes().ofResult(query));
        types.add(program.declaredTypes().result(query));
        boolean told = !program.declaredTypes().tokens(query).isEmpty();
        Set<Slot> fields = new LinkedHashSet<>();
        for (String kept : program.declaredTypes().kept(query.owner())) {
            types.forEach(type -> fields.addAll(fields(kept, type)));
            if (told) {
                fields.addAll(program.typeFacts().ofFields(kept).keySet());
            }
        }
        return fields;
    }

    /** The fields of a record that objects of a class have properties of, where they only show it. */
    private Set<Slot> fields(String kept, String type) {
        boolean shows = program.index().inScope(type)
                && !program.isEnum(type)
                && !program.mappedColumns().isMapped(type)
                && !program.index().isSubtype(kept, type)
                && !program.index().isSubtype(type, kept);
        if (!shows) {
            return Set.of();
        }
        Set<String> properties = properties(type);
        return program.typeFacts().ofFields(kept).keySet().stream()
                .filter(field -> properties.contains(MappedColumns.property(field)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The properties of a class, by its fields and by what an interface asks for. */
    private Set<String> properties(String type) {
        Set<String> properties = new LinkedHashSet<>();
        program.typeFacts().ofFields(type).keySet().forEach(field -> properties.add(MappedColumns.property(field)));
        for (String above : program.index().supertypes(type)) {
            program.index().find(above).stream()
                    .filter(header -> program.index().inScope(header.name()))
                    .flatMap(header -> header.methods().stream())
                    .filter(Shown::asks)
                    .forEach(method -> properties.add(Accessor.property(method.name())));
        }
        return properties;
    }

    private static boolean asks(MethodHeader method) {
        return method.isAbstract()
                && Type.getArgumentTypes(method.descriptor()).length == 0
                && Type.getReturnType(method.descriptor()).getSort() != Type.VOID;
    }

    /**
     * What a method gives that is asked of what is shown, where that is shown by an interface again, or several of them are.
     *
     * @param columns where what it shows is kept
     */
    public Value within(Invocation call, Set<String> columns) {
        Set<String> types = new LinkedHashSet<>();
        program.resolve(call.callee())
                .map(MethodHeader::generic)
                .map(signature -> signature.result())
                .filter(GenericType.OfClass.class::isInstance)
                .ifPresent(result -> types.addAll(result.classes()));
        types.removeIf(type -> !isOnlyAskedFor(type));
        State state = call.state();
        Value shown = Value.BOTTOM;
        int n = 0;
        for (String type : columns.isEmpty() ? Set.<String>of() : types) {
            HeapObject object = HeapObject.opaque(type, call.beside(140 + n++));
            state.heap.allocate(object);
            state.heap.set(object, Slot.DESCRIBED, Value.constant(1));
            Value texts = Value.BOTTOM;
            for (String column : columns) {
                texts = texts.join(Value.constant(text(column, properties(type))));
            }
            state.heap.set(object, Slot.STATEMENT, texts);
            shown = shown.join(Value.of(object));
        }
        String result = Program.internalName(call.returns());
        if (shown.isBottom() || types.contains(result)) {
            return shown;
        }
        HeapObject container = HeapObject.allocated(result, call.site());
        state.heap.allocate(container);
        state.heap.set(container, Slot.ELEMENT, shown);
        return Value.of(container);
    }

    /** Whether it is an interface of ours that nobody implements: a library makes objects of it. */
    public boolean isOnlyAskedFor(String type) {
        return program.index().inScope(type)
                && !program.mappedColumns().isMapped(type)
                && program.index().find(type).filter(ClassHeader::isInterface).isPresent()
                && program.index().subtypes(type).stream().noneMatch(below -> !below.equals(type));
    }

    /** Shows the properties of what lies in a column. */
    private static String text(String column, Set<String> properties) {
        int dot = column.indexOf('.');
        String path = RECORD + column.substring(dot) + ".";
        return properties.stream()
                .map(property -> path + property + " as " + property)
                .collect(Collectors.joining(", ", "select ", " from " + column.substring(0, dot) + " " + RECORD));
    }
}
