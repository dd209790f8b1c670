package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Registers;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.objectweb.asm.Type;

/**
 * Calls that come to nothing but code of ours and plain code of the JDK: an exception of ours leaves them only where they are seen to throw
 * it, and of the JDK's only those which the machine throws, or that code. Of anything else, a proxy or an interceptor, that is not known.
 */
public final class SeenCalls {
    /** How many bodies a call may come to, how long these are, and how deep they call each other. */
    private static final int TARGETS = 8;

    private static final int LONG = 500;
    private static final int DEEPEST = 20;

    /** Packages of the JDK whose classes call nothing but what they are given. */
    private static final Set<String> PLAIN = Set.of(
            "java/lang/", "java/util/", "java/io/", "java/math/", "java/time/", "java/text/", "java/nio/charset/");

    /** What of them runs code by its name, or brings in code from elsewhere. */
    private static final Set<String> OPEN =
            Set.of("java/lang/Class", "java/lang/ClassLoader", "java/util/ServiceLoader", "java/io/ObjectInputStream");

    /** What compilers write where closing a resource fails as well: it only keeps what it is given. */
    private static final MemberRef SUPPRESSING =
            new MemberRef("java/lang/Throwable", "addSuppressed", "(Ljava/lang/Throwable;)V");

    private final Program program;
    private final Map<MemberRef, UnseenThrown> known = new HashMap<>();
    /** Those that are looked at, the outermost first. */
    private final Set<MemberRef> open = new LinkedHashSet<>();
    /** Those found to be seen since the outermost is looked at: what calls itself was taken to be seen meanwhile. */
    private final Deque<MemberRef> assumed = new ArrayDeque<>();

    SeenCalls(Program program) {
        this.program = program;
    }

    /** Whether all that an instruction may call is seen. */
    public boolean isSeen(Instruction instruction) {
        return !thrown(instruction).ofOurs();
    }

    /** What may leave a call that is not seen to be thrown, whatever it is called on. */
    public UnseenThrown thrown(Instruction.Invoke call) {
        MemberRef callee = call.callee();
        if (callee.owner().startsWith("[") || callee.equals(SUPPRESSING)) {
            return UnseenThrown.NOTHING;
        }
        if (!program.index().inScope(callee.owner())) {
            return plain(callee, call.dispatch());
        }
        if (call.dispatch() == Dispatch.STATIC || call.dispatch() == Dispatch.SPECIAL) {
            return program.resolve(callee)
                    .map(method -> thrown(method, call.dispatch()))
                    .orElse(UnseenThrown.ANYTHING);
        }
        List<MethodHeader> all = program.overriding().implementations(callee.owner(), callee);
        if (all.isEmpty() || all.size() > TARGETS || program.isFunctional(callee.owner())) {
            return UnseenThrown.ANYTHING;
        }
        UnseenThrown thrown = UnseenThrown.NOTHING;
        for (MethodHeader method : all) {
            thrown = thrown.and(thrown(method, call.dispatch()));
        }
        return thrown;
    }

    private UnseenThrown thrown(Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            return thrown(call);
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            return JdkFailures.isPlain(call) ? UnseenThrown.NOTHING : UnseenThrown.ANYTHING;
        }
        return Optional.ofNullable(JdkFailures.of(instruction))
                .map(UnseenThrown::of)
                .orElse(UnseenThrown.NOTHING);
    }

    private UnseenThrown thrown(MethodHeader method, Dispatch dispatch) {
        if (!program.hasBody(method)) {
            return plain(method.ref(), dispatch);
        }
        UnseenThrown thrown = known.get(method.ref());
        if (thrown != null) {
            return thrown;
        }
        return open.contains(method.ref()) ? UnseenThrown.ANYTHING_OF_JDK : look(method);
    }

    private UnseenThrown look(MethodHeader method) {
        int before = assumed.size();
        open.add(method.ref());
        UnseenThrown thrown = open.size() <= DEEPEST && !isIntercepted(method) ? thrown(method) : UnseenThrown.ANYTHING;
        open.remove(method.ref());
        known.put(method.ref(), thrown);
        if (thrown.ofOurs()) {
            // Those below it may have been taken to be seen because it was.
            while (assumed.size() > before) {
                known.remove(assumed.pop());
            }
        } else {
            assumed.push(method.ref());
        }
        if (open.isEmpty()) {
            assumed.clear();
        }
        return thrown;
    }

    /** Whether a framework may do something else in its place. */
    private boolean isIntercepted(MethodHeader method) {
        return !method.annotations().isEmpty()
                || program.index()
                        .find(method.owner())
                        .filter(owner -> owner.annotations().isEmpty())
                        .isEmpty();
    }

    private UnseenThrown thrown(MethodHeader method) {
        Optional<MethodBody> body = program.body(method);
        if (body.isEmpty() || body.get().size() > LONG) {
            return UnseenThrown.ANYTHING;
        }
        boolean own = !method.isStatic()
                && body.get().instructions().mapToInt(Registers::written).noneMatch(register -> register == 0);
        UnseenThrown thrown = UnseenThrown.NOTHING;
        for (MethodBody.Block block : body.get().blocks()) {
            PresentObjects present = own ? new PresentObjects(method) : new PresentObjects();
            for (Instruction instruction : block.instructions()) {
                thrown = thrown.and(thrown(instruction, present).past(block.handlers(), program.index()));
                if (thrown.ofOurs()) {
                    return thrown;
                }
                present.step(instruction);
            }
        }
        return thrown;
    }

    private UnseenThrown thrown(Instruction instruction, PresentObjects present) {
        if (instruction instanceof Instruction.Load load && isOf(load.object(), present)
                || instruction instanceof Instruction.Store store && isOf(store.object(), present)) {
            return UnseenThrown.NOTHING;
        }
        boolean onNothing = instruction instanceof Instruction.Invoke call
                && call.dispatch() != Dispatch.STATIC
                && !call.callee().name().equals("<init>")
                && !present.has(call.arguments().get(0));
        UnseenThrown thrown = thrown(instruction);
        return onNothing ? thrown.and(UnseenThrown.of(JdkFailures.OF_NOTHING)) : thrown;
    }

    /** Whether a field is of an object that is there; a static one is of none. */
    private static boolean isOf(int object, PresentObjects present) {
        return object == Instruction.NONE || present.has(object);
    }

    private UnseenThrown plain(MemberRef callee, Dispatch dispatch) {
        return Optional.ofNullable(JdkFailures.of(callee, program.index()))
                .map(UnseenThrown::of)
                .orElseGet(() -> isPlain(callee, dispatch) ? UnseenThrown.ANYTHING_OF_JDK : UnseenThrown.ANYTHING);
    }

    /** Whether a method of the JDK calls nothing but what it is given, and that is no function. */
    private boolean isPlain(MemberRef callee, Dispatch dispatch) {
        String owner = callee.owner();
        boolean exact = dispatch == Dispatch.STATIC || dispatch == Dispatch.SPECIAL;
        boolean named = PLAIN.contains(owner.substring(0, owner.lastIndexOf('/') + 1)) && !OPEN.contains(owner);
        return named
                && !program.isFunctional(owner)
                && (exact || program.index().subtypes(owner).stream().noneMatch(program.index()::inScope))
                && takesNoCode(callee);
    }

    /** Whether nothing that it is given has code that it calls; a collection only asks whether two are equal. */
    private boolean takesNoCode(MemberRef callee) {
        boolean holds = callee.owner().startsWith("java/util/");
        for (Type type : Type.getArgumentTypes(callee.descriptor())) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            boolean asked = element.getSort() == Type.OBJECT
                    && (program.isFunctional(element.getInternalName())
                            || !holds && !Program.isScalar(element.getInternalName()));
            if (asked) {
                return false;
            }
        }
        return true;
    }
}
