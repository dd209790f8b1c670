package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.Instruction;
import fr.charteia.core.bytecode.MemberRef;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import org.objectweb.asm.Opcodes;

/** What a test looks at: a register, a constant, or what a pure operation makes of them. */
public sealed interface Term {
    /** How deep operations are followed into each other. */
    int DEPTH = 4;

    Term NULL = new Fixed(Constant.NULL);

    Term TRUE = new Fixed(1);

    Term FALSE = new Fixed(0);

    /** Whatever the register holds. */
    record Register(int number) implements Term {}

    /** A constant; {@link Constant#NULL} for null, an {@link EnumConstant} for one of an enum. */
    record Fixed(Object value) implements Term {}

    /** A constant of an enum, as tests compare it. */
    record EnumConstant(MemberRef field) {}

    /** What an operation makes of others. */
    record Computed(Operation operation, List<Term> from) implements Term {
        public Computed {
            from = List.copyOf(from);
        }

        /** Whether it is the truth that a branch would ask for. */
        public boolean isTest() {
            return operation instanceof Operation.Jump;
        }

        /** Whether it is one of several constants that truths choose. */
        public boolean isEither() {
            return operation == Operation.EITHER;
        }
    }

    /** Whether a register holds an object of that type. */
    static Computed ofType(String type, int register) {
        return new Computed(new Operation.IsOf(type), List.of(new Register(register)));
    }

    /** What a field holds, of the object in a register or of its class; {@code settled} when nothing changes it any more. */
    static Computed ofField(Slot slot, boolean settled, int holder) {
        return new Computed(
                new Operation.Content(slot, settled),
                holder == Instruction.NONE ? List.of() : List.of(new Register(holder)));
    }

    /** Whether a branch on two terms would jump. */
    static Computed test(int opcode, Term left, Term right) {
        return new Computed(new Operation.Jump(opcode), List.of(left, right));
    }

    /** Whether it would not. */
    static Computed negated(Computed test) {
        return new Computed(((Operation.Jump) test.operation).opposite(), test.from);
    }

    /** One constant where a branch would jump, and another where it would not. */
    static Computed either(Computed test, Term one, Term other) {
        return new Computed(Operation.EITHER, List.of(test, one, other));
    }

    /** Whether it is a constant, or one of several. */
    default boolean isFixed() {
        return this instanceof Fixed || this instanceof Computed c && c.isEither();
    }

    /** Whether it may be that constant. */
    default boolean mayBe(Term constant) {
        return this instanceof Computed c && c.isEither()
                ? c.from.get(1).mayBe(constant) || c.from.get(2).mayBe(constant)
                : equals(constant);
    }

    /** With what a branch compares that names but one register. */
    static Term beside(int opcode) {
        return opcode == Opcodes.IFNULL || opcode == Opcodes.IFNONNULL ? NULL : FALSE;
    }

    /** Whether it looks at a field that a store may change. */
    default boolean readsFields() {
        return reads(content -> true);
    }

    /** Whether it looks at that field, and a store may change it. */
    default boolean reads(Slot field) {
        return reads(content -> content.field().equals(field));
    }

    private boolean reads(Predicate<Operation.Content> asked) {
        return this instanceof Computed c
                && (c.operation instanceof Operation.Content content && !content.settled() && asked.test(content)
                        || c.from.stream().anyMatch(term -> term.reads(asked)));
    }

    /** The term with another in the place of a register. */
    default Term with(int register, Term value) {
        if (this instanceof Register r) {
            return r.number == register ? value : this;
        }
        return this instanceof Computed c
                ? new Computed(
                        c.operation,
                        c.from.stream().map(t -> t.with(register, value)).toList())
                : this;
    }

    /** The term of other registers. */
    default Term renamed(IntUnaryOperator registers) {
        if (this instanceof Register r) {
            return new Register(registers.applyAsInt(r.number));
        }
        return this instanceof Computed c
                ? new Computed(
                        c.operation,
                        c.from.stream().map(t -> t.renamed(registers)).toList())
                : this;
    }

    default boolean mentions(int register) {
        return this instanceof Register r
                ? r.number == register
                : this instanceof Computed c && c.from.stream().anyMatch(t -> t.mentions(register));
    }

    /** The registers that it looks at. */
    default BitSet registers() {
        BitSet registers = new BitSet();
        if (this instanceof Register r) {
            registers.set(r.number);
        } else if (this instanceof Computed c) {
            c.from.forEach(t -> registers.or(t.registers()));
        }
        return registers;
    }

    default int depth() {
        return this instanceof Computed c
                ? 1 + c.from.stream().mapToInt(Term::depth).max().orElse(0)
                : 0;
    }
}
