package fr.charteia.core.rule;

import fr.charteia.core.flow.Mark;
import fr.charteia.core.model.Fact;

/** CHARTE-407: pseudonymised data, still personal data, reaches an external AI. */
record PseudonymisationInsuffisante(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group : flows.personal(flow -> flow.marks().contains(Mark.PSEUDONYMISED))) {
            Draft draft = group.draft();
            sink.report(
                    FlowGroup.certainty(group.flows().best()) == Fact.Certainty.NAME
                            ? draft.atMost(context.policy().nameLevel())
                            : draft);
        }
    }
}
