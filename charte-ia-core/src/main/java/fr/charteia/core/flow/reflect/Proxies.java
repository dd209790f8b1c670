package fr.charteia.core.flow.reflect;

import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.frame.Calls;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.Reflection;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Type;

/** Objects that a handler of ours stands behind: {@code java.lang.reflect.Proxy}. */
public final class Proxies {
    private static final MemberRef HANDLER = new MemberRef(
            "java/lang/reflect/InvocationHandler",
            "invoke",
            "(Ljava/lang/Object;Ljava/lang/reflect/Method;[Ljava/lang/Object;)Ljava/lang/Object;");

    private static final Slot WITH = Slot.named("$gestionnaire");

    private final Members members;
    private final Memory memory;
    private final Calls calls;

    public Proxies(Frame frame, Program program, Calls calls) {
        this.members = new Members(frame, program);
        this.memory = frame.memory();
        this.calls = calls;
    }

    /** What a call of the class's own methods does. */
    static Optional<Outcome> of(ReflectiveCall call) {
        if (!call.name().equals("newProxyInstance")) {
            return Optional.empty();
        }
        HeapObject proxy = HeapObject.allocated(Reflection.PROXY, call.site());
        call.state().heap.set(proxy, WITH, call.argument(2));
        return Reflecting.given(Value.of(proxy));
    }

    /** Whether calls on the object go to a handler. */
    public static boolean isProxy(HeapObject object) {
        return object.type().equals(Reflection.PROXY);
    }

    /** A call on a proxy: its handler is given the method and the arguments. */
    public Outcome call(State state, HeapObject proxy, MemberRef callee, List<Value> arguments, Site site) {
        ReflectiveCall call = new ReflectiveCall(state, callee, arguments, site);
        Value type = Value.constant(Type.getObjectType(callee.owner()));
        HeapObject method = members.make(
                call, Reflection.METHOD, 1, type, Value.constant(callee.name()), Value.BOTTOM, Members.Sort.METHOD);
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
