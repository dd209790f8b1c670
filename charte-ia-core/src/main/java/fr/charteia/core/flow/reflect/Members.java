package fr.charteia.core.flow.reflect;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.known.EntriesAtHand;
import fr.charteia.core.flow.known.MembersAtHand;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Reflection;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * The members of classes that the program holds as objects: each knows its class and its name, as far as they are constants.
 * Method handles are members too.
 */
public final class Members {
    static final Slot OF = Slot.named("$classe");
    static final Slot NAME = Slot.named("$nom");
    static final Slot SORT = MembersAtHand.SORT;
    private static final Slot PARAMETERS = Slot.named("$parametres");

    /** What a member is, or what a handle does with it. */
    enum Sort {
        METHOD,
        CONSTRUCTOR,
        FIELD,
        GETTER,
        SETTER,
        /** Any cell of an array. */
        CELL
    }

    /** How many members one object may stand for. */
    static final int MOST = 12;

    /** The arity of methods of which it is not told how many arguments they take. */
    static final int ANY_NUMBER = -1;

    private final Frame frame;
    private final Program program;
    private final Memory memory;

    Members(Frame frame, Program program) {
        this.frame = frame;
        this.program = program;
        this.memory = frame.memory();
    }

    Value member(ReflectiveCall call, String type, Value owner, Value name, Value parameters, Sort sort) {
        return Value.of(make(call, type, 0, owner, name, parameters, sort))
                .plus(choosing(owner).union(choosing(name)));
    }

    /** What chose the class or the name of a member: it decides which member it is. */
    static Taints choosing(Value value) {
        return value.ownTaints().deciding();
    }

    HeapObject make(
            ReflectiveCall call, String type, int number, Value owner, Value name, Value parameters, Sort sort) {
        HeapObject member = HeapObject.allocated(type, call.site().beside(number));
        Heap heap = call.state().heap;
        heap.set(member, OF, Value.of(owner.constant()));
        heap.set(member, NAME, Value.of(name.constant()));
        heap.set(member, SORT, Value.constant(sort.name()));
        if (!parameters.isBottom()) {
            heap.set(member, PARAMETERS, parameters);
        }
        return member;
    }

    /** An array of all members of a class: each by itself where they are few; components of a record are in order, others are in any. */
    Value members(ReflectiveCall call, String type, Value owner, Sort sort) {
        HeapObject array = HeapObject.allocated("[L" + type + ";", call.site());
        Set<String> names = new MemberNames(program.index()).of(call.name(), owner);
        List<Value> each = new ArrayList<>();
        for (String name : names) {
            each.add(Value.of(make(call, type, 1 + each.size(), owner, Value.constant(name), Value.BOTTOM, sort)));
        }
        if (type.equals(Reflection.COMPONENT) && !each.isEmpty()) {
            writeInOrder(call.state().heap, array, each);
        } else {
            Value any = each.isEmpty()
                    ? Value.of(make(call, type, 1, owner, Value.CLEAN, Value.BOTTOM, sort))
                    : each.stream().reduce(Value.BOTTOM, Value::join);
            memory.write(call.state(), Value.of(array), Slot.ELEMENT, any);
        }
        frame.needsConstant(owner);
        return Value.of(array);
    }

    private static void writeInOrder(Heap heap, HeapObject array, List<Value> members) {
        for (int i = 0; i < members.size(); i++) {
            heap.set(array, Slot.element(i), members.get(i));
        }
        heap.set(array, Slot.SIZE, Value.constant(members.size()));
    }

    /** What an array of members shows, each by itself; empty where it is none, or has anything else. */
    public static Optional<EntriesAtHand.Shown> shown(State state, Value array) {
        HeapObject only = array.only();
        Map<Slot, Value> cells = only == null ? Map.of() : new LinkedHashMap<>(state.heap.slots(only));
        cells.keySet().removeIf(slot -> slot.kind() != Slot.Kind.ELEMENT);
        List<Value> each = cells.keySet().equals(Set.of(Slot.ELEMENT))
                ? MembersAtHand.each(state, cells.getOrDefault(Slot.ELEMENT, Value.BOTTOM))
                : List.of();
        return each.isEmpty() ? Optional.empty() : Optional.of(new EntriesAtHand.Shown(each, false));
    }

    /** What is known of members by a setting; nothing as soon as one of them is not known. */
    Value setting(State state, Value members, Slot slot) {
        Value found = Value.BOTTOM;
        for (HeapObject object : members.objects()) {
            Value one = memory.readObject(state.heap, object, slot);
            if (one.isBottom()) {
                return Value.CLEAN;
            }
            found = found.join(one);
        }
        return found.isBottom() ? Value.CLEAN : found;
    }

    /** The cells of an array of arguments; one that is not known gives what any cell holds. */
    List<Value> spread(State state, Value array) {
        int length = 0;
        for (HeapObject object : array.objects()) {
            if (!object.isExact()) {
                return List.of(memory.read(state, array, Slot.ELEMENT));
            }
            for (Slot slot : memory.written(state.heap, object).keySet()) {
                if (slot.kind() == Slot.Kind.ELEMENT && slot.isConstant()) {
                    length = Math.max(length, Integer.parseInt(slot.name()) + 1);
                }
            }
        }
        List<Value> cells = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            cells.add(memory.read(state, array, Slot.element(i)));
        }
        return cells;
    }

    /** The cells of an array that was passed, as many as any of the methods takes: how many it has is not known. */
    Optional<List<Value>> passed(State state, Value member, Value array) {
        if (array.objects().isEmpty() || array.objects().stream().anyMatch(HeapObject::isExact)) {
            return Optional.empty();
        }
        int most = 0;
        for (HeapObject object : member.objects()) {
            for (MethodHeader method : methods(state, object, ANY_NUMBER)) {
                most = Math.max(most, Type.getArgumentTypes(method.descriptor()).length);
            }
        }
        List<Value> cells = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            cells.add(memory.read(state, array, Slot.element(i)));
        }
        return cells.isEmpty() ? Optional.empty() : Optional.of(cells);
    }

    boolean isPartlyUnknown(State state, Value members) {
        return members.objects().stream()
                .anyMatch(object -> ClassConstants.types(Value.of(
                                memory.readObject(state.heap, object, OF).constant()))
                        .isEmpty());
    }

    /** Whether it is no member but any cell of an array. */
    boolean isCell(State state, Value member) {
        return ClassConstants.constants(setting(state, member, SORT)).equals(Set.of(Sort.CELL.name()));
    }

    /** The methods that a member object stands for, nearest class first. */
    List<MethodHeader> methods(State state, HeapObject member, int arity) {
        Value names = memory.readObject(state.heap, member, NAME);
        frame.needsConstant(names);
        frame.needsConstant(memory.readObject(state.heap, member, OF));
        Set<Object> wanted = ClassConstants.constants(names);
        boolean all = names.constant().isUnknown() && isOneOfAll(state, member);
        if (wanted.isEmpty() && !all) {
            return List.of();
        }
        Optional<List<Type>> parameters = parameters(state, member);
        Map<String, MethodHeader> found = new LinkedHashMap<>();
        for (Type type : ClassConstants.types(memory.readObject(state.heap, member, OF))) {
            for (String supertype : program.index().supertypes(type.getInternalName())) {
                program.index().find(supertype).stream()
                        .flatMap(header -> header.methods().stream())
                        .filter(method -> all
                                ? !method.isConstructor()
                                        && !method.name().equals("<clinit>")
                                        && program.index().inScope(supertype)
                                : wanted.contains(method.name()))
                        .filter(method -> !method.isBridge())
                        .filter(method -> fits(method, parameters, arity))
                        .forEach(method -> found.putIfAbsent(method.name() + method.descriptor(), method));
            }
        }
        return List.copyOf(found.values());
    }

    /** Whether it is something that lies in a field, put there by code that is not looked at here. */
    static boolean isKept(Value member) {
        return !member.objects().isEmpty()
                && member.objects().stream()
                        .allMatch(object -> object.isInput()
                                && !object.path().slots().isEmpty()
                                && object.type().equals(Reflection.METHOD));
    }

    /** The methods of a receiver's own class that may be called with such arguments: one of them is meant where nobody knows which. */
    List<MethodHeader> taking(Value receiver, List<Value> arguments) {
        Map<String, MethodHeader> found = new LinkedHashMap<>();
        for (HeapObject object : receiver.objects()) {
            for (String type : program.index().supertypes(object.type())) {
                program.index().find(type).filter(header -> program.index().inScope(type)).stream()
                        .flatMap(header -> header.methods().stream())
                        .filter(method -> program.hasBody(method) && !method.isConstructor() && !method.isStatic())
                        .filter(method -> !method.isBridge() && !method.isSynthetic() && takes(method, arguments))
                        .forEach(method -> found.putIfAbsent(method.name() + method.descriptor(), method));
            }
        }
        return List.copyOf(found.values());
    }

    private boolean takes(MethodHeader method, List<Value> arguments) {
        Type[] types = Type.getArgumentTypes(method.descriptor());
        if (types.length != arguments.size()) {
            return false;
        }
        for (int i = 0; i < types.length; i++) {
            String wanted = Program.internalName(types[i]);
            boolean other = !arguments.get(i).objects().isEmpty()
                    && arguments.get(i).objects().stream()
                            .noneMatch(object -> program.index().isSubtype(object.type(), wanted)
                                    || program.index().isSubtype(wanted, object.type()));
            if (other) {
                return false;
            }
        }
        return true;
    }

    private boolean isOneOfAll(State state, HeapObject member) {
        return !ClassConstants.types(memory.readObject(state.heap, member, OF)).isEmpty()
                && memory.readObject(state.heap, member, PARAMETERS).isBottom();
    }

    static boolean fits(MethodHeader method, Optional<List<Type>> parameters, int arity) {
        List<Type> declared = List.of(Type.getArgumentTypes(method.descriptor()));
        return parameters.map(declared::equals).orElse(arity == ANY_NUMBER || declared.size() == arity || arity == 1);
    }

    /** The parameter types that a member was asked for with, when all are known. */
    Optional<List<Type>> parameters(State state, HeapObject member) {
        Value array = memory.readObject(state.heap, member, PARAMETERS);
        if (array.objects().size() != 1 || !array.objects().iterator().next().isExact()) {
            return Optional.empty();
        }
        List<Type> types = new ArrayList<>();
        for (Value cell : spread(state, array)) {
            Optional<Object> one = cell.constant().single();
            if (one.isEmpty() || !(one.get() instanceof Type type)) {
                return Optional.empty();
            }
            types.add(type);
        }
        return Optional.of(types);
    }

    Set<FieldHeader> fields(State state, Value members) {
        Set<FieldHeader> found = new LinkedHashSet<>();
        for (HeapObject member : members.objects()) {
            Value names = memory.readObject(state.heap, member, NAME);
            frame.needsConstant(names);
            frame.needsConstant(memory.readObject(state.heap, member, OF));
            Set<Object> wanted = ClassConstants.constants(names);
            for (Type type : ClassConstants.types(memory.readObject(state.heap, member, OF))) {
                for (String supertype : program.index().supertypes(type.getInternalName())) {
                    program.index().find(supertype).stream()
                            .filter(header -> program.index().inScope(header.name()))
                            .flatMap(header -> header.fields().stream())
                            .filter(field -> wanted.isEmpty() || wanted.contains(field.name()))
                            .forEach(found::add);
                }
            }
        }
        return found.size() > MOST ? Set.of() : found;
    }
}
