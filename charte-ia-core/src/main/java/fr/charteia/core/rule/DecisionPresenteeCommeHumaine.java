package fr.charteia.core.rule;

import fr.charteia.core.declaration.Mentions;

/** CHARTE-204: AI output contributes to a decision, validated or not, and the decision does not say so. */
record DecisionPresenteeCommeHumaine(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        Mentions mentions = new Mentions(context.index());
        for (FlowGroup group :
                AnswersTo.decisions(flow -> !AnswersTo.isMentionedOnTheWay(flow, mentions), descriptor.id(), context)) {
            boolean mentioned = context.code()
                    .memberAt(group.best().sink().site())
                    .filter(mentions::isBorneBy)
                    .isPresent();
            if (!mentioned) {
                sink.report(AnswersTo.draft(group, context));
            }
        }
    }
}
