package fr.charteia.core.flow;

import fr.charteia.core.bytecode.ClassHeader;
import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What the JDK's reflection does: classes, members and method handles by constant names, and proxies with a handler of ours.
 * A class is a constant; a member is an object that knows its class and its name, as far as they are constants. Beside
 * {@link Collecting} it is the one thing of the JDK that has code here: rows of a model do not call what a text names.
 *
 * <p>What cannot be told, which class or which member, is left to the guess for unknown code, and is a blind spot.
 */
final class Reflecting {
    private static final String CLASS = "java/lang/Class";
    private static final String METHOD = "java/lang/reflect/Method";
    private static final String CONSTRUCTOR = "java/lang/reflect/Constructor";
    private static final String FIELD = "java/lang/reflect/Field";
    private static final String PROXY = "java/lang/reflect/Proxy";
    private static final String HANDLE = "java/lang/invoke/MethodHandle";
    private static final String VARIABLE = "java/lang/invoke/VarHandle";
    private static final String LOOKUP = "java/lang/invoke/MethodHandles$Lookup";

    /** Makes an object that implements interfaces by a handler. */
    static final MemberRef NEW_PROXY = new MemberRef(
            PROXY,
            "newProxyInstance",
            "(Ljava/lang/ClassLoader;[Ljava/lang/Class;Ljava/lang/reflect/InvocationHandler;)Ljava/lang/Object;");

    /** The calls that run code by name: whoever makes one may call what the analysis is about. */
    static final Set<MemberRef> CALLS = Set.of(
            new MemberRef(METHOD, "invoke", "(Ljava/lang/Object;[Ljava/lang/Object;)Ljava/lang/Object;"),
            new MemberRef(CONSTRUCTOR, "newInstance", "([Ljava/lang/Object;)Ljava/lang/Object;"),
            new MemberRef(CLASS, "newInstance", "()Ljava/lang/Object;"),
            NEW_PROXY,
            new MemberRef(
                    LOOKUP,
                    "findVirtual",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;"),
            new MemberRef(
                    LOOKUP,
                    "findStatic",
                    "(Ljava/lang/Class;Ljava/lang/String;Ljava/lang/invoke/MethodType;)Ljava/lang/invoke/MethodHandle;"),
            new MemberRef(LOOKUP, "unreflect", "(Ljava/lang/reflect/Method;)Ljava/lang/invoke/MethodHandle;"));

    /** The methods of these that find something by its name: where they are called, what a name is made of matters. */
    private static final Map<String, Set<String>> BY_NAME = Map.of(
            CLASS,
            Set.of("forName", "getMethod", "getDeclaredMethod", "getField", "getDeclaredField"),
            LOOKUP,
            Set.of("findVirtual", "findStatic", "findGetter", "findSetter", "findVarHandle"));

    /** Whether a body finds classes or members by name. */
    static boolean findsByName(MethodBody body) {
        return body.blocks().stream()
                .flatMap(block -> block.instructions().stream())
                .anyMatch(instruction -> instruction instanceof Instruction.Invoke call
                        && BY_NAME.getOrDefault(call.callee().owner(), Set.of())
                                .contains(call.callee().name()));
    }

    private static final MemberRef HANDLER = new MemberRef(
            "java/lang/reflect/InvocationHandler",
            "invoke",
            "(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;");

    private static final Slot OF = Slot.named("$classe");
    private static final Slot NAME = Slot.named("$nom");
    private static final Slot PARAMETERS = Slot.named("$parametres");
    private static final Slot SORT = Slot.named("$sorte");
    private static final Slot BOUND = Slot.named("$lie");
    private static final Slot WITH = Slot.named("$gestionnaire");

    /** How many methods one call may run. */
    private static final int MEMBERS = 12;

    private final Engine engine;
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final CallInterpreter calls;

    Reflecting(Engine engine, Frame frame, CallInterpreter calls) {
        this.engine = engine;
        this.program = engine.program();
        this.frame = frame;
        this.memory = frame.memory();
        this.calls = calls;
    }

    /** What a call of the reflection's own methods does; empty when it is none, or when nothing is known of it. */
    Optional<CallInterpreter.Outcome> call(State state, MemberRef callee, List<Value> arguments, Site site) {
        if (!callee.owner().startsWith("java/lang/")) {
            return Optional.empty();
        }
        Call call = new Call(state, callee, arguments, site);
        if (callee.name().equals("getClass") && callee.descriptor().equals("()Ljava/lang/Class;")) {
            return given(classOf(arguments.get(0)));
        }
        return switch (callee.owner()) {
            case CLASS -> ofClass(call);
            case "java/lang/ClassLoader" ->
                callee.name().equals("loadClass") ? given(named(arguments.get(1))) : Optional.empty();
            case METHOD, "java/lang/reflect/Executable", CONSTRUCTOR -> ofExecutable(call);
            case FIELD, VARIABLE -> ofField(call);
            case PROXY -> ofProxy(call);
            case LOOKUP -> ofLookup(call);
            case HANDLE -> ofHandle(call);
            default -> Optional.empty();
        };
    }

    /** One call under interpretation. */
    private record Call(State state, MemberRef callee, List<Value> arguments, Site site) {
        Value argument(int index) {
            return index < arguments.size() ? arguments.get(index) : Value.BOTTOM;
        }

        String name() {
            return callee.name();
        }
    }

    private static Optional<CallInterpreter.Outcome> given(Value value) {
        return value.isBottom() ? Optional.empty() : Optional.of(new CallInterpreter.Outcome(true, value));
    }

    // ---- classes --------------------------------------------------------------------------------------------------

    private Optional<CallInterpreter.Outcome> ofClass(Call call) {
        Value type = call.argument(0);
        return switch (call.name()) {
            case "forName" -> given(named(call.argument(0)));
            case "newInstance" -> create(call, type, Value.BOTTOM, List.of());
            case "getMethod", "getDeclaredMethod" ->
                given(member(call, METHOD, type, call.argument(1), call.argument(2), "methode"));
            case "getConstructor", "getDeclaredConstructor" ->
                given(member(call, CONSTRUCTOR, type, Value.constant("<init>"), call.argument(1), "constructeur"));
            case "getField", "getDeclaredField" ->
                given(member(call, FIELD, type, call.argument(1), Value.BOTTOM, "champ"));
            case "getMethods", "getDeclaredMethods" -> given(members(call, METHOD, type, "methode"));
            case "getConstructors", "getDeclaredConstructors" ->
                given(members(call, CONSTRUCTOR, type, "constructeur"));
            case "getFields", "getDeclaredFields" -> given(members(call, FIELD, type, "champ"));
            case "getName", "getTypeName" -> given(nameOf(type, false));
            case "getSimpleName" -> given(nameOf(type, true));
            case "getSuperclass" -> given(superclass(type));
            case "isInstance" -> given(isInstance(type, call.argument(1)));
            default -> Optional.empty();
        };
    }

    /** The classes of a constant name. */
    private Value named(Value name) {
        frame.needsConstant(name);
        Set<Object> types = new LinkedHashSet<>();
        for (Object constant : constants(name)) {
            if (constant instanceof String text && !text.isEmpty()) {
                types.add(Type.getObjectType(text.replace('.', '/')));
            }
        }
        return types.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(types));
    }

    /** Whether the objects are of one class, as far as both are known. */
    private Value isInstance(Value type, Value value) {
        Set<Type> types = types(type);
        if (types.size() != 1 || value.objects().isEmpty() || value.constant() != Constant.NONE) {
            return Value.BOTTOM;
        }
        String name = types.iterator().next().getInternalName();
        if (value.objects().stream().allMatch(object -> program.index().isSubtype(object.type(), name))) {
            return Value.constant(1);
        }
        return value.objects().stream().noneMatch(object -> program.mayBe(object, name))
                ? Value.constant(0)
                : Value.BOTTOM;
    }

    private Value nameOf(Value type, boolean simple) {
        Set<Object> names = new LinkedHashSet<>();
        for (Type one : types(type)) {
            String name = one.getClassName();
            names.add(simple ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1) : name);
        }
        return names.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(names));
    }

    private Value superclass(Value type) {
        Set<Object> found = new LinkedHashSet<>();
        for (Type one : types(type)) {
            program.index()
                    .find(one.getInternalName())
                    .map(ClassHeader::superName)
                    .ifPresent(name -> found.add(Type.getObjectType(name)));
        }
        return found.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(found));
    }

    /** The class of an object, or the one that it is declared as when that is one of ours. */
    private Value classOf(Value object) {
        Set<Object> types = new LinkedHashSet<>();
        for (HeapObject one : object.objects()) {
            boolean known = !one.isFunction()
                    && !one.type().isEmpty()
                    && (one.isExact() || program.index().inScope(one.type()));
            if (one.isInput() && !one.isExact()) {
                frame.needsType(one.path());
            }
            if (!known) {
                return Value.BOTTOM;
            }
            types.add(Type.getObjectType(one.type()));
        }
        return types.isEmpty() ? Value.BOTTOM : Value.of(Constant.of(types));
    }

    private static Set<Object> constants(Value value) {
        return value.constant().values().orElse(Set.of());
    }

    private static Set<Type> types(Value value) {
        Set<Type> types = new LinkedHashSet<>();
        for (Object constant : constants(value)) {
            if (constant instanceof Type type && type.getSort() == Type.OBJECT) {
                types.add(type);
            }
        }
        return types;
    }

    // ---- members --------------------------------------------------------------------------------------------------

    private Value member(Call call, String type, Value owner, Value name, Value parameters, String sort) {
        return Value.of(make(call, type, 0, owner, name, parameters, sort));
    }

    private HeapObject make(
            Call call, String type, int number, Value owner, Value name, Value parameters, String sort) {
        Site at = call.site();
        Site site = at.beside(number);
        HeapObject member = HeapObject.allocated(type, site);
        Heap heap = call.state().heap;
        heap.set(member, OF, Value.of(owner.constant()));
        heap.set(member, NAME, Value.of(name.constant()));
        heap.set(member, SORT, Value.constant(sort));
        if (!parameters.isBottom()) {
            heap.set(member, PARAMETERS, parameters);
        }
        return member;
    }

    /** An array of all members of a class. */
    private Value members(Call call, String type, Value owner, String sort) {
        HeapObject array = HeapObject.allocated("[L" + type + ";", call.site());
        HeapObject any = make(call, type, 1, owner, Value.CLEAN, Value.BOTTOM, sort);
        memory.write(call.state(), Value.of(array), Slot.ELEMENT, Value.of(any));
        return Value.of(array);
    }

    private Optional<CallInterpreter.Outcome> ofExecutable(Call call) {
        Value member = call.argument(0);
        return switch (call.name()) {
            case "invoke" -> run(call, member, call.argument(1), spread(call.state(), call.argument(2)));
            case "newInstance" ->
                create(call, setting(call.state(), member, OF), member, spread(call.state(), call.argument(1)));
            case "getName" -> given(Value.of(setting(call.state(), member, NAME).constant()));
            case "getDeclaringClass" ->
                given(Value.of(setting(call.state(), member, OF).constant()));
            default -> Optional.empty();
        };
    }

    /** What is known of members by a setting; nothing as soon as one of them is not known. */
    private Value setting(State state, Value members, Slot slot) {
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
    private List<Value> spread(State state, Value array) {
        int length = 0;
        for (HeapObject object : array.objects()) {
            if (!object.isExact()) {
                return List.of(memory.read(state, array, Slot.ELEMENT));
            }
            for (Slot slot : state.heap.slots(object).keySet()) {
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

    // ---- running --------------------------------------------------------------------------------------------------

    private Optional<CallInterpreter.Outcome> run(Call call, Value member, Value receiver, List<Value> arguments) {
        List<MethodHeader> methods = new ArrayList<>();
        for (HeapObject object : member.objects()) {
            methods.addAll(methods(call.state(), object, arguments.size()));
        }
        if (methods.isEmpty() || methods.size() > MEMBERS || isPartlyUnknown(call.state(), member)) {
            engine.unresolved(call.site(), MethodInterpreter.callName(call.callee()));
            return Optional.empty();
        }
        engine.resolved(call.site());
        CallInterpreter.Outcome outcome = each(call, methods, method -> {
            List<Value> all = new ArrayList<>();
            if (!method.isStatic()) {
                all.add(receiver);
            }
            all.addAll(arguments);
            return all;
        });
        wrapThrown(call);
        return Optional.of(outcome);
    }

    /** What runs by name throws what it throws as the cause of another exception. */
    private void wrapThrown(Call call) {
        Frame.Thrown thrown = frame.takeThrown();
        if (thrown != null) {
            HeapObject wrapper = HeapObject.allocated(
                    "java/lang/reflect/InvocationTargetException", call.site().beside(31));
            thrown.state().heap.set(wrapper, Slot.named("cause"), thrown.value());
            frame.thrown(new Frame.Thrown(Value.of(wrapper), thrown.deciding(), thrown.failing(), thrown.state()));
        }
    }

    private boolean isPartlyUnknown(State state, Value members) {
        return members.objects().stream()
                .anyMatch(object -> types(Value.of(
                                memory.readObject(state.heap, object, OF).constant()))
                        .isEmpty());
    }

    /** What the methods give, each called with its own arguments. */
    private CallInterpreter.Outcome each(
            Call call, List<MethodHeader> methods, java.util.function.Function<MethodHeader, List<Value>> arguments) {
        CallInterpreter.Outcome outcome = CallInterpreter.Outcome.NEVER;
        State after = null;
        for (MethodHeader method : methods) {
            State copy = methods.size() == 1 ? call.state() : call.state().copy();
            List<Value> own = sized(arguments.apply(method), method);
            Dispatch dispatch =
                    method.isStatic() ? Dispatch.STATIC : method.isConstructor() ? Dispatch.SPECIAL : Dispatch.VIRTUAL;
            CallInterpreter.Outcome one = calls.invoke(copy, method.ref(), dispatch, own, call.site());
            outcome = outcome.join(one);
            if (one.returns() && copy != call.state()) {
                after = after == null ? copy : after.join(copy, -2, memory);
            }
        }
        if (after != null) {
            CallInterpreter.adopt(call.state(), after);
        }
        return outcome;
    }

    private static List<Value> sized(List<Value> values, MethodHeader method) {
        int wanted = Type.getArgumentTypes(method.descriptor()).length + (method.isStatic() ? 0 : 1);
        List<Value> sized = new ArrayList<>(values.subList(0, Math.min(wanted, values.size())));
        Value any = values.isEmpty() ? Value.CLEAN : values.get(values.size() - 1);
        while (sized.size() < wanted) {
            sized.add(any);
        }
        return sized;
    }

    /** The methods that a member object stands for, nearest class first. */
    private List<MethodHeader> methods(State state, HeapObject member, int arity) {
        Value names = memory.readObject(state.heap, member, NAME);
        frame.needsConstant(names);
        frame.needsConstant(memory.readObject(state.heap, member, OF));
        Set<Object> wanted = constants(names);
        boolean all = names.constant() == Constant.UNKNOWN && isOneOfAll(state, member);
        if (wanted.isEmpty() && !all) {
            return List.of();
        }
        Optional<List<Type>> parameters = parameters(state, member);
        Map<String, MethodHeader> found = new LinkedHashMap<>();
        for (Type type : types(memory.readObject(state.heap, member, OF))) {
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

    private boolean isOneOfAll(State state, HeapObject member) {
        return !types(memory.readObject(state.heap, member, OF)).isEmpty()
                && memory.readObject(state.heap, member, PARAMETERS).isBottom();
    }

    private static boolean fits(MethodHeader method, Optional<List<Type>> parameters, int arity) {
        List<Type> declared = List.of(Type.getArgumentTypes(method.descriptor()));
        return parameters.map(declared::equals).orElse(arity < 0 || declared.size() == arity || arity == 1);
    }

    /** The parameter types that a member was asked for with, when all are known. */
    private Optional<List<Type>> parameters(State state, HeapObject member) {
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

    /** A new object of each class that is known. */
    private Optional<CallInterpreter.Outcome> create(Call call, Value owner, Value member, List<Value> arguments) {
        frame.needsConstant(owner);
        Set<Type> types = types(owner);
        if (types.isEmpty()) {
            engine.unresolved(call.site(), MethodInterpreter.callName(call.callee()));
            return Optional.empty();
        }
        engine.resolved(call.site());
        Optional<List<Type>> parameters = member.objects().size() == 1
                ? parameters(call.state(), member.objects().iterator().next())
                : Optional.empty();
        Value made = Value.BOTTOM;
        int n = 0;
        for (Type type : types) {
            Site at = call.site();
            Site site = at.beside(n++);
            HeapObject object = HeapObject.allocated(type.getInternalName(), site);
            call.state().heap.allocate(object);
            List<MethodHeader> constructors = program.index().find(type.getInternalName()).stream()
                    .flatMap(header -> header.methods().stream())
                    .filter(MethodHeader::isConstructor)
                    .filter(method -> fits(method, parameters, arguments.size()))
                    .toList();
            if (!constructors.isEmpty() && constructors.size() <= MEMBERS) {
                each(call, constructors, method -> {
                    List<Value> all = new ArrayList<>(List.of(Value.of(object)));
                    all.addAll(arguments);
                    return all;
                });
            }
            made = made.join(Value.of(object));
        }
        if (!call.callee().owner().equals(CLASS)) {
            wrapThrown(call);
        }
        return given(made);
    }

    // ---- fields ---------------------------------------------------------------------------------------------------

    private Optional<CallInterpreter.Outcome> ofField(Call call) {
        Value field = call.argument(0);
        if (call.name().equals("getName")) {
            return given(Value.of(setting(call.state(), field, NAME).constant()));
        }
        boolean writes = call.name().startsWith("set") && call.arguments().size() == 3;
        boolean reads = call.name().startsWith("get")
                && call.arguments().size() == 2
                && !call.name().equals("getAnnotation");
        if (!writes && !reads) {
            return Optional.empty();
        }
        Set<FieldHeader> fields = fields(call.state(), field);
        if (fields.isEmpty()) {
            engine.unresolved(call.site(), MethodInterpreter.callName(call.callee()));
            return Optional.empty();
        }
        engine.resolved(call.site());
        Value read = Value.BOTTOM;
        for (FieldHeader one : fields) {
            MemberRef ref = new MemberRef(one.owner(), one.name(), one.descriptor());
            boolean isStatic = (one.access() & Opcodes.ACC_STATIC) != 0;
            Value holder =
                    isStatic ? Value.of(HeapObject.input("", AccessPath.of(AccessPath.STATIC))) : call.argument(1);
            String name = MethodInterpreter.shortName(ref.owner()) + "." + ref.name();
            if (writes) {
                Value before = fields.size() == 1 ? Value.BOTTOM : memory.read(call.state(), holder, program.slot(ref));
                Value value = call.argument(2).via(t -> t.then(new Hop(call.site(), Hop.Why.STORE, name)));
                memory.write(call.state(), holder, program.slot(ref), value.join(before));
            } else {
                Hop hop = new Hop(call.site(), Hop.Why.READ, name);
                Value held =
                        memory.read(call.state(), holder, program.slot(ref)).via(t -> t.then(hop));
                read = read.join(held.plus(
                        Memory.facts(program.models().field(ref), new Hop(call.site(), Hop.Why.SOURCE, name))));
            }
        }
        return Optional.of(new CallInterpreter.Outcome(true, writes ? Value.CLEAN : read));
    }

    private Set<FieldHeader> fields(State state, Value members) {
        Set<FieldHeader> found = new LinkedHashSet<>();
        for (HeapObject member : members.objects()) {
            Value names = memory.readObject(state.heap, member, NAME);
            frame.needsConstant(names);
            frame.needsConstant(memory.readObject(state.heap, member, OF));
            Set<Object> wanted = constants(names);
            for (Type type : types(memory.readObject(state.heap, member, OF))) {
                for (String supertype : program.index().supertypes(type.getInternalName())) {
                    program.index().find(supertype).stream()
                            .filter(header -> program.index().inScope(header.name()))
                            .flatMap(header -> header.fields().stream())
                            .filter(field -> wanted.isEmpty() || wanted.contains(field.name()))
                            .forEach(found::add);
                }
            }
        }
        return found.size() > MEMBERS ? Set.of() : found;
    }

    // ---- method handles -------------------------------------------------------------------------------------------

    private Optional<CallInterpreter.Outcome> ofLookup(Call call) {
        Value owner = call.argument(1);
        return switch (call.name()) {
            case "findVirtual", "findStatic", "findSpecial" ->
                given(member(call, HANDLE, owner, call.argument(2), Value.BOTTOM, "methode"));
            case "findConstructor" ->
                given(member(call, HANDLE, owner, Value.constant("<init>"), Value.BOTTOM, "constructeur"));
            case "findVarHandle", "findStaticVarHandle" ->
                given(member(call, VARIABLE, owner, call.argument(2), Value.BOTTOM, "champ"));
            case "findGetter", "findStaticGetter" ->
                given(member(call, HANDLE, owner, call.argument(2), Value.BOTTOM, "lecture"));
            case "findSetter", "findStaticSetter" ->
                given(member(call, HANDLE, owner, call.argument(2), Value.BOTTOM, "ecriture"));
            case "unreflect", "unreflectConstructor" -> given(call.argument(1));
            default -> Optional.empty();
        };
    }

    private Optional<CallInterpreter.Outcome> ofHandle(Call call) {
        Value handle = call.argument(0);
        List<Value> rest = call.arguments()
                .subList(Math.min(1, call.arguments().size()), call.arguments().size());
        switch (call.name()) {
            case "bindTo" -> {
                return given(bound(call, handle, call.argument(1)));
            }
            case "asType", "withVarargs", "asFixedArity" -> {
                return given(handle);
            }
            case "invoke", "invokeExact" -> {
                return invokeHandle(call, handle, rest);
            }
            case "invokeWithArguments" -> {
                return invokeHandle(call, handle, spread(call.state(), call.argument(1)));
            }
            default -> {
                return Optional.empty();
            }
        }
    }

    private Value bound(Call call, Value handle, Value receiver) {
        Value all = Value.BOTTOM;
        int n = 0;
        for (HeapObject object : handle.objects()) {
            Site at = call.site();
            Site site = at.beside(n++);
            HeapObject copy = HeapObject.allocated(HANDLE, site);
            call.state().heap.setAll(copy, new LinkedHashMap<>(call.state().heap.slots(object)));
            call.state().heap.set(copy, BOUND, receiver);
            all = all.join(Value.of(copy));
        }
        return all;
    }

    private Optional<CallInterpreter.Outcome> invokeHandle(Call call, Value handle, List<Value> given) {
        List<Value> arguments = new ArrayList<>(given);
        Set<Object> sorts = new LinkedHashSet<>();
        for (HeapObject object : handle.objects()) {
            sorts.addAll(constants(memory.readObject(call.state().heap, object, SORT)));
            call.state().heap.get(object, BOUND).ifPresent(receiver -> arguments.add(0, receiver));
        }
        if (sorts.equals(Set.of("constructeur"))) {
            return create(call, setting(call.state(), handle, OF), handle, arguments);
        }
        if (sorts.equals(Set.of("lecture")) || sorts.equals(Set.of("ecriture"))) {
            boolean writes = sorts.contains("ecriture");
            List<Value> all = new ArrayList<>(List.of(handle));
            all.addAll(arguments);
            int wanted = writes ? 3 : 2;
            while (all.size() < wanted) {
                all.add(1, Value.CLEAN);
            }
            MemberRef access =
                    new MemberRef(FIELD, writes ? "set" : "get", call.callee().descriptor());
            return ofField(new Call(call.state(), access, all, call.site()));
        }
        boolean isStatic = handle.objects().stream()
                .flatMap(object -> methods(call.state(), object, -1).stream())
                .allMatch(MethodHeader::isStatic);
        return isStatic || arguments.isEmpty()
                ? run(call, handle, Value.CLEAN, arguments)
                : run(call, handle, arguments.get(0), arguments.subList(1, arguments.size()));
    }

    // ---- proxies --------------------------------------------------------------------------------------------------

    private Optional<CallInterpreter.Outcome> ofProxy(Call call) {
        if (!call.name().equals("newProxyInstance")) {
            return Optional.empty();
        }
        HeapObject proxy = HeapObject.allocated(PROXY, call.site());
        call.state().heap.set(proxy, WITH, call.argument(2));
        return given(Value.of(proxy));
    }

    /** Whether calls on the object go to a handler. */
    static boolean isProxy(HeapObject object) {
        return object.type().equals(PROXY);
    }

    /** A call on a proxy: its handler is given the method and the arguments. */
    CallInterpreter.Outcome throughHandler(
            State state, HeapObject proxy, MemberRef callee, List<Value> arguments, Site site) {
        Call call = new Call(state, callee, arguments, site);
        Value type = Value.constant(Type.getObjectType(callee.owner()));
        HeapObject method = make(call, METHOD, 1, type, Value.constant(callee.name()), Value.BOTTOM, "methode");
        HeapObject array = HeapObject.allocated("[Ljava/lang/Object;", site.beside(2));
        state.heap.allocate(array);
        for (int i = 0; i < arguments.size(); i++) {
            memory.write(state, Value.of(array), Slot.element(i), arguments.get(i));
        }
        Value handler = memory.readObject(state.heap, proxy, WITH);
        return calls.invoke(
                state,
                HANDLER,
                Dispatch.VIRTUAL,
                List.of(handler, Value.of(proxy), Value.of(method), Value.of(array)),
                site);
    }
}
