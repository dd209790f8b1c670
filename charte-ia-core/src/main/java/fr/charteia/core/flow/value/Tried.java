package fr.charteia.core.flow.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What decided whether calls before threw. It decides what runs from there on, until something runs in any case: where nothing was
 * thrown, until a block that the handler always leads to as well, which would have caught it; where something was, until a block that
 * what comes after the call always leads to.
 */
public final class Tried {
    public static final Tried NOTHING =
            new Tried(Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /** In place of a handler: what is thrown leaves the method. */
    public static final int NOBODY = -1;

    /** Conditions that had to hold, or a callee would have thrown, by the block of the handler that would have caught that. */
    private final Map<Integer, Taints> survived;

    /** The same of what a test before may have ruled out: it decides where every way here has come by it. */
    private final Map<Integer, Taints> ruledOut;

    /** Conditions that made a callee throw what was caught, by the block of the call. */
    private final Map<Integer, Reasons> caught;

    /** What code that is not seen failed on, where that was caught, by the block of the call. */
    private final Map<Integer, Reasons> failed;

    /** The same where only what tidies up has caught it: that runs whether or not something failed, and throws it on. */
    private final Map<Integer, Reasons> passing;

    /**
     * Conditions that made the method itself throw something, where only what tidies up has caught it, by the block: they decide nothing
     * of that, which runs in any case, but that it is thrown on.
     */
    private final Map<Integer, Reasons> held;

    /** What was thrown there, by the block of the call: where it is thrown again, that is for the same reasons. */
    private final Map<Integer, Set<HeapObject>> thrown;

    /** What was not thrown on the way, of what callees might have, and what decided that. */
    private final Map<HeapObject, Taints> spared;

    private Tried(
            Map<Integer, Taints> survived,
            Map<Integer, Taints> ruledOut,
            Map<Integer, Reasons> caught,
            Map<Integer, Reasons> failed,
            Map<Integer, Reasons> passing,
            Map<Integer, Reasons> held,
            Map<Integer, Set<HeapObject>> thrown,
            Map<HeapObject, Taints> spared) {
        this.survived = survived;
        this.ruledOut = ruledOut;
        this.caught = caught;
        this.failed = failed;
        this.passing = passing;
        this.held = held;
        this.thrown = thrown;
        this.spared = spared;
    }

    /** Nothing was thrown that a handler would have caught. */
    public Tried survives(int handler, Taints deciding) {
        return deciding.isEmpty()
                ? this
                : new Tried(with(survived, handler, deciding), ruledOut, caught, failed, passing, held, thrown, spared);
    }

    /** Nothing of that was thrown that a callee might have thrown for some reasons. */
    public Tried spares(Value exception, Reasons deciding) {
        Map<HeapObject, Taints> more = new LinkedHashMap<>();
        exception.objects().forEach(object -> more.put(object, deciding.of(object)));
        return new Tried(survived, ruledOut, caught, failed, passing, held, thrown, spared(more));
    }

    private Map<HeapObject, Taints> spared(Map<HeapObject, Taints> more) {
        if (spared.isEmpty() || more.isEmpty() || spared.equals(more)) {
            return spared.isEmpty() ? more : spared;
        }
        Map<HeapObject, Taints> all = new LinkedHashMap<>(spared);
        more.forEach((object, deciding) -> all.merge(object, deciding, Taints::union));
        return all;
    }

    /** What was not thrown on the way, of what callees might have thrown, and what decided that it was not. */
    public Map<HeapObject, Taints> spared() {
        return spared;
    }

    /** The same of what a test before may have ruled out: that an index is beyond a list, that an iterator has no next. */
    public Tried isWithin(int handler, Taints deciding) {
        return deciding.isEmpty()
                ? this
                : new Tried(survived, with(ruledOut, handler, deciding), caught, failed, passing, held, thrown, spared);
    }

    /**
     * Something was thrown in a block, and is caught. What was caught before decides that, too, unless it is the same that is thrown again.
     *
     * @param made what of it was made in the call that has thrown it, so that nothing else throws it but what catches it
     */
    public Tried isCaught(int block, Value exception, Set<HeapObject> made, Reasons deciding, Reasons failing) {
        return new Tried(
                survived,
                ruledOut,
                with(before(caught, exception), block, deciding),
                with(before(failed, exception), block, failing),
                before(passing, exception),
                held,
                made.isEmpty() ? thrown : union(thrown, Map.of(block, made), Ordered::union),
                spared);
    }

    /** What was caught before as it decides that something is thrown now. */
    private Map<Integer, Reasons> before(Map<Integer, Reasons> known, Value exception) {
        Value anew = exception.keeping(object -> !isThrown(object));
        if (known.isEmpty() || anew.objects().isEmpty()) {
            return known;
        }
        Map<Integer, Reasons> all = new TreeMap<>();
        known.forEach((block, reasons) -> all.put(block, reasons.union(Reasons.of(anew, reasons.all()))));
        return all;
    }

    /** The method throws something itself, which those who tidy up throw on. */
    public Tried isHeld(int block, Value exception, Reasons deciding) {
        return new Tried(
                survived,
                ruledOut,
                caught,
                failed,
                passing,
                with(held, block, deciding),
                union(thrown, Map.of(block, exception.objects()), Ordered::union),
                spared);
    }

    /**
     * What decided that something is thrown on which those have caught who tidy up: for each object, why it was thrown where it was; empty
     * unless that is known of all of it.
     */
    public Optional<Reasons> why(Value exception) {
        if (exception.objects().isEmpty()) {
            return Optional.empty();
        }
        Reasons why = Reasons.NONE;
        for (HeapObject object : exception.objects()) {
            Value one = exception.withObjects(Set.of(object));
            boolean known = false;
            for (int block : Ordered.union(held.keySet(), caught.keySet())) {
                List<Reasons> there = Stream.of(held.get(block), caught.get(block))
                        .filter(Objects::nonNull)
                        .toList();
                boolean tells = there.stream().anyMatch(reasons -> reasons.tells(object));
                boolean here = thrown.getOrDefault(block, Set.of()).contains(object);
                for (Reasons reasons : there) {
                    why = reasons.tells(object) || here && !tells ? why.union(reasons.only(one)) : why;
                }
                known |= here;
            }
            if (!known) {
                return Optional.empty();
            }
        }
        return Optional.of(why);
    }

    /** Code that is not seen has failed, for no reason that is known. */
    public Tried isUnseen(int block, Value exception) {
        Reasons none = Reasons.of(exception, Taints.NONE);
        return isCaught(block, exception, exception.objects(), none, Reasons.NONE)
                .passes(block, none);
    }

    /** Code that is not seen failed in a block, which those who tidy up throw on. */
    public Tried passes(int block, Reasons failing) {
        return new Tried(survived, ruledOut, caught, failed, with(passing, block, failing), held, thrown, spared);
    }

    private static Map<Integer, Taints> with(Map<Integer, Taints> known, int block, Taints more) {
        return union(known, Map.of(block, more), Taints::union);
    }

    private static Map<Integer, Reasons> with(Map<Integer, Reasons> known, int block, Reasons more) {
        return more.equals(Reasons.NONE) ? known : union(known, Map.of(block, more), Reasons::union);
    }

    /** What may have been tried where one of two ways was taken. */
    public Tried join(Tried other) {
        return equals(other)
                ? this
                : new Tried(
                        union(survived, other.survived, Taints::union),
                        common(ruledOut, other.ruledOut),
                        union(caught, other.caught, Reasons::union),
                        union(failed, other.failed, Reasons::union),
                        union(passing, other.passing, Reasons::union),
                        union(held, other.held, Reasons::union),
                        union(thrown, other.thrown, Ordered::union),
                        spared(other.spared));
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
        return new Tried(
                both,
                joined.ruledOut,
                joined.caught,
                joined.failed,
                joined.passing,
                joined.held,
                joined.thrown,
                joined.spared);
    }

    private static <T> Map<Integer, T> union(Map<Integer, T> some, Map<Integer, T> more, BinaryOperator<T> both) {
        if (some.isEmpty() || more.isEmpty() || some.equals(more)) {
            return some.isEmpty() ? more : some;
        }
        Map<Integer, T> all = new TreeMap<>(some);
        more.forEach((block, deciding) -> all.merge(block, deciding, both));
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
        if (equals(NOTHING)) {
            return this;
        }
        IntPredicate met = handler -> handler != NOBODY && certain.test(handler);
        IntPredicate came = call -> call != block && certain.test(call);
        return new Tried(
                without(survived, met),
                without(ruledOut, met),
                without(caught, came),
                without(failed, came),
                without(passing, came),
                held,
                thrown,
                spared);
    }

    private static <T> Map<Integer, T> without(Map<Integer, T> known, IntPredicate gone) {
        if (known.keySet().stream().noneMatch(gone::test)) {
            return known;
        }
        Map<Integer, T> left = new TreeMap<>(known);
        left.keySet().removeIf(gone::test);
        return left;
    }

    /** Whether something was thrown before, and caught. */
    public boolean hasCaught() {
        return !caught().isEmpty() || !failed().isEmpty();
    }

    /**
     * What ends a round of a loop, or begins another, as what comes after it may tell.
     *
     * @param goesOn whether something comes after a handler: nothing does where it throws in its turn
     */
    public Taints betweenRounds(IntPredicate goesOn) {
        return taints(without(survived, handler -> handler == NOBODY || !goesOn.test(handler)))
                .union(caught().all())
                .union(failed());
    }

    /** All that decides. */
    public Taints all() {
        return butFailures().union(failed());
    }

    /** All but what code that is not seen failed on. */
    public Taints butFailures() {
        return survived().union(caught().all());
    }

    /** What would have been thrown otherwise. */
    public Taints survived() {
        return taints(survived).union(taints(ruledOut));
    }

    /** By which of what a person was asked about their answer decided what was thrown: one that decides by itself, too, decides it anyway. */
    public Set<Label> answered() {
        Taints deciding = taints(survived).union(caught().all());
        Set<Label> answered =
                deciding.filter(taint -> taint.has(Mark.VALIDATED)).labels();
        answered.removeAll(deciding.filter(taint -> !taint.has(Mark.VALIDATED)).labels());
        return answered;
    }

    /** The same, of what is thrown now: if that was thrown before, what decided that something else was is no reason. */
    public Reasons caught(Value exception) {
        return now(caught(), exception);
    }

    private Reasons now(Reasons reasons, Value exception) {
        if (reasons.equals(Reasons.NONE)) {
            return Reasons.NONE;
        }
        Reasons now = Reasons.NONE;
        for (HeapObject object : exception.objects()) {
            Value one = exception.withObjects(Set.of(object));
            now = now.union(isThrown(object) ? reasons.only(one) : Reasons.of(one, reasons.all()));
        }
        return exception.objects().isEmpty() ? reasons.only(exception) : now;
    }

    /** The same where nothing was thrown that is caught. */
    public Tried butCaught() {
        return new Tried(survived, ruledOut, Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), spared);
    }

    /** What has been tried where, of all that was thrown, it is known to have been this. */
    public Tried knownToBe(Value exception) {
        if (exception.objects().isEmpty() || !exception.objects().stream().allMatch(this::isThrown)) {
            return this;
        }
        return knownToBe(exception, block -> true);
    }

    /**
     * The same where it is found out of what one has caught.
     *
     * @param caught what it was taken for before: what else was thrown, somewhere else, was thrown all the same
     */
    public Tried foundToBe(Value exception, Value caught) {
        IntPredicate there =
                block -> thrown.getOrDefault(block, Set.of()).stream().anyMatch(caught.objects()::contains);
        return caught.objects().stream().allMatch(this::isThrown) ? knownToBe(exception, there) : this;
    }

    /** The same without some of what decided that something was thrown. */
    public Tried without(Predicate<Taint> gone) {
        return new Tried(
                survived,
                ruledOut,
                without(caught, gone),
                without(failed, gone),
                without(passing, gone),
                without(held, gone),
                thrown,
                spared);
    }

    private static Map<Integer, Reasons> without(Map<Integer, Reasons> known, Predicate<Taint> gone) {
        Map<Integer, Reasons> left = new TreeMap<>();
        known.forEach((block, reasons) -> left.put(block, reasons.filter(gone.negate())));
        return left;
    }

    private Tried knownToBe(Value exception, IntPredicate there) {
        Map<Integer, Set<HeapObject>> left = new TreeMap<>();
        thrown.forEach((block, objects) -> {
            Set<HeapObject> some = new LinkedHashSet<>(objects);
            some.removeIf(object -> there.test(block) && !exception.objects().contains(object));
            if (!some.isEmpty()) {
                left.put(block, some);
            }
        });
        return new Tried(
                survived,
                ruledOut,
                among(caught, exception, there),
                among(failed, exception, there),
                among(passing, exception, there),
                among(held, exception, there),
                left,
                spared);
    }

    private static Map<Integer, Reasons> among(Map<Integer, Reasons> known, Value exception, IntPredicate there) {
        Reasons all = reasons(known);
        Map<Integer, Reasons> some = new TreeMap<>();
        known.forEach((block, reasons) -> some.put(block, there.test(block) ? reasons.among(all, exception) : reasons));
        return some;
    }

    private boolean isThrown(HeapObject object) {
        return thrown.values().stream().anyMatch(objects -> objects.contains(object));
    }

    /** What code that is not seen failed on. */
    public Taints failed() {
        return reasons(failed).all();
    }

    /** The same, and what those fail on who throw on what they tidied up after: what decides where that is caught at last. */
    public Reasons failing() {
        return reasons(failed).union(reasons(passing));
    }

    /** The same, of what is thrown now. */
    public Reasons failing(Value exception) {
        return now(failing(), exception);
    }

    /** What made callees throw what was caught. */
    public Reasons caught() {
        return reasons(caught);
    }

    private static Reasons reasons(Map<Integer, Reasons> known) {
        return all(known, Reasons.NONE, Reasons::union);
    }

    private static Taints taints(Map<Integer, Taints> known) {
        return all(known, Taints.NONE, Taints::union);
    }

    private static <T> T all(Map<Integer, T> known, T none, BinaryOperator<T> both) {
        T all = none;
        for (T some : known.values()) {
            all = both.apply(all, some);
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
                        && passing.equals(tried.passing)
                        && held.equals(tried.held)
                        && thrown.equals(tried.thrown)
                        && spared.equals(tried.spared);
    }

    @Override
    public int hashCode() {
        return Objects.hash(survived, ruledOut, caught, failed, passing);
    }
}
