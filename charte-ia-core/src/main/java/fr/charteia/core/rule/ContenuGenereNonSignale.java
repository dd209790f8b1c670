package fr.charteia.core.rule;

import fr.charteia.core.declaration.Mentions;
import fr.charteia.core.model.CallModel.SinkKind;

/** CHARTE-202: AI output leaves to a person and nothing on the way says that it is one. Conversations are CHARTE-903's. */
record ContenuGenereNonSignale(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        Mentions mentions = new Mentions(context.index());
        AnswersTo.place(
                        SinkKind.PUBLICATION,
                        flow -> !InteractionNonSignalee.isConversation(flow, context)
                                && !InteractionNonSignalee.isMentioned(flow, context, mentions),
                        descriptor.id(),
                        context)
                .forEach(group -> sink.report(AnswersTo.draft(group, context)));
    }
}
