package fr.charteia.core.rule;

import fr.charteia.annotations.Usage;
import java.util.Set;

/** CHARTE-302: a high-risk system without a fundamental-rights impact assessment. */
record AidfAbsente(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        boolean exempt = dossier.usages().equals(Set.of(Usage.INFRASTRUCTURES_CRITIQUES));
        if (dossier.isHighRisk(context)
                && !exempt
                && dossier.fiche().aidf().reference().isEmpty()) {
            sink.report(dossier.at("aidf"));
        }
    }
}
