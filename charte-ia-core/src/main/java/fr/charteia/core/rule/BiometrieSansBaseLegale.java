package fr.charteia.core.rule;

import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Text;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** CHARTE-103: biometrics, face recognition or emotion recognition without a legal basis. */
record BiometrieSansBaseLegale(RuleDescriptor descriptor) implements Rule {
    private static final Set<Usage> BIOMETRICS = EnumSet.of(
            Usage.BIOMETRIE,
            Usage.RECONNAISSANCE_FACIALE,
            Usage.RECONNAISSANCE_EMOTIONS,
            Usage.BIOMETRIE_TEMPS_REEL_ESPACE_PUBLIC);

    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (SystemeIA system : OwnSystems.of(context)) {
            Optional<Fiche> fiche = context.fiches().of(system).fiche();
            if (fiche.flatMap(Fiche::baseLegale).isEmpty() && isBiometric(system, fiche, context)) {
                sink.report(fiche.filter(Fiche::isReadable)
                        .map(found -> new Dossier(system, found).at("baseLegale"))
                        .orElseGet(() -> OwnSystems.at(system, context)
                                .about(new Text("système " + system.id(), "system " + system.id()))
                                .between(system.id(), "baseLegale")));
            }
        }
    }

    private static boolean isBiometric(SystemeIA system, Optional<Fiche> fiche, RuleContext context) {
        return system.usages().stream().anyMatch(BIOMETRICS::contains)
                || fiche.stream()
                        .flatMap(found -> found.usages().stream())
                        .anyMatch(usage -> BIOMETRICS.contains(usage.value()))
                || Biometrie.isCalled(CallsOf.of(system, context), context);
    }
}
