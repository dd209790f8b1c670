package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.Flow;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** CHARTE-301: data of a special category reaches any AI without a justification in the fiche. */
record VariableSensibleDansUnModele(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        new DataToAi(context, descriptor.id())
                .groups((flow, destination) -> isUnjustified(flow, context))
                .forEach(group -> sink.report(group.draft()));
    }

    private static boolean isUnjustified(Flow flow, RuleContext context) {
        Set<Categorie> sensitive = EnumSet.noneOf(Categorie.class);
        DataToAi.personal(flow).stream()
                .flatMap(data -> data.categories().stream())
                .filter(Categorie::estSensible)
                .forEach(sensitive::add);
        if (sensitive.isEmpty() || !(flow.sink() instanceof Flow.Sink.ToAi ai)) {
            return false;
        }
        Set<SystemeIA> systems = CallsOf.systems(ai.call(), context);
        return systems.stream().anyMatch(system -> !isJustified(sensitive, system, context));
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
