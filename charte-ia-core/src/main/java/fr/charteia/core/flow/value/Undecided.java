package fr.charteia.core.flow.value;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Of a value that is one of a few constants, which of them an answer had no say in. Where {@code score >= 80} gives HIGH, and else an
 * answer parts MEDIUM from NONE, it tells what the value is; but that it is HIGH, or is not, is as it is whatever was answered.
 *
 * <p>The value bears that as an {@link Label.Approval} of a {@link Label.Undecided}, which goes where what is known of an answer goes: it
 * is lost where something else is computed of the value, kept by a comparison and by what negates that.
 */
public final class Undecided {
    private Undecided() {}

    private static boolean isOne(Label label) {
        return label instanceof Label.Approval approval && approval.of() instanceof Label.Undecided;
    }

    /** Whether a value bears anything of the kind. */
    public static boolean isIn(Taints taints) {
        for (Label.Approval approval : taints.approvals()) {
            if (isOne(approval)) {
                return true;
            }
        }
        return false;
    }

    /** The labels that had no say, among what is known where a value is as it is. */
    public static Set<Label> in(Set<Label> known) {
        Set<Label> undecided = new LinkedHashSet<>();
        for (Label label : known) {
            if (label instanceof Label.Undecided one) {
                undecided.add(one.of());
            }
        }
        return undecided;
    }

    /** The labels that had no say in whether a value is the constant that a slot says. */
    public static Set<Label> where(Value value, Slot being) {
        Set<Label> undecided = new LinkedHashSet<>();
        for (Label.Approval approval : value.taints().approvals()) {
            if (approval.of() instanceof Label.Undecided one
                    && Slot.being(approval.when()).equals(Optional.of(being))) {
                undecided.add(one.of());
            }
        }
        return undecided;
    }

    /** Of what is left with a value, what had a say in it where the value is one constant. */
    public static Taints leftAs(Object constant, Value value, Taints left) {
        return isIn(value.taints())
                ? left.filter(taint -> !value.taints()
                        .allLabels()
                        .contains(new Label.Approval(new Label.Undecided(taint.label()), constant)))
                : left;
    }

    /** What decides, less what these labels only decided of a value. */
    public static Taints without(Taints deciding, Set<Label> undecided) {
        return undecided.isEmpty()
                ? deciding
                : deciding.filter(taint -> !taint.has(Mark.CONTROL) || !undecided.contains(taint.label()));
    }

    /**
     * What labels had no say in of a value that ways bring: that it is what only those bring that they do not part, and that do not bear them.
     *
     * @param joined what it may be
     * @param brought what it may be on each way
     * @param parted the ways that a label parts
     */
    public static <W> Taints of(Value joined, Map<W, List<Value>> brought, Map<Label, Set<W>> parted) {
        if (!mayBeIn(joined)) {
            return Taints.NONE;
        }
        Set<Label> labels = joined.taints().labels();
        Taints.Builder undecided = new Taints.Builder();
        for (Label label : labels) {
            Set<W> ways = parted.getOrDefault(label, Set.of());
            List<Value> with = new ArrayList<>();
            List<Value> without = new ArrayList<>();
            brought.forEach((way, values) -> {
                // What is told apart on one way may be so by what the label says.
                boolean has = ways.contains(way) || values.stream().anyMatch(value -> bears(value, label));
                (has ? with : without).addAll(values);
            });
            add(label, with, without, undecided);
        }
        return undecided.build();
    }

    private static boolean bears(Value value, Label label) {
        Label.Undecided undecided = new Label.Undecided(label);
        return isSaid(value.taints(), label)
                && value.taints().approvals().stream()
                        .noneMatch(approval -> approval.of().equals(undecided));
    }

    /** Whether a value bears something, and is one of few. */
    public static boolean mayBeIn(Value value) {
        return !value.taints().isEmpty() && Approvals.keys(value).isPresent();
    }

    private static void add(Label label, List<Value> with, List<Value> without, Taints.Builder undecided) {
        Set<Object> keys = new LinkedHashSet<>();
        without.forEach(value -> Approvals.keys(value).ifPresent(keys::addAll));
        for (Value value : with) {
            Approvals.keys(value).ifPresentOrElse(keys::removeAll, keys::clear);
        }
        for (Object key : keys) {
            Label.Approval one = new Label.Approval(new Label.Undecided(label), key);
            if (without.stream().allMatch(value -> leavesOpen(value, one))) {
                undecided.add(Taint.of(one), Chain.EMPTY);
            }
        }
    }

    private static boolean leavesOpen(Value value, Label.Approval undecided) {
        return !hasSay(value, undecided)
                || value.taints().allLabels().contains(undecided)
                || !Approvals.canBe(value, undecided.when());
    }

    /** Whether the label that is said to have no say is one of a value's. */
    static boolean hasSay(Value value, Label.Approval undecided) {
        return undecided.of() instanceof Label.Undecided one && isSaid(value.taints(), one.of());
    }

    /** Whether a label is there by more than whether there is an answer at all. */
    private static boolean isSaid(Taints taints, Label label) {
        return taints.allLabels().contains(label)
                && taints.set().stream().anyMatch(taint -> taint.label().equals(label) && isSaid(taint));
    }

    private static boolean isSaid(Taint taint) {
        return !taint.has(Mark.PRESENCE) || !(taint.label() instanceof Label.AiOutput);
    }

    /** The labels that are there by more than that. */
    public static Set<Label> said(Taints taints) {
        return taints.filter(Undecided::isSaid).labels();
    }

    /** What a call gives that no code is read of, which may compute it of what it is given. */
    public static Taints afterCall(Taints given, List<Value> arguments) {
        return arguments.stream().anyMatch(argument -> isIn(argument.taints())) ? unknown(given) : given;
    }

    /**
     * What is read at a place that bears this: a number at that of an object, as the table of a switch has it, stands for the object; of
     * anything else it is not known.
     */
    public static Taints byPlace(Taints place, Value read) {
        return isIn(place)
                ? place.filter(taint -> !isOne(taint.label())
                        || read.objects().isEmpty() && ((Label.Approval) taint.label()).when() instanceof HeapObject)
                : place;
    }

    /** What a value is known to be by now: where nothing else of it has changed, no more had no say in it than before. */
    static Value settled(Value before, Value now) {
        if (!now.withTaints(unknown(now.taints())).equals(before.withTaints(unknown(before.taints())))) {
            return now;
        }
        Set<Label> known = before.taints().allLabels();
        Value settled =
                now.via(taints -> taints.filter(taint -> !isOne(taint.label()) || known.contains(taint.label())));
        return settled.equals(before) ? before : settled;
    }

    /** What a value bears that is computed of one that bore this: nobody knows of what it is that. */
    public static Taints unknown(Taints taints) {
        return isIn(taints) ? taints.filter(taint -> !isOne(taint.label())) : taints;
    }

    /**
     * What is known of a value that a callee was passed at a path, and gives back as it is: as long as nothing else of what it bears is
     * the same for its caller.
     *
     * @param actual what it bears where it is passed
     * @param inner what it bears in the callee
     * @param outer what is passed in the place of a label
     */
    public static Taints passed(AccessPath path, Taints actual, Taints inner, UnaryOperator<Taints> outer) {
        if (!isIn(actual)) {
            return Taints.NONE;
        }
        Set<Label> others = outer.apply(inner.filter(taint -> !(taint.label() instanceof Label.Approval)
                        && (!taint.isAsItCame() || !taint.label().equals(new Label.Input(path)))))
                .labels();
        return actual.filter(taint -> taint.label() instanceof Label.Approval approval
                && approval.of() instanceof Label.Undecided one
                && !others.contains(one.of()));
    }

    /** What a value bears once something more decides it: of that, it is not known any more what it had no say in. */
    static Taints less(Taints taints, Taints more) {
        if (more.isEmpty() || !isIn(taints)) {
            return taints;
        }
        Set<Label> deciding = said(more);
        return taints.filter(taint -> !(taint.label() instanceof Label.Approval approval)
                || !(approval.of() instanceof Label.Undecided one)
                || !deciding.contains(one.of()));
    }

    /**
     * The same for a caller, who may pass one thing for several, of which one has a say.
     *
     * @param inner what the value bears in the callee
     * @param outer what is passed in the place of each of its labels
     * @param actual what is passed at a path
     */
    public static Taints translated(Taints inner, UnaryOperator<Taints> outer, Function<AccessPath, Value> actual) {
        Taints.Builder taints = new Taints.Builder();
        for (Label.Approval approval : inner.approvals()) {
            Set<Label> undecided = new LinkedHashSet<>();
            if (approval.of() instanceof Label.Undecided one) {
                undecided.addAll(stillUndecided(inner, one, approval.when(), outer, actual));
            } else if (approval.of() instanceof Label.Answer answer) {
                // What is passed is so where the value is: nothing else of what it bears may have a say in that.
                undecided.addAll(in(Approvals.given(actual.apply(answer.path()), answer.when())));
                if (!undecided.isEmpty()) {
                    undecided.removeAll(others(inner, answer.path(), outer));
                }
            }
            undecided.forEach(one ->
                    taints.add(Taint.of(new Label.Approval(new Label.Undecided(one), approval.when())), Chain.EMPTY));
        }
        return taints.build();
    }

    private static Set<Label> stillUndecided(
            Taints inner,
            Label.Undecided undecided,
            Object when,
            UnaryOperator<Taints> outer,
            Function<AccessPath, Value> actual) {
        Set<Label> passed = new LinkedHashSet<>(
                outer.apply(inner.filter(taint -> taint.label().equals(undecided.of())))
                        .labels());
        if (passed.isEmpty()) {
            return passed;
        }
        inner.filter(taint -> !(taint.label() instanceof Label.Approval)
                        && !inner.allLabels().contains(new Label.Approval(new Label.Undecided(taint.label()), when)))
                .set()
                .forEach(taint -> {
                    Taints deciding = outer.apply(inner.filter(taint::equals));
                    boolean itself = taint.isAsItCame() && taint.label() instanceof Label.Input;
                    passed.removeAll(
                            itself
                                    ? said(leftAs(when, actual.apply(((Label.Input) taint.label()).path()), deciding))
                                    : said(deciding));
                });
        return passed;
    }

    /** What a value bears besides what is passed at a path, as the caller knows it. */
    private static Set<Label> others(Taints inner, AccessPath path, UnaryOperator<Taints> outer) {
        return outer.apply(inner.filter(taint -> !(taint.label() instanceof Label.Approval)
                        && !taint.label().equals(new Label.Input(path))
                        && !taint.label().equals(new Label.Choice(path))))
                .labels();
    }
}
