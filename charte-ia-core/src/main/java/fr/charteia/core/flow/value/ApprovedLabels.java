package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * What follows for values from the labels that a person has approved: which of what they carry is approved, and what stays so where they are
 * put aside.
 */
public final class ApprovedLabels {
    /** How many constants a place is known to hold one of. */
    private static final int FEW = 4;

    private ApprovedLabels() {}

    /**
     * What a person has approved on either of two ways: what both say, a part of something where the other says so of the whole. Of a round
     * of a loop that met the first element, and one that met any, both are kept: each speaks of what its round has met.
     */
    public static Set<Label> common(Set<Label> one, Set<Label> other) {
        if (one.equals(other)) {
            return one;
        }
        Set<Label> both = new LinkedHashSet<>();
        for (Label label : one) {
            if (isAmong(label, other)) {
                both.add(label);
            }
        }
        for (Label label : other) {
            if (isAmong(label, one)) {
                both.add(label);
            }
        }
        one.forEach(label -> either(label, other).ifPresent(both::add));
        return both;
    }

    /** That a place holds one of few constants, which it is on each of two ways. */
    private static Optional<Label> either(Label label, Set<Label> others) {
        if (!(label instanceof Label.Answer answer) || constants(answer).isEmpty()) {
            return Optional.empty();
        }
        Set<Object> either = new LinkedHashSet<>(constants(answer));
        boolean other = false;
        for (Label one : others) {
            if (one instanceof Label.Answer found && found.path().equals(answer.path())) {
                other |= either.addAll(constants(found));
            }
        }
        return other && either.size() <= FEW
                ? Optional.of(new Label.Answer(answer.path(), new Label.OneOf(either)))
                : Optional.empty();
    }

    private static Set<Object> constants(Label.Answer answer) {
        if (answer.when() instanceof Label.OneOf one) {
            return one.constants();
        }
        boolean constant = answer.when() instanceof HeapObject || answer.when() instanceof String;
        return constant ? Set.of(answer.when()) : Set.of();
    }

    private static boolean isAmong(Label label, Set<Label> others) {
        if (label instanceof Label.AtHand one) {
            return isAmong(one.of(), AtHand.about(others));
        }
        Set<Label> ofAny = AtHand.ofAny(others);
        return label instanceof Label.Perhaps perhaps
                ? isAmong(perhaps.of(), perhaps.choice() ? Perhaps.chosenBy(ofAny) : Perhaps.about(ofAny))
                : covers(others, label) || others.stream().anyMatch(other -> areAlike(label, other));
    }

    /** Whether two labels are one, but for which element of a container they speak of, where one of them speaks of any. */
    static boolean areAlike(Label one, Label other) {
        if (one instanceof Label.Input a && other instanceof Label.Input b) {
            return a.path().orAny(b.path()).isPresent();
        }
        return one instanceof Label.Answer a
                && other instanceof Label.Answer b
                && a.when().equals(b.when())
                && a.path().orAny(b.path()).isPresent();
    }

    /** What a person had approved before the value was put where it is: in it, and in all below it. */
    public static Set<Label> standing(Value value) {
        Set<Label> approved = Set.of();
        for (Label.Approval approval : value.taints().approvals()) {
            if (approval.when() == Label.Always.ALWAYS) {
                approved = approved.isEmpty() ? new LinkedHashSet<>() : approved;
                approved.add(approval.of());
            }
        }
        return approved;
    }

    /** The same, with what had been approved of where it was found. */
    public static Set<Label> standing(Value value, Set<Label> above) {
        Set<Label> approved = standing(value);
        if (approved.isEmpty()) {
            return above;
        }
        approved.addAll(above);
        return approved;
    }

    /** A value that is put somewhere once a person has approved these; what a caller's value would say of that is not kept. */
    public static Value settled(Value value, Set<Label> approved) {
        Value aside = AtHand.putAside(value);
        if (approved.isEmpty()) {
            return aside;
        }
        Set<Label> known = new LinkedHashSet<>(AtHand.about(approved));
        known.removeIf(Label.Answer.class::isInstance);
        return bearing(aside, known);
    }

    /** A value of which a person has approved these wherever it is found, and all below it; that there is nothing does not say so. */
    public static Value bearing(Value value, Set<Label> known) {
        if (known.isEmpty() || value.isBottom() || value.isNull()) {
            return value;
        }
        Taints approvals = Approvals.of(known, Label.Always.ALWAYS);
        for (Object key : Approvals.keys(value).orElse(Set.of())) {
            // Where something else may lie, too, it is known by what it is.
            approvals = key == Constant.NULL
                    ? approvals
                    : approvals.union(Approvals.of(known, Approvals.BITS.contains(key) ? (Object) key.equals(1) : key));
        }
        return validated(value, known).plus(approvals);
    }

    /** A value of which a person has approved these: where it goes is still told of it. */
    public static Value validated(Value value, Set<Label> approved) {
        return value.via(taints -> validated(taints, approved));
    }

    /** The same of what it carries. */
    public static Taints validated(Taints taints, Set<Label> approved) {
        if (approved.isEmpty()) {
            return taints;
        }
        Set<Label> about = Perhaps.about(approved);
        Taints known = AtHand.marked(taints, approved);
        if (known.allLabels().stream().noneMatch(label -> concerns(about, label))) {
            return known;
        }
        Taints.Builder marked = new Taints.Builder();
        known.forEach((taint, chain) -> taint.with(covers(approved, taint) ? Taint.bit(Mark.VALIDATED) : 0)
                .ifPresent(approvedOne -> marked.add(approvedOne, chain)));
        return marked.build();
    }

    /** What lies under a key of which a person has said which it is: of those that they were shown, the one that they chose. */
    public static Value chosen(Value read, Value key) {
        return chosen(read, key, new LinkedHashSet<>());
    }

    /** The same of what stands at a place, by its number: of one that is passed, the caller knows. */
    public static Value chosenAt(Value read, Value place) {
        Set<Label> shown = new LinkedHashSet<>();
        if (place.constant() instanceof Constant.FromInput input
                && input.path().parameter() >= 0
                && input.path().slots().isEmpty()) {
            shown.add(new Label.Answer(input.path(), Label.Chosen.CHOSEN));
        }
        return chosen(read, place, shown);
    }

    private static Value chosen(Value read, Value place, Set<Label> shown) {
        for (Label.Approval approval : place.taints().approvals()) {
            if (approval.when() == Label.Chosen.CHOSEN || approval.when() == Label.Named.NAMED) {
                shown.add(approval.of());
            }
        }
        return shown.isEmpty() ? read : bearing(read, shown);
    }

    /** A value of which it has become known what a person had approved of it wherever it is found. */
    public static Value known(Value value) {
        return validated(value, standing(value));
    }

    /** What decides where nobody has approved these after all. */
    public static Taints unanswered(Taints taints, Set<Label> approved) {
        Taints.Builder deciding = new Taints.Builder();
        taints.forEach((taint, chain) -> {
            if (covers(approved, taint.label())) {
                int marks = taint.marks() & ~Taint.bit(Mark.VALIDATED) | Taint.bit(Mark.CONTROL);
                deciding.add(new Taint(taint.label(), marks), chain);
            }
        });
        return deciding.build();
    }

    /** What is approved where these reach a decision: what entry points say that left what bears that. */
    public static Set<Label> answered(Set<Label> approved, Taints reaching) {
        Set<Label> more = approved;
        for (Label.Approval approval : reaching.approvals()) {
            if (isTold(approval)) {
                more = more == approved ? new LinkedHashSet<>(approved) : more;
                more.add(approval.of());
            }
        }
        return more;
    }

    /** Whether it says of what bears it, and of what that decides, that those know what was approved who left it. */
    static boolean isTold(Label label) {
        return label instanceof Label.Approval approval
                && approval.when() == Label.Always.ALWAYS
                && approval.of() instanceof Label.Answer;
    }

    /** What reaches a decision; what a person has approved on every way here is marked so. */
    public static Taints guarded(Set<Label> approved, Set<Label> shown, Taints taints) {
        Taints undecided = taints.filter(
                taint -> !(taint.label() instanceof Label.Approval) && !(taint.label() instanceof Label.Data));
        if (shown.isEmpty() && approved.isEmpty()) {
            return undecided;
        }
        Taints.Builder marked = new Taints.Builder();
        undecided.forEach((taint, chain) -> {
            taint.with(judgement(approved, shown, taint)).ifPresent(t -> marked.add(t, chain));
        });
        return marked.build();
    }

    private static int judgement(Set<Label> approved, Set<Label> shown, Taint taint) {
        if (covers(approved, taint)) {
            return Taint.bit(Mark.VALIDATED);
        }
        if (covers(shown, taint)) {
            return Taint.bit(Mark.IGNORED_VALIDATION);
        }
        return shown.contains(Label.Asked.ASKED) ? Taint.bit(Mark.OTHER_VALIDATION) : 0;
    }

    /** Whether a label, or something that it is a part of, is among the labels. */
    public static boolean covers(Set<Label> labels, Label label) {
        if (labels.contains(label)) {
            return true;
        }
        if (label instanceof Label.Choice choice) {
            return covers(labels, new Label.Input(choice.path()));
        }
        if (!(label instanceof Label.Input input)) {
            return false;
        }
        for (Label other : labels) {
            if (other instanceof Label.Input shown) {
                AccessPath path = shown.path();
                AccessPath base = path.isDeep() ? path.above() : path;
                if (base.isPrefixOf(input.path())) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * The same; who was shown a field of an object knows that the object is there, who was perhaps shown something, what is perhaps that,
     * and who was shown what something chose, what else it chooses.
     */
    public static boolean covers(Set<Label> labels, Taint taint) {
        return coversAny(taint.has(Mark.ONE) ? AtHand.about(labels) : AtHand.ofAny(labels), taint);
    }

    private static boolean coversAny(Set<Label> labels, Taint taint) {
        return covers(labels, taint.label())
                || taint.has(Mark.PRESENCE) && concerns(labels, taint.label())
                || taint.has(Mark.PERHAPS) && covers(Perhaps.about(labels), taint.label())
                || taint.has(Mark.CONTROL) && covers(Perhaps.chosenBy(labels), taint.label());
    }

    /** Whether a label, something that it is a part of, or a field of it is among the labels. */
    private static boolean concerns(Set<Label> labels, Label label) {
        return covers(labels, label)
                || label instanceof Label.Input object
                        && labels.stream()
                                .anyMatch(other ->
                                        other instanceof Label.Input shown && isFieldOf(object.path(), shown.path()));
    }

    private static boolean isFieldOf(AccessPath object, AccessPath part) {
        int depth = object.slots().size();
        return object.isPrefixOf(part)
                && part.slots().size() > depth
                && part.slots().get(depth).kind() == Slot.Kind.FIELD;
    }

    /** A value in which answers are those that were given before the same was asked anew; what they decided, they still do. */
    static Value before(Value value, Set<Label> answers) {
        if (value.taints().allLabels().stream().noneMatch(answers::contains)) {
            return value;
        }
        Taints.Builder taints = new Taints.Builder();
        value.taints().forEach((taint, chain) -> taints.add(before(taint, answers), chain));
        return value.withTaints(taints.build());
    }

    private static Taint before(Taint taint, Set<Label> answers) {
        return taint.label() instanceof Label.AiOutput output && !taint.has(Mark.CONTROL) && answers.contains(output)
                ? new Taint(output.before(), taint.marks())
                : taint;
    }
}
