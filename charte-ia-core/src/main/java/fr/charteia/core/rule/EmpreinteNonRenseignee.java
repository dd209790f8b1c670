package fr.charteia.core.rule;

/** CHARTE-701: the environmental footprint is not given. */
record EmpreinteNonRenseignee(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (dossier.fiche().empreinte().isEmpty()) {
            sink.report(dossier.at("empreinte"));
        }
    }
}
