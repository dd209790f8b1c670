package fr.charteia.core.flow.query;

import fr.charteia.core.bytecode.AnnotationFact;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.CellPaths;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.KeptConstants;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.QueryName;
import fr.charteia.core.model.QueryName.Question;
import fr.charteia.core.model.QueryText;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By which properties of records a query chooses or orders them: those that its method's name tells ({@code
 * findByScoreGreaterThan}), those that the text of an annotation on it asks for ({@code where d.score > :seuil}), and those that the
 * functions it is given name. What lies in them decides which records are found.
 *
 * <p>What asks whether a property is one constant is told from what asks for another ({@link Slot#being}); a text that does so, with a
 * literal or a parameter, is not looked at.
 */
public final class Criteria {
    /** What is told by which constant it is. */
    private static final Set<Question> ASKING_WHICH =
            EnumSet.of(Question.IS, Question.IS_IN_ANY_CASE, Question.IS_AMONG);

    private final Program program;
    private final Frame frame;
    private final Memory memory;

    Criteria(Program program, Frame frame, Memory memory) {
        this.program = program;
        this.frame = frame;
        this.memory = memory;
    }

    /** What lies in the properties by which a call chooses among records of these types. */
    Taints choosing(Invocation call, Set<String> records) {
        if (records.isEmpty()) {
            return Taints.NONE;
        }
        Taints choosing = Taints.NONE;
        for (Criterion criterion : criteria(program, call.callee(), records)) {
            choosing = choosing.union(held(call, criterion));
        }
        for (String text : namedByFunctions(call)) {
            for (Slot field : fields(program, records, text)) {
                choosing = choosing.union(held(call, field));
            }
        }
        Hop hop = new Hop(call.site(), Hop.Why.CONDITION, Hop.callName(call.callee()));
        return choosing.deciding().then(hop);
    }

    /**
     * A property by which records are chosen.
     *
     * @param argument which argument, the receiver excluded, it is asked whether it is, or is in; negative where it is asked something else
     */
    public record Criterion(Slot field, int argument) {}

    /** Those of a query by its name and its annotations. */
    public static Set<Criterion> criteria(Program program, MemberRef query, Set<String> records) {
        Set<Criterion> criteria = new LinkedHashSet<>(named(program, query.name(), records));
        texts(program, query).forEach(text -> addAsked(program, records, text, criteria));
        return criteria;
    }

    private static Set<Criterion> named(Program program, String name, Set<String> records) {
        QueryName query = QueryName.of(name).orElse(null);
        if (query == null) {
            return Set.of();
        }
        Set<Criterion> criteria = new LinkedHashSet<>();
        for (String property : query.orders()) {
            properties(program, records, property)
                    .forEach(found -> criteria.add(new Criterion(found.field(), Instruction.NONE)));
        }
        int argument = 0;
        for (String condition : query.conditions()) {
            List<Property> found = properties(program, records, condition);
            for (Property property : found) {
                Question question = QueryName.question(property.rest());
                boolean one = argument >= 0 && ASKING_WHICH.contains(question);
                if (question != Question.IS_THERE) {
                    criteria.add(new Criterion(property.field(), one ? argument : Instruction.NONE));
                }
            }
            // Of what is no property it is not known how many arguments it takes.
            argument = found.isEmpty() || argument < 0
                    ? Instruction.NONE
                    : argument + QueryName.arguments(found.get(0).rest());
        }
        return criteria;
    }

    /**
     * A property with which part of a name begins.
     *
     * @param rest what the name says of it
     */
    private record Property(Slot field, String rest) {}

    /** The properties with the longest name with which it begins; of a record in another one, too. */
    private static List<Property> properties(Program program, Set<String> records, String text) {
        for (int end = text.length(); end > 0; end--) {
            Set<Slot> found = fields(program, records, text.substring(0, end));
            if (found.isEmpty()) {
                continue;
            }
            String rest = text.substring(end);
            Set<String> inner = new LinkedHashSet<>();
            found.forEach(field -> inner.add(program.slotType("", field)));
            inner.removeIf(type -> !program.index().inScope(type) || program.isEnum(type));
            List<Property> below = rest.isEmpty() || inner.isEmpty() ? List.of() : properties(program, inner, rest);
            return below.isEmpty()
                    ? found.stream().map(field -> new Property(field, rest)).toList()
                    : below;
        }
        return List.of();
    }

    /** The texts of the annotations on a method that nobody wrote a body for. */
    private static List<String> texts(Program program, MemberRef query) {
        return program.resolve(query).stream()
                .filter(method -> !program.hasBody(method))
                .map(MethodHeader::annotations)
                .flatMap(List::stream)
                .map(AnnotationFact::values)
                .flatMap(values -> values.values().stream())
                .flatMap(value -> value instanceof Collection<?> all ? all.stream() : Stream.of(value))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
    }

    private static void addAsked(Program program, Set<String> records, String text, Set<Criterion> criteria) {
        for (QueryText.Asked asked : QueryText.asked(text)) {
            for (Slot field : fields(program, records, asked.word())) {
                if (!asked.isOne() || !KeptConstants.isTold(program, field)) {
                    criteria.add(new Criterion(field, Instruction.NONE));
                }
            }
        }
    }

    /** The texts in the functions that a call is given, themselves or in something that was made of them. */
    private Set<String> namedByFunctions(Invocation call) {
        Set<String> texts = new LinkedHashSet<>();
        for (Value argument : call.given()) {
            for (HeapObject object : memory.reachable(call.state().heap, argument)) {
                if (object.isFunction()) {
                    texts.addAll(program.texts(object.target().implementation()));
                }
            }
        }
        return texts;
    }

    private Taints held(Invocation call, Slot field) {
        HeapObject record = HeapObject.opaque(field.owner(), call.beside(140));
        call.state().heap.allocate(record);
        return memory.readObject(call.state().heap, record, field).taints();
    }

    /** What is said of records where that property is what the query is given for it. */
    private Taints held(Invocation call, Criterion criterion) {
        Taints all = held(call, criterion.field());
        List<Value> given = call.given();
        boolean one = criterion.argument() >= 0
                && criterion.argument() < given.size()
                && KeptConstants.isTold(program, criterion.field());
        if (!one || all.isEmpty()) {
            return all;
        }
        Value asked = AskedConstants.in(memory, call.state(), given.get(criterion.argument()));
        frame.needsConstant(asked);
        return AskedConstants.of(asked)
                .map(constants -> constants.stream()
                        .map(constant -> all.below(CellPaths.STATE.append(criterion.field()), constant))
                        .reduce(Taints.NONE, Taints::union))
                .orElse(all);
    }

    /** The fields of that name, written as Java or as SQL does. */
    private static Set<Slot> fields(Program program, Set<String> records, String property) {
        String plain = plain(property);
        Set<Slot> fields = new LinkedHashSet<>();
        for (String record : records) {
            program.typeFacts().ofFields(record).keySet().stream()
                    .filter(field -> plain(field.name().substring(field.name().lastIndexOf('.') + 1))
                            .equals(plain))
                    .forEach(fields::add);
        }
        return fields;
    }

    private static String plain(String name) {
        return name.replace("_", "").toLowerCase(Locale.ROOT);
    }
}
