package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import java.time.LocalDate;
import java.util.Optional;

/** CHARTE-801: the last audit is more than twelve months old, or the date of the next one has passed. */
record AuditPerime(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        Fiche.Audit audit = dossier.fiche().audit();
        Optional<LocalDate> next = audit.prochain().map(Located::value).filter(context.today()::isAfter);
        Optional<LocalDate> last = audit.dernier()
                .map(Located::value)
                .filter(day -> day.isBefore(context.today().minusMonths(12)));
        if (next.isPresent()) {
            sink.report(dossier.at("audit.prochain")
                    .says(
                            "L'audit prévu le " + next.get() + " n'a pas eu lieu",
                            "The audit due on " + next.get() + " did not take place"));
        } else if (last.isPresent()) {
            sink.report(dossier.at("audit.dernier")
                    .says(
                            "Le dernier audit, du " + last.get() + ", a plus de douze mois",
                            "The last audit, of " + last.get() + ", is more than twelve months old"));
        }
    }
}
