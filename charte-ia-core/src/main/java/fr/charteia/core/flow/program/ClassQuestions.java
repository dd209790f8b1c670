package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.Definitions;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.Operation;
import fr.charteia.core.flow.value.Term;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** What code asks of the class of an object: whether it is an instance of one, whether its class is one, or has a name. */
public final class ClassQuestions {
    private static final MemberRef CLASS_OF = new MemberRef("java/lang/Object", "getClass", "()Ljava/lang/Class;");
    private static final MemberRef IS_INSTANCE = new MemberRef(Reflection.CLASS, "isInstance", "(Ljava/lang/Object;)Z");
    private static final MemberRef CAUSE = new MemberRef("java/lang/Throwable", "getCause", "()Ljava/lang/Throwable;");
    private static final Set<String> NAMES = Set.of("getName", "getSimpleName", "getTypeName");
    private static final String A_TEXT = "()Ljava/lang/String;";

    private ClassQuestions() {}

    /** What an instruction puts in its register, when it is such a question, or a part of one. */
    static @Nullable Term of(List<Instruction> instructions, int at) {
        if (!(instructions.get(at) instanceof Instruction.Invoke call)) {
            return null;
        }
        MemberRef callee = call.callee();
        if (callee.equals(CLASS_OF) || isCause(callee) || isName(callee)) {
            return new Term.Computed(
                    new Operation.Answer(callee),
                    List.of(new Term.Register(call.arguments().get(0))));
        }
        if (callee.equals(IS_INSTANCE)) {
            Type type = constant(instructions, at, call.arguments().get(0));
            return type != null && type.getSort() == Type.OBJECT
                    ? Term.ofType(type.getInternalName(), call.arguments().get(1))
                    : null;
        }
        boolean equality = callee.name().equals("equals") && callee.descriptor().equals("(Ljava/lang/Object;)Z");
        return equality
                        && call.arguments().stream()
                                .allMatch(asked ->
                                        constant(instructions, at, asked) != null || isClassOf(instructions, at, asked))
                ? Term.test(
                        Opcodes.IF_ACMPEQ,
                        new Term.Register(call.arguments().get(0)),
                        new Term.Register(call.arguments().get(1)))
                : null;
    }

    private static boolean isName(MemberRef callee) {
        return callee.owner().equals(Reflection.CLASS)
                && NAMES.contains(callee.name())
                && callee.descriptor().equals(A_TEXT);
    }

    private static @Nullable Type constant(List<Instruction> instructions, int end, int register) {
        int at = Definitions.maker(instructions, end, register);
        return at >= 0
                        && instructions.get(at) instanceof Instruction.Constant constant
                        && constant.value() instanceof Type type
                ? type
                : null;
    }

    private static boolean isClassOf(List<Instruction> instructions, int end, int register) {
        int at = Definitions.maker(instructions, end, register);
        return at >= 0
                && instructions.get(at) instanceof Instruction.Invoke call
                && call.callee().equals(CLASS_OF);
    }

    /** Asked of any exception: it is the one method, unless a class has its own. */
    private static boolean isCause(MemberRef callee) {
        return callee.name().equals(CAUSE.name()) && callee.descriptor().equals(CAUSE.descriptor());
    }

    /** The register of the exception of which a term is the cause; null where it is none. */
    public static @Nullable Integer ofCause(Term term) {
        return term instanceof Term.Computed c
                        && c.operation() instanceof Operation.Answer answer
                        && isCause(answer.method())
                        && c.from().get(0) instanceof Term.Register register
                ? register.number()
                : null;
    }

    /** The object of which a term is the class, or a name of that; null where it is neither. */
    public static @Nullable Term asked(Term term) {
        Term of =
                isAnswer(term) && !isClass(term) ? ((Term.Computed) term).from().get(0) : term;
        return isClass(of) ? ((Term.Computed) of).from().get(0) : null;
    }

    /** Whether a term is the class of an object. */
    static boolean isClass(Term term) {
        return term instanceof Term.Computed c && c.operation().equals(new Operation.Answer(CLASS_OF));
    }

    private static boolean isAnswer(Term term) {
        return term instanceof Term.Computed c
                && c.operation() instanceof Operation.Answer answer
                && (answer.method().equals(CLASS_OF) || isName(answer.method()));
    }

    /** What the term is of an object of just that class: the class itself, or its name. */
    public static Object of(Term term, String type) {
        Type itself = Type.getObjectType(type);
        if (isClass(term)) {
            return itself;
        }
        String name = itself.getClassName();
        boolean simple = ((Operation.Answer) ((Term.Computed) term).operation())
                .method()
                .name()
                .equals("getSimpleName");
        return simple ? name.substring(Math.max(name.lastIndexOf('.'), name.lastIndexOf('$')) + 1) : name;
    }
}
