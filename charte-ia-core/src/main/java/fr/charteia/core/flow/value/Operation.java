package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import org.objectweb.asm.Opcodes;

/** What makes one {@link Term} of others, which alone decide its result. */
public sealed interface Operation {
    /** The number of elements of an array. */
    Operation LENGTH = new Named("length");

    /** One of two constants, or one of those that it stands for: the first where a truth holds, the second where it does not. */
    Operation EITHER = new Named("either");

    /** An operation that has nothing but a name. */
    record Named(String name) implements Operation {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What an instruction computes of one or two numbers. */
    record Arithmetic(int opcode) implements Operation {
        public static final Operation DIFFERENCE_OF_LONGS = new Arithmetic(Opcodes.LCMP);

        @Override
        public String toString() {
            return "op" + opcode;
        }
    }

    /** Whether an object is of a type. */
    record IsOf(String type) implements Operation {
        @Override
        public String toString() {
            return "is " + type;
        }
    }

    /** What a field holds; {@code settled} when nothing changes it any more. */
    record Content(Slot field, boolean settled) implements Operation {
        @Override
        public String toString() {
            return (settled ? "final " : "field ") + field.name();
        }
    }

    /** Whether a branch on two terms would jump. */
    record Jump(int opcode) implements Operation {
        /** The branch that jumps where this one does not: their opcodes come in pairs. */
        Jump opposite() {
            int first = opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL ? Opcodes.IFNULL : Opcodes.IFEQ;
            return new Jump(first + (opcode - first ^ 1));
        }

        @Override
        public String toString() {
            return "test " + opcode;
        }
    }

    /** What a method answers. */
    record Answer(MemberRef method) implements Operation {
        @Override
        public String toString() {
            return method.owner() + '.' + method.name() + method.descriptor();
        }
    }
}
