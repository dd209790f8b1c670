package fr.charteia.core.rule;

import fr.charteia.core.bytecode.MemberRef;
import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.message.Location;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.Fact;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** CHARTE-501: an AI's answer reaches a decision and no person decided. */
record DecisionAutomatiseeSansValidationHumaine(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (FlowGroup group :
                AnswersTo.decisions(flow -> !flow.marks().contains(Mark.VALIDATED), descriptor.id(), context)) {
            Flow best = group.best();
            if (best.sink() instanceof Flow.Sink.ToDecision decision) {
                sink.report(draft(context, group, best, decision));
            }
        }
    }

    private Draft draft(RuleContext context, FlowGroup group, Flow best, Flow.Sink.ToDecision decision) {
        boolean probable = FlowGroup.certainty(best) == Fact.Certainty.NAME;
        Text how = how(context, best, decision);
        Draft draft = Draft.at(decision.site(), AnswersTo.member(decision.what()))
                .says(descriptor.title().fr() + how.fr(), descriptor.title().en() + how.en())
                .about(Sentences.arrow(AnswersTo.answer(group), decision(decision, best), group))
                .along(group)
                .between(group.kind(), decision.what());
        return probable ? draft.atMost(context.policy().decisionLevel()) : draft;
    }

    private static Text how(RuleContext context, Flow flow, Flow.Sink.ToDecision decision) {
        Text how = dependence(context, flow, decision);
        return flow.marks().contains(Mark.OTHER_VALIDATION)
                ? new Text(
                        how.fr() + " ; une personne est consultée avant, mais cette réponse ne lui est pas montrée",
                        how.en() + "; a person is asked before, but is not shown this answer")
                : how;
    }

    private static Text dependence(RuleContext context, Flow flow, Flow.Sink.ToDecision decision) {
        String what = decision.what();
        if (flow.marks().contains(Mark.IGNORED_VALIDATION)) {
            return new Text(
                    " : une personne est consultée, mais " + what + " n'attend pas sa réponse",
                    ": a person is asked, but " + what + " does not wait for the answer");
        }
        Optional<Site> condition = decision.condition();
        if (condition.isPresent()) {
            String line = line(context, condition.get(), decision.site());
            Text ruled = ruled(context, decision);
            return new Text(ruled.fr() + " (" + line + ")", ruled.en() + " (" + line + ")");
        }
        // Whether it is done, or what by it: which of the two, no line says.
        return flow.marks().contains(Mark.CONTROL)
                ? new Text(" : " + what + " dépend de sa réponse", ": " + what + " is up to its answer")
                : new Text(" : sa réponse entre dans " + what, ": its answer enters " + what);
    }

    private static Text ruled(RuleContext context, Flow.Sink.ToDecision decision) {
        String what = decision.what();
        // A field, or a column that the call is not named for.
        boolean written = context.code()
                .memberAt(decision.site())
                .filter(member ->
                        !member.isMethod() || !member.name().equals("<init>") && !what.contains("." + member.name()))
                .isPresent();
        return written
                ? new Text(
                        " : " + what + " n'est écrit que selon sa réponse",
                        ": " + what + " is only set according to its answer")
                : new Text(
                        " : " + what + " n'a lieu que selon sa réponse",
                        ": " + what + " is only called according to its answer");
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

    private static Text decision(Flow.Sink.ToDecision decision, Flow flow) {
        Text effets = Words.list(decision.decision().effets(), Words::of);
        boolean named = decision.decision().certainty() == Fact.Certainty.NAME;
        String fr = effets.fr() + (named ? (effets.fr().isEmpty() ? "" : ", ") + "d'après son nom" : "");
        String en = effets.en() + (named ? (effets.en().isEmpty() ? "" : ", ") + "by its name" : "");
        String entry = entry(flow).map(MemberRef::simpleName).orElse("");
        return new Text(
                decision.what()
                        + (fr.isEmpty() ? "" : " (" + fr + ")")
                        + (entry.isEmpty() ? "" : ", sans personne depuis " + entry),
                decision.what()
                        + (en.isEmpty() ? "" : " (" + en + ")")
                        + (entry.isEmpty() ? "" : ", with nobody since " + entry));
    }

    /** Where it starts: of several, the one that the trace shows, since the reader holds one against the other. */
    private static Optional<MemberRef> entry(Flow flow) {
        Set<MemberRef> shown = flow.trace().stream()
                .map(Hop::site)
                .map(Site::method)
                .map(DecisionAutomatiseeSansValidationHumaine::written)
                .collect(Collectors.toSet());
        List<MemberRef> entries = flow.entries().stream()
                .map(Site::method)
                .map(DecisionAutomatiseeSansValidationHumaine::written)
                .toList();
        return entries.stream()
                .filter(shown::contains)
                .findFirst()
                .or(() -> entries.stream().findFirst());
    }

    /** The method that sources show, by its name: the one around a lambda has no descriptor. */
    private static MemberRef written(MemberRef method) {
        MemberRef member = Enclosing.sourceMember(method);
        return new MemberRef(member.owner(), member.name(), "");
    }
}
