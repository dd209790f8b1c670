package fr.charteia.core.rule;

/** CHARTE-102: no alternative to AI was assessed. */
record AlternativesNonEvaluees(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (dossier.fiche().alternatives().isEmpty()) {
            sink.report(dossier.at("alternatives"));
        }
    }
}
