package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.Mark;
import fr.charteia.core.flow.Site;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;

/** CHARTE-501: an AI's answer reaches a decision and no person decided. */
record DecisionAutomatiseeSansValidationHumaine(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        List<Flow> flows = context.flows().flows().stream()
                .filter(DecisionAutomatiseeSansValidationHumaine::decides)
                .toList();
        for (FlowGroup group : FlowGroup.of(flows, descriptor.id(), context.derogations())) {
            Flow best = group.best();
            if (best.sink() instanceof Flow.Sink.ToDecision decision) {
                sink.report(draft(context, group, best, decision));
            }
        }
    }

    private static boolean decides(Flow flow) {
        return flow.origin() instanceof Flow.Origin.AiOutput
                && flow.sink() instanceof Flow.Sink.ToDecision
                && !flow.marks().contains(Mark.VALIDATED)
                && !flow.marks().contains(Mark.PRESENCE);
    }

    private Draft draft(RuleContext context, FlowGroup group, Flow best, Flow.Sink.ToDecision decision) {
        boolean probable = FlowGroup.certainty(best) == Fact.Certainty.NAME;
        Text how = how(context, best, decision);
        Draft draft = Draft.at(decision.site(), member(decision.what()))
                .says(descriptor.title().fr() + how.fr(), descriptor.title().en() + how.en())
                .about(Sentences.arrow(answer(group), decision(decision, best), group))
                .along(group)
                .between(group.kind(), decision.what());
        return probable ? draft.atMost(context.policy().decisionLevel()) : draft;
    }

    private static Text how(RuleContext context, Flow flow, Flow.Sink.ToDecision decision) {
        String what = decision.what();
        if (flow.marks().contains(Mark.IGNORED_VALIDATION)) {
            return new Text(
                    " : une personne est consultée, mais " + what + " n'attend pas sa réponse",
                    ": a person is asked, but " + what + " does not wait for the answer");
        }
        Optional<Site> condition = decision.condition();
        if (condition.isPresent()) {
            String line = line(context, condition.get(), decision.site());
            return new Text(
                    " : " + what + " n'a lieu que selon sa réponse (" + line + ")",
                    ": " + what + " is only called according to its answer (" + line + ")");
        }
        return flow.marks().contains(Mark.CONTROL)
                ? new Text(
                        " : " + what + " n'a lieu que selon sa réponse",
                        ": " + what + " is only called according to its answer")
                : new Text(" : sa réponse entre dans " + what, ": its answer enters " + what);
    }

    private static String line(RuleContext context, Site condition, Site decision) {
        Location at = context.places().of(condition, "");
        String file = at.path().substring(at.path().lastIndexOf('/') + 1);
        boolean sameFile = at.path().equals(context.places().of(decision, "").path());
        String place = sameFile ? "l. " + at.line() : file + ":" + at.line();
        return context.places()
                .snippet(condition, "")
                .map(code -> code + ", " + place)
                .orElse(place);
    }

    /** {@code refuser} of {@code Titres.refuser()}. */
    private static String member(String what) {
        String name = what.replaceFirst("\\(.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private static Text answer(FlowGroup group) {
        return new Text("réponse de " + group.kind(), "answer of " + group.kind());
    }

    private static Text decision(Flow.Sink.ToDecision decision, Flow flow) {
        Text effets = Words.list(decision.decision().effets(), Words::of);
        boolean named = decision.decision().certainty() == Fact.Certainty.NAME;
        String fr = effets.fr() + (named ? (effets.fr().isEmpty() ? "" : ", ") + "d'après son nom" : "");
        String en = effets.en() + (named ? (effets.en().isEmpty() ? "" : ", ") + "by its name" : "");
        String entry = flow.entries().stream()
                .findFirst()
                .map(Site::method)
                .map(Enclosing::sourceMember)
                .map(DecisionAutomatiseeSansValidationHumaine::name)
                .orElse("");
        return new Text(
                decision.what()
                        + (fr.isEmpty() ? "" : " (" + fr + ")")
                        + (entry.isEmpty() ? "" : ", sans personne depuis " + entry),
                decision.what()
                        + (en.isEmpty() ? "" : " (" + en + ")")
                        + (entry.isEmpty() ? "" : ", with nobody since " + entry));
    }

    private static String name(MemberRef method) {
        return Words.simple(method.owner()) + '.' + method.name();
    }
}
