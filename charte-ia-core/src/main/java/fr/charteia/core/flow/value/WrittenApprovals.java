package fr.charteia.core.flow.value;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What a person has approved of what a method puts where something else may be: a field of what it is passed, set on one way only. What was
 * there before is its caller's to say; what the method put there bears what it says as {@link Label.Written}.
 */
public final class WrittenApprovals {
    private WrittenApprovals() {}

    /**
     * What a place holds after either of two histories; the first itself where the other brings nothing more.
     *
     * @param place the place, as callers know it
     */
    public static Value either(AccessPath place, Value one, Value other) {
        Value joined = one.join(other);
        Constant constant = Constant.rewritten(place, one.constant(), other.constant());
        Value either = constant.equals(joined.constant()) ? joined : joined.withConstant(constant);
        Taints.Builder kept = new Taints.Builder();
        tell(place, one, other, kept);
        tell(place, other, one, kept);
        return either.plus(kept.build());
    }

    /** What is put into a place with objects that are not kept with it: what a person has not approved of them stands beside what they have. */
    public static Value withPut(Value value) {
        return value.plus(Taints.of(
                Taint.of(new Label.Approval(Label.Put.PUT, new Label.Written(Label.Always.ALWAYS))), Chain.EMPTY));
    }

    /** Whether such objects were put where the value is. */
    public static boolean isPut(Value value) {
        return value.taints().approvals().stream().anyMatch(WrittenApprovals::isPut);
    }

    private static boolean isPut(Label.Approval approval) {
        return approval.of() == Label.Put.PUT;
    }

    /** What is said of a place in which only one way has put something, once a person had approved these: whatever lies there that was put there. */
    static Taints putBy(Value put, Set<Label> approved) {
        Set<Object> ways = new LinkedHashSet<>(Approvals.keys(put).orElse(Set.of()));
        ways.addAll(List.of(true, false, Constant.NULL));
        Taints says = Taints.NONE;
        for (Object when : ways) {
            if (Approvals.canBe(put, when)) {
                says = says.union(Approvals.of(approved, new Label.Written(when)));
            }
        }
        return says;
    }

    private static void tell(AccessPath place, Value one, Value other, Taints.Builder kept) {
        for (Label.Approval approval : one.taints().approvals()) {
            if (isPut(approval)) {
                kept.add(Taint.of(approval), Chain.EMPTY);
            } else if (approval.when() != Label.Itself.ITSELF) {
                for (Object when : ways(place, one, written(approval.when()))) {
                    if (says(place, other, approval.of(), when)) {
                        kept.add(Taint.of(new Label.Approval(approval.of(), new Label.Written(when))), Chain.EMPTY);
                    }
                }
            }
        }
    }

    /** Where something was approved: of what was put somewhere and is approved whatever it is, also where it is just what it can be. */
    private static Set<Object> ways(AccessPath place, Value value, Object when) {
        Set<Object> ways = new LinkedHashSet<>();
        ways.add(when);
        if (when == Label.Always.ALWAYS) {
            Approvals.keys(put(place::equals, value)).ifPresent(ways::addAll);
        }
        return ways;
    }

    /**
     * What a place holds that may still hold what was there before: where that cannot be so, or was approved, too, what is so was put
     * there, once a person had approved it.
     */
    public static Value over(Value before, Value held) {
        Taints.Builder known = new Taints.Builder();
        for (Label.Approval approval : held.taints().approvals()) {
            if (approval.when() instanceof Label.Written put && !isPut(approval)) {
                Label.Approval either = new Label.Approval(approval.of(), put.when());
                if (!Approvals.canBe(before, put.when())
                        || before.taints().allLabels().contains(either)) {
                    known.add(Taint.of(either), Chain.EMPTY);
                }
            }
        }
        return held.plus(known.build());
    }

    /** Whether a value says that a person has approved something, where it is so and was put there. */
    private static boolean says(AccessPath place, Value value, Label of, Object when) {
        Set<Label> labels = value.taints().allLabels();
        return labels.contains(new Label.Approval(of, when))
                || labels.contains(new Label.Approval(of, new Label.Written(when)))
                || !isPut(value) && !Approvals.canBe(put(place::equals, value), when);
    }

    /** What was approved of what was put somewhere, where it is so. */
    public static Object written(Object when) {
        return when instanceof Label.Written put ? put.when() : when;
    }

    /**
     * Of what a place holds, what was put there.
     *
     * @param isPlace whether a path is the place's own
     */
    public static Value put(Predicate<AccessPath> isPlace, Value held) {
        Set<HeapObject> objects = new LinkedHashSet<>(held.objects());
        objects.removeIf(object -> object.isInput() && isPlace.test(object.path()));
        Constant constant = held.constant();
        if (constant instanceof Constant.FromInput input && isPlace.test(input.path())) {
            constant = Constant.NONE;
        } else if (constant instanceof Constant.Rewritten rewritten && isPlace.test(rewritten.path())) {
            constant = rewritten.all().isEmpty() ? Constant.NONE : new Constant.Known(rewritten.all());
        }
        boolean nothing = objects.isEmpty() && constant == Constant.NONE;
        return nothing ? Value.BOTTOM : new Value(objects, held.taints(), constant);
    }

    /** The value without what it says of what was put where it is: whoever finds it there may find what was there before. */
    public static Value found(Value held) {
        for (Label.Approval approval : held.taints().approvals()) {
            if (approval.when() instanceof Label.Written) {
                return held.via(taints -> taints.filter(taint ->
                        !(taint.label() instanceof Label.Approval other && other.when() instanceof Label.Written)));
            }
        }
        return held;
    }
}
