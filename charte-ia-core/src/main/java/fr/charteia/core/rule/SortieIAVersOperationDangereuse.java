package fr.charteia.core.rule;

import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.model.CallModel.SinkKind;

/** CHARTE-605: AI output reaches a query, a command, a path outside of a given folder, a script or the like. */
record SortieIAVersOperationDangereuse(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        AnswersTo.place(
                        SinkKind.DANGEROUS_OPERATION,
                        flow -> !flow.marks().contains(Mark.VALIDATED)
                                && !flow.marks().contains(Mark.CONFINED)
                                && !flow.marks().contains(Mark.FORMED),
                        descriptor.id(),
                        context)
                .forEach(group -> sink.report(AnswersTo.draft(group, context)));
    }
}
