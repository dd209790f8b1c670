package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;

/** CHARTE-902: the fiche of a high-risk system lacks what serves as proof. Impact, biases and owners have their own rules. */
record HautRisqueIncomplet(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        if (!dossier.isHighRisk(context)) {
            return;
        }
        Fiche fiche = dossier.fiche();
        List<Text> missing = new ArrayList<>();
        add(missing, isAbsent(fiche, "donnees"), "donnees", "10");
        add(missing, isAbsent(fiche, "modeles"), "modeles", "11");
        add(missing, fiche.controle().isEmpty(), "controle", "9, 14");
        add(
                missing,
                fiche.audit().dernier().isEmpty() && fiche.audit().prochain().isEmpty(),
                "audit",
                "15, 26");
        add(missing, fiche.retrait().isEmpty(), "retrait", "14");
        dossier.lacks(
                "risque",
                missing,
                "Il manque à la fiche de ce système à haut risque",
                "The sheet of this high-risk system lacks",
                sink);
    }

    /** An empty list is an answer: there are none. */
    private static boolean isAbsent(Fiche fiche, String key) {
        return !fiche.keys().containsKey(key);
    }

    private static void add(List<Text> missing, boolean absent, String key, String articles) {
        if (absent) {
            missing.add(new Text(key + " (RIA, art. " + articles + ")", key + " (AI Act, art. " + articles + ")"));
        }
    }
}
