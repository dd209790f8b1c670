package fr.charteia.core.flow.value;

import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A set of taints, each with the way it came. Immutable; keeps the order in which labels came.
 *
 * <p>Marks only ever weaken a label, so that of two taints of one label the one whose marks the other has too says
 * everything: only the least sets of marks are kept. A set with more than {@value TaintBounds#LIMIT} inputs forgets which part of
 * these a label stands for, marked {@link Mark#WIDENED}: those that share their first slots and their last field become one; where
 * that does not make them few enough, those that share their first slots become one for everything below these. See {@link
 * AccessPath#coarser}.
 *
 * <p>Two are equal when they hold the same taints: the ways do not count, or a loop would never be stable.
 */
public final class Taints {
    public static final Taints NONE = new Taints(Map.of());

    private static final int DECIDES = Taint.bit(Mark.CONTROL);

    private final Map<Label, Ways> ways;
    private @Nullable List<Label.Approval> approvals;

    private Taints(Map<Label, Ways> ways) {
        this.ways = ways;
    }

    /** Facts known of a value, as the taints that they give it there. */
    public static Taints ofFacts(List<Fact> facts, Hop where) {
        return ofFacts(facts, null, where);
    }

    /**
     * Facts known of what a field holds.
     *
     * @param field where the caller's object has the field, as long as the caller may know better; null elsewhere
     */
    public static Taints ofFacts(List<Fact> facts, @Nullable AccessPath field, Hop where) {
        if (facts.isEmpty()) {
            return NONE;
        }
        Builder taints = new Builder();
        for (Fact fact : facts) {
            taints.add(
                    Taint.of(new Label.Data(fact, field)),
                    Chain.EMPTY.then(new Hop(where.site(), Hop.Why.SOURCE, fact.what())));
        }
        return taints.build();
    }

    public static Taints of(Taint taint, Chain chain) {
        return new Taints(Map.of(taint.label(), Ways.of(taint.marks(), chain)));
    }

    /** A set under construction. */
    public static final class Builder {
        private Map<Label, Ways> ways = new LinkedHashMap<>();
        /** From how many labels on they are told apart less; more, where that does not make them fewer. */
        private int most = TaintBounds.LIMIT * 2;

        private final Set<Map<Label, Ways>> added = Collections.newSetFromMap(new IdentityHashMap<>());

        /** How many labels say what the value at some path tells of approvals. */
        private int ofPlaces;

        public void add(Taint taint, Chain chain) {
            add(taint.label(), taint.marks(), chain);
        }

        private void add(Label label, int marks, Chain chain) {
            if (Approvals.isOfPlace(label) && !ways.containsKey(label) && ofPlaces++ >= TaintBounds.LIMIT) {
                return;
            }
            TaintBounds.put(ways, label, marks, chain);
            if (ways.size() > most) {
                ways = TaintBounds.bounded(ways);
                most = Math.max(most, 2 * ways.size());
            }
        }

        public void add(Taints taints) {
            if (taints.isEmpty() || !added.add(taints.ways)) {
                return;
            }
            for (Map.Entry<Label, Ways> entry : taints.ways.entrySet()) {
                Ways more = entry.getValue();
                for (int i = 0; i < more.marks().length; i++) {
                    add(entry.getKey(), more.marks()[i], more.chains()[i]);
                }
            }
        }

        /**
         * Adds taints with marks added, less those that the marks end, each after another call.
         *
         * @param call the call through which they come, then by an inner way; null for none
         */
        public void add(Taints taints, int marks, @Nullable Hop call, Chain inner) {
            for (Map.Entry<Label, Ways> entry : taints.ways.entrySet()) {
                Label label = entry.getKey();
                Ways more = entry.getValue();
                for (int i = 0; i < more.marks().length; i++) {
                    Chain before = more.chains()[i];
                    int all = Taint.marks(label, more.marks()[i], marks);
                    int length = call == null ? before.length() : before.length() + 1 + inner.length();
                    Ways known = all == Taint.NOTHING ? null : ways.get(label);
                    if (all != Taint.NOTHING && (known == null || !known.hasOne(all, length))) {
                        add(label, all, call == null ? before : before.through(call, inner));
                    }
                }
            }
        }

        public Taints build() {
            return ways.isEmpty() ? NONE : new Taints(TaintBounds.bounded(ways));
        }
    }

    public boolean isEmpty() {
        return ways.isEmpty();
    }

    public void forEach(BiConsumer<Taint, Chain> action) {
        for (Map.Entry<Label, Ways> entry : ways.entrySet()) {
            Ways own = entry.getValue();
            for (int i = 0; i < own.marks().length; i++) {
                action.accept(new Taint(entry.getKey(), own.marks()[i]), own.chains()[i]);
            }
        }
    }

    public Set<Taint> set() {
        Set<Taint> set = new LinkedHashSet<>();
        forEach((taint, chain) -> set.add(taint));
        return set;
    }

    /** Both; of two ways to one taint, the shorter. */
    public Taints union(Taints other) {
        return union(other, true);
    }

    /** Both; of two ways to one taint, the one that is known, which is nearer. */
    public Taints plus(Taints further) {
        return union(further, false);
    }

    private Taints union(Taints other, boolean shorter) {
        if (other.ways.isEmpty() || this == other || ways == other.ways) {
            return this;
        }
        if (ways.isEmpty()) {
            return other;
        }
        Map<Label, Ways> all = null;
        int ofPlaces = -1;
        for (Map.Entry<Label, Ways> entry : other.ways.entrySet()) {
            Ways mine = ways.get(entry.getKey());
            Ways theirs = entry.getValue();
            if (mine == theirs || mine != null && mine.coversAll(theirs) && !(shorter && mine.isLonger(theirs))) {
                continue;
            }
            if (mine == null && Approvals.isOfPlace(entry.getKey())) {
                ofPlaces = ofPlaces < 0 ? countOfPlaces() : ofPlaces;
                if (ofPlaces++ >= TaintBounds.LIMIT) {
                    continue;
                }
            }
            if (all == null) {
                if (mine == null && TaintBounds.isWithin(ways, entry.getKey(), theirs)) {
                    continue;
                }
                all = new LinkedHashMap<>(ways);
            }
            for (int i = 0; i < theirs.marks().length; i++) {
                if (shorter || mine == null || !mine.covers(theirs.marks()[i])) {
                    TaintBounds.put(all, entry.getKey(), theirs.marks()[i], theirs.chains()[i]);
                }
            }
        }
        return all == null ? this : new Taints(TaintBounds.bounded(all));
    }

    private int countOfPlaces() {
        int ofPlaces = 0;
        for (Label.Approval approval : approvals()) {
            ofPlaces += Approvals.isOfPlace(approval) ? 1 : 0;
        }
        return ofPlaces;
    }

    /** Whether a label is here whichever way the value came. */
    boolean isSure(Label label) {
        Ways known = ways.get(label);
        return known != null && known.isSure();
    }

    /** Whether a label is in what the value itself says, whichever way it came. */
    boolean isSaid(Label label) {
        Ways known = ways.get(label);
        return known != null && known.isSaid();
    }

    /** Whether a label may be in what the value itself says. */
    boolean isPerhapsSaid(Label label) {
        Ways known = ways.get(label);
        return known != null && known.isPerhapsSaid();
    }

    /** Whether what a label chose is here whichever way the value came. */
    boolean isSureToChoose(Label label) {
        Ways known = ways.get(label);
        return known != null && known.isSureToChoose();
    }

    /** Whether a label is there of one of several alone. */
    boolean isOfOne(Label label) {
        Ways known = ways.get(label);
        return known != null && known.isOfOne();
    }

    /** What is passed, among their labels. */
    List<Label> passed() {
        List<Label> passed = List.of();
        for (Label label : ways.keySet()) {
            if (label instanceof Label.Input input && input.path().parameter() >= 0) {
                passed = passed.isEmpty() ? new ArrayList<>() : passed;
                passed.add(label);
            }
        }
        return passed;
    }

    /** What is not said of a label whichever way the value came; empty where it is not there. */
    OptionalInt unsaid(Label label) {
        Ways known = ways.get(label);
        return known == null
                ? OptionalInt.empty()
                : OptionalInt.of(Arrays.stream(known.marks()).reduce(PassedAnswers.MARKS, (all, marks) -> all & marks));
    }

    /** How a label came here; nothing happened to one that is not there. */
    public Chain way(Label label) {
        Ways known = ways.get(label);
        return known == null ? Chain.EMPTY : known.chains()[0];
    }

    int size() {
        return ways.size();
    }

    /** What says whether there is anything: not what chose what the value says, unless it chose that. */
    public Taints asked() {
        if (ways.values().stream().noneMatch(Ways::isPerhapsSaid)) {
            return this;
        }
        return filter(taint -> !taint.has(Mark.UNTOLD) || taint.has(Mark.CHOSEN) || !isPerhapsSaid(taint.label()));
    }

    /** The same taints with marks added, less those that the marks end. */
    public Taints marked(Mark... marks) {
        int bits = 0;
        for (Mark mark : marks) {
            bits |= Taint.bit(mark);
        }
        return markedBits(bits);
    }

    public Taints markedBits(int bits) {
        if (bits == 0 || ways.isEmpty()) {
            return this;
        }
        Builder result = new Builder();
        result.add(this, bits, null, Chain.EMPTY);
        return result.build();
    }

    /** The same taints where they act by a condition, not by their values. */
    public Taints deciding() {
        return markedBits(DECIDES);
    }

    /** The same taints, each way longer. */
    public Taints via(UnaryOperator<Chain> longer) {
        if (ways.isEmpty()) {
            return this;
        }
        Map<Label, Ways> result = new LinkedHashMap<>();
        ways.forEach((label, w) -> {
            Chain[] chains = new Chain[w.chains().length];
            Arrays.setAll(chains, i -> longer.apply(w.chains()[i]));
            result.put(label, new Ways(w.marks(), chains));
        });
        return new Taints(result);
    }

    public Taints then(Hop hop) {
        return via(chain -> chain.then(hop));
    }

    /** What of it says which object a value is. */
    public Taints choosing() {
        Builder choosing = new Builder();
        forEach((taint, chain) -> taint.choosing().ifPresent(chosen -> choosing.add(chosen, chain)));
        return choosing.build();
    }

    /** What decides how many are left where some are taken out. */
    public Taints ofSome() {
        if (areAll(taint -> !taint.has(Mark.ALIKE))) {
            return this;
        }
        Builder left = new Builder();
        forEach((taint, chain) -> left.add(taint.ofSome(), chain));
        return left.build();
    }

    /** What has ranked several, where only some of these are kept. */
    public Taints cutting() {
        Builder cutting = new Builder();
        filter(taint -> taint.has(Mark.RANKED)).forEach((taint, chain) -> cutting.add(taint.cut(), chain));
        return cutting.build();
    }

    /** Those that are kept; itself where all are. */
    public Taints filter(Predicate<Taint> keep) {
        return ways.isEmpty() || areAll(keep) ? this : only(keep);
    }

    private boolean areAll(Predicate<Taint> kept) {
        for (Map.Entry<Label, Ways> entry : ways.entrySet()) {
            for (int marks : entry.getValue().marks()) {
                if (!kept.test(new Taint(entry.getKey(), marks))) {
                    return false;
                }
            }
        }
        return true;
    }

    private Taints only(Predicate<Taint> keep) {
        Builder result = new Builder();
        forEach((taint, chain) -> {
            if (keep.test(taint)) {
                result.add(taint, chain);
            }
        });
        return result.build();
    }

    /** What is passed at a path, taken for what is passed at a part of it; the rest as it is. */
    public Taints below(AccessPath path, Slot part) {
        Label whole = new Label.Input(path);
        if (!ways.containsKey(whole)) {
            return this;
        }
        Label only = new Label.Input(path.append(part));
        Builder all = new Builder();
        forEach((taint, chain) -> all.add(taint.label().equals(whole) ? new Taint(only, taint.marks()) : taint, chain));
        return all.build();
    }

    /** The same under other labels. */
    public Taints relabelled(Function<Taint, Label> labels) {
        if (ways.isEmpty()) {
            return this;
        }
        Builder all = new Builder();
        forEach((taint, chain) -> all.add(new Taint(labels.apply(taint), taint.marks()), chain));
        return all.build();
    }

    /** Those of labels that the others do not have; of approvals, whatever the others have of them. */
    public Taints ofOtherLabels(Taints others) {
        if (ways.isEmpty()) {
            return this;
        }
        Set<Label> known = others.labels();
        return filter(taint -> !known.contains(taint.label()));
    }

    /** Those that the other does not cover. */
    public Taints minus(Taints other) {
        return other.isEmpty() ? this : filter(taint -> !other.covers(taint));
    }

    private boolean covers(Taint taint) {
        Ways known = ways.get(taint.label());
        return known != null && known.covers(taint.marks());
    }

    /** Those that both have. */
    Taints intersect(Taints other) {
        return filter(other::covers);
    }

    /** Their labels, approvals apart. */
    public Set<Label> labels() {
        Set<Label> labels = new LinkedHashSet<>(ways.keySet());
        approvals().forEach(labels::remove);
        return labels;
    }

    /** The approvals among their labels, of which most have none. */
    public List<Label.Approval> approvals() {
        List<Label.Approval> known = approvals;
        if (known == null) {
            known = List.of();
            for (Label label : ways.keySet()) {
                if (label instanceof Label.Approval approval) {
                    known = known.isEmpty() ? new ArrayList<>() : known;
                    known.add(approval);
                }
            }
            approvals = known;
        }
        return known;
    }

    /** Their labels. */
    public Set<Label> allLabels() {
        return Collections.unmodifiableSet(ways.keySet());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Taints taints && ways.equals(taints.ways);
    }

    @Override
    public int hashCode() {
        return ways.hashCode();
    }

    @Override
    public String toString() {
        return set().toString();
    }
}
