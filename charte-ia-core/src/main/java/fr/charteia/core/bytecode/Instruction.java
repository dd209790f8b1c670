package fr.charteia.core.bytecode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * One instruction of a method body, over registers instead of a stack.
 *
 * <p>Registers below {@link MethodBody#locals()} are the method's local variables, the others stand for operand stack
 * entries. A register holds a value of any size. {@link #NONE} stands for no register.
 */
public sealed interface Instruction {
    /** No register. */
    int NONE = -1;

    /** The fields and methods that it names. */
    default List<MemberRef> members() {
        if (this instanceof Invoke call) {
            return List.of(call.callee());
        } else if (this instanceof Load load) {
            return List.of(load.field());
        } else if (this instanceof Store store) {
            return List.of(store.field());
        }
        return this instanceof InvokeDynamic dynamic ? dynamic.handed() : List.of();
    }

    /** Puts a constant: boxed number, {@link String}, {@link Type}, {@link Handle}, or null. */
    record Constant(int target, @Nullable Object value) implements Instruction {}

    /** Copies a register. */
    record Move(int target, int source) implements Instruction {}

    /** Reads a field; {@code object} is {@link #NONE} for a static one. */
    record Load(int target, int object, MemberRef field) implements Instruction {}

    /** Writes a field; {@code object} is {@link #NONE} for a static one. */
    record Store(int object, MemberRef field, int value) implements Instruction {}

    /** Reads an array cell. */
    record ArrayLoad(int target, int array, int index) implements Instruction {}

    /** Writes an array cell. */
    record ArrayStore(int array, int index, int value) implements Instruction {}

    /** Makes an object; its constructor is called later. */
    record New(int target, String type) implements Instruction {}

    /**
     * Makes an array of that type (internal name or descriptor of the array).
     *
     * @param lengths registers, outermost first: one for a plain array
     */
    record NewArray(int target, String type, List<Integer> lengths) implements Instruction {
        public NewArray {
            lengths = List.copyOf(lengths);
        }
    }

    /** How a call finds its method. */
    enum Dispatch {
        /** No receiver. */
        STATIC,
        /** By the receiver's class. */
        VIRTUAL,
        /** Exactly the named one: constructors, private and super calls. */
        SPECIAL
    }

    /**
     * Calls a method.
     *
     * @param arguments registers, the receiver first where there is one
     */
    record Invoke(int target, Dispatch dispatch, MemberRef callee, List<Integer> arguments) implements Instruction {
        public Invoke {
            arguments = List.copyOf(arguments);
        }
    }

    /** An {@code invokedynamic}: a lambda, a concatenation, a pattern switch, a record's method. */
    record InvokeDynamic(
            int target,
            String name,
            String descriptor,
            Handle bootstrap,
            List<Object> bootstrapArguments,
            List<Integer> arguments)
            implements Instruction {
        public InvokeDynamic {
            bootstrapArguments = List.copyOf(bootstrapArguments);
            arguments = List.copyOf(arguments);
        }

        /** The members that the method of the bootstrap is handed: what a lambda or a method reference runs, among others. */
        public List<MemberRef> handed() {
            List<MemberRef> handed = new ArrayList<>();
            for (Object argument : bootstrapArguments) {
                if (argument instanceof Handle handle) {
                    handed.add(new MemberRef(handle.getOwner(), handle.getName(), handle.getDesc()));
                }
            }
            return handed;
        }

        /** Whether it makes a function: a lambda or a method reference. */
        public boolean makesFunction() {
            return bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory");
        }

        /** The method of an interface that a lambda or a method reference implements, of what it is given; empty for what makes no function. */
        public Optional<MemberRef> runAs() {
            Type made = Type.getReturnType(descriptor);
            return makesFunction() && bootstrapArguments.get(2) instanceof Type method
                    ? Optional.of(new MemberRef(made.getInternalName(), name, method.getDescriptor()))
                    : Optional.empty();
        }
    }

    /** A number made from one: negation, conversion. */
    record Unary(int target, int opcode, int operand) implements Instruction {}

    /** The length of an array. */
    record Length(int target, int array) implements Instruction {}

    /** A number made from two: arithmetic, bits, three-way comparison. */
    record Binary(int target, int opcode, int left, int right) implements Instruction {
        /** Whether it divides whole numbers, which fails by zero. */
        public boolean divides() {
            return opcode == Opcodes.IDIV || opcode == Opcodes.LDIV || opcode == Opcodes.IREM || opcode == Opcodes.LREM;
        }
    }

    /** Adds a constant to a local variable. */
    record Increment(int register, int amount) implements Instruction {}

    /** A checked cast. */
    record Cast(int target, String type, int source) implements Instruction {}

    /** A type test. */
    record InstanceOf(int target, String type, int source) implements Instruction {}

    /**
     * Jumps when the comparison holds, else falls to the next block. Ends its block: the first successor is where it
     * falls, the second where it jumps.
     *
     * @param right {@link #NONE} when compared with zero or null
     */
    record Branch(int opcode, int left, int right) implements Instruction {}

    /** Jumps by a key. Ends its block: the first successor is the default, then one per key, in order. */
    record Switch(int key, List<Integer> keys) implements Instruction {
        public Switch {
            keys = List.copyOf(keys);
        }
    }

    /** Leaves the method; {@link #NONE} without a value. */
    record Return(int value) implements Instruction {}

    /** Throws. */
    record Throw(int value) implements Instruction {}
}
