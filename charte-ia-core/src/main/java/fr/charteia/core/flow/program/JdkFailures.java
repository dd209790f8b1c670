package fr.charteia.core.flow.program;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.value.PureCalls;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Type;

/** With which classes instructions fail by themselves, and calls of the JDK's plain methods, whatever they work on. */
public final class JdkFailures {
    public static final List<String> OF_NOTHING = List.of("java/lang/NullPointerException");
    public static final List<String> OF_STORES = List.of("java/lang/ArrayStoreException");

    private static final String NULL = OF_NOTHING.get(0);
    private static final String INDEX = "java/lang/ArrayIndexOutOfBoundsException";
    private static final List<String> OF_CELLS = List.of(NULL, INDEX);
    private static final List<String> OF_PUTTING = List.of(NULL, INDEX, OF_STORES.get(0));
    private static final List<String> OF_CASTS = List.of("java/lang/ClassCastException");
    private static final List<String> OF_LENGTHS = List.of("java/lang/NegativeArraySizeException");
    private static final List<String> OF_DIVISIONS = List.of("java/lang/ArithmeticException");

    /** What the JDK's texts, numbers and builders throw: these, and classes below. */
    private static final List<String> OF_TEXTS = List.of(
            NULL,
            "java/lang/IndexOutOfBoundsException",
            "java/lang/IllegalArgumentException",
            "java/lang/ArithmeticException");

    /** What methods of texts do whatever a text is: they only fail on one that is not there. */
    private static final Set<String> ASKED_OF_TEXTS = Set.of(
            "equals",
            "equalsIgnoreCase",
            "hashCode",
            "length",
            "isEmpty",
            "isBlank",
            "contains",
            "startsWith",
            "endsWith",
            "indexOf",
            "lastIndexOf",
            "compareTo",
            "compareToIgnoreCase",
            "trim",
            "strip",
            "toLowerCase",
            "toUpperCase",
            "concat",
            "toString");

    /** What methods of texts and builders may be given of which no code runs. */
    private static final Set<String> PLAIN = Set.of(
            "java/lang/String",
            "java/lang/StringBuilder",
            "java/lang/StringBuffer",
            "java/lang/Integer",
            "java/lang/Long",
            "java/lang/Short",
            "java/lang/Byte",
            "java/lang/Boolean",
            "java/lang/Character",
            "java/lang/Double",
            "java/lang/Float",
            "java/util/Locale",
            "java/nio/charset/Charset");

    /** What the constructors of objects end with. */
    static final Set<String> ROOTS = Set.of("java/lang/Object", "java/lang/Record");

    /** What any text is: of which no code runs either, unless there is one of ours. */
    private static final String TEXT = "java/lang/CharSequence";

    private static final String OF_A_TEXT = "(Ljava/lang/String;)V";

    private JdkFailures() {}

    /** With which an instruction fails that is no call; null when with any. */
    public static @Nullable List<String> of(Instruction instruction) {
        if (instruction instanceof Instruction.ArrayLoad) {
            return OF_CELLS;
        } else if (instruction instanceof Instruction.ArrayStore) {
            return OF_PUTTING;
        } else if (instruction instanceof Instruction.Load load && load.object() != Instruction.NONE
                || instruction instanceof Instruction.Store store && store.object() != Instruction.NONE
                || instruction instanceof Instruction.Length) {
            return OF_NOTHING;
        } else if (instruction instanceof Instruction.Cast) {
            return OF_CASTS;
        } else if (instruction instanceof Instruction.NewArray) {
            return OF_LENGTHS;
        }
        if (instruction instanceof Instruction.Binary binary) {
            return binary.divides() ? OF_DIVISIONS : List.of();
        }
        return instruction instanceof Instruction.InvokeDynamic call && isPlain(call) ? List.of() : null;
    }

    /** Whether what is made there calls nothing: a function, a text of texts and numbers. */
    static boolean isPlain(Instruction.InvokeDynamic call) {
        if (!call.bootstrap().getName().startsWith("makeConcat")) {
            return Lambdas.isMade(call);
        }
        for (Type type : Type.getArgumentTypes(call.descriptor())) {
            if (type.getSort() >= Type.ARRAY && !Program.isScalar(type.getInternalName())) {
                return false;
            }
        }
        return true;
    }

    /** With which a call of the JDK fails on an object that is there; null where nothing is known. */
    public static @Nullable List<String> of(MemberRef callee, ClassIndex index) {
        boolean makesRoot = callee.name().equals("<init>") && ROOTS.contains(callee.owner());
        if (makesRoot || makesException(callee, index) || boxes(callee)) {
            return List.of();
        }
        return isOfTexts(callee, index) ? ofTexts(callee) : null;
    }

    /** Whether a method makes an exception of the JDK's own: nobody reckons with one that fails. */
    public static boolean makesException(MemberRef callee, ClassIndex index) {
        return callee.name().equals("<init>")
                && callee.owner().startsWith("java/lang/")
                && !index.inScope(callee.owner())
                && index.isSubtype(callee.owner(), "java/lang/Throwable");
    }

    /** Whether a method puts a number or a truth value into a box. */
    static boolean boxes(MemberRef callee) {
        return Program.BOXES.contains(callee.owner())
                && callee.name().equals("valueOf")
                && !callee.descriptor().startsWith("(L");
    }

    /** Nothing goes wrong with a text or a number that is there where it is asked, taken out of its box, or put behind another. */
    private static List<String> ofTexts(MemberRef callee) {
        int arguments = Type.getArgumentTypes(callee.descriptor()).length;
        boolean builds = TextBuilders.isOne(callee)
                && (arguments == 0 && callee.name().equals("<init>")
                        || arguments == 1
                                && callee.name().equals("append")
                                && !callee.descriptor().startsWith("(["));
        boolean unboxes = arguments == 0 && callee.name().endsWith("Value");
        boolean asked = ASKED_OF_TEXTS.contains(callee.name());
        if (builds || unboxes || asked && arguments == 0) {
            return List.of();
        }
        return asked || TextBuilders.isOne(callee) && callee.descriptor().equals(OF_A_TEXT) ? OF_NOTHING : OF_TEXTS;
    }

    /** Whether a call is one of the JDK's texts, numbers or builders that runs no code of others. */
    private static boolean isOfTexts(MemberRef callee, ClassIndex index) {
        boolean known = PureCalls.isPure(callee) || TextBuilders.isOne(callee);
        if (!known || callee.owner().equals("java/util/Objects")) {
            return false;
        }
        for (Type type : Type.getArgumentTypes(callee.descriptor())) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            boolean plain = element.getSort() < Type.ARRAY
                    || PLAIN.contains(element.getInternalName())
                    || element.getInternalName().equals(TEXT)
                            && index.subtypes(TEXT).isEmpty();
            boolean equality =
                    callee.name().equals("equals") && callee.descriptor().endsWith("Ljava/lang/Object;)Z");
            if (!plain && !equality) {
                return false;
            }
        }
        return true;
    }
}
