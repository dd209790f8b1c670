package fr.charteia.core.flow.value;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a method does, in terms of what it is given: all that a caller needs, so that its body is not read again.
 *
 * @param returns whether it can end normally
 * @param result what it gives back
 * @param heap what it wrote to objects that others can reach, as they are when it ends
 * @param thrown what it throws
 * @param thrownHeap what it wrote to objects that others can reach, as they are when it throws
 * @param thrownValidated the labels that a person has approved whenever it throws
 * @param thrownAsked the labels about which a person was asked whenever it throws
 * @param throwing what decides whether it throws, and which class
 * @param failing what decides whether code that is not seen fails in it, on what it is given
 * @param hits the sinks that it and what it calls reach
 * @param validated the labels that a person has approved whenever it ends normally; where it never does, whenever the program ends in it, or else whenever it throws
 * @param shown the labels that a person was shown
 * @param asked the labels about which a person was asked whenever it ends normally; where it never does, whenever the program ends in it, or else whenever it throws
 * @param needs of which inputs knowing more would have told more
 */
public record Summary(
        boolean returns,
        Value result,
        Heap heap,
        Value thrown,
        Heap thrownHeap,
        Set<Label> thrownValidated,
        Set<Label> thrownAsked,
        Reasons throwing,
        Reasons failing,
        Map<SinkHit.Sink, SinkHit> hits,
        Set<Label> validated,
        Set<Label> shown,
        Set<Label> asked,
        Needs needs) {

    /** A method that never ends: where the fixpoint of a recursion starts. */
    public static final Summary BOTTOM = new Summary(
            false,
            Value.BOTTOM,
            new Heap(),
            Value.BOTTOM,
            new Heap(),
            Set.of(),
            Set.of(),
            Reasons.NONE,
            Reasons.NONE,
            Map.of(),
            Set.of(),
            Set.of(),
            Set.of(),
            Needs.NONE);

    public Summary {
        hits = Ordered.map(hits);
    }

    /**
     * What it leaves where the program ends in it, if it may: nobody goes on, but what is in a database or a file stays there. Where it always
     * throws, what it has written by then stays, too; where it only may, what comes of that is taken to be undone.
     */
    public Optional<Summary> whereItEndsOtherwise() {
        boolean always = !returns && !thrown.isBottom();
        return always || thrown.objects().stream().anyMatch(HeapObject::isEnd)
                ? Optional.of(whereItThrows(Value.BOTTOM, validated, asked))
                : Optional.empty();
    }

    /** What whoever catches what it throws finds: what is thrown in place of what it gives back; why each class is, {@link #throwing} says. */
    public Optional<Summary> whereItThrows() {
        return thrown.isBottom() ? Optional.empty() : Optional.of(whereItThrows(thrown, thrownValidated, thrownAsked));
    }

    /** The same for somebody who goes on there, with what they find as the result. */
    private Summary whereItThrows(Value found, Set<Label> approved, Set<Label> asked) {
        return new Summary(
                true,
                found,
                thrownHeap,
                Value.BOTTOM,
                new Heap(),
                Set.of(),
                Set.of(),
                Reasons.NONE,
                Reasons.NONE,
                hits,
                approved,
                shown,
                asked,
                needs);
    }

    /** What either says. */
    public Summary join(Summary other, Heap.Missing missing) {
        if (!returns) {
            return new Summary(
                    other.returns,
                    other.result,
                    Heap.join(other.heap, heap, missing),
                    thrown.join(other.thrown),
                    thrownBoth(other, missing),
                    whereBothThrow(other, thrownValidated, other.thrownValidated),
                    whereBothThrow(other, thrownAsked, other.thrownAsked),
                    throwing.union(other.throwing),
                    failing.union(other.failing),
                    both(hits, other.hits),
                    other.validated,
                    other.shown,
                    other.asked,
                    needs.or(other.needs));
        }
        Set<Label> approved = new LinkedHashSet<>(validated);
        if (other.returns) {
            approved.retainAll(other.validated);
        }
        return new Summary(
                true,
                result.join(other.result),
                Heap.join(heap, other.heap, missing),
                thrown.join(other.thrown),
                thrownBoth(other, missing),
                whereBothThrow(other, thrownValidated, other.thrownValidated),
                whereBothThrow(other, thrownAsked, other.thrownAsked),
                throwing.union(other.throwing),
                failing.union(other.failing),
                both(hits, other.hits),
                approved,
                Ordered.union(shown, other.shown),
                other.returns ? ApprovedLabels.common(asked, other.asked) : asked,
                needs.or(other.needs));
    }

    /**
     * The same, where it is known what else decided what is given back, and whether something is thrown.
     *
     * @param written what is written, with what else decided that
     */
    public Summary decidedBy(Taints given, Reasons thrownAt, Heap written) {
        return with(result.plus(given), written, throwing.union(thrownAt));
    }

    /** The same, or what stands for it, where it may give back too many things that it is passed. */
    public Summary bounded() {
        Value given = result.bounded();
        return given == result ? this : with(given, heap, throwing);
    }

    private Summary with(Value given, Heap written, Reasons thrownAt) {
        return new Summary(
                returns,
                given,
                written,
                thrown,
                thrownHeap,
                thrownValidated,
                thrownAsked,
                thrownAt,
                failing,
                hits,
                validated,
                shown,
                asked,
                needs);
    }

    private Heap thrownBoth(Summary other, Heap.Missing missing) {
        return thrown.isBottom()
                ? other.thrownHeap
                : other.thrown.isBottom() ? thrownHeap : Heap.join(thrownHeap, other.thrownHeap, missing);
    }

    /** What holds whenever either throws, of which one says it of itself only where it throws at all. */
    private Set<Label> whereBothThrow(Summary other, Set<Label> here, Set<Label> there) {
        if (thrown.isBottom() || other.thrown.isBottom()) {
            return thrown.isBottom() ? there : here;
        }
        Set<Label> both = new LinkedHashSet<>(here);
        both.retainAll(there);
        return both;
    }

    private static Map<SinkHit.Sink, SinkHit> both(Map<SinkHit.Sink, SinkHit> a, Map<SinkHit.Sink, SinkHit> b) {
        Map<SinkHit.Sink, SinkHit> all = new LinkedHashMap<>(a);
        b.forEach((sink, hit) -> all.merge(sink, hit, SinkHit::join));
        return all;
    }

    public boolean sameAs(Summary other) {
        return returns == other.returns
                && result.equals(other.result)
                && thrown.equals(other.thrown)
                && thrownValidated.equals(other.thrownValidated)
                && thrownAsked.equals(other.thrownAsked)
                && throwing.equals(other.throwing)
                && failing.equals(other.failing)
                && validated.equals(other.validated)
                && asked.equals(other.asked)
                && heap.equals(other.heap)
                && thrownHeap.equals(other.thrownHeap)
                && needs.equals(other.needs)
                && hits.keySet().equals(other.hits.keySet())
                && hits.values().stream()
                        .allMatch(hit -> hit.sameAs(java.util.Objects.requireNonNull(other.hits.get(hit.sink()))));
    }
}
