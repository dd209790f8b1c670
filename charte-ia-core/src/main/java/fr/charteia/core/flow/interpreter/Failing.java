package fr.charteia.core.flow.interpreter;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Effortless;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.SeenCalls;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** How instructions may fail: with which classes, and whether they do in any case, or in none. */
final class Failing {
    private static final String NULL = "java/lang/NullPointerException";
    private static final String INDEX = "java/lang/ArrayIndexOutOfBoundsException";
    private static final List<String> OF_CELLS = List.of(NULL, INDEX);
    private static final List<String> OF_PUTTING = List.of(NULL, INDEX, "java/lang/ArrayStoreException");
    private static final List<String> OF_STORES = List.of("java/lang/ArrayStoreException");
    private static final List<String> OF_FIELDS = List.of(NULL);
    private static final List<String> OF_CASTS = List.of("java/lang/ClassCastException");
    private static final List<String> OF_LENGTHS = List.of("java/lang/NegativeArraySizeException");
    private static final List<String> OF_DIVISIONS = List.of("java/lang/ArithmeticException");

    /** What the JDK's texts, numbers and builders throw: these, and classes below. */
    private static final List<String> OF_TEXTS = List.of(
            NULL,
            "java/lang/IndexOutOfBoundsException",
            "java/lang/IllegalArgumentException",
            "java/lang/ArithmeticException");

    private static final String ERROR = "java/lang/Error";

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

    private final ClassIndex index;
    private final SeenCalls seen;
    private final Effortless effortless;
    private final Memory memory;

    Failing(Program program, Memory memory) {
        this.index = program.index();
        this.seen = program.seenCalls();
        this.effortless = program.effortless();
        this.memory = memory;
    }

    /** Whether an instruction may fail with what a handler catches. */
    boolean mayReach(Instruction instruction, State state, String handled) {
        if (instruction instanceof Instruction.Invoke call && isEffortless(call, state)
                || instruction instanceof Instruction.Load load && isThere(load.object(), state)
                || instruction instanceof Instruction.Store store && isThere(store.object(), state)) {
            return false;
        }
        if (index.isSubtype(ERROR, handled) || index.isSubtype(handled, ERROR)) {
            // The virtual machine itself may fail anywhere.
            return true;
        }
        if (index.inScope(handled)) {
            // One of ours: what is seen to throw it is not meant here.
            return !seen.isSeen(instruction);
        }
        List<String> thrown = thrown(instruction, state);
        return thrown == null
                || thrown.stream().anyMatch(type -> index.isSubtype(type, handled) || index.isSubtype(handled, type));
    }

    /** Whether a call does nothing that fails: it sets or reads a field of an object that is there, say. */
    private boolean isEffortless(Instruction.Invoke call, State state) {
        if (call.dispatch() == Instruction.Dispatch.STATIC
                || call.callee().name().equals("<init>")) {
            return effortless.is(call.callee());
        }
        return isThere(call.arguments().get(0), state)
                && state.registers[call.arguments().get(0)].objects().stream()
                        .allMatch(object -> effortless.is(object.type(), call.callee()));
    }

    /** Whether a register can only hold objects, of which the classes are known: to set or read a field of one cannot fail. */
    private static boolean isThere(int register, State state) {
        if (register == Instruction.NONE) {
            return false;
        }
        Value held = state.registers[register];
        return held.constant() == Constant.NONE
                && !held.objects().isEmpty()
                && held.objects().stream()
                        .allMatch(object ->
                                object.isExact() && !object.isFunction() && object.kind() != HeapObject.Kind.OPAQUE);
    }

    /** With which classes an instruction may fail; null when with any. */
    private @Nullable List<String> thrown(Instruction instruction, State state) {
        if (instruction instanceof Instruction.ArrayLoad load) {
            return isWithin(state, load.array(), load.index()) ? List.of() : OF_CELLS;
        } else if (instruction instanceof Instruction.ArrayStore store) {
            return isWithin(state, store.array(), store.index()) ? ofPutting(state, store) : OF_PUTTING;
        } else if (instruction instanceof Instruction.Load load && load.object() != Instruction.NONE
                || instruction instanceof Instruction.Store store && store.object() != Instruction.NONE
                || instruction instanceof Instruction.Length) {
            return OF_FIELDS;
        } else if (instruction instanceof Instruction.Cast cast) {
            return fitsAlways(state.registers[cast.source()], cast.type()) ? List.of() : OF_CASTS;
        } else if (instruction instanceof Instruction.NewArray made) {
            return made.lengths().stream().allMatch(r -> isNatural(state.registers[r])) ? List.of() : OF_LENGTHS;
        } else if (instruction instanceof Instruction.Binary binary) {
            Optional<Object> divisor =
                    state.registers[binary.right()].constant().single();
            return divisor.filter(n -> !isZero(n)).isPresent() ? List.of() : OF_DIVISIONS;
        }
        return instruction instanceof Instruction.Invoke call ? ofCall(call, state) : null;
    }

    private static boolean isNatural(Value length) {
        return Sequences.number(length).filter(n -> n >= 0).isPresent();
    }

    private @Nullable List<String> ofCall(Instruction.Invoke call, State state) {
        MemberRef callee = call.callee();
        boolean makesException = callee.name().equals("<init>")
                && callee.owner().startsWith("java/lang/")
                && (callee.owner().equals("java/lang/Object")
                        || !index.inScope(callee.owner()) && index.isSubtype(callee.owner(), "java/lang/Throwable"));
        return makesException ? List.of() : isOfTexts(callee) ? ofTexts(call, state) : null;
    }

    /** With what it fails to put something into a cell that is there: an array of numbers, or of anything, takes all. */
    private static List<String> ofPutting(State state, Instruction.ArrayStore store) {
        HeapObject array = state.registers[store.array()].only();
        boolean takesAll =
                array != null && (array.type().length() == 2 || array.type().equals("[Ljava/lang/Object;"));
        boolean text = array != null
                && array.type().equals("[Ljava/lang/String;")
                && state.registers[store.value()].objects().isEmpty();
        return takesAll || text ? List.of() : OF_STORES;
    }

    private static List<String> ofTexts(Instruction.Invoke call, State state) {
        List<Value> arguments =
                call.arguments().stream().map(r -> state.registers[r]).toList();
        boolean isStatic = call.dispatch() == Instruction.Dispatch.STATIC;
        Optional<Constant> known = PureCalls.call(call.callee(), isStatic, arguments);
        // What is computed of constants does not fail; where it would, nothing is computed.
        boolean computed = known.filter(answer -> answer.values().isPresent()).isPresent()
                || !isStatic
                        && BuiltTexts.of(state, call.callee(), arguments)
                                .filter(made -> made.text() != null)
                                .isPresent();
        return computed ? List.of() : OF_TEXTS;
    }

    /** Whether a call is one of the JDK's texts, numbers or builders that runs no code of others. */
    private static boolean isOfTexts(MemberRef callee) {
        boolean known = PureCalls.isPure(callee) || BuiltTexts.isBuilder(callee);
        if (!known || callee.owner().equals("java/util/Objects")) {
            return false;
        }
        for (Type type : Type.getArgumentTypes(callee.descriptor())) {
            Type element = type.getSort() == Type.ARRAY ? type.getElementType() : type;
            boolean plain = element.getSort() < Type.ARRAY || PLAIN.contains(element.getInternalName());
            if (!plain && !EnumConstants.isEquality(callee)) {
                return false;
            }
        }
        return true;
    }

    /** Whether an instruction fails in any case. */
    boolean isCertain(Instruction instruction, State state) {
        if (instruction instanceof Instruction.ArrayLoad load) {
            return isBeyond(state, load.array(), load.index());
        } else if (instruction instanceof Instruction.ArrayStore store) {
            return isBeyond(state, store.array(), store.index());
        } else if (instruction instanceof Instruction.Binary binary && isDivision(binary.opcode())) {
            Value divisor = state.registers[binary.right()];
            return divisor.constant().single().filter(Failing::isZero).isPresent();
        }
        return instruction instanceof Instruction.Cast cast && fitsNever(state.registers[cast.source()], cast.type());
    }

    private static boolean isDivision(int opcode) {
        return opcode == Opcodes.IDIV || opcode == Opcodes.LDIV || opcode == Opcodes.IREM || opcode == Opcodes.LREM;
    }

    private static boolean isZero(Object number) {
        return number.equals(0) || number.equals(0L);
    }

    private boolean isBeyond(State state, int array, int index) {
        Optional<Integer> at = Sequences.number(state.registers[index]);
        Optional<Integer> size = length(state, array);
        return at.isPresent() && size.filter(n -> at.get() < 0 || at.get() >= n).isPresent();
    }

    private boolean isWithin(State state, int array, int index) {
        Optional<Integer> at = Sequences.number(state.registers[index]);
        Optional<Integer> size = length(state, array);
        return at.isPresent() && size.filter(n -> at.get() >= 0 && at.get() < n).isPresent();
    }

    /** How long an array is that was made here, where it can only be that. */
    private Optional<Integer> length(State state, int array) {
        Value held = state.registers[array];
        HeapObject only = held.only();
        boolean made = only != null && !only.isInput() && !only.isMany() && held.constant() == Constant.NONE;
        return made ? Sequences.number(memory.read(state, held, Slot.SIZE)) : Optional.empty();
    }

    /** Whether a value is of a class below a type in any case, or nothing at all. */
    private boolean fitsAlways(Value value, String type) {
        Constant constant = value.constant();
        boolean text = constant.texts().isPresent() && index.isSubtype("java/lang/String", type);
        return (text || constant == Constant.NONE && !value.objects().isEmpty())
                && value.objects().stream()
                        .allMatch(object ->
                                object.isExact() && !object.isFunction() && index.isSubtype(object.type(), type));
    }

    /** Whether a value is something that is of no class below a type. */
    private boolean fitsNever(Value value, String type) {
        if (value.objects().isEmpty()) {
            boolean text = value.constant()
                    .texts()
                    .filter(all -> !value.constant().equals(Constant.NONE))
                    .isPresent();
            return text && !index.isSubtype("java/lang/String", type);
        }
        return value.constant() == Constant.NONE
                && value.objects().stream()
                        .allMatch(object -> object.isExact()
                                && !object.isFunction()
                                && index.inScope(object.type())
                                && !index.isSubtype(object.type(), type));
    }
}
