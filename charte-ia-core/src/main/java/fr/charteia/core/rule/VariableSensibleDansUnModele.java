package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.Mark;
import fr.charteia.core.model.Fact;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** CHARTE-301: data of a special category reaches any AI without a justification in the fiche. */
record VariableSensibleDansUnModele(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group : flows.groups((flow, destination) -> isUnjustified(flow, context))) {
            Draft draft = group.draft();
            sink.report(
                    FlowGroup.certainty(group.flows().best()) == Fact.Certainty.NAME
                            ? draft.atMost(context.policy().nameLevel())
                            : draft);
        }
    }

    private static boolean isUnjustified(Flow flow, RuleContext context) {
        if (!(flow.origin() instanceof Flow.Origin.Data data)
                || !(data.fact() instanceof Fact.PersonalData personal)
                || !(flow.sink() instanceof Flow.Sink.ToAi ai)
                || flow.marks().contains(Mark.ANONYMISED)
                || flow.marks().contains(Mark.MEASURE)) {
            return false;
        }
        Set<Categorie> sensitive = EnumSet.noneOf(Categorie.class);
        personal.categories().stream().filter(Categorie::estSensible).forEach(sensitive::add);
        Set<SystemeIA> systems = CallsOf.systems(ai.call(), context);
        return !sensitive.isEmpty()
                && !systems.isEmpty()
                && systems.stream().anyMatch(system -> !isJustified(sensitive, system, context));
    }

    private static boolean isJustified(Set<Categorie> sensitive, SystemeIA system, RuleContext context) {
        Optional<Fiche.VariablesSensibles> declared =
                context.fiches().of(system).fiche().map(Fiche::variablesSensibles);
        return declared.filter(variables -> variables.justification().isPresent())
                .filter(variables -> variables.categories().stream()
                        .map(Located::value)
                        .toList()
                        .containsAll(sensitive))
                .isPresent();
    }
}
