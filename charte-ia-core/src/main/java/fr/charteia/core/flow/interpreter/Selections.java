package fr.charteia.core.flow.interpreter;

import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a query finds by properties that its name tells: {@code findByStatutAndActifTrue(statut)}. Who acts on that has been told what
 * whoever left it there says of it where it is so.
 */
final class Selections {
    private static final Pattern QUERY =
            Pattern.compile("[a-z]+(?:[A-Z][A-Za-z0-9]*?)?By([A-Z][A-Za-z0-9]*?)(?:OrderBy[A-Z].*)?");
    private static final Pattern OR = Pattern.compile("Or(?=[A-Z])");
    private static final Pattern AND = Pattern.compile("And(?=[A-Z])");
    private static final Pattern TRUTH = Pattern.compile("(\\w+?)(?:Is)?(True|False)");
    private static final Pattern EQUALITY = Pattern.compile("(\\w+?)(?:Is|Equals)?");

    private final Program program;
    private final Criteria criteria;

    Selections(Program program, Frame frame, Memory memory) {
        this.program = program;
        this.criteria = new Criteria(program, frame, memory);
    }

    /** What a call gives that selects: records, alone or in a container that is made for them; of any other call, what it gives. */
    Value found(Invocation call, CallModel model, Value result) {
        if (model.propagations().stream().noneMatch(row -> row.sort() == CallModel.Sort.SELECTION)) {
            return result;
        }
        Set<String> held = new LinkedHashSet<>(program.typeArguments(call.callee()));
        held.removeIf(type -> !program.index().inScope(type));
        Set<String> alone = new LinkedHashSet<>();
        result.objects().stream()
                .map(HeapObject::type)
                .filter(program.index()::inScope)
                .forEach(alone::add);
        Taints choosing = criteria.choosing(call, kept(call, held.isEmpty() ? alone : held));
        return held.isEmpty()
                ? ApprovedLabels.bearing(result.plus(choosing), selected(call, alone))
                : container(call, held, choosing).plus(result.taints()).plus(choosing);
    }

    /** The records that are looked through: those that are found, or, where only something of them is, those of the store. */
    private Set<String> kept(Invocation call, Set<String> found) {
        return found.isEmpty() ? program.typesKept(call.callee().owner()) : found;
    }

    private Value container(Invocation call, Set<String> types, Taints choosing) {
        State state = call.state();
        Value records = Value.BOTTOM;
        int n = 0;
        for (String type : types) {
            HeapObject record = HeapObject.opaque(type, call.beside(120 + n++));
            state.heap.allocate(record);
            records = records.join(Value.of(record));
        }
        HeapObject container = HeapObject.allocated(Program.internalName(call.returns()), call.site());
        state.heap.allocate(container);
        state.heap.set(container, Slot.ELEMENT, ApprovedLabels.bearing(records.plus(choosing), selected(call, types)));
        // How many there are, and whether there is any, is not known.
        state.heap.set(container, Slot.SIZE, Value.tainted(choosing));
        return Value.of(container);
    }

    /** By what the records were chosen, as who left them says: up to the first property of which the name says more than that it is so. */
    private Set<Label> selected(Invocation call, Set<String> records) {
        Matcher query = QUERY.matcher(call.callee().name());
        if (!query.matches() || OR.matcher(query.group(1)).find()) {
            return Set.of();
        }
        Set<Label> selected = new LinkedHashSet<>();
        int argument = call.shift();
        for (String criterion : AND.split(query.group(1))) {
            Matcher truth = TRUTH.matcher(criterion);
            Matcher equality = EQUALITY.matcher(criterion);
            Set<Slot> named = fields(records, criterion);
            if (named.isEmpty() && truth.matches()) {
                add(selected, fields(records, truth.group(1)), truth.group(2).equals("True"));
                continue;
            }
            if (named.isEmpty() && equality.matches()) {
                named = fields(records, equality.group(1));
            }
            if (named.isEmpty() || argument >= call.arguments().size()) {
                break;
            }
            Optional<Object> key = key(call.arguments().get(argument++));
            if (key.isPresent()) {
                add(selected, named, key.get());
            }
        }
        return selected;
    }

    private static void add(Set<Label> selected, Set<Slot> fields, Object when) {
        fields.forEach(field -> selected.add(new Label.Answer(CellPaths.STATE.append(field), when)));
    }

    /** The one thing that a value is: a constant, a truth value, a constant of an enum. */
    private static Optional<Object> key(Value value) {
        return Approvals.keys(value)
                .filter(keys -> keys.size() == 1)
                .map(keys -> keys.iterator().next())
                .map(key -> Approvals.BITS.contains(key) ? key.equals(1) : key);
    }

    private Set<Slot> fields(Set<String> records, String property) {
        String name = property.substring(0, 1).toLowerCase(Locale.ROOT) + property.substring(1);
        Set<Slot> fields = new LinkedHashSet<>();
        for (String record : records) {
            program.typeFacts().ofFields(record).keySet().stream()
                    .filter(field -> field.name().endsWith("." + name))
                    .forEach(fields::add);
        }
        return fields;
    }
}
