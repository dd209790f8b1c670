package fr.charteia.core.rule;

import fr.charteia.core.declaration.DeclarationError;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Severity;
import java.util.LinkedHashSet;
import java.util.Set;

/** CHARTE-000: something in the policy or in a sheet cannot be understood. */
record DeclarationIllisible(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        Set<DeclarationError> errors = new LinkedHashSet<>(context.policy().errors());
        for (SystemeIA system : OwnSystems.of(context)) {
            context.fiches().of(system).fiche().ifPresent(fiche -> errors.addAll(fiche.errors()));
            if (system.id().isEmpty()) {
                sink.report(OwnSystems.at(system, context)
                        .says("Ce système d'IA n'a pas d'identifiant (id)", "This AI system has no identifier (id)")
                        .between("", "id"));
            }
        }
        for (DeclarationError error : errors) {
            Draft draft = Draft.at(error.location(), error.text().fr())
                    .says(error.text().fr(), error.text().en())
                    .between("", "");
            sink.report(error.doubtful() ? draft.atMost(Severity.AVERTISSEMENT) : draft);
        }
    }
}
