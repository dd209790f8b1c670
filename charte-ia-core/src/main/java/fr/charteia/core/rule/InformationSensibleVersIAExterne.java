package fr.charteia.core.rule;

import fr.charteia.annotations.Niveau;
import fr.charteia.core.catalogue.Portee;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.Mark;
import fr.charteia.core.model.Fact;

/** CHARTE-402: sensitive information reaches an external AI. */
record InformationSensibleVersIAExterne(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group : flows.groups(InformationSensibleVersIAExterne::leaves)) {
            Draft draft = group.draft();
            switch (group.destination().portee()) {
                case INDETERMINE ->
                    draft.says(
                            "Une information sensible part vers une IA dont l'adresse est inconnue, donc comptée comme"
                                    + " externe",
                            "Sensitive information leaves for an AI whose address is unknown, thus counted as"
                                    + " external");
                case SOUVERAIN ->
                    draft.says(
                            "Une information classifiée part vers un service souverain",
                            "Classified information leaves for a State service");
                default -> {}
            }
            sink.report(draft);
        }
    }

    private static boolean leaves(Flow flow, Destination destination) {
        return flow.origin() instanceof Flow.Origin.Data data
                && data.fact() instanceof Fact.SensitiveInformation information
                && !flow.marks().contains(Mark.MEASURE)
                && leaves(information.niveau(), destination);
    }

    private static boolean leaves(Niveau niveau, Destination destination) {
        return destination.portee() == Portee.SOUVERAIN ? niveau == Niveau.CLASSIFIEE : destination.isExternal();
    }
}
