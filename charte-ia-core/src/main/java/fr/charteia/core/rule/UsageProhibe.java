package fr.charteia.core.rule;

import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.declaration.Located;
import fr.charteia.core.declaration.SystemeIA;
import fr.charteia.core.message.Text;
import java.util.List;
import java.util.Optional;

/** CHARTE-901: a practice that article 5 of Regulation (EU) 2024/1689 prohibits. */
record UsageProhibe(RuleDescriptor descriptor) implements Rule {
    @Override
    public void check(RuleContext context, FindingSink sink) {
        for (SystemeIA system : OwnSystems.of(context)) {
            system.usages().stream()
                    .filter(UsageProhibe::isProhibited)
                    .findFirst()
                    .ifPresent(usage -> sink.report(
                            says(OwnSystems.at(system, context), usage).between(system.id(), usage.name())));
            context.fiches().of(system).fiche().ifPresent(fiche -> inFiche(new Dossier(system, fiche), sink));
        }
    }

    private static void inFiche(Dossier dossier, FindingSink sink) {
        List<Located<Usage>> usages = dossier.fiche().usages();
        Optional<Located<Usage>> prohibited = usages.stream()
                .filter(usage -> isProhibited(usage.value()))
                .filter(usage -> !dossier.system().usages().contains(usage.value()))
                .findFirst();
        if (RisqueImplique.readsEmotionsAtWork(dossier.usages())) {
            sink.report(dossier.at("usages")
                    .says(
                            "Lire les émotions au travail ou à l'école est interdit (RIA, article 5(1) f)",
                            "Reading emotions at work or in education is prohibited (AI Act, article 5(1) f)"));
        } else if (prohibited.isPresent()) {
            sink.report(says(dossier.at("usages"), prohibited.get().value()));
        } else if (dossier.fiche()
                .risque()
                .filter(risk -> risk.value() == Fiche.Risque.INTERDIT)
                .isPresent()) {
            sink.report(dossier.at("risque"));
        }
    }

    private static boolean isProhibited(Usage usage) {
        return Classement.of(usage).risque() == Fiche.Risque.INTERDIT;
    }

    private static Draft says(Draft draft, Usage usage) {
        Text reference = Classement.of(usage).reference();
        return draft.says(
                "L'usage " + usage + " est interdit (" + reference.fr() + ")",
                "The usage " + usage + " is prohibited (" + reference.en() + ")");
    }
}
