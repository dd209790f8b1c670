package fr.charteia.core.rule;

import fr.charteia.core.declaration.Enclosing;
import fr.charteia.core.declaration.Mentions;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.message.Text;
import fr.charteia.core.model.CallModel.SinkKind;
import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The flows of AI answers, grouped as findings tell them. */
final class AnswersTo {
    private AnswersTo() {}

    /** Answers that by their value reach a place of that kind. */
    static List<FlowGroup> place(SinkKind kind, Predicate<Flow> wanted, String rule, RuleContext context) {
        return group(
                flow -> flow.sink() instanceof Flow.Sink.ToPlace place
                        && place.kind() == kind
                        && !flow.marks().contains(Mark.CONTROL)
                        && !flow.marks().contains(Mark.MEASURE)
                        && wanted.test(flow),
                rule,
                context);
    }

    /** Answers that decide, or help to; not those of which it only matters that there is one. */
    static List<FlowGroup> decisions(Predicate<Flow> wanted, String rule, RuleContext context) {
        return group(
                flow -> flow.sink() instanceof Flow.Sink.ToDecision
                        && !flow.marks().contains(Mark.PRESENCE)
                        && wanted.test(flow),
                rule,
                context);
    }

    /** Whether a method through which the answer goes, or one that it is given to, says that it comes from an AI. */
    static boolean isMentionedOnTheWay(Flow flow, Mentions mentions) {
        return flow.marks().contains(Mark.MENTIONED)
                || flow.trace().stream()
                        .map(hop -> Enclosing.sourceMember(hop.site().method()))
                        .distinct()
                        .anyMatch(mentions::isBorneBy);
    }

    private static List<FlowGroup> group(Predicate<Flow> wanted, String rule, RuleContext context) {
        return FlowGroup.of(
                context.flows().flows().stream()
                        .filter(flow -> flow.origin() instanceof Flow.Origin.AiOutput && wanted.test(flow))
                        .toList(),
                rule,
                context.derogations());
    }

    /** A draft at the place that the answer reached. */
    static Draft draft(FlowGroup group, RuleContext context) {
        String target = FlowGroup.target(group.best());
        boolean probable = FlowGroup.certainty(group.best()) == Fact.Certainty.NAME;
        Draft draft = Draft.at(group.best().sink().site(), member(target))
                .about(Sentences.arrow(answer(group), Words.same(target), group))
                .along(group)
                .between(group.kind(), probable ? FlowGroup.probable(target) : target);
        return probable ? draft.atMost(context.policy().decisionLevel()) : draft;
    }

    /** What an AI said, by who said it: an AI that was asked, or the model that used a tool. */
    static Text answer(FlowGroup group) {
        List<Text> parts = new ArrayList<>();
        List<String> answerers = group.answerers();
        if (!answerers.isEmpty()) {
            parts.add(either("réponse de ", "answer of ", answerers));
        }
        List<String> tools = group.tools();
        if (!tools.isEmpty()) {
            parts.add(either("ce qu'un modèle donne à ", "what a model gives ", tools));
        }
        return new Text(
                parts.stream().map(Text::fr).collect(Collectors.joining(" ou ")),
                parts.stream().map(Text::en).collect(Collectors.joining(" or ")));
    }

    private static Text either(String fr, String en, List<String> names) {
        return new Text(fr + String.join(" ou ", names), en + String.join(" or ", names));
    }

    /** {@code refuser} of {@code Titres.refuser()}. */
    static String member(String what) {
        String name = what.replaceFirst("\\(.*", "");
        return name.substring(name.lastIndexOf('.') + 1);
    }
}
