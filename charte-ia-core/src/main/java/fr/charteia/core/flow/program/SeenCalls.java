package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.Instruction.Dispatch;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodBody;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.bytecode.Registers;
import fr.charteia.core.flow.value.HeapObject;
import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Calls that come to nothing but code of ours and plain code of the JDK: an exception of ours leaves them only where they are seen to throw
 * it, and of the JDK's only those which the machine throws, or that code. Of anything else, a proxy or an interceptor, that is not known.
 * What functions throw is told by who passes them.
 */
public final class SeenCalls {
    /** How many bodies a call may come to, how long these are, and how deep they call each other. */
    private static final int TARGETS = 8;

    private static final int LONG = 500;
    private static final int DEEPEST = 20;

    /** Packages of the JDK whose classes call nothing but what they are given. */
    private static final Set<String> PLAIN = Set.of(
            "java/lang/", "java/util/", "java/io/", "java/math/", "java/time/", "java/text/", "java/nio/charset/");

    /** Packages of loggers, and what prints: they only ask what they are given what it says. */
    private static final Set<String> LOGGERS =
            Set.of("java/util/logging/", "org/slf4j/", "org/apache/logging/log4j/", "org/apache/commons/logging/");

    private static final Set<String> PRINTING = Set.of(
            "java/io/PrintStream",
            "java/io/PrintWriter",
            "java/lang/String",
            "java/lang/StringBuilder",
            "java/lang/StringBuffer");

    private static final String THROWABLE = "java/lang/Throwable";

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

    /** What may leave an instruction that is not seen to be thrown. */
    public UnseenThrown thrown(Instruction instruction) {
        if (instruction instanceof Instruction.Invoke call) {
            return thrown(call.callee(), call.dispatch());
        } else if (instruction instanceof Instruction.InvokeDynamic call) {
            return JdkFailures.isPlain(call) ? UnseenThrown.NOTHING : UnseenThrown.ANYTHING;
        }
        return Optional.ofNullable(JdkFailures.of(instruction))
                .map(UnseenThrown::of)
                .orElse(UnseenThrown.NOTHING);
    }

    /** What may leave a function that is called, by what it took along. */
    public UnseenThrown thrown(HeapObject.Target function) {
        boolean made = function.tag() == Opcodes.H_NEWINVOKESPECIAL;
        UnseenThrown thrown = thrown(function.implementation(), dispatch(function.tag()));
        return thrown.with(argument ->
                !made && argument < function.captured() ? UnseenThrown.by(argument) : UnseenThrown.ANYTHING);
    }

    private static Dispatch dispatch(int tag) {
        return switch (tag) {
            case Opcodes.H_INVOKESTATIC -> Dispatch.STATIC;
            case Opcodes.H_INVOKESPECIAL, Opcodes.H_NEWINVOKESPECIAL -> Dispatch.SPECIAL;
            default -> Dispatch.VIRTUAL;
        };
    }

    /** What may leave a call that is not seen to be thrown, whatever it is called on. */
    private UnseenThrown thrown(MemberRef callee, Dispatch dispatch) {
        if (callee.owner().startsWith("[") || callee.equals(SUPPRESSING)) {
            return UnseenThrown.NOTHING;
        }
        if (dispatch == Dispatch.VIRTUAL && isOfFunction(callee)) {
            return UnseenThrown.by(0);
        }
        if (!program.index().inScope(callee.owner())) {
            boolean says = dispatch == Dispatch.VIRTUAL && program.index().isSubtype(callee.owner(), THROWABLE);
            return says ? said(callee) : plain(callee, dispatch);
        }
        if (dispatch == Dispatch.STATIC || dispatch == Dispatch.SPECIAL) {
            return program.resolve(callee)
                    .map(method -> thrown(method, dispatch))
                    .orElse(UnseenThrown.ANYTHING);
        }
        List<MethodHeader> all = program.overriding().implementations(callee.owner(), callee);
        if (all.isEmpty() || all.size() > TARGETS || program.isFunctional(callee.owner())) {
            return UnseenThrown.ANYTHING;
        }
        UnseenThrown thrown = UnseenThrown.NOTHING;
        for (MethodHeader method : all) {
            thrown = thrown.and(thrown(method, dispatch));
        }
        return thrown;
    }

    /** What is thrown where an exception is asked what it says, whichever it is. */
    private UnseenThrown said(MemberRef callee) {
        UnseenThrown thrown = UnseenThrown.ofMethod(false, declared(callee));
        for (MethodHeader method : program.overriding().implementations(callee.owner(), callee)) {
            if (program.index().inScope(method.owner())) {
                thrown = thrown.and(thrown(method, Dispatch.VIRTUAL));
            }
        }
        return thrown;
    }

    /** Whether a call runs a function. */
    private boolean isOfFunction(MemberRef callee) {
        return program.isFunctional(callee.owner())
                && program.resolve(callee).filter(MethodHeader::isAbstract).isPresent();
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
        BitSet written = new BitSet();
        body.get()
                .instructions()
                .mapToInt(Registers::written)
                .filter(r -> r >= 0)
                .forEach(written::set);
        Map<Integer, UnseenThrown> passed = passed(method, written);
        boolean own = !method.isStatic() && !written.get(0);
        UnseenThrown thrown = UnseenThrown.NOTHING;
        for (MethodBody.Block block : body.get().blocks()) {
            PresentObjects present = own ? new PresentObjects(method) : new PresentObjects();
            Map<Integer, UnseenThrown> functions = new HashMap<>(passed);
            for (Instruction instruction : block.instructions()) {
                thrown = thrown.and(thrown(instruction, present, functions).past(block.handlers(), program.index()));
                if (thrown.equals(UnseenThrown.ANYTHING)) {
                    return thrown;
                }
                present.step(instruction);
                step(instruction, functions);
            }
        }
        return thrown;
    }

    /** What functions throw that a method is passed, by the registers that hold these all along. */
    private static Map<Integer, UnseenThrown> passed(MethodHeader method, BitSet written) {
        Map<Integer, UnseenThrown> passed = new HashMap<>();
        int argument = method.isStatic() ? 0 : 1;
        int register = argument;
        for (Type type : Type.getArgumentTypes(method.descriptor())) {
            if (type.getSort() == Type.OBJECT && !written.get(register)) {
                passed.put(register, UnseenThrown.by(argument));
            }
            argument++;
            register += type.getSize();
        }
        return passed;
    }

    /**
     * What an instruction may fail with.
     *
     * @param functions what functions throw, by the registers that hold them
     */
    private UnseenThrown thrown(Instruction instruction, PresentObjects present, Map<Integer, UnseenThrown> functions) {
        if (instruction instanceof Instruction.Load load && isOf(load.object(), present)
                || instruction instanceof Instruction.Store store && isOf(store.object(), present)) {
            return UnseenThrown.NOTHING;
        }
        if (!(instruction instanceof Instruction.Invoke call)) {
            return thrown(instruction);
        }
        UnseenThrown thrown = thrown(call).with(in(functions, call.arguments()));
        boolean onNothing = call.dispatch() != Dispatch.STATIC
                && !call.callee().name().equals("<init>")
                && !present.has(call.arguments().get(0));
        return onNothing ? thrown.and(UnseenThrown.of(JdkFailures.OF_NOTHING)) : thrown;
    }

    private static IntFunction<UnseenThrown> in(Map<Integer, UnseenThrown> functions, List<Integer> registers) {
        return argument -> functions.getOrDefault(registers.get(argument), UnseenThrown.ANYTHING);
    }

    /** Whether a field is of an object that is there; a static one is of none. */
    private static boolean isOf(int object, PresentObjects present) {
        return object == Instruction.NONE || present.has(object);
    }

    private void step(Instruction instruction, Map<Integer, UnseenThrown> functions) {
        int written = Registers.written(instruction);
        if (written == Instruction.NONE) {
            return;
        }
        UnseenThrown function = null;
        if (instruction instanceof Instruction.Move move) {
            function = functions.get(move.source());
        } else if (instruction instanceof Instruction.InvokeDynamic made && Lambdas.isMade(made)) {
            function = thrown(Lambdas.target(made)).with(in(functions, made.arguments()));
        }
        functions.remove(written);
        if (function != null) {
            functions.put(written, function);
        }
    }

    private UnseenThrown plain(MemberRef callee, Dispatch dispatch) {
        return Optional.ofNullable(JdkFailures.of(callee, program.index()))
                .map(UnseenThrown::of)
                .orElseGet(() -> isPlain(callee.owner(), dispatch)
                        ? ofWhatIsGiven(callee, dispatch)
                        : UnseenThrown.ofMethod(true, declared(callee)));
    }

    /** What a method declares to throw; of one that is nowhere, anything. */
    private List<String> declared(MemberRef callee) {
        return program.resolve(callee).map(MethodHeader::exceptions).orElse(List.of("java/lang/Exception"));
    }

    /** Whether the methods of a class of the JDK call nothing but what they are given. */
    private boolean isPlain(String owner, Dispatch dispatch) {
        boolean exact = dispatch == Dispatch.STATIC || dispatch == Dispatch.SPECIAL;
        boolean named = PLAIN.contains(packageOf(owner)) && !OPEN.contains(owner) || isLogger(owner);
        return named
                && !program.isFunctional(owner)
                && (exact || program.index().subtypes(owner).stream().noneMatch(program.index()::inScope));
    }

    private static String packageOf(String type) {
        return type.substring(0, type.lastIndexOf('/') + 1);
    }

    /** Whether a method makes a logger, or prints: of what it is given it only asks what that says. */
    static boolean isOfPrinting(MemberRef callee) {
        Type given = Type.getReturnType(callee.descriptor());
        return PRINTING.contains(callee.owner())
                || isLogger(callee.owner())
                || given.getSort() == Type.OBJECT && isLogger(given.getInternalName());
    }

    private static boolean isLogger(String type) {
        return LOGGERS.contains(packageOf(type));
    }

    /**
     * What such a method throws: what the functions do that it is given; a collection only asks whether two others are equal, and what
     * prints something asks that alone.
     */
    private UnseenThrown ofWhatIsGiven(MemberRef callee, Dispatch dispatch) {
        boolean holds = callee.owner().startsWith("java/util/");
        boolean prints = !holds && (PRINTING.contains(callee.owner()) || isLogger(callee.owner()));
        List<String> declared = declared(callee);
        UnseenThrown thrown = UnseenThrown.ofMethod(false, declared);
        int argument = dispatch == Dispatch.STATIC ? 0 : 1;
        for (Type type : Type.getArgumentTypes(callee.descriptor())) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            boolean object = element.getSort() == Type.OBJECT;
            boolean asked = program.isFunctional(element.getInternalName())
                    || prints && !Program.isScalar(element.getInternalName());
            if (object && asked) {
                thrown = thrown.and(UnseenThrown.by(argument));
            } else if (object && !holds && !Program.isScalar(element.getInternalName())) {
                return UnseenThrown.ofMethod(true, declared);
            }
            argument++;
        }
        return thrown;
    }
}
