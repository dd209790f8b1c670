package fr.charteia.core.rule;

import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.Policy;
import fr.charteia.core.message.Location;
import java.time.LocalDate;
import java.util.Optional;

/** CHARTE-805: the policy was not revised for more than a year. */
record PolitiquePerimee(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        Policy policy = context.policy();
        boolean unreadable = policy.revision().isEmpty() && !policy.errors().isEmpty(); // CHARTE-000 says why.
        if (policy.files().isEmpty() || unreadable || !context.callsAi()) {
            return;
        }
        Optional<Located<LocalDate>> revision = policy.revision();
        if (revision.isEmpty()) {
            sink.report(Draft.at(new Location(policy.files().get(0), 1, 1), "revision")
                    .says(
                            "La politique ne dit pas quand elle a été révisée (revision)",
                            "The policy does not say when it was revised (revision)")
                    .between("", "revision"));
        } else if (revision.get().value().isBefore(context.today().minusYears(1))) {
            sink.report(Draft.at(revision.get().location(), "revision")
                    .says(
                            "La politique n'a pas été révisée depuis le "
                                    + revision.get().value(),
                            "The policy was not revised since " + revision.get().value())
                    .between("", "revision"));
        }
    }
}
