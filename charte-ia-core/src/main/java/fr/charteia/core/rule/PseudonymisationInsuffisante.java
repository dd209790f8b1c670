package fr.charteia.core.rule;

import fr.charteia.core.flow.value.Mark;

/** CHARTE-407: pseudonymised data, still personal data, reaches an external AI. */
record PseudonymisationInsuffisante(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        new DataToAi(context, descriptor.id())
                .leaving(flow -> flow.marks().contains(Mark.PSEUDONYMISED))
                .forEach(group -> sink.report(group.draft()));
    }
}
