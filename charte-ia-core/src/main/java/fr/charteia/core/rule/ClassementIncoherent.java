package fr.charteia.core.rule;

import fr.charteia.annotations.Usage;
import fr.charteia.core.declaration.Fiche;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** CHARTE-904: the declared risk is below what the usages imply. */
record ClassementIncoherent(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        Optional<Usage> gravest = dossier.usages().stream()
                .max(Comparator.comparing((Usage usage) -> Classement.of(usage).risque())
                        .thenComparing(Comparator.reverseOrder()));
        Optional<Fiche.Risque> declared = dossier.fiche().risque().map(risk -> risk.value());
        if (declared.isEmpty() && dossier.fiche().keys().containsKey("risque")) {
            return; // CHARTE-000 says that it cannot be read.
        }
        gravest.map(Classement::of)
                .filter(implied -> declared.isEmpty() || declared.get().compareTo(implied.risque()) < 0)
                .ifPresent(implied -> sink.report(says(dossier.at("risque"), declared, gravest.get(), implied)));
    }

    private static Draft says(Draft draft, Optional<Fiche.Risque> declared, Usage usage, Classement implied) {
        String risk = word(implied.risque());
        boolean plain = implied.reference().fr().isEmpty();
        String fr = usage + " implique le risque « " + risk + " »"
                + (plain ? "" : " (" + implied.reference().fr() + ")");
        String en = usage + " implies the risk “" + risk + "”"
                + (plain ? "" : " (" + implied.reference().en() + ")");
        return declared.isEmpty()
                ? draft.says("La fiche ne déclare aucun risque : " + fr, "The sheet declares no risk: " + en)
                : draft.says(
                        "Le risque déclaré, « " + word(declared.get()) + " », est trop bas : " + fr,
                        "The declared risk, “" + word(declared.get()) + "”, is too low: " + en);
    }

    private static String word(Fiche.Risque risque) {
        return risque.name().toLowerCase(Locale.ROOT);
    }
}
