package fr.charteia.core.flow.value;

import fr.charteia.core.bytecode.Instruction;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;

/** What a person's answers amount to: which labels are approved where a value is true, is false, or is just this constant or kind of object. */
public final class Approvals {
    /** Of how many things that a value may be it is known which of them a person has approved. */
    private static final int FEW = 8;

    /** What a truth value can be, which is true or false anyway. */
    public static final Set<Object> BITS = Set.of(0, 1);

    /** What a comparison of two numbers gives: the one is less, they are equal, it is more. */
    private static final Set<Object> ORDERS = Set.of(-1, 0, 1);

    private Approvals() {}

    /** What a person has approved, given that a value is true, false, or one of {@link #keys}; of a caller's value, what that says. */
    public static Set<Label> given(Value answer, Object when) {
        Set<Label> approved = new LinkedHashSet<>();
        if (answer.constant() instanceof Constant.FromInput input
                && input.path().parameter() >= AccessPath.STATIC) {
            approved.add(new Label.Answer(input.path(), when));
        }
        if (answer.constant() instanceof Constant.Tells tells && tells.isSo(when)) {
            approved.add(tells.found());
        }
        for (Label.Approval approval : answer.taints().approvals()) {
            if (follows(when, approval.when())) {
                approved.add(
                        approval.of() instanceof Label.Answer left && approval.when() == Label.Itself.ITSELF
                                ? new Label.Answer(left.path(), when)
                                : approval.of());
            }
        }
        return approved;
    }

    /** About what a person was asked who has given this answer, itself or {@link Label.Said} in it: where a caller passes it, that caller knows. */
    public static Set<Label> asked(Value answer) {
        Set<Label> asked = new LinkedHashSet<>();
        if (answer.constant() instanceof Constant.FromInput input
                && input.path().parameter() >= 0) {
            asked.add(new Label.Answer(input.path(), Label.Always.ALWAYS));
        }
        for (Label.Approval approval : answer.taints().approvals()) {
            if (approval.when() != Label.Always.ALWAYS
                    && !(approval.when() instanceof Label.OtherThan)
                    && !(approval.of() instanceof Label.Answer)
                    && !(approval.of() instanceof Label.Found)
                    && !(approval.of() instanceof Label.Undecided)) {
                asked.add(approval.when() == Label.Said.SAID ? approval : approval.of());
            }
        }
        // Of what a person's answer has chosen, too.
        Set<Label> chosen =
                answer.taints().filter(taint -> taint.has(Mark.VALIDATED)).labels();
        chosen.removeAll(
                answer.taints().filter(taint -> !taint.has(Mark.VALIDATED)).labels());
        asked.addAll(chosen);
        return asked;
    }

    /**
     * The same, of what a person was asked about on every way to here, and of what is passed.
     *
     * @param everywhere about which labels a person was asked on every way to here
     */
    public static Set<Label> asked(Value answer, Set<Label> everywhere) {
        if (everywhere.isEmpty() && !(answer.constant() instanceof Constant.FromInput)) {
            return Set.of();
        }
        return stillAsked(asked(answer), everywhere);
    }

    /** Those of some labels about which a person was asked on every way to here, and what is passed. */
    public static Set<Label> stillAsked(Set<Label> asked, Set<Label> everywhere) {
        Set<Label> still = new LinkedHashSet<>(asked);
        still.removeIf(label -> !(label instanceof Label.Answer) && !everywhere.contains(subject(label)));
        return still;
    }

    /** What a person was asked about who has said so. */
    public static Label subject(Label asked) {
        return asked instanceof Label.Approval approval ? approval.of() : asked;
    }

    /** Whether a value is what a person has answered, or lies in that. */
    public static boolean isAnswer(Value value) {
        return value.taints().approvals().stream()
                .anyMatch(approval -> approval.when().equals(true)
                        && !(approval.of() instanceof Label.Answer)
                        && !(approval.of() instanceof Label.Undecided));
    }

    /** That what a person has approved is what entry points say that left the value there. */
    public static Taints asLeft(AccessPath path) {
        Label left = new Label.Answer(path, Label.Itself.ITSELF);
        return Taints.of(Taint.of(new Label.Approval(left, Label.Itself.ITSELF)), Chain.EMPTY);
    }

    /** What a value says of who left it. */
    public static Taints asLeft(Value value) {
        return value.taints().approvals().stream().anyMatch(Approvals::isAsLeft)
                ? value.taints().filter(taint -> isAsLeft(taint.label()))
                : Taints.NONE;
    }

    /** The same of a value that stands for what the caller passes: whatever it is, that says what has been approved. */
    public static Taints asPassed(Value value) {
        return value.constant() instanceof Constant.FromInput input ? asLeft(input.path()) : Taints.NONE;
    }

    /** What a person had approved before a value, whatever it is, was put where it is; those say so who left it there, too. */
    public static Set<Label> whereThere(Value value) {
        Set<Label> approved = new LinkedHashSet<>(ApprovedLabels.standing(value));
        for (Label.Approval approval : asLeft(value).union(asPassed(value)).approvals()) {
            if (approval.of() instanceof Label.Answer left) {
                approved.add(new Label.Answer(left.path(), Label.Always.ALWAYS));
            }
        }
        return approved;
    }

    /** The same where a value has been found to be there: of an object that is passed, or nothing, its caller knows. */
    public static Set<Label> whereFound(Value value) {
        Set<Label> approved = whereThere(value);
        HeapObject only = value.only();
        if (only != null && only.isInput() && only.path().parameter() >= 0) {
            approved.add(new Label.Answer(only.path(), Label.Always.ALWAYS));
        }
        return approved;
    }

    /** What a value says of a person's approval where it is nothing. */
    public static Set<Label> whereNull(Value value) {
        return value.taints().approvals().isEmpty() ? Set.of() : given(value, Constant.NULL);
    }

    /** Whether a label says who left a value where it is. */
    static boolean isAsLeft(Label label) {
        return label instanceof Label.Approval approval && approval.when() == Label.Itself.ITSELF;
    }

    /** Whether a label says what the caller's value at some path tells of approvals: there may be as many as there are paths. */
    static boolean isOfPlace(Label label) {
        return label instanceof Label.Approval approval && approval.of() instanceof Label.Answer;
    }

    /** Whether what is so is also as it must be: a constant or an object that is something is true. */
    public static boolean follows(Object is, Object must) {
        if (is == Label.Itself.ITSELF || must == Label.Itself.ITSELF) {
            return must == Label.Itself.ITSELF;
        }
        if (must == Label.Chosen.CHOSEN) {
            return is == must || is instanceof Integer;
        }
        if (is instanceof Label.OtherThan) {
            return must.equals(is);
        }
        boolean something =
                !(is instanceof Boolean) && !(is instanceof Enum<?>) && is != Constant.NULL && !is.equals(0);
        boolean other = must instanceof Label.OtherThan than
                && !(is instanceof Label.Kind)
                && !than.constants().contains(is);
        return must.equals(is) || something && (must.equals(true) || other);
    }

    /** The same, given that a value is one of these. */
    private static Set<Label> givenAny(Value answer, Collection<Object> any) {
        return inAll(any, key -> given(answer, key));
    }

    /** What a person has approved whichever of some cases it is; nothing where there is none. */
    public static <T> Set<Label> inAll(Collection<T> cases, Function<T, Set<Label>> approvedIn) {
        Set<Label> approved = null;
        for (T one : cases) {
            Set<Label> here = approvedIn.apply(one);
            if (approved == null) {
                approved = here;
            } else {
                approved.retainAll(here);
            }
        }
        return approved == null ? Set.of() : approved;
    }

    /** What a person has approved where two values have been compared. */
    public static Set<Label> compared(Value one, Value other, boolean equal) {
        Set<Label> approved = comparedWith(one, other, equal);
        approved.addAll(comparedWith(other, one, equal));
        return approved;
    }

    private static Set<Label> comparedWith(Value value, Value other, boolean equal) {
        Set<Object> keys = keys(other).orElse(Set.of());
        Set<Object> left = new LinkedHashSet<>(equal ? keys : keys(value).orElse(Set.of()));
        boolean told = keys.size() == 1 && !(keys.iterator().next() instanceof Label.Kind);
        if (told && !equal) {
            Set<Label> approved = given(value, new Label.OtherThan(keys));
            approved.addAll(left.removeAll(keys) ? givenAny(value, left) : Set.of());
            return approved;
        }
        return new LinkedHashSet<>(told ? givenAny(value, left) : Set.of());
    }

    /** What an answer says that a comparison, or a question for a class, gives. */
    public static Taints answering(Set<Label> whenTrue, Set<Label> whenFalse) {
        return of(whenTrue, true).union(of(whenFalse, false));
    }

    /** That a person has approved these where the value is so. */
    public static Taints of(Set<Label> approved, Object when) {
        Taints.Builder taints = new Taints.Builder();
        approved.forEach(label -> taints.add(Taint.of(new Label.Approval(label, when)), Chain.EMPTY));
        return taints.build();
    }

    /** What a person has approved, given that an object is, or is not, one of those that fit. */
    public static Set<Label> ofKind(Value value, Predicate<HeapObject> fits) {
        return keys(value)
                .map(keys -> givenAny(
                        value,
                        value.objects().stream()
                                .filter(fits)
                                .map(Approvals::key)
                                .toList()))
                .orElse(Set.of());
    }

    /** What a value can only be, when that is known and not much: constants, or objects by their class, lasting ones themselves. */
    public static Optional<Set<Object>> keys(Value value) {
        if (value.objects().isEmpty()) {
            // What carries something and is nothing itself goes with another value, which says what it is.
            return value.constant() == Constant.NONE
                    ? Optional.of(Set.of())
                    : value.constant()
                            .values()
                            .filter(all -> all.size() <= FEW)
                            .map(all -> new LinkedHashSet<Object>(all));
        }
        boolean known = value.constant() == Constant.NONE
                && value.objects().size() <= FEW
                && value.objects().stream().allMatch(object -> object.isExact() && !object.isFunction());
        return known
                ? Optional.of(value.objects().stream()
                        .map(Approvals::key)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                : Optional.empty();
    }

    private static Object key(HeapObject object) {
        return isConstant(object) ? object : new Label.Kind(object.type());
    }

    /** Whether an operand, the left one unless that is known, is true where a branch jumps; empty when the branch does not tell. */
    public static Optional<Boolean> truthOfJump(int opcode, Instruction.Branch branch, State state) {
        if (opcode == Opcodes.IF_ACMPEQ || opcode == Opcodes.IF_ACMPNE) {
            // A person who chose among several chose this one, unless it is the object that stands for no.
            boolean no = isNo(state.registers[branch.left()]) || isNo(state.registers[branch.right()]);
            return no ? Optional.empty() : Optional.of(opcode == Opcodes.IF_ACMPEQ);
        }
        if (branch.right() == Instruction.NONE) {
            return opcode == Opcodes.IFNE
                    ? Optional.of(true)
                    : opcode == Opcodes.IFEQ ? Optional.of(false) : Optional.empty();
        }
        if (opcode != Opcodes.IF_ICMPEQ && opcode != Opcodes.IF_ICMPNE) {
            return Optional.empty();
        }
        Value left = state.registers[branch.left()];
        Value bit = isBit(left) ? left : state.registers[branch.right()];
        return isBit(bit) ? Optional.of(!isNo(bit) == (opcode == Opcodes.IF_ICMPEQ)) : Optional.empty();
    }

    /**
     * What a person has approved where a comparison of two numbers, or of one and 0, jumps, or does not: where a number can only be one of
     * those that are known, or cannot be 0, as how often they said yes.
     */
    public static Set<Label> measured(int opcode, Value left, @Nullable Value right, boolean jumps) {
        Set<Label> approved = new LinkedHashSet<>();
        if (opcode >= Opcodes.IFLT && opcode <= Opcodes.IFLE
                || opcode >= Opcodes.IF_ICMPLT && opcode <= Opcodes.IF_ICMPLE) {
            Branches.Outcome not = jumps ? Branches.Outcome.NEVER : Branches.Outcome.ALWAYS;
            approved.addAll(measured(left, number -> Branches.branch(opcode, number, right) != not));
            if (right != null) {
                approved.addAll(measured(right, number -> Branches.branch(opcode, left, number) != not));
            }
        }
        return approved;
    }

    /** What a comparison of two long numbers gives, one of which says that a person has approved something unless it is 0; empty where neither does. */
    public static Optional<Value> order(Value left, Value right) {
        Set<Label> byLeft = given(left, true);
        Set<Label> byRight = given(right, true);
        if (byLeft.isEmpty() && byRight.isEmpty()) {
            return Optional.empty();
        }
        Taints taints = without(left.taints().union(right.taints()));
        Constant zero = Constant.of((Object) 0L);
        Constant ofLeft = Folding.binary(Opcodes.LCMP, zero, right.constant());
        Constant ofRight = Folding.binary(Opcodes.LCMP, left.constant(), zero);
        for (Object order : ORDERS) {
            taints = taints.union(of(isOther(ofLeft, order) ? byLeft : Set.of(), order))
                    .union(of(isOther(ofRight, order) ? byRight : Set.of(), order));
        }
        return Optional.of(new Value(Set.of(), taints, new Constant.Known(ORDERS)));
    }

    private static boolean isOther(Constant order, Object than) {
        return order.values().filter(all -> !all.contains(than)).isPresent();
    }

    private static Set<Label> measured(Value number, Predicate<Value> fits) {
        if (number.taints().approvals().isEmpty()) {
            return Set.of();
        }
        Set<Label> approved = new LinkedHashSet<>();
        if (!fits.test(Value.constant(0))) {
            approved.addAll(given(number, true));
        }
        keys(number)
                .ifPresent(keys -> approved.addAll(givenAny(
                        number,
                        keys.stream()
                                .filter(key -> fits.test(Value.constant(key)))
                                .toList())));
        return approved;
    }

    /** Whether a value is known to be true, or to be false. */
    public static boolean isBit(Value value) {
        return value.constant().single().filter(BITS::contains).isPresent();
    }

    private static boolean isNo(Value value) {
        return value.constant().single().filter(c -> c.equals(0)).isPresent();
    }

    /** Whether two operands, or one and 0, are equal where a branch jumps; empty when the branch does not tell. */
    public static Optional<Boolean> equalityOfJump(int opcode) {
        return switch (opcode) {
            case Opcodes.IFEQ, Opcodes.IF_ICMPEQ, Opcodes.IF_ACMPEQ -> Optional.of(true);
            case Opcodes.IFNE, Opcodes.IF_ICMPNE, Opcodes.IF_ACMPNE -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Of all that two values carry, what either of them carries: an approval only where both give it. */
    public static Taints ofEither(Value a, Value b, Taints all) {
        Taints carried = PassedAnswers.ofEither(a, b, all);
        Taints refusals = PassedAnswers.refusals(a, b);
        if (carried.approvals().isEmpty()) {
            return carried.union(refusals);
        }
        boolean objects = !a.objects().isEmpty() || !b.objects().isEmpty();
        return carried.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                        || gives(a, approval, objects) && gives(b, approval, objects))
                .union(refusals)
                .union(orElse(a, b, objects))
                .union(orElse(b, a, objects));
    }

    /** What a person's answer says of it where a constant stands in for that: what they said, where it is another. */
    private static Taints orElse(Value answer, Value standIn, boolean objects) {
        Taints.Builder says = new Taints.Builder();
        for (Label.Approval approval : answer.taints().approvals()) {
            if (approval.when().equals(true)
                    && !(approval.of() instanceof Label.Undecided)
                    && !gives(standIn, approval, objects)) {
                keys(standIn)
                        .filter(keys -> !keys.isEmpty() && keys.stream().allMatch(Approvals::tellsItself))
                        .map(keys -> new Label.Approval(approval.of(), new Label.OtherThan(keys)))
                        .ifPresent(other -> says.add(Taint.of(other), Chain.EMPTY));
            }
        }
        return says.build();
    }

    private static boolean tellsItself(Object key) {
        return !(key instanceof Label.Kind) && !BITS.contains(key);
    }

    /** All that two values carry from which a third is computed: of two answers, with {@code &} and {@code |}, what both mean; of one, with {@code ^}, it or the opposite. */
    public static Taints ofBoth(int opcode, Value left, Value right) {
        Taints all = left.taints().union(right.taints());
        boolean and = opcode == Opcodes.IAND;
        boolean or = opcode == Opcodes.IOR;
        if (all.approvals().isEmpty()) {
            return all;
        }
        if (opcode == Opcodes.IXOR) {
            Value other = isBit(left) ? right : left;
            Value bit = isBit(left) ? left : right;
            return !isBit(bit)
                    ? without(all)
                    : isNo(bit) ? all : negated(other).taints().union(bit.taints());
        }
        return all.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                || ((and && approval.when().equals(true))
                                || (or && approval.when().equals(false)))
                        && !(approval.of() instanceof Label.Undecided)
                || (and || or) && gives(left, approval) && gives(right, approval)
                || isCounted(opcode, left, right) && approval.when() == Label.Chosen.CHOSEN);
    }

    /** Whether one of two numbers is the other one counted from elsewhere: what stands first in a list is 1 to a person, and 0 to a program. */
    private static boolean isCounted(int opcode, Value left, Value right) {
        return opcode == Opcodes.ISUB && right.constant().single().isPresent()
                || opcode == Opcodes.IADD
                        && (left.constant().single().isPresent()
                                || right.constant().single().isPresent());
    }

    /** A number that is counted on: which of several it means is still what a person has said. */
    public static Value counted(Value number) {
        return number.withTaints(number.taints()
                .filter(taint ->
                        !(taint.label() instanceof Label.Approval approval) || approval.when() == Label.Chosen.CHOSEN));
    }

    /** The same where one of two values is an object: of those but constants of an enum it is not told whether they are true. */
    private static boolean gives(Value value, Label.Approval approval, boolean objects) {
        return objects
                        && approval.when() instanceof Boolean
                        && value.objects().stream().noneMatch(Approvals::isConstant)
                || gives(value, approval);
    }

    private static boolean isConstant(HeapObject object) {
        return object.isGlobal() && !object.isMany();
    }

    private static boolean gives(Value value, Label.Approval approval) {
        return value.taints().allLabels().contains(approval)
                || approval.of() instanceof Label.Undecided && !Undecided.hasSay(value, approval)
                || !canBe(value, approval.when())
                || value.taints().approvals().stream().anyMatch(other -> implies(other, approval));
    }

    /** Whether what one says holds where another does: what is approved whatever the value is, is approved where it is true. */
    private static boolean implies(Label.Approval one, Label.Approval other) {
        if (one.when() == Label.Always.ALWAYS && one.of().equals(other.of())) {
            return true;
        }
        boolean same =
                one.when().equals(other.when()) || one.when().equals(true) && other.when() instanceof Label.OtherThan;
        return same && (one.of().equals(other.of()) || ApprovedLabels.areAlike(one.of(), other.of()));
    }

    /** Whether a value may be so. */
    public static boolean canBe(Value value, Object when) {
        if (when == Label.Always.ALWAYS || when == Label.Said.SAID) {
            // What carries something and is nothing itself goes with another value.
            return !value.isNull() && (!value.objects().isEmpty() || value.constant() != Constant.NONE);
        }
        if (when == Label.Itself.ITSELF || when == Label.Chosen.CHOSEN || when instanceof Label.Written) {
            return !value.isBottom();
        }
        if (when instanceof Label.OtherThan other) {
            return !value.isBottom()
                    && keys(value)
                            .map(keys -> !other.constants().containsAll(keys))
                            .orElse(true);
        }
        if (!(when instanceof Boolean truth)) {
            return !value.isBottom()
                    && keys(value).map(keys -> keys.contains(when)).orElse(true);
        }
        if (value.objects().isEmpty() && value.constant() == Constant.NONE) {
            return false;
        }
        return value.constant()
                .values()
                .map(all -> all.stream().anyMatch(c -> c.equals(0) || c == Constant.NULL ? !truth : truth))
                .orElse(true);
    }

    /**
     * What an answer that is one of two says of the ways that led to it: where only one of them can be true, that it is
     * true says that this way was taken, and what was approved on it. What one of them says still holds of it where the same was approved
     * on the way to the other.
     */
    public static Taints bySource(Value a, Set<Label> approvedA, Value b, Set<Label> approvedB) {
        return a.isBottom() || b.isBottom()
                ? Taints.NONE
                : telling(a, b, approvedA)
                        .union(telling(b, a, approvedB))
                        .union(stillGiven(a, approvedB))
                        .union(stillGiven(b, approvedA));
    }

    /** What a value says of what has been approved on the other way, whatever it is there. */
    private static Taints stillGiven(Value value, Set<Label> elsewhere) {
        return value.taints()
                .filter(taint -> taint.label() instanceof Label.Approval approval
                        && !(approval.of() instanceof Label.Answer)
                        && !(approval.of() instanceof Label.Undecided)
                        && elsewhere.contains(approval.of()));
    }

    /** By what two values may be told apart. */
    private static Set<Object> tellingKeys(Value a, Value b) {
        Set<Object> keys = new LinkedHashSet<>();
        keys(a).ifPresent(keys::addAll);
        keys(b).ifPresent(keys::addAll);
        if (BITS.containsAll(keys)) {
            keys.clear();
        }
        if (a.objects().isEmpty() && b.objects().isEmpty()) {
            keys.add(true);
            keys.add(false);
        }
        if (a.isNull() || b.isNull()) {
            // That there is anything says which way was taken.
            keys.add(Label.Always.ALWAYS);
        }
        return keys;
    }

    /** What a value that one way left says of that way: what was approved on it, where the value is what it can only be there. */
    public static Taints telling(Value value, Value elsewhere, Set<Label> approved) {
        return telling(value, elsewhere, approved, tellingKeys(value, elsewhere));
    }

    /** The same of a number of elements: whether there is one is another question than whether somebody said yes. */
    public static Taints tellingSize(Value size, Value elsewhere, Set<Label> approved) {
        return telling(size, elsewhere, approved, keys(size).orElse(Set.of()));
    }

    private static Taints telling(Value value, Value elsewhere, Set<Label> approved, Set<Object> keys) {
        Taints taints = Taints.NONE;
        for (Object when : keys) {
            if (canBe(value, when) && !canBe(elsewhere, when)) {
                taints = taints.union(of(approved, when));
            }
        }
        return taints;
    }

    /** What one of two ways gives, with what a person has approved on each of them. */
    public static Value either(State a, Value givenByA, State b, Value givenByB) {
        Taints approvals = bySource(givenByA, a.known(), givenByB, b.known());
        return b.approvedAgainst(a, givenByB)
                .join(a.approvedAgainst(b, givenByA))
                .plus(approvals);
    }

    /** What a value that is one of two says where it is true, or false, as only one of them can be: what that one says. */
    public static Taints eitherSays(Value one, Value other) {
        Taints says = Taints.NONE;
        for (boolean when : new boolean[] {true, false}) {
            boolean ofOne = canBe(one, when);
            if (ofOne != canBe(other, when)) {
                says = says.union(of(given(ofOne ? one : other, when), when));
            }
        }
        return says;
    }

    /** What an answer says that asks whether a value is true, or not null; or the opposite. */
    public static Taints asked(Taints ofValue, boolean when) {
        Taints.Builder approvals = new Taints.Builder();
        ofValue.forEach((taint, chain) -> {
            if (taint.label() instanceof Label.Approval approval && approval.when() instanceof Boolean truth) {
                approvals.add(Taint.of(new Label.Approval(approval.of(), truth == when)), chain);
            }
        });
        return approvals.build();
    }

    /** A value less what it says of a person's approval. */
    public static Value without(Value value) {
        return value.via(Approvals::without);
    }

    /** The same of taints. */
    public static Taints without(Taints taints) {
        return taints.filter(taint -> !(taint.label() instanceof Label.Approval));
    }

    /** The same less what is said where it is true, or false. */
    public static Taints withoutTruth(Taints taints) {
        return taints.filter(
                taint -> !(taint.label() instanceof Label.Approval approval) || !(approval.when() instanceof Boolean));
    }

    /** The opposite of an answer. */
    public static Value negated(Value answer) {
        Taints.Builder turned = new Taints.Builder();
        answer.taints()
                .filter(taint -> !isAsLeft(taint.label()))
                .forEach((taint, chain) -> turned.add(
                        taint.label() instanceof Label.Approval approval && approval.when() instanceof Boolean when
                                ? new Taint(new Label.Approval(approval.of(), !when), taint.marks())
                                : taint,
                        chain));
        Constant truth = answer.constant() instanceof Constant.Tells tells
                ? tells.negated()
                : Folding.binary(Opcodes.IXOR, answer.constant(), Constant.of((Object) 1));
        return answer.withTaints(turned.build()).withConstant(truth);
    }
}
