package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.message.Severity;
import java.time.LocalDate;
import java.util.Optional;

/** CHARTE-802: a reported anomaly is past its deadline, and the system is still called. */
record AnomalieNonTraitee(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (!CallsOf.of(dossier.system(), context).isEmpty()) {
            for (Fiche.Anomalie anomalie : dossier.fiche().anomalies()) {
                if (anomalie.corrigee().isEmpty()) {
                    check(anomalie, dossier, context, sink);
                }
            }
        }
    }

    private static void check(Fiche.Anomalie anomalie, Dossier dossier, RuleContext context, FindingSink sink) {
        String what = anomalie.constat().map(Located::value).orElse("?");
        Optional<LocalDate> deadline = anomalie.echeance().map(Located::value);
        Draft draft = Draft.at(anomalie.location(), what)
                .about(dossier.about())
                .between(dossier.system().id(), what);
        if (deadline.isEmpty()) {
            sink.report(draft.says(
                            "Anomalie non corrigée, sans échéance : " + what,
                            "Anomaly not corrected, without a deadline: " + what)
                    .atMost(Severity.AVERTISSEMENT));
        } else if (deadline.get().isBefore(context.today())) {
            sink.report(draft.says(
                    "Anomalie à corriger avant le " + deadline.get() + ", et le système est encore appelé : " + what,
                    "Anomaly to be corrected before " + deadline.get() + ", and the system is still called: " + what));
        }
    }
}
