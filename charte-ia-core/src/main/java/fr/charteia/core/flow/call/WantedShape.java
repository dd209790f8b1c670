package fr.charteia.core.flow.call;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PartialTexts;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Models;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Type;

/** What a caller knows that the summary of a callee asks for: objects, constants, and which places are one. */
final class WantedShape {
    private static final Shape.Passed TEXT = new Shape.Passed("java/lang/String", null, true);

    private static final String OBJECT = "java/lang/Object";

    /** How many functions at one place are told apart by a summary. */
    private static final int ALTERNATIVES = 8;

    /** How deep functions are told that are made of others that are. */
    private static final int DEEPEST = 3;

    private static final Constant NOTHING = Constant.of(Constant.NULL);

    private final Summaries summaries;
    private final Frame frame;
    private final CallSite call;
    private final Summary summary;
    private Value untold = Value.BOTTOM;

    WantedShape(Summaries summaries, Frame frame, CallSite call, Summary summary) {
        this.summaries = summaries;
        this.frame = frame;
        this.call = call;
        this.summary = summary;
    }

    /** The shape that adds what is known here to what the summary was made for. */
    Shape beyond(Shape shape) {
        Map<AccessPath, Shape.Known> known = new LinkedHashMap<>(shape.known());
        Map<AccessPath, AccessPath> aliases = new LinkedHashMap<>(shape.aliases());
        boolean recursion = summaries.isInRecursion(call.method().ref());
        for (AccessPath path : summary.needs().types()) {
            if (Aliases.findCircle(path, call::resolve, aliases)) {
                continue;
            }
            // In a recursion there would be no end of what may be told.
            Value value = recursion ? call.resolveBesideFunctions(path) : call.resolve(path);
            List<Shape.Passed> passed = passed(path, value);
            boolean told = isTold(value, passed.size());
            Optional<List<Shape.Passed>> narrow = told
                    ? Optional.empty()
                    : typeOfPolicy(value).map(type -> List.of(any(type))).or(() -> ofOneClassEach(path, value));
            Optional<Shape.Passed> ofSomeClasses =
                    told || narrow.isPresent() || known.containsKey(path) ? Optional.empty() : ofSomeClasses(value);
            if (!known.containsKey(path) && told) {
                // Of all that is below a place, none is certain to be there.
                Constant orNull = path.isDeep() || path.isFolded() ? NOTHING : orNull(value);
                known.put(path, new Shape.Known(passed, orNull, value));
                addComposition(path, value, known, 0);
                needsTypes(value);
            } else if (!known.containsKey(path) && isText(value)) {
                known.put(path, new Shape.Known(List.of(TEXT), NOTHING));
            } else if (!known.containsKey(path) && value.isNothing()) {
                known.put(path, Shape.Known.NOTHING);
            } else if (!known.containsKey(path) && narrow.isPresent()) {
                known.put(path, new Shape.Known(narrow.get(), Constant.UNKNOWN));
            } else if (ofSomeClasses.isPresent()) {
                known.put(path, new Shape.Known(List.of(ofSomeClasses.get()), orNull(value), value));
            } else {
                untold = known.containsKey(path) || told ? untold : untold.join(Composition.functions(value));
                needsTypes(value);
            }
        }
        Set<AccessPath> keys = summary.needs().keys();
        for (AccessPath path : Stream.concat(summary.needs().constants().stream(), keys.stream())
                .distinct()
                .toList()) {
            Value value = call.resolve(path);
            Constant told = PartialTexts.told(value.constant());
            boolean key = told == Constant.UNKNOWN && keys.contains(path);
            Constant constant = key ? PartialTexts.key(value.constant()) : told;
            if (value.objects().isEmpty() && constant != Constant.UNKNOWN && !known.containsKey(path)) {
                known.put(path, recursion ? new Shape.Known(List.of(), constant) : Shape.Known.of(constant, value));
            } else if (summaries.program().constantOfEnum(value).isPresent()) {
                // Which constant it is says more than its type.
                HeapObject one = summaries.program().constantOfEnum(value).get();
                known.put(path, new Shape.Known(List.of(), Constant.UNKNOWN, one, false));
            } else {
                frame.needsConstant(value);
                if (keys.contains(path)) {
                    frame.needsKey(value);
                }
            }
        }
        call.aliases(summary).findBelow(call::resolve, aliases);
        return new Shape(known, aliases);
    }

    /** The functions of which so many may be at a place that none is told. */
    Value untold() {
        return untold;
    }

    /** Says of a function that a library made of others what these are. */
    private void addComposition(AccessPath path, Value value, Map<AccessPath, Shape.Known> known, int depth) {
        HeapObject composed = value.only();
        if (composed == null || composed.isFunction() || depth == DEEPEST) {
            return;
        }
        call.composition(composed).forEach((slot, part) -> {
            AccessPath below = path.append(slot);
            List<Shape.Passed> passed = passed(below, part);
            if (Slot.COMPOSED.contains(slot) && below.above().equals(path) && isTold(part, passed.size())) {
                known.put(below, new Shape.Known(passed, Constant.UNKNOWN));
                addComposition(below, part, known, depth + 1);
            }
        });
    }

    /** Whoever calls this method may know what is there. */
    private void needsTypes(Value value) {
        value.objects().stream().filter(o -> o.isInput() && !o.isExact()).forEach(o -> frame.needsType(o.path()));
    }

    /** Whether just these objects may be there, or nothing; or these functions and others. */
    private static boolean isTold(Value value, int alternatives) {
        Set<HeapObject> objects = value.objects();
        if (objects.stream().anyMatch(HeapObject::isFunction)) {
            return alternatives <= ALTERNATIVES;
        }
        if (!objects.stream().allMatch(HeapObject::isExact)) {
            return false;
        }
        return objects.size() == 1
                || !objects.isEmpty()
                        && alternatives <= ALTERNATIVES
                        && (value.constant() == Constant.NONE
                                || value.constant().equals(NOTHING));
    }

    /** Whether it is some text, or null. */
    private static boolean isText(Value value) {
        return value.objects().isEmpty() && value.constant().isSomeText();
    }

    /** Null, where a value may be that besides its objects, or anything else that is not known: the callee may ask. */
    private static Constant orNull(Value value) {
        return value.constant() == Constant.NONE ? Constant.UNKNOWN : NOTHING;
    }

    /** The type that all objects which may be there are of, where the policy speaks of it or of its like: the callee may know a wider one. */
    private Optional<String> typeOfPolicy(Value value) {
        return value.objects().stream()
                .map(HeapObject::type)
                .filter(type -> value.objects().stream()
                        .allMatch(object -> summaries.program().index().isSubtype(object.type(), type)))
                .filter(this::isToldApart)
                .findFirst();
    }

    /** What may be at a place, where no more than one class is of the type of each of these objects, but several of the declared one. */
    private Optional<List<Shape.Passed>> ofOneClassEach(AccessPath path, Value value) {
        Set<String> types = value.objects().stream().map(HeapObject::type).collect(Collectors.toSet());
        if (types.isEmpty() || !types.stream().allMatch(summaries.program()::isOfOneClass) || !isOpen(path, types)) {
            return Optional.empty();
        }
        List<Shape.Passed> passed =
                types.size() == 1 ? List.of(any(types.iterator().next())) : passed(path, value);
        return Optional.of(passed).filter(all -> all.size() <= ALTERNATIVES);
    }

    /** What may be at a place, where it is of none of some classes that are of its type. */
    private Optional<Shape.Passed> ofSomeClasses(Value value) {
        Set<String> absent = null;
        String type = "";
        for (HeapObject object : value.objects()) {
            if (!object.isExact()) {
                Set<String> own = frame.memory().inputs().absent(object);
                if (own.isEmpty() || absent != null && !object.type().equals(type)) {
                    return Optional.empty();
                }
                type = object.type();
                absent = absent == null ? new LinkedHashSet<>(own) : absent;
                absent.retainAll(own);
            }
        }
        if (absent == null) {
            return Optional.empty();
        }
        for (HeapObject object : value.objects()) {
            absent.remove(object.type());
            if (!summaries.program().index().isSubtype(object.type(), type)) {
                return Optional.empty();
            }
        }
        return absent.isEmpty() ? Optional.empty() : Optional.of(new Shape.Passed(type, null, false, absent));
    }

    private static Shape.Passed any(String type) {
        return new Shape.Passed(type, null, false);
    }

    /** Whether objects of several classes of ours may be at a place: by the declaration of a field, or of a parameter of the callee; in another, by what is above the types. */
    private boolean isOpen(AccessPath path, Set<String> types) {
        Optional<Type> declared = path.slots().isEmpty()
                ? call.declared(path.parameter())
                : path.lastField().flatMap(summaries.program()::field).map(field -> Type.getType(field.descriptor()));
        Stream<String> above = path.slots().isEmpty() || path.lastField().isPresent()
                ? declared.map(Program::internalName).stream()
                : types.stream().flatMap(type -> summaries.program().index().supertypes(type).stream());
        return above.anyMatch(type -> type.equals(OBJECT)
                || summaries.program().index().inScope(type)
                        && !summaries.program().isOfOneClass(type));
    }

    /** Whether the policy speaks of a type, or of others of a wider one that the callee may know. */
    private boolean isToldApart(String type) {
        Models models = summaries.program().models();
        return models.isOfPolicy(type)
                || !models.isAbovePolicy(type)
                        && summaries.program().index().supertypes(type).stream()
                                .anyMatch(above -> !above.equals("java/lang/Object") && models.isAbovePolicy(above));
    }

    private static List<Shape.Passed> passed(AccessPath path, Value value) {
        return Shape.Passed.groups(path, value.objects()).stream()
                .map(group -> Shape.Passed.of(group.iterator().next()))
                .toList();
    }
}
