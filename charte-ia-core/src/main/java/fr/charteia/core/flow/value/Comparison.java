package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.MemberRef;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** A question about two terms. */
public record Comparison(Relation relation, Term left, Term right) {
    /** What is asked. */
    public enum Relation {
        /** Whether both are the same number or object. */
        EQUAL,
        /** Whether the left number is less than the right one. */
        LESS
    }

    /** What a branch asks, and the answer on which it jumps. */
    public record Question(Comparison comparison, boolean jumps) {}

    /**
     * A question for a class.
     *
     * @param register which holds the object
     * @param type by internal name
     */
    public record OfClass(int register, String type) {}

    private static final Term ZERO = new Term.Fixed(0);
    private static final Term ONE = new Term.Fixed(1);
    private static final Operation LENGTH = ofText("length", "()I");
    private static final Operation EMPTINESS = ofText("isEmpty", "()Z");
    private static final Operation BLANKNESS = ofText("isBlank", "()Z");
    private static final Operation EQUALITY = ofText("equals", "(Ljava/lang/Object;)Z");
    private static final Operation EQUALITY_OF_TWO = new Operation.Answer(
            new MemberRef("java/util/Objects", "equals", "(Ljava/lang/Object;Ljava/lang/Object;)Z"));

    private static Operation ofText(String name, String descriptor) {
        return new Operation.Answer(new MemberRef("java/lang/String", name, descriptor));
    }

    /** The question of a branch on two terms. */
    public static Question of(int opcode, Term left, Term right) {
        if (left instanceof Term.Computed c
                && c.operation().equals(Operation.Arithmetic.DIFFERENCE_OF_LONGS)
                && right.equals(ZERO)) {
            return of(opcode, c.from().get(0), c.from().get(1));
        }
        boolean asksTruth = opcode == Opcodes.IFEQ || opcode == Opcodes.IFNE;
        if (asksTruth && left instanceof Term.Computed c && c.operation() instanceof Operation.Jump jump) {
            return of(jump, c.from(), opcode == Opcodes.IFNE);
        }
        if (asksTruth && isTextEquality(left)) {
            Term.Computed c = (Term.Computed) left;
            return ofEquality(c.from().get(0), c.from().get(1), opcode == Opcodes.IFNE);
        }
        return switch (opcode) {
            case Opcodes.IFNULL, Opcodes.IFEQ, Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ -> ofEquality(left, right, true);
            case Opcodes.IFNONNULL, Opcodes.IFNE, Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE ->
                ofEquality(left, right, false);
            case Opcodes.IFLT, Opcodes.IF_ICMPLT -> new Question(new Comparison(Relation.LESS, left, right), true);
            case Opcodes.IFGE, Opcodes.IF_ICMPGE -> new Question(new Comparison(Relation.LESS, left, right), false);
            case Opcodes.IFGT, Opcodes.IF_ICMPGT -> new Question(new Comparison(Relation.LESS, right, left), true);
            default -> new Question(new Comparison(Relation.LESS, right, left), false);
        };
    }

    /** The question of a truth that is a branch's. */
    private static Question of(Operation.Jump jump, List<Term> terms, boolean jumps) {
        Question asked = of(jump.opcode(), terms.get(0), terms.get(1));
        return new Question(asked.comparison, asked.jumps == jumps);
    }

    /** Whether two terms are equal: of one of several constants, where one truth says whether it is that, that truth is asked for. */
    private static Question ofEquality(Term left, Term right, boolean jumps) {
        if (left instanceof Term.Fixed && !(right instanceof Term.Fixed)) {
            return ofEquality(right, left, jumps);
        }
        if (left instanceof Term.Computed c && c.isEither()) {
            boolean one = c.from().get(1).mayBe(right);
            if (one != c.from().get(2).mayBe(right) && c.from().get(one ? 1 : 2).equals(right)) {
                Term.Computed test = (Term.Computed) c.from().get(0);
                return of((Operation.Jump) test.operation(), test.from(), jumps == one);
            }
        }
        return new Question(equal(left, right), jumps);
    }

    /** Whether a term asks if something is a constant text: then it asks for that value. */
    public static boolean isTextEquality(Term term) {
        return term instanceof Term.Computed c
                && (c.operation().equals(EQUALITY) || c.operation().equals(EQUALITY_OF_TWO))
                && (isText(c.from().get(0)) || isText(c.from().get(1)));
    }

    /** What an answer says of a text that it finds to be empty: that it is that text. */
    public Optional<Comparison> ofEmptyText(boolean answer) {
        boolean empty = relation == Relation.EQUAL
                && right.equals(ZERO)
                && left instanceof Term.Computed c
                && (c.operation().equals(LENGTH) ? answer : c.operation().equals(EMPTINESS) && !answer);
        return empty ? Optional.of(equal(((Term.Computed) left).from().get(0), new Term.Fixed(""))) : Optional.empty();
    }

    /** The text of which the question asks whether it has any letter, by its length. */
    public Optional<Term> ofAnyLetter() {
        return besideNone() instanceof Term.Computed c && c.operation().equals(LENGTH)
                ? Optional.of(c.from().get(0))
                : Optional.empty();
    }

    /** What the question compares with 0, as a number that is never below; 0 itself when nothing. */
    public Term besideNone() {
        boolean none = right.equals(ZERO) || relation == Relation.LESS && right.equals(ONE);
        return left.equals(ZERO) ? right : none ? left : ZERO;
    }

    /** The text that an answer finds to be made of nothing but white space. */
    Optional<Term> ofBlankText(boolean answer) {
        boolean blank = relation == Relation.EQUAL
                && !answer
                && right.equals(ZERO)
                && left instanceof Term.Computed c
                && c.operation().equals(BLANKNESS);
        return blank ? Optional.of(((Term.Computed) left).from().get(0)) : Optional.empty();
    }

    /** What is true where the answer is no, of a question that asks for that. */
    public @Nullable Term asksTruth() {
        return relation == Relation.EQUAL && right.equals(ZERO) ? left : null;
    }

    /** Which object is asked whether it is of a class, of a question that asks whether that is 0: where the answer is no, it is. */
    public Optional<OfClass> asksClass() {
        return asksTruth() instanceof Term.Computed test
                        && test.operation() instanceof Operation.IsOf asked
                        && test.from().get(0) instanceof Term.Register tested
                ? Optional.of(new OfClass(tested.number(), asked.type()))
                : Optional.empty();
    }

    private static boolean isText(Term term) {
        return term instanceof Term.Fixed fixed && fixed.value() instanceof String;
    }

    /** Equality, the constant on the right. */
    public static Comparison equal(Term left, Term right) {
        boolean swapped = left instanceof Term.Fixed
                || !(right instanceof Term.Fixed) && left.toString().compareTo(right.toString()) > 0;
        return swapped ? new Comparison(Relation.EQUAL, right, left) : new Comparison(Relation.EQUAL, left, right);
    }

    boolean mentions(int register) {
        return left.mentions(register) || right.mentions(register);
    }
}
