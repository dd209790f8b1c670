package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.message.Text;
import java.util.Locale;
import java.util.Optional;

/** CHARTE-904: the declared risk is below what usages, clients, data and answers imply. */
record ClassementIncoherent(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        Optional<Fiche.Risque> declared = dossier.fiche().risque().map(risk -> risk.value());
        if (declared.isEmpty() && dossier.fiche().keys().containsKey("risque")) {
            return; // CHARTE-000 says that it cannot be read.
        }
        RisqueImplique.of(dossier, context)
                .filter(implied -> declared.isEmpty() || declared.get().compareTo(implied.risque()) < 0)
                .ifPresent(implied -> sink.report(says(dossier.at("risque"), declared, implied)));
    }

    private static Draft says(Draft draft, Optional<Fiche.Risque> declared, RisqueImplique implied) {
        String risk = word(implied.risque());
        Text reference = implied.classement().reference();
        boolean plain = reference.fr().isEmpty();
        String fr = implied.because().fr() + " implique le risque « " + risk + " »"
                + (plain ? "" : " (" + reference.fr() + ")");
        String en = implied.because().en() + " implies the risk “" + risk + "”"
                + (plain ? "" : " (" + reference.en() + ")");
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
