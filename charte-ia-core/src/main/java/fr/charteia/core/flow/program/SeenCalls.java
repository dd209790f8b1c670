package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
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
 * it. Of anything else, a proxy or an interceptor, that is not known.
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
    private final Map<MemberRef, Boolean> known = new HashMap<>();
    /** Those that are looked at, the outermost first. */
    private final Set<MemberRef> open = new LinkedHashSet<>();
    /** Those found to be seen since the outermost is looked at: what calls itself was taken to be seen meanwhile. */
    private final Deque<MemberRef> assumed = new ArrayDeque<>();

    SeenCalls(Program program) {
        this.program = program;
    }

    /** Whether all that an instruction may call is seen. */
    public boolean isSeen(Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            return isSeen(call.callee(), call.dispatch());
        }
        return !(instruction instanceof Instruction.InvokeDynamic call) || isPlain(call);
    }

    private boolean isSeen(MemberRef callee, Dispatch dispatch) {
        if (callee.owner().startsWith("[") || callee.equals(SUPPRESSING)) {
            return true;
        }
        if (!program.index().inScope(callee.owner())) {
            return isPlain(callee, dispatch);
        }
        if (dispatch == Dispatch.STATIC || dispatch == Dispatch.SPECIAL) {
            Optional<MethodHeader> method = program.resolve(callee);
            return method.isPresent() && isSeen(method.get(), dispatch);
        }
        List<MethodHeader> all = program.overriding().implementations(callee.owner(), callee);
        return !all.isEmpty()
                && all.size() <= TARGETS
                && !program.isFunctional(callee.owner())
                && all.stream().allMatch(method -> isSeen(method, dispatch));
    }

    private boolean isSeen(MethodHeader method, Dispatch dispatch) {
        if (!program.hasBody(method)) {
            return isPlain(method.ref(), dispatch);
        }
        Boolean seen = known.get(method.ref());
        return seen != null ? seen : open.contains(method.ref()) || look(method);
    }

    private boolean look(MethodHeader method) {
        int before = assumed.size();
        open.add(method.ref());
        boolean seen = open.size() <= DEEPEST && !isIntercepted(method) && areSeen(method);
        open.remove(method.ref());
        known.put(method.ref(), seen);
        if (seen) {
            assumed.push(method.ref());
        } else {
            // Those below it may have been taken to be seen because it was.
            while (assumed.size() > before) {
                known.remove(assumed.pop());
            }
        }
        if (open.isEmpty()) {
            assumed.clear();
        }
        return seen;
    }

    /** Whether a framework may do something else in its place. */
    private boolean isIntercepted(MethodHeader method) {
        return !method.annotations().isEmpty()
                || program.index()
                        .find(method.owner())
                        .filter(owner -> owner.annotations().isEmpty())
                        .isEmpty();
    }

    private boolean areSeen(MethodHeader method) {
        Optional<MethodBody> body = program.body(method);
        return body.isPresent()
                && body.get().instructions().count() <= LONG
                && body.get().instructions().allMatch(this::isSeen);
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

    /** Whether what is made there calls nothing: a function, a text of texts and numbers. */
    private static boolean isPlain(Instruction.InvokeDynamic call) {
        if (!call.bootstrap().getName().startsWith("makeConcat")) {
            return call.bootstrap().getOwner().equals("java/lang/invoke/LambdaMetafactory");
        }
        for (Type type : Type.getArgumentTypes(call.descriptor())) {
            if (type.getSort() >= Type.ARRAY && !Program.isScalar(type.getInternalName())) {
                return false;
            }
        }
        return true;
    }
}
