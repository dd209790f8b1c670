package fr.charteia.core.rule;

/** CHARTE-101: a system declares no purpose. */
record FinaliteNonDeclaree(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (dossier.fiche().finalite().isEmpty() && dossier.system().finalite().isEmpty()) {
            sink.report(dossier.at("finalite"));
        }
    }
}
