package fr.charteia.core.flow.value;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * What decided whether calls before threw. It decides what runs from there on, until something runs in any case: where nothing was
 * thrown, until a block that the handler always leads to as well, which would have caught it; where something was, until a block that
 * what comes after the call always leads to.
 */
public final class Tried {
    public static final Tried NOTHING = new Tried(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** In place of a handler: what is thrown leaves the method. */
    public static final int NOBODY = -1;

    /** Conditions that had to hold, or a callee would have thrown, by the block of the handler that would have caught that. */
    private final Map<Integer, Taints> survived;

    /** The same of what a test before may have ruled out: it decides where every way here has come by it. */
    private final Map<Integer, Taints> ruledOut;

    /** Conditions that made a callee throw what was caught, by the block of the call. */
    private final Map<Integer, Taints> caught;

    /** What code that is not seen failed on, where that was caught, by the block of the call. */
    private final Map<Integer, Taints> failed;

    /** The same where only what tidies up has caught it: that runs whether or not something failed, and throws it on. */
    private final Map<Integer, Taints> passing;

    private Tried(
            Map<Integer, Taints> survived,
            Map<Integer, Taints> ruledOut,
            Map<Integer, Taints> caught,
            Map<Integer, Taints> failed,
            Map<Integer, Taints> passing) {
        this.survived = survived;
        this.ruledOut = ruledOut;
        this.caught = caught;
        this.failed = failed;
        this.passing = passing;
    }

    /** Nothing was thrown that a handler would have caught. */
    public Tried survives(int handler, Taints deciding) {
        return deciding.isEmpty()
                ? this
                : new Tried(with(survived, handler, deciding), ruledOut, caught, failed, passing);
    }

    /** The same of what a test before may have ruled out: that an index is beyond a list, that an iterator has no next. */
    public Tried isWithin(int handler, Taints deciding) {
        return deciding.isEmpty()
                ? this
                : new Tried(survived, with(ruledOut, handler, deciding), caught, failed, passing);
    }

    /** Something was thrown in a block, and is caught. */
    public Tried isCaught(int block, Taints deciding, Taints failing) {
        return deciding.isEmpty() && failing.isEmpty()
                ? this
                : new Tried(survived, ruledOut, with(caught, block, deciding), with(failed, block, failing), passing);
    }

    /** Code that is not seen failed in a block, which those who tidy up throw on. */
    public Tried passes(int block, Taints failing) {
        return failing.isEmpty() ? this : new Tried(survived, ruledOut, caught, failed, with(passing, block, failing));
    }

    private static Map<Integer, Taints> with(Map<Integer, Taints> known, int block, Taints more) {
        if (more.isEmpty()) {
            return known;
        }
        Map<Integer, Taints> all = new TreeMap<>(known);
        all.merge(block, more, Taints::union);
        return all;
    }

    /** What may have been tried where one of two ways was taken. */
    public Tried join(Tried other) {
        return equals(other)
                ? this
                : new Tried(
                        union(survived, other.survived),
                        common(ruledOut, other.ruledOut),
                        union(caught, other.caught),
                        union(failed, other.failed),
                        union(passing, other.passing));
    }

    /**
     * The same in a handler. It runs on what was thrown, whatever came before some of that: what some ways alone have survived does not
     * decide it.
     */
    public Tried joinAtHandler(Tried other) {
        Tried joined = join(other);
        if (joined == this) {
            return this;
        }
        Map<Integer, Taints> both = common(survived, other.survived);
        Taints left = joined.survived.getOrDefault(NOBODY, Taints.NONE);
        if (!left.isEmpty()) {
            both.put(NOBODY, left);
        }
        return new Tried(both, joined.ruledOut, joined.caught, joined.failed, joined.passing);
    }

    private static Map<Integer, Taints> union(Map<Integer, Taints> some, Map<Integer, Taints> more) {
        if (some.isEmpty() || more.isEmpty() || some.equals(more)) {
            return some.isEmpty() ? more : some;
        }
        Map<Integer, Taints> all = new TreeMap<>(some);
        more.forEach((block, deciding) -> all.merge(block, deciding, Taints::union));
        return all;
    }

    private static Map<Integer, Taints> common(Map<Integer, Taints> some, Map<Integer, Taints> more) {
        Map<Integer, Taints> both = new TreeMap<>();
        some.forEach((block, deciding) -> {
            Taints common = deciding.intersect(more.getOrDefault(block, Taints.NONE));
            if (!common.isEmpty()) {
                both.put(block, common);
            }
        });
        return both;
    }

    /**
     * What still decides in a block.
     *
     * @param certain says of handlers, and of other blocks with a call, whether they always lead to the block
     */
    public Tried in(int block, IntPredicate certain) {
        if (survived.isEmpty() && ruledOut.isEmpty() && !hasCaught() && passing.isEmpty()) {
            return this;
        }
        IntPredicate met = handler -> handler != NOBODY && certain.test(handler);
        IntPredicate came = call -> call != block && certain.test(call);
        return new Tried(
                without(survived, met),
                without(ruledOut, met),
                without(caught, came),
                without(failed, came),
                without(passing, came));
    }

    private static Map<Integer, Taints> without(Map<Integer, Taints> known, IntPredicate gone) {
        if (known.keySet().stream().noneMatch(gone::test)) {
            return known;
        }
        Map<Integer, Taints> left = new TreeMap<>(known);
        left.keySet().removeIf(gone::test);
        return left;
    }

    /** Whether something was thrown before, and caught. */
    public boolean hasCaught() {
        return !caught.isEmpty() || !failed.isEmpty();
    }

    /**
     * What ends a round of a loop, or begins another, as what comes after it may tell.
     *
     * @param goesOn whether something comes after a handler: nothing does where it throws in its turn
     */
    public Taints betweenRounds(IntPredicate goesOn) {
        return of(without(survived, handler -> handler == NOBODY || !goesOn.test(handler)))
                .union(of(caught))
                .union(failed());
    }

    /** All that decides. */
    public Taints all() {
        return butFailures().union(failed());
    }

    /** All but what code that is not seen failed on. */
    public Taints butFailures() {
        return of(survived).union(of(ruledOut)).union(of(caught));
    }

    /** By which of what a person was asked about their answer decided what was thrown: one that decides by itself, too, decides it anyway. */
    public Set<Label> answered() {
        Taints deciding = of(survived).union(of(caught));
        Set<Label> answered =
                deciding.filter(taint -> taint.has(Mark.VALIDATED)).labels();
        answered.removeAll(deciding.filter(taint -> !taint.has(Mark.VALIDATED)).labels());
        return answered;
    }

    /** What code that is not seen failed on. */
    public Taints failed() {
        return of(failed);
    }

    /** The same, and what those fail on who throw on what they tidied up after: what decides where that is caught at last. */
    public Taints failing() {
        return failed().union(of(passing));
    }

    private static Taints of(Map<Integer, Taints> known) {
        Taints all = Taints.NONE;
        for (Taints some : known.values()) {
            all = all.union(some);
        }
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Tried tried
                        && survived.equals(tried.survived)
                        && ruledOut.equals(tried.ruledOut)
                        && caught.equals(tried.caught)
                        && failed.equals(tried.failed)
                        && passing.equals(tried.passing);
    }

    @Override
    public int hashCode() {
        return Objects.hash(survived, ruledOut, caught, failed, passing);
    }
}
