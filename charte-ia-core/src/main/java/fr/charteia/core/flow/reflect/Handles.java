package fr.charteia.core.flow.reflect;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Reflection;
import fr.charteia.core.flow.value.Heap;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What method handles and variable handles do, as {@code MethodHandles.Lookup} finds them. */
final class Handles {
    /** What was put among the arguments, one after the other, and at which place. */
    private static final String BOUND = "$lie";

    private static final String PLACE = "$rang";

    private final Reflecting reflecting;
    private final Members members;
    private final Memory memory;

    Handles(Reflecting reflecting, Members members, Memory memory) {
        this.reflecting = reflecting;
        this.members = members;
        this.memory = memory;
    }

    Optional<Outcome> ofLookup(ReflectiveCall call) {
        Value owner = call.argument(1);
        return switch (call.name()) {
            case "findVirtual", "findStatic", "findSpecial" ->
                Reflecting.given(members.member(
                        call, Reflection.HANDLE, owner, call.argument(2), Value.BOTTOM, Members.Sort.METHOD));
            case "findConstructor" ->
                Reflecting.given(members.member(
                        call,
                        Reflection.HANDLE,
                        owner,
                        Value.constant("<init>"),
                        Value.BOTTOM,
                        Members.Sort.CONSTRUCTOR));
            case "findVarHandle", "findStaticVarHandle" ->
                Reflecting.given(members.member(
                        call, Reflection.VARIABLE, owner, call.argument(2), Value.BOTTOM, Members.Sort.FIELD));
            case "findGetter", "findStaticGetter" ->
                Reflecting.given(members.member(
                        call, Reflection.HANDLE, owner, call.argument(2), Value.BOTTOM, Members.Sort.GETTER));
            case "findSetter", "findStaticSetter" ->
                Reflecting.given(members.member(
                        call, Reflection.HANDLE, owner, call.argument(2), Value.BOTTOM, Members.Sort.SETTER));
            case "unreflect", "unreflectConstructor" -> Reflecting.given(call.argument(1));
            default -> Optional.empty();
        };
    }

    /** What is made of handles, or of no member at all. */
    Optional<Outcome> ofFactory(ReflectiveCall call) {
        return switch (call.name()) {
            case "insertArguments" -> inserted(call);
            case "arrayElementVarHandle" ->
                Reflecting.given(Value.of(members.make(
                        call, Reflection.VARIABLE, 0, call.argument(0), Value.CLEAN, Value.BOTTOM, Members.Sort.CELL)));
            default -> Optional.empty();
        };
    }

    /** What updates a field by its name is made of it and its class, and is asked as a variable handle is. */
    Optional<Outcome> ofUpdater(ReflectiveCall call) {
        return call.name().equals(Reflection.NEW_UPDATER)
                ? Reflecting.given(members.member(
                        call,
                        call.callee().owner(),
                        call.argument(0),
                        call.argument(call.arguments().size() - 1),
                        Value.BOTTOM,
                        Members.Sort.FIELD))
                : reflecting.ofField(call);
    }

    private Optional<Outcome> inserted(ReflectiveCall call) {
        Optional<Integer> place = call.argument(1)
                .constant()
                .single()
                .filter(Integer.class::isInstance)
                .map(Integer.class::cast);
        if (place.isEmpty()) {
            return Optional.empty();
        }
        Value handle = call.argument(0);
        for (Value value : members.spread(call.state(), call.argument(2))) {
            handle = bound(call, handle, place.get(), value);
        }
        return Reflecting.given(handle);
    }

    Optional<Outcome> ofHandle(ReflectiveCall call) {
        Value handle = call.argument(0);
        List<Value> rest = call.arguments()
                .subList(Math.min(1, call.arguments().size()), call.arguments().size());
        switch (call.name()) {
            case "bindTo" -> {
                return Reflecting.given(bound(call, handle, 0, call.argument(1)));
            }
            case "asType", "withVarargs", "asFixedArity" -> {
                return Reflecting.given(handle);
            }
            case "invoke", "invokeExact" -> {
                return invokeHandle(call, handle, rest);
            }
            case "invokeWithArguments" -> {
                return invokeHandle(call, handle, members.spread(call.state(), call.argument(1)));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private Value bound(ReflectiveCall call, Value handle, int place, Value argument) {
        Value all = Value.BOTTOM;
        int n = 0;
        for (HeapObject object : handle.objects()) {
            Heap heap = call.state().heap;
            Map<Slot, Value> known = new LinkedHashMap<>(heap.slots(object));
            int number = arguments(heap, object);
            HeapObject copy =
                    HeapObject.allocated(Reflection.HANDLE, call.site().beside(number + n++));
            heap.setAll(copy, known);
            heap.set(copy, Slot.named(BOUND + number), argument);
            heap.set(copy, Slot.named(PLACE + number), Value.constant(place));
            all = all.join(Value.of(copy));
        }
        return all;
    }

    /** How many arguments were bound. */
    private static int arguments(Heap heap, HeapObject handle) {
        int number = 0;
        while (heap.get(handle, Slot.named(BOUND + number)).isPresent()) {
            number++;
        }
        return number;
    }

    /** Puts what was bound among the arguments, the last first. */
    private static void insert(Heap heap, HeapObject handle, List<Value> arguments) {
        for (int number = arguments(heap, handle) - 1; number >= 0; number--) {
            int place = heap.get(handle, Slot.named(PLACE + number))
                    .flatMap(value -> value.constant().single())
                    .map(Integer.class::cast)
                    .orElse(0);
            arguments.add(
                    Math.min(place, arguments.size()),
                    heap.get(handle, Slot.named(BOUND + number)).orElse(Value.CLEAN));
        }
    }

    private Optional<Outcome> invokeHandle(ReflectiveCall call, Value handle, List<Value> given) {
        List<Value> arguments = new ArrayList<>(given);
        Set<Object> sorts = new LinkedHashSet<>();
        for (HeapObject object : handle.objects()) {
            sorts.addAll(ClassConstants.constants(memory.readObject(call.state().heap, object, Members.SORT)));
            insert(call.state().heap, object, arguments);
        }
        if (sorts.equals(Set.of(Members.Sort.CONSTRUCTOR.name()))) {
            return reflecting.create(call, members.setting(call.state(), handle, Members.OF), handle, arguments);
        }
        if (sorts.equals(Set.of(Members.Sort.GETTER.name())) || sorts.equals(Set.of(Members.Sort.SETTER.name()))) {
            boolean writes = sorts.contains(Members.Sort.SETTER.name());
            List<Value> all = new ArrayList<>(List.of(handle));
            all.addAll(arguments);
            int wanted = writes ? 3 : 2;
            while (all.size() < wanted) {
                all.add(1, Value.CLEAN);
            }
            MemberRef access = new MemberRef(
                    Reflection.FIELD, writes ? "set" : "get", call.callee().descriptor());
            return reflecting.ofField(new ReflectiveCall(call.state(), access, all, call.site()));
        }
        boolean isStatic = handle.objects().stream()
                .flatMap(object -> members.methods(call.state(), object, Members.ANY_NUMBER).stream())
                .allMatch(MethodHeader::isStatic);
        return isStatic || arguments.isEmpty()
                ? reflecting.run(call, handle, Value.CLEAN, arguments)
                : reflecting.run(call, handle, arguments.get(0), arguments.subList(1, arguments.size()));
    }
}
