package fr.charteia.core.rule;

import fr.charteia.core.declaration.SystemeIA;
import java.util.List;

/** CHARTE-203: AI output contributes to a decision, and the fiche gives no way to appeal. */
record VoieDeRecoursAbsente(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public List<SystemeIA> systems(RuleContext context) {
        return context.systems().all();
    }

    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (dossier.fiche().recours().isEmpty() && Contributions.decide(dossier.system(), context)) {
            sink.report(dossier.at("recours"));
        }
    }
}
