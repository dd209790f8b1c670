package fr.charteia.core.rule;

import fr.charteia.annotations.Categorie;
import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.flow.Flow;
import fr.charteia.core.flow.value.AiCallSite;
import fr.charteia.core.message.Text;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** CHARTE-004: a usage that the charter bars from public services goes to an external one. */
record UsageInterditSurServiceExterne(RuleDescriptor descriptor) implements Rule {
    private static final String TRANSLATION = "traduction";
    private static final Set<Usage> BARRED = EnumSet.of(
            Usage.TRADUCTION_ECHANGES_USAGERS,
            Usage.ELIGIBILITE,
            Usage.JUSTICE,
            Usage.REPRESSION,
            Usage.ANALYSE_DOSSIERS_USAGERS);

    @Override
    public void check(RuleContext context, FindingSink sink) {
        Set<AiCallSite> told = new LinkedHashSet<>();
        for (SystemeIA system : context.systems().all()) {
            Set<Usage> barred = usages(system, context);
            barred.retainAll(BARRED);
            for (AiCallSite call : barred.isEmpty() ? Set.<AiCallSite>of() : Set.copyOf(CallsOf.of(system, context))) {
                Destination destination = context.destinations().apply(call);
                if (destination.isExternal() && told.add(call)) {
                    sink.report(Draft.at(call)
                            .about(about(barred, system, destination))
                            .between(system.id(), call.callee().simpleName()));
                }
            }
        }
        translations(context, told, sink);
    }

    private static Set<Usage> usages(SystemeIA system, RuleContext context) {
        Set<Usage> usages = EnumSet.noneOf(Usage.class);
        usages.addAll(system.usages());
        Optional<Fiche> fiche = context.fiches().of(system).fiche();
        fiche.ifPresent(found -> found.usages().forEach(usage -> usages.add(usage.value())));
        return usages;
    }

    private static Text about(Set<Usage> barred, SystemeIA system, Destination destination) {
        Text to = destination.shown();
        return new Text(
                barred + ", système " + system.id() + " → " + to.fr(),
                barred + ", system " + system.id() + " → " + to.en());
    }

    /** Correspondence that reaches an external translation service is the same case, seen in code. */
    private void translations(RuleContext context, Set<AiCallSite> told, FindingSink sink) {
        DataToAi flows = new DataToAi(context, descriptor.id());
        for (DataToAi.Group group : flows.groups(UsageInterditSurServiceExterne::translates)) {
            if (told.add(group.call())) {
                sink.report(group.draft());
            }
        }
    }

    private static boolean translates(Flow flow, Destination destination) {
        return destination.isExternal()
                && flow.sink() instanceof Flow.Sink.ToAi ai
                && ai.call().model().genre().equals(TRANSLATION)
                && DataToAi.personal(flow)
                        .filter(data -> data.categories().contains(Categorie.CORRESPONDANCE))
                        .isPresent();
    }
}
