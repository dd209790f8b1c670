package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;

/** CHARTE-303: a high-risk system without a dated evaluation of biases. */
record BiaisNonEvalues(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        Fiche.Etude biais = dossier.fiche().biais();
        if (dossier.isHighRisk(context)
                && (biais.reference().isEmpty() || biais.date().isEmpty())) {
            sink.report(dossier.at("biais"));
        }
    }
}
