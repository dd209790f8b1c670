package fr.charteia.core.flow.reflect;

import fr.charteia.core.bytecode.FieldHeader;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.InternalNames;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.container.Collecting;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.known.ClassConstants;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.path.Alternatives;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Reflection;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * What the JDK's reflection does: classes, members and method handles by constant names, and proxies with a handler of ours.
 * A class is a constant; a member is an object that knows its class and its name, as far as they are constants. Beside
 * {@link Collecting} it is the one thing of the JDK that has code here: rows of a model do not call what a text names.
 *
 * <p>What cannot be told, which class or which member, is left to the guess for unknown code, and is a blind spot.
 */
public final class Reflecting {
    private final Summaries summaries;
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Calls calls;
    private final ClassConstants classes;
    private final Members members;
    private final MemberFacts facts;
    private final Handles handles;

    public Reflecting(Summaries summaries, Frame frame, Calls calls) {
        this.summaries = summaries;
        this.program = summaries.program();
        this.frame = frame;
        this.memory = frame.memory();
        this.calls = calls;
        this.classes = new ClassConstants(frame, program);
        this.members = new Members(frame, program);
        this.facts = new MemberFacts(program.index(), members);
        this.handles = new Handles(this, members, memory);
    }

    /** What a call of the reflection's own methods does; empty when it is none, or when nothing is known of it. */
    public Optional<Outcome> call(State state, MemberRef callee, List<Value> arguments, Site site) {
        if (!Reflection.isOne(callee.owner())) {
            return Optional.empty();
        }
        ReflectiveCall call = new ReflectiveCall(state, callee, arguments, site);
        if (callee.name().equals("getClass") && callee.descriptor().equals("()Ljava/lang/Class;")) {
            Taints choosing = arguments.get(0).taints().filter(taint -> taint.has(Mark.CONTROL));
            Value type = classes.classOf(arguments.get(0));
            return type.isBottom() ? Optional.empty() : given(type.plus(choosing));
        }
        return switch (callee.owner()) {
            case Reflection.CLASS -> ofClass(call);
            case "java/lang/ClassLoader" ->
                callee.name().equals("loadClass") ? named(arguments.get(1)) : Optional.empty();
            case Reflection.METHOD, "java/lang/reflect/Executable", Reflection.CONSTRUCTOR -> ofExecutable(call);
            case Reflection.COMPONENT -> ofComponent(call);
            case Reflection.FIELD, Reflection.VARIABLE -> ofField(call);
            case Reflection.PROXY -> Proxies.of(call);
            case Reflection.LOOKUP -> handles.ofLookup(call);
            case Reflection.HANDLES -> handles.ofFactory(call);
            case Reflection.HANDLE -> handles.ofHandle(call);
            default -> Reflection.isUpdater(callee.owner()) ? handles.ofUpdater(call) : Optional.empty();
        };
    }

    static Optional<Outcome> given(Value value) {
        return value.isBottom() ? Optional.empty() : Optional.of(new Outcome(true, value));
    }

    private Optional<Outcome> named(Value name) {
        Value type = classes.named(name);
        return given(type.isBottom() ? type : type.plus(Members.choosing(name)));
    }

    private Optional<Outcome> unresolved(ReflectiveCall call) {
        summaries.gaps().unresolved(call.site(), Hop.callName(call.callee()));
        return Optional.empty();
    }

    private Optional<Outcome> ofClass(ReflectiveCall call) {
        Value type = call.argument(0);
        return switch (call.name()) {
            case "forName" -> named(call.argument(0));
            case "newInstance" -> create(call, type, Value.BOTTOM, List.of());
            case "getMethod", "getDeclaredMethod" ->
                given(members.member(
                        call, Reflection.METHOD, type, call.argument(1), call.argument(2), Members.Sort.METHOD));
            case "getConstructor", "getDeclaredConstructor" ->
                given(members.member(
                        call,
                        Reflection.CONSTRUCTOR,
                        type,
                        Value.constant("<init>"),
                        call.argument(1),
                        Members.Sort.CONSTRUCTOR));
            case "getField", "getDeclaredField" ->
                given(members.member(call, Reflection.FIELD, type, call.argument(1), Value.BOTTOM, Members.Sort.FIELD));
            case "getMethods", "getDeclaredMethods" ->
                given(members.members(call, Reflection.METHOD, type, Members.Sort.METHOD));
            case "getConstructors", "getDeclaredConstructors" ->
                given(members.members(call, Reflection.CONSTRUCTOR, type, Members.Sort.CONSTRUCTOR));
            case "getFields", "getDeclaredFields" ->
                given(members.members(call, Reflection.FIELD, type, Members.Sort.FIELD));
            case "getRecordComponents" -> given(members.members(call, Reflection.COMPONENT, type, Members.Sort.METHOD));
            case "getName", "getTypeName" -> given(classes.nameOf(type, false));
            case "getSimpleName" -> given(classes.nameOf(type, true));
            case "getSuperclass" -> given(classes.superclass(type));
            case "isAssignableFrom" -> given(classes.isAbove(type, call.argument(1)));
            case "isInstance" -> given(classes.isInstance(type, call.argument(1)));
            default -> Optional.empty();
        };
    }

    private Optional<Outcome> ofExecutable(ReflectiveCall call) {
        Value member = call.argument(0);
        return switch (call.name()) {
            case "invoke" -> invoke(call, member);
            case "newInstance" ->
                create(
                        call,
                        members.setting(call.state(), member, Members.OF),
                        member,
                        members.spread(call.state(), call.argument(1)));
            case "getName" ->
                given(Value.of(
                        members.setting(call.state(), member, Members.NAME).constant()));
            case "getDeclaringClass" ->
                given(Value.of(members.setting(call.state(), member, Members.OF).constant()));
            default -> given(facts.answer(call));
        };
    }

    /** A component of a record is known by what reads it. */
    private Optional<Outcome> ofComponent(ReflectiveCall call) {
        return switch (call.name()) {
            case "getAccessor" -> given(call.argument(0));
            case "getName" ->
                given(Value.of(members.setting(call.state(), call.argument(0), Members.NAME)
                        .constant()));
            case "getType" -> given(facts.answer(call));
            default -> Optional.empty();
        };
    }

    private Optional<Outcome> invoke(ReflectiveCall call, Value member) {
        Value array = call.argument(2);
        return members.passed(call.state(), member, array)
                .map(cells -> run(call, member, call.argument(1), cells, Members.ANY_NUMBER))
                .orElseGet(() -> run(call, member, call.argument(1), members.spread(call.state(), array)));
    }

    Optional<Outcome> run(ReflectiveCall call, Value member, Value receiver, List<Value> arguments) {
        return run(call, member, receiver, arguments, arguments.size());
    }

    private Optional<Outcome> run(ReflectiveCall call, Value member, Value receiver, List<Value> arguments, int arity) {
        List<MethodHeader> methods = new ArrayList<>();
        for (HeapObject object : member.objects()) {
            methods.addAll(members.methods(call.state(), object, arity));
        }
        boolean kept = methods.isEmpty() && Members.isKept(member);
        if (kept) {
            methods.addAll(members.taking(receiver, arguments));
        }
        boolean unknown = !kept && members.isPartlyUnknown(call.state(), member);
        if (methods.isEmpty() || methods.size() > Members.MOST || unknown) {
            return unresolved(call);
        }
        summaries.gaps().resolved(call.site());
        Outcome outcome = each(call, member, methods, method -> {
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
    private void wrapThrown(ReflectiveCall call) {
        Frame.Thrown thrown = frame.takeThrown();
        if (thrown != null) {
            HeapObject wrapper = HeapObject.allocated(
                    "java/lang/reflect/InvocationTargetException", call.site().beside(31));
            thrown.state().heap.set(wrapper, Slot.named("cause"), thrown.value());
            frame.thrown(thrown.as(Value.of(wrapper)));
        }
    }

    /** What the methods give, each called with its own arguments; what chose the member decides which of them runs. */
    private Outcome each(
            ReflectiveCall call,
            Value member,
            List<MethodHeader> methods,
            Function<MethodHeader, List<Value>> arguments) {
        Alternatives all = new Alternatives(frame, call.state(), member, methods.size());
        for (MethodHeader method : methods) {
            List<Value> own = sized(arguments.apply(method), method);
            Dispatch dispatch =
                    method.isStatic() ? Dispatch.STATIC : method.isConstructor() ? Dispatch.SPECIAL : Dispatch.VIRTUAL;
            all.go(state -> calls.invoke(state, method.ref(), dispatch, own, call.site()));
        }
        return all.end();
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

    /** A new object of each class that is known. */
    Optional<Outcome> create(ReflectiveCall call, Value owner, Value member, List<Value> arguments) {
        frame.needsConstant(owner);
        Set<Type> types = ClassConstants.types(owner);
        if (types.isEmpty()) {
            return unresolved(call);
        }
        summaries.gaps().resolved(call.site());
        Optional<List<Type>> parameters = member.objects().size() == 1
                ? members.parameters(call.state(), member.objects().iterator().next())
                : Optional.empty();
        Value made = Value.BOTTOM;
        int n = 0;
        for (Type type : types) {
            HeapObject object =
                    HeapObject.allocated(type.getInternalName(), call.site().beside(n++));
            call.state().heap.allocate(object);
            List<MethodHeader> constructors = program.index().find(type.getInternalName()).stream()
                    .flatMap(header -> header.methods().stream())
                    .filter(MethodHeader::isConstructor)
                    .filter(method -> Members.fits(method, parameters, arguments.size()))
                    .toList();
            if (!constructors.isEmpty() && constructors.size() <= Members.MOST) {
                each(call, member, constructors, method -> {
                    List<Value> all = new ArrayList<>(List.of(Value.of(object)));
                    all.addAll(arguments);
                    return all;
                });
            }
            made = made.join(Value.of(object));
        }
        if (!call.callee().owner().equals(Reflection.CLASS)) {
            wrapThrown(call);
        }
        return given(types.size() > 1 ? made.plus(Members.choosing(owner).union(Members.choosing(member))) : made);
    }

    Optional<Outcome> ofField(ReflectiveCall call) {
        Value field = call.argument(0);
        if (call.name().equals("getName")) {
            return given(
                    Value.of(members.setting(call.state(), field, Members.NAME).constant()));
        }
        FieldAccess access = FieldAccess.of(call);
        if (!access.reads() && !access.writes()) {
            return given(facts.answer(call));
        }
        if (members.isCell(call.state(), field)) {
            return Optional.of(new Outcome(true, cell(call, access)));
        }
        Set<FieldHeader> fields = members.fields(call.state(), field);
        if (fields.isEmpty()) {
            return unresolved(call);
        }
        summaries.gaps().resolved(call.site());
        Value read = Value.BOTTOM;
        for (FieldHeader one : fields) {
            MemberRef ref = new MemberRef(one.owner(), one.name(), one.descriptor());
            boolean isStatic = (one.access() & Opcodes.ACC_STATIC) != 0;
            Value holder =
                    isStatic ? Value.of(HeapObject.input("", AccessPath.of(AccessPath.STATIC))) : call.argument(1);
            String name = InternalNames.innermost(ref.owner()) + "." + ref.name();
            Value held = memory.read(call.state(), holder, program.slot(ref));
            if (access.reads()) {
                Hop hop = new Hop(call.site(), Hop.Why.READ, name);
                read = read.join(held.via(t -> t.then(hop))
                        .plus(Taints.ofFacts(program.models().field(ref), new Hop(call.site(), Hop.Why.SOURCE, name))));
            }
            if (access.writes()) {
                Value before = fields.size() == 1 && access.surely() ? Value.BOTTOM : held;
                Value value = access.written(call).via(t -> t.then(new Hop(call.site(), Hop.Why.STORE, name)));
                memory.write(call.state(), holder, program.slot(ref), value.join(before));
            }
        }
        return Optional.of(new Outcome(true, access.reads() ? read : Value.CLEAN));
    }

    /** What is read from a cell of an array, and written to it. */
    private Value cell(ReflectiveCall call, FieldAccess access) {
        summaries.gaps().resolved(call.site());
        Value array = call.argument(1);
        frame.needsConstant(call.argument(2));
        Slot slot = call.argument(2)
                .constant()
                .single()
                .filter(Integer.class::isInstance)
                .map(place -> Slot.element((Integer) place))
                .orElse(Slot.ELEMENT);
        Value held = memory.read(call.state(), array, slot);
        if (access.writes()) {
            Value value = access.written(call);
            memory.write(call.state(), array, slot, access.surely() ? value : value.join(held));
        }
        return access.reads() ? held : Value.CLEAN;
    }
}
