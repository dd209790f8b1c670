package fr.charteia.core.flow.call;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.bytecode.MethodHeader;
import fr.charteia.core.flow.frame.ChosenDecisions;
import fr.charteia.core.flow.frame.Frame;
import fr.charteia.core.flow.frame.Outcome;
import fr.charteia.core.flow.frame.Summaries;
import fr.charteia.core.flow.frame.UnseenFailures;
import fr.charteia.core.flow.memory.FilledContainers;
import fr.charteia.core.flow.memory.Memory;
import fr.charteia.core.flow.value.AccessPath;
import fr.charteia.core.flow.value.ApprovedLabels;
import fr.charteia.core.flow.value.Chain;
import fr.charteia.core.flow.value.Constant;
import fr.charteia.core.flow.value.HeapObject;
import fr.charteia.core.flow.value.Label;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Perhaps;
import fr.charteia.core.flow.value.Reasons;
import fr.charteia.core.flow.value.Shape;
import fr.charteia.core.flow.value.SinkHit;
import fr.charteia.core.flow.value.State;
import fr.charteia.core.flow.value.Summary;
import fr.charteia.core.flow.value.Taint;
import fr.charteia.core.flow.value.Taints;
import fr.charteia.core.flow.value.Value;
import fr.charteia.core.model.Fact;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One summary at one call: what it does to the caller's state, and which sinks it reaches. */
final class Application {
    private final Summaries summaries;
    private final Frame frame;
    private final Memory memory;
    private final State state;
    private final MethodHeader method;
    private final Shape shape;
    private final Summary summary;
    private final Summary general;
    private final Actuals actuals;

    /**
     * @param shape what the summary was made for
     * @param general what the callee does whatever it is passed
     */
    Application(Summaries summaries, Frame frame, Actuals actuals, Shape shape, Summary summary, Summary general) {
        this.summaries = summaries;
        this.frame = frame;
        this.memory = frame.memory();
        this.state = actuals.at().state();
        this.method = actuals.at().method();
        this.shape = shape;
        this.summary = summary;
        this.general = general;
        this.actuals = actuals;
    }

    /**
     * What chose the objects of which the callee is told the class, where on a way that is told apart another is passed, and the callee
     * gives something else.
     */
    Taints choosing() {
        if (!state.apart || summary.result().equals(general.result())) {
            return Taints.NONE;
        }
        Taints choosing = Taints.NONE;
        for (Map.Entry<AccessPath, Shape.Known> told : shape.known().entrySet()) {
            if (!told.getValue().isConstant()) {
                choosing = choosing.union(state.chosenBy(actuals.at().resolve(told.getKey())));
            }
        }
        return choosing;
    }

    /** The same of what the callee decides: where it only does so as that is told, or what is told decides it whatever is passed. */
    private Taints choosing(SinkHit hit) {
        Taints choosing = Taints.NONE;
        if (state.apart) {
            SinkHit any = general.hits().get(hit.sink());
            for (Map.Entry<AccessPath, Shape.Known> told :
                    told(hit.sink().site().method()).entrySet()) {
                AccessPath path = told.getKey();
                if (any == null || isDecided(hit, told, any, path)) {
                    choosing = choosing.union(state.chosenBy(actuals.at().resolve(path)));
                }
                if (told.getValue().hasFunction()) {
                    choosing = choosing.union(choosing(hit, path));
                }
            }
        }
        return choosing;
    }

    /** The same of what a function took along in whose body the decision is: where that decides it, whatever it may be. */
    private Taints choosing(SinkHit hit, AccessPath function) {
        Taints choosing = Taints.NONE;
        Optional<SinkHit> any = Optional.empty();
        for (Map.Entry<AccessPath, Shape.Known> told : shape.known().entrySet()) {
            AccessPath taken = told.getKey();
            if (!taken.slots().isEmpty()
                    && taken.last().isCapture()
                    && taken.above().equals(function)) {
                Taints chosen = state.chosenBy(actuals.at().resolve(taken));
                any = any.isPresent() || chosen.isEmpty() ? any : inBody(hit.sink());
                AccessPath parameter = AccessPath.of(taken.last().captured());
                if (any.filter(of -> isDecided(hit, told, of, parameter)).isPresent()) {
                    choosing = choosing.union(chosen);
                }
            }
        }
        return choosing;
    }

    /**
     * Whether what is told of a place decides a decision.
     *
     * @param any the same decision, whatever is passed
     * @param there the place, for that
     */
    private static boolean isDecided(
            SinkHit hit, Map.Entry<AccessPath, Shape.Known> told, SinkHit any, AccessPath there) {
        return any.isDecidedBy(there)
                || told.getValue().hasFunction() && any.isGiven(there) && !hit.isGiven(told.getKey());
    }

    /** What the method does in whose body a decision is, whatever that is passed. */
    private Optional<SinkHit> inBody(SinkHit.Sink sink) {
        return summaries
                .program()
                .resolve(sink.site().method())
                .map(body -> summaries.summary(body, Shape.NONE).hits().get(sink));
    }

    /** The objects of which the callee is told; the functions alone whose body that is, where there are any. */
    private Map<AccessPath, Shape.Known> told(MemberRef body) {
        Map<AccessPath, Shape.Known> objects = shape.ofObjects().known();
        Map<AccessPath, Shape.Known> functions = new LinkedHashMap<>(objects);
        functions.values().removeIf(known -> !known.calls(body));
        return functions.isEmpty() ? objects : functions;
    }

    /** Goes on in the caller's state as after the call. */
    Outcome apply() {
        composeHits();
        raise();
        if (!summary.returns()) {
            return Outcome.NEVER;
        }
        // What the callee would throw, were it passed something else.
        frame.survives(
                actuals.translate(summary.throwing().butFor(summary.thrown())).deciding());
        state.renew(actuals.asked(state.shown), summaries.program()::isFinal);
        Constant told = summary.result().constant();
        Value result = actuals.translate(summary.result());
        result = told instanceof Constant.Tells ? result.withConstant(told) : result;
        Set<Label> validated = actuals.labels(summary.validated());
        Set<Label> shown = Perhaps.about(actuals.labels(summary.shown()));
        Set<Label> asked = Perhaps.about(actuals.labels(summary.asked()));
        new CalleeWrites(summaries, frame, actuals, state).write(summary.heap());
        if (!validated.isEmpty()) {
            state.validate(validated);
            FilledContainers.noteSaid(frame.memory(), state, validated);
        }
        if (!shown.isEmpty()) {
            state.show(shown);
        }
        ask(state, asked);
        return new Outcome(true, result);
    }

    /** The callee has asked a person about these. */
    private void ask(State after, Set<Label> asked) {
        if (!asked.isEmpty()) {
            after.ask(asked);
            frame.asked(after);
        }
    }

    /** Tells of what the callee throws, unless that only says on what it fails, and nothing of it is told here. */
    private void raise() {
        if (summary.thrown().isBottom()) {
            return;
        }
        Reasons deciding = translate(summary.throwing());
        Reasons failing = translate(summary.failing());
        if (summary.returns()
                && deciding.isEmpty()
                && failing.isEmpty()
                && UnseenFailures.sayNoMore(summary.thrownHeap(), summary.thrown())) {
            return;
        }
        State after = state.copy();
        new CalleeWrites(summaries, frame, actuals, after).write(summary.thrownHeap());
        after.validate(actuals.labels(summary.thrownValidated()));
        ask(after, Perhaps.about(actuals.labels(summary.thrownAsked())));
        frame.thrown(new Frame.Thrown(actuals.translate(summary.thrown()), deciding, failing, frame.control(), after));
    }

    private Reasons translate(Reasons reasons) {
        return reasons.translated(
                summary.thrown(),
                passed -> actuals.translate(Value.of(passed)).objects(),
                deciding -> actuals.translate(deciding).deciding());
    }

    /** What the callee gives back, and the sinks that it reaches on the way; what it changes is left as it was. */
    Value result() {
        composeHits();
        return actuals.translate(summary.result());
    }

    private void composeHits() {
        boolean step = summaries.program().models().call(method.ref()).validation();
        for (SinkHit hit : summary.hits().values()) {
            summaries.spend(Value.tainted(hit.taints()).beyondNarrow());
            if (hit.sink() instanceof SinkHit.Sink.Ai ai && actuals.elsewhere().contains(ai.site())) {
                continue;
            }
            boolean decision = hit.sink() instanceof SinkHit.Sink.Decision;
            boolean byCall = hit.sink() instanceof SinkHit.Sink.Decision made && isToldByCall(made);
            Taints.Builder taints = new Taints.Builder();
            int approved = step && decision ? Taint.bit(Mark.VALIDATED) : 0;
            hit.taints().forEach((taint, chain) -> {
                // What is passed, and who chose it, is told of the call.
                if (!(byCall && isOfArgument(taint.label()))) {
                    taint.with(isPassed(taint.label()) ? approved : 0)
                            .ifPresent(marked -> actuals.translate(marked, chain, taints, false));
                }
            });
            Taints reaching = taints.build();
            Set<Label> proven = Set.of();
            Set<Label> answered = Set.of();
            ChosenDecisions.About about = decision ? about(hit) : ChosenDecisions.About.NOTHING;
            SinkHit.Sink sink = hit.sink();
            if (hit.sink() instanceof SinkHit.Sink.Decision made) {
                reaching = made.counting(reaching.union(choosing(hit)));
                boolean told = byCall && made.ruled();
                sink = told ? made.told() : made;
                answered = actuals.asked(hit);
                reaching = !made.ruled() || told
                        ? reaching
                        : reaching.union(ApprovedLabels.validated(frame.control(), answered)
                                .markedBits(Taint.bit(Mark.CONTROL) | approved)
                                .via(c -> c.through(actuals.call(), hit.calls())));
                proven = actuals.labels(hit.approved());
                proven.addAll(ApprovedLabels.answered(state.validated, reaching));
                reaching = frame.forSome(reaching, actuals.call().site());
                reaching = ApprovedLabels.guarded(proven, state.shown, reaching);
                reaching = heldByThose(reaching, about.held(), answered);
            }
            SinkHit here = new SinkHit(
                    sink,
                    reaching,
                    Chain.EMPTY.through(actuals.call(), hit.calls()),
                    actuals.clients(hit),
                    proven,
                    answered);
            if (decision) {
                frame.decide(state, here, about);
            } else {
                frame.hit(here);
            }
        }
    }

    /**
     * What a decision of the callee is about: what chose the things that reach it, and what reaches it in things that were there when a person
     * was asked, and in no other way.
     */
    private ChosenDecisions.About about(SinkHit hit) {
        if (state.asked.isEmpty()) {
            return ChosenDecisions.About.NOTHING;
        }
        Taints.Builder chosenBy = new Taints.Builder();
        Taints.Builder held = new Taints.Builder();
        Taints.Builder others = new Taints.Builder();
        hit.taints().forEach((taint, chain) -> {
            if (!taint.has(Mark.CONTROL)) {
                actuals.translate(taint, chain, liesInKnown(taint.label()) ? held : others, false);
                if (isOfThing(taint.label())) {
                    actuals.translate(taint, chain, chosenBy, false);
                }
            }
        });
        return ChosenDecisions.About.of(chosenBy.build(), held.build(), others.build());
    }

    /** Whether it is passed and no constant: which of several that is, is what is decided. */
    private boolean isOfThing(Label label) {
        return label instanceof Label.Input input
                && actuals.at().resolve(input.path()).constant().values().isEmpty();
    }

    /** What lies in such a thing is a person's in either decision of the callee between which what they have answered chooses. */
    private static Taints heldByThose(Taints reaching, Set<Label> held, Set<Label> answered) {
        if (held.isEmpty() || answered.isEmpty()) {
            return reaching;
        }
        Taints.Builder taints = new Taints.Builder();
        reaching.forEach((taint, chain) -> {
            boolean theirs = !taint.has(Mark.CONTROL)
                    && held.contains(taint.label())
                    && ApprovedLabels.covers(answered, taint.label());
            taint.with(theirs ? Taint.bit(Mark.VALIDATED) : 0).ifPresent(known -> taints.add(known, chain));
        });
        return taints.build();
    }

    /** Whether it lies in something that is passed, by itself or in something else, and was there when a person was asked. */
    private boolean liesInKnown(Label label) {
        if (!(label instanceof Label.Input input)) {
            return false;
        }
        AccessPath holder = input.path();
        while (!holder.slots().isEmpty()) {
            holder = holder.above();
            Set<HeapObject> held = actuals.at().resolve(holder).objects();
            if (!held.isEmpty() && held.stream().allMatch(frame::wasAtHand)) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is what the method was given, and not what its receiver holds. */
    private boolean isOfArgument(Label label) {
        int first = method.isStatic() ? 0 : 1;
        return label instanceof Label.Choice
                || label instanceof Label.Input input && input.path().parameter() >= first;
    }

    private static boolean isPassed(Label label) {
        return label instanceof Label.Input || label instanceof Label.Choice;
    }

    /** Whether the call of the method is a decision by itself, so that what it does, known by name only, is told with that. */
    private boolean isToldByCall(SinkHit.Sink.Decision made) {
        return made.decision().certainty() == Fact.Certainty.NAME
                && summaries.program().models().call(method.ref()).decision().isPresent()
                && !new DecidedInside(summaries).by(method);
    }
}
