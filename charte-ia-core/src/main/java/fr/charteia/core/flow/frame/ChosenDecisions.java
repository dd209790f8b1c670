package fr.charteia.core.flow.frame;

import fr.charteia.core.flow.program.Controls;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.AtHand;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The decisions of a method between which a person chooses: one where they approve of what an AI has answered, another where they do not.
 * What had decided that they are asked at all decides neither. A decision that is only taken where they do <em>not</em> approve is none of
 * theirs: nobody has asked for that.
 */
public final class ChosenDecisions {
    private Supplier<Controls.Answered> answered = () -> Controls.Answered.NOTHING;

    /** The labels that a person has approved of before some decision that depended on what they said of these. */
    private final Set<Label> approved = new HashSet<>();

    /**
     * The labels about which some decision depended on a part of what a person has answered, or on what they said of what those chose:
     * that says who chose, not what they approve of.
     */
    private final Set<Label> spokenOf = new HashSet<>();

    /**
     * What a caller's value, which may be an answer, is wherever a decision depends on it; nothing where two decisions depend on different
     * answers.
     */
    private final Map<Label, Set<Object>> passed = new HashMap<>();

    private final Map<Key, Reached> reached = new LinkedHashMap<>();

    /**
     * What a decision is about.
     *
     * @param chosenBy what chose that it is this thing: a person who was asked about that knows it
     * @param held what lies in things that were there when a person was asked, and nowhere else: whichever is decided on such a thing,
     *     it lies in it
     */
    public record About(Taints chosenBy, Set<Label> held) {
        public static final About NOTHING = chosenBy(Taints.NONE);

        public static About chosenBy(Taints taints) {
            return of(taints, Taints.NONE, Taints.NONE);
        }

        /**
         * @param chosenBy what may have chosen that it is this thing
         * @param held what lies in things that were there when a person was asked
         * @param others what comes in another way
         */
        public static About of(Taints chosenBy, Taints held, Taints others) {
            Set<Label> only = new LinkedHashSet<>(held.labels());
            only.removeAll(others.labels());
            return new About(chosenBy.filter(taint -> taint.has(Mark.CONTROL)), only);
        }
    }

    private record Key(SinkHit.Sink sink, Set<Label> said) {}

    /** A decision that depends on an answer, and of which labels that says who chose, or only whether somebody was asked. */
    private record Reached(SinkHit hit, Set<Label> chosen, Set<Label> held) {
        Reached join(Reached other) {
            return new Reached(hit.join(other.hit), both(chosen, other.chosen), both(held, other.held));
        }
    }

    /**
     * A block is come to.
     *
     * @param said what a person's answers say of it
     */
    public void at(Supplier<Controls.Answered> said) {
        answered = said;
    }

    /** What a person's answers say of what runs now. */
    public Supplier<Controls.Answered> answered() {
        return answered;
    }

    /**
     * Does something that runs because it was come to a block before.
     *
     * @param said what a person's answers say of that block
     */
    public <T> T at(Supplier<Controls.Answered> said, Supplier<T> body) {
        Supplier<Controls.Answered> outside = answered;
        answered = said;
        T result = body.get();
        answered = outside;
        return result;
    }

    /**
     * Does something because of what a person's answer says beside those on which the block depends.
     *
     * @param said about which labels they were asked
     */
    public <T> T where(Set<Label> said, Supplier<T> body) {
        Supplier<Controls.Answered> outside = answered;
        return at(() -> outside.get().and(said), body);
    }

    /**
     * A decision is reached; false where it depends on nobody's answer.
     *
     * @param about what it is about
     * @param outcome what is decided, where that is one of several constants
     * @param control what decides that it is reached
     */
    boolean take(State state, SinkHit hit, About about, Value outcome, Taints control) {
        Set<Label> picked = picked(state, outcome);
        Controls.Answered here = answered.get();
        Set<Label> said = new LinkedHashSet<>(here.said());
        said.addAll(picked);
        if (said.isEmpty()) {
            return false;
        }
        approved.addAll(picked);
        answers(state).forEach((of, when) -> passed.merge(of, when, ChosenDecisions::both));
        Set<Label> validated = AtHand.about(state.validated);
        for (Label label : said) {
            Label subject = Approvals.subject(label);
            if (ApprovedLabels.covers(validated, subject)) {
                approved.add(subject);
            } else if (label instanceof Label.Approval || ApprovedLabels.covers(Perhaps.chosenBy(validated), subject)) {
                spokenOf.add(subject);
            }
        }
        Set<Label> chosen = new LinkedHashSet<>(here.asking());
        chosen.addAll(about.chosenBy().labels());
        if (!picked.isEmpty()) {
            // Whoever says what is decided need not have said that something is.
            chosen.addAll(control.labels());
        }
        reached.merge(new Key(hit.sink(), said), new Reached(hit, chosen, about.held()), Reached::join);
        return true;
    }

    /** All that is known here of what a caller's values are which may be answers: that one is false says that it is 0, too. */
    private static Map<Label, Set<Object>> answers(State state) {
        Map<Label, Set<Object>> answers = new HashMap<>();
        for (Label label : state.validated) {
            if (label instanceof Label.Answer answer) {
                answers.computeIfAbsent(new Label.Answer(answer.path(), Label.Always.ALWAYS), path -> new HashSet<>())
                        .add(answer.when());
            }
        }
        return answers;
    }

    private static <T> Set<T> both(Set<T> some, Set<T> others) {
        Set<T> both = new LinkedHashSet<>(some);
        both.retainAll(others);
        return both;
    }

    /** About which labels a person was asked whose answer says which of several constants it is. */
    private static Set<Label> picked(State state, Value outcome) {
        boolean several =
                outcome.constant().values().filter(all -> all.size() > 1).isPresent()
                        || outcome.objects().size() > 1;
        if (!several || state.asked.isEmpty()) {
            return Set.of();
        }
        Set<Label> picked = new LinkedHashSet<>();
        Approvals.asked(outcome, state.asked).forEach(label -> picked.add(Approvals.subject(label)));
        picked.retainAll(state.asked);
        return picked;
    }

    /** Whether some decision depended on an answer. */
    boolean isAny() {
        return !reached.isEmpty();
    }

    /** The decisions that depended on an answer, once all are known. */
    List<SinkHit> hits() {
        return reached.entrySet().stream()
                .map(entry -> hit(entry.getValue(), entry.getKey().said()))
                .toList();
    }

    private SinkHit hit(Reached decision, Set<Label> said) {
        Set<Label> theirs = new LinkedHashSet<>();
        said.forEach(label -> theirs.add(Approvals.subject(label)));
        theirs.removeIf(label -> !approved.contains(label)
                && !passed.getOrDefault(label, Set.of(label)).isEmpty());
        Set<Label> spoken = new LinkedHashSet<>(theirs);
        said.stream().map(Approvals::subject).filter(spokenOf::contains).forEach(spoken::add);
        Taints.Builder taints = new Taints.Builder();
        decision.hit().taints().forEach((taint, chain) -> {
            boolean decides = taint.has(Mark.CONTROL);
            Set<Label> known = decides ? decision.chosen() : decision.held();
            boolean chosen =
                    known.contains(taint.label()) && ApprovedLabels.covers(decides ? spoken : theirs, taint.label());
            taint.with(chosen ? Taint.bit(Mark.VALIDATED) : 0).ifPresent(marked -> taints.add(marked, chain));
        });
        return decision.hit().answered(taints.build(), spoken);
    }
}
