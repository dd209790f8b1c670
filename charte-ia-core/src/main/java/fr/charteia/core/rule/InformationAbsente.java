package fr.charteia.core.rule;

import fr.charteia.core.declaration.Fiche;
import fr.charteia.core.message.Text;
import java.util.ArrayList;
import java.util.List;

/** CHARTE-104: no record that staff, users or their representatives were told. */
record InformationAbsente(RuleDescriptor descriptor) implements FicheRule {
    @Override
    public void check(Dossier dossier, RuleContext context, FindingSink sink) {
        Fiche.Information information = dossier.fiche().information();
        List<Text> missing = new ArrayList<>();
        if (information.agents().isEmpty()) {
            missing.add(new Text("les agents", "staff"));
        }
        if (information.usagers().isEmpty()) {
            missing.add(new Text("les usagers", "users"));
        }
        if (information.representants().isEmpty()) {
            missing.add(new Text("les représentants du personnel", "staff representatives"));
        }
        dossier.lacks(
                "information",
                missing,
                "La fiche ne dit pas comment sont informés",
                "The sheet does not say how these are told",
                sink);
    }
}
