package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.Hop;
import fr.charteia.core.flow.value.Site;
import fr.charteia.core.model.Fact;
import fr.charteia.core.model.Role;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** CHARTE-404: data collected for another purpose trains, fine-tunes or is indexed for a model. */
record FinaliteDetournee(RuleDescriptor descriptor) implements Rule {
    private static final Set<String> LEARNS = Set.of("entrainement", "ajustement", "base-vectorielle", "indexation");

    /** A file is sent for many ends: what it is for is said beside it. */
    private static final String FILE = "fichier";

    @Override
    public void check(RuleContext context, FindingSink sink) {
        new DataToAi(context, descriptor.id())
                .groups((flow, destination) -> isDiverted(flow, context))
                .forEach(group -> sink.report(group.draft()));
    }

    private static boolean isDiverted(Flow flow, RuleContext context) {
        Optional<String> purpose =
                DataToAi.personal(flow).map(Fact.PersonalData::finalite).filter(said -> !said.isBlank());
        return purpose.isPresent()
                && flow.sink() instanceof Flow.Sink.ToAi ai
                && (LEARNS.contains(ai.call().model().genre()) || isFileToLearnFrom(flow, ai, context))
                && CallsOf.systems(ai.call(), context).stream()
                        .anyMatch(system -> isOther(purpose.get(), system, context));
    }

    /** Whether a file is sent of which a method on its way says that it is for learning. */
    private static boolean isFileToLearnFrom(Flow flow, Flow.Sink.ToAi ai, RuleContext context) {
        return ai.call().model().genre().equals(FILE)
                && Stream.concat(flow.trace().stream().map(Hop::site), Stream.of(ai.site()))
                        .map(Site::method)
                        .distinct()
                        .anyMatch(method -> context.code().does(method).contains(Role.LEARNING));
    }

    private static boolean isOther(String purpose, SystemeIA system, RuleContext context) {
        Optional<Fiche> fiche = context.fiches().of(system).fiche();
        String ours = fiche.flatMap(Fiche::finalite).map(Located::value).orElse(system.finalite());
        boolean assented =
                fiche.map(Fiche::avisDmpd).flatMap(Fiche.Etude::reference).isPresent();
        return !assented && !purpose.strip().equalsIgnoreCase(ours.strip());
    }
}
