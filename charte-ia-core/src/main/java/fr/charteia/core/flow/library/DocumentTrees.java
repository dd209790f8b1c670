package fr.charteia.core.flow.library;

import fr.charteia.core.bytecode.GenericType;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.MappedColumns;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.query.Properties;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/**
 * What libraries make of objects of ours as a document that is looked into and changed, a tree or a map: under the name of each
 * property, what a document says of that. The properties are the fields.
 */
final class DocumentTrees {
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Properties properties;

    DocumentTrees(Program program, Frame frame, Properties properties) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.properties = properties;
    }

    /** The tree of a value; nothing where it is not known by names what a document says of that. */
    Optional<Value> of(Invocation call, Value value, Hop hop) {
        Optional<String> type = type(call);
        boolean told = type.isPresent()
                && !value.objects().isEmpty()
                && value.objects().stream().allMatch(this::isTold);
        if (!told) {
            return Optional.empty();
        }
        HeapObject tree = HeapObject.opaque(type.get(), call.beside(70));
        call.state().heap.allocate(tree);
        call.state().heap.set(tree, Slot.DESCRIBED, Value.constant(1));
        said(call, value, hop)
                .forEach((slot, taints) -> memory.write(
                        call.state(),
                        Value.of(tree),
                        slot,
                        Value.tainted(taints.marked(Mark.WRITTEN).then(hop))));
        return Optional.of(Value.of(tree).plus(value.ownTaints().filter(taint -> taint.has(Mark.CONTROL))));
    }

    /** As what the call gives the tree: as what it is declared to, or as the class that the second argument says, if that is none of ours. */
    private Optional<String> type(Invocation call) {
        if (call.given().size() < 2) {
            return Optional.of(Program.internalName(call.returns()));
        }
        Value wanted = call.given().get(1);
        frame.needsConstant(wanted);
        Set<Type> types = ClassConstants.types(wanted);
        return (types.isEmpty()
                        ? argumentOfType(wanted)
                        : Optional.of(types.iterator().next().getInternalName()))
                .filter(name -> types.size() < 2 && !program.index().inScope(name));
    }

    /** The class that stands in {@code new TypeReference<Map<String, Object>>() {}}. */
    private Optional<String> argumentOfType(Value wanted) {
        return Optional.ofNullable(wanted.only())
                .flatMap(object -> program.index().find(object.type()))
                .map(header -> header.generic().supertypes())
                .filter(supertypes -> !supertypes.isEmpty())
                .map(supertypes -> supertypes.get(0).arguments())
                .filter(arguments -> arguments.size() == 1)
                .map(arguments -> arguments.get(0))
                .filter(GenericType.OfClass.class::isInstance)
                .map(argument -> ((GenericType.OfClass) argument).name());
    }

    /** Whether all that it holds is in fields that are known. */
    private boolean isTold(HeapObject object) {
        if (!object.isExact() && object.isInput()) {
            frame.needsType(object.path());
        }
        return properties.has(object)
                && (object.isExact() || program.index().subtypes(object.type()).equals(Set.of(object.type())));
    }

    /** What the tree holds under each name: what an object is as a whole, personal data say, each property is. */
    private Map<Slot, Taints> said(Invocation call, Value value, Hop hop) {
        Map<Slot, Taints> said = new LinkedHashMap<>();
        for (HeapObject object : value.objects()) {
            Taints whole = value.ownTaints()
                    .filter(taint -> !taint.has(Mark.CONTROL))
                    .union(Taints.ofFacts(program.models().type(object.type()), hop));
            for (Slot field : program.typeFacts().ofFields(object.type()).keySet()) {
                if (!program.typeFacts().isLeftOut(field)) {
                    Value held = memory.read(call.state(), Value.of(object), field)
                            .plus(Properties.declared(program, call, field))
                            .plus(whole);
                    Taints document = memory.document(call.state(), held);
                    under(field).forEach(name -> said.merge(name, document, Taints::union));
                }
            }
        }
        return said;
    }

    /** Under which names the document may have a field: its own, or one that an annotation says. */
    private Set<Slot> under(Slot field) {
        Set<Slot> names = new LinkedHashSet<>(Set.of(Slot.value(MappedColumns.property(field))));
        program.field(field)
                .flatMap(program::header)
                .ifPresent(header -> header.annotations().stream()
                        .flatMap(annotation -> annotation.values().values().stream())
                        .flatMap(value -> value instanceof List<?> list ? list.stream() : Stream.of(value))
                        .filter(String.class::isInstance)
                        .forEach(name -> names.add(Slot.value((String) name))));
        return names;
    }
}
