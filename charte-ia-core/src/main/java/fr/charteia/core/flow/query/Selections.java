package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.TypeTokens;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.RowChoices.Choice;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.CallModel;
import fr.charteia.core.model.QueryName;
import fr.charteia.core.model.QueryName.Question;
import fr.charteia.core.model.SequenceKind;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a query finds by properties that its name tells: {@code findByStatutAndActifTrue(statut)}. Who acts on that has been told what
 * whoever left it there says of it where it is so.
 */
public final class Selections {
    private final Program program;
    private final Criteria criteria;
    private final DeclaredQueries queries;
    private final ShortStatements shortStatements;
    private final AskedProperties asked;
    private final TypeTokens tokens;

    public Selections(Program program, Frame frame, Memory memory, DeclaredQueries queries) {
        this.program = program;
        this.queries = queries;
        this.criteria = new Criteria(program, frame, memory);
        this.shortStatements = new ShortStatements(program, frame);
        this.asked = new AskedProperties(program, frame, queries.choosing());
        this.tokens = new TypeTokens(program, frame);
    }

    /** What a call gives that selects: records, alone or in a container that is made for them; of any other call, what it gives. */
    public Value found(Invocation call, CallModel model, Value result) {
        if (!model.selects() || model.runsStatement()) {
            return model.sequence().isEmpty()
                    ? result
                    : bySaid(call, model)
                            .map(choice -> chosen(call, result, choice))
                            .orElse(result);
        }
        Set<String> held = new LinkedHashSet<>(tokens.held(call));
        // What a type variable stands for is the result itself.
        String own = tokens.result(call);
        held.removeIf(type -> !program.index().inScope(type) || type.equals(own));
        Set<String> alone = new LinkedHashSet<>();
        result.objects().stream()
                .map(HeapObject::type)
                .filter(program.index()::inScope)
                .forEach(alone::add);
        if (held.isEmpty()) {
            result.objects().forEach(object -> queries.show(call, object));
        }
        Choice choice = bySaid(call, model)
                .orElseGet(() -> new Choice(
                        criteria.choosing(call, kept(call, held.isEmpty() ? alone : held)),
                        selected(call, held.isEmpty() ? alone : held)));
        return held.isEmpty()
                ? choice.on(result)
                : container(call, held, choice).plus(result.taints()).plus(choice.taints());
    }

    /** What a statement that is run by hand gives: which rows, and how many, its conditions have chosen. */
    private Value chosen(Invocation call, Value result, Choice choice) {
        if (choice.taints().isEmpty() && choice.selected().isEmpty()) {
            return result;
        }
        result.objects().stream()
                .filter(object -> !program.index().inScope(object.type()))
                .forEach(container -> call.state().heap.set(container, Slot.SIZE, Value.tainted(choice.taints())));
        return choice.on(result);
    }

    /** By what a text chooses that the call is given, or its receiver remembers, where a model says that it does. */
    private Optional<Choice> bySaid(Invocation call, CallModel model) {
        return model.sequence().stream()
                .filter(operation -> operation.kind() == SequenceKind.CHOOSE_RECORDS)
                .findFirst()
                .map(operation -> queries
                        .choices(
                                call,
                                operation.index() < 0
                                        ? call.receiver()
                                        : shortStatements.queries(call, call.argument(operation.index())),
                                given(call, operation.value()))
                        .stream()
                        .reduce(Choice::or)
                        .orElseGet(() -> operation.index() < 0 && !call.isStatic()
                                ? asked.of(call, call.receiver())
                                : Choice.NONE));
    }

    private static Value given(Invocation call, int argument) {
        return argument >= 0 && argument + call.shift() < call.arguments().size()
                ? call.argument(argument)
                : Value.BOTTOM;
    }

    /** The records that are looked through: those that are found, or, where only something of them is, those of the store. */
    private Set<String> kept(Invocation call, Set<String> found) {
        return found.isEmpty() ? program.declaredTypes().kept(call.callee().owner()) : found;
    }

    private Value container(Invocation call, Set<String> types, Choice choice) {
        Value records = Value.BOTTOM;
        int n = 0;
        for (String type : types) {
            HeapObject record = HeapObject.opaque(type, call.beside(120 + n++));
            call.state().heap.allocate(record);
            queries.show(call, record);
            records = records.join(Value.of(record));
        }
        Value held = choice.on(records);
        return Value.of(container(
                call,
                Program.internalName(call.returns()),
                call.site(),
                inside(call)
                        .map(list -> Value.of(container(call, list, call.beside(119), held, choice)))
                        .orElse(held),
                choice));
    }

    private static HeapObject container(Invocation call, String type, Site site, Value held, Choice choice) {
        HeapObject container = HeapObject.allocated(type, site);
        call.state().heap.allocate(container);
        call.state().heap.set(container, Slot.ELEMENT, held);
        // How many there are, and whether there is any, is not known.
        call.state().heap.set(container, Slot.SIZE, Value.tainted(choice.taints()));
        return container;
    }

    /** The class of the container that is in what a call gives, as its declaration says: the list of a {@code Uni<List<T>>}. */
    private Optional<String> inside(Invocation call) {
        return program.resolve(call.callee())
                .map(method -> method.generic().result())
                .filter(GenericType.OfClass.class::isInstance)
                .map(type -> ((GenericType.OfClass) type).arguments())
                .filter(arguments -> arguments.size() == 1 && arguments.get(0) instanceof GenericType.OfClass)
                .map(arguments -> (GenericType.OfClass) arguments.get(0))
                .filter(inside ->
                        !inside.arguments().isEmpty() && !program.index().inScope(inside.name()))
                .map(GenericType.OfClass::name);
    }

    /** By what the records were chosen, as who left them says: up to the first property of which the name says more than that it is so. */
    private Set<Label> selected(Invocation call, Set<String> records) {
        QueryName query = QueryName.of(call.callee().name()).orElse(null);
        if (query == null || query.anyOf()) {
            return Set.of();
        }
        Set<Label> selected = new LinkedHashSet<>();
        int argument = call.shift();
        for (String condition : query.conditions()) {
            int end = property(records, condition);
            Set<Slot> fields = fields(records, condition.substring(0, end));
            Question question = QueryName.question(condition.substring(end));
            if (question == Question.IS_TRUE || question == Question.IS_FALSE) {
                add(selected, fields, question == Question.IS_TRUE);
                continue;
            }
            if (fields.isEmpty()
                    || question != Question.IS
                    || argument >= call.arguments().size()) {
                break;
            }
            Optional<Object> key = key(call.arguments().get(argument++));
            if (key.isPresent()) {
                add(selected, fields, key.get());
            }
        }
        return selected;
    }

    /** Where the longest name of a property ends with which a condition begins; at its start where it begins with none. */
    private int property(Set<String> records, String condition) {
        int end = condition.length();
        while (end > 0 && fields(records, condition.substring(0, end)).isEmpty()) {
            end--;
        }
        return end;
    }

    private static void add(Set<Label> selected, Set<Slot> fields, Object when) {
        fields.forEach(field -> selected.add(new Label.Answer(CellPaths.STATE.append(field), when)));
    }

    /** The one thing that a value is: a constant, a truth value, a constant of an enum. */
    static Optional<Object> key(Value value) {
        return Approvals.keys(value)
                .filter(keys -> keys.size() == 1)
                .map(keys -> keys.iterator().next())
                .map(key -> Approvals.BITS.contains(key) ? key.equals(1) : key);
    }

    private Set<Slot> fields(Set<String> records, String property) {
        if (property.isEmpty()) {
            return Set.of();
        }
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
