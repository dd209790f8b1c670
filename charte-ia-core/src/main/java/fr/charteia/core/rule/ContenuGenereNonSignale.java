package fr.charteia.core.rule;

import fr.charteia.core.flow.Mark;
import fr.charteia.core.model.CallModel.SinkKind;

/** CHARTE-202: AI output leaves to a person and nothing on the way says that it is one. */
record ContenuGenereNonSignale(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        AnswersTo.place(SinkKind.PUBLICATION, flow -> !flow.marks().contains(Mark.MENTIONED), descriptor.id(), context)
                .forEach(group -> sink.report(AnswersTo.draft(group, context)));
    }
}
