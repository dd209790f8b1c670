package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.Mark;
import fr.charteia.core.model.Fact;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** CHARTE-403: personal data reaches any AI, and the fiche has no impact assessment or no opinion of the officer. */
record DonneesPersonnellesSansAnalyse(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group : flows.groups((flow, destination) -> isPersonal(flow))) {
            Set<Text> missing = new LinkedHashSet<>();
            for (SystemeIA system : CallsOf.systems(group.call(), context)) {
                context.fiches()
                        .of(system)
                        .fiche()
                        .filter(Fiche::isReadable)
                        .ifPresent(fiche -> missing.addAll(missing(fiche)));
            }
            if (!missing.isEmpty()) {
                sink.report(draft(group, List.copyOf(missing), context));
            }
        }
    }

    private static Draft draft(DataToAi.Group group, List<Text> missing, RuleContext context) {
        Text all = Words.list(missing, text -> text);
        Draft draft = group.draft()
                .says(
                        "Des données personnelles entrent dans une IA, et la fiche ne donne pas : " + all.fr(),
                        "Personal data enters an AI, and the sheet does not give: " + all.en());
        return FlowGroup.certainty(group.flows().best()) == Fact.Certainty.NAME
                ? draft.atMost(context.policy().nameLevel())
                : draft;
    }

    private static List<Text> missing(Fiche fiche) {
        List<Text> missing = new ArrayList<>();
        if (fiche.aipd().reference().isEmpty()) {
            missing.add(new Text("l'analyse d'impact (aipd)", "the impact assessment (aipd)"));
        }
        if (fiche.avisDmpd().reference().isEmpty()) {
            missing.add(new Text("l'avis du délégué (avisDmpd)", "the officer's opinion (avisDmpd)"));
        }
        return missing;
    }

    private static boolean isPersonal(Flow flow) {
        return flow.origin() instanceof Flow.Origin.Data data
                && data.fact() instanceof Fact.PersonalData
                && !flow.marks().contains(Mark.ANONYMISED)
                && !flow.marks().contains(Mark.MEASURE);
    }
}
