package fr.charteia.core.rule;

/** CHARTE-803: no training or notice for those who use the system. */
record FormationAbsente(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (dossier.fiche().formation().isEmpty()) {
            sink.report(dossier.at("formation"));
        }
    }
}
