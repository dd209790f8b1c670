package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.model.Fact;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What models say of the fields of classes, and of what lies in them. */
public final class TypeFacts {
    /** How deep objects in objects are looked into, generics among them. */
    private static final int DEEPEST = 4;

    /** How many fields below an object are told apart. */
    private static final int MANY = 64;

    private final Program program;
    private final Map<String, Map<Slot, List<Fact>>> ofFields = new HashMap<>();
    private final Map<String, List<Fact>> within = new HashMap<>();
    private final Map<String, Set<Slot>> fieldsBelow = new HashMap<>();
    private final Map<Slot, Boolean> leftOut = new HashMap<>();

    TypeFacts(Program program) {
        this.program = program;
    }

    /** The instance fields of a class and of what it inherits from in scope, by slot, with what is known of each. */
    public Map<Slot, List<Fact>> ofFields(String type) {
        Map<Slot, List<Fact>> known = ofFields.get(type);
        if (known == null) {
            known = new LinkedHashMap<>();
            for (String supertype : program.index().supertypes(type)) {
                if (program.index().inScope(supertype)) {
                    addFields(supertype, known);
                }
            }
            ofFields.put(type, known);
        }
        return known;
    }

    private void addFields(String type, Map<Slot, List<Fact>> facts) {
        ClassHeader header = program.index().find(type).orElse(null);
        if (header == null) {
            return;
        }
        for (FieldHeader field : header.fields()) {
            if ((field.access() & Opcodes.ACC_STATIC) == 0) {
                facts.put(program.slot(field.ref()), program.models().field(field.ref()));
            }
        }
    }

    /** Whether an annotation leaves a field out of documents. */
    public boolean isLeftOut(Slot slot) {
        return slot.kind() == Slot.Kind.FIELD
                && leftOut.computeIfAbsent(
                        slot,
                        field -> program.field(field)
                                .filter(program.models()::isLeftOut)
                                .isPresent());
    }

    /** What is known of everything that an object of a type may hold: its own facts, its fields', theirs in turn. */
    public List<Fact> within(String type) {
        return within.computeIfAbsent(type, any -> within(any, slot -> true));
    }

    /** The same, of the fields that count. */
    public List<Fact> within(String type, Predicate<Slot> counts) {
        Set<Fact> facts = new LinkedHashSet<>();
        add(type, facts, counts, new LinkedHashSet<>(), DEEPEST);
        return List.copyOf(facts);
    }

    private void add(String type, Set<Fact> facts, Predicate<Slot> counts, Set<String> seen, int depth) {
        String element = type;
        while (element.startsWith("[")) {
            element = Program.internalName(Type.getType(element.substring(1)));
        }
        if (depth == 0 || Program.isScalar(element) || !seen.add(element)) {
            return;
        }
        facts.addAll(program.models().type(element));
        ofFields(element).forEach((slot, known) -> {
            if (counts.test(slot)) {
                facts.addAll(known);
                program.field(slot)
                        .flatMap(program::header)
                        .ifPresent(field ->
                                field.type().classes().forEach(part -> add(part, facts, counts, seen, depth - 1)));
            }
        });
    }

    /** The fields of an object of a type, those of what they hold, and so on, the nearest first, {@value #MANY} at most. */
    public Set<Slot> fieldsBelow(String type) {
        return fieldsBelow.computeIfAbsent(type, this::findFieldsBelow);
    }

    private Set<Slot> findFieldsBelow(String type) {
        Set<Slot> fields = new LinkedHashSet<>();
        Set<String> seen = new LinkedHashSet<>(List.of(type));
        Deque<String> work = new ArrayDeque<>(seen);
        while (!work.isEmpty()) {
            for (Slot field : ofFields(work.poll()).keySet()) {
                if (fields.size() == MANY) {
                    return fields;
                }
                fields.add(field);
                program.field(field)
                        .flatMap(program::header)
                        .ifPresent(header -> header.type().classes().stream()
                                .filter(seen::add)
                                .forEach(work::add));
            }
        }
        return fields;
    }
}
