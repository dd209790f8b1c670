package fr.charteia.core.flow.program;

import fr.charteia.core.flow.value.Term;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** How a method ends from some place on, by what it asks. */
sealed interface AskedWay {
    /** How many questions are followed into each other. */
    int DEPTH = 3;

    /** It ends; {@code given} is null where it gives nothing back, or nobody knows what. */
    record Ends(@Nullable Term given) implements AskedWay {}

    /** It throws something of a class. */
    record Throws(String type) implements AskedWay {}

    /** It depends on a truth. */
    record Asks(Term.Computed test, AskedWay yes, AskedWay no) implements AskedWay {}

    /** A question, which is none where the answer is the same; what throws, throws where the answer is no. */
    static AskedWay asking(Term.Computed test, AskedWay yes, AskedWay no) {
        return yes.equals(no)
                ? yes
                : yes instanceof Throws ? new Asks(Term.negated(test), no, yes) : new Asks(test, yes, no);
    }

    /** What it gives where it ends: a truth, or one of two constants that a truth chooses. */
    default Optional<Term> answer() {
        if (this instanceof Ends ends) {
            return Optional.ofNullable(ends.given());
        }
        if (!(this instanceof Asks asks)) {
            return Optional.empty();
        }
        if (asks.no instanceof Throws) {
            return asks.yes.answer();
        }
        return asks.yes
                .answer()
                .filter(Term::isFixed)
                .flatMap(yes -> asks.no.answer().filter(Term::isFixed).map(no -> chosen(asks.test, yes, no)));
    }

    private static Term chosen(Term.Computed test, Term yes, Term no) {
        if (yes.equals(no)) {
            return yes;
        } else if (yes.equals(Term.TRUE) && no.equals(Term.FALSE)) {
            return test;
        }
        return yes.equals(Term.FALSE) && no.equals(Term.TRUE) ? Term.negated(test) : Term.either(test, yes, no);
    }

    /** The same of other registers. */
    default AskedWay of(IntUnaryOperator registers) {
        if (this instanceof Ends ends) {
            return ends.given() == null ? ends : new Ends(ends.given().renamed(registers));
        }
        return this instanceof Asks asks
                ? asking((Term.Computed) asks.test.renamed(registers), asks.yes.of(registers), asks.no.of(registers))
                : this;
    }

    /** The same by what its caller was passed itself; null where that is not known of something that it asks. */
    default @Nullable AskedWay with(UnaryOperator<@Nullable Term> passed) {
        if (!(this instanceof Asks asks)) {
            return this;
        }
        Term test = passed.apply(asks.test);
        AskedWay yes = asks.yes.with(passed);
        AskedWay no = asks.no.with(passed);
        if (test instanceof Term.Fixed known) {
            return known.equals(Term.TRUE) ? yes : no;
        }
        return test == null || yes == null || no == null ? null : asking((Term.Computed) test, yes, no);
    }

    /** Whether it asks for what lies in a field that may be changed. */
    default boolean readsFields() {
        return this instanceof Ends ends
                ? ends.given() != null && ends.given().readsFields()
                : this instanceof Asks asks
                        && (asks.test.readsFields() || asks.yes.readsFields() || asks.no.readsFields());
    }

    /** How many questions are asked in a row. */
    default int depth() {
        return this instanceof Asks asks ? 1 + Math.max(asks.yes.depth(), asks.no.depth()) : 0;
    }
}
