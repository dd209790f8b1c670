package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** CHARTE-403: personal data reaches any AI, and the fiche has no impact assessment or no opinion of the officer. */
record DonneesPersonnellesSansAnalyse(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group :
                flows.groups((flow, destination) -> DataToAi.personal(flow).isPresent())) {
            Set<Text> missing = new LinkedHashSet<>();
            for (SystemeIA system : CallsOf.systems(group.call(), context)) {
                context.fiches()
                        .of(system)
                        .fiche()
                        .filter(Fiche::isReadable)
                        .ifPresent(fiche -> missing.addAll(missing(fiche)));
            }
            if (!missing.isEmpty()) {
                sink.report(draft(group, List.copyOf(missing)));
            }
        }
    }

    private static Draft draft(DataToAi.Group group, List<Text> missing) {
        Text all = Words.list(missing, text -> text);
        return group.draft()
                .says(
                        "Des données personnelles entrent dans une IA, et la fiche ne donne pas : " + all.fr(),
                        "Personal data enters an AI, and the sheet does not give: " + all.en());
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
}
