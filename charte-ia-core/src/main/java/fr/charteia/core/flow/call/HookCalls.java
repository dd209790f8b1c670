package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Invocation;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.program.LibraryHooks;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.Type;

/**
 * What code of a library that nobody described does with an object of ours which it has: it may call whatever our class writes in place
 * of the library's own methods, with what it was passed, where that fits, and with what such methods gave.
 */
public final class HookCalls {
    private final Program program;
    private final Frame frame;
    private final Memory memory;
    private final Functions functions;

    public HookCalls(Program program, Frame frame, Functions functions) {
        this.program = program;
        this.frame = frame;
        this.memory = frame.memory();
        this.functions = functions;
    }

    /** Calls what it may of the object on which the call is made, and of those that it is passed; what they give. */
    public Value call(Invocation call) {
        Value given = Value.BOTTOM;
        // Of what a constructor of a library does to what is being made, nothing is guessed.
        if (!call.isStatic() && !call.callee().name().equals("<init>")) {
            for (HeapObject object : call.receiver().objects()) {
                given = given.join(isOurs(object) ? callOn(call, object) : handOver(call, object));
            }
        }
        for (Value argument : call.given()) {
            for (HeapObject object : argument.objects()) {
                given = isOurs(object) ? given.join(callOn(call, object)) : given;
            }
        }
        return given;
    }

    private boolean isOurs(HeapObject object) {
        return object.isExact() && !object.isFunction() && program.index().inScope(object.type());
    }

    private Value callOn(Invocation call, HeapObject object) {
        List<MethodHeader> hooks = hooks(call, object.type());
        if (hooks.isEmpty()) {
            return Value.BOTTOM;
        }
        Map<MethodHeader, Value> answers = new LinkedHashMap<>();
        return Repeated.run(call.state(), memory, () -> {
            for (MethodHeader hook : hooks) {
                List<Value> values = values(call, object, hook, answers);
                answers.merge(
                        hook, functions.callHook(call.state(), object, hook.ref(), values, call.site()), Value::join);
            }
            return joined(answers.values());
        });
    }

    /** Of an object that may be of a class of ours, only what takes something of what the call is passed is called, or gives what it may give. */
    private Value handOver(Invocation call, HeapObject object) {
        if (object.isExact() || object.type().startsWith("[")) {
            return Value.BOTTOM;
        }
        Value given = Value.BOTTOM;
        for (String type : program.libraryHooks()
                .below(object.type(), frame.body().method().owner())) {
            HeapObject one = object.as(type);
            for (MethodHeader hook : hooks(call, type)) {
                List<Value> values = values(call, one, hook, Map.of());
                boolean takes = values.stream()
                        .anyMatch(value ->
                                !value.taints().isEmpty() || !value.objects().isEmpty());
                if (takes || program.libraryHooks().gives(hook, call.callee())) {
                    given = given.join(Repeated.run(
                            call.state(),
                            memory,
                            () -> functions.callHook(call.state(), one, hook.ref(), values, call.site())));
                }
            }
        }
        return given;
    }

    /** What library code may call, but for the method that the call is itself above: {@code super.close()}. */
    private List<MethodHeader> hooks(Invocation call, String type) {
        return program.libraryHooks().of(type).stream()
                .filter(hook -> !hook.name().equals(call.callee().name())
                        || Type.getArgumentTypes(hook.descriptor()).length
                                != call.given().size())
                .toList();
    }

    /** What one of them may be given. */
    private List<Value> values(
            Invocation call, HeapObject object, MethodHeader hook, Map<MethodHeader, Value> answers) {
        LibraryHooks hooks = program.libraryHooks();
        Hop hop = new Hop(call.site(), Hop.Why.UNKNOWN, Hop.callName(call.callee()));
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < Type.getArgumentTypes(hook.descriptor()).length; i++) {
            List<Value> fitting = new ArrayList<>();
            for (int j = 0; j < call.given().size(); j++) {
                Value passed = call.given().get(j);
                if (!passed.objects().contains(object)
                        && !isPlain(call, object, j)
                        && hooks.takes(hook, i, call.callee(), j, object.type())) {
                    fitting.add(passed);
                }
            }
            for (Map.Entry<MethodHeader, Value> answer : answers.entrySet()) {
                if (hooks.takes(hook, i, answer.getKey())) {
                    fitting.add(answer.getValue());
                }
            }
            values.add(joined(fitting)
                    .via(taints -> taints.marked(Mark.VIA_UNKNOWN).then(hop)));
        }
        return values;
    }

    /** Whether an object hands a text or a number to a method of its own class's library: a title that it gives itself comes back nowhere. */
    private static boolean isPlain(Invocation call, HeapObject object, int argument) {
        boolean itself = object.isInput() && object.path().slots().isEmpty();
        return itself
                && Program.isScalar(
                        Program.internalName(Type.getArgumentTypes(call.callee().descriptor())[argument]));
    }

    private static Value joined(Collection<Value> values) {
        return values.stream().reduce(Value.BOTTOM, Value::join);
    }
}
