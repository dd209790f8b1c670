package fr.charteia.core.flow.value;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.objectweb.asm.Opcodes;

/** What a person's answers amount to: which labels are approved where a value is true, is false, or is just this constant or kind of object. */
public final class Approvals {
    /** Of how many things that a value may be it is known which of them a person has approved. */
    private static final int FEW = 8;

    /** What a truth value can be, which is true or false anyway. */
    public static final Set<Object> BITS = Set.of(0, 1);

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
        if (when instanceof Label.OneOf one && keys(answer).isPresent()) {
            approved.addAll(givenAny(
                    answer,
                    one.constants().stream().filter(key -> canBe(answer, key)).toList()));
        }
        if (when instanceof Label.OtherThan other) {
            approved.addAll(givenOther(answer, other.constants()));
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
                    && !(approval.of() instanceof Label.Tested)
                    && !(approval.of() instanceof Label.Undecided)) {
                asked.add(approval.when() == Label.Said.SAID ? approval : Perhaps.about(approval.of()));
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
        return Perhaps.about(asked instanceof Label.Approval approval ? approval.of() : asked);
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

    /** Of a number, or an element, that is passed and is one of these: its caller knows what each of them says of a person's approval. */
    public static Taints asPassed(AccessPath path, Set<Object> numbers) {
        Taints.Builder says = new Taints.Builder();
        Set<Object> keys = new LinkedHashSet<>(numbers);
        keys.add(true);
        keys.add(false);
        keys.forEach(key -> says.add(of(Set.of(new Label.Answer(path, key)), key)));
        return says.build();
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
        // Of few constants or nothing, it is one of those.
        approved.addAll(givenOther(value, Set.of(Constant.NULL)));
        return approved;
    }

    /** What a text says of a person's approval where it is empty: of what a person has answered, nothing. */
    public static Set<Label> whereEmpty(Value text) {
        Set<Label> approved = new LinkedHashSet<>();
        for (Label.Approval approval : text.taints().approvals()) {
            if (approval.when().equals("")) {
                approved.add(approval.of());
            }
        }
        return approved;
    }

    /** What a value says of a person's approval where it is null or has no letters, as far as it can be so. */
    public static Set<Label> whereBlank(Value text) {
        if (text.constant().isSomething()) {
            return whereEmpty(text);
        }
        Set<Label> approved = new LinkedHashSet<>(whereNull(text));
        if (!text.constant().isFilledOrNull()) {
            approved.retainAll(whereEmpty(text));
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
        if (is instanceof Label.OneOf one) {
            return must.equals(is) || one.constants().stream().allMatch(constant -> follows(constant, must));
        }
        if (must instanceof Label.OneOf one) {
            return one.constants().contains(is);
        }
        if (must == Label.Named.NAMED) {
            return is == must;
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
        boolean none = is.equals(0) || is == Constant.NULL;
        return must.equals(is) || something && (must.equals(true) || other) || none && must.equals(false);
    }

    /** The same, given that a value is none of these, some of which it may be: it is one of those that are left. */
    private static Set<Label> givenOther(Value answer, Set<Object> none) {
        Set<Object> left = new LinkedHashSet<>(keys(answer).orElse(Set.of()));
        return left.removeAll(none) ? givenAny(answer, left) : Set.of();
    }

    /** The same, given that a value is one of these. */
    static Set<Label> givenAny(Value answer, Collection<?> any) {
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
                && value.objects().stream().allMatch(Approvals::isTold);
        return known
                ? Optional.of(value.objects().stream()
                        .map(Approvals::key)
                        .collect(Collectors.toCollection(LinkedHashSet::new)))
                : Optional.empty();
    }

    /** Whether which of several constants a value is depends on what a person has answered, here or before it was passed. */
    static boolean isChosen(Value value) {
        return value.taints().approvals().stream()
                .anyMatch(approval ->
                        !(approval.of() instanceof Label.Undecided) && !(approval.of() instanceof Label.Tested));
    }

    /** What a person has approved, given that a value is one of these objects, which it may be. */
    public static Set<Label> ofObjects(Value value, Set<HeapObject> some) {
        return some.stream().allMatch(Approvals::isTold)
                ? givenAny(value, some.stream().map(Approvals::key).toList())
                : Set.of();
    }

    /** Whether an object is known by its class, or by what it does. */
    private static boolean isTold(HeapObject object) {
        return object.isExact() || object.isFunction();
    }

    private static Object key(HeapObject object) {
        return isConstant(object)
                ? object
                : new Label.Kind(
                        object.isFunction() ? object.target().implementation().toString() : object.type());
    }

    /** Whether a value is known to be true, or to be false. */
    public static boolean isBit(Value value) {
        return value.constant().single().filter(BITS::contains).isPresent();
    }

    static boolean isNo(Value value) {
        return value.constant().single().filter(c -> c.equals(0)).isPresent();
    }

    /** A number that is counted on: which of several it means is still what a person has said. */
    public static Value counted(Value number) {
        return number.withTaints(number.taints().marked(Mark.RECKONED));
    }

    static boolean isConstant(HeapObject object) {
        return object.isGlobal() && !object.isMany();
    }

    /** Whether a value may be so. */
    public static boolean canBe(Value value, Object when) {
        if (when == Label.Always.ALWAYS || when == Label.Said.SAID) {
            // What carries something and is nothing itself goes with another value.
            return !value.isNull() && (!value.objects().isEmpty() || value.constant() != Constant.NONE);
        }
        if (when == Label.Itself.ITSELF
                || when == Label.Chosen.CHOSEN
                || when == Label.Named.NAMED
                || when instanceof Label.Written) {
            return !value.isBottom();
        }
        if (when instanceof Label.OtherThan other) {
            return !value.isBottom()
                    && keys(value)
                            .map(keys -> !other.constants().containsAll(keys))
                            .orElse(true);
        }
        if (when instanceof Label.OneOf one) {
            return one.constants().stream().anyMatch(constant -> canBe(value, constant));
        }
        boolean some = value.objects().isEmpty() && value.constant().values().isEmpty();
        if (some && value.constant().isPositive() && (when.equals(false) || when.equals(0))
                || some && value.constant().isSomething() && (when.equals(false) || when == Constant.NULL)
                || some && when instanceof String text && !value.constant().mayBe(text)) {
            return false;
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

    /** The same where what was said where a value is true is said where it is false, and what was said where it is false, where it is true. */
    public static Taints turned(Taints taints) {
        Taints.Builder turned = new Taints.Builder();
        taints.forEach((taint, chain) -> turned.add(
                taint.label() instanceof Label.Approval approval && approval.when() instanceof Boolean when
                        ? new Taint(new Label.Approval(approval.of(), !when), taint.marks())
                        : taint,
                chain));
        return turned.build();
    }

    /** The opposite of an answer. */
    public static Value negated(Value answer) {
        Taints turned = turned(answer.taints().filter(taint -> !isAsLeft(taint.label())));
        Constant truth = answer.constant() instanceof Constant.Tells tells
                ? tells.negated()
                : Folding.binary(Opcodes.IXOR, answer.constant(), Constant.of((Object) 1));
        return answer.withTaints(turned).withConstant(truth);
    }
}
