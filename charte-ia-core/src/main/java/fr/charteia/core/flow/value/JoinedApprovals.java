package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.Opcodes;

/** What two values say of a person's approval once they are one: where ways meet, or where a third is computed from both. */
public final class JoinedApprovals {
    private static final Set<Object> NONE_AT_ALL = Set.of(0);

    private JoinedApprovals() {}

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
                Approvals.keys(standIn)
                        .filter(keys -> !keys.isEmpty() && keys.stream().allMatch(JoinedApprovals::tellsItself))
                        .map(keys -> new Label.Approval(approval.of(), new Label.OtherThan(keys)))
                        .ifPresent(other -> says.add(Taint.of(other), Chain.EMPTY));
            }
        }
        return says.build();
    }

    /**
     * What a value says that is something which was there, or else constants that stand in for it: what a person has approved where there is
     * something, and where there is not.
     */
    public static Taints orStandIn(Value there, Set<Label> some, Value standIn, Set<Label> none) {
        Set<Object> keys = Approvals.keys(standIn).orElse(Set.of());
        if (keys.isEmpty() || !keys.stream().allMatch(JoinedApprovals::tellsItself)) {
            return Taints.NONE;
        }
        Taints says = Approvals.of(some, new Label.OtherThan(keys))
                .union(standIn.isNull() ? Approvals.of(some, Label.Always.ALWAYS) : Taints.NONE);
        for (Object key : keys) {
            if (key == Constant.NULL || !Approvals.canBe(there, key)) {
                says = says.union(Approvals.of(none, key));
            }
        }
        return says;
    }

    private static boolean tellsItself(Object key) {
        return !(key instanceof Label.Kind) && !Approvals.BITS.contains(key);
    }

    /** All that two values carry from which a third is computed: of two answers, with {@code &} and {@code |}, what both mean; of one, with {@code ^}, it or the opposite. */
    public static Taints ofBoth(int opcode, Value left, Value right) {
        Taints both = left.taints().union(right.taints());
        if (opcode == Opcodes.IXOR) {
            if (both.approvals().isEmpty()) {
                return both;
            }
            Value other = Approvals.isBit(left) ? right : left;
            Value bit = Approvals.isBit(left) ? left : right;
            return !Approvals.isBit(bit)
                    ? Approvals.without(both)
                    : Approvals.isNo(bit)
                            ? both
                            : Approvals.negated(other).taints().union(bit.taints());
        }
        Taints all = PassedAnswers.computed(opcode, isCounted(opcode, left, right), both);
        boolean and = opcode == Opcodes.IAND;
        boolean or = opcode == Opcodes.IOR;
        if (all.approvals().isEmpty()) {
            return all;
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

    /** The same where one of two values is an object: of those but constants of an enum it is not told whether they are true. */
    private static boolean gives(Value value, Label.Approval approval, boolean objects) {
        return objects
                        && approval.when() instanceof Boolean
                        && value.objects().stream().noneMatch(Approvals::isConstant)
                || gives(value, approval);
    }

    private static boolean gives(Value value, Label.Approval approval) {
        return value.taints().allLabels().contains(approval)
                || approval.of() instanceof Label.One && value.isNull()
                || approval.of() instanceof Label.Undecided && !Undecided.hasSay(value, approval)
                || !Approvals.canBe(value, approval.when())
                || value.taints().approvals().stream().anyMatch(other -> implies(other, approval));
    }

    /** Whether what one says holds where another does: what is approved whatever the value is, is approved where it is true. */
    private static boolean implies(Label.Approval one, Label.Approval other) {
        if (one.when() == Label.Always.ALWAYS && isOf(one.of(), other.of())) {
            return true;
        }
        boolean same =
                one.when().equals(other.when()) || one.when().equals(true) && other.when() instanceof Label.OtherThan;
        return same && (isOf(one.of(), other.of()) || ApprovedLabels.areAlike(one.of(), other.of()));
    }

    /** Whether what is said of a label is said of another: the same, or that of the one at hand. */
    private static boolean isOf(Label label, Label other) {
        return label.equals(other) || label.equals(AtHand.about(other));
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

    /** The same of an answer that is one of several: where only one of them can be true, what was approved on the way to that. */
    public static Taints bySources(List<Value> answers, List<State> ends) {
        Taints says = Taints.NONE;
        for (int i = 0; i < answers.size(); i++) {
            Value elsewhere = Value.BOTTOM;
            for (int j = 0; j < answers.size(); j++) {
                elsewhere = j == i ? elsewhere : elsewhere.join(answers.get(j));
            }
            if (!elsewhere.isBottom() && !answers.get(i).isBottom()) {
                says = says.union(telling(answers.get(i), elsewhere, ends.get(i).known()));
            }
        }
        return says;
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
        Approvals.keys(a).ifPresent(keys::addAll);
        Approvals.keys(b).ifPresent(keys::addAll);
        if (Approvals.BITS.containsAll(keys)) {
            keys.clear();
        }
        if (a.objects().isEmpty() && b.objects().isEmpty()) {
            keys.add(true);
            keys.add(false);
        }
        addOfPassed(a, b, keys);
        addOfPassed(b, a, keys);
        if (a.isNull() || b.isNull()) {
            // That there is anything says which way was taken.
            keys.add(Label.Always.ALWAYS);
        }
        return keys;
    }

    /** What is passed may be nothing, and any but those that another way may have left. */
    private static void addOfPassed(Value value, Value other, Set<Object> keys) {
        if (value.constant() instanceof Constant.FromInput) {
            keys.add(Constant.NULL);
            Approvals.keys(other)
                    .filter(known -> !known.isEmpty() && known.stream().allMatch(JoinedApprovals::tellsItself))
                    .ifPresent(known -> keys.add(new Label.OtherThan(known)));
        }
    }

    /** What a value that one way left says of that way: what was approved on it, where the value is what it can only be there. */
    public static Taints telling(Value value, Value elsewhere, Set<Label> approved) {
        return telling(value, elsewhere, approved, tellingKeys(value, elsewhere));
    }

    /** The same of a number of elements: whether there is one is another question than whether somebody said yes. */
    public static Taints tellingSize(Value size, Value elsewhere, Set<Label> approved) {
        return telling(size, elsewhere, approved, Approvals.keys(size).orElse(NONE_AT_ALL));
    }

    private static Taints telling(Value value, Value elsewhere, Set<Label> approved, Set<Object> keys) {
        Taints taints = Taints.NONE;
        for (Object when : keys) {
            if (Approvals.canBe(value, when) && !Approvals.canBe(elsewhere, when)) {
                taints = taints.union(Approvals.of(approved, when));
            }
        }
        return taints;
    }

    /** What one of two ways gives, with what a person has approved on each of them. */
    public static Value either(State a, Value givenByA, State b, Value givenByB) {
        Taints approvals = bySource(givenByA, a.known(), givenByB, b.known());
        Value either = b.approvedAgainst(a, givenByB).join(a.approvedAgainst(b, givenByA));
        return Perhaps.marked(either, List.of(givenByA, givenByB)).plus(approvals);
    }

    /** What a value that is one of two says where it is true, or false, as only one of them can be: what that one says. */
    public static Taints eitherSays(Value one, Value other) {
        Taints says = Taints.NONE;
        for (boolean when : new boolean[] {true, false}) {
            boolean ofOne = Approvals.canBe(one, when);
            if (ofOne != Approvals.canBe(other, when)) {
                says = says.union(Approvals.of(Approvals.given(ofOne ? one : other, when), when));
            }
        }
        return says;
    }
}
