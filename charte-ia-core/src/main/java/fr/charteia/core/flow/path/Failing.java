package fr.charteia.core.flow.path;

import fr.charteia.core.bytecode.ClassIndex;
import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.known.BuiltTexts;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.memory.Sequences;
import fr.charteia.core.flow.program.Effortless;
import fr.charteia.core.flow.program.JdkFailures;
import fr.charteia.core.flow.program.Program;
import fr.charteia.core.flow.program.SeenCalls;
import fr.charteia.core.flow.program.TextBuilders;
import fr.charteia.core.flow.program.UnseenThrown;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.PureCalls;
import fr.charteia.core.flow.value.Slot;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Value;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** How instructions may fail: with which classes, and whether they do in any case, or in none. */
final class Failing {
    private static final String ERROR = "java/lang/Error";

    /** How deep functions are looked into that others took along. */
    private static final int FUNCTIONS = 4;

    private final ClassIndex index;
    private final SeenCalls seen;
    private final Effortless effortless;
    private final Memory memory;
    /** Whether the method is one of an object, which is its first parameter. */
    private final boolean ofObject;

    Failing(Program program, MethodHeader method, Memory memory) {
        this.index = program.index();
        this.seen = program.seenCalls();
        this.effortless = program.effortless();
        this.memory = memory;
        this.ofObject = !method.isStatic();
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
        if (instruction instanceof Instruction.Invoke call
                && index.inScope(call.callee().owner())) {
            return isOnNothing(call, state, handled) || unseen(call, state).mayBe(handled, index);
        } else if (index.inScope(handled)) {
            // One of ours: what is seen to throw it is not meant here.
            return unseen(instruction, state).mayBe(handled, index);
        }
        List<String> thrown = thrown(instruction, state);
        return thrown == null
                ? unseen(instruction, state).mayBe(handled, index)
                : thrown.stream().anyMatch(type -> index.isSubtype(type, handled) || index.isSubtype(handled, type));
    }

    /** What may leave an instruction that is not seen to be thrown, by the functions that it is given here. */
    private UnseenThrown unseen(Instruction instruction, State state) {
        UnseenThrown thrown = seen.thrown(instruction);
        return instruction instanceof Instruction.Invoke call
                ? thrown.with(
                        argument -> ofFunction(state.registers[call.arguments().get(argument)], state, FUNCTIONS))
                : thrown;
    }

    private UnseenThrown ofFunction(Value function, State state, int depth) {
        if (isThrown(function)) {
            // It only says what it is.
            return UnseenThrown.ANYTHING_OF_JDK;
        }
        if (depth == 0 || !function.isFunction()) {
            return UnseenThrown.ANYTHING;
        }
        UnseenThrown thrown = UnseenThrown.of(List.of());
        for (HeapObject one : function.objects()) {
            thrown = thrown.and(seen.thrown(one.target())
                    .with(taken ->
                            ofFunction(memory.readObject(state.heap, one, Slot.capture(taken)), state, depth - 1)));
        }
        return thrown;
    }

    private boolean isThrown(Value value) {
        return value.constant() == Constant.NONE
                && !value.objects().isEmpty()
                && value.objects().stream().allMatch(memory.program()::isThrowable);
    }

    /** Whether a call does nothing that fails: it sets or reads a field of an object that is there, say. */
    private boolean isEffortless(Instruction.Invoke call, State state) {
        if (call.dispatch() == Instruction.Dispatch.STATIC
                || call.callee().name().equals("<init>")) {
            return effortless.is(call.callee()) || JdkFailures.makesException(call.callee(), index);
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

    /** Whether a handler may catch that there is no object on which a method of ours is called. */
    private boolean isOnNothing(Instruction.Invoke call, State state, String handled) {
        boolean on = call.dispatch() != Instruction.Dispatch.STATIC
                && !call.callee().name().equals("<init>")
                && !isThere(call.arguments().get(0), state)
                && !isSelf(state.registers[call.arguments().get(0)]);
        return on && UnseenThrown.of(JdkFailures.OF_NOTHING).mayBe(handled, index);
    }

    /** Whether a value is the object whose method this is. */
    private boolean isSelf(Value value) {
        HeapObject only = ofObject ? value.only() : null;
        return only != null
                && only.isInput()
                && only.path().slots().isEmpty()
                && only.path().parameter() == 0;
    }

    /** With which classes an instruction may fail; null when with any. */
    private @Nullable List<String> thrown(Instruction instruction, State state) {
        if (instruction instanceof Instruction.ArrayLoad load && isWithin(state, load.array(), load.index())
                || instruction instanceof Instruction.Cast cast
                        && fitsAlways(state.registers[cast.source()], cast.type())
                || instruction instanceof Instruction.NewArray made
                        && made.lengths().stream().allMatch(r -> isNatural(state.registers[r]))
                || instruction instanceof Instruction.Binary binary
                        && state.registers[binary.right()]
                                .constant()
                                .single()
                                .filter(n -> !isZero(n))
                                .isPresent()
                || instruction instanceof Instruction.Invoke computed && isComputed(computed, state)) {
            return List.of();
        } else if (instruction instanceof Instruction.ArrayStore store
                && isWithin(state, store.array(), store.index())) {
            return ofPutting(state, store);
        }
        return instruction instanceof Instruction.Invoke call ? ofJdk(call, state) : JdkFailures.of(instruction);
    }

    private @Nullable List<String> ofJdk(Instruction.Invoke call, State state) {
        List<String> thrown = JdkFailures.of(call.callee(), index);
        boolean onNothing = call.dispatch() != Instruction.Dispatch.STATIC
                && !call.callee().name().equals("<init>")
                && !isThere(call.arguments().get(0), state);
        return thrown != null && thrown.isEmpty() && onNothing ? JdkFailures.OF_NOTHING : thrown;
    }

    private static boolean isNatural(Value length) {
        return Sequences.number(length).filter(n -> n >= 0).isPresent();
    }

    /** With what it fails to put something into a cell that is there: an array of numbers, or of anything, takes all. */
    private static List<String> ofPutting(State state, Instruction.ArrayStore store) {
        HeapObject array = state.registers[store.array()].only();
        boolean takesAll =
                array != null && (array.type().length() == 2 || array.type().equals("[Ljava/lang/Object;"));
        boolean text = array != null
                && array.type().equals("[Ljava/lang/String;")
                && state.registers[store.value()].objects().isEmpty();
        return takesAll || text ? List.of() : JdkFailures.OF_STORES;
    }

    /** What is computed of constants does not fail; where it would, nothing is computed. */
    private static boolean isComputed(Instruction.Invoke call, State state) {
        if (!PureCalls.isPure(call.callee()) && !TextBuilders.isOne(call.callee())) {
            return false;
        }
        List<Value> arguments =
                call.arguments().stream().map(r -> state.registers[r]).toList();
        boolean isStatic = call.dispatch() == Instruction.Dispatch.STATIC;
        Optional<Constant> known = PureCalls.call(call.callee(), isStatic, arguments);
        return known.filter(answer -> answer.values().isPresent()).isPresent()
                || !isStatic
                        && BuiltTexts.of(state, call.callee(), arguments)
                                .filter(made -> made.text() != null)
                                .isPresent();
    }

    /** Whether an instruction fails in any case. */
    boolean isCertain(Instruction instruction, State state) {
        if (instruction instanceof Instruction.ArrayLoad load) {
            return isBeyond(state, load.array(), load.index());
        } else if (instruction instanceof Instruction.ArrayStore store) {
            return isBeyond(state, store.array(), store.index());
        } else if (instruction instanceof Instruction.Binary binary && binary.divides()) {
            Value divisor = state.registers[binary.right()];
            return divisor.constant().single().filter(Failing::isZero).isPresent();
        }
        return instruction instanceof Instruction.Cast cast && fitsNever(state.registers[cast.source()], cast.type());
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
