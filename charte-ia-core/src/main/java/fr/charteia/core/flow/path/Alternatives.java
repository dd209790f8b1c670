package fr.charteia.core.flow.path;

import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.value.Approvals;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.JoinedApprovals;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Untold;
import fr.charteia.core.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * The ways that a call may go where one of several objects decides: the receiver, a function, an argument. What decided which
 * object it is decides what runs; it tells in what the ways do and give differently.
 */
public final class Alternatives {
    private static final int CONTROL = Taint.bit(Mark.CONTROL);

    private final Frame frame;
    private final State before;
    private final Value choice;
    private final boolean several;
    private final Taints deciding;
    private final Taints telling;
    private final Taints passed;
    private final List<State> ends = new ArrayList<>();
    private final List<Value> results = new ArrayList<>();
    private Outcome outcome = Outcome.NEVER;

    /** Whether a person's answer has chosen between the ways. */
    private boolean answered;

    /**
     * @param choice the value that is one of several objects
     * @param ways how many ways there are; what is done on a single one is done in the state itself
     */
    public Alternatives(Frame frame, State before, Value choice, int ways) {
        this.frame = frame;
        this.before = before;
        this.choice = choice;
        this.several = ways > 1;
        Taints decided = choice.taints().filter(taint -> taint.has(Mark.CONTROL));
        this.deciding = (several ? choice.taints() : decided).markedBits(CONTROL);
        // Which object the caller passed, the caller knows.
        this.telling = several
                ? choice.taints()
                        .filter(taint -> taint.has(Mark.CONTROL) || !(taint.label() instanceof Label.Input))
                        .markedBits(CONTROL)
                : Taints.NONE;
        this.passed = several ? choice.taints().choosing() : Taints.NONE;
    }

    /**
     * Goes the way that is gone where it is one of some objects: of several, it may be a person's answer that has chosen one of these, and
     * then that is what they have said.
     */
    public void go(Set<HeapObject> chosen, Function<State, Outcome> way) {
        Set<Label> asked = several ? Approvals.asked(choice, before.asked) : Set.of();
        if (asked.isEmpty()) {
            go(way);
            return;
        }
        Set<Label> approved = Approvals.ofObjects(choice, chosen);
        answered |= !approved.isEmpty();
        go(own -> {
            own.validate(approved);
            return frame.chosen().where(asked, () -> way.apply(own));
        });
    }

    /** Goes one way, from what held before. */
    public void go(Function<State, Outcome> way) {
        State end = several ? before.copy() : before;
        Taints control = frame.control();
        frame.control(control.union(deciding));
        Outcome one = way.apply(end);
        frame.control(control);
        outcome = outcome.join(one);
        if (one.returns()) {
            ends.add(end);
            results.add(one.result());
        }
    }

    /** Whether one of the ways was gone. */
    public boolean isUnderWay() {
        return !ends.isEmpty();
    }

    /** What comes of one of the ways; what held before becomes what holds after one of them. */
    public Outcome end() {
        if (!several || ends.isEmpty()) {
            return outcome;
        }
        State after = ends.get(0);
        for (State other : ends.subList(1, ends.size())) {
            after = after.join(other, -2, frame.memory());
        }
        if (!telling.isEmpty()) {
            List<List<State>> ways = ends.stream().map(List::of).toList();
            new Differences(ways, frame.memory()).mark(after, telling, frame);
        }
        before.become(after);
        Value result = Perhaps.marked(outcome.result(), results)
                .plus(answered ? JoinedApprovals.bySources(results, ends) : Taints.NONE);
        if (!mayDiffer()) {
            return new Outcome(true, result);
        }
        // Of what is the code's own, nothing else says where it is from.
        Taints told = isOfCode() ? telling.union(passed) : telling;
        return new Outcome(true, Untold.decided(result, told, () -> results));
    }

    /** Whether the ways give what the code itself names, and nothing else. */
    private boolean isOfCode() {
        return outcome.result().taints().isEmpty() && outcome.result().objects().isEmpty();
    }

    /** Whether what the ways give may tell them apart. */
    private boolean mayDiffer() {
        Value first = results.get(0);
        boolean told = first.isBottom() || first.constant().single().isPresent();
        return !told || results.stream().anyMatch(result -> !result.equals(first));
    }
}
