package fr.charteia.core.flow;

import java.util.BitSet;
import java.util.List;

/** What a test looks at: a register, a constant, or what a pure operation makes of them. */
sealed interface Term {
    /** How deep operations are followed into each other. */
    int DEPTH = 4;

    /** Whatever the register holds. */
    record Register(int number) implements Term {}

    /** A constant; {@link Constant#NULL} for null. */
    record Fixed(Object value) implements Term {}

    /** What an operation makes of others, which alone decide its result. */
    record Computed(String how, List<Term> from) implements Term {
        public Computed {
            from = List.copyOf(from);
        }
    }

    /** The term with another in the place of a register. */
    default Term with(int register, Term value) {
        if (this instanceof Register r) {
            return r.number == register ? value : this;
        }
        return this instanceof Computed c
                ? new Computed(
                        c.how, c.from.stream().map(t -> t.with(register, value)).toList())
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
