package fr.charteia.core.flow.memory;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.program.FixedObject;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.objectweb.asm.Type;

/** What the caller of a method passes, at each path: its class and its constant, as far as the shape of the call or the program says them. */
public final class Inputs {
    private final Program program;
    private final Shape shape;
    private final Optional<MethodHeader> method;

    /** @param method the method to which it is passed, where it is one */
    Inputs(Program program, Shape shape, Optional<MethodHeader> method) {
        this.program = program;
        this.shape = shape;
        this.method = method;
    }

    /** A value that the caller passes at a path, declared as that type. */
    public Value at(AccessPath where, String type) {
        AccessPath path = shape.place(where);
        Shape.Known known = shape.at(path).orElse(null);
        Taints taints = Taints.of(Taint.of(new Label.Input(path)), Chain.EMPTY);
        if (path.parameter() == AccessPath.STATE) {
            Set<HeapObject> held = Program.isScalar(type) ? Set.of() : Set.of(HeapObject.input(type, path));
            return new Value(held, taints, path.isAddress() ? new Constant.FromInput(path) : Constant.NONE);
        }
        if (Shape.Known.NOTHING.equals(known)) {
            return Value.constant(Constant.NULL);
        }
        Constant said = known == null ? Constant.UNKNOWN : known.constant();
        boolean told = said != Constant.UNKNOWN && !isEither(type, said);
        Constant constant = told ? said : new Constant.FromInput(path);
        boolean justConstant = constant.values().isPresent() && (known == null || known.isConstant());
        if (Program.isScalar(type) || justConstant) {
            boolean oneOfSeveral = (type.equals("I") || known != null && known.chosen())
                    && said.single().isEmpty();
            boolean element = path.depth() > 0 && path.last().kind() == Slot.Kind.ELEMENT;
            Taints says = told && path.parameter() >= 0 && (oneOfSeveral || element)
                    ? said.values().map(all -> Approvals.asPassed(path, all)).orElse(Taints.NONE)
                    : Taints.NONE;
            return new Value(Set.of(), taints.union(says), constant);
        }
        if (known != null && known.one() != null) {
            return new Value(Set.of(known.one()), taints, Constant.NONE);
        }
        if (known != null && !known.objects().isEmpty()) {
            Constant orNull = known.constant() == Constant.UNKNOWN ? Constant.NONE : known.constant();
            return new Value(passed(path, known.objects()), known.chosen() ? chosen(taints) : taints, orNull);
        }
        return new Value(Set.of(HeapObject.input(type, path)), taints, constant);
    }

    /** Whether the shape of the call says that what is there is a constant. */
    boolean isConstant(AccessPath where) {
        return shape.at(shape.place(where))
                .filter(known -> known.isConstant() && known.constant().values().isPresent())
                .isPresent();
    }

    /** What is passed, with what chose for the caller which of several objects that is. */
    private static Taints chosen(Taints passed) {
        return passed.union(passed.choosing());
    }

    /** Whether a constant says no more than that a truth value is true or false: what a person has answered, the caller knows. */
    private static boolean isEither(String type, Constant constant) {
        return (type.equals("Z") || type.equals("java/lang/Boolean"))
                && constant.values().filter(Approvals.BITS::equals).isPresent();
    }

    /** The classes of which what the caller passes is none, though it could be by its type: who calls says so, or the field in which it lies. */
    public Set<String> absent(HeapObject object) {
        if (!object.isInput() || object.isExact()) {
            return Set.of();
        }
        return shape.at(shape.place(object.path()))
                .map(Shape.Known::objects)
                .filter(objects -> objects.size() == 1)
                .map(objects -> objects.get(0).absent())
                .filter(said -> !said.isEmpty())
                .orElseGet(() -> absentThere(object));
    }

    private Set<String> absentThere(HeapObject object) {
        Set<String> absent = program.whereabouts().absent(object);
        boolean inFields = object.path().parameter() >= 0
                && object.path().depth() > 0
                && program.index().inScope(object.type())
                && object.path().slots().stream().allMatch(slot -> slot.kind() == Slot.Kind.FIELD);
        Set<String> there = absent.isEmpty() && inFields
                ? root(object.path().parameter())
                        .map(root -> program.fixed().classes(root, object.path().slots()))
                        .orElse(Set.of())
                : Set.of();
        if (there.isEmpty()) {
            return absent;
        }
        Set<String> others = new TreeSet<>(program.index().subtypes(object.type()));
        others.removeIf(type -> !program.index().isConcrete(type) || there.contains(type));
        return others;
    }

    /** Whether an object is of no class of ours that is of a type: none lies there that could be by its own. */
    public boolean isNone(HeapObject object, String type) {
        if (!program.index().inScope(type) || program.isFunctional(type) || !object.isInput()) {
            return false;
        }
        List<String> classes = program.index().subtypes(type).stream()
                .filter(program.index()::isConcrete)
                .filter(one -> program.index().isSubtype(one, object.type()))
                .toList();
        return !classes.isEmpty() && absent(object).containsAll(classes);
    }

    /** What a method is passed as that argument, the receiver left out: of the one class that it ever is, when that is known. */
    public Value passed(MethodHeader method, int argument) {
        AccessPath path = AccessPath.of(argument + (method.isStatic() ? 0 : 1));
        Value passed = at(path, Program.internalName(Type.getArgumentTypes(method.descriptor())[argument]));
        HeapObject only = passed.only();
        return only == null || only.isExact()
                ? passed
                : program.fixed()
                        .object(method, argument)
                        .map(object -> passed.withObjects(Set.of(object.at(only.path()))))
                        .orElse(passed);
    }

    private static Set<HeapObject> passed(AccessPath path, List<Shape.Passed> objects) {
        Set<HeapObject> inputs = new LinkedHashSet<>();
        for (int i = 0; i < objects.size(); i++) {
            AccessPath own = objects.size() == 1 ? path : path.append(Slot.alternative(i));
            Shape.Passed object = objects.get(i);
            inputs.add(
                    object.exact()
                            ? HeapObject.input(object.type(), own, object.target())
                            : HeapObject.input(object.type(), own));
        }
        return inputs;
    }

    /** A part of what the caller passes that nobody wrote. */
    Value part(HeapObject object, Slot slot) {
        return fixed(object, slot)
                .map(Value::constant)
                .or(() -> given(object, slot))
                .orElseGet(() -> ofClass(object, slot));
    }

    /** The constants of which one lies in a field of what lies in a field: those that constructors were given. */
    private Optional<Value> given(HeapObject object, Slot slot) {
        AccessPath path = object.path().append(slot);
        return isInParts(path) && slot.kind() == Slot.Kind.FIELD && program.isFinal(slot)
                ? root(path.parameter())
                        .flatMap(root -> program.fixed().constants(root, path.slots()))
                        .map(constants -> Value.of(Constant.of(constants)))
                : Optional.empty();
    }

    /** The one value that a field of what the caller passes has, in any object, or in those that the field before it holds. */
    private Optional<Object> fixed(HeapObject object, Slot slot) {
        if (slot.kind() != Slot.Kind.FIELD) {
            return Optional.empty();
        }
        List<Slot> way = object.path().slots();
        Slot holder = way.isEmpty() ? slot : way.get(way.size() - 1);
        Optional<Object> fixed = program.fixed().value(slot);
        return fixed.isPresent() || way.isEmpty() || holder.kind() != Slot.Kind.FIELD
                ? fixed
                : program.fixed().value(holder, slot);
    }

    /** A part of what the caller passes, of the one class that a field of ours ever holds when that is known. */
    private Value ofClass(HeapObject object, Slot slot) {
        Value part = at(object.path().append(slot), program.slotType(object.type(), slot));
        HeapObject only = part.only();
        if (only == null || only.isExact()) {
            return part;
        }
        if (slot.isCapture()) {
            return taken(only.path())
                    .orElseGet(() -> inParts(only.path())
                            .map(taken -> part.withObjects(Set.of(taken.at(only.path())))
                                    .withConstant(Constant.NONE))
                            .orElse(part));
        }
        if (slot.kind() != Slot.Kind.FIELD) {
            return inMap(object.path(), slot)
                    .map(entry -> part.withObjects(Set.of(entry.at(only.path()))))
                    .orElse(part);
        }
        return program.fixed()
                .object(object.type(), slot)
                .or(() -> inParts(only.path()))
                .map(held -> part.withObjects(Set.of(held.at(only.path())))
                        .withConstant(program.isFinal(slot) ? Constant.NONE : part.constant()))
                .orElse(part);
    }

    /** The one class of what a map in a field has under a key. */
    private Optional<FixedObject> inMap(AccessPath map, Slot key) {
        return key.kind() == Slot.Kind.VALUE
                        && key.isConstant()
                        && map.depth() > 0
                        && map.last().kind() == Slot.Kind.FIELD
                ? program.fixed().entry(map.last(), key)
                : Optional.empty();
    }

    /** The one class of what a field holds of the object that lies in another, by how that object was made. */
    private Optional<FixedObject> inParts(AccessPath path) {
        return isInParts(path)
                ? root(path.parameter()).flatMap(root -> program.fixed().object(root, path.slots()))
                : Optional.empty();
    }

    private static boolean isInParts(AccessPath path) {
        return path.parameter() >= 0
                && path.slots().size() > 1
                && path.slots().get(0).kind() == Slot.Kind.FIELD
                && path.slots().stream().allMatch(slot -> slot.kind() == Slot.Kind.FIELD || slot.isCapture());
    }

    /** What a function took along of which it is only known where it is made. */
    private Optional<Value> taken(AccessPath path) {
        return isInParts(path) && inParts(path).isEmpty()
                ? root(path.parameter())
                        .flatMap(root -> program.fixed().takenAlong(root, path.slots()))
                        .map(program.fieldFunctions()::left)
                : Optional.empty();
    }

    /** What the caller passes at a path of fields, or as an argument; nothing where the type of that is not told. */
    Value held(AccessPath path) {
        Optional<String> type = path.slots().isEmpty()
                ? root(path.parameter())
                : Optional.of(path.last())
                        .filter(last -> last.kind() == Slot.Kind.FIELD)
                        .map(field -> program.slotType("", field));
        return type.map(declared -> at(path, declared)).orElse(Value.BOTTOM);
    }

    /** The type of what the caller passes there, as far as that is told. */
    private Optional<String> root(int parameter) {
        return shape.at(AccessPath.of(parameter))
                .map(Shape.Known::objects)
                .filter(objects -> objects.size() == 1)
                .map(objects -> objects.get(0).type())
                .or(() -> method.map(header -> type(header, parameter)));
    }

    private static String type(MethodHeader method, int parameter) {
        int written = parameter - (method.isStatic() ? 0 : 1);
        return written < 0 ? method.owner() : Program.internalName(Type.getArgumentTypes(method.descriptor())[written]);
    }
}
